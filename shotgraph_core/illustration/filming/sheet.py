"""The frame as it is composed: three planes for the encoder, and layers laid on them at sub-pixel positions."""

import math
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from shotgraph_core.illustration.engine.canvas import View
from shotgraph_core.illustration.engine.planes import Planes
from shotgraph_core.illustration.filming.motion import Gaze
from shotgraph_core.illustration.filming.performing import Instant
from shotgraph_core.ports import Picture

STEP = 1.3
"""By how many pixels one band of a swaying layer may be apart from the next: too little to be seen."""


@dataclass(frozen=True)
class Sheet:
    """Y at full size, Cb and Cr at half."""

    luma: Image.Image
    blue: Image.Image
    red: Image.Image

    @property
    def planes(self) -> tuple[tuple[Image.Image, int], ...]:
        """Each plane, and by how much it is smaller than the frame."""
        return (self.luma, 1), (self.blue, 2), (self.red, 2)

    def picture(self) -> Picture:
        """What an encoder takes."""
        rows = [np.asarray(plane).reshape(-1) for plane, _ in self.planes]
        return np.concatenate(rows).reshape(self.luma.height * 3 // 2, self.luma.width)


def blank(width: int, height: int) -> Sheet:
    """A black sheet."""
    half = (width // 2, height // 2)
    return Sheet(Image.new("L", (width, height), 16), Image.new("L", half, 128), Image.new("L", half, 128))


@dataclass(frozen=True)
class Window:
    """The part of a layer's canvas that the frame shows, in canvas pixels."""

    x: float
    y: float
    across: float
    """Canvas pixels to a frame pixel, from left to right."""
    down: float


def window(view: View, gaze: Gaze, near: float, width: int, height: int) -> Window:
    """Where the frame lies on a layer's canvas: nearer layers shift and grow more."""
    zoom = 1 + (gaze.zoom - 1) * near
    across = (width / height - width / height / zoom) / 2 + gaze.x * near
    down = (1 - 1 / zoom) / 2 + gaze.y * near
    scale = view.scale / height / zoom
    return Window((across - view.x) * view.scale, (down - view.y) * view.scale, scale, scale)


def acted(at: Window, view: View, foot: tuple[float, float], now: Instant) -> Window:
    """The window on a drawing that is moved, and stretched about its foot (frame heights)."""
    x, y = ((place - start) * view.scale for place, start in zip(foot, (view.x, view.y), strict=True))
    return Window(
        x + (at.x - now.x * view.scale - x) / now.wide, y + (at.y - now.y * view.scale - y) / now.tall,
        at.across / now.wide, at.down / now.tall,
    )  # fmt: skip


def lay(sheet: Sheet, layer: Planes, at: Window, level: float = 1.0, rows: tuple[int, int] | None = None) -> None:
    """Pastes what a layer shows, within `rows` of the frame, so far as `level` lets it be seen."""
    width, height = sheet.luma.size
    x0, x1 = _span(layer.left, layer.luma.width, at.x, at.across, 0, width)
    y0, y1 = _span(layer.top, layer.luma.height, at.y, at.down, *(rows or (0, height)))
    for part in layer.parts:
        left, right = (_even((edge + layer.left - at.x) / at.across) for edge in (part.box[0], part.box[2]))
        top, bottom = (_even((edge + layer.top - at.y) / at.down) for edge in (part.box[1], part.box[3]))
        if part.box[3] == layer.luma.height:
            bottom = y1
        if part.box[2] == layer.luma.width:
            right = x1
        box = (max(x0, left), max(y0, top), min(x1, right), min(y1, bottom))
        if box[2] > box[0] and box[3] > box[1]:
            _piece(sheet, layer, at, box, level, part.opaque and level >= 1)


def lay_swaying(sheet: Sheet, layer: Planes, at: Window, sway: float, most: float) -> None:
    """A layer that bends in the wind: its foot stays, its top moves by `sway` pixels of the frame, `most` at times."""
    height = sheet.luma.height
    band = max(8, round(height / max(1.0, 1.4 * most / STEP) / 2) * 2)
    for top in range(0, height, band):
        lift = 1 - (top + band / 2) / height
        shift = sway * max(0.0, lift) ** 1.4 * at.across
        lay(sheet, layer, replace(at, x=at.x - shift), rows=(top, min(height, top + band)))


def _piece(sheet: Sheet, layer: Planes, at: Window, box: tuple[int, int, int, int], level: float, opaque: bool) -> None:
    x0, y0, x1, y1 = box
    source = (at.x + x0 * at.across - layer.left, at.y + y0 * at.down - layer.top,
              at.x + x1 * at.across - layer.left, at.y + y1 * at.down - layer.top)  # fmt: skip
    size, small = (x1 - x0, y1 - y0), ((x1 - x0) // 2, (y1 - y0) // 2)
    luma = _sampled(layer.luma, size, source, layer.soft)
    half = (source[0] / 2, source[1] / 2, source[2] / 2, source[3] / 2)
    blue, red, cover = _sampled(layer.chroma, small, half, soft=True).split()
    at_half = (x0 // 2, y0 // 2)
    if opaque or layer.alpha is None:
        sheet.luma.paste(luma, (x0, y0))
        sheet.blue.paste(blue, at_half)
        sheet.red.paste(red, at_half)
        return
    alpha = _sampled(layer.alpha, size, source, soft=True)
    if level < 1:
        weaker = [round(k * level) for k in range(256)]
        alpha, cover = alpha.point(weaker), cover.point(weaker)
    sheet.luma.paste(luma, (x0, y0), alpha)
    sheet.blue.paste(blue, at_half, cover)
    sheet.red.paste(red, at_half, cover)


def _sampled(
    image: Image.Image, size: tuple[int, int], box: tuple[float, float, float, float], soft: bool
) -> Image.Image:
    """A resampled part; along an axis that is only shifted by whole pixels nothing is computed."""
    top, bottom = round(box[1]), round(box[3])
    if abs(box[1] - top) < 1e-6 and bottom - top == size[1]:
        image = image.crop((0, top, image.width, bottom))
        box = (box[0], 0.0, box[2], float(size[1]))
    left, right = round(box[0]), round(box[2])
    if abs(box[0] - left) < 1e-6 and right - left == size[0]:
        image = image.crop((left, 0, right, image.height))
        box = (0.0, box[1], float(size[0]), box[3])
    if image.size == size and box == (0.0, 0.0, *size):
        return image
    box = (max(0.0, box[0]), max(0.0, box[1]), min(float(image.width), box[2]), min(float(image.height), box[3]))
    return image.resize(size, Image.Resampling.BILINEAR if soft else Image.Resampling.BICUBIC, box=box)


def _even(at: float) -> int:
    return 2 * math.floor(at / 2 + 0.5)


def _span(start: int, long: int, at: float, scale: float, least: int, most: int) -> tuple[int, int]:
    """The even range of frame pixels that lies wholly within a layer."""
    first = max(least, math.ceil((start - at) / scale / 2) * 2)
    last = min(most, math.floor((start + long - at) / scale / 2) * 2)
    return first, last
