"""Sweet water: lake and river. One painter each."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import polygon, rect, shifted
from shotgraph_core.illustration.places import buildings, plants, trees
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import (
    boulder,
    farmland,
    foreground,
    fringe,
    height_at,
    mist,
    outline,
    plain,
    ridge,
    ridges,
    sward,
    turf,
    under,
    winding,
)
from shotgraph_core.illustration.places.water import mirrored, water
from shotgraph_core.illustration.places.weathering import edged, snowed


def lake(stage: Stage) -> None:
    """Still water under ridges that it mirrors, reeds, a jetty, a sail."""
    paint_sky(stage)
    ridges(stage, 4, 0.53, 0.075)
    crest = outline(stage, "far shore", 0.655, 0.02, 1.8)
    near, far = turf(stage)
    ridge(stage.far, crest, darker(mixed(near, trees.PINE, 0.5), 0.1), 0.34, 0.05, 0.4)
    generator = stage.dice("lake")
    stage.far.depth = 0.3
    x = generator.uniform(-stage.margin, stage.aspect + stage.margin, 46)
    kind = trees.rounds if stage.southern else trees.pines
    tone = snowed(stage.far, (48, 82, 70), 0.35)
    kind(
        stage.far,
        [(a, height_at(crest, a) + 0.008, 0.045 * b) for a, b in zip(x, generator.uniform(0.5, 1.5, 46), strict=True)],
        tone,
        generator,
    )
    home = buildings.hut if stage.southern else buildings.house
    home(stage.far, stage.across(float(generator.choice((0.2, 0.78)))), 0.668, 0.05 * stage.unit, generator)
    stage.far.depth = 0.0
    water(stage, stage.middle, 0.668, (40, 110, 140), (stage.far,))
    mist(stage.middle, 0.672, 0.012, 0.5)
    buildings.boat(stage.middle, stage.across(0.3), 0.715, 0.09 * stage.unit, generator)
    if stage.southern:
        _lilies(stage, generator)
    y = 0.845
    bank = outline(stage, "bank", y, 0.03, 1.1)
    bank[:, 1] -= 0.035 * np.cos(bank[:, 0] / stage.aspect * 5 + generator.uniform(0, 6))
    _jetty(stage, stage.across(0.74))
    stage.ground.fill(under(shifted(bank, 0, -0.006)), (20, 26, 40), alpha=0.4, soft=0.004)
    plain(stage.ground, 0.8, darker(near, 0.42), mixed(near, far, 0.25), bank)
    edged(stage.ground, [under(bank)], 0.005, 0.6)
    fringe(stage, stage.ground, "bank", bank, near)
    sward(stage, stage.ground, "bank", 0.865, near, 0.036, 260)
    for t in (0.1, 0.2, 0.56, 0.9):
        plants.reeds(
            stage.ground,
            stage.across(t + generator.normal(0, 0.02)),
            height_at(bank, stage.across(t)) + 0.012,
            0.12,
            generator,
        )
    tall = trees.palm if stage.southern else trees.pine
    for t, high in ((0.0, 0.62), (0.065, 0.42), (1.0, 0.56), (0.94, 0.36)):
        tall(
            stage.front,
            stage.across(t),
            1.05,
            high * (0.6 + 0.4 * stage.unit) * generator.uniform(0.85, 1.15),
            generator,
        )
    foreground(stage)


def _lilies(stage: Stage, generator: np.random.Generator) -> None:
    t = generator.uniform(0.3, 1, 34)
    x = stage.across(float(generator.choice((0.3, 0.6)))) + generator.normal(0, 0.26, 34)
    y = 0.7 + 0.13 * t
    stage.middle.fill(dots(x, y, 0.012 * t + 0.006, 0.003 * t + 0.001, points=12), (70, 128, 84))
    for colour, lift in (((236, 130, 160), 0.0), ((255, 206, 216), 0.004)):
        stage.middle.fill(dots(x[::4], y[::4] - 0.005 - lift, 0.006 * t[::4], 0.005 * t[::4], points=6), colour)


def _jetty(stage: Stage, x: float) -> None:
    """Planks on piles that run out into the water."""
    canvas, wood = stage.ground, (146, 112, 84)
    deck = polygon((x - 0.03, 0.745), (x + 0.03, 0.745), (x + 0.1, 0.89), (x - 0.08, 0.89))
    y = np.array([0.745, 0.775, 0.815, 0.86])
    half = 0.03 + 0.055 * (y - 0.745) / 0.145
    piles = boxes(
        np.concatenate([x - half, x + half]) - 0.004,
        np.tile(y - 0.02, 2),
        np.concatenate([x - half, x + half]) + 0.004,
        np.tile(y + 0.03, 2),
    )
    canvas.fill(piles, darker(wood, 0.45))
    canvas.fill(deck, Fade(lighter(wood, 0.1), darker(wood, 0.3), 0.745, 0.89))
    seams = [rect(x - 0.1, a, x + 0.12, a + 0.0016) for a in 0.745 + 0.145 * np.linspace(0.05, 1, 13) ** 1.4]
    canvas.fill(
        [
            np.clip(
                one,
                (x - 0.03 - 0.05 * (one[0, 1] - 0.745) / 0.145, 0),
                (x + 0.03 + 0.07 * (one[0, 1] - 0.745) / 0.145, 2),
            )
            for one in seams
        ],
        darker(wood, 0.6),
        alpha=0.7,
    )
    edged(canvas, [deck, *piles], 0.002, 0.6, 0.006)


def river(stage: Stage) -> None:
    """A river that winds out of the hills between trees, banks and stones; water runs white over rocks."""
    paint_sky(stage, 0.62)
    ridges(stage, 4, 0.53, 0.075)
    near, far = turf(stage)
    generator = stage.dice("river")
    stage.middle.depth = 0.2
    crest = outline(stage, "plain", 0.655, 0.015)
    plain(stage.middle, 0.65, mixed(near, far, 0.4), far, crest)
    farmland(stage, stage.middle, "plain", crest, near)
    stage.middle.depth = 0.0
    mid, flip = stage.aspect / 2, float(generator.choice((-1, 1)))
    course = [(0.28, 0.657), (0.02, 0.675), (0.2, 0.71), (-0.1, 0.77), (0.15, 0.9), (0.3, 1.2)]
    bed = winding([(mid + flip * a, b) for a, b in course], [0.01, 0.04, 0.1, 0.26, 0.62, 1.2])
    stage.middle.fill(
        bed + np.array([0, -0.004]), darker(snowed(stage.middle, (122, 96, 70), 0.6), 0.2), alpha=0.9, soft=0.003
    )
    mirrored(stage, stage.middle, 0.657, bed, (40, 120, 140), (stage.far,), 0.5)
    _current(stage, mid, flip, generator)
    _river_trees(stage, generator)
    _bank(stage, near)
    for x in (0.62, 0.7, 0.78, 0.93):
        boulder(
            stage.ground,
            stage.across(x),
            0.93 + 0.02 * generator.uniform(),
            0.03 * generator.uniform(0.6, 1.3),
            (140, 138, 144),
            generator,
        )
    for x in (0.52, 0.58, 0.97):
        plants.reeds(stage.ground, stage.across(x), 0.9, 0.11, generator)
    foreground(stage, 0.1)


def _current(stage: Stage, mid: float, flip: float, generator: np.random.Generator) -> None:
    t = generator.uniform(0.05, 1, 110)
    x = mid + flip * 0.1 + generator.normal(0, 1, 110) * (0.04 + 0.3 * t)
    shapes = dots(x, 0.69 + 0.31 * t, 0.01 + 0.05 * t, 0.0008 + 0.0015 * t, points=10)
    stage.middle.fill(shapes, lighter(stage.light.sky[-1], 0.3), alpha=0.4, raw=True)
    for _ in range(7):
        s = generator.uniform(0.1, 0.9)
        a, b = mid + flip * 0.06 + generator.normal(0, 0.1 + 0.14 * s), 0.72 + 0.16 * s
        boulder(stage.middle, a, b, 0.01 + 0.016 * s, (132, 130, 136), generator)
        foam = dots(
            a + generator.normal(0, 0.5, 12) * (0.02 + 0.03 * s),
            b + 0.003 + np.abs(generator.normal(0, 0.003, 12)),
            0.008 + 0.008 * s,
            0.0016,
            points=8,
        )
        stage.middle.fill(foam, (255, 255, 255), alpha=0.7)


def _river_trees(stage: Stage, generator: np.random.Generator) -> None:
    kinds = trees.SOUTHERN if stage.southern else trees.NORTHERN
    for x, y, high in (
        (0.28, 0.695, 0.13),
        (0.2, 0.705, 0.19),
        (0.76, 0.7, 0.15),
        (0.09, 0.722, 0.3),
        (0.86, 0.715, 0.25),
        (0.96, 0.74, 0.34),
    ):
        kinds[int(generator.integers(len(kinds)))](stage.middle, stage.across(x), y, high * stage.unit, generator)
    for x in (0.04, 0.15, 0.9):
        plants.bush(stage.middle, stage.across(x), 0.745, 0.045, generator)


def _bank(stage: Stage, near: RGB) -> None:
    """The near bank on which the cast stands, high on the left."""
    x = np.linspace(-stage.margin, stage.aspect + stage.margin, 200)
    t = x / stage.aspect
    crest = np.stack([x, 0.8 + 0.13 / (1 + np.exp(-(t - 0.66) * 13)) + 0.006 * np.sin(x * 17)], 1)
    stage.ground.fill(under(shifted(crest, 0.004, -0.005)), (96, 74, 56), alpha=0.9)
    plain(stage.ground, 0.8, darker(near, 0.4), lighter(near, 0.06), crest)
    edged(stage.ground, [under(crest)], 0.005, 0.5)
    fringe(stage, stage.ground, "bank", crest, near)
    sward(stage, stage.ground, "bank", 0.86, near, 0.034, 320)
