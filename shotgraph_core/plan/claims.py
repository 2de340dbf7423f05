"""Which scene of the last plan each sentence of the edited story belongs to."""

from collections.abc import Iterator, Sequence

from shotgraph_core.model import Scene, Sentence
from shotgraph_core.plan.scenes import LEAST

Owner = int | None
"""Index of a scene of the last plan, or None for text that deserves scenes of its own."""


def owners(scenes: Sequence[Scene], story: Sequence[Sentence], origins: Sequence[int | None]) -> list[Owner]:
    """The owner of each sentence, in rising order. `origins` are the sentences' indices in the last plan, or None.

    What replaces gone sentences belongs where they were. What was put in joins the scene before it, unless it opens a
    section, begins the next scene's paragraph, or is so much that it deserves scenes of its own.
    """
    scene_of = [number for number, scene in enumerate(scenes) for _ in scene.sentences]
    old = [sentence for scene in scenes for sentence in scene.sentences]
    found: list[Owner] = [None if origin is None else scene_of[origin] for origin in origins]
    for start, end in _gaps(origins):
        left = origins[start - 1] if start else None
        right = origins[end] if end < len(story) else None
        gone = scene_of[0 if left is None else left + 1 : right]
        begun = right is not None and (not gone or old[right].opens_paragraph)
        after = _next_paragraph(story, start, end) if begun else end
        sides = (None if left is None else scene_of[left], None if right is None else scene_of[right])
        found[after:end] = [sides[1]] * (end - after)
        found[start:after] = _claims(story, range(start, after), gone, *sides)
    return found


def _gaps(origins: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """Where runs of new sentences begin and end."""
    start = 0
    for at, origin in enumerate([*origins, -1]):
        if origin is not None:
            if start < at:
                yield start, at
            start = at + 1


def _next_paragraph(story: Sequence[Sentence], start: int, end: int) -> int:
    """From where new sentences begin what follows them: its heading, or the paragraph that it goes on with."""
    at = end
    while at > start and story[at - 1].is_heading:
        at -= 1
    if at < end or story[end].opens_paragraph:
        return at
    return next((at for at in range(end - 1, start - 1, -1) if story[at].opens_paragraph), end)


def _claims(story: Sequence[Sentence], span: range, gone: Sequence[int], left: Owner, right: Owner) -> list[Owner]:
    size = len(span)
    if gone and size < len(gone) + LEAST:
        return [gone[number * len(gone) // size] for number in range(size)]
    if left is not None and left == right:
        return [left] * size
    joined = _joined(story, span) if left is not None else 0
    return [left] * joined + [None] * (size - joined)


def _joined(story: Sequence[Sentence], span: range) -> int:
    """How many new sentences between two scenes join the first: what goes on with its paragraph, and a little."""
    section = next((at for at in span if story[at].opens_section), span.stop)
    if section - span.start < LEAST:
        return section - span.start
    return next((at for at in range(span.start, section) if story[at].opens_paragraph), section) - span.start
