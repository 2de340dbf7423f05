"""Places by the water: one painter each."""

from itertools import pairwise

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.noise import fractal, seed_of
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, curve, ellipse, polygon, rect, ribbon, shifted
from shotgraph_core.illustration.places import buildings, plants, trees
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Painter, Stage
from shotgraph_core.illustration.places.terrain import (
    SAND,
    boulder,
    farmland,
    foreground,
    fringe,
    grass,
    height_at,
    mist,
    outline,
    patches,
    plain,
    ridge,
    ridges,
    stones,
    sward,
    turf,
    under,
    winding,
)
from shotgraph_core.illustration.places.water import glitter, mirrored, water
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, snowed
from shotgraph_core.model import Place, Weather


def _shore(stage: Stage, y: float, colour: RGB, slope: float = 0.05) -> Path:
    """A near shore with foam and a wet edge that mirrors the sky; the cast stands on it."""
    colour = snowed(stage.ground, colour, 0.6)
    x = np.linspace(-stage.margin, stage.aspect + stage.margin, 120)
    t = x / stage.aspect
    crest = np.stack([x, y + slope * np.sin(t * 3.4 + 0.6) * 0.5 + 0.008 * np.sin(t * 17)], 1)
    ragged = 0.004 * fractal(x, seed_of(stage.seed, "foam"), 9, 3)
    foam = crest + np.stack([0 * x, ragged], 1)
    stage.ground.fill(under(shifted(foam, 0, -0.03)), (255, 255, 255), alpha=0.25, soft=0.002)
    stage.ground.fill(under(shifted(foam, 0, -0.016)), (255, 255, 255), alpha=0.75, soft=0.002)
    stage.ground.fill(
        under(shifted(crest, 0, -0.007)),
        mixed(darker(stage.ground.tone(colour), 0.3), stage.light.sky[-2], 0.4),
        raw=True,
    )
    plain(stage.ground, y, darker(colour, 0.3), lighter(colour, 0.1), shifted(crest, 0, 0.012))
    generator = stage.dice("bubbles")
    a = generator.uniform(-0.1, stage.aspect + 0.1, 90)
    b = np.interp(a, crest[:, 0], crest[:, 1]) + generator.normal(-0.016, 0.012, 90)
    stage.ground.fill(dots(a, b, 0.008, 0.0016, points=8), (255, 255, 255), alpha=0.7)
    return crest


def _shells(stage: Stage, name: str, y: float) -> None:
    """Pebbles, shells, a starfish and footprints on sand."""
    generator = stage.dice(name, "shells")
    t = generator.uniform(0.1, 1, 60)
    x, level = generator.uniform(0, stage.aspect, 60), y + (1.03 - y) * t
    for k, colour in enumerate(((250, 236, 220), (214, 160, 140), (150, 136, 128))):
        stage.ground.fill(
            dots(x[k::3], level[k::3], 0.003 + 0.004 * t[k::3], 0.0018 + 0.0024 * t[k::3], points=8), colour, alpha=0.85
        )
    grains = dots(generator.uniform(0, stage.aspect, 200), generator.uniform(y, 1.04, 200), 0.0022, 0.0011, points=5)
    stage.ground.fill(grains, darker(SAND, 0.45), alpha=0.4)
    ripple_y = np.linspace(y + 0.05, 1.03, 7)
    lines = [
        ribbon([(a, b), (a + 0.07, b - 0.004), (a + 0.15, b + 0.003)], (0.0008, 0.003, 0.0008))
        for b in ripple_y
        for a in np.arange(-0.1, stage.aspect, 0.22) + b * 31 % 0.2
    ]
    stage.ground.fill(lines, darker(SAND, 0.3), alpha=0.25)
    steps = np.linspace(0, 1, 14)
    side = np.where(np.arange(14) % 2 == 0, 1, -1)
    a, b, size = stage.across(0.7) - 0.35 * steps, y + 0.03 + 0.11 * steps, 0.005 + 0.006 * steps
    stage.ground.fill(
        dots(a + side * size, b + side * 0.004, size * 1.2, size * 0.5, points=9), darker(SAND, 0.42), alpha=0.6
    )


def _swell(stage: Stage, rough: float) -> None:
    """Long swells that shade into each other, larger towards the viewer, with broken gleams along their crests."""
    light = stage.light
    mirror = 0.4 if light.sun_at[1] > 0.4 else 0.0  # under a low sun, water takes the colours of the sky
    glowing = mixed(light.sky[-1], light.sky[-3], 1.5 * mirror)
    deep = mixed(light.on((26, 82, 120)), light.sky[1], 0.35 + mirror)
    for k in range(6):
        t = (k + 0.5) / 6
        canvas = stage.far if k < 3 else stage.middle
        crest = _crest(stage, k, 0.622 + 0.33 * t**1.4, rough * (0.003 + 0.016 * t), 6.5 - 4 * t)
        y = float(crest[:, 1].mean())
        top = mixed(glowing, light.on((70, 150, 170)), (0.4 + 0.3 * t) * (1 - 1.8 * mirror))
        shade = Fade(mixed(top, deep, 0.35 + 0.15 * t), mixed(deep, (6, 10, 28), 0.2 * t), y - 0.01, y + 0.04 + 0.1 * t)
        canvas.fill(under(crest, y + 0.2), shade, 0.7, 0.0012 + 0.003 * t, raw=True)
        gleam = _gleam(stage, k, crest, (0.004 + 0.012 * t) * min(1.4, rough), 0.0)
        canvas.fill(gleam, lighter(top, 0.22), alpha=0.2 + 0.16 * t, soft=0.0008 + 0.0016 * t, raw=True)
        if rough > 1:
            foam = _gleam(stage, k, crest, 0.008 + 0.016 * t, 0.15)
            canvas.fill(foam, lighter(top, 0.45), alpha=0.25 + 0.25 * t, soft=0.001, raw=True)


def _crest(stage: Stage, k: int, y: float, rise: float, base: float) -> Path:
    x = np.linspace(-stage.margin, stage.aspect + stage.margin, 240)
    return np.stack([x, y - rise * fractal(x, seed_of(stage.seed, "swell", k), base, 2, 0.35)], 1)


def _gleam(stage: Stage, k: int, crest: Path, tall: float, least: float) -> Path:
    """Crescents under a crest, thick where noise is above `least` and nothing where it is not."""
    bumps = fractal(crest[:, 0], seed_of(stage.seed, "gleam", k), 4.5, 2, 0.5)
    thick = tall * np.clip((bumps - least) / (1 - least), 0, 1)
    return np.concatenate([crest, shifted(crest, 0, 0)[::-1] + np.stack([0 * thick, thick[::-1]], 1)])


def sea(stage: Stage) -> None:
    """Open water to the horizon, swells, sails and islands far off, a rock with spray to stand on."""
    paint_sky(stage, 0.6)
    _far_isles(stage, 0.6)
    water(stage, stage.far, 0.6, (30, 96, 140))
    rough = 1.9 if stage.setting.weather in (Weather.STORM, Weather.WIND) else 1.0
    generator = stage.dice("sea")
    for at, size in ((0.24, 0.075), (0.42 + 0.1 * generator.uniform(), 0.04)):
        buildings.boat(stage.far, stage.across(at), 0.603 + size * 0.3, size, generator)
    _swell(stage, rough)
    glitter(stage, stage.middle, 0.6)
    mist(stage.far, 0.603, 0.008, 0.5)
    rock: RGB = (112, 104, 110)
    x = np.linspace(-stage.margin, stage.aspect + stage.margin, 160)
    crest = np.stack(
        [x, 0.965 - 0.16 * np.exp(-((((x / stage.aspect) - 0.5) / 0.32) ** 4)) - 0.006 * np.abs(np.sin(x * 23))], 1
    )
    crest[:, 1] += 0.006 * fractal(x, seed_of(stage.seed, "rock"), 7, 3)
    _spray(stage, crest, rough)
    plain(stage.ground, 0.79, darker(rock, 0.6), lighter(rock, 0.14), crest)
    _cracks(stage, rock)
    edged(stage.ground, [under(crest)], 0.006, 0.7, 0.012)
    stones(stage, stage.ground, "sea", (0.88, 1.02), 12, rock)
    _landmark_rock(stage)


def _far_isles(stage: Stage, y: float) -> None:
    crest = outline(stage, "isles", y + 0.035, 0.07, 1.3, 0.4)
    crest[:, 1] = np.minimum(crest[:, 1], y + 0.01)
    ridge(stage.sky, crest, (96, 118, 126), 0.74, 0.06, 0.5)


def _spray(stage: Stage, crest: Path, rough: float) -> None:
    """Foam where the waves meet the rock, and drops that fly."""
    generator = stage.dice("spray")
    stage.ground.fill(under(shifted(crest, 0, -0.01)), (255, 255, 255), alpha=0.35, soft=0.008)
    x = generator.uniform(0, stage.aspect, 160)
    y = np.interp(x, crest[:, 0], crest[:, 1]) - np.abs(generator.normal(0, 0.014, 160)) * rough
    size = generator.uniform(0.001, 0.0045, 160) * rough
    stage.ground.fill(dots(x, y, size, size * 0.8, points=7), (255, 255, 255), alpha=0.7)
    a = np.linspace(-0.1, stage.aspect + 0.1, 60)
    b = np.interp(a, crest[:, 0], crest[:, 1]) - 0.004
    stage.ground.fill(
        dots(a, b, generator.uniform(0.01, 0.03, 60), generator.uniform(0.004, 0.012, 60) * rough, points=12),
        (255, 255, 255),
        alpha=0.5,
        soft=0.002,
    )


def _cracks(stage: Stage, rock: RGB) -> None:
    generator = stage.dice("cracks")
    t = generator.uniform(0, 1, 46)
    x, y = stage.across(0.5) + generator.normal(0, 0.36, 46), 0.83 + 0.2 * t
    stage.ground.fill(
        dots(x, y, 0.012 + 0.05 * t, 0.003 + 0.008 * t, generator.uniform(-0.2, 0.2, 46), points=6),
        lighter(rock, 0.25),
        alpha=0.22,
    )
    stage.ground.fill(
        dots(x[::-1], y, 0.01 + 0.04 * t, 0.0012 + 0.003 * t, generator.uniform(-0.4, 0.4, 46), points=6),
        darker(rock, 0.7),
        alpha=0.4,
    )
    moss = dots(x[:16], y[:16] + 0.01, 0.02, 0.003, points=8)
    stage.ground.fill(moss, (92, 116, 74), alpha=0.35)


def _landmark_rock(stage: Stage) -> None:
    if "light" not in stage.setting.name:
        return
    at = [(0.62, 0.68), (0.7, 0.6), (0.8, 0.585), (0.9, 0.62), (0.97, 0.68), (0.8, 0.7)]
    rock = curve([(stage.across(x), y) for x, y in at])
    stage.middle.fill(rock, Fade((120, 112, 116), (62, 56, 70), 0.58, 0.7))
    edged(stage.middle, [rock], 0.005, 0.6, 0.01)
    a = np.linspace(stage.across(0.6), stage.across(0.99), 26)
    stage.middle.fill(
        dots(a, 0.682 + 0.004 * np.sin(a * 40), 0.022, 0.006, points=10), (255, 255, 255), alpha=0.5, soft=0.002
    )


def beach(stage: Stage) -> None:
    """Palms over sand, surf coming in, boats, a cape with houses."""
    paint_sky(stage, 0.58)
    generator = stage.dice("beach")
    crest = outline(stage, "cape", 0.585, 0.05, 1.3)
    crest[:, 1] += 0.05 * np.clip(np.sin(crest[:, 0] * 1.6 + generator.uniform(0, 6)), -0.4, 1)
    ridge(stage.sky, crest, snowed(stage.sky, trees.PINE, 0.5), 0.55, 0.08)
    water(stage, stage.far, 0.58, (24, 150, 172))
    buildings.boat(stage.far, stage.across(0.3), 0.606, 0.05 * stage.unit, generator)
    buildings.boat(stage.middle, stage.across(0.66), 0.65, 0.1 * stage.unit, generator)
    _breakers(stage, generator)
    _shore(stage, 0.8, SAND, 0.05)
    patches(stage, stage.ground, "sand", 0.83, 1.05, (lighter(SAND, 0.22), darker(SAND, 0.18)))
    _shells(stage, "beach", 0.83)
    grass(stage, stage.ground, "dune grass", (0.97, 1.05), 70, (132, 148, 84), 0.07)
    side = float(generator.choice((0.2, 0.8)))
    _beached(stage, stage.across(side), 0.862)
    for x, y, high in ((0.07, 0.9, 0.62), (0.0, 0.93, 0.5), (0.95, 0.92, 0.66)):
        trees.palm(stage.ground, stage.across(x), y, high * stage.unit, generator)
    if generator.uniform() < 0.6:
        plants.leaves_corner(stage.front, stage.aspect + 0.02, -0.03, 0.36 * stage.unit, generator, (24, 52, 44))


def _breakers(stage: Stage, generator: np.random.Generator) -> None:
    """Lines of surf, each a dark back, a pale face and a torn crest."""
    x = np.linspace(-stage.margin, stage.aspect + stage.margin, 160)
    for k, y in enumerate((0.635, 0.675, 0.725, 0.775)):
        line = y + (0.004 + 0.005 * k) * fractal(x, seed_of(stage.seed, "surf", k), 2.2, 3)
        thick = (0.004 + 0.006 * k) * np.clip(fractal(x, seed_of(stage.seed, "torn", k), 3, 3) + 0.3, 0, 1)
        crest = np.stack([x, line], 1)
        face = np.concatenate([crest, np.stack([x, line + 2.2 * thick + 0.002], 1)[::-1]])
        stage.middle.fill(
            face, mixed(stage.light.on((70, 190, 190)), stage.light.sky[-1], 0.3), alpha=0.5, soft=0.002, raw=True
        )
        foam = np.concatenate([crest, np.stack([x, line + thick], 1)[::-1]])
        stage.middle.fill(foam, (255, 255, 255), alpha=0.85)
        a = generator.uniform(0, stage.aspect, 50)
        b = np.interp(a, x, line + 2 * thick) + 0.004
        stage.middle.fill(dots(a, b, 0.012 + 0.006 * k, 0.001 + 0.0006 * k, points=8), (255, 255, 255), alpha=0.55)


def _beached(stage: Stage, x: float, y: float) -> None:
    """A fishing boat drawn up on the sand."""
    canvas, u = stage.ground, stage.unit
    colour: RGB = (52, 122, 150)
    cast_shadow(canvas, x, y + 0.005, 0.14 * u, 0.06)
    hull = curve(
        [
            (x - 0.17 * u, y - 0.085),
            (x - 0.05 * u, y - 0.05),
            (x + 0.06 * u, y - 0.052),
            (x + 0.16 * u, y - 0.08),
            (x + 0.1 * u, y + 0.004),
            (x - 0.1 * u, y + 0.004),
        ]
    )
    canvas.fill(hull, Fade(lighter(colour, 0.15), darker(colour, 0.45), y - 0.08, y))
    canvas.fill(ribbon([(x - 0.165 * u, y - 0.08), (x, y - 0.048), (x + 0.155 * u, y - 0.075)], 0.011), (238, 222, 196))
    canvas.fill(ribbon([(x - 0.135 * u, y - 0.045), (x, y - 0.022), (x + 0.13 * u, y - 0.042)], 0.008), (206, 92, 66))
    canvas.fill(ribbon([(x - 0.02 * u, y - 0.06), (x + 0.2 * u, y - 0.14)], 0.006), (122, 90, 66))
    edged(canvas, [hull], 0.004, 0.5, 0.008)


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


def island(stage: Stage) -> None:
    """A green island in the sea, its cliffs and palms mirrored, seen from a sandbank."""
    paint_sky(stage, 0.6)
    generator = stage.dice("island")
    _far_isles(stage, 0.6)
    water(stage, stage.far, 0.6, (24, 150, 170))
    w, x = stage.unit * min(1.0, stage.aspect), stage.across(0.5)
    tall = generator.uniform(0.8, 1.25)
    sides = generator.uniform(-0.04, 0.04, 5)
    heights = (0.665, 0.6, 0.53, 0.44, 0.52, 0.58, 0.665)
    at = (-0.52, -0.36 + sides[0], -0.18 + sides[1], -0.02 + sides[2], 0.12 + sides[3], 0.3 + sides[4], 0.5)
    peak = curve([(x + a * w, 0.665 - (0.665 - b) * tall) for a, b in zip(at, heights, strict=True)], closed=False)
    land = stage.far
    land.fill(ellipse(x, 0.668, 0.62 * w, 0.018), snowed(land, (245, 222, 170), 0.5))
    land.depth = 0.18
    green: RGB = snowed(land, (94, 148, 88), 0.5)
    land.fill(peak, Fade(lighter(green, 0.06), darker(green, 0.45), 0.42, 0.66))
    _jungle(stage, peak, green, generator)
    edged(land, [peak], 0.006, 0.8, 0.02)
    land.depth = 0.05
    for t in np.linspace(-0.48, 0.48, 13):
        trees.palm(land, x + t * w, 0.667, generator.uniform(0.09, 0.17) * stage.unit, generator)
    for dx in (-0.16, 0.22):
        buildings.hut(land, x + dx * w, 0.672, 0.05 * stage.unit, generator)
    land.depth = 0.0
    _island_mirror(stage, x, w)
    buildings.boat(
        stage.middle, stage.across(float(generator.choice((0.16, 0.84)))), 0.735, 0.12 * stage.unit, generator
    )
    _shore(stage, 0.84, SAND, 0.04)
    patches(stage, stage.ground, "sand", 0.87, 1.05, (lighter(SAND, 0.2), darker(SAND, 0.18)))
    _shells(stage, "island", 0.87)
    grass(stage, stage.ground, "beach grass", (0.98, 1.05), 50, (132, 148, 84), 0.06)
    for side in (-0.02, stage.aspect + 0.02):
        plants.leaves_corner(
            stage.front, side, -0.03, generator.uniform(0.32, 0.44) * stage.unit, generator, (24, 52, 44)
        )


def _jungle(stage: Stage, peak: Path, green: RGB, generator: np.random.Generator) -> None:
    """Tree tops that cover a mountain, lit ones and shaded ones; a fall of water."""
    count = 220
    x = generator.uniform(peak[:, 0].min(), peak[:, 0].max(), count)
    top = np.interp(x, peak[:, 0], peak[:, 1])
    y = top + (0.66 - top) * generator.uniform(0.06, 1, count) ** 0.8
    size = 0.008 + 0.012 * generator.uniform(0, 1, count)
    order = np.argsort(y)
    crowns = dots(x[order], y[order], size, size * 0.8, points=9)
    stage.far.fill(crowns[::2], darker(green, 0.42), alpha=0.55)
    stage.far.fill(crowns[1::2], lighter(green, 0.22), alpha=0.45)
    a = float(peak[np.argmin(peak[:, 1]), 0]) + 0.04
    fall = ribbon([(a, 0.53), (a + 0.012, 0.57), (a + 0.004, 0.655)], (0.004, 0.006, 0.012))
    stage.far.fill(fall, (240, 250, 255), alpha=0.8, soft=0.001)


def _island_mirror(stage: Stage, x: float, w: float) -> None:
    below = rect(-stage.margin - 1, 0.676, stage.aspect + stage.margin + 1, 1.4)
    mirrored(stage, stage.middle, 0.672, below, (20, 140, 160), (stage.far,))
    stage.middle.fill(ellipse(x, 0.68, 0.66 * w, 0.005), (255, 255, 255), alpha=0.7, soft=0.002)
    generator = stage.dice("lagoon")
    t = generator.uniform(0, 1, 120)
    dashes = dots(
        generator.uniform(0, stage.aspect, 120), 0.69 + 0.18 * t, 0.01 + 0.03 * t, 0.0008 + 0.0012 * t, points=10
    )
    stage.middle.fill(dashes, lighter(stage.light.sky[-1], 0.3), alpha=0.35, raw=True)
    glitter(stage, stage.middle, 0.69)


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


PAINTERS: dict[Place, Painter] = {
    Place.SEA: sea, Place.BEACH: beach, Place.LAKE: lake, Place.RIVER: river, Place.ISLAND: island,
    Place.HARBOUR: harbour,
}  # fmt: skip
