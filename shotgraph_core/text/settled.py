"""What a story as a whole tells of its figures' kind and age, where nothing else does."""

from collections.abc import Sequence

from shotgraph_core.model import Age, Language
from shotgraph_core.text.lexicon import Lexicon, PersonWord
from shotgraph_core.text.sighting import Sighting

KIN = frozenset({"mother", "mum", "father", "dad", "grandmother", "grandfather", "brother", "sister"}) | frozenset(
    {"माँ", "पिता", "दादी", "नानी", "दादा", "नाना", "बहन", "भाई", "दीदी", "चाचा", "चाची"}
)
ELDERS = frozenset(["माँ", "पिता", "दादी", "नानी", "दादा", "नाना", "दीदी"])


def settle(sightings: Sequence[Sighting], named: Sequence[Sighting], words: Lexicon) -> None:
    """Settles in the sightings what only the others tell.

    In a story of nothing but animals a mother is one of theirs. Friends are as old as whom a Hindi story is about;
    where it tells of children or of "mother" as such, whom it names without a title is a child.
    """
    if not sightings:
        return
    lead = max(sightings, key=lambda one: one.mentions)
    others = [one for one in sightings if not (one.word and one.word.noun in KIN)]
    if others and all(one.word and one.word.species != "person" for one in others):
        first = max(others, key=lambda one: one.mentions)
        _become(sightings, first.word)
    if words.language is not Language.HI:
        return
    told = [one.word for one in sightings if one.word and one.word.species == "person"]
    if any(word.age is Age.CHILD or word.noun in ELDERS for word in told if word.noun not in words.bonds):
        for one in named:
            one.signs["young"] += not one.word and not one.signs["grown"]
    for one in sightings:
        if one.word and one.word.noun in words.bonds and one is not lead:
            one.word = one.word._replace(age=_age(lead))


def _become(sightings: Sequence[Sighting], kind: PersonWord | None) -> None:
    for one in sightings:
        if kind and one.word and one.word.noun in KIN:
            one.word = one.word._replace(species=kind.species)


def _age(one: Sighting) -> Age:
    if one.word and one.word.species == "person":
        return one.word.age
    return Age.CHILD if one.signs["young"] or one.signs["child"] else Age.ADULT
