"""Whom and what a story is about, as lists of names."""

from collections import Counter
from collections.abc import Iterable, Sequence

from shotgraph_core.model import Figure, Language, OwnWords, Sentence, StoryEntities
from shotgraph_core.text.evidence import Evidence, Names, evidence, is_person
from shotgraph_core.text.lexicon import Lexicon, lexicon
from shotgraph_core.text.nlp import NamedEntity
from shotgraph_core.text.reading import Reading, reading

MOST = 8
ENOUGH_FOR_A_THEME = 2
REPEATED = 2
"""What a model takes for a place so often is one."""


def entities(
    sentences: Sequence[Sentence],
    language: Language,
    figures: Sequence[Figure],
    names: Sequence[NamedEntity] = (),
    own: tuple[OwnWords, ...] = (),
) -> StoryEntities:
    """Characters (the story's figures), places, themes and organizations, most mentioned first.

    `names` are those that a model found in the same sentences; they count beside the words' own evidence.
    """
    words = lexicon(language, own)
    readings = [reading(sentence.text, language, own) for sentence in sentences]
    by_sentence: list[list[NamedEntity]] = [[] for _ in sentences]
    for name in names:
        by_sentence[name.sentence].append(name)
    found = evidence(readings, words, by_sentence) if language is Language.EN else {}
    people = {key.casefold() for one in figures for name in (one.name, *one.aliases) for key in name.split()}
    return StoryEntities(
        characters=tuple(figure.name for figure in figures),
        locations=_locations(readings, words, [seen for key, seen in found.items() if not people & set(key.split())]),
        themes=_themes(readings, words),
        organizations=_organizations(readings, words, found.values(), by_sentence),
    )


def _locations(readings: Sequence[Reading], words: Lexicon, found: Sequence[Evidence]) -> tuple[str, ...]:
    counts: Counter[str] = Counter()
    for seen in found:
        told = seen.place and (seen.model_place or (seen.located and seen.place * 2 > seen.person))
        if seen.inner and (told or seen.model_place >= REPEATED) and not is_person(seen, words, len(readings)):
            counts[seen.forms.most_common(1)[0][0]] += max(seen.place, seen.model_place)
    for read in readings:
        for hit in words.places.found(read.words):
            counts[hit.meaning.name or hit.meaning.place.value] += 1
    return tuple(name for name, _ in counts.most_common(MOST))


def _themes(readings: Sequence[Reading], words: Lexicon) -> tuple[str, ...]:
    counts = Counter(hit.meaning for read in readings for hit in words.themes.found(read.words))
    return tuple(theme for theme, count in counts.most_common(MOST) if count >= ENOUGH_FOR_A_THEME)


def _organizations(
    readings: Sequence[Reading], words: Lexicon, found: Iterable[Evidence], names: Names
) -> tuple[str, ...]:
    """Capitalised runs, and what a model takes for organizations, that have a word for one ("Ministry of ...")."""
    counts: Counter[str] = Counter()
    for seen in found:
        if len(seen.run.split()) > 1 and words.organizations & set(seen.run.split()) and seen.inner:
            counts[seen.forms.most_common(1)[0][0]] += seen.total
    for read, known in zip(readings, names, strict=True):
        for name in known:
            text = read.text[name.start : name.end].removeprefix("the ").removeprefix("The ")
            if name.kind == "organization" and words.organizations & set(text.casefold().split()):
                counts[text] = max(counts[text], 1)
    return tuple(name for name, _ in counts.most_common(MOST))
