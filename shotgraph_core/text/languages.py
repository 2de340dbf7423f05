"""Which of the languages ShotGraph tells a text is written in."""

from shotgraph_core.errors import InputError
from shotgraph_core.model import Language
from shotgraph_core.text.foreign import foreign_language

SHARE = 0.5
"""Least share of the letters that are of a script ShotGraph reads."""


def language_of(text: str) -> Language:
    """The language by its script: Devanagari is Hindi, Latin is English.

    Raises InputError for a text without letters, or mostly in other scripts.
    """
    letters = [character for character in text if character.isalpha()]
    devanagari = sum("\u0900" <= character <= "\u097f" for character in letters)
    latin = sum(character < "\u0250" for character in letters)
    if not letters:
        raise InputError("The story has no words; write at least one sentence.")
    if devanagari + latin < SHARE * len(letters):
        raise InputError("Only stories in English and Hindi are told so far; this one is mostly in another script.")
    return Language.HI if devanagari > latin else Language.EN


def checked_language(text: str, said: Language) -> Language:
    """The language that the story says it is in.

    Raises InputError where its letters say otherwise, or its small words tell of another language in Latin letters.
    """
    found = language_of(text)
    if found is not said:
        raise InputError(
            f"The story says it is in {said.value!r}, but most of its letters are those of {found.value!r}; "
            f"write `language: {found.value}` in its front matter."
        )
    if said is Language.EN and (other := foreign_language(text)):
        remedy = "write it in Devanagari" if other.startswith("Hindi") else "give a translation"
        raise InputError(f"Stories are told in English and Hindi; this one seems to be in {other}: {remedy}.")
    return said
