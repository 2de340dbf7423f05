"""Places with a roof: walls with windows that show the hour, a floor, and what belongs to the room."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Path, arch, curve, ellipse, rect, ribbon
from shotgraph_core.illustration.places import chambers, hallways
from shotgraph_core.illustration.places.furniture import armchair, plant, rug, sack, stand, table
from shotgraph_core.illustration.places.hangings import clock, curtains, picture, shelf
from shotgraph_core.illustration.places.hut import hut
from shotgraph_core.illustration.places.public_rooms import hall, shop, train
from shotgraph_core.illustration.places.scatter import boxes, brickwork, dots
from shotgraph_core.illustration.places.shell import (
    SKIRTING,
    WOOD,
    beams,
    floor,
    lamp,
    lamplight,
    outside,
    wainscot,
    walls,
)
from shotgraph_core.illustration.places.stage import Painter, Stage
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import Place

__all__ = ["PAINTERS", "lamplight"]


def room(stage: Stage) -> None:
    """A living room: papered walls, curtains, a bed or a deep chair, books, a rug, a plant."""
    special = chambers.SPECIAL.get(next((word for word in chambers.SPECIAL if word in stage.setting.name), ""))
    if special:
        return special(stage)
    outside(stage)
    generator = stage.dice("room")
    wall = hue(float(generator.choice((18, 36, 150, 205, 340))), 0.3, 0.66)
    window = (0.75, 0.36, 0.16, 0.19)
    walls(stage, wall, [window], pattern=str(generator.choice(("sprigs", "stripes", "plaster"))))
    wainscot(stage, mixed(lighter(wall, 0.5), (236, 222, 200), 0.5), 0.6)
    curtains(stage, window, hue(float(generator.choice((8, 210, 40, 160))), 0.45, 0.55))
    shelf(stage, 0.18, 0.3, 0.36, "books", "a")
    shelf(stage, 0.18, 0.45, 0.36, "jars" if generator.uniform() < 0.4 else "books", "b")
    picture(stage, 0.37, 0.3, 1.25)
    picture(stage, 0.48, 0.36, 0.8)
    floor(stage, (176, 124, 84))
    rug(stage, hue(float(generator.choice((4, 24, 220, 280))), 0.45, 0.45))
    stand(stage, "bed", 0.13, 0.83, 0.22)
    table(stage, 0.9, 0.83, 0.24, 0.13)
    stand(stage, "lantern", 0.9, 0.69, 0.085)
    if generator.uniform() < 0.6:
        armchair(stage, 0.72, 0.82, 0.24, hue(float(generator.choice((356, 28, 170, 220))), 0.4, 0.45))
    plant(stage, 0.62, 0.775, 0.2)
    lamp(stage, 0.5, long=0.1)
    return None


def kitchen(stage: Stage) -> None:
    """A tiled wall, shelves of pots, a stove with a fire, pans, onions, sacks, a table laid with fruit."""
    outside(stage)
    generator = stage.dice("kitchen")
    wall: RGB = mixed((232, 200, 150), hue(float(generator.choice((30, 90, 190))), 0.35, 0.7), 0.35)
    walls(stage, wall, [(0.76, 0.33, 0.14, 0.15)], pattern="plaster")
    _tiles(stage, generator)
    for k, y in enumerate((0.24, 0.38)):
        shelf(stage, 0.19, y, 0.46, "pots" if k else "jars", "k")
    _rack(stage)
    floor(stage, (190, 120, 86), boards=False)
    _stove(stage)
    table(stage, 0.86, 0.87, 0.42, 0.19)
    stand(stage, "basket", 0.83, 0.672, 0.1)
    _loaf(stage, stage.across(0.92), 0.672)
    for x, size in ((0.62, 0.05), (0.67, 0.04)):
        sack(stage, stage.across(x), 0.79, size)
    plant(stage, 0.78, 0.482, 0.09, "middle")
    beams(stage)
    lamp(stage, 0.5, long=0.1)


def _tiles(stage: Stage, generator: np.random.Generator) -> None:
    """Painted tiles behind the stove."""
    canvas, m = stage.far, stage.margin
    tone = hue(float(generator.choice((205, 160, 20, 340))), 0.4, 0.55)
    x, y = np.meshgrid(np.arange(-m, stage.aspect + m, 0.06), np.arange(0.535, SKIRTING - 0.03, 0.06))
    a, b = x.ravel(), y.ravel()
    canvas.fill(boxes(a, b, a + 0.058, b + 0.058), (240, 234, 220))
    odd = (np.round(a / 0.06) + np.round(b / 0.06)) % 2 > 0.5
    canvas.fill(dots(a[odd] + 0.029, b[odd] + 0.029, 0.02, 0.02, 0.785, points=4), tone, alpha=0.75)
    canvas.fill(dots(a[~odd] + 0.029, b[~odd] + 0.029, 0.009, 0.009), tone, alpha=0.6)


def _rack(stage: Stage) -> None:
    """Copper pans, ladles, a braid of onions and herbs on a rail."""
    canvas, u = stage.middle, stage.unit
    x0, x1 = stage.across(0.38), stage.across(0.63)
    canvas.fill(ribbon([(x0, 0.17), (x1, 0.17)], 0.008), darker(WOOD, 0.3))
    for t, size in ((0.08, 0.03), (0.24, 0.036), (0.4, 0.028)):
        a = x0 + (x1 - x0) * t
        canvas.fill(ribbon([(a, 0.17), (a, 0.25)], 0.006), (90, 84, 88))
        canvas.fill(ellipse(a, 0.25 + size, size * u, size), Fade((232, 164, 100), (120, 70, 52), 0.24, 0.33))
        canvas.fill(
            ellipse(a - size * 0.3 * u, 0.25 + size * 0.7, size * 0.2 * u, size * 0.34), (255, 236, 200), alpha=0.5
        )
    a = x0 + (x1 - x0) * 0.62
    k = np.arange(7)
    canvas.fill(
        dots(a + 0.012 * (k % 2 * 2 - 1), 0.19 + 0.022 * k, 0.014, 0.014, points=12),
        Fade((232, 150, 90), (166, 84, 60), 0.18, 0.34),
    )
    b = x0 + (x1 - x0) * 0.84
    herbs = [ribbon([(b, 0.17), (b + s, 0.27 + abs(s))], (0.006, 0.02)) for s in (-0.03, -0.012, 0.01, 0.03)]
    canvas.fill(herbs, Fade((112, 140, 84), (66, 96, 62), 0.18, 0.3))


def _stove(stage: Stage) -> None:
    canvas, x, u = stage.ground, stage.across(0.2), stage.unit
    box = (x - 0.3 * u, 0.585, x + 0.3 * u, SKIRTING + 0.03)
    canvas.fill(rect(*box), Fade((200, 126, 92), (120, 74, 62), 0.58, 0.77))
    canvas.fill(brickwork(*box, 0.028, 0.07), (140, 82, 66), alpha=0.4)
    canvas.fill(rect(x - 0.32 * u, 0.57, x + 0.32 * u, 0.592), Fade((244, 222, 194), (186, 160, 136), 0.57, 0.592))
    canvas.fill(arch(x - 0.1 * u, 0.615, x + 0.1 * u, SKIRTING + 0.03), (150, 92, 74))
    canvas.fill(arch(x - 0.08 * u, 0.63, x + 0.08 * u, SKIRTING + 0.03), (48, 28, 28))
    PROPS["fire"].draw(Puppet(canvas, x, SKIRTING + 0.028, 0.09 * u))
    for dx in (-0.18, 0.17):
        PROPS["pot"].draw(Puppet(canvas, x + dx * u, 0.572, 0.11 * u))
    steam = [
        ribbon(
            [(x + (0.17 + 0.02 * k) * u, 0.46), (x + (0.19 + 0.02 * k) * u, 0.4), (x + (0.165 + 0.02 * k) * u, 0.33)],
            (0.004, 0.016, 0.004),
        )
        for k in (-1, 0, 1)
    ]
    canvas.fill(steam, (255, 250, 244), alpha=0.3, soft=0.006, raw=True)
    canvas.glow(x, 0.72, 0.5, (255, 150, 70), 0.25 + 0.35 * stage.light.lamps, solid=0.02)


def _loaf(stage: Stage, x: float, y: float) -> None:
    canvas = stage.ground
    canvas.fill(ellipse(x, y - 0.016, 0.045, 0.024), Fade((226, 164, 96), (140, 84, 52), y - 0.04, y))
    canvas.fill(
        [ribbon([(x + t, y - 0.034), (x + t + 0.008, y - 0.016)], 0.004) for t in (-0.022, -0.006, 0.01)],
        (248, 216, 160),
    )


def classroom(stage: Stage) -> None:
    """A board with a lesson on it, rows of desks, a map, letters along the wall, a globe, a clock."""
    outside(stage)
    school = "school" in stage.setting.name
    walls(stage, (226, 212, 170) if not school else (204, 214, 190), [(0.86, 0.33, 0.11, 0.16)], pattern="plaster")
    wainscot(stage, (146, 176, 160) if not school else (186, 120, 92), 0.6)
    x, u = stage.across(0.4), stage.unit
    _board(stage, x, u)
    clock(stage, 0.68, 0.17, 0.04)
    _map(stage, stage.across(0.68), 0.36)
    floor(stage, (186, 140, 98))
    if school:
        hallways.cloakroom(stage)
    table(stage, 0.24, 0.8, 0.34, 0.12)
    _globe(stage, stage.across(0.29), 0.672)
    stand(stage, "book", 0.2, 0.675, 0.05)
    for t in (0.07, 0.93):
        table(stage, t, 0.88, 0.3, 0.14, (190, 140, 92))
        stand(stage, "book", t, 0.742, 0.06)
    for t in (-0.01, 1.01):
        PROPS["table"].draw(Puppet(stage.front, stage.across(t), 1.12, 0.3))
    lamp(stage, 0.6, long=0.05)


def _board(stage: Stage, x: float, u: float) -> None:
    canvas, generator = stage.middle, stage.dice("lesson")
    canvas.fill(rect(x - 0.42 * u, 0.13, x + 0.42 * u, 0.56), (20, 14, 20), alpha=0.35, soft=0.008)
    canvas.fill(rect(x - 0.41 * u, 0.13, x + 0.41 * u, 0.53), Fade(lighter(WOOD, 0.1), darker(WOOD, 0.2), 0.13, 0.53))
    canvas.fill(rect(x - 0.39 * u, 0.15, x + 0.39 * u, 0.51), Fade((52, 92, 78), (38, 68, 62), 0.15, 0.51))
    canvas.fill(
        dots(x + generator.uniform(-0.36, 0.36, 12) * u, generator.uniform(0.18, 0.48, 12), 0.08 * u, 0.02, points=14),
        (200, 220, 210),
        alpha=0.06,
        soft=0.008,
    )
    chalk: list[Path] = []
    for row in range(4):
        for k in range(int(generator.integers(4, 8))):
            a, b = x + (-0.34 + 0.058 * k) * u, 0.21 + 0.07 * row
            knots = [(a + 0.012 * j * u, b + generator.uniform(-0.016, 0.018)) for j in range(4)]
            chalk.append(ribbon(knots, 0.004))
    chalk.append(ribbon([(x - 0.34 * u, 0.18), (x + 0.02 * u, 0.18)], 0.003))
    canvas.fill(chalk, (240, 244, 236), alpha=0.8)
    _drawn(canvas, x + 0.22 * u, 0.32, u)
    canvas.fill(rect(x - 0.4 * u, 0.53, x + 0.4 * u, 0.545), lighter(WOOD, 0.25))
    canvas.fill(
        boxes(x + u * np.array([-0.2, -0.1, 0.12]), 0.522, x + u * np.array([-0.16, -0.07, 0.2]), 0.531),
        (248, 244, 236),
    )
    letters = x + u * np.linspace(-0.4, 0.4, 14)
    for k in range(4):
        some = letters[k::4]
        canvas.fill(boxes(some - 0.02, 0.062, some + 0.02, 0.108), hue(float((4, 44, 150, 208)[k]), 0.5, 0.62))
    canvas.fill(dots(letters, 0.085 + 0 * letters, 0.008, 0.012, points=6), (252, 248, 238))


def _drawn(canvas: Canvas, x: float, y: float, u: float) -> None:
    """A sun over a house in chalk."""
    turn = np.linspace(0, 2 * np.pi, 10, endpoint=False)
    rays = [
        ribbon(
            [
                (x + 0.09 * u + 0.034 * np.cos(a), y - 0.08 + 0.034 * np.sin(a)),
                (x + 0.09 * u + 0.05 * np.cos(a), y - 0.08 + 0.05 * np.sin(a)),
            ],
            0.004,
        )
        for a in turn
    ]
    canvas.fill([*rays, ellipse(x + 0.09 * u, y - 0.08, 0.026)], (250, 222, 120), alpha=0.85)
    lines = [
        [
            (x - 0.1 * u, y + 0.1),
            (x - 0.1 * u, y),
            (x, y - 0.07),
            (x + 0.1 * u, y),
            (x + 0.1 * u, y + 0.1),
            (x - 0.1 * u, y + 0.1),
        ],
        [(x - 0.02 * u, y + 0.1), (x - 0.02 * u, y + 0.04), (x + 0.03 * u, y + 0.04), (x + 0.03 * u, y + 0.1)],
    ]
    canvas.fill([ribbon(line, 0.004, smooth=False) for line in lines], (244, 190, 176), alpha=0.85)


def _map(stage: Stage, x: float, y: float) -> None:
    canvas, u, generator = stage.middle, stage.unit, stage.dice("map")
    canvas.fill(rect(x - 0.115 * u, y - 0.1, x + 0.125 * u, y + 0.112), (20, 14, 20), alpha=0.3, soft=0.005)
    canvas.fill(rect(x - 0.12 * u, y - 0.1, x + 0.12 * u, y + 0.1), (150, 200, 222))
    for tone in ((236, 206, 120), (150, 190, 110), (226, 150, 110)):
        a, b = x + generator.uniform(-0.08, 0.08) * u, y + generator.uniform(-0.05, 0.05)
        land = curve(
            [
                (a + r * 0.05 * u * np.cos(t), b + r * 0.045 * np.sin(t))
                for t, r in zip(np.linspace(0, 5.5, 8), generator.uniform(0.5, 1.2, 8), strict=True)
            ]
        )
        canvas.fill(land, tone)
    canvas.fill(
        [rect(x - 0.13 * u, y - 0.112, x + 0.13 * u, y - 0.098), rect(x - 0.13 * u, y + 0.098, x + 0.13 * u, y + 0.11)],
        darker(WOOD, 0.2),
    )


def _globe(stage: Stage, x: float, y: float) -> None:
    canvas = stage.ground
    canvas.fill([ellipse(x, y - 0.004, 0.03, 0.007), ribbon([(x, y), (x, y - 0.03)], 0.008)], darker(WOOD, 0.3))
    canvas.fill(ellipse(x, y - 0.064, 0.037), Fade((130, 190, 226), (52, 98, 150), y - 0.1, y - 0.03))
    canvas.fill(
        [ellipse(x - 0.012, y - 0.07, 0.014, 0.018, 0.4), ellipse(x + 0.018, y - 0.054, 0.01, 0.013)], (130, 176, 96)
    )
    canvas.fill(ribbon([(x - 0.03, y - 0.1), (x + 0.036, y - 0.085), (x + 0.03, y - 0.03)], 0.004), (206, 160, 84))


PAINTERS: dict[Place, Painter] = {
    Place.ROOM: room, Place.KITCHEN: kitchen, Place.CLASSROOM: classroom, Place.HUT: hut, Place.HALL: hall,
    Place.SHOP: shop, Place.TRAIN: train,
}  # fmt: skip
