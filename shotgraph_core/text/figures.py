"""Whom a story is about: named and unnamed figures, and what its words tell of their looks.

Heuristics over words; names that a model found count as evidence beside them, never alone. How a language marks a name
is told by `names_en` and `names_hi`.
"""

from collections import Counter
from collections.abc import Sequence

from shotgraph_core.model import Age, Figure, Gender, Language, OwnWords, Sentence
from shotgraph_core.text import names_en, names_hi
from shotgraph_core.text.lexicon import Lexicon, lexicon
from shotgraph_core.text.nlp import NamedEntity
from shotgraph_core.text.reading import Reading, reading
from shotgraph_core.text.settled import settle
from shotgraph_core.text.sighting import Sighting
from shotgraph_core.text.teller import introduced, teller
from shotgraph_core.text.unnamed import unnamed
from shotgraph_core.text.words import key_of

MOST_FIGURES = 12
SEVERAL = 2
LEADS = 3
"""A lead is mentioned more than a third as often as whoever is mentioned most."""


SIBLINGS = ("brother", "sister", "भाई", "बहन", "भैया", "दीदी")
MOST_ALIASES = 6
SURE = 90
"""Votes with which a name is known to be a woman's or a man's, whatever they are: "Captain Maya"."""
CHILD_SHARE = 8
"""One mention of so many beside a word of childhood makes a child."""


def figures(
    sentences: Sequence[Sentence],
    language: Language,
    names: Sequence[NamedEntity] = (),
    own: tuple[OwnWords, ...] = (),
) -> tuple[Figure, ...]:
    """The story's figures, at most twelve: the leads first, then the others, in the order of their first mention.

    `names` are those that a model found in the same sentences.
    """
    words = lexicon(language, own)
    told = [index for index, sentence in enumerate(sentences) if not sentence.is_heading]
    readings = [reading(sentences[index].text, language, own) for index in told]
    known = _known(readings, told, names, words)
    tellers = introduced(teller(readings, words), known, readings)
    others = [seen for seen in unnamed(readings, words, known) if not _sibling(seen, known)]
    others = [seen for seen in others if not _all_named(seen, known, words)]
    sightings = [*known, *others, *tellers]
    most = max((seen.mentions for seen in sightings), default=0)
    settle(sightings, known, words)
    ranked = sorted(sightings, key=lambda seen: (_rank(seen, most), seen.first, -seen.mentions, seen.name))
    return tuple(map(_figure, _distinct(ranked)[:MOST_FIGURES]))


def _sibling(seen: Sighting, known: Sequence[Sighting]) -> bool:
    """Whether an unnamed sibling is a named figure, which then takes it over.

    After "Basha and his sister Saira" her brother is Basha, if only he has the gender for it.
    """
    if not seen.word or seen.word.noun not in SIBLINGS:
        return False
    told = [one for one in known if one.word and one.word.noun in SIBLINGS]
    rest = [one for one in known if one not in told and _figure(one).gender is seen.word.gender and not one.word]
    if not told or len(rest) != 1:
        return False
    rest[0].aliases += seen.aliases
    rest[0].mentions += seen.mentions
    return True


def _all_named(seen: Sighting, known: Sequence[Sighting], words: Lexicon) -> bool:
    """Whether "the children", "the twins" are those who have names, at least two of them."""
    if not seen.word or seen.word.species != "person" or seen.word.age is not Age.CHILD:
        return False
    if words.language is not Language.EN or key_of(seen.name) not in words.groups:
        return False
    return sum(_figure(one).species == "person" and _figure(one).age is Age.CHILD for one in known) >= SEVERAL


def _known(
    readings: Sequence[Reading], told: Sequence[int], names: Sequence[NamedEntity], words: Lexicon
) -> list[Sighting]:
    """The figures with names."""
    by_sentence: dict[int, list[NamedEntity]] = {}
    for name in names:
        by_sentence.setdefault(name.sentence, []).append(name)
    named = names_en.named if words.language is Language.EN else names_hi.named
    return named(readings, words, [by_sentence.get(index, []) for index in told])


def _rank(seen: Sighting, most: int) -> int:
    """0 for the leads, 1 for others, 2 for who is mentioned once: so rough that one mention seldom changes it."""
    return 0 if seen.mentions * LEADS > most else 1 if seen.mentions > 1 else 2


def _distinct(ranked: Sequence[Sighting]) -> list[Sighting]:
    seen: Counter[str] = Counter()
    kept = []
    for sighting in ranked:
        seen[sighting.name.casefold()] += 1
        if seen[sighting.name.casefold()] == 1:
            kept.append(sighting)
    return kept


def _figure(seen: Sighting) -> Figure:
    word = seen.word
    sure = abs(seen.signs["female"] - seen.signs["male"]) >= SURE
    gender = word.gender if word and word.gender is not Gender.UNKNOWN and not sure else _gender(seen.signs)
    age = word.age if word and word.species == "person" else _age(seen)
    if word and word.species != "person":
        young = word.noun in ("puppy", "kitten", "पिल्ला", "बछड़ा") or seen.signs["cub"] * 3 > seen.mentions
        age = Age.CHILD if young else Age.ADULT
    return Figure(
        name=seen.name,
        aliases=_aliases(seen),
        species=word.species if word else "person",
        age=age,
        gender=gender,
        mentions=seen.mentions,
    )


def _aliases(seen: Sighting) -> tuple[str, ...]:
    """What else it is called, most used first, each spelling once."""
    spellings: dict[str, str] = {}
    for name, _ in sorted(seen.aliases.items(), key=lambda one: (-one[1], one[0])):
        held = spellings.setdefault(key_of(name), name)
        spellings[key_of(name)] = name if held.islower() else held
    spellings.pop(key_of(seen.name), None)
    return tuple(spellings.values())[:MOST_ALIASES]


def _gender(signs: Counter[str]) -> Gender:
    if signs["female"] == signs["male"]:
        return Gender.UNKNOWN
    return Gender.FEMALE if signs["female"] > signs["male"] else Gender.MALE


def _age(seen: Sighting) -> Age:
    often = seen.signs["child"] > 0 and seen.mentions <= CHILD_SHARE * seen.signs["child"]
    return Age.CHILD if (often or seen.signs["young"]) and not seen.signs["grown"] else Age.ADULT
