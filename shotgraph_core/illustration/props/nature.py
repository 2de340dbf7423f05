"""Things that grow, and what creatures leave behind or build."""

import itertools

import numpy as np

from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import curve, ellipse, ribbon
from shotgraph_core.illustration.props.brush import (
    CLAY,
    GREEN,
    INK,
    LEAF,
    RED,
    WHITE,
    gleam,
    lines,
    orb,
    pole,
    spokes,
    turned,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop


def _blade(p: Puppet, foot: tuple[float, float], way: float, long: float, colour: RGB, wide: float = 0.3) -> None:
    """A pointed leaf with its rib, growing from its foot in a direction (radians)."""
    cos, sin = np.cos(way), np.sin(way)
    outline = [(0, 0), (0.3, wide), (0.65, wide * 0.85), (1, 0), (0.65, -wide * 0.85), (0.3, -wide)]
    turned_to = [(foot[0] + long * (x * cos - y * sin), foot[1] + long * (x * sin + y * cos)) for x, y in outline]
    p.shape(turned_to, colour)
    lines(p, [[foot, (foot[0] + 0.86 * long * cos, foot[1] + 0.86 * long * sin)]], 0.06 * long, lighter(colour, 0.35))


def _flower(p: Puppet) -> None:
    lines(p, [[(0, 0), (0.04, 0.36), (0, 0.7)]], 0.045, (82, 140, 72))
    _blade(p, (0.03, 0.2), 0.6, 0.34, (96, 156, 80), 0.22)
    _blade(p, (0.02, 0.3), 2.5, 0.3, (84, 144, 74), 0.22)
    for ring, (r, size, colour) in enumerate(((0.19, 0.14, (222, 76, 116)), (0.16, 0.12, (246, 120, 150)))):
        for turn in (np.arange(7) + ring * 0.5) * 2 * np.pi / 7:
            p.oval(r * np.cos(turn), 0.74 + r * np.sin(turn), size, size * 0.66, colour, turn)
    orb(p, 0, 0.74, 0.1, (250, 200, 80), 0.3)
    p.paint([ellipse(0.05 * np.cos(t), 0.74 + 0.05 * np.sin(t), 0.012) for t in np.arange(6)], (206, 134, 44))


def _leaf(p: Puppet) -> None:
    lines(p, [[(-0.12, 0.0), (-0.03, 0.14), (0, 0.3)]], (0.035, 0.05), (120, 108, 54))
    side = [(0, 0.14), (0.3, 0.24), (0.42, 0.48), (0.26, 0.76), (0.02, 1.0)]
    p.shape([*side, (-0.24, 0.76), (-0.4, 0.48), (-0.28, 0.24)], (104, 170, 78), 0.1)
    p.shape([*side, (0.0, 0.6)], (78, 140, 66), 0.1)
    lines(p, [[(-0.02, 0.16), (0.02, 0.56), (0.02, 0.94)]], (0.035, 0.014), lighter(LEAF, 0.5))
    veins = [
        [(0.01, y), (s * (0.3 - 0.22 * abs(y - 0.36)), y + 0.14)] for y in (0.26, 0.4, 0.54, 0.68) for s in (-1, 1)
    ]
    lines(p, veins, 0.014, lighter(LEAF, 0.4))
    gleam(p, -0.22, 0.56, 0.04, 0.12, -0.2, 0.25)
    p.oval(0.17, 0.44, 0.04, 0.034, (206, 236, 246))
    gleam(p, 0.16, 0.45, 0.014, 0.01, 0, 0.9)


def _feather(p: Puppet) -> None:
    """A white quill, its tip grey."""
    white, grey = (246, 244, 240), (96, 102, 124)
    p.shape(
        [(-0.1, 0.2), (-0.2, 0.5), (-0.14, 0.82), (0.08, 1.0), (0.14, 0.76), (0.12, 0.42), (0.04, 0.18)], white, 0.2
    )
    p.shape([(-0.27, 0.62), (-0.2, 0.84), (0.1, 1.04), (0.24, 0.76), (0.02, 0.7)], grey, 0.2, 0.7)
    barbs = [[(0.0, y), (s * 0.18 - 0.02, y + 0.14)] for y in np.linspace(0.24, 0.8, 8) for s in (-1, 1)]
    lines(p, barbs, 0.008, (190, 188, 190))
    lines(p, [[(0.06, 0.0), (0.01, 0.3), (-0.02, 0.62), (0.06, 0.94)]], (0.03, 0.01), (226, 206, 160))
    p.cut([(-0.15, 0.44), (-0.24, 0.4), (-0.12, 0.36)], (210, 208, 206), 0.1, 0.6)


def _plume(p: Puppet) -> None:
    """A peacock's feather."""
    lines(p, [[(0, 0.0), (0.04, 0.3), (0.0, 0.66), (-0.02, 0.8)]], (0.035, 0.02), (226, 210, 160))
    barbs = []
    for y in np.linspace(0.14, 0.6, 12):
        x = 0.03 * np.sin(np.pi * y)
        barbs += [[(x, y), (x + s * (0.12 + 0.18 * y), y + 0.13)] for s in (-1, 1)]
    lines(p, barbs, 0.02, (92, 158, 96))
    lines(p, [[(x, y + 0.01), (a * 0.9, b)] for (x, y), (a, b) in barbs], 0.008, (172, 206, 110))
    for rx, ry, y, colour in (
        (0.3, 0.3, 0.72, (74, 144, 92)),
        (0.24, 0.25, 0.72, (176, 180, 76)),
        (0.18, 0.2, 0.71, (186, 124, 62)),
        (0.13, 0.15, 0.7, (48, 166, 190)),
        (0.08, 0.09, 0.68, (34, 48, 118)),
    ):
        p.oval(-0.01, y, rx, ry, colour)
    gleam(p, -0.1, 0.84, 0.05, 0.03, 0.6, 0.4)


def _shell(p: Puppet) -> None:
    """A scallop."""
    pink: RGB = (244, 170, 150)
    p.cut([(-0.2, 0.0), (0.2, 0.0), (0.14, 0.16), (-0.14, 0.16)], darker(pink, 0.15))
    rim = [(0, 0.04)]
    for k in range(15):
        angle = np.pi * (0.06 + 0.88 * k / 14)
        r = 0.56 if k % 2 else 0.51
        rim.append((r * np.cos(angle) * 1.02, 0.36 + r * np.sin(angle) * 1.05))
    p.shape(rim, pink, 0.3)
    p.paint([curve([(x * 0.8, 0.04 + (y - 0.04) * 0.8) for x, y in rim])], lighter(pink, 0.25), alpha=0.6)
    lines(p, [[(0, 0.06), (x * 0.94, y * 0.96)] for x, y in rim[2::2]], (0.012, 0.03), darker(pink, 0.25))
    gleam(p, -0.26, 0.66, 0.05, 0.13, -0.6, 0.45)


def _nest(p: Puppet) -> None:
    """A nest with three eggs."""
    p.oval(0, 0.56, 0.62, 0.2, (92, 62, 44))
    for x, y in ((-0.24, 0.64), (0.22, 0.64), (0.0, 0.68)):
        p.oval(x, y, 0.17, 0.22, (150, 200, 210), dim=0.2)
        p.oval(x - 0.04, y + 0.06, 0.06, 0.08, (206, 234, 236), alpha=0.8)
        p.paint(
            [ellipse(x + dx, y + dy, 0.014) for dx, dy in ((0.06, 0.08), (0.0, -0.02), (0.09, 0.0))], (104, 136, 150)
        )
    p.shape([(-0.64, 0.56), (-0.5, 0.2), (-0.2, 0.0), (0.2, 0.0), (0.5, 0.2), (0.64, 0.56), (0.3, 0.47), (-0.3, 0.47)],
            (142, 98, 62), 0.35)  # fmt: skip
    chance = dice("prop", "nest")
    for colour in ((104, 70, 46), (196, 152, 98), (168, 120, 76)):
        twigs = []
        for _ in range(16):
            y = chance.uniform(0.08, 0.52)
            half = 0.2 + 0.75 * y
            x = chance.uniform(-half, half) * 0.8
            bow = chance.uniform(0.14, 0.26)
            twigs.append([(x - bow, y + 0.5 * bow * abs(x)), (x, y - 0.03), (x + bow, y + chance.uniform(-0.02, 0.09))])
        lines(p, twigs, (0.014, 0.026, 0.012), colour)
    lines(p, [[(0.5, 0.5), (0.72, 0.66)], [(-0.5, 0.4), (-0.74, 0.5)]], 0.024, (142, 98, 62))


def _web(p: Puppet) -> None:
    """A spider in its web, between two twigs."""
    lines(
        p,
        [[(-0.62, 0.0), (-0.54, 0.5), (-0.6, 1.0)], [(0.62, 0.0), (0.56, 0.5), (0.62, 1.0)]],
        (0.06, 0.04),
        (112, 78, 56),
    )
    silk: RGB = (246, 248, 252)
    p.paint(spokes(0, 0.5, 0.58, 12, 0.012), silk, alpha=0.85)
    rings = []
    for r in (0.12, 0.21, 0.3, 0.39, 0.48):
        corner = [(r * np.cos(t), 0.5 + r * np.sin(t)) for t in np.arange(13) * np.pi / 6]
        for a, b in itertools.pairwise(corner):
            sag = (0.45 * (a[0] + b[0]), 0.5 + 0.45 * (a[1] + b[1] - 1.0))
            rings.append(ribbon([a, sag, b], 0.011))
    p.paint(rings, silk, alpha=0.85)
    legs = [[(0.16, 0.36), (0.16 + s * 0.1, 0.38 + dy + 0.04), (0.16 + s * 0.15, 0.36 + 1.5 * dy)] for s in (-1, 1)
            for dy in (-0.08, -0.02, 0.04, 0.1)]  # fmt: skip
    lines(p, legs, 0.016, INK)
    orb(p, 0.16, 0.33, 0.075, (74, 54, 70), 0.5)
    p.oval(0.16, 0.42, 0.045, 0.04, (60, 42, 58))
    p.paint([ellipse(0.145, 0.44, 0.012), ellipse(0.175, 0.44, 0.012)], WHITE)


def _stick(p: Puppet) -> None:
    pole(p, (0.05, 0.62), (0.2, 0.8), 0.04, (140, 98, 64))
    lines(p, [[(-0.05, 0.0), (0.02, 0.4), (0.0, 0.7), (0.06, 1.0)]], (0.075, 0.07, 0.06, 0.05), (112, 76, 52))
    lines(p, [[(-0.06, 0.02), (0.008, 0.4), (-0.012, 0.7), (0.045, 0.99)]], (0.035, 0.035, 0.03, 0.02), (166, 120, 80))
    lines(p, [[(-0.02, 0.26), (0.035, 0.29)], [(-0.01, 0.56), (0.03, 0.54)]], 0.014, (84, 56, 42))
    _blade(p, (0.2, 0.8), 0.9, 0.16, LEAF)


def _log(p: Puppet) -> None:
    """Three logs in a heap."""
    for x, y in ((-0.34, 0.24), (0.34, 0.24), (0.0, 0.66)):
        p.cut(
            [(x - 0.26, y - 0.24), (x + 0.42, y - 0.24), (x + 0.42, y + 0.24), (x - 0.26, y + 0.24)], (112, 76, 54), 0.4
        )
        p.oval(x + 0.42, y, 0.12, 0.24, (92, 62, 46))
        lines(p, [[(x, y + dy), (x + 0.46, y + dy)] for dy in (-0.1, 0.05, 0.16)], 0.018, (84, 56, 42))
        p.oval(x - 0.26, y, 0.25, 0.25, (120, 82, 56))
        for r, colour in (
            (0.21, (226, 180, 122)),
            (0.15, (206, 154, 98)),
            (0.12, (230, 186, 128)),
            (0.05, (200, 148, 92)),
        ):
            p.oval(x - 0.26, y, r, r, colour)
    _blade(p, (0.3, 0.86), 0.7, 0.2, LEAF)


def _plant(p: Puppet) -> None:
    """A young plant in a clay pot."""
    lines(p, [[(0, 0.36), (0.03, 0.6), (0, 0.82)]], 0.035, GREEN)
    for y, way, long in (
        (0.46, 0.35, 0.34),
        (0.5, 2.8, 0.34),
        (0.62, 0.7, 0.3),
        (0.66, 2.45, 0.3),
        (0.78, 1.1, 0.24),
        (0.78, 2.05, 0.24),
    ):
        _blade(p, (0.01, y), way, long, LEAF if way < 1.57 else lighter(LEAF, 0.12), 0.28)
    turned(p, [(0.2, 0.0), (0.2, 0.0), (0.27, 0.32), (0.27, 0.32)], CLAY)
    turned(p, [(0.31, 0.3), (0.31, 0.3), (0.32, 0.4), (0.32, 0.4)], lighter(CLAY, 0.12), 0.2)
    p.oval(0, 0.4, 0.32, 0.04, (96, 62, 48))


def _stone(p: Puppet) -> None:
    for x, y, w, grey in ((0.5, 0.0, 0.3, 140), (0.0, 0.0, 0.72, 150)):
        base = [(-1.0, 0.04), (-0.88, 0.55), (-0.34, 1.22), (0.3, 1.28), (0.84, 0.7), (1.0, 0.04)]
        p.cut([(x + w * a, y + w * b) for a, b in base], (grey, grey - 4, grey + 2), 0.4)
        p.cut(
            [(x + w * a, y + w * b) for a, b in ((-0.88, 0.55), (-0.34, 1.22), (0.3, 1.28), (0.1, 0.86), (-0.4, 0.62))],
            (grey + 48, grey + 44, grey + 46),
            0,
        )
        p.cut(
            [(x + w * a, y + w * b) for a, b in ((0.3, 1.28), (0.84, 0.7), (1.0, 0.04), (0.36, 0.04), (0.1, 0.86))],
            INK,
            0,
            0.2,
        )
    lines(p, [[(-0.34, 0.32), (-0.22, 0.24), (-0.24, 0.12)], [(0.2, 0.5), (0.28, 0.36)]], 0.018, (96, 92, 102))
    for blade in (-0.6, -0.5, -0.42, 0.3, 0.4):
        lines(p, [[(blade, 0.0), (blade + 0.05, 0.16)]], (0.05, 0.008), LEAF)


def _snowman(p: Puppet) -> None:
    snow: RGB = (240, 246, 254)
    for s in (-1, 1):
        lines(p, [[(s * 0.18, 0.52), (s * 0.38, 0.66)], [(s * 0.33, 0.63), (s * 0.34, 0.72)]], 0.022, (112, 78, 56))
    for y, r in ((0.24, 0.27), (0.55, 0.2), (0.77, 0.14)):
        p.oval(0, y, r, r * 0.94, (196, 212, 234))
        p.oval(-0.02, y + 0.02, r * 0.9, r * 0.85, snow)
        p.oval(-0.05, y + 0.05, r * 0.6, r * 0.55, WHITE)
    lines(p, [[(-0.13, 0.69), (0, 0.65), (0.13, 0.69)]], 0.06, RED)
    lines(p, [[(0.08, 0.66), (0.12, 0.52)]], 0.06, darker(RED, 0.15))
    p.paint(
        [
            ellipse(x, y, r)
            for x, y, r in ((-0.05, 0.81, 0.016), (0.06, 0.81, 0.016), (0, 0.58, 0.018), (0, 0.48, 0.018))
        ],
        INK,
    )
    p.cut([(0, 0.79), (0.14, 0.755), (0, 0.75)], (240, 136, 52))
    lines(p, [[(-0.13, 0.88), (0.13, 0.88)]], 0.035, (52, 46, 62))
    p.cut([(-0.09, 0.88), (0.09, 0.88), (0.085, 1.0), (-0.085, 1.0)], (62, 54, 72))
    p.cut([(-0.09, 0.89), (0.09, 0.89), (0.09, 0.92), (-0.09, 0.92)], RED, 0)


NATURE: dict[str, Prop] = {
    "flower": Prop(_flower, 0.2, held=True, hang=0.12),
    "leaf": Prop(_leaf, 0.16, held=True, hang=0.06),
    "feather": Prop(_feather, 0.28, held=True, hang=0.08),
    "plume": Prop(_plume, 0.24, held=True, hang=0.08),
    "shell": Prop(_shell, 0.13, held=True, hang=0.1),
    "nest": Prop(_nest, 0.18, held=True, hang=0.05, wide=1.6),
    "web": Prop(_web, 0.4, wide=1.4),
    "stick": Prop(_stick, 0.6, held=True, hang=0.55),
    "log": Prop(_log, 0.24, wide=1.8),
    "plant": Prop(_plant, 0.32, held=True, hang=0.1),
    "stone": Prop(_stone, 0.26, wide=1.7),
    "snowman": Prop(_snowman, 0.8),
}
