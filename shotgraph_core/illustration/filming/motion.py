"""How a camera moves through a take: a path of views, eased, in fractions of the frame."""

from dataclasses import dataclass

from shotgraph_core.model import Move

ZOOM = 0.11
PAN = 0.085
TILT = 0.075


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
    Move.TRACK_LEFT: (Gaze(x=PAN), Gaze(x=-PAN)),
    Move.TRACK_RIGHT: (Gaze(x=-PAN), Gaze(x=PAN)),
    Move.HANDHELD: (Gaze(), Gaze(zoom=1 + ZOOM)),
}


def reach(move: Move, aspect: float, seconds: float) -> tuple[float, float, float]:
    """The farthest shifts to a side and up or down, and the nearest zoom, that a move comes to."""
    ends = [_scaled(gaze, aspect, seconds) for gaze in _ENDS[move]]
    return max(abs(gaze.x) for gaze in ends), max(abs(gaze.y) for gaze in ends), max(gaze.zoom for gaze in ends)


def gaze(move: Move, aspect: float, seconds: float, t: float) -> Gaze:
    """Where the camera looks at fraction `t` of a take; starts and stops softly, even in between."""
    eased = 0.45 * t + 0.55 * t * t * (3 - 2 * t)
    a, b = (_scaled(end, aspect, seconds) for end in _ENDS[move])
    return Gaze(a.x + (b.x - a.x) * eased, a.y + (b.y - a.y) * eased, a.zoom * (b.zoom / a.zoom) ** eased)


def _scaled(end: Gaze, aspect: float, seconds: float) -> Gaze:
    """A short take moves less, so that no move is hasty."""
    share = min(1.0, max(0.35, seconds / 6))
    return Gaze(end.x * share * min(1.0, aspect), end.y * share, 1 + (end.zoom - 1) * share)
