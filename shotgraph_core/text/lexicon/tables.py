"""The lexicon's YAML files as phrases and their meanings."""

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from typing import Any, NamedTuple

import yaml

from shotgraph_core.model import Age, Gender, Place
from shotgraph_core.text.words import words

IGNORE = "ignore"
"""Under this stand phrases that mean nothing they seem to say."""


class PlaceWord(NamedTuple):
    """A word for a place; `name` is empty for the plain kind."""

    place: Place
    name: str


class PersonWord(NamedTuple):
    """A word for someone: `noun` is the same for all its forms."""

    noun: str
    species: str
    age: Age
    gender: Gender


def data_of(name: str) -> dict[str, Any]:
    """What a file beside this one says."""
    read: dict[str, Any] = yaml.safe_load(files(__package__).joinpath(f"{name}.yaml").read_text(encoding="utf-8"))
    return read


def keys(text: str) -> Iterator[tuple[str, ...]]:
    """The entries of a space-separated list as tuples of word keys."""
    for entry in text.split():
        yield tuple(word.key for word in words(entry.replace("_", " ")))


def labelled(data: Mapping[str, str], meanings: Mapping[str, Any]) -> dict[tuple[str, ...], Any]:
    """The phrases of a section by what its labels mean; what they do not mean is None."""
    return {key: meanings.get(label) for label, text in data.items() for key in keys(text)}


def places(data: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[tuple[str, ...], PlaceWord | None]]:
    """The phrases for places."""
    for place, names in data.items():
        for name, text in names.items():
            for key in keys(text):
                yield key, None if place == IGNORE else PlaceWord(Place(place), name)


def people(data: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[tuple[str, ...], PersonWord | None]]:
    """The phrases for people and animals."""
    for look, text in data["person"].items():
        age, gender = look.split()
        yield from _forms(text.split(), "person", Age(age), Gender(gender))
    for species, text in data["animals"].items():
        if species == IGNORE:
            yield from ((key, None) for key in keys(text))
            continue
        yield from _forms(text.split(), species, Age.ADULT, Gender.UNKNOWN)


def _forms(
    entries: Iterable[str], species: str, age: Age, gender: Gender
) -> Iterator[tuple[tuple[str, ...], PersonWord]]:
    """Every form of `noun=form,form` entries."""
    for entry in entries:
        noun, _, others = entry.partition("=")
        meaning = PersonWord(noun.replace("_", " "), species, age, gender)
        for form in [noun, *filter(None, others.split(","))]:
            yield from ((key, meaning) for key in keys(form))
