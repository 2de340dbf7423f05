"""Things to wear, from head to foot."""

import itertools

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import ellipse
from shotgraph_core.illustration.props.brush import (
    CREAM,
    GOLD,
    RED,
    WHITE,
    band,
    gleam,
    lines,
    orb,
    shade,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop
from shotgraph_core.illustration.props.treasures import gem


def _shoes(p: Puppet) -> None:
    """A pair of embroidered shoes with curled tips."""
    for dx, dy, colour in ((0.14, 0.24, (150, 44, 60)), (-0.1, 0.0, (196, 56, 70))):
        p.cut([(dx - 0.56, dy), (dx + 0.4, dy), (dx + 0.44, dy + 0.07), (dx - 0.56, dy + 0.07)], (104, 66, 50), 0)
        p.shape(
            [
                (dx - 0.58, dy + 0.07),
                (dx - 0.6, dy + 0.42),
                (dx - 0.46, dy + 0.52),
                (dx - 0.1, dy + 0.34),
                (dx + 0.2, dy + 0.34),
                (dx + 0.44, dy + 0.3),
                (dx + 0.5, dy + 0.54),
                (dx + 0.38, dy + 0.56),
                (dx + 0.47, dy + 0.64),
                (dx + 0.6, dy + 0.5),
                (dx + 0.58, dy + 0.22),
                (dx + 0.4, dy + 0.06),
            ],
            colour,
            0.25,
        )
        p.oval(dx - 0.34, dy + 0.42, 0.24, 0.075, (66, 36, 44), -0.36)
        lines(p, [[(dx - 0.58, dy + 0.46), (dx - 0.34, dy + 0.34), (dx - 0.06, dy + 0.3)]], 0.03, GOLD)
        p.paint(
            [ellipse(dx + 0.12 + 0.06 * np.cos(t), dy + 0.21 + 0.06 * np.sin(t), 0.03) for t in np.arange(5) * 1.2566],
            GOLD,
        )
        p.oval(dx + 0.12, dy + 0.21, 0.026, 0.026, CREAM)
        gleam(p, dx + 0.34, dy + 0.24, 0.06, 0.025, -0.2, 0.4)


def _hat(p: Puppet) -> None:
    """A straw hat with a ribbon."""
    straw: RGB = (232, 190, 110)
    p.oval(0, 0.2, 0.66, 0.2, darker(straw, 0.3))
    p.oval(0, 0.24, 0.66, 0.19, straw)
    p.paint([band(0, 0.24, 0.58, 0.16, 0.012), band(0, 0.24, 0.5, 0.13, 0.012)], darker(straw, 0.2))
    p.shape(
        [(-0.36, 0.26), (-0.34, 0.62), (-0.2, 0.9), (0, 0.95), (0.2, 0.9), (0.34, 0.62), (0.36, 0.26), (0, 0.18)],
        straw,
        0.15,
    )
    shade(p, [(0.14, 0.9), (0.32, 0.64), (0.35, 0.28), (0.16, 0.22), (0.22, 0.5)], 0.16)
    lines(p, [[(-0.3, y), (0, y - 0.05), (0.3, y)] for y in (0.56, 0.68, 0.8)], 0.012, darker(straw, 0.22))
    lines(p, [[(-0.355, 0.34), (0, 0.26), (0.355, 0.34)]], 0.13, RED)
    p.shape([(0.3, 0.36), (0.5, 0.46), (0.52, 0.3)], RED, 0.2)
    p.shape([(0.3, 0.32), (0.44, 0.1), (0.52, 0.18)], darker(RED, 0.15), 0.2)
    gleam(p, -0.2, 0.76, 0.05, 0.1, -0.5, 0.4)


def _turban(p: Puppet) -> None:
    colour: RGB = (222, 110, 40)
    p.shape([(0.3, 0.3), (0.5, 0.34), (0.62, 0.0), (0.42, 0.06)], darker(colour, 0.25), 0.2)
    p.shape(
        [(-0.5, 0.16), (-0.48, 0.52), (-0.24, 0.84), (0.06, 0.9), (0.36, 0.78), (0.5, 0.46), (0.46, 0.16), (0, 0.06)],
        colour,
        0.25,
    )
    for k in range(5):
        y = 0.2 + 0.13 * k
        lines(
            p,
            [[(-0.49 + 0.05 * k, y + 0.04), (-0.1, y + 0.2), (0.24, y + 0.06), (0.47, y - 0.06)]],
            (0.02, 0.055, 0.02),
            (lighter(colour, 0.25), darker(colour, 0.25))[k % 2],
        )
    p.shape([(-0.1, 0.14), (0.12, 0.2), (0.16, 0.86), (0, 0.92), (-0.12, 0.84)], lighter(colour, 0.12), 0.2)
    p.shape([(0, 0.7), (-0.09, 0.88), (0, 1.02), (0.09, 0.88)], CREAM, 0.1)
    orb(p, 0.01, 0.62, 0.09, GOLD)
    gem(p, 0.01, 0.62, 0.05, (60, 160, 120))


def _spectacles(p: Puppet) -> None:
    lines(p, [[(s * 0.62, 0.5), (s * 0.72, 0.86), (s * 0.6, 0.92)] for s in (-1, 1)], 0.05, (96, 62, 50))
    for s in (-1, 1):
        p.oval(s * 0.34, 0.36, 0.29, 0.32, (186, 222, 236), alpha=0.65)
        p.cut(
            [(s * 0.34 - 0.16, 0.32), (s * 0.34 + 0.04, 0.6), (s * 0.34 + 0.13, 0.56), (s * 0.34 - 0.1, 0.22)],
            WHITE,
            0,
            0.6,
        )
        p.paint([band(s * 0.34, 0.36, 0.31, 0.34, 0.055)], (96, 62, 50))
        p.paint([band(s * 0.34 - 0.006, 0.37, 0.3, 0.33, 0.018)], (186, 130, 92))
    lines(p, [[(-0.06, 0.42), (0, 0.48), (0.06, 0.42)]], 0.05, (96, 62, 50))


def _umbrella(p: Puppet) -> None:
    lines(p, [[(0, 0.9), (0, 0.12), (0.05, 0.02), (0.12, 0.05), (0.12, 0.12)]], 0.032, (92, 66, 56))
    lines(p, [[(-0.008, 0.66), (-0.008, 0.14)]], 0.012, (176, 130, 96))
    p.shape([(-0.56, 0.62), (-0.3, 0.66), (0, 0.67), (0.3, 0.66), (0.56, 0.62), (0, 0.58)], (112, 34, 52), 0)
    edges = (-0.62, -0.36, -0.12, 0.12, 0.36, 0.62)
    for k, (a, b) in enumerate(itertools.pairwise(edges)):
        colour: RGB = ((206, 60, 70), (250, 206, 110))[k % 2]
        panel = [
            (a, 0.6),
            (a * 0.82, 0.8),
            (a * 0.4, 0.93),
            (0, 0.98),
            (b * 0.4, 0.93),
            (b * 0.82, 0.8),
            (b, 0.6),
            ((a + b) / 2, 0.65),
        ]
        p.shape(panel, colour, 0.25)
    shade(p, [(0.2, 0.94), (0.48, 0.8), (0.6, 0.62), (0.36, 0.63), (0.34, 0.8)], 0.16)
    gleam(p, -0.32, 0.84, 0.1, 0.03, 0.6, 0.45)
    lines(p, [[(0, 0.96), (0, 1.0)]], 0.03, (92, 66, 56))


def _cloth(p: Puppet) -> None:
    """Folded silks, one on another."""
    for k, (colour, edge) in enumerate((((60, 120, 130), GOLD), ((150, 60, 120), CREAM), ((214, 70, 60), GOLD))):
        y = 0.24 * k
        p.shape(
            [(-0.6, y), (-0.64, y + 0.12), (-0.58, y + 0.24), (0.56, y + 0.26), (0.62, y + 0.2), (0.6, y + 0.02)],
            darker(colour, 0.25),
            0.1,
        )
        p.shape([(-0.58, y + 0.08), (-0.58, y + 0.23), (0.5, y + 0.25), (0.6, y + 0.2), (0.5, y + 0.12)], colour, 0.1)
        lines(p, [[(-0.56, y + 0.06), (0.1, y + 0.06), (0.58, y + 0.1)]], 0.03, edge)
    p.shape([(-0.56, 0.72), (-0.4, 0.84), (0.4, 0.86), (0.58, 0.74), (0.1, 0.68)], (236, 104, 80), 0)
    p.shape([(0.1, 0.74), (0.46, 0.74), (0.52, 0.4), (0.42, 0.16), (0.14, 0.18), (0.18, 0.5)], (206, 60, 54), 0.2)
    lines(p, [[(0.16, 0.24), (0.43, 0.22)]], 0.045, GOLD)
    p.paint([ellipse(x, y, 0.026) for x, y in ((0.22, 0.62), (0.38, 0.54), (0.26, 0.42), (0.4, 0.34))], GOLD)


def _shirt(p: Puppet) -> None:
    """A child's kurta."""
    body: RGB = (86, 150, 190)
    for s in (-1, 1):
        p.shape(
            [(s * 0.16, 0.94), (s * 0.3, 0.88), (s * 0.56, 0.52), (s * 0.42, 0.42), (s * 0.2, 0.7)],
            darker(body, 0.12),
            0.2,
        )
        lines(p, [[(s * 0.43, 0.46), (s * 0.54, 0.54)]], 0.04, CREAM)
    p.shape(
        [
            (-0.18, 0.96),
            (0, 0.9),
            (0.18, 0.96),
            (0.3, 0.84),
            (0.28, 0.5),
            (0.34, 0.02),
            (0, 0.0),
            (-0.34, 0.02),
            (-0.28, 0.5),
            (-0.3, 0.84),
        ],
        body,
        0.2,
    )
    shade(p, [(0.12, 0.8), (0.26, 0.8), (0.3, 0.06), (0.16, 0.04)], 0.14)
    p.shape([(-0.13, 0.97), (0, 0.99), (0.13, 0.97), (0.05, 0.84), (-0.05, 0.84)], darker(body, 0.45), 0)
    lines(p, [[(-0.14, 0.96), (-0.06, 0.84), (0, 0.82), (0.06, 0.84), (0.14, 0.96)]], 0.035, CREAM)
    lines(p, [[(0, 0.82), (0, 0.56)]], 0.06, lighter(body, 0.35))
    p.paint([ellipse(0, y, 0.018) for y in (0.76, 0.68, 0.6)], GOLD)
    lines(p, [[(-0.33, 0.06), (0, 0.035), (0.33, 0.06)]], 0.035, CREAM)


WEAR: dict[str, Prop] = {
    "shoes": Prop(_shoes, 0.15, held=True, hang=0.5, wide=1.5),
    "hat": Prop(_hat, 0.18, held=True, hang=0.2, wide=1.4),
    "turban": Prop(_turban, 0.2, held=True, hang=0.1),
    "spectacles": Prop(_spectacles, 0.1, held=True, hang=0.3, place="hand", wide=1.6),
    "umbrella": Prop(_umbrella, 0.62, held=True, hang=0.12),
    "cloth": Prop(_cloth, 0.2, held=True, hang=0.05, wide=1.4),
    "shirt": Prop(_shirt, 0.3, held=True, hang=0.9),
}
