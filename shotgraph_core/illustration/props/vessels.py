"""Things that hold water, food and drink."""

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import ellipse, ribbon
from shotgraph_core.illustration.props.brush import (
    BLUE,
    CLAY,
    CREAM,
    GOLD,
    INK,
    WHITE,
    band,
    gleam,
    lines,
    shade,
    turned,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop

STEEL: RGB = (198, 206, 216)


def steam(p: Puppet, x: float, y: float, high: float) -> None:
    """Two wisps above what is hot."""
    for dx in (-0.09, 0.09):
        wisp = [(x + dx, y), (x + dx + 0.06, y + high / 3), (x + dx - 0.04, y + high / 1.5), (x + dx + 0.03, y + high)]
        p.canvas.fill(p.place(ribbon(wisp, (0.03, 0.06, 0.02))), WHITE, 0.55, soft=0.012 * p.high)


def mouth(p: Puppet, y: float, rx: float, ry: float, rim: RGB, inside: RGB, thick: float = 0.03) -> None:
    """The open top of a vessel and what is in it."""
    p.oval(0, y, rx, ry, rim)
    p.oval(0, y - 0.006, rx - thick, ry - thick * 0.5, inside)


def _pot(p: Puppet) -> None:
    turned(p, [(0.2, 0.0), (0.3, 0.02), (0.47, 0.3), (0.42, 0.56), (0.2, 0.72), (0.21, 0.82), (0.28, 0.9)], CLAY)
    for y, wide in ((0.5, 0.43), (0.38, 0.47)):
        lines(p, [[(-wide, y), (-wide / 2, y - 0.045), (0, y - 0.06), (wide / 2, y - 0.045), (wide, y)]], 0.022, CREAM)
    for k in range(5):
        x = -0.34 + 0.17 * k
        p.cut([(x - 0.05, 0.41 + 0.14 * x * x), (x, 0.46 + 0.14 * x * x), (x + 0.05, 0.41 + 0.14 * x * x),
               (x, 0.36 + 0.14 * x * x)], CREAM, 0)  # fmt: skip
    mouth(p, 0.9, 0.28, 0.07, lighter(CLAY, 0.2), (84, 46, 42), 0.05)


def _kettle(p: Puppet) -> None:
    blue: RGB = (78, 132, 150)
    lines(p, [[(-0.3, 0.6), (-0.34, 0.9), (0, 1.0), (0.34, 0.9), (0.3, 0.6)]], 0.06, (70, 56, 56))
    p.shape(
        [(0.3, 0.28), (0.52, 0.42), (0.6, 0.62), (0.72, 0.66), (0.66, 0.72), (0.5, 0.68), (0.4, 0.52), (0.28, 0.48)],
        blue,
    )
    turned(p, [(0.36, 0.0), (0.42, 0.02), (0.48, 0.2), (0.4, 0.48), (0.22, 0.66)], blue)
    turned(p, [(0.24, 0.64), (0.22, 0.7), (0.06, 0.74), (0.05, 0.76)], lighter(blue, 0.15), 0.2)
    p.oval(0, 0.79, 0.06, 0.055, (70, 56, 56))
    steam(p, 0.7, 0.74, 0.26)
    for x, y in ((-0.16, 0.26), (0.04, 0.22), (0.22, 0.28)):
        for dx, dy in ((-0.035, 0.0), (0.035, 0.0), (0, 0.035), (0, -0.035)):
            p.oval(x + dx, y + dy, 0.028, 0.028, (250, 226, 200))
        p.oval(x, y, 0.022, 0.022, GOLD)


def _bucket(p: Puppet) -> None:
    lines(p, [[(-0.38, 0.66), (-0.26, 0.92), (0, 1.0), (0.26, 0.92), (0.38, 0.66)]], 0.03, (92, 96, 106))
    p.limb([(-0.09, 0.985), (0.09, 0.985)], 0.07, (176, 118, 70))
    turned(p, [(0.27, 0.0), (0.28, 0.0), (0.4, 0.68), (0.4, 0.68)], (156, 170, 184))
    lines(p, [[(-w, y), (0, y - 0.05), (w, y)] for w, y in ((0.3, 0.14), (0.355, 0.46))], 0.028, (110, 124, 140))
    mouth(p, 0.68, 0.41, 0.09, (206, 216, 224), (92, 158, 196))
    p.oval(-0.12, 0.69, 0.14, 0.02, (196, 226, 238))
    for x in (-0.38, 0.38):
        p.oval(x, 0.65, 0.045, 0.045, (92, 96, 106))


def _cup(p: Puppet) -> None:
    """A cup of tea on its saucer."""
    p.oval(0, 0.07, 0.62, 0.075, (214, 206, 204))
    p.oval(0, 0.09, 0.6, 0.07, CREAM)
    p.oval(0, 0.085, 0.34, 0.035, (206, 196, 190))
    p.paint([band(0.43, 0.4, 0.16, 0.17, 0.055)], (226, 214, 206))
    turned(p, [(0.18, 0.07), (0.2, 0.1), (0.36, 0.3), (0.42, 0.62), (0.43, 0.64)], (250, 244, 236), 0.8)
    lines(p, [[(-0.41, 0.52), (-0.2, 0.465), (0, 0.45), (0.2, 0.465), (0.41, 0.52)]], 0.04, (200, 66, 74))
    for x in (-0.22, 0.0, 0.22):
        p.oval(x, 0.36, 0.035, 0.035, (200, 66, 74))
    mouth(p, 0.64, 0.43, 0.085, WHITE, (176, 112, 62))
    steam(p, 0, 0.68, 0.32)


def _glass(p: Puppet) -> None:
    """A glass of water."""
    sides = np.array([(-0.24, 0.01), (0.24, 0.01), (0.33, 0.96), (-0.33, 0.96)])
    p.paint([sides], (220, 236, 246), alpha=0.5)
    p.cut([(-0.225, 0.06), (0.225, 0.06), (0.29, 0.68), (-0.29, 0.68)], (112, 182, 222), 0.2, 0.9)
    p.oval(0, 0.06, 0.225, 0.03, (90, 160, 206))
    p.oval(0, 0.68, 0.29, 0.05, (178, 220, 240))
    p.cut([(0.12, 0.08), (0.2, 0.08), (0.26, 0.66), (0.16, 0.66)], (62, 132, 184), 0, 0.5)
    p.paint([band(0, 0.96, 0.33, 0.06, 0.022), band(0, 0.02, 0.24, 0.035, 0.02)], (240, 248, 252))
    lines(p, [[(-0.2, 0.14), (-0.27, 0.86)]], 0.045, WHITE)
    for x, y in ((-0.06, 0.3), (0.04, 0.46), (-0.1, 0.56)):
        p.oval(x, y, 0.025, 0.025, (224, 244, 252))


def _bottle(p: Puppet) -> None:
    green: RGB = (70, 144, 112)
    turned(
        p,
        [(0.19, 0.0), (0.21, 0.02), (0.21, 0.5), (0.19, 0.6), (0.075, 0.72), (0.07, 0.9), (0.085, 0.9), (0.085, 0.94)],
        green,
        0.55,
    )
    p.cut([(-0.21, 0.18), (0.21, 0.18), (0.21, 0.44), (-0.21, 0.44)], (250, 238, 208), 0.12)
    p.oval(0, 0.31, 0.08, 0.085, (226, 120, 70))
    p.cut([(0.08, 0.18), (0.21, 0.18), (0.21, 0.44), (0.08, 0.44)], INK, 0, 0.13)
    turned(p, [(0.06, 0.92), (0.065, 0.93), (0.06, 1.0)], (190, 140, 92), 0.2)


def _bowl(p: Puppet) -> None:
    """A bowl of kheer."""
    turned(p, [(0.28, 0.0), (0.26, 0.08), (0.46, 0.2), (0.62, 0.5), (0.64, 0.64)], BLUE)
    lines(p, [[(-0.63, 0.55), (-0.3, 0.47), (0, 0.45), (0.3, 0.47), (0.63, 0.55)]], 0.05, CREAM)
    lines(p, [[(-0.54, 0.34), (-0.28, 0.26), (0, 0.24), (0.28, 0.26), (0.54, 0.34)]], 0.025, CREAM)
    mouth(p, 0.64, 0.65, 0.15, (226, 238, 246), (255, 248, 226), 0.05)
    p.paint([ellipse(0, 0.68, 0.44, 0.1), ellipse(-0.12, 0.73, 0.2, 0.07)], (255, 252, 238))
    for x, y, colour in ((-0.22, 0.69, (206, 138, 70)), (0.06, 0.73, (128, 168, 84)), (0.26, 0.66, (206, 138, 70)),
                         (-0.02, 0.65, (150, 64, 52)), (0.14, 0.7, (206, 138, 70))):  # fmt: skip
        p.oval(x, y, 0.05, 0.028, colour, 0.5)
    steam(p, 0, 0.76, 0.26)


def _plate(p: Puppet) -> None:
    """A thali: a steel plate, tipped towards us, with its little bowls."""
    p.oval(0, 0.48, 0.66, 0.46, darker(STEEL, 0.3))
    p.oval(0, 0.52, 0.66, 0.46, STEEL)
    p.paint([band(0, 0.52, 0.63, 0.43, 0.045)], (234, 240, 246))
    p.oval(0, 0.51, 0.56, 0.37, (182, 192, 204))
    p.oval(0.02, 0.36, 0.27, 0.15, (255, 252, 242))
    p.oval(0, 0.4, 0.2, 0.1, WHITE)
    for x, y, colour in ((-0.32, 0.6, (226, 168, 56)), (0.0, 0.74, (120, 158, 70)), (0.32, 0.6, (188, 78, 50))):
        p.oval(x, y - 0.03, 0.17, 0.115, (142, 152, 166))
        p.oval(x, y, 0.17, 0.11, (232, 238, 244))
        p.oval(x, y, 0.135, 0.08, colour)
        gleam(p, x - 0.05, y + 0.025, 0.04, 0.015)
    p.shape([(-0.44, 0.4), (-0.26, 0.46), (-0.16, 0.34), (-0.3, 0.26)], (232, 188, 122))
    p.oval(-0.3, 0.36, 0.03, 0.02, (176, 116, 62))


def _spoon(p: Puppet) -> None:
    """A steel spoon, and a wooden one behind it."""
    wood: RGB = (176, 112, 62)
    lines(p, [[(0.02, 0.0), (0.2, 0.62)]], (0.07, 0.09), wood)
    p.oval(0.25, 0.76, 0.15, 0.21, darker(wood, 0.25), -0.28)
    p.oval(0.24, 0.77, 0.135, 0.19, lighter(wood, 0.15), -0.28)
    p.oval(0.25, 0.76, 0.09, 0.14, darker(wood, 0.15), -0.28)
    pose = [(0.0, 0.0), (-0.05, 0.3), (-0.1, 0.62)]
    lines(p, [pose], (0.13, 0.08, 0.1), darker(STEEL, 0.45))
    lines(p, [[(x - 0.014, y) for x, y in pose]], (0.08, 0.045, 0.06), STEEL)
    p.oval(-0.13, 0.78, 0.19, 0.24, darker(STEEL, 0.45), 0.15)
    p.oval(-0.14, 0.79, 0.17, 0.22, STEEL, 0.15)
    p.oval(-0.12, 0.77, 0.12, 0.165, darker(STEEL, 0.2), 0.15)
    gleam(p, -0.2, 0.87, 0.035, 0.08, -0.1, 0.9)


def _milk(p: Puppet) -> None:
    """A brass pot of milk, a drop running down."""
    brass: RGB = (222, 168, 76)
    turned(p, [(0.2, 0.0), (0.3, 0.02), (0.44, 0.26), (0.4, 0.5), (0.22, 0.66), (0.24, 0.76), (0.34, 0.84)], brass, 0.5)
    lines(p, [[(-0.42, 0.42), (-0.2, 0.36), (0, 0.345), (0.2, 0.36), (0.42, 0.42)]], 0.03, darker(brass, 0.3))
    mouth(p, 0.84, 0.36, 0.1, lighter(brass, 0.35), (255, 252, 244), 0.04)
    p.shape(
        [(-0.3, 0.84), (-0.16, 0.79), (-0.1, 0.62), (-0.12, 0.46), (-0.18, 0.46), (-0.19, 0.66), (-0.26, 0.76)],
        WHITE,
        0,
    )
    shade(p, [(0.02, 0.86), (0.24, 0.85), (0.2, 0.8), (0.02, 0.79)], 0.06)


def _honey(p: Puppet) -> None:
    """A jar of honey with its dipper."""
    lines(p, [[(0.1, 0.7), (0.3, 1.0)]], 0.06, (176, 122, 70))
    turned(p, [(0.32, 0.0), (0.38, 0.03), (0.42, 0.3), (0.38, 0.62), (0.3, 0.7)], (236, 164, 44), 0.5)
    turned(p, [(0.33, 0.68), (0.35, 0.7), (0.35, 0.78)], (250, 214, 128), 0.3)
    mouth(p, 0.78, 0.35, 0.075, (255, 232, 164), (214, 132, 30), 0.05)
    lines(p, [[(0.09, 0.79), (0.3, 1.0)]], 0.06, (190, 136, 84))
    p.shape(
        [(-0.34, 0.78), (-0.16, 0.72), (-0.14, 0.52), (-0.22, 0.42), (-0.28, 0.54), (-0.32, 0.66)], (250, 190, 66), 0
    )
    p.cut([(-0.2, 0.2), (0.22, 0.2), (0.22, 0.46), (-0.2, 0.46)], CREAM, 0.08)
    for x, y in ((-0.06, 0.37), (0.06, 0.37), (0.0, 0.29)):
        hexagon = ellipse(x, y, 0.06, points=6)
        p.paint([hexagon], (240, 168, 50))


VESSELS: dict[str, Prop] = {
    "pot": Prop(_pot, 0.28),
    "kettle": Prop(_kettle, 0.22, held=True, hang=0.98, wide=1.8),
    "bucket": Prop(_bucket, 0.26, held=True, hang=0.97),
    "cup": Prop(_cup, 0.13, held=True, hang=0.1),
    "glass": Prop(_glass, 0.14, held=True, hang=0.4),
    "bottle": Prop(_bottle, 0.24, held=True, hang=0.5),
    "bowl": Prop(_bowl, 0.14, held=True, hang=0.1, wide=1.4),
    "plate": Prop(_plate, 0.2, held=True, hang=0.1, wide=1.4),
    "spoon": Prop(_spoon, 0.18, held=True, hang=0.2, place="hand"),
    "milk": Prop(_milk, 0.22, held=True, hang=0.1),
    "honey": Prop(_honey, 0.2, held=True, hang=0.1),
}
