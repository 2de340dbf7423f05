"""The harbour: boats at a quay, houses across the water, cargo."""

from itertools import pairwise

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import rect, ribbon
from shotgraph_core.illustration.places import buildings
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import (
    ridges,
)
from shotgraph_core.illustration.places.water import water
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, snowed


def harbour(stage: Stage) -> None:
    """Boats at a quay, houses of many colours along the far side, all mirrored; crates, nets and ropes."""
    paint_sky(stage, 0.6)
    ridges(stage, 3, 0.52, 0.07)
    generator = stage.dice("harbour")
    for depth, y, high in ((0.34, 0.645, 0.13), (0.2, 0.668, 0.15)):
        stage.far.depth = depth
        x = -stage.margin
        while x < stage.aspect + stage.margin:
            paint = buildings.flat_house if stage.southern or generator.uniform() < 0.5 else buildings.house
            paint(stage.far, x, y, high * generator.uniform(0.75, 1.3) * stage.unit, generator)
            x += 0.1 * stage.unit * generator.uniform(0.75, 1.25)
    stage.far.depth = 0.2
    buildings.lighthouse(
        stage.far, stage.across(float(generator.choice((0.14, 0.9)))), 0.67, 0.22 * stage.unit, generator
    )
    stage.far.depth = 0.0
    stage.far.fill(rect(-stage.margin - 1, 0.664, stage.aspect + 1, 0.676), (150, 138, 128))
    water(stage, stage.middle, 0.675, (40, 110, 130), (stage.far,))
    _lamps_on_water(stage, generator)
    for x, y, high in ((0.42, 0.7, 0.13), (0.92, 0.705, 0.16), (0.16, 0.735, 0.22), (0.7, 0.745, 0.26)):
        buildings.boat(stage.middle, stage.across(x), y, high * (0.4 + 0.6 * stage.unit), generator)
    _quay(stage, generator)


def _lamps_on_water(stage: Stage, generator: np.random.Generator) -> None:
    """Long reflections of lit windows."""
    if not stage.dark:
        return
    x = generator.uniform(0, stage.aspect, 26)
    streaks = [dots(np.full(5, a), np.linspace(0.685, 0.76, 5), 0.006, 0.0014, points=8) for a in x]
    stage.middle.fill([one for streak in streaks for one in streak], (255, 206, 118), alpha=0.6, raw=True)


def _quay(stage: Stage, generator: np.random.Generator) -> None:
    wood: RGB = snowed(stage.ground, (150, 112, 80), 0.75)
    m, canvas = stage.margin, stage.ground
    canvas.fill(rect(-m, 0.82, stage.aspect + m, 1.3), Fade(lighter(wood, 0.12), darker(wood, 0.5), 0.82, 1.04))
    edges = 0.82 + 0.24 * np.linspace(0, 1, 8) ** 1.3
    canvas.fill(
        [rect(-m, y, stage.aspect + m, y + 0.002 + 0.012 * (y - 0.8)) for y in edges[1:]], darker(wood, 0.62), alpha=0.6
    )
    a, row = generator.uniform(-m, stage.aspect + m, 34), generator.integers(0, 7, 34)
    canvas.fill(boxes(a, edges[row], a + 0.002, edges[row + 1]), darker(wood, 0.6), alpha=0.6)
    grain = dots(generator.uniform(0, stage.aspect, 120), generator.uniform(0.83, 1.04, 120), 0.03, 0.0008, points=6)
    canvas.fill(grain, darker(wood, 0.4), alpha=0.35)
    canvas.fill(rect(-m, 0.814, stage.aspect + m, 0.824), lighter(wood, 0.25))
    at = stage.across(1) * np.linspace(0.04, 0.96, 5)
    posts = boxes(at - 0.016, np.full(5, 0.765), at + 0.016, np.full(5, 0.85))
    canvas.fill(posts, Fade(lighter(wood, 0.15), darker(wood, 0.5), 0.76, 0.86))
    canvas.fill(dots(at, np.full(5, 0.765), 0.019, 0.007, points=14), lighter(wood, 0.3))
    edged(canvas, posts, 0.003, 0.5, 0.008)
    rope = [
        ribbon([(a, 0.785), ((a + b) / 2, 0.815), (b, 0.785)], 0.006)
        for a, b in pairwise(at)
        if abs((a + b) / 2 - stage.aspect / 2) > 0.1
    ]
    canvas.fill(rope, (222, 196, 150))
    _cargo(stage, generator)
    for x in (0.02, 0.97):
        post = ribbon([(stage.across(x), 1.15), (stage.across(x), 0.82)], 0.07)
        stage.front.fill(post, Fade((60, 46, 44), (26, 22, 30), 0.8, 1.1))
        edged(stage.front, [post], 0.005, 0.4, 0.015)


def _cargo(stage: Stage, generator: np.random.Generator) -> None:
    """Crates, barrels and a heap of nets, at both sides of the quay."""
    canvas = stage.ground
    for side in (0.1, 0.88):
        x = stage.across(side)
        cast_shadow(canvas, x, 0.885, 0.11, 0.05)
        for dx, dy, size in ((-0.05, 0, 0.075), (0.03, 0, 0.085), (-0.01, -0.075, 0.06)):
            tone: RGB = mixed((182, 138, 92), (140, 104, 76), float(generator.uniform()))
            box = rect(x + dx - size / 2, 0.885 + dy - size, x + dx + size / 2, 0.885 + dy)
            canvas.fill(box, Fade(lighter(tone, 0.15), darker(tone, 0.35), 0.8 + dy, 0.885 + dy))
            bars = [
                rect(x + dx - size / 2, 0.885 + dy - size * t, x + dx + size / 2, 0.885 + dy - size * t + size * 0.08)
                for t in (0.12, 0.55, 0.98)
            ]
            canvas.fill(
                [
                    *bars,
                    ribbon([(x + dx - size * 0.45, 0.88 + dy), (x + dx + size * 0.45, 0.89 + dy - size)], size * 0.08),
                ],
                darker(tone, 0.35),
            )
            edged(canvas, [box], 0.003, 0.5, 0.008)
