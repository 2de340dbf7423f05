"""Many small shapes at once: dots, blades, boxes and leaves as lists of outlines for a single fill."""

from typing import Any

import numpy as np
import numpy.typing as npt

from shotgraph_core.illustration.engine.shapes import Path

Many = npt.NDArray[np.floating[Any]]


def _spread(shape: Many, x: Many, y: Many, wide: Many | float, tall: Many | float, turn: Many | float) -> list[Path]:
    """A shape about the origin, at every place in its size, turned by radians."""
    count = len(x)
    across = shape[None, :, 0] * np.broadcast_to(np.asarray(wide, np.float64), count)[:, None]
    down = shape[None, :, 1] * np.broadcast_to(np.asarray(tall, np.float64), count)[:, None]
    angle = np.broadcast_to(np.asarray(turn, np.float64), count)[:, None]
    cos, sin = np.cos(angle), np.sin(angle)
    whole = np.stack([x[:, None] + across * cos - down * sin, y[:, None] + across * sin + down * cos], 2)
    return list(whole)


def dots(
    x: Many, y: Many, wide: Many | float, tall: Many | float, turn: Many | float = 0.0, points: int = 8
) -> list[Path]:
    """Small ellipses with these half axes."""
    angle = np.linspace(0, 2 * np.pi, points, endpoint=False)
    return _spread(np.stack([np.cos(angle), np.sin(angle)], 1), x, y, wide, tall, turn)


def leaves(x: Many, y: Many, long: Many | float, turn: Many | float) -> list[Path]:
    """Pointed leaves of a half length, lying along `turn`."""
    shape = np.array([(-1, 0), (-0.3, -0.36), (0.35, -0.3), (1, 0), (0.35, 0.3), (-0.3, 0.36)], np.float64)
    return _spread(shape, x, y, long, long, turn)


def boxes(x0: Many | float, y0: Many | float, x1: Many | float, y1: Many | float) -> list[Path]:
    """Upright rectangles."""
    edges = np.broadcast_arrays(*(np.asarray(edge, np.float64) for edge in (x0, y0, x1, y1)))
    a, b, c, d = edges
    return list(np.stack([np.stack([a, b], 1), np.stack([c, b], 1), np.stack([c, d], 1), np.stack([a, d], 1)], 1))


def blades(x: Many, y: Many, high: Many, lean: Many) -> list[Path]:
    """Blades of grass that stand at (x, y) and lean by a part of their height."""
    wide = 0.06 * high + 0.0006
    tip, middle = x + lean * high, x + lean * high * 0.35
    left, right = np.stack([x - wide, y], 1), np.stack([x + wide, y], 1)
    low, up = np.stack([middle - wide * 0.7, y - high * 0.55], 1), np.stack([middle + wide * 0.7, y - high * 0.55], 1)
    return list(np.stack([left, low, np.stack([tip, y - high], 1), up, right], 1))


def brickwork(x0: float, y0: float, x1: float, y1: float, tall: float, wide: float) -> list[Path]:
    """Every other brick of a wall, row by row shifted: what is filled darker or lighter than the wall."""
    rows, columns = np.arange(y0, y1 - tall * 0.5, tall), np.arange(x0, x1 - wide * 0.3, wide)
    if not len(rows) or not len(columns):
        return []
    across, down = np.meshgrid(columns, rows)
    across = across + (np.arange(len(rows)) % 2 * wide / 2)[:, None]
    keep = ((np.arange(len(rows))[:, None] * 7 + np.arange(len(columns))[None, :] * 5) % 4) < 2
    a, b = across[keep], down[keep]
    return boxes(a, b, np.minimum(a + wide * 0.86, x1), np.minimum(b + tall * 0.78, y1))
