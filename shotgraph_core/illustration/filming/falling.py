"""Rain and snow: sheets of drops or flakes that scroll without end."""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from shotgraph_core.illustration.engine.planes import ycc
from shotgraph_core.illustration.filming.sheet import Sheet
from shotgraph_core.model import Setting, Weather


@dataclass(frozen=True)
class Fall:
    """A sheet of falling drops or flakes, twice as tall as the frame so that it can be scrolled without end."""

    sheet: Image.Image
    speed: float
    """Frame heights a second."""
    drift: float
    """Frame heights a second to the right."""
    tint: tuple[int, int, int]
    slow: bool = False
    """Whether it falls so slowly that whole pixels would be seen."""


def falls(setting: Setting, width: int, height: int, seed: int) -> tuple[Fall, ...]:
    """The precipitation of a weather, for a frame of so many pixels."""
    if setting.weather in (Weather.RAIN, Weather.STORM):
        slant = 0.22 if setting.weather is Weather.STORM else 0.08
        count = 250 if setting.weather is Weather.STORM else 190
        tint = ycc((206, 220, 236))
        return tuple(
            Fall(_streaks(width, height, seed + k, count, size, slant), speed, -speed * slant, tint)
            for k, (size, speed) in enumerate(((0.05, 1.5), (0.095, 2.3)))
        )
    if setting.weather is Weather.SNOW:
        tint = ycc((250, 252, 255))
        return tuple(
            Fall(_flakes(width, height, seed + k, count, size), speed, drift, tint, slow=True)
            for k, (count, size, speed, drift) in enumerate(((240, 0.0028, 0.10, 0.02), (90, 0.006, 0.17, -0.035)))
        )
    return ()


def _streaks(width: int, height: int, seed: int, count: int, long: float, slant: float) -> Image.Image:
    generator = np.random.default_rng(seed)
    sheet = Image.new("L", (width * 2, height * 2))
    pen = ImageDraw.Draw(sheet)
    reach = long * height * 2
    number = max(20, round(count * width / height / 1.78))
    for x, y, level, size in zip(
        generator.uniform(0, width * 2, number),
        generator.uniform(0, height * 2, number),
        generator.integers(44, 112, number),
        generator.uniform(0.6, 1.2, number),
        strict=True,
    ):
        for dx in (0, -width * 2, width * 2):
            for dy in (0, -height * 2):
                pen.line(
                    (x + dx, y + dy, x + dx - slant * reach * size, y + dy + reach * size),
                    fill=int(level),
                    width=max(1, round(height / 300)),
                )
    soft = sheet.filter(ImageFilter.GaussianBlur(height / 460))  # a blurred drop looks faster and costs fewer bits
    return _tiled(soft, width, height)


def _flakes(width: int, height: int, seed: int, count: int, size: float) -> Image.Image:
    generator = np.random.default_rng(seed)
    sheet = Image.new("L", (width * 2, height * 2))
    pen = ImageDraw.Draw(sheet)
    number = max(24, round(count * width / height / 1.78))
    for x, y, level, scale in zip(
        generator.uniform(0, width * 2, number),
        generator.uniform(0, height * 2, number),
        generator.integers(120, 235, number),
        generator.uniform(0.5, 1.3, number),
        strict=True,
    ):
        r = max(1.0, size * height * 2 * scale)
        for dx in (0, -width * 2):
            for dy in (0, -height * 2):
                pen.ellipse((x + dx - r, y + dy - r, x + dx + r, y + dy + r), fill=int(level))
    return _tiled(sheet.filter(ImageFilter.GaussianBlur(max(0.6, size * height * 0.6))), width, height)


def _tiled(sheet: Image.Image, width: int, height: int) -> Image.Image:
    """A tile at frame size, repeated once to the right and once below."""
    tile = sheet.resize((width, height), Image.Resampling.BOX)
    whole = Image.new("L", (width * 2, height * 2))
    for corner in ((0, 0), (width, 0), (0, height), (width, height)):
        whole.paste(tile, corner)
    return whole


def draw_fall(sheet: Sheet, fall: Fall, now: float) -> None:
    """Lays the sheet on a frame, where it has come to at a moment."""
    width, height = sheet.luma.size
    x, y = (-fall.drift * now * height) % width, (-fall.speed * now * height) % height
    if fall.slow:
        box = (x, y, x + width, y + height)
        mask = fall.sheet.resize((width, height), Image.Resampling.BILINEAR, box=box)
    else:
        mask = fall.sheet.crop((round(x), round(y), round(x) + width, round(y) + height))
    sheet.luma.paste(fall.tint[0], (0, 0, width, height), mask)
