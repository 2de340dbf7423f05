"""A story's bible: what stays the same through the film, and what its writer says of it."""

from enum import StrEnum

from pydantic import Field

from shotgraph_core.model.value import Frozen


class Age(StrEnum):
    """How old a character looks."""

    CHILD = "child"
    ADULT = "adult"
    OLD = "old"


class Gender(StrEnum):
    """How a character is dressed and voiced where the story tells."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


class Character(Frozen):
    """Someone of the story, with an appearance that stays the same through the film."""

    id: str
    """A slug of the name, unique in the story."""
    name: str
    species: str = "person"
    """`person` or a kind of animal, as the lexicon names it (`dog`, `elephant`, `bird`)."""
    age: Age = Age.ADULT
    gender: Gender = Gender.UNKNOWN
    hue: int = Field(default=30, ge=0, lt=360)
    """Degrees on the colour circle for the dress (a person) or a tint (an animal)."""
    variant: int = Field(default=0, ge=0, lt=1000)
    """Chooses hair, dress and build among those that fit."""
    aliases: tuple[str, ...] = ()
    """Other names and nouns that the story calls it by."""
    appearance: str = ""
    """Fixed words for its looks, the same in every shot's prompt."""


class PlaceLook(Frozen):
    """How one place of the story looks, in fixed words."""

    name: str
    """The story's own word for the place, or its kind (`village`), lower case."""
    look: str


class Bible(Frozen):
    """What stays the same through the film: who and where, and in which colours, light and era."""

    summary: str = ""
    """The story in a sentence or a few, for whoever sees only a part of it."""
    characters: tuple[Character, ...] = ()
    places: tuple[PlaceLook, ...] = ()
    palette: str = ""
    light: str = ""
    era: str = ""


class CharacterEdit(Frozen):
    """What a writer says of a character; whatever is None or empty stays as it was found."""

    name: str
    aliases: tuple[str, ...] = ()
    species: str = ""
    age: Age | None = None
    gender: Gender | None = None
    hue: int | None = Field(default=None, ge=0, lt=360)
    variant: int | None = Field(default=None, ge=0, lt=1000)
    appearance: str = ""


class BibleEdits(Frozen):
    """A writer's own bible (`stories/<name>.bible.yaml`); it wins over what was found."""

    characters: tuple[CharacterEdit, ...] = ()
    places: tuple[PlaceLook, ...] = ()
    palette: str = ""
    light: str = ""
    era: str = ""
