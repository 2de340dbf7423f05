"""Rooms of a special kind: library, workshop, office."""

from collections.abc import Callable

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import curve, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places.furniture import armchair, plant, rug, stand, table
from shotgraph_core.illustration.places.hallways import house
from shotgraph_core.illustration.places.hangings import bookcase, clock, shelf
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.shell import WOOD, beams, floor, lamp, outside, wainscot, walls
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.weathering import edged, shadow


def library(stage: Stage) -> None:
    """Walls of books to the ceiling, a ladder, a green lamp, a reading chair."""
    outside(stage)
    walls(stage, (150, 108, 78), [(0.63, 0.34, 0.09, 0.2)], rounded=True, pattern="boards")
    u = stage.unit
    for x, wide in ((0.02, 0.32), (0.2, 0.3), (0.38, 0.3), (0.8, 0.28), (0.96, 0.28)):
        a = stage.across(x)
        bookcase(stage, a - wide * u / 2, a + wide * u / 2, 0.06, 0.725, f"case{x}")
    floor(stage, (132, 88, 62))
    rug(stage, (140, 44, 48))
    _ladder(stage, stage.across(0.27))
    armchair(stage, 0.88, 0.85, 0.26, (96, 54, 48))
    table(stage, 0.7, 0.82, 0.26, 0.14)
    _desk_lamp(stage, stage.across(0.72), 0.68)
    stand(stage, "book", 0.67, 0.68, 0.05)
    lamp(stage, 0.5, long=0.06)


def _ladder(stage: Stage, x: float) -> None:
    canvas = stage.ground
    rails = [ribbon([(x + s, 0.8), (x + s * 0.9 + 0.07, 0.12)], 0.01) for s in (-0.04, 0.04)]
    t = np.linspace(0.08, 0.95, 10)
    rungs = boxes(x - 0.04 + 0.07 * t, 0.8 - 0.68 * t, x + 0.04 + 0.07 * t, 0.808 - 0.68 * t)
    canvas.fill([*rails, *rungs], Fade(lighter(WOOD, 0.35), WOOD, 0.12, 0.8))
    edged(canvas, rails, 0.002, 0.5)


def _desk_lamp(stage: Stage, x: float, y: float) -> None:
    canvas, lit = stage.ground, max(0.35, stage.light.lamps)
    canvas.fill([ellipse(x, y - 0.003, 0.022, 0.006), ribbon([(x, y), (x, y - 0.07)], 0.005)], (206, 160, 84))
    shade = curve([(x - 0.04, y - 0.06), (x - 0.03, y - 0.09), (x + 0.03, y - 0.09), (x + 0.04, y - 0.06)])
    canvas.fill(shade, mixed(canvas.tone((46, 110, 82)), (120, 210, 150), 0.5 * lit), raw=True)
    canvas.glow(x, y - 0.05, 0.2, (255, 214, 140), 0.6 * lit)


def workshop(stage: Stage) -> None:
    """A bench with a vice, tools on the wall, planks, wheels, shavings on the floor."""
    outside(stage)
    walls(stage, (186, 150, 112), [(0.77, 0.34, 0.14, 0.15)], pattern="bricks")
    canvas, u = stage.middle, stage.unit
    x0, x1 = stage.across(0.1), stage.across(0.6)
    canvas.fill(rect(x0, 0.16, x1, 0.46), Fade((152, 118, 84), (116, 86, 64), 0.16, 0.46))
    _tools(stage, x0, x1)
    shelf(stage, 0.92, 0.2, 0.2, "jars", "nails")
    beams(stage)
    floor(stage, (168, 132, 98))
    _wheel(stage, stage.across(0.93), 0.75, 0.1)
    planks = [
        ribbon([(stage.across(0.02) + 0.03 * k, 0.8), (stage.across(0.01) + 0.022 * k, 0.14 + 0.05 * k)], 0.024)
        for k in range(4)
    ]
    stage.ground.fill(planks, Fade(lighter(WOOD, 0.4), WOOD, 0.1, 0.8))
    edged(stage.ground, planks, 0.003, 0.4)
    table(stage, 0.34, 0.83, 0.8, 0.19, (164, 116, 74))
    _on_bench(stage, u)
    generator = stage.dice("shavings")
    t = generator.uniform(0, 1, 60)
    a, b = stage.across(0.34) + generator.normal(0, 0.28, 60), 0.84 + 0.16 * t
    curls = [ribbon([(p, q), (p + 0.008, q - 0.008), (p + 0.014, q)], 0.003) for p, q in zip(a, b, strict=True)]
    stage.ground.fill(curls, (240, 206, 150))
    stand(stage, "bucket", 0.7, 0.82, 0.13)
    lamp(stage, 0.45, long=0.02)


def _tools(stage: Stage, x0: float, x1: float) -> None:
    """Saw, hammers, pincers, chisels on their nails."""
    canvas, steel, wood = stage.middle, (196, 200, 208), (150, 96, 60)
    for k, x in enumerate(np.linspace(x0 + 0.06, x1 - 0.06, 9)):
        kind = k % 4
        if kind == 0:
            canvas.fill([polygon((x - 0.014, 0.2), (x + 0.014, 0.2), (x + 0.004, 0.4), (x - 0.018, 0.4))], steel)
            canvas.fill(rect(x - 0.016, 0.17, x + 0.016, 0.21), wood)
        elif kind == 1:
            canvas.fill(ribbon([(x, 0.2), (x, 0.36)], 0.011), wood)
            canvas.fill(rect(x - 0.03, 0.19, x + 0.03, 0.22), darker(steel, 0.35))
        elif kind == 2:
            canvas.fill(
                [ribbon([(x + s * 0.018, 0.36), (x, 0.27), (x - s * 0.008, 0.2)], 0.008) for s in (-1, 1)],
                darker(steel, 0.3),
            )
        else:
            for j, dx in enumerate((-0.022, 0.0, 0.022)):
                canvas.fill(rect(x + dx - 0.004, 0.25, x + dx + 0.004, 0.33 + 0.02 * j), steel)
                canvas.fill(rect(x + dx - 0.007, 0.19, x + dx + 0.007, 0.25), hue(float((8, 44, 205)[j]), 0.5, 0.45))


def _on_bench(stage: Stage, u: float) -> None:
    canvas, x = stage.ground, stage.across(0.34)
    canvas.fill(
        [rect(x - 0.3 * u, 0.6, x - 0.22 * u, 0.636), rect(x - 0.34 * u, 0.612, x - 0.18 * u, 0.624)], (96, 100, 112)
    )
    toy = [
        rect(x + 0.02, 0.585, x + 0.12, 0.612),
        *dots(x + np.array([0.04, 0.1]), np.full(2, 0.618), 0.013, 0.013, points=12),
        polygon((x + 0.03, 0.585), (x + 0.05, 0.55), (x + 0.09, 0.55), (x + 0.1, 0.585)),
    ]
    canvas.fill(toy, (214, 92, 66))
    canvas.fill(
        [
            rect(x + 0.2 * u, 0.604, x + 0.34 * u, 0.63),
            polygon((x + 0.24 * u, 0.604), (x + 0.27 * u, 0.58), (x + 0.3 * u, 0.604)),
        ],
        (176, 124, 78),
    )


def _wheel(stage: Stage, x: float, y: float, radius: float) -> None:
    canvas = stage.ground
    around = np.linspace(0, 2 * np.pi, 41)
    rim = ribbon(np.stack([x + radius * np.cos(around), y + radius * np.sin(around)], 1), radius * 0.18, smooth=False)
    spokes = [ribbon([(x, y), (x + radius * np.cos(a), y + radius * np.sin(a))], radius * 0.1) for a in around[:-1:5]]
    shadow(canvas, x, y + radius * 1.08, radius)
    canvas.fill(
        [rim, *spokes, ellipse(x, y, radius * 0.2)], Fade(lighter(WOOD, 0.2), darker(WOOD, 0.3), y - radius, y + radius)
    )
    edged(canvas, [rim], 0.003, 0.5)


def office(stage: Stage) -> None:
    """A desk with papers and a machine to write on, cabinets of drawers, a chart, a clock, a fan."""
    outside(stage)
    walls(stage, (198, 206, 196), [(0.76, 0.34, 0.16, 0.17)])
    wainscot(stage, (134, 116, 96), 0.58)
    clock(stage, 0.55, 0.18, 0.045)
    _chart(stage, stage.across(0.38), 0.32)
    _cabinets(stage)
    floor(stage, (150, 118, 92), boards=False)
    table(stage, 0.82, 0.86, 0.5, 0.18, (128, 84, 58))
    canvas, x = stage.ground, stage.across(0.82)
    canvas.fill([rect(x - 0.07, 0.625, x + 0.07, 0.672), rect(x - 0.055, 0.6, x + 0.055, 0.63)], (54, 60, 70))
    canvas.fill(rect(x - 0.045, 0.556, x + 0.045, 0.605), (250, 246, 236))
    gx, gy = np.meshgrid(np.linspace(-0.05, 0.05, 8), np.array([0.642, 0.656]))
    canvas.fill(dots(x + gx.ravel(), gy.ravel(), 0.004, 0.003), (226, 226, 220))
    for k in range(5):
        canvas.fill(
            rect(x - 0.2, 0.664 - 0.007 * k, x - 0.12 + 0.004 * (k % 2), 0.67 - 0.007 * k),
            (250, 246, 236) if k % 2 else (226, 216, 196),
        )
    _desk_lamp(stage, x + 0.15, 0.672)
    armchair(stage, 0.6, 0.82, 0.2, (70, 88, 110))
    plant(stage, 0.955, 0.8, 0.22)
    lamp(stage, 0.45, long=0.04)


def _chart(stage: Stage, x: float, y: float) -> None:
    canvas, u = stage.middle, stage.unit
    canvas.fill(rect(x - 0.13 * u, y - 0.11, x + 0.13 * u, y + 0.1), (250, 246, 234))
    canvas.fill([rect(x - 0.135 * u, y - 0.12, x + 0.135 * u, y - 0.106)], darker(WOOD, 0.2))
    a = x + u * np.linspace(-0.1, 0.07, 5)
    canvas.fill(boxes(a, y + 0.07 - np.array([0.03, 0.06, 0.05, 0.1, 0.13]), a + 0.03 * u, y + 0.07), (86, 140, 176))
    canvas.fill(
        ribbon(
            [(x - 0.1 * u, y + 0.02), (x - 0.03 * u, y - 0.02), (x + 0.03 * u, y - 0.01), (x + 0.1 * u, y - 0.08)],
            0.005,
            smooth=False,
        ),
        (206, 70, 60),
    )


def _cabinets(stage: Stage) -> None:
    canvas, u = stage.middle, stage.unit
    for k, t in enumerate((0.06, 0.15, 0.24)):
        a, w = stage.across(t), 0.075 * u
        canvas.fill(rect(a - w, 0.36, a + w, 0.73), Fade((150, 160, 156), (98, 106, 108), 0.36, 0.73))
        y = 0.375 + 0.088 * np.arange(4)
        canvas.fill(boxes(a - w * 0.86, y, a + w * 0.86, y + 0.076), (126, 136, 134))
        canvas.fill(boxes(a - w * 0.25, y + 0.03, a + w * 0.25, y + 0.042), (220, 214, 196))
        if k != 1:
            heap = [
                rect(a - w * 0.8, 0.345 - 0.013 * j, a + w * (0.7 - 0.06 * (j % 2)), 0.357 - 0.013 * j)
                for j in range(6)
            ]
            canvas.fill(heap[::2], (240, 230, 206))
            canvas.fill(heap[1::2], (214, 160, 110))


SPECIAL: dict[str, Callable[[Stage], None]] = {
    "library": library, "workshop": workshop, "office": office, "house": house,
}  # fmt: skip
"""By a word of the setting's name."""
