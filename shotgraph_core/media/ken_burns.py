"""A camera that moves over a still picture, of any size and shape, at sub-pixel precision.

The picture is filtered once, to the size at which its nearest view shows it pixel for pixel, and split into video
planes; every frame is then one resampling of a box of those planes, whose edges need not lie on pixels. Knows nothing
of stories and shots.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from shotgraph_core.errors import Broken
from shotgraph_core.model import Move
from shotgraph_core.ports import Picture

ZOOM = 0.12
"""How much nearer a move comes, and how much of the picture is kept as room for one that goes sideways."""
TRAVEL = 0.4
"""The farthest that a pan goes, in heights of what it shows."""
UNSTEADY = 0.012
"""How far a hand sways, in heights of what it shows."""
HEADS = 0.4
"""Where a picture that is too tall is cut: 0 keeps its top, 1 its foot. Heads are above the middle."""

LUMA = (0.2126 * 219 / 255, 0.7152 * 219 / 255, 0.0722 * 219 / 255, 16.5)
BLUE = (-0.114572 * 224 / 255, -0.385428 * 224 / 255, 0.5 * 224 / 255, 128.5)
RED = (0.5 * 224 / 255, -0.454153 * 224 / 255, -0.045847 * 224 / 255, 128.5)
"""BT.709 matrices for full-range RGB to limited-range Y, Cb and Cr (ITU-R BT.709-6, table 3)."""

Box = tuple[float, float, float, float]
Stills = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Planes:
    """A part of a picture, ready to be looked at: full luma, and chroma in two channels, no finer than is needed."""

    luma: Image.Image
    chroma: tuple[Image.Image, Image.Image]
    box: Box
    """Which part of the picture they hold, in its pixels."""

    def seen(self, box: Box, width: int, height: int) -> Picture:
        """A box of the picture, in its pixels, as a frame."""
        whole = [_view(self.luma, self.box, box, (width, height))]
        whole += [_view(plane, self.box, box, (width // 2, height // 2)) for plane in self.chroma]
        return np.concatenate([np.asarray(plane).reshape(-1) for plane in whole]).reshape(height * 3 // 2, width)


def ken_burns(picture: Stills, width: int, height: int, fps: int, frames: int, move: Move) -> Iterable[Picture]:
    """`frames` pictures of a move over a still, which fills them whatever its shape.

    `picture` is RGB, shape (rows, columns, 3); the frames are as `ports.Camera` gives them. The same picture gives the
    same bytes. Raises Broken for an array that is no picture.
    """
    if picture.ndim != 3 or picture.shape[2] != 3 or 0 in picture.shape or picture.dtype != np.uint8:
        raise Broken(f"A still of shape {picture.shape} and type {picture.dtype} is no RGB picture of 8 bits")
    long, tall = picture.shape[1], picture.shape[0]
    path = [window(long, tall, width / height, frames / fps, move, t) for t in _times(frames)]
    sheet = _planes(Image.fromarray(picture), path, height)
    last: tuple[Box, Picture] | None = None
    for box in path:
        if last is None or last[0] != box:
            last = box, sheet.seen(box, width, height)
        yield last[1].copy()


def window(long: int, tall: int, aspect: float, seconds: float, move: Move, t: float) -> Box:
    """The part of a picture of `long` x `tall` pixels that is seen at fraction `t` of a move: left, top, right, bottom.

    It always lies within the picture and has the frame's aspect.
    """
    share = min(1.0, max(0.35, seconds / 6))  # a short take moves less, so that no move is hasty
    eased = 0.45 * t + 0.55 * t * t * (3 - 2 * t)
    near = 1 + ZOOM * share
    high = min(tall, long / aspect) / _zoom(move, near, eased)
    wide = high * aspect
    spare, room = (long - wide, tall - high), TRAVEL * share * high
    x, y = spare[0] / 2, spare[1] * HEADS
    if move in _ASIDE:
        x = spare[0] / 2 + _ASIDE[move] * min(room, spare[0]) * (eased - 0.5)
    elif move in _UPRIGHT:
        reach = min(room, spare[1])
        middle = min(max(y, reach / 2), spare[1] - reach / 2)
        y = middle + _UPRIGHT[move] * reach * (eased - 0.5)
    elif move is Move.HANDHELD:
        x, y = (at + UNSTEADY * high * part for at, part in zip((x, y), _sway(t * seconds), strict=True))
    x, y = min(max(0.0, x), spare[0]), min(max(0.0, y), spare[1])
    return x, y, x + wide, y + high


_ASIDE = {Move.PAN_LEFT: -1, Move.TRACK_LEFT: -1, Move.PAN_RIGHT: 1, Move.TRACK_RIGHT: 1}
_UPRIGHT = {Move.TILT_UP: -1, Move.TILT_DOWN: 1}


def _zoom(move: Move, near: float, eased: float) -> float:
    """How near the view is; what goes sideways needs room all the time."""
    if move is Move.STATIC:
        return 1.0
    if move is Move.HANDHELD:
        return 1 + 2.4 * UNSTEADY + 0.25 * (near - 1) * eased
    if move in (Move.PUSH_IN, Move.PULL_OUT):
        return float(near ** (eased if move is Move.PUSH_IN else 1 - eased))
    return near


def _sway(seconds: float) -> tuple[float, float]:
    """The unsteadiness of a hand, about -1..1 to each side: slow sines that do not come round together."""
    across = 0.62 * math.sin(1.9 * seconds + 0.4) + 0.38 * math.sin(3.1 * seconds + 2.1)
    down = 0.58 * math.sin(2.3 * seconds + 1.3) + 0.42 * math.sin(3.7 * seconds + 0.2)
    return across, down


def _times(frames: int) -> list[float]:
    return [frame / max(1, frames - 1) for frame in range(frames)]


def _planes(picture: Image.Image, path: list[Box], height: int) -> Planes:
    """What the path shows, at the resolution of its nearest view, but never finer than the picture itself."""
    finest = height / min(box[3] - box[1] for box in path)
    left, top = (max(0, math.floor(min(box[k] for box in path)) - 8) for k in (0, 1))
    right, bottom = (
        min(limit, math.ceil(max(box[k] for box in path)) + 8) for k, limit in ((2, picture.width), (3, picture.height))
    )
    part = (left, top, right, bottom)
    luma = _reduced(picture, part, finest)
    chroma = _reduced(picture, part, finest / 2)
    return Planes(luma.convert("L", LUMA), (chroma.convert("L", BLUE), chroma.convert("L", RED)), part)


def _reduced(picture: Image.Image, part: tuple[int, int, int, int], scale: float) -> Image.Image:
    """A part of a picture, made smaller where `scale` is below 1."""
    long, tall = part[2] - part[0], part[3] - part[1]
    size = max(1, round(long * scale)), max(1, round(tall * scale))
    if size[0] >= long or size[1] >= tall:
        return picture.crop(part)
    return picture.resize(size, Image.Resampling.LANCZOS, box=part)


def _view(plane: Image.Image, held: Box, box: Box, size: tuple[int, int]) -> Image.Image:
    """A box of the picture, resampled from a plane that holds the part `held` of it."""
    across, down = plane.width / (held[2] - held[0]), plane.height / (held[3] - held[1])
    edges = (
        max(0.0, (box[0] - held[0]) * across), max(0.0, (box[1] - held[1]) * down),
        min(float(plane.width), (box[2] - held[0]) * across), min(float(plane.height), (box[3] - held[1]) * down),
    )  # fmt: skip
    return plane.resize(size, Image.Resampling.BICUBIC, box=edges)
