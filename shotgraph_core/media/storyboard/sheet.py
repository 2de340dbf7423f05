"""A storyboard as one picture: panels in rows, scene by scene, with their facts and words below."""

import io
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image, ImageDraw

from shotgraph_core.media.lettering import Text, letters
from shotgraph_core.model import Blob
from shotgraph_core.plan.board import Board, Panel, Section

WIDTH, MARGIN, GAP = 1440, 36, 24
PAPER, INK, SOFT, ACCENT, WARN, VEIL = "#faf6ee", "#26211b", "#6d6357", "#b4552d", "#b3261e", "#e6decf"
MANY = ((120, 0), (300, 2))
"""Up to so many shots there are so many more columns than usual; beyond that twice as many."""
LINE_CHARACTERS, DESCRIPTION_CHARACTERS = 170, 130


@dataclass(frozen=True)
class _Words:
    """A text, its colour, and the room below it."""

    text: Text
    colour: str
    gap: int = 0
    mask: Image.Image | None = None

    @property
    def height(self) -> int:
        return (self.mask.height if self.mask else 0) + self.gap


@dataclass(frozen=True)
class _Cell:
    """A panel's picture and words."""

    picture: Image.Image
    words: tuple[_Words, ...]
    edge: str = ""

    @property
    def height(self) -> int:
        return self.picture.height + 8 + sum(words.height for words in self.words)


@dataclass(frozen=True)
class _Row:
    """What stands side by side: a heading's words alone, or cells."""

    words: tuple[_Words, ...] = ()
    cells: tuple[_Cell, ...] = ()

    @property
    def height(self) -> int:
        return max((cell.height for cell in self.cells), default=0) + sum(words.height for words in self.words)


def contact_sheet(board: Board, path: Callable[[Blob], Path]) -> bytes:
    """The sheet as a PNG. `path` says where a picture's bytes are."""
    size = _panel_size(board, path)
    rows = _lettered(list(_rows(board, size, path)))
    height = 2 * MARGIN + sum(row.height + GAP for row in rows) - GAP
    sheet = Image.new("RGB", (WIDTH, height), PAPER)
    y = MARGIN
    for row in rows:
        _draw_row(sheet, row, y, size[0])
        y += row.height + GAP
    out = io.BytesIO()
    sheet.save(out, "PNG", compress_level=4)
    return out.getvalue()


def _panel_size(board: Board, path: Callable[[Blob], Path]) -> tuple[int, int]:
    """How large a panel's picture is on the sheet: the more there are, the smaller."""
    pictures = [panel.picture for section in board.sections for panel in section.panels]
    aspect = 16 / 9
    for blob in filter(None, pictures):
        with Image.open(path(blob)) as opened:
            aspect = opened.width / opened.height
        break
    usual = 4 if aspect > 1 else 5 if aspect == 1 else 7
    columns = next((usual + more for most, more in MANY if len(pictures) <= most), 2 * usual)
    width = (WIDTH - 2 * MARGIN - (columns - 1) * GAP) // columns
    return width, round(width / aspect)


def _rows(board: Board, size: tuple[int, int], path: Callable[[Blob], Path]) -> Iterator[_Row]:
    wide = WIDTH - 2 * MARGIN
    opening = [
        _Words(Text(words=board.title, width=wide, line=84, weight=700, leading=0.75), INK),
        _Words(Text(words=board.byline, width=wide, line=28), SOFT),
        _Words(Text(words=" · ".join(board.facts), width=wide, line=28, weight=600), ACCENT),
    ]
    yield _Row(words=tuple(one for one in opening if one.text.words))
    columns = (wide + GAP) // (size[0] + GAP)
    for section in board.sections:
        yield _Row(words=_heading(section, wide))
        cells = [_cell(panel, size, path) for panel in section.panels]
        yield from (_Row(cells=tuple(cells[at : at + columns])) for at in range(0, len(cells), columns))


def _heading(section: Section, wide: int) -> tuple[_Words, ...]:
    told = textwrap.shorten(section.summary, LINE_CHARACTERS, placeholder=" …")
    return (
        _Words(Text(words=f"{section.heading} · {' · '.join(section.facts)}", width=wide, line=34, weight=700), INK),
        *([_Words(Text(words=told, width=wide, line=26), SOFT)] if told else []),
    )


def _cell(panel: Panel, size: tuple[int, int], path: Callable[[Blob], Path]) -> _Cell:
    line, what = (
        textwrap.shorten(words, most, placeholder=" …")
        for words, most in ((panel.line, LINE_CHARACTERS), (panel.description, DESCRIPTION_CHARACTERS))
    )
    facts = " · ".join((str(panel.number), *panel.facts))
    told = (
        _Words(Text(words=facts, width=size[0], line=26, leading=0.8, weight=700), ACCENT),
        _Words(Text(words=line, width=size[0], line=26, leading=0.8, weight=500), INK, gap=4),
        _Words(Text(words=what, width=size[0], line=22, leading=0.8), SOFT),
        _Words(
            Text(words=panel.mark, width=size[0], line=22, leading=0.8, weight=700), WARN if panel.unsafe else ACCENT
        ),
    )
    picture = Image.new("RGB", size, VEIL)
    if panel.picture:
        with Image.open(path(panel.picture)) as opened:
            picture = opened.convert("RGB").resize(size, Image.Resampling.LANCZOS)
    return _Cell(picture, tuple(one for one in told if one.text.words), WARN if panel.unsafe else "")


def _lettered(rows: Sequence[_Row]) -> list[_Row]:
    """The rows with their words drawn; those of one width together, as libass likes it."""
    every = [words for row in rows for words in (*row.words, *(one for cell in row.cells for one in cell.words))]
    masks: dict[Text, Image.Image] = {}
    for width in sorted({words.text.width for words in every}):
        texts = list(dict.fromkeys(words.text for words in every if words.text.width == width))
        masks.update(zip(texts, letters(texts), strict=True))

    def drawn(several: tuple[_Words, ...]) -> tuple[_Words, ...]:
        return tuple(replace(words, mask=masks[words.text]) for words in several)

    return [
        replace(row, words=drawn(row.words), cells=tuple(replace(cell, words=drawn(cell.words)) for cell in row.cells))
        for row in rows
    ]


def _draw_row(sheet: Image.Image, row: _Row, y: int, width: int) -> None:
    _draw_words(sheet, row.words, MARGIN, y)
    for number, cell in enumerate(row.cells):
        x = MARGIN + number * (width + GAP)
        sheet.paste(cell.picture, (x, y))
        if cell.edge:
            box = (x, y, x + cell.picture.width - 1, y + cell.picture.height - 1)
            ImageDraw.Draw(sheet).rectangle(box, outline=cell.edge, width=4)
        _draw_words(sheet, cell.words, x, y + cell.picture.height + 8)


def _draw_words(sheet: Image.Image, several: Sequence[_Words], x: int, y: int) -> None:
    for words in several:
        if words.mask:
            sheet.paste(words.colour, (x, y), words.mask)
        y += words.height
