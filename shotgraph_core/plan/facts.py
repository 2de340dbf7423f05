"""What a director knows of a sentence when it plans: plain facts, whoever read them out of the words."""

from dataclasses import dataclass
from typing import NamedTuple

from shotgraph_core.model import Gender, Mood, Place, Sentence, TimeOfDay, Weather

THERE = 4
"""The weight of a place in which a sentence plays; less is only talk of it."""


class PlaceFact(NamedTuple):
    """A place that a sentence names; the weight says how surely it plays there."""

    place: Place
    name: str
    weight: int


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
    dialogue: str = ""
    speaker: str = ""
    speaker_pronoun: Gender | None = None
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
