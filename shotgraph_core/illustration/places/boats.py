"""Boats and ships: the middle of the waterline at (x, y), sized by `high`."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import darker, hue, lighter
from shotgraph_core.illustration.engine.shapes import curve, ellipse, polygon, ribbon
from shotgraph_core.illustration.places.weathering import edged


def boat(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A small sailing boat on the water."""
    colour = hue(float(generator.choice((12, 205, 160, 32))), 0.45, 0.42)
    hull = curve(
        [
            (x - high * 0.46, y - high * 0.17),
            (x, y - high * 0.13),
            (x + high * 0.5, y - high * 0.21),
            (x + high * 0.3, y + high * 0.02),
            (x - high * 0.3, y + high * 0.02),
        ]
    )
    canvas.fill(ellipse(x, y + high * 0.03, high * 0.48, high * 0.05), (14, 20, 44), alpha=0.4, soft=high * 0.03)
    canvas.fill(ribbon([(x, y - high * 0.1), (x, y - high)], high * 0.022), (104, 76, 58))
    main = curve(
        [
            (x + high * 0.03, y - high * 0.96),
            (x + high * 0.2, y - high * 0.6),
            (x + high * 0.42, y - high * 0.26),
            (x + high * 0.03, y - high * 0.24),
        ],
        steps=6,
    )
    jib = polygon(
        (x - high * 0.03, y - high * 0.88), (x - high * 0.03, y - high * 0.27), (x - high * 0.34, y - high * 0.27)
    )
    canvas.fill([main, jib], Fade((250, 242, 226), (216, 196, 180), y - high, y - high * 0.2))
    canvas.fill(hull, Fade(lighter(colour, 0.15), darker(colour, 0.4), y - high * 0.2, y))
    edged(canvas, [hull, main], high * 0.014, 0.6, high * 0.03)


def ship(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A three-masted ship under sail."""
    canvas.fill(ellipse(x, y + high * 0.02, high * 0.62, high * 0.04), (14, 20, 44), alpha=0.4, soft=high * 0.02)
    masts = [(-0.32, 0.78), (0.02, 1.0), (0.34, 0.82)]
    canvas.fill(
        [
            ribbon([(x + dx * high, y - high * 0.1), (x + dx * high, y - high * tall)], (high * 0.02, high * 0.01))
            for dx, tall in masts
        ],
        (92, 66, 52),
    )
    sails = [
        curve(
            [
                (x + dx * high - w, y - high * (b + t)),
                (x + dx * high + w * 0.9, y - high * (b + t)),
                (x + dx * high + w * 1.15, y - high * b),
                (x + dx * high - w * 0.8, y - high * b),
            ],
            steps=5,
        )
        for dx, tall in masts
        for b, t, w in (
            (0.24, tall * 0.26, high * 0.15),
            (0.27 + tall * 0.27, tall * 0.2, high * 0.115),
            (0.29 + tall * 0.48, tall * 0.13, high * 0.08),
        )
    ]
    canvas.fill(sails, Fade((252, 244, 228), (214, 190, 170), y - high, y - high * 0.2))
    hull = curve(
        [
            (x - high * 0.6, y - high * 0.26),
            (x - high * 0.3, y - high * 0.15),
            (x + high * 0.35, y - high * 0.15),
            (x + high * 0.66, y - high * 0.27),
            (x + high * 0.42, y + high * 0.01),
            (x - high * 0.44, y + high * 0.01),
        ]
    )
    canvas.fill(hull, Fade((142, 92, 64), (72, 44, 44), y - high * 0.25, y))
    edged(canvas, [hull, *sails], high * 0.01, 0.5, high * 0.03)
