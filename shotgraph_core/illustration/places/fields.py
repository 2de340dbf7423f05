"""Ripe crops under the sky: rows, sheaves, a scarecrow."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import ellipse, polygon, ribbon
from shotgraph_core.illustration.places import buildings, plants, trees
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import farmland, outline, plain, ridges
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, snowed

GOLD: RGB = (222, 186, 92)
PADDY: RGB = (126, 172, 82)


def field(stage: Stage) -> None:
    """Ripe crops that run to the horizon, sheaves or hayricks, a scarecrow, a farm under its trees."""
    paint_sky(stage, 0.62)
    ridges(stage, 3, 0.55, 0.05)
    generator = stage.dice("crops")
    gold = snowed(stage.ground, PADDY if stage.southern and generator.uniform() < 0.4 else GOLD, 0.92)
    stage.middle.depth = 0.24
    crest = outline(stage, "far field", 0.655, 0.008, 1.2)
    plain(stage.middle, 0.655, gold, lighter(gold, 0.2), crest)
    farmland(stage, stage.middle, "field", crest, mixed(gold, (120, 150, 80), 0.4))
    _farm(stage, generator)
    stage.middle.depth = 0.0
    plain(stage.ground, 0.7, darker(gold, 0.42), lighter(gold, 0.08))
    _rows(stage, gold)
    playground = "playground" in stage.setting.name
    for k in range(0 if playground else 5):
        at = stage.across((0.06, 0.2, 0.34, 0.8, 0.93)[k] + generator.normal(0, 0.03))
        _sheaf(stage, at, 0.735 + 0.022 * (k % 3), 0.055 + 0.02 * (k % 3), gold)
    if not playground:
        _scarecrow(stage, stage.across(float(generator.choice((0.24, 0.77)))), 0.79)
    for k, (y, high, count) in enumerate(((0.76, 0.04, 110), (0.845, 0.06, 70))):
        x = generator.uniform(-stage.margin, stage.aspect + stage.margin, count)
        spots = [
            (a, y + b, high * c)
            for a, b, c in zip(x, generator.uniform(0, 0.03, count), generator.uniform(0.8, 1.2, count), strict=True)
        ]
        plants.wheat(stage.ground, sorted(spots, key=lambda spot: spot[1]), darker(gold, 0.12 - 0.1 * k), generator)
    x = generator.uniform(-stage.margin, stage.aspect + stage.margin, 60)
    plants.wheat(
        stage.front,
        [(a, 1.07, 0.17 * b) for a, b in zip(x, generator.uniform(0.7, 1.2, 60), strict=True)],
        darker(gold, 0.3),
        generator,
    )


def _rows(stage: Stage, gold: RGB) -> None:
    """Furrows that meet at the horizon, lit on one side, plants in them."""
    mid, t = stage.aspect * 0.5, np.arange(-7.0, 7.0, 0.5)
    for shift, tone, alpha in ((0.0, darker(gold, 0.5), 0.5), (0.2, lighter(gold, 0.3), 0.35)):
        rows = [
            polygon(
                (mid + a * 0.12 + shift * 0.08, 0.7),
                (mid + a * 0.14 + shift * 0.08 + 0.004, 0.7),
                (mid + (a + 0.22 + shift) * 1.5, 1.15),
                (mid + (a + shift) * 1.5, 1.15),
            )
            for a in t
        ]
        stage.ground.fill(rows, tone, alpha=alpha)
    down = np.linspace(0.02, 1, 26) ** 1.6
    across, depth = np.meshgrid(t, down)
    x = mid + (across + 0.3) * (0.13 + 1.37 * depth)
    y = 0.7 + 0.45 * depth
    keep = (x > -0.2) & (x < stage.aspect + 0.2) & (y < 1.03)
    size = (0.006 + 0.03 * depth)[keep]
    stage.ground.fill(
        dots(x[keep], y[keep] - size * 0.3, size * 0.9, size * 0.5, points=7), darker(gold, 0.3), alpha=0.6
    )
    stage.ground.fill(
        dots(x[keep], y[keep] - size * 0.5, size * 0.6, size * 0.35, points=7), lighter(gold, 0.25), alpha=0.6
    )


def _farm(stage: Stage, generator: np.random.Generator) -> None:
    """A farm and a row of trees, where the fields end."""
    x = stage.across(float(generator.choice((0.22, 0.8))))
    kinds = trees.SOUTHERN if stage.southern else trees.NORTHERN
    home = buildings.hut if stage.southern else buildings.house
    for dx, high in ((-0.14, 0.13), (0.15, 0.15), (-0.2, 0.09)):
        kinds[int(generator.integers(len(kinds)))](stage.middle, x + dx, 0.685, high * stage.unit, generator)
    for dx, high in ((0.0, 0.1), (0.08, 0.07)):
        home(stage.middle, x + dx, 0.69, high * stage.unit, generator)
    other = stage.aspect - x
    for k in range(4):
        trees.broadleaf(
            stage.middle, other + 0.09 * (k - 2) * stage.unit, 0.682, 0.075 * generator.uniform(0.8, 1.3), generator
        )


def _sheaf(stage: Stage, x: float, y: float, high: float, gold: RGB) -> None:
    """A bound sheaf, or a drift where snow lies on it."""
    canvas = stage.ground
    cast_shadow(canvas, x, y, high * 0.4, high * 0.7)
    straw = mixed(gold, (206, 160, 74), 0.5)
    low = [
        ribbon([(x + t * high * 0.1, y - high * 0.5), (x + t * high * 0.34, y)], (high * 0.06, high * 0.1))
        for t in np.linspace(-1, 1, 7)
    ]
    top = [
        ribbon(
            [(x + t * high * 0.1, y - high * 0.5), (x + t * high * 0.42, y - high * (1.0 - 0.2 * abs(t)))],
            (high * 0.06, high * 0.09),
        )
        for t in np.linspace(-1, 1, 7)
    ]
    canvas.fill([*low, *top], Fade(lighter(straw, 0.2), darker(straw, 0.4), y - high, y))
    canvas.fill(top[::2], lighter(straw, 0.3), alpha=0.6)
    canvas.fill(
        ribbon([(x - high * 0.14, y - high * 0.5), (x + high * 0.14, y - high * 0.48)], high * 0.07), darker(straw, 0.5)
    )
    edged(canvas, [*low, *top], high * 0.03, 0.5, high * 0.12)


def _scarecrow(stage: Stage, x: float, y: float) -> None:
    canvas, h = stage.ground, 0.17
    wood: RGB = (96, 68, 50)
    cast_shadow(canvas, x, y, 0.03, 0.09)
    canvas.fill(
        [ribbon([(x, y), (x, y - h)], 0.008), ribbon([(x - 0.07, y - h * 0.68), (x + 0.07, y - h * 0.7)], 0.007)], wood
    )
    coat = polygon(
        (x - 0.065, y - h * 0.76),
        (x + 0.065, y - h * 0.78),
        (x + 0.06, y - h * 0.6),
        (x + 0.03, y - h * 0.58),
        (x + 0.036, y - h * 0.2),
        (x - 0.03, y - h * 0.22),
        (x - 0.03, y - h * 0.58),
        (x - 0.06, y - h * 0.58),
    )
    canvas.fill(coat, Fade((156, 84, 62), (92, 52, 48), y - h * 0.8, y - h * 0.2))
    canvas.fill(ellipse(x, y - h * 0.9, 0.02, 0.022), (216, 178, 128))
    hat = [ellipse(x, y - h * 1.0, 0.036, 0.006), polygon((x - 0.02, y - h), (x, y - h * 1.2), (x + 0.02, y - h))]
    canvas.fill(hat, (112, 84, 54))
    edged(canvas, [coat, *hat], 0.003, 0.5, 0.006)
