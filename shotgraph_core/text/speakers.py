"""Who speaks in a sentence: the figure beside its verb of speech."""

from collections.abc import Sequence

from shotgraph_core.model import Gender
from shotgraph_core.text.lexicon import Lexicon
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.words import key_of

DOER = key_of("ने")
OBJECT = tuple(map(key_of, ("से", "को", "का", "की", "के", "में", "पर")))
AFTER_VERB = 3

Who = tuple[str, Gender | None]
"""A character's id, or else the gender of a pronoun."""


def _verbs(read: Reading, lexicon: Lexicon) -> list[int]:
    return [at for at, word in enumerate(read.words) if word.key in lexicon.speech and not read.quoted[at]]


def english_subject(read: Reading, at: Sequence[tuple[int, str]], lexicon: Lexicon, teller: str) -> Who:
    """The figure right after a verb that follows a quotation, else the nearest one before a verb of speech."""
    who = {index: one for index, one in at if not read.quoted[index]}
    for verb in _verbs(read, lexicon):
        if verb and read.quoted[verb - 1]:
            for index in range(verb + 1, min(verb + 1 + AFTER_VERB, len(read.words))):
                if index in who:
                    return who[index], None
        for index in range(verb - 1, -1, -1):
            key = read.key(index)
            if index in who:
                return who[index], None
            if not read.quoted[index] and key in lexicon.subject_pronouns:
                return "", lexicon.subject_pronouns[key]
            if not read.quoted[index] and key == "i":
                return teller, None
    return "", None


def hindi_subject(read: Reading, at: Sequence[tuple[int, str]], lexicon: Lexicon, teller: str) -> Who:
    """The figure with the doer's mark, else one beside a verb of speech that is not its object."""
    if not _verbs(read, lexicon):
        return "", None
    told = [(index, one) for index, one in at if not read.quoted[index]]
    marked = [one for index, one in told if DOER in (read.key(index + 1), read.key(index + 2))]
    bare = [one for index, one in told if read.key(index + 1) not in OBJECT]
    if marked or bare:
        return (marked or bare)[0], None
    keys = [word.key for word, quoted in zip(read.words, read.quoted, strict=True) if not quoted]
    if any(key in lexicon.first_person for key in keys):
        return teller, None
    return "", Gender.UNKNOWN if any(key in lexicon.pronouns for key in keys) else None
