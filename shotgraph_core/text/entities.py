"""Whom and what a story is about, as lists of names."""

from collections import Counter
from collections.abc import Sequence

from shotgraph_core.model import Language, Sentence, StoryEntities
from shotgraph_core.text.figures import figures
from shotgraph_core.text.lexicon import Lexicon, lexicon
from shotgraph_core.text.names_en import evidence, is_person
from shotgraph_core.text.reading import Reading, reading

MOST = 8
ENOUGH_FOR_A_THEME = 2


def entities(sentences: Sequence[Sentence], language: Language) -> StoryEntities:
    """Characters, places, themes and organizations, most mentioned first."""
    words = lexicon(language)
    readings = [reading(sentence.text, language) for sentence in sentences]
    return StoryEntities(
        characters=tuple(figure.name for figure in figures(sentences, language)),
        locations=_locations(readings, words),
        themes=_themes(readings, words),
        organizations=_organizations(readings, words),
    )


def _locations(readings: Sequence[Reading], words: Lexicon) -> tuple[str, ...]:
    counts: Counter[str] = Counter()
    if words.language is Language.EN:
        for seen in evidence(readings, words).values():
            if seen.place and seen.inner and not is_person(seen, words, len(readings)):
                counts[seen.forms.most_common(1)[0][0]] += seen.place
    for read in readings:
        for hit in words.places.found(read.words):
            counts[hit.meaning.name or hit.meaning.place.value] += 1
    return tuple(name for name, _ in counts.most_common(MOST))


def _themes(readings: Sequence[Reading], words: Lexicon) -> tuple[str, ...]:
    counts = Counter(hit.meaning for read in readings for hit in words.themes.found(read.words))
    return tuple(theme for theme, count in counts.most_common(MOST) if count >= ENOUGH_FOR_A_THEME)


def _organizations(readings: Sequence[Reading], words: Lexicon) -> tuple[str, ...]:
    """Capitalised runs that end in a word for an organization; "Ministry of ..." with what follows."""
    if words.language is not Language.EN:
        return ()
    counts = Counter(
        seen.forms.most_common(1)[0][0]
        for seen in evidence(readings, words).values()
        if len(seen.run.split()) > 1 and words.organizations & set(seen.run.split()) and seen.inner
    )
    return tuple(name for name, _ in counts.most_common(MOST))
