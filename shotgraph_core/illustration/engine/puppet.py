"""A body to be drawn in its own units: origin at its feet, y upwards, 1 is its height; mirrored to face left."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import Path, Point, curve, ellipse, ribbon


@dataclass(frozen=True)
class Puppet:
    """Where and how large a body stands on a canvas, and which way it looks (1 right, -1 left)."""

    canvas: Canvas
    x: float
    y: float
    high: float
    facing: int = 1

    def place(self, path: Path) -> Path:
        """Own units to world units."""
        return np.stack([self.x + self.facing * self.high * path[:, 0], self.y - self.high * path[:, 1]], 1)

    def level(self, y: float) -> float:
        """The world height of an own height."""
        return self.y - self.high * y

    def shape(self, points: Sequence[Point], colour: RGB, dim: float = 0.22, alpha: float = 1.0) -> Path:
        """A smooth outline, a little darker towards its lower end."""
        return self.paint([curve(points)], colour, dim, alpha)

    def cut(self, points: Sequence[Point], colour: RGB, dim: float = 0.22, alpha: float = 1.0) -> Path:
        """A straight-edged outline."""
        return self.paint([np.array(points, dtype=np.float64)], colour, dim, alpha)

    def oval(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        colour: RGB,
        turn: float = 0.0,
        dim: float = 0.0,
        alpha: float = 1.0,
    ) -> Path:
        """An ellipse."""
        return self.paint([ellipse(x, y, rx, ry, turn)], colour, dim, alpha)

    def limb(self, points: Sequence[Point], widths: float | Sequence[float], colour: RGB, dim: float = 0.0) -> Path:
        """A bent band with round ends."""
        return self.paint([ribbon(points, widths)], colour, dim)

    def paint(self, paths: Sequence[Path], colour: RGB, dim: float = 0.0, alpha: float = 1.0) -> Path:
        """Fills paths given in own units; returns the first in world units."""
        placed = [self.place(path) for path in paths]
        if dim:
            ends = np.concatenate(placed)[:, 1]
            fade = Fade(lighter(colour, 0.06), darker(colour, dim), float(ends.min()), float(ends.max()))
            self.canvas.fill(placed, fade, alpha)
        else:
            self.canvas.fill(placed, colour, alpha)
        return placed[0]
