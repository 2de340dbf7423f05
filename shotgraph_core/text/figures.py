"""Whom a story is about: named and unnamed figures, and what its words tell of their looks.

Heuristics over words, no model. How a language marks a name is told by `names_en` and `names_hi`.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from shotgraph_core.model import Age, Gender, Language, Sentence
from shotgraph_core.text import names_en, names_hi
from shotgraph_core.text.lexicon import lexicon
from shotgraph_core.text.reading import reading
from shotgraph_core.text.sighting import Sighting
from shotgraph_core.text.unnamed import teller, unnamed

MOST_FIGURES = 12
LEADS = 3
"""A lead is mentioned more than a third as often as whoever is mentioned most."""


class Figure(NamedTuple):
    """Someone of the story, as far as the words tell."""

    name: str
    species: str
    age: Age
    gender: Gender
    mentions: int


def figures(sentences: Sequence[Sentence], language: Language) -> tuple[Figure, ...]:
    """The story's figures, at most twelve: the leads first, then the others, in the order of their first mention."""
    words = lexicon(language)
    readings = [reading(sentence.text, language) for sentence in sentences if not sentence.is_heading]
    named = (names_en.named if language is Language.EN else names_hi.named)(readings, words)
    sightings = [*named, *unnamed(readings, words, named), *teller(readings, words)]
    most = max((seen.mentions for seen in sightings), default=0)
    ranked = sorted(sightings, key=lambda seen: (_rank(seen, most), seen.first, -seen.mentions, seen.name))
    return tuple(map(_figure, _distinct(ranked)[:MOST_FIGURES]))


def _rank(seen: Sighting, most: int) -> int:
    """0 for the leads, 1 for others, 2 for who is mentioned once: so rough that one mention seldom changes it."""
    return 0 if seen.mentions * LEADS > most else 1 if seen.mentions > 1 else 2


def _distinct(ranked: Sequence[Sighting]) -> list[Sighting]:
    seen: Counter[str] = Counter()
    kept = []
    for sighting in ranked:
        seen[sighting.name.casefold()] += 1
        if seen[sighting.name.casefold()] == 1:
            kept.append(sighting)
    return kept


def _figure(seen: Sighting) -> Figure:
    word = seen.word
    gender = word.gender if word and word.gender is not Gender.UNKNOWN else _gender(seen.signs)
    age = word.age if word and word.species == "person" else _age(seen.signs)
    if word and word.species != "person":
        age = Age.CHILD if word.noun in ("puppy", "kitten", "पिल्ला", "बछड़ा") else Age.ADULT
    return Figure(seen.name, word.species if word else "person", age, gender, seen.mentions)


def _gender(signs: Counter[str]) -> Gender:
    if signs["female"] == signs["male"]:
        return Gender.UNKNOWN
    return Gender.FEMALE if signs["female"] > signs["male"] else Gender.MALE


def _age(signs: Counter[str]) -> Age:
    return Age.CHILD if signs["child"] else Age.ADULT
