"""A short summary in the story's own sentences."""

import math
from collections import Counter
from collections.abc import Sequence

from shotgraph_core.model import Language, Sentence
from shotgraph_core.text.lexicon import lexicon
from shotgraph_core.text.words import words

MOST_SENTENCES = 3
MOST_CHARACTERS = 400


def summary(sentences: Sequence[Sentence], language: Language) -> str:
    """Up to three telling sentences in their order, at most 400 characters.

    A sentence tells much when its words are frequent in the story (Luhn 1958); the opening counts half as much again.
    Where not even one sentence fits, the first is shortened at a word.
    """
    told = [sentence.text for sentence in sentences if not sentence.is_heading] or [s.text for s in sentences]
    chosen: list[int] = []
    room = MOST_CHARACTERS
    for index in _ranked(told, language):
        if len(chosen) < MOST_SENTENCES and len(told[index]) < room:
            chosen.append(index)
            room -= len(told[index]) + 1
    return " ".join(told[index] for index in sorted(chosen)) or told[0][:MOST_CHARACTERS].rsplit(" ", 1)[0]


def _ranked(told: Sequence[str], language: Language) -> list[int]:
    """Indices of the sentences, the most telling first."""
    common = lexicon(language).common
    keys = [[word.key for word in words(text) if word.key not in common and len(word.key) > 2] for text in told]
    counts = Counter(key for row in keys for key in row)

    def weight(index: int) -> float:
        row = keys[index]
        if len(row) < 3:
            return 0.0
        return sum(counts[key] for key in set(row)) / math.sqrt(len(row)) * (1.5 if index == 0 else 1.0)

    return sorted(range(len(told)), key=lambda index: (-weight(index), index))
