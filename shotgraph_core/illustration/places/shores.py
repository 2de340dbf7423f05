"""The edge of the sea: foam, sand, shells, islands far off."""

import numpy as np

from shotgraph_core.illustration.engine.noise import fractal, seed_of
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, ribbon, shifted
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import (
    SAND,
    outline,
    plain,
    ridge,
    under,
)
from shotgraph_core.illustration.places.weathering import snowed


def shore(stage: Stage, y: float, colour: RGB, slope: float = 0.05) -> Path:
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


def shells(stage: Stage, name: str, y: float) -> None:
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


def far_isles(stage: Stage, y: float) -> None:
    """A far coast on the horizon at `y`."""
    crest = outline(stage, "isles", y + 0.035, 0.07, 1.3, 0.4)
    crest[:, 1] = np.minimum(crest[:, 1], y + 0.01)
    ridge(stage.sky, crest, (96, 118, 126), 0.74, 0.06, 0.5)
