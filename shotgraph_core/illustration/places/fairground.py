"""Where people go to play and to look: fair, circus, playground, zoo, park."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import trees
from shotgraph_core.illustration.places.homes import tent
from shotgraph_core.illustration.places.masonry import WINDOW
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, shadow

STEEL: RGB = (96, 100, 122)


def fair(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A great wheel with coloured gondolas, and tents at its foot."""
    middle, radius = y - high * 0.56, high * 0.42
    shadow(canvas, x, y, high * 0.5)
    for side in (-1, 1):
        tent(canvas, x + side * high * 0.52, y, high * 0.3, generator)
    legs = [ribbon([(x, middle), (x + s * high * 0.26, y)], high * 0.03) for s in (-1, 1)]
    angle = np.linspace(0, 2 * np.pi, 12, endpoint=False) + 0.1
    spokes = [ribbon([(x, middle), (x + radius * np.cos(a), middle + radius * np.sin(a))], high * 0.01) for a in angle]
    rings = [
        ribbon(np.stack([x + r * np.cos(t), middle + r * np.sin(t)], 1), high * 0.016, smooth=False)
        for r in (radius, radius * 0.86)
        for t in (np.linspace(0, 2 * np.pi, 49),)
    ]
    canvas.fill([*spokes, *rings], STEEL)
    canvas.fill(legs, darker(STEEL, 0.3))
    canvas.fill(ellipse(x, middle, high * 0.05), (236, 190, 92))
    for k, degrees in enumerate((4, 44, 205, 300)):
        some = angle[k::4]
        a, b = x + radius * np.cos(some), middle + radius * np.sin(some) + high * 0.04
        canvas.fill(dots(a, b, high * 0.05, high * 0.045, points=14), hue(degrees, 0.65, 0.52))
        for p, q in zip(a, b, strict=True):
            canvas.glow(p, q, high * 0.16, (255, 206, 120), 0.7 * canvas.light.lamps)
    edged(canvas, rings, high * 0.008, 0.6, high * 0.02)


def circus(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A big top in stripes, pennants on its poles."""
    half, red = high * 0.78, (206, 52, 52)
    cast_shadow(canvas, x, y, half, high * 0.3)
    top, eaves = y - high * 0.86, y - high * 0.42
    edge = np.linspace(-1, 1, 13)
    for k in (0, 1):
        panels = []
        for a, b in zip(edge[k:-1:2], edge[k + 1 :: 2], strict=False):
            panels.append(
                polygon(
                    (x + a * half * 0.9, eaves),
                    (x + b * half * 0.9, eaves),
                    (x + b * half * 0.86, y),
                    (x + a * half * 0.86, y),
                )
            )
            swag = [
                (x, top),
                (x + b * half * 0.4, eaves - high * 0.2),
                (x + b * half, eaves + high * 0.02),
                ((x + (a + b) / 2 * half), eaves + high * 0.08),
                (x + a * half, eaves + high * 0.02),
                (x + a * half * 0.4, eaves - high * 0.2),
            ]
            panels.append(polygon(*swag))
        tone = red if k else (250, 238, 214)
        canvas.fill(panels, Fade(lighter(tone, 0.1), darker(tone, 0.3), top, y))
    door = polygon((x, y - high * 0.36), (x - high * 0.14, y), (x + high * 0.14, y))
    canvas.fill(door, mixed(canvas.tone((70, 36, 44)), WINDOW, 0.85 * canvas.light.lamps), raw=True)
    canvas.glow(x, y - high * 0.14, high * 0.5, (255, 190, 100), 0.7 * canvas.light.lamps)
    for dx, level in ((0.0, top), (-0.5, y - high * 0.6), (0.5, y - high * 0.6)):
        a = x + dx * half
        canvas.fill(ribbon([(a, level + high * 0.1), (a, level - high * 0.14)], high * 0.018), (110, 80, 60))
        canvas.fill(
            polygon((a, level - high * 0.14), (a + high * 0.16, level - high * 0.1), (a, level - high * 0.05)),
            (246, 196, 70),
        )
    canvas.fill(dots(x + edge * half, eaves + 0.03 * high + 0 * edge, high * 0.018, high * 0.018), (255, 222, 120))


def playground(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A swing, a slide and a seesaw."""
    blue, red, gold = (66, 122, 190), (212, 70, 62), (244, 192, 70)
    shadow(canvas, x - high * 0.5, y, high * 0.5)
    frame = [
        ribbon([(x - high * (0.95 - 0.1 * k), y), (x - high * 0.85 + s, y - high * 0.85)], high * 0.04)
        for k, s in ((-1, 0.0), (1, 0.0))
    ]
    frame += [
        ribbon([(x - high * 0.1 + t * high * 0.1, y), (x - high * 0.16, y - high * 0.85)], high * 0.04) for t in (-1, 1)
    ]
    frame.append(ribbon([(x - high * 0.87, y - high * 0.85), (x - high * 0.14, y - high * 0.85)], high * 0.045))
    canvas.fill(frame, red)
    for dx, sway in ((-0.65, 0.06), (-0.36, -0.1)):
        ropes = [
            ribbon(
                [(x + (dx + s * 0.06) * high, y - high * 0.84), (x + (dx + s * 0.06 + sway) * high, y - high * 0.26)],
                high * 0.012,
            )
            for s in (-1, 1)
        ]
        canvas.fill(ropes, (90, 84, 92))
        canvas.fill(
            rect(x + (dx + sway - 0.09) * high, y - high * 0.28, x + (dx + sway + 0.09) * high, y - high * 0.24), gold
        )
    shadow(canvas, x + high * 0.5, y, high * 0.5)
    ladder = [
        ribbon([(x + (0.2 + s) * high, y), (x + (0.3 + s) * high, y - high * 0.75)], high * 0.025) for s in (0, 0.1)
    ]
    rungs = [
        rect(
            x + (0.2 + 0.1 * t) * high,
            y - high * (0.1 + 0.6 * t),
            x + (0.32 + 0.1 * t) * high,
            y - high * (0.07 + 0.6 * t),
        )
        for t in np.linspace(0, 1, 6)
    ]
    chute = ribbon(
        [
            (x + high * 0.34, y - high * 0.68),
            (x + high * 0.56, y - high * 0.46),
            (x + high * 0.82, y - high * 0.1),
            (x + high * 0.98, y - high * 0.06),
        ],
        high * 0.09,
    )
    canvas.fill([*ladder, *rungs], blue)
    canvas.fill(chute, Fade(lighter(gold, 0.2), darker(gold, 0.15), y - high * 0.7, y))
    edged(canvas, [*frame, chute], high * 0.012, 0.5, high * 0.03)


def zoo(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A gate with an arch, an animal cut out above it, bars on both sides, a giraffe that looks over."""
    half, green = high * 0.8, (62, 116, 84)
    shadow(canvas, x, y, half)
    tall: RGB = (226, 176, 92)
    neck = [
        ribbon(
            [(x + high * 0.52, y - high * 0.2), (x + high * 0.6, y - high * 0.8), (x + high * 0.56, y - high * 0.98)],
            (high * 0.14, high * 0.08),
        ),
        ellipse(x + high * 0.49, y - high, high * 0.1, high * 0.05, 0.3),
        *dots(np.array([x + high * 0.55, x + high * 0.59]), np.array([y - high * 1.08] * 2), high * 0.014, high * 0.04),
    ]
    canvas.fill(neck, Fade(lighter(tall, 0.1), darker(tall, 0.2), y - high, y))
    t = np.linspace(0.1, 0.9, 8)
    canvas.fill(
        dots(
            x + high * (0.545 + 0.05 * np.sin(t * 3)), y - high * (0.25 + 0.66 * t), high * 0.022, high * 0.03, points=6
        ),
        (160, 98, 54),
    )
    bars = np.concatenate([np.linspace(-1, -0.34, 12), np.linspace(0.34, 1, 12)]) * half + x
    canvas.fill(
        boxes(bars - high * 0.008, np.full(24, y - high * 0.46), bars + high * 0.008, np.full(24, y)), (70, 76, 84)
    )
    canvas.fill(
        [
            rect(
                x + s * half * 0.67 - half * 0.35,
                y - high * b,
                x + s * half * 0.67 + half * 0.35,
                y - high * b + high * 0.03,
            )
            for s in (-1, 1)
            for b in (0.44, 0.12)
        ],
        (70, 76, 84),
    )
    piers = [
        rect(x + s * high * 0.27 - high * 0.06, y - high * 0.62, x + s * high * 0.27 + high * 0.06, y) for s in (-1, 1)
    ]
    canvas.fill(piers, Fade((214, 190, 156), (140, 116, 98), y - high * 0.6, y))
    ring = ribbon(
        [
            (x - high * 0.3, y - high * 0.58),
            (x - high * 0.2, y - high * 0.78),
            (x, y - high * 0.86),
            (x + high * 0.2, y - high * 0.78),
            (x + high * 0.3, y - high * 0.58),
        ],
        high * 0.13,
    )
    canvas.fill(ring, green)
    beast = [
        ellipse(x, y - high * 0.86, high * 0.09, high * 0.055),
        ellipse(x + high * 0.1, y - high * 0.89, high * 0.045),
        ribbon([(x + high * 0.13, y - high * 0.89), (x + high * 0.17, y - high * 0.82)], high * 0.022),
        *boxes(
            x + high * np.array([-0.07, 0.03]),
            np.full(2, y - high * 0.84),
            x + high * np.array([-0.03, 0.07]),
            np.full(2, y - high * 0.76),
        ),
    ]
    canvas.fill(beast, (246, 214, 120))
    edged(canvas, [*piers, ring], high * 0.012, 0.5, high * 0.035)


def park(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A bandstand between clipped trees, a bench, a lamp."""
    for dx, size in ((-0.8, 0.8), (0.8, 0.7)):
        trees.broadleaf(canvas, x + dx * high, y, size * high, generator)
    cast_shadow(canvas, x, y, high * 0.5, high * 0.3)
    base = [
        rect(x - high * 0.42, y - high * 0.14, x + high * 0.42, y),
        rect(x - high * 0.5, y - high * 0.04, x + high * 0.5, y),
    ]
    canvas.fill(base, Fade((226, 212, 192), (150, 138, 128), y - high * 0.14, y))
    canvas.fill(
        boxes(
            x + high * np.array([-0.38, -0.14, 0.12, 0.36]),
            np.full(4, y - high * 0.56),
            x + high * np.array([-0.35, -0.11, 0.15, 0.39]),
            np.full(4, y - high * 0.14),
        ),
        (250, 246, 238),
    )
    roof = [
        polygon((x - high * 0.5, y - high * 0.54), (x, y - high * 0.86), (x + high * 0.5, y - high * 0.54)),
        ellipse(x, y - high * 0.88, high * 0.03, high * 0.05),
    ]
    canvas.fill(roof, Fade((98, 164, 152), (52, 104, 108), y - high * 0.86, y - high * 0.54))
    rail = np.linspace(x - high * 0.37, x + high * 0.37, 16)
    canvas.fill(
        boxes(rail - high * 0.006, np.full(16, y - high * 0.26), rail + high * 0.006, np.full(16, y - high * 0.14)),
        (250, 246, 238),
    )
    edged(canvas, roof, high * 0.012, 0.5, high * 0.04)
    canvas.glow(x, y - high * 0.4, high * 0.5, (255, 196, 110), 0.7 * canvas.light.lamps)
