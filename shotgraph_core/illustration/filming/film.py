"""Films drawn layers: every frame is composed of encoder-ready planes at sub-pixel positions."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from shotgraph_core.illustration.filming import lightning, motion
from shotgraph_core.illustration.filming.cels import Cel
from shotgraph_core.illustration.filming.drifting import draw_drift
from shotgraph_core.illustration.filming.falling import draw_fall
from shotgraph_core.illustration.filming.glow import Glow, draw_glow, glow
from shotgraph_core.illustration.filming.scene_art import FRONT, GROUND, Art, Layer, scene_art
from shotgraph_core.illustration.filming.sheet import (
    Sheet,
    Window,
    acted,
    blank,
    hidden_from,
    lay,
    lay_swaying,
    window,
)
from shotgraph_core.illustration.filming.sparks import draw_spark
from shotgraph_core.ports import Picture, Take

GUST = 4.1
"""Seconds from gust to gust."""


@dataclass(frozen=True)
class Reel:
    """A drawn take, ready to be composed frame by frame."""

    take: Take
    art: Art
    glow: Glow | None = None

    def gaze(self, frame: int) -> motion.Gaze:
        """Where the camera looks."""
        take = self.take
        aspect, seconds = take.width / take.height, take.frames / take.fps
        return motion.gaze(take.move, aspect, seconds, frame / max(1, take.frames - 1), take.seed)


def film(take: Take) -> Iterator[Picture]:
    """The frames of a take; see `ports.Camera`."""
    reel = drawn(take)
    for frame in range(take.frames):
        yield composed(reel, frame)


def drawn(take: Take) -> Reel:
    """A take with all its drawings made."""
    reel = Reel(take, scene_art(take))
    lamps = reel.art.lamps
    if lamps.strength < 0.1:
        return reel
    place = composed(Reel(take, reel.art), take.frames // 2, place_only=True)
    return Reel(take, reel.art, glow(place, lamps.colour, lamps.strength, lamps.flickers, reel.art.seed))


def still(take: Take) -> npt.NDArray[np.uint8]:
    """One frame from the middle of a take as RGB, shape (height, width, 3): a storyboard's picture."""
    return rgb(composed(drawn(take), take.frames // 2))


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


def composed(reel: Reel, frame: int, place_only: bool = False) -> Picture:
    """One frame; without cast and weather where only the place is wanted."""
    take, art = reel.take, reel.art
    sheet, gaze, now = blank(take.width, take.height), reel.gaze(frame), frame / take.fps
    spots = [window(layer.view, gaze, layer.planes.near, take.width, take.height) for layer in art.layers]
    floors = _floors(art.layers, spots, take.height)
    for rank in range(GROUND + 1):
        if rank == GROUND and not place_only:
            _sparkle(sheet, art, gaze, now, behind=True)
        for layer, spot, floor in zip(art.layers, spots, floors, strict=True):
            if layer.rank == rank:
                lay(sheet, layer.planes, spot, rows=(0, floor))
        if not place_only:
            _living(sheet, art, gaze, now, rank)
    if place_only:
        return sheet.picture()
    _act(sheet, art.cast, gaze, now)
    for layer, spot in zip(art.layers, spots, strict=True):
        if layer.rank == FRONT:
            most = take.height * art.sway
            lay_swaying(sheet, layer.planes, spot, most * _gust(now), most)
    _finish(sheet, reel, gaze, now)
    return sheet.picture()


def _floors(layers: tuple[Layer, ...], spots: list[Window], height: int) -> list[int]:
    """For each layer the row from which on nearer ones hide it."""
    found, floor = [], height
    for layer, spot in zip(reversed(layers), reversed(spots), strict=True):
        found.append(floor)
        floor = min(floor, hidden_from(layer.planes, spot)) if layer.rank != FRONT else floor
    return found[::-1]


def _living(sheet: Sheet, art: Art, gaze: motion.Gaze, now: float, rank: int) -> None:
    """What moves right before the layers of a rank."""
    if rank == 0:
        _act(sheet, art.sky, gaze, now)
        _strike(sheet, art, gaze, now)
        for fall in art.falls if art.indoors else ():
            draw_fall(sheet, fall, now)
    for drift in art.drifts:
        if rank == drift.before:
            draw_drift(sheet, drift, gaze, now)


def _finish(sheet: Sheet, reel: Reel, gaze: motion.Gaze, now: float) -> None:
    """What lies before everything."""
    art = reel.art
    for fall in () if art.indoors else art.falls:
        draw_fall(sheet, fall, now)
    _act(sheet, art.air, gaze, now)
    if reel.glow is not None:
        draw_glow(sheet, reel.glow, gaze, now)
    _sparkle(sheet, art, gaze, now, behind=False)
    _flash(sheet, art, now, lightning.EVERYWHERE)
    if art.border is not None:
        for (plane, _), tint, mask in zip(sheet.planes, art.border.tint, art.border.masks, strict=False):
            plane.paste(tint, (0, 0), mask)


def _act(sheet: Sheet, cels: tuple[Cel, ...], gaze: motion.Gaze, now: float) -> None:
    """Lays everyone where they are at a moment, in the drawing that shows them then."""
    for cel in cels:
        seen = cel.act(now)
        at = window(cel.view, gaze, cel.near, *sheet.luma.size)
        layer = cel.drawings.get(seen.drawing)
        if layer is not None and seen.level > 0.01:
            lay(sheet, layer, acted(at, cel.view, cel.foot, seen), seen.level)


def _gust(now: float) -> float:
    """How the wind leans on things, about -1..1."""
    turn = 2 * math.pi * now / GUST
    return 0.6 * math.sin(turn) + 0.28 * math.sin(2.7 * turn + 0.8) + 0.12 * math.sin(5.3 * turn + 2)


def _strike(sheet: Sheet, art: Art, gaze: motion.Gaze, now: float) -> None:
    """Lights the clouds, and lays the bolt on them while it lasts."""
    _flash(sheet, art, now, lightning.CLOUDS)
    storm = art.lightning
    level = lightning.bolt_level(storm.strikes, now) if storm is not None else 0.0
    if storm is not None and level > 0:
        lay(sheet, storm.bolt, window(storm.view, gaze, storm.bolt.near, *sheet.luma.size), level)


def _flash(sheet: Sheet, art: Art, now: float, share: float) -> None:
    level = share * lightning.glow_level(art.lightning.strikes, now) if art.lightning is not None else 0.0
    if level > 0:
        sheet.luma.paste(sheet.luma.point(lightning.lifted(level)))


def _sparkle(sheet: Sheet, art: Art, gaze: motion.Gaze, now: float, behind: bool) -> None:
    """The sparks behind the subject, or those before it."""
    for spark in art.sparks:
        if (spark.near < 1) is behind:
            draw_spark(sheet, spark, gaze, now)
