"""Places by the water as they look from far off: each stands at (x, y) like a building."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, curve, ellipse, ribbon
from shotgraph_core.illustration.places import buildings, plants, trees
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.weathering import edged, snowed

Dice = np.random.Generator


def _water_strip(canvas: Canvas, x: float, y: float, high: float, tint: RGB = (52, 140, 180)) -> None:
    """A sheet of water seen flat, with gleams, between its shores."""
    tone = mixed(canvas.tone(tint), canvas.light.sky[-2], 0.35)
    t = np.linspace(0, 2 * np.pi, 60)
    shape = np.stack(
        [x + 1.3 * high * np.cos(t), y - high * 0.16 + high * 0.17 * np.sign(np.sin(t)) * np.abs(np.sin(t)) ** 0.6], 1
    )
    canvas.fill(shape, Fade(lighter(tone, 0.35), darker(tone, 0.1), y - high * 0.33, y), raw=True)
    rng = np.random.default_rng(3)
    a, b = x + rng.uniform(-1, 1, 40) * high, y - high * rng.uniform(0.04, 0.3, 40)
    canvas.fill(dots(a, b, high * 0.06, high * 0.008), lighter(canvas.light.sky[-1], 0.5), alpha=0.8, raw=True)


def sea(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """A blue band of water with waves and sails."""
    _water_strip(canvas, x, y, high * 1.2, (30, 104, 164))
    for k, level in enumerate((0.3, 0.2, 0.09)):
        t = np.linspace(-1, 1, 50)
        wave = np.stack([x + t * high * (1.1 + 0.1 * k), y - high * (level + 0.025 * np.sin(t * (16 - 3 * k) + k))], 1)
        canvas.fill(ribbon(wave, high * 0.016, smooth=False), (250, 252, 255), alpha=0.8)
    for dx, dy, size in ((-0.45, -0.24, 0.5), (0.5, -0.14, 0.74)):
        buildings.boat(canvas, x + dx * high, y + dy * high, size * high, generator)


def beach(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """A bow of sand round blue water, palms and a parasol."""
    _water_strip(canvas, x, y - high * 0.05, high, (40, 170, 190))
    t = np.linspace(-1, 1, 40)
    sand = np.concatenate(
        [
            np.stack([x + t * high * 1.3, y - high * 0.16 + high * 0.12 * (1 - t * t)], 1),
            [(x + high * 1.3, y + high * 0.06), (x - high * 1.3, y + high * 0.06)],
        ]
    )
    tone = snowed(canvas, (246, 218, 158), 0.6)
    canvas.fill(sand, Fade(lighter(tone, 0.2), darker(tone, 0.1), y - high * 0.15, y + high * 0.06))
    for dx, size in ((-0.85, 0.95), (-0.6, 0.7), (0.9, 0.85)):
        trees.palm(canvas, x + dx * high, y, size * high, generator)
    canvas.fill(ribbon([(x + high * 0.3, y), (x + high * 0.34, y - high * 0.36)], high * 0.02), (120, 90, 70))
    dome = ellipse(x + high * 0.34, y - high * 0.34, high * 0.24, high * 0.16)
    for k, slip in enumerate(np.array_split(dome[20:], 5)):
        canvas.fill(
            np.concatenate([slip, [(x + high * 0.34, y - high * 0.34)]]),
            (222, 70, 66) if k % 2 == 0 else (252, 244, 228),
        )


def harbour(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """Masts before a row of houses, a light on the mole."""
    for t in np.linspace(-0.95, 0.95, 7):
        buildings.flat_house(canvas, x + t * high, y - high * 0.2, high * generator.uniform(0.36, 0.52), generator)
    _water_strip(canvas, x, y, high, (44, 112, 140))
    buildings.lighthouse(canvas, x + high * 1.1, y - high * 0.06, high * 0.7, generator)
    for dx, size in ((-0.62, 0.62), (0.0, 0.5), (0.58, 0.66)):
        buildings.boat(canvas, x + dx * high, y - high * 0.08, size * high, generator)


def island(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """A green island in a ring of water."""
    _water_strip(canvas, x, y, high * 1.1, (30, 160, 180))
    canvas.fill(ellipse(x, y - high * 0.16, high * 0.86, high * 0.08), snowed(canvas, (248, 224, 166), 0.6))
    t = np.linspace(-1, 1, 30)
    land = np.stack([x + t * high * 0.72, y - high * 0.17 - high * 0.55 * np.cos(t * np.pi / 2) ** 1.5], 1)
    green = snowed(canvas, (92, 150, 84), 0.7)
    canvas.fill(land, Fade(lighter(green, 0.1), darker(green, 0.35), y - high * 0.7, y - high * 0.1))
    edged(canvas, [land], high * 0.02, 0.6, high * 0.05)
    for dx, size in ((-0.5, 0.5), (-0.2, 0.62), (0.16, 0.56), (0.52, 0.46)):
        trees.palm(canvas, x + dx * high, y - high * 0.17, size * high, generator)


def river(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """A bright river that comes down in bends from a notch in the hills."""
    for dx in (-0.62, 0.62):
        t = np.linspace(-1, 1, 30)
        green = snowed(canvas, (112, 152, 96))
        slope = np.stack([x + dx * high + t * high * 0.75, y - high * 0.78 * np.cos(t * np.pi / 2) ** 1.4], 1)
        canvas.fill(slope, Fade(lighter(green, 0.1), darker(green, 0.12), y - high * 0.8, y))
        edged(canvas, [slope], high * 0.014, 0.5)
    spine = curve(
        [
            (x, y - high * 0.6),
            (x + high * 0.16, y - high * 0.42),
            (x - high * 0.2, y - high * 0.26),
            (x + high * 0.24, y - high * 0.1),
            (x - high * 0.1, y + high * 0.05),
        ],
        closed=False,
    )
    wide = np.linspace(0.03, 0.44, len(spine))[:, None] * high * np.array([[0.5, 0.0]])
    bed: Path = np.concatenate([spine - wide, (spine + wide)[::-1]])
    tone = mixed(canvas.tone((48, 140, 190)), canvas.light.sky[-2], 0.35)
    canvas.fill(bed, Fade(lighter(tone, 0.4), tone, y - high * 0.6, y), raw=True)
    gleam = spine[8::5] + generator.normal(0, 0.02, (len(spine[8::5]), 2)) * high
    canvas.fill(dots(gleam[:, 0], gleam[:, 1], high * 0.07, high * 0.008), (255, 255, 255), alpha=0.8)
    for dx in (-0.75, 0.7):
        trees.broadleaf(canvas, x + dx * high, y, high * 0.4, generator)


def lake(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """A round sheet of still water with trees on its far shore and reeds on the near one."""
    t = np.linspace(-0.95, 0.95, 15)
    spots = [(x + a * high * 1.15, y - high * 0.27, high * generator.uniform(0.22, 0.42)) for a in t]
    trees.rounds(canvas, spots, snowed(canvas, (70, 116, 80), 0.4), generator)
    _water_strip(canvas, x, y, high, (60, 140, 176))
    canvas.fill(
        dots(x + t * high * 1.05, np.full(15, y - high * 0.23), high * 0.08, high * 0.03), (50, 92, 96), alpha=0.5
    )
    buildings.boat(canvas, x + high * 0.2, y - high * 0.1, high * 0.4, generator)
    for dx in (-0.9, -0.7, 0.86):
        plants.reeds(canvas, x + dx * high, y + high * 0.02, high * 0.42, generator)
