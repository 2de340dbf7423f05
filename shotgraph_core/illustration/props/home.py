"""What lies about in a house."""

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import curve, ellipse, ribbon
from shotgraph_core.illustration.props.brush import (
    GOLD,
    INK,
    LEAF,
    RED,
    WHITE,
    WOOD,
    band,
    gleam,
    lines,
    orb,
    pole,
    spokes,
    turned,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop


def _clock(p: Puppet) -> None:
    """An alarm clock."""
    for s in (-1, 1):
        lines(p, [[(s * 0.22, 0.14), (s * 0.32, 0.01)]], 0.07, (120, 84, 60))
        p.shape([(s * 0.08, 0.86), (s * 0.16, 0.99), (s * 0.36, 0.92), (s * 0.4, 0.74)], GOLD, 0.3)
    lines(p, [[(0, 0.84), (0, 0.96)], [(-0.06, 0.97), (0.06, 0.97)]], 0.045, (120, 84, 60))
    orb(p, 0, 0.48, 0.42, RED, 0)
    p.oval(0, 0.48, 0.34, 0.34, (255, 250, 236))
    p.paint([band(0, 0.48, 0.345, 0.345, 0.025)], darker(RED, 0.4))
    ticks = [ribbon([(r * np.cos(t), 0.48 + r * np.sin(t)) for r in (0.25, 0.29)], 0.03 if k % 3 == 0 else 0.016)
             for k, t in enumerate(np.arange(12) * np.pi / 6)]  # fmt: skip
    p.paint(ticks, INK)
    lines(p, [[(0, 0.48), (-0.12, 0.6)], [(0, 0.48), (0.1, 0.7)]], (0.04, 0.02), INK)
    p.oval(0, 0.48, 0.032, 0.032, RED)
    p.shape([(-0.28, 0.54), (-0.14, 0.74), (0.0, 0.76), (-0.14, 0.66)], WHITE, 0, 0.8)


def _fan(p: Puppet) -> None:
    """A palm-leaf hand fan."""
    lines(p, [[(0, 0.0), (0, 0.5)]], 0.06, (150, 96, 58))
    rim = [(0, 0.34), (-0.3, 0.36), (-0.5, 0.56), (-0.42, 0.84), (0, 1.0), (0.42, 0.84), (0.5, 0.56), (0.3, 0.36)]
    p.shape(rim, (196, 52, 76), 0.15)
    p.paint([curve([(x * 0.88, 0.66 + (y - 0.66) * 0.88) for x, y in rim])], (238, 206, 130))
    ribs = [[(0, 0.4), (0.42 * np.sin(t), 0.6 + 0.33 * np.cos(t))] for t in np.linspace(-1.35, 1.35, 13)]
    lines(p, ribs, 0.014, (206, 162, 86))
    lines(p, [[(-0.36, 0.64), (0, 0.78), (0.36, 0.64)]], 0.035, (60, 140, 140))
    p.paint([ellipse(0.3 * np.sin(t), 0.58 + 0.28 * np.cos(t), 0.026) for t in np.linspace(-1.1, 1.1, 7)], RED)
    p.shape([(-0.08, 0.4), (0, 0.56), (0.08, 0.4), (0, 0.32)], (150, 96, 58))


def _soap(p: Puppet) -> None:
    p.oval(0.02, 0.12, 0.62, 0.12, (196, 206, 220))
    p.oval(0, 0.16, 0.6, 0.11, (234, 240, 248))
    p.shape([(-0.46, 0.18), (-0.44, 0.4), (0, 0.46), (0.44, 0.4), (0.46, 0.18), (0, 0.13)], (240, 140, 170), 0.25)
    p.shape([(-0.4, 0.38), (0, 0.31), (0.4, 0.38), (0, 0.46)], (252, 180, 204), 0)
    lines(p, [[(-0.14, 0.38), (0.14, 0.38)]], 0.035, (236, 146, 176))
    for x, y, r in (
        (-0.4, 0.62, 0.14),
        (0.14, 0.6, 0.11),
        (0.36, 0.84, 0.14),
        (-0.1, 0.88, 0.1),
        (-0.34, 0.94, 0.05),
        (0.46, 0.52, 0.06),
    ):
        p.oval(x, y, r, r, (206, 236, 250), alpha=0.55)
        p.paint([band(x, y, r, r, 0.016)], WHITE, alpha=0.9)
        gleam(p, x - 0.4 * r, y + 0.4 * r, 0.25 * r, 0.16 * r, 0.6, 0.95)


def _bag(p: Puppet) -> None:
    """A satchel."""
    leather: RGB = (188, 122, 74)
    lines(p, [[(-0.34, 0.6), (-0.3, 0.9), (0, 1.0), (0.3, 0.9), (0.34, 0.6)]], 0.06, darker(leather, 0.35))
    p.shape(
        [(-0.44, 0.02), (-0.48, 0.4), (-0.42, 0.72), (0.42, 0.72), (0.48, 0.4), (0.44, 0.02), (0, -0.01)], leather, 0.3
    )
    p.shape([(-0.3, 0.06), (-0.3, 0.28), (0.3, 0.28), (0.3, 0.06), (0, 0.03)], darker(leather, 0.14), 0.15)
    p.shape(
        [(-0.46, 0.7), (-0.44, 0.42), (-0.2, 0.33), (0.2, 0.33), (0.44, 0.42), (0.46, 0.7), (0, 0.75)],
        lighter(leather, 0.14),
        0.2,
    )
    lines(p, [[(-0.38, 0.68), (-0.36, 0.46), (0, 0.38), (0.36, 0.46), (0.38, 0.68)]], 0.012, lighter(leather, 0.55))
    for x in (-0.24, 0.24):
        p.cut([(x - 0.045, 0.2), (x + 0.045, 0.2), (x + 0.045, 0.56), (x - 0.045, 0.56)], darker(leather, 0.35))
        p.cut([(x - 0.06, 0.3), (x + 0.06, 0.3), (x + 0.06, 0.4), (x - 0.06, 0.4)], GOLD)
        p.cut([(x - 0.025, 0.33), (x + 0.025, 0.33), (x + 0.025, 0.37), (x - 0.025, 0.37)], darker(leather, 0.35), 0)


def _basket(p: Puppet) -> None:
    """A basket of fruit."""
    cane: RGB = (206, 158, 96)
    lines(p, [[(-0.44, 0.5), (-0.34, 0.86), (0, 0.99), (0.34, 0.86), (0.44, 0.5)]], 0.055, darker(cane, 0.35))
    lines(p, [[(-0.45, 0.5), (-0.35, 0.865), (0, 0.995), (0.34, 0.87), (0.44, 0.5)]], 0.025, lighter(cane, 0.1))
    p.oval(0, 0.52, 0.48, 0.1, darker(cane, 0.55))
    for x, y, colour in (
        (-0.3, 0.55, (240, 150, 50)),
        (0.3, 0.55, (126, 180, 80)),
        (-0.12, 0.62, (206, 54, 58)),
        (0.13, 0.6, (250, 190, 66)),
    ):
        orb(p, x, y, 0.15, colour)
    p.oval(-0.1, 0.78, 0.07, 0.03, LEAF, 0.5)
    p.cut([(-0.5, 0.5), (0.5, 0.5), (0.37, 0.0), (-0.37, 0.0)], darker(cane, 0.3), 0.25)
    weave = [
        [(x - 0.055, y + 0.01), (x, y + 0.022), (x + 0.055, y + 0.01)]
        for row, y in enumerate(np.arange(0.03, 0.46, 0.075))
        for x in np.arange(-0.31 - 0.23 * y + 0.07 * (row % 2), 0.36 + 0.24 * y, 0.14)
        if abs(x) < 0.34 + 0.24 * y
    ]
    lines(p, weave, 0.058, cane)
    p.cut([(0.22, 0.0), (0.37, 0.0), (0.5, 0.5), (0.32, 0.5)], INK, 0, 0.16)
    lines(p, [[(-0.5, 0.5), (0, 0.46), (0.5, 0.5)]], 0.075, lighter(cane, 0.15))
    lines(p, [[(x, 0.52), (x + 0.05, 0.45)] for x in np.arange(-0.48, 0.46, 0.1)], 0.014, darker(cane, 0.25))


def _cage(p: Puppet) -> None:
    """A birdcage with a parrot on its perch."""
    lines(p, [[(-0.3, 0.36), (0.3, 0.36)]], 0.035, WOOD)
    lines(p, [[(0.0, 0.36), (-0.05, 0.18)]], (0.09, 0.03), (60, 130, 70))
    p.shape([(-0.02, 0.32), (-0.12, 0.44), (-0.1, 0.62), (0.02, 0.68), (0.13, 0.6), (0.1, 0.4)], (96, 176, 84), 0.2)
    p.shape([(0.11, 0.62), (0.2, 0.57), (0.14, 0.5), (0.08, 0.55)], (220, 60, 56), 0)
    p.oval(0.06, 0.6, 0.024, 0.024, INK)
    gleam(p, 0.053, 0.607, 0.008, 0.008, 0, 1)
    wire: RGB = (236, 198, 110)
    bars = [[(x, 0.14), (x, 0.6), (x * 0.72, 0.82), (0, 0.92)] for x in np.linspace(-0.4, 0.4, 9)]
    lines(p, bars, 0.016, wire)
    lines(p, [[(-0.4, y), (0, y - 0.05), (0.4, y)] for y in (0.44, 0.62)], 0.02, darker(wire, 0.15))
    turned(p, [(0.4, 0.02), (0.45, 0.0), (0.45, 0.12), (0.42, 0.16)], darker(wire, 0.15), 0.3)
    p.paint([band(0, 0.96, 0.05, 0.045, 0.02)], wire)


def _flag(p: Puppet) -> None:
    pole(p, (0.0, 0.0), (0.0, 0.98), 0.035, (196, 160, 110))
    orb(p, 0.0, 0.98, 0.035, GOLD)
    for k, colour in enumerate(((246, 144, 48), (252, 250, 244), (60, 146, 80))):
        y = 0.86 - 0.135 * k
        p.shape(
            [
                (0.01, y + 0.07),
                (0.2, y + 0.11),
                (0.42, y + 0.03),
                (0.74, y + 0.07),
                (0.74, y - 0.07),
                (0.42, y - 0.11),
                (0.2, y - 0.03),
                (0.01, y - 0.07),
            ],
            colour,
            0.12,
        )
    p.paint([band(0.36, 0.71, 0.055, 0.055, 0.014), *spokes(0.36, 0.71, 0.05, 12, 0.006)], (40, 60, 140))


def _petals(p: Puppet, count: int, r: float, long: float, wide: float, colour: RGB, turn: float = 0.0) -> None:
    """A ring of petals lying flat."""
    rays = np.arange(count) * 2 * np.pi / count + turn
    ring = [ellipse(r * np.cos(t), r * np.sin(t), long, wide, t) * (1, 0.42) + (0, 0.46) for t in rays]
    p.paint(ring, colour)


def _rangoli(p: Puppet) -> None:
    """A pattern of coloured powder, lying on the ground."""
    _petals(p, 16, 0.98, 0.13, 0.11, (250, 246, 240))
    _petals(p, 8, 0.74, 0.24, 0.17, (226, 70, 120), 0.39)
    _petals(p, 8, 0.68, 0.26, 0.15, (250, 190, 60))
    _petals(p, 8, 0.66, 0.14, 0.07, (240, 120, 50))
    _petals(p, 8, 0.38, 0.2, 0.12, (70, 170, 160), 0.39)
    _petals(p, 8, 0.3, 0.18, 0.09, (250, 246, 240))
    p.oval(0, 0.46, 0.17, 0.07, (196, 50, 110))
    p.oval(0, 0.46, 0.09, 0.036, (255, 220, 110))


HOME: dict[str, Prop] = {
    "clock": Prop(_clock, 0.2, held=True, hang=0.1),
    "fan": Prop(_fan, 0.3, held=True, hang=0.1),
    "soap": Prop(_soap, 0.13, held=True, hang=0.1),
    "bag": Prop(_bag, 0.26, held=True, hang=0.97),
    "basket": Prop(_basket, 0.26, held=True, hang=0.96),
    "cage": Prop(_cage, 0.34, held=True, hang=0.96),
    "flag": Prop(_flag, 0.6, held=True, hang=0.2, wide=1.6),
    "rangoli": Prop(_rangoli, 0.26, wide=2.4),
}
