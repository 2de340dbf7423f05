"""What language models are asked to answer: small tables of short fields, and never the story's own text.

Every field is a number, a word of a list, or a few words, so that a row fits both JSON and TOON. Several characters
stand in one field, with semicolons between them. What is as in the row before may be left out (in TOON: empty).
"""

from typing import Annotated, Literal, TypeVar

from pydantic import BeforeValidator, Field

from shotgraph_core.model import Age, Framing, Frozen, Gender, Mood, Move, Place, ShotType, TimeOfDay, Weather

Word = TypeVar("Word")
Left = Annotated[Word | None, BeforeValidator(lambda given: None if given == "" else given)]
"""A field that may be left out."""


class CharacterRow(Frozen):
    """Someone of the story."""

    name: str
    aliases: str = ""
    kind: str = "person"
    age: Age = Age.ADULT
    gender: Gender = Gender.UNKNOWN
    looks: str = ""


class PlaceRow(Frozen):
    """A place of the story."""

    name: str
    looks: str = ""


class Reading(Frozen):
    """Stage A: the story summed up, and what stays the same through its film."""

    summary: str = ""
    palette: str = ""
    light: str = ""
    era: str = ""
    characters: tuple[CharacterRow, ...] = ()
    places: tuple[PlaceRow, ...] = ()


class SceneRow(Frozen):
    """Stage B: one scene, by the numbers of its first and last sentence; without a last it ends before the next."""

    first: int
    last: Left[int] = None
    about: str = ""
    place: Left[Place] = None
    spot: Left[str] = None
    """The story's own word for the place."""
    time: Left[TimeOfDay] = None
    sky: Left[Weather] = None
    mood: Left[Mood] = None
    cast: Left[str] = None


class Breakdown(Frozen):
    """Stage B: the scenes."""

    scenes: tuple[SceneRow, ...] = Field(min_length=1)


class Opening(Frozen):
    """Stages A and B in one, for a story that needs no summing up: its bible and its scenes."""

    palette: str = ""
    light: str = ""
    era: str = ""
    characters: tuple[CharacterRow, ...] = ()
    places: tuple[PlaceRow, ...] = ()
    scenes: tuple[SceneRow, ...] = Field(min_length=1)

    @property
    def reading(self) -> Reading:
        """What it says of the bible."""
        return Reading(**{name: getattr(self, name) for name in Reading.model_fields if name != "summary"})

    @property
    def breakdown(self) -> Breakdown:
        """What it says of the scenes."""
        return Breakdown(scenes=self.scenes)


class ShotRow(Frozen):
    """Stage C: one shot, by the numbers of its first and last sentence; without a last it ends before the next."""

    first: int
    last: Left[int] = None
    see: str = ""
    size: Left[ShotType] = None
    move: Left[Move] = None
    side: Left[Framing] = None
    cast: Left[str] = None
    says: Left[str] = None


class Shooting(Frozen):
    """Stage C: the shots of a scene."""

    shots: tuple[ShotRow, ...] = Field(min_length=1)


Format = Literal["json", "toon"]
EXAMPLES: dict[type[Frozen], Frozen] = {
    Reading: Reading(
        summary="A keeper of a light finds a stranger in the storm.",
        palette="slate blue, ochre",
        light="low, golden",
        era="about 1900",
        characters=(
            CharacterRow(
                name="Mira",
                aliases="the girl; little Mira",
                age=Age.CHILD,
                gender=Gender.FEMALE,
                looks="black plaits, yellow raincoat, bare feet",
            ),
            CharacterRow(name="the dog", kind="dog", looks="shaggy, brown, one white ear"),
        ),
        places=(PlaceRow(name="lighthouse", looks="white tower, red band, on black rocks"),),
    ),
    Breakdown: Breakdown(
        scenes=(
            SceneRow(
                first=1,
                about="Mira lights the lamp",
                place=Place.SEA,
                spot="lighthouse",
                time=TimeOfDay.DUSK,
                sky=Weather.CLEAR,
                mood=Mood.CALM,
                cast="Mira; the dog",
            ),
            SceneRow(
                first=8,
                about="The storm takes the boat",
                time=TimeOfDay.NIGHT,
                sky=Weather.STORM,
                mood=Mood.FEARFUL,
                cast="Mira",
            ),
        )
    ),
    Shooting: Shooting(
        shots=(
            ShotRow(
                first=1,
                see="White tower above breaking waves",
                move=Move.PAN_LEFT,
            ),
            ShotRow(
                first=2,
                see="The girl leans on the railing",
                size=ShotType.CLOSE_UP,
                cast="Mira",
                says="mira",
            ),
        )
    ),
}
"""An answer of each kind, to show a model how it is written."""
EXAMPLES[Opening] = Opening.model_validate(
    EXAMPLES[Reading].model_dump(exclude={"summary"}) | EXAMPLES[Breakdown].model_dump()
)
