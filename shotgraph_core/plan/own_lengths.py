"""What a writer should know of how long their own shots became: a line is never cut, and no video is made longer."""

from collections.abc import Iterator, Sequence

from shotgraph_core.model import PlacedShot, Shot

SLACK_SECONDS = 0.25
"""Of what nobody sees, nobody is told."""


def length_notes(shots: Sequence[Shot], placed: Sequence[PlacedShot], fps: int) -> tuple[str, ...]:
    """A sentence for each shot that lasts longer than its writer wanted, or than their own video does."""
    return tuple(
        note
        for number, (shot, place) in enumerate(zip(shots, placed, strict=True), 1)
        for note in _notes(number, shot, place.frames / fps)
    )


def _notes(number: int, shot: Shot, seconds: float) -> Iterator[str]:
    if 0 < shot.seconds < seconds - SLACK_SECONDS:
        yield f"shot {number} lasts {seconds:.1f} s, not {shot.seconds:g} s: its line is longer"
    media = shot.media
    if media and media.moves and 0 < media.seconds < seconds - SLACK_SECONDS:
        yield f"shot {number} lasts {seconds:.1f} s, {media.name} only {media.seconds:.1f} s: its last picture stays"
