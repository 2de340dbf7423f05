"""The few frames that really mix two shots, drawn on yuv420p planes. All other frames of a film are never touched."""

from collections.abc import Iterator
from itertools import chain, repeat

import numpy as np

from shotgraph_core.model import Transition
from shotgraph_core.ports import Picture


def cross_fade(tail: Iterator[Picture], head: Iterator[Picture], frames: int) -> Iterator[Picture]:
    """`frames` pictures that pass from the tail to the head, eased at both ends."""
    for number, (leaving, coming) in enumerate(zip(tail, head, strict=True)):
        yield _blend(leaving, coming, _eased((number + 1) / (frames + 1)))


def fade_out(tail: Iterator[Picture], frames: int) -> Iterator[Picture]:
    """`frames` pictures that end black."""
    for number, leaving in enumerate(tail):
        yield _blend(leaving, _black(leaving), _eased((number + 1) / frames))


def fade_in(head: Iterator[Picture], frames: int) -> Iterator[Picture]:
    """`frames` pictures that begin black."""
    for number, coming in enumerate(head):
        yield _blend(_black(coming), coming, _eased(number / frames))


def mixed(
    tail: Iterator[Picture] | None, head: Iterator[Picture] | None, transition: Transition | None, frames: int
) -> Iterator[Picture]:
    """The pictures between two shots: `frames` of a cross-fade, twice as many of a dip to black.

    Without a tail the film fades in, without a head it fades out.
    """
    if tail and head and transition is Transition.CROSS_FADE:
        return cross_fade(tail, head, frames)
    return chain(fade_out(tail, frames) if tail else (), fade_in(head, frames) if head else ())


def mixed_frames(has_tail: bool, has_head: bool, transition: Transition | None, frames: int) -> int:
    """How many pictures `mixed` gives."""
    return frames if transition is Transition.CROSS_FADE else frames * (has_tail + has_head)


def _blend(one: Picture, other: Picture, share: float) -> Picture:
    """(1 - share) of the one and share of the other, in 1/256 steps rounded to nearest."""
    weight = round(share * 256)
    total = one.astype(np.uint16) * (256 - weight) + other.astype(np.uint16) * weight
    return ((total + 128) >> 8).astype(np.uint8)


def _black(like: Picture) -> Picture:
    """Limited-range black of the same shape: Y 16, U and V 128."""
    rows = like.shape[0] * 2 // 3
    values = chain(repeat(16, rows), repeat(128, like.shape[0] - rows))
    return np.broadcast_to(np.fromiter(values, np.uint8, like.shape[0])[:, None], like.shape)


def _eased(share: float) -> float:
    """Smoothstep: 3s^2 - 2s^3."""
    return share * share * (3 - 2 * share)
