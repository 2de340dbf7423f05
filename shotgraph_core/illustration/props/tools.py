"""Things to work with, and things to fight with."""

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import curve, star
from shotgraph_core.illustration.props.brush import (
    BLUE,
    CREAM,
    FLAME,
    GOLD,
    INK,
    IRON,
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

STRAW: RGB = (226, 180, 96)


def _axe(p: Puppet) -> None:
    lines(p, [[(0.02, 0.0), (-0.02, 0.4), (0.0, 1.0)]], 0.075, darker(WOOD, 0.25))
    lines(p, [[(0.008, 0.01), (-0.032, 0.4), (-0.012, 0.99)]], 0.045, lighter(WOOD, 0.1))
    p.shape([(-0.07, 0.94), (0.1, 0.94), (0.34, 1.0), (0.42, 0.82), (0.34, 0.6), (0.1, 0.72), (-0.07, 0.72)], IRON, 0.3)
    p.shape([(0.3, 0.98), (0.35, 0.99), (0.43, 0.82), (0.35, 0.61), (0.3, 0.64), (0.36, 0.82)], (232, 238, 246), 0)
    lines(p, [[(-0.05, 0.92), (0.1, 0.92)]], 0.02, lighter(IRON, 0.4))


def _hammer(p: Puppet) -> None:
    pole(p, (0, 0.0), (0, 0.8), 0.12, WOOD)
    p.cut([(-0.34, 0.68), (0.2, 0.68), (0.2, 0.96), (-0.34, 0.96)], (112, 120, 136), 0.3)
    p.shape([(0.18, 0.68), (0.4, 0.78), (0.46, 0.92), (0.18, 0.96)], (112, 120, 136), 0.3)
    p.cut([(-0.42, 0.66), (-0.32, 0.66), (-0.32, 0.98), (-0.42, 0.98)], IRON, 0.3)
    p.cut([(-0.4, 0.9), (0.2, 0.9), (0.2, 0.93), (-0.4, 0.93)], WHITE, 0, 0.5)
    lines(p, [[(-0.05, y), (0.05, y)] for y in (0.06, 0.12, 0.18)], 0.02, darker(WOOD, 0.4))


def _broom(p: Puppet) -> None:
    """A broom of twigs, standing on its bristles."""
    pole(p, (0, 0.3), (0, 1.0), 0.06, WOOD)
    p.shape([(-0.06, 0.42), (0.06, 0.42), (0.19, 0.22), (0.28, 0.0), (-0.28, 0.0), (-0.19, 0.22)], STRAW, 0.3)
    lines(p, [[(0.02 * k, 0.36), (0.048 * k, 0.18), (0.065 * k, 0.0)] for k in range(-4, 5)], 0.012, (176, 126, 60))
    lines(
        p,
        [[(0.02 * k + 0.008, 0.34), (0.048 * k + 0.012, 0.18), (0.065 * k + 0.016, 0.02)] for k in range(-4, 4)],
        0.008,
        (250, 216, 142),
    )
    for y, w in ((0.37, 0.1), (0.28, 0.15)):
        lines(p, [[(-w, y), (0, y - 0.012), (w, y)]], 0.026, RED)


def _rope(p: Puppet) -> None:
    """A coil of rope."""
    hemp: RGB = (206, 164, 104)
    for y in (0.16, 0.34, 0.52, 0.68):
        p.oval(0, y, 0.5, 0.17, darker(hemp, 0.35))
        p.oval(0, y + 0.05, 0.49, 0.16, hemp)
        lines(
            p,
            [[(x, y - 0.11 + 0.3 * x * x), (x + 0.05, y - 0.02 + 0.3 * x * x)] for x in np.arange(-0.42, 0.42, 0.1)],
            0.02,
            darker(hemp, 0.22),
        )
    p.oval(0, 0.74, 0.31, 0.09, darker(hemp, 0.5))
    lines(p, [[(0.3, 0.7), (0.56, 0.56), (0.5, 0.24), (0.62, 0.04)]], 0.09, darker(hemp, 0.3))
    lines(p, [[(0.3, 0.71), (0.55, 0.57), (0.49, 0.25), (0.6, 0.05)]], 0.06, lighter(hemp, 0.12))
    lines(p, [[(0.6, 0.06), (0.56 + 0.05 * k, -0.01)] for k in range(4)], 0.02, hemp)


def _ladder(p: Puppet) -> None:
    for y in np.arange(0.1, 1.0, 0.125):
        pole(p, (-0.17 + 0.03 * y, y), (0.17 - 0.03 * y, y), 0.035, lighter(WOOD, 0.1))
    for s in (-1, 1):
        pole(p, (s * 0.19, 0.0), (s * 0.155, 1.0), 0.05, (186, 130, 80))


def _sickle(p: Puppet) -> None:
    blade = [(0.0, 0.34), (-0.12, 0.52), (-0.04, 0.8), (0.2, 0.96), (0.46, 0.86), (0.52, 0.6)]
    lines(p, [blade], (0.08, 0.12, 0.16, 0.15, 0.1, 0.01), darker(IRON, 0.2))
    inner = [(0.02, 0.4), (-0.06, 0.53), (0.01, 0.75), (0.2, 0.88), (0.4, 0.8), (0.5, 0.62)]
    lines(p, [inner], (0.02, 0.04, 0.05, 0.05, 0.04, 0.01), (236, 242, 248))
    turned(p, [(0.06, 0.0), (0.08, 0.04), (0.06, 0.16), (0.075, 0.28), (0.05, 0.36)], (166, 106, 62))


def _spade(p: Puppet) -> None:
    p.shape([(-0.17, 0.34), (0.17, 0.34), (0.17, 0.12), (0, 0.0), (-0.17, 0.12)], IRON, 0.35)
    p.shape([(-0.12, 0.3), (-0.04, 0.3), (-0.05, 0.08), (-0.12, 0.14)], WHITE, 0, 0.4)
    lines(p, [[(-0.17, 0.345), (0.17, 0.345)]], 0.024, darker(IRON, 0.3))
    pole(p, (0, 0.26), (0, 0.92), 0.05, WOOD)
    lines(p, [[(-0.1, 0.99), (0.1, 0.99)], [(-0.1, 0.99), (0, 0.88), (0.1, 0.99)]], 0.035, darker(WOOD, 0.2))


def _scissors(p: Puppet) -> None:
    for s in (-1, 1):
        p.paint([band(s * 0.2, 0.17, 0.18, 0.17, 0.065)], RED)
        p.paint([band(s * 0.2 - 0.01, 0.18, 0.16, 0.15, 0.02)], lighter(RED, 0.4))
        p.cut(
            [
                (s * 0.16, 0.3),
                (s * 0.07, 0.34),
                (-s * 0.13, 0.62),
                (-s * 0.22, 1.0),
                (-s * 0.05, 0.78),
                (s * 0.06, 0.5),
            ],
            (206, 214, 224) if s < 0 else IRON,
            0.2,
        )
    orb(p, 0, 0.5, 0.045, (112, 120, 136), 0.6)


def _needle(p: Puppet) -> None:
    """A reel of thread and its needle."""
    lines(p, [[(0.24, 0.3), (0.5, 0.1), (0.62, 0.4), (0.34, 0.62), (0.44, 0.88)]], 0.026, (214, 66, 96))
    for y in (0.0, 0.56):
        turned(p, [(0.34, y), (0.34, y), (0.3, y + 0.12), (0.3, y + 0.12)], (206, 158, 104), 0.3)
        p.oval(0, y + 0.12, 0.3, 0.045, (232, 192, 138))
    turned(p, [(0.24, 0.12), (0.27, 0.34), (0.24, 0.56)], (214, 66, 96))
    lines(p, [[(-0.25, y), (0, y - 0.03), (0.25, y + 0.01)] for y in np.arange(0.2, 0.56, 0.07)], 0.014, (150, 36, 66))
    p.oval(0, 0.68, 0.1, 0.025, (122, 84, 56))
    lines(p, [[(0.44, 0.96), (0.5, 0.0)]], (0.055, 0.05, 0.012), (190, 200, 212))
    lines(p, [[(0.434, 0.92), (0.48, 0.2)]], 0.014, WHITE)
    p.oval(0.443, 0.89, 0.012, 0.04, INK)


def _net(p: Puppet) -> None:
    """A landing net on its stick."""
    mesh: RGB = (244, 240, 226)
    bag = [(-0.04, 0.76), (0.0, 0.52), (0.16, 0.34), (0.34, 0.36), (0.5, 0.54), (0.52, 0.76)]
    p.shape(bag, mesh, 0, 0.35)
    strands = []
    for k in range(-4, 5):
        strands += [
            [
                (0.24 + 0.065 * k, 0.8 - 0.03 * abs(k)),
                (0.24 + 0.05 * k + s * 0.07, 0.6),
                (0.24 + 0.02 * k + s * 0.05, 0.37 + 0.025 * abs(k)),
            ]
            for s in (-1, 1)
        ]
    lines(p, strands, 0.009, mesh)
    p.paint([band(0.24, 0.8, 0.32, 0.14, 0.035)], (120, 84, 60))
    pole(p, (0.0, 0.0), (0.22, 0.66), 0.04, WOOD)
    p.shape(
        [(0.11, 0.48), (0.24, 0.56), (0.34, 0.5), (0.41, 0.55), (0.41, 0.44), (0.34, 0.48), (0.24, 0.42)],
        (240, 150, 70),
    )
    p.oval(0.18, 0.5, 0.015, 0.015, INK)


def _rod(p: Puppet) -> None:
    """A fishing rod with a float and a hook."""
    lines(p, [[(0, 0.0), (0.06, 0.5), (0.36, 1.0)]], (0.075, 0.05, 0.02), (150, 100, 60))
    lines(p, [[(0, 0.0), (0.015, 0.24)]], 0.09, (74, 56, 56))
    lines(p, [[(0.36, 1.0), (0.44, 0.7), (0.42, 0.4)]], 0.012, (250, 250, 250))
    p.oval(0.06, 0.26, 0.08, 0.08, IRON)
    p.oval(0.06, 0.26, 0.035, 0.035, (74, 56, 56))
    p.oval(0.42, 0.36, 0.065, 0.085, WHITE)
    p.shape([(0.356, 0.37), (0.42, 0.455), (0.484, 0.37)], RED, 0)
    lines(p, [[(0.42, 0.3), (0.42, 0.2), (0.38, 0.15), (0.345, 0.2)]], 0.024, (110, 120, 136))


def _wheel(p: Puppet) -> None:
    """A cart's wheel."""
    p.paint([band(0, 0.5, 0.5, 0.5, 0.05)], (92, 92, 104))
    p.paint([band(0, 0.5, 0.46, 0.46, 0.1)], (150, 100, 62))
    p.paint([band(-0.01, 0.51, 0.44, 0.44, 0.04)], (196, 142, 92))
    p.paint(spokes(0, 0.5, 0.4, 10, 0.055), (150, 100, 62))
    p.paint(spokes(-0.01, 0.508, 0.4, 10, 0.022), (202, 150, 100))
    orb(p, 0, 0.5, 0.13, (128, 84, 54), 0.3)
    orb(p, 0, 0.5, 0.055, (112, 116, 128), 0.5)


def _bow(p: Puppet) -> None:
    """A bow with an arrow on the string."""
    lines(p, [[(-0.12, 0.02), (-0.12, 0.98)]], 0.01, CREAM)
    arc = [(-0.14, 0.0), (-0.02, 0.1), (0.14, 0.3), (0.16, 0.5), (0.14, 0.7), (-0.02, 0.9), (-0.14, 1.0)]
    lines(p, [arc], (0.02, 0.05, 0.06, 0.05, 0.02), (124, 72, 44))
    lines(p, [[(x - 0.01, y) for x, y in arc]], (0.01, 0.02, 0.025, 0.02, 0.01), (196, 132, 82))
    lines(p, [[(0.155, 0.43), (0.16, 0.5), (0.155, 0.57)]], 0.075, RED)
    lines(p, [[(-0.14, 0.5), (0.4, 0.5)]], 0.022, (206, 160, 104))
    p.cut([(0.38, 0.46), (0.5, 0.5), (0.38, 0.54)], IRON)
    for s in (-1, 1):
        p.cut(
            [(-0.12, 0.5), (-0.2, 0.5 + s * 0.055), (-0.06, 0.5 + s * 0.055), (0.02, 0.5)],
            RED if s < 0 else (246, 190, 80),
            0,
        )


def _sword(p: Puppet) -> None:
    p.cut([(-0.1, 0.26), (0, 0.26), (0, 1.0), (-0.09, 0.87)], (236, 242, 248), 0)
    p.cut([(0.1, 0.26), (0, 0.26), (0, 1.0), (0.09, 0.87)], (164, 176, 194), 0)
    lines(p, [[(0, 0.28), (0, 0.8)]], 0.014, (122, 134, 152))
    lines(p, [[(-0.24, 0.3), (-0.13, 0.235), (0.13, 0.235), (0.24, 0.3)]], 0.065, GOLD)
    turned(p, [(0.05, 0.06), (0.055, 0.14), (0.045, 0.22)], (150, 50, 56), 0.3)
    lines(p, [[(-0.04, y), (0.04, y + 0.02)] for y in (0.09, 0.13, 0.17)], 0.012, GOLD)
    orb(p, 0, 0.04, 0.06, GOLD)
    orb(p, 0, 0.24, 0.035, (66, 150, 170), 0.6)


def _shield(p: Puppet) -> None:
    for k, (size, colour) in enumerate(((1.0, (150, 104, 44)), (0.9, GOLD), (0.8, BLUE))):
        p.shape(
            [
                (x * size, 0.5 + (y - 0.5) * size)
                for x, y in (
                    (-0.44, 0.94),
                    (0, 1.0),
                    (0.44, 0.94),
                    (0.44, 0.5),
                    (0.24, 0.16),
                    (0, 0.0),
                    (-0.24, 0.16),
                    (-0.44, 0.5),
                )
            ],
            colour,
            0.2 if k else 0,
        )
    p.shape([(0, 0.9), (0.34, 0.86), (0.34, 0.5), (0.18, 0.24), (0, 0.11)], INK, 0, 0.18)
    sun = star(0, 0.56, 0.23, 0.13, 10)
    p.paint([sun], GOLD)
    orb(p, 0, 0.56, 0.1, (250, 214, 110), 0.5)
    gleam(p, -0.27, 0.78, 0.03, 0.08, -0.2, 0.6)


def _wand(p: Puppet) -> None:
    """A magic wand."""
    p.canvas.glow(p.x, p.level(0.8), 0.8 * p.high, (255, 220, 150), 0.8)
    lines(p, [[(0, 0.0), (0, 0.72)]], 0.055, (96, 58, 120))
    lines(p, [[(-0.012, 0.02), (-0.012, 0.7)]], 0.018, (180, 140, 206))
    lines(p, [[(0, 0.0), (0, 0.08)]], 0.065, GOLD)
    whole = curve(star(0, 0.0, 0.24, 0.12) * (1, -1), steps=4)
    for size, colour in ((1.0, (244, 180, 70)), (0.78, FLAME), (0.4, (255, 252, 232))):
        p.canvas.fill(p.place(whole * size + (0, 0.76)), colour, raw=True)
    sparks = [
        p.place(star(x, y, r, r * 0.3, 4))
        for x, y, r in ((-0.3, 0.6, 0.06), (0.32, 0.9, 0.07), (-0.26, 0.96, 0.045), (0.26, 0.56, 0.04))
    ]
    p.canvas.fill(sparks, (255, 240, 180), raw=True)


TOOLS: dict[str, Prop] = {
    "axe": Prop(_axe, 0.46, held=True, hang=0.3),
    "hammer": Prop(_hammer, 0.22, held=True, hang=0.2),
    "broom": Prop(_broom, 0.7, held=True, hang=0.6),
    "rope": Prop(_rope, 0.2, held=True, hang=0.6, wide=1.4),
    "ladder": Prop(_ladder, 1.3),
    "sickle": Prop(_sickle, 0.26, held=True, hang=0.15),
    "spade": Prop(_spade, 0.6, held=True, hang=0.6),
    "scissors": Prop(_scissors, 0.16, held=True, hang=0.15, place="hand"),
    "needle": Prop(_needle, 0.13, held=True, hang=0.1),
    "net": Prop(_net, 0.6, held=True, hang=0.2),
    "rod": Prop(_rod, 0.9, held=True, hang=0.1),
    "wheel": Prop(_wheel, 0.42),
    "bow": Prop(_bow, 0.6, held=True, hang=0.5),
    "sword": Prop(_sword, 0.5, held=True, hang=0.14),
    "shield": Prop(_shield, 0.4, held=True, hang=0.45),
    "wand": Prop(_wand, 0.3, held=True, shines=True, hang=0.06),
}
