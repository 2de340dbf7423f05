"""The finished file: picture, sound, subtitles, title and chapters in one MP4, by copying streams."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import imageio_ffmpeg

from shotgraph_core.errors import Broken, MissingPart
from shotgraph_core.model import Language

BACKSLASH = "\\"
"""At a line's end ffmpeg's metadata reader takes it for a continuation, even when it is escaped."""
ISO_639_2 = {Language.EN: "eng", Language.HI: "hin"}


@dataclass(frozen=True)
class Chapter:
    """A named span of the film, in milliseconds."""

    start: int
    end: int
    title: str


def ffmpeg() -> str:
    """The ffmpeg program. Raises MissingPart when there is none."""
    try:
        program: str = imageio_ffmpeg.get_ffmpeg_exe()
    except RuntimeError as missing:
        raise MissingPart("ffmpeg is missing; pip install imageio-ffmpeg brings it along") from missing
    return program


def mux(
    picture: Path, sound: Path, srt: Path, title: str, language: Language, chapters: Sequence[Chapter], file: Path
) -> None:
    """Writes the film: H.264 and AAC as they are, the subtitles as a soft track, the index first (faststart).

    Raises Broken with ffmpeg's own words when it fails.
    """
    metadata = file.with_suffix(".ffmetadata")
    metadata.write_text(_ffmetadata(title, language, chapters), encoding="utf-8")
    literal = file.with_suffix(".literal.srt")
    literal.write_text(_literal(srt.read_text(encoding="utf-8")), encoding="utf-8")
    code = ISO_639_2[language]
    inputs = [
        "-i",
        str(picture),
        "-i",
        str(sound),
        "-f",
        "srt",
        "-i",
        str(literal),
        "-f",
        "ffmetadata",
        "-i",
        str(metadata),
    ]
    maps = ["-map", "0:v", "-map", "1:a", "-map", "2:s", "-map_metadata", "3", "-map_chapters", "3"]
    tags = [option for stream in ("v", "a", "s") for option in (f"-metadata:s:{stream}:0", f"language={code}")]
    codecs = ["-c", "copy", "-c:s", "mov_text", "-movflags", "+faststart", "-fflags", "+bitexact"]
    # Without it ffmpeg 9 times chapters in the least common multiple of all streams' units, which overflows after 11 s.
    codecs += ["-movie_timescale", "48000"]
    command = [ffmpeg(), "-nostdin", "-v", "error", "-y", *inputs, *maps, *tags, *codecs, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Broken(f"ffmpeg could not put the film together: {done.stderr.strip()[-500:]}")


def _literal(srt: str) -> str:
    """The subtitles with an invisible word joiner behind each mark that ffmpeg would take for markup."""
    return "".join(f"{character}\u2060" if character in "\\<{" else character for character in srt)


def _ffmetadata(title: str, language: Language, chapters: Sequence[Chapter]) -> str:
    lines = [";FFMETADATA1", f"title={_escaped(title.rstrip(BACKSLASH))}", f"language={ISO_639_2[language]}"]
    for chapter in chapters:
        lines += ["[CHAPTER]", "TIMEBASE=1/1000", f"START={chapter.start}", f"END={chapter.end}"]
        lines.append(f"title={_escaped(chapter.title.rstrip(BACKSLASH))}")
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return "".join(f"\\{character}" if character in "=;#\\\n" else character for character in text)
