"""Outlines as arrays of points, in any unit: shape (n, 2), x to the right and y down. No pixels here."""

from collections.abc import Sequence

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
    angle = np.linspace(0, 2 * np.pi, points, endpoint=False)
    across, down = np.cos(angle) * rx, np.sin(angle) * (rx if ry is None else ry)
    cos, sin = np.cos(turn), np.sin(turn)
    return np.stack([x + across * cos - down * sin, y + across * sin + down * cos], 1)


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
    t = np.linspace(0, 1, steps, endpoint=False)[None, :, None]
    a, b, c, d = (knots[k : len(knots) - 3 + k, None] for k in range(4))
    line = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    smooth = line.reshape(-1, 2)
    return smooth if closed else np.concatenate([smooth, knots[-1:]])


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
    angle = np.arctan2(ahead[1], ahead[0]) + np.linspace(-np.pi / 2, np.pi / 2, 7)
    return np.stack([at[0] + radius * np.cos(angle), at[1] + radius * np.sin(angle)], 1)


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
