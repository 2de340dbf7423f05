"""Films drawn layers: every frame is composed of encoder-ready planes at sub-pixel positions."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from shotgraph_core.illustration.engine.canvas import View
from shotgraph_core.illustration.engine.planes import Planes
from shotgraph_core.illustration.filming import lightning, motion
from shotgraph_core.illustration.filming.living import Drift, Fall, Spark
from shotgraph_core.illustration.filming.scene_art import Art, scene_art
from shotgraph_core.model import Move
from shotgraph_core.ports import Picture, Take

_SPOT_SIZE = 32


@dataclass(frozen=True)
class Window:
    """The part of a layer's canvas that the frame shows, in canvas pixels."""

    x: float
    y: float
    scale: float
    """Canvas pixels to a frame pixel."""


def film(take: Take) -> Iterator[Picture]:
    """The frames of a take; see `ports.Camera`."""
    art = scene_art(take)
    still = None
    for frame in range(take.frames):
        if still is None:
            picture = composed(art, take, frame)
        if not _moves(art, take):
            still = picture
        yield picture.copy() if still is not None else picture


def still(take: Take) -> npt.NDArray[np.uint8]:
    """One frame from the middle of a take as RGB, shape (height, width, 3): a storyboard's picture."""
    return rgb(composed(scene_art(take), take, take.frames // 2))


def rgb(picture: Picture) -> npt.NDArray[np.uint8]:
    """A planar picture as RGB."""
    height, width = picture.shape[0] * 2 // 3, picture.shape[1]
    y = (picture[:height].astype(np.float32) - 16) / 219
    chroma = picture[height:].reshape(2, height // 2, width // 2)
    blue, red = (
        np.asarray(Image.fromarray(plane).resize((width, height), Image.Resampling.BILINEAR)).astype(np.float32) / 224
        - 128 / 224
        for plane in chroma
    )
    colours = np.stack([y + 1.5748 * red, y - 0.187324 * blue - 0.468124 * red, y + 1.8556 * blue], -1)
    return np.clip(colours * 255 + 0.5, 0, 255).astype(np.uint8)


def _moves(art: Art, take: Take) -> bool:
    return take.move is not Move.STATIC or bool(art.falls or art.sparks or art.drifts)


def composed(art: Art, take: Take, frame: int) -> Picture:
    """One frame."""
    luma = Image.new("L", (take.width, take.height), 16)
    blue = Image.new("L", (take.width // 2, take.height // 2), 128)
    sheet = (luma, blue, blue.copy())
    aspect, seconds = take.width / take.height, take.frames / take.fps
    gaze = motion.gaze(take.move, aspect, seconds, frame / max(1, take.frames - 1))
    now = frame / take.fps
    for k, (layer, view) in enumerate(zip(art.layers, art.views, strict=True)):
        if layer.near == 1 and art.layers[k - 1].near < 1:
            _sparkle(sheet, art, gaze, now, behind=True)
        _lay(sheet, layer, window(view, gaze, layer.near, take.width, take.height))
        if k == 0:
            _strike(sheet, art, gaze, now)
        for drift in art.drifts:
            if k == drift.before:
                _drift(sheet, drift, now)
        if k + 1 == art.behind:
            _fall(sheet, art.falls, now)
    _sparkle(sheet, art, gaze, now, behind=False)
    _flash(luma, art, now, lightning.EVERYWHERE)
    if art.vignette is not None:
        luma.paste(16, (0, 0), art.vignette)
    return np.concatenate(
        [np.asarray(luma).reshape(-1), *(np.asarray(half).reshape(-1) for half in sheet[1:])]
    ).reshape(take.height * 3 // 2, take.width)


def window(view: View, gaze: motion.Gaze, near: float, width: int, height: int) -> Window:
    """Where the frame lies on a layer's canvas: nearer layers shift and grow more."""
    zoom = 1 + (gaze.zoom - 1) * near
    across = (width / height - width / height / zoom) / 2 + gaze.x * near
    down = (1 - 1 / zoom) / 2 + gaze.y * near
    return Window((across - view.x) * view.scale, (down - view.y) * view.scale, view.scale / height / zoom)


def _strike(sheet: tuple[Image.Image, ...], art: Art, gaze: motion.Gaze, now: float) -> None:
    """Lights the clouds, and lays the bolt on them while it lasts."""
    _flash(sheet[0], art, now, lightning.CLOUDS)
    storm = art.lightning
    level = lightning.bolt_level(storm.strikes, now) if storm is not None else 0.0
    if storm is not None and level > 0:
        _lay(sheet, storm.bolt, window(storm.view, gaze, storm.bolt.near, *sheet[0].size), level)


def _flash(luma: Image.Image, art: Art, now: float, share: float) -> None:
    level = share * lightning.glow_level(art.lightning.strikes, now) if art.lightning is not None else 0.0
    if level > 0:
        luma.paste(luma.point(lightning.lifted(level)))


def _lay(sheet: tuple[Image.Image, ...], layer: Planes, at: Window, level: float = 1.0) -> None:
    """Pastes the rows and columns of the frame that a layer covers, so far as `level` lets it be seen."""
    width, height = sheet[0].size
    x0, x1 = _span(layer.left, layer.luma.width, at.x, at.scale, width)
    y0, y1 = _span(layer.top, layer.luma.height, at.y, at.scale, height)
    if x1 <= x0 or y1 <= y0:
        return
    box = (at.x + x0 * at.scale - layer.left, at.y + y0 * at.scale - layer.top,
           at.x + x1 * at.scale - layer.left, at.y + y1 * at.scale - layer.top)  # fmt: skip
    size = (x1 - x0, y1 - y0)
    luma = _sampled(layer.luma, size, box, layer.soft)
    half = (box[0] / 2, box[1] / 2, box[2] / 2, box[3] / 2)
    chroma = _sampled(layer.chroma, (size[0] // 2, size[1] // 2), half, soft=True)
    blue, red, cover = chroma.split()
    if layer.alpha is None:
        sheet[0].paste(luma, (x0, y0))
        sheet[1].paste(blue, (x0 // 2, y0 // 2))
        sheet[2].paste(red, (x0 // 2, y0 // 2))
        return
    alpha = _sampled(layer.alpha, size, box, layer.soft)
    if level < 1:
        weaker = [round(k * level) for k in range(256)]
        alpha, cover = alpha.point(weaker), cover.point(weaker)
    sheet[0].paste(luma, (x0, y0), alpha)
    sheet[1].paste(blue, (x0 // 2, y0 // 2), cover)
    sheet[2].paste(red, (x0 // 2, y0 // 2), cover)


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
    return image.resize(size, Image.Resampling.BILINEAR if soft else Image.Resampling.BICUBIC, box=box)


def _span(start: int, long: int, at: float, scale: float, limit: int) -> tuple[int, int]:
    """The even range of frame pixels that lies wholly within a layer."""
    first = max(0, math.ceil((start - at) / scale / 2) * 2)
    last = min(limit, math.floor((start + long - at) / scale / 2) * 2)
    return first, last


def _fall(sheet: tuple[Image.Image, ...], falls: tuple[Fall, ...], now: float) -> None:
    width, height = sheet[0].size
    for fall in falls:
        x = round(-fall.drift * now * height) % width
        y = round(-fall.speed * now * height) % height
        sheet[0].paste(fall.tint[0], (0, 0, width, height), fall.sheet.crop((x, y, x + width, y + height)))


def _drift(sheet: tuple[Image.Image, ...], drift: Drift, now: float) -> None:
    """A soft strip, enlarged at a sub-pixel position."""
    width, height = sheet[0].size
    top, bottom = round(drift.top * height / 2) * 2, min(height, round(drift.bottom * height / 2) * 2)
    wide = min(250.0, 150.0 * width / height)
    x = (drift.speed * now * 150.0) % 256
    box = (256 + x - 128, 0.0, 256 + x - 128 + wide, 48.0)
    for image, tint, by in zip(sheet, drift.tint, (1, 2, 2), strict=True):
        size = (width // by, (bottom - top) // by)
        mask = drift.strip.resize(size, Image.Resampling.BILINEAR, box=box)
        image.paste(tint, (0, top // by, size[0], top // by + size[1]), mask)


def _sparkle(sheet: tuple[Image.Image, ...], art: Art, gaze: motion.Gaze, now: float, behind: bool) -> None:
    """The sparks behind the subject, or those before it."""
    for spark in art.sparks:
        if (spark.near < 1) is behind:
            _spark(sheet, spark, gaze, now)


def _spark(sheet: tuple[Image.Image, ...], spark: Spark, gaze: motion.Gaze, now: float) -> None:
    width, height = sheet[0].size
    turn = 2 * math.pi * (now / spark.period + spark.phase)
    level = max(0.0, math.sin(turn)) ** 1.5
    if level < 0.03:
        return
    zoom = 1 + (gaze.zoom - 1) * spark.near
    x = spark.x + spark.sway * math.sin(turn * 0.31 + spark.phase * 9) - gaze.x * spark.near
    y = spark.y + spark.sway * 0.6 * math.cos(turn * 0.23) - gaze.y * spark.near
    aspect = width / height
    x, y = ((x - aspect / 2) * zoom + aspect / 2) * height, ((y - 0.5) * zoom + 0.5) * height
    masks = _SPOTS[round(level * 15)]
    for image, tint, by in zip(sheet, spark.tint, (1, 2, 2), strict=True):
        wide, tall = max(1.5, spark.wide * height) / by, max(1.2, spark.tall * height) / by
        left, top = math.floor(x / by - wide), math.floor(y / by - tall)
        size = (math.ceil(2 * wide) + 1, math.ceil(2 * tall) + 1)
        fx, fy = (x / by - wide - left) / (2 * wide), (y / by - tall - top) / (2 * tall)
        inner = _SPOT_SIZE
        box = (
            inner - fx * inner, inner - fy * inner,
            min(3.0 * inner, inner - fx * inner + size[0] / (2 * wide) * inner),
            min(3.0 * inner, inner - fy * inner + size[1] / (2 * tall) * inner),
        )  # fmt: skip
        image.paste(
            tint, (left, top, left + size[0], top + size[1]), masks.resize(size, Image.Resampling.BILINEAR, box=box)
        )


def _spots() -> tuple[Image.Image, ...]:
    """Soft round spots of rising brightness, each in the middle of an empty border as wide as itself."""
    y, x = np.mgrid[-1 : 1 : _SPOT_SIZE * 1j, -1 : 1 : _SPOT_SIZE * 1j]
    fall = np.clip(1 - np.hypot(x, y), 0, 1) ** 1.6
    bright = np.clip(fall * 1.5, 0, 1)
    padded = [np.pad(bright * k / 15 * 255, _SPOT_SIZE) for k in range(16)]
    return tuple(Image.fromarray(each.astype(np.uint8)) for each in padded)


_SPOTS = _spots()
