"""What words mean to a director, by language. The words themselves are in the YAML files beside this one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import yaml

from shotgraph_core.model import Age, Gender, Language, Mood, Place, TimeOfDay, Weather
from shotgraph_core.text.phrases import Phrases
from shotgraph_core.text.words import key_of, words


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


@dataclass(frozen=True)
class Lexicon:
    """The words of one language. A None among the meanings marks a phrase to pass over."""

    language: Language
    places: Phrases[PlaceWord]
    times: Phrases[TimeOfDay | None]
    weather: Phrases[Weather | None]
    moods: Phrases[Mood | None]
    strong: Phrases[bool]
    props: Phrases[str]
    themes: Phrases[str]
    people: Phrases[PersonWord]
    pronouns: Mapping[str, Gender]
    subject_pronouns: Mapping[str, Gender]
    groups: frozenset[str]
    titles: frozenset[str]
    male_titles: frozenset[str]
    female_titles: frozenset[str]
    male_names: frozenset[str]
    female_names: frozenset[str]
    also_words: frozenset[str]
    speech: frozenset[str]
    relations: frozenset[str]
    child_cues: frozenset[str]
    negations: frozenset[str]
    prepositions: frozenset[str]
    plural_pronouns: frozenset[str]
    first_person: frozenset[str]
    organizations: frozenset[str]
    not_names: frozenset[str]
    common: frozenset[str]
    subject_verbs: frozenset[str]
    determiners: frozenset[str]
    place_prepositions: frozenset[str]


WORD_SETS = (
    *("groups", "titles", "male_titles", "female_titles", "male_names", "female_names", "also_words"),
    *("speech", "relations", "child_cues", "negations"),
    *("prepositions", "plural_pronouns", "first_person", "organizations", "not_names", "common"),
    *("subject_verbs", "determiners", "place_prepositions"),
)


@cache
def lexicon(language: Language) -> Lexicon:
    """The words of a language, read once a process."""
    data = yaml.safe_load(files(__package__).joinpath(f"{language.value}.yaml").read_text(encoding="utf-8"))
    return Lexicon(
        language=language,
        places=Phrases(dict(_places(data["places"]))),
        times=Phrases(_labelled(data["times"], {time.value: time for time in TimeOfDay})),
        weather=Phrases(_labelled(data["weather"], {weather.value: weather for weather in Weather})),
        moods=Phrases(_labelled(data["moods"], {mood.value: mood for mood in Mood})),
        strong=Phrases(dict.fromkeys(_keys(data["strong"]), True)),
        props=Phrases({key: prop for prop, text in data["props"].items() for key in _keys(text)}),
        themes=Phrases({key: theme for theme, text in data["themes"].items() for key in _keys(text)}),
        people=Phrases(dict(_people(data["people"]))),
        pronouns={key_of(word): Gender(gender) for word, gender in data["pronouns"].items()},
        subject_pronouns={key_of(word): Gender(gender) for word, gender in data["subject_pronouns"].items()},
        **{name: frozenset(" ".join(key) for key in _keys(data[name])) for name in WORD_SETS},
    )


def _keys(text: str) -> Iterator[tuple[str, ...]]:
    """The entries of a space-separated list as tuples of word keys."""
    for entry in text.split():
        yield tuple(word.key for word in words(entry.replace("_", " ")))


def _labelled(data: Mapping[str, str], meanings: Mapping[str, Any]) -> dict[tuple[str, ...], Any]:
    return {key: meanings.get(label) for label, text in data.items() for key in _keys(text)}


def _places(data: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[tuple[str, ...], PlaceWord]]:
    for place, names in data.items():
        for name, text in names.items():
            for key in _keys(text):
                yield key, PlaceWord(Place(place), name)


def _people(data: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[tuple[str, ...], PersonWord]]:
    for look, text in data["person"].items():
        age, gender = look.split()
        yield from _forms(text.split(), "person", Age(age), Gender(gender))
    for species, text in data["animals"].items():
        yield from _forms(text.split(), species, Age.ADULT, Gender.UNKNOWN)


def _forms(
    entries: Iterable[str], species: str, age: Age, gender: Gender
) -> Iterator[tuple[tuple[str, ...], PersonWord]]:
    """Every form of `noun=form,form` entries."""
    for entry in entries:
        noun, _, others = entry.partition("=")
        meaning = PersonWord(noun.replace("_", " "), species, age, gender)
        for form in [noun, *filter(None, others.split(","))]:
            yield from ((key, meaning) for key in _keys(form))
