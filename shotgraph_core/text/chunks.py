"""Runs of whole sentences, each small enough for a reader with a token budget."""

from collections.abc import Sequence

from shotgraph_core.text.tokens import token_count


def chunks(texts: Sequence[str], budget: int) -> tuple[str, ...]:
    """The sentences joined by spaces in runs of at most `budget` tokens; a longer sentence is a run of its own."""
    runs: list[list[str]] = []
    room = 0
    for text in texts:
        following = token_count(f" {text}")  # A space belongs to the token after it, so joined runs add up exactly.
        if not runs or following > room:
            runs.append([text])
            room = budget - token_count(text)
        else:
            runs[-1].append(text)
            room -= following
    return tuple(" ".join(run) for run in runs)
