"""Who does what a verb says: the verb's subject among those whom a sentence speaks of."""

from collections.abc import Mapping, Sequence

from shotgraph_core.model import Gender, Language
from shotgraph_core.text.agreement import verb_gender
from shotgraph_core.text.company import Doer
from shotgraph_core.text.lexicon import Lexicon
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.words import key_of

JOINING = ("and", "then", "but", "or", key_of("और"))
RELATING = ("who", "which", "that")
INVERTED = 4
"""After a verb without a subject before it, so many words may hold one: "on the wall sat a big black crow"."""
DOER, OBJECT, WHILE = key_of("ने"), key_of("को"), key_of("हुए")

Known = Mapping[int, Doer]


def subjects(
    read: Reading, start: int, end: int, known: Known, words: Lexicon, moving: bool = False
) -> Sequence[Doer] | None:
    """Whom the verb at words[start:end] is said of; empty where no one is named, None where a thing does it.

    A verb that is `moving` has no object: a thing before it is what moves.
    """
    if words.language is Language.HI:
        return _hindi(read, start, end, known, words, moving)
    if read.key(start - 1) in words.determiners:
        return [known[end]] if end in known else None
    at = start - 1
    while read.key(at) and (read.key(at) in words.auxiliaries or read.key(at).endswith("ly")):
        at -= 1
    related = any(read.key(between) in RELATING for between in range(at + 1, start))
    if at in known and (related or _nominative(read, at, words)):
        return _joined(read, at, known, words)
    joined = read.key(at) in JOINING or "," in read.after(at)
    before = [one for one in known if one < start and _nominative(read, one, words)]
    after = [one for one in known if end <= one < end + INVERTED]
    if after and not before and (at < 0 or read.key(0) in words.prepositions):
        return _joined(read, after[0], known, words)
    if not joined and _thing(read, at, words):
        return None
    if before or after:
        return _joined(read, before[0] if joined and before else (before or after[:1])[-1], known, words)
    return None if _led(read.key(0), words) else []


def _thing(read: Reading, at: int, words: Lexicon) -> bool:
    """Whether the word before a verb is a noun for no one: "the boat floated", "her eyes danced", "boats sailed"."""
    key = read.key(at)
    if not key or key in words.common or key in words.prepositions or read.quoted[at]:
        return False
    led = _led(read.key(at - 1), words)
    led = led or (_led(read.key(at - 2), words) and read.key(at - 1) not in words.common)
    return led or key in words.props or key in words.places


def _led(key: str, words: Lexicon) -> bool:
    """Whether a word opens a noun."""
    return key in words.determiners or key in words.owners


def _nominative(read: Reading, at: int, words: Lexicon) -> bool:
    """Whether someone can be a subject: not an owner, not after a preposition."""
    if read.words[at].text[-2:] in ("'s", "’s"):
        return False
    before = at - 1
    while read.key(before) in words.determiners or read.key(before) in words.titles:
        before -= 1
    return read.key(before) not in words.cases and read.key(before) not in words.prepositions


def _joined(read: Reading, at: int, known: Known, words: Lexicon) -> list[Doer]:
    """Someone, with those joined by "and" and commas before."""
    found, left = [known[at]], at
    for one in sorted((one for one in known if one < at), reverse=True):
        keys = [read.key(k) for k in range(one + 1, left)]
        between = [key for key in keys if key not in words.determiners and key not in words.counts]
        linked = between == [] and "," in read.after(one)
        if not linked and (len(between) != 1 or between[0] not in JOINING):
            break
        found, left = [known[one], *found], one
    return found


def _hindi(read: Reading, start: int, end: int, known: Known, words: Lexicon, moving: bool) -> list[Doer] | None:
    """Whom one sees do it ("मोती को सोते"), else the nearest before that is marked as a doer, or as nothing else.

    A verb that shows another gender than the one who might do it is said of someone else.
    """
    seen = [one for one in known if one < start and read.key(one + 1) == OBJECT]
    if seen and (read.key(start - 1) == OBJECT or (read.key(end - 1).endswith("ते") and read.key(end) == WHILE)):
        return [known[seen[-1]]]
    before = [one for one in known if one < start]
    doing = [one for one in before if DOER in (read.key(one + 1), read.key(one + 2)) or _did(read, one, words)]
    shown = None if doing or any(read.key(at) == DOER for at in range(start)) else verb_gender(read, end - 1)
    plain = [one for one in before if read.key(one + 1) not in words.cases and one not in doing]
    fitting = doing + [one for one in plain if _agrees(known[one], shown)]
    if fitting:
        return [_meant(one, shown) for one in _joined(read, max(fitting), known, words)]
    if plain or (moving and any(_goes(read, at, words) for at in range(start))):
        return None
    return [Doer(gender=shown)] if shown else []


def _did(read: Reading, at: int, words: Lexicon) -> bool:
    """Whether a pronoun has the doer's mark in it: "उसने", "मैंने"."""
    own = read.key(at) in words.pronouns or read.key(at) in words.first_person or read.key(at) in words.together
    return own and read.key(at).endswith(DOER)


def _agrees(doer: Doer, shown: Gender | None) -> bool:
    """Whether a verb that shows a gender may be said of someone."""
    gender = doer.stranger.gender if doer.stranger else doer.gender
    return doer.together or Gender.UNKNOWN in (gender, shown) or None in (gender, shown) or gender is shown


def _meant(doer: Doer, shown: Gender | None) -> Doer:
    """A pronoun with the gender that its verb shows."""
    return doer if doer.who or doer.stranger or doer.together else doer._replace(gender=shown)


def _goes(read: Reading, at: int, words: Lexicon) -> bool:
    """Whether a thing without a mark of case stands there, which may be what a verb is said of: "नौका पहुँची"."""
    free = read.key(at) in words.props and read.key(at) not in words.places
    return free and not read.quoted[at] and read.key(at + 1) not in words.cases
