"""The narrow doors to the world. A backend fits one of them and knows no other backend.

Sound crosses a port as float32 arrays in [-1, 1], pictures as uint8 arrays; who stores or encodes them is not a
backend's business.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
from pydantic import Field

from shotgraph_core.model import (
    Character,
    Framing,
    Frozen,
    Language,
    Mood,
    Move,
    ProcessedStory,
    SceneList,
    Setting,
    ShotPlans,
    ShotType,
    WordTime,
)

Samples = npt.NDArray[np.float32]
Picture = npt.NDArray[np.uint8]


class BackendSpec(Frozen):
    """Who does the work: part of every request's key, so it holds all that changes the answer."""

    port: str
    name: str
    version: int
    """Raised by hand whenever the same request would give another answer."""
    revision: str = ""
    """The version of the package, model or data that answers, where that is not the backend's own code."""


class Director(Protocol):
    """Breaks a story into scenes and plans their shots. The same story gives the same plan, byte for byte."""

    spec: BackendSpec

    def scenes(self, story: ProcessedStory) -> SceneList:
        """The story in scenes; every sentence in exactly one, in order."""
        ...

    def shots(self, scenes: SceneList) -> ShotPlans:
        """Every scene in shots; every sentence in exactly one, in order."""
        ...


class Take(Frozen):
    """All that a camera needs to film a shot, and nothing else: what is left out cannot cause a new take."""

    width: int = Field(ge=64, multiple_of=2)
    height: int = Field(ge=64, multiple_of=2)
    fps: int = Field(ge=1)
    frames: int = Field(gt=0)
    seed: int
    style: str
    description: str
    setting: Setting
    mood: Mood
    shot_type: ShotType
    move: Move
    framing: Framing
    cast: tuple[Character, ...]
    props: tuple[str, ...]
    speaker: str
    """Id of the character who speaks during the shot, or empty."""


class Camera(Protocol):
    """Films a take."""

    spec: BackendSpec

    def film(self, take: Take) -> Iterator[Picture]:
        """Exactly `take.frames` pictures.

        Each is planar yuv420p, BT.709 limited range, shape (height * 3 / 2, width): the rows of Y, then those of
        U and V, two chroma rows to a picture row. The same take gives the same bytes.
        """
        ...


class Line(Frozen):
    """A line to be spoken."""

    text: str
    language: Language


@dataclass(frozen=True)
class Utterance:
    """A spoken line: mono sound at `rate` samples a second, and when each word of its text is heard."""

    samples: Samples
    rate: int
    words: tuple[WordTime, ...]


class Voice(Protocol):
    """Speaks lines. May be called from several threads at once."""

    spec: BackendSpec
    languages: frozenset[Language]

    def speak(self, line: Line) -> Utterance:
        """The line as sound, never silence. Same line, same samples. Raises VoiceFailed when it cannot."""
        ...


class MusicBrief(Frozen):
    """Music for one scene."""

    theme: int
    """Seed of the film's theme: briefs with the same theme are variations of one tune."""
    mood: Mood
    samples: int = Field(gt=0)
    """Length at 48,000 a second, fades and overlaps included."""
    opens_film: bool
    closes_film: bool


class Composer(Protocol):
    """Writes and plays the music of a scene."""

    spec: BackendSpec

    def compose(self, brief: MusicBrief) -> Samples:
        """48 kHz stereo, shape (brief.samples, 2), peak at most 1. Same brief, same samples."""
        ...
