"""Things people build: each stands with the middle of its foot at (x, y), sized by its `high`."""

from collections.abc import Callable

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, arch, curve, ellipse, polygon, rect, ribbon, shifted

WINDOW: RGB = (255, 206, 118)
STONE: RGB = (176, 162, 146)
THATCH: RGB = (186, 146, 82)
WALLS: tuple[RGB, ...] = ((226, 196, 158), (214, 160, 120), (236, 222, 196), (196, 176, 150), (222, 178, 148))
ROOFS: tuple[RGB, ...] = ((176, 78, 58), (146, 66, 56), (96, 84, 96), (188, 104, 62))

Building = Callable[[Canvas, float, float, float, np.random.Generator], None]


def window(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    """A window with a cross, lit when lamps are."""
    lit = canvas.light.lamps
    pane = mixed(canvas.tone((92, 108, 128)), WINDOW, lit)
    canvas.fill(rect(x - wide * 0.62, y - high * 0.6, x + wide * 0.62, y + high * 0.6), (92, 66, 50))
    canvas.fill(rect(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2), pane, raw=True)
    canvas.fill(
        [
            rect(x - wide * 0.05, y - high / 2, x + wide * 0.05, y + high / 2),
            rect(x - wide / 2, y - high * 0.05, x + wide / 2, y + high * 0.05),
        ],
        (92, 66, 50),
    )
    canvas.glow(x, y, high * 2.2, (255, 170, 80), 0.5 * lit * (1 - canvas.depth * 0.5))


def shadow(canvas: Canvas, x: float, y: float, wide: float) -> None:
    """The dark that ties a thing to the ground."""
    canvas.fill(ellipse(x, y, wide, wide * 0.09), (14, 12, 28), alpha=0.34, soft=wide * 0.05)


def house(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A house with a tiled roof and a chimney."""
    wide = high * generator.uniform(0.95, 1.25)
    wall, roof = WALLS[generator.integers(len(WALLS))], ROOFS[generator.integers(len(ROOFS))]
    left, right, eaves = x - wide / 2, x + wide / 2, y - high * 0.54
    shadow(canvas, x, y, wide * 0.66)
    canvas.fill(rect(x + wide * 0.2, y - high * 1.04, x + wide * 0.31, y - high * 0.6), darker(roof, 0.35))
    body = rect(left, eaves, right, y)
    canvas.fill(body, Fade(lighter(wall, 0.08), darker(wall, 0.3), eaves, y))
    canvas.fill(
        polygon((left, eaves), (right, eaves), (right, eaves + high * 0.09), (left, eaves + high * 0.05)),
        (40, 26, 40),
        0.4,
    )
    top = polygon(
        (left - high * 0.1, eaves + high * 0.04),
        (left + high * 0.12, y - high),
        (right - high * 0.12, y - high),
        (right + high * 0.1, eaves + high * 0.04),
    )
    canvas.fill(top, Fade(lighter(roof, 0.14), darker(roof, 0.28), y - high, eaves))
    rows = [
        ribbon(
            [
                (left - high * 0.05 + 0.03 * k * high, y - high * (0.6 + 0.1 * k)),
                (right + high * 0.05 - 0.03 * k * high, y - high * (0.6 + 0.1 * k)),
            ],
            high * 0.012,
        )
        for k in range(4)
    ]
    canvas.fill(rows, darker(roof, 0.4), alpha=0.5)
    canvas.rim([top], high * 0.02, 0.5 * canvas.light.shine)
    canvas.fill(arch(x - high * 0.09, y - high * 0.33, x + high * 0.09, y), (104, 66, 46))
    for side in (-0.3, 0.3):
        window(canvas, x + side * wide, y - high * 0.31, high * 0.12, high * 0.15)


def hut(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A mud hut under a thatched roof."""
    wide = high * generator.uniform(0.92, 1.15)
    wall: RGB = ((202, 142, 98), (214, 166, 120), (190, 128, 92))[generator.integers(3)]
    shadow(canvas, x, y, wide * 0.7)
    eaves = y - high * 0.46
    body = polygon((x - wide * 0.44, eaves), (x + wide * 0.44, eaves), (x + wide * 0.47, y), (x - wide * 0.47, y))
    canvas.fill(body, Fade(wall, darker(wall, 0.32), eaves, y))
    canvas.fill(rect(x - wide * 0.465, y - high * 0.08, x + wide * 0.465, y), (236, 218, 188), alpha=0.75)
    dots = [ellipse(x + wide * t, y - high * 0.13, high * 0.013, points=8) for t in np.linspace(-0.4, 0.4, 11)]
    canvas.fill(dots, (244, 232, 210))
    canvas.fill(arch(x - high * 0.1, y - high * 0.34, x + high * 0.1, y), (62, 38, 34))
    if canvas.light.lamps > 0.4:
        canvas.fill(
            arch(x - high * 0.08, y - high * 0.32, x + high * 0.08, y),
            (255, 176, 84),
            0.8 * canvas.light.lamps,
            raw=True,
        )
        canvas.glow(x, y - high * 0.14, high * 0.5, (255, 160, 70), 0.6 * canvas.light.lamps)
    window(canvas, x + wide * 0.29, y - high * 0.28, high * 0.1, high * 0.11)
    edge = np.linspace(x + wide * 0.66, x - wide * 0.66, 21)
    fringe = [(a, eaves + high * (0.06 + 0.05 * (k % 2) - 0.05 * abs(a - x) / wide)) for k, a in enumerate(edge)]
    crest = curve(
        [
            (x - wide * 0.66, eaves + high * 0.05),
            (x - wide * 0.3, y - high * 0.82),
            (x, y - high),
            (x + wide * 0.3, y - high * 0.82),
            (x + wide * 0.66, eaves + high * 0.05),
        ],
        closed=False,
    )
    roof = np.concatenate([crest, np.array(fringe)])
    canvas.fill(roof, Fade(lighter(THATCH, 0.16), darker(THATCH, 0.4), y - high, eaves + high * 0.1))
    straw = [
        ribbon(
            [(x + t * wide * 0.1, y - high * 0.93), (x + t * wide * 0.62, eaves + high * 0.04)],
            (high * 0.006, high * 0.012),
        )
        for t in np.linspace(-0.9, 0.9, 11)
    ]
    canvas.fill(straw, darker(THATCH, 0.45), alpha=0.35)
    canvas.rim([roof], high * 0.018, 0.5 * canvas.light.shine)


def tower(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A block of flats with rows of windows, some lit."""
    wide = high * generator.uniform(0.24, 0.42)
    colour = mixed((118, 128, 150), hue(generator.uniform(0, 360), 0.3, 0.55), 0.35)
    body = rect(x - wide / 2, y - high, x + wide / 2, y + 0.02)
    canvas.fill(body, Fade(lighter(colour, 0.1), darker(colour, 0.25), y - high, y))
    cap = generator.integers(3)
    if cap == 0:
        canvas.fill(rect(x - wide * 0.3, y - high * 1.06, x + wide * 0.3, y - high), colour)
    elif cap == 1:
        canvas.fill(ribbon([(x, y - high), (x, y - high * 1.16)], wide * 0.04), colour)
    canvas.rim([body], wide * 0.05, 0.5 * canvas.light.shine)
    columns, rows = max(2, int(wide / 0.017)), max(4, int(high / 0.026))
    lit: list[Path] = []
    unlit: list[Path] = []
    for row in range(1, rows):
        for column in range(columns):
            a = x - wide / 2 + wide * (column + 0.5) / columns
            b = y - high + high * row / rows
            chosen = lit if generator.uniform() < 0.5 * canvas.light.lamps else unlit
            chosen.append(rect(a - wide * 0.28 / columns, b - 0.006, a + wide * 0.28 / columns, b + 0.006))
    canvas.fill(unlit, darker(colour, 0.35), alpha=0.55)
    canvas.fill(lit, WINDOW, alpha=0.92, raw=True)


def temple(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A stepped South Indian tower over a pillared porch, with a flag."""
    stone: RGB = (222, 176, 124)
    shadow(canvas, x, y, high * 0.55)
    canvas.fill(
        [
            rect(x - high * 0.5, y - high * 0.04, x + high * 0.5, y),
            rect(x - high * 0.46, y - high * 0.08, x + high * 0.46, y),
        ],
        darker(stone, 0.25),
    )
    canvas.fill(
        rect(x - high * 0.4, y - high * 0.34, x + high * 0.4, y - high * 0.07),
        Fade(stone, darker(stone, 0.3), y - high * 0.34, y),
    )
    tiers = []
    for k in range(6):
        half, level = high * (0.36 - 0.048 * k), y - high * (0.34 + 0.085 * k)
        tier = polygon(
            (x - half, level),
            (x - half * 0.9, level - high * 0.085),
            (x + half * 0.9, level - high * 0.085),
            (x + half, level),
        )
        tiers.append(tier)
        tint = (stone, (214, 142, 112), (206, 178, 130))[k % 3]
        canvas.fill(tier, Fade(lighter(tint, 0.1), darker(tint, 0.3), level - high * 0.085, level))
        niches = [
            arch(x + half * t - high * 0.014, level - high * 0.062, x + half * t + high * 0.014, level - high * 0.01)
            for t in np.linspace(-0.75, 0.75, 7 - k // 2)
        ]
        canvas.fill(niches, mixed(canvas.tone(darker(stone, 0.6)), WINDOW, 0.5 * canvas.light.lamps), raw=True)
        canvas.fill(
            rect(x - half * 1.03, level - high * 0.008, x + half * 1.03, level + high * 0.006), darker(tint, 0.4)
        )
    crown = ellipse(x, y - high * 0.87, high * 0.09, high * 0.05)
    finial = curve([(x - high * 0.02, y - high * 0.9), (x + high * 0.02, y - high * 0.9), (x, y - high)])
    canvas.fill([crown, finial], (240, 188, 88))
    canvas.rim([*tiers, crown, finial], high * 0.008, 0.6 * canvas.light.shine)
    doors = [
        arch(x + high * t - high * 0.045, y - high * 0.28, x + high * t + high * 0.045, y - high * 0.08, 0.2)
        for t in (-0.27, 0, 0.27)
    ]
    canvas.fill(doors, mixed(canvas.tone((74, 44, 40)), (255, 180, 92), 0.75 * canvas.light.lamps), raw=True)
    canvas.glow(x, y - high * 0.18, high * 0.5, (255, 170, 80), 0.6 * canvas.light.lamps)
    canvas.fill(polygon((x, y - high * 1.0), (x + high * 0.12, y - high * 0.96), (x, y - high * 0.92)), (226, 92, 48))


def palace(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A domed palace with four slender towers."""
    wall: RGB = (240, 214, 184)
    shade = Fade(lighter(wall, 0.1), darker(wall, 0.28), y - high * 0.6, y)
    gold: RGB = (232, 178, 84)
    shadow(canvas, x, y, high * 1.0)
    for dx, size in ((-0.86, 0.78), (0.86, 0.78), (-0.56, 0.9), (0.56, 0.9)):
        a, top = x + dx * high, y - high * size
        canvas.fill(rect(a - high * 0.05, top + high * 0.12, a + high * 0.05, y), shade)
        canvas.fill(rect(a - high * 0.066, top + high * 0.12, a + high * 0.066, top + high * 0.145), darker(wall, 0.3))
        _dome(canvas, a, top + high * 0.12, high * 0.062, gold)
    block = rect(x - high * 0.8, y - high * 0.34, x + high * 0.8, y)
    middle = rect(x - high * 0.34, y - high * 0.52, x + high * 0.34, y)
    canvas.fill([block, middle], shade)
    for dx in (-0.26, 0.26):
        _dome(canvas, x + dx * high, y - high * 0.52, high * 0.09, gold)
    _dome(canvas, x, y - high * 0.52, high * 0.22, lighter(wall, 0.2))
    canvas.rim([block, middle], high * 0.01, 0.5 * canvas.light.shine)
    glass = mixed(canvas.tone((112, 84, 90)), WINDOW, canvas.light.lamps)
    arches = [
        arch(x + high * t - high * 0.042, y - high * 0.25, x + high * t + high * 0.042, y - high * 0.04, 0.2)
        for t in np.linspace(-0.72, 0.72, 9)
        if abs(t) > 0.3
    ]
    arches.append(arch(x - high * 0.14, y - high * 0.42, x + high * 0.14, y, 0.2))
    canvas.fill(arches, glass, raw=True)
    canvas.fill(
        [
            rect(x - high * 0.83, y - high * 0.36, x + high * 0.83, y - high * 0.33),
            rect(x - high * 0.37, y - high * 0.535, x + high * 0.37, y - high * 0.51),
        ],
        gold,
    )
    canvas.glow(x, y - high * 0.2, high * 0.7, (255, 180, 90), 0.5 * canvas.light.lamps)


def _dome(canvas: Canvas, x: float, y: float, radius: float, colour: RGB) -> None:
    onion = curve(
        [
            (x - radius * 0.8, y),
            (x - radius, y - radius * 0.5),
            (x - radius * 0.55, y - radius * 1.15),
            (x, y - radius * 1.6),
            (x + radius * 0.55, y - radius * 1.15),
            (x + radius, y - radius * 0.5),
            (x + radius * 0.8, y),
        ]
    )
    spire = ribbon([(x, y - radius * 1.4), (x, y - radius * 2.05)], (radius * 0.1, radius * 0.03))
    canvas.fill([onion, spire], Fade(lighter(colour, 0.2), darker(colour, 0.3), y - radius * 1.6, y))
    canvas.rim([onion], radius * 0.08, 0.7 * canvas.light.shine)


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


def lighthouse(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A banded tower with a lamp and its beam."""
    shadow(canvas, x, y, high * 0.22)
    top = y - high * 0.8
    if canvas.light.lamps > 0.2 or canvas.light.shine < 0.5:
        for side, long in ((-1, 1.5), (1, 1.5)):
            beam = polygon(
                (x, top - high * 0.06), (x + side * long, top - high * 0.26), (x + side * long, top + high * 0.12)
            )
            canvas.fill(beam, (255, 236, 180), alpha=0.3, soft=0.02, raw=True)
            core = polygon(
                (x, top - high * 0.06), (x + side * long, top - high * 0.16), (x + side * long, top + high * 0.02)
            )
            canvas.fill(core, (255, 246, 214), alpha=0.34, soft=0.01, raw=True)
    body = polygon((x - high * 0.075, top), (x + high * 0.075, top), (x + high * 0.115, y), (x - high * 0.115, y))
    canvas.fill(body, Fade((246, 240, 230), (206, 194, 190), top, y))
    for k in range(3):
        a, b = 0.14 + 0.3 * k, 0.29 + 0.3 * k
        half = [high * (0.075 + 0.04 * t) for t in (a, b)]
        canvas.fill(
            polygon(
                (x - half[0], top + high * 0.8 * a),
                (x + half[0], top + high * 0.8 * a),
                (x + half[1], top + high * 0.8 * b),
                (x - half[1], top + high * 0.8 * b),
            ),
            (196, 62, 54),
        )
    canvas.fill(
        polygon((x + high * 0.01, top), (x + high * 0.075, top), (x + high * 0.115, y), (x + high * 0.03, y)),
        (30, 20, 44),
        alpha=0.22,
    )
    canvas.fill(rect(x - high * 0.1, top - high * 0.015, x + high * 0.1, top + high * 0.012), (70, 60, 70))
    canvas.fill(rect(x - high * 0.05, top - high * 0.11, x + high * 0.05, top - high * 0.01), (255, 236, 170), raw=True)
    canvas.fill(
        [
            rect(x + t * high - high * 0.004, top - high * 0.11, x + t * high + high * 0.004, top)
            for t in (-0.05, -0.017, 0.017, 0.05)
        ],
        (60, 50, 60),
    )
    canvas.fill(
        curve([(x - high * 0.065, top - high * 0.11), (x, top - high * 0.2), (x + high * 0.065, top - high * 0.11)]),
        (180, 58, 52),
    )
    canvas.fill(arch(x - high * 0.025, y - high * 0.1, x + high * 0.025, y), (92, 60, 52))
    canvas.rim([body], high * 0.01, 0.6 * canvas.light.shine)
    canvas.glow(x, top - high * 0.06, high * 0.42, (255, 224, 150), 0.35 + 0.65 * canvas.light.lamps)


def castle(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """Round towers with pointed roofs and a battlemented wall."""
    shade = Fade(lighter(STONE, 0.08), darker(STONE, 0.4), y - high, y)
    for dx, size, wide in (
        (-0.5, 0.62, 0.11),
        (0.5, 0.62, 0.11),
        (-0.2, 0.8, 0.09),
        (0.22, 0.72, 0.09),
        (0, 0.62, 0.16),
    ):
        a, top = x + dx * high, y - high * size
        body = rect(a - high * wide, top, a + high * wide, y)
        cone = polygon((a - high * wide * 1.25, top), (a, top - high * wide * 2.6), (a + high * wide * 1.25, top))
        canvas.fill(body, shade)
        canvas.fill(cone, Fade((146, 82, 92), (92, 56, 80), top - high * wide * 2.6, top))
        canvas.rim([body, cone], high * 0.01, 0.5 * canvas.light.shine)
        window(canvas, a, top + high * 0.14, high * 0.04, high * 0.07)
    teeth = [
        rect(x + t * high, y - high * 0.36, x + (t + 0.045) * high, y - high * 0.3) for t in np.arange(-0.5, 0.5, 0.08)
    ]
    canvas.fill([rect(x - high * 0.5, y - high * 0.32, x + high * 0.5, y), *teeth], shade)
    canvas.fill(arch(x - high * 0.09, y - high * 0.2, x + high * 0.09, y), (52, 36, 44))


def bridge(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A stone bridge of three arches."""
    long = high * 2.2
    deck = curve(
        [
            (x - long, y - high * 0.3),
            (x - long * 0.4, y - high * 0.62),
            (x, y - high * 0.72),
            (x + long * 0.4, y - high * 0.62),
            (x + long, y - high * 0.3),
        ],
        closed=False,
    )
    body = np.concatenate([deck, polygon((x + long, y), (x - long, y))])
    canvas.fill(body, Fade(lighter(STONE, 0.1), darker(STONE, 0.45), y - high * 0.7, y))
    canvas.fill(
        [
            arch(x + t * long - high * r, y - high * h, x + t * long + high * r, y + 0.01)
            for t, r, h in ((-0.52, 0.3, 0.34), (0, 0.4, 0.46), (0.52, 0.3, 0.34))
        ],
        (34, 36, 62),
    )
    canvas.fill(ribbon(shifted(deck, 0, -high * 0.03), high * 0.07, smooth=False), lighter(STONE, 0.15))
    canvas.rim([body], high * 0.02, 0.5 * canvas.light.shine)


def well(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A round well with a roof, a rope and a bucket."""
    shadow(canvas, x, y, high * 0.45)
    canvas.fill(
        [
            rect(x + s * high * 0.3 - high * 0.025, y - high * 0.8, x + s * high * 0.3 + high * 0.025, y - high * 0.2)
            for s in (-1, 1)
        ],
        (110, 78, 56),
    )
    canvas.fill(ribbon([(x, y - high * 0.72), (x, y - high * 0.45)], high * 0.015), (214, 190, 150))
    canvas.fill(
        polygon(
            (x - high * 0.06, y - high * 0.5),
            (x + high * 0.06, y - high * 0.5),
            (x + high * 0.045, y - high * 0.38),
            (x - high * 0.045, y - high * 0.38),
        ),
        (128, 92, 70),
    )
    roof = polygon(
        (x - high * 0.46, y - high * 0.74),
        (x - high * 0.2, y - high),
        (x + high * 0.2, y - high),
        (x + high * 0.46, y - high * 0.74),
    )
    canvas.fill(roof, Fade((196, 110, 70), (128, 66, 54), y - high, y - high * 0.74))
    ring = rect(x - high * 0.38, y - high * 0.36, x + high * 0.38, y - high * 0.02)
    round_ = [
        ring,
        ellipse(x, y - high * 0.36, high * 0.38, high * 0.09),
        ellipse(x, y - high * 0.02, high * 0.38, high * 0.09),
    ]
    canvas.fill(round_, Fade(lighter(STONE, 0.1), darker(STONE, 0.4), y - high * 0.4, y))
    canvas.fill(ellipse(x, y - high * 0.36, high * 0.31, high * 0.06), (32, 34, 56))
    canvas.rim([roof, ring], high * 0.02, 0.5 * canvas.light.shine)


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
    canvas.rim([hull, main], high * 0.014, 0.6 * canvas.light.shine)


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
    canvas.rim([hull, *sails], high * 0.01, 0.5 * canvas.light.shine)
