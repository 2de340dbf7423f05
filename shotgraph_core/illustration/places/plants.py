"""Trees, bushes, flowers, crops: each stands at (x, y) and is `high` world units tall."""

from collections.abc import Callable

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, ellipse, ribbon

BARK: RGB = (104, 76, 58)
LEAF: RGB = (84, 138, 66)
PINE: RGB = (44, 92, 78)
SNOW: RGB = (236, 242, 250)

Plant = Callable[[Canvas, float, float, float, np.random.Generator], None]


def pine_outline(x: float, y: float, high: float, generator: np.random.Generator) -> Path:
    """The outline of a conifer."""
    wide, steps = high * 0.27, 8
    left, right = [], []
    for k in range(1, steps + 1):
        t = k / steps
        level = y - high + high * 0.93 * t
        reach = wide * t**0.85
        left += [
            (x - reach * generator.uniform(0.84, 1.1), level + high * 0.03 * generator.uniform(0.3, 1.3)),
            (x - reach * 0.5, level),
        ]
        right += [
            (x + reach * generator.uniform(0.84, 1.1), level + high * 0.03 * generator.uniform(0.3, 1.3)),
            (x + reach * 0.5, level),
        ]
    trunk = [
        (x + wide * 0.1, y - high * 0.06),
        (x + wide * 0.1, y),
        (x - wide * 0.1, y),
        (x - wide * 0.1, y - high * 0.06),
    ]
    return np.array([(x, y - high), *right, *trunk, *reversed(left)])


def pine(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A conifer with a lit side."""
    shape = pine_outline(x, y, high, generator)
    canvas.fill(shape, Fade(lighter(PINE, 0.08), darker(PINE, 0.45), y - high, y))
    canvas.rim([shape], high * 0.012, 0.45 * canvas.light.shine)


def pines(canvas: Canvas, spots: list[tuple[float, float, float]], colour: RGB, generator: np.random.Generator) -> None:
    """Many far conifers of one colour."""
    canvas.fill([pine_outline(x, y, high, generator) for x, y, high in spots], colour)


def broadleaf(
    canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator, leaf: RGB = LEAF
) -> None:
    """A round-crowned tree."""
    lean = generator.normal(0, 0.03) * high
    top = (x + lean, y - high * 0.55)
    trunk = [
        ribbon([(x, y + high * 0.01), (x + lean * 0.4, y - high * 0.28), top], (high * 0.1, high * 0.06, high * 0.045)),
        ribbon([(x + lean * 0.3, y - high * 0.3), (x - high * 0.13, y - high * 0.55)], (high * 0.045, high * 0.02)),
        ribbon([(x + lean * 0.4, y - high * 0.36), (x + high * 0.15, y - high * 0.56)], (high * 0.04, high * 0.02)),
    ]
    canvas.fill(trunk, Fade(darker(BARK, 0.1), darker(BARK, 0.5), y - high * 0.5, y))
    crown = _crown(x + lean, y - high * 0.68, high * 0.34, generator)
    canvas.fill(crown, Fade(leaf, darker(leaf, 0.5), y - high * 0.95, y - high * 0.36))
    side = -1 if canvas.light.sun_at[0] * canvas.aspect < x else 1
    lit = [lump * (0.62, 0.58) + ((x + lean + side * high * 0.05) * 0.38, (y - high * 0.79) * 0.42) for lump in crown]
    canvas.fill(lit, lighter(leaf, 0.2), alpha=0.5, soft=high * 0.012)
    canvas.rim(crown, high * 0.013, 0.4 * canvas.light.shine)


def _crown(x: float, y: float, radius: float, generator: np.random.Generator) -> list[Path]:
    lumps = [ellipse(x, y, radius * 0.85, radius * 0.72)]
    for angle in np.linspace(0, 2 * np.pi, 11, endpoint=False):
        size = radius * generator.uniform(0.3, 0.46)
        lumps.append(
            ellipse(x + radius * 0.82 * np.cos(angle), y + radius * 0.62 * np.sin(angle), size, size * 0.88, points=24)
        )
    return lumps


def palm(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A coconut palm, leaning."""
    lean = generator.uniform(0.06, 0.24) * high * (1 if generator.uniform() > 0.5 else -1)
    top = (x + lean, y - high * 0.84)
    trunk = ribbon([(x, y + 0.005), (x + lean * 0.25, y - high * 0.4), top], (high * 0.055, high * 0.035, high * 0.028))
    canvas.fill(trunk, Fade(BARK, darker(BARK, 0.45), top[1], y))
    canvas.rim([trunk], high * 0.008, 0.6 * canvas.light.shine)
    leaves = [_frond(top, high * generator.uniform(0.3, 0.42), angle) for angle in np.linspace(-3.5, 0.36, 11)]
    leaf: RGB = (66, 128, 72)
    canvas.fill(leaves[::2], darker(leaf, 0.4))
    canvas.fill(leaves[1::2], Fade(lighter(leaf, 0.12), darker(leaf, 0.25), top[1] - high * 0.2, top[1] + high * 0.2))
    canvas.rim(leaves, high * 0.006, 0.4 * canvas.light.shine)
    nuts = [ellipse(top[0] + dx * high, top[1] + high * 0.03, high * 0.022) for dx in (-0.03, 0.012, 0.04)]
    canvas.fill(nuts, (96, 66, 44))


def _frond(at: tuple[float, float], long: float, angle: float) -> Path:
    """A feathered leaf that droops with its length."""
    t = np.linspace(0, 1, 13)
    spine = np.stack([at[0] + long * np.cos(angle) * t, at[1] + long * (np.sin(angle) * t + 0.62 * t**2)], 1)
    wide = long * 0.15 * np.sin(np.pi * np.clip(t * 0.95 + 0.05, 0, 1)) ** 0.7
    saw = np.where(np.arange(13) % 2 == 0, 1.0, 0.42)
    return np.concatenate(
        [spine - np.stack([0 * wide, wide * 0.4], 1), (spine + np.stack([0 * wide, wide * saw], 1))[::-1]]
    )


def bush(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator, leaf: RGB = LEAF) -> None:
    """A low round bush."""
    lumps = [
        ellipse(
            x + dx * high,
            y - high * (0.32 + 0.25 * (1 - dx * dx)) * generator.uniform(0.7, 1.1),
            high * 0.42,
            high * 0.4,
            points=24,
        )
        for dx in (-0.75, -0.35, 0.05, 0.4, 0.8)
    ]
    lumps.append(ellipse(x, y - high * 0.12, high * 1.1, high * 0.2))
    canvas.fill(lumps, Fade(lighter(leaf, 0.08), darker(leaf, 0.5), y - high, y))
    canvas.rim(lumps, high * 0.03, 0.35 * canvas.light.shine)


def bare(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A tree without leaves."""
    limbs: list[Path] = []

    def grow(x0: float, y0: float, angle: float, long: float, wide: float, left: int) -> None:
        x1, y1 = x0 + long * np.cos(angle), y0 + long * np.sin(angle)
        limbs.append(
            ribbon(
                [(x0, y0), ((x0 + x1) / 2 + generator.normal(0, 0.04) * long, (y0 + y1) / 2), (x1, y1)],
                (wide, wide * 0.65),
            )
        )
        for turn in (-0.5, 0.42) if left else ():
            grow(
                x1,
                y1,
                angle + turn * generator.uniform(0.6, 1.3),
                long * generator.uniform(0.62, 0.8),
                wide * 0.62,
                left - 1,
            )

    grow(x, y, -np.pi / 2 + generator.normal(0, 0.05), high * 0.34, high * 0.07, 4)
    canvas.fill(limbs, Fade(darker(BARK, 0.3), darker(BARK, 0.6), y - high, y))


def flowers(
    canvas: Canvas, generator: np.random.Generator, box: tuple[float, float, float, float], count: int, size: float
) -> None:
    """A bed of flowers within (x0, y0, x1, y1), drawn from back to front."""
    y = np.sort(generator.uniform(box[1], box[3], count))
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
