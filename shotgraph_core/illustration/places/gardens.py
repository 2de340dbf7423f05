"""A garden behind its wall: beds, paths, a fountain."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import ellipse, rect, ribbon
from shotgraph_core.illustration.places import plants, trees
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import foreground, meadow, ridges, winding
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, snowed


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
