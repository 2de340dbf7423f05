"""Places by the water: one painter each."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.noise import fractal, seed_of
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, curve, ellipse, rect, ribbon, shifted
from shotgraph_core.illustration.places import buildings, plants
from shotgraph_core.illustration.places.nature import SAND, foreground, ridges, turf
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Painter, Stage
from shotgraph_core.illustration.places.terrain import (
    SNOW,
    boulder,
    glitter,
    grass,
    mist,
    outline,
    patches,
    plain,
    ridge,
    stones,
    under,
    water,
    winding,
)
from shotgraph_core.model import Place, Weather


def _shore(stage: Stage, y: float, colour: RGB, slope: float = 0.05) -> Path:
    """A near shore with a wet edge; the cast stands on it."""
    x = np.linspace(-stage.margin, stage.aspect + stage.margin, 120)
    t = x / stage.aspect
    crest = np.stack([x, y + slope * np.sin(t * 3.4 + 0.6) * 0.5 + 0.008 * np.sin(t * 17)], 1)
    stage.ground.fill(under(shifted(crest, 0, -0.012)), (255, 255, 255), alpha=0.6, soft=0.003)
    stage.ground.fill(under(shifted(crest, 0, -0.005)), darker(colour, 0.35))
    plain(stage.ground, y, darker(colour, 0.3), lighter(colour, 0.08), shifted(crest, 0, 0.006))
    return crest


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
    """Open water to the horizon, waves, a rock to stand on."""
    paint_sky(stage, 0.6)
    water(stage, stage.far, 0.6)
    rough = 1.9 if stage.setting.weather in (Weather.STORM, Weather.WIND) else 1.0
    generator = stage.dice("sea")
    buildings.boat(stage.far, stage.across(0.24), 0.625, 0.075, generator)
    _swell(stage, rough)
    glitter(stage, stage.middle, 0.6)
    mist(stage.far, 0.603, 0.008, 0.5)
    rock: RGB = (112, 104, 110)
    x = np.linspace(-stage.margin, stage.aspect + stage.margin, 160)
    crest = np.stack(
        [x, 0.965 - 0.16 * np.exp(-((((x / stage.aspect) - 0.5) / 0.32) ** 4)) - 0.006 * np.abs(np.sin(x * 23))], 1
    )
    stage.ground.fill(under(shifted(crest, 0, -0.008)), (255, 255, 255), alpha=0.35, soft=0.008)
    plain(stage.ground, 0.79, darker(rock, 0.5), lighter(rock, 0.12), crest)
    stage.ground.rim([under(crest)], 0.006, 0.7 * stage.light.shine)
    stones(stage, stage.ground, "sea", (0.9, 1.02), 12, rock)
    _landmark_rock(stage)


def _landmark_rock(stage: Stage) -> None:
    if "light" not in stage.setting.name:
        return
    rock = curve(
        [
            (stage.across(0.62), 0.68),
            (stage.across(0.7), 0.6),
            (stage.across(0.8), 0.585),
            (stage.across(0.9), 0.62),
            (stage.across(0.97), 0.68),
            (stage.across(0.8), 0.7),
        ]
    )
    stage.middle.fill(rock, Fade((120, 112, 116), (62, 56, 70), 0.58, 0.7))


def beach(stage: Stage) -> None:
    """Palms over sand, surf coming in."""
    paint_sky(stage, 0.58)
    water(stage, stage.far, 0.58, tint=(30, 150, 170))
    ridge(stage.far, shifted(outline(stage, "cape", 0.59, 0.03, 1.3), 0, 0.012), plants.PINE, 0.6, 0.05)
    water(stage, stage.middle, 0.605, tint=(30, 150, 170))
    generator = stage.dice("beach")
    buildings.boat(stage.middle, stage.across(0.66), 0.65, 0.1 * stage.unit, generator)
    foam = [
        ribbon(
            curve([(x, y), (x + 0.12, y - 0.007), (x + 0.26, y + 0.004)], False), (0.001, 0.006, 0.001), smooth=False
        )
        for y in (0.68, 0.715, 0.75)
        for x in np.arange(-0.2, stage.aspect + 0.2, 0.31) + (y * 41 % 0.3)
    ]
    stage.middle.fill(foam, (255, 255, 255), alpha=0.75)
    sand = mixed(SAND, SNOW, 0.7 if stage.snowy else 0.0)
    _shore(stage, 0.79, sand)
    patches(stage, stage.ground, "sand", 0.83, 1.05, (lighter(sand, 0.2), darker(sand, 0.18)))
    stones(stage, stage.ground, "shells", (0.86, 1.0), 8, (236, 216, 196))
    for x, high in ((0.03, 0.74), (0.14, 0.52), (0.97, 0.62)):
        plants.palm(stage.ground, stage.across(x), 0.9, high * (0.4 + 0.6 * stage.unit), generator)
    plants.leaves_corner(stage.front, stage.aspect * 1.02, -0.03, 0.42 * stage.unit, generator, (24, 52, 44))


def lake(stage: Stage) -> None:
    """Still water between ridges, reeds on the near shore."""
    paint_sky(stage, 0.6)
    ridges(stage, 3, 0.5, 0.09)
    water(stage, stage.middle, 0.665, tint=(60, 110, 130))
    mist(stage.middle, 0.667, 0.016, 0.5)
    near, _ = turf(stage)
    _bank(stage, near)
    generator = stage.dice("lake")
    buildings.boat(stage.middle, stage.across(0.3), 0.72, 0.09 * stage.unit, generator)
    for x, high in ((-0.01, 0.6), (0.07, 0.44), (0.98, 0.4), (1.04, 0.56)):
        plants.pine(stage.front, stage.across(x), 1.05, high * (0.5 + 0.5 * stage.unit), generator)
    foreground(stage, 0.1)


def _bank(stage: Stage, near: RGB) -> None:
    x = np.linspace(-stage.margin, stage.aspect + stage.margin, 200)
    crest = outline(stage, "bank", 0.86, 0.012, 2.0)
    crest[:, 1] -= 0.06 * np.exp(-((((np.interp(crest[:, 0], x, x) / stage.aspect) - 0.3) / 0.3) ** 2))
    plain(stage.ground, 0.8, darker(near, 0.45), near, crest)
    stage.ground.rim([under(crest)], 0.005, 0.6 * stage.light.shine)
    patches(stage, stage.ground, "bank", 0.88, 1.05, (lighter(near, 0.15), darker(near, 0.3)))
    grass(stage, stage.ground, "bank", (0.86, 1.03), 320, darker(near, 0.2), 0.04)


def river(stage: Stage) -> None:
    """A river that comes winding out of the hills."""
    paint_sky(stage, 0.62)
    ridges(stage, 3, 0.53, 0.075)
    near, far = turf(stage)
    stage.middle.depth = 0.2
    plain(stage.middle, 0.65, mixed(near, far, 0.4), far, outline(stage, "plain", 0.655, 0.015))
    stage.middle.depth = 0.0
    mid, light = stage.aspect / 2, stage.light
    bed = winding(
        [
            (mid + 0.28, 0.655),
            (mid + 0.02, 0.675),
            (mid + 0.2, 0.71),
            (mid - 0.1, 0.77),
            (mid + 0.15, 0.9),
            (mid + 0.3, 1.2),
        ],
        [0.01, 0.04, 0.1, 0.26, 0.62, 1.2],
    )
    shine, deep = mixed(light.sky[-1], light.on((70, 150, 170)), 0.3), mixed(light.sky[1], light.on((30, 90, 120)), 0.5)
    stage.middle.fill(bed, darker(near, 0.5), alpha=0.6, soft=0.006)
    stage.middle.fill(bed, Fade(shine, deep, 0.66, 1.0), raw=True)
    generator = stage.dice("river")
    dashes = [
        ellipse(
            mid + 0.1 + generator.normal(0, 0.04 + 0.3 * t),
            0.69 + 0.31 * t,
            0.01 + 0.05 * t,
            0.001 + 0.0015 * t,
            points=10,
        )
        for t in generator.uniform(0.05, 1, 80)
    ]
    stage.middle.fill(dashes, lighter(shine, 0.45), alpha=0.5, raw=True)
    for x, y, high in ((0.1, 0.72, 0.28), (0.22, 0.7, 0.18), (0.84, 0.71, 0.24), (0.95, 0.74, 0.32)):
        plants.broadleaf(
            stage.middle, stage.across(x), y, high * stage.unit, generator, SNOW if stage.snowy else plants.LEAF
        )
    _bank(stage, near)
    for x in (0.62, 0.78, 0.93):
        boulder(stage.ground, stage.across(x), 0.93, 0.03, (140, 138, 144), generator)
    foreground(stage, 0.1)


def island(stage: Stage) -> None:
    """A green island in the sea, seen from its sandbank."""
    paint_sky(stage, 0.6)
    water(stage, stage.far, 0.6, tint=(24, 150, 170))
    generator = stage.dice("island")
    w = stage.unit * min(1.0, stage.aspect)
    x = stage.across(0.5)
    peak = curve(
        [
            (x - 0.52 * w, 0.665),
            (x - 0.36 * w, 0.58),
            (x - 0.16 * w, 0.5),
            (x - 0.02 * w, 0.42),
            (x + 0.12 * w, 0.5),
            (x + 0.3 * w, 0.57),
            (x + 0.5 * w, 0.665),
        ],
        closed=False,
    )
    stage.middle.fill(ellipse(x, 0.672, 0.62 * w, 0.02), (245, 222, 170))
    stage.middle.depth = 0.18
    stage.middle.fill(peak, Fade((94, 148, 88), (48, 92, 66), 0.42, 0.66))
    stage.middle.rim([peak], 0.008, 0.7 * stage.light.shine)
    stage.middle.depth = 0.05
    for t in np.linspace(-0.46, 0.46, 9):
        plants.palm(stage.middle, x + t * w, 0.67, generator.uniform(0.12, 0.2) * stage.unit, generator)
    stage.middle.depth = 0.0
    stage.middle.fill(ellipse(x, 0.685, 0.66 * w, 0.006), (255, 255, 255), alpha=0.7, soft=0.002)
    _shore(stage, 0.84, SAND, 0.04)
    patches(stage, stage.ground, "sand", 0.87, 1.05, (lighter(SAND, 0.2), darker(SAND, 0.18)))
    plants.leaves_corner(stage.front, -0.02, -0.03, 0.42 * stage.unit, generator, (24, 52, 44))
    plants.leaves_corner(stage.front, stage.aspect + 0.02, -0.03, 0.34 * stage.unit, generator, (24, 52, 44))


def harbour(stage: Stage) -> None:
    """Boats at a quay, houses along the far side."""
    paint_sky(stage, 0.6)
    ridges(stage, 2, 0.54, 0.06)
    generator = stage.dice("harbour")
    stage.far.depth = 0.22
    for x in np.arange(-stage.margin, stage.aspect + stage.margin, 0.105 * stage.unit):
        buildings.house(stage.far, x, 0.665, generator.uniform(0.1, 0.17) * stage.unit, generator)
    stage.far.depth = 0.0
    water(stage, stage.middle, 0.66, tint=(40, 110, 130))
    for x, y, high in ((0.16, 0.72, 0.2), (0.42, 0.7, 0.14), (0.7, 0.73, 0.24), (0.92, 0.705, 0.16)):
        buildings.boat(stage.middle, stage.across(x), y, high * (0.4 + 0.6 * stage.unit), generator)
    wood: RGB = (150, 112, 80)
    m = stage.margin
    stage.ground.fill(rect(-m, 0.82, stage.aspect + m, 1.3), Fade(lighter(wood, 0.1), darker(wood, 0.5), 0.82, 1.04))
    seams = [
        rect(-m, y, stage.aspect + m, y + 0.003 + 0.002 * k) for k, y in enumerate((0.835, 0.86, 0.895, 0.94, 0.99))
    ]
    stage.ground.fill(seams, darker(wood, 0.6), alpha=0.6)
    for x in np.linspace(0.04, 0.96, 5):
        stage.ground.fill(
            rect(stage.across(x) - 0.016, 0.765, stage.across(x) + 0.016, 0.85),
            Fade(lighter(wood, 0.15), darker(wood, 0.5), 0.76, 0.86),
        )
        stage.ground.fill(ellipse(stage.across(x), 0.765, 0.019, 0.007), lighter(wood, 0.3))
    rope = [
        ribbon([(stage.across(a), 0.785), (stage.across((a + b) / 2), 0.815), (stage.across(b), 0.785)], 0.006)
        for a, b in zip(np.linspace(0.04, 0.73, 4), np.linspace(0.27, 0.96, 4), strict=True)
    ]
    stage.ground.fill(rope, (222, 196, 150))
    for x in (0.02, 0.97):
        stage.front.fill(
            ribbon([(stage.across(x), 1.15), (stage.across(x), 0.82)], 0.07), Fade((60, 46, 44), (26, 22, 30), 0.8, 1.1)
        )


PAINTERS: dict[Place, Painter] = {
    Place.SEA: sea,
    Place.BEACH: beach,
    Place.LAKE: lake,
    Place.RIVER: river,
    Place.ISLAND: island,
    Place.HARBOUR: harbour,
}
