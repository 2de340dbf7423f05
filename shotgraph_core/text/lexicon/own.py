"""A writer's own words for what the lexicon knows."""

from collections.abc import Collection, Iterator, Mapping
from enum import Enum
from typing import TypeVar

from shotgraph_core.model import Age, Gender, OwnWords
from shotgraph_core.text.lexicon.tables import IGNORE, PersonWord, PlaceWord, keys

SECTIONS = ("places", "times", "weather", "moods", "poses", "props", "creatures")
Meaning = TypeVar("Meaning")


def meanings(
    section: str, own: tuple[OwnWords, ...], known: Collection[Meaning]
) -> Mapping[tuple[str, ...], Meaning | None]:
    """What a writer's words of a section mean, each one of the `known` meanings; None where it is to be passed over.

    Raises KeyError for a thing of no known meaning.
    """
    by_name = {name_of(meaning): meaning for meaning in known}
    return dict(_pairs([one for one in own if one.section == section], by_name))


def _pairs(
    own: Collection[OwnWords], by_name: Mapping[str, Meaning]
) -> Iterator[tuple[tuple[str, ...], Meaning | None]]:
    for one in own:
        for key in (key for word in one.words for key in keys(word)):
            yield key, None if one.name == IGNORE else _meant(" ".join(key), by_name[one.name])


def _meant(word: str, meaning: Meaning) -> Meaning:
    """What a word means; one for an animal is a noun of its own, so that two of a kind can be told apart."""
    if isinstance(meaning, PersonWord):
        return type(meaning)(word, meaning.species, Age.ADULT, Gender.UNKNOWN)
    return meaning


def name_of(meaning: object) -> str:
    """How a meaning is called in a writer's file."""
    if isinstance(meaning, PlaceWord):
        return meaning.name or meaning.place.value
    if isinstance(meaning, PersonWord):
        return meaning.species
    return str(meaning.value) if isinstance(meaning, Enum) else str(meaning)
