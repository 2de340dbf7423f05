"""The market: stalls under awnings before a street of houses."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter
from shotgraph_core.illustration.engine.shapes import ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import buildings
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import (
    ridges,
)
from shotgraph_core.illustration.places.weathering import snowed
from shotgraph_core.illustration.places.yards import yard


def market(stage: Stage) -> None:
    """Stalls under striped awnings before a street of houses, wares, lamps, bunting overhead, a far gate."""
    paint_sky(stage, 0.66)
    ridges(stage, 2, 0.52, 0.06)
    generator, u = stage.dice("market"), stage.unit
    stage.far.depth = 0.42
    landmark = (buildings.palace, buildings.temple) if stage.southern else (buildings.castle, buildings.church)
    landmark[int(generator.integers(2))](
        stage.far, stage.across(generator.uniform(0.3, 0.7)), 0.62, 0.34 * u, generator
    )
    home = buildings.flat_house if stage.southern else buildings.house
    for depth, y, high, step in ((0.34, 0.7, 0.27, 0.15), (0.2, 0.73, 0.22, 0.19)):
        stage.far.depth = depth
        for x in np.arange(-0.1, stage.aspect + 0.15, step * u):
            if abs(x / stage.aspect - 0.5) > (0.0 if depth > 0.3 else 0.09):
                home(stage.far, x, y, generator.uniform(0.8, 1.25) * high * u, generator)
    stage.far.depth = 0.14
    for x in np.arange(0.04, stage.aspect + 0.2, 0.3 * u):
        buildings.stall(stage.far, x, 0.745, 0.2 * u, generator)
    stage.far.depth = 0.0
    earth: RGB = snowed(stage.middle, (200, 168, 130), 0.8)
    lane = rect(-stage.margin - 0.1, 0.735, stage.aspect + stage.margin + 0.1, 0.86)
    stage.middle.fill(lane, Fade(lighter(earth, 0.2), darker(earth, 0.2), 0.735, 0.82))
    for x in np.arange(0.1, stage.aspect + 0.2, 0.41 * u):
        if abs(x - stage.aspect / 2) > 0.12 * stage.aspect or stage.aspect < 1:
            buildings.stall(stage.middle, x + generator.normal(0, 0.012), 0.79, 0.31 * u, generator)
    yard(stage, 0.8, (200, 168, 130))
    _cobbles(stage)
    _sacks(stage, generator)
    _bunting(stage, generator)
    _heaps(stage)


def _cobbles(stage: Stage) -> None:
    canvas, tone = stage.ground, snowed(stage.ground, (186, 158, 128), 0.7)
    mid = stage.aspect / 2
    row, column = np.meshgrid(np.linspace(0.02, 1, 12) ** 1.3, np.arange(-16, 17))
    x = (mid + (column + (np.arange(12) % 2 * 0.5)[None, :]) * (0.07 + 0.12 * row)).ravel()
    y, size = (0.81 + 0.24 * row).ravel(), (0.028 + 0.05 * row).ravel()
    keep = (x > -0.15) & (x < stage.aspect + 0.15)
    shapes = dots(x[keep], y[keep], size[keep], size[keep] * 0.2, points=8)
    canvas.fill(shapes, darker(tone, 0.32), alpha=0.32)
    canvas.fill(
        dots(x[keep], y[keep] - size[keep] * 0.05, size[keep] * 0.86, size[keep] * 0.15, points=8),
        lighter(tone, 0.2),
        alpha=0.35,
    )


def _sacks(stage: Stage, generator: np.random.Generator) -> None:
    """Open sacks of spice and grain, baskets of fruit, before the stalls."""
    canvas = stage.ground
    for t in (0.08, 0.15, 0.3, 0.72, 0.84, 0.91):
        x, y, size = stage.across(t), 0.835 + 0.02 * generator.uniform(), 0.03
        spice = hue(float(generator.choice((14, 34, 48, 90, 4))), 0.72, 0.5)
        canvas.fill(ellipse(x, y + 0.002, size * 1.2, size * 0.22), (10, 10, 24), alpha=0.35, soft=0.003)
        bag = [
            ellipse(x, y - size * 0.6, size, size * 0.7),
            rect(x - size * 0.85, y - size * 1.2, x + size * 0.85, y - size * 0.5),
        ]
        canvas.fill(bag, Fade((214, 186, 140), (134, 106, 78), y - size * 1.3, y))
        canvas.fill(ellipse(x, y - size * 1.2, size * 0.92, size * 0.3), (238, 218, 178))
        canvas.fill(
            ellipse(x, y - size * 1.3, size * 0.74, size * 0.34),
            Fade(lighter(spice, 0.2), darker(spice, 0.2), y - size * 1.6, y - size),
        )


def _bunting(stage: Stage, generator: np.random.Generator) -> None:
    for low, start in ((0.16, 0), (0.09, 2)):
        t = np.linspace(0, 1, 19)
        x, y = -0.1 + (stage.aspect + 0.2) * t, low + 0.1 * (1 - (2 * t - 1) ** 2)
        stage.front.fill(ribbon(np.stack([x, y], 1), 0.003), (70, 52, 48))
        sway = 0.02 * stage.light.wind
        for k, degrees in enumerate((0, 45, 130, 205, 285)):
            some = slice((k + start) % 5, None, 5)
            flags = [
                polygon((a - 0.018, b), (a + 0.018, b), (a + sway, b + 0.045))
                for a, b in zip(x[some], y[some], strict=True)
            ]
            stage.front.fill(flags, Fade(hue(degrees, 0.6, 0.56), hue(degrees, 0.6, 0.42), low, low + 0.15))
        if stage.dark:
            for a, b in zip(x[1::4], y[1::4], strict=True):
                stage.front.fill(ellipse(a, b + 0.012, 0.008, 0.011), (255, 226, 150), raw=True)
                stage.front.glow(a, b + 0.012, 0.09, (255, 190, 100), 0.8, solid=0.1)


def _heaps(stage: Stage) -> None:
    for side, x in ((0, 0.02), (1, 0.96)):
        a = stage.across(x)
        at = np.array(((-1, 0), (0, 0), (1, 0), (-0.5, 0.8), (0.5, 0.8), (0, 1.6)))
        colour = hue((28.0, 92.0)[side], 0.7, 0.42)
        heap = dots(a + at[:, 0] * 0.05, 0.995 - at[:, 1] * 0.05, 0.036, 0.036, points=22)
        for one in heap:
            stage.front.fill(
                one, Fade(lighter(colour, 0.15), darker(colour, 0.55), float(one[:, 1].min()), float(one[:, 1].max()))
            )
        stage.front.fill(
            dots(a - 0.01 + at[:, 0] * 0.05, 0.983 - at[:, 1] * 0.05, 0.009, 0.006, points=8),
            lighter(colour, 0.6),
            alpha=0.6,
        )
        basket = polygon((a - 0.12, 0.99), (a + 0.12, 0.99), (a + 0.09, 1.14), (a - 0.09, 1.14))
        stage.front.fill(basket, Fade((118, 82, 56), (64, 44, 38), 0.99, 1.1))
        weave = [ribbon([(a - 0.12, 1.0 + 0.02 * k), (a + 0.12, 1.0 + 0.02 * k)], 0.004) for k in range(4)]
        stage.front.fill(weave, (52, 36, 32), alpha=0.7)
