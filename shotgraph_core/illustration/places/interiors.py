"""Places with a roof: walls with windows that show the hour, a floor, and what belongs to the room."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Path, arch, curve, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import chambers
from shotgraph_core.illustration.places.furniture import (
    armchair,
    clock,
    curtains,
    picture,
    plant,
    rug,
    shelf,
    stand,
    table,
)
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
from shotgraph_core.illustration.places.weathering import edged, shadow
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
        _sack(stage, stage.across(x), 0.79, size)
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


def _sack(stage: Stage, x: float, y: float, size: float) -> None:
    canvas = stage.ground
    shadow(canvas, x, y, size * 1.2)
    bag = curve(
        [
            (x - size * 0.8, y),
            (x - size, y - size * 0.8),
            (x - size * 0.4, y - size * 1.7),
            (x + size * 0.4, y - size * 1.7),
            (x + size, y - size * 0.8),
            (x + size * 0.8, y),
        ]
    )
    canvas.fill(bag, Fade((222, 194, 148), (140, 112, 82), y - size * 1.7, y))
    canvas.fill(
        ribbon([(x - size * 0.36, y - size * 1.5), (x + size * 0.36, y - size * 1.5)], size * 0.12), (150, 96, 62)
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
        chambers.cloakroom(stage)
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


def hut(stage: Stage) -> None:
    """Mud walls with white figures, thatch above, a hearth, a cot, baskets, herbs that dry."""
    outside(stage)
    generator = stage.dice("hut")
    wall: RGB = mixed((204, 150, 106), (186, 116, 84), float(generator.uniform()))
    walls(stage, wall, [(0.76, 0.38, 0.1, 0.12)], rounded=True)
    m, canvas = stage.margin, stage.far
    x = np.arange(-m, stage.aspect + m, 0.07)
    canvas.fill(
        [rect(-m - 0.1, 0.63, stage.aspect + m + 0.1, 0.645), *dots(x, 0.6 + 0 * x, 0.016, 0.016, points=14)],
        (246, 230, 204),
        alpha=0.8,
    )
    canvas.fill([polygon((a, 0.625), (a + 0.035, 0.58), (a + 0.07, 0.625)) for a in x], (176, 72, 52), alpha=0.5)
    dancers = [part for k in range(6) for part in _dancer(stage.across(0.26) + 0.08 * k, 0.48, k)]
    canvas.fill([*dancers, *_ring(stage.across(0.56), 0.3)], (246, 230, 204), alpha=0.72)
    _rafters(stage)
    floor(stage, (176, 128, 92), boards=False)
    _mat(stage)
    _cot(stage, stage.across(0.88), 0.83)
    stand(stage, "fire", 0.12, 0.84, 0.15)
    for t, high in ((0.22, 0.13), (0.27, 0.1), (0.68, 0.12)):
        stand(stage, "pot", t, 0.8, high)
    stand(stage, "basket", 0.62, 0.79, 0.1)
    stage.ground.glow(stage.across(0.12), 0.75, 0.7, (255, 150, 70), 0.3 + 0.35 * stage.light.lamps, solid=0.03)
    lamp(stage, 0.5, long=0.13)


def _rafters(stage: Stage) -> None:
    """Thatch seen from below, poles, a string of corn and herbs."""
    canvas, m, mid = stage.middle, stage.margin, stage.aspect / 2
    canvas.fill(rect(-m, -0.2, stage.aspect + m, 0.085), Fade((120, 88, 54), (176, 134, 78), -0.1, 0.09))
    x = np.linspace(-0.1, stage.aspect + 0.1, 90)
    canvas.fill(
        [ribbon([(a, -0.15), (mid + (a - mid) * 1.04, 0.085 + 0.012 * (k % 3))], 0.004) for k, a in enumerate(x)],
        (206, 166, 100),
        alpha=0.5,
    )
    poles = [
        ribbon([(a, -0.15), (mid + (a - mid) * 1.12, 0.11)], 0.022) for a in np.linspace(-0.1, stage.aspect + 0.1, 10)
    ]
    canvas.fill(poles, (92, 64, 46))
    canvas.fill(ribbon([(-m, 0.075), (stage.aspect + m, 0.075)], 0.02), (104, 74, 52))
    for t in (0.16, 0.2, 0.34, 0.38, 0.64):
        a = stage.across(t)
        bunch = [ribbon([(a, 0.08), (a + s, 0.17)], (0.006, 0.018)) for s in (-0.016, 0.0, 0.016)]
        canvas.fill(
            bunch,
            Fade((226, 182, 84), (150, 96, 52), 0.08, 0.18)
            if t < 0.3
            else Fade((130, 150, 84), (78, 104, 62), 0.08, 0.18),
        )


def _mat(stage: Stage) -> None:
    mid, canvas = stage.aspect / 2, stage.ground
    canvas.fill(
        polygon((mid - 0.36, 0.85), (mid + 0.36, 0.85), (mid + 0.5, 0.965), (mid - 0.5, 0.965)),
        (20, 12, 14),
        alpha=0.4,
        soft=0.004,
    )
    mat = polygon((mid - 0.36, 0.85), (mid + 0.36, 0.85), (mid + 0.5, 0.96), (mid - 0.5, 0.96))
    canvas.fill(mat, Fade((220, 184, 116), (196, 150, 90), 0.85, 0.96))
    stripes = [
        polygon(
            (mid + t * 0.36, 0.85), (mid + t * 0.36 + 0.02, 0.85), (mid + t * 0.5 + 0.026, 0.96), (mid + t * 0.5, 0.96)
        )
        for t in np.linspace(-0.95, 0.9, 9)
    ]
    canvas.fill(stripes, (168, 84, 60), alpha=0.7)
    canvas.fill(
        [rect(mid - 0.5, y, mid + 0.5, y + 0.0012) for y in np.linspace(0.856, 0.956, 14)], (120, 80, 50), alpha=0.25
    )


def _cot(stage: Stage, x: float, y: float) -> None:
    """A bed of ropes on turned legs with a quilt."""
    canvas, u = stage.ground, stage.unit
    shadow(canvas, x, y, 0.22 * u)
    canvas.fill(
        boxes(
            x + u * np.array([-0.21, 0.18, -0.17, 0.15]),
            np.array([y - 0.1, y - 0.1, y - 0.12, y - 0.12]),
            x + u * np.array([-0.185, 0.205, -0.15, 0.17]),
            np.array([y, y, y - 0.03, y - 0.03]),
        ),
        darker(WOOD, 0.25),
    )
    canvas.fill(
        polygon(
            (x - 0.19 * u, y - 0.125), (x + 0.18 * u, y - 0.125), (x + 0.21 * u, y - 0.07), (x - 0.215 * u, y - 0.07)
        ),
        (222, 198, 156),
    )
    canvas.fill(rect(x - 0.215 * u, y - 0.076, x + 0.21 * u, y - 0.06), lighter(WOOD, 0.1))
    quilt = polygon(
        (x - 0.1 * u, y - 0.13), (x + 0.18 * u, y - 0.13), (x + 0.215 * u, y - 0.04), (x - 0.11 * u, y - 0.04)
    )
    canvas.fill(quilt, Fade((196, 74, 66), (132, 50, 62), y - 0.13, y - 0.04))
    gx, gy = np.meshgrid(np.linspace(-0.07, 0.17, 6), np.array([0.115, 0.09, 0.065]))
    canvas.fill(dots(x + gx.ravel() * u, y - gy.ravel(), 0.008, 0.006, 0.785, points=4), (246, 206, 110))


def _dancer(x: float, y: float, k: int) -> list[Path]:
    """A white painted figure, as on Warli walls."""
    s = 0.006 * (1 if k % 2 else -1)
    return [
        ellipse(x + s, y - 0.062, 0.011, 0.011, points=12),
        polygon((x - 0.02, y - 0.048), (x + 0.02, y - 0.048), (x, y - 0.02)),
        polygon((x, y - 0.024), (x - 0.017, y + 0.005), (x + 0.017, y + 0.005)),
        ribbon([(x - 0.012, y + 0.004), (x - 0.018 + s, y + 0.04)], 0.004),
        ribbon([(x + 0.012, y + 0.004), (x + 0.02 + s, y + 0.036)], 0.004),
        ribbon([(x - 0.018, y - 0.046), (x - 0.036, y - 0.066 + 3 * s)], 0.004),
        ribbon([(x + 0.018, y - 0.046), (x + 0.034, y - 0.03 - 3 * s)], 0.004),
    ]  # fmt: skip


def _ring(x: float, y: float) -> list[Path]:
    """A sun with rays, painted on the wall."""
    turn = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    rays = [
        ribbon([(x + 0.05 * np.cos(a), y + 0.05 * np.sin(a)), (x + 0.075 * np.cos(a), y + 0.075 * np.sin(a))], 0.005)
        for a in turn
    ]
    around = np.linspace(0, 2 * np.pi, 33)
    return [
        *rays,
        ribbon(np.stack([x + 0.042 * np.cos(around), y + 0.042 * np.sin(around)], 1), 0.006, smooth=False),
        ellipse(x, y, 0.014),
    ]


def hall(stage: Stage) -> None:
    """Pillars along a great hall, tall windows, banners, chandeliers, a carpet to the throne."""
    outside(stage)
    generator = stage.dice("hall")
    stone: RGB = mixed((222, 196, 164), (196, 178, 170), float(generator.uniform()))
    walls(stage, stone, [(t, 0.36, 0.07, 0.21) for t in (0.2, 0.38, 0.62, 0.8)], rounded=True)
    wainscot(stage, darker(stone, 0.2), 0.62)
    cloth = hue(float(generator.choice((356, 214, 150, 280))), 0.5, 0.4)
    floor(stage, (196, 164, 140), boards=False)
    _throne(stage, cloth)
    mid = stage.aspect / 2
    carpet = polygon((mid - 0.1, SKIRTING + 0.03), (mid + 0.1, SKIRTING + 0.03), (mid + 0.42, 1.25), (mid - 0.42, 1.25))
    stage.ground.fill(carpet, Fade(darker(cloth, 0.2), lighter(cloth, 0.08), SKIRTING, 1.05))
    for side in (-1, 1):
        edge = polygon(
            (mid + side * 0.088, SKIRTING + 0.03),
            (mid + side * 0.096, SKIRTING + 0.03),
            (mid + side * 0.4, 1.25),
            (mid + side * 0.37, 1.25),
        )
        stage.ground.fill(edge, (232, 186, 92))
    for t in (0.29, 0.71):
        _banner(stage, stage.across(t), cloth)
    for t, wide in ((0.1, 0.05), (0.29, 0.036), (0.71, 0.036), (0.9, 0.05)):
        _pillar(stage.middle, stage.across(t), wide * stage.unit, 0.79 if wide > 0.04 else 0.76, stone)
    for t in (-0.01, 1.01):
        _pillar(stage.front, stage.across(t), 0.08 * stage.unit, 1.1, darker(stone, 0.35))
    for t in (0.36, 0.64):
        _chandelier(stage, stage.across(t))


def _throne(stage: Stage, cloth: RGB) -> None:
    """A dais of three steps with a canopied seat."""
    canvas, x, gold = stage.ground, stage.aspect / 2, (226, 178, 86)
    for k in range(3):
        half, y = 0.3 - 0.05 * k, SKIRTING + 0.04 - 0.024 * k
        canvas.fill(rect(x - half, y - 0.024, x + half, y), Fade((236, 214, 182), (150, 126, 112), y - 0.024, y))
    drape = polygon(
        (x, 0.1), (x - 0.2, 0.66), (x - 0.12, 0.66), (x - 0.02, 0.2), (x + 0.02, 0.2), (x + 0.12, 0.66), (x + 0.2, 0.66)
    )
    stage.middle.fill(drape, Fade(lighter(cloth, 0.15), darker(cloth, 0.35), 0.1, 0.66))
    stage.middle.fill([ellipse(x, 0.11, 0.06, 0.03), ellipse(x, 0.075, 0.02)], gold)
    back = curve([(x - 0.075, 0.67), (x - 0.08, 0.48), (x, 0.4), (x + 0.08, 0.48), (x + 0.075, 0.67)])
    canvas.fill(back, Fade(lighter(gold, 0.2), darker(gold, 0.4), 0.4, 0.68))
    canvas.fill(
        curve([(x - 0.055, 0.66), (x - 0.058, 0.5), (x, 0.44), (x + 0.058, 0.5), (x + 0.055, 0.66)]), darker(cloth, 0.1)
    )
    canvas.fill(
        [
            rect(x - 0.09, 0.63, x + 0.09, 0.66),
            rect(x - 0.1, 0.57, x - 0.075, 0.69),
            rect(x + 0.075, 0.57, x + 0.1, 0.69),
        ],
        gold,
    )
    canvas.fill(dots(x + np.array([-0.04, 0, 0.04]), np.array([0.45, 0.415, 0.45]), 0.008, 0.008), (214, 62, 70))
    edged(canvas, [back], 0.003, 0.6)


def _banner(stage: Stage, x: float, cloth: RGB) -> None:
    canvas = stage.middle
    shape = polygon((x - 0.05, 0.14), (x + 0.05, 0.14), (x + 0.05, 0.46), (x, 0.52), (x - 0.05, 0.46))
    canvas.fill(shape + np.array([0.012, 0.01]), (20, 12, 18), alpha=0.35, soft=0.006)
    canvas.fill(shape, Fade(lighter(cloth, 0.12), darker(cloth, 0.25), 0.14, 0.5))
    canvas.fill(
        [
            rect(x - 0.058, 0.132, x + 0.058, 0.144),
            ellipse(x, 0.29, 0.026),
            polygon((x - 0.05, 0.45), (x, 0.51), (x + 0.05, 0.45), (x + 0.05, 0.46), (x, 0.52), (x - 0.05, 0.46)),
        ],
        (236, 190, 96),
    )


def _chandelier(stage: Stage, x: float) -> None:
    canvas, lit, gold = stage.middle, stage.light.lamps, (206, 160, 84)
    canvas.fill(
        [ribbon([(x, -0.2), (x, 0.1)], 0.004), ellipse(x, 0.14, 0.1, 0.014), ellipse(x, 0.11, 0.03, 0.012)], gold
    )
    a = x + np.linspace(-0.09, 0.09, 6)
    canvas.fill(boxes(a - 0.005, 0.105, a + 0.005, 0.138), (246, 238, 222))
    canvas.fill(
        dots(a, 0.098 + 0 * a, 0.005, 0.01), mixed(canvas.tone((220, 200, 160)), (255, 230, 150), lit), raw=True
    )
    canvas.fill(dots(a, 0.16 + 0.008 * np.cos(a * 40), 0.004, 0.012), (232, 244, 250), alpha=0.7)
    canvas.glow(x, 0.1, 0.3, (255, 196, 110), 0.3 + 0.5 * lit, solid=0.05)


def _pillar(canvas: Canvas, x: float, wide: float, foot: float, colour: RGB) -> None:
    canvas.fill(ellipse(x + wide, foot, wide * 2.4, 0.012), (20, 12, 18), alpha=0.4, soft=0.006)
    canvas.fill(rect(x - wide, -0.2, x + wide, foot), Fade(darker(colour, 0.12), darker(colour, 0.3), 0, foot))
    canvas.fill(rect(x - wide * 0.2, -0.2, x + wide * 0.7, foot), lighter(colour, 0.22), alpha=0.5, soft=wide * 0.2)
    t = np.array((-0.6, -0.2, 0.2, 0.6))
    canvas.fill(boxes(x + t * wide - 0.002, 0.1, x + t * wide + 0.002, foot - 0.06), darker(colour, 0.5), alpha=0.4)
    bands = [
        rect(x - wide * 1.35, foot - 0.05, x + wide * 1.35, foot),
        rect(x - wide * 1.35, 0.06, x + wide * 1.35, 0.11),
        rect(x - wide * 1.15, 0.11, x + wide * 1.15, 0.13),
    ]
    canvas.fill(bands, mixed(colour, (226, 180, 96), 0.5))
    edged(canvas, bands, 0.003, 0.5)


def shop(stage: Stage) -> None:
    """Shelves to the ceiling, a counter with scales and jars, goods that hang, sacks, a window to the street."""
    outside(stage)
    generator = stage.dice("shop")
    walls(
        stage,
        mixed((206, 164, 122), hue(float(generator.uniform(0, 360)), 0.3, 0.6), 0.25),
        [(0.84, 0.33, 0.12, 0.17)],
        pattern="boards",
    )
    kinds = ("jars", "pots", "books", "jars")
    for k, y in enumerate((0.19, 0.31, 0.43, 0.56)):
        shelf(stage, 0.33, y, 0.86, kinds[(k + int(generator.integers(4))) % 4], f"s{k}")
    floor(stage, (164, 116, 80))
    x, u, canvas = stage.across(0.28), stage.unit, stage.ground
    shadow(canvas, x, 0.82, 0.46 * u)
    canvas.fill(rect(x - 0.46 * u, 0.62, x + 0.34 * u, 0.82), Fade((176, 116, 74), (92, 58, 48), 0.62, 0.82))
    canvas.fill(rect(x - 0.48 * u, 0.605, x + 0.36 * u, 0.635), Fade(lighter(WOOD, 0.45), WOOD, 0.605, 0.635))
    a = x + (-0.42 + 0.19 * np.arange(4)) * u
    canvas.fill(boxes(a, 0.66, a + 0.15 * u, 0.79), darker(WOOD, 0.45), alpha=0.5)
    canvas.fill(boxes(a + 0.006, 0.667, a + 0.15 * u, 0.79), lighter(WOOD, 0.05), alpha=0.7)
    _scales(stage, stage.across(0.36), 0.606)
    for word, t, high in (("basket", 0.12, 0.1), ("bell", 0.22, 0.06), ("pot", 0.44, 0.08)):
        PROPS[word].draw(Puppet(canvas, stage.across(t), 0.608, high * u))
    stand(stage, "basket", 0.84, 0.86, 0.17)
    stand(stage, "box", 0.95, 0.84, 0.15)
    for t, size in ((0.62, 0.045), (0.69, 0.05), (0.75, 0.04)):
        _sack(stage, stage.across(t), 0.8, size)
    _hanging(stage)
    lamp(stage, 0.6, long=0.1)


def _scales(stage: Stage, x: float, y: float) -> None:
    canvas, brass = stage.ground, (226, 176, 88)
    canvas.fill(
        [
            ellipse(x, y - 0.004, 0.03, 0.008),
            ribbon([(x, y), (x, y - 0.09)], 0.006),
            ribbon([(x - 0.07, y - 0.078), (x, y - 0.09), (x + 0.07, y - 0.098)], 0.005),
        ],
        brass,
    )
    for s, level in ((-1, y - 0.03), (1, y - 0.05)):
        a = x + s * 0.068
        canvas.fill([ribbon([(a + t, level), (a, level - 0.045)], 0.0015) for t in (-0.03, 0.03)], brass)
        canvas.fill(ellipse(a, level, 0.034, 0.009), darker(brass, 0.2))


def _hanging(stage: Stage) -> None:
    """Lanterns, cloth and baskets that hang from the ceiling."""
    canvas = stage.middle
    for k, t in enumerate((0.06, 0.15, 0.46, 0.55, 0.68)):
        a, y = stage.across(t), 0.09 + 0.03 * (k % 2)
        tone = hue(float((8, 40, 200, 150, 320)[k]), 0.55, 0.5)
        canvas.fill(ribbon([(a, -0.1), (a, y)], 0.002), (70, 56, 52))
        canvas.fill(ellipse(a, y + 0.02, 0.03, 0.026), Fade(lighter(tone, 0.3), darker(tone, 0.25), y, y + 0.05))
        canvas.fill(
            [rect(a - 0.012, y - 0.008, a + 0.012, y), rect(a - 0.01, y + 0.044, a + 0.01, y + 0.05)], (206, 160, 84)
        )
        canvas.glow(a, y + 0.02, 0.1, (255, 190, 100), 0.6 * stage.light.lamps)


def train(stage: Stage) -> None:
    """A compartment: a wide window on the passing land, two benches, luggage, curtains, lamps."""
    if "station" in stage.setting.name:
        return chambers.platform(stage)
    outside(stage)
    generator = stage.dice("train")
    panel: RGB = ((150, 84, 66), (92, 110, 96), (110, 92, 84))[int(generator.integers(3))]
    walls(stage, panel, [(0.5, 0.36, 0.42, 0.2)], pattern="boards")
    wainscot(stage, darker(panel, 0.2), 0.6)
    curtains(stage, (0.5, 0.34, 0.42, 0.18), hue(float(generator.choice((8, 40, 150))), 0.4, 0.5))
    _rack_of_luggage(stage)
    floor(stage, (120, 92, 84))
    seat: RGB = ((70, 108, 96), (140, 62, 62), (70, 88, 132))[int(generator.integers(3))]
    for side, x in ((-1, -0.02), (1, stage.aspect + 0.02)):
        _bench(stage, side, x, seat)
    a, u = stage.aspect / 2, stage.unit
    stage.middle.fill(rect(a - 0.19 * u, 0.6, a + 0.19 * u, 0.622), Fade(lighter(WOOD, 0.35), WOOD, 0.6, 0.622))
    stage.middle.fill(
        polygon((a - 0.03, 0.62), (a + 0.03, 0.62), (a + 0.01, 0.72), (a - 0.01, 0.72)), darker(WOOD, 0.3)
    )
    stage.middle.fill(
        [
            ellipse(a + 0.08, 0.59, 0.018, 0.014),
            rect(a + 0.062, 0.575, a + 0.098, 0.59),
            ellipse(a - 0.06, 0.592, 0.03, 0.009),
        ],
        (240, 232, 218),
    )
    lamp(stage, 0.5, long=-0.02)
    return None


def _rack_of_luggage(stage: Stage) -> None:
    canvas, m, u = stage.middle, stage.margin, stage.unit
    for t, wide, colour in (
        (0.16, 0.14, (146, 92, 62)),
        (0.3, 0.09, (92, 112, 120)),
        (0.7, 0.1, (150, 70, 66)),
        (0.84, 0.15, (166, 120, 70)),
    ):
        a = stage.across(t)
        canvas.fill(
            rect(a - wide * u, -0.03, a + wide * u, 0.07),
            Fade(lighter(colour, 0.12), darker(colour, 0.35), -0.03, 0.07),
        )
        canvas.fill(
            [rect(a + s * wide * u * 0.6 - 0.008, -0.03, a + s * wide * u * 0.6 + 0.008, 0.07) for s in (-1, 1)],
            darker(colour, 0.5),
        )
        canvas.fill(rect(a - 0.012, 0.014, a + 0.012, 0.03), (226, 180, 96))
    canvas.fill(rect(-m - 0.1, 0.07, stage.aspect + m + 0.1, 0.09), Fade((236, 200, 126), (150, 112, 66), 0.07, 0.09))
    x = np.arange(-m, stage.aspect + m, 0.028)
    canvas.fill(
        [ribbon([(a, 0.086), (a + 0.028, 0.116)], 0.002) for a in x]
        + [ribbon([(a + 0.028, 0.086), (a, 0.116)], 0.002) for a in x],
        (226, 196, 130),
        alpha=0.6,
    )


def _bench(stage: Stage, side: int, x: float, seat: RGB) -> None:
    canvas, u = stage.ground, stage.unit
    shadow(canvas, x - side * 0.2 * u, 0.87, 0.3 * u)
    back = curve([(x, 0.36), (x - side * 0.2 * u, 0.38), (x - side * 0.22 * u, 0.7), (x, 0.72)])
    cushion = curve([(x, 0.69), (x - side * 0.4 * u, 0.7), (x - side * 0.42 * u, 0.77), (x, 0.79)])
    canvas.fill(back, Fade(lighter(seat, 0.12), darker(seat, 0.35), 0.36, 0.72))
    canvas.fill(
        [ribbon([(x - side * t * u, 0.4), (x - side * t * u, 0.69)], 0.004) for t in (0.05, 0.1, 0.15)],
        darker(seat, 0.4),
        alpha=0.6,
    )
    canvas.fill(
        curve([(x, 0.34), (x - side * 0.18 * u, 0.36), (x - side * 0.18 * u, 0.44), (x, 0.44)]), (240, 232, 214)
    )
    canvas.fill(rect(min(x, x - side * 0.38 * u), 0.76, max(x, x - side * 0.38 * u), 0.87), (70, 46, 42))
    canvas.fill(cushion, Fade(lighter(seat, 0.22), darker(seat, 0.25), 0.69, 0.79))
    arm = ribbon([(x - side * 0.02, 0.58), (x - side * 0.3 * u, 0.585), (x - side * 0.3 * u, 0.7)], 0.02)
    canvas.fill(arm, lighter(WOOD, 0.1))
    edged(canvas, [back, cushion, arm], 0.003, 0.5)


PAINTERS: dict[Place, Painter] = {
    Place.ROOM: room, Place.KITCHEN: kitchen, Place.CLASSROOM: classroom, Place.HUT: hut, Place.HALL: hall,
    Place.SHOP: shop, Place.TRAIN: train,
}  # fmt: skip
