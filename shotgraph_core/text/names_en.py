"""Names in English: capitalised words that speak, own, act or are spoken to."""

import re
from collections.abc import Sequence

from shotgraph_core.text.capitals import bare
from shotgraph_core.text.evidence import Evidence, Names, evidence, is_person
from shotgraph_core.text.introductions import introductions
from shotgraph_core.text.lexicon import Lexicon
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.sighting import Sighting

SHORT_NAME = 4
OPENING = 4
"""A sentence's subject is among so many words: "Every morning she"."""
FEW_YEARS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2])[ -]years?[ -]old", re.IGNORECASE
)
BEING = ("is", "was")
AGES = ("old", "young", "little")


def named(readings: Sequence[Reading], lexicon: Lexicon, names: Names = ()) -> list[Sighting]:
    """The named figures. Runs that share a name are one figure: "Meera Dixit" is Meera, "little Asha" is Asha."""
    found = evidence(readings, lexicon, names)
    people = [seen for seen in found.values() if is_person(seen, lexicon, len(readings)) and not _noun(seen, lexicon)]
    people.sort(key=lambda seen: (-seen.total, seen.first))
    sightings: dict[str, Sighting] = {}
    owner: dict[str, str] = {}
    for seen in people:
        keys = [key for key in seen.run.split() if key not in lexicon.titles] or seen.run.split()
        mine = next((owner[same] for key in keys for same in _spellings(key) if same in owner), seen.run)
        name = min(seen.forms, key=lambda form: (-seen.forms[form], len(form)))
        sighting = sightings.setdefault(mine, Sighting(name, first=seen.first))
        sighting.mentions += seen.total
        sighting.first = min(sighting.first, seen.first)
        sighting.aliases += seen.forms
        for key in keys:
            owner.setdefault(key, mine)
    for key, hit, noun in introductions(readings, lexicon, owner):
        sighting = sightings[owner[key]]
        sighting.word = sighting.word or hit.meaning
        sighting.aliases[noun] += 1
    _look(readings, lexicon, sightings, owner)
    return list(sightings.values())


def _spellings(key: str) -> tuple[str, ...]:
    """A name, and its Indian spelling with or without the last "a": "Yamraj" and "Yamraja"."""
    return (key, f"{key}a", key.removesuffix("a")) if len(key) > SHORT_NAME else (key,)


def _noun(seen: Evidence, lexicon: Lexicon) -> bool:
    """Whether a run is only a capitalised noun ("Granny", "Hyena"): those are found with the unnamed."""
    return not seen.called and all(key in lexicon.people or key in lexicon.titles for key in seen.run.split())


def _look(readings: Sequence[Reading], lexicon: Lexicon, sightings: dict[str, Sighting], owner: dict[str, str]) -> None:
    """Hints at looks from the sentences that name exactly one figure."""
    last = ""
    for read in readings:
        at = [(i, owner[w.key]) for i, w in enumerate(read.words) if w.key in owner and w.text[0].isupper()]
        for index, mine in at:
            _apposed(read, index, sightings[mine], lexicon)
            _titled(read, index, sightings[mine], lexicon)
            sightings[mine].signs["child"] += any(word.key in lexicon.child_cues for word in read.words)
            sightings[mine].signs["young"] += bool(FEW_YEARS.search(read.text, read.words[index].end))
        told = [(index, mine) for index, mine in at if not owns(read, index) and not read.quoted[index]]
        if told and len({mine for _, mine in at}) == 1:
            sign(read, sightings[told[0][1]], lexicon, told[0][0])
        if not at and last:
            sightings[last].signs["child"] += _schooled(read, lexicon)
        last = at[0][1] if len({mine for _, mine in at}) == 1 else last if not at and not read.people else ""
    for key, mine in owner.items():
        sightings[mine].signs["male"] += 100 * (key in lexicon.male_names)
        sightings[mine].signs["female"] += 100 * (key in lexicon.female_names)


def _schooled(read: Reading, lexicon: Lexicon) -> bool:
    """Whether a sentence tells of "she" or "he" what only a child has: a school, "her father"."""
    keys = [word.key for word, quoted in zip(read.words, read.quoted, strict=True) if not quoted]
    who = next((at for at, key in enumerate(keys[:OPENING]) if key in lexicon.subject_pronouns), None)
    return who is not None and any(key in lexicon.young_cues for key in keys[who:])


def _titled(read: Reading, at: int, sighting: Sighting, lexicon: Lexicon) -> None:
    """Notes "Mrs. Shanthi" and "little Asha"."""
    before = read.key(at - 1)
    sighting.signs["male"] += 50 * (before in lexicon.male_titles)
    sighting.signs["female"] += 50 * (before in lexicon.female_titles)
    sighting.signs["grown"] += before in lexicon.male_titles | lexicon.female_titles
    sighting.signs["young"] += before in ("little", "young")
    goes_on = at + 1 < len(read.words) and read.after(at) == " " and read.words[at + 1].text[0].isupper()
    titled = before in (lexicon.male_titles | lexicon.female_titles) - lexicon.relations
    if ((before in AGES and read.before(at) == " ") or titled) and not goes_on:
        sighting.aliases[read.text[read.words[at - 1].start : read.words[at].start] + bare(read.words[at].text)] += 1


def _apposed(read: Reading, at: int, sighting: Sighting, lexicon: Lexicon) -> None:
    """Notes "Silu the elephant", "King Vikram", "a puppy called Shankar", "his sister Sundari"."""
    if read.key(at + 1) == "and" and read.key(at + 2) in ("his", "her"):
        sighting.signs["male" if read.key(at + 2) == "his" else "female"] += 3
    for hit in read.people:
        near = hit.end == at and read.before(at) == " "
        pet = hit.end == at and read.before(at) == ", " and hit.meaning.species != "person"
        pet = pet and read.key(hit.start - 1) in lexicon.determiners
        called = hit.end < at and read.key(at - 1) in ("called", "named") and at - hit.end <= 3
        the = hit.start in (at + 2, at + 3) and read.key(at + 1) in ("the", "a")
        being = hit.start - at in (3, 4, 5) and read.key(at + 1) in BEING and read.key(at + 2) in ("a", "an", "the")
        kin = read.after(at) == ", " and hit.start == at + 2 and read.key(at + 1) in ("her", "his", "their", "my")
        name_is = hit.end == at - 2 and read.key(at - 2) == "name" and read.key(at - 1) in BEING
        if near or pet or called or the or being or kin or name_is:
            sighting.word = sighting.word or hit.meaning


def owns(read: Reading, at: int) -> bool:
    """Whether a word only says whose something is."""
    return read.words[at].text != bare(read.words[at].text)


def sign(read: Reading, sighting: Sighting, lexicon: Lexicon, start: int) -> None:
    """Adds one sentence's pronouns after a figure's mention to its signs.

    Not those before ("behind her stood Cole"), nor whose relative or teacher someone is ("her doctor").
    """
    owners = {at for hit in read.people for at in range(hit.start - 3, hit.start) if at >= 0}
    for at, (word, quoted) in enumerate(zip(read.words, read.quoted, strict=True)):
        gender = lexicon.pronouns.get(word.key)
        if gender and at > start and not quoted and not (at in owners and word.key in ("her", "his")):
            sighting.signs[gender.value] += 1
