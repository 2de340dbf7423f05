"""Words that may not be shown, by hazard, and milder ones: what a lexicon can tell, in English and Hindi.

It knows words, not meanings. It cannot tell a threat in plain words ("I know where your children sleep"), a cruelty
told without a cruel word, irony, a picture that only the reader imagines, or a quotation that condemns; and a story
that tells of a murder in earnest is found as surely as one that delights in it. What fairy tales tell, such as a
hunter who kills the wolf, is let through. Disguises are seen through as far as they are cheap: case, wide letters,
invisible characters, accents, letters repeated or joined by hyphens, digits for letters, Cyrillic look-alikes. A word
with stars or dots or blanks in it is not. The words are in the YAML files beside this one.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import yaml

from shotgraph_core.model import Language
from shotgraph_core.text.phrases import Phrases
from shotgraph_core.text.words import LETTERS, Word, key_of, words

HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
WORD = re.compile(rf"[{LETTERS}{HIDDEN}]+(?:['’\-][{LETTERS}{HIDDEN}]+)*")
ACCENTS = re.compile("[\u0300-\u036f]")
ALTERNATIVES = re.compile(r"\(([^()]*)\)|\{(\w+)\}")
DIGITS = str.maketrans("013457", "oieast")
LOOK_ALIKES = str.maketrans("аеорсухіѕј", "aeopcyxisj")
LONG_RUN = re.compile(r"(.)\1{2,}")
BEFORE_MARK = re.compile(r"\s+(?=[,.;:!?।])")


class Hazard(NamedTuple):
    """What a phrase offends against (`S1` to `S14`), and what a mild line says instead; empty to say nothing."""

    category: str
    mild: str


class Hit(NamedTuple):
    """An offending phrase: text[start:end]."""

    start: int
    end: int
    text: str
    hazard: Hazard


def hits(text: str) -> tuple[Hit, ...]:
    """The offending phrases of a text in order, of both languages: a shot's description mixes them."""
    known, vocabulary = _hazards()
    found = [Word(m.group(), m.start(), m.end(), _key(m.group(), vocabulary)) for m in WORD.finditer(text)]
    spans = ((found[hit.start].start, found[hit.end - 1].end, hit.meaning) for hit in known.found(found))
    return tuple(Hit(start, end, text[start:end], meaning) for start, end, meaning in spans if meaning)


def mild(text: str) -> str:
    """The text with every offending phrase made mild or left out; as it is where nothing would be left."""
    parts: list[str] = []
    at = 0
    for hit in hits(text):
        parts += [text[at : hit.start], hit.hazard.mild]
        at = hit.end
    softened = BEFORE_MARK.sub("", " ".join("".join([*parts, text[at:]]).split()))
    if not at or not words(softened):
        return text
    return softened[0].upper() + softened[1:] if text[0].isupper() else softened


@cache
def revision() -> str:
    """The first digits of the words' digest: other words may judge otherwise."""
    return hashlib.sha256(b"".join(_data(language) for language in Language)).hexdigest()[:12]


def _key(word: str, vocabulary: frozenset[str]) -> str:
    """The word's key; where it is a disguise of a known word, that word's."""
    shown = unicodedata.normalize("NFKC", "".join(letter for letter in word if letter not in HIDDEN))
    plain = key_of(ACCENTS.sub("", unicodedata.normalize("NFD", shown)))
    return next((form for form in _undisguised(plain) if form in vocabulary), plain)


def _undisguised(plain: str) -> Iterator[str]:
    bare = plain.replace("-", "").translate(LOOK_ALIKES)
    yield from (plain, bare)
    for form in (bare, bare.translate(DIGITS)):
        yield from (form, LONG_RUN.sub(r"\1", form), LONG_RUN.sub(r"\1\1", form))


@cache
def _hazards() -> tuple[Phrases[Hazard | None], frozenset[str]]:
    """All known phrases (None marks one to pass over), and the words that they are made of."""
    meanings: dict[tuple[str, ...], Hazard | None] = {}
    for language in Language:
        data = yaml.safe_load(_data(language))
        groups = {name: text.split() for name, text in data["groups"].items()}
        for category, entries in data["hazards"].items():
            for instead, text in entries.items():
                for phrase, milder in _phrases(text, instead, groups):
                    meanings.setdefault(phrase, Hazard(category, milder))
        meanings |= {phrase: None for phrase, _ in _phrases(data["safe"], "", groups)}
    return Phrases(meanings), frozenset(word for phrase in meanings for word in phrase)


def _phrases(text: str, instead: str, groups: Mapping[str, Iterable[str]]) -> Iterator[tuple[tuple[str, ...], str]]:
    for entry in text.split():
        for spelt, milder in _spelt(entry, instead, groups):
            yield tuple(word.key for word in words(spelt.replace("_", " "))), milder.replace("_", " ")


def _spelt(entry: str, instead: str, groups: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    """Each spelling of an entry, and its milder words: endings in the entry, words of a group in both."""
    found = ALTERNATIVES.search(entry)
    if not found:
        yield entry, instead
        return
    endings, group = found.groups()
    hole = found.group()
    for option in endings.split(",") if group is None else groups[group]:
        milder = instead if group is None else instead.replace(hole, option)
        yield from _spelt(entry.replace(hole, option, 1), milder, groups)


def _data(language: Language) -> bytes:
    return files(__package__).joinpath(f"{language.value}.yaml").read_bytes()
