"""Places that people built under the sky: the village, and the table of all."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import ellipse, rect, ribbon
from shotgraph_core.illustration.places import buildings, plants, trees
from shotgraph_core.illustration.places.city import city
from shotgraph_core.illustration.places.courts import palace, temple
from shotgraph_core.illustration.places.market import market
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Painter, Stage
from shotgraph_core.illustration.places.terrain import (
    foreground,
    grass,
    meadow,
    ridges,
    winding,
)
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, snowed
from shotgraph_core.illustration.places.yards import yard
from shotgraph_core.model import Place


def village(stage: Stage) -> None:
    """Huts or tiled houses round a lane, trees, fences, smoke, a cart track: no two villages alike."""
    paint_sky(stage)
    ridges(stage, 3, 0.55, 0.06)
    meadow(stage, 0.65, blades=False)
    generator, u = stage.dice("village"), stage.unit
    homes = (
        (buildings.hut, buildings.hut, buildings.flat_house)
        if stage.southern
        else (buildings.house, buildings.house, buildings.chalet)
    )
    if generator.uniform() < 0.6:
        stage.middle.depth = 0.3
        spire = buildings.temple if stage.southern else buildings.church
        spire(stage.middle, stage.across(generator.uniform(0.4, 0.6)), 0.688, 0.17 * u, generator)
    _far_homes(stage, homes, generator)
    kinds = trees.SOUTHERN if stage.southern else trees.NORTHERN
    for x, y, high in ((0.2, 0.74, 0.34), (0.66, 0.72, 0.24), (0.83, 0.75, 0.4)):
        kinds[int(generator.integers(len(kinds)))](
            stage.middle, stage.across(x + generator.normal(0, 0.02)), y, high * u, generator
        )
    for x in (0.02, 0.19, 0.8, 0.99):
        plants.bush(stage.middle, stage.across(x), 0.772, 0.06 * generator.uniform(0.7, 1.3), generator)
    for x, y, high in ((0.08, 0.785, 0.3), (0.93, 0.78, 0.28)):
        homes[int(generator.integers(3))](
            stage.middle, stage.across(x), y, high * generator.uniform(0.9, 1.12) * u, generator
        )
    earth: RGB = (198, 152, 104) if stage.southern else (164, 148, 106)
    yard(stage, 0.775, earth)
    _lane(stage, earth)
    _fence(stage, generator)
    grass(stage, stage.ground, "yard", (0.785, 1.03), 150, (98, 116, 62), 0.027)
    _life(stage, generator)
    for x, high in ((-0.01, 0.13), (1.01, 0.15)):
        plants.bush(stage.front, stage.across(x), 1.07, high, generator, (48, 76, 52))
    foreground(stage, 0.06)
    _smoke(stage, 0.28)


def _far_homes(stage: Stage, homes: tuple[buildings.Building, ...], generator: np.random.Generator) -> None:
    at = (
        (0.36, 0.69, 0.1, 0.25),
        (0.5, 0.685, 0.085, 0.28),
        (0.62, 0.695, 0.11, 0.22),
        (0.28, 0.72, 0.17, 0.1),
        (0.74, 0.725, 0.19, 0.1),
    )
    for x, y, high, depth in at:
        stage.middle.depth = depth
        home = homes[int(generator.integers(len(homes)))]
        home(
            stage.middle,
            stage.across(x + generator.normal(0, 0.018)),
            y,
            high * generator.uniform(0.85, 1.15) * stage.unit,
            generator,
        )
    stage.middle.depth = 0.2
    for x in generator.uniform(0.2, 0.8, 7):
        plants.bush(stage.middle, stage.across(x), 0.706, 0.022, generator)
    stage.middle.depth = 0.0


def _lane(stage: Stage, earth: RGB) -> None:
    mid = stage.across(0.5)
    earth = snowed(stage.ground, earth, 0.75)
    lane = winding(
        [(mid + 0.03, 0.775), (mid - 0.05, 0.83), (mid + 0.1, 0.92), (mid + 0.05, 1.2)], [0.1, 0.2, 0.4, 0.9]
    )
    stage.ground.fill(lane, lighter(earth, 0.3), alpha=0.45, soft=0.008)
    for shift in (-0.3, 0.3):
        points = [
            (mid + 0.03 + shift * 0.14, 0.775),
            (mid - 0.05 + shift * 0.28, 0.83),
            (mid + 0.1 + shift * 0.5, 0.92),
            (mid + 0.05 + shift, 1.2),
        ]
        stage.ground.fill(winding(points, [0.008, 0.016, 0.032, 0.07]), darker(earth, 0.42), alpha=0.26, soft=0.003)


def _fence(stage: Stage, generator: np.random.Generator) -> None:
    """A fence of sticks before the nearest home."""
    canvas, side = stage.ground, float(generator.choice((0.02, 0.76)))
    x = np.linspace(stage.across(side), stage.across(side + 0.22), 13)
    high = 0.05 * generator.uniform(0.8, 1.15, 13)
    y = 0.81 + 0.006 * np.sin(x * 9)
    posts = [ribbon([(a, b), (a + 0.002, b - h)], (0.007, 0.005)) for a, b, h in zip(x, y, high, strict=True)]
    rails = [ribbon(np.stack([x, y - 0.05 * t], 1), 0.005) for t in (0.35, 0.72)]
    wood: RGB = (134, 102, 72)
    canvas.fill([*posts, *rails], Fade(lighter(wood, 0.15), darker(wood, 0.35), 0.75, 0.82))
    edged(canvas, [*posts, *rails], 0.002, 0.6, 0.006)


def _life(stage: Stage, generator: np.random.Generator) -> None:
    """What people leave before their doors: pots, a haystack, a cart wheel, firewood."""
    canvas, u = stage.ground, stage.unit
    x, y = stage.across(float(generator.choice((0.2, 0.8)))), 0.815
    straw: RGB = snowed(canvas, (214, 172, 92), 0.3)
    stack = [ellipse(x, y - 0.035, 0.06 * u, 0.045), rect(x - 0.06 * u, y - 0.035, x + 0.06 * u, y)]
    cast_shadow(canvas, x, y, 0.07 * u, 0.06)
    canvas.fill(stack, Fade(lighter(straw, 0.15), darker(straw, 0.4), y - 0.08, y))
    wisps = [
        ribbon([(x + t * 0.02, y - 0.075), (x + t * 0.06, y - 0.002)], (0.002, 0.003))
        for t in np.linspace(-1, 1, 11) * u
    ]
    canvas.fill(wisps, darker(straw, 0.45), alpha=0.5)
    edged(canvas, stack, 0.004, 0.5, 0.012)
    a = stage.across(0.16 if x > stage.across(0.5) else 0.84)
    for dx, size in ((0.0, 0.022), (0.045, 0.017), (0.022, 0.02)):
        pot = [
            ellipse(a + dx, 0.83 - size * 0.8, size, size * 0.85),
            rect(a + dx - size * 0.45, 0.83 - size * 1.95, a + dx + size * 0.45, 0.83 - size * 1.4),
        ]
        canvas.fill(ellipse(a + dx, 0.831, size * 1.1, size * 0.2), (10, 10, 24), alpha=0.35, soft=0.002)
        canvas.fill(pot, Fade((216, 132, 86), (122, 68, 52), 0.78, 0.83))
        edged(canvas, pot, 0.002, 0.6, 0.006)


def _smoke(stage: Stage, x: float) -> None:
    k = np.arange(9)
    drift = 0.018 + 0.05 * stage.light.wind
    puffs = dots(
        stage.across(x) + drift * k + 0.012 * np.sin(k),
        0.55 - (0.035 - 0.02 * stage.light.wind) * k,
        0.005 + 0.0032 * k,
        0.005 + 0.0036 * k,
        points=18,
    )
    stage.far.fill(puffs, lighter(stage.light.haze, 0.3), alpha=0.24, soft=0.01, raw=True)


PAINTERS: dict[Place, Painter] = {
    Place.VILLAGE: village, Place.CITY: city, Place.MARKET: market, Place.PALACE: palace, Place.TEMPLE: temple,
}  # fmt: skip
