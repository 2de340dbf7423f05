"""Time as a value: whole frames from which picture, sound and subtitles are all derived."""

from enum import StrEnum

from pydantic import Field

from shotgraph_core.model.value import Frozen

SAMPLE_RATE = 48_000
"""Samples of sound a second, everywhere in the film."""


class Transition(StrEnum):
    """How one shot gives way to the next."""

    CROSS_FADE = "cross_fade"
    """Both shots overlap."""
    DIP_TO_BLACK = "dip_to_black"
    """The first fades out, then the second fades in; no overlap."""


class PlacedShot(Frozen):
    """A shot on the timeline. It is on screen in frames [start, start + frames), its fades included."""

    shot_id: str
    scene_id: str
    start: int = Field(ge=0)
    frames: int = Field(gt=0)
    line_start: int = Field(ge=0)
    """The film frame on which the voice begins."""
    line_samples: int = Field(gt=0)
    leave_by: Transition | None
    """How it gives way to the next shot; None for the last, which gives way to the credits or fades to black."""


class PlacedCard(Frozen):
    """A card with words on the timeline, on screen in frames [start, start + frames), its fades included."""

    start: int = Field(ge=0)
    frames: int = Field(gt=0)


class Cue(Frozen):
    """A subtitle on screen in seconds [start, end) of the film."""

    start: float
    end: float
    text: str
    """One or two lines, separated by a line feed."""


class SceneSpan(Frozen):
    """The frames [start, end) in which a scene plays."""

    scene_id: str
    start: int
    end: int


class Timeline(Frozen):
    """The whole film in frames."""

    fps: int
    frames: int
    fade: int
    """Frames that a transition takes at each side of a cut."""
    shots: tuple[PlacedShot, ...]
    scenes: tuple[SceneSpan, ...]
    cues: tuple[Cue, ...]
    title: PlacedCard | None = None
    """What opens the film, inside the first scene's span, and gives way to the first shot by a cross-fade."""
    ending: PlacedCard | None = None
    """What closes the film, inside the last scene's span."""

    @property
    def leaves(self) -> tuple[Transition | None, ...]:
        """How each piece of the picture, cards included, gives way to the next; None for the last one."""
        shots = [shot.leave_by for shot in self.shots]
        if self.ending:
            shots = [*shots[:-1], Transition.CROSS_FADE, None]
        return (Transition.CROSS_FADE, *shots) if self.title else tuple(shots)

    @property
    def samples(self) -> int:
        """Length of the film's sound: exactly as long as its picture."""
        return self.frames * SAMPLE_RATE // self.fps
