"""Where, when and how a sentence plays, as far as its words tell."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from shotgraph_core.model import Language, Mood, OwnWords, Place, TimeOfDay, Weather
from shotgraph_core.text.lexicon import Lexicon, PlaceWord, lexicon
from shotgraph_core.text.likeness import compared
from shotgraph_core.text.phrases import Found
from shotgraph_core.text.reading import Reading, reading
from shotgraph_core.text.speech import dialogue
from shotgraph_core.text.words import key_of

THERE, NAMED, TALKED_OF = 4, 2, 1
"""Weights of a place: someone is in it or goes to it; it is named; someone speaks of it."""
BEFORE_PLACE = 4
OBLIQUE = key_of("के")
INSIDE = tuple(map(key_of, ("में", "पर")))
"""What ends the postposition that it begins: "रसोई के दरवाज़े पर"."""
CRIES = ("cried", "cries", "cry")
JUST, FROM = key_of("ही"), key_of("से")
NEITHER = (key_of("न"), key_of("तो"))
OPENING_WORDS = 4
"""A time told within so many words of a sentence's beginning says that time has moved on."""

Meaning = TypeVar("Meaning")


class PlaceHint(NamedTuple):
    """A place that a sentence names, and how strongly it speaks for playing there."""

    place: Place
    name: str
    weight: int


class Hints(NamedTuple):
    """What a sentence tells of its picture."""

    places: tuple[PlaceHint, ...]
    time: TimeOfDay | None
    weather: Weather | None
    mood: Mood | None
    strong: bool
    props: tuple[str, ...]
    dialogue: str
    moves_on: bool
    """Whether it opens with an hour or a day: "The next morning"."""


def hints(text: str, language: Language, own: tuple[OwnWords, ...] = ()) -> Hints:
    """What a sentence tells of place, hour, weather, mood, things and speech; None where it tells nothing."""
    words = lexicon(language, own)
    read = reading(text, language, own)
    moods = felt_moods(read, words)
    strong = [hit for hit in words.strong.found(read.words) if _felt(read, hit.start, hit.end, words)]
    times = list(told(read, words.times.found(read.words), words))
    weather = list(told(read, words.weather.found(read.words), words))
    counts = Counter(hit.meaning for hit in moods)
    return Hints(
        places=tuple(_place(read, hit, words) for hit in told_places(read, words)),
        time=times[-1][1] if times else None,
        weather=weather[-1][1] if weather else None,
        mood=counts.most_common(1)[0][0] if counts else None,
        strong=bool(strong),
        props=tuple(dict.fromkeys(hit.meaning for hit in seen_props(read, words))),
        dialogue=dialogue(text),
        moves_on=bool(times) and times[0][0] < OPENING_WORDS,
    )


def told_places(read: Reading, words: Lexicon) -> list[Found[PlaceWord]]:
    """The places that a sentence names and does not deny."""
    found = words.places.found(read.words)
    return [hit for hit in found if not (words.language is Language.EN and _denied(read, hit.start, hit.end, words))]


def seen_props(read: Reading, words: Lexicon) -> list[Found[str]]:
    """The things that a sentence names, also aloud, and does not deny or only compare with."""
    found = words.props.found(read.words)
    return [
        hit
        for hit in found
        if not _denied(read, hit.start, hit.end, words) and not compared(read, hit.start, hit.end, words)
    ]


def felt_moods(read: Reading, words: Lexicon) -> list[Found[Mood]]:
    """The words of a sentence that tell a mood."""
    return [hit for hit in words.moods.found(read.words) if _felt(read, hit.start, hit.end, words)]


def _place(read: Reading, hit: Found[PlaceWord], words: Lexicon) -> PlaceHint:
    weight = TALKED_OF if read.quoted[hit.start] else THERE if _there(read, hit, words) else NAMED
    return PlaceHint(hit.meaning.place, hit.meaning.name, weight)


def _there(read: Reading, hit: Found[PlaceWord], words: Lexicon) -> bool:
    """Whether a preposition before (English) or a postposition after (Hindi) puts someone there."""
    if words.language is Language.HI:
        if read.key(hit.end) == FROM and hit.meaning.place is not Place.ROAD:
            return False
        inside = read.key(hit.end) == OBLIQUE and read.key(hit.end + 2) in INSIDE
        return (
            inside
            or _goes_in(read, hit, words)
            or any(read.key(at) in words.prepositions for at in (hit.end, hit.end + 1))
        )
    if hit.end - hit.start > 1:
        return True
    for at in range(hit.start - 1, max(hit.start - 1 - BEFORE_PLACE, -1), -1):
        if read.after(at).strip():
            return False
        if read.key(at) in words.prepositions:
            return True
        if read.key(at) in words.times:
            return False
    return False


def _goes_in(read: Reading, hit: Found[PlaceWord], words: Lexicon) -> bool:
    """Whether a Hindi phrase for a place says in itself that someone is there: "घर पहुँचे", but not "घर में", since a
    kitchen is at home, too, nor "पेड़ पर", since a forest has trees.
    """
    last = read.key(hit.end - 1)
    home = hit.meaning.place is Place.ROOM and last in INSIDE
    return (
        hit.end - hit.start > 1
        and (last in words.prepositions or last == JUST)
        and not home
        and hit.meaning.name != "tree"
    )


def _denied(read: Reading, start: int, end: int, words: Lexicon) -> bool:
    """Whether a "not" stands before the phrase (English) or after it (Hindi)."""
    near = (start - 1, start - 2) if words.language is Language.EN else (end, end + 1)
    neither = words.language is Language.HI and (read.key(start - 2), read.key(start - 1)) == NEITHER
    return neither or any(read.key(at) in words.negations for at in near)


def _felt(read: Reading, start: int, end: int, words: Lexicon) -> bool:
    """Whether a phrase tells a feeling: it is not denied, and no "cried" that only says who spoke."""
    says = read.key(start) in CRIES and any(read.quoted) and not read.quoted[start]
    return not says and not _denied(read, start, end, words)


def told(read: Reading, found: Sequence[Found[Meaning]], words: Lexicon) -> Iterator[tuple[int, Meaning]]:
    """Where something is told: not spoken of, not denied."""
    for hit in found:
        if not read.quoted[hit.start] and not _denied(read, hit.start, hit.end, words):
            yield hit.start, hit.meaning
