"""Small real films for tests, and what can be measured on them."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import av

from shotgraph_core.backends import open_studio
from shotgraph_core.media.mux import ffmpeg
from shotgraph_core.settings import FilmSettings, Settings
from shotgraph_core.studio import Studio

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
STORIES = sorted((Path(__file__).parents[1] / "stories").glob("*.md"))


def small_studio(home: Path) -> Studio:
    """The embedded backends, with pictures of 128x72."""
    return open_studio(Settings(home=home, film=FilmSettings(height=72)))


@dataclass(frozen=True)
class Playback:
    """What a player finds in a film."""

    frames: int
    picture_seconds: float
    sound_seconds: float
    subtitles: list[str]
    title: str
    chapters: list[str]
    complaints: str


def played(file: Path) -> Playback:
    """The film, decoded from end to end."""
    complaints = subprocess.run(
        [
            ffmpeg(),
            "-nostdin",
            "-v",
            "warning",
            "-xerror",
            "-i",
            str(file),
            "-map",
            "0:v",
            "-map",
            "0:a",
            "-f",
            "null",
            "-",
        ],
        capture_output=True,
        text=True,
        check=False,
    ).stderr
    with av.open(str(file)) as film:
        frames = sum(1 for _ in film.decode(video=0))
        rate = film.streams.video[0].average_rate
    with av.open(str(file)) as film:
        samples = sum(frame.samples for frame in film.decode(audio=0))
        sound = samples / film.streams.audio[0].rate
        chapters = [chapter["metadata"].get("title", "") for chapter in film.chapters()]
        title = film.metadata.get("title", "")
    return Playback(frames, float(frames / rate), sound, _subtitles(file), title, chapters, complaints)


def _subtitles(file: Path) -> list[str]:
    """The soft track's texts: mov_text samples are a two-byte length and UTF-8 (3GPP TS 26.245)."""
    with av.open(str(file)) as film:
        samples = [bytes(packet) for packet in film.demux(film.streams.subtitles[0]) if packet.size > 2]
    texts = [sample[2 : 2 + int.from_bytes(sample[:2], "big")].decode() for sample in samples]
    return [text for text in texts if text]
