"""How round, shining and woven things are modelled; all in a puppet's own units, y upwards, the light on the left."""

from collections.abc import Sequence

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Path, Point, curve, ellipse, ribbon

INK: RGB = (36, 26, 44)
WHITE: RGB = (255, 255, 255)
WOOD: RGB = (156, 108, 70)
GOLD: RGB = (240, 190, 88)
IRON: RGB = (150, 160, 176)
CLAY: RGB = (194, 108, 68)
RED: RGB = (214, 66, 60)
BLUE: RGB = (66, 122, 190)
GREEN: RGB = (96, 158, 80)
LEAF: RGB = (86, 148, 74)
CREAM: RGB = (250, 240, 218)
FLAME: RGB = (255, 226, 140)


def strip(line: Path, a: float, b: float) -> Path:
    """The band between two fractions of the half widths of a profile."""
    return np.concatenate([line * (a, 1), (line * (b, 1))[::-1]])


def turned(p: Puppet, profile: Sequence[Point], colour: RGB, gloss: float = 0.34, dim: float = 0.18) -> None:
    """What a potter turns: half widths with their heights, shaded on the right, a gleam on the left."""
    line = curve(profile, closed=False)
    p.paint([strip(line, -1, 1)], colour, dim)
    p.paint([strip(line, 0.3, 1)], darker(colour, 0.5), alpha=0.28)
    p.paint([strip(line, 0.66, 1)], INK, alpha=0.2)
    if gloss:
        some = line[len(line) // 8 : len(line) - len(line) // 6]
        p.paint([strip(some, -0.78, -0.56)], WHITE, alpha=gloss)


def orb(p: Puppet, x: float, y: float, r: float, colour: RGB, gloss: float = 0.65) -> None:
    """A ball."""
    p.oval(x, y, r, r, darker(colour, 0.3))
    p.oval(x - 0.09 * r, y + 0.09 * r, 0.88 * r, 0.88 * r, colour)
    p.oval(x - 0.2 * r, y + 0.22 * r, 0.6 * r, 0.6 * r, lighter(colour, 0.16))
    gleam(p, x - 0.36 * r, y + 0.42 * r, 0.2 * r, 0.13 * r, 0.6, gloss)


def gleam(p: Puppet, x: float, y: float, rx: float, ry: float, turn: float = 0.0, alpha: float = 0.5) -> None:
    """A spot of white light."""
    p.oval(x, y, rx, ry, WHITE, turn, alpha=alpha)


def shade(p: Puppet, points: Sequence[Point], alpha: float = 0.2) -> None:
    """A soft-edged piece of shadow."""
    p.shape(points, INK, 0, alpha)


def lines(p: Puppet, strokes: Sequence[Sequence[Point]], wide: float | Sequence[float], colour: RGB) -> None:
    """Strokes of one colour, drawn at once."""
    p.paint([ribbon(stroke, wide) for stroke in strokes], colour)


def band(x: float, y: float, rx: float, ry: float, thick: float) -> Path:
    """A ring."""
    outer, inner = ellipse(x, y, rx, ry), ellipse(x, y, rx - thick, ry - thick)
    return np.concatenate([outer, outer[:1], inner[:1], inner[::-1]])


def spokes(x: float, y: float, r: float, count: int, wide: float, inner: float = 0.0) -> list[Path]:
    """Strokes from the middle of a wheel to its rim."""
    found = []
    for turn in np.arange(count) * 2 * np.pi / count:
        way = np.array([np.cos(turn), np.sin(turn)])
        found.append(ribbon(np.stack([way * inner + (x, y), way * r + (x, y)]), wide))
    return found


def pole(p: Puppet, a: Point, b: Point, wide: float, colour: RGB) -> None:
    """A round stick from one point to another, lit along its left side."""
    p.limb([a, b], wide, darker(colour, 0.28))
    left = -0.16 * wide if a[0] == b[0] or abs(a[1] - b[1]) > 1e-6 else 0.0
    up = 0.16 * wide if abs(a[0] - b[0]) > 1e-6 else 0.0
    p.limb([(a[0] + left, a[1] + up), (b[0] + left, b[1] + up)], wide * 0.62, lighter(colour, 0.08))


def slab(p: Puppet, x0: float, y0: float, x1: float, y1: float, colour: RGB, dim: float = 0.2) -> None:
    """An upright board with a light upper edge and a shaded right end."""
    p.cut([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], colour, dim)
    edge = 0.12 * min(x1 - x0, y1 - y0)
    p.cut([(x0, y1 - edge), (x1, y1 - edge), (x1, y1), (x0, y1)], lighter(colour, 0.3), 0)
    p.cut([(x1 - edge, y0), (x1, y0), (x1, y1), (x1 - edge, y1)], INK, 0, 0.2)


def flame(p: Puppet, x: float, y: float, high: float) -> None:
    """A small flame with its foot at (x, y), and no light of its own."""
    for size, colour in ((1.0, (246, 146, 52)), (0.72, FLAME), (0.4, (255, 252, 232))):
        h, w = high * size, high * size * 0.27
        tear = curve([(x, y), (x + w, y + 0.3 * h), (x + 0.3 * w, y + 0.72 * h), (x, y + h),
                      (x - 0.45 * w, y + 0.66 * h), (x - w, y + 0.28 * h)])  # fmt: skip
        p.canvas.fill(p.place(tear), colour, raw=True)


def fire_light(p: Puppet, y: float, reach: float, strength: float = 1.0, x: float = 0.0) -> None:
    """The warm light that a flame sheds around it."""
    p.canvas.glow(p.x + p.facing * x * p.high, p.level(y), reach * p.high, (255, 176, 84), strength)
