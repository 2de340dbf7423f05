"""Trees of the south and of the north: each stands at (x, y) and is `high` world units tall."""

from collections.abc import Callable

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import Path, ellipse, ribbon
from shotgraph_core.illustration.places.scatter import dots, leaves
from shotgraph_core.illustration.places.weathering import SNOW, bent, cast_shadow, edged, wintry

BARK: RGB = (104, 76, 58)
LEAF: RGB = (84, 138, 66)
PINE: RGB = (44, 92, 78)
LEAVES: tuple[RGB, ...] = (LEAF, (98, 150, 62), (70, 126, 74), (116, 146, 58), (62, 116, 62))
BLOSSOMS: tuple[RGB, ...] = ((236, 128, 92), (240, 166, 186), (246, 204, 92), (206, 130, 206))
FINE = 70.0
"""Pixels of height from which a tree shows single leaves."""

Plant = Callable[[Canvas, float, float, float, np.random.Generator], None]


def pine_outline(x: float, y: float, high: float, generator: np.random.Generator) -> Path:
    """The outline of a conifer."""
    steps = np.arange(1, 9) / 8
    wide = high * 0.27
    reach, level = wide * steps**0.85, y - high + high * 0.93 * steps
    sides = []
    for side in (-1, 1):
        tips = np.stack(
            [x + side * reach * generator.uniform(0.84, 1.1, 8), level + high * 0.03 * generator.uniform(0.3, 1.3, 8)],
            1,
        )
        inner = np.stack([x + side * reach * 0.5, level], 1)
        sides.append(np.stack([tips, inner], 1).reshape(-1, 2))
    foot = [
        (x + wide * 0.1, y - high * 0.06),
        (x + wide * 0.1, y),
        (x - wide * 0.1, y),
        (x - wide * 0.1, y - high * 0.06),
    ]
    return np.concatenate([[(x, y - high)], sides[1], foot, sides[0][::-1]])


def pine(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A conifer: boughs in tiers, a lit side, snow on each tier."""
    (shape,) = bent(canvas, [pine_outline(x, y, high, generator)], y, high, 0.16)
    canvas.fill(shape, Fade(lighter(PINE, 0.08), darker(PINE, 0.5), y - high, y))
    if high * canvas.view.scale > 40:
        side = 1 if canvas.light.sun_at[0] * canvas.aspect > x else -1
        boughs = bent(canvas, [_bough(x, y, high, k / 7, side) for k in range(1, 8)], y, high, 0.16)
        lit = SNOW if canvas.light.snow else lighter(PINE, 0.3 if canvas.light.shine > 0.5 else 0.14)
        canvas.fill(boughs, lit, alpha=0.9 if canvas.light.snow else 0.5)
    edged(canvas, [shape], high * 0.012, 0.5, high * 0.035)


def _bough(x: float, y: float, high: float, t: float, side: int) -> Path:
    """The sunny half of one tier of branches, a scalloped slip."""
    level, reach = y - high + high * 0.93 * t, high * 0.25 * t**0.85
    a = np.linspace(0, 1, 7)
    top = np.stack([x + side * reach * (a * 1.15 - 0.15), level - high * 0.07 * (1 - a) - high * 0.012], 1)
    low = np.stack([top[:, 0], level - high * 0.004 + high * 0.016 * (np.arange(7) % 2) - high * 0.03 * (1 - a)], 1)
    return np.concatenate([top, low[::-1]])


def pines(canvas: Canvas, spots: list[tuple[float, float, float]], colour: RGB, generator: np.random.Generator) -> None:
    """Many far conifers of one colour."""
    canvas.fill([pine_outline(x, y, high, generator) for x, y, high in spots], colour)


def rounds(
    canvas: Canvas, spots: list[tuple[float, float, float]], colour: RGB, generator: np.random.Generator
) -> None:
    """Many far round trees of one colour, a paler light on their crowns."""
    at = np.array(spots)
    x, y, high = at[:, 0], at[:, 1], at[:, 2]
    crowns = [
        *dots(x, y - high * 0.6, high * 0.34, high * 0.4, points=12),
        *dots(x - high * 0.22, y - high * 0.45, high * 0.24, high * 0.26, points=10),
        *dots(x + high * 0.22, y - high * 0.48, high * 0.25, high * 0.28, points=10),
        *dots(x, y - high * 0.12, high * 0.07, high * 0.18, points=6),
    ]
    canvas.fill(crowns, colour)
    lit = SNOW if canvas.light.snow else lighter(colour, 0.25)
    side = np.where(x > canvas.light.sun_at[0] * canvas.aspect, -1, 1)
    canvas.fill(dots(x + side * high * 0.1, y - high * 0.72, high * 0.2, high * 0.2, points=10), lit, alpha=0.45)


def broadleaf(
    canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator, leaf: RGB | None = None
) -> None:
    """A round-crowned tree, its leaves in clusters, lit from the sun's side."""
    chosen = LEAVES[int(generator.integers(len(LEAVES)))]
    lean = generator.normal(0, 0.03) * high
    cast_shadow(canvas, x, y + high * 0.005, high * 0.24, high * 0.5)
    _trunk(canvas, x, y, high, lean, generator)
    crown = _lumps(x + lean, y - high * 0.68, high * 0.34, high * 0.27, 11, generator)
    foliage(canvas, crown, (y, high), leaf or chosen, generator)


def _trunk(canvas: Canvas, x: float, y: float, high: float, lean: float, generator: np.random.Generator) -> None:
    top = (x + lean, y - high * 0.55)
    limbs = [
        ribbon([(x, y + high * 0.01), (x + lean * 0.4, y - high * 0.28), top], (high * 0.1, high * 0.06, high * 0.045)),
        ribbon([(x + lean * 0.3, y - high * 0.3), (x - high * 0.13, y - high * 0.55)], (high * 0.045, high * 0.02)),
        ribbon([(x + lean * 0.4, y - high * 0.36), (x + high * 0.15, y - high * 0.56)], (high * 0.04, high * 0.02)),
        ribbon([(x - high * 0.07, y + high * 0.012), (x, y - high * 0.05)], (high * 0.02, high * 0.05)),
        ribbon([(x + high * 0.07, y + high * 0.012), (x, y - high * 0.05)], (high * 0.02, high * 0.05)),
    ]
    limbs = bent(canvas, limbs, y, high)
    canvas.fill(limbs, Fade(darker(BARK, 0.1), darker(BARK, 0.5), y - high * 0.5, y))
    edged(canvas, limbs[:1], high * 0.012, 0.5)


def _lumps(
    x: float, y: float, wide: float, tall: float, count: int, generator: np.random.Generator
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """A crown as rows of x, y, radius: one heart and lumps round it."""
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False) + generator.uniform(0, 0.6)
    far = generator.uniform(0.74, 1.0, count)
    size = wide * generator.uniform(0.28, 0.46, count)
    ring = np.stack([x + wide * 0.9 * far * np.cos(angle), y + tall * 0.88 * far * np.sin(angle), size], 1)
    heart = np.stack([x + wide * np.array([-0.35, 0.35, 0]), y + np.zeros(3), np.full(3, tall * 0.8)], 1)
    return np.concatenate([heart, ring])


def foliage(
    canvas: Canvas,
    crown: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
    stand: tuple[float, float],
    leaf: RGB,
    generator: np.random.Generator,
) -> None:
    """Lumps of leaves (x, y, radius): shaded below, lit towards the sun, with clusters of single leaves."""
    y, high = stand
    x0, y0, size = crown[:, 0], crown[:, 1], crown[:, 2]
    leaf = wintry(canvas, leaf)
    top, foot = float((y0 - size).min()), float((y0 + size).max())
    shape = bent(canvas, dots(x0, y0, size, size * 0.88, points=20), y, high)
    canvas.fill(shape, Fade(leaf, darker(leaf, 0.58), top, foot))
    side = -1 if canvas.light.sun_at[0] * canvas.aspect < float(x0.mean()) else 1
    lit = bent(canvas, dots(x0 + side * size * 0.2, y0 - size * 0.3, size * 0.66, size * 0.5, points=14), y, high)
    canvas.fill(lit, lighter(leaf, 0.2), alpha=0.42, soft=high * 0.008)
    if high * canvas.view.scale > FINE:
        _clusters(canvas, crown, (y, high), leaf, side, generator)
    edged(canvas, shape, high * 0.012, 0.42, high * 0.055)


def _clusters(
    canvas: Canvas,
    crown: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
    stand: tuple[float, float],
    leaf: RGB,
    side: int,
    generator: np.random.Generator,
) -> None:
    y, high = stand
    count = 110
    of = crown[generator.integers(0, len(crown), count)]
    angle, far = generator.uniform(0, 2 * np.pi, count), generator.uniform(0.2, 1.06, count)
    a, b = of[:, 0] + of[:, 2] * far * np.cos(angle), of[:, 1] + of[:, 2] * 0.88 * far * np.sin(angle)
    middle = float(np.median(crown[:, 1]))
    bright = (middle - b) / high + 0.5 * side * (a - float(crown[:, 0].mean())) / high > 0.0
    turn = generator.uniform(0, np.pi, count)
    shapes = np.array(bent(canvas, leaves(a, b, high * 0.024, turn), y, high))
    canvas.fill(list(shapes[bright]), lighter(leaf, 0.34), alpha=0.6)
    canvas.fill(list(shapes[~bright]), darker(leaf, 0.62), alpha=0.5)


def banyan(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A spreading tree of the plains, roots hanging from its boughs, a stone seat round its trunk."""
    cast_shadow(canvas, x, y + high * 0.01, high * 0.44, high * 0.5)
    boughs = [
        ribbon([(x + s * high * 0.03, y), (x + s * high * 0.06, y - high * 0.3), (x + s * high * t, y - high * 0.56)],
               (high * 0.13, high * 0.08, high * 0.04))
        for s, t in ((-1, 0.1), (1, 0.12), (-1, 0.36), (1, 0.38))
    ]  # fmt: skip
    roots = []
    for t in (*generator.uniform(-0.46, -0.12, 7), *generator.uniform(0.12, 0.46, 7)):
        foot = y - high * generator.choice((0.0, 0.12, 0.25))
        roots.append(ribbon([(x + t * high, y - high * 0.6), (x + t * high * 1.02, foot)], high * 0.014))
    canvas.fill([*boughs, *roots], Fade(darker(BARK, 0.1), darker(BARK, 0.5), y - high * 0.5, y))
    edged(canvas, boughs, high * 0.01, 0.5)
    crown = np.concatenate([
        _lumps(x + t * high, y - high * (0.72 + r), high * 0.27, high * 0.2, 9, generator)
        for t, r in ((-0.34, -0.02), (0.34, -0.02), (0.0, 0.08))
    ])  # fmt: skip
    foliage(canvas, crown, (y, high), (74, 122, 62), generator)


def poplar(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A slender tree, as stands in rows along lanes."""
    cast_shadow(canvas, x, y, high * 0.12, high * 0.5)
    (stem,) = bent(canvas, [ribbon([(x, y), (x, y - high * 0.4)], (high * 0.05, high * 0.03))], y, high)
    canvas.fill(stem, darker(BARK, 0.3))
    t = np.linspace(0, 1, 12)
    size = high * 0.1 * (0.5 + np.sin(np.pi * np.clip(t * 0.9 + 0.1, 0, 1))) * generator.uniform(0.85, 1.1, 12)
    crown = np.stack([x + generator.normal(0, 0.016, 12) * high, y - high * (0.2 + 0.72 * t), size], 1)
    foliage(canvas, crown, (y, high), LEAVES[int(generator.integers(3))], generator)


def blossoming(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A tree in flower, petals under it."""
    colour = BLOSSOMS[int(generator.integers(len(BLOSSOMS)))]
    broadleaf(canvas, x, y, high, generator, colour)
    count = 36
    spread = generator.normal(0, 0.3, count) * high
    petals = dots(
        x + spread, y + np.abs(generator.normal(0, 0.025, count)) * high, high * 0.009, high * 0.005, points=6
    )
    canvas.fill(petals, lighter(colour, 0.2), alpha=0.8 * (1 - canvas.light.snow))


def palm(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A coconut palm, leaning, its trunk ringed."""
    lean = generator.uniform(0.06, 0.24) * high * (1 if generator.uniform() > 0.5 else -1)
    lean = abs(lean) if canvas.light.wind else lean
    cast_shadow(canvas, x, y, high * 0.1, high * 0.4)
    top = (x + lean, y - high * 0.84)
    trunk = ribbon([(x, y + 0.005), (x + lean * 0.25, y - high * 0.4), top], (high * 0.055, high * 0.035, high * 0.028))
    canvas.fill(trunk, Fade(BARK, darker(BARK, 0.45), top[1], y))
    if high * canvas.view.scale > FINE:
        t = np.linspace(0.05, 0.95, 16)
        along = x + lean * (0.4 * t + 0.6 * t**2)
        canvas.fill(
            dots(along, y - high * 0.84 * t, high * 0.019, high * 0.004, points=6), darker(BARK, 0.5), alpha=0.6
        )
    edged(canvas, [trunk], high * 0.008, 0.6)
    fronds = [
        _frond(top, high * generator.uniform(0.3, 0.42), angle, canvas.light.wind)
        for angle in np.linspace(-3.5, 0.36, 11)
    ]
    leaf = wintry(canvas, (66, 128, 72))
    canvas.fill(fronds[::2], darker(leaf, 0.4))
    canvas.fill(fronds[1::2], Fade(lighter(leaf, 0.16), darker(leaf, 0.25), top[1] - high * 0.2, top[1] + high * 0.2))
    edged(canvas, fronds, high * 0.006, 0.45, high * 0.03)
    nuts = [ellipse(top[0] + dx * high, top[1] + high * 0.03, high * 0.022) for dx in (-0.03, 0.012, 0.04)]
    canvas.fill(nuts, (96, 66, 44))


def _frond(at: tuple[float, float], long: float, angle: float, wind: float) -> Path:
    """A feathered leaf that droops with its length and streams in the wind."""
    t = np.linspace(0, 1, 19)
    across = np.cos(angle) * (1 - 0.5 * wind) + 0.62 * wind * (1 if np.cos(angle) > 0 else 0.3)
    spine = np.stack([at[0] + long * across * t, at[1] + long * (np.sin(angle) * t + 0.62 * t**2)], 1)
    wide = long * 0.16 * np.sin(np.pi * np.clip(t * 0.95 + 0.05, 0, 1)) ** 0.7
    saw = np.where(np.arange(19) % 2 == 0, 1.0, 0.36)
    low = spine + np.stack([0.12 * wide * np.sign(across), wide * saw], 1)
    return np.concatenate([spine - np.stack([0 * wide, wide * 0.4], 1), low[::-1]])


SOUTHERN: tuple[Plant, ...] = (broadleaf, palm, blossoming, banyan)
NORTHERN: tuple[Plant, ...] = (broadleaf, poplar, broadleaf, pine)
"""What grows round people's homes, by the land a film plays in."""
