"""What a story is about, in its own sentences."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence

from shotgraph_core.model import Language, Sentence
from shotgraph_core.text.lexicon import lexicon
from shotgraph_core.text.tokens import token_count
from shotgraph_core.text.words import words

MOST_SENTENCES = 3
MOST_CHARACTERS = 400
LONG_TOKENS = 300
STRETCH_TOKENS = 40
"""The summary of a long story takes about one sentence of so many tokens from each stretch of it."""


def summary(sentences: Sequence[Sentence], language: Language, *, long: bool = False) -> str:
    """A short story in up to three telling sentences of at most 400 characters; a long one in up to 300 tokens.

    A sentence tells much when its words are frequent in the story (Luhn 1958); the opening counts half as much again.
    A long story is cut into equal stretches, each of which gives its most telling sentence, so that the end is told as
    well as the beginning. Sentences stay in their order. Where not even one fits, the first is shortened at a word.
    """
    told = [sentence.text for sentence in sentences if not sentence.is_heading] or [s.text for s in sentences]
    chosen = sorted(_spread(told, language) if long else _leading(told, language))
    return " ".join(told[index] for index in chosen) or told[0][:MOST_CHARACTERS].rsplit(" ", 1)[0]


def _leading(told: Sequence[str], language: Language) -> Iterator[int]:
    """Indices of the few most telling sentences of the whole story."""
    room, count = MOST_CHARACTERS, 0
    weights = _weights(told, language)
    for index in sorted(range(len(told)), key=lambda index: (-weights[index], index)):
        if count < MOST_SENTENCES and len(told[index]) < room:
            yield index
            count += 1
            room -= len(told[index]) + 1


def _spread(told: Sequence[str], language: Language) -> Iterator[int]:
    """Indices of the most telling sentence of each stretch; what a short one leaves over goes to the next."""
    weights = _weights(told, language)
    stretches = LONG_TOKENS // STRETCH_TOKENS
    left = LONG_TOKENS
    for number in range(stretches):
        stretch = range(len(told) * number // stretches, len(told) * (number + 1) // stretches)
        room = left - STRETCH_TOKENS * (stretches - number - 1)
        fitting = [index for index in stretch if token_count(f" {told[index]}") <= room]
        if fitting:
            best = max(fitting, key=lambda index: (weights[index], -index))
            left -= token_count(f" {told[best]}")
            yield best


def _weights(told: Sequence[str], language: Language) -> list[float]:
    """How telling each sentence is."""
    common = lexicon(language).common
    keys = [[word.key for word in words(text) if word.key not in common and len(word.key) > 2] for text in told]
    counts = Counter(key for row in keys for key in row)
    weights = [sum(counts[key] for key in set(row)) / math.sqrt(len(row)) if len(row) >= 3 else 0.0 for row in keys]
    weights[0] *= 1.5
    return weights
