"""Figures without a name: "the old fisherman", "her grandmother", "a tortoise", and an "I" that tells the story."""

from collections import Counter
from collections.abc import Iterator, Sequence

from shotgraph_core.model import Age, Language
from shotgraph_core.text.lexicon import Lexicon, PersonWord
from shotgraph_core.text.names_en import owns, sign
from shotgraph_core.text.names_hi import CASES, DOER, OF
from shotgraph_core.text.phrases import Found
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.sighting import Sighting
from shotgraph_core.text.words import key_of

ENOUGH, ENOUGH_OF_A_GROUP = 2, 3
BEFORE_NOUN = 4
APPOSED = 3
SELDOM = 2
"""A noun that is a small letter's in less than one of so many mentions is a name: "Grandfather"."""
OF_OTHERS = ("friend", "दोस्त", "मित्र")
"""Nouns that mostly tell of someone who has a name."""
AGES = ("old", "young", "little")


def unnamed(readings: Sequence[Reading], lexicon: Lexicon, named: Sequence[Sighting]) -> list[Sighting]:
    """The figures that the lexicon's words for people and animals tell of."""
    taken = _taken(named)
    found: dict[str, Sighting] = {}
    forms: dict[str, Counter[str]] = {}
    lower = Counter(word.key for read in readings for word in read.words if word.text.islower())
    for index, read in enumerate(readings):
        for hit in _hits(read, lexicon, taken):
            noun = hit.meaning.noun
            main = _apposed_to(read, hit)
            if main and main.meaning.noun in found:
                found[main.meaning.noun].signs[hit.meaning.gender.value] += APPOSED
                continue
            sighting = found.setdefault(noun, Sighting(noun, first=index, word=hit.meaning))
            sighting.mentions += 1
            sighting.signs["told"] += not read.quoted[hit.start]
            sighting.signs["cub"] += lexicon.language is Language.HI and _young(read, hit)
            sighting.told += _told(read, hit, lexicon)
            forms.setdefault(noun, Counter())[_form(read, hit, lexicon)] += 1
            if read.key(hit.start) not in lexicon.groups:
                sign(read, sighting, lexicon, hit.start)
    for noun, sighting in found.items():
        name = forms[noun].most_common(1)[0][0]
        name = noun if lexicon.language is Language.HI and name[:2] == noun[:2] else name
        plain = sum(lower[form] for form in forms[noun]) * SELDOM >= sighting.mentions
        sighting.name = name if plain or " " in name else name[0].upper() + name[1:]
        one = key_of(sighting.name) not in lexicon.groups
        sighting.aliases.update(
            {form: n for form, n in forms[noun].items() if not (one and key_of(form) in lexicon.groups)}
        )
    owned = {word for sighting in named if sighting.word for word in (sighting.word.species, sighting.word.noun)}
    return [s for noun, s in found.items() if _counts(s, forms[noun], lexicon) and not _whose(s) & owned]


def _apposed_to(read: Reading, hit: Found[PersonWord]) -> Found[PersonWord] | None:
    """The noun that this one only says more of: "her doctor, a stern man"."""
    for other in read.people:
        near = 1 <= hit.start - other.end <= APPOSED and read.key(other.end) in ("a", "an", "the")
        if near and read.after(other.end - 1).strip() == ",":
            return other
    return None


def _whose(sighting: Sighting) -> set[str]:
    """What a named figure may be called as well: its noun, its kind of animal."""
    word = sighting.word
    return {word.noun, word.species} - {"person"} if word else set()


def _taken(named: Sequence[Sighting]) -> frozenset[str]:
    """Keys of the names, beside which a noun is no one else."""
    return frozenset(key_of(word) for sighting in named for word in sighting.name.split())


def _hits(read: Reading, lexicon: Lexicon, taken: frozenset[str]) -> Iterator[Found[PersonWord]]:
    for hit in read.people:
        beside = read.key(hit.end) in taken and read.after(hit.end - 1) == " "
        absorbed = read.key(hit.start - 1) in taken and lexicon.language is Language.HI
        if not beside and not absorbed and _someone(read, hit, lexicon):
            yield hit


def _someone(read: Reading, hit: Found[PersonWord], lexicon: Lexicon) -> bool:
    """Whether a noun stands for someone in the story, not for a kind or in talk of others."""
    return (_someone_hindi if lexicon.language is Language.HI else _someone_english)(read, hit, lexicon)


def _someone_hindi(read: Reading, hit: Found[PersonWord], lexicon: Lexicon) -> bool:
    if hit.meaning.species != "person" and _wares(read, hit, lexicon):
        return False
    if any(other.end in (hit.start, hit.start - 1) for other in read.people if _kin(read, other, hit)):
        return False
    if any(other.start == hit.end + 1 and other.meaning.species != "person" for other in read.people):
        return read.key(hit.end) not in OF
    return not read.quoted[hit.start] or read.calls(hit.start)


def _wares(read: Reading, hit: Found[PersonWord], lexicon: Lexicon) -> bool:
    """Whether an animal only tells of what kind a place or thing is, or is one more of a list: "मछली की दुकान"."""
    place = read.key(hit.end) in OF and (
        read.key(hit.end + 1) in lexicon.places or read.key(hit.end + 1) in lexicon.props
    )
    again = any(other.meaning == hit.meaning and other.start < hit.start for other in read.people)
    return place or again


def _someone_english(read: Reading, hit: Found[PersonWord], lexicon: Lexicon) -> bool:
    if _owns(read, hit) or "or" in (read.key(hit.start - 1), read.key(hit.end)):
        return False
    if read.words[hit.start].text[0].isupper():
        return True
    if read.quoted[hit.start]:
        return False
    return read.key(hit.start) in lexicon.groups or _speaks(read, hit, lexicon) or _determined(read, hit, lexicon)


def _determined(read: Reading, hit: Found[PersonWord], lexicon: Lexicon) -> bool:
    """Whether a determiner stands shortly before: "the tired old fisherman", but not "like a fisherman"."""
    for at in range(hit.start - 1, max(hit.start - 1 - BEFORE_NOUN, -1), -1):
        if read.after(at).strip():
            return False
        if read.key(at) in lexicon.determiners:
            return read.key(at - 1) not in ("like", "as") and not _predicate(read, at)
    return False


def _speaks(read: Reading, hit: Found[PersonWord], lexicon: Lexicon) -> bool:
    """Whether a verb of speech stands right beside an English noun, in the telling."""
    after = read.key(hit.end) in lexicon.speech and read.after(hit.end - 1) == " "
    before = read.key(hit.start - 1) in lexicon.speech and read.before(hit.start) == " "
    return (after or before) and not read.quoted[hit.start]


def _kin(read: Reading, other: Found[PersonWord], hit: Found[PersonWord]) -> bool:
    """Whether two Hindi nouns are one figure: "भालू दादा", "हिरण का बच्चा"."""
    young = other.end == hit.start - 1 and read.key(other.end) in OF and other.meaning.species != "person"
    return other.end == hit.start or (young and hit.meaning.age is Age.CHILD)


def _young(read: Reading, hit: Found[PersonWord]) -> bool:
    """Whether a Hindi animal is told of as a young one: "हिरण का बच्चा"."""
    child = any(one.start == hit.end + 1 and one.meaning.age is Age.CHILD for one in read.people)
    return read.key(hit.end) in OF and child


def _owns(read: Reading, hit: Found[PersonWord]) -> bool:
    """Whether the noun only says whose relative the next one is ("the trader's wife")."""
    return read.words[hit.end - 1].text[-2:] in ("'s", "’s") and any(other.start == hit.end for other in read.people)


def _predicate(read: Reading, at: int) -> bool:
    return read.key(at) in ("a", "an") and read.key(at - 1) in ("is", "was", "be", "became")


def _form(read: Reading, hit: Found[PersonWord], lexicon: Lexicon) -> str:
    """How a figure is called here: with its age where the story says it, a capital where it has one."""
    word = read.words[hit.end - 1].text
    form = read.text[read.words[hit.start].start : read.words[hit.end - 1].end]
    form = form[:-2] if word[-2:] in ("'s", "’s") else form
    opens = hit.start == 0 or any(mark in read.before(hit.start) for mark in '.!?:“"')
    form = form.lower() if opens and len(read.words) > 1 and read.key(hit.start) not in lexicon.titles else form
    return f"{read.key(hit.start - 1)} {form}" if read.key(hit.start - 1) in AGES else form


def _counts(sighting: Sighting, forms: Counter[str], lexicon: Lexicon) -> bool:
    """Whether a figure is one and not only an address ("महाराज,").

    One that surely stands there needs to be told of once ("a tired fisherman"), another more often.
    """
    if lexicon.language is Language.HI and not sighting.signs["told"]:
        return False
    relative = sighting.word is not None and sighting.word.noun in OF_OTHERS
    if relative and lexicon.language is Language.HI:
        return sighting.told >= ENOUGH_OF_A_GROUP and sighting.name not in lexicon.groups
    if relative or all(key_of(form) in lexicon.groups for form in forms):
        return sighting.mentions >= ENOUGH_OF_A_GROUP
    return sighting.mentions >= ENOUGH or sighting.told > 0


def _told(read: Reading, hit: Found[PersonWord], lexicon: Lexicon) -> bool:
    """Whether a noun surely stands for someone there: it speaks or acts; or it is a person's, small in English, with a
    mark of case that tells of no owner in Hindi.
    """
    after = read.key(hit.end)
    if lexicon.language is Language.HI:
        case = after in CASES and after not in OF
        return not read.quoted[hit.start] and (case if hit.meaning.species == "person" else after == DOER)
    if owns(read, hit.end - 1):
        return False
    acts = _speaks(read, hit, lexicon)
    if hit.meaning.species == "person":
        return acts or read.words[hit.start].text[0].islower()
    return acts or after in lexicon.subject_verbs or (after.endswith("ed") and read.after(hit.end - 1) == " ")
