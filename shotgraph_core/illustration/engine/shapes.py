"""Outlines as arrays of points, in any unit: shape (n, 2), x to the right and y down. No pixels here."""

import math
from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt

Path = npt.NDArray[np.float64]
Point = tuple[float, float]


def polygon(*points: Point) -> Path:
    """Straight lines from point to point."""
    return np.array(points, dtype=np.float64)


def rect(x0: float, y0: float, x1: float, y1: float) -> Path:
    """An upright rectangle."""
    return polygon((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def ellipse(x: float, y: float, rx: float, ry: float | None = None, turn: float = 0.0, points: int = 40) -> Path:
    """An ellipse, turned by `turn` radians."""
    circle = _circle(points)
    across, down = circle[0] * rx, circle[1] * (rx if ry is None else ry)
    path = np.empty((points, 2))
    if turn:
        cos, sin = math.cos(turn), math.sin(turn)
        across, down = across * cos - down * sin, across * sin + down * cos
    path[:, 0], path[:, 1] = x + across, y + down
    return path


@cache
def _circle(points: int) -> Path:
    """Cosines and sines once round."""
    angle = np.linspace(0, 2 * np.pi, points, endpoint=False)
    return np.stack([np.cos(angle), np.sin(angle)])


def arch(x0: float, y0: float, x1: float, y1: float, pointed: float = 0.0) -> Path:
    """A doorway: straight sides and a round head, pointed by a fraction of its width."""
    radius = (x1 - x0) / 2
    angle = np.linspace(np.pi, 0, 17)
    top = np.stack([(x0 + x1) / 2 + radius * np.cos(angle), y0 + radius - radius * np.sin(angle)], 1)
    top[:, 1] -= pointed * (x1 - x0) * np.sin(angle) ** 8
    return np.concatenate([polygon((x0, y1)), top, polygon((x1, y1))])


def curve(points: Sequence[Point] | Path, closed: bool = True, steps: int = 8) -> Path:
    """A smooth line through the points (Catmull-Rom)."""
    knots = np.asarray(points, dtype=np.float64)
    knots = np.concatenate([knots[-1:] if closed else knots[:1], knots, knots[:2] if closed else knots[-1:]])
    count = len(knots) - 3
    smooth = np.einsum("sk,knd->nsd", _blends(steps), np.stack([knots[k : count + k] for k in range(4)])).reshape(-1, 2)
    return smooth if closed else np.concatenate([smooth, knots[-1:]])


@cache
def _blends(steps: int) -> Path:
    """How much each of four knots counts at each step between the middle two (Catmull-Rom); shape (steps, 4)."""
    t = np.linspace(0, 1, steps, endpoint=False)
    return 0.5 * np.stack([-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, -(t**2) + t**3], 1)


def ribbon(points: Sequence[Point] | Path, widths: float | Sequence[float], smooth: bool = True) -> Path:
    """A band along a line, as wide as `widths` says at each point, with round ends."""
    spine = np.asarray(points, dtype=np.float64)
    wide = np.interp(
        np.linspace(0, 1, len(spine)), np.linspace(0, 1, np.size(widths)), np.atleast_1d(np.asarray(widths))
    )
    if smooth and len(spine) > 2:
        along = np.linspace(0, 1, len(spine))
        spine = curve(spine, closed=False, steps=6)
        wide = np.interp(np.linspace(0, 1, len(spine)), along, wide)
    ahead = np.gradient(spine, axis=0)
    ahead /= np.maximum(np.hypot(ahead[:, :1], ahead[:, 1:]), 1e-9)
    aside = np.stack([-ahead[:, 1], ahead[:, 0]], 1) * wide[:, None] / 2
    start = _cap(spine[0], -ahead[0], wide[0] / 2)
    end = _cap(spine[-1], ahead[-1], wide[-1] / 2)
    return np.concatenate([spine + aside, end[::-1], (spine - aside)[::-1], start[::-1]])


def _cap(at: Path, ahead: Path, radius: float) -> Path:
    x, y = float(ahead[0]), float(ahead[1])
    long = math.hypot(x, y)
    if not long:
        x = long = 1.0
    cap: Path = at + radius / long * (_HALF_CIRCLE @ np.array(((x, y), (-y, x))))
    return cap


_QUARTERS = np.linspace(-np.pi / 2, np.pi / 2, 9)
_HALF_CIRCLE = np.stack([np.cos(_QUARTERS), np.sin(_QUARTERS)], 1)
"""From a quarter turn back to a quarter turn on: along a line, and across it."""


def star(x: float, y: float, outer: float, inner: float, tips: int = 5) -> Path:
    """A star with one tip upwards."""
    angle = -np.pi / 2 + np.arange(2 * tips) * np.pi / tips
    radius = np.where(np.arange(2 * tips) % 2 == 0, outer, inner)
    return np.stack([x + radius * np.cos(angle), y + radius * np.sin(angle)], 1)


def crescent(x: float, y: float, radius: float, bite: float = 0.45) -> Path:
    """A moon in its first days, its light on the right."""
    angle = np.linspace(-np.pi / 2, np.pi / 2, 24)
    outer = np.stack([x + radius * np.cos(angle), y + radius * np.sin(angle)], 1)
    inner = np.stack([x + bite * radius * np.cos(angle), y + radius * np.sin(angle)], 1)
    return np.concatenate([outer, inner[::-1]])


def shifted(path: Path, x: float, y: float) -> Path:
    """The path moved by so much."""
    moved: Path = path + np.array([x, y])
    return moved
