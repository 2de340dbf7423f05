"""How a camera moves through a take: a path of views, eased, in fractions of the frame."""

import math
from dataclasses import dataclass

from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.model import Move

ZOOM = 0.11
PAN = 0.085
TILT = 0.075
TRACK = 0.24
SWAY = 0.011
"""How far a hand sways at first, in frame heights."""
STEADIED = 0.45
"""The share of it that is left when the hand has found its rest."""
PUSH = 0.035
"""How much nearer a hand-held camera comes."""


@dataclass(frozen=True)
class Gaze:
    """Where the camera looks: shifts in frame heights, and how much nearer it has come."""

    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0


_ENDS: dict[Move, tuple[Gaze, Gaze]] = {
    Move.STATIC: (Gaze(), Gaze()),
    Move.PUSH_IN: (Gaze(), Gaze(zoom=1 + ZOOM)),
    Move.PULL_OUT: (Gaze(zoom=1 + ZOOM), Gaze()),
    Move.PAN_LEFT: (Gaze(x=PAN), Gaze(x=-PAN)),
    Move.PAN_RIGHT: (Gaze(x=-PAN), Gaze(x=PAN)),
    Move.TILT_UP: (Gaze(y=TILT), Gaze(y=-TILT)),
    Move.TILT_DOWN: (Gaze(y=-TILT), Gaze(y=TILT)),
    Move.TRACK_LEFT: (Gaze(x=TRACK), Gaze(x=-TRACK)),
    Move.TRACK_RIGHT: (Gaze(x=-TRACK), Gaze(x=TRACK)),
    Move.HANDHELD: (Gaze(zoom=1.0), Gaze(zoom=1 + PUSH)),
}
TRACKS = {Move.TRACK_LEFT: -1, Move.TRACK_RIGHT: 1}


def reach(move: Move, aspect: float, seconds: float) -> tuple[float, float, float]:
    """The farthest shifts to a side and up or down, and the nearest zoom, that a move comes to."""
    ends = [_scaled(gaze, move, aspect, seconds) for gaze in _ENDS[move]]
    sway = SWAY if move is Move.HANDHELD else 0.0
    return (
        max(abs(gaze.x) for gaze in ends) + sway * min(1.0, aspect),
        max(abs(gaze.y) for gaze in ends) + sway,
        max(gaze.zoom for gaze in ends),
    )


def gaze(move: Move, aspect: float, seconds: float, t: float, seed: int = 0) -> Gaze:
    """Where the camera looks at fraction `t` of a take; starts and stops softly, even in between.

    `seed` only decides how a hand sways.
    """
    eased = _evenly(t) if move in TRACKS else 0.45 * t + 0.55 * t * t * (3 - 2 * t)
    a, b = (_scaled(end, move, aspect, seconds) for end in _ENDS[move])
    sway = _hand(seed, seconds, t) if move is Move.HANDHELD else (0.0, 0.0)
    return Gaze(
        a.x + (b.x - a.x) * eased + sway[0] * min(1.0, aspect),
        a.y + (b.y - a.y) * eased + sway[1],
        a.zoom * (b.zoom / a.zoom) ** eased,
    )


def _evenly(t: float) -> float:
    """A path that is even but for its first and last eighth: a camera that keeps up with someone does not slow down."""
    ramp = 0.125
    if t < ramp:
        return t * t / (2 * ramp * (1 - ramp))
    if t > 1 - ramp:
        return 1 - _evenly(1 - t)
    return (t - ramp / 2) / (1 - ramp)


def _hand(seed: int, seconds: float, t: float) -> tuple[float, float]:
    """How far a hand holds the camera off: slow waves of a person's breath and step, calmer with time."""
    generator = dice(seed, "hand")
    now, calm = t * seconds, STEADIED + (1 - STEADIED) * math.exp(-1.1 * t * seconds)
    rates, turns = (
        generator.uniform((1.2, 2.3, 3.6), (1.7, 3.1, 4.6), (2, 3)),
        generator.uniform(0, 2 * math.pi, (2, 3)),
    )
    across, down = (
        sum(part * math.sin(rate * now + turn) for part, rate, turn in zip((0.55, 0.3, 0.15), *of, strict=True))
        for of in zip(rates, turns, strict=True)
    )
    return SWAY * calm * across, 0.8 * SWAY * calm * down


def _scaled(end: Gaze, move: Move, aspect: float, seconds: float) -> Gaze:
    """A short take moves less, so that no move is hasty; beside a walker it never is."""
    share = min(1.0, max(0.35, seconds / (3.2 if move in TRACKS else 6)))
    return Gaze(end.x * share * min(1.0, aspect), end.y * share, 1 + (end.zoom - 1) * share)
