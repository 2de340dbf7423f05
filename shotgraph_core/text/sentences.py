"""A story as sentences: every word once, in order, each sentence with an identity that survives edits elsewhere."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

import sentencex

from shotgraph_core.model import Language, Sentence
from shotgraph_core.text.lengths import LIMIT, within
from shotgraph_core.text.lexicon import lexicon
from shotgraph_core.text.markup import Block, blocks
from shotgraph_core.text.words import WORD, words

HINDI_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“])(?:डॉ|डा|श्री|श्रीमती|सुश्री|कु|मो|प्रो|पं|स्व|रु|रू|उ|क्र|नं|सं|पृ|ई|वि|सें|मी|ग्रा|कि)\.$|^[(\"“]*[\d०-९]{1,3}[.)]$"
)
ENGLISH_ABBREVIATION = re.compile(r"(?:^|[\s(\"“])(?:Mr|Mrs|Ms|Dr|St|Prof|Capt|Col|Sgt|vs)\.$|^[(\"“]*\d{1,3}[.)]$")
INSIDE_MARK = re.compile(r"(?<=[.!?।॥])\s+(?=[“«])|(?<=[।.!?][”»])(?=[A-Z\u0904-\u0939])")
TAG_WORDS = 7
"""In Hindi, a speech verb within so many words after a closing quotation mark belongs to the quotation."""


def sentences(markdown: str, language: Language) -> tuple[Sentence, ...]:
    """The told sentences of a story. None is longer than 280 characters; none is without a letter or digit.

    They hang on the text alone: another title changes none of them.
    """
    seen: Counter[str] = Counter()
    return tuple(_sentences(markdown, language, seen))


def _sentences(markdown: str, language: Language, seen: Counter[str]) -> Iterator[Sentence]:
    section = paragraph = False
    for block in blocks(markdown):
        section, paragraph = section or block.opens_section, paragraph or block.opens_paragraph
        for text in _told(block, language):
            yield Sentence(
                id=_identity(text, seen),
                text=text,
                opens_paragraph=paragraph,
                opens_section=section,
                is_heading=block.is_heading,
            )
            section = paragraph = False


def _identity(text: str, seen: Counter[str]) -> str:
    plain = unicodedata.normalize("NFC", text)
    seen[plain] += 1
    return hashlib.sha256(f"{plain}\n{seen[plain]}".encode()).hexdigest()[:12]


def _told(block: Block, language: Language) -> Iterator[str]:
    """A block's sentences; a block of punctuation alone tells nothing."""
    whole = [block.text] if block.is_heading else _mended(_segments(block.text, language), language)
    for text in whole:
        if words(text):
            yield from _wordful(within(text))


def _segments(text: str, language: Language) -> list[str]:
    parts = (part for run in INSIDE_MARK.split(text) for part in sentencex.segment(language.value, run))
    return [part.strip() for part in parts if part.strip()]


def _mended(parts: list[str], language: Language) -> Iterator[str]:
    """Parts that are not sentences on their own joined with a neighbour."""
    held: list[str] = []
    size = 0
    wordy = False
    for part in parts:
        says = bool(WORD.search(part))
        if wordy and says and (size + len(part) >= LIMIT or not _joins(" ".join(held), part, language)):
            yield " ".join(held)
            held, size, wordy = [], 0, False
        size += len(part) + bool(held)
        held.append(part)
        wordy = wordy or says
    if held:
        yield " ".join(held)


def _joins(before: str, after: str, language: Language) -> bool:
    """Whether a split between two parts with words was none."""
    if language is Language.HI:
        return bool(HINDI_ABBREVIATION.search(before)) or _tagged(before, after)
    return bool(ENGLISH_ABBREVIATION.search(before))


def _tagged(before: str, after: str) -> bool:
    """Whether `after` only tells who said the Hindi quotation before it."""
    if not before.endswith(("”", '"', "»", "’", "'")) or after.startswith(("“", '"', "«")):
        return False
    return any(word.key in lexicon(Language.HI).speech for word in words(after)[:TAG_WORDS])


def _wordful(pieces: Iterator[str]) -> Iterator[str]:
    """Pieces of a long sentence that say something; one of punctuation alone has no word to lose."""
    return (piece for piece in pieces if words(piece))
