"""What light and weather do to anything that stands: a lit edge, snow on its top, a shadow on the ground, wind."""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageChops

from shotgraph_core.illustration.engine.canvas import Canvas
from shotgraph_core.illustration.engine.palette import RGB, darker, luma, mixed
from shotgraph_core.illustration.engine.shapes import Path, ellipse

SNOW: RGB = (236, 242, 250)


def edged(canvas: Canvas, paths: Sequence[Path], rim: float, strength: float = 0.5, snow: float = 0.0) -> None:
    """Lights the sunny edge of the paths and, where snow lies, covers their tops; widths in world units."""
    strength, snow = strength * max(canvas.light.shine, 0.12), snow * canvas.light.snow
    found = canvas.mask(paths) if strength > 0.02 or snow > 0 else None
    if found is None:
        return
    mask, box = found
    if strength > 0.02 and rim * canvas.view.scale > 0.35:
        _lay(
            canvas, box, _edge(mask, _side(canvas, paths) * rim, rim / 2, canvas.view.scale, strength), canvas.light.sun
        )
    if snow > 0:
        _lay(canvas, box, _edge(mask, 0.0, snow, canvas.view.scale, 0.96), canvas.tone(SNOW))


def _side(canvas: Canvas, paths: Sequence[Path]) -> int:
    """Where the sun stands: -1 to the right of the paths, 1 to their left."""
    x = sum(float(path[:, 0].mean()) for path in paths) / len(paths)
    return -1 if canvas.light.sun_at[0] * canvas.aspect > x else 1


def _edge(mask: Image.Image, x: float, y: float, scale: float, strength: float) -> Image.Image:
    """The part of a mask that a copy of it moved by (x, y) leaves bare."""
    moved = Image.new("L", mask.size)
    across = round(x * scale) if abs(x * scale) >= 1 else int(x > 0) - int(x < 0)
    moved.paste(mask, (across, max(1, round(y * scale))))
    return ImageChops.subtract(mask, moved).point([round(k * min(1.0, strength)) for k in range(256)])


def _lay(canvas: Canvas, box: tuple[int, int, int, int], mask: Image.Image, colour: RGB) -> None:
    ink = (*(min(255, max(0, round(channel))) for channel in colour), 255)
    canvas.image.paste(Image.new("RGBA", mask.size, ink), box, mask)


def bent(canvas: Canvas, paths: Sequence[Path], y: float, high: float, by: float = 0.26) -> list[Path]:
    """The paths as the wind bends them, more the higher above their foot at `y`."""
    wind = canvas.light.wind
    if not wind:
        return list(paths)
    found = []
    for path in paths:
        up = np.clip((y - path[:, 1]) / high, 0, 1.4)
        found.append(path + np.stack([wind * by * high * up**1.6, wind * by * 0.14 * high * up**2], 1))
    return found


def shadow(canvas: Canvas, x: float, y: float, wide: float, strength: float = 0.34) -> None:
    """The dark that ties a thing to the ground."""
    canvas.fill(ellipse(x, y, wide, wide * 0.09), (14, 12, 28), alpha=strength, soft=wide * 0.05)


def cast_shadow(canvas: Canvas, x: float, y: float, wide: float, long: float) -> None:
    """A shadow that falls away from the sun over the ground, and the dark at the foot."""
    shine = canvas.light.shine
    shadow(canvas, x, y, wide, 0.2 + 0.12 * shine)
    if shine < 0.3:
        return
    away = 1 if canvas.light.sun_at[0] * canvas.aspect < x else -1
    low = 1.4 if canvas.light.sun_at[1] > 0.4 else 0.7
    reach = long * low
    path = ellipse(x + away * reach * 0.5, y + reach * 0.05, wide * 0.5 + reach * 0.55, wide * 0.1 + reach * 0.03)
    canvas.fill(path, (16, 16, 44), alpha=0.3 * shine, soft=wide * 0.05)


def snowed(canvas: Canvas, colour: RGB, by: float = 0.85) -> RGB:
    """A local colour of ground as it is where snow lies."""
    return mixed(colour, SNOW, by * canvas.light.snow)


def wintry(canvas: Canvas, leaf: RGB) -> RGB:
    """A local colour of leaves as it is in the cold: greyer, darker."""
    grey = luma(leaf)
    return mixed(leaf, darker((grey, grey * 0.98, grey * 0.92), 0.15), 0.6 * canvas.light.snow)
