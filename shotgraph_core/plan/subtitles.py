"""Subtitles from word times: at most two lines of 42 characters, broken at phrase ends, never overlapping.

The limits are those of the Netflix Timed Text Style Guide: 42 characters a line, two lines, at least 5/6 of a second.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

from shotgraph_core.model import Cue

LINE_CHARACTERS = 42
SHORTEST_SECONDS = 5 / 6
LINGER_SECONDS = 0.4
"""A cue stays this long after its last word, if the next one leaves room."""
PHRASE_ENDS = ".!?…।,;:—–"

Word = tuple[str, float, float]
"""A word and the seconds at which it is heard: (text, start, end)."""


def line_cues(words: Sequence[Word], offset: float) -> list[Cue]:
    """The cues of one spoken line whose word times start at `offset` seconds of the film.

    >>> [cue.text for cue in line_cues([("Hello,", 0.0, 0.4), ("you!", 0.4, 0.8)], offset=2.0)]
    ['Hello, you!']
    """
    return [_cue(group, offset) for group in _groups(words)]


def without_overlap(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """The cues with each one's end held back to the next one's start."""
    given = list(cues)
    held = [cue.model_copy(update={"end": min(cue.end, after.start)}) for cue, after in pairwise(given)]
    return tuple(held + given[-1:])


def srt(cues: Iterable[Cue]) -> str:
    """The cues as a SubRip file."""
    blocks = (
        f"{number}\n{_stamp(cue.start, ',')} --> {_stamp(cue.end, ',')}\n{cue.text}\n"
        for number, cue in enumerate(cues, start=1)
    )
    return "\n".join(blocks)


def vtt(cues: Iterable[Cue]) -> str:
    """The cues as a WebVTT file."""
    escaped = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
    blocks = (f"{_stamp(cue.start, '.')} --> {_stamp(cue.end, '.')}\n{cue.text.translate(escaped)}\n" for cue in cues)
    return "\n".join(["WEBVTT\n", *blocks])


def columns(text: str) -> int:
    """How many characters a reader sees: combining marks (Devanagari vowel signs) take no room of their own.

    >>> columns("नमस्ते"), columns("hello")
    (4, 5)
    """
    return sum(unicodedata.category(character) not in ("Mn", "Mc", "Me", "Cf") for character in text)


def _groups(words: Sequence[Word]) -> list[list[Word]]:
    """The words in runs that fit a cue, broken after a phrase's end where one lies in the run's second half."""
    groups: list[list[Word]] = []
    rest = list(words)
    while rest:
        size = _fitting(rest)
        if size < len(rest):
            ends = [n for n in range(size // 2 + 1, size + 1) if rest[n - 1][0][-1:] in PHRASE_ENDS]
            size = max(ends, default=size)
        groups.append(rest[:size])
        rest = rest[size:]
    return groups


def _fitting(words: Sequence[Word]) -> int:
    """How many of the words fit two lines; at least one."""
    size = 1
    while size < len(words) and _two_lines([word[0] for word in words[: size + 1]]) is not None:
        size += 1
    return size


def _two_lines(texts: Sequence[str]) -> str | None:
    """The words on one or two lines within the limit, the two as even as they can be; None if they do not fit."""
    whole = " ".join(texts)
    if columns(whole) <= LINE_CHARACTERS or len(texts) == 1:
        return whole
    splits = [(" ".join(texts[:cut]), " ".join(texts[cut:])) for cut in range(1, len(texts))]
    fitting = [pair for pair in splits if max(columns(pair[0]), columns(pair[1])) <= LINE_CHARACTERS]
    if not fitting:
        return None
    above, below = min(fitting, key=lambda pair: abs(columns(pair[0]) - columns(pair[1])))
    return f"{above}\n{below}"


def _cue(group: Sequence[Word], offset: float) -> Cue:
    start, end = offset + group[0][1], offset + group[-1][2]
    text = _two_lines([word[0] for word in group]) or " ".join(word[0] for word in group)
    return Cue(start=start, end=max(end + LINGER_SECONDS, start + SHORTEST_SECONDS), text=text)


def _stamp(seconds: float, separator: str) -> str:
    """Seconds as `hh:mm:ss,mmm`.

    >>> _stamp(3661.5, ",")
    '01:01:01,500'
    """
    whole, thousandths = divmod(round(seconds * 1000), 1000)
    minutes, second = divmod(whole, 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{second:02d}{separator}{thousandths:03d}"
