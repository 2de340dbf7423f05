"""espeak-ng through ctypes (its speak_lib.h): text in, sound and word events out.

The library keeps its state in globals, so one lock guards it. What it says must depend on the text alone; that holds
as long as the voice neither flutters nor is rough (both count on from line to line) and has no breath and no echo.
"""

import ctypes
import tempfile
import threading
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import espeakng_loader
import numpy as np

from shotgraph_core.errors import MissingPart, VoiceFailed
from shotgraph_core.ports import Samples

SYNCHRONOUS = 2
KEEP_PROCESS = 0x8000
RATE = 1
BY_CHARACTER = 1
UTF8 = 1
END_OF_LIST = 0
WORD = 1
_LOCK = threading.Lock()


class _Id(ctypes.Union):
    _fields_ = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Id),
    ]


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


@dataclass(frozen=True)
class Heard:
    """A word event: from which character of the text (0 is the first), and at which sample."""

    character: int
    sample: int


class EspeakNg:
    """The library, opened. Ask `espeak_ng` for the only one of the process."""

    rate: int

    def __init__(self) -> None:
        self._lines: list[Samples] = []
        self._heard: list[Heard] = []
        self._library = opened_library()
        data = espeakng_loader.get_data_path().encode()
        self.rate = self._library.espeak_Initialize(SYNCHRONOUS, 0, data, KEEP_PROCESS)
        if self.rate <= 0:
            raise MissingPart(
                f"espeak-ng finds no data in {data.decode()}; pip install --force-reinstall espeakng-loader"
            )
        self._callback = _Callback(self._collect)
        self._library.espeak_SetSynthCallback(self._callback)

    def say(self, text: str, voice: str, words_per_minute: int) -> tuple[Samples, list[Heard]]:
        """Mono sound at `rate`, and when words begin. `voice` is the text of an espeak-ng voice file."""
        self._lines.clear()
        self._heard.clear()
        self._choose(voice)
        self._library.espeak_SetParameter(RATE, words_per_minute, 0)
        encoded = text.encode() + b"\0"
        size = ctypes.c_size_t(len(encoded))
        if self._library.espeak_Synth(encoded, size, 0, BY_CHARACTER, 0, UTF8, None, None):
            raise VoiceFailed(f"espeak-ng refused {text!r}")
        samples = np.concatenate(self._lines) if self._lines else np.zeros(0, np.float32)
        return samples, list(self._heard)

    def _choose(self, voice: str) -> None:
        with tempfile.TemporaryDirectory(prefix="sg") as folder:
            path = Path(folder, "voice")
            path.write_text(voice, encoding="utf-8")
            if self._library.espeak_SetVoiceByFile(str(path).encode()):
                raise VoiceFailed(f"espeak-ng refused the voice:\n{voice}")

    def _collect(self, wave: Any, count: int, events: Any) -> int:
        if wave and count > 0:
            self._lines.append(np.ctypeslib.as_array(wave, (count,)).astype(np.float32) / np.float32(32768))
        index = 0
        while events[index].type != END_OF_LIST:
            if events[index].type == WORD:
                self._heard.append(Heard(events[index].text_position - 1, events[index].sample))
            index += 1
        return 0


def opened_library() -> ctypes.CDLL:
    """The shared library of the package. Raises MissingPart when this machine cannot load it."""
    try:
        return ctypes.CDLL(espeakng_loader.get_library_path())
    except OSError as failure:
        raise MissingPart(f"espeak-ng does not load here ({failure}); choose another voice") from failure


@cache
def _opened() -> EspeakNg:
    return EspeakNg()


def said(text: str, voice: str, words_per_minute: int) -> tuple[Samples, int, list[Heard]]:
    """Mono sound, its rate, and when words begin; one line at a time, whoever asks."""
    with _LOCK:
        engine = _opened()
        samples, heard = engine.say(text, voice, words_per_minute)
        return samples, engine.rate, heard
