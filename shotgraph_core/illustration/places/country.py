"""The open road, and the lawn that a landmark stands on."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import ellipse, rect, ribbon
from shotgraph_core.illustration.places import buildings, plants, trees
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import (
    EARTH,
    foreground,
    grass,
    meadow,
    patches,
    ridges,
    stones,
    winding,
)
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, snowed


def road(stage: Stage) -> None:
    """A road that winds to the horizon: an avenue of trees, a fence, milestones, a farm far off."""
    paint_sky(stage)
    ridges(stage)
    meadow(stage)
    generator, mid = stage.dice("road"), stage.aspect / 2
    dust: RGB = snowed(stage.ground, mixed(EARTH, (188, 140, 96), float(generator.uniform())), 0.7)
    stage.middle.depth = 0.2
    far = winding(
        [(mid + 0.16, 0.645), (mid + 0.03, 0.66), (mid + 0.12, 0.69), (mid - 0.02, 0.76)], [0.004, 0.012, 0.03, 0.1]
    )
    stage.middle.fill(far, lighter(dust, 0.25))
    stage.middle.depth = 0.0
    home = buildings.hut if stage.southern else buildings.house
    home(stage.middle, stage.across(0.63), 0.705, 0.07 * stage.unit, generator)
    near = winding(
        [(mid - 0.02, 0.735), (mid - 0.1, 0.8), (mid + 0.02, 0.9), (mid + 0.05, 1.2)], [0.09, 0.17, 0.36, 0.9]
    )
    stage.ground.fill(near, darker(dust, 0.45), alpha=0.5, soft=0.012)
    stage.ground.fill(near, Fade(lighter(dust, 0.3), darker(dust, 0.18), 0.74, 1.02), soft=0.002)
    for shift in (-0.16, 0.16):
        points = [
            (mid - 0.02 + shift * 0.1, 0.735),
            (mid - 0.1 + shift * 0.3, 0.8),
            (mid + 0.02 + shift * 0.7, 0.9),
            (mid + 0.05 + shift * 2, 1.2),
        ]
        stage.ground.fill(winding(points, [0.01, 0.02, 0.05, 0.12]), darker(dust, 0.42), alpha=0.34, soft=0.004)
    _gravel(stage, near, dust)
    _avenue(stage, generator)
    _fence(stage)
    for x in (0.08, 0.94):
        plants.bush(stage.front, stage.across(x), 1.06, 0.11, generator, (40, 66, 48))
    foreground(stage)


def _gravel(stage: Stage, lane: np.ndarray[tuple[int, ...], np.dtype[np.float64]], dust: RGB) -> None:
    generator, half = stage.dice("gravel"), len(lane) // 2
    left, right = lane[:half], lane[half:][::-1]
    row, t = generator.integers(0, half - 1, 110), generator.uniform(0, 1, 110)
    x, y = left[row, 0] + (right[row, 0] - left[row, 0]) * t, left[row, 1] + generator.normal(0, 0.004, 110)
    size = 0.001 + 0.02 * np.clip(y - 0.72, 0, 1)
    stage.ground.fill(dots(x, y, size, size * 0.5, points=7), darker(dust, 0.4), alpha=0.6)
    stage.ground.fill(dots(x, y - size * 0.3, size * 0.8, size * 0.36, points=7), lighter(dust, 0.35), alpha=0.7)
    edge = np.concatenate([left, right])[generator.integers(0, 2 * half, 30)]
    tall = 0.01 + 0.06 * np.clip(edge[:, 1] - 0.72, 0, 1)
    grass_tone = snowed(stage.ground, (104, 132, 66), 0.5)
    stage.ground.fill(
        dots(edge[:, 0], edge[:, 1] - tall * 0.2, tall * 1.2, tall * 0.4, points=9), grass_tone, alpha=0.8
    )


def _avenue(stage: Stage, generator: np.random.Generator) -> None:
    """Trees on both sides, smaller towards the horizon."""
    kind = (
        (trees.banyan, trees.palm, trees.blossoming)
        if stage.southern
        else (trees.poplar, trees.broadleaf, trees.poplar)
    )[int(generator.integers(3))]
    for x, y, high in (
        (0.42, 0.69, 0.1),
        (0.33, 0.703, 0.15),
        (0.69, 0.705, 0.16),
        (0.2, 0.72, 0.23),
        (0.8, 0.725, 0.26),
        (0.05, 0.752, 0.38),
        (0.94, 0.757, 0.42),
    ):
        paint = kind if generator.uniform() < 0.75 else trees.broadleaf
        paint(stage.middle, stage.across(x), y, high * stage.unit, generator)
    plants.bush(stage.middle, stage.across(0.14), 0.757, 0.05, generator)
    plants.bush(stage.middle, stage.across(0.87), 0.762, 0.06, generator)


def _fence(stage: Stage) -> None:
    """A fence along one side, and a milestone on the other."""
    canvas, wood = stage.ground, (124, 94, 70)
    x = stage.across(0.64) + np.linspace(0, 1, 8) ** 1.3 * stage.aspect * 0.4
    y = 0.772 + 0.07 * np.linspace(0, 1, 8) ** 1.3
    high = 0.035 + 0.05 * np.linspace(0, 1, 8)
    posts = [ribbon([(a, b), (a, b - h)], 0.004 + 0.08 * h) for a, b, h in zip(x, y, high, strict=True)]
    rails = [ribbon(np.stack([x, y - high * t], 1), (0.004, 0.011)) for t in (0.45, 0.85)]
    canvas.fill([*posts, *rails], Fade(lighter(wood, 0.2), darker(wood, 0.3), 0.72, 0.86))
    edged(canvas, [*posts, *rails], 0.002, 0.6, 0.006)
    a = stage.across(0.29)
    stone = [ellipse(a, 0.8, 0.017, 0.02), rect(a - 0.017, 0.8, a + 0.017, 0.84)]
    cast_shadow(canvas, a, 0.84, 0.022, 0.05)
    canvas.fill(stone, Fade((240, 234, 222), (170, 162, 156), 0.78, 0.84))
    canvas.fill([ellipse(a, 0.8, 0.017, 0.02)[20:]], (232, 190, 80) if stage.southern else (176, 72, 60))


def lawn(stage: Stage, name: str) -> None:
    """Mown grass in bands, for parks and playgrounds, over what a field or garden shows."""
    near: RGB = snowed(stage.ground, (118, 160, 80))
    m = stage.margin
    bands = boxes(
        np.array([-m] * 4),
        np.array([0.79, 0.83, 0.885, 0.965]),
        np.array([stage.aspect + m] * 4),
        np.array([0.808, 0.855, 0.92, 1.01]),
    )
    stage.ground.fill(rect(-m, 0.765, stage.aspect + m, 1.3), Fade(lighter(near, 0.15), darker(near, 0.3), 0.76, 1.05))
    stage.ground.fill(bands, lighter(near, 0.15), alpha=0.35, soft=0.003)
    patches(stage, stage.ground, name, 0.8, 1.05, (lighter(near, 0.12), darker(near, 0.2)))
    grass(stage, stage.ground, name, (0.78, 1.04), 160, darker(near, 0.2), 0.016)
    stones(stage, stage.ground, name, (0.84, 1.0), 2, (150, 146, 148))
