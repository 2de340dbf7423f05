"""How a story uses its capitalised words: what speaks for a person, a place, or an ordinary word."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from shotgraph_core.text.capitals import bare, opens, runs
from shotgraph_core.text.lexicon import Lexicon
from shotgraph_core.text.nlp import NamedEntity
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.speech import prefix

Names = Sequence[Sequence[NamedEntity]]
"""For each sentence the names that a model found in it; may be empty."""

SHORT_STORY = 25
"""In a story of fewer sentences a figure may be named only once."""
LIST = 3
"""So many names joined by commas and "and" are a list."""


@dataclass
class Evidence:
    """How a capitalised run of words is used in the story."""

    run: str
    """Its keys without titles: "king narasimha" and "narasimha" are one."""
    total: int = 0
    inner: int = 0
    """How often it stands where an ordinary word would be lower case."""
    person: int = 0
    place: int = 0
    """How often it stands after "in", "at", "near", "from" or "of"."""
    located: int = 0
    """How often of these not after "of", which is said of people's things too."""
    called: int = 0
    """How often the story says that someone is called so."""
    model_person: int = 0
    """How often a model takes it for a person."""
    model_place: int = 0
    """How often a model takes it for a place."""
    first: int = 0
    forms: Counter[str] = field(default_factory=Counter)


def evidence(readings: Sequence[Reading], lexicon: Lexicon, names: Names = ()) -> dict[str, Evidence]:
    """Every capitalised run, by its key, that is not only an ordinary word at the beginning of a sentence."""
    plain = Counter(word.key for read in readings for word in read.words if word.text.islower())
    known: dict[str, Evidence] = {}
    for index, read in enumerate(readings):
        modelled = names[index] if names else ()
        spans = list(runs(read, lexicon, modelled))
        listed = _listed_people(read, spans, modelled, lexicon)
        for start, end in spans:
            key = _key(read, start, end, lexicon)
            seen = known.setdefault(key, Evidence(key, first=index))
            seen.total += 1
            seen.forms[" ".join(bare(word.text) for word in read.words[start:end])] += 1
            seen.inner += not opens(read, start)
            seen.person += _person(read, start, end, lexicon) + 2 * ((start, end) in listed)
            seen.place += _placed(read, start, lexicon)
            seen.called += _is_called(read, start)
            seen.located += _placed(read, start, lexicon) and read.key(start - 1) != "of"
            kinds = _kinds(read, start, end, modelled)
            seen.model_person += "person" in kinds or (start, end) in listed
            seen.model_place += "place" in kinds
    return {key: seen for key, seen in known.items() if plain[key] * 2 < seen.total}


def _key(read: Reading, start: int, end: int, lexicon: Lexicon) -> str:
    keys = [word.key for word in read.words[start:end]]
    return " ".join([key for key in keys if key not in lexicon.titles] or keys)


def _kinds(read: Reading, start: int, end: int, names: Sequence[NamedEntity]) -> set[str]:
    """What a model takes a run for."""
    first, last = read.words[start].start, read.words[end - 1].end
    return {name.kind for name in names if name.start < last and first < name.end}


def _is_called(read: Reading, start: int) -> bool:
    """Whether "called" or "named" stands before; "is called" and "is named" are said of anything."""
    return read.key(start - 1) in ("called", "named") and read.key(start - 2) not in ("is", "also", "are", "was")


def _person(read: Reading, start: int, end: int, lexicon: Lexicon) -> int:
    """Points for a run that is used as people are: it speaks, acts, owns, is called."""
    after, before = read.key(end), read.key(start - 1)
    names = lexicon.male_names | lexicon.female_names
    of_anything = before in ("called", "named") and not _is_called(read, start)
    points = 2 * (after in lexicon.speech or (before in lexicon.speech and not of_anything))
    points += 2 * (
        (before in lexicon.relations and not of_anything)
        or before in lexicon.titles
        or read.key(start) in lexicon.titles
    )
    points += 2 * (read.key(start) in names or prefix(read.text) == read.text[: read.words[end - 1].end])
    points += read.words[end - 1].text[-2:] in ("'s", "’s")
    points += after in lexicon.subject_verbs or (after.endswith("ed") and read.after(end - 1) == " ")
    points += read.calls(end - 1) and ("," in read.after(end - 1) or read.before(start).strip() == ",")
    return points - 2 * (before in lexicon.determiners and before in ("the", "a", "an"))


def _listed_people(
    read: Reading, spans: Sequence[tuple[int, int]], names: Sequence[NamedEntity], lexicon: Lexicon
) -> set[tuple[int, int]]:
    """The runs of lists ("Bhola and Monkoo, Pia and Gehnaa") in which a known first name or a model tells of people."""
    found: set[tuple[int, int]] = set()
    for names_list in _lists(read, spans):
        known = any(read.key(start) in lexicon.male_names | lexicon.female_names for start, _ in names_list)
        known = known or any("person" in _kinds(read, start, end, names) for start, end in names_list)
        if known and not _placed(read, names_list[0][0], lexicon):
            found.update(names_list)
    return found


def _lists(read: Reading, spans: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Neighbouring runs that only commas and "and" part, at least three."""
    held: list[tuple[int, int]] = []
    for span in [*spans, (len(read.words) + LIST, 0)]:
        gap = span[0] - held[-1][1] if held else 0
        joined = held and (
            (gap == 0 and read.before(span[0]).strip() == ",") or (gap == 1 and read.key(span[0] - 1) == "and")
        )
        if held and not joined:
            if len(held) >= LIST:
                yield held
            held = []
        held.append(span)


def _placed(read: Reading, start: int, lexicon: Lexicon) -> int:
    return read.key(start - 1) in lexicon.place_prepositions and read.key(start) not in lexicon.titles


def is_person(seen: Evidence, lexicon: Lexicon, story: int) -> bool:
    """Whether the use of a run speaks for a person rather than a place or thing."""
    if seen.place and not seen.model_person and seen.total == 1:
        return False
    if seen.person <= 0 or seen.place * 2 > seen.person or not (seen.inner or seen.person >= 2):
        return False
    agreed = seen.model_person > 0 and (seen.inner > 0 or seen.person >= 2)
    return seen.total >= 2 or agreed or (story < SHORT_STORY and seen.person >= 2)
