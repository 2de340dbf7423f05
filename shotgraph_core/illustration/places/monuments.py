"""What is seen from afar and remembered: temple, palace, castle, lighthouse, bridge, well."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import arch, curve, ellipse, polygon, rect, ribbon, shifted
from shotgraph_core.illustration.places.masonry import STONE, WINDOW, window
from shotgraph_core.illustration.places.weathering import edged, shadow


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
    edged(canvas, [*tiers, crown, finial], high * 0.008, 0.6, high * 0.03)
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
    edged(canvas, [block, middle], high * 0.01, 0.5, high * 0.03)
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
    edged(canvas, [body], high * 0.01, 0.6, high * 0.03)
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
        edged(canvas, [body, cone], high * 0.01, 0.5, high * 0.03)
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
    edged(canvas, [body], high * 0.02, 0.5, high * 0.03)


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
    edged(canvas, [roof, ring], high * 0.02, 0.5, high * 0.03)


def church(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A village church: a nave under slates, a tower with a pointed roof and a clock."""
    stone: RGB = (224, 214, 198)
    shadow(canvas, x, y, high * 0.42)
    nave = rect(x - high * 0.12, y - high * 0.34, x + high * 0.42, y)
    canvas.fill(nave, Fade(stone, darker(stone, 0.3), y - high * 0.34, y))
    slates = polygon(
        (x - high * 0.14, y - high * 0.32),
        (x + high * 0.02, y - high * 0.52),
        (x + high * 0.38, y - high * 0.52),
        (x + high * 0.46, y - high * 0.32),
    )
    canvas.fill(slates, Fade((120, 84, 84), (74, 60, 76), y - high * 0.52, y - high * 0.32))
    tower = rect(x - high * 0.26, y - high * 0.62, x - high * 0.02, y)
    canvas.fill(tower, Fade(lighter(stone, 0.1), darker(stone, 0.3), y - high * 0.62, y))
    spire = polygon((x - high * 0.3, y - high * 0.6), (x - high * 0.14, y - high), (x + high * 0.02, y - high * 0.6))
    canvas.fill(spire, Fade((128, 88, 88), (78, 62, 80), y - high, y - high * 0.6))
    canvas.fill(ellipse(x - high * 0.14, y - high * 0.52, high * 0.05), (250, 244, 226))
    hands = [
        ribbon([(x - high * 0.14, y - high * 0.52), (x - high * 0.14, y - high * 0.556)], high * 0.01),
        ribbon([(x - high * 0.14, y - high * 0.52), (x - high * 0.115, y - high * 0.51)], high * 0.01),
    ]
    canvas.fill(hands, (60, 50, 56))
    glass = mixed(canvas.tone((86, 92, 116)), WINDOW, canvas.light.lamps)
    doors = [
        arch(x + t * high - high * 0.026, y - high * 0.26, x + t * high + high * 0.026, y - high * 0.1, 0.3)
        for t in (0.08, 0.2, 0.32)
    ]
    doors.append(arch(x - high * 0.19, y - high * 0.22, x - high * 0.09, y, 0.2))
    canvas.fill(doors, glass, raw=True)
    edged(canvas, [slates, spire, tower], high * 0.012, 0.5, high * 0.03)
