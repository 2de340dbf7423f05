"""A head as a place to draw: its middle, its radius and its turn; everything on it turns along."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Path, Point, curve, ellipse, ribbon

Spot = tuple[float, float, float, float]
"""Middle and radii of an ellipse, in radii of the head."""


@dataclass(frozen=True)
class Head:
    """A head on a canvas. Points on it count in its radii from its middle, x ahead and y up."""

    puppet: Puppet
    x: float
    y: float
    r: float
    turn: float
    """Radians forwards."""
    floor: float = -9.0
    """No hair hangs lower: it lies on what its bearer lies on."""

    def at(self, points: Sequence[Point] | Path) -> Path:
        """Points in own units."""
        spots = np.asarray(points, dtype=np.float64) * self.r
        cos, sin = np.cos(self.turn), np.sin(self.turn)
        heights = np.maximum(self.y + spots[:, 1] * cos - spots[:, 0] * sin, self.floor)
        return np.stack([self.x + spots[:, 0] * cos + spots[:, 1] * sin, heights], 1)

    def fill(self, paths: Sequence[Path], colour: RGB, dim: float = 0.0, alpha: float = 1.0) -> None:
        """Fills outlines given on the head."""
        self.puppet.paint([self.at(path) for path in paths], colour, dim, alpha)

    def mass(self, points: Sequence[Point], colour: RGB, dim: float = 0.2) -> None:
        """A smooth shape."""
        self.fill([curve(points)], colour, dim)

    def ovals(self, spots: Sequence[Spot], colour: RGB, alpha: float = 1.0) -> None:
        """Ellipses."""
        self.fill([ellipse(*spot) for spot in spots], colour, alpha=alpha)

    def lines(self, lines: Sequence[Sequence[Point]], wide: float | tuple[float, ...], colour: RGB) -> None:
        """Bent bands."""
        self.fill([ribbon(line, wide) for line in lines], colour)
