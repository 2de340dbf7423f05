"""Words of English and Hindi text, and the keys under which a lexicon knows them."""

import re
import unicodedata
from typing import NamedTuple

LETTERS = r"\w\u0300-\u036f\u0900-\u0963\u0966-\u097f\u200c\u200d"
"""What words are made of: Python's `\\w` leaves out the vowel signs of Devanagari."""
WORD = re.compile(rf"[{LETTERS}]+(?:['’\-][{LETTERS}]+)*")
POSSESSIVE = re.compile(r"['’]s?$")
NUKTA, CHANDRABINDU, ANUSVARA = "\u093c", "\u0901", "\u0902"


class Word(NamedTuple):
    """A word where it stands: text[start:end], and its key."""

    text: str
    start: int
    end: int
    key: str


def key_of(word: str) -> str:
    """The spelling under which lexicons know a word: lower case, no possessive, Hindi spelling variants made one."""
    plain = unicodedata.normalize("NFC", word).casefold().replace(NUKTA, "").replace(CHANDRABINDU, ANUSVARA)
    return POSSESSIVE.sub("", plain)


def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order."""
    return tuple(Word(m.group(), m.start(), m.end(), key_of(m.group())) for m in WORD.finditer(text))
