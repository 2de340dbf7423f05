"""A card's words set on a picture of any shape: large, in the middle, and never over its edge."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from shotgraph_core.media.lettering import Align, Block, Text, lettered, letters
from shotgraph_core.plan.credits import CardWords

CREAM, PALE = "#fff4dc", "#e6dcc8"
SHADE = 0.75
MARGIN = 0.08
"""Of the width, on each side."""
TITLE_SIZES = (0.34, 0.28, 0.23, 0.19, 0.155, 0.125, 0.1)
CREDITS_SIZES = (0.15, 0.125, 0.1, 0.08)
ROW_SIZES = (0.074, 0.064, 0.056, 0.049, 0.042, 0.036, 0.03)
"""Line heights to be tried, in the card's own unit."""
TIGHT, CLOSE = 0.74, 0.82
GUTTER = (0.36, 0.4)
"""Where the left column ends and the right one begins, of the width."""


def card_lettering(words: CardWords, size: tuple[int, int]) -> npt.NDArray[np.uint8]:
    """The words as RGBA, shape (height, width, 4): the title card's, or with rows the end card's."""
    blocks, rule = _credits(words, size) if words.rows else _title(words, size)
    picture = Image.fromarray(lettered(blocks, size))
    if rule is not None:
        width, height = size
        reach, thick = round(width * 0.05), max(1, round(height * 0.002))
        ImageDraw.Draw(picture).rectangle(
            (width // 2 - reach, rule - thick, width // 2 + reach, rule), fill=(255, 226, 170, 190)
        )
    return np.asarray(picture)


def _unit(size: tuple[int, int]) -> float:
    """What sizes are measured in: the height of a wide picture, less in a narrow one."""
    return min(size[1], 0.8 * size[0])


def _title(words: CardWords, size: tuple[int, int]) -> tuple[list[Block], int | None]:
    width, height = size
    across, left = round(width * (1 - 2 * MARGIN)), round(width * MARGIN)
    heading, tall = _fitting(words.heading, TITLE_SIZES, across, 0.5 * height, _unit(size))
    below = Text(words=words.byline, width=across, line=_unit(size) * 0.085, weight=500, align=Align.CENTRE)
    gap = round(0.04 * height)
    top = round((height - tall - (gap + below.line if words.byline else 0)) / 2)
    blocks = [Block(text=heading, x=left, y=top, colour=CREAM, shade=SHADE)]
    if not words.byline:
        return blocks, None
    blocks.append(Block(text=below, x=left, y=top + tall + gap, colour=PALE, shade=SHADE))
    return blocks, top + tall + gap // 2


def _credits(words: CardWords, size: tuple[int, int]) -> tuple[list[Block], int | None]:
    width, height = size
    unit, left = _unit(size), round(width * MARGIN)
    across = round(width * (1 - 2 * MARGIN))
    heading, tall = _fitting(words.heading, CREDITS_SIZES, across, 0.2 * height, unit)
    footer = Text(words=words.footer, width=across, line=unit * 0.06, weight=600, align=Align.CENTRE)
    gap = round(0.035 * height)
    pairs, heights = _rows(words.rows, size, 0.9 * height - tall - footer.line - 2 * gap)
    top = round((height - tall - sum(heights) - footer.line - 2 * gap) / 2)
    blocks, y = [Block(text=heading, x=left, y=top, colour=CREAM, shade=SHADE)], top + tall + gap
    for (part, who), high in zip(pairs, heights, strict=True):
        blocks.append(Block(text=part, x=round(width * GUTTER[0]) - part.width, y=y, colour=PALE, shade=SHADE))
        blocks.append(Block(text=who, x=round(width * GUTTER[1]), y=y, colour=CREAM, shade=SHADE))
        y += high
    blocks.append(Block(text=footer, x=left, y=y + gap, colour=PALE, shade=SHADE))
    return blocks, top + tall + gap // 2


def _fitting(words: str, sizes: Sequence[float], across: int, most: float, unit: float) -> tuple[Text, int]:
    """The words in the largest size in which they fit, and how high they are then."""
    texts = [
        Text(words=words, width=across, line=share * unit, weight=800, leading=TIGHT, align=Align.CENTRE)
        for share in sizes
    ]
    longest = Text(words=max(words.split(), key=len, default=""), width=4 * across, line=40, weight=800)
    *masks, word = letters([*texts, longest])
    for text, mask in zip(texts, masks, strict=True):
        wide = (word.getbbox() or (0, 0, 0, 0))[2] * text.line / longest.line
        if mask.height <= most and wide <= across:
            return text, mask.height
    return texts[-1], masks[-1].height


def _rows(
    rows: Sequence[tuple[str, str]], size: tuple[int, int], most: float
) -> tuple[list[tuple[Text, Text]], list[int]]:
    """The rows in the largest size in which all of them fit, and how high each is."""
    wide = round(size[0] * (GUTTER[0] - MARGIN / 2)), round(size[0] * (1 - GUTTER[1] - MARGIN / 2))
    for share in ROW_SIZES:
        line = share * _unit(size)
        pairs = [
            (
                Text(words=part, width=wide[0], line=line, leading=CLOSE, align=Align.RIGHT),
                Text(words=who, width=wide[1], line=line, weight=600, leading=CLOSE),
            )
            for part, who in rows
        ]
        masks = letters([text for pair in pairs for text in pair])
        heights = [max(one.height, other.height) for one, other in zip(masks[::2], masks[1::2], strict=True)]
        if sum(heights) <= most:
            break
    return pairs, heights
