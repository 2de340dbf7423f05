"""A tall ship under full sail, bound to the right."""

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Point
from shotgraph_core.illustration.props.brush import GOLD, RED, WOOD, lines, pole

SAIL: RGB = (250, 240, 222)
OAK: RGB = (128, 82, 58)
MASTS = ((-0.36, 0.84, 0.17), (0.02, 1.0, 0.2), (0.38, 0.86, 0.16))
"""Where each mast stands, how high it is, and half the width of its lowest sail."""


def draw_ship(p: Puppet) -> None:
    """Three masts with two square sails and a topsail each, a jib, a striped hull."""
    p.oval(0.0, 0.01, 0.62, 0.03, (14, 20, 44), alpha=0.35)
    lines(p, [[(0.62, 0.24), (0.86, 0.36)]], (0.022, 0.01), darker(WOOD, 0.2))
    p.shape([(0.42, 0.66), (0.6, 0.48), (0.8, 0.34), (0.5, 0.32)], darker(SAIL, 0.06), 0.12)
    for x, tall, wide in MASTS:
        pole(p, (x, 0.16), (x, tall), 0.022, darker(WOOD, 0.15))
        for low, part, high in ((0.27, 1.0, 0.24), (0.53, 0.8, 0.19), (0.74, 0.58, 0.13)):
            foot = low * tall + 0.03
            _sail(p, x, foot, wide * part, high * tall)
        p.cut([(x, tall), (x + 0.12, tall - 0.02), (x, tall - 0.045)], RED, 0)
    p.cut(_hull(), OAK, 0.35)
    lines(p, [[(-0.62, 0.235), (-0.3, 0.175), (0.34, 0.175), (0.64, 0.245)]], 0.022, lighter(WOOD, 0.25))
    lines(p, [[(-0.56, 0.15), (-0.3, 0.115), (0.34, 0.115), (0.58, 0.15)]], 0.03, GOLD)
    for x in (-0.36, -0.22, -0.08, 0.06, 0.2, 0.34):
        p.oval(x, 0.075, 0.018, 0.018, darker(OAK, 0.5))
    p.oval(0.0, 0.0, 0.5, 0.018, (226, 242, 250), alpha=0.4)


def _hull() -> list[Point]:
    """High at the stern, pointed at the bow."""
    return [
        (-0.64, 0.3),
        (-0.5, 0.2),
        (-0.3, 0.18),
        (0.34, 0.18),
        (0.66, 0.27),
        (0.58, 0.12),
        (0.44, 0.0),
        (-0.46, 0.0),
    ]


def _sail(p: Puppet, x: float, foot: float, wide: float, high: float) -> None:
    """A square sail on its yard, filled by the wind from behind."""
    top = foot + high
    outline = [
        *[(x - 0.9 * wide, top), (x + 0.94 * wide, top), (x + 1.16 * wide, foot + 0.5 * high), (x + wide, foot)],
        *[(x + 0.3 * wide, foot + 0.14 * high), (x - 0.4 * wide, foot + 0.14 * high), (x - wide, foot)],
        (x - 0.8 * wide, foot + 0.5 * high),
    ]
    p.cut(outline, SAIL, 0.2)
    lines(p, [[(x - wide, top), (x + wide, top)]], 0.016, darker(WOOD, 0.25))
    seams = [[(x + at * wide, top), (x + (at * 1.1 + 0.06) * wide, foot + 0.14 * high)] for at in (-0.4, 0.25)]
    lines(p, seams, 0.006, darker(SAIL, 0.14))
