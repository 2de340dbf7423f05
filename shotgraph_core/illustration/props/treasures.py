"""Treasures, and what they are kept in."""

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import curve, ellipse, ribbon, star
from shotgraph_core.illustration.props.brush import (
    BLUE,
    CREAM,
    GOLD,
    INK,
    RED,
    WHITE,
    WOOD,
    band,
    gleam,
    lines,
    orb,
    slab,
    turned,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop


def gem(p: Puppet, x: float, y: float, r: float, colour: RGB) -> None:
    """A cut stone."""
    p.cut(
        [
            (x - r, y + 0.3 * r),
            (x - 0.5 * r, y + 0.8 * r),
            (x + 0.5 * r, y + 0.8 * r),
            (x + r, y + 0.3 * r),
            (x, y - r),
        ],
        colour,
    )
    p.cut([(x - r, y + 0.3 * r), (x - 0.4 * r, y + 0.3 * r), (x, y - r)], lighter(colour, 0.35), 0)
    p.cut(
        [
            (x - 0.5 * r, y + 0.8 * r),
            (x + 0.5 * r, y + 0.8 * r),
            (x + 0.4 * r, y + 0.3 * r),
            (x - 0.4 * r, y + 0.3 * r),
        ],
        lighter(colour, 0.55),
        0,
    )
    p.cut([(x + r, y + 0.3 * r), (x + 0.4 * r, y + 0.3 * r), (x, y - r)], darker(colour, 0.25), 0)


def _coins(p: Puppet) -> None:
    for x, count in ((-0.36, 3), (0.34, 4), (0.0, 7)):
        for k in range(count):
            y = 0.08 + 0.11 * k
            p.oval(x, y, 0.25, 0.095, darker(GOLD, 0.38))
            p.oval(x, y + 0.045, 0.25, 0.09, GOLD)
        top = 0.08 + 0.11 * (count - 1) + 0.045
        p.paint([band(x, top, 0.23, 0.078, 0.018)], lighter(GOLD, 0.5))
        lines(
            p,
            [[(x - 0.06, top + 0.02), (x + 0.06, top + 0.02)], [(x - 0.06, top), (x + 0.06, top)]],
            0.014,
            darker(GOLD, 0.35),
        )
    p.oval(0.54, 0.2, 0.15, 0.19, darker(GOLD, 0.38), -0.2)
    p.oval(0.52, 0.21, 0.14, 0.18, lighter(GOLD, 0.15), -0.2)
    p.canvas.fill(
        [p.place(star(x, y, r, r * 0.25, 4)) for x, y, r in ((-0.16, 0.9, 0.09), (0.5, 0.34, 0.07))], WHITE, raw=True
    )


def _treasure(p: Puppet) -> None:
    """An open chest full of gold."""
    p.canvas.glow(p.x, p.level(0.62), 1.1 * p.high, (255, 210, 110), 0.55)
    p.shape([(-0.6, 0.5), (-0.62, 0.8), (-0.44, 0.99), (0.44, 0.99), (0.62, 0.8), (0.6, 0.5)], darker(WOOD, 0.35), 0.2)
    p.shape([(-0.52, 0.5), (-0.53, 0.76), (-0.4, 0.9), (0.4, 0.9), (0.53, 0.76), (0.52, 0.5)], (70, 44, 42), 0)
    p.shape([(-0.54, 0.5), (-0.34, 0.64), (-0.06, 0.74), (0.2, 0.7), (0.4, 0.6), (0.54, 0.5), (0, 0.44)], GOLD, 0.3)
    for k, x in enumerate(np.linspace(-0.46, 0.46, 10)):
        y = 0.66 - 0.6 * x * x - 0.05 * (k % 2)
        p.oval(float(x), y, 0.075, 0.045, darker(GOLD, 0.3))
        p.oval(float(x), y + 0.016, 0.07, 0.04, lighter(GOLD, 0.25 * (k % 3)))
    for x, y, colour in ((-0.26, 0.64, RED), (0.3, 0.62, (70, 170, 120)), (0.04, 0.74, (86, 150, 226))):
        gem(p, x, y, 0.085, colour)
    for k in range(7):
        orb(p, -0.5 + 0.03 * k, 0.5 - 0.05 * k + 0.006 * k * k, 0.032, CREAM, 0.6)
    slab(p, -0.6, 0.0, 0.6, 0.48, WOOD)
    lines(p, [[(-0.56, y), (0.56, y)] for y in (0.16, 0.32)], 0.014, darker(WOOD, 0.35))
    for x in (-0.44, 0.44):
        p.cut([(x - 0.05, 0), (x + 0.05, 0), (x + 0.05, 0.48), (x - 0.05, 0.48)], darker(GOLD, 0.25))
    p.cut([(-0.1, 0.3), (0.1, 0.3), (0.1, 0.52), (-0.1, 0.52)], GOLD)
    p.oval(0, 0.41, 0.03, 0.035, INK)


def _box(p: Puppet) -> None:
    """A carton with its flaps open."""
    card: RGB = (206, 156, 98)
    p.cut([(-0.52, 0.62), (0.52, 0.62), (0.4, 0.74), (-0.4, 0.74)], darker(card, 0.5), 0)
    p.cut([(-0.4, 0.74), (0.4, 0.74), (0.46, 0.92), (-0.34, 0.92)], darker(card, 0.2), 0)
    p.cut([(-0.52, 0.0), (0.52, 0.0), (0.52, 0.62), (-0.52, 0.62)], card)
    p.cut([(0.3, 0.0), (0.52, 0.0), (0.52, 0.62), (0.3, 0.62)], INK, 0, 0.1)
    p.cut([(-0.52, 0.62), (-0.4, 0.74), (-0.62, 0.84), (-0.74, 0.7)], lighter(card, 0.2), 0)
    p.cut([(0.52, 0.62), (0.4, 0.74), (0.62, 0.84), (0.74, 0.7)], lighter(card, 0.08), 0)
    p.cut([(-0.52, 0.62), (0.52, 0.62), (0.46, 0.5), (-0.46, 0.5)], lighter(card, 0.25), 0.1)
    p.cut([(-0.07, 0.0), (0.07, 0.0), (0.07, 0.3), (-0.07, 0.3)], (232, 202, 150), 0)
    lines(
        p,
        [
            [(0.3, 0.12), (0.3, 0.26), (0.25, 0.2)],
            [(0.3, 0.26), (0.35, 0.2)],
            [(0.42, 0.12), (0.42, 0.26), (0.37, 0.2)],
            [(0.42, 0.26), (0.47, 0.2)],
        ],
        0.02,
        (112, 76, 52),
    )


def _chest(p: Puppet) -> None:
    """A closed chest with iron bands."""
    slab(p, -0.6, 0.0, 0.6, 0.56, WOOD)
    lines(p, [[(-0.58, y), (0.58, y)] for y in (0.19, 0.37)], 0.016, darker(WOOD, 0.35))
    p.shape(
        [(-0.62, 0.54), (-0.6, 0.82), (-0.36, 0.98), (0.36, 0.98), (0.6, 0.82), (0.62, 0.54)], lighter(WOOD, 0.1), 0.25
    )
    lines(p, [[(-0.58, y), (0.58, y)] for y in (0.68, 0.82)], 0.014, darker(WOOD, 0.25))
    p.cut([(-0.63, 0.52), (0.63, 0.52), (0.63, 0.59), (-0.63, 0.59)], darker(GOLD, 0.3))
    for x in (-0.46, 0.46):
        p.cut([(x - 0.055, 0), (x + 0.055, 0), (x + 0.055, 0.94), (x - 0.055, 0.94)], darker(GOLD, 0.2))
        p.paint([ellipse(x, y, 0.02) for y in (0.08, 0.3, 0.64, 0.86)], lighter(GOLD, 0.5))
    p.cut([(-0.12, 0.4), (0.12, 0.4), (0.12, 0.64), (-0.12, 0.64)], GOLD)
    p.oval(0, 0.54, 0.035, 0.035, INK)
    p.cut([(-0.018, 0.44), (0.018, 0.44), (0.018, 0.54), (-0.018, 0.54)], INK, 0)


def _suitcase(p: Puppet) -> None:
    lines(p, [[(-0.16, 0.8), (-0.15, 0.96), (0.15, 0.96), (0.16, 0.8)]], 0.055, (84, 52, 44))
    leather: RGB = (166, 96, 62)
    p.shape(
        [(-0.6, 0.04), (-0.61, 0.42), (-0.6, 0.8), (0, 0.83), (0.6, 0.8), (0.61, 0.42), (0.6, 0.04), (0, 0.0)],
        leather,
        0.25,
    )
    p.cut([(0.42, 0.03), (0.6, 0.05), (0.6, 0.79), (0.42, 0.81)], INK, 0, 0.12)
    for x in (-0.36, 0.36):
        p.cut([(x - 0.06, 0.01), (x + 0.06, 0.01), (x + 0.06, 0.82), (x - 0.06, 0.82)], darker(leather, 0.35))
        p.cut([(x - 0.05, 0.56), (x + 0.05, 0.56), (x + 0.05, 0.68), (x - 0.05, 0.68)], GOLD)
        p.cut([(x - 0.02, 0.59), (x + 0.02, 0.59), (x + 0.02, 0.65), (x - 0.02, 0.65)], darker(leather, 0.35), 0)
    for x in (-0.6, 0.6):
        for y in (0.06, 0.78):
            p.oval(x * 0.97, y, 0.06, 0.06, darker(leather, 0.4))
    p.cut([(-0.2, 0.16), (0.08, 0.12), (0.12, 0.34), (-0.16, 0.38)], (120, 186, 200), 0)
    p.cut([(-0.12, 0.2), (-0.02, 0.32), (0.06, 0.18)], CREAM, 0)
    lines(p, [[(-0.58, 0.74), (-0.3, 0.77)]], 0.014, lighter(leather, 0.4))


def _gift(p: Puppet) -> None:
    slab(p, -0.46, 0.0, 0.46, 0.58, (84, 146, 190))
    p.paint(
        [ellipse(x, y, 0.035) for x in (-0.32, 0.32) for y in (0.14, 0.42)]
        + [ellipse(x, 0.28, 0.035) for x in (-0.22, 0.22)],
        (170, 214, 232),
    )
    p.cut([(-0.51, 0.54), (0.51, 0.54), (0.51, 0.7), (-0.51, 0.7)], (112, 172, 212), 0.2)
    for low, high in ((0.0, 0.54), (0.54, 0.7)):
        p.cut([(-0.08, low), (0.08, low), (0.08, high), (-0.08, high)], RED)
    for s in (-1, 1):
        p.shape([(0, 0.7), (s * 0.16, 0.92), (s * 0.34, 0.98), (s * 0.4, 0.84), (s * 0.22, 0.72)], RED, 0.25)
        p.shape(
            [(s * 0.04, 0.74), (s * 0.18, 0.86), (s * 0.3, 0.9), (s * 0.32, 0.83), (s * 0.18, 0.76)], (150, 30, 46), 0
        )
        p.shape([(0, 0.7), (s * 0.2, 0.62), (s * 0.28, 0.48), (s * 0.16, 0.5)], darker(RED, 0.15), 0)
    orb(p, 0, 0.72, 0.08, lighter(RED, 0.1), 0.4)


def _key(p: Puppet) -> None:
    for dx, dy, colour in ((0.0, 0.0, darker(GOLD, 0.35)), (-0.015, 0.012, GOLD)):
        p.paint([band(dx, 0.78 + dy, 0.22, 0.2, 0.075)], colour)
        lines(p, [[(dx, 0.6 + dy), (dx, 0.04 + dy)]], 0.085, colour)
        p.paint(
            [
                curve([(dx, 0.06 + dy), (dx + 0.22, 0.06 + dy)], closed=False),
                *(ribbon([(dx, y + dy), (dx + w, y + dy)], 0.08, False) for y, w in ((0.07, 0.2), (0.22, 0.15))),
            ],
            colour,
        )
        p.paint([ribbon([(dx - 0.09, y + dy), (dx + 0.09, y + dy)], 0.05) for y in (0.54, 0.46)], colour)
    lines(p, [[(-0.035, 0.14), (-0.035, 0.42)]], 0.022, lighter(GOLD, 0.65))
    p.paint(
        [ribbon([(0.17 * np.cos(t) - 0.03, 0.8 + 0.155 * np.sin(t)) for t in np.linspace(1.9, 3.2, 6)], 0.026)],
        lighter(GOLD, 0.65),
    )


def _mirror(p: Puppet) -> None:
    """A hand mirror."""
    turned(p, [(0.06, 0.0), (0.075, 0.04), (0.05, 0.14), (0.06, 0.3), (0.05, 0.38)], GOLD, 0.5)
    p.oval(0, 0.68, 0.32, 0.32, darker(GOLD, 0.3))
    p.oval(-0.01, 0.69, 0.305, 0.305, GOLD)
    p.paint(
        [ellipse(0.29 * np.cos(t), 0.68 + 0.29 * np.sin(t), 0.03) for t in np.arange(14) * np.pi / 7],
        lighter(GOLD, 0.4),
    )
    p.oval(0, 0.68, 0.245, 0.245, (150, 196, 216), dim=0.15)
    p.cut([(-0.16, 0.56), (0.06, 0.9), (0.14, 0.86), (-0.1, 0.5)], WHITE, 0, 0.65)
    p.cut([(-0.0, 0.48), (0.18, 0.76), (0.205, 0.7), (0.06, 0.46)], WHITE, 0, 0.4)


def _comb(p: Puppet) -> None:
    colour: RGB = (196, 96, 110)
    teeth = [ribbon([(x, 0.56), (x, 0.04 + 0.06 * abs(x) * 2)], 0.05) for x in np.linspace(-0.52, 0.52, 12)]
    p.paint(teeth, darker(colour, 0.15))
    p.shape(
        [(-0.6, 0.5), (-0.58, 0.74), (-0.3, 0.93), (0, 0.98), (0.3, 0.93), (0.58, 0.74), (0.6, 0.5), (0, 0.52)],
        colour,
        0.2,
    )
    lines(p, [[(-0.5, 0.62), (0, 0.66), (0.5, 0.62)]], 0.025, lighter(colour, 0.5))
    p.paint([ellipse(0.09 * np.cos(t), 0.8 + 0.09 * np.sin(t), 0.045) for t in np.arange(5) * 1.2566 + 0.3], CREAM)
    p.oval(0, 0.8, 0.04, 0.04, GOLD)
    for s in (-1, 1):
        lines(p, [[(s * 0.2, 0.78), (s * 0.32, 0.8), (s * 0.42, 0.72)]], 0.025, CREAM)


def _ring(p: Puppet) -> None:
    p.paint([band(0, 0.34, 0.34, 0.34, 0.085)], darker(GOLD, 0.3))
    p.paint([band(-0.012, 0.35, 0.33, 0.33, 0.055)], GOLD)
    p.paint([band(-0.02, 0.36, 0.315, 0.315, 0.018)], lighter(GOLD, 0.6))
    p.cut([(-0.13, 0.62), (0.13, 0.62), (0.18, 0.74), (-0.18, 0.74)], darker(GOLD, 0.15))
    gem(p, 0, 0.8, 0.24, (86, 176, 226))
    for x, y, r in ((-0.34, 0.9, 0.08), (0.32, 1.0, 0.06)):
        p.canvas.fill(p.place(star(x, y, r, r * 0.25, 4)), WHITE, raw=True)


def _bangles(p: Puppet) -> None:
    """Glass bangles of three colours, leaning on each other."""
    for x, y, colour in ((0.3, 0.42, (70, 160, 150)), (-0.28, 0.42, (214, 66, 110)), (0.0, 0.46, GOLD)):
        for k in range(2):
            dx = x + 0.06 * k
            p.paint([band(dx, y, 0.34, 0.42, 0.065)], darker(colour, 0.3))
            p.paint([band(dx - 0.012, y + 0.012, 0.33, 0.41, 0.04)], lighter(colour, 0.1 * k))
            dots = [ellipse(dx + 0.31 * np.cos(t), y + 0.39 * np.sin(t), 0.014) for t in np.arange(14) * np.pi / 7]
            p.paint(dots, lighter(colour, 0.7))


def _necklace(p: Puppet) -> None:
    """A string of pearls with a pendant."""
    for t in np.linspace(-0.2, np.pi + 0.2, 25):
        r = 0.03 + 0.028 * np.sin(max(0.0, min(np.pi, t)))
        orb(p, 0.46 * np.cos(t), 0.7 - 0.48 * np.sin(t), r, (244, 236, 232), 0.8)
    lines(p, [[(-0.42, 0.82), (-0.2, 0.96), (0.2, 0.96), (0.42, 0.82)]], 0.016, GOLD)
    p.oval(0, 0.12, 0.13, 0.13, GOLD)
    gem(p, 0, 0.1, 0.095, (206, 44, 76))


def _crown(p: Puppet) -> None:
    p.oval(0, 0.2, 0.5, 0.14, (140, 92, 34))
    p.oval(0, 0.28, 0.48, 0.1, (150, 40, 56))
    points = [
        (-0.5, 0.2),
        (-0.58, 0.8),
        (-0.3, 0.5),
        (-0.24, 0.9),
        (-0.12, 0.52),
        (0, 0.98),
        (0.12, 0.52),
        (0.24, 0.9),
        (0.3, 0.5),
        (0.58, 0.8),
        (0.5, 0.2),
        (0.25, 0.09),
        (0, 0.06),
        (-0.25, 0.09),
    ]
    p.cut(points, GOLD, 0.3)
    p.cut(
        [(0.12, 0.52), (0.24, 0.9), (0.3, 0.5), (0.58, 0.8), (0.5, 0.2), (0.25, 0.09), (0.2, 0.3)],
        darker(GOLD, 0.4),
        0,
        0.3,
    )
    lines(p, [[(-0.5, 0.34), (-0.25, 0.23), (0, 0.2), (0.25, 0.23), (0.5, 0.34)]], 0.022, lighter(GOLD, 0.5))
    lines(p, [[(-0.5, 0.2), (-0.25, 0.1), (0, 0.07), (0.25, 0.1), (0.5, 0.2)]], 0.035, lighter(GOLD, 0.3))
    for (x, y), colour in zip(
        ((-0.58, 0.82), (-0.24, 0.92), (0, 0.98), (0.24, 0.92), (0.58, 0.82)), (RED, BLUE, RED, BLUE, RED), strict=True
    ):
        orb(p, x, y, 0.055, colour)
    for x, y, colour in ((-0.32, 0.22, (70, 170, 120)), (0, 0.15, (210, 50, 70)), (0.32, 0.22, (70, 170, 120))):
        gem(p, x, y, 0.07, colour)
    gleam(p, -0.42, 0.5, 0.03, 0.09, 0.1, 0.7)


TREASURES: dict[str, Prop] = {
    "crown": Prop(_crown, 0.17, held=True, hang=0.1),
    "ring": Prop(_ring, 0.1, held=True, hang=0.1, place="hand"),
    "bangles": Prop(_bangles, 0.12, held=True, hang=0.2, wide=1.4),
    "necklace": Prop(_necklace, 0.18, held=True, hang=0.9),
    "coins": Prop(_coins, 0.14, held=True, hang=0.05, wide=1.4),
    "treasure": Prop(_treasure, 0.4),
    "box": Prop(_box, 0.24, held=True, hang=0.2, wide=1.5),
    "chest": Prop(_chest, 0.36, wide=1.5),
    "suitcase": Prop(_suitcase, 0.34, held=True, hang=0.95),
    "gift": Prop(_gift, 0.22, held=True, hang=0.05),
    "key": Prop(_key, 0.15, held=True, hang=0.8, place="hand"),
    "mirror": Prop(_mirror, 0.24, held=True, hang=0.2),
    "comb": Prop(_comb, 0.1, held=True, hang=0.2, place="hand", wide=1.4),
}
