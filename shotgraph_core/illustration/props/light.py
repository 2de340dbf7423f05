"""Things that give light, and the lights of the sky."""

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import crescent, curve, ellipse, ribbon, star
from shotgraph_core.illustration.props.brush import (
    CLAY,
    CREAM,
    GOLD,
    INK,
    IRON,
    WHITE,
    band,
    fire_light,
    flame,
    gleam,
    lines,
    pole,
    shade,
    spokes,
    turned,
)  # fmt: skip
from shotgraph_core.illustration.props.prop import Prop


def _lantern(p: Puppet) -> None:
    iron: RGB = (74, 56, 54)
    fire_light(p, 0.4, 3.2, 0.45 + 0.55 * p.canvas.light.lamps)
    lines(p, [[(-0.2, 0.76), (-0.15, 0.97), (0, 1.0), (0.15, 0.97), (0.2, 0.76)]], 0.045, iron)
    p.cut([(-0.27, 0.7), (0.27, 0.7), (0.14, 0.84), (0.08, 0.9), (-0.08, 0.9), (-0.14, 0.84)], iron)
    lit = curve([(-0.18, 0.14), (-0.25, 0.42), (-0.18, 0.7), (0.18, 0.7), (0.25, 0.42), (0.18, 0.14)])
    p.canvas.fill(p.place(lit), (255, 206, 112), raw=True)
    p.canvas.fill(p.place(ellipse(0, 0.38, 0.17, 0.24)), (255, 232, 160), raw=True)
    flame(p, 0, 0.22, 0.32)
    gleam(p, -0.14, 0.5, 0.03, 0.11, 0.1, 0.6)
    turned(p, [(0.24, 0.02), (0.29, 0.0), (0.29, 0.04), (0.22, 0.16), (0.19, 0.17)], iron, 0.2)
    lines(p, [[(x, 0.14), (x * 1.36, 0.42), (x, 0.72)] for x in (-0.19, 0.19)], 0.032, iron)
    lines(p, [[(-0.22, 0.72), (0.22, 0.72)]], 0.025, lighter(iron, 0.3))


def _lamp(p: Puppet) -> None:
    """A brass oil lamp with a spout."""
    fire_light(p, 0.72, 2.2, x=0.56)
    brass: RGB = (214, 158, 70)
    p.paint([band(-0.5, 0.44, 0.16, 0.15, 0.05)], darker(brass, 0.25))
    turned(p, [(0.26, 0.0), (0.24, 0.05), (0.08, 0.1), (0.08, 0.2)], brass)
    p.shape([(-0.46, 0.42), (-0.2, 0.2), (0.12, 0.18), (0.4, 0.34), (0.66, 0.52), (0.6, 0.6), (0.3, 0.54),
             (-0.1, 0.58), (-0.42, 0.54)], brass, 0.35)  # fmt: skip
    shade(p, [(-0.3, 0.3), (0, 0.22), (0.3, 0.32), (0.5, 0.46), (0.1, 0.34)], 0.22)
    gleam(p, -0.22, 0.45, 0.1, 0.04, -0.4, 0.6)
    p.oval(-0.06, 0.58, 0.16, 0.05, lighter(brass, 0.2))
    p.oval(-0.06, 0.65, 0.045, 0.05, brass)
    flame(p, 0.62, 0.56, 0.44)


def _diya(p: Puppet) -> None:
    """A clay lamp, its flame at the lip."""
    fire_light(p, 0.62, 2.6, 0.9, 0.34)
    p.shape([(-0.6, 0.44), (-0.4, 0.1), (-0.1, 0.0), (0.16, 0.0), (0.46, 0.16), (0.72, 0.46), (0.5, 0.36), (0, 0.32),
             (-0.42, 0.38)], CLAY, 0.35)  # fmt: skip
    p.shape(
        [(-0.6, 0.44), (-0.3, 0.5), (0.2, 0.5), (0.72, 0.47), (0.46, 0.32), (0, 0.27), (-0.4, 0.32)], (226, 146, 98), 0
    )
    p.shape([(-0.46, 0.42), (0, 0.46), (0.56, 0.44), (0.3, 0.34), (-0.3, 0.34)], (122, 74, 30), 0)
    p.oval(-0.1, 0.41, 0.2, 0.025, (236, 186, 90))
    lines(p, [[(0.1, 0.4), (0.36, 0.42), (0.56, 0.5)]], 0.05, CREAM)
    for k in range(5):
        p.oval(-0.32 + 0.17 * k, 0.17 + 0.02 * abs(k - 2), 0.035, 0.035, CREAM)
    shade(p, [(-0.1, 0.01), (0.3, 0.06), (0.56, 0.27), (0.68, 0.43), (0.44, 0.28)], 0.13)
    flame(p, 0.56, 0.46, 0.56)


def _candle(p: Puppet) -> None:
    fire_light(p, 0.85, 2.0)
    turned(p, [(0.16, 0.0), (0.34, 0.03), (0.36, 0.09), (0.3, 0.06), (0.16, 0.06), (0.15, 0.14)], GOLD)
    p.paint([band(0.4, 0.1, 0.1, 0.09, 0.035)], darker(GOLD, 0.25))
    turned(p, [(0.11, 0.1), (0.11, 0.66), (0.11, 0.66)], (250, 240, 220), 0.5)
    p.oval(0, 0.66, 0.11, 0.035, (255, 250, 224))
    lines(p, [[(-0.09, 0.64), (-0.095, 0.5)], [(-0.03, 0.63), (-0.03, 0.4)]], (0.04, 0.055), WHITE)
    lines(p, [[(0, 0.64), (0.01, 0.73)]], 0.022, INK)
    flame(p, 0, 0.69, 0.31)


def _fire(p: Puppet) -> None:
    fire_light(p, 0.5, 2.6)
    p.oval(0, 0.06, 0.56, 0.07, (70, 50, 48))
    for a, b, bark in (((-0.56, 0.04), (0.4, 0.2), (104, 66, 48)), ((0.56, 0.04), (-0.4, 0.2), (122, 80, 56))):
        pole(p, a, b, 0.13, bark)
        p.oval(a[0], a[1], 0.05, 0.066, (206, 158, 108))
    tongues: tuple[tuple[float, float, float, RGB], ...] = (
        (0.0, 1.0, 0.36, (226, 78, 36)), (-0.25, 0.68, 0.17, (240, 110, 44)), (0.25, 0.74, 0.18, (240, 110, 44)),
        (0.02, 0.8, 0.26, (250, 152, 52)), (-0.14, 0.5, 0.12, (252, 180, 70)), (0.16, 0.54, 0.13, (252, 180, 70)),
        (0.02, 0.54, 0.15, (255, 226, 130)), (0.02, 0.34, 0.09, (255, 250, 214)),
    )  # fmt: skip
    for x, h, w, colour in tongues:
        tongue = curve([(x, 0.08), (x + w, 0.1 + 0.24 * h), (x + 0.4 * w, 0.66 * h), (x + 0.16 * w, h),
                        (x - 0.3 * w, 0.72 * h), (x - w, 0.1 + 0.3 * h)])  # fmt: skip
        p.canvas.fill(p.place(tongue), colour, soft=0.004 * p.high, raw=True)
    sparks = [p.place(ellipse(x, y, 0.014)) for x, y in ((-0.3, 0.84), (0.24, 0.94), (0.36, 0.7), (-0.12, 1.02))]
    p.canvas.fill(sparks, (255, 206, 110), raw=True)
    for x in (-0.5, -0.3, -0.08, 0.14, 0.34, 0.52):
        p.oval(x, 0.02, 0.1, 0.06, (128, 122, 128), dim=0.35)


def _torch(p: Puppet) -> None:
    """An electric torch, its beam upwards."""
    beam = np.array([(-0.2, 0.94), (0.2, 0.94), (0.56, 1.7), (-0.56, 1.7)])
    p.canvas.fill(p.place(beam), (255, 240, 180), alpha=0.2 + 0.22 * p.canvas.light.lamps, soft=0.05 * p.high, raw=True)
    p.canvas.glow(p.x, p.level(0.96), 0.9 * p.high, (255, 236, 170), 0.6)
    turned(
        p,
        [(0.13, 0.0), (0.14, 0.03), (0.13, 0.06), (0.13, 0.6), (0.15, 0.66), (0.23, 0.82), (0.23, 0.94)],
        (206, 66, 60),
    )
    turned(p, [(0.23, 0.84), (0.235, 0.94), (0.235, 0.94)], IRON)
    lines(p, [[(-0.12, y), (0.12, y)] for y in (0.1, 0.16, 0.22)], 0.022, (128, 36, 44))
    p.oval(-0.01, 0.47, 0.045, 0.08, lighter(IRON, 0.4))
    p.canvas.fill(p.place(ellipse(0, 0.94, 0.215, 0.05)), (255, 250, 216), raw=True)


def _firecracker(p: Puppet) -> None:
    """A paper rocket going off in a burst of sparks."""
    p.canvas.glow(p.x, p.level(0.72), 1.3 * p.high, (255, 190, 110), 0.7)
    turned(p, [(0.1, 0.0), (0.11, 0.0), (0.11, 0.34), (0.1, 0.34)], (208, 52, 66), 0.4)
    lines(p, [[(-0.1, 0.07), (0.1, 0.13)], [(-0.1, 0.21), (0.1, 0.27)]], 0.035, GOLD)
    lines(p, [[(0, 0.34), (0.03, 0.42), (0.0, 0.5)]], 0.025, (90, 74, 66))
    colours: tuple[RGB, ...] = ((255, 120, 130), (255, 226, 120), (130, 226, 200))
    for k, colour in enumerate(colours):
        rays = [p.place(path) for path in spokes(0, 0.68, 0.32 - 0.05 * k, 12, 0.02, 0.1)[k::3]]
        tips = [p.place(path) for path in (ellipse(0.36 * np.cos(t), 0.68 + 0.34 * np.sin(t), 0.026)
                for t in np.pi / 6 * (np.arange(4) * 3 + k))]  # fmt: skip
        p.canvas.fill([*rays, *tips], colour, raw=True)
    p.canvas.fill(p.place(star(0, 0.68, 0.15, 0.06, 8)), (255, 252, 226), raw=True)


def _star(p: Puppet) -> None:
    fire_light(p, 0.5, 1.6)
    whole = curve(star(0, 0.48, 0.52, 0.27) * (1, -1) + (0, 0.96), steps=5)
    p.canvas.fill(p.place(whole), (250, 200, 96), raw=True)
    p.canvas.fill(p.place((whole - (0, 0.48)) * 0.8 + (-0.02, 0.5)), (255, 230, 140), raw=True)
    p.canvas.fill(p.place(ellipse(-0.14, 0.62, 0.07, 0.04, 0.7)), (255, 252, 226), raw=True)


def _moon(p: Puppet) -> None:
    fire_light(p, 0.5, 1.4, 0.6)
    p.canvas.fill(p.place(crescent(-0.12, 0.5, 0.5, 0.36)), (244, 226, 176), raw=True)
    p.canvas.fill(p.place(crescent(-0.1, 0.5, 0.46, 0.5)), (255, 246, 214), raw=True)
    pits = [p.place(ellipse(x, y, r)) for x, y, r in ((0.2, 0.72, 0.035), (0.29, 0.46, 0.05), (0.2, 0.24, 0.03))]
    p.canvas.fill(pits, (238, 220, 170), raw=True)


def _cloud(p: Puppet) -> None:
    puffs = ((-0.52, 0.32, 0.28), (-0.2, 0.56, 0.38), (0.24, 0.62, 0.36), (0.56, 0.34, 0.27), (0.0, 0.3, 0.3))
    whole = [ellipse(x, y, r) for x, y, r in puffs]
    p.paint([*whole, ellipse(0, 0.18, 0.72, 0.18)], (206, 218, 236))
    p.paint([ellipse(x - 0.02, y + 0.05, r * 0.9) for x, y, r in puffs], (234, 241, 250))
    p.paint([ellipse(x - 0.06, y + 0.1, r * 0.66) for x, y, r in puffs[:4]], WHITE)


def _rainbow(p: Puppet) -> None:
    for k, degrees in enumerate((0, 28, 50, 120, 205, 232, 280)):
        r, angle = 1.0 - 0.06 * k, np.linspace(0, np.pi, 40)
        arc = np.stack([r * np.cos(angle), r * np.sin(angle)], 1)
        p.canvas.fill(p.place(ribbon(arc, 0.066, smooth=False)), hue(degrees, 0.85, 0.64), 0.85, raw=True)
    for side in (-1, 1):
        p.paint(
            [
                ellipse(side * (0.8 + dx), y, r)
                for dx, y, r in ((-0.12, 0.06, 0.13), (0.06, 0.1, 0.16), (0.2, 0.05, 0.1))
            ],
            (246, 249, 255),
        )


LIGHT: dict[str, Prop] = {
    "lantern": Prop(_lantern, 0.22, held=True, shines=True, hang=0.97),
    "lamp": Prop(_lamp, 0.16, held=True, shines=True, hang=0.05, wide=1.5),
    "diya": Prop(_diya, 0.13, held=True, shines=True, hang=0.05, wide=1.5),
    "candle": Prop(_candle, 0.18, held=True, shines=True, hang=0.08),
    "fire": Prop(_fire, 0.34, shines=True),
    "torch": Prop(_torch, 0.2, held=True, shines=True, hang=0.3, place="hand"),
    "firecracker": Prop(_firecracker, 0.3, shines=True),
    "star": Prop(_star, 0.2, held=True, shines=True, place="air"),
    "moon": Prop(_moon, 0.3, shines=True, place="air"),
    "cloud": Prop(_cloud, 0.3, place="air", wide=1.8),
    "rainbow": Prop(_rainbow, 0.8, place="air", wide=2.3),
}
