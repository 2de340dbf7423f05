"""A shot: a run of a scene's sentences, and how the camera sees them."""

from enum import StrEnum

from pydantic import Field

from shotgraph_core.model.bible import Character
from shotgraph_core.model.blocking import Extra, Mark
from shotgraph_core.model.scene import Mood, Setting
from shotgraph_core.model.story import Wishes
from shotgraph_core.model.value import Frozen


class ShotType(StrEnum):
    """How large the subject is in the frame."""

    WIDE = "wide"
    MEDIUM = "medium"
    CLOSE_UP = "close_up"
    ESTABLISHING = "establishing"


class Move(StrEnum):
    """How the camera moves during the shot."""

    STATIC = "static"
    PUSH_IN = "push_in"
    PULL_OUT = "pull_out"
    PAN_LEFT = "pan_left"
    PAN_RIGHT = "pan_right"
    TILT_UP = "tilt_up"
    TILT_DOWN = "tilt_down"
    TRACK_LEFT = "track_left"
    """Beside a subject that goes to the left: the place passes, the subject stays in the frame."""
    TRACK_RIGHT = "track_right"
    HANDHELD = "handheld"
    """Unsteady, as a camera is that a person carries."""


class Framing(StrEnum):
    """On which third of the picture the subject stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Shot(Frozen):
    """One shot. Its `duration` is the plan's estimate; the timeline makes it as long as its spoken line."""

    id: str
    scene_id: str
    sentence_ids: tuple[str, ...] = Field(min_length=1)
    description: str
    """What is to be seen, in words (the prompt of a diffusion camera)."""
    duration: float = Field(default=5.0, ge=1.0, le=30.0)
    """Planned seconds, before the line is spoken."""
    shot_type: ShotType
    move: Move
    framing: Framing
    setting: Setting
    mood: Mood
    cast: tuple[Character, ...] = ()
    """Who is in the picture, the subject first."""
    blocking: tuple[Mark, ...] = ()
    """What each of the cast does, in the cast's order; who has no mark stands."""
    extras: tuple[Extra, ...] = ()
    """Who else is to be seen, without a part."""
    backdrop: tuple[str, ...] = ()
    """Other places that the sentences name, to be seen in the distance: a `Place` or a lexicon's name for one."""
    props: tuple[str, ...] = ()
    """Things of the lexicon that the sentences name (`lantern`, `boat`)."""
    dialogue: str = ""
    """The words inside quotation marks, if someone speaks."""
    speaker: str = ""
    """Id of the character who speaks the dialogue, if the sentence says so."""
    subtitle_text: str
    """The told line: the sentences' text, joined by single spaces."""
    prompt: str = ""
    """The whole prompt of a diffusion camera: style, description, and the bible's fixed words."""
    softened: bool = False
    """Whether description and line were rewritten because they were not safe to show."""


class ScenePlan(Frozen):
    """What later stages need to know of a scene: its place, mood and how it is called in the chapters."""

    id: str
    setting: Setting
    mood: Mood
    summary: str
    planned_by: str = "rules"
    """Who planned its shots: `rules`, or a language model and the step of the repair ladder that its answer took."""
    notes: tuple[str, ...] = ()
    """What was mended in a model's answer."""


class ShotPlans(Wishes):
    """The film on paper: every shot in order."""

    director: str = ""
    """Digest of who planned it and what else a plan hangs on; another director begins from nothing."""
    scenes: tuple[ScenePlan, ...]
    shots: tuple[Shot, ...] = Field(min_length=1)
