"""A market stall."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import darker, hue, lighter
from shotgraph_core.illustration.engine.shapes import ellipse, polygon, rect
from shotgraph_core.illustration.places.weathering import shadow


def stall(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A market stall: a striped awning over heaps of fruit."""
    wide = high * 1.05
    stripe = hue(float(generator.choice((8, 28, 200, 140, 330, 265))), 0.6, 0.5)
    shadow(canvas, x, y, wide * 0.6)
    canvas.fill(rect(x - wide * 0.47, y - high * 0.75, x + wide * 0.47, y), (70, 48, 48), alpha=0.75)
    if canvas.light.lamps > 0.3:
        canvas.glow(x, y - high * 0.55, high * 0.7, (255, 180, 90), 0.8 * canvas.light.lamps)
        canvas.fill(ellipse(x, y - high * 0.62, high * 0.035), (255, 232, 170), raw=True)
    canvas.fill(
        [
            rect(x + s * wide * 0.47 - high * 0.015, y - high * 0.85, x + s * wide * 0.47 + high * 0.015, y)
            for s in (-1, 1)
        ],
        (110, 80, 58),
    )
    canvas.fill(
        rect(x - wide * 0.5, y - high * 0.34, x + wide * 0.5, y), Fade((170, 118, 78), (92, 60, 48), y - high * 0.34, y)
    )
    for k, t in enumerate(np.linspace(-0.36, 0.36, 4)):
        colour = hue(float((6, 44, 105, 26)[(k + int(generator.integers(4))) % 4]), 0.72, 0.5)
        heap = [
            ellipse(
                x + wide * t + high * (i - (4 - row) / 2 + 0.5) * 0.052,
                y - high * (0.36 + 0.045 * row),
                high * 0.032,
                points=12,
            )
            for row in range(4)
            for i in range(4 - row)
        ]
        canvas.fill(heap, Fade(lighter(colour, 0.2), darker(colour, 0.25), y - high * 0.54, y - high * 0.34))
    pieces = 8
    for k in range(pieces):
        a, b = -0.58 + 1.16 * k / pieces, -0.58 + 1.16 * (k + 1) / pieces
        mid = (a + b) / 2 * wide + x
        strip = np.concatenate(
            [
                polygon(
                    (x + a * wide * 0.86, y - high), (x + b * wide * 0.86, y - high), (x + b * wide, y - high * 0.74)
                ),
                ellipse(mid, y - high * 0.74, wide * 0.0725, high * 0.05)[:21],
            ]
        )
        colour = stripe if k % 2 else (244, 234, 216)
        canvas.fill(strip, Fade(colour, darker(colour, 0.3), y - high, y - high * 0.7))
