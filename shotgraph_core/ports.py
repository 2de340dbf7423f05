"""The narrow doors to the world. A backend fits one of them and knows no other backend.

Sound crosses a port as float32 arrays in [-1, 1], pictures as uint8 arrays; who stores or encodes them is not a
backend's business.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import numpy as np
import numpy.typing as npt
from pydantic import Field

from shotgraph_core.model import (
    Character,
    Extra,
    Framing,
    Frozen,
    Language,
    Mark,
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


class Stage(StrEnum):
    """What a language model is asked for."""

    READING = "reading"
    """A: the story summed up, and its bible."""
    SCENES = "scenes"
    """B: the breakdown into scenes."""
    SHOTS = "shots"
    """C: the shots of a scene."""
    REPAIR = "repair"
    """D: an answer of another stage, mended."""
    SAFETY = "safety"
    """The guard's verdict on a shot."""


class Prompt(Frozen):
    """What a language model is told, and how it is to answer."""

    system: str
    user: str
    json_schema: str = ""
    """The JSON Schema of the answer as canonical JSON; empty where plain text is wanted."""
    schema_name: str = ""
    max_tokens: int = Field(gt=0)
    temperature: float = Field(default=0.0, ge=0, le=2)
    seed: int = 0


class Reply(Frozen):
    """What a language model answered."""

    text: str
    tokens_in: int = Field(ge=0)
    """As the server reported them; counted here where it does not."""
    tokens_out: int = Field(ge=0)
    finish: str = "stop"
    """`stop`, or `length` where the answer was cut off at `max_tokens`."""
    means: str = "plain"
    """How the server was held to the schema: strict, json_schema, json_object or plain."""


class LanguageModel(Protocol):
    """A server of language models. May be called from several threads at once."""

    spec: BackendSpec

    def reply(self, model: str, prompt: Prompt) -> Reply:
        """The model's answer, after retries where they may help. Raises a ModelFailed; no error names the key."""
        ...

    def models(self) -> frozenset[str]:
        """The ids of the server's models; empty where it does not tell. Raises a ModelFailed."""
        ...


@dataclass(frozen=True)
class Answer:
    """A reply on the desk: whose it is, and whether it was paid for before."""

    reply: Reply
    model: str
    remembered: bool


class Desk(Protocol):
    """Where language models are asked on behalf of one story: remembered, counted and capped."""

    @property
    def parallel(self) -> int:
        """How many questions may be asked at once."""
        ...

    def models(self, stage: Stage, tokens: int) -> tuple[str, ...]:
        """The models for a question of a stage with so many tokens of input, in the order in which to try them."""
        ...

    def context(self, model: str) -> int:
        """How many tokens a model reads and writes together."""
        ...

    def ask(self, stage: Stage, model: str, prompt: Prompt) -> Answer:
        """The answer, from the store where it was given before.

        Raises ModelFailed, and SpendingCap before a call that could pass the story's cap.
        """
        ...

    def repaired(self, stage: Stage, model: str, step: str) -> None:
        """Counts a step of the repair ladder that an answer took."""
        ...


class Director(Protocol):
    """Breaks a story into scenes and plans their shots.

    The same story after the same last plan gives the same plan, byte for byte, as long as models answer the same.
    """

    spec: BackendSpec

    def scenes(self, story: ProcessedStory, desk: Desk, last: SceneList | None = None) -> SceneList:
        """The story in scenes; every sentence in exactly one, in order. What did not change since `last` is kept."""
        ...

    def shots(self, scenes: SceneList, desk: Desk, last: ShotPlans | None = None) -> ShotPlans:
        """Every scene in shots; every sentence in exactly one, in order. What did not change since `last` is kept."""
        ...


class Verdict(Frozen):
    """Whether something may be shown."""

    safe: bool
    categories: tuple[str, ...] = ()
    """Of the MLCommons hazards: `S1` to `S14`; empty for a verdict that could not be read."""
    words: tuple[str, ...] = ()
    """The offending words, as far as they are known."""
    by: str
    """The backend, and the model behind it."""
    reason: str = ""


class Moderator(Protocol):
    """Says whether texts may be shown. Fails closed: what it cannot judge is not safe."""

    spec: BackendSpec

    def verdict(self, text: str, language: Language, desk: Desk) -> Verdict:
        """The verdict on a shot's description or line. Raises ModelFailed when its model cannot be had."""
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
    prompt: str = ""
    """Style, description and the bible's fixed words, for cameras that are told in words."""
    setting: Setting
    mood: Mood
    shot_type: ShotType
    move: Move
    framing: Framing
    cast: tuple[Character, ...]
    blocking: tuple[Mark, ...] = ()
    """What each of the cast does, in the cast's order."""
    extras: tuple[Extra, ...] = ()
    backdrop: tuple[str, ...] = ()
    """Other places, to be seen in the distance."""
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
