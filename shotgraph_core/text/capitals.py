"""Capitalised words that stand together."""

from collections.abc import Iterator, Sequence

from shotgraph_core.text.lexicon import Lexicon
from shotgraph_core.text.nlp import NamedEntity
from shotgraph_core.text.reading import Reading

OPENERS = ".!?:“\"‘'(–—-…"


def runs(read: Reading, lexicon: Lexicon, names: Sequence[NamedEntity] = ()) -> Iterator[tuple[int, int]]:
    """Index ranges of neighbouring capitalised words, without ordinary words at their front.

    The first word of a sentence stands alone, unless it is a title or a model says that the name begins with it.
    """
    start: int | None = None
    for at in range(len(read.words) + 1):
        joins = at < len(read.words) and _capital(read, at, lexicon)
        if start is not None and (not joins or read.before(at) != " " or read.words[at - 1].text[-2:] in ("'s", "’s")):
            yield start, at
            start = None
        if joins and start is None:
            start = at
        alone = joins and start == at and opens(read, at) and read.key(at) not in lexicon.titles
        if alone and not _begins(read, at, names):
            yield at, at + 1
            start = None


def _capital(read: Reading, at: int, lexicon: Lexicon) -> bool:
    word = read.words[at]
    ordinary = word.key in lexicon.not_names or word.key in lexicon.common
    return word.text[0].isupper() and len(word.key) > 1 and not ordinary and not word.text.isupper()


def opens(read: Reading, at: int) -> bool:
    """Whether a word stands where any word has a capital."""
    gap = read.before(at)
    return at == 0 or any(mark in gap for mark in OPENERS)


def _begins(read: Reading, at: int, names: Sequence[NamedEntity]) -> bool:
    """Whether a model finds a name of several words that begins with this one."""
    word = read.words[at]
    return any(name.start == word.start and name.end > word.end + 1 for name in names)


def bare(text: str) -> str:
    """A word without its possessive."""
    return text[:-2] if text[-2:] in ("'s", "’s") else text
