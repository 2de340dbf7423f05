"""What words mean to a director, by language. The words themselves are in the YAML files beside this one.

`en.yaml` has who, where, when and how a sentence is built, `en_things.yaml` things and what is done with and without
them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, TypeVar

from shotgraph_core.model import Gender, Language, Mood, OwnWords, Pose, TimeOfDay, Weather
from shotgraph_core.text.lexicon.own import SECTIONS, meanings, name_of
from shotgraph_core.text.lexicon.tables import IGNORE, PersonWord, PlaceWord, data_of, keys, labelled, people, places
from shotgraph_core.text.phrases import Phrases
from shotgraph_core.text.words import key_of

Meaning = TypeVar("Meaning")
__all__ = ["SECTIONS", "Lexicon", "PersonWord", "PlaceWord", "lexicon", "things"]


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
    vessels: frozenset[str]
    """Props that people are in, on the water."""
    sailing: frozenset[str]
    """Verbs by which someone is in a vessel."""
    inside: frozenset[str]
    """Words before a thing (in Hindi after it) by which someone is in it."""
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
    young_cues: frozenset[str]
    """What a sentence tells only of children: where they go, what they carry."""
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
    *("speech", "relations", "child_cues", "young_cues", "negations"),
    *("prepositions", "plural_pronouns", "first_person", "organizations", "not_names", "common"),
    *("subject_verbs", "determiners", "place_prepositions"),
    *("airborne", "afloat", "held", "holding", "vessels", "sailing", "inside", "together", "unreal"),
    *("likeness", "bonds", "owners", "auxiliaries", "cases"),
)


@cache
def lexicon(language: Language, own: tuple[OwnWords, ...] = ()) -> Lexicon:
    """The words of a language, read once a process; a writer's own words win over them."""
    base = _built_in(language)
    if not own:
        return base
    return replace(
        base,
        places=_with_own(base.places, "places", own),
        times=_with_own(base.times, "times", own),
        weather=_with_own(base.weather, "weather", own),
        moods=_with_own(base.moods, "moods", own),
        poses=_with_own(base.poses, "poses", own),
        props=_with_own(base.props, "props", own),
        people=_with_own(base.people, "creatures", own),
    )


def _with_own(base: Phrases[Meaning], section: str, own: tuple[OwnWords, ...]) -> Phrases[Meaning]:
    return base.with_more(meanings(section, own, base.meanings))


def things(section: str, language: Language) -> frozenset[str]:
    """The names of all that the words of a section may mean."""
    base = _built_in(language)
    known: dict[str, Phrases[Any]] = {
        **{"places": base.places, "times": base.times, "weather": base.weather, "moods": base.moods},
        **{"poses": base.poses, "props": base.props, "creatures": base.people},
    }
    return frozenset(map(name_of, known[section].meanings)) | {IGNORE}


@cache
def _built_in(language: Language) -> Lexicon:
    data = {**data_of(language.value), **data_of(f"{language.value}_things")}
    return Lexicon(
        language=language,
        places=Phrases(dict(places(data["places"]))),
        times=Phrases(labelled(data["times"], {time.value: time for time in TimeOfDay})),
        weather=Phrases(labelled(data["weather"], {weather.value: weather for weather in Weather})),
        moods=Phrases(labelled(data["moods"], {mood.value: mood for mood in Mood})),
        strong=Phrases(dict.fromkeys(keys(data["strong"]), True)),
        props=Phrases(labelled(data["props"], {prop: prop for prop in data["props"] if prop != IGNORE})),
        poses=Phrases(labelled(data["poses"], {pose.value: pose for pose in Pose})),
        crowds=Phrases(labelled(data["crowds"], {"person": "person", "child": "child"})),
        counts=Phrases(labelled(data["counts"], {count: int(count) for count in data["counts"]})),
        themes=Phrases({key: theme for theme, text in data["themes"].items() for key in keys(text)}),
        people=Phrases(dict(people(data["people"]))),
        pronouns={key_of(word): Gender(gender) for word, gender in data["pronouns"].items()},
        subject_pronouns={key_of(word): Gender(gender) for word, gender in data["subject_pronouns"].items()},
        **{name: frozenset(" ".join(key) for key in keys(data[name])) for name in WORD_SETS},
    )
