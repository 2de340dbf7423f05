"""Places by the water: one painter each."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.noise import fractal, seed_of
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, curve, ellipse, rect, ribbon, shifted
from shotgraph_core.illustration.places import buildings, plants, trees
from shotgraph_core.illustration.places.harbour import harbour
from shotgraph_core.illustration.places.lakes import lake, river
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.shores import far_isles, shells, shore
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Painter, Stage
from shotgraph_core.illustration.places.terrain import (
    SAND,
    grass,
    mist,
    outline,
    patches,
    plain,
    ridge,
    stones,
    under,
)
from shotgraph_core.illustration.places.water import glitter, mirrored, water
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, snowed
from shotgraph_core.model import Place, Weather


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
    far_isles(stage, 0.6)
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
    shore(stage, 0.8, SAND, 0.05)
    patches(stage, stage.ground, "sand", 0.83, 1.05, (lighter(SAND, 0.22), darker(SAND, 0.18)))
    shells(stage, "beach", 0.83)
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


def island(stage: Stage) -> None:
    """A green island in the sea, its cliffs and palms mirrored, seen from a sandbank."""
    paint_sky(stage, 0.6)
    generator = stage.dice("island")
    far_isles(stage, 0.6)
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
    shore(stage, 0.84, SAND, 0.04)
    patches(stage, stage.ground, "sand", 0.87, 1.05, (lighter(SAND, 0.2), darker(SAND, 0.18)))
    shells(stage, "island", 0.87)
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


PAINTERS: dict[Place, Painter] = {
    Place.SEA: sea, Place.BEACH: beach, Place.LAKE: lake, Place.RIVER: river, Place.ISLAND: island,
    Place.HARBOUR: harbour,
}  # fmt: skip
