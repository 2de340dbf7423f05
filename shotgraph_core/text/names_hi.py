"""Names in Hindi, which has no capital letters: words that take the doer's mark, speak, or are spoken to."""

from collections import Counter
from collections.abc import Sequence

from shotgraph_core.text.lexicon import Lexicon
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.sighting import Sighting
from shotgraph_core.text.words import key_of

DOER = key_of("ने")
CALLED = key_of("नाम")
CASES = frozenset(map(key_of, ("ने", "को", "से", "का", "की", "के", "में", "पर")))
FEMALE_ENDINGS = tuple(
    map(key_of, ("ती", "थी", "गई", "गयी", "रही", "बोली", "लगी", "थीं", "रहीं", "बोलीं", "गईं", "हुई", "पड़ी"))
)
MALE_ENDINGS = tuple(map(key_of, ("ता", "था", "गया", "रहा", "बोला", "लगा", "हुआ", "पड़ा")))
ENOUGH = 3
"""Points that make a word a name; a known first name needs none."""


def named(readings: Sequence[Reading], lexicon: Lexicon) -> list[Sighting]:
    """The named figures; "रहमान चाचा" is called by both words."""
    points, forms, first = _points(readings, lexicon)
    totals = Counter(word.key for read in readings for word in read.words)
    names = lexicon.male_names | lexicon.female_names
    sightings: dict[str, Sighting] = {}
    for key in points:
        if totals[key] >= 2 and (points[key] >= ENOUGH or (key in names and points[key] >= 1)):
            sightings[key] = Sighting(forms[key].most_common(1)[0][0], totals[key], first[key])
    for read in readings:
        _look(read, sightings, lexicon)
    for key, sighting in sightings.items():
        for word, count in sighting.beside.most_common(1):
            sighting.word = word if count * 3 >= sighting.mentions else None
        sighting.signs["male"] += 100 * (key in lexicon.male_names)
        sighting.signs["female"] += 100 * (key in lexicon.female_names)
    return list(sightings.values())


def _points(
    readings: Sequence[Reading], lexicon: Lexicon
) -> tuple[Counter[str], dict[str, Counter[str]], dict[str, int]]:
    points: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = {}
    first: dict[str, int] = {}
    for index, read in enumerate(readings):
        for at, word in enumerate(read.words):
            if not _may_name(word.key, lexicon):
                continue
            points[word.key] += _use(read, at, lexicon)
            forms.setdefault(word.key, Counter())[word.text] += 1
            first.setdefault(word.key, index)
    return points, forms, first


def _may_name(key: str, lexicon: Lexicon) -> bool:
    known = key in lexicon.not_names or key in lexicon.common or key in lexicon.people or key in lexicon.places
    other = key in lexicon.speech or key in lexicon.titles or key in lexicon.pronouns or key in lexicon.props
    return len(key) > 1 and not known and not other and not key.endswith(("ों", "कर"))


def _use(read: Reading, at: int, lexicon: Lexicon) -> int:
    """Points for a word that is used as names are."""
    after = read.key(at + 1)
    close = read.after(at).strip() == ""
    points = 3 * (after == DOER and close) + 3 * (read.key(at - 1) == CALLED and not read.quoted[at])
    points += 3 * (close and after in lexicon.speech and after in SPEAKING)
    points += 2 * (close and after in lexicon.people and read.key(at + 2) in CASES)
    return points + (read.calls(at) and len(read.words) > 1)


SPEAKING = frozenset(map(key_of, ("बोला", "बोली", "बोले", "बोलीं", "चिल्लाया", "चिल्लाई", "फुसफुसाया", "फुसफुसाई")))


def _look(read: Reading, sightings: dict[str, Sighting], lexicon: Lexicon) -> None:
    """Hints at looks: a kinship word after the name, and the verb's ending where the name is its subject."""
    at = [index for index, word in enumerate(read.words) if word.key in sightings]
    for index in at:
        sighting = sightings[read.words[index].key]
        word = lexicon.people.get(read.key(index + 1))
        if word and read.after(index).strip() == "":
            sighting.beside[word] += 1
        before = lexicon.people.get(read.key(index - 1))
        if before and before.species != "person" and read.before(index) == " ":
            sighting.beside[before] += sighting.mentions
        sighting.signs["child"] += any(word.key in lexicon.child_cues for word in read.words)
    if len({read.words[index].key for index in at}) != 1:
        return
    sighting = sightings[read.words[at[0]].key]
    if all(read.key(index + 1) not in CASES for index in at) and not read.quoted[at[0]]:
        spoken = [word.key for word, quoted in zip(read.words, read.quoted, strict=True) if not quoted]
        sighting.signs["female"] += sum(key.endswith(FEMALE_ENDINGS) for key in spoken)
        sighting.signs["male"] += sum(key.endswith(MALE_ENDINGS) for key in spoken)
        sighting.signs["female"] += spoken[-1].endswith(("ी", "ीं"))
        sighting.signs["male"] += spoken[-1].endswith("ा")
