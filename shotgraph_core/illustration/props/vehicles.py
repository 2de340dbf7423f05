"""Things that go by foot and by beast, on rails, on water and in the air; all look to the right."""

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import curve
from shotgraph_core.illustration.places import buildings
from shotgraph_core.illustration.props.brush import (
    BLUE,
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
    spokes,
    turned,
)  # fmt: skip
from shotgraph_core.illustration.props.built import built
from shotgraph_core.illustration.props.motors import headlamp, panes, wheels
from shotgraph_core.illustration.props.prop import Prop
from shotgraph_core.illustration.props.ships import draw_ship


def _bicycle(p: Puppet) -> None:
    for x in (-0.52, 0.52):
        p.paint([band(x, 0.34, 0.34, 0.34, 0.045)], (52, 50, 60))
        p.paint([band(x, 0.34, 0.295, 0.295, 0.014), *spokes(x, 0.34, 0.3, 12, 0.007)], (186, 188, 200))
        lines(
            p,
            [[(x + 0.36 * np.cos(t), 0.34 + 0.36 * np.sin(t)) for t in np.linspace(0.7, 2.4, 7)]],
            0.03,
            (150, 40, 46),
        )
    frame = [
        ((-0.52, 0.34), (-0.2, 0.74)),
        ((-0.2, 0.74), (0.36, 0.78)),
        ((-0.02, 0.34), (0.37, 0.74)),
        ((-0.52, 0.34), (-0.02, 0.34)),
        ((-0.02, 0.34), (-0.23, 0.84)),
        ((0.52, 0.34), (0.34, 0.92)),
    ]
    lines(p, frame, 0.05, (176, 46, 50))
    lines(p, [[(a - 0.008, b + 0.01), (c - 0.008, d + 0.01)] for (a, b), (c, d) in frame], 0.018, (240, 120, 110))
    p.shape([(-0.4, 0.86), (-0.34, 0.93), (-0.1, 0.89), (-0.12, 0.84), (-0.28, 0.84)], (74, 50, 46))
    lines(p, [[(0.2, 0.96), (0.34, 0.93), (0.42, 1.0)]], 0.045, (74, 50, 46))
    p.paint([band(-0.02, 0.34, 0.09, 0.09, 0.03)], IRON)
    lines(p, [[(-0.02, 0.34), (0.06, 0.22)], [(0.02, 0.21), (0.1, 0.21)]], 0.03, (86, 86, 98))
    orb(p, 0.27, 0.97, 0.035, GOLD)
    lines(p, [[(-0.76, 0.68), (-0.4, 0.7)]], 0.035, (86, 86, 98))


def _cart(p: Puppet) -> None:
    """A bullock cart with hay."""
    hay: RGB = (226, 188, 100)
    p.shape([(-0.8, 0.62), (-0.66, 0.92), (-0.3, 1.0), (0.2, 0.98), (0.5, 0.9), (0.62, 0.62)], hay, 0.25)
    lines(
        p,
        [
            [(x, 0.66 + 0.1 * (k % 2)), (x + 0.07, 0.8 + 0.13 * (k % 2))]
            for k, x in enumerate(np.arange(-0.7, 0.5, 0.085))
        ],
        (0.022, 0.006),
        (250, 222, 142),
    )
    lines(p, [[(x + 0.04, 0.64), (x, 0.78)] for x in np.arange(-0.66, 0.56, 0.12)], (0.02, 0.006), (186, 142, 66))
    for y in (0.44, 0.56):
        p.cut([(-0.84, y), (0.7, y), (0.7, y + 0.09), (-0.84, y + 0.09)], WOOD)
        lines(p, [[(-0.83, y + 0.08), (0.69, y + 0.08)]], 0.016, lighter(WOOD, 0.3))
    for x in np.arange(-0.76, 0.7, 0.24):
        lines(p, [[(x, 0.42), (x, 0.74)]], 0.045, darker(WOOD, 0.25))
    lines(p, [[(0.6, 0.48), (1.2, 0.36)]], 0.06, darker(WOOD, 0.2))
    lines(p, [[(1.16, 0.46), (1.2, 0.26)]], 0.06, WOOD)
    p.paint([band(-0.06, 0.34, 0.34, 0.34, 0.07)], darker(WOOD, 0.35))
    p.paint([band(-0.068, 0.348, 0.325, 0.325, 0.025), *spokes(-0.06, 0.34, 0.3, 8, 0.035)], WOOD)
    orb(p, -0.06, 0.34, 0.075, darker(WOOD, 0.2), 0.3)


def _train(p: Puppet) -> None:
    """A steam engine with its coach."""
    green: RGB = (52, 116, 84)
    lines(p, [[(-1.4, 0.02), (1.24, 0.02)]], 0.025, (110, 104, 110))
    p.cut([(-1.36, 0.18), (-0.5, 0.18), (-0.5, 0.8), (-1.36, 0.8)], (176, 60, 58), 0.2)
    p.cut([(-1.4, 0.78), (-0.46, 0.78), (-0.54, 0.87), (-1.32, 0.87)], (92, 74, 76))
    panes(p, [[(x, 0.44), (x + 0.2, 0.44), (x + 0.2, 0.68), (x, 0.68)] for x in (-1.28, -1.03, -0.78)])
    p.cut([(-1.36, 0.3), (-0.5, 0.3), (-0.5, 0.34), (-1.36, 0.34)], GOLD, 0)
    lines(p, [[(-0.52, 0.24), (-0.36, 0.24)]], 0.05, INK)
    p.cut([(-0.38, 0.18), (0.1, 0.18), (0.1, 0.86), (-0.38, 0.86)], green, 0.2)
    panes(p, [[(-0.3, 0.52), (0.0, 0.52), (0.0, 0.78), (-0.3, 0.78)]])
    p.cut([(-0.44, 0.85), (0.16, 0.85), (0.1, 0.93), (-0.38, 0.93)], (62, 56, 66))
    p.cut([(0.08, 0.28), (0.98, 0.28), (0.98, 0.62), (0.08, 0.62)], green, 0.5)
    p.cut([(0.08, 0.52), (0.98, 0.52), (0.98, 0.56), (0.08, 0.56)], WHITE, 0, 0.4)
    for x in (0.26, 0.56):
        p.cut([(x, 0.28), (x + 0.04, 0.28), (x + 0.04, 0.63), (x, 0.63)], GOLD, 0.3)
    p.oval(1.0, 0.45, 0.07, 0.18, (62, 56, 66))
    p.cut([(0.74, 0.6), (0.86, 0.6), (0.9, 0.86), (0.7, 0.86)], (62, 56, 66))
    p.shape([(0.34, 0.6), (0.34, 0.72), (0.42, 0.77), (0.5, 0.72), (0.5, 0.6)], GOLD)
    p.cut([(0.08, 0.18), (1.06, 0.18), (1.06, 0.28), (0.08, 0.28)], RED, 0.15)
    p.cut([(1.04, 0.28), (1.24, 0.03), (1.0, 0.03)], (86, 80, 90))
    for x, y, r in ((0.78, 0.92, 0.07), (0.66, 1.0, 0.1), (0.46, 1.04, 0.08)):
        p.oval(x, y, r * 1.2, r, (244, 244, 248), alpha=0.85)
    wheels(p, (-1.16, -0.7), 0.11)
    wheels(p, (-0.16, 0.26, 0.62), 0.17, (206, 76, 66))
    wheels(p, (0.92,), 0.11, (206, 76, 66))
    lines(p, [[(-0.16, 0.13), (0.62, 0.13)]], 0.035, IRON)
    headlamp(p, 1.06, 0.66, 0.06)


def _aeroplane(p: Puppet) -> None:
    white: RGB = (240, 244, 250)
    p.cut([(-0.1, 0.56), (0.2, 0.56), (-0.24, 0.86), (-0.36, 0.86)], (176, 190, 210), 0.1)
    p.cut([(-0.98, 0.5), (-0.7, 0.52), (-0.86, 1.0), (-1.06, 1.0)], RED, 0.2)
    p.shape(
        [
            (-1.04, 0.56),
            (-0.8, 0.38),
            (-0.2, 0.28),
            (0.6, 0.28),
            (1.0, 0.38),
            (1.08, 0.46),
            (0.96, 0.58),
            (0.6, 0.66),
            (-0.2, 0.64),
            (-0.8, 0.62),
        ],
        white,
        0.25,
    )
    p.shape([(-0.98, 0.52), (-0.2, 0.44), (0.6, 0.43), (1.06, 0.46), (0.6, 0.37), (-0.2, 0.37), (-0.8, 0.43)], BLUE, 0)
    panes(p, [[(x, 0.51), (x + 0.07, 0.51), (x + 0.07, 0.58), (x, 0.58)] for x in np.arange(-0.56, 0.6, 0.14)])
    panes(p, [[(0.72, 0.5), (0.98, 0.5), (0.86, 0.6), (0.72, 0.61)]])
    p.cut([(-0.96, 0.55), (-0.72, 0.54), (-1.0, 0.44), (-1.16, 0.44)], darker(RED, 0.2), 0.1)
    p.cut([(0.24, 0.4), (-0.14, 0.4), (-0.56, 0.02), (-0.36, 0.02)], (206, 216, 232), 0.2)
    p.cut([(-0.46, 0.1), (-0.3, 0.08), (-0.36, 0.02), (-0.56, 0.02)], RED, 0)
    p.shape([(-0.16, 0.24), (-0.14, 0.14), (0.1, 0.12), (0.18, 0.18), (0.12, 0.26)], (110, 122, 142), 0.2)
    p.oval(0.16, 0.19, 0.03, 0.055, INK)


def _rocket(p: Puppet) -> None:
    p.canvas.glow(p.x, p.level(0.06), 0.5 * p.high, (255, 190, 110), 0.8)
    for w, h, colour in ((0.13, 0.24, (250, 140, 50)), (0.085, 0.18, (255, 214, 110)), (0.04, 0.1, (255, 252, 230))):
        tail = curve(
            [(-w, 0.22), (0, 0.26), (w, 0.22), (w * 0.6, 0.24 - h * 0.5), (0, 0.24 - h), (-w * 0.6, 0.24 - h * 0.5)]
        )
        p.canvas.fill(p.place(tail), colour, raw=True)
    for s in (-1, 1):
        p.shape(
            [(s * 0.12, 0.46), (s * 0.3, 0.3), (s * 0.32, 0.12), (s * 0.14, 0.24)],
            RED if s < 0 else darker(RED, 0.25),
            0.15,
        )
    p.cut([(-0.1, 0.18), (0.1, 0.18), (0.13, 0.25), (-0.13, 0.25)], (86, 86, 98))
    turned(p, [(0.13, 0.24), (0.2, 0.4), (0.2, 0.62), (0.1, 0.88), (0.0, 1.0)], (240, 244, 250), 0.8)
    turned(p, [(0.145, 0.79), (0.1, 0.88), (0.0, 1.0)], RED, 0.5)
    lines(p, [[(-0.17, 0.32), (0, 0.29), (0.17, 0.32)]], 0.04, RED)
    p.oval(0, 0.6, 0.11, 0.11, GOLD)
    p.oval(0, 0.6, 0.08, 0.08, (92, 160, 206))
    gleam(p, -0.03, 0.635, 0.03, 0.02, 0.6, 0.85)
    p.shape([(-0.035, 0.1), (-0.03, 0.44), (0.03, 0.44), (0.035, 0.1)], darker(RED, 0.1), 0.2)


VEHICLES: dict[str, Prop] = {
    "bicycle": Prop(_bicycle, 0.6, wide=1.8),
    "cart": Prop(_cart, 0.7, wide=2.5),
    "train": Prop(_train, 1.0, wide=2.7),
    "boat": Prop(built(buildings.boat), 0.9),
    "ship": Prop(draw_ship, 1.3, wide=1.75),
    "aeroplane": Prop(_aeroplane, 0.5, place="air", wide=2.3),
    "rocket": Prop(_rocket, 1.1, shines=True),
}
