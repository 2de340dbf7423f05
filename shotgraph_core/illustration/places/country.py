"""Tended land under the sky: field, garden, road. One painter each."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import buildings, plants, trees
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Painter, Stage
from shotgraph_core.illustration.places.terrain import (
    EARTH,
    farmland,
    foreground,
    grass,
    meadow,
    outline,
    patches,
    plain,
    ridges,
    stones,
    winding,
)
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, snowed
from shotgraph_core.model import Place

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


def garden(stage: Stage) -> None:
    """Flower beds, a path to a fountain, arches of roses, a wall or a hedge, trees in blossom."""
    paint_sky(stage)
    ridges(stage, 2, 0.57, 0.05)
    meadow(stage, 0.655, blades=False)
    generator, mid = stage.dice("garden"), stage.aspect / 2
    _wall_of_garden(stage, generator)
    kinds = (trees.blossoming, trees.broadleaf, trees.blossoming, trees.palm if stage.southern else trees.poplar)
    for k, (x, high) in enumerate(((0.08, 0.42), (0.86, 0.36), (0.27, 0.24), (0.72, 0.26))):
        kinds[k](stage.middle, stage.across(x), 0.735, high * stage.unit * generator.uniform(0.9, 1.1), generator)
    for x in np.linspace(-0.05, 1.05, 11):
        green = mixed((74, 124, 70), (112, 150, 66), float(generator.uniform()))
        plants.bush(
            stage.middle,
            stage.across(x) + generator.normal(0, 0.03),
            0.757,
            0.055 * generator.uniform(0.7, 1.3),
            generator,
            green,
        )
    lane = winding([(mid + 0.1, 0.745), (mid - 0.06, 0.82), (mid + 0.06, 0.92), (mid, 1.15)], [0.03, 0.09, 0.2, 0.46])
    path: RGB = snowed(stage.ground, (214, 190, 152))
    stage.ground.fill(lane, Fade(lighter(path, 0.12), darker(path, 0.2), 0.74, 1.0), soft=0.002)
    _paving(stage, lane, path)
    _fountain(stage, mid + 0.12 * stage.aspect, 0.787)
    for a, b in ((-stage.margin, stage.aspect * 0.31), (stage.aspect * 0.68, stage.aspect + stage.margin)):
        bed = ellipse((a + b) / 2, 0.9, (b - a) * 0.55, 0.1)
        stage.ground.fill(bed, snowed(stage.ground, (84, 112, 58), 0.7), alpha=0.55, soft=0.01)
        plants.flowers(stage.ground, generator, (a, 0.8, b, 0.99), 110, 0.014)
    plants.flowers(stage.front, generator, (-stage.margin, 1.03, stage.aspect + stage.margin, 1.08), 34, 0.036)
    foreground(stage, 0.06)


def _wall_of_garden(stage: Stage, generator: np.random.Generator) -> None:
    """A low wall with an arched gate, roses over it."""
    canvas, m = stage.middle, stage.margin
    stone: RGB = (214, 176, 136) if stage.southern else (186, 176, 164)
    wall = rect(-m, 0.69, stage.aspect + m, 0.748)
    canvas.fill(wall, Fade(lighter(stone, 0.1), darker(stone, 0.35), 0.69, 0.75))
    x = np.arange(-m, stage.aspect + m, 0.05)
    for row in range(4):
        a = x + 0.025 * (row % 2)
        canvas.fill(
            boxes(a[row % 3 :: 3], 0.693 + 0.014 * row, a[row % 3 :: 3] + 0.046, 0.705 + 0.014 * row),
            darker(stone, 0.2),
            alpha=0.5,
        )
    coping = rect(-m, 0.683, stage.aspect + m, 0.692)
    canvas.fill(coping, lighter(stone, 0.2))
    edged(canvas, [coping], 0.002, 0.5, 0.006)
    gate = stage.across(0.5) + 0.05
    for radius, colour in ((0.085, stone), (0.062, (70, 92, 66))):
        ring = ellipse(gate, 0.665, radius * stage.unit, radius * 1.15)
        canvas.fill(
            [ring[ring[:, 1] <= 0.67], rect(gate - radius * stage.unit, 0.665, gate + radius * stage.unit, 0.748)],
            colour,
        )
    angle = generator.uniform(np.pi, 2 * np.pi, 60)
    r = 0.082 + generator.normal(0, 0.012, 60)
    blooms = dots(gate + r * stage.unit * np.cos(angle), 0.665 + 1.15 * r * np.sin(angle), 0.009, 0.008, points=8)
    canvas.fill(blooms[::2], snowed(canvas, (86, 128, 68), 0.5))
    canvas.fill(blooms[1::2], snowed(canvas, (226, 104, 122), 0.3))


def _paving(stage: Stage, lane: np.ndarray[tuple[int, ...], np.dtype[np.float64]], colour: RGB) -> None:
    half = len(lane) // 2
    left, right = lane[:half], lane[half:][::-1]
    generator = stage.dice("paving")
    rows = np.linspace(0, half - 1, 18).astype(int)
    slabs = []
    for row in rows:
        cut = np.sort(generator.uniform(0.08, 0.92, 2))
        wide = right[row, 0] - left[row, 0]
        slabs += dots(left[row, 0] + wide * cut, np.full(2, left[row, 1]), wide * 0.15, 0.003 + 0.03 * wide, points=10)
    stage.ground.fill(slabs, darker(colour, 0.28), alpha=0.4)
    stage.ground.fill([one + np.array([0, -0.002]) for one in slabs], lighter(colour, 0.18), alpha=0.5)


def _fountain(stage: Stage, x: float, y: float) -> None:
    canvas, u = stage.ground, stage.unit
    stone: RGB = (206, 196, 184)
    cast_shadow(canvas, x, y, 0.1 * u, 0.08)
    bowl = [
        ellipse(x, y - 0.03, 0.1 * u, 0.018),
        rect(x - 0.1 * u, y - 0.03, x + 0.1 * u, y),
        ellipse(x, y, 0.1 * u, 0.016),
    ]
    canvas.fill(bowl, Fade(lighter(stone, 0.1), darker(stone, 0.4), y - 0.04, y + 0.02))
    canvas.fill(
        ellipse(x, y - 0.03, 0.088 * u, 0.014),
        mixed(stage.light.sky[-2], stage.light.on((70, 150, 180)), 0.4),
        raw=True,
    )
    stem = [ribbon([(x, y - 0.02), (x, y - 0.1)], (0.03 * u, 0.014 * u)), ellipse(x, y - 0.1, 0.045 * u, 0.011)]
    canvas.fill(stem, Fade(lighter(stone, 0.15), darker(stone, 0.35), y - 0.11, y - 0.02))
    edged(canvas, [*bowl, *stem], 0.003, 0.5, 0.006)
    jets = [
        ribbon(
            [(x, y - 0.11), (x + s * 0.025, y - 0.16), (x + s * 0.055, y - 0.12), (x + s * 0.07, y - 0.04)],
            (0.005, 0.002),
        )
        for s in (-1, -0.5, 0.5, 1)
    ]
    if not stage.snowy:
        canvas.fill(jets, lighter(stage.light.sky[-1], 0.5), alpha=0.7, soft=0.001, raw=True)


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


PAINTERS: dict[Place, Painter] = {Place.FIELD: field, Place.GARDEN: garden, Place.ROAD: road}
