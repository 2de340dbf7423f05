"""Of what kind and age a Hindi name's bearer is, where the name does not tell: squirrels, fish, somebody's father.

"गिलहरियों का एक परिवार ... विक्की उस परिवार का सदस्य", "पिशि मछलियों के समूह का हिस्सा थी", "उसका चचेरा भाई काटो",
"किताब गोपा की थी, एक छोटी डॉरमाउस".
"""

from collections.abc import Iterator, Mapping, Sequence

from shotgraph_core.text.agreement import OPENING
from shotgraph_core.text.lexicon import PersonWord
from shotgraph_core.text.phrases import Found
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.sighting import Sighting
from shotgraph_core.text.words import key_of

OF = tuple(map(key_of, ("का", "की", "के")))
BANDS = frozenset(map(key_of, ("परिवार", "कुनबा", "कुनबे", "झुंड", "समूह", "टोली", "दल", "बिरादरी", "गिरोह")))
MEMBERS = frozenset(map(key_of, ("सदस्य", "हिस्सा", "मुखिया", "सरदार", "राजा", "रानी", "साथी")))
THAT, ONE = key_of("उस"), frozenset(map(key_of, ("एक", "कोई")))
OWN = frozenset(map(key_of, ("उसका", "उसकी", "उसके")))
SIBLINGS = frozenset(map(key_of, ("भाई", "बहन")))
YOUNGER = frozenset(map(key_of, ("बेटा", "बेटी", "बेटे", "पत्नी", "पति", "पोता", "पोती")))
NEAR = 3


def kinds(readings: Sequence[Reading], sightings: Mapping[str, Sighting]) -> None:
    """Notes in the sightings, by their names' keys, of which animal's kind they are, and who of them is grown."""
    band: PersonWord | None = None
    about: Sighting | None = None
    for read in readings:
        named = [at for at, word in enumerate(read.words) if word.key in sightings and not read.quoted[at]]
        here = sightings[read.key(named[0])] if named else None
        meant = here or (about if any(word.key in OPENING for word in read.words) else None)
        for hit in _banded(read):
            band = hit.meaning
            if meant and read.key(hit.start - 1) != THAT and _members(read, hit.end):
                _are(meant, band)
        if here and band and any(_that_band(read, at) for at in range(named[0], len(read.words))):
            _are(here, band)
        for at in named:
            _look(read, at, sightings[read.key(at)], about)
        if here and (said := _apposed(read, named)):
            _are(here, said)
        if read.words and read.key(0) in OWN and about and any(read.key(at) in YOUNGER for at in (1, 2)):
            about.signs["grown"] += 1
        about = here or about


def _are(sighting: Sighting, kind: PersonWord) -> None:
    sighting.word = sighting.word or kind
    sighting.beside[kind] += sighting.mentions


def _banded(read: Reading) -> Iterator[Found[PersonWord]]:
    """Animals of whom a sentence names a band: "गिलहरियों का एक परिवार"."""
    for hit in read.people:
        near = (read.key(at) for at in range(hit.end + 1, hit.end + 1 + NEAR))
        if hit.meaning.species != "person" and read.key(hit.end) in OF and any(key in BANDS for key in near):
            yield hit


def _members(read: Reading, at: int) -> bool:
    return any(read.key(index) in MEMBERS for index in range(at, len(read.words)))


def _that_band(read: Reading, at: int) -> bool:
    return read.key(at) == THAT and read.key(at + 1) in BANDS and _members(read, at)


def _look(read: Reading, at: int, sighting: Sighting, about: Sighting | None) -> None:
    """A name after its bearer's kinship to whom the sentence before was about, or before its own child."""
    kin = read.key(at - 1) in SIBLINGS and any(read.key(one) in OWN for one in range(max(at - NEAR, 0), at - 1))
    if kin and about and about.word and about.word.species != "person":
        _are(sighting, about.word)
    if read.key(at + 1) in OF and any(read.key(one) in YOUNGER for one in (at + 2, at + 3)):
        sighting.signs["grown"] += 1


def _apposed(read: Reading, named: Sequence[int]) -> PersonWord | None:
    """The animal that stands as "a small dormouse" after a comma in a sentence that names one figure."""
    for hit in read.people:
        led = next((at for at in range(hit.start - 1, hit.start - NEAR, -1) if read.key(at) in ONE), None)
        if hit.meaning.species != "person" and led and "," in read.before(led) and named[-1] < led:
            return hit.meaning if len({read.key(at) for at in named}) == 1 else None
    return None
