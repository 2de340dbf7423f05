"""A card's background: a living place without anyone in it, soft and dim, behind words that stand still."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from shotgraph_core.illustration.engine.planes import Planes, planes
from shotgraph_core.illustration.filming.film import film
from shotgraph_core.illustration.filming.finish import grain
from shotgraph_core.ports import Picture, Take

COARSER = 2
"""What is soft need not be drawn any finer."""
SOFT = 0.006
"""Blur, in frame heights."""
DIM, BRIGHTEST = 0.62, 70.0
"""How much light is left, and what the mean luma may be at most above black: pale letters stand out before it."""
BLACK, GREY = 16, 128

Sheets = list[Image.Image]
"""Luma, and the two chromas at half size."""


def card(take: Take, lettering: npt.NDArray[np.uint8]) -> Iterator[Picture]:
    """`take.frames` pictures of the take's place, with the lettering (RGBA, the frame's size) steady before it."""
    words = Image.fromarray(lettering)
    front = planes(words.convert("RGB"), words.getchannel("A"), 0.0, None, soft=False)
    noise = grain(take.width, take.height, 1.4)  # gradients so dim would show their steps
    left = 0.0
    for picture in film(_coarser(take)):
        sheets = _sheets(picture)
        left = left or _light_left(sheets[0])
        sheets = [_softened(sheet, take, left, luma=not number) for number, sheet in enumerate(sheets)]
        if noise is not None:
            sheets[0] = Image.fromarray((np.asarray(sheets[0]) + noise).clip(BLACK, 235).astype(np.uint8))
        _lay(sheets, front)
        yield np.concatenate([np.asarray(sheet).reshape(-1) for sheet in sheets]).reshape(-1, take.width)


def _coarser(take: Take) -> Take:
    size = (max(64, round(side / COARSER / 2) * 2) for side in (take.width, take.height))
    return take.model_copy(update=dict(zip(("width", "height"), size, strict=True)))


def _sheets(picture: Picture) -> Sheets:
    width, height = picture.shape[1], picture.shape[0] * 2 // 3
    chroma = picture[height:].reshape(2, height // 2, width // 2)
    return [Image.fromarray(sheet) for sheet in (picture[:height], *chroma)]


def _light_left(luma: Image.Image) -> float:
    """By how much the place is dimmed: a bright one more."""
    return min(DIM, BRIGHTEST / max(1.0, float(np.asarray(luma).mean()) - BLACK))


def _softened(sheet: Image.Image, take: Take, left: float, luma: bool) -> Image.Image:
    """A sheet blurred, dimmed, and as large as the take wants it."""
    around, size = (BLACK, (take.width, take.height)) if luma else (GREY, (take.width // 2, take.height // 2))
    blurred = sheet.filter(ImageFilter.GaussianBlur(SOFT * take.height / COARSER / (1 if luma else 2)))
    dimmed = blurred.point([round(around + (k - around) * left) for k in range(256)])
    return dimmed.resize(size, Image.Resampling.BICUBIC)


def _lay(sheets: Sheets, front: Planes | None) -> None:
    """Lays the letters over the place."""
    if front is None or front.alpha is None:
        return
    blue, red, cover = front.chroma.split()
    half = front.left // 2, front.top // 2
    sheets[0].paste(front.luma, (front.left, front.top), front.alpha)
    sheets[1].paste(blue, half, cover)
    sheets[2].paste(red, half, cover)
