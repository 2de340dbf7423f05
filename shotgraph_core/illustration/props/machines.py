"""Things with wires, and a robot."""

import numpy as np

from shotgraph_core.illustration.engine.palette import darker
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import ellipse, rect
from shotgraph_core.illustration.props.brush import (
    CREAM,
    GOLD,
    GREEN,
    INK,
    IRON,
    RED,
    WHITE,
    WOOD,
    band,
    gleam,
    lines,
    orb,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop


def _screen(p: Puppet, x0: float, y0: float, x1: float, y1: float) -> None:
    """A lit screen with hills and a sun on it."""
    p.canvas.fill(p.place(rect(x0, y0, x1, y1)), (116, 190, 224), raw=True)
    w, h = x1 - x0, y1 - y0
    hills = np.array(
        [
            (x0, y0),
            (x1, y0),
            (x1, y0 + 0.4 * h),
            (x0 + 0.7 * w, y0 + 0.55 * h),
            (x0 + 0.4 * w, y0 + 0.3 * h),
            (x0, y0 + 0.45 * h),
        ]
    )
    p.canvas.fill(p.place(hills), (122, 184, 100), raw=True)
    p.canvas.fill(p.place(ellipse(x0 + 0.3 * w, y0 + 0.72 * h, 0.1 * min(w, h))), (255, 228, 120), raw=True)
    p.cut([(x0 + 0.55 * w, y1), (x0 + 0.75 * w, y1), (x0 + 0.4 * w, y0), (x0 + 0.2 * w, y0)], WHITE, 0, 0.16)


def _phone(p: Puppet) -> None:
    for size, metal in ((0.0, (120, 124, 144)), (0.014, (46, 46, 60))):
        x, y = 0.29 - size, size
        corners = [(x - 0.05, y), (x, y + 0.05), (x, 0.95 - y), (x - 0.05, 1.0 - y)]
        p.cut([*corners, *((-a, b) for a, b in reversed(corners))], metal, 0.1)
    _screen(p, -0.25, 0.12, 0.25, 0.9)
    for k, colour in enumerate((RED, GOLD, GREEN)):
        p.cut(
            [(-0.2 + 0.15 * k, 0.16), (-0.1 + 0.15 * k, 0.16), (-0.1 + 0.15 * k, 0.26), (-0.2 + 0.15 * k, 0.26)],
            colour,
            0,
        )
    p.oval(0, 0.06, 0.035, 0.028, (90, 92, 110))
    lines(p, [[(-0.06, 0.945), (0.06, 0.945)]], 0.014, (110, 112, 130))


def _television(p: Puppet) -> None:
    lines(p, [[(-0.02, 0.84), (-0.26, 1.0)], [(0.02, 0.84), (0.22, 1.0)]], 0.02, IRON)
    p.paint([ellipse(-0.26, 0.99, 0.025), ellipse(0.22, 0.99, 0.025)], IRON)
    for s in (-1, 1):
        lines(p, [[(s * 0.4, 0.1), (s * 0.48, 0.01)]], 0.05, darker(WOOD, 0.35))
    p.shape(
        [(-0.62, 0.1), (-0.64, 0.46), (-0.6, 0.82), (0, 0.86), (0.6, 0.82), (0.64, 0.46), (0.62, 0.1), (0, 0.07)],
        (176, 112, 66),
        0.25,
    )
    p.shape(
        [
            (-0.55, 0.15),
            (-0.56, 0.46),
            (-0.53, 0.77),
            (-0.05, 0.8),
            (0.36, 0.77),
            (0.38, 0.46),
            (0.36, 0.15),
            (-0.05, 0.12),
        ],
        (62, 50, 52),
        0,
    )
    _screen(p, -0.49, 0.2, 0.31, 0.73)
    for y in (0.66, 0.5):
        orb(p, 0.49, y, 0.06, CREAM, 0.4)
        lines(p, [[(0.49, y), (0.49, y + 0.05)]], 0.016, INK)
    lines(p, [[(0.43, y), (0.55, y)] for y in (0.2, 0.25, 0.3, 0.35)], 0.016, darker(WOOD, 0.5))


def _radio(p: Puppet) -> None:
    lines(p, [[(0.4, 0.66), (0.62, 1.0)]], 0.022, IRON)
    lines(p, [[(-0.36, 0.66), (-0.3, 0.82), (0.3, 0.82), (0.36, 0.66)]], 0.05, darker(WOOD, 0.35))
    p.shape(
        [(-0.62, 0.04), (-0.63, 0.36), (-0.6, 0.68), (0, 0.7), (0.6, 0.68), (0.63, 0.36), (0.62, 0.04), (0, 0.02)],
        (196, 84, 66),
        0.25,
    )
    p.cut([(-0.56, 0.08), (0.56, 0.08), (0.56, 0.62), (-0.56, 0.62)], CREAM, 0.1)
    p.oval(-0.28, 0.34, 0.23, 0.23, (96, 70, 62))
    p.oval(-0.28, 0.34, 0.2, 0.2, (150, 112, 86))
    p.paint([band(-0.28, 0.34, r, r, 0.014) for r in (0.17, 0.12, 0.07)], (96, 70, 62))
    p.cut([(0.04, 0.4), (0.5, 0.4), (0.5, 0.56), (0.04, 0.56)], (60, 54, 62), 0)
    lines(p, [[(x, 0.44), (x, 0.49)] for x in np.arange(0.08, 0.5, 0.06)], 0.012, CREAM)
    lines(p, [[(0.3, 0.42), (0.3, 0.55)]], 0.02, RED)
    for x in (0.14, 0.4):
        orb(p, x, 0.22, 0.085, (150, 100, 66), 0.4)
        lines(p, [[(x, 0.22), (x + 0.04, 0.28)]], 0.02, CREAM)


def _computer(p: Puppet) -> None:
    """A laptop."""
    p.cut([(-0.6, 0.16), (0.6, 0.16), (0.56, 0.98), (-0.56, 0.98)], (70, 74, 90), 0.1)
    _screen(p, -0.52, 0.23, 0.52, 0.92)
    p.canvas.fill(p.place(rect(-0.44, 0.5, -0.02, 0.84)), (250, 250, 252), raw=True)
    p.canvas.fill(p.place(rect(-0.44, 0.79, -0.02, 0.84)), (226, 96, 90), raw=True)
    lines(p, [[(-0.4, y), (-0.1, y)] for y in (0.72, 0.65, 0.58)], 0.02, (150, 158, 172))
    p.cut([(-0.6, 0.16), (0.6, 0.16), (0.78, 0.03), (-0.78, 0.03)], (190, 196, 208), 0.15)
    p.cut([(-0.78, 0.0), (0.78, 0.0), (0.78, 0.035), (-0.78, 0.035)], (142, 148, 162), 0)
    keys = [
        rect(x * (1.06 - 0.3 * (y - 0.07)) - 0.035, y, x * (1.06 - 0.3 * (y - 0.07)) + 0.035, y + 0.02)
        for y in (0.135, 0.106, 0.077)
        for x in np.arange(-0.5, 0.51, 0.1)
    ]
    p.paint(keys, (92, 96, 112))


def _camera(p: Puppet) -> None:
    p.cut([(-0.2, 0.74), (0.2, 0.74), (0.14, 0.96), (-0.14, 0.96)], (92, 92, 106))
    p.cut([(-0.5, 0.76), (-0.34, 0.76), (-0.34, 0.86), (-0.5, 0.86)], RED)
    p.cut([(0.34, 0.76), (0.5, 0.76), (0.5, 0.84), (0.34, 0.84)], (120, 120, 134))
    p.shape(
        [(-0.6, 0.06), (-0.62, 0.42), (-0.58, 0.78), (0, 0.8), (0.58, 0.78), (0.62, 0.42), (0.6, 0.06), (0, 0.03)],
        (74, 72, 86),
        0.25,
    )
    p.cut([(-0.6, 0.22), (0.6, 0.22), (0.6, 0.56), (-0.6, 0.56)], (176, 112, 76), 0.15)
    p.canvas.fill(p.place(rect(-0.09, 0.8, 0.09, 0.91)), (236, 244, 250))
    for r, colour in (
        (0.33, (210, 214, 222)),
        (0.29, (62, 62, 76)),
        (0.22, (36, 40, 60)),
        (0.16, (50, 80, 130)),
        (0.09, (24, 28, 46)),
    ):
        p.oval(0, 0.4, r, r, colour)
    gleam(p, -0.09, 0.5, 0.06, 0.045, 0.6, 0.85)
    gleam(p, 0.07, 0.31, 0.03, 0.02, 0.6, 0.5)
    p.oval(0.46, 0.66, 0.05, 0.05, (250, 220, 120))


MACHINES: dict[str, Prop] = {
    "phone": Prop(_phone, 0.14, held=True, hang=0.3, place="hand"),
    "television": Prop(_television, 0.36, wide=1.4),
    "radio": Prop(_radio, 0.22, held=True, hang=0.8, wide=1.4),
    "computer": Prop(_computer, 0.24, held=True, hang=0.03, wide=1.7),
    "camera": Prop(_camera, 0.15, held=True, hang=0.2, wide=1.4),
}
