"""Text as pictures, shaped rightly in Latin and Devanagari with no library of the system.

libass, inside the ffmpeg that imageio-ffmpeg brings, shapes and wraps it: one call draws any number of texts. Pillow
alone cannot: its Raqm needs a FriBidi that the machine may not have.
"""

import math
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from shotgraph_core.media.typesetting import LETTERING, Align, Text, Weight, font_file, typeset
from shotgraph_core.model import Frozen

__all__ = ["LETTERING", "Align", "Block", "Text", "Weight", "font_file", "lettered", "letters"]

LARGE, FINER = 64, 2
"""Lines so high are drawn finer and made smaller: else the eye sees where the letters of a Hindi word meet."""
WIDEST = 0.62
"""The width of the widest usual letter, in line heights: no text needs more room."""


class Block(Frozen):
    """A text in its place on a picture."""

    text: Text
    x: int
    y: int
    colour: str = "#ffffff"
    shade: float = 0.0
    """How dark the soft shadow is, from 0 to 1."""


def letters(texts: Sequence[Text]) -> list[Image.Image]:
    """Each text as a mask (mode L), as wide as it says and as high as its lines, one at least.

    What the letters have no shape for (emoji, other scripts) is a box. Raises Broken when ffmpeg fails.
    """
    if not texts:
        return []
    finer = FINER if max(text.line for text in texts) >= LARGE else 1
    fine = [text.model_copy(update={"width": text.width * finer, "line": text.line * finer}) for text in texts]
    size = max(text.width for text in fine), max(map(_room, fine))
    with tempfile.TemporaryDirectory(prefix="shotgraph-") as work:
        masks = [_trimmed(picture, text) for picture, text in zip(typeset(fine, *size, Path(work)), fine, strict=True)]
    return [mask.reduce(finer) if finer > 1 else mask for mask in masks]


def lettered(blocks: Sequence[Block], size: tuple[int, int]) -> npt.NDArray[np.uint8]:
    """The blocks on nothing, as RGBA with straight alpha, shape (height, width, 4)."""
    masks = letters([block.text for block in blocks])
    canvas = Image.new("RGBA", size)
    for block, mask in zip(blocks, masks, strict=True):
        if block.shade:
            canvas.alpha_composite(_shadow(block, mask, size))
    for block, mask in zip(blocks, masks, strict=True):
        face = Image.new("RGBA", size)
        face.paste(block.colour, (block.x, block.y), mask)
        canvas.alpha_composite(face)
    return np.asarray(canvas)


def _shadow(block: Block, mask: Image.Image, size: tuple[int, int]) -> Image.Image:
    reach = block.text.line / 9
    dark = Image.new("L", size)
    dark.paste(mask, (block.x, block.y + round(reach / 3)))
    dark = dark.filter(ImageFilter.GaussianBlur(reach)).point(
        [min(255, round(k * 1.7 * block.shade)) for k in range(256)]
    )
    shadow = Image.new("RGBA", size)
    shadow.putalpha(dark)
    return shadow


def _room(text: Text) -> int:
    """A height in which the text surely fits, even."""
    lines = sum(
        1 + math.ceil(1.5 * len(paragraph) * WIDEST * text.line / text.width) for paragraph in text.words.split("\n")
    )
    return math.ceil((lines + 1) * text.line / 2) * 2


def _trimmed(picture: npt.NDArray[np.uint8], text: Text) -> Image.Image:
    """The lines that hold something, set as close as the text wants them."""
    drawn = Image.fromarray(picture[:, : text.width])
    box = drawn.getbbox()
    count = max(1, math.ceil((box[3] if box else 0) / text.line - 0.05))
    apart = text.line * text.leading
    mask = Image.new("L", (text.width, math.ceil((count - 1) * apart + text.line)))
    for number in range(count):
        line = drawn.crop((0, round(number * text.line), text.width, round((number + 1) * text.line)))
        mask.paste(255, (0, round(number * apart)), line)
    return mask
