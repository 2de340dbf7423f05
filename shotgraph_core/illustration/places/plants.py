"""Bushes, flowers, reeds, crops: each stands at (x, y) and is `high` world units tall. Trees are in `trees`."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, ellipse, ribbon
from shotgraph_core.illustration.places.scatter import blades, dots, leaves
from shotgraph_core.illustration.places.trees import LEAF, broadleaf
from shotgraph_core.illustration.places.weathering import edged, shadow, snowed, wintry

__all__ = [
    "broadleaf", "bush", "fern", "flowers", "leaves_corner", "reeds", "wheat",
]  # fmt: skip


def bush(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator, leaf: RGB = LEAF) -> None:
    """A low round bush with leaves that catch the light."""
    leaf = wintry(canvas, leaf)
    at = np.array((-0.75, -0.35, 0.05, 0.4, 0.8))
    tops = y - high * (0.32 + 0.25 * (1 - at * at)) * generator.uniform(0.7, 1.1, 5)
    shadow(canvas, x, y, high * 1.2, 0.26)
    lumps = [
        *dots(x + at * high, tops, high * 0.42, high * 0.4, points=20),
        ellipse(x, y - high * 0.12, high * 1.1, high * 0.2),
    ]
    canvas.fill(lumps, Fade(lighter(leaf, 0.08), darker(leaf, 0.55), y - high, y))
    if high * canvas.view.scale > 24:
        a, b = x + generator.normal(0, 0.5, 46) * high, y - high * generator.uniform(0.1, 0.95, 46)
        keep = ((a - x) / (1.05 * high)) ** 2 + ((y - b) / (0.92 * high)) ** 2 < 1
        sprigs = leaves(a[keep], b[keep], high * 0.075, generator.uniform(-1.4, 1.4, int(keep.sum())))
        canvas.fill(sprigs[::2], lighter(leaf, 0.32), alpha=0.55)
        canvas.fill(sprigs[1::2], darker(leaf, 0.6), alpha=0.4)
    edged(canvas, lumps, high * 0.03, 0.4, high * 0.12)


def fern(canvas: Canvas, spots: list[tuple[float, float, float]], colour: RGB, generator: np.random.Generator) -> None:
    """Ferns: arched fronds with leaflets on both sides, all of one colour."""
    shapes: list[Path] = []
    for x, y, high in spots:
        for lean in generator.uniform(-1.1, 1.1, 5):
            t = np.linspace(0.1, 1, 9)
            a, b = x + lean * high * t, y - high * (1.1 * t - 0.45 * t**2 * abs(lean))
            for side in (-1, 1):
                shapes += leaves(a, b, high * 0.17 * (1.15 - t), np.full(9, side * 0.8 + (np.pi if lean < 0 else 0)))
            shapes.append(ribbon(np.stack([a, b], 1), (high * 0.02, high * 0.006), smooth=False))
    canvas.fill(shapes, wintry(canvas, colour))


def reeds(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A stand of reeds with brown heads."""
    count = 13
    a, tall = x + generator.normal(0, 0.3, count) * high, high * generator.uniform(0.5, 1.0, count)
    lean = generator.normal(0.04, 0.12, count) + 0.3 * canvas.light.wind
    colour = snowed(canvas, (104, 132, 70), 0.3)
    canvas.fill(blades(a, np.full(count, y), tall, lean), Fade(lighter(colour, 0.2), darker(colour, 0.5), y - high, y))
    heads = slice(0, count, 3)
    canvas.fill(
        dots(a[heads] + lean[heads] * tall[heads], y - tall[heads], high * 0.016, high * 0.07, points=8), (110, 74, 50)
    )


def flowers(
    canvas: Canvas, generator: np.random.Generator, box: tuple[float, float, float, float], count: int, size: float
) -> None:
    """A bed of flowers within (x0, y0, x1, y1), drawn from back to front."""
    y = np.sort(generator.uniform(box[1], box[3], count))
    if canvas.light.snow:
        y = y[::9]
        count = len(y)
    x = generator.uniform(box[0], box[2], count)
    scale = size * (0.45 + 0.55 * (y - box[1]) / max(1e-6, box[3] - box[1]))
    stems = [
        ribbon([(a, b), (a + 0.1 * s, b - 1.6 * s)], (0.1 * s, 0.05 * s)) for a, b, s in zip(x, y, scale, strict=True)
    ]
    canvas.fill(stems, darker(LEAF, 0.2))
    for k, degrees in enumerate((352, 44, 285, 20, 325)):
        spots = list(zip(x[k::5], y[k::5], scale[k::5], strict=True))
        colour = hue(degrees, 0.78, 0.66)
        petals = [
            ellipse(
                a + 0.1 * s + 0.42 * s * np.cos(turn),
                b - 1.6 * s + 0.36 * s * np.sin(turn),
                0.36 * s,
                0.3 * s,
                points=10,
            )
            for a, b, s in spots
            for turn in np.arange(5) * 1.257
        ]
        canvas.fill(petals, colour)
        canvas.fill([ellipse(a + 0.1 * s, b - 1.6 * s, 0.22 * s, points=10) for a, b, s in spots], (255, 214, 110))


def leaves_corner(
    canvas: Canvas, x: float, y: float, reach: float, generator: np.random.Generator, colour: RGB
) -> None:
    """A dark spray of leaves hanging into the picture from a corner: a frame for what lies behind."""
    into = 1 if x < canvas.aspect / 2 else -1
    sprays: list[Path] = []
    for k in range(6):
        angle = 0.12 + 0.24 * k + generator.normal(0, 0.05)
        long = reach * generator.uniform(0.6, 1.0)
        end = (x + into * long * np.cos(angle), y + long * np.sin(angle))
        sprays.append(ribbon([(x, y), ((x + end[0]) / 2, (y + end[1]) / 2 - 0.05 * long), end], (0.008, 0.002)))
        for t in np.linspace(0.25, 1.0, 8):
            at = (x + (end[0] - x) * t, y + (end[1] - y) * t - 0.1 * long * t * (1 - t))
            side = generator.choice((-1, 1))
            sprays.append(
                ellipse(
                    at[0] + 0.01 * into,
                    at[1] + side * 0.018 * reach * 2,
                    0.05 * reach,
                    0.02 * reach,
                    angle * into + side * 0.7,
                    16,
                )
            )
    canvas.fill(sprays, colour)


def wheat(canvas: Canvas, spots: list[tuple[float, float, float]], colour: RGB, generator: np.random.Generator) -> None:
    """Stalks with ears."""
    stalks, ears = [], []
    for x, y, high in spots:
        lean = generator.normal(0.16, 0.1) * high
        stalks.append(
            ribbon([(x, y), (x + lean * 0.3, y - high * 0.6), (x + lean, y - high)], (high * 0.022, high * 0.014))
        )
        ears.append(ellipse(x + lean * 1.1, y - high * 1.04, high * 0.16, high * 0.045, -np.pi / 2 + 0.45, 12))
    canvas.fill(stalks, mixed(colour, (90, 90, 40), 0.4))
    canvas.fill(ears, lighter(colour, 0.18))
