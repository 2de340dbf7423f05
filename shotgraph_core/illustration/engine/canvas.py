"""A sheet to draw on: world units in, premultiplied RGBA out, edges smoothed by supersampled masks.

World units: y runs from 0 at the frame's top to 1 at its bottom, x from 0 to the frame's aspect. A canvas shows a
part of the world, at so many pixels to the unit. Colours are local colours: the canvas puts them into its light.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from shotgraph_core.illustration.engine.palette import RGB, Light
from shotgraph_core.illustration.engine.shapes import Path

Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Fade:
    """A colour that turns into another from one height to a lower one."""

    top: RGB
    bottom: RGB
    y0: float
    y1: float


Paint = RGB | Fade


@dataclass(frozen=True)
class View:
    """The part of the world that a canvas shows: its left top corner, and pixels to the unit."""

    width: int
    height: int
    x: float
    y: float
    scale: float

    @property
    def right(self) -> float:
        """The right edge in world units."""
        return self.x + self.width / self.scale

    @property
    def bottom(self) -> float:
        """The lower edge in world units."""
        return self.y + self.height / self.scale


class Canvas:
    """A layer being drawn. `image` holds premultiplied RGBA."""

    def __init__(self, view: View, light: Light, aspect: float, depth: float = 0.0):
        self.view = view
        self.light = light
        self.aspect = aspect
        self.depth = depth
        self.image = Image.new("RGBA", (view.width, view.height))

    @property
    def unit(self) -> float:
        """How large things are drawn: 1 in a wide frame, less in an upright one."""
        return min(1.0, 0.52 + 0.27 * self.aspect)

    def tone(self, colour: RGB, raw: bool = False) -> RGB:
        """A local colour in the light of this canvas."""
        return colour if raw else self.light.on(colour, self.depth)

    def fill(
        self, paths: Path | Sequence[Path], paint: Paint, alpha: float = 1.0, soft: float = 0.0, raw: bool = False
    ) -> None:
        """Fills the union of the paths; `soft` blurs its edge (world units); `raw` colours shine by themselves."""
        found = self.mask([paths] if isinstance(paths, np.ndarray) else paths, soft)
        if found is not None:
            mask, box = found
            self._lay(paint, box, mask if alpha >= 1 else scaled(mask, alpha), raw)

    def rim(self, paths: Sequence[Path], width: float, alpha: float, colour: RGB | None = None) -> None:
        """Lights the edge of the paths that looks towards the sun."""
        found = self.mask(paths)
        if found is None or alpha <= 0.01:
            return
        mask, box = found
        x = sum(float(path[:, 0].mean()) for path in paths) / len(paths)
        side = -1 if self.light.sun_at[0] * self.aspect > x else 1
        shift = max(1, round(width * self.view.scale))
        shadow = Image.new("L", mask.size)
        shadow.paste(mask, (side * shift, max(1, shift // 2)))
        edge = scaled(ImageChops.subtract(mask, shadow), alpha)
        self._lay(colour or self.light.sun, box, edge, raw=True)

    def glow(self, x: float, y: float, radius: float, colour: RGB, strength: float = 1.0, solid: float = 0.3) -> None:
        """Adds light that falls off from a point; `solid` is how much of it hides what is behind."""
        view = self.view
        reach = radius * view.scale
        left, top = round((x - view.x) * view.scale - reach), round((y - view.y) * view.scale - reach)
        size = max(2, round(2 * reach))
        box = (max(0, left), max(0, top), min(view.width, left + size), min(view.height, top + size))
        if box[2] <= box[0] or box[3] <= box[1] or strength <= 0:
            return
        grain = 128 / size
        part = tuple((box[k] - (left, top)[k % 2]) * grain for k in range(4))
        spot = _FALLOFF.resize(
            (box[2] - box[0], box[3] - box[1]), Image.Resampling.BILINEAR, box=(part[0], part[1], part[2], part[3])
        )
        channels = [scaled(spot, level * strength) for level in (*(channel / 255 for channel in colour), solid)]
        self.image.paste(ImageChops.add(self.image.crop(box), Image.merge("RGBA", channels)), box)

    def halo(self, x: float, y: float, radius: float, colour: RGB, strength: float) -> None:
        """Turns what lies round a point into a colour, less and less with distance: a glow that keeps its hue."""
        view, reach = self.view, radius * self.view.scale
        left, top = round((x - view.x) * view.scale - reach), round((y - view.y) * view.scale - reach)
        size = max(2, round(2 * reach))
        spot = scaled(_FALLOFF, min(1.0, strength)).resize((size, size), Image.Resampling.BICUBIC)
        ink = (*(round(channel) for channel in colour), 255)
        self.image.paste(Image.new("RGBA", (size, size), ink), (left, top), spot)

    def cover(self, image: Image.Image) -> None:
        """Lays a premultiplied picture of the same size over this one."""
        gaps = ImageChops.invert(image.getchannel("A"))
        self.image = ImageChops.add(ImageChops.multiply(self.image, Image.merge("RGBA", [gaps] * 4)), image)

    def mask(self, paths: Sequence[Path], soft: float = 0.0) -> tuple[Image.Image, Box] | None:
        """The coverage of the union of the paths and where it lies, or nothing if that is out of view."""
        view = self.view
        pixels = [(path - (view.x, view.y)) * view.scale for path in paths if len(path) > 2]
        if not pixels:
            return None
        blur = soft * view.scale
        every = np.concatenate(pixels)
        low, high = every.min(0) - 1 - 2.6 * blur, every.max(0) + 2 + 2.6 * blur
        box = (
            max(0, int(low[0])), max(0, int(low[1])), min(view.width, int(high[0])), min(view.height, int(high[1]))
        )  # fmt: skip
        width, height = box[2] - box[0], box[3] - box[1]
        if width <= 0 or height <= 0:
            return None
        if blur > 3:
            return _soft_mask(pixels, box, blur), box
        sharp = 4 if width * height < 40_000 else 3 if width * height < 260_000 else 2
        mask = _drawn(pixels, box, sharp).reduce(sharp)
        return (mask.filter(ImageFilter.GaussianBlur(blur)) if blur > 0.2 else mask), box

    def _lay(self, paint: Paint, box: Box, mask: Image.Image, raw: bool) -> None:
        if isinstance(paint, Fade):
            self.image.paste(self._faded(paint, box, raw), box, mask)
        else:
            # A picture, not a bare colour: Pillow pastes bare colours on clear ground unmultiplied.
            ink = (*(min(255, max(0, round(channel))) for channel in self.tone(paint, raw)), 255)
            self.image.paste(Image.new("RGBA", mask.size, ink), box, mask)

    def _faded(self, fade: Fade, box: Box, raw: bool) -> Image.Image:
        y = (np.arange(box[1], box[3]) + 0.5) / self.view.scale + self.view.y
        t = np.clip((y - fade.y0) / max(1e-6, fade.y1 - fade.y0), 0, 1)[:, None]
        top, bottom = np.array(self.tone(fade.top, raw)), np.array(self.tone(fade.bottom, raw))
        column = np.concatenate([top + (bottom - top) * t, np.full((len(y), 1), 255.0)], 1)
        strip = Image.fromarray(np.clip(column, 0, 255).astype(np.uint8)[:, None, :])
        return strip.resize((box[2] - box[0], box[3] - box[1]), Image.Resampling.NEAREST)


def scaled(mask: Image.Image, by: float) -> Image.Image:
    """A mask so many times as strong, at most whole; many times faster than by a table of Pillow's."""
    return Image.blend(Image.new("L", mask.size), mask, max(0.0, by))


def _drawn(pixels: Sequence[Path], box: Box, sharp: float) -> Image.Image:
    size = (max(1, round((box[2] - box[0]) * sharp)), max(1, round((box[3] - box[1]) * sharp)))
    sheet = Image.new("L", size)
    pen = ImageDraw.Draw(sheet)
    for path in pixels:
        pen.polygon(((path - (box[0], box[1])) * sharp).ravel().tolist(), fill=255)
    return sheet


def _soft_mask(pixels: Sequence[Path], box: Box, blur: float) -> Image.Image:
    """A blurred mask, drawn small because nothing fine survives the blur."""
    sharp = 2.0 / blur
    small = _drawn(pixels, box, sharp).filter(ImageFilter.GaussianBlur(2.0))
    return small.resize((box[2] - box[0], box[3] - box[1]), Image.Resampling.BICUBIC)


def _falloff() -> Image.Image:
    y, x = np.mgrid[-1:1:128j, -1:1:128j]
    distance = np.clip(np.hypot(x, y), 0, 1)
    fall = (1 - distance) ** 2 * (0.35 + 0.65 * np.exp(-4.5 * distance))
    return Image.fromarray((255 * fall).round().astype(np.uint8))


_FALLOFF = _falloff()
