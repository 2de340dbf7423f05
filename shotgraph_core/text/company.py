"""Everyone whom a sentence speaks of: characters, pronouns, and strangers without a part."""

from collections.abc import Iterator
from typing import NamedTuple

from shotgraph_core.model import Age, Gender, Language, Pose
from shotgraph_core.text.agreement import SUBJECTS, points
from shotgraph_core.text.lexicon import Lexicon, PersonWord
from shotgraph_core.text.likeness import compared
from shotgraph_core.text.mentions import Callers
from shotgraph_core.text.phrases import Found
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.words import key_of

COUNTED = 3
"""Words before a noun among which one may tell how many."""
SEVERAL = 3
CROWD = 5
ACTING = (*SUBJECTS, key_of("उसने"))
"""Hindi pronouns that may be a verb's subject."""
OF = tuple(map(key_of, ("का", "की", "के")))
OWNERS = frozenset(map(key_of, ("उसके", "उनके", "इनके", "इसके", "अपने", "मेरे", "हमारे", "के")))


class Stranger(NamedTuple):
    """Someone whom a sentence names and who is none of the story's characters."""

    species: str
    age: Age
    gender: Gender
    many: int
    pose: Pose
    """What such a one does where nothing else is told of it: birds fly, fish swim."""
    at: int
    """Index of the word."""


class Doer(NamedTuple):
    """Whom a word stands for: one of these; none of them means the sentence's subject, whoever that is."""

    who: str = ""
    """Id of a character."""
    gender: Gender | None = None
    """Of a pronoun, unknown for an "it"; of a character, too."""
    together: bool = False
    """Whether it is "they", "both" or "all"."""
    stranger: Stranger | None = None


def strangers(read: Reading, callers: Callers) -> tuple[Stranger, ...]:
    """Those without a part, where they are told of; animals also where they are only spoken of."""
    words = callers.lexicon
    named = {*(index for index, _ in callers.places(read)), *callers.together(read)}
    found = [
        _stranger(read, hit, callers)
        for hit in read.people
        if hit.start not in named and not _only_calls(read, hit, words)
    ]
    taken = named | {at for hit in read.people for at in range(hit.start, hit.end)}
    for crowd in words.crowds.found(read.words):
        age = Age.CHILD if crowd.meaning == "child" else Age.ADULT
        if crowd.start not in taken:
            count = _count(read, crowd.start, words, CROWD)
            found.append(Stranger("person", age, Gender.UNKNOWN, count, Pose.STAND, crowd.start))
    return tuple(sorted((one for one in found if _seen(read, one, words)), key=lambda one: one.at))


def _stranger(read: Reading, hit: Found[PersonWord], callers: Callers) -> Stranger:
    words = callers.lexicon
    _, species, age, gender = hit.meaning
    several = SEVERAL if any(read.key(at) in words.groups for at in range(hit.start, hit.end)) else 1
    if read.key(hit.start) in words.bonds and words.language is Language.HI:
        species, age = callers.kind
        several = SEVERAL
    count = _count(read, hit.start, words, several)
    flies = species in words.airborne and count > 1
    pose = Pose.FLY if flies else Pose.SWIM if species in words.afloat else Pose.STAND
    return Stranger(species, age, gender, count, pose, hit.start)


def _only_calls(read: Reading, hit: Found[PersonWord], words: Lexicon) -> bool:
    """Whether a word for someone is only a title: "Uncle Ravi", "Daddy Frog", "भालू दादा", "हिरण का बच्चा"."""
    if hit.meaning.species != "person":
        return False
    beasts = [other for other in read.people if other.meaning.species != "person"]
    beside = any(other.end == hit.start or other.start == hit.end for other in beasts)
    young = any(other.end == hit.start - 1 and read.key(other.end) in words.cases for other in beasts)
    named = read.key(hit.start) in words.titles and read.words[min(hit.end, len(read.words) - 1)].text[:1].isupper()
    return beside or named or (young and words.language is Language.HI)


def _count(read: Reading, at: int, words: Lexicon, otherwise: int) -> int:
    """How many: what the words before tell of several, else what the noun itself tells."""
    if otherwise == 1 and words.language is Language.EN:
        return 1
    before = words.counts.found(read.words[max(at - COUNTED, 0) : at + 1])
    return before[-1].meaning if before else otherwise


def _seen(read: Reading, one: Stranger, words: Lexicon) -> bool:
    """Whether a stranger is to be seen: not denied, not addressed, not compared with."""
    at = one.at
    if read.quoted[at] and (one.species == "person" or read.calls(at)):
        return False
    if words.language is Language.HI and read.key(at + 1) in OF and _thing(read.key(at + 2), words):
        return False
    several = read.key(at) in words.groups and read.key(at - 1) in words.owners
    several = several or (words.language is Language.HI and _friends(read, at, words))
    if (read.key(at) in words.bonds and not several) or read.words[at].text[-2:] in ("'s", "’s"):
        return False
    near = (at + 1, at + 2) if words.language is Language.HI else (at - 1, at - 2)
    return not any(read.key(one) in words.negations for one in near) and not compared(read, at, at + 1, words)


def _friends(read: Reading, at: int, words: Lexicon) -> bool:
    """Whether a Hindi word stands for someone's friends, not for one: "उसके मित्र आये", "उसके मित्रों ने"."""
    one = read.key(at) not in words.groups and read.key(at + 1) in words.cases
    return read.key(at - 1) in OWNERS and not one


def _thing(key: str, words: Lexicon) -> bool:
    return key in words.props or key in words.places


def company(read: Reading, callers: Callers) -> dict[int, Doer]:
    """Whom the words of a sentence's telling stand for, by the words' indices."""
    found = {index: Doer(who=who, gender=callers.gender(who)) for index, who in callers.places(read)}
    found |= {index: Doer(together=True) for index in callers.together(read)}
    found |= {one.at: Doer(stranger=one) for one in strangers(read, callers)}
    found |= {index: doer for index, doer in _pronouns(read, callers) if index not in found}
    return {index: doer for index, doer in sorted(found.items()) if not read.quoted[index]}


def _pronouns(read: Reading, callers: Callers) -> Iterator[tuple[int, Doer]]:
    words = callers.lexicon
    hindi = words.language is Language.HI
    genders = words.pronouns if hindi else words.subject_pronouns
    for index, word in enumerate(read.words):
        if word.key in words.together:
            yield index, Doer(together=True)
        elif hindi and word.key in ACTING:
            if not points(read, index, words):
                yield index, Doer()
        elif word.key in genders and not hindi:
            yield index, Doer(gender=genders[word.key])
        elif word.key in words.first_person and callers.teller:
            yield index, Doer(who=callers.teller)
        elif word.key == "it":
            yield index, Doer(gender=Gender.UNKNOWN)
