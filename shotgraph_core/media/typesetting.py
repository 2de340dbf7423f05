"""How libass is asked to draw text: white on black, one text to a picture, and only in letters that we bring.

The letters are Mukta's (Ek Type, OFL 1.1): Latin and Devanagari of one hand.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from enum import StrEnum
from importlib.metadata import version
from pathlib import Path
from typing import Literal
from xml.sax.saxutils import escape

import fontpkg
import imageio_ffmpeg
import numpy as np
import numpy.typing as npt
from pydantic import Field

from shotgraph_core.errors import Broken
from shotgraph_core.media.mux import ffmpeg
from shotgraph_core.model import Frozen

FAMILY = "Mukta"
Weight = Literal[200, 300, 400, 500, 600, 700, 800]
LETTERING = f"{FAMILY} {version('fontpkg-mukta')}, libass of imageio-ffmpeg {imageio_ffmpeg.__version__}"
"""What draws text in this process: part of the key of every picture with text on it."""
FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{0}</dir></fontconfig>'
"""For fontconfig: these letters and no others, so that a machine's own do not change the picture."""
SCRIPT = """[Script Info]
ScriptType: v4.00+
PlayResX: {width}
PlayResY: {height}
WrapStyle: 1
ScaledBorderAndShadow: yes
YCbCr Matrix: None

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, BackColour, BorderStyle, Outline, Shadow, Alignment
Style: White,{family},20,&H00FFFFFF,&H00000000,&H00000000,1,0,0,7

[Events]
Format: Start, End, Style, MarginL, MarginR, MarginV, Text
{events}
"""


class Align(StrEnum):
    """Where lines that are shorter than their width stand."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Text(Frozen):
    """Words to be drawn in one size and weight. Line feeds are kept, white space is single, nothing is markup."""

    words: str
    width: int = Field(gt=0)
    """Pixels at which lines are wrapped between words; a longer word is cut off at the end."""
    line: float = Field(gt=0)
    """Pixels of a line that has room for both scripts' marks; a capital is 0.4 of it high."""
    leading: float = Field(default=1.0, gt=0.5, le=2)
    """Lines from line to line: less than 1 sets them closer."""
    weight: Weight = 400
    align: Align = Align.LEFT


def font_file(weight: Weight = 400) -> Path:
    """The TrueType file of a weight, for whoever lays out text elsewhere."""
    file: Path = fontpkg.path(FAMILY, weight=weight)
    return file


def typeset(texts: Sequence[Text], width: int, height: int, work: Path) -> Iterator[npt.NDArray[np.uint8]]:
    """A picture of each text, white on black, as libass draws it."""
    for weight in {text.weight for text in texts}:
        shutil.copy(font_file(weight), work)
    (work / "fonts.conf").write_text(FONTS.format(escape(str(work))), encoding="utf-8")
    events = "\n".join(_event(number, text, width) for number, text in enumerate(texts))
    script = SCRIPT.format(width=width, height=height, family=FAMILY, events=events)
    (work / "texts.ass").write_text(script, encoding="utf-8")
    source = f"color=black:size={width}x{height}:rate=1:duration={len(texts)},format=rgb24,ass=texts.ass:fontsdir=."
    command = [
        ffmpeg(),
        "-nostdin",
        "-v",
        "error",
        "-f",
        "lavfi",
        "-i",
        source,
        "-f",
        "rawvideo",
        "-pix_fmt",
        "rgb24",
        "-",
    ]
    with (
        (work / "complaints").open("w+b") as complaints,
        subprocess.Popen(
            command, cwd=work, stdout=subprocess.PIPE, stderr=complaints, env=_environment(work)
        ) as process,
    ):
        for _ in texts:
            data = process.stdout.read(width * height * 3) if process.stdout else b""
            if len(data) < width * height * 3:
                complaints.seek(0)
                said = complaints.read().decode(errors="replace").strip()
                raise Broken(f"ffmpeg could not draw text: {said[-300:] or 'it stopped'}")
            yield np.frombuffer(data, np.uint8).reshape(height, width, 3)[..., 0]


def _environment(work: Path) -> dict[str, str]:
    return {**os.environ, "FONTCONFIG_FILE": str(work / "fonts.conf"), "XDG_CACHE_HOME": str(work)}


def _event(number: int, text: Text, width: int) -> str:
    """One text in a second of its own."""
    at = {Align.LEFT: 7, Align.CENTRE: 8, Align.RIGHT: 9}[text.align]
    wrap = 0 if text.align is Align.CENTRE else 1  # centred lines are about equally long, others are filled
    look = f"{{\\an{at}\\q{wrap}\\fs{text.line:.2f}\\b{text.weight}}}"
    lines = "\\N".join(_plain(line) for line in text.words.split("\n"))
    return f"Dialogue: {_clock(number)},{_clock(number + 1)},White,0,{width - text.width},0,{look}{lines}"


def _clock(second: int) -> str:
    return f"{second // 3600}:{second // 60 % 60:02}:{second % 60:02}.00"


def _plain(line: str) -> str:
    """A line in which nothing is markup: an invisible word joiner keeps a backslash from acting on what follows."""
    return " ".join(line.split()).replace("\\", "\\\u2060").replace("{", "\\{")
