"""What a director knows of a sentence when it plans: plain facts, whoever read them out of the words."""

from dataclasses import dataclass
from typing import NamedTuple

from shotgraph_core.model import Age, Gender, Mood, Place, Pose, Sentence, TimeOfDay, Weather

THERE = 4
"""The weight of a place in which a sentence plays; less is only talk of it."""


class PlaceFact(NamedTuple):
    """A place that a sentence names; the weight says how surely it plays there."""

    place: Place
    name: str
    weight: int


class Stranger(NamedTuple):
    """Someone whom a sentence names and who is none of the story's characters; also several of a kind."""

    species: str
    age: Age = Age.ADULT
    gender: Gender = Gender.UNKNOWN
    many: int = 1
    pose: Pose = Pose.STAND
    """What such a one does where nothing else is told of it."""


class Doer(NamedTuple):
    """Of whom something is told; nothing of all this means the subject of the picture."""

    who: str = ""
    """Id of a character."""
    gender: Gender | None = None
    """Of a pronoun; unknown for an "it"."""
    together: bool = False
    """Whether it is "they", "both" or "all"."""
    stranger: int = -1
    """Index among the sentence's strangers."""


class Deed(NamedTuple):
    """What someone does with the body, or holds."""

    pose: Pose | None = None
    holds: str = ""
    doers: tuple[Doer, ...] = ()


@dataclass(frozen=True)
class SentenceFacts:
    """One sentence and what it tells. None and empty mean that it tells nothing."""

    sentence: Sentence
    places: tuple[PlaceFact, ...] = ()
    time: TimeOfDay | None = None
    weather: Weather | None = None
    mood: Mood | None = None
    strong: bool = False
    """Whether it tells a strong feeling."""
    moves_on: bool = False
    """Whether it opens with an hour or a day."""
    props: tuple[str, ...] = ()
    deeds: tuple[Deed, ...] = ()
    strangers: tuple[Stranger, ...] = ()
    dialogue: str = ""
    speaker: str = ""
    speaker_pronoun: Gender | None = None
    opening: Gender | None = None
    """Of a pronoun that opens it and means no one whom it names after."""
    named: tuple[str, ...] = ()
    """Ids of the characters it names, the subject first."""
    pronouns: tuple[Gender, ...] = ()
    plural: bool = False
    """Whether it speaks of several as "they"."""
    words: int = 1

    @property
    def there(self) -> PlaceFact | None:
        """The first place in which it plays."""
        return next((place for place in self.places if place.weight >= THERE), None)
