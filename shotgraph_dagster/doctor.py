"""What this machine can do: each finding a line, with the remedy where something is missing."""

import importlib
import importlib.util
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import av
import imageio_ffmpeg
from av.codec import Codec

from shotgraph_core.backends import CATALOGUE, Entry, opened
from shotgraph_core.errors import ShotGraphError
from shotgraph_core.media.lettering import LETTERING, Text, letters
from shotgraph_core.model import Language
from shotgraph_core.ports import Line
from shotgraph_core.settings import Settings, cores
from shotgraph_dagster.finding import Finding
from shotgraph_dagster.home import config_file
from shotgraph_dagster.planners import planners

ENCODERS = ("libx264", "aac")
WORD = {Language.EN: "Hello.", Language.HI: "नमस्ते।"}
ENOUGH_BYTES = 500_000_000
"""A film of ten minutes with all of its parts takes less."""


def findings(settings: Settings) -> Iterator[Finding]:
    """All that was found, in the order in which a person would mend it."""
    yield _python()
    yield from _ffmpeg()
    for entry in CATALOGUE:
        if entry.port != "llm":  # which server is meant, the planners say
            yield _backend(entry, settings)
    yield from planners(settings)
    for language in Language:
        yield _voice(language, settings)
    yield _letters()
    yield _gpu()
    yield from _store(settings)
    yield Finding(config_file().exists(), f"Dagster's settings: {config_file()}")


def _python() -> Finding:
    good = sys.version_info >= (3, 11)
    remedy = "" if good else "; install Python 3.11 or newer"
    return Finding(good, f"Python {platform.python_version()} on {platform.machine()}, {cores()} cores{remedy}")


def _ffmpeg() -> Iterator[Finding]:
    missing = [name for name in ENCODERS if not _encodes(name)]
    remedy = f"; without {', '.join(missing)}: pip install --force-reinstall av" if missing else ""
    yield Finding(
        not missing, f"FFmpeg {av.ffmpeg_version_info} in PyAV {av.__version__} with {', '.join(ENCODERS)}{remedy}"
    )
    try:
        yield Finding(True, f"FFmpeg program {imageio_ffmpeg.get_ffmpeg_version()}: {imageio_ffmpeg.get_ffmpeg_exe()}")
    except RuntimeError:
        yield Finding(False, "FFmpeg program; pip install --force-reinstall imageio-ffmpeg")


def _encodes(name: str) -> bool:
    try:
        Codec(name, "w")
    except ValueError:  # PyAV's UnknownCodecError is one.
        return False
    return True


def _backend(entry: Entry, settings: Settings) -> Finding:
    voice = settings.voice
    chosen = {
        settings.director,
        settings.moderator,
        settings.camera,
        settings.composer,
        voice.en,
        voice.hi,
        voice.fallback,
    }
    name = f"{entry.port} {entry.name}: {entry.about}"
    try:
        opened(entry.port, entry.name)
    except ShotGraphError as missing:
        return Finding(False, f"{name}; {missing}", needed=entry.name in chosen)
    return Finding(True, name)


def _voice(language: Language, settings: Settings) -> Finding:
    chosen = getattr(settings.voice, language.value)
    spoken_by = [name for name in (chosen, settings.voice.fallback) if _speaks(name, language)]
    text = f"stories in {language.value}: told by {spoken_by[0]}" if spoken_by else f"stories in {language.value}"
    remedy = "" if spoken_by else f"; no voice speaks it: set SHOTGRAPH_VOICE__{language.name}"
    return Finding(bool(spoken_by), text + remedy)


def _speaks(name: str, language: Language) -> bool:
    """Whether the voice says a word: a library or a model that does not load shows only then."""
    try:
        voice = opened("voice", name)
        return (
            language in voice.languages and len(voice.speak(Line(text=WORD[language], language=language)).samples) > 0
        )
    except ShotGraphError:
        return False


def _letters() -> Finding:
    """Whether both scripts can be written on cards and storyboards: a program without libass shows only then."""
    try:
        masks = letters([Text(words=word, width=200, line=40) for word in WORD.values()])
    except ShotGraphError as wrong:
        return Finding(False, f"letters: {wrong}; pip install --force-reinstall imageio-ffmpeg fontpkg-mukta")
    drawn = all(mask.getbbox() for mask in masks)
    return Finding(drawn, f"letters of cards and storyboards: {LETTERING}; the machine's own fonts are not used")


def _gpu() -> Finding:
    if importlib.util.find_spec("torch") is None:
        return Finding(False, "GPU: torch is not installed; nothing here needs one", needed=False)
    cuda = importlib.import_module("torch").cuda
    if not cuda.is_available():
        return Finding(False, "GPU: torch sees none; nothing here needs one", needed=False)
    return Finding(True, f"GPU: {cuda.get_device_name()}; nothing here needs one", needed=False)


def _store(settings: Settings) -> Iterator[Finding]:
    """Looks without leaving anything behind, not even the folder itself."""
    if settings.store:
        yield Finding(True, f"store: {settings.store}")
    folder = settings.home.absolute()
    there = next(parent for parent in (folder, *folder.parents) if parent.exists())
    writable = _writable(there)
    remedy = "" if writable else "; it cannot be written: set SHOTGRAPH_HOME"
    yield Finding(writable, f"films and records: {folder}{remedy}")
    free = shutil.disk_usage(there).free
    remedy = "" if free >= ENOUGH_BYTES else "; make room, or set SHOTGRAPH_HOME"
    yield Finding(free >= ENOUGH_BYTES, f"disk: {free / 1e9:.1f} GB free{remedy}")


def _writable(folder: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
