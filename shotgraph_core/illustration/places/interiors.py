"""Places with a roof: a wall with a window that shows the hour, a floor, and what belongs to the room."""

from dataclasses import replace

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, Light, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Path, arch, curve, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import plants
from shotgraph_core.illustration.places.buildings import shadow
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Painter, Stage
from shotgraph_core.illustration.places.terrain import outline, plain, ridges, turf
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import Place, TimeOfDay

WOOD: RGB = (150, 104, 70)
SKIRTING = 0.735
"""Where the wall meets the floor."""

_INSIDE = {
    TimeOfDay.DAY: (1.0, 0.96, 0.9),
    TimeOfDay.DAWN: (0.86, 0.74, 0.72),
    TimeOfDay.DUSK: (0.78, 0.62, 0.58),
    TimeOfDay.NIGHT: (0.6, 0.5, 0.52),
}


def lamplight(light: Light, time: TimeOfDay) -> Light:
    """The light of an hour as it is indoors: warmer, never as dark as outside."""
    return replace(light, ambient=_INSIDE[time], haze=mixed(light.haze, (190, 150, 120), 0.6), sun_at=(0.74, 0.3))


def _pierced(outer: Path, holes: list[Path]) -> Path:
    """An area with holes, as one path with seams."""
    parts = [outer, outer[:1]]
    for hole in holes:
        parts += [hole, hole[:1], outer[:1]]
    return np.concatenate(parts)


def _outside(stage: Stage) -> None:
    paint_sky(stage, 0.56)
    ridges(stage, 2, 0.5, 0.06)
    near, far = turf(stage)
    stage.sky.depth = 0.35
    plain(stage.sky, 0.56, near, far, outline(stage, "outside", 0.57, 0.02))
    generator = stage.dice("outside")
    for x in (0.6, 0.72, 0.84, 0.2, 0.34):
        plants.broadleaf(stage.sky, stage.across(x), 0.6, 0.14, generator)
    stage.sky.depth = 0.0


def _wall(stage: Stage, colour: RGB, windows: list[tuple[float, float, float, float]], rounded: bool = False) -> None:
    """A wall from which the windows are cut; each is (x, y, half width, half height) in frame widths and heights."""
    canvas, m = stage.far, stage.margin
    holes, u = [], stage.unit
    for x, y, wide, high in windows:
        box = (stage.across(x) - wide * u, y - high, stage.across(x) + wide * u, y + high)
        holes.append(arch(*box, 0.15) if rounded else rect(*box))
    whole = rect(-m - 0.1, -0.2, stage.aspect + m + 0.1, 1.2)
    canvas.fill(_pierced(whole, holes), Fade(darker(colour, 0.28), lighter(colour, 0.1), -0.1, SKIRTING))
    _texture(stage, canvas, colour)
    lit = stage.light.shine * (0.0 if stage.night else 1.0)
    for hole in holes:
        x0, y0, x1, y1 = hole[:, 0].min(), hole[:, 1].min(), hole[:, 0].max(), hole[:, 1].max()
        middle = (x0 + x1) / 2
        frame = np.concatenate([hole, hole[:1]])
        ring = np.concatenate([(frame - (middle, (y0 + y1) / 2)) * (1.1, 1.07) + (middle, (y0 + y1) / 2)])
        canvas.fill(
            np.concatenate([ring, ring[:1], frame, frame[:1]]), Fade(lighter(WOOD, 0.2), darker(WOOD, 0.2), y0, y1)
        )
        bars = [
            rect(middle - 0.006, y0, middle + 0.006, y1),
            rect(x0, (y0 + y1) / 2 - 0.005, x1, (y0 + y1) / 2 + 0.005),
        ]
        canvas.fill(bars, lighter(WOOD, 0.1))
        canvas.fill(rect(x0 - 0.035, y1 + 0.012, x1 + 0.035, y1 + 0.035), lighter(WOOD, 0.22))
        if lit > 0.2:
            slant = polygon((x0, y1), (x1, y1), (x1 - 0.26, 1.02), (x0 - 0.42, 1.02))
            stage.ground.fill(slant, lighter(stage.light.sun, 0.2), alpha=0.17 * lit, soft=0.02, raw=True)
            canvas.glow(middle, (y0 + y1) / 2, 0.55, stage.light.sun, 0.3 * lit, solid=0.0)
        elif stage.night:
            canvas.glow(middle, (y0 + y1) / 2, 0.4, (120, 160, 230), 0.3, solid=0.0)


def _texture(stage: Stage, canvas: Canvas, colour: RGB) -> None:
    generator = stage.dice("plaster")
    spots = [
        ellipse(
            generator.uniform(-0.1, stage.aspect + 0.1),
            generator.uniform(0, 0.7),
            generator.uniform(0.03, 0.12),
            generator.uniform(0.01, 0.04),
        )
        for _ in range(14)
    ]
    found = [
        spot
        for spot in spots
        if not (0.5 * stage.aspect < spot[:, 0].mean() < 0.95 * stage.aspect and spot[:, 1].mean() < 0.6)
    ]
    canvas.fill(found, lighter(colour, 0.18), alpha=0.16, soft=0.015)


def _floor(stage: Stage, colour: RGB, boards: bool = True, y: float = SKIRTING) -> None:
    canvas, m, mid = stage.ground, stage.margin, stage.aspect / 2
    canvas.fill(rect(-m - 0.1, y, stage.aspect + m + 0.1, 1.3), Fade(darker(colour, 0.3), colour, y, 1.04))
    joints = [
        polygon(
            (mid + t * 0.62 - 0.001, y),
            (mid + t * 0.62 + 0.001, y),
            (mid + t * 1.4 + 0.004, 1.25),
            (mid + t * 1.4 - 0.004, 1.25),
        )
        for t in np.arange(-3, 3.05, 0.2 if boards else 0.3)
    ]
    if not boards:
        joints += [
            rect(-m, a, stage.aspect + m, a + 0.002 + 0.001 * k) for k, a in enumerate((0.765, 0.805, 0.86, 0.935))
        ]
    canvas.fill(joints, darker(colour, 0.5), alpha=0.4)
    canvas.fill(rect(-m - 0.1, y - 0.016, stage.aspect + m + 0.1, y + 0.006), darker(colour, 0.45))


def _lamp(stage: Stage, x: float, y: float = 0.0, long: float = 0.2) -> None:
    """A lamp that hangs from the ceiling."""
    canvas, a, u = stage.middle, stage.across(x), stage.unit
    canvas.fill(ribbon([(a, y - 0.2), (a, y + long)], 0.004), (60, 48, 46))
    canvas.glow(a, y + long + 0.06, 0.75, (255, 176, 96), 0.55 * stage.light.lamps, solid=0.05)
    shade = polygon(
        (a - 0.02 * u, y + long),
        (a + 0.02 * u, y + long),
        (a + 0.075 * u, y + long + 0.07),
        (a - 0.075 * u, y + long + 0.07),
    )
    canvas.fill(shade, mixed(canvas.tone((196, 98, 66)), (255, 176, 96), 0.6 * stage.light.lamps), raw=True)
    canvas.fill(
        ellipse(a, y + long + 0.073, 0.03 * u, 0.014),
        mixed((240, 230, 210), (255, 246, 214), stage.light.lamps),
        raw=True,
    )
    canvas.glow(a, y + long + 0.08, 0.2, (255, 214, 140), 0.8 * stage.light.lamps)


def _shelf(stage: Stage, x: float, y: float, wide: float, kind: str, seed: str) -> None:
    """A board with books, pots or jars."""
    canvas, generator = stage.middle, stage.dice("shelf", seed, y)
    left, right = stage.across(x) - wide * stage.unit / 2, stage.across(x) + wide * stage.unit / 2
    canvas.fill(rect(left - 0.01, y + 0.014, right + 0.01, y + 0.03), (30, 20, 30), alpha=0.3, soft=0.004)
    a = left + 0.01
    while a < right - 0.03:
        colour = hue(generator.uniform(0, 360), 0.4, 0.5)
        if kind == "books":
            w, high = generator.uniform(0.012, 0.024), generator.uniform(0.07, 0.11)
            canvas.fill(rect(a, y - high, a + w, y), Fade(lighter(colour, 0.15), darker(colour, 0.3), y - high, y))
            canvas.fill(rect(a + 0.002, y - high * 0.8, a + w - 0.002, y - high * 0.72), (244, 226, 180), alpha=0.8)
            a += w + 0.002
        else:
            w = generator.uniform(0.035, 0.055)
            clay = mixed((196, 112, 70), colour, 0.25) if kind == "pots" else mixed((200, 210, 200), colour, 0.55)
            body = curve(
                [
                    (a, y - w * 0.5),
                    (a + w * 0.2, y - w * 1.1),
                    (a + w * 0.8, y - w * 1.1),
                    (a + w, y - w * 0.5),
                    (a + w * 0.75, y),
                    (a + w * 0.25, y),
                ]
            )
            canvas.fill(body, Fade(lighter(clay, 0.2), darker(clay, 0.35), y - w * 1.2, y))
            canvas.fill(rect(a + w * 0.22, y - w * 1.3, a + w * 0.78, y - w * 1.08), darker(clay, 0.25))
            a += w + 0.012
    canvas.fill(rect(left, y, right, y + 0.016), Fade(lighter(WOOD, 0.15), darker(WOOD, 0.2), y, y + 0.016))


def _stand(stage: Stage, word: str, x: float, y: float, high: float, facing: int = 1) -> None:
    canvas = stage.ground
    shadow(canvas, stage.across(x), y, high * 0.8)
    PROPS[word].draw(Puppet(canvas, stage.across(x), y, high * (0.45 + 0.55 * stage.unit), facing))


def _rug(stage: Stage, colour: RGB) -> None:
    mid = stage.aspect / 2
    for size, shade in (
        (1.0, colour),
        (0.86, lighter(colour, 0.4)),
        (0.8, darker(colour, 0.12)),
        (0.35, lighter(colour, 0.3)),
    ):
        stage.ground.fill(ellipse(mid, 0.9, 0.56 * size * min(1, stage.aspect), 0.085 * size), shade)


def _curtains(stage: Stage, x: float, y: float, half: float, high: float, colour: RGB) -> None:
    u = stage.unit
    for side in (-1, 1):
        edge = stage.across(x) + side * half * 1.28 * u
        inner = stage.across(x) + side * half * 0.74 * u
        shape = curve(
            [
                (edge, y - high * 1.2),
                (inner - side * 0.01, y - high * 1.2),
                (inner, y),
                (edge - side * 0.02, y + high * 1.5),
                (edge + side * 0.03, y + high * 1.5),
            ]
        )
        stage.middle.fill(shape, Fade(lighter(colour, 0.15), darker(colour, 0.3), y - high, y + high * 1.5))
        folds = [
            ribbon(
                [(edge + (inner - edge) * t, y - high * 1.15), (edge + (inner - edge) * t * 0.6, y + high * 1.4)], 0.004
            )
            for t in (0.25, 0.5, 0.75)
        ]
        stage.middle.fill(folds, darker(colour, 0.4), alpha=0.5)
    stage.middle.fill(
        ribbon(
            [(stage.across(x) - half * 1.5 * u, y - high * 1.2), (stage.across(x) + half * 1.5 * u, y - high * 1.2)],
            0.014,
        ),
        darker(WOOD, 0.2),
    )


def room(stage: Stage) -> None:
    """A living room: curtains, bed or chair, books, a rug."""
    _outside(stage)
    generator = stage.dice("room")
    wall = hue(float(generator.choice((18, 36, 150, 205, 340))), 0.3, 0.68)
    _wall(stage, wall, [(0.7, 0.36, 0.17, 0.19)])
    _curtains(stage, 0.7, 0.36, 0.17, 0.19, hue(float(generator.choice((8, 210, 40, 160))), 0.45, 0.55))
    _shelf(stage, 0.2, 0.34, 0.36, "books", "a")
    _shelf(stage, 0.2, 0.52, 0.36, "books", "b")
    _picture(stage, 0.44, 0.3)
    _floor(stage, (176, 124, 84))
    _rug(stage, hue(float(generator.choice((4, 24, 220, 280))), 0.45, 0.45))
    _stand(stage, "bed", 0.13, 0.83, 0.2)
    _stand(stage, "table", 0.9, 0.82, 0.14)
    _stand(stage, "lantern", 0.9, 0.69, 0.085)
    _lamp(stage, 0.46, long=0.12)


def _picture(stage: Stage, x: float, y: float) -> None:
    a, u = stage.across(x), stage.unit
    stage.middle.fill(rect(a - 0.075 * u, y - 0.065, a + 0.075 * u, y + 0.065), (196, 150, 84))
    stage.middle.fill(
        rect(a - 0.063 * u, y - 0.053, a + 0.063 * u, y + 0.053),
        Fade((140, 190, 216), (236, 206, 160), y - 0.05, y + 0.03),
    )
    stage.middle.fill(
        polygon(
            (a - 0.063 * u, y + 0.053),
            (a - 0.02 * u, y - 0.01),
            (a + 0.02 * u, y + 0.03),
            (a + 0.063 * u, y + 0.01),
            (a + 0.063 * u, y + 0.053),
        ),
        (92, 130, 100),
    )


def kitchen(stage: Stage) -> None:
    """Shelves of pots, a stove with a fire, a window."""
    _outside(stage)
    _wall(stage, (228, 196, 150), [(0.72, 0.34, 0.14, 0.15)])
    for k, y in enumerate((0.26, 0.42)):
        _shelf(stage, 0.22, y, 0.44, "pots" if k else "jars", "k")
    canvas, x, u = stage.middle, stage.across(0.2), stage.unit
    _floor(stage, (190, 120, 86), boards=False)
    stove = rect(x - 0.3 * u, 0.585, x + 0.3 * u, SKIRTING + 0.03)
    canvas = stage.ground
    canvas.fill(stove, Fade((196, 122, 90), (120, 74, 62), 0.58, 0.77))
    canvas.fill(rect(x - 0.32 * u, 0.57, x + 0.32 * u, 0.592), (232, 206, 176))
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
    pans = [0.47, 0.53, 0.59]
    stage.middle.fill(ribbon([(stage.across(0.44), 0.2), (stage.across(0.62), 0.2)], 0.007), darker(WOOD, 0.3))
    for t in pans:
        stage.middle.fill(ribbon([(stage.across(t), 0.2), (stage.across(t), 0.27)], 0.006), (90, 84, 88))
        stage.middle.fill(
            ellipse(stage.across(t), 0.3, 0.034 * u, 0.034 * u), Fade((214, 150, 90), (120, 74, 56), 0.27, 0.33)
        )
    _stand(stage, "table", 0.86, 0.86, 0.2)
    _stand(stage, "basket", 0.86, 0.67, 0.1)
    _lamp(stage, 0.5, long=0.08)


def classroom(stage: Stage) -> None:
    """A blackboard, desks in a row, a window."""
    _outside(stage)
    _wall(stage, (222, 210, 172), [(0.84, 0.33, 0.12, 0.16)])
    canvas, x, u = stage.middle, stage.across(0.4), stage.unit
    canvas.fill(rect(x - 0.41 * u, 0.13, x + 0.41 * u, 0.53), WOOD)
    canvas.fill(rect(x - 0.39 * u, 0.15, x + 0.39 * u, 0.51), Fade((52, 92, 78), (38, 68, 62), 0.15, 0.51))
    chalk: list[Path] = []
    for row in range(3):
        for k in range(7):
            a, b = x + (-0.32 + 0.06 * k) * u, 0.22 + 0.075 * row
            chalk.append(
                ribbon(
                    [
                        (a, b + 0.02),
                        (a + 0.012 * u, b - 0.014 * (1 + (k + row) % 2)),
                        (a + 0.022 * u, b + 0.018),
                        (a + 0.034 * u, b + 0.004),
                    ],
                    0.005,
                )
            )
    canvas.fill(chalk, (240, 244, 236), alpha=0.8)
    canvas.fill(ellipse(x + 0.24 * u, 0.3, 0.07 * u, 0.07), (246, 214, 110), alpha=0.75)
    canvas.fill(rect(x - 0.4 * u, 0.53, x + 0.4 * u, 0.545), lighter(WOOD, 0.25))
    _picture(stage, 0.66, 0.27)
    _floor(stage, (186, 140, 98))
    for t in (0.1, 0.9):
        _stand(stage, "table", t, 0.87, 0.16)
        _stand(stage, "book", t, 0.725, 0.06)
    for t in (-0.01, 1.01):
        PROPS["table"].draw(Puppet(stage.front, stage.across(t), 1.12, 0.3))
    _lamp(stage, 0.66, long=0.06)


def hut(stage: Stage) -> None:
    """Mud walls, thatch above, a hearth, a mat."""
    _outside(stage)
    wall: RGB = (204, 150, 106)
    _wall(stage, wall, [(0.74, 0.38, 0.1, 0.12)], rounded=True)
    m = stage.margin
    band = [ellipse(x, 0.6, 0.016, 0.016) for x in np.arange(-m, stage.aspect + m, 0.07)]
    stage.far.fill([rect(-m - 0.1, 0.63, stage.aspect + m + 0.1, 0.645), *band], (246, 230, 204), alpha=0.8)
    figures = [part for k in range(5) for part in _wall_dancer(stage.across(0.3) + 0.075 * k, 0.5)]
    stage.far.fill(figures, (246, 230, 204), alpha=0.7)
    beams = [
        ribbon([(x, -0.15), (stage.aspect / 2 + (x - stage.aspect / 2) * 1.12, 0.11)], 0.022)
        for x in np.linspace(-0.1, stage.aspect + 0.1, 10)
    ]
    stage.middle.fill(rect(-m, -0.2, stage.aspect + m, 0.085), Fade((120, 88, 54), (176, 134, 78), -0.1, 0.09))
    stage.middle.fill(beams, (92, 64, 46))
    _floor(stage, (176, 128, 92), boards=False)
    mid = stage.aspect / 2
    mat = polygon((mid - 0.36, 0.85), (mid + 0.36, 0.85), (mid + 0.5, 0.96), (mid - 0.5, 0.96))
    stage.ground.fill(mat, Fade((220, 184, 116), (196, 150, 90), 0.85, 0.96))
    stage.ground.fill(
        [
            polygon(
                (mid + t * 0.36, 0.85),
                (mid + t * 0.36 + 0.02, 0.85),
                (mid + t * 0.5 + 0.026, 0.96),
                (mid + t * 0.5, 0.96),
            )
            for t in np.linspace(-0.95, 0.9, 9)
        ],
        (168, 84, 60),
        alpha=0.7,
    )
    _stand(stage, "fire", 0.12, 0.84, 0.15)
    for x, high in ((0.88, 0.17), (0.95, 0.13)):
        _stand(stage, "pot", x, 0.83, high)
    stage.ground.glow(stage.across(0.12), 0.75, 0.7, (255, 150, 70), 0.3 + 0.35 * stage.light.lamps, solid=0.03)
    _lamp(stage, 0.56, long=0.13)


def _wall_dancer(x: float, y: float) -> list[Path]:
    """A white painted figure, as on Warli walls."""
    return [
        ellipse(x, y - 0.062, 0.011, 0.011),
        polygon((x - 0.02, y - 0.048), (x + 0.02, y - 0.048), (x, y - 0.02)),
        polygon((x, y - 0.024), (x - 0.017, y + 0.005), (x + 0.017, y + 0.005)),
        ribbon([(x - 0.012, y + 0.004), (x - 0.018, y + 0.04)], 0.004),
        ribbon([(x + 0.012, y + 0.004), (x + 0.02, y + 0.036)], 0.004),
        ribbon([(x - 0.018, y - 0.046), (x - 0.036, y - 0.066)], 0.004),
        ribbon([(x + 0.018, y - 0.046), (x + 0.034, y - 0.03)], 0.004),
    ]


def hall(stage: Stage) -> None:
    """Pillars along a great hall, tall windows, a carpet to the throne."""
    _outside(stage)
    stone: RGB = (222, 196, 164)
    _wall(stage, stone, [(t, 0.36, 0.075, 0.21) for t in (0.2, 0.4, 0.6, 0.8)], rounded=True)
    _floor(stage, (186, 150, 130), boards=False)
    mid = stage.aspect / 2
    stage.ground.fill(
        polygon((mid - 0.1, SKIRTING), (mid + 0.1, SKIRTING), (mid + 0.42, 1.25), (mid - 0.42, 1.25)),
        Fade((136, 40, 48), (190, 56, 58), SKIRTING, 1.05),
    )
    for side in (-1, 1):
        stage.ground.fill(
            polygon(
                (mid + side * 0.088, SKIRTING),
                (mid + side * 0.096, SKIRTING),
                (mid + side * 0.4, 1.25),
                (mid + side * 0.37, 1.25),
            ),
            (232, 186, 92),
        )
    for t, wide in ((0.1, 0.05), (0.3, 0.038), (0.7, 0.038), (0.9, 0.05)):
        _pillar(stage, stage.middle, stage.across(t), wide * stage.unit, 0.79 if wide > 0.04 else 0.76, stone)
    for t in (-0.01, 1.01):
        _pillar(stage, stage.front, stage.across(t), 0.08 * stage.unit, 1.1, darker(stone, 0.35))
    for t in (0.3, 0.7):
        _lamp(stage, t, long=0.1)


def _pillar(stage: Stage, canvas: Canvas, x: float, wide: float, foot: float, colour: RGB) -> None:
    canvas.fill(rect(x - wide, -0.2, x + wide, foot), Fade(darker(colour, 0.12), darker(colour, 0.3), 0, foot))
    canvas.fill(rect(x - wide * 0.2, -0.2, x + wide * 0.7, foot), lighter(colour, 0.22), alpha=0.5, soft=wide * 0.2)
    canvas.fill(
        [rect(x + t * wide - 0.002, 0.1, x + t * wide + 0.002, foot - 0.06) for t in (-0.6, -0.2, 0.2, 0.6)],
        darker(colour, 0.5),
        alpha=0.4,
    )
    canvas.fill(
        [
            rect(x - wide * 1.35, foot - 0.05, x + wide * 1.35, foot),
            rect(x - wide * 1.35, 0.06, x + wide * 1.35, 0.11),
            rect(x - wide * 1.15, 0.11, x + wide * 1.15, 0.13),
        ],
        mixed(colour, (226, 180, 96), 0.5),
    )


def shop(stage: Stage) -> None:
    """Shelves to the ceiling and a counter."""
    _outside(stage)
    _wall(stage, (206, 164, 122), [(0.82, 0.33, 0.13, 0.17)])
    for k, y in enumerate((0.2, 0.33, 0.46, 0.59)):
        _shelf(stage, 0.31, y, 0.78, ("jars", "pots", "books", "jars")[k], f"s{k}")
    _floor(stage, (164, 116, 80))
    x, u = stage.across(0.28), stage.unit
    stage.ground.fill(rect(x - 0.46 * u, 0.62, x + 0.34 * u, 0.82), Fade((166, 108, 70), (96, 62, 50), 0.62, 0.82))
    stage.ground.fill(rect(x - 0.48 * u, 0.605, x + 0.36 * u, 0.635), lighter(WOOD, 0.3))
    panels = [rect(x + (-0.42 + 0.19 * k) * u, 0.66, x + (-0.27 + 0.19 * k) * u, 0.79) for k in range(4)]
    stage.ground.fill(panels, darker(WOOD, 0.4), alpha=0.5)
    for word, t, high in (("basket", 0.14, 0.1), ("bell", 0.3, 0.06), ("pot", 0.42, 0.09)):
        PROPS[word].draw(Puppet(stage.ground, stage.across(t), 0.608, high * u))
    _stand(stage, "basket", 0.84, 0.86, 0.17)
    _stand(stage, "box", 0.95, 0.84, 0.15)
    _lamp(stage, 0.6, long=0.1)


def train(stage: Stage) -> None:
    """A compartment: a wide window on the passing land, two benches."""
    _outside(stage)
    _wall(stage, (150, 84, 66), [(0.5, 0.36, 0.42, 0.2)])
    canvas, m, u = stage.middle, stage.margin, stage.unit
    canvas.fill(rect(-m - 0.1, 0.07, stage.aspect + m + 0.1, 0.095), (214, 180, 110))
    luggage = [(0.16, 0.14, (146, 92, 62)), (0.3, 0.09, (92, 112, 120)), (0.82, 0.15, (166, 120, 70))]
    for t, wide, colour in luggage:
        canvas.fill(
            rect(stage.across(t) - wide * u, -0.03, stage.across(t) + wide * u, 0.07),
            Fade(lighter(colour, 0.1), darker(colour, 0.3), -0.03, 0.07),
        )
    _floor(stage, (120, 92, 84))
    seat: RGB = (70, 108, 96)
    for side, x in ((-1, -0.02), (1, stage.aspect + 0.02)):
        back = curve([(x, 0.36), (x - side * 0.2 * u, 0.38), (x - side * 0.22 * u, 0.7), (x, 0.72)])
        cushion = curve([(x, 0.69), (x - side * 0.4 * u, 0.7), (x - side * 0.42 * u, 0.77), (x, 0.79)])
        stage.ground.fill(back, Fade(lighter(seat, 0.1), darker(seat, 0.3), 0.36, 0.72))
        stage.ground.fill(rect(min(x, x - side * 0.38 * u), 0.76, max(x, x - side * 0.38 * u), 0.87), (70, 46, 42))
        stage.ground.fill(cushion, Fade(lighter(seat, 0.18), darker(seat, 0.25), 0.69, 0.79))
    canvas.fill(rect(stage.aspect / 2 - 0.17 * u, 0.6, stage.aspect / 2 + 0.17 * u, 0.62), lighter(WOOD, 0.2))
    _lamp(stage, 0.5, long=-0.02)


PAINTERS: dict[Place, Painter] = {
    Place.ROOM: room,
    Place.KITCHEN: kitchen,
    Place.CLASSROOM: classroom,
    Place.HUT: hut,
    Place.HALL: hall,
    Place.SHOP: shop,
    Place.TRAIN: train,
}
