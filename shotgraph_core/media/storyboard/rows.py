"""Rows of a sheet: what stands side by side, its words drawn together, and how it is put on paper."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PIL import Image, ImageDraw

from shotgraph_core.media.lettering import Text, letters

GAP = 24


@dataclass(frozen=True)
class Words:
    """A text, its colour, and the room below it."""

    text: Text
    colour: str
    gap: int = 0
    mask: Image.Image | None = None

    @property
    def height(self) -> int:
        """In pixels."""
        return (self.mask.height if self.mask else 0) + self.gap


@dataclass(frozen=True)
class Cell:
    """A panel's picture and words."""

    picture: Image.Image
    words: tuple[Words, ...]
    edge: str = ""

    @property
    def height(self) -> int:
        """In pixels."""
        return self.picture.height + 8 + sum(words.height for words in self.words)


@dataclass(frozen=True)
class Row:
    """What stands side by side: a heading's words alone, or cells."""

    words: tuple[Words, ...] = ()
    cells: tuple[Cell, ...] = ()

    @property
    def height(self) -> int:
        """In pixels."""
        return max((cell.height for cell in self.cells), default=0) + sum(words.height for words in self.words)


def lettered(rows: Sequence[Row]) -> list[Row]:
    """The rows with their words drawn; those of one width together, as libass likes it."""
    every = [words for row in rows for words in (*row.words, *(one for cell in row.cells for one in cell.words))]
    masks: dict[Text, Image.Image] = {}
    for width in sorted({words.text.width for words in every}):
        texts = list(dict.fromkeys(words.text for words in every if words.text.width == width))
        masks.update(zip(texts, letters(texts), strict=True))

    def drawn(several: tuple[Words, ...]) -> tuple[Words, ...]:
        return tuple(replace(words, mask=masks[words.text]) for words in several)

    return [
        replace(row, words=drawn(row.words), cells=tuple(replace(cell, words=drawn(cell.words)) for cell in row.cells))
        for row in rows
    ]


def draw_row(sheet: Image.Image, row: Row, place: tuple[int, int], width: int) -> None:
    """Puts a row at its upper left corner on the sheet; a panel's picture is so wide."""
    left, y = place
    _draw_words(sheet, row.words, left, y)
    for number, cell in enumerate(row.cells):
        x = left + number * (width + GAP)
        sheet.paste(cell.picture, (x, y))
        if cell.edge:
            box = (x, y, x + cell.picture.width - 1, y + cell.picture.height - 1)
            ImageDraw.Draw(sheet).rectangle(box, outline=cell.edge, width=4)
        _draw_words(sheet, cell.words, x, y + cell.picture.height + 8)


def _draw_words(sheet: Image.Image, several: Sequence[Words], x: int, y: int) -> None:
    for words in several:
        if words.mask:
            sheet.paste(words.colour, (x, y), words.mask)
        y += words.height
