"""Things to play with."""

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import curve, ellipse
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
    pole,
    shade,
    turned,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop

SKIN: RGB = (232, 176, 132)


def _ball(p: Puppet) -> None:
    p.oval(0, 0.5, 0.5, 0.5, (212, 62, 56), dim=0.35)
    p.shape([(-0.43, 0.7), (0, 0.84), (0.42, 0.72), (0.475, 0.52), (0, 0.6), (-0.475, 0.5)], (252, 238, 208), 0.1)
    p.shape([(-0.34, 0.14), (0, 0.26), (0.34, 0.16), (0.12, 0.02), (-0.12, 0.02)], (70, 132, 190), 0.1)
    shade(p, [(0.3, 0.9), (0.5, 0.5), (0.24, 0.08), (-0.1, 0.02), (0.24, 0.22), (0.38, 0.56)], 0.2)
    gleam(p, -0.22, 0.78, 0.13, 0.08, 0.6, 0.7)


def _balloon(p: Puppet) -> None:
    """Three balloons on their strings."""
    for x, y, colour in ((-0.02, 0.66, (246, 190, 66)), (0.38, 0.68, BLUE), (0.18, 0.8, RED)):
        lines(p, [[(0, 0.0), (0.09, 0.26), (x, y - 0.2)]], 0.016, (240, 234, 226))
        p.cut([(x, y - 0.18), (x + 0.03, y - 0.215), (x - 0.03, y - 0.215)], darker(colour, 0.2))
        body = [(x, y - 0.19), (x + 0.11, y - 0.1), (x + 0.16, y + 0.04), (x + 0.1, y + 0.17), (x, y + 0.2),
                (x - 0.1, y + 0.17), (x - 0.16, y + 0.04), (x - 0.11, y - 0.1)]  # fmt: skip
        p.shape(body, darker(colour, 0.2), 0.1)
        p.paint([curve([(x - 0.014 + (a - x) * 0.87, y + 0.018 + (b - y) * 0.88) for a, b in body])], colour)
        p.oval(x - 0.04, y + 0.07, 0.075, 0.08, lighter(colour, 0.2), alpha=0.8)
        gleam(p, x - 0.07, y + 0.1, 0.022, 0.045, -0.4, 0.8)


def _kite(p: Puppet) -> None:
    lines(p, [[(0, 0), (-0.1, 0.26), (0.02, 0.5), (0.1, 0.7)]], 0.018, (246, 240, 228))
    lines(p, [[(0.1, 0.54), (0.22, 0.46), (0.16, 0.36), (0.3, 0.28), (0.24, 0.18)]], 0.016, (240, 230, 214))
    for x, y in ((0.2, 0.45), (0.19, 0.36), (0.28, 0.28)):
        p.cut([(x, y), (x + 0.06, y + 0.035), (x + 0.06, y - 0.035)], (246, 184, 70))
        p.cut([(x, y), (x - 0.06, y + 0.035), (x - 0.06, y - 0.035)], RED)
    top, low, left, right, mid = (0.1, 1.0), (0.1, 0.54), (-0.17, 0.79), (0.37, 0.79), (0.1, 0.79)
    for corner, colour in (
        ((top, left, mid), RED),
        ((top, right, mid), (246, 184, 70)),
        ((low, left, mid), (70, 150, 180)),
        ((low, right, mid), (104, 170, 96)),
    ):
        p.cut(corner, colour, 0.1)
    lines(p, [[top, low], [left, (0.1, 0.81), right]], 0.012, (122, 84, 58))
    orb(p, 0.1, 0.79, 0.045, CREAM, 0.2)


def _doll(p: Puppet) -> None:
    """A rag doll in a red frock."""
    for s in (-1, 1):
        lines(p, [[(s * 0.1, 0.3), (s * 0.12, 0.06)]], 0.1, SKIN)
        p.oval(s * 0.14, 0.04, 0.085, 0.05, (96, 62, 60))
        lines(p, [[(s * 0.14, 0.56), (s * 0.32, 0.4)]], 0.085, SKIN)
        lines(p, [[(s * 0.12, 0.58), (s * 0.22, 0.49)]], 0.12, (240, 120, 120))
    p.shape(
        [(-0.12, 0.62), (0.12, 0.62), (0.34, 0.18), (0.16, 0.14), (0, 0.18), (-0.16, 0.14), (-0.34, 0.18)], RED, 0.25
    )
    p.paint(
        [
            ellipse(x, y, 0.026)
            for x, y in ((-0.14, 0.28), (0.02, 0.34), (0.16, 0.26), (-0.04, 0.22), (0.06, 0.48), (-0.08, 0.44))
        ],
        CREAM,
    )
    p.oval(0, 0.8, 0.235, 0.215, (74, 48, 44))
    for s in (-1, 1):
        orb(p, s * 0.24, 0.7, 0.085, (86, 56, 50), 0.2)
        p.oval(s * 0.22, 0.76, 0.04, 0.03, (246, 190, 66))
    p.oval(0, 0.77, 0.185, 0.17, SKIN)
    p.shape([(-0.19, 0.8), (-0.1, 0.94), (0.1, 0.94), (0.19, 0.8), (0.06, 0.87), (-0.08, 0.86)], (74, 48, 44), 0)
    p.paint([ellipse(x, 0.77, 0.02, 0.026) for x in (-0.07, 0.07)], INK)
    for x in (-0.11, 0.11):
        p.oval(x, 0.715, 0.034, 0.024, (240, 120, 110), alpha=0.7)
    lines(p, [[(-0.045, 0.7), (0, 0.68), (0.045, 0.7)]], 0.014, (176, 56, 60))


def _toy(p: Puppet) -> None:
    """A painted wooden horse on wheels."""
    blue: RGB = (84, 146, 190)
    lines(p, [[(-0.36, 0.66), (-0.52, 0.56), (-0.5, 0.34)]], (0.05, 0.1, 0.03), (96, 62, 52))
    for x in (-0.26, 0.22):
        p.limb([(x, 0.46), (x, 0.2)], 0.11, darker(blue, 0.12))
    p.shape(
        [
            (-0.4, 0.42),
            (-0.38, 0.66),
            (-0.1, 0.64),
            (0.14, 0.68),
            (0.24, 0.92),
            (0.32, 1.0),
            (0.36, 0.92),
            (0.54, 0.78),
            (0.5, 0.7),
            (0.34, 0.72),
            (0.3, 0.44),
            (-0.04, 0.38),
        ],
        blue,
        0.25,
    )
    lines(p, [[(0.26, 0.96), (0.14, 0.84), (0.08, 0.68)]], (0.06, 0.09, 0.05), (96, 62, 52))
    p.shape([(-0.16, 0.7), (0.06, 0.7), (0.1, 0.5), (-0.04, 0.46), (-0.2, 0.5)], RED, 0.1)
    lines(p, [[(-0.18, 0.55), (-0.04, 0.51), (0.09, 0.55)]], 0.025, GOLD)
    lines(p, [[(0.34, 0.74), (0.36, 0.88)], [(0.35, 0.8), (0.2, 0.68)]], 0.025, GOLD)
    p.oval(0.36, 0.87, 0.022, 0.026, INK)
    for x, y in ((-0.3, 0.56), (0.2, 0.56)):
        p.paint([ellipse(x + 0.04 * np.cos(t), y + 0.04 * np.sin(t), 0.022) for t in np.arange(5) * 1.2566], CREAM)
    p.cut([(-0.5, 0.14), (0.46, 0.14), (0.46, 0.22), (-0.5, 0.22)], (226, 170, 84))
    for x in (-0.32, 0.28):
        orb(p, x, 0.12, 0.12, RED, 0.2)
        p.oval(x, 0.12, 0.04, 0.04, GOLD)


def _top(p: Puppet) -> None:
    """A spinning top and its whirl."""
    for r, y, alpha in ((0.42, 0.03, 0.4), (0.26, 0.05, 0.5)):
        p.paint([band(0, y, r, r * 0.12, 0.02)], WHITE, alpha=alpha)
    turned(p, [(0.01, 0.0), (0.03, 0.08), (0.06, 0.14)], (150, 158, 170), 0)
    turned(p, [(0.05, 0.12), (0.24, 0.3), (0.46, 0.52), (0.42, 0.7), (0.16, 0.8), (0.06, 0.82)], RED, 0.5)
    lines(p, [[(-0.45, 0.53), (0, 0.46), (0.45, 0.53)]], 0.06, (250, 206, 90))
    lines(p, [[(-0.28, 0.34), (0, 0.28), (0.28, 0.34)]], 0.045, (84, 160, 170))
    lines(p, [[(-0.4, 0.68), (0, 0.61), (0.4, 0.68)]], 0.035, CREAM)
    turned(p, [(0.05, 0.8), (0.045, 0.94), (0.06, 0.97), (0.0, 1.0)], WOOD)
    lines(
        p,
        [[(0.5, 0.7), (0.58, 0.58), (0.56, 0.44)], [(-0.5, 0.7), (-0.58, 0.58), (-0.56, 0.44)]],
        (0.008, 0.025, 0.008),
        WHITE,
    )


def _swing(p: Puppet) -> None:
    """A swing in its wooden frame."""
    for s in (-1, 1):
        pole(p, (s * 0.52, 0.0), (s * 0.42, 0.95), 0.055, WOOD)
        pole(p, (s * 0.34, 0.0), (s * 0.42, 0.95), 0.045, darker(WOOD, 0.15))
    lines(p, [[(s * 0.16, 0.94), (s * 0.15, 0.27)] for s in (-1, 1)], 0.018, (226, 202, 150))
    pole(p, (-0.5, 0.95), (0.5, 0.95), 0.07, lighter(WOOD, 0.1))
    p.cut([(-0.22, 0.24), (0.22, 0.24), (0.19, 0.31), (-0.19, 0.31)], RED, 0.1)
    p.cut([(-0.22, 0.2), (0.22, 0.2), (0.22, 0.245), (-0.22, 0.245)], darker(RED, 0.3))
    for s in (-1, 1):
        for k in range(3):
            orb(p, s * 0.155, 0.4 + 0.16 * k, 0.024, (246, 160, 50), 0)


def _bat(p: Puppet) -> None:
    """A cricket bat."""
    blade = [
        (-0.13, 0.04),
        (-0.09, 0.0),
        (0.09, 0.0),
        (0.13, 0.04),
        (0.13, 0.54),
        (0.05, 0.66),
        (-0.05, 0.66),
        (-0.13, 0.54),
    ]
    p.cut(blade, (232, 194, 134), 0.15)
    p.cut([(0.03, 0.0), (0.09, 0.0), (0.13, 0.04), (0.13, 0.54), (0.05, 0.66), (0.03, 0.66)], (176, 128, 76), 0.1, 0.6)
    lines(p, [[(-0.07, 0.06), (-0.07, 0.5)], [(-0.02, 0.1), (-0.02, 0.56)]], 0.008, (200, 156, 98))
    p.cut([(-0.13, 0.3), (0.13, 0.3), (0.13, 0.36), (-0.13, 0.36)], RED, 0)
    turned(p, [(0.05, 0.62), (0.042, 0.7), (0.042, 0.97), (0.05, 1.0)], BLUE, 0.4)
    lines(p, [[(-0.04, y), (0.04, y + 0.02)] for y in np.arange(0.7, 0.97, 0.05)], 0.012, darker(BLUE, 0.4))


TOYS: dict[str, Prop] = {
    "ball": Prop(_ball, 0.17, held=True, hang=0.15),
    "balloon": Prop(_balloon, 0.8, held=True, hang=0.02, place="air"),
    "kite": Prop(_kite, 1.0, held=True, hang=0.01, place="air"),
    "doll": Prop(_doll, 0.26, held=True, hang=0.5),
    "toy": Prop(_toy, 0.24, held=True, hang=0.4, wide=1.2),
    "top": Prop(_top, 0.16, wide=1.2),
    "swing": Prop(_swing, 0.9),
    "bat": Prop(_bat, 0.5, held=True, hang=0.85),
}
