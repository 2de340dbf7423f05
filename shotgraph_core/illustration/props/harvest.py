"""What fields, gardens and woods give to eat."""

import numpy as np

from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import curve, ellipse
from shotgraph_core.illustration.props.brush import (
    GREEN,
    LEAF,
    gleam,
    lines,
    orb,
    shade,
    turned,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop


def _fruit(p: Puppet) -> None:
    """Grapes and two oranges."""
    for x, y in ((-0.22, 0.28), (0.2, 0.24)):
        orb(p, x, y, 0.26, (240, 146, 44))
        p.oval(x + 0.02, y + 0.2, 0.05, 0.025, GREEN)
    for row, (count, y) in enumerate(((4, 0.72), (3, 0.59), (2, 0.47), (1, 0.36))):
        for k in range(count):
            orb(p, (k - (count - 1) / 2) * 0.15 + 0.02 * row, y, 0.09, (126, 74, 146))
    lines(p, [[(0, 0.76), (0.04, 0.98)]], 0.04, (120, 92, 56))
    p.shape([(0.03, 0.9), (0.14, 1.0), (0.34, 0.94), (0.3, 0.82), (0.12, 0.8)], LEAF)
    lines(p, [[(0.05, 0.88), (0.3, 0.9)]], 0.012, lighter(LEAF, 0.4))


def _apple(p: Puppet) -> None:
    lines(p, [[(0, 0.74), (0.02, 0.9), (0.08, 1.0)]], (0.05, 0.035), (104, 70, 48))
    p.shape([(0.05, 0.86), (0.18, 0.98), (0.38, 0.96), (0.26, 0.84)], LEAF)
    body = [
        (0, 0.72),
        (-0.24, 0.82),
        (-0.48, 0.62),
        (-0.42, 0.24),
        (-0.18, 0.02),
        (0, 0.05),
        (0.18, 0.02),
        (0.42, 0.24),
        (0.48, 0.62),
        (0.24, 0.82),
    ]
    p.shape(body, (176, 34, 44), 0.25)
    p.paint([curve([(x * 0.88 - 0.035, y * 0.9 + 0.06) for x, y in body])], (214, 52, 54))
    p.oval(-0.14, 0.54, 0.24, 0.22, (236, 96, 78), alpha=0.7)
    gleam(p, -0.26, 0.62, 0.06, 0.11, -0.5, 0.7)
    p.oval(0, 0.73, 0.11, 0.035, (124, 26, 38))
    lines(p, [[(0, 0.73), (0.01, 0.84)]], 0.045, (104, 70, 48))


def _mango(p: Puppet) -> None:
    lines(p, [[(0.08, 0.84), (0.1, 1.0)]], 0.05, (110, 76, 52))
    p.shape([(0.1, 0.9), (0.3, 1.0), (0.54, 0.9), (0.34, 0.84)], LEAF)
    lines(p, [[(0.12, 0.9), (0.48, 0.91)]], 0.012, lighter(LEAF, 0.4))
    body = [
        (0.08, 0.86),
        (-0.3, 0.76),
        (-0.48, 0.42),
        (-0.3, 0.08),
        (-0.02, 0.06),
        (0.3, 0.12),
        (0.44, 0.36),
        (0.36, 0.74),
    ]
    p.shape(body, (226, 132, 42), 0.15)
    p.paint([curve([(x * 0.88 - 0.04, y * 0.88 + 0.07) for x, y in body])], (248, 182, 60))
    p.shape([(0.06, 0.8), (0.32, 0.72), (0.36, 0.44), (0.2, 0.34), (0.02, 0.56)], (236, 112, 62), 0, 0.45)
    p.shape([(0.1, 0.76), (0.3, 0.7), (0.32, 0.52), (0.18, 0.5)], (222, 82, 60), 0, 0.4)
    gleam(p, -0.26, 0.58, 0.06, 0.12, -0.5, 0.75)


def _banana(p: Puppet) -> None:
    for k in range(4):
        spine = [(-0.1 + 0.04 * k, 0.95), (-0.38 + 0.16 * k, 0.55), (-0.3 + 0.2 * k, 0.2), (-0.1 + 0.16 * k, 0.06)]
        lines(p, [spine], (0.06, 0.19, 0.18, 0.06), ((206, 150, 44), (226, 172, 52), (240, 194, 66), (250, 210, 84))[k])
        lines(p, [[(x - 0.035, y + 0.01) for x, y in spine]], (0.02, 0.07, 0.06, 0.02), (255, 230, 130))
        p.oval(-0.09 + 0.16 * k, 0.055, 0.035, 0.03, (104, 76, 44))
    p.shape([(-0.14, 0.86), (0.08, 0.86), (0.06, 0.98), (-0.04, 1.0)], (132, 122, 50))


def _coconut(p: Puppet) -> None:
    """A split coconut before a whole one."""
    orb(p, 0.14, 0.54, 0.42, (120, 78, 50), 0.2)
    chance = dice("prop", "coconut")
    hairs = []
    for turn in chance.uniform(-1.0, 4.2, 26):
        r = chance.uniform(0.1, 0.36)
        x, y = 0.14 + r * np.cos(turn), 0.54 + r * np.sin(turn)
        hairs.append([(x, y), (x + 0.05 * np.sin(turn), y - 0.08)])
    lines(p, hairs, 0.014, (172, 124, 84))
    for x, y in ((0.2, 0.74), (0.3, 0.66), (0.14, 0.64)):
        p.oval(x, y, 0.04, 0.04, (58, 36, 30))
    p.oval(-0.18, 0.3, 0.36, 0.3, (98, 62, 42))
    p.oval(-0.19, 0.33, 0.33, 0.26, (150, 104, 68))
    p.oval(-0.19, 0.33, 0.3, 0.235, (255, 252, 244))
    p.oval(-0.18, 0.31, 0.19, 0.14, (222, 226, 224))
    p.oval(-0.2, 0.28, 0.14, 0.08, (240, 246, 246))


def _carrot(p: Puppet) -> None:
    for x, y, turn in ((-0.2, 0.9, 2.2), (-0.02, 0.94, 1.6), (0.16, 0.9, 0.9), (0.06, 0.88, 1.2)):
        p.oval(x, y, 0.16, 0.05, LEAF if x < 0.1 else lighter(LEAF, 0.15), turn)
    lines(p, [[(0, 0.7), (-0.16, 0.98)], [(0, 0.7), (0.0, 1.0)], [(0, 0.7), (0.14, 0.96)]], 0.035, (104, 168, 84))
    turned(p, [(0.01, 0.0), (0.08, 0.2), (0.17, 0.5), (0.2, 0.68), (0.12, 0.76), (0.02, 0.77)], (240, 128, 46), 0.5)
    lines(
        p,
        [
            [(-0.15, 0.6), (-0.03, 0.57)],
            [(0.02, 0.48), (0.13, 0.5)],
            [(-0.1, 0.36), (0.0, 0.34)],
            [(0.0, 0.24), (0.07, 0.25)],
        ],
        0.022,
        (190, 86, 32),
    )


def _pumpkin(p: Puppet) -> None:
    lines(p, [[(0, 0.72), (0.02, 0.88), (0.12, 1.0)]], (0.14, 0.09, 0.1), (112, 138, 66))
    for x, wide, colour in ((-0.4, 0.24, (206, 104, 32)), (0.4, 0.24, (190, 92, 30)), (-0.22, 0.26, (228, 124, 40)),
                            (0.22, 0.26, (214, 112, 36)), (0, 0.26, (244, 146, 50))):  # fmt: skip
        p.oval(x, 0.38, wide, 0.38 - 0.1 * abs(x), colour, dim=0.2)
    p.oval(0, 0.74, 0.14, 0.05, (112, 138, 66))
    gleam(p, -0.3, 0.54, 0.05, 0.12, -0.25, 0.5)
    gleam(p, -0.07, 0.58, 0.04, 0.12, 0, 0.4)
    lines(p, [[(0.1, 0.76), (0.34, 0.86), (0.44, 0.76), (0.38, 0.7)]], 0.022, (112, 138, 66))


def _corn(p: Puppet) -> None:
    turned(p, [(0.12, 0.1), (0.2, 0.3), (0.2, 0.6), (0.13, 0.88), (0.02, 0.99)], (244, 196, 60), 0)
    grains = [ellipse(x * (1 - 0.5 * max(0.0, y - 0.6)), y, 0.034, 0.03) for y in np.arange(0.3, 0.94, 0.066)
              for x in (-0.14, -0.07, 0.0, 0.07, 0.14) if abs(x) < 0.17 - 0.36 * max(0.0, y - 0.6)]  # fmt: skip
    p.paint(grains, (255, 226, 116))
    for side in (-1, 1):
        p.shape(
            [
                (0, 0.0),
                (side * 0.2, 0.08),
                (side * 0.34, 0.4),
                (side * 0.3, 0.72),
                (side * 0.18, 0.5),
                (side * 0.04, 0.3),
            ],
            LEAF if side < 0 else darker(LEAF, 0.18),
        )
        lines(p, [[(side * 0.05, 0.06), (side * 0.2, 0.3), (side * 0.29, 0.66)]], 0.014, lighter(LEAF, 0.4))
    p.shape([(-0.1, 0.0), (0.1, 0.0), (0.14, 0.2), (0.0, 0.42), (-0.14, 0.2)], lighter(LEAF, 0.14))


def _sugarcane(p: Puppet) -> None:
    for k, (x, top, lean) in enumerate(((-0.04, 0.72, 0.08), (0.06, 0.66, 0.34), (0.0, 0.8, 0.2))):
        tip = (x + lean, top)
        for side, far in ((-1, 0.2), (1, 0.22), (-1, 0.08), (1, 0.1)):
            blade = [
                tip,
                (tip[0] + side * far * 0.6, top + 0.2),
                (tip[0] + side * far * 1.3, top + 0.12 + 0.16 * (far < 0.15)),
            ]
            lines(p, [blade], (0.04, 0.035, 0.006), (LEAF, lighter(LEAF, 0.2))[k % 2])
        p.limb([(x, 0.0), tip], 0.07, (120, 140, 60))
        p.limb([(x - 0.01, 0.0), (tip[0] - 0.01, top)], 0.045, (176, 190, 92))
        knots = [[(x + lean * y - 0.035, y * top), (x + lean * y + 0.035, y * top)] for y in (0.18, 0.4, 0.62, 0.84)]
        lines(p, knots, 0.022, (124, 88, 84))


def _mushroom(p: Puppet) -> None:
    turned(p, [(0.22, 0.0), (0.2, 0.04), (0.13, 0.3), (0.14, 0.52)], (250, 240, 222), 0.5)
    p.shape([(-0.16, 0.36), (0.16, 0.36), (0.22, 0.28), (0, 0.24), (-0.22, 0.28)], (236, 222, 200))
    p.oval(0, 0.48, 0.46, 0.09, (226, 204, 186))
    cap = [
        (-0.54, 0.5),
        (-0.46, 0.76),
        (-0.2, 0.97),
        (0.2, 0.97),
        (0.46, 0.76),
        (0.54, 0.5),
        (0.26, 0.45),
        (-0.26, 0.45),
    ]
    p.shape(cap, (206, 50, 48), 0.3)
    shade(p, [(0.3, 0.9), (0.48, 0.7), (0.52, 0.5), (0.3, 0.47), (0.38, 0.66)], 0.2)
    for x, y, r in (
        (-0.26, 0.7, 0.085),
        (0.06, 0.82, 0.1),
        (0.3, 0.64, 0.075),
        (0.02, 0.58, 0.07),
        (-0.12, 0.9, 0.045),
        (-0.42, 0.55, 0.05),
    ):
        p.oval(x, y, r, r * 0.8, (255, 246, 232))
    gleam(p, -0.3, 0.86, 0.09, 0.03, 0.7, 0.5)


HARVEST: dict[str, Prop] = {
    "fruit": Prop(_fruit, 0.16, held=True, hang=0.15),
    "apple": Prop(_apple, 0.11, held=True, hang=0.2),
    "mango": Prop(_mango, 0.12, held=True, hang=0.2),
    "banana": Prop(_banana, 0.17, held=True, hang=0.9),
    "coconut": Prop(_coconut, 0.18, held=True, hang=0.1),
    "carrot": Prop(_carrot, 0.2, held=True, hang=0.7),
    "pumpkin": Prop(_pumpkin, 0.24, held=True, hang=0.05),
    "corn": Prop(_corn, 0.18, held=True, hang=0.08),
    "sugarcane": Prop(_sugarcane, 0.75, held=True, hang=0.35, wide=1.7),
    "mushroom": Prop(_mushroom, 0.16, held=True, hang=0.15),
}
