"""Bodies with joints: parts drawn in their own frame, cut off at a water line, and measured without being painted."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Paint, View
from shotgraph_core.illustration.engine.palette import HOURS, RGB
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Path, Point, ribbon
from shotgraph_core.model import TimeOfDay

TURN = 2 * math.pi
INK: RGB = (36, 28, 32)


@dataclass(frozen=True)
class Body(Puppet):
    """A puppet whose parts may be moved, turned and scaled; nothing of it is drawn below `floor`."""

    ox: float = 0.0
    oy: float = 0.0
    size: float = 1.0
    turn: float = 0.0
    floor: float = -9.0

    def spot(self, at: Point) -> Point:
        """Where a point of this part lies in the whole body's units."""
        cos, sin = math.cos(self.turn) * self.size, math.sin(self.turn) * self.size
        return self.ox + at[0] * cos - at[1] * sin, self.oy + at[0] * sin + at[1] * cos

    def joint(self, at: Point, size: float = 1.0, turn: float = 0.0) -> "Body":
        """A part that hangs at a point of this one; `turn` is in radians, upwards."""
        x, y = self.spot(at)
        return replace(self, ox=x, oy=y, size=self.size * size, turn=self.turn + turn)

    def place(self, path: Path) -> Path:
        """Own units to world units."""
        cos, sin = math.cos(self.turn) * self.size, math.sin(self.turn) * self.size
        x = self.ox + path[:, 0] * cos - path[:, 1] * sin
        y = np.maximum(self.oy + path[:, 0] * sin + path[:, 1] * cos, self.floor)
        return super().place(np.stack([x, y], 1))

    def line(self, points: Sequence[Point], widths: float | Sequence[float], colour: RGB, alpha: float = 1.0) -> None:
        """A thin band, as of a brush: a crease, a whisker, a stripe."""
        self.paint([ribbon(points, widths)], colour, 0.0, alpha)


def body_of(puppet: Puppet, floor: float = -9.0, lift: float = 0.0) -> Body:
    """A body where a puppet stands."""
    return Body(puppet.canvas, puppet.x, puppet.y, puppet.high, puppet.facing, oy=lift, floor=floor)


class Outline(Canvas):
    """A canvas that paints nothing and keeps the box of all that is drawn, in world units."""

    def __init__(self) -> None:
        super().__init__(View(1, 1, 0.0, 0.0, 1.0), HOURS[TimeOfDay.DAY], 1.0)
        self.low = np.array([9.0, 9.0])
        self.high = np.array([-9.0, -9.0])

    def fill(
        self, paths: Path | Sequence[Path], paint: Paint, alpha: float = 1.0, soft: float = 0.0, raw: bool = False
    ) -> None:
        """Keeps the box."""
        for path in [paths] if isinstance(paths, np.ndarray) else paths:
            self.low, self.high = np.minimum(self.low, path.min(0)), np.maximum(self.high, path.max(0))

    def rim(self, paths: Sequence[Path], width: float, alpha: float, colour: RGB | None = None) -> None:
        """Light takes no room."""


def wave(phase: float, ahead: float = 0.0) -> float:
    """-1..1, once up and down in a cycle."""
    return math.sin(TURN * ((phase % 1.0) + ahead))


def knee(hip: Point, foot: Point, upper: float, lower: float, side: float) -> Point:
    """The joint of a leg of two bones that reaches from hip to foot; `side` 1 bends it forward, -1 backward."""
    dx, dy = foot[0] - hip[0], foot[1] - hip[1]
    far = max(1e-6, math.hypot(dx, dy))
    reach = min(far, (upper + lower) * 0.999)
    along = (upper**2 - lower**2 + reach**2) / (2 * reach)
    out = math.sqrt(max(0.0, upper**2 - along**2)) * side
    return hip[0] + (dx * along - dy * out) / far, hip[1] + (dy * along + dx * out) / far


def blob(points: Sequence[Point], at: Point = (0.0, 0.0), turn: float = 0.0) -> list[Point]:
    """The points turned and moved."""
    cos, sin = math.cos(turn), math.sin(turn)
    return [(at[0] + x * cos - y * sin, at[1] + x * sin + y * cos) for x, y in points]
