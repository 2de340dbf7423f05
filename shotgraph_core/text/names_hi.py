"""Names in Hindi, which has no capital letters: words that take the doer's mark, speak, or are spoken to."""

import re
from collections import Counter
from collections.abc import Sequence

from shotgraph_core.text.evidence import Names
from shotgraph_core.text.kinds_hi import kinds
from shotgraph_core.text.lexicon import Lexicon, PersonWord
from shotgraph_core.text.nlp import NamedEntity
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.sighting import Sighting
from shotgraph_core.text.teller import introductions
from shotgraph_core.text.words import Word, key_of, words

DOER = key_of("ने")
FEW_YEARS = re.compile(
    r"(?:दो|तीन|चार|पाँच|पांच|छह|सात|आठ|नौ|दस|ग्यारह|बारह|[2-9२-९]|1[0-2]|१[०-२]) (?:साल|वर्ष|बरस) (?:का|की|के) "
)
CALLED = key_of("नाम")
OF = tuple(map(key_of, ("का", "की", "के")))
SIZES = frozenset(map(key_of, ("छोटा", "छोटी", "बड़ा", "बड़ी", "नन्हा", "नन्ही", "बूढ़ा", "बूढ़ी")))
OWNERS = frozenset(
    word.key
    for word in words("उसका उसकी उसके इनका इनकी इनके उनका उनकी उनके अपना अपनी अपने मेरा मेरी मेरे हमारा हमारी हमारे का की के")
)
CASES = frozenset(map(key_of, ("ने", "को", "से", "का", "की", "के", "में", "पर")))
FEMALE_ENDINGS = tuple(
    map(key_of, ("ती", "थी", "गई", "गयी", "रही", "बोली", "लगी", "थीं", "रहीं", "बोलीं", "गईं", "हुई", "पड़ी"))
)
MALE_ENDINGS = tuple(map(key_of, ("ता", "था", "गया", "रहा", "बोला", "लगा", "हुआ", "पड़ा")))
SURELY = 5
"""Points that make a word a name though it is told but once: "सेठ करोड़ीमल ने"."""
ENOUGH = 3
"""Points that make a word a name; a known first name needs none."""


def named(readings: Sequence[Reading], lexicon: Lexicon, seen: Names = ()) -> list[Sighting]:
    """The named figures; "रहमान चाचा" is called by both words. What a model found is evidence, where there is one."""
    points, forms, first = _points(readings, lexicon, seen)
    totals = Counter(word.key for read in readings for word in read.words)
    names = lexicon.male_names | lexicon.female_names
    sightings: dict[str, Sighting] = {}
    for key in points:
        sure = key in names and (points[key] >= 1 or key not in lexicon.also_words)
        if points[key] >= SURELY or (totals[key] >= 2 and (points[key] >= ENOUGH or sure)):
            sightings[key] = Sighting(forms[key].most_common(1)[0][0], totals[key], first[key])
    for read in readings:
        _look(read, sightings, lexicon)
    kinds(readings, sightings)
    for key, sighting in sightings.items():
        for word, count in sighting.beside.most_common(1):
            sighting.word = word if count * 3 >= sighting.mentions else None
        sighting.aliases.update({form: n for form, n in sighting.called.items() if sighting.word})
        sighting.signs["male"] += 100 * (key in lexicon.male_names)
        sighting.signs["female"] += 100 * (key in lexicon.female_names)
    return list(sightings.values())


def _points(
    readings: Sequence[Reading], lexicon: Lexicon, seen: Names
) -> tuple[Counter[str], dict[str, Counter[str]], dict[str, int]]:
    points: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = {}
    first: dict[str, int] = {}
    names = lexicon.male_names | lexicon.female_names
    for index, read in enumerate(readings):
        introduced = introductions(read)
        for at, word in enumerate(read.words):
            if not _may_name(word.key, lexicon):
                continue
            points[word.key] += _use(read, at, lexicon) + _modelled(word, seen[index] if seen else ())
            points[word.key] += word.key in names and word.key in introduced
            forms.setdefault(word.key, Counter())[word.text] += 1
            first.setdefault(word.key, index)
    return points, forms, first


def _modelled(word: Word, names: Sequence[NamedEntity]) -> bool:
    return any(name.kind == "person" and name.start < word.end and word.start < name.end for name in names)


def _may_name(key: str, lexicon: Lexicon) -> bool:
    known = key in lexicon.not_names or key in lexicon.common or key in lexicon.people or key in lexicon.places
    other = key in lexicon.speech or key in lexicon.titles or key in lexicon.pronouns or key in lexicon.props
    name = key in lexicon.male_names or key in lexicon.female_names
    return len(key) > 1 and not known and not other and (name or not key.endswith(("ों", "कर")))


def _use(read: Reading, at: int, lexicon: Lexicon) -> int:
    """Points for a word that is used as names are."""
    after = read.key(at + 1)
    close = read.after(at).strip() == ""
    called = read.key(at - 1) == CALLED or (after == CALLED and _someone_at(read, range(at + 3, at + 6), lexicon))
    points = 3 * (after == DOER and close) + 3 * (called and not read.quoted[at])
    points += 2 * (_kin_before(read, at) is not None or (_honoured(read, at, lexicon) and after in CASES))
    points += 3 * (close and after in lexicon.speech and after in SPEAKING)
    points += 2 * (close and after in lexicon.people and read.key(at + 2) in CASES)
    return points + (read.calls(at) and len(read.words) > 1)


def _honoured(read: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a title that is no mere adjective stands before: "सेठ", but not "नन्हा"."""
    return read.key(at - 1) in lexicon.titles and read.key(at - 1) not in SIZES


def _someone_at(read: Reading, near: range, lexicon: Lexicon) -> bool:
    """Whether a word for one person or animal stands there: "गोपी नाम का एक लड़का"."""
    return any(hit.start in near and read.key(hit.start) not in lexicon.groups for hit in read.people)


def _kin_before(read: Reading, at: int) -> PersonWord | None:
    """The kinship word right before a name, where it is someone's: "उसका बेटा अहमद", "मीरा की बहन सीता"."""
    for hit in read.people:
        if hit.end == at and read.before(at) == " " and hit.meaning.species == "person":
            owner = hit.start - 2 if read.key(hit.start - 1) in SIZES else hit.start - 1
            return hit.meaning if read.key(owner) in OWNERS else None
    return None


def _bearer(read: Reading, at: int) -> PersonWord | None:
    """Of whom it is told that this is the name: "पिल्ले का नाम शंकर", "भासुरक नाम का एक शेर"."""
    is_name = read.key(at - 1) == CALLED and read.key(at - 2) in OF
    named_so = read.key(at + 1) == CALLED and read.key(at + 2) in OF
    for hit in read.people:
        if (is_name and hit.end == at - 2) or (named_so and at + 3 <= hit.start <= at + 5):
            return hit.meaning
    return None


SPEAKING = frozenset(map(key_of, ("बोला", "बोली", "बोले", "बोलीं", "चिल्लाया", "चिल्लाई", "फुसफुसाया", "फुसफुसाई")))


def _look(read: Reading, sightings: dict[str, Sighting], lexicon: Lexicon) -> None:
    """Hints at looks: a kinship word after the name, and the verb's ending where the name is its subject."""
    at = [index for index, word in enumerate(read.words) if word.key in sightings]
    for index in at:
        sighting = sightings[read.words[index].key]
        word = lexicon.people.get(read.key(index + 1))
        if word and read.after(index).strip() == "" and read.key(index + 2) not in OF:
            sighting.beside[word] += 1
            sighting.called[f"{read.words[index].text} {read.words[index + 1].text}"] += 1
        if kin := _kin_before(read, index) or _bearer(read, index):
            sighting.beside[kin] += sighting.mentions
        before = lexicon.people.get(read.key(index - 1))
        if before and before.species != "person" and read.before(index) == " ":
            sighting.beside[before] += sighting.mentions
        sighting.signs["child"] += any(word.key in lexicon.child_cues for word in read.words)
        sighting.signs["young"] += bool(FEW_YEARS.search(read.text))
    if len({read.words[index].key for index in at}) != 1:
        return
    sighting = sightings[read.words[at[0]].key]
    if all(read.key(index + 1) not in CASES for index in at) and not read.quoted[at[0]]:
        spoken = [word.key for word, quoted in zip(read.words, read.quoted, strict=True) if not quoted]
        sighting.signs["female"] += sum(key.endswith(FEMALE_ENDINGS) for key in spoken)
        sighting.signs["male"] += sum(key.endswith(MALE_ENDINGS) for key in spoken)
        sighting.signs["female"] += spoken[-1].endswith(("ी", "ीं"))
        sighting.signs["male"] += spoken[-1].endswith("ा")
