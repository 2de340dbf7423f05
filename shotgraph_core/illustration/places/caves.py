"""The mouth of a cave, seen from inside."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, curve, ellipse, polygon
from shotgraph_core.illustration.places import trees
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import farmland, outline, plain, ridges, stones, turf, under
from shotgraph_core.illustration.places.water import mirrored
from shotgraph_core.illustration.places.weathering import edged


def cave(stage: Stage) -> None:
    """Out of the dark of a cave into the light: crystals, dripping stone, a pool that glimmers."""
    paint_sky(stage)
    ridges(stage)
    near, far = turf(stage)
    stage.middle.depth = 0.2
    crest = outline(stage, "out", 0.68, 0.02)
    plain(stage.middle, 0.66, near, far, crest)
    farmland(stage, stage.middle, "out", crest, near)
    generator = stage.dice("cave")
    kind = trees.broadleaf if stage.southern else trees.pine
    for x, high in ((0.38, 0.2), (0.64, 0.24), (0.7, 0.16)):
        kind(stage.middle, stage.across(x), 0.72, high * stage.unit, generator)
    stage.middle.depth = 0.0
    rock: RGB = mixed((104, 88, 92), (120, 84, 66), float(generator.uniform()))
    for k, (canvas, size, colour) in enumerate(
        ((stage.ground, 0.86, rock), (stage.ground, 0.98, darker(rock, 0.25)), (stage.front, 1.16, darker(rock, 0.5)))
    ):
        _mouth(stage, canvas, k, size, colour)
    floor = outline(stage, "cave floor", 0.79, 0.02, 2)
    plain(stage.ground, 0.78, darker(rock, 0.6), lighter(rock, 0.12), floor)
    edged(stage.ground, [under(floor)], 0.005, 0.5)
    _glimmer(stage, rock, generator)
    _spikes(stage, rock, generator)


def _mouth(stage: Stage, canvas: Canvas, k: int, size: float, colour: RGB) -> None:
    """A wall of rock with a ragged hole, its edge lit from outside, its face in facets."""
    generator = stage.dice("mouth", k)
    angle = np.linspace(0, 2 * np.pi, 44, endpoint=False)
    radius = size * (1 + generator.normal(0, 0.05, 44))
    hole = curve(
        np.stack(
            [stage.aspect / 2 + 0.4 * stage.aspect * radius * np.cos(angle), 0.44 + 0.4 * radius * np.sin(angle)], 1
        ),
        steps=3,
    )
    frame = polygon((-2, -1), (stage.aspect + 2, -1), (stage.aspect + 2, 2), (-2, 2), (-2, -1))
    start = int(np.argmin(hole[:, 0]))
    around = np.roll(hole, -start, 0)
    ring: Path = np.concatenate([frame[:1], around, around[:1], frame[:1], frame[1:]])
    canvas.fill(ring, Fade(darker(colour, 0.5), colour, -0.1, 1.0))
    count = 70
    turn, far = generator.uniform(0, 2 * np.pi, count), size * generator.uniform(1.12, 1.7, count)
    x, y = stage.aspect / 2 + 0.4 * stage.aspect * far * np.cos(turn), 0.44 + 0.4 * far * np.sin(turn)
    facets = dots(
        x,
        y,
        generator.uniform(0.015, 0.06, count),
        generator.uniform(0.008, 0.025, count),
        generator.uniform(-1, 1, count),
        points=5,
    )
    canvas.fill(facets[::2], lighter(colour, 0.14), alpha=0.3)
    canvas.fill(facets[1::2], darker(colour, 0.6), alpha=0.35)
    glow = mixed(stage.light.haze, stage.light.sun, 0.4)
    canvas.rim([ring], 0.012 - 0.003 * k, 0.42, glow)


def _glimmer(stage: Stage, rock: RGB, generator: np.random.Generator) -> None:
    """Light on the floor, a pool, and crystals that shine by themselves in the dark."""
    canvas, mid = stage.ground, stage.aspect / 2
    canvas.fill(
        ellipse(mid, 0.84, 0.4 * stage.aspect, 0.05),
        mixed(stage.light.haze, stage.light.sun, 0.3),
        alpha=0.34,
        soft=0.04,
        raw=True,
    )
    pool = ellipse(mid + 0.3 * stage.aspect, 0.9, 0.15 * stage.unit, 0.02)
    canvas.fill(pool + np.array([0, 0.003]), darker(rock, 0.7))
    mirrored(stage, canvas, 0.86, pool, (40, 110, 130), (stage.far, stage.middle))
    stones(stage, canvas, "cave", (0.84, 1.0), 9, rock)
    tone = hue(float(generator.choice((184, 268, 320))), 0.6, 0.68)
    for x, size in ((0.06, 0.11), (0.13, 0.07), (0.93, 0.09)):
        a, y = stage.across(x), 0.86
        canvas.glow(a, y - size * 0.4, size * 2.6, tone, 0.4 + 0.4 * stage.light.lamps)
        for lean, high in ((-0.5, 0.7), (0.45, 0.8), (0.05, 1.0)):
            tip = (a + lean * size * 0.7, y - size * high)
            w = size * 0.13
            canvas.fill(
                polygon(
                    (a + lean * size * 0.3 - w, y),
                    (tip[0] - w * 0.7, tip[1] + w * 2),
                    tip,
                    (tip[0] + w * 0.7, tip[1] + w * 2),
                    (a + lean * size * 0.3 + w, y),
                ),
                tone,
                alpha=0.9,
                raw=True,
            )
            canvas.fill(
                polygon(
                    (a + lean * size * 0.3, y),
                    (tip[0], tip[1] + w * 2.4),
                    tip,
                    (tip[0] + w * 0.7, tip[1] + w * 2),
                    (a + lean * size * 0.3 + w, y),
                ),
                lighter(tone, 0.5),
                alpha=0.6,
                raw=True,
            )


def _spikes(stage: Stage, rock: RGB, generator: np.random.Generator) -> None:
    for canvas, tone, scale in ((stage.ground, darker(rock, 0.3), 0.8), (stage.front, darker(rock, 0.55), 1.0)):
        x, w, h = (
            generator.uniform(-0.05, stage.aspect + 0.05, 13),
            generator.uniform(0.012, 0.036, 13),
            generator.uniform(0.06, 0.24, 13),
        )
        spikes = [
            curve(
                [
                    (a - b, -0.14),
                    (a + b, -0.14),
                    (a + b * 0.45, c * scale * 0.5),
                    (a + b * 0.1, c * scale),
                    (a - b * 0.4, c * scale * 0.5),
                ],
                steps=4,
            )
            for a, b, c in zip(x, w, h, strict=True)
        ]
        canvas.fill(spikes, Fade(darker(tone, 0.5), tone, 0, 0.22))
        edged(canvas, spikes, 0.004, 0.4)
