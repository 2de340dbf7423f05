"""What a layout says: values, and nothing that reckons."""

from shotgraph_core.model import Character, Frozen, Mood, Pose, Setting, ShotType


class Figure(Frozen):
    """One body."""

    who: str
    """The id of one of the cast; empty for an extra."""
    character: Character
    pose: Pose
    talks: bool
    holds: str
    """The prop in its hand, or empty."""
    x: float
    y: float
    high: float
    """Its standing height."""
    facing: int
    """1 to the right, -1 to the left."""
    soft: bool = False
    """Whether it is out of focus: behind the subject of a close-up."""


class Thing(Frozen):
    """A prop that stands by itself."""

    word: str
    x: float
    y: float
    high: float
    behind: bool = False
    """Whether it is behind the cast: large, or in the air."""
    facing: int = 1
    """1 to the right, -1 to the left."""
    part: str = ""
    """The half of a boat with people in it: its `rig` behind them, its `hull` before them."""


class Layout(Frozen):
    """All that is in the picture."""

    setting: Setting
    mood: Mood
    shot_type: ShotType
    backdrop: tuple[str, ...]
    """Places in the distance."""
    figures: tuple[Figure, ...]
    """The farthest first."""
    things: tuple[Thing, ...]

    @property
    def words(self) -> frozenset[str]:
        """The lexicon's names of all that is to be seen: place, landmark, hour, weather, kinds of creatures, props."""
        here = self.setting
        return frozenset(
            {
                here.place.value, here.name, here.time.value, here.weather.value, self.mood.value, *self.backdrop,
                *(figure.character.species for figure in self.figures), *(figure.pose.value for figure in self.figures),
                *(figure.holds for figure in self.figures), *(thing.word for thing in self.things),
            } - {""}
        )  # fmt: skip
