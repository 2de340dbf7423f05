"""What hangs on the walls of rooms, or lines them: shelves and books, curtains, clocks, pictures."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, curve, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.shell import WOOD
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.weathering import edged


def books(stage: Stage, box: tuple[float, float, float], seed: str, most: float = 0.1, canvas: str = "middle") -> None:
    """Books side by side from x0 to x1 with their feet at y: all colours, some leaning, gold on their backs."""
    x0, x1, y = box
    generator = stage.dice("books", seed, round(y, 3))
    sheet = stage.middle if canvas == "middle" else stage.ground
    wide = generator.uniform(0.009, 0.02, max(1, int((x1 - x0) / 0.0148)))
    left = x0 + np.concatenate([[0.0], np.cumsum(wide + 0.0012)[:-1]])
    keep = left + wide < x1
    left, wide = left[keep], wide[keep]
    high = most * generator.uniform(0.68, 1.0, len(left))
    shapes, kind = boxes(left, y - high, left + wide, np.full(len(left), y)), generator.integers(0, 6, len(left))
    for k, degrees in enumerate((4, 28, 46, 150, 208, 280)):
        some = [one for one, of in zip(shapes, kind, strict=True) if of == k]
        tone = hue(degrees, 0.42, 0.44)
        sheet.fill(some, Fade(lighter(tone, 0.16), darker(tone, 0.3), y - most, y))
    gold = boxes(left + 0.0016, y - high * 0.8, left + wide - 0.0016, y - high * 0.73)
    sheet.fill(gold[::2], (244, 222, 170), alpha=0.8)
    sheet.fill(boxes(left, y - high, left + 0.0012, np.full(len(left), y)), (20, 14, 22), alpha=0.35)


def shelf(stage: Stage, x: float, y: float, wide: float, kind: str, seed: str) -> None:
    """A board on brackets with books, pots or jars."""
    canvas, generator = stage.middle, stage.dice("shelf", seed, y)
    left, right = stage.across(x) - wide * stage.unit / 2, stage.across(x) + wide * stage.unit / 2
    canvas.fill(rect(left - 0.01, y + 0.014, right + 0.01, y + 0.034), (30, 20, 30), alpha=0.35, soft=0.004)
    if kind == "books":
        books(stage, (left + 0.01, right - 0.02, y), seed)
    else:
        _vessels(stage, left, right, y, kind, generator)
    board = rect(left, y, right, y + 0.016)
    canvas.fill(
        [polygon((a, y + 0.014), (a + 0.012, y + 0.014), (a + 0.003, y + 0.05)) for a in (left + 0.03, right - 0.042)],
        darker(WOOD, 0.4),
    )
    canvas.fill(board, Fade(lighter(WOOD, 0.25), darker(WOOD, 0.2), y, y + 0.016))


def _vessels(stage: Stage, left: float, right: float, y: float, kind: str, generator: np.random.Generator) -> None:
    canvas, a = stage.middle, left + 0.01
    while a < right - 0.04:
        w = generator.uniform(0.032, 0.052)
        tone = hue(generator.uniform(0, 360), 0.4, 0.5)
        clay = mixed((196, 112, 70), tone, 0.25) if kind == "pots" else mixed((200, 210, 200), tone, 0.55)
        body = curve(
            [
                (a, y - w * 0.5),
                (a + w * 0.2, y - w * 1.1),
                (a + w * 0.8, y - w * 1.1),
                (a + w, y - w * 0.5),
                (a + w * 0.75, y),
                (a + w * 0.25, y),
            ],
            steps=5,
        )
        canvas.fill(body, Fade(lighter(clay, 0.2), darker(clay, 0.4), y - w * 1.2, y))
        canvas.fill(rect(a + w * 0.22, y - w * 1.3, a + w * 0.78, y - w * 1.08), darker(clay, 0.25))
        canvas.fill(ellipse(a + w * 0.3, y - w * 0.62, w * 0.07, w * 0.24, points=10), (255, 255, 255), alpha=0.4)
        if kind == "jars":
            canvas.fill(rect(a + w * 0.2, y - w * 0.66, a + w * 0.8, y - w * 0.3), (248, 238, 214), alpha=0.8)
        a += w + 0.01


def bookcase(stage: Stage, x0: float, x1: float, y0: float, y1: float, seed: str) -> None:
    """Shelves full of books from y0 down to y1; x in world units."""
    canvas = stage.middle
    canvas.fill(rect(x0 - 0.014, y0 - 0.02, x1 + 0.024, y1 + 0.004), (16, 10, 16), alpha=0.4, soft=0.008)
    canvas.fill(rect(x0, y0, x1, y1), darker(WOOD, 0.62))
    rows = max(2, round((y1 - y0) / 0.115))
    for k in range(rows):
        foot = y0 + (y1 - y0) * (k + 1) / rows - 0.012
        books(stage, (x0 + 0.008, x1 - 0.006, foot), f"{seed}{k}", (y1 - y0) / rows * 0.8)
        canvas.fill(rect(x0, foot, x1, foot + 0.012), Fade(lighter(WOOD, 0.2), darker(WOOD, 0.2), foot, foot + 0.012))
    sides = [
        rect(x0 - 0.01, y0 - 0.014, x0 + 0.004, y1),
        rect(x1 - 0.004, y0 - 0.014, x1 + 0.01, y1),
        rect(x0 - 0.018, y0 - 0.024, x1 + 0.018, y0),
    ]
    canvas.fill(sides, Fade(lighter(WOOD, 0.15), darker(WOOD, 0.3), y0, y1))
    edged(canvas, sides, 0.002, 0.4)


def curtains(stage: Stage, window: tuple[float, float, float, float], colour: RGB) -> None:
    """Curtains drawn back on both sides of a window, in folds, on a rod."""
    x, y, half, high = stage.across(window[0]), window[1], window[2] * stage.unit, window[3]
    for side in (-1, 1):
        edge, inner = x + side * (half + min(0.055, half * 0.34)), x + side * (half - min(0.05, half * 0.26))
        shape = curve(
            [
                (edge, y - high * 1.2),
                (inner - side * 0.01, y - high * 1.2),
                (inner, y),
                (edge - side * 0.02, y + high * 1.5),
                (edge + side * 0.03, y + high * 1.5),
            ]
        )
        stage.middle.fill(shape, Fade(lighter(colour, 0.15), darker(colour, 0.3), y - high, y + high * 1.5))
        for t, tone in (
            (0.2, darker(colour, 0.4)),
            (0.35, lighter(colour, 0.3)),
            (0.55, darker(colour, 0.4)),
            (0.72, lighter(colour, 0.25)),
        ):
            fold = [
                (edge + (inner - edge) * t, y - high * 1.15),
                (edge + (inner - edge) * t * 0.85, y),
                (edge + (inner - edge) * t * 0.5, y + high * 1.4),
            ]
            stage.middle.fill(ribbon(fold, (0.003, 0.009, 0.004)), tone, alpha=0.45, soft=0.002)
        band = y + high * 0.5
        stage.middle.fill(
            ribbon([(edge - side * 0.004, band), (inner - side * min(0.03, half * 0.18), band + 0.012)], 0.012),
            (236, 198, 112),
        )
    rod = [
        ribbon([(x - half - 0.09, y - high * 1.2), (x + half + 0.09, y - high * 1.2)], 0.014),
        *dots(x + (half + 0.095) * np.array([-1.0, 1.0]), np.full(2, y - high * 1.2), 0.013, 0.013),
    ]
    stage.middle.fill(rod, darker(WOOD, 0.2))


def clock(stage: Stage, x: float, y: float, size: float) -> None:
    """A round clock on the wall."""
    canvas, a = stage.middle, stage.across(x)
    canvas.fill(ellipse(a, y + 0.008, size * 1.12), (20, 14, 20), alpha=0.35, soft=0.006)
    canvas.fill(ellipse(a, y, size * 1.1), darker(WOOD, 0.25))
    canvas.fill(ellipse(a, y, size * 0.94), (250, 244, 228))
    angle = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    canvas.fill(
        dots(a + size * 0.78 * np.cos(angle), y + size * 0.78 * np.sin(angle), size * 0.06, size * 0.06), (60, 50, 56)
    )
    canvas.fill(
        [
            ribbon([(a, y), (a - size * 0.3, y - size * 0.4)], size * 0.1),
            ribbon([(a, y), (a + size * 0.1, y - size * 0.66)], size * 0.07),
        ],
        (50, 42, 50),
    )


def picture(stage: Stage, x: float, y: float, size: float = 1.0) -> None:
    """A small landscape in a frame."""
    canvas, a, w, h = stage.middle, stage.across(x), 0.075 * stage.unit * size, 0.065 * size
    generator = stage.dice("picture", x)
    canvas.fill(rect(a - w, y - h + 0.008, a + w + 0.008, y + h + 0.012), (20, 14, 20), alpha=0.4, soft=0.005)
    canvas.fill(rect(a - w, y - h, a + w, y + h), Fade((226, 182, 108), (150, 106, 62), y - h, y + h))
    inner = (a - w * 0.84, y - h * 0.82, a + w * 0.84, y + h * 0.82)
    canvas.fill(rect(*inner), Fade(hue(generator.uniform(180, 260), 0.5, 0.7), (246, 216, 170), y - h, y + h * 0.4))
    canvas.fill(ellipse(a + w * 0.4, y - h * 0.3, h * 0.16), (255, 244, 210))
    hill: Path = polygon(
        (inner[0], inner[3]),
        (inner[0], y + h * 0.2),
        (a - w * 0.2, y - h * 0.2),
        (a + w * 0.24, y + h * 0.36),
        (inner[2], y + h * 0.06),
        (inner[2], inner[3]),
    )
    canvas.fill(hill, hue(generator.uniform(90, 160), 0.3, 0.45))
