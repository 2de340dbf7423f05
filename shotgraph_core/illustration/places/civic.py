"""Buildings for everybody: hospital, school, station, office, library, workshop, shop, hall, house with a door open."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import arch, curve, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places.homes import house
from shotgraph_core.illustration.places.masonry import WINDOW, tiles, wall
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.weathering import cast_shadow, edged


def _panes(canvas: Canvas, x: float, y: float, half: float, high: float, columns: int, rows: int) -> None:
    """Rows of windows in a front that is 2 `half` wide and `high` tall, its foot at `y`; lit when lamps are."""
    across, down = np.meshgrid(x + half * np.linspace(-0.82, 0.82, columns), y - high * (np.arange(rows) + 0.5) / rows)
    a, b = across.ravel(), down.ravel()
    w, h = half * 0.62 / columns, high * 0.28 / rows
    canvas.fill(boxes(a - w * 1.25, b - h * 1.2, a + w * 1.25, b + h * 1.3), (240, 232, 218))
    pane = mixed(canvas.tone((92, 116, 144)), WINDOW, canvas.light.lamps)
    canvas.fill(boxes(a - w, b - h, a + w, b + h), pane, raw=True)
    canvas.glow(x, y - high / 2, half * 1.3, (255, 180, 90), 0.4 * canvas.light.lamps)


def hospital(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """White, three floors, a red cross over the door."""
    half, white = high * 0.62, (240, 244, 246)
    cast_shadow(canvas, x, y, half * 1.1, high * 0.3)
    wall(canvas, (x - half, y - high * 0.8, x + half, y), white, False, generator)
    _panes(canvas, x, y - high * 0.2, half, high * 0.56, 6, 3)
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
    _panes(canvas, x, y - high * 0.05, half, high * 0.34, 7, 1)
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


def station(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A hall with an arched glass roof, a clock, and a train that waits."""
    half, brick = high * 0.8, (178, 96, 74)
    cast_shadow(canvas, x, y, half, high * 0.3)
    wall(canvas, (x - half, y - high * 0.4, x + half, y), brick, True, generator)
    vault = arch(x - high * 0.5, y - high * 0.9, x + high * 0.5, y)
    canvas.fill(vault, Fade((214, 196, 176), (150, 116, 100), y - high, y))
    glass = arch(x - high * 0.42, y - high * 0.82, x + high * 0.42, y)
    canvas.fill(glass, mixed(canvas.tone((120, 156, 180)), WINDOW, canvas.light.lamps), raw=True)
    ribs = [
        ribbon(
            [(x, y - high * 0.4), (x + high * 0.42 * np.cos(a), y - high * 0.4 - high * 0.42 * np.sin(a))], high * 0.018
        )
        for a in np.linspace(0, np.pi, 9)
    ]
    canvas.fill([*ribs, rect(x - high * 0.42, y - high * 0.42, x + high * 0.42, y - high * 0.38)], (110, 76, 66))
    canvas.fill(ellipse(x, y - high * 0.4, high * 0.11), (110, 76, 66))
    canvas.fill(ellipse(x, y - high * 0.4, high * 0.09), (252, 246, 230))
    canvas.fill(
        [
            ribbon([(x, y - high * 0.4), (x, y - high * 0.46)], high * 0.014),
            ribbon([(x, y - high * 0.4), (x + high * 0.05, y - high * 0.39)], high * 0.014),
        ],
        (50, 44, 52),
    )
    _panes(canvas, x - high * 0.65, y - high * 0.04, high * 0.13, high * 0.3, 2, 1)
    _panes(canvas, x + high * 0.65, y - high * 0.04, high * 0.13, high * 0.3, 2, 1)
    engine(canvas, x, y, high * 0.36, generator)
    edged(canvas, [vault], high * 0.014, 0.5, high * 0.035)


def engine(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A steam engine seen from the side, its smoke behind it."""
    tone = hue(float(generator.choice((355, 150, 212))), 0.5, 0.4)
    boiler = [
        rect(x - high * 0.5, y - high * 0.72, x + high * 0.55, y - high * 0.26),
        ellipse(x + high * 0.55, y - high * 0.49, high * 0.1, high * 0.23),
    ]
    cab = rect(x - high * 0.86, y - high * 1.0, x - high * 0.42, y - high * 0.2)
    canvas.fill([*boiler, cab], Fade(lighter(tone, 0.25), darker(tone, 0.4), y - high, y - high * 0.2))
    canvas.fill(
        [
            rect(x - high * 0.92, y - high * 1.06, x - high * 0.36, y - high * 0.98),
            rect(x + high * 0.28, y - high * 1.02, x + high * 0.42, y - high * 0.7),
            ellipse(x + high * 0.35, y - high * 1.02, high * 0.12, high * 0.05),
            ellipse(x, y - high * 0.72, high * 0.1, high * 0.12),
        ],
        darker(tone, 0.6),
    )
    canvas.fill(
        rect(x - high * 0.76, y - high * 0.9, x - high * 0.52, y - high * 0.66),
        mixed(canvas.tone((180, 206, 220)), WINDOW, canvas.light.lamps),
        raw=True,
    )
    canvas.fill(
        [rect(x + t * high, y - high * 0.72, x + t * high + high * 0.03, y - high * 0.26) for t in (-0.26, 0.1, 0.4)],
        (236, 196, 104),
    )
    canvas.fill(rect(x - high * 0.9, y - high * 0.26, x + high * 0.72, y - high * 0.18), (60, 48, 54))
    wheels = np.array([-0.68, -0.3, 0.04, 0.4])
    canvas.fill(
        dots(
            x + wheels * high,
            y - high * np.array([0.17, 0.17, 0.17, 0.12]),
            high * np.array([0.17, 0.17, 0.17, 0.12]),
            high * np.array([0.17, 0.17, 0.17, 0.12]),
            points=18,
        ),
        (46, 40, 48),
    )
    canvas.fill(
        dots(x + wheels * high, np.full(4, y - high * 0.15), high * 0.07, high * 0.07, points=12), (206, 84, 66)
    )
    k = np.arange(7)
    canvas.fill(
        dots(
            x + high * (0.34 - 0.16 * k),
            y - high * (1.15 + 0.1 * k + 0.03 * np.sin(k * 2)),
            high * (0.09 + 0.035 * k),
            high * (0.08 + 0.03 * k),
            points=16,
        ),
        (246, 246, 250),
        alpha=0.75,
        soft=high * 0.03,
    )


def office(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A block of glass with a canopy and a sign."""
    half = high * 0.42
    cast_shadow(canvas, x, y, half * 1.2, high * 0.3)
    wall(canvas, (x - half, y - high, x + half, y), (150, 172, 190), False, generator)
    _panes(canvas, x, y - high * 0.22, half, high * 0.74, 5, 6)
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
