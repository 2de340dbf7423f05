"""What cooks and bakers make."""

import numpy as np

from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import ellipse
from shotgraph_core.illustration.props.brush import (
    GREEN,
    INK,
    LEAF,
    RED,
    WHITE,
    fire_light,
    flame,
    gleam,
    lines,
    orb,
    shade,
    turned,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop
from shotgraph_core.illustration.props.vessels import steam

CRUST: RGB = (206, 146, 82)


def _cake(p: Puppet) -> None:
    fire_light(p, 0.93, 0.9, 0.6)
    p.oval(0, 0.06, 0.64, 0.07, (206, 210, 222))
    p.oval(0, 0.08, 0.62, 0.06, (242, 242, 248))
    for wide, low, high, body in ((0.5, 0.08, 0.4, (246, 208, 160)), (0.34, 0.4, 0.66, (250, 226, 200))):
        turned(p, [(wide, low), (wide, low), (wide, high), (wide, high)], body, 0.2)
        lines(p, [[(-wide, (low + high) / 2), (wide, (low + high) / 2)]], 0.035, (214, 92, 116))
        icing = [(-wide, high + 0.02), (wide, high + 0.02)]
        for k in range(9):
            icing.append((wide - k * wide / 4, high - (0.05, 0.12)[k % 2]))
        p.shape(icing, (250, 150, 170), 0.1)
        p.oval(0, high + 0.01, wide, 0.05, (255, 178, 194))
    for x in np.linspace(-0.42, 0.42, 7):
        orb(p, float(x), 0.43 if abs(x) > 0.34 else 0.1, 0.045, (206, 40, 66))
    for x in (-0.2, 0.0, 0.2):
        lines(p, [[(x, 0.66), (x, 0.86)]], 0.05, (120, 180, 220))
        lines(p, [[(x - 0.02, y), (x + 0.02, y + 0.03)] for y in (0.7, 0.77)], 0.018, WHITE)
        flame(p, x, 0.85, 0.15)


def _egg(p: Puppet) -> None:
    for x, y, colour in ((-0.24, 0.0, (232, 206, 176)), (0.26, 0.02, (250, 240, 226)), (0.0, 0.0, (244, 224, 198))):
        high = 0.62 if x else 0.78
        body = [
            (x, y),
            (x + 0.33 * high, y + 0.2 * high),
            (x + 0.36 * high, y + 0.5 * high),
            (x + 0.2 * high, y + 0.88 * high),
            (x, y + high),
            (x - 0.2 * high, y + 0.88 * high),
            (x - 0.36 * high, y + 0.5 * high),
            (x - 0.33 * high, y + 0.2 * high),
        ]
        p.shape(body, colour, 0.25)
        shade(
            p,
            [
                (x + 0.1, y + 0.04),
                (x + 0.32 * high, y + 0.24 * high),
                (x + 0.33 * high, y + 0.5 * high),
                (x + 0.2 * high, y + 0.3 * high),
            ],
            0.13,
        )
        gleam(p, x - 0.14 * high, y + 0.68 * high, 0.05, 0.1, -0.4, 0.75)
    straw = dice("prop", "egg")
    stems = [
        [(x, 0.02), (x + straw.uniform(-0.2, 0.2), straw.uniform(0.05, 0.2))] for x in straw.uniform(-0.5, 0.5, 26)
    ]
    lines(p, stems, 0.022, (222, 178, 96))


def _bread(p: Puppet) -> None:
    p.shape(
        [(-0.64, 0.06), (-0.7, 0.4), (-0.5, 0.74), (0, 0.86), (0.5, 0.74), (0.7, 0.4), (0.64, 0.06), (0, 0.0)],
        CRUST,
        0.35,
    )
    p.shape([(-0.58, 0.36), (-0.44, 0.68), (0, 0.8), (0.4, 0.7), (0.3, 0.5), (-0.2, 0.42)], lighter(CRUST, 0.2), 0, 0.7)
    for x in (-0.34, -0.02, 0.3):
        p.shape(
            [(x - 0.12, 0.46), (x - 0.02, 0.62), (x + 0.16, 0.76), (x + 0.13, 0.62), (x + 0.0, 0.48)],
            (250, 222, 170),
            0,
        )
    gleam(p, -0.48, 0.54, 0.08, 0.03, 0.9, 0.4)
    lines(p, [[(-0.5, 0.08), (0, 0.04), (0.5, 0.08)]], 0.03, darker(CRUST, 0.4))


def _roti(p: Puppet) -> None:
    """A pile of rotis, the uppermost with its brown spots."""
    for k in range(4):
        p.oval(0.02 * (-1) ** k, 0.24 + 0.07 * k, 0.6, 0.22, darker(CRUST, 0.25 if k % 2 else 0.1))
        p.oval(0.02 * (-1) ** k, 0.27 + 0.07 * k, 0.6, 0.22, (240, 206, 146))
    p.shape(
        [(-0.54, 0.48), (-0.3, 0.62), (0.1, 0.66), (0.5, 0.56), (0.56, 0.46), (0.2, 0.36), (-0.3, 0.36)],
        (250, 222, 168),
        0,
    )
    for x, y, r in (
        (-0.3, 0.5, 0.06),
        (-0.06, 0.58, 0.07),
        (0.2, 0.48, 0.08),
        (0.36, 0.54, 0.045),
        (-0.1, 0.42, 0.05),
        (0.06, 0.51, 0.03),
    ):
        p.oval(x, y, r, r * 0.45, (170, 106, 56), 0.2, alpha=0.75)
    p.cut([(0.02, 0.5), (0.2, 0.52), (0.16, 0.6), (0.0, 0.58)], (255, 236, 140), 0.1)
    steam(p, 0, 0.64, 0.36)


def _rice(p: Puppet) -> None:
    """A heap of rice on a leaf."""
    p.shape([(-0.72, 0.12), (-0.4, 0.0), (0.3, 0.0), (0.78, 0.16), (0.4, 0.26), (-0.4, 0.24)], LEAF, 0.3)
    lines(p, [[(-0.7, 0.12), (0.0, 0.06), (0.76, 0.16)]], 0.02, lighter(LEAF, 0.35))
    p.shape(
        [(-0.5, 0.14), (-0.4, 0.36), (-0.14, 0.62), (0.1, 0.64), (0.38, 0.4), (0.5, 0.16), (0, 0.06)],
        (244, 238, 224),
        0.2,
    )
    p.shape([(-0.42, 0.22), (-0.3, 0.42), (-0.08, 0.6), (0.06, 0.56), (-0.04, 0.3)], WHITE, 0, 0.8)
    chance = dice("prop", "rice")
    for colour, count in (((255, 255, 252), 30), ((214, 204, 186), 18)):
        grains = []
        for _ in range(count):
            y = chance.uniform(0.14, 0.6)
            x = chance.uniform(-0.46, 0.46) * (1 - y * 1.15)
            grains.append(ellipse(x, y, 0.036, 0.014, chance.uniform(0, 3)))
        p.paint(grains, colour)
    p.oval(0.0, 0.6, 0.1, 0.04, (244, 190, 60))
    for x, y in ((0.24, 0.36), (-0.2, 0.34), (0.06, 0.3)):
        p.oval(x, y, 0.035, 0.032, GREEN)
    steam(p, 0, 0.66, 0.32)


def _sweets(p: Puppet) -> None:
    """A pyramid of laddus on a plate."""
    p.oval(0, 0.1, 0.64, 0.1, (206, 150, 62))
    p.oval(0, 0.13, 0.62, 0.085, (250, 212, 120))
    chance = dice("prop", "sweets")
    for x, y in ((-0.4, 0.28), (0.4, 0.28), (0.0, 0.28), (-0.2, 0.5), (0.2, 0.5), (0.0, 0.74)):
        orb(p, x, y, 0.215, (240, 160, 40), 0.4)
        turn, r = chance.uniform(0, 6.3, 14), 0.18 * np.sqrt(chance.uniform(0, 1, 14))
        p.paint(
            [ellipse(x + d * np.cos(t), y + d * np.sin(t), 0.02) for t, d in zip(turn, r, strict=True)], (255, 206, 96)
        )
        p.oval(x, y + 0.14, 0.045, 0.025, (110, 156, 70), 0.4)


def _cheese(p: Puppet) -> None:
    p.cut([(-0.66, 0.0), (0.66, 0.0), (0.66, 0.5), (-0.66, 0.26)], (244, 190, 66), 0.15)
    p.cut([(-0.66, 0.26), (0.66, 0.5), (0.44, 0.74)], (255, 222, 120), 0)
    p.cut([(0.66, 0.0), (0.66, 0.5), (0.58, 0.48), (0.58, 0.0)], INK, 0, 0.1)
    for x, y, rx, ry in (
        (-0.3, 0.16, 0.12, 0.09),
        (0.1, 0.24, 0.1, 0.09),
        (0.4, 0.14, 0.13, 0.1),
        (-0.02, 0.06, 0.07, 0.05),
        (0.46, 0.36, 0.06, 0.05),
    ):
        p.oval(x, y, rx, ry, (206, 142, 38))
        p.oval(x + 0.015, y - 0.015, rx * 0.8, ry * 0.78, (226, 164, 48))
    for x, y in ((0.2, 0.53), (0.44, 0.6)):
        p.oval(x, y, 0.07, 0.028, (226, 174, 66))


def _icecream(p: Puppet) -> None:
    p.cut([(0, 0.0), (0.2, 0.5), (-0.2, 0.5)], (226, 162, 88), 0.25)
    grid = [[(-0.2 + 0.1 * k, 0.5), (0.02 * k, 0.05 + 0.04 * k)] for k in range(4)]
    lines(p, [*grid, *([(-x, y) for x, y in line] for line in grid)], 0.014, (176, 112, 56))
    for x, y, colour in ((-0.12, 0.6, (250, 178, 190)), (0.13, 0.6, (244, 226, 180)), (0.0, 0.78, (150, 96, 66))):
        orb(p, x, y, 0.17, colour, 0.7)
    p.shape(
        [(-0.28, 0.52), (-0.2, 0.46), (-0.1, 0.52), (0.0, 0.45), (0.1, 0.52), (0.2, 0.46), (0.28, 0.52), (0, 0.58)],
        (252, 200, 206),
        0,
    )
    orb(p, 0.02, 0.95, 0.05, RED)


FOOD: dict[str, Prop] = {
    "cake": Prop(_cake, 0.26),
    "egg": Prop(_egg, 0.13, held=True, hang=0.1),
    "bread": Prop(_bread, 0.14, held=True, hang=0.1, wide=1.5),
    "roti": Prop(_roti, 0.15, held=True, hang=0.1),
    "rice": Prop(_rice, 0.16, held=True, hang=0.05, wide=1.6),
    "sweets": Prop(_sweets, 0.18, held=True, hang=0.05),
    "cheese": Prop(_cheese, 0.15, held=True, hang=0.1, wide=1.4),
    "icecream": Prop(_icecream, 0.18, held=True, hang=0.2, place="hand"),
}
