"""The room in which the band plays, and the desk at its end: reverberation, a ceiling, no click at either end."""

from functools import cache

import numpy as np
import numpy.typing as npt

from shotgraph_core.model import SAMPLE_RATE
from shotgraph_core.ports import Samples

TRANSFORM = 2**18
DECAY = 2.0
"""Seconds for the room to fall silent (by 60 dB)."""
DELAY = SAMPLE_RATE * 18 // 1000
"""Before the first reflection."""
IMPULSE = int(DECAY * SAMPLE_RATE)
HOP = TRANSFORM - IMPULSE
PEAK = 0.88
EDGE = SAMPLE_RATE // 50
ENDING = SAMPLE_RATE * 3 // 10


@cache
def impulse() -> npt.NDArray[np.complex64]:
    """Spectra (2, TRANSFORM / 2 + 1) of the room's answer at both ears: decaying noise, dull and without rumble."""
    random = np.random.default_rng(1904)
    time = np.arange(IMPULSE - DELAY) / SAMPLE_RATE
    noise = random.standard_normal((2, len(time))) * np.exp(-6.9 * time / DECAY) * np.minimum(1, time / 0.01)
    answer = np.pad(noise, ((0, 0), (DELAY, 0)))
    spectrum = np.fft.rfft(answer, TRANSFORM, axis=1)
    hertz = np.fft.rfftfreq(TRANSFORM, 1 / SAMPLE_RATE)
    spectrum *= (hertz / (hertz + 180)) ** 2 / (1 + (hertz / 4200) ** 2)
    energy = np.sqrt((np.abs(spectrum) ** 2).mean(axis=1, keepdims=True))
    return np.asarray(spectrum / energy, np.complex64)


def reverberate(music: Samples, wet: float) -> None:
    """Adds the room to the music (n, 2) in place: overlap-add, so that an hour needs no more memory than a minute."""
    tail = np.zeros((IMPULSE, 2), np.float32)
    for start in range(0, len(music), HOP):
        dry = music[start : start + HOP]
        spectrum = np.fft.rfft(dry.mean(axis=1), TRANSFORM)
        room = np.fft.irfft(spectrum * impulse(), TRANSFORM, axis=1).T.astype(np.float32)
        room[:IMPULSE] += tail
        tail = room[HOP:].copy()
        dry += np.float32(wet) * room[: len(dry)]


def finished(music: Samples, rms_db: float) -> Samples:
    """The music at that loudness (RMS, dB of full scale), peaks bent below PEAK, soft at its ends. In place."""
    power = sum(float(np.square(music[i : i + HOP]).sum()) for i in range(0, len(music), HOP)) / music.size
    music *= np.float32(10 ** (rms_db / 20) / max(power**0.5, 1e-6))
    for start in range(0, len(music), HOP):
        part = music[start : start + HOP]
        part[:] = np.tanh(part / np.float32(PEAK)) * np.float32(PEAK)
    edge, ending = min(EDGE, len(music) // 4), min(ENDING, len(music) // 4)
    music[:edge] *= np.linspace(0, 1, edge, dtype=np.float32)[:, None]
    music[len(music) - ending :] *= np.linspace(1, 0, ending, dtype=np.float32)[:, None] ** 2
    return music
