"""Where people live: cottage, hut, flat-roofed house, chalet, tent, block of flats."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, arch, curve, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places.masonry import BRIGHT, ROOFS, WALLS, WINDOW, tiles, wall, window
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.weathering import cast_shadow, edged

THATCH: RGB = (186, 146, 82)


def house(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A house with a tiled roof and a chimney: hipped, gabled, or two floors high."""
    wide = high * generator.uniform(0.92, 1.3)
    wall_of, roof = WALLS[int(generator.integers(len(WALLS)))], ROOFS[int(generator.integers(len(ROOFS)))]
    gabled, bricks = generator.uniform() < 0.45, generator.uniform() < 0.4
    shutter = hue(generator.uniform(0, 360), 0.35, 0.42)
    left, right, eaves = x - wide / 2, x + wide / 2, y - high * 0.54
    cast_shadow(canvas, x, y, wide * 0.66, high * 0.5)
    chimney = rect(x + wide * 0.2, y - high * 1.06, x + wide * 0.31, y - high * 0.6)
    canvas.fill(chimney, darker(roof, 0.35))
    wall(canvas, (left, eaves, right, y), wall_of, bricks, generator)
    canvas.fill(
        polygon((left, eaves), (right, eaves), (right, eaves + high * 0.09), (left, eaves + high * 0.05)),
        (40, 26, 40),
        0.4,
    )
    inset = wide * 0.5 - high * 0.03 if gabled else high * 0.12
    top = polygon(
        (left - high * 0.1, eaves + high * 0.04),
        (left + inset, y - high),
        (right - inset, y - high),
        (right + high * 0.1, eaves + high * 0.04),
    )
    canvas.fill(top, Fade(lighter(roof, 0.14), darker(roof, 0.32), y - high, eaves))
    if gabled:
        front = polygon(
            (left + high * 0.04, eaves + high * 0.05), (x, y - high * 0.9), (right - high * 0.04, eaves + high * 0.05)
        )
        canvas.fill(front, Fade(lighter(wall_of, 0.1), darker(wall_of, 0.15), y - high, eaves))
        _timbers(canvas, x, eaves, y - high * 0.9, wide)
    elif high * canvas.view.scale > 34:
        tiles(
            canvas,
            (left + inset, left - high * 0.1),
            (right - inset, right + high * 0.1),
            y - high,
            eaves + high * 0.04,
            roof,
        )
    edged(canvas, [top, chimney], high * 0.02, 0.5, high * 0.2)
    _front(canvas, x, y, wide, high, shutter)


def _timbers(canvas: Canvas, x: float, eaves: float, top: float, wide: float) -> None:
    tall = eaves - top
    beams = [
        ribbon([(x, eaves + tall * 0.1), (x, top + tall * 0.2)], tall * 0.06),
        ribbon([(x - wide * 0.3, eaves), (x + wide * 0.3, eaves)], tall * 0.07),
    ]
    beams += [
        ribbon([(x + s * wide * 0.24, eaves), (x + s * wide * 0.06, top + tall * 0.4)], tall * 0.05) for s in (-1, 1)
    ]
    canvas.fill(beams, (92, 66, 54), alpha=0.85)


def _front(canvas: Canvas, x: float, y: float, wide: float, high: float, shutter: RGB) -> None:
    """A door, a step, windows with boxes of flowers."""
    canvas.fill(arch(x - high * 0.11, y - high * 0.35, x + high * 0.11, y), (214, 196, 170))
    canvas.fill(arch(x - high * 0.09, y - high * 0.33, x + high * 0.09, y), darker(shutter, 0.25))
    canvas.fill(ellipse(x + high * 0.055, y - high * 0.15, high * 0.012), (240, 200, 110))
    canvas.fill(rect(x - high * 0.14, y - high * 0.02, x + high * 0.14, y + high * 0.015), (190, 180, 170))
    for side in (-0.3, 0.3):
        window(canvas, x + side * wide, y - high * 0.31, high * 0.12, high * 0.15, shutter)
        if high * canvas.view.scale > 60:
            a = x + side * wide + np.linspace(-0.07, 0.07, 6) * high
            canvas.fill(dots(a, y - high * 0.2 + 0 * a, high * 0.018, high * 0.02, points=8), (92, 134, 74))
            canvas.fill(dots(a, y - high * 0.215 + 0 * a, high * 0.011, high * 0.011, points=8), (232, 110, 110))


def hut(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A mud hut under thatch, its wall painted with white and red."""
    wide = high * generator.uniform(0.92, 1.2)
    colour: RGB = ((202, 142, 98), (214, 166, 120), (190, 128, 92), (222, 186, 140))[int(generator.integers(4))]
    band: RGB = ((236, 218, 188), (176, 72, 52), (92, 128, 150))[int(generator.integers(3))]
    cast_shadow(canvas, x, y, wide * 0.7, high * 0.5)
    eaves = y - high * 0.46
    body = polygon((x - wide * 0.44, eaves), (x + wide * 0.44, eaves), (x + wide * 0.47, y), (x - wide * 0.47, y))
    canvas.fill(body, Fade(colour, darker(colour, 0.32), eaves, y))
    canvas.fill(rect(x - wide * 0.465, y - high * 0.08, x + wide * 0.465, y), band, alpha=0.75)
    t = np.linspace(-0.4, 0.4, 11)
    canvas.fill(dots(x + wide * t, y - high * 0.13 + 0 * t, high * 0.013, high * 0.013), (244, 232, 210))
    canvas.fill(arch(x - high * 0.12, y - high * 0.36, x + high * 0.12, y), lighter(band, 0.3))
    canvas.fill(arch(x - high * 0.1, y - high * 0.34, x + high * 0.1, y), (62, 38, 34))
    lamps = canvas.light.lamps
    if lamps > 0.4:
        canvas.fill(arch(x - high * 0.08, y - high * 0.32, x + high * 0.08, y), (255, 176, 84), 0.8 * lamps, raw=True)
        canvas.glow(x, y - high * 0.14, high * 0.5, (255, 160, 70), 0.6 * lamps)
    window(canvas, x + wide * 0.29, y - high * 0.28, high * 0.1, high * 0.11)
    _thatch(canvas, x, y, wide, high, generator)


def _thatch(canvas: Canvas, x: float, y: float, wide: float, high: float, generator: np.random.Generator) -> None:
    eaves, straw = y - high * 0.46, mixed(THATCH, (150, 116, 78), float(generator.uniform()))
    edge = np.linspace(x + wide * 0.66, x - wide * 0.66, 25)
    fringe = np.stack([edge, eaves + high * (0.06 + 0.05 * (np.arange(25) % 2) - 0.05 * np.abs(edge - x) / wide)], 1)
    flat = generator.uniform(0.2, 0.36)
    knots = [
        (x - wide * 0.66, eaves + high * 0.05),
        (x - wide * flat, y - high * 0.84),
        (x, y - high),
        (x + wide * flat, y - high * 0.84),
        (x + wide * 0.66, eaves + high * 0.05),
    ]
    roof = np.concatenate([curve(knots, closed=False), fringe])
    canvas.fill(roof, Fade(lighter(straw, 0.18), darker(straw, 0.42), y - high, eaves + high * 0.1))
    lines = [
        ribbon(
            [
                (x + t * wide * 0.1, y - high * 0.93),
                (x + t * wide * 0.4, y - high * 0.7),
                (x + t * wide * 0.62, eaves + high * 0.05),
            ],
            (high * 0.005, high * 0.012),
        )
        for t in np.linspace(-0.95, 0.95, 21)
    ]
    canvas.fill(lines[::2], darker(straw, 0.5), alpha=0.32)
    canvas.fill(lines[1::2], lighter(straw, 0.35), alpha=0.32)
    canvas.fill(
        ribbon([(x - wide * 0.16, y - high * 0.95), (x + wide * 0.16, y - high * 0.95)], high * 0.06),
        darker(straw, 0.25),
    )
    edged(canvas, [roof], high * 0.018, 0.5, high * 0.22)


def flat_house(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A limewashed house with a flat roof, a parapet, a balcony, washing on the roof: a street of the south."""
    wide = high * generator.uniform(0.6, 0.95)
    colour = BRIGHT[int(generator.integers(len(BRIGHT)))]
    trim = darker(BRIGHT[int(generator.integers(len(BRIGHT)))], 0.35)
    left, right, top = x - wide / 2, x + wide / 2, y - high * generator.uniform(0.82, 1.0)
    cast_shadow(canvas, x, y, wide * 0.55, high * 0.3)
    wall(canvas, (left, top, right, y), colour, False, generator)
    parapet = [
        rect(left - high * 0.02, top - high * 0.05, right + high * 0.02, top + high * 0.02),
        rect(left - high * 0.02, y - high * 0.46, right + high * 0.02, y - high * 0.43),
    ]
    canvas.fill(parapet, lighter(trim, 0.25))
    for t in (-0.27, 0.27):
        box = (x + t * wide - high * 0.075, y - high * 0.78, x + t * wide + high * 0.075, y - high * 0.52)
        canvas.fill(arch(box[0] - high * 0.02, box[1] - high * 0.02, box[2] + high * 0.02, box[3], 0.15), trim)
        canvas.fill(arch(*box, 0.15), mixed(canvas.tone((84, 92, 112)), WINDOW, canvas.light.lamps), raw=True)
        canvas.glow(x + t * wide, y - high * 0.65, high * 0.3, (255, 170, 80), 0.4 * canvas.light.lamps)
    rail = np.linspace(left + wide * 0.06, right - wide * 0.06, 13)
    canvas.fill(
        [
            *boxes(rail, np.full(13, y - high * 0.54), rail + high * 0.01, np.full(13, y - high * 0.46)),
            rect(left, y - high * 0.555, right, y - high * 0.54),
        ],
        darker(trim, 0.3),
    )
    canvas.fill(arch(x - high * 0.1, y - high * 0.34, x + high * 0.1, y, 0.1), darker(trim, 0.2))
    canvas.fill(arch(x - high * 0.075, y - high * 0.31, x + high * 0.075, y, 0.1), darker(trim, 0.6))
    if generator.uniform() < 0.5:
        cloths = [
            rect(left + wide * t, top - high * 0.13, left + wide * (t + 0.14), top - high * 0.05)
            for t in (0.1, 0.3, 0.52, 0.72)
        ]
        for cloth, degrees in zip(cloths, (8, 48, 200, 320), strict=True):
            canvas.fill(cloth, hue(degrees, 0.55, 0.6))
        canvas.fill(ribbon([(left, top - high * 0.14), (right, top - high * 0.14)], high * 0.008), (90, 76, 70))
    edged(canvas, parapet, high * 0.014, 0.5, high * 0.07)


def chalet(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A wooden house under a wide roof, for mountains."""
    wide = high * 1.5
    wood: RGB = (138, 92, 64)
    cast_shadow(canvas, x, y, wide * 0.6, high * 0.5)
    canvas.fill(
        rect(x - wide * 0.4, y - high * 0.5, x + wide * 0.4, y), Fade(wood, darker(wood, 0.4), y - high * 0.5, y)
    )
    canvas.fill(rect(x - wide * 0.4, y - high * 0.18, x + wide * 0.4, y), (206, 196, 184))
    logs = np.arange(y - high * 0.48, y - high * 0.2, high * 0.06)
    canvas.fill(
        boxes(np.full(len(logs), x - wide * 0.4), logs, np.full(len(logs), x + wide * 0.4), logs + high * 0.014),
        darker(wood, 0.5),
        alpha=0.6,
    )
    gable = polygon((x - wide * 0.4, y - high * 0.48), (x, y - high * 0.94), (x + wide * 0.4, y - high * 0.48))
    canvas.fill(gable, Fade(lighter(wood, 0.1), wood, y - high, y - high * 0.5))
    roof = [ribbon([(x, y - high), (x + s * wide * 0.62, y - high * 0.36)], high * 0.09) for s in (-1, 1)]
    canvas.fill(roof, (88, 66, 60))
    edged(canvas, roof, high * 0.02, 0.6, high * 0.13)
    for t in (-0.2, 0.2):
        window(canvas, x + t * wide, y - high * 0.4, high * 0.12, high * 0.13, (160, 60, 52))
    window(canvas, x, y - high * 0.66, high * 0.09, high * 0.1)


def tent(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A traveller's tent of striped cloth."""
    cloth = hue(float(generator.choice((16, 38, 205, 350))), 0.45, 0.56)
    wide = high * 1.5
    cast_shadow(canvas, x, y, wide * 0.6, high * 0.6)
    left, right = (x - wide * 0.6, y), (x + wide * 0.6, y)
    body = curve(
        [left, (x - wide * 0.22, y - high * 0.62), (x, y - high), (x + wide * 0.22, y - high * 0.62), right],
        closed=False,
    )
    canvas.fill(body, Fade(lighter(cloth, 0.25), darker(cloth, 0.25), y - high, y))
    strips = [polygon((x, y - high), (x + t * wide, y), (x + (t + 0.12) * wide, y)) for t in (-0.5, -0.2, 0.1, 0.36)]
    canvas.fill(strips, (246, 232, 206), alpha=0.7)
    canvas.fill(
        polygon((x, y - high * 0.7), (x - wide * 0.1, y), (x + wide * 0.1, y)),
        mixed(canvas.tone((66, 46, 44)), WINDOW, 0.7 * canvas.light.lamps),
        raw=True,
    )
    canvas.glow(x, y - high * 0.2, high * 0.9, (255, 170, 80), 0.5 * canvas.light.lamps)
    canvas.fill(
        [
            ribbon([(x, y - high), (x, y - high * 1.25)], high * 0.03),
            polygon((x, y - high * 1.24), (x + high * 0.3, y - high * 1.16), (x, y - high * 1.08)),
        ],
        (190, 72, 56),
    )
    edged(canvas, [body], high * 0.02, 0.5, high * 0.06)


def tower(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A block of flats: glass, stone or brick, with rows of windows, some lit."""
    wide = high * generator.uniform(0.24, 0.42)
    kind = int(generator.integers(3))
    colour = mixed(
        ((126, 148, 176), (196, 176, 150), (170, 116, 96))[kind], hue(generator.uniform(0, 360), 0.3, 0.55), 0.2
    )
    body = rect(x - wide / 2, y - high, x + wide / 2, y + 0.02)
    parts: list[Path] = [body]
    cap = int(generator.integers(4))
    if cap == 0:
        parts += [
            rect(x - wide * 0.3, y - high * 1.06, x + wide * 0.3, y - high),
            rect(x - wide * 0.16, y - high * 1.1, x + wide * 0.16, y - high),
        ]
    elif cap == 1:
        parts.append(ribbon([(x, y - high), (x, y - high * 1.16)], wide * 0.04))
    elif cap == 2:
        parts.append(polygon((x - wide / 2, y - high), (x + wide / 2, y - high * 1.12), (x + wide / 2, y - high)))
    canvas.fill(parts, Fade(lighter(colour, 0.14), darker(colour, 0.3), y - high, y))
    away = 1 if canvas.light.sun_at[0] * canvas.aspect < x else -1
    canvas.fill(rect(x + away * wide * 0.5, y - high, x + away * wide * 0.16, y), (24, 24, 54), alpha=0.2)
    edged(canvas, parts, wide * 0.05, 0.55, wide * 0.09)
    columns, rows = max(2, int(wide / 0.017)), max(4, int(high / 0.026))
    across, down = np.meshgrid(
        x - wide / 2 + wide * (np.arange(columns) + 0.5) / columns, y - high + high * np.arange(1, rows) / rows
    )
    chance, a, b = generator.uniform(0, 1, across.size), across.ravel(), down.ravel()
    half = wide * (0.28, 0.22, 0.3)[kind] / columns
    panes = boxes(a - half, b - 0.006, a + half, b + 0.006)
    lit = chance < 0.55 * canvas.light.lamps
    canvas.fill(
        [one for one, on in zip(panes, lit, strict=True) if not on],
        mixed(darker(colour, 0.45), canvas.light.sky[2], 0.2),
        alpha=0.62,
    )
    sky = [one for one, luck, on in zip(panes, chance, lit, strict=True) if luck > 0.86 and not on]
    canvas.fill(sky, lighter(canvas.light.sky[-1], 0.2), alpha=0.5, raw=True)
    canvas.fill([one for one, on in zip(panes, lit, strict=True) if on], WINDOW, alpha=0.92, raw=True)
