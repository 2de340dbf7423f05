"""Things to make music on."""

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import curve, ellipse
from shotgraph_core.illustration.props.brush import (
    CREAM,
    GOLD,
    RED,
    WOOD,
    band,
    gleam,
    lines,
    orb,
    turned,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop


def _bell(p: Puppet) -> None:
    orb(p, 0, 0.09, 0.1, (170, 120, 56))
    turned(p, [(0.5, 0.14), (0.45, 0.2), (0.34, 0.36), (0.28, 0.7), (0.14, 0.86), (0.04, 0.88)], GOLD, 0.55)
    for w, y in ((0.475, 0.18), (0.33, 0.4), (0.3, 0.6)):
        lines(p, [[(-w, y), (0, y - 0.05), (w, y)]], 0.032, darker(GOLD, 0.32))
        lines(p, [[(-w, y + 0.02), (0, y - 0.03), (w * 0.4, y - 0.02)]], 0.014, lighter(GOLD, 0.4))
    p.paint([band(0, 0.92, 0.1, 0.085, 0.035)], darker(GOLD, 0.2))


def _drum(p: Puppet) -> None:
    """A dhol, standing."""
    p.oval(0, 0.1, 0.4, 0.1, (150, 104, 66))
    turned(p, [(0.38, 0.1), (0.47, 0.46), (0.4, 0.84)], (196, 72, 56))
    zigzag = np.array([(-0.4 + 0.1 * k, (0.13, 0.8)[k % 2] - 0.09 * (1 - abs(k - 4) / 4)) for k in range(9)])
    wide = np.array([0, 0.014])
    p.paint([np.concatenate([zigzag + wide, (zigzag - wide)[::-1]])], CREAM)
    lines(p, [[(-0.46, 0.46), (0, 0.36), (0.46, 0.46)]], 0.05, GOLD)
    p.oval(0, 0.8, 0.43, 0.13, (132, 86, 56))
    p.oval(0, 0.85, 0.43, 0.13, (250, 238, 212))
    p.oval(0, 0.85, 0.34, 0.095, (236, 218, 186))
    p.oval(0, 0.85, 0.15, 0.045, (84, 60, 56))
    for x, way in ((0.18, 0.5), (-0.14, -0.44)):
        lines(p, [[(x, 0.87), (x + way * 0.6, 1.0)]], 0.032, WOOD)
        orb(p, x, 0.88, 0.035, CREAM, 0)


def _flute(p: Puppet) -> None:
    """A bamboo flute with its tassel."""
    a, b = (-0.56, 0.1), (0.56, 0.84)
    lines(p, [[a, b]], 0.115, (170, 112, 56))
    lines(p, [[(a[0] - 0.012, a[1] + 0.02), (b[0] - 0.012, b[1] + 0.02)]], 0.065, (226, 170, 92))
    along = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for t in (0.14, 0.36, 0.46, 0.56, 0.66, 0.76)]
    p.paint([ellipse(x, y, 0.032, 0.022, 0.53) for x, y in along], (74, 44, 36))
    for t in (0.04, 0.25, 0.88, 0.97):
        x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
        lines(p, [[(x - 0.03, y + 0.05), (x + 0.03, y - 0.05)]], 0.035, RED if t in (0.04, 0.97) else GOLD)
    lines(p, [[(0.52, 0.82), (0.58, 0.62)]], 0.016, GOLD)
    orb(p, 0.58, 0.6, 0.035, RED, 0.3)
    lines(p, [[(0.58, 0.58), (0.58 + dx, 0.4)] for dx in (-0.05, -0.02, 0.01, 0.04)], 0.02, (240, 150, 60))


def _guitar(p: Puppet) -> None:
    body = [
        (0, 0.0),
        (-0.26, 0.06),
        (-0.28, 0.24),
        (-0.16, 0.34),
        (-0.2, 0.46),
        (-0.08, 0.55),
        (0.08, 0.55),
        (0.2, 0.46),
        (0.16, 0.34),
        (0.28, 0.24),
        (0.26, 0.06),
    ]
    p.shape(body, (122, 62, 38), 0.2)
    p.paint([curve([(x * 0.88 - 0.01, 0.015 + y * 0.95) for x, y in body])], (214, 138, 68))
    p.oval(-0.1, 0.2, 0.1, 0.16, (236, 170, 98), -0.2, alpha=0.6)
    p.oval(0, 0.34, 0.095, 0.08, (240, 206, 150))
    p.oval(0, 0.34, 0.075, 0.062, (60, 36, 34))
    p.cut([(-0.04, 0.36), (0.04, 0.36), (0.035, 0.86), (-0.035, 0.86)], (86, 54, 42), 0)
    lines(p, [[(-0.035, y), (0.035, y)] for y in np.arange(0.46, 0.86, 0.06)], 0.008, (206, 190, 160))
    p.cut([(-0.055, 0.85), (0.055, 0.85), (0.07, 1.0), (-0.07, 1.0)], (122, 62, 38), 0.1)
    p.paint([ellipse(s * 0.085, y, 0.022, 0.016) for s in (-1, 1) for y in (0.89, 0.93, 0.97)], CREAM)
    p.cut([(-0.09, 0.13), (0.09, 0.13), (0.09, 0.16), (-0.09, 0.16)], (86, 54, 42), 0)
    lines(p, [[(x, 0.15), (x * 0.8, 0.92)] for x in (-0.024, -0.008, 0.008, 0.024)], 0.005, (250, 244, 230))
    gleam(p, -0.2, 0.24, 0.02, 0.06, -0.2, 0.5)


def _veena(p: Puppet) -> None:
    """A veena, lying: a large gourd, a long neck and a small gourd."""
    orb(p, 0.52, 0.3, 0.2, (206, 140, 74), 0.4)
    lines(p, [[(-0.4, 0.48), (0.86, 0.66)]], 0.11, (134, 78, 46))
    lines(p, [[(-0.4, 0.51), (0.86, 0.68)]], 0.05, (196, 130, 74))
    p.limb([(0.86, 0.66), (1.0, 0.74), (1.04, 0.88), (0.94, 0.9)], (0.1, 0.08, 0.06, 0.07), (226, 176, 84))
    p.paint([ellipse(0.8 - 0.1 * k, 0.6 + 0.12 * (k % 2) - 0.012 * k, 0.022, 0.045) for k in range(3)], CREAM)
    orb(p, -0.6, 0.34, 0.34, (196, 120, 62), 0.5)
    p.oval(-0.58, 0.56, 0.28, 0.1, (150, 88, 50))
    p.oval(-0.58, 0.58, 0.25, 0.075, (236, 196, 136))
    for turn in np.arange(5) * 0.5 - 1.0:
        lines(p, [[(-0.6, 0.02), (-0.6 + 0.3 * np.sin(turn), 0.36)]], (0.008, 0.018), (240, 200, 140))
    p.cut([(-0.64, 0.58), (-0.52, 0.58), (-0.54, 0.64), (-0.62, 0.64)], CREAM, 0)
    frets = [[(x, 0.5 + 0.143 * (x + 0.2)), (x - 0.01, 0.6 + 0.143 * (x + 0.2))] for x in np.arange(-0.2, 0.8, 0.09)]
    lines(p, frets, 0.018, GOLD)
    lines(p, [[(-0.6, 0.63 + dy), (0.86, 0.72 + dy * 0.6)] for dy in (-0.015, 0.01, 0.03)], 0.006, (255, 246, 214))


def _conch(p: Puppet) -> None:
    shell: RGB = (250, 236, 220)
    p.shape(
        [
            (-0.74, 0.26),
            (-0.4, 0.5),
            (-0.1, 0.82),
            (0.22, 0.86),
            (0.5, 0.66),
            (0.56, 0.4),
            (0.34, 0.12),
            (0.0, 0.04),
            (-0.34, 0.14),
        ],
        shell,
        0.25,
    )
    for x, y, r in ((0.44, 0.62, 0.21), (0.6, 0.66, 0.14), (0.7, 0.69, 0.085), (0.77, 0.71, 0.045)):
        p.oval(x, y, r * 0.8, r, darker(shell, 0.14), -0.2)
        p.oval(x - 0.02, y + 0.02, r * 0.66, r * 0.86, shell, -0.2)
    p.shape(
        [(-0.74, 0.26), (-0.34, 0.36), (0.06, 0.4), (0.3, 0.3), (0.2, 0.14), (-0.08, 0.08), (-0.4, 0.16)],
        (246, 176, 160),
        0,
    )
    p.shape([(-0.6, 0.26), (-0.2, 0.3), (0.12, 0.3), (0.1, 0.18), (-0.2, 0.14)], (206, 112, 106), 0)
    lines(
        p, [[(-0.14, 0.76), (0.1, 0.56), (0.24, 0.36)], [(0.16, 0.84), (0.34, 0.62), (0.4, 0.3)]], 0.02, (226, 196, 172)
    )
    gleam(p, -0.14, 0.64, 0.12, 0.04, 0.7, 0.7)


MUSIC: dict[str, Prop] = {
    "bell": Prop(_bell, 0.2, held=True, hang=0.95),
    "drum": Prop(_drum, 0.3),
    "flute": Prop(_flute, 0.24, held=True, hang=0.5, wide=1.4),
    "guitar": Prop(_guitar, 0.5, held=True, hang=0.4),
    "veena": Prop(_veena, 0.3, wide=2.1),
    "conch": Prop(_conch, 0.14, held=True, hang=0.3, wide=1.7),
}
