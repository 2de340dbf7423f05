"""Bare and strange places: desert, the sky above the clouds. One painter each."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.noise import fractal, seed_of
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import curve, ellipse, polygon, ribbon
from shotgraph_core.illustration.places import buildings, trees
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import boulder, grass, mist, outline, plain, stones, under
from shotgraph_core.illustration.places.water import mirrored
from shotgraph_core.illustration.places.weathering import edged, snowed


def desert(stage: Stage) -> None:
    """Dune behind dune, each with a lit and a shaded side; an oasis, rocks, tracks in the sand."""
    paint_sky(stage, 0.64)
    generator = stage.dice("desert")
    sand: RGB = mixed((236, 188, 122), (222, 154, 104), float(generator.uniform(0, 0.8)))
    sand = snowed(stage.sky, sand, 0.6)
    _mesas(stage, mixed(sand, (176, 104, 82), 0.6))
    for k, (canvas, y, depth) in enumerate(
        ((stage.sky, 0.575, 0.66), (stage.far, 0.625, 0.42), (stage.middle, 0.685, 0.2), (stage.ground, 0.765, 0.0))
    ):
        _dune(stage, canvas, k, y, depth, sand)
        if k == 2:
            _oasis(stage, generator, sand)
        if k < 3:
            mist(canvas, y + 0.06, 0.016, 0.22)
    _ripple_marks(stage, sand)
    _tracks(stage, sand)
    grass(stage, stage.ground, "scrub", (0.79, 1.02), 90, (150, 140, 80), 0.04)
    for x, size in ((0.99, 0.12), (-0.02, 0.09)):
        boulder(stage.front, stage.across(x), 1.065, size, (120, 84, 66), generator)
    stones(stage, stage.ground, "desert", (0.83, 1.0), 6, (176, 128, 96))


def _mesas(stage: Stage, colour: RGB) -> None:
    """Flat-topped rocks on the horizon."""
    generator, canvas = stage.dice("mesas"), stage.sky
    shapes = []
    for x in generator.uniform(0, stage.aspect, 4):
        high, wide = generator.uniform(0.05, 0.14), generator.uniform(0.07, 0.16)
        steps = [
            (-1.2, 0),
            (-0.9, 0.5),
            (-0.75, 0.55),
            (-0.66, 1),
            (-0.1, 0.96),
            (0.6, 1.02),
            (0.7, 0.6),
            (0.9, 0.5),
            (1.2, 0),
        ]
        shapes.append(polygon(*((x + a * wide, 0.62 - b * high) for a, b in steps)))
    canvas.depth = 0.7
    canvas.fill(shapes, Fade(colour, lighter(colour, 0.2), 0.48, 0.62))
    edged(canvas, shapes, 0.005, 0.6)
    canvas.depth = 0.0


def _dune(stage: Stage, canvas: Canvas, k: int, y: float, depth: float, sand: RGB) -> None:
    x = np.linspace(-stage.margin, stage.aspect + stage.margin, 300)
    wave = fractal(x, seed_of(stage.seed, f"dune{k}"), 1.15, 2, 0.3)
    crest = np.stack([x, y - (0.075 - 0.008 * k) * np.clip(1 - np.abs(wave), 0, 1) ** 1.3 * 1.25 + 0.05], 1)
    canvas.depth = depth
    plain(canvas, y - 0.05, darker(sand, 0.24 + 0.12 * k), lighter(sand, 0.18), crest, y + 0.28 - 0.04 * k)
    away = 1 if stage.light.sun_at[0] < 0.5 else -1
    slips = []
    for top in range(14, len(x) - 14):
        if crest[top, 1] != crest[max(0, top - 30) : top + 31, 1].min():
            continue
        run = np.arange(top, min(len(x), top + 90)) if away > 0 else np.arange(max(0, top - 90), top + 1)[::-1]
        t = np.abs(x[run] - x[top])
        spine = np.stack([x[top] + away * t * 0.35 + 0.02 * np.sin(t * 20), crest[top, 1] + t * 0.55], 1)
        slips.append(np.concatenate([crest[run], spine[::-1]]))
    if slips:
        canvas.fill(slips, Fade(darker(sand, 0.55), darker(sand, 0.2), y - 0.05, y + 0.16), alpha=0.5, soft=0.003)
    edged(canvas, [under(crest)], 0.005, 0.6, 0.006)
    canvas.depth = 0.0


def _oasis(stage: Stage, generator: np.random.Generator, sand: RGB) -> None:
    side = float(generator.choice((0.16, 0.8)))
    x = stage.across(side)
    pool = ellipse(x, 0.732, 0.17 * stage.unit, 0.011)
    stage.middle.fill(
        ellipse(x, 0.733, 0.2 * stage.unit, 0.017), snowed(stage.middle, (128, 142, 74)), alpha=0.85, soft=0.004
    )
    mirrored(stage, stage.middle, 0.722, pool, (40, 130, 150), (stage.far,))
    for dx, dy, high in ((-0.13, 0.0, 0.2), (-0.07, -0.006, 0.15), (0.1, -0.004, 0.17), (0.15, 0.004, 0.12)):
        trees.palm(stage.middle, x + dx * stage.unit, 0.728 + dy, high * stage.unit, generator)
    grass(stage, stage.middle, "oasis", (0.742, 0.748), 0, sand, 0.02)
    buildings.tent(stage.middle, stage.aspect - x * 0.9, 0.735, 0.085 * stage.unit, generator)


def _ripple_marks(stage: Stage, sand: RGB) -> None:
    generator = stage.dice("ripple marks")
    for colour, shift, alpha in ((darker(sand, 0.42), 0.0, 0.32), (lighter(sand, 0.4), -0.004, 0.4)):
        lines = []
        for y in np.linspace(0.8, 1.03, 12):
            for x in np.arange(-0.2, stage.aspect + 0.2, 0.34) + (y * 37 % 0.3):
                wave = [
                    (x, y + shift),
                    (x + 0.1, y - 0.008 + shift),
                    (x + 0.2, y + 0.004 + shift),
                    (x + 0.3, y - 0.003 + shift),
                ]
                lines.append(ribbon(curve(wave, False, 5), (0.0006, 0.0016 + 0.008 * (y - 0.78), 0.0006), smooth=False))
        stage.ground.fill(lines, colour, alpha=alpha)
    x, y = generator.uniform(0, stage.aspect, 60), generator.uniform(0.8, 1.03, 60)
    stage.ground.fill(dots(x, y, 0.003, 0.0016, points=6), darker(sand, 0.5), alpha=0.5)


def _tracks(stage: Stage, sand: RGB) -> None:
    """Footprints that come from behind the dune."""
    t = np.linspace(0, 1, 26)
    x = stage.across(0.62) + 0.26 * np.sin(2.2 * t) - 0.1 * t
    y = 0.775 + 0.26 * t**1.4
    side = np.where(np.arange(26) % 2 == 0, 1, -1)
    size = 0.004 + 0.011 * t
    stage.ground.fill(dots(x + side * size * 1.3, y, size, size * 0.45, points=9), darker(sand, 0.5), alpha=0.55)


def high_sky(stage: Stage) -> None:
    """Above the clouds: banks lit from one side, towers of cloud, an island of peaks far off."""
    paint_sky(stage, 0.95)
    generator = stage.dice("high sky")
    stage.sky.depth = 0.62
    crest = outline(stage, "cloud peaks", 0.8, 0.16, 1.6, 0.5)
    stage.sky.fill(under(crest), Fade((104, 112, 156), (190, 190, 210), 0.64, 0.86))
    edged(stage.sky, [under(crest)], 0.005, 0.6)
    stage.sky.depth = 0.0
    for side, canvas in ((0.12, stage.far), (0.86, stage.far)):
        _tower_of_cloud(
            stage,
            canvas,
            stage.across(side + generator.normal(0, 0.04)),
            0.82,
            generator.uniform(0.26, 0.42),
            generator,
        )
    for k, (canvas, y, size, count) in enumerate(
        (
            (stage.sky, 0.77, 0.07, 18),
            (stage.far, 0.8, 0.09, 16),
            (stage.middle, 0.87, 0.12, 14),
            (stage.ground, 0.975, 0.15, 12),
        )
    ):
        _bank(stage, canvas, k, y, size, count)


def _cloud_tones(stage: Stage) -> tuple[RGB, RGB, RGB]:
    light = stage.light
    if stage.night:
        return (150, 176, 214), (64, 84, 140), (214, 228, 250)
    top = lighter(mixed(light.sun, light.haze, 0.45), 0.4)
    return top, mixed(light.sky[1], light.haze, 0.42), lighter(light.sun, 0.4)


def _bank(stage: Stage, canvas: Canvas, k: int, y: float, size: float, count: int) -> None:
    generator = stage.dice("bank", k)
    top, base, lit = _cloud_tones(stage)
    x = np.linspace(-stage.margin, stage.aspect + stage.margin, count) + generator.normal(0, 0.02, count)
    radius = size * generator.uniform(0.6, 1.25, count)
    level = y - size * generator.uniform(0, 0.45, count)
    lumps = dots(x, level, radius, radius * 0.62, points=26)
    floor = polygon((-1, y), (stage.aspect + 1, y), (stage.aspect + 1, 1.4), (-1, 1.4))
    t = k / 3
    canvas.fill(
        [*lumps, floor], Fade(mixed(top, base, 0.3 * (1 - t)), base, y - size, y + size * 0.8), soft=0.003, raw=True
    )
    small = dots(
        np.repeat(x, 3) + generator.normal(0, 0.6, 3 * count) * size,
        np.repeat(level, 3) - generator.uniform(0, 0.3, 3 * count) * size,
        size * 0.32,
        size * 0.24,
        points=16,
    )
    canvas.fill(small, top, alpha=0.75, soft=0.003, raw=True)
    side = np.where(x > stage.light.sun_at[0] * stage.aspect, -1, 1)
    canvas.fill(
        dots(x + side * radius * 0.2, level - radius * 0.2, radius * 0.66, radius * 0.3, points=18),
        lit,
        alpha=0.5,
        soft=0.016,
        raw=True,
    )
    canvas.fill(
        dots(x - side * radius * 0.3, level + radius * 0.5, radius * 0.7, radius * 0.2, points=14),
        base,
        alpha=0.5,
        soft=0.02,
        raw=True,
    )


def _tower_of_cloud(
    stage: Stage, canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator
) -> None:
    top, base, lit = _cloud_tones(stage)
    t = generator.uniform(0, 1, 26)
    a = x + generator.normal(0, 1, 26).clip(-1.4, 1.4) * 0.085 * (1.15 - 0.8 * t)
    b, r = y - high * t, (0.075 - 0.035 * t) * generator.uniform(0.7, 1.2, 26)
    canvas.fill(dots(a, b, r, r * 0.85, points=22), Fade(top, base, y - high, y + 0.05), soft=0.003, raw=True)
    side = -1 if stage.light.sun_at[0] * stage.aspect < x else 1
    canvas.fill(
        dots(a + side * r * 0.3, b - r * 0.3, r * 0.55, r * 0.42, points=16), lit, alpha=0.6, soft=0.008, raw=True
    )
