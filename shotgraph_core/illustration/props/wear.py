"""Things to wear, and treasures."""

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import curve, ellipse, ribbon, star
from shotgraph_core.illustration.props.brush import (
    BLUE, CREAM, GOLD, GREEN, INK, IRON, RED, WHITE, WOOD, band, gleam, lines, orb, shade, slab, turned,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop


def _gem(p: Puppet, x: float, y: float, r: float, colour: RGB) -> None:
    """A cut stone."""
    p.cut([(x - r, y + 0.3 * r), (x - 0.5 * r, y + 0.8 * r), (x + 0.5 * r, y + 0.8 * r), (x + r, y + 0.3 * r), (x, y - r)], colour)
    p.cut([(x - r, y + 0.3 * r), (x - 0.4 * r, y + 0.3 * r), (x, y - r)], lighter(colour, 0.35), 0)
    p.cut([(x - 0.5 * r, y + 0.8 * r), (x + 0.5 * r, y + 0.8 * r), (x + 0.4 * r, y + 0.3 * r), (x - 0.4 * r, y + 0.3 * r)], lighter(colour, 0.55), 0)
    p.cut([(x + r, y + 0.3 * r), (x + 0.4 * r, y + 0.3 * r), (x, y - r)], darker(colour, 0.25), 0)


def _shoes(p: Puppet) -> None:
    """A pair of embroidered shoes with curled tips."""
    for dx, dy, colour in ((0.14, 0.24, (150, 44, 60)), (-0.1, 0.0, (196, 56, 70))):
        p.cut([(dx - 0.56, dy), (dx + 0.4, dy), (dx + 0.44, dy + 0.07), (dx - 0.56, dy + 0.07)], (104, 66, 50), 0)
        p.shape([(dx - 0.58, dy + 0.07), (dx - 0.6, dy + 0.42), (dx - 0.46, dy + 0.52), (dx - 0.1, dy + 0.34), (dx + 0.2, dy + 0.34),
                 (dx + 0.44, dy + 0.3), (dx + 0.5, dy + 0.54), (dx + 0.38, dy + 0.56), (dx + 0.47, dy + 0.64), (dx + 0.6, dy + 0.5),
                 (dx + 0.58, dy + 0.22), (dx + 0.4, dy + 0.06)], colour, 0.25)  # fmt: skip
        p.oval(dx - 0.34, dy + 0.42, 0.24, 0.075, (66, 36, 44), -0.36)
        lines(p, [[(dx - 0.58, dy + 0.46), (dx - 0.34, dy + 0.34), (dx - 0.06, dy + 0.3)]], 0.03, GOLD)
        p.paint([ellipse(dx + 0.12 + 0.06 * np.cos(t), dy + 0.21 + 0.06 * np.sin(t), 0.03) for t in np.arange(5) * 1.2566], GOLD)
        p.oval(dx + 0.12, dy + 0.21, 0.026, 0.026, CREAM)
        gleam(p, dx + 0.34, dy + 0.24, 0.06, 0.025, -0.2, 0.4)


def _hat(p: Puppet) -> None:
    """A straw hat with a ribbon."""
    straw: RGB = (232, 190, 110)
    p.oval(0, 0.2, 0.66, 0.2, darker(straw, 0.3))
    p.oval(0, 0.24, 0.66, 0.19, straw)
    p.paint([band(0, 0.24, 0.58, 0.16, 0.012), band(0, 0.24, 0.5, 0.13, 0.012)], darker(straw, 0.2))
    p.shape([(-0.36, 0.26), (-0.34, 0.62), (-0.2, 0.9), (0, 0.95), (0.2, 0.9), (0.34, 0.62), (0.36, 0.26), (0, 0.18)], straw, 0.15)
    shade(p, [(0.14, 0.9), (0.32, 0.64), (0.35, 0.28), (0.16, 0.22), (0.22, 0.5)], 0.16)
    lines(p, [[(-0.3, y), (0, y - 0.05), (0.3, y)] for y in (0.56, 0.68, 0.8)], 0.012, darker(straw, 0.22))
    lines(p, [[(-0.355, 0.34), (0, 0.26), (0.355, 0.34)]], 0.13, RED)
    p.shape([(0.3, 0.36), (0.5, 0.46), (0.52, 0.3)], RED, 0.2)
    p.shape([(0.3, 0.32), (0.44, 0.1), (0.52, 0.18)], darker(RED, 0.15), 0.2)
    gleam(p, -0.2, 0.76, 0.05, 0.1, -0.5, 0.4)


def _turban(p: Puppet) -> None:
    colour: RGB = (222, 110, 40)
    p.shape([(0.3, 0.3), (0.5, 0.34), (0.62, 0.0), (0.42, 0.06)], darker(colour, 0.25), 0.2)
    p.shape([(-0.5, 0.16), (-0.48, 0.52), (-0.24, 0.84), (0.06, 0.9), (0.36, 0.78), (0.5, 0.46), (0.46, 0.16), (0, 0.06)], colour, 0.25)
    for k in range(5):
        y = 0.2 + 0.13 * k
        lines(p, [[(-0.49 + 0.05 * k, y + 0.04), (-0.1, y + 0.2), (0.24, y + 0.06), (0.47, y - 0.06)]], (0.02, 0.055, 0.02), (lighter(colour, 0.25), darker(colour, 0.25))[k % 2])
    p.shape([(-0.1, 0.14), (0.12, 0.2), (0.16, 0.86), (0, 0.92), (-0.12, 0.84)], lighter(colour, 0.12), 0.2)
    p.shape([(0, 0.7), (-0.09, 0.88), (0, 1.02), (0.09, 0.88)], CREAM, 0.1)
    orb(p, 0.01, 0.62, 0.09, GOLD)
    _gem(p, 0.01, 0.62, 0.05, (60, 160, 120))


def _crown(p: Puppet) -> None:
    p.oval(0, 0.2, 0.5, 0.14, (140, 92, 34))
    p.oval(0, 0.28, 0.48, 0.1, (150, 40, 56))
    points = [(-0.5, 0.2), (-0.58, 0.8), (-0.3, 0.5), (-0.24, 0.9), (-0.12, 0.52), (0, 0.98), (0.12, 0.52), (0.24, 0.9), (0.3, 0.5),
              (0.58, 0.8), (0.5, 0.2), (0.25, 0.09), (0, 0.06), (-0.25, 0.09)]  # fmt: skip
    p.cut(points, GOLD, 0.3)
    p.cut([(0.12, 0.52), (0.24, 0.9), (0.3, 0.5), (0.58, 0.8), (0.5, 0.2), (0.25, 0.09), (0.2, 0.3)], darker(GOLD, 0.4), 0, 0.3)
    lines(p, [[(-0.5, 0.34), (-0.25, 0.23), (0, 0.2), (0.25, 0.23), (0.5, 0.34)]], 0.022, lighter(GOLD, 0.5))
    lines(p, [[(-0.5, 0.2), (-0.25, 0.1), (0, 0.07), (0.25, 0.1), (0.5, 0.2)]], 0.035, lighter(GOLD, 0.3))
    for (x, y), colour in zip(((-0.58, 0.82), (-0.24, 0.92), (0, 0.98), (0.24, 0.92), (0.58, 0.82)), (RED, BLUE, RED, BLUE, RED), strict=True):
        orb(p, x, y, 0.055, colour)
    for x, y, colour in ((-0.32, 0.22, (70, 170, 120)), (0, 0.15, (210, 50, 70)), (0.32, 0.22, (70, 170, 120))):
        _gem(p, x, y, 0.07, colour)
    gleam(p, -0.42, 0.5, 0.03, 0.09, 0.1, 0.7)


def _ring(p: Puppet) -> None:
    p.paint([band(0, 0.34, 0.34, 0.34, 0.085)], darker(GOLD, 0.3))
    p.paint([band(-0.012, 0.35, 0.33, 0.33, 0.055)], GOLD)
    p.paint([band(-0.02, 0.36, 0.315, 0.315, 0.018)], lighter(GOLD, 0.6))
    p.cut([(-0.13, 0.62), (0.13, 0.62), (0.18, 0.74), (-0.18, 0.74)], darker(GOLD, 0.15))
    _gem(p, 0, 0.8, 0.24, (86, 176, 226))
    for x, y, r in ((-0.34, 0.9, 0.08), (0.32, 1.0, 0.06)):
        p.canvas.fill(p.place(star(x, y, r, r * 0.25, 4)), WHITE, raw=True)


def _bangles(p: Puppet) -> None:
    """Glass bangles of three colours, leaning on each other."""
    for x, y, colour in ((0.3, 0.42, (70, 160, 150)), (-0.28, 0.42, (214, 66, 110)), (0.0, 0.46, GOLD)):
        for k in range(2):
            dx = x + 0.06 * k
            p.paint([band(dx, y, 0.34, 0.42, 0.065)], darker(colour, 0.3))
            p.paint([band(dx - 0.012, y + 0.012, 0.33, 0.41, 0.04)], lighter(colour, 0.1 * k))
            dots = [ellipse(dx + 0.31 * np.cos(t), y + 0.39 * np.sin(t), 0.014) for t in np.arange(14) * np.pi / 7]
            p.paint(dots, lighter(colour, 0.7))


def _necklace(p: Puppet) -> None:
    """A string of pearls with a pendant."""
    for t in np.linspace(-0.2, np.pi + 0.2, 25):
        r = 0.03 + 0.028 * np.sin(max(0.0, min(np.pi, t)))
        orb(p, 0.46 * np.cos(t), 0.7 - 0.48 * np.sin(t), r, (244, 236, 232), 0.8)
    lines(p, [[(-0.42, 0.82), (-0.2, 0.96), (0.2, 0.96), (0.42, 0.82)]], 0.016, GOLD)
    p.oval(0, 0.12, 0.13, 0.13, GOLD)
    _gem(p, 0, 0.1, 0.095, (206, 44, 76))


def _spectacles(p: Puppet) -> None:
    lines(p, [[(s * 0.62, 0.6), (s * 0.72, 0.86), (s * 0.6, 0.92)] for s in (-1, 1)], 0.05, (96, 62, 50))
    for s in (-1, 1):
        p.oval(s * 0.34, 0.44, 0.29, 0.32, (186, 222, 236), alpha=0.65)
        p.cut([(s * 0.34 - 0.16, 0.4), (s * 0.34 + 0.04, 0.68), (s * 0.34 + 0.13, 0.64), (s * 0.34 - 0.1, 0.3)], WHITE, 0, 0.6)
        p.paint([band(s * 0.34, 0.44, 0.31, 0.34, 0.055)], (96, 62, 50))
        p.paint([band(s * 0.34 - 0.006, 0.45, 0.3, 0.33, 0.018)], (186, 130, 92))
    lines(p, [[(-0.06, 0.5), (0, 0.56), (0.06, 0.5)]], 0.05, (96, 62, 50))


def _umbrella(p: Puppet) -> None:
    lines(p, [[(0, 0.9), (0, 0.12), (0.05, 0.02), (0.12, 0.05), (0.12, 0.12)]], 0.032, (92, 66, 56))
    lines(p, [[(-0.008, 0.66), (-0.008, 0.14)]], 0.012, (176, 130, 96))
    p.shape([(-0.56, 0.62), (-0.3, 0.66), (0, 0.67), (0.3, 0.66), (0.56, 0.62), (0, 0.58)], (112, 34, 52), 0)
    edges = (-0.62, -0.36, -0.12, 0.12, 0.36, 0.62)
    for k, (a, b) in enumerate(zip(edges[:-1], edges[1:], strict=True)):
        colour: RGB = ((206, 60, 70), (250, 206, 110))[k % 2]
        panel = [(a, 0.6), (a * 0.82, 0.8), (a * 0.4, 0.93), (0, 0.98), (b * 0.4, 0.93), (b * 0.82, 0.8), (b, 0.6), ((a + b) / 2, 0.65)]
        p.shape(panel, colour, 0.25)
    shade(p, [(0.2, 0.94), (0.48, 0.8), (0.6, 0.62), (0.36, 0.63), (0.34, 0.8)], 0.16)
    gleam(p, -0.32, 0.84, 0.1, 0.03, 0.6, 0.45)
    lines(p, [[(0, 0.96), (0, 1.0)]], 0.03, (92, 66, 56))


def _cloth(p: Puppet) -> None:
    """Folded silks, one on another."""
    for k, (colour, edge) in enumerate((((60, 120, 130), GOLD), ((150, 60, 120), CREAM), ((214, 70, 60), GOLD))):
        y = 0.24 * k
        p.shape([(-0.6, y), (-0.64, y + 0.12), (-0.58, y + 0.24), (0.56, y + 0.26), (0.62, y + 0.2), (0.6, y + 0.02)], darker(colour, 0.25), 0.1)
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
        p.shape([(s * 0.16, 0.94), (s * 0.3, 0.88), (s * 0.56, 0.52), (s * 0.42, 0.42), (s * 0.2, 0.7)], darker(body, 0.12), 0.2)
        lines(p, [[(s * 0.43, 0.46), (s * 0.54, 0.54)]], 0.04, CREAM)
    p.shape([(-0.18, 0.96), (0, 0.9), (0.18, 0.96), (0.3, 0.84), (0.28, 0.5), (0.34, 0.02), (0, 0.0), (-0.34, 0.02), (-0.28, 0.5), (-0.3, 0.84)], body, 0.2)
    shade(p, [(0.12, 0.8), (0.26, 0.8), (0.3, 0.06), (0.16, 0.04)], 0.14)
    p.shape([(-0.13, 0.97), (0, 0.99), (0.13, 0.97), (0.05, 0.84), (-0.05, 0.84)], darker(body, 0.45), 0)
    lines(p, [[(-0.14, 0.96), (-0.06, 0.84), (0, 0.82), (0.06, 0.84), (0.14, 0.96)]], 0.035, CREAM)
    lines(p, [[(0, 0.82), (0, 0.56)]], 0.06, lighter(body, 0.35))
    p.paint([ellipse(0, y, 0.018) for y in (0.76, 0.68, 0.6)], GOLD)
    lines(p, [[(-0.33, 0.06), (0, 0.035), (0.33, 0.06)]], 0.035, CREAM)


def _coins(p: Puppet) -> None:
    for x, count in ((-0.36, 3), (0.34, 4), (0.0, 7)):
        for k in range(count):
            y = 0.08 + 0.11 * k
            p.oval(x, y, 0.25, 0.095, darker(GOLD, 0.38))
            p.oval(x, y + 0.045, 0.25, 0.09, GOLD)
        top = 0.08 + 0.11 * (count - 1) + 0.045
        p.paint([band(x, top, 0.23, 0.078, 0.018)], lighter(GOLD, 0.5))
        lines(p, [[(x - 0.06, top + 0.02), (x + 0.06, top + 0.02)], [(x - 0.06, top), (x + 0.06, top)]], 0.014, darker(GOLD, 0.35))
    p.oval(0.54, 0.2, 0.15, 0.19, darker(GOLD, 0.38), -0.2)
    p.oval(0.52, 0.21, 0.14, 0.18, lighter(GOLD, 0.15), -0.2)
    p.canvas.fill([p.place(star(x, y, r, r * 0.25, 4)) for x, y, r in ((-0.16, 0.9, 0.09), (0.5, 0.34, 0.07))], WHITE, raw=True)


def _treasure(p: Puppet) -> None:
    """An open chest full of gold."""
    p.canvas.glow(p.x, p.level(0.62), 1.1 * p.high, (255, 210, 110), 0.55)
    p.shape([(-0.6, 0.5), (-0.62, 0.8), (-0.44, 0.99), (0.44, 0.99), (0.62, 0.8), (0.6, 0.5)], darker(WOOD, 0.35), 0.2)
    p.shape([(-0.52, 0.5), (-0.53, 0.76), (-0.4, 0.9), (0.4, 0.9), (0.53, 0.76), (0.52, 0.5)], (70, 44, 42), 0)
    p.shape([(-0.54, 0.5), (-0.34, 0.64), (-0.06, 0.74), (0.2, 0.7), (0.4, 0.6), (0.54, 0.5), (0, 0.44)], GOLD, 0.3)
    for k, x in enumerate(np.linspace(-0.46, 0.46, 10)):
        y = 0.66 - 0.6 * x * x - 0.05 * (k % 2)
        p.oval(float(x), y, 0.075, 0.045, darker(GOLD, 0.3))
        p.oval(float(x), y + 0.016, 0.07, 0.04, lighter(GOLD, 0.25 * (k % 3)))
    for x, y, colour in ((-0.26, 0.64, RED), (0.3, 0.62, (70, 170, 120)), (0.04, 0.74, (86, 150, 226))):
        _gem(p, x, y, 0.085, colour)
    for k in range(7):
        orb(p, -0.5 + 0.03 * k, 0.5 - 0.05 * k + 0.006 * k * k, 0.032, CREAM, 0.6)
    slab(p, -0.6, 0.0, 0.6, 0.48, WOOD)
    lines(p, [[(-0.56, y), (0.56, y)] for y in (0.16, 0.32)], 0.014, darker(WOOD, 0.35))
    for x in (-0.44, 0.44):
        p.cut([(x - 0.05, 0), (x + 0.05, 0), (x + 0.05, 0.48), (x - 0.05, 0.48)], darker(GOLD, 0.25))
    p.cut([(-0.1, 0.3), (0.1, 0.3), (0.1, 0.52), (-0.1, 0.52)], GOLD)
    p.oval(0, 0.41, 0.03, 0.035, INK)


def _box(p: Puppet) -> None:
    """A carton with its flaps open."""
    card: RGB = (206, 156, 98)
    p.cut([(-0.52, 0.62), (0.52, 0.62), (0.4, 0.74), (-0.4, 0.74)], darker(card, 0.5), 0)
    p.cut([(-0.4, 0.74), (0.4, 0.74), (0.46, 0.92), (-0.34, 0.92)], darker(card, 0.2), 0)
    p.cut([(-0.52, 0.0), (0.52, 0.0), (0.52, 0.62), (-0.52, 0.62)], card)
    p.cut([(0.3, 0.0), (0.52, 0.0), (0.52, 0.62), (0.3, 0.62)], INK, 0, 0.1)
    p.cut([(-0.52, 0.62), (-0.4, 0.74), (-0.62, 0.84), (-0.74, 0.7)], lighter(card, 0.2), 0)
    p.cut([(0.52, 0.62), (0.4, 0.74), (0.62, 0.84), (0.74, 0.7)], lighter(card, 0.08), 0)
    p.cut([(-0.52, 0.62), (0.52, 0.62), (0.46, 0.5), (-0.46, 0.5)], lighter(card, 0.25), 0.1)
    p.cut([(-0.07, 0.0), (0.07, 0.0), (0.07, 0.3), (-0.07, 0.3)], (232, 202, 150), 0)
    lines(p, [[(0.3, 0.12), (0.3, 0.26), (0.25, 0.2)], [(0.3, 0.26), (0.35, 0.2)], [(0.42, 0.12), (0.42, 0.26), (0.37, 0.2)], [(0.42, 0.26), (0.47, 0.2)]], 0.02, (112, 76, 52))


def _chest(p: Puppet) -> None:
    """A closed chest with iron bands."""
    slab(p, -0.6, 0.0, 0.6, 0.56, WOOD)
    lines(p, [[(-0.58, y), (0.58, y)] for y in (0.19, 0.37)], 0.016, darker(WOOD, 0.35))
    p.shape([(-0.62, 0.54), (-0.6, 0.82), (-0.36, 0.98), (0.36, 0.98), (0.6, 0.82), (0.62, 0.54)], lighter(WOOD, 0.1), 0.25)
    lines(p, [[(-0.58, y), (0.58, y)] for y in (0.68, 0.82)], 0.014, darker(WOOD, 0.25))
    p.cut([(-0.63, 0.52), (0.63, 0.52), (0.63, 0.59), (-0.63, 0.59)], darker(GOLD, 0.3))
    for x in (-0.46, 0.46):
        p.cut([(x - 0.055, 0), (x + 0.055, 0), (x + 0.055, 0.94), (x - 0.055, 0.94)], darker(GOLD, 0.2))
        p.paint([ellipse(x, y, 0.02) for y in (0.08, 0.3, 0.64, 0.86)], lighter(GOLD, 0.5))
    p.cut([(-0.12, 0.4), (0.12, 0.4), (0.12, 0.64), (-0.12, 0.64)], GOLD)
    p.oval(0, 0.54, 0.035, 0.035, INK)
    p.cut([(-0.018, 0.44), (0.018, 0.44), (0.018, 0.54), (-0.018, 0.54)], INK, 0)


def _suitcase(p: Puppet) -> None:
    lines(p, [[(-0.16, 0.8), (-0.15, 0.96), (0.15, 0.96), (0.16, 0.8)]], 0.055, (84, 52, 44))
    leather: RGB = (166, 96, 62)
    p.shape([(-0.6, 0.04), (-0.61, 0.42), (-0.6, 0.8), (0, 0.83), (0.6, 0.8), (0.61, 0.42), (0.6, 0.04), (0, 0.0)], leather, 0.25)
    p.cut([(0.42, 0.03), (0.6, 0.05), (0.6, 0.79), (0.42, 0.81)], INK, 0, 0.12)
    for x in (-0.36, 0.36):
        p.cut([(x - 0.06, 0.01), (x + 0.06, 0.01), (x + 0.06, 0.82), (x - 0.06, 0.82)], darker(leather, 0.35))
        p.cut([(x - 0.05, 0.56), (x + 0.05, 0.56), (x + 0.05, 0.68), (x - 0.05, 0.68)], GOLD)
        p.cut([(x - 0.02, 0.59), (x + 0.02, 0.59), (x + 0.02, 0.65), (x - 0.02, 0.65)], darker(leather, 0.35), 0)
    for x in (-0.6, 0.6):
        for y in (0.06, 0.78):
            p.oval(x * 0.97, y, 0.06, 0.06, darker(leather, 0.4))
    p.cut([(-0.2, 0.16), (0.08, 0.12), (0.12, 0.34), (-0.16, 0.38)], (120, 186, 200), 0)
    p.cut([(-0.12, 0.2), (-0.02, 0.32), (0.06, 0.18)], CREAM, 0)
    lines(p, [[(-0.58, 0.74), (-0.3, 0.77)]], 0.014, lighter(leather, 0.4))


def _gift(p: Puppet) -> None:
    slab(p, -0.46, 0.0, 0.46, 0.58, (84, 146, 190))
    p.paint([ellipse(x, y, 0.035) for x in (-0.32, 0.32) for y in (0.14, 0.42)] + [ellipse(x, 0.28, 0.035) for x in (-0.22, 0.22)], (170, 214, 232))
    p.cut([(-0.51, 0.54), (0.51, 0.54), (0.51, 0.7), (-0.51, 0.7)], (112, 172, 212), 0.2)
    for low, high in ((0.0, 0.54), (0.54, 0.7)):
        p.cut([(-0.08, low), (0.08, low), (0.08, high), (-0.08, high)], RED)
    for s in (-1, 1):
        p.shape([(0, 0.7), (s * 0.16, 0.92), (s * 0.34, 0.98), (s * 0.4, 0.84), (s * 0.22, 0.72)], RED, 0.25)
        p.shape([(s * 0.04, 0.74), (s * 0.18, 0.86), (s * 0.3, 0.9), (s * 0.32, 0.83), (s * 0.18, 0.76)], (150, 30, 46), 0)
        p.shape([(0, 0.7), (s * 0.2, 0.62), (s * 0.28, 0.48), (s * 0.16, 0.5)], darker(RED, 0.15), 0)
    orb(p, 0, 0.72, 0.08, lighter(RED, 0.1), 0.4)


def _key(p: Puppet) -> None:
    for dx, dy, colour in ((0.0, 0.0, darker(GOLD, 0.35)), (-0.015, 0.012, GOLD)):
        p.paint([band(dx, 0.78 + dy, 0.22, 0.2, 0.075)], colour)
        lines(p, [[(dx, 0.6 + dy), (dx, 0.04 + dy)]], 0.085, colour)
        p.paint([curve([(dx, 0.06 + dy), (dx + 0.22, 0.06 + dy)], closed=False), *(ribbon([(dx, y + dy), (dx + w, y + dy)], 0.08, False)
                for y, w in ((0.07, 0.2), (0.22, 0.15)))], colour)  # fmt: skip
        p.paint([ribbon([(dx - 0.09, y + dy), (dx + 0.09, y + dy)], 0.05) for y in (0.54, 0.46)], colour)
    lines(p, [[(-0.035, 0.14), (-0.035, 0.42)]], 0.022, lighter(GOLD, 0.65))
    p.paint([ribbon([(0.17 * np.cos(t) - 0.03, 0.8 + 0.155 * np.sin(t)) for t in np.linspace(1.9, 3.2, 6)], 0.026)], lighter(GOLD, 0.65))


def _mirror(p: Puppet) -> None:
    """A hand mirror."""
    turned(p, [(0.06, 0.0), (0.075, 0.04), (0.05, 0.14), (0.06, 0.3), (0.05, 0.38)], GOLD, 0.5)
    p.oval(0, 0.68, 0.32, 0.32, darker(GOLD, 0.3))
    p.oval(-0.01, 0.69, 0.305, 0.305, GOLD)
    p.paint([ellipse(0.29 * np.cos(t), 0.68 + 0.29 * np.sin(t), 0.03) for t in np.arange(14) * np.pi / 7], lighter(GOLD, 0.4))
    p.oval(0, 0.68, 0.245, 0.245, (150, 196, 216), dim=0.15)
    p.cut([(-0.16, 0.56), (0.06, 0.9), (0.14, 0.86), (-0.1, 0.5)], WHITE, 0, 0.65)
    p.cut([(-0.0, 0.48), (0.18, 0.76), (0.205, 0.7), (0.06, 0.46)], WHITE, 0, 0.4)


def _comb(p: Puppet) -> None:
    colour: RGB = (196, 96, 110)
    teeth = [ribbon([(x, 0.56), (x, 0.04 + 0.06 * abs(x) * 2)], 0.05) for x in np.linspace(-0.52, 0.52, 12)]
    p.paint(teeth, darker(colour, 0.15))
    p.shape([(-0.6, 0.5), (-0.58, 0.74), (-0.3, 0.93), (0, 0.98), (0.3, 0.93), (0.58, 0.74), (0.6, 0.5), (0, 0.52)], colour, 0.2)
    lines(p, [[(-0.5, 0.62), (0, 0.66), (0.5, 0.62)]], 0.025, lighter(colour, 0.5))
    p.paint([ellipse(0.09 * np.cos(t), 0.8 + 0.09 * np.sin(t), 0.045) for t in np.arange(5) * 1.2566 + 0.3], CREAM)
    p.oval(0, 0.8, 0.04, 0.04, GOLD)
    for s in (-1, 1):
        lines(p, [[(s * 0.2, 0.78), (s * 0.32, 0.8), (s * 0.42, 0.72)]], 0.025, CREAM)


WEAR: dict[str, Prop] = {
    "shoes": Prop(_shoes, 0.15, held=True, hang=0.5, wide=1.5),
    "hat": Prop(_hat, 0.18, held=True, hang=0.2, wide=1.4),
    "turban": Prop(_turban, 0.2, held=True, hang=0.1),
    "crown": Prop(_crown, 0.17, held=True, hang=0.1),
    "ring": Prop(_ring, 0.1, held=True, hang=0.1, place="hand"),
    "bangles": Prop(_bangles, 0.12, held=True, hang=0.2, wide=1.4),
    "necklace": Prop(_necklace, 0.18, held=True, hang=0.9),
    "spectacles": Prop(_spectacles, 0.1, held=True, hang=0.3, place="hand", wide=1.6),
    "umbrella": Prop(_umbrella, 0.62, held=True, hang=0.12),
    "cloth": Prop(_cloth, 0.2, held=True, hang=0.05, wide=1.4),
    "shirt": Prop(_shirt, 0.3, held=True, hang=0.9),
}
TREASURES: dict[str, Prop] = {
    "coins": Prop(_coins, 0.14, held=True, hang=0.05, wide=1.4),
    "treasure": Prop(_treasure, 0.4),
    "box": Prop(_box, 0.3, held=True, hang=0.2, wide=1.5),
    "chest": Prop(_chest, 0.36),
    "suitcase": Prop(_suitcase, 0.34, held=True, hang=0.95),
    "gift": Prop(_gift, 0.22, held=True, hang=0.05),
    "key": Prop(_key, 0.15, held=True, hang=0.8, place="hand"),
    "mirror": Prop(_mirror, 0.24, held=True, hang=0.2),
    "comb": Prop(_comb, 0.1, held=True, hang=0.2, place="hand", wide=1.4),
}
