"""Who says their own name: after "Good evening," said the octopus. "My name is Inky." Inky is the octopus."""

from collections.abc import Collection, Iterator, Sequence

from shotgraph_core.text.lexicon import Lexicon, PersonWord
from shotgraph_core.text.phrases import Found
from shotgraph_core.text.reading import Reading

WAYS = (("my", "name", "is"), ("my", "name's"), ("call", "me"), ("i", "am"), ("i'm",), ("i", "am", "called"))
BACK = 2
"""Who speaks is told in the same sentence, or so few before."""


def introductions(
    readings: Sequence[Reading], lexicon: Lexicon, names: Collection[str]
) -> Iterator[tuple[str, Found[PersonWord], str]]:
    """Each name (its key) that a nameless speaker calls their own, with the speaker's noun, and how it is written."""
    for index, read in enumerate(readings):
        at = _own_name(read, names)
        if at is None:
            continue
        for before in range(index, max(index - BACK, 0) - 1, -1):
            speaks = _speaker(readings[before], lexicon)
            if speaks is not None:
                word = readings[before].words[speaks.end - 1].text
                yield read.key(at), speaks, word[:-2] if word[-2:] in ("'s", "’s") else word
                break
            if before < index and _somebody(readings[before], names):
                break


def _own_name(read: Reading, names: Collection[str]) -> int | None:
    """Where a name is that is said to be one's own."""
    for at, word in enumerate(read.words):
        calls = any(tuple(read.key(k) for k in range(at - len(way), at)) == way for way in WAYS)
        if calls and read.quoted[at] and word.key in names and word.text[0].isupper():
            return at
    return None


def _speaker(read: Reading, lexicon: Lexicon) -> Found[PersonWord] | None:
    """The noun beside a verb of speech."""
    for hit in read.people:
        after = read.key(hit.end) in lexicon.speech and read.after(hit.end - 1) == " "
        determined = read.key(hit.start - 1) in lexicon.determiners
        before = read.key(hit.start - 1 - determined) in lexicon.speech
        if (after or before) and not read.quoted[hit.start] and read.words[hit.start].text.islower():
            return hit
    return None


def _somebody(read: Reading, names: Collection[str]) -> bool:
    """Whether a sentence's telling names someone."""
    return any(word.key in names and not said for word, said in zip(read.words, read.quoted, strict=True))
