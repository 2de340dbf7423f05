"""The inside of a forest."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import plants
from shotgraph_core.illustration.places.scatter import dots, leaves
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import foreground, fringe, grass, mist, outline, patches, plain
from shotgraph_core.illustration.places.weathering import SNOW, edged, snowed

DEPTHS = ((24, 0.8, 0.012), (17, 0.5, 0.021), (8, 0.16, 0.044))
"""Trunks, distance and width of the rows of a forest, the farthest first."""


def forest(stage: Stage) -> None:
    """Trunks behind trunks, light falling between them onto ferns and moss."""
    paint_sky(stage, 0.7)
    _glade(stage)
    for k, canvas in enumerate((stage.sky, stage.far, stage.middle)):
        _row(stage, canvas, k)
    _shafts(stage)
    near: RGB = SNOW if stage.snowy else (86, 112, 62)
    crest = outline(stage, "floor", 0.775, 0.02, 1.2)
    plain(stage.ground, 0.75, darker(near, 0.55), lighter(near, 0.06), crest)
    fringe(stage, stage.ground, "floor", crest, darker(near, 0.2))
    patches(stage, stage.ground, "floor", 0.8, 1.04, (lighter(near, 0.26), (104, 78, 52)))
    _litter(stage)
    _light_on_floor(stage)
    _undergrowth(stage)
    _near_trunks(stage)
    foreground(stage, 0.09)


def _glade(stage: Stage) -> None:
    light = stage.light
    glade = mixed(lighter(light.haze, 0.35), light.on((190, 214, 130)), 0.4)
    if light.moon:
        glade = mixed(light.haze, (60, 110, 150), 0.5)
    elif stage.low_sun:
        glade = mixed(light.sky[-1], light.sun, 0.4)
    strength = 0.3 if light.moon else 0.85
    stage.sky.fill(rect(-1, -0.3, stage.aspect + 1, 1.2), glade, strength * 0.8, raw=True)
    stage.sky.fill(ellipse(stage.across(light.sun_at[0]), 0.42, 0.75, 0.5), glade, strength, 0.15, raw=True)


def _row(stage: Stage, canvas: Canvas, k: int) -> None:
    """One depth of the forest: trunks with bark and branches, crowns above, bushes at the foot, mist before it."""
    count, depth, wide = DEPTHS[k]
    generator, light, m = stage.dice("trunks", k), stage.light, stage.margin
    canvas.depth = depth
    trunks: list[Path] = []
    marks: list[Path] = []
    for x in np.linspace(-m, stage.aspect + m, count) + generator.normal(0, 0.03, count):
        sway, size = generator.normal(0, wide), wide * generator.uniform(0.6, 1.5)
        if k == 2 and abs(x - stage.aspect / 2) < 0.26 * stage.aspect:
            continue
        foot = 0.73 + 0.06 * k
        spine = [(x + sway, -0.1), (x + sway * 0.4, 0.3), (x, foot - 0.05), (x - wide * 0.2, foot)]
        trunks.append(ribbon(spine, (size * 0.7, size * 0.9, size, size * 1.8)))
        for y, side in zip(generator.uniform(0.1, 0.5, 2), (-1, 1), strict=True):
            trunks.append(
                ribbon([(x + sway * 0.4, y + 0.05), (x + side * size * 2.4, y - 0.04)], (size * 0.35, size * 0.1))
            )
        if k:
            b = generator.uniform(0, foot, 14)
            marks += dots(
                x + generator.uniform(-0.3, 0.3, 14) * size,
                b,
                size * 0.06,
                0.006 + 0.02 * generator.uniform(0, 1, 14),
                points=6,
            )
    bark: RGB = (84, 66, 54) if stage.southern or k < 1 else (116, 104, 96)
    canvas.fill(trunks, Fade(bark, darker(bark, 0.35), 0, 0.8))
    if marks:
        canvas.fill(marks, darker(bark, 0.55), alpha=0.45)
    edged(canvas, trunks, 0.004 + 0.002 * k, 0.45, 0.004)
    _canopy(stage, canvas, k, generator)
    canvas.depth = 0.0
    mist(canvas, 0.7 + 0.03 * k, 0.05, (0.34 - 0.08 * k) * (0.5 if light.moon else 1.0))
    if light.fog:
        mist(canvas, 0.5, 0.3, 0.34)


def _canopy(stage: Stage, canvas: Canvas, k: int, generator: np.random.Generator) -> None:
    m = stage.margin
    leaf: RGB = mixed((62, 104, 66), (96, 118, 50), 0.5 * float(stage.dice("leaf").uniform()))
    leaf = snowed(canvas, leaf, 0.3)
    at = np.repeat(np.arange(-m, stage.aspect + m, 0.07), 4)
    count = len(at)
    x = at + generator.normal(0, 0.03, count)
    y = generator.uniform(-0.08, 0.17, count) + 0.03 * k + 0.2 * (at / stage.aspect - 0.5) ** 2
    rx, ry = generator.uniform(0.04, 0.09, count), generator.uniform(0.035, 0.07, count)
    crowns = dots(x, y, rx, ry, points=18)
    canvas.fill([*crowns, rect(-2, -1, stage.aspect + 2, -0.02)], Fade(darker(leaf, 0.45), leaf, -0.1, 0.3))
    a, b = np.repeat(x, 2 + 2 * k), np.repeat(y + ry * 0.6, 2 + 2 * k)
    spread = generator.normal(0, 0.04, (2, len(a)))
    sprigs = leaves(a + spread[0], b + spread[1] * 0.8, 0.008 + 0.006 * k, generator.uniform(0, 3, len(a)))
    canvas.fill(sprigs[::2], lighter(leaf, 0.3), alpha=0.6)
    canvas.fill(sprigs[1::2], darker(leaf, 0.4), alpha=0.7)
    edged(canvas, crowns, 0.004, 0.25, 0.012)
    low = np.arange(-m, stage.aspect + m, 0.1)
    bushes = dots(low, 0.69 + 0.05 * k + 0 * low, 0.11, generator.uniform(0.02, 0.07, len(low)), points=22)
    canvas.fill(bushes, Fade(lighter(leaf, 0.12), darker(leaf, 0.4), 0.62, 0.8))
    count = 40 + 40 * k
    a = generator.uniform(-m, stage.aspect + m, count)
    b = 0.66 + 0.05 * k + generator.uniform(-0.012, 0.05, count)
    tufts = leaves(a, b, 0.007 + 0.005 * k, generator.uniform(-2.6, -0.5, count))
    canvas.fill(tufts[::2], lighter(leaf, 0.25), alpha=0.55)
    canvas.fill(tufts[1::2], darker(leaf, 0.35), alpha=0.6)
    edged(canvas, bushes, 0.004, 0.3, 0.012)


def _shafts(stage: Stage) -> None:
    """God rays: they fan out from where the sun stands above the crowns."""
    if stage.light.shine < 0.25:
        return
    generator, x0 = stage.dice("shafts"), stage.across(stage.light.sun_at[0])
    colour, strength = lighter(stage.light.sun, 0.1), 0.1 if stage.light.moon else 0.3
    for canvas, count in ((stage.far, 4), (stage.middle, 5)):
        for fan in generator.uniform(-1.0, 1.0, count):
            spread = generator.uniform(0.02, 0.06)
            top = x0 + fan * 0.22
            foot = top + fan * 0.5 + (stage.aspect / 2 - x0) * 0.6
            beam = polygon(
                (top - spread * 0.5, -0.1),
                (top + spread * 0.5, -0.1),
                (foot + spread * 1.6, 0.86),
                (foot - spread * 1.6, 0.86),
            )
            canvas.fill(beam, colour, alpha=strength * generator.uniform(0.5, 1.0), soft=0.014, raw=True)


def _litter(stage: Stage) -> None:
    """Fallen leaves, roots and twigs."""
    generator = stage.dice("litter")
    t = generator.uniform(0, 1, 90)
    x, y = generator.uniform(-0.1, stage.aspect + 0.1, 90), 0.8 + 0.24 * t
    shapes = leaves(x, y, 0.004 + 0.007 * t, generator.uniform(-0.5, 0.5, 90))
    alpha = 0.25 if stage.snowy else 0.8
    for k, colour in enumerate(((172, 112, 54), (138, 84, 46), (190, 146, 66))):
        stage.ground.fill(shapes[k::3], colour, alpha=alpha)
    log_x, log_y = stage.across(float(generator.choice((0.2, 0.78)))), 0.845
    log = ribbon([(log_x - 0.14, log_y), (log_x + 0.14, log_y + 0.012)], 0.036)
    stage.ground.fill(ellipse(log_x, log_y + 0.024, 0.17, 0.012), (10, 12, 20), alpha=0.45, soft=0.006)
    stage.ground.fill(log, Fade((116, 84, 60), (52, 38, 36), log_y - 0.02, log_y + 0.024))
    stage.ground.fill(ellipse(log_x + 0.148, log_y + 0.013, 0.009, 0.018), (188, 146, 100))
    edged(stage.ground, [log], 0.004, 0.5, 0.01)
    caps = [ellipse(log_x + dx, log_y - 0.02, 0.011, 0.007) for dx in (-0.1, -0.075, 0.05)]
    stage.ground.fill(
        [rect(log_x + dx - 0.003, log_y - 0.02, log_x + dx + 0.003, log_y) for dx in (-0.1, -0.075, 0.05)],
        (236, 224, 200),
    )
    stage.ground.fill(caps, (196, 72, 54))


def _light_on_floor(stage: Stage) -> None:
    if stage.light.shine < 0.25:
        return
    generator = stage.dice("dapples")
    t = generator.uniform(0.05, 1, 22)
    x = stage.across(0.5) + generator.normal(0, 0.34, 22) * stage.aspect / 1.78
    spots = dots(x, 0.79 + 0.22 * t, 0.02 + 0.06 * t, 0.003 + 0.01 * t, points=16)
    stage.ground.fill(spots, stage.light.sun, alpha=0.24 * stage.light.shine, soft=0.004, raw=True)


def _undergrowth(stage: Stage) -> None:
    generator = stage.dice("undergrowth")
    near: RGB = (62, 96, 54)
    grass(stage, stage.ground, "ferns", (0.8, 1.04), 200, near, 0.036)
    for band, high, colour in (((0.79, 0.82), 0.05, darker(near, 0.1)), ((0.86, 0.97), 0.075, lighter(near, 0.12))):
        sides = np.concatenate([generator.uniform(-0.05, 0.3, 4), generator.uniform(0.7, 1.05, 4)]) * stage.aspect
        spots = [(x, generator.uniform(*band), high * generator.uniform(0.7, 1.2)) for x in sides]
        plants.fern(stage.ground, spots, snowed(stage.ground, colour, 0.4), generator)


def _near_trunks(stage: Stage) -> None:
    generator = stage.dice("near")
    for x in (0.008 * stage.aspect, 0.992 * stage.aspect):
        wide = 0.1 * stage.unit
        trunk = ribbon([(x, -0.15), (x + 0.01, 0.4), (x, 0.95), (x, 1.12)], (wide * 0.9, wide * 0.85, wide, wide * 2.2))
        stage.front.fill(trunk, Fade((46, 38, 40), (26, 24, 30), 0, 1))
        b = generator.uniform(0, 1, 30)
        stage.front.fill(
            dots(x + generator.uniform(-0.4, 0.4, 30) * wide, b, 0.003, 0.03, points=6), (18, 16, 22), alpha=0.6
        )
        edged(stage.front, [trunk], 0.006, 0.5)
        plants.leaves_corner(stage.front, x, -0.04, 0.34 * stage.unit, generator, (26, 48, 40))
        into = 1 if x < 1 else -1
        vine = [(x + into * 0.16, -0.1), (x + into * 0.2, 0.16), (x + into * 0.14, 0.3)]
        if stage.southern:
            stage.front.fill(ribbon(vine, (0.006, 0.003)), (30, 44, 36))
