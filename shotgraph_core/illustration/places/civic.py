"""Buildings for everybody: hospital, school, office, library, hall."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import arch, curve, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places.masonry import WINDOW, panes, tiles, wall
from shotgraph_core.illustration.places.scatter import boxes
from shotgraph_core.illustration.places.weathering import cast_shadow, edged


def hospital(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """White, three floors, a red cross over the door."""
    half, white = high * 0.62, (240, 244, 246)
    cast_shadow(canvas, x, y, half * 1.1, high * 0.3)
    wall(canvas, (x - half, y - high * 0.8, x + half, y), white, False, generator)
    panes(canvas, x, y - high * 0.2, half, high * 0.56, 6, 3)
    block = rect(x - high * 0.2, y - high, x + high * 0.2, y)
    roofs = [
        rect(x - half * 1.04, y - high * 0.84, x + half * 1.04, y - high * 0.79),
        rect(x - high * 0.22, y - high * 1.03, x + high * 0.22, y - high * 0.98),
    ]
    canvas.fill(block, Fade((250, 252, 252), (204, 212, 222), y - high, y))
    canvas.fill(roofs, (92, 160, 180))
    edged(canvas, roofs, high * 0.012, 0.5, high * 0.03)
    canvas.fill(ellipse(x, y - high * 0.72, high * 0.15), (252, 252, 252))
    canvas.fill(
        [
            rect(x - high * 0.035, y - high * 0.83, x + high * 0.035, y - high * 0.61),
            rect(x - high * 0.11, y - high * 0.755, x + high * 0.11, y - high * 0.685),
        ],
        (214, 42, 46),
    )
    canvas.fill(
        rect(x - high * 0.12, y - high * 0.28, x + high * 0.12, y),
        mixed(canvas.tone((110, 150, 170)), WINDOW, canvas.light.lamps),
        raw=True,
    )
    canvas.fill(
        [
            rect(x - high * 0.17, y - high * 0.33, x + high * 0.17, y - high * 0.28),
            rect(x - high * 0.006, y - high * 0.28, x + high * 0.006, y),
        ],
        (214, 42, 46),
    )


def school(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A long building with a bell tower, a clock and a flag."""
    half = high * 0.85
    tone: RGB = ((214, 150, 106), (236, 208, 150), (190, 104, 84))[int(generator.integers(3))]
    cast_shadow(canvas, x, y, half * 1.1, high * 0.3)
    wall(canvas, (x - half, y - high * 0.42, x + half, y), tone, True, generator)
    panes(canvas, x, y - high * 0.05, half, high * 0.34, 7, 1)
    roof = polygon(
        (x - half * 1.08, y - high * 0.4),
        (x - half * 0.9, y - high * 0.6),
        (x + half * 0.9, y - high * 0.6),
        (x + half * 1.08, y - high * 0.4),
    )
    canvas.fill(roof, Fade((170, 84, 66), (110, 54, 52), y - high * 0.6, y - high * 0.4))
    if high * canvas.view.scale > 60:
        tiles(
            canvas,
            (x - half * 0.9, x - half * 1.08),
            (x + half * 0.9, x + half * 1.08),
            y - high * 0.6,
            y - high * 0.4,
            (170, 84, 66),
        )
    tower = rect(x - high * 0.15, y - high * 0.8, x + high * 0.15, y)
    cap = polygon((x - high * 0.2, y - high * 0.78), (x, y - high), (x + high * 0.2, y - high * 0.78))
    canvas.fill(tower, Fade(lighter(tone, 0.2), darker(tone, 0.2), y - high * 0.8, y))
    canvas.fill(cap, (120, 60, 58))
    canvas.fill(ellipse(x, y - high * 0.64, high * 0.09), (252, 246, 230))
    canvas.fill(
        [
            ribbon([(x, y - high * 0.64), (x, y - high * 0.7)], high * 0.016),
            ribbon([(x, y - high * 0.64), (x + high * 0.045, y - high * 0.62)], high * 0.016),
        ],
        (50, 44, 52),
    )
    canvas.fill(arch(x - high * 0.085, y - high * 0.3, x + high * 0.085, y), (92, 60, 50))
    canvas.fill(rect(x - high * 0.34, y - high * 0.5, x + high * 0.34, y - high * 0.42), (250, 238, 206))
    strokes = np.linspace(x - high * 0.28, x + high * 0.26, 8)
    canvas.fill(
        boxes(strokes, np.full(8, y - high * 0.485), strokes + high * 0.03, np.full(8, y - high * 0.435)), (60, 70, 120)
    )
    pole = x + half * 0.78
    canvas.fill(ribbon([(pole, y), (pole, y - high * 1.05)], high * 0.02), (90, 84, 92))
    for k, colour in enumerate(((255, 153, 51), (250, 250, 250), (19, 136, 8))):
        canvas.fill(rect(pole, y - high * (1.05 - 0.06 * k), pole + high * 0.26, y - high * (0.99 - 0.06 * k)), colour)
    edged(canvas, [roof, cap], high * 0.012, 0.5, high * 0.035)


def office(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A block of glass with a canopy and a sign."""
    half = high * 0.42
    cast_shadow(canvas, x, y, half * 1.2, high * 0.3)
    wall(canvas, (x - half, y - high, x + half, y), (150, 172, 190), False, generator)
    panes(canvas, x, y - high * 0.22, half, high * 0.74, 5, 6)
    canvas.fill(
        [
            rect(x - half * 1.05, y - high * 1.03, x + half * 1.05, y - high * 0.98),
            rect(x - half * 0.7, y - high * 0.2, x + half * 0.7, y - high * 0.15),
        ],
        (70, 92, 120),
    )
    canvas.fill(
        rect(x - half * 0.3, y - high * 0.15, x + half * 0.3, y),
        mixed(canvas.tone((110, 140, 160)), WINDOW, canvas.light.lamps),
        raw=True,
    )


def library(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """Columns under a gable with an open book in it, steps before it."""
    half, stone = high * 0.72, (232, 218, 194)
    cast_shadow(canvas, x, y, half * 1.2, high * 0.3)
    steps = [
        rect(
            x - half * (1.16 - 0.06 * k),
            y - high * (0.05 + 0.05 * k),
            x + half * (1.16 - 0.06 * k),
            y - high * 0.05 * k,
        )
        for k in range(3)
    ]
    canvas.fill(steps, Fade(stone, darker(stone, 0.4), y - high * 0.15, y))
    canvas.fill(rect(x - half, y - high * 0.66, x + half, y - high * 0.15), darker(stone, 0.45))
    canvas.fill(
        [
            arch(x + t * half - high * 0.05, y - high * 0.5, x + t * half + high * 0.05, y - high * 0.15)
            for t in (-0.62, 0, 0.62)
        ],
        mixed(canvas.tone((70, 60, 66)), WINDOW, 0.8 * canvas.light.lamps),
        raw=True,
    )
    columns = [
        rect(x + t * half - high * 0.045, y - high * 0.66, x + t * half + high * 0.045, y - high * 0.15)
        for t in (-0.92, -0.34, 0.34, 0.92)
    ]
    canvas.fill(columns, Fade(lighter(stone, 0.2), darker(stone, 0.12), y - high * 0.66, y - high * 0.15))
    gable = [
        rect(x - half * 1.08, y - high * 0.74, x + half * 1.08, y - high * 0.64),
        polygon((x - half * 1.1, y - high * 0.73), (x, y - high), (x + half * 1.1, y - high * 0.73)),
    ]
    canvas.fill(gable, Fade(lighter(stone, 0.15), stone, y - high, y - high * 0.64))
    for side in (-1, 1):
        canvas.fill(
            polygon(
                (x, y - high * 0.78),
                (x + side * high * 0.17, y - high * 0.82),
                (x + side * high * 0.17, y - high * 0.9),
                (x, y - high * 0.86),
            ),
            (92, 124, 170) if side < 0 else (120, 150, 190),
        )
    edged(canvas, gable, high * 0.012, 0.5, high * 0.035)


def hall(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A pillared hall under a great dome."""
    half, stone = high * 0.7, (238, 214, 178)
    cast_shadow(canvas, x, y, half * 1.2, high * 0.3)
    canvas.fill(rect(x - half, y - high * 0.4, x + half, y), darker(stone, 0.4))
    canvas.fill(
        [
            arch(x + t * half - high * 0.075, y - high * 0.34, x + t * half + high * 0.075, y, 0.15)
            for t in (-0.75, -0.38, 0, 0.38, 0.75)
        ],
        mixed(canvas.tone((80, 58, 62)), WINDOW, 0.85 * canvas.light.lamps),
        raw=True,
    )
    canvas.fill(
        [
            rect(x + t * half - high * 0.03, y - high * 0.4, x + t * half + high * 0.03, y)
            for t in (-0.98, -0.57, -0.19, 0.19, 0.57, 0.98)
        ],
        lighter(stone, 0.15),
    )
    dome = curve(
        [
            (x - high * 0.36, y - high * 0.46),
            (x - high * 0.34, y - high * 0.66),
            (x, y - high * 0.94),
            (x + high * 0.34, y - high * 0.66),
            (x + high * 0.36, y - high * 0.46),
        ],
        closed=False,
    )
    canvas.fill(
        [dome, ribbon([(x, y - high * 0.9), (x, y - high)], high * 0.03)],
        Fade((232, 182, 92), (156, 106, 70), y - high, y - high * 0.46),
    )
    bands = [
        rect(x - half * 1.06, y - high * 0.47, x + half * 1.06, y - high * 0.39),
        rect(x - half * 1.1, y - high * 0.03, x + half * 1.1, y),
    ]
    canvas.fill(bands, lighter(stone, 0.25))
    edged(canvas, [dome, *bands], high * 0.012, 0.6, high * 0.035)
