"""Places with a paved court: palace and temple. One painter each."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter
from shotgraph_core.illustration.engine.shapes import ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import buildings, plants, trees
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import (
    fringe,
    meadow,
    plain,
    ridges,
    stones,
)
from shotgraph_core.illustration.places.water import mirrored
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, snowed
from shotgraph_core.illustration.places.yards import court


def palace(stage: Stage) -> None:
    """A palace at the end of a pool that mirrors it, between cypresses, clipped beds and balustrades."""
    paint_sky(stage)
    ridges(stage, 3, 0.57, 0.06)
    generator, mid = stage.dice("palace"), stage.aspect / 2
    stage.middle.depth = 0.1
    lawn: RGB = snowed(stage.middle, (138, 160, 98))
    plain(stage.middle, 0.72, lawn, lighter(lawn, 0.2))
    high = min(0.5, 0.42 * stage.aspect)
    castle = any(word in stage.setting.name for word in ("castle", "fort"))
    (buildings.castle if castle else buildings.palace)(
        stage.middle, mid, 0.735, high * (1.3 if castle else 1.0), generator
    )
    stage.middle.depth = 0.0
    for t in (-0.47, -0.4, -0.33, 0.33, 0.4, 0.47):
        tree = trees.poplar if not stage.southern else trees.palm
        tree(stage.middle, mid + t * stage.aspect, 0.765, generator.uniform(0.22, 0.34) * stage.unit, generator)
    for x in np.linspace(-0.05, 1.05, 15):
        if abs(x - 0.5) > 0.08:
            plants.bush(stage.middle, stage.across(x), 0.772, 0.034, generator)
    court(stage, (226, 198, 160))
    pool = polygon((mid - 0.1, 0.784), (mid + 0.1, 0.784), (mid + 0.24, 0.87), (mid - 0.24, 0.87))
    stage.ground.fill(pool * 1.0 + (pool - (mid, 0.825)) * (0.09, 0.14), snowed(stage.ground, (246, 226, 196), 0.6))
    mirrored(stage, stage.ground, 0.784, pool, (60, 130, 160), (stage.far, stage.middle), 0.2)
    edged(stage.ground, [pool], 0.002, 0.6)
    _beds(stage, mid, generator)
    plants.flowers(stage.front, generator, (-stage.margin, 1.03, stage.aspect + stage.margin, 1.08), 40, 0.03)


def _beds(stage: Stage, mid: float, generator: np.random.Generator) -> None:
    """Beds of flowers beside the pool, and a balustrade."""
    canvas = stage.ground
    for side in (-1, 1):
        a, b = mid + side * 0.36 * stage.unit, mid + side * 0.86 * stage.unit
        bed = polygon((a, 0.8), (b, 0.8), (b + side * 0.14, 0.845), (a + side * 0.06, 0.845))
        canvas.fill(bed, snowed(canvas, (84, 124, 66), 0.7))
        edged(canvas, [bed], 0.003, 0.4)
        plants.flowers(canvas, generator, (min(a, b) + 0.03, 0.808, max(a, b) + 0.03, 0.845), 60, 0.009)
    stone: RGB = (240, 222, 194)
    for y, half in ((0.782, 0.98),):
        x = np.linspace(-half, half, 44) * stage.aspect / 1.9 + mid
        x = x[np.abs(x - mid) > 0.2]
        posts = dots(x, np.full(len(x), y - 0.012), 0.006, 0.014, points=10)
        rails = [rect(a, y - 0.03, b, y - 0.022) for a, b in ((-1, mid - 0.2), (mid + 0.2, stage.aspect + 1))]
        feet = [rect(a, y - 0.002, b, y + 0.006) for a, b in ((-1, mid - 0.2), (mid + 0.2, stage.aspect + 1))]
        canvas.fill([*posts, *rails, *feet], Fade(stone, darker(stone, 0.3), y - 0.03, y + 0.006))
        edged(canvas, rails, 0.002, 0.5, 0.006)


def temple(stage: Stage) -> None:
    """A temple over palms or old trees, steps, lamps, garlands, doves; its court swept and drawn upon."""
    paint_sky(stage)
    ridges(stage, 3, 0.56, 0.06)
    meadow(stage, 0.66, blades=False)
    generator, mid = stage.dice("temple"), stage.aspect / 2
    kinds = (trees.palm, trees.banyan, trees.palm, trees.blossoming)
    for k, t in enumerate((-0.42, -0.28, 0.3, 0.43)):
        kinds[(k + int(generator.integers(4))) % 4](
            stage.middle, mid + t * stage.aspect, 0.755, generator.uniform(0.28, 0.4) * stage.unit, generator
        )
    at = mid + 0.06 * stage.aspect
    buildings.temple(stage.middle, at, 0.77, 0.56 * (0.4 + 0.6 * stage.unit), generator)
    _prayer_flags(stage, at)
    court(stage, (206, 166, 122))
    _rangoli(stage, at - 0.1, 0.9, generator)
    lamp = stage.across(0.16)
    for x in (lamp, stage.aspect - lamp):
        _lamp_pillar(stage, x)
    for side, reach in ((-0.02, 0.4), (stage.aspect + 0.02, 0.36)):
        plants.leaves_corner(stage.front, side, -0.03, reach * stage.unit, generator, (30, 54, 44))
    fringe(
        stage,
        stage.ground,
        "court",
        np.array([(-stage.margin, 0.779), (stage.aspect + stage.margin, 0.779)]),
        (120, 146, 78),
    )
    stones(stage, stage.ground, "court", (0.83, 1.0), 2, (190, 160, 128))


def _prayer_flags(stage: Stage, x: float) -> None:
    """Flags on lines from the spire to the ground."""
    top = 0.77 - 0.5 * (0.4 + 0.6 * stage.unit)
    for side in (-1, 1):
        t = np.linspace(0.06, 0.94, 13)
        a, b = x + side * 0.55 * t * stage.unit, top + (0.7 - top) * t + 0.05 * np.sin(np.pi * t)
        stage.middle.fill(ribbon(np.stack([a, b], 1), 0.002), (120, 90, 70))
        for k, degrees in enumerate((20, 50, 120, 210, 350)):
            flags = [
                polygon((c - 0.01, d), (c + 0.01, d + 0.004), (c + 0.004 + 0.01 * stage.light.wind, d + 0.028))
                for c, d in zip(a[k::5], b[k::5], strict=True)
            ]
            stage.middle.fill(flags, hue(degrees, 0.65, 0.55))


def _rangoli(stage: Stage, x: float, y: float, generator: np.random.Generator) -> None:
    """A pattern of coloured powder on the stones."""
    canvas, start = stage.ground, float(generator.uniform(0, 360))
    angle = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    fade = 1 - 0.8 * canvas.light.snow
    for k, (radius, size) in enumerate(((0.13, 0.03), (0.088, 0.026), (0.045, 0.02))):
        petals = dots(
            x + radius * np.cos(angle + k * 0.26),
            y + 0.24 * radius * np.sin(angle + k * 0.26),
            size,
            size * 0.3,
            points=12,
        )
        canvas.fill(petals, hue(start + 70 * k, 0.7, 0.6), alpha=0.85 * fade)
        canvas.fill(
            dots(x + radius * np.cos(angle), y + 0.24 * radius * np.sin(angle), 0.006, 0.002),
            (255, 246, 230),
            alpha=fade,
        )
    canvas.fill(ellipse(x, y, 0.026, 0.007), (250, 214, 110), alpha=fade)


def _lamp_pillar(stage: Stage, x: float) -> None:
    canvas = stage.ground
    cast_shadow(canvas, x, 0.862, 0.03, 0.09)
    stem = [ribbon([(x, 0.86), (x, 0.7)], (0.02, 0.01)), ellipse(x, 0.7, 0.028, 0.008), ellipse(x, 0.86, 0.032, 0.01)]
    stem += [ellipse(x, y, 0.02, 0.006) for y in (0.74, 0.79, 0.83)]
    canvas.fill(stem, Fade((232, 186, 104), (128, 88, 56), 0.7, 0.87))
    edged(canvas, stem, 0.003, 0.6, 0.006)
    if stage.light.lamps > 0.2:
        for a, y, size in ((x, 0.685, 1.0), (x - 0.018, 0.735, 0.6), (x + 0.018, 0.735, 0.6)):
            canvas.fill(ellipse(a, y, 0.006 * size, 0.014 * size), (255, 226, 140), raw=True)
        canvas.glow(x, 0.69, 0.18, (255, 180, 80), 0.9 * stage.light.lamps)
