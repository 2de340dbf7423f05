"""Ground that people tread: a yard of earth, a paved court."""

from itertools import pairwise

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import polygon, rect
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import (
    outline,
    patches,
    plain,
    under,
)
from shotgraph_core.illustration.places.weathering import edged, snowed


def yard(stage: Stage, y: float, colour: RGB) -> None:
    """Trodden earth where the cast stands: pebbles, straws, tracks."""
    canvas, colour = stage.ground, snowed(stage.ground, colour, 0.8)
    crest = outline(stage, "yard", y, 0.008, 1.2)
    plain(canvas, y, darker(colour, 0.36), lighter(colour, 0.12), crest)
    edged(canvas, [under(crest)], 0.004, 0.4)
    patches(stage, canvas, "yard", y + 0.03, 1.05, (lighter(colour, 0.2), darker(colour, 0.25)))
    generator = stage.dice("pebbles")
    t = generator.uniform(0.02, 1, 150) ** 1.2
    x, level, size = (
        generator.uniform(-0.1, stage.aspect + 0.1, 150),
        y + 0.02 + (1.03 - y) * t,
        0.0012 + 0.0045 * t * generator.uniform(0.4, 1.3, 150),
    )
    canvas.fill(dots(x, level + size * 0.4, size * 1.2, size * 0.5, points=7), darker(colour, 0.5), alpha=0.5)
    canvas.fill(dots(x, level, size, size * 0.55, points=7), lighter(colour, 0.28), alpha=0.8)


def court(stage: Stage, colour: RGB) -> None:
    """A paved court in perspective, slabs of several tones."""
    mid, m, canvas = stage.aspect / 2, stage.margin, stage.ground
    colour = snowed(canvas, colour, 0.8)
    crest = np.array([(-m, 0.775), (stage.aspect + m, 0.775)])
    plain(canvas, 0.775, darker(colour, 0.32), lighter(colour, 0.12), crest)
    edges = 0.78 + 0.3 * np.linspace(0, 1, 8) ** 1.35
    lines = np.arange(-3, 3.1, 0.25)

    def at(t: float, y: float) -> float:
        return mid + t * (0.5 + 1.1 * (y - 0.78) / 0.42)

    generator = stage.dice("slabs")
    for tone in (lighter(colour, 0.22), darker(colour, 0.3)):
        slabs = []
        for a, b in pairwise(edges):
            for t in lines[generator.uniform(0, 1, len(lines)) < 0.24]:
                slabs.append(polygon((at(t, a), a), (at(t + 0.25, a), a), (at(t + 0.25, b), b), (at(t, b), b)))
        canvas.fill(slabs, tone, alpha=0.22)
    joints = [
        polygon(
            (at(t, 0.78) - 0.001, 0.78),
            (at(t, 0.78) + 0.001, 0.78),
            (at(t, 1.2) + 0.004, 1.2),
            (at(t, 1.2) - 0.004, 1.2),
        )
        for t in lines
    ]
    joints += [rect(-m, y, stage.aspect + m, y + 0.0016 + 0.008 * (y - 0.78)) for y in edges]
    canvas.fill(joints, darker(colour, 0.5), alpha=0.35)
    edged(canvas, [under(crest)], 0.003, 0.5)
