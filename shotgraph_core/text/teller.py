"""The "I" that tells a story, and who it is where it says so: "I'm Devi", "my name is Asha", "मेरा नाम गोपी है"."""

from collections import Counter
from collections.abc import Iterator, Sequence

from shotgraph_core.model import Age, Gender, Language
from shotgraph_core.text.lexicon import Lexicon, PersonWord
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.sighting import Sighting
from shotgraph_core.text.speech import prefix
from shotgraph_core.text.words import key_of, words

TELLER_SHARE = 0.1
"""Least share of a story's sentences with a narrated "I" that makes the teller one of its figures."""
TELLER = {Language.EN: "Narrator", Language.HI: "मैं"}
GIRL = tuple(map(key_of, ("ती", "ऊँगी", "गयी", "गई", "रही")))
BOY = tuple(map(key_of, ("ता", "ऊँगा", "गया", "रहा")))
OPENINGS = tuple(
    tuple(map(key_of, phrase.split()))
    for phrase in ("i'm", "i am", "my name is", "my name's", "call me", "मैं हूँ", "मेरा नाम", "मेरा नाम है")
)
BEING = key_of("हूँ")
I_HINDI = key_of("मैं")


def teller(readings: Sequence[Reading], lexicon: Lexicon) -> list[Sighting]:
    """The "I" of a story told in the first person, if it is one."""
    mine = [read for read in readings if _tells(read, lexicon)]
    play = sum(bool(prefix(read.text)) for read in readings) > TELLER_SHARE * len(readings)
    if play or len(mine) < max(3, TELLER_SHARE * len(readings)):
        return []
    child = any(word.key in lexicon.child_cues for read in readings for word in read.words)
    endings = Counter(key for read in mine for key in _endings(read))
    gender = Gender.FEMALE if endings["girl"] > endings["boy"] else Gender.MALE if endings["boy"] else Gender.UNKNOWN
    word = PersonWord("", "person", Age.CHILD if child else Age.ADULT, gender)
    return [Sighting(TELLER[lexicon.language], len(mine), word=word)]


def _tells(read: Reading, lexicon: Lexicon) -> bool:
    return any(w.key in lexicon.first_person and not said for w, said in zip(read.words, read.quoted, strict=True))


def _endings(read: Reading) -> Iterator[str]:
    subject = any(word.key == key_of("मैं") for word in read.words)
    for word in read.words if subject else ():
        if word.key.endswith(GIRL):
            yield "girl"
        elif word.key.endswith(BOY):
            yield "boy"


def introduced(tellers: Sequence[Sighting], known: Sequence[Sighting], readings: Sequence[Reading]) -> list[Sighting]:
    """The tellers who are none of the known figures.

    A known figure who introduces itself as the teller takes over what is told of the teller, and its name as an alias.
    """
    names = {key_of(word.text): figure for figure in known for word in words(figure.name)}
    for told in tellers:
        figure = next((names[key] for read in readings for key in introductions(read) if key in names), None)
        if figure:
            figure.aliases[told.name] += told.mentions
            figure.mentions += told.mentions
            figure.first = min(figure.first, told.first)
            figure.word = figure.word or told.word
            return []
    return list(tellers)


def introductions(read: Reading) -> list[str]:
    """Keys of the words with which a telling "I" introduces itself in a sentence."""
    keys = ["" if quoted else word.key for word, quoted in zip(read.words, read.quoted, strict=True)]
    found = []
    for at in range(len(keys)):
        for opening in OPENINGS:
            if tuple(keys[at : at + len(opening)]) == opening:
                found += keys[at + len(opening) : at + len(opening) + 1]
        if keys[at] == I_HINDI and keys[at + 2 : at + 3] == [BEING]:
            found += keys[at + 1 : at + 2]
    return found
