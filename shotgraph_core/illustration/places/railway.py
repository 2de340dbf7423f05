"""A platform under an iron roof, as a place that has walls."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import polygon, rect, ribbon
from shotgraph_core.illustration.places.hangings import clock
from shotgraph_core.illustration.places.journeys import engine
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.shell import WOOD, floor, outside
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.weathering import edged, shadow


def platform(stage: Stage) -> None:
    """A railway station: a train under an iron roof, a clock, a name board, a bench, trunks."""
    outside(stage)
    canvas, m, u = stage.far, stage.margin, stage.unit
    iron: RGB = (70, 84, 92)
    canvas.fill(rect(-m - 0.1, 0.56, stage.aspect + m + 0.1, 0.75), Fade((150, 136, 124), (92, 84, 84), 0.56, 0.75))
    canvas.fill([rect(-m, y, stage.aspect + m, y + 0.006) for y in (0.69, 0.715)], (176, 170, 168))
    sleepers = np.arange(-m, stage.aspect + m, 0.05)
    canvas.fill(boxes(sleepers, 0.69, sleepers + 0.02, 0.73), (88, 66, 56))
    engine(canvas, stage.across(0.74), 0.7, 0.36 * u, stage.dice("engine"))
    tone: RGB = (150, 56, 54)
    for k in range(3):
        a = stage.across(0.74) - (0.68 + 0.62 * k) * u
        canvas.fill(
            rect(a - 0.29 * u, 0.42, a + 0.29 * u, 0.675), Fade(lighter(tone, 0.15), darker(tone, 0.35), 0.42, 0.675)
        )
        canvas.fill(rect(a - 0.3 * u, 0.4, a + 0.3 * u, 0.43), (60, 54, 60))
        w = a + u * np.linspace(-0.23, 0.23, 5)
        canvas.fill(
            boxes(w - 0.036, 0.47, w + 0.036, 0.56),
            mixed(canvas.tone((170, 196, 206)), (255, 214, 130), stage.light.lamps),
            raw=True,
        )
        canvas.fill(rect(a - 0.29 * u, 0.585, a + 0.29 * u, 0.597), (236, 196, 104))
        canvas.fill(dots(a + u * np.array([-0.2, 0.2]), np.full(2, 0.685), 0.032, 0.032, points=16), (40, 36, 42))
    _iron_roof(stage, iron)
    floor(stage, (178, 166, 156), boards=False, y=0.745)
    stage.ground.fill(rect(-m, 0.752, stage.aspect + m, 0.764), (246, 222, 130), alpha=0.9)
    _platform_things(stage, iron)


def _iron_roof(stage: Stage, iron: RGB) -> None:
    canvas, m = stage.middle, stage.margin
    canvas.fill(rect(-m, -0.3, stage.aspect + m, 0.09), Fade(darker(iron, 0.5), iron, -0.1, 0.09))
    x = np.arange(-m, stage.aspect + m, 0.05)
    canvas.fill([polygon((a, 0.085), (a + 0.05, 0.085), (a + 0.025, 0.125)) for a in x], (214, 196, 160))
    for t in (0.08, 0.5, 0.92):
        a = stage.across(t)
        column = [
            rect(a - 0.012, 0.09, a + 0.012, 0.77),
            rect(a - 0.022, 0.72, a + 0.022, 0.775),
            *(ribbon([(a, 0.26), (a + s * 0.05, 0.16), (a + s * 0.16, 0.1)], 0.01) for s in (-1, 1)),
        ]
        canvas.fill(column, Fade(lighter(iron, 0.15), darker(iron, 0.35), 0.1, 0.77))
        edged(canvas, column, 0.003, 0.5)
    clock(stage, 0.5, 0.2, 0.05)
    b = stage.across(0.26)
    canvas.fill(rect(b - 0.15, 0.17, b + 0.15, 0.26), (250, 240, 206))
    canvas.fill(rect(b - 0.14, 0.18, b + 0.14, 0.25), (44, 92, 130))
    strokes = b + np.linspace(-0.11, 0.09, 9)
    canvas.fill(boxes(strokes, 0.2, strokes + 0.013, 0.232), (252, 248, 236))
    canvas.fill([rect(b + s * 0.12 - 0.003, 0.09, b + s * 0.12 + 0.003, 0.17) for s in (-1, 1)], iron)


def _platform_things(stage: Stage, iron: RGB) -> None:
    canvas, x = stage.ground, stage.across(0.16)
    shadow(canvas, x, 0.85, 0.16)
    canvas.fill(
        [rect(x - 0.15, 0.7 + 0.022 * k, x + 0.15, 0.716 + 0.022 * k) for k in range(3)]
        + [rect(x - 0.16, 0.775, x + 0.16, 0.79)],
        Fade(lighter(WOOD, 0.2), darker(WOOD, 0.2), 0.7, 0.79),
    )
    canvas.fill(boxes(x + np.array([-0.14, 0.12]), 0.7, x + np.array([-0.12, 0.14]), 0.85), iron)
    for dx, dy, wide, tall, tone in (
        (0.0, 0.0, 0.11, 0.09, (146, 92, 62)),
        (-0.01, -0.09, 0.08, 0.06, (92, 112, 120)),
        (0.12, 0.01, 0.06, 0.07, (166, 120, 70)),
    ):
        a, y = stage.across(0.86) + dx, 0.85 + dy
        if not dy:
            shadow(canvas, a, y, wide * 1.1)
        canvas.fill(rect(a - wide, y - tall, a + wide, y), Fade(lighter(tone, 0.15), darker(tone, 0.35), y - tall, y))
        canvas.fill(
            [rect(a + s * wide * 0.55 - 0.008, y - tall, a + s * wide * 0.55 + 0.008, y) for s in (-1, 1)],
            darker(tone, 0.5),
        )
