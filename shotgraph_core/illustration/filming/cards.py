"""A card's background: a place without anyone in it, soft and dim, which the camera slowly nears."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from shotgraph_core.illustration.engine.planes import Planes, planes
from shotgraph_core.illustration.filming.film import composed, rgb
from shotgraph_core.illustration.filming.finish import grain
from shotgraph_core.illustration.filming.scene_art import scene_art
from shotgraph_core.ports import Picture, Take

PUSH = 0.06
"""How much nearer the camera comes."""
SOFT = 0.007
"""Blur, in frame heights."""
DIM, BRIGHTEST = 0.62, 70.0
"""How much light is left, and what the mean may be at most, of 255: pale letters stand out before it."""


def card(take: Take, lettering: npt.NDArray[np.uint8]) -> Iterator[Picture]:
    """`take.frames` pictures of the take's place, with the lettering (RGBA, the frame's size) steady before it."""
    place = planes(_dimmed(take), None, 1.0, grain(take.width, take.height, 1.6), soft=True)
    words = Image.fromarray(lettering)
    front = planes(words.convert("RGB"), words.getchannel("A"), 0.0, None, soft=False)
    for number in range(take.frames):
        share = number / max(1, take.frames - 1)
        picture = _near(place, 1 + PUSH * share) if place else []
        _lay(picture, front)
        yield _planar(picture, take)


def _dimmed(take: Take) -> Image.Image:
    art = replace(scene_art(take), falls=())  # rain and snow that stand still would only be dirt
    blurred = Image.fromarray(rgb(composed(art, take, 0))).filter(ImageFilter.GaussianBlur(SOFT * take.height))
    mean = float(np.asarray(blurred.convert("L")).mean())
    left = min(DIM, BRIGHTEST / max(mean, 1.0))
    return blurred.point([round(k * left) for k in range(256)] * 3)


def _near(place: Planes, zoom: float) -> list[Image.Image]:
    """The three planes, seen from so much nearer."""
    blue, red, _ = place.chroma.split()
    return [_zoomed(plane, zoom) for plane in (place.luma, blue, red)]


def _zoomed(plane: Image.Image, zoom: float) -> Image.Image:
    width, height = plane.size
    across, down = (1 - 1 / zoom) * width / 2, (1 - 1 / zoom) * height / 2
    return plane.resize((width, height), Image.Resampling.BICUBIC, box=(across, down, width - across, height - down))


def _lay(picture: list[Image.Image], front: Planes | None) -> None:
    """Lays the letters over the three planes."""
    if front is None or front.alpha is None:
        return
    blue, red, cover = front.chroma.split()
    half = front.left // 2, front.top // 2
    picture[0].paste(front.luma, (front.left, front.top), front.alpha)
    picture[1].paste(blue, half, cover)
    picture[2].paste(red, half, cover)


def _planar(picture: list[Image.Image], take: Take) -> Picture:
    flat = np.concatenate([np.asarray(plane).reshape(-1) for plane in picture])
    return flat.reshape(take.height * 3 // 2, take.width)
