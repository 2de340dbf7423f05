"""Wild places as they look from far off: each stands at (x, y) like a building."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import arch, curve, polygon, ribbon
from shotgraph_core.illustration.places import buildings, trees
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.weathering import SNOW, edged, snowed


def cave_mouth(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A hill of rock with a dark hole in it."""
    rock: RGB = (150, 132, 124)
    angle = np.linspace(np.pi, 0, 13)
    radius = high * generator.uniform(0.82, 1.08, 13)
    hill = curve(np.stack([x + 1.15 * radius * np.cos(angle), y - 0.95 * radius * np.sin(angle)], 1), closed=False)
    canvas.fill(
        np.concatenate([hill, [(x + high * 1.1, y + 0.01), (x - high * 1.1, y + 0.01)]]),
        Fade(lighter(rock, 0.15), darker(rock, 0.4), y - high, y),
    )
    a, b = x + generator.uniform(-0.8, 0.8, 20) * high, y - generator.uniform(0.1, 0.75, 20) * high
    canvas.fill(
        dots(a, b, high * 0.12, high * 0.05, generator.uniform(-0.6, 0.6, 20), points=5), darker(rock, 0.4), alpha=0.3
    )
    mouth = arch(x - high * 0.34, y - high * 0.6, x + high * 0.34, y + 0.004)
    canvas.fill(mouth, (30, 24, 34), raw=True)
    canvas.fill(arch(x - high * 0.22, y - high * 0.4, x + high * 0.22, y + 0.004), (58, 44, 60), alpha=0.6, raw=True)
    edged(canvas, [hill], high * 0.02, 0.6, high * 0.06)


def forest(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A dense wood, dark below, pines above the crowns."""
    t = generator.uniform(-1, 1, 34)
    rows = np.sort(generator.uniform(0, 1, 34))
    spots = [
        (
            x + a * high * 1.2,
            y - high * 0.1 + high * 0.1 * b,
            high * (0.95 - 0.45 * abs(a)) * generator.uniform(0.6, 1.05),
        )
        for a, b in zip(t, rows, strict=True)
    ]
    green = snowed(canvas, (52, 96, 66), 0.3)
    trees.pines(canvas, spots[::2], darker(green, 0.25), generator)
    trees.rounds(canvas, spots[1::2], green, generator)
    shapes = [trees.pine_outline(*spot, generator) for spot in spots[::4]]
    edged(canvas, shapes, high * 0.012, 0.4, high * 0.03)


def mountains(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """Peaks with snow on them, one face of each in shade."""
    rock: RGB = (112, 122, 152)
    for dx, size in ((-0.7, 0.7), (0.75, 0.64), (0.0, 1.06)):
        a, top, half = x + dx * high, y - high * size, high * size * 0.85
        ragged = generator.normal(0, 0.03, 6) * high
        peak = polygon(
            (a - half, y),
            (a - half * 0.52, y - high * size * 0.44 + ragged[0]),
            (a - half * 0.2, y - high * size * 0.78),
            (a, top),
            (a + half * 0.24, y - high * size * 0.72),
            (a + half * 0.5, y - high * size * 0.5 + ragged[1]),
            (a + half, y),
        )
        canvas.fill(peak, Fade(rock, lighter(rock, 0.35), top, y))
        face = polygon(
            (a, top),
            (a + half * 0.24, y - high * size * 0.72),
            (a + half * 0.5, y - high * size * 0.5 + ragged[1]),
            (a + half, y),
            (a + half * 0.16, y),
            (a - half * 0.04, y - high * size * 0.5),
        )
        canvas.fill(face, darker(rock, 0.4), alpha=0.4)
        cap = polygon(
            (a, top),
            (a + half * 0.24, y - high * size * 0.72),
            (a + half * 0.1, y - high * size * 0.66),
            (a + half * 0.04, y - high * size * 0.76),
            (a - half * 0.06, y - high * size * 0.62),
            (a - half * 0.13, y - high * size * 0.74),
            (a - half * 0.22, y - high * size * 0.7),
        )
        canvas.fill(cap, SNOW)
        edged(canvas, [peak], high * 0.012, 0.6)


def hills(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """Rounded green hills with a path, sheep and trees."""
    for dx, size, tone in ((-0.6, 0.74, (104, 146, 96)), (0.62, 0.62, (116, 156, 92)), (0.05, 0.9, (132, 172, 92))):
        t = np.linspace(-1, 1, 30)
        hill = np.stack(
            [
                x + dx * high + t * high * 0.85 * (0.6 + 0.4 * size),
                y - high * size * np.cos(t * np.pi / 2) ** 1.3 * 0.8,
            ],
            1,
        )
        green = snowed(canvas, tone)
        canvas.fill(hill, Fade(lighter(green, 0.16), darker(green, 0.15), y - high * size, y))
        edged(canvas, [hill], high * 0.015, 0.6)
    path = [
        (x + high * 0.3, y),
        (x + high * 0.05, y - high * 0.2),
        (x + high * 0.2, y - high * 0.42),
        (x + high * 0.04, y - high * 0.7),
    ]
    canvas.fill(ribbon(path, (high * 0.07, high * 0.015)), snowed(canvas, (226, 204, 160)))
    trees.broadleaf(canvas, x - high * 0.12, y - high * 0.62, high * 0.3, generator)
    trees.broadleaf(canvas, x - high * 0.66, y - high * 0.4, high * 0.24, generator)
    sheep = generator.uniform(-0.5, 0.6, 7)
    canvas.fill(
        dots(x + sheep * high, y - high * (0.3 - 0.2 * np.abs(sheep)), high * 0.03, high * 0.022), (250, 248, 240)
    )


def desert(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """Dunes with a lit and a dark side, palms, a caravan's tent."""
    for dx, size in ((-0.55, 0.6), (0.6, 0.5), (0.05, 0.84)):
        a, top = x + dx * high, y - high * size * 0.8
        sand = snowed(canvas, (240, 196, 126), 0.6)
        left = curve([(a - high * 0.95, y), (a - high * 0.45, y - high * size * 0.42), (a, top)], closed=False)
        right = curve([(a, top), (a + high * 0.4, y - high * size * 0.3), (a + high * 0.95, y)], closed=False)
        ridge = curve([(a, top), (a - high * 0.06, y - high * size * 0.4), (a + high * 0.1, y)], closed=False)
        canvas.fill(np.concatenate([left, right]), Fade(lighter(sand, 0.15), sand, top, y))
        canvas.fill(np.concatenate([ridge, right[::-1]]), darker(sand, 0.4), alpha=0.6)
    for dx, size in ((-0.8, 0.6), (-0.66, 0.44)):
        trees.palm(canvas, x + dx * high, y, size * high, generator)
    buildings.tent(canvas, x + high * 0.55, y, high * 0.3, generator)


def sky(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A mountain of cloud that stands over the horizon, with rays round its head."""
    middle = y - high * 0.75
    rays = [
        polygon(
            (x, middle),
            (x + 1.7 * high * np.cos(a - 0.05), middle + 1.7 * high * np.sin(a - 0.05)),
            (x + 1.7 * high * np.cos(a + 0.05), middle + 1.7 * high * np.sin(a + 0.05)),
        )
        for a in np.linspace(np.pi * 1.06, np.pi * 1.94, 9)
    ]
    canvas.fill(rays, lighter(canvas.light.sun, 0.2), alpha=0.28, soft=high * 0.03, raw=True)
    t = generator.uniform(0, 1, 40)
    a, b = x + generator.normal(0, 0.4, 40) * high * (1.25 - 0.85 * t), y - high * 0.1 - high * 0.9 * t
    size = high * (0.24 - 0.11 * t) * generator.uniform(0.7, 1.2, 40)
    white = mixed((255, 255, 252), canvas.light.sky[-1], 0.25 if not canvas.light.moon else 0.5)
    canvas.fill(
        dots(a, b, size, size * 0.85, points=20),
        Fade(white, mixed(white, canvas.light.sky[1], 0.45), y - high, y + high * 0.2),
        raw=True,
    )
    canvas.fill(
        dots(a - size * 0.2, b - size * 0.3, size * 0.55, size * 0.42, points=14),
        lighter(white, 0.5),
        alpha=0.6,
        soft=high * 0.02,
        raw=True,
    )
