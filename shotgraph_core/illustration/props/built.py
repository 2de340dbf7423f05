"""Things that stand where they were built or grew."""

import numpy as np

from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import ellipse
from shotgraph_core.illustration.places import buildings, plants
from shotgraph_core.illustration.props.brush import (
    CREAM,
    GOLD,
    INK,
    IRON,
    LEAF,
    RED,
    WOOD,
    band,
    lines,
    orb,
    pole,
    slab,
    turned,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Paint, Prop


def built(draw: buildings.Building) -> Paint:
    """A building or a tree as a prop."""

    def paint(p: Puppet) -> None:
        draw(p.canvas, p.x, p.y, p.high, dice("prop", draw.__name__))

    return paint


def _tent(p: Puppet) -> None:
    cloth: RGB = (232, 146, 62)
    lines(p, [[(-0.62, 0.0), (-0.4, 0.16)], [(0.62, 0.0), (0.4, 0.16)]], 0.014, (226, 206, 160))
    p.cut([(0, 0.94), (0.54, 0.04), (-0.54, 0.04)], cloth, 0.25)
    p.cut([(0, 0.94), (0.54, 0.04), (0.24, 0.0)], darker(cloth, 0.3), 0.1)
    for s in (-1, 1):
        p.cut([(0, 0.94), (s * 0.4, 0.27), (s * 0.3, 0.16)], CREAM if s < 0 else darker(CREAM, 0.2), 0, 0.8)
    p.cut([(0, 0.74), (0.2, 0.02), (-0.2, 0.02)], (74, 44, 46), 0.1)
    p.shape([(0, 0.74), (-0.04, 0.4), (-0.16, 0.1), (-0.28, 0.02), (-0.2, 0.3)], lighter(cloth, 0.2), 0.1)
    p.shape([(0, 0.74), (0.04, 0.4), (0.16, 0.1), (0.28, 0.02), (0.2, 0.3)], darker(cloth, 0.12), 0.1)
    pole(p, (0, 0.9), (0, 1.0), 0.025, WOOD)
    p.cut([(0.01, 1.0), (0.15, 0.965), (0.01, 0.93)], RED, 0)


def _well(p: Puppet) -> None:
    stone: RGB = (170, 160, 152)
    for s in (-1, 1):
        pole(p, (s * 0.38, 0.2), (s * 0.38, 0.8), 0.055, WOOD)
    lines(p, [[(0, 0.66), (0, 0.42)]], 0.02, (226, 202, 150))
    p.cut([(-0.09, 0.44), (0.09, 0.44), (0.07, 0.3), (-0.07, 0.3)], (150, 104, 66))
    p.cut([(-0.09, 0.4), (0.09, 0.4), (0.09, 0.42), (-0.09, 0.42)], IRON, 0)
    p.oval(0, 0.35, 0.5, 0.09, (60, 62, 76))
    p.cut([(-0.09, 0.44), (0.09, 0.44), (0.075, 0.33), (-0.075, 0.33)], (150, 104, 66))
    lines(p, [[(-0.48, 0.67), (0.56, 0.67), (0.56, 0.58)]], 0.035, darker(WOOD, 0.25))
    lines(p, [[(-0.1, 0.67), (0.1, 0.67)]], 0.075, (226, 202, 150))
    turned(p, [(0.48, 0.0), (0.48, 0.0), (0.5, 0.32), (0.5, 0.32)], stone, 0.15)
    for row in range(4):
        for k in range(5):
            x, y = -0.4 + 0.2 * k + 0.1 * (row % 2), 0.04 + 0.078 * row
            if abs(x) < 0.44:
                p.oval(x, y, 0.09, 0.03, ((188, 178, 168), (150, 140, 136), (176, 164, 152))[(k + row) % 3])
    p.paint([band(0, 0.34, 0.52, 0.1, 0.035)], lighter(stone, 0.2))
    p.cut([(-0.6, 0.76), (0.6, 0.76), (0.3, 1.0), (-0.3, 1.0)], (176, 82, 58), 0.25)
    for row, y in enumerate((0.78, 0.85, 0.92)):
        half = 0.57 - (y - 0.76) * 1.2
        p.paint([ellipse(x, y, 0.05, 0.032) for x in np.arange(-half + 0.05 * (row % 2), half, 0.1)], (204, 104, 72))


def _gate(p: Puppet) -> None:
    """An open-work iron gate between two pillars."""
    bars: RGB = (62, 70, 84)
    for x in np.arange(-0.36, 0.4, 0.09):
        top = 0.82 - 0.9 * x * x
        lines(p, [[(x, 0.04), (x, top)]], 0.022, bars)
        p.cut([(x - 0.03, top), (x, top + 0.08), (x + 0.03, top)], GOLD)
    lines(p, [[(-0.42, y), (0.42, y)] for y in (0.1, 0.44, 0.56)], 0.028, bars)
    p.paint([band(x, 0.5, 0.036, 0.05, 0.014) for x in np.arange(-0.315, 0.36, 0.09)], GOLD)
    lines(p, [[(0, 0.04), (0, 0.84)]], 0.04, bars)
    for s in (-1, 1):
        slab(p, s * 0.52 - 0.1, 0.0, s * 0.52 + 0.1, 0.84, (206, 150, 112))
        lines(
            p, [[(s * 0.52 - 0.09, y), (s * 0.52 + 0.09, y)] for y in np.arange(0.1, 0.82, 0.1)], 0.01, (166, 112, 82)
        )
        p.cut(
            [(s * 0.52 - 0.13, 0.82), (s * 0.52 + 0.13, 0.82), (s * 0.52 + 0.11, 0.9), (s * 0.52 - 0.11, 0.9)],
            (226, 180, 144),
        )
        orb(p, s * 0.52, 0.95, 0.065, (226, 180, 144), 0.4)


def _fence(p: Puppet) -> None:
    wood: RGB = (240, 232, 214)
    for y in (0.28, 0.66):
        p.cut([(-0.9, y), (0.9, y), (0.9, y + 0.11), (-0.9, y + 0.11)], darker(wood, 0.22), 0.1)
    for x in np.arange(-0.78, 0.8, 0.26):
        p.cut([(x - 0.08, 0.0), (x + 0.08, 0.0), (x + 0.08, 0.84), (x, 1.0), (x - 0.08, 0.84)], wood, 0.2)
        p.cut([(x + 0.03, 0.0), (x + 0.08, 0.0), (x + 0.08, 0.84), (x + 0.03, 0.94)], INK, 0, 0.13)
    for x, colour in ((-0.6, (240, 110, 140)), (0.16, (250, 200, 80)), (0.64, (240, 110, 140))):
        lines(
            p,
            [[(x, 0.0), (x + 0.03, 0.3)], [(x - 0.1, 0.0), (x - 0.08, 0.2)], [(x + 0.12, 0.0), (x + 0.1, 0.18)]],
            (0.05, 0.014),
            LEAF,
        )
        p.paint(
            [ellipse(x + 0.03 + 0.06 * np.cos(t), 0.33 + 0.06 * np.sin(t), 0.045) for t in np.arange(5) * 1.2566],
            colour,
        )
        p.oval(x + 0.03, 0.33, 0.035, 0.035, (255, 236, 150))


BUILT: dict[str, Prop] = {
    "house": Prop(built(buildings.house), 1.3, wide=1.7),
    "tree": Prop(built(plants.broadleaf), 1.6),
    "tent": Prop(_tent, 0.9),
    "well": Prop(_well, 0.8),
    "gate": Prop(_gate, 0.9),
    "fence": Prop(_fence, 0.4, wide=1.9),
}
