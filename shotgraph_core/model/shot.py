"""A shot: a run of a scene's sentences, and how the camera sees them."""

from pydantic import Field

from shotgraph_core.model.bible import Character
from shotgraph_core.model.blocking import Extra, Mark
from shotgraph_core.model.grammar import Framing, Move, ShotType
from shotgraph_core.model.own import OwnMedia
from shotgraph_core.model.scene import Mood, Setting
from shotgraph_core.model.story import Wishes
from shotgraph_core.model.value import Frozen


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
    seed: int | None = Field(default=None, ge=0, lt=2**32)
    """Chooses among equally right pictures of this shot alone; None means the story's seed."""
    seconds: float = Field(default=0.0, ge=0.0, le=60.0)
    """The least that its writer wants it to last; its line and its fades always have their time."""
    media: OwnMedia | None = None
    """A picture or a video of its writer's, shown in place of what a camera would film."""
    own: "Own | None" = None
    """What the shot was before its writer's own words were laid on it; None where they say nothing of it."""

    @property
    def planned_seconds(self) -> float:
        """How long it will be about, before its line is spoken."""
        return max(self.duration, self.seconds)


class Own(Frozen):
    """Where a shot's own words come from, and what the shot is without them."""

    key: str
    """What the shot is called in the file: an id, which may be an earlier one of the same shot, or its number."""
    directed: Shot
    """The shot as its director planned it."""
    held: Shot | None = None
    """The shot as it is pinned: what is seen in it stays, whatever is planned anew."""


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
    notes: tuple[str, ...] = ()
    """What its writer should know of their own words for shots."""
