"""Runs of whole sentences, each small enough for a reader with a token budget."""

from collections.abc import Sequence

from shotgraph_core.text.words import token_count


def chunks(texts: Sequence[str], budget: int) -> tuple[str, ...]:
    """The sentences joined by spaces in runs of at most `budget` tokens; a longer sentence is a run of its own."""
    runs: list[list[str]] = []
    room = 0
    for text in texts:
        cost = token_count(text)
        if not runs or cost > room:
            runs.append([])
            room = budget
        runs[-1].append(text)
        room -= cost
    return tuple(" ".join(run) for run in runs)
