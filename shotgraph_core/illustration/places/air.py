"""What the air does to a place once it is painted: glow of a low sun, banks of fog, leaves on the wind, puddles."""

import numpy as np

from shotgraph_core.illustration.engine.palette import darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import ellipse, rect, ribbon
from shotgraph_core.illustration.places.scatter import dots, leaves
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.water import puddles
from shotgraph_core.model import Place, Weather

DRY = frozenset({Place.SEA, Place.SKY, Place.CAVE, Place.BEACH, Place.ISLAND, Place.DESERT})
"""Where no puddles stand."""


def paint_air(stage: Stage) -> None:
    """Light and weather between the layers of a place under the sky."""
    if stage.low_sun and stage.light.shine > 0.5:
        _low_sun(stage)
    if stage.light.fog:
        _fog(stage)
    if stage.light.wind:
        _leaves(stage)
    if stage.setting.weather in (Weather.RAIN, Weather.STORM) and stage.setting.place not in DRY:
        puddles(stage, stage.ground, 0.815)
    if stage.snowy:
        _white_air(stage)


def _low_sun(stage: Stage) -> None:
    """Light that spills over the ridges from a sun at the horizon."""
    light, x = stage.light, stage.across(stage.light.sun_at[0])
    warm = mixed(light.sun, light.sky[-2], 0.55)
    for canvas, reach, strength in ((stage.far, 0.7, 0.34), (stage.middle, 0.62, 0.2), (stage.ground, 0.7, 0.1)):
        canvas.glow(x, light.sun_at[1] + 0.1, reach, warm, strength, solid=0.0)


def _fog(stage: Stage) -> None:
    """Banks that swallow layer after layer, thinner the nearer they are."""
    generator, colour = stage.dice("fog"), lighter(stage.light.haze, 0.12)
    wide = stage.aspect + 1
    for canvas, y, alpha in ((stage.far, 0.5, 0.62), (stage.middle, 0.6, 0.45), (stage.ground, 0.76, 0.2)):
        canvas.fill(rect(-1, y - 0.3, wide, 0.86), colour, alpha=alpha * 0.7, soft=0.09, raw=True)
        x, level = generator.uniform(0, stage.aspect, 6), y + generator.uniform(-0.08, 0.18, 6)
        banks = dots(x, level, generator.uniform(0.3, 0.7, 6), generator.uniform(0.02, 0.05, 6), points=24)
        canvas.fill(banks, lighter(colour, 0.3), alpha=alpha * 0.6, soft=0.025, raw=True)


def _leaves(stage: Stage) -> None:
    """Leaves and dust that fly, and the lines of the gusts."""
    generator = stage.dice("gusts")
    for canvas, count, size in ((stage.middle, 26, 0.008), (stage.front, 16, 0.015)):
        x, y = generator.uniform(0, stage.aspect, count), generator.uniform(0.25, 0.95, count)
        shapes = leaves(x, y, size * generator.uniform(0.6, 1.3, count), generator.uniform(-0.9, 0.5, count))
        for k, colour in enumerate(((196, 140, 56), (126, 148, 66), (170, 92, 52))):
            canvas.fill(shapes[k::3], colour)
    streaks = []
    for x, y in zip(generator.uniform(-0.1, stage.aspect * 0.9, 9), generator.uniform(0.2, 0.8, 9), strict=True):
        long = generator.uniform(0.2, 0.42)
        gust = [(x, y), (x + long * 0.4, y - 0.014), (x + long * 0.75, y + 0.004), (x + long, y - 0.012)]
        streaks.append(
            ribbon([*gust, (x + long * 0.97, y - 0.032), (x + long * 0.9, y - 0.024)], (0.0006, 0.003, 0.0006))
        )
    stage.middle.fill(streaks, lighter(stage.light.haze, 0.4), alpha=0.5, raw=True)


def _white_air(stage: Stage) -> None:
    """The pale air of snowfall between the layers, and a drift close to the lens."""
    colour = lighter(stage.light.haze, 0.15)
    for canvas, alpha in ((stage.far, 0.3), (stage.middle, 0.16)):
        canvas.fill(rect(-1, 0.3, stage.aspect + 1, 0.8), colour, alpha=alpha, soft=0.09, raw=True)
    if stage.setting.place not in (Place.SEA, Place.SKY, Place.HARBOUR):
        x = stage.across(1) * np.array([-0.04, 0.14, 0.86, 1.04])
        drift = [ellipse(a, 1.06, 0.24, 0.075) for a in x]
        stage.front.fill(drift, darker((206, 218, 236), 0.08), soft=0.004)
        stage.front.fill([one + np.array([0.0, 0.012]) for one in drift], (238, 244, 252), alpha=0.7, soft=0.01)
