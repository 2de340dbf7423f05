"""Where people make and sell: workshop, shop, a kitchen seen from outside."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import darker, hue, mixed
from shotgraph_core.illustration.engine.shapes import ellipse, polygon, rect
from shotgraph_core.illustration.places.homes import house
from shotgraph_core.illustration.places.masonry import wall
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.weathering import cast_shadow, edged


def workshop(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A shed under a saw-toothed roof, wide doors, a cog over them, a chimney that smokes."""
    half, wood = high * 0.72, (168, 118, 84)
    cast_shadow(canvas, x, y, half * 1.1, high * 0.3)
    chimney = rect(x + half * 0.66, y - high, x + half * 0.84, y - high * 0.4)
    canvas.fill(chimney, (150, 82, 66))
    wall(canvas, (x - half, y - high * 0.5, x + half, y), wood, True, generator)
    teeth = [
        polygon(
            (x + t * half, y - high * 0.48), (x + t * half, y - high * 0.74), (x + (t + 0.67) * half, y - high * 0.48)
        )
        for t in (-1, -0.33, 0.33)
    ]
    canvas.fill(teeth, Fade((112, 104, 116), (76, 70, 84), y - high * 0.74, y - high * 0.48))
    doors = rect(x - high * 0.26, y - high * 0.36, x + high * 0.26, y)
    canvas.fill(doors, mixed(canvas.tone((62, 46, 46)), (255, 180, 92), 0.8 * canvas.light.lamps), raw=True)
    canvas.fill(
        [
            rect(x - high * 0.52, y - high * 0.37, x - high * 0.27, y),
            rect(x + high * 0.27, y - high * 0.37, x + high * 0.52, y),
        ],
        (70, 112, 122),
    )
    angle = np.linspace(0, 2 * np.pi, 9)[:8]
    cog = [
        ellipse(x, y - high * 0.44, high * 0.08),
        *dots(
            x + high * 0.085 * np.cos(angle), y - high * 0.44 + high * 0.085 * np.sin(angle), high * 0.024, high * 0.024
        ),
    ]
    canvas.fill(cog, (236, 190, 92))
    canvas.fill(ellipse(x, y - high * 0.44, high * 0.034), (110, 80, 60))
    k = np.arange(5)
    canvas.fill(
        dots(
            x + half * 0.75 + high * 0.06 * k,
            y - high * (1.06 + 0.1 * k),
            high * (0.05 + 0.02 * k),
            high * (0.045 + 0.02 * k),
            points=14,
        ),
        (220, 220, 226),
        alpha=0.6,
        soft=high * 0.02,
    )
    edged(canvas, [*teeth, chimney], high * 0.012, 0.5, high * 0.035)


def shop(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A shop front: a striped awning, a wide window of wares, a sign."""
    half = high * 0.56
    tone = hue(float(generator.choice((8, 34, 150, 210))), 0.5, 0.46)
    cast_shadow(canvas, x, y, half * 1.1, high * 0.3)
    wall(canvas, (x - half, y - high * 0.92, x + half, y), (226, 196, 158), True, generator)
    canvas.fill([rect(x - half * 1.06, y - high, x + half * 1.06, y - high * 0.9)], darker(tone, 0.2))
    canvas.fill(rect(x - half * 0.92, y - high * 0.84, x + half * 0.92, y - high * 0.64), tone)
    strokes = np.linspace(x - half * 0.7, x + half * 0.6, 7)
    canvas.fill(
        boxes(strokes, np.full(7, y - high * 0.79), strokes + half * 0.12, np.full(7, y - high * 0.69)), (252, 240, 212)
    )
    pane = mixed(canvas.tone((120, 146, 164)), (255, 222, 150), max(0.2, canvas.light.lamps))
    canvas.fill(
        [
            rect(x - half * 0.9, y - high * 0.44, x + half * 0.3, y - high * 0.08),
            rect(x + half * 0.46, y - high * 0.46, x + half * 0.86, y),
        ],
        pane,
        raw=True,
    )
    wares = np.linspace(x - half * 0.78, x + half * 0.18, 6)
    for k in range(3):
        canvas.fill(
            dots(wares[k::3], np.full(2, y - high * 0.15), high * 0.05, high * 0.07, points=12),
            hue(float(40 + 110 * k), 0.6, 0.5),
        )
    edges = np.linspace(x - half * 1.08, x + half * 1.08, 11)
    for k in (0, 1):
        strips = [
            polygon(
                (p * 0.94 + x * 0.06, y - high * 0.62),
                (q * 0.94 + x * 0.06, y - high * 0.62),
                (q, y - high * 0.47),
                ((p + q) / 2, y - high * 0.42),
                (p, y - high * 0.47),
            )
            for p, q in zip(edges[k:-1:2], edges[k + 1 :: 2], strict=False)
        ]
        canvas.fill(strips, tone if k else (250, 240, 222))
    canvas.glow(x, y - high * 0.25, high * 0.6, (255, 186, 100), 0.5 * canvas.light.lamps)


def bakehouse(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A house whose chimney smokes, a pot and a ladle on its sign: where one cooks."""
    house(canvas, x, y, high * 0.9, generator)
    k = np.arange(6)
    puffs = dots(
        x + high * (0.26 + 0.07 * k),
        y - high * (1.0 + 0.1 * k),
        high * (0.05 + 0.025 * k),
        high * (0.045 + 0.022 * k),
        points=14,
    )
    canvas.fill(puffs, (250, 248, 246), alpha=0.75, soft=high * 0.02)
    canvas.fill(ellipse(x, y - high * 0.46, high * 0.16), (250, 240, 214))
    canvas.fill(
        [
            ellipse(x, y - high * 0.44, high * 0.085, high * 0.07),
            rect(x - high * 0.1, y - high * 0.52, x + high * 0.1, y - high * 0.48),
        ],
        (70, 60, 66),
    )
