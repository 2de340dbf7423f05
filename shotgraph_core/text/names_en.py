"""Names in English: capitalised words that speak, own, act or are spoken to."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from shotgraph_core.text.lexicon import Lexicon
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.sighting import Sighting
from shotgraph_core.text.speech import prefix

OPENERS = ".!?:“\"‘'(–—-…"
SHORT_STORY = 25
"""In a story of fewer sentences a figure may be named only once."""


@dataclass
class Evidence:
    """How a capitalised run of words is used in the story."""

    run: str
    total: int = 0
    inner: int = 0
    """How often it stands where an ordinary word would be lower case."""
    person: int = 0
    place: int = 0
    first: int = 0
    forms: Counter[str] = field(default_factory=Counter)


def evidence(readings: Sequence[Reading], lexicon: Lexicon) -> dict[str, Evidence]:
    """Every capitalised run, by its key, that is not only an ordinary word at the beginning of a sentence."""
    plain = Counter(word.key for read in readings for word in read.words if word.text.islower())
    known: dict[str, Evidence] = {}
    for index, read in enumerate(readings):
        for start, end in runs(read, lexicon):
            key = " ".join(word.key for word in read.words[start:end])
            seen = known.setdefault(key, Evidence(key, first=index))
            seen.total += 1
            seen.forms[" ".join(_bare(word.text) for word in read.words[start:end])] += 1
            seen.inner += not _opens(read, start)
            seen.person += _person(read, start, end, lexicon)
            seen.place += _placed(read, start, lexicon)
    return {key: seen for key, seen in known.items() if plain[key] * 2 < seen.total}


def runs(read: Reading, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Index ranges of neighbouring capitalised words, without ordinary words at their front."""
    start: int | None = None
    for at in range(len(read.words) + 1):
        joins = at < len(read.words) and _capital(read, at, lexicon)
        if start is not None and (not joins or read.before(at) != " " or read.words[at - 1].text[-2:] in ("'s", "’s")):
            yield start, at
            start = None
        if joins and start is None:
            start = at
        if joins and start == at and _opens(read, at) and read.key(at) not in lexicon.titles:
            yield at, at + 1
            start = None


def _capital(read: Reading, at: int, lexicon: Lexicon) -> bool:
    word = read.words[at]
    ordinary = word.key in lexicon.not_names or word.key in lexicon.common
    return word.text[0].isupper() and len(word.key) > 1 and not ordinary and not word.text.isupper()


def _opens(read: Reading, at: int) -> bool:
    gap = read.before(at)
    return at == 0 or any(mark in gap for mark in OPENERS)


def _bare(text: str) -> str:
    return text[:-2] if text[-2:] in ("'s", "’s") else text


def _person(read: Reading, start: int, end: int, lexicon: Lexicon) -> int:
    """Points for a run that is used as people are: it speaks, acts, owns, is called."""
    after, before = read.key(end), read.key(start - 1)
    names = lexicon.male_names | lexicon.female_names
    called = before in ("called", "named") and read.key(start - 2) in ("is", "also", "are", "was")
    points = 2 * (after in lexicon.speech or (before in lexicon.speech and not called))
    points += 2 * (
        (before in lexicon.relations and not called) or before in lexicon.titles or read.key(start) in lexicon.titles
    )
    points += 2 * (read.key(start) in names or prefix(read.text) == read.text[: read.words[end - 1].end])
    points += read.words[end - 1].text[-2:] in ("'s", "’s")
    points += after in lexicon.subject_verbs or (after.endswith("ed") and read.after(end - 1) == " ")
    points += read.calls(end - 1) and ("," in read.after(end - 1) or "," in read.before(start))
    return points - 2 * (before in lexicon.determiners and before in ("the", "a", "an"))


def _placed(read: Reading, start: int, lexicon: Lexicon) -> int:
    return read.key(start - 1) in lexicon.place_prepositions and read.key(start) not in lexicon.titles


def is_person(seen: Evidence, lexicon: Lexicon, story: int) -> bool:
    """Whether the use of a run speaks for a person rather than a place or thing."""
    if seen.person <= 0 or seen.place * 2 > seen.person or not (seen.inner or seen.person >= 2):
        return False
    return seen.total >= 2 or (story < SHORT_STORY and seen.person >= 2)


def named(readings: Sequence[Reading], lexicon: Lexicon) -> list[Sighting]:
    """The named figures. Runs that share a name are one figure: "Meera Dixit" is Meera, "little Asha" is Asha."""
    found = evidence(readings, lexicon)
    people = [seen for seen in found.values() if is_person(seen, lexicon, len(readings)) and not _noun(seen, lexicon)]
    people.sort(key=lambda seen: (-seen.total, seen.first))
    sightings: dict[str, Sighting] = {}
    owner: dict[str, str] = {}
    for seen in people:
        keys = [key for key in seen.run.split() if key not in lexicon.titles]
        mine = next((owner[key] for key in keys if key in owner), seen.run)
        sighting = sightings.setdefault(mine, Sighting(seen.forms.most_common(1)[0][0], first=seen.first))
        sighting.mentions += seen.total
        for key in keys:
            owner.setdefault(key, mine)
    _look(readings, lexicon, sightings, owner)
    return list(sightings.values())


def _noun(seen: Evidence, lexicon: Lexicon) -> bool:
    """Whether a run is only a capitalised noun ("Granny", "Hyena"): those are found with the unnamed."""
    return all(key in lexicon.people or key in lexicon.titles for key in seen.run.split())


def _look(readings: Sequence[Reading], lexicon: Lexicon, sightings: dict[str, Sighting], owner: dict[str, str]) -> None:
    """Hints at looks from the sentences that name exactly one figure."""
    for read in readings:
        at = [(i, owner[w.key]) for i, w in enumerate(read.words) if w.key in owner and w.text[0].isupper()]
        for index, mine in at:
            _apposed(read, index, sightings[mine], lexicon)
            sightings[mine].signs["child"] += any(word.key in lexicon.child_cues for word in read.words)
        if len({mine for _, mine in at}) == 1:
            sign(read, sightings[at[0][1]], lexicon)
    for key, mine in owner.items():
        sightings[mine].signs["male"] += 100 * (key in lexicon.male_names)
        sightings[mine].signs["female"] += 100 * (key in lexicon.female_names)


def _apposed(read: Reading, at: int, sighting: Sighting, lexicon: Lexicon) -> None:
    """Notes "Silu the elephant", "King Vikram", "a puppy called Shankar", "his sister Sundari"."""
    if read.key(at + 1) == "and" and read.key(at + 2) in ("his", "her"):
        sighting.signs["male" if read.key(at + 2) == "his" else "female"] += 3
    for hit in read.people:
        near = hit.end == at and read.before(at) == " "
        called = hit.end < at and read.key(at - 1) in ("called", "named") and at - hit.end <= 3
        the = hit.start in (at + 2, at + 3) and read.key(at + 1) in ("the", "a")
        if near or called or the:
            sighting.word = sighting.word or hit.meaning


def sign(read: Reading, sighting: Sighting, lexicon: Lexicon) -> None:
    """Adds one sentence's pronouns to a figure's signs."""
    for word, quoted in zip(read.words, read.quoted, strict=True):
        gender = lexicon.pronouns.get(word.key)
        if gender and not quoted:
            sighting.signs[gender.value] += 1
