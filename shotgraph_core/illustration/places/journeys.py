"""Where journeys begin: a station and its engine, a bus stop, a port, a train on its way."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import arch, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places.boats import ship
from shotgraph_core.illustration.places.masonry import WINDOW, panes, wall
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, shadow


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
    panes(canvas, x - high * 0.65, y - high * 0.04, high * 0.13, high * 0.3, 2, 1)
    panes(canvas, x + high * 0.65, y - high * 0.04, high * 0.13, high * 0.3, 2, 1)
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


def bus_stop(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A shelter with a bench, and a round sign on a pole with a bus on it."""
    shadow(canvas, x, y, high * 0.6)
    canvas.fill(
        rect(x - high * 0.5, y - high * 0.62, x + high * 0.4, y - high * 0.08),
        mixed(canvas.tone((170, 206, 220)), canvas.light.sky[-1], 0.3),
        alpha=0.55,
        raw=True,
    )
    posts = boxes(
        x + high * np.array([-0.52, -0.06, 0.38]),
        np.full(3, y - high * 0.66),
        x + high * np.array([-0.48, -0.03, 0.42]),
        np.full(3, y),
    )
    roof = polygon(
        (x - high * 0.62, y - high * 0.64),
        (x - high * 0.54, y - high * 0.76),
        (x + high * 0.46, y - high * 0.76),
        (x + high * 0.54, y - high * 0.64),
    )
    canvas.fill(posts, (70, 84, 104))
    canvas.fill(roof, Fade((74, 140, 176), (48, 92, 124), y - high * 0.76, y - high * 0.64))
    canvas.fill(
        [
            rect(x - high * 0.42, y - high * 0.24, x + high * 0.32, y - high * 0.18),
            *boxes(
                x + high * np.array([-0.36, 0.24]),
                np.full(2, y - high * 0.2),
                x + high * np.array([-0.32, 0.28]),
                np.full(2, y),
            ),
        ],
        (156, 104, 70),
    )
    pole = x + high * 0.72
    canvas.fill(ribbon([(pole, y), (pole, y - high * 0.9)], high * 0.03), (90, 92, 104))
    canvas.fill(ellipse(pole, y - high * 0.86, high * 0.16), (250, 246, 236))
    canvas.fill(ellipse(pole, y - high * 0.86, high * 0.14), (208, 60, 56))
    canvas.fill(
        [
            rect(pole - high * 0.08, y - high * 0.91, pole + high * 0.08, y - high * 0.81),
            *dots(pole + high * np.array([-0.045, 0.045]), np.full(2, y - high * 0.805), high * 0.02, high * 0.02),
        ],
        (252, 250, 240),
    )
    canvas.fill(
        [
            rect(
                pole - high * 0.065 + high * 0.045 * k,
                y - high * 0.895,
                pole - high * 0.03 + high * 0.045 * k,
                y - high * 0.86,
            )
            for k in range(3)
        ],
        (208, 60, 56),
    )
    edged(canvas, [roof], high * 0.014, 0.5, high * 0.04)


def port(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """Cranes over a quay, a ship between them."""
    ship(canvas, x + high * 0.1, y - high * 0.05, high * 0.72, generator)
    tones: tuple[RGB, ...] = ((214, 96, 62), (66, 110, 150), (226, 178, 76))
    for k in range(6):
        a = x + high * (-0.95 + 0.2 * (k % 3) + (1.3 if k > 2 else 0))
        canvas.fill(rect(a, y - high * 0.13, a + high * 0.18, y), tones[k % 3])
        canvas.fill(rect(a + high * 0.04, y - high * 0.25, a + high * 0.22, y - high * 0.13), tones[(k + 1) % 3])
    canvas.fill(rect(x - high * 1.05, y - high * 0.03, x + high * 1.05, y + high * 0.05), (120, 112, 112))
    for side in (-1, 1):
        a = x + side * high * 0.62
        crane = [ribbon([(a + s * high * 0.09, y), (a, y - high * 0.8)], high * 0.028) for s in (-1, 1)]
        crane += [
            ribbon([(a + side * high * 0.2, y - high * 0.74), (a - side * high * 0.5, y - high * 0.98)], high * 0.035),
            ribbon([(a, y - high), (a - side * high * 0.3, y - high * 0.9)], high * 0.01),
        ]
        canvas.fill([*crane, ribbon([(a, y - high * 0.7), (a, y - high)], high * 0.03)], (236, 166, 60))
        hook = a - side * high * 0.44
        canvas.fill(
            [
                ribbon([(hook, y - high * 0.96), (hook, y - high * 0.6)], high * 0.008),
                rect(hook - high * 0.07, y - high * 0.6, hook + high * 0.07, y - high * 0.5),
            ],
            (96, 74, 66),
        )
        edged(canvas, crane, high * 0.01, 0.5, high * 0.02)


def train(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A steam train on a viaduct."""
    deck, stone = y - high * 0.46, (190, 164, 140)
    piers = [rect(x + t * high - high * 0.06, deck, x + t * high + high * 0.06, y) for t in np.linspace(-1.2, 1.2, 7)]
    canvas.fill(
        [*piers, rect(x - high * 1.4, deck, x + high * 1.4, deck + high * 0.12)],
        Fade(lighter(stone, 0.15), darker(stone, 0.25), deck, y),
    )
    t = np.linspace(-1.0, 1.0, 6)
    arches = [
        np.concatenate(
            [
                ellipse(x + a * high, deck + high * 0.26, high * 0.14, high * 0.14)[20:],
                [(x + (a + 0.14) * high, deck + high * 0.1), (x + (a - 0.14) * high, deck + high * 0.1)],
            ]
        )
        for a in t
    ]
    canvas.fill(arches, stone)
    engine(canvas, x + high * 0.62, deck, high * 0.42, generator)
    for k in range(3):
        a = x + high * (-0.06 - 0.5 * k)
        tone: RGB = ((166, 62, 56), (62, 106, 138), (166, 62, 56))[k]
        canvas.fill(
            rect(a - high * 0.22, deck - high * 0.34, a + high * 0.24, deck - high * 0.05),
            Fade(lighter(tone, 0.2), darker(tone, 0.25), deck - high * 0.34, deck),
        )
        canvas.fill(rect(a - high * 0.24, deck - high * 0.37, a + high * 0.26, deck - high * 0.32), (70, 60, 66))
        w = a + high * np.array([-0.13, 0.01, 0.15])
        pane = mixed(canvas.tone((206, 224, 230)), (255, 206, 118), canvas.light.lamps)
        canvas.fill(
            boxes(w - high * 0.045, np.full(3, deck - high * 0.28), w + high * 0.045, np.full(3, deck - high * 0.17)),
            pane,
            raw=True,
        )
        canvas.fill(
            dots(a + high * np.array([-0.13, 0.15]), np.full(2, deck - high * 0.03), high * 0.045, high * 0.045),
            (46, 40, 48),
        )
