"""Things of a story that a camera can show, each drawn by its word."""

from collections.abc import Callable

import numpy as np

from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import crescent, ellipse, rect, star
from shotgraph_core.illustration.places import buildings, plants
from shotgraph_core.illustration.props.food import FOOD
from shotgraph_core.illustration.props.light import LIGHT
from shotgraph_core.illustration.props.prop import Prop
from shotgraph_core.illustration.props.nature import NATURE
from shotgraph_core.illustration.props.toys import MUSIC, TOYS
from shotgraph_core.illustration.props.writing import WRITING
from shotgraph_core.illustration.props.tools import TOOLS
from shotgraph_core.illustration.props.wear import TREASURES, WEAR
from shotgraph_core.illustration.props.vessels import VESSELS

WOOD: RGB = (156, 108, 70)
GOLD: RGB = (240, 190, 88)
FLAME: RGB = (255, 226, 140)


def _fire_light(puppet: Puppet, y: float, reach: float, strength: float = 1.0) -> None:
    puppet.canvas.glow(puppet.x, puppet.level(y), reach * puppet.high, (255, 176, 84), strength)


def _lantern(p: Puppet) -> None:
    _fire_light(p, 0.4, 3.2, 0.45 + 0.55 * p.canvas.light.lamps)
    p.limb([(-0.2, 0.78), (0, 1.0), (0.2, 0.78)], 0.05, (66, 50, 46))
    p.cut([(-0.26, 0.72), (0.26, 0.72), (0.14, 0.86), (-0.14, 0.86)], (84, 60, 52))
    p.canvas.fill(p.place(rect(-0.2, 0.14, 0.2, 0.72)), FLAME, raw=True)
    p.canvas.fill(p.place(ellipse(0, 0.4, 0.09, 0.18)), (255, 252, 230), raw=True)
    p.cut([(-0.28, 0.0), (0.28, 0.0), (0.24, 0.14), (-0.24, 0.14)], (84, 60, 52))
    for x in (-0.2, 0.0, 0.2):
        p.limb([(x, 0.12), (x, 0.74)], 0.035, (84, 60, 52))


def _lamp(p: Puppet) -> None:
    p.canvas.glow(p.x + p.facing * 0.5 * p.high, p.level(0.7), 2.2 * p.high, (255, 176, 84))
    p.shape([(-0.45, 0.42), (0, 0.08), (0.45, 0.42), (0.62, 0.55), (0.2, 0.5), (-0.45, 0.5)], (196, 120, 66))
    p.canvas.fill(p.place(np.array([(0.5, 0.52), (0.42, 0.72), (0.5, 1.0), (0.6, 0.72)])), FLAME, raw=True)


def _candle(p: Puppet) -> None:
    _fire_light(p, 0.85, 2.0)
    p.oval(0, 0.06, 0.3, 0.06, (196, 160, 96))
    p.cut([(-0.12, 0.06), (0.12, 0.06), (0.12, 0.68), (-0.12, 0.68)], (246, 236, 214))
    p.canvas.fill(p.place(ellipse(0, 0.84, 0.07, 0.16)), FLAME, raw=True)


def _fire(p: Puppet) -> None:
    _fire_light(p, 0.5, 2.6)
    for k, (lean, high, colour) in enumerate(
        (
            (-0.2, 0.7, (236, 96, 40)),
            (0.22, 0.78, (240, 110, 44)),
            (0.0, 1.0, (250, 150, 56)),
            (0.02, 0.6, (255, 226, 130)),
        )
    ):
        w = 0.3 - 0.05 * k
        p.canvas.fill(
            p.place(
                np.array(
                    [
                        (lean - w, 0.1),
                        (lean - w * 0.8, high * 0.4),
                        (lean * 0.6, high),
                        (lean + w * 0.7, high * 0.45),
                        (lean + w, 0.1),
                    ]
                )
            ),
            colour,
            soft=0.004 * p.high,
            raw=True,
        )
    p.limb([(-0.5, 0.04), (0.46, 0.16)], 0.12, (96, 62, 46))
    p.limb([(0.5, 0.04), (-0.46, 0.16)], 0.12, (112, 74, 52))


def _book(p: Puppet) -> None:
    p.cut([(-0.6, 0.1), (0, 0.0), (0.6, 0.1), (0.62, 0.84), (0, 0.74), (-0.62, 0.84)], (176, 62, 58))
    p.shape([(-0.55, 0.2), (-0.28, 0.12), (0, 0.12), (0, 0.82), (-0.3, 0.86), (-0.56, 0.9)], (250, 242, 222), dim=0.06)
    p.shape([(0.55, 0.2), (0.28, 0.12), (0, 0.12), (0, 0.82), (0.3, 0.86), (0.56, 0.9)], (240, 230, 208), dim=0.06)
    for y in (0.3, 0.44, 0.58, 0.72):
        p.limb([(-0.46, y + 0.03), (-0.1, y - 0.01)], 0.02, (176, 164, 150))
        p.limb([(0.46, y + 0.03), (0.1, y - 0.01)], 0.02, (176, 164, 150))


def _bag(p: Puppet) -> None:
    p.limb([(-0.2, 0.62), (-0.16, 0.98), (0.16, 0.98), (0.2, 0.62)], 0.07, darker(WOOD, 0.2))
    p.shape([(-0.4, 0.02), (-0.46, 0.4), (-0.3, 0.7), (0.3, 0.7), (0.46, 0.4), (0.4, 0.02)], (188, 122, 74))
    p.shape([(-0.36, 0.66), (0.36, 0.66), (0.32, 0.4), (0, 0.34), (-0.32, 0.4)], (206, 144, 92))


def _basket(p: Puppet) -> None:
    p.limb([(-0.42, 0.5), (-0.3, 0.96), (0.3, 0.96), (0.42, 0.5)], 0.06, darker(WOOD, 0.1))
    for k, x in enumerate((-0.26, 0.0, 0.26)):
        p.oval(x, 0.56, 0.16, 0.15, hue((6, 46, 100)[k], 0.7, 0.52))
    p.cut([(-0.5, 0.52), (0.5, 0.52), (0.36, 0.0), (-0.36, 0.0)], (206, 158, 96))
    for y in (0.12, 0.26, 0.4):
        p.limb([(-0.4 - y * 0.15, y), (0.4 + y * 0.15, y)], 0.03, (156, 108, 62))


def _ball(p: Puppet) -> None:
    p.oval(0, 0.5, 0.5, 0.5, (222, 74, 62), dim=0.4)
    p.shape([(-0.46, 0.62), (0, 0.8), (0.46, 0.62), (0.48, 0.4), (0, 0.56), (-0.48, 0.4)], (250, 236, 206))
    p.oval(-0.18, 0.76, 0.12, 0.08, (255, 255, 255), alpha=0.6)


def _kite(p: Puppet) -> None:
    p.limb([(0, 0.4), (-0.1, 0.15), (0.08, -0.1), (-0.06, -0.4), (-0.2, -1.2)], 0.02, (240, 230, 214))
    p.cut([(0, 1.0), (0.36, 0.66), (0, 0.3), (-0.36, 0.66)], (226, 82, 66))
    p.cut([(0, 1.0), (0.36, 0.66), (0, 0.66)], (246, 184, 70))
    p.cut([(0, 0.3), (-0.36, 0.66), (0, 0.66)], (70, 150, 180))


def _pot(p: Puppet) -> None:
    p.shape(
        [
            (-0.22, 0.86),
            (-0.26, 0.7),
            (-0.48, 0.42),
            (-0.3, 0.04),
            (0.3, 0.04),
            (0.48, 0.42),
            (0.26, 0.7),
            (0.22, 0.86),
        ],
        (190, 104, 66),
        dim=0.4,
    )
    p.oval(0, 0.88, 0.26, 0.07, (214, 132, 88))
    p.oval(0, 0.88, 0.18, 0.04, (74, 42, 40))
    p.limb([(-0.42, 0.5), (0, 0.44), (0.42, 0.5)], 0.04, (240, 214, 172))


def _bucket(p: Puppet) -> None:
    p.limb([(-0.38, 0.66), (0, 1.0), (0.38, 0.66)], 0.035, (92, 96, 106))
    p.cut([(-0.4, 0.68), (0.4, 0.68), (0.28, 0.0), (-0.28, 0.0)], (144, 158, 172))
    p.oval(0, 0.68, 0.4, 0.08, (96, 150, 180))


def _umbrella(p: Puppet) -> None:
    p.limb([(0, 0.9), (0, 0.1), (0.07, 0.02), (0.13, 0.09)], 0.03, (92, 66, 56))
    for k in range(4):
        colour = (216, 72, 76) if k % 2 == 0 else (240, 120, 100)
        a, b = -0.6 + 0.3 * k, -0.3 + 0.3 * k
        p.shape(
            [(a, 0.62), (a * 0.75, 0.84), (0, 1.0), (b * 0.75, 0.84), (b, 0.62), ((a + b) / 2, 0.66)], colour, dim=0.2
        )


def _flower(p: Puppet) -> None:
    p.limb([(0, 0), (0.05, 0.4), (0, 0.7)], 0.05, (82, 140, 72))
    p.oval(0.16, 0.34, 0.16, 0.06, (96, 156, 80), turn=0.6)
    for turn in np.arange(6) * np.pi / 3:
        p.oval(0.2 * np.cos(turn), 0.74 + 0.2 * np.sin(turn), 0.15, 0.11, (240, 108, 136), turn=turn)
    p.oval(0, 0.74, 0.12, 0.12, (255, 214, 100))


def _bell(p: Puppet) -> None:
    p.oval(0, 0.1, 0.11, 0.1, (150, 104, 50))
    p.shape(
        [
            (-0.08, 0.94),
            (-0.28, 0.7),
            (-0.34, 0.34),
            (-0.5, 0.14),
            (0.5, 0.14),
            (0.34, 0.34),
            (0.28, 0.7),
            (0.08, 0.94),
        ],
        GOLD,
        dim=0.35,
    )
    p.limb([(-0.36, 0.3), (0.36, 0.3)], 0.035, darker(GOLD, 0.35))
    p.oval(0, 0.96, 0.07, 0.06, GOLD)


def _drum(p: Puppet) -> None:
    p.shape([(-0.4, 0.1), (-0.46, 0.5), (-0.4, 0.86), (0.4, 0.86), (0.46, 0.5), (0.4, 0.1)], (196, 72, 56))
    for k in range(5):
        p.limb([(-0.4 + 0.2 * k, 0.84), (-0.3 + 0.2 * k, 0.14)], 0.025, (246, 228, 190))
    p.oval(0, 0.86, 0.42, 0.12, (246, 232, 206))
    p.oval(0, 0.86, 0.16, 0.05, (84, 60, 56))


def _bicycle(p: Puppet) -> None:
    for x in (-0.55, 0.55):
        ring = np.concatenate([ellipse(x, 0.34, 0.34), ellipse(x, 0.34, 0.29)[::-1]])
        p.paint([ring], (52, 50, 60))
        for turn in np.arange(4) * np.pi / 4:
            p.limb(
                [
                    (x - 0.3 * np.cos(turn), 0.34 - 0.3 * np.sin(turn)),
                    (x + 0.3 * np.cos(turn), 0.34 + 0.3 * np.sin(turn)),
                ],
                0.008,
                (170, 170, 180),
            )
    for a, b in (
        ((-0.55, 0.34), (-0.2, 0.74)),
        ((-0.2, 0.74), (0.4, 0.74)),
        ((-0.02, 0.34), (0.4, 0.74)),
        ((-0.55, 0.34), (-0.02, 0.34)),
        ((-0.02, 0.34), (-0.24, 0.84)),
        ((0.55, 0.34), (0.36, 0.94)),
    ):
        p.limb([a, b], 0.05, (196, 66, 58))
    p.limb([(-0.36, 0.86), (-0.12, 0.86)], 0.07, (62, 46, 44))
    p.limb([(0.22, 0.98), (0.36, 0.95), (0.44, 1.0)], 0.05, (62, 46, 44))


def _wheels(p: Puppet, at: tuple[float, ...], radius: float) -> None:
    for x in at:
        p.oval(x, radius, radius, radius, (50, 46, 54))
        p.oval(x, radius, radius * 0.5, radius * 0.5, (176, 170, 166))


def _bus(p: Puppet) -> None:
    p.cut(
        [(-1.0, 0.16), (-1.0, 0.92), (-0.94, 0.99), (0.86, 0.99), (1.0, 0.9), (1.04, 0.5), (1.04, 0.16)], (226, 92, 58)
    )
    p.cut([(-1.0, 0.42), (1.02, 0.42), (1.03, 0.5), (-1.0, 0.5)], (250, 232, 190))
    lit = mixed(p.canvas.tone((150, 196, 220)), buildings.WINDOW, p.canvas.light.lamps)
    panes = [p.place(rect(x, 0.58, x + 0.24, 0.88)) for x in np.arange(-0.9, 0.7, 0.3)]
    p.canvas.fill([*panes, p.place(rect(0.78, 0.56, 0.98, 0.88))], lit, raw=True)
    _wheels(p, (-0.6, 0.62), 0.17)


def _cart(p: Puppet) -> None:
    p.shape([(-0.75, 0.62), (-0.6, 0.98), (0, 1.0), (0.5, 0.96), (0.6, 0.62)], (222, 186, 100))
    p.cut([(-0.8, 0.4), (0.7, 0.4), (0.66, 0.66), (-0.76, 0.66)], WOOD)
    p.limb([(0.6, 0.46), (1.2, 0.4)], 0.06, darker(WOOD, 0.2))
    ring = np.concatenate([ellipse(0, 0.32, 0.32), ellipse(0, 0.32, 0.25)[::-1]])
    p.paint([ring], darker(WOOD, 0.4))
    for turn in np.arange(4) * np.pi / 4:
        p.limb(
            [(-0.28 * np.cos(turn), 0.32 - 0.28 * np.sin(turn)), (0.28 * np.cos(turn), 0.32 + 0.28 * np.sin(turn))],
            0.035,
            darker(WOOD, 0.4),
        )


def _letter(p: Puppet) -> None:
    p.cut([(-0.6, 0.05), (0.6, 0.05), (0.6, 0.85), (-0.6, 0.85)], (250, 240, 218), dim=0.08)
    p.limb([(-0.58, 0.83), (0, 0.4), (0.58, 0.83)], 0.03, (196, 176, 150))
    p.oval(0, 0.42, 0.12, 0.12, (196, 52, 56))


def _key(p: Puppet) -> None:
    ring = np.concatenate([ellipse(0, 0.78, 0.22), ellipse(0, 0.78, 0.12)[::-1]])
    p.paint([ring], GOLD, 0.2)
    p.limb([(0, 0.58), (0, 0.04)], 0.09, GOLD)
    p.limb([(0, 0.08), (0.2, 0.08)], 0.08, GOLD)
    p.limb([(0, 0.24), (0.16, 0.24)], 0.08, GOLD)


def _cake(p: Puppet) -> None:
    p.oval(0, 0.06, 0.62, 0.07, (236, 236, 240))
    p.cut([(-0.5, 0.06), (0.5, 0.06), (0.5, 0.4), (-0.5, 0.4)], (244, 206, 160))
    p.cut([(-0.34, 0.4), (0.34, 0.4), (0.34, 0.66), (-0.34, 0.66)], (250, 226, 200))
    for x in np.linspace(-0.42, 0.42, 7):
        p.oval(float(x), 0.38, 0.08, 0.07, (240, 130, 150))
    for x in (-0.2, 0.0, 0.2):
        p.limb([(x, 0.66), (x, 0.86)], 0.05, (120, 180, 220))
        p.canvas.fill(p.place(ellipse(x, 0.93, 0.03, 0.07)), FLAME, raw=True)
    _fire_light(p, 0.93, 0.9, 0.6)


def _fruit(p: Puppet) -> None:
    p.limb([(0.02, 0.84), (0.06, 1.0)], 0.06, (110, 76, 52))
    p.oval(0.24, 0.94, 0.2, 0.07, (100, 160, 76), turn=0.3)
    p.shape(
        [(0.0, 0.86), (-0.38, 0.74), (-0.46, 0.36), (-0.16, 0.03), (0.22, 0.06), (0.44, 0.4), (0.34, 0.76)],
        (246, 176, 58),
        dim=0.1,
    )
    p.oval(0.2, 0.58, 0.2, 0.26, (232, 96, 62), alpha=0.5)
    p.oval(-0.2, 0.62, 0.09, 0.12, (255, 240, 200), alpha=0.6)


def _banana(p: Puppet) -> None:
    for k in range(3):
        p.limb(
            [(-0.1 + 0.06 * k, 0.95), (-0.3 + 0.18 * k, 0.5), (0.0 + 0.24 * k, 0.08)],
            (0.07, 0.2, 0.08),
            ((226, 180, 60), (240, 200, 76), (250, 216, 96))[k],
        )
    p.limb([(-0.1, 0.92), (0.02, 1.02)], 0.1, (120, 96, 50))


def _star(p: Puppet) -> None:
    _fire_light(p, 0.5, 1.6)
    p.canvas.fill(p.place(star(0, 0.5, 0.5, 0.2) * (1, -1) + (0, 1.0)), (255, 232, 150), raw=True)


def _moon(p: Puppet) -> None:
    _fire_light(p, 0.5, 1.4, 0.6)
    p.canvas.fill(p.place(crescent(0, 0.5, 0.5)), (250, 240, 210), raw=True)


def _chair(p: Puppet) -> None:
    for x in (-0.26, 0.26):
        p.limb([(x, 0.46), (x * 1.1, 0.02)], 0.07, darker(WOOD, 0.25))
    p.limb([(-0.26, 0.46), (-0.3, 1.0)], 0.07, WOOD)
    p.cut([(-0.34, 0.42), (0.34, 0.42), (0.3, 0.52), (-0.3, 0.52)], lighter(WOOD, 0.1))
    for y in (0.66, 0.82, 0.96):
        p.limb([(-0.28, y), (0.02, y + 0.01)], 0.06, WOOD)


def _table(p: Puppet) -> None:
    for x in (-0.62, 0.62):
        p.limb([(x, 0.8), (x * 1.05, 0.02)], 0.1, darker(WOOD, 0.3))
    p.cut([(-0.85, 0.82), (0.85, 0.82), (0.75, 1.0), (-0.75, 1.0)], lighter(WOOD, 0.12))
    p.cut([(-0.85, 0.74), (0.85, 0.74), (0.85, 0.83), (-0.85, 0.83)], darker(WOOD, 0.12))


def _bed(p: Puppet) -> None:
    p.cut([(-1.1, 0.0), (-1.0, 0.0), (-1.0, 1.0), (-1.1, 1.0)], darker(WOOD, 0.2))
    p.cut([(1.0, 0.0), (1.1, 0.0), (1.1, 0.66), (1.0, 0.66)], darker(WOOD, 0.2))
    p.cut([(-1.0, 0.18), (1.0, 0.18), (1.0, 0.42), (-1.0, 0.42)], WOOD)
    p.shape([(-0.98, 0.36), (-0.98, 0.56), (-0.6, 0.62), (0.9, 0.58), (1.0, 0.36)], (96, 130, 180))
    p.shape([(-0.96, 0.52), (-0.9, 0.74), (-0.5, 0.74), (-0.46, 0.54)], (250, 244, 232))


def _box(p: Puppet) -> None:
    p.cut([(-0.6, 0.0), (0.6, 0.0), (0.6, 0.56), (-0.6, 0.56)], WOOD)
    p.shape([(-0.62, 0.54), (-0.6, 0.86), (-0.3, 0.98), (0.3, 0.98), (0.6, 0.86), (0.62, 0.54)], lighter(WOOD, 0.1))
    for x in (-0.44, 0.44):
        p.limb([(x, 0.02), (x, 0.92)], 0.09, darker(GOLD, 0.25))
    p.oval(0, 0.54, 0.1, 0.12, GOLD)


def _stone(p: Puppet) -> None:
    p.shape(
        [(-0.7, 0.05), (-0.6, 0.5), (-0.2, 0.92), (0.3, 0.86), (0.66, 0.45), (0.72, 0.05)], (150, 146, 150), dim=0.45
    )
    p.shape([(-0.5, 0.56), (-0.2, 0.86), (0.16, 0.82), (0.0, 0.62)], (190, 186, 186), dim=0)


def _built(draw: buildings.Building) -> Callable[[Puppet], None]:
    """A building or a tree as a prop."""

    def paint(p: Puppet) -> None:
        draw(p.canvas, p.x, p.y, p.high, dice("prop", draw.__name__))

    return paint


PROPS: dict[str, Prop] = {
    "lantern": Prop(_lantern, 0.2, held=True, shines=True),
    "lamp": Prop(_lamp, 0.14, held=True, shines=True),
    "candle": Prop(_candle, 0.16, held=True, shines=True),
    "fire": Prop(_fire, 0.34, shines=True),
    "boat": Prop(_built(buildings.boat), 0.9),
    "ship": Prop(_built(buildings.ship), 1.3),
    "house": Prop(_built(buildings.house), 1.3),
    "tree": Prop(_built(plants.broadleaf), 1.6),
    "book": Prop(_book, 0.17, held=True),
    "bag": Prop(_bag, 0.24, held=True),
    "basket": Prop(_basket, 0.24, held=True),
    "ball": Prop(_ball, 0.17),
    "kite": Prop(_kite, 0.36, held=True),
    "pot": Prop(_pot, 0.28),
    "bucket": Prop(_bucket, 0.26, held=True),
    "umbrella": Prop(_umbrella, 0.62, held=True),
    "flower": Prop(_flower, 0.2, held=True),
    "bell": Prop(_bell, 0.2, held=True),
    "drum": Prop(_drum, 0.3),
    "bicycle": Prop(_bicycle, 0.6),
    "bus": Prop(_bus, 1.0),
    "cart": Prop(_cart, 0.62),
    "letter": Prop(_letter, 0.13, held=True),
    "key": Prop(_key, 0.14, held=True),
    "cake": Prop(_cake, 0.26),
    "fruit": Prop(_fruit, 0.12, held=True),
    "mango": Prop(_fruit, 0.12, held=True),
    "banana": Prop(_banana, 0.16, held=True),
    "star": Prop(_star, 0.2, held=True, shines=True),
    "moon": Prop(_moon, 0.3, shines=True),
    "chair": Prop(_chair, 0.5),
    "table": Prop(_table, 0.42),
    "bed": Prop(_bed, 0.5),
    "box": Prop(_box, 0.3),
    "chest": Prop(_box, 0.34),
    "stone": Prop(_stone, 0.26),
}

PROPS |= LIGHT | VESSELS | FOOD | NATURE | TOYS | MUSIC | WRITING | TOOLS | WEAR | TREASURES
