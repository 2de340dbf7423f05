"""The lexicon's words in a sentence, as a reader would look for them in its picture."""

from collections.abc import Iterator
from typing import NamedTuple

from shotgraph_core.text.company import company, strangers
from shotgraph_core.text.deeds import told_poses
from shotgraph_core.text.hints import felt_moods, seen_props, told, told_places
from shotgraph_core.text.mentions import Callers
from shotgraph_core.text.reading import Reading


class Wording(NamedTuple):
    """Something that a lexicon knows a word for."""

    section: str
    """`place`, `landmark`, `time`, `weather`, `mood`, `creature`, `prop` or `pose`."""
    name: str
    """The lexicon's name for it: a place, a landmark's name, a species, a pose."""


def wording(text: str, callers: Callers) -> tuple[Wording, ...]:
    """What the words of a sentence name, each once.

    What is denied is not there, and neither are a pose, an hour, weather and people of which someone only speaks.
    """
    return tuple(dict.fromkeys(_found(callers.read(text), callers)))


def _found(read: Reading, callers: Callers) -> Iterator[Wording]:
    words = callers.lexicon
    for hit in told_places(read, words):
        place, name = hit.meaning
        yield Wording("landmark", name) if name else Wording("place", place.value)
    yield from (Wording("time", time.value) for _, time in told(read, words.times.found(read.words), words))
    yield from (Wording("weather", sky.value) for _, sky in told(read, words.weather.found(read.words), words))
    yield from (Wording("mood", hit.meaning.value) for hit in felt_moods(read, words))
    yield from (Wording("prop", hit.meaning) for hit in seen_props(read, words))
    yield from (Wording("creature", one.species) for one in strangers(read, callers))
    named = {index for index, _ in callers.places(read)}
    yield from (
        Wording("creature", hit.meaning.species)
        for hit in read.people
        if hit.start in named and not read.quoted[hit.start] and hit.meaning.species != "person"
    )
    yield from (Wording("pose", hit.meaning.value) for hit, _ in told_poses(read, company(read, callers), words))
