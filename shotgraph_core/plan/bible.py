"""A story's bible: derived from the whole story, kept across edits, and led by what its writer says."""

from collections.abc import Sequence

from shotgraph_core.model import Bible, BibleEdits, Character


def bible(characters: Sequence[Character], edits: BibleEdits) -> Bible:
    """The bible of a story with these characters, as its writer wants it."""
    return Bible(characters=tuple(characters))
