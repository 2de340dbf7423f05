"""Who tells a story in the first person, where it says so: "I'm Devi", "my name is Asha", "मेरा नाम गोपी है"."""

from collections.abc import Sequence

from shotgraph_core.text.reading import Reading
from shotgraph_core.text.sighting import Sighting
from shotgraph_core.text.words import key_of, words

OPENINGS = tuple(
    tuple(map(key_of, phrase.split()))
    for phrase in ("i'm", "i am", "my name is", "my name's", "call me", "मैं हूँ", "मेरा नाम", "मेरा नाम है")
)
BEING = key_of("हूँ")
I_HINDI = key_of("मैं")


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
