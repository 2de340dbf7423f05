"""Wings and tails of birds, feather by feather. Frame: the body's middle, x along it, y up from its back."""

import math
from collections.abc import Callable

import numpy as np

from shotgraph_core.illustration.animals.bird_rig import Frame
from shotgraph_core.illustration.animals.body import Body
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import Point, ellipse, ribbon

GOLD: RGB = (214, 176, 74)


def draw_wing(trunk: Body, f: Frame, colour: RGB) -> None:
    """A folded wing in three layers of feathers."""
    a, b = f.body
    wing = trunk.joint((a * 0.42, b * 0.3))
    for k in range(3):
        wing.limb(
            [(-a * 0.3, -b * (0.1 + 0.16 * k)), (-a * (1.48 - 0.16 * k), -b * (0.3 + 0.12 * k))], (b * 0.34, b * 0.1),
            darker(colour, 0.24 - 0.06 * k),
        )  # fmt: skip
    wing.shape(
        [(0, b * 0.24), (-a * 0.5, b * 0.3), (-a * 1.02, -b * 0.06), (-a * 1.1, -b * 0.3), (-a * 0.7, -b * 0.6),
        (-a * 0.2, -b * 0.6), (a * 0.1, -b * 0.2)], colour, dim=0.18,
    )  # fmt: skip
    for row, (at, count) in enumerate(((-0.42, 4), (-0.12, 3))):
        for k in range(count):
            x, y = a * (-0.86 + 0.26 * k + 0.14 * row), b * (at + 0.07 * k * (1 - row))
            wing.line(
                [(x - a * 0.1, y + b * 0.06), (x, y - b * 0.1), (x + a * 0.12, y + b * 0.04)], (0.003, 0.013, 0.003),
                darker(colour, 0.36), 0.75,
            )  # fmt: skip
    wing.line(
        [(a * 0.0, b * 0.14), (-a * 0.5, b * 0.2), (-a * 0.9, 0.0)], (0.004, 0.02, 0.004), lighter(colour, 0.22), 0.6,
    )  # fmt: skip


_TIPS: list[Point] = [
    (0.02, 0.1), (-0.3, 0.36), (-0.64, 0.4), (-0.9, 0.26), (-1.08, 0.0), (-0.92, 0.02), (-1.02, -0.18), (-0.82, -0.12),
    (-0.88, -0.34), (-0.66, -0.24), (-0.68, -0.46), (-0.46, -0.32), (-0.44, -0.52), (-0.24, -0.36), (-0.18, -0.5),
     (0.06, -0.26),
]  # fmt: skip


def draw_open_wing(trunk: Body, f: Frame, raised: float, colour: RGB, far: bool) -> None:
    """A spread wing, raised by so many radians; its breadth turns over with the beat."""
    a, b = f.body
    wing = trunk.joint((a * 0.3 + (0.05 if far else 0.0), b * 0.34), f.wing, turn=-(raised + (0.16 if far else 0.0)))
    k = math.copysign(max(0.4, abs(math.sin(raised * 1.1))), raised if raised else 1.0)
    wing.cut([(x, y * k) for x, y in _TIPS], colour, dim=0.16)
    wing.shape(
        [(0.0, 0.06 * k), (-0.3, 0.33 * k), (-0.62, 0.36 * k), (-0.8, 0.16 * k), (-0.5, -0.02 * k), (-0.2, -0.14 * k),
        (0.04, -0.16 * k)], lighter(colour, 0.14), dim=0.1,
    )  # fmt: skip
    for x in (-0.3, -0.5, -0.7):
        wing.line([(x + 0.08, -0.04 * k), (x - 0.04, -0.3 * k)], (0.008, 0.018), darker(colour, 0.3), 0.6)


def draw_tail(trunk: Body, kind: str, f: Frame, coat: Coat, wing: RGB, spread: bool) -> None:
    """The tail; a peacock opens its own only when it stands or dances."""
    colour = coat.tail or darker(wing, 0.1)
    if kind == "peacock":
        (_wheel if spread else _train)(trunk, f)
    else:
        _TAILS[kind](trunk, f, colour)


def _quills(trunk: Body, f: Frame, colour: RGB, tips: list[Point], wide: float) -> None:
    a, b = f.body
    for k, (x, y) in enumerate(tips):
        trunk.limb(
            [(-a * 0.6, b * 0.02), (-a * 0.6 + x, y)], (wide * 0.7, wide), darker(colour, 0.16 * (k % 2)), dim=0.1,
        )  # fmt: skip


def _fan(trunk: Body, f: Frame, colour: RGB) -> None:
    _quills(trunk, f, colour, [(-0.34, -0.12), (-0.37, -0.06), (-0.37, 0.0)], 0.085)


def _long(trunk: Body, f: Frame, colour: RGB) -> None:
    _quills(trunk, f, colour, [(-0.44, -0.1), (-0.56, -0.05), (-0.5, 0.0)], 0.07)


def _short(trunk: Body, f: Frame, colour: RGB) -> None:
    _quills(trunk, f, colour, [(-0.2, -0.06), (-0.22, 0.0), (-0.2, 0.05)], 0.08)


def _cocked(trunk: Body, f: Frame, colour: RGB) -> None:
    _quills(trunk, f, colour, [(-0.36, 0.06), (-0.36, 0.16), (-0.32, 0.25), (-0.25, 0.31)], 0.11)


def _curl(trunk: Body, f: Frame, colour: RGB) -> None:
    a, b = f.body
    trunk.shape(
        [(-a * 0.5, b * 0.4), (-a * 1.3, b * 0.7), (-a * 1.36, b * 0.5), (-a * 1.1, b * 0.0), (-a * 0.6, -b * 0.2)],
        lighter(colour, 0.16), dim=0.14,
    )  # fmt: skip


def _sickle(trunk: Body, f: Frame, colour: RGB) -> None:
    a, b = f.body
    for k, shade in enumerate(((44, 70, 74), (62, 92, 84), (120, 56, 46), (40, 58, 70), (84, 44, 44))):
        up, back = 0.42 - 0.1 * k, 0.3 + 0.05 * k
        trunk.limb(
            [(-a * 0.6, b * 0.2), (-a * 0.7 - back * 0.5, b * 0.2 + up), (-a * 0.7 - back, b * 0.2 + up * 0.9),
            (-a * 0.75 - back * 1.3, b * 0.1 + up * 0.3)], (0.1, 0.1, 0.08, 0.02), shade, dim=0.1,
        )  # fmt: skip


def _turkey(trunk: Body, f: Frame, colour: RGB) -> None:
    for angle in np.linspace(1.3, 3.5, 9):
        x, y = math.cos(angle) * 0.5, math.sin(angle) * 0.5
        trunk.limb([(-0.16, 0.02), (x - 0.14, y + 0.06)], (0.04, 0.15), colour, dim=0.1)
        trunk.limb([(x * 0.92 - 0.14, y * 0.92 + 0.055), (x - 0.14, y + 0.06)], 0.13, (236, 206, 160))
        trunk.limb([(x * 0.78 - 0.14, y * 0.78 + 0.05), (x * 0.84 - 0.14, y * 0.84 + 0.05)], 0.13, darker(colour, 0.4))


def _wheel(trunk: Body, f: Frame) -> None:
    """The open train: three rings of eyes."""
    quills = []
    for angle in np.linspace(0.55, 3.3, 25):
        quills.append(
            ribbon([(-0.1, 0.04), (math.cos(angle) * 0.7 - 0.1, math.sin(angle) * 0.66 + 0.06)], (0.03, 0.13)),
        )  # fmt: skip
    trunk.paint(quills, (36, 116, 84), 0.2)
    eyes: tuple[tuple[float, int, RGB], ...] = ((0.66, 13, GOLD), (0.5, 11, (60, 148, 92)), (0.35, 9, GOLD))
    for reach, count, ring in eyes:
        spots = [(math.cos(t) * reach - 0.1, math.sin(t) * reach * 0.95 + 0.06) for t in np.linspace(0.6, 3.25, count)]
        for size, colour in ((1.0, ring), (0.68, (58, 170, 160)), (0.4, (28, 62, 140))):
            trunk.paint([ellipse(x, y, 0.042 * size, 0.048 * size, points=20) for x, y in spots], colour)


def _train(trunk: Body, f: Frame) -> None:
    """The closed train, trailing."""
    a, b = f.body
    for k in range(5):
        y = b * (0.34 - 0.2 * k)
        trunk.limb(
            [(-a * 0.4, y), (-a * 1.5, y - 0.06), (-a * 2.7, y - 0.17)], (0.05, 0.08, 0.07), darker((38, 122, 88),
            0.1 * (k % 2)), dim=0.1,
        )  # fmt: skip
    for k in range(7):
        x, y = -a * (1.2 + 0.24 * k), b * (0.2 - 0.16 * k) - 0.04 - 0.05 * (k % 2)
        trunk.oval(x, y, 0.036, 0.03, GOLD)
        trunk.oval(x, y, 0.02, 0.018, (28, 72, 150))


_TAILS: dict[str, Callable[[Body, Frame, RGB], None]] = {
    "fan": _fan, "long": _long, "short": _short, "cocked": _cocked, "curl": _curl, "sickle": _sickle, "turkey": _turkey,
}  # fmt: skip
