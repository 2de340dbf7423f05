"""What words mean to a director, by language. The words themselves are in the YAML files beside this one.

`en.yaml` has who, where, when and how a sentence is built, `en_things.yaml` things and what is done with and without
them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import yaml

from shotgraph_core.model import Age, Gender, Language, Mood, Place, Pose, TimeOfDay, Weather
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
    """The words of one language. Phrases to pass over (`ignore`) mean None, and are never found."""

    language: Language
    places: Phrases[PlaceWord]
    times: Phrases[TimeOfDay]
    weather: Phrases[Weather]
    moods: Phrases[Mood]
    strong: Phrases[bool]
    props: Phrases[str]
    poses: Phrases[Pose]
    crowds: Phrases[str]
    """Words for people without a part: `person` or `child`."""
    counts: Phrases[int]
    """Words before a noun that tell how many."""
    airborne: frozenset[str]
    """Kinds of creatures that are in the air unless something else is told of them."""
    afloat: frozenset[str]
    """Kinds of creatures that swim."""
    held: frozenset[str]
    """Props that fit a hand."""
    holding: frozenset[str]
    """Verbs that put a thing into someone's hand."""
    together: frozenset[str]
    """Words for several at once, as the subject of a verb."""
    unreal: frozenset[str]
    """Words before a verb (in Hindi after it) that say that it is not done: wished, refused, ended."""
    likeness: frozenset[str]
    """Words by which something is only compared with what they stand beside."""
    bonds: frozenset[str]
    """Words that tell what one is to another, and are no one by themselves: "friends"."""
    owners: frozenset[str]
    """Words that tell whose a thing is."""
    auxiliaries: frozenset[str]
    """Words between a subject and its verb."""
    cases: frozenset[str]
    """Words before a noun (in Hindi after it) that make it no subject."""
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


IGNORE = "ignore"
WORD_SETS = (
    *("groups", "titles", "male_titles", "female_titles", "male_names", "female_names", "also_words"),
    *("speech", "relations", "child_cues", "negations"),
    *("prepositions", "plural_pronouns", "first_person", "organizations", "not_names", "common"),
    *("subject_verbs", "determiners", "place_prepositions"),
    *("airborne", "afloat", "held", "holding", "together", "unreal"),
    *("likeness", "bonds", "owners", "auxiliaries", "cases"),
)


@cache
def lexicon(language: Language) -> Lexicon:
    """The words of a language, read once a process."""
    data = {**_data(language.value), **_data(f"{language.value}_things")}
    return Lexicon(
        language=language,
        places=Phrases(dict(_places(data["places"]))),
        times=Phrases(_labelled(data["times"], {time.value: time for time in TimeOfDay})),
        weather=Phrases(_labelled(data["weather"], {weather.value: weather for weather in Weather})),
        moods=Phrases(_labelled(data["moods"], {mood.value: mood for mood in Mood})),
        strong=Phrases(dict.fromkeys(_keys(data["strong"]), True)),
        props=Phrases(_labelled(data["props"], {prop: prop for prop in data["props"] if prop != IGNORE})),
        poses=Phrases(_labelled(data["poses"], {pose.value: pose for pose in Pose})),
        crowds=Phrases(_labelled(data["crowds"], {"person": "person", "child": "child"})),
        counts=Phrases(_labelled(data["counts"], {count: int(count) for count in data["counts"]})),
        themes=Phrases({key: theme for theme, text in data["themes"].items() for key in _keys(text)}),
        people=Phrases(dict(_people(data["people"]))),
        pronouns={key_of(word): Gender(gender) for word, gender in data["pronouns"].items()},
        subject_pronouns={key_of(word): Gender(gender) for word, gender in data["subject_pronouns"].items()},
        **{name: frozenset(" ".join(key) for key in _keys(data[name])) for name in WORD_SETS},
    )


def _data(name: str) -> dict[str, Any]:
    """What a file beside this one says."""
    read: dict[str, Any] = yaml.safe_load(files(__package__).joinpath(f"{name}.yaml").read_text(encoding="utf-8"))
    return read


def _keys(text: str) -> Iterator[tuple[str, ...]]:
    """The entries of a space-separated list as tuples of word keys."""
    for entry in text.split():
        yield tuple(word.key for word in words(entry.replace("_", " ")))


def _labelled(data: Mapping[str, str], meanings: Mapping[str, Any]) -> dict[tuple[str, ...], Any]:
    return {key: meanings.get(label) for label, text in data.items() for key in _keys(text)}


def _places(data: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[tuple[str, ...], PlaceWord | None]]:
    for place, names in data.items():
        for name, text in names.items():
            for key in _keys(text):
                yield key, None if place == IGNORE else PlaceWord(Place(place), name)


def _people(data: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[tuple[str, ...], PersonWord | None]]:
    for look, text in data["person"].items():
        age, gender = look.split()
        yield from _forms(text.split(), "person", Age(age), Gender(gender))
    for species, text in data["animals"].items():
        if species == IGNORE:
            yield from ((key, None) for key in _keys(text))
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
            yield from ((key, meaning) for key in _keys(form))
