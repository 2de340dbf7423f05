"""Walls, windows and roofs: the parts that buildings share."""

from collections.abc import Callable

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, rect
from shotgraph_core.illustration.places.scatter import boxes, brickwork

WINDOW: RGB = (255, 206, 118)
STONE: RGB = (176, 162, 146)
FRAME: RGB = (92, 66, 50)
WALLS: tuple[RGB, ...] = ((226, 196, 158), (214, 160, 120), (236, 222, 196), (196, 176, 150), (222, 178, 148))
BRIGHT: tuple[RGB, ...] = (
    (244, 214, 150),
    (150, 196, 206),
    (240, 178, 160),
    (236, 226, 204),
    (196, 210, 158),
    (214, 170, 200),
)
"""Limewash, as houses of the south wear it."""
ROOFS: tuple[RGB, ...] = ((176, 78, 58), (146, 66, 56), (96, 84, 96), (188, 104, 62), (92, 100, 120), (128, 92, 68))
Building = Callable[[Canvas, float, float, float, np.random.Generator], None]
"""Stands with the middle of its foot at (x, y), sized by its height."""


def window(canvas: Canvas, x: float, y: float, wide: float, high: float, shutter: RGB | None = None) -> None:
    """A window with a cross, lit when lamps are; shutters beside it if they have a colour."""
    lit = canvas.light.lamps
    pane = mixed(canvas.tone((92, 108, 128)), WINDOW, lit)
    if shutter:
        wings = [
            rect(x + s * wide * 1.06 - wide * 0.28, y - high * 0.56, x + s * wide * 1.06 + wide * 0.28, y + high * 0.56)
            for s in (-1, 1)
        ]
        canvas.fill(wings, shutter)
    canvas.fill(rect(x - wide * 0.62, y - high * 0.6, x + wide * 0.62, y + high * 0.6), FRAME)
    canvas.fill(rect(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2), pane, raw=True)
    bars = [
        rect(x - wide * 0.05, y - high / 2, x + wide * 0.05, y + high / 2),
        rect(x - wide / 2, y - high * 0.05, x + wide / 2, y + high * 0.05),
    ]
    canvas.fill(bars, FRAME)
    canvas.fill(rect(x - wide * 0.72, y + high * 0.56, x + wide * 0.72, y + high * 0.68), lighter(FRAME, 0.4))
    canvas.glow(x, y, high * 2.2, (255, 170, 80), 0.5 * lit * (1 - canvas.depth * 0.5))


def wall(
    canvas: Canvas, box: tuple[float, float, float, float], colour: RGB, bricks: bool, seed: np.random.Generator
) -> None:
    """A wall between (x0, y0) and (x1, y1), of brick or of plaster that has come off in places."""
    x0, y0, x1, y1 = box
    tall = y1 - y0
    canvas.fill(rect(x0, y0, x1, y1), Fade(lighter(colour, 0.08), darker(colour, 0.3), y0, y1))
    count = seed.uniform(0, 1, (4, 5))
    if tall * canvas.view.scale < 22:
        return
    course = tall * 0.11
    if bricks:
        canvas.fill(brickwork(x0, y0, x1, y1, course, course * 2.2), darker(colour, 0.3), alpha=0.3)
    else:
        for k in range(2):
            a, b = x0 + (x1 - x0) * count[2 * k] * 0.9, y0 + tall * (0.1 + 0.8 * count[2 * k + 1])
            canvas.fill(boxes(a, b, a + course * 1.6, b + course * 0.5), darker(colour, 0.28), alpha=0.35, soft=0.0006)
    canvas.fill(rect(x0, y1 - tall * 0.1, x1, y1), darker(colour, 0.5), alpha=0.3)


def tiles(
    canvas: Canvas, left: tuple[float, float], right: tuple[float, float], y0: float, y1: float, colour: RGB
) -> list[Path]:
    """Tiles in rows on a roof whose edges run from `left` (x at the top, x at the eaves) to `right`."""
    rows = 6
    dark: list[Path] = []
    for k in range(rows):
        t = (k + 0.5) / rows
        a, b = left[0] + (left[1] - left[0]) * t, right[0] + (right[1] - right[0]) * t
        y, step = y0 + (y1 - y0) * t, (y1 - y0) / rows
        x = np.arange(a + (k % 2) * step * 0.6, b - step * 0.6, step * 1.25)
        if len(x):
            dark += boxes(x, np.full(len(x), y), x + step * 0.12, np.full(len(x), y + step * 0.8))
        dark.append(rect(a, y + step * 0.36, b, y + step * 0.46))
    canvas.fill(dark, darker(colour, 0.5), alpha=0.42)
    return dark


def panes(canvas: Canvas, x: float, y: float, half: float, high: float, columns: int, rows: int) -> None:
    """Rows of windows in a front that is 2 `half` wide and `high` tall, its foot at `y`; lit when lamps are."""
    across, down = np.meshgrid(x + half * np.linspace(-0.82, 0.82, columns), y - high * (np.arange(rows) + 0.5) / rows)
    a, b = across.ravel(), down.ravel()
    w, h = half * 0.62 / columns, high * 0.28 / rows
    canvas.fill(boxes(a - w * 1.25, b - h * 1.2, a + w * 1.25, b + h * 1.3), (240, 232, 218))
    pane = mixed(canvas.tone((92, 116, 144)), WINDOW, canvas.light.lamps)
    canvas.fill(boxes(a - w, b - h, a + w, b + h), pane, raw=True)
    canvas.glow(x, y - high / 2, half * 1.3, (255, 180, 90), 0.4 * canvas.light.lamps)
