"""The words of a line in time: what every voice needs after it has spoken. Pure; knows no engine."""

from collections.abc import Sequence
from difflib import SequenceMatcher

import numpy as np

from shotgraph_core.errors import VoiceFailed
from shotgraph_core.model import WordTime
from shotgraph_core.ports import Samples

HEARD = 1e-3
"""Peak below which sound counts as silence (-60 dBFS)."""
AUDIBLE = 0.016
"""Share of a line's peak that is still speech rather than room (-36 dB)."""


def checked(samples: Samples, text: str) -> Samples:
    """The samples themselves. Raises VoiceFailed when they are missing, silent or not numbers."""
    if not samples.size or not np.isfinite(samples).all() or np.abs(samples).max() < HEARD:
        raise VoiceFailed(f"The voice made no sound for {text!r}; another voice may")
    return samples


def last_sound(samples: Samples, begin: int, finish: int) -> int:
    """The sample after the last audible one in [begin, finish); at least half of that stretch."""
    audible = np.flatnonzero(np.abs(samples[begin:finish]) > np.abs(samples).max() * AUDIBLE)
    return max(begin + int(audible[-1]) + 1 if audible.size else 0, (begin + finish) // 2)


def word_key(word: str) -> str:
    """What two spellings of a word have in common: its letters and digits in lower case."""
    return "".join(character for character in word.casefold() if character.isalnum())


def shared_out(words: Sequence[str], start: float, end: float) -> list[WordTime]:
    """The words side by side in [start, end] seconds, each as long as its letters say."""
    weights = np.array([max(1, len(word_key(word))) for word in words], dtype=float)
    edges = start + (end - start) * np.concatenate(([0.0], np.cumsum(weights) / weights.sum()))
    return [WordTime(text=word, start=edges[i], end=edges[i + 1]) for i, word in enumerate(words)]


def aligned(words: Sequence[str], spoken: Sequence[WordTime]) -> tuple[WordTime, ...]:
    """The line's words with the times of what was spoken for them.

    A voice expands what it reads ("3 km" is spoken as three words). Words that agree keep their time; a run that
    differs shares the time of the run spoken in its place; a word for which nothing was spoken gets an instant.
    """
    blocks = SequenceMatcher(
        None, [word_key(word) for word in words], [word_key(word.text) for word in spoken], autojunk=False
    ).get_opcodes()
    timed: list[WordTime] = []
    for kind, i1, i2, j1, j2 in blocks:
        if kind == "equal":
            timed += [
                word.model_copy(update={"text": text}) for text, word in zip(words[i1:i2], spoken[j1:j2], strict=True)
            ]
        elif i1 < i2:
            before = spoken[j1 - 1].end if j1 else 0.0
            start, end = (spoken[j1].start, spoken[j2 - 1].end) if j1 < j2 else (before, before)
            timed += shared_out(words[i1:i2], start, end)
        elif timed:
            timed[-1] = timed[-1].model_copy(update={"end": spoken[j2 - 1].end})
    return tuple(timed)
