"""A storyboard as one picture: panels in rows, scene by scene, with their facts and words below.

A picture that is too tall is opened by no browser and fills the memory: rows that would make one go on in a second and
a third column, as in a newspaper. Of more shots than fit there are only small pictures with their numbers.
"""

import io
import math
import textwrap
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PIL import Image

from shotgraph_core.media.lettering import Text
from shotgraph_core.media.storyboard.rows import GAP, Cell, Row, Words, draw_row, lettered
from shotgraph_core.model import Blob
from shotgraph_core.plan.board import Board, Panel, Section

WIDTH, MARGIN = 1440, 36
PAPER, INK, SOFT, ACCENT, WARN, VEIL = "#faf6ee", "#26211b", "#6d6357", "#b4552d", "#b3261e", "#e6decf"
MANY = ((120, 0), (300, 2))
"""Up to so many shots there are so many more columns than usual; beyond that twice as many."""
LINE_CHARACTERS, DESCRIPTION_CHARACTERS, OPENING_CHARACTERS = 170, 130, 1200
TALLEST, MOST_COLUMNS = 12_000, 3
"""Pixels of a column of rows, and how many of these stand side by side."""
SMALL, SMALL_LINE = (132, 96, 72, 48, 32, 24), 22
"""Widths of pictures without words, to be tried, and the height of the numbers below."""


def contact_sheet(board: Board, path: Callable[[Blob], Path]) -> bytes:
    """The sheet as a PNG. `path` says where a picture's bytes are."""
    size = _panel_size(board, path)
    columns = _columns(lettered(list(_rows(board, size, path)))) if _may_fit(board, size) else []
    if 0 < len(columns) <= MOST_COLUMNS:
        return _drawn(columns, len(columns) * WIDTH, size[0])
    small = _small_size(board, size)
    return _drawn([lettered(list(_small_rows(board, small, path)))], MOST_COLUMNS * WIDTH, small[0])


def _drawn(columns: Sequence[Sequence[Row]], width: int, panel: int) -> bytes:
    """Rows in columns, as a PNG of a width."""
    sheet = Image.new("RGB", (width, 2 * MARGIN - GAP + max(map(_height, columns))), PAPER)
    for number, column in enumerate(columns):
        y = MARGIN
        for row in column:
            draw_row(sheet, row, (number * WIDTH + MARGIN, y), panel)
            y += row.height + GAP
    out = io.BytesIO()
    sheet.save(out, "PNG", compress_level=4)
    return out.getvalue()


def _height(rows: Sequence[Row]) -> int:
    return sum(row.height + GAP for row in rows)


def _columns(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows in columns of about one height; none ends with a heading."""
    most = _height(rows) / math.ceil(_height(rows) / TALLEST)
    columns: list[list[Row]] = [[]]
    for row, following in zip(rows, (*rows[1:], Row()), strict=True):
        needed = row.height + (following.height if row.words else 0)
        if columns[-1] and _height(columns[-1]) + needed > most + needed / 2:
            columns.append([])
        columns[-1].append(row)
    return columns


def _may_fit(board: Board, size: tuple[int, int]) -> bool:
    """Whether the rows could fit, however few their words are."""
    across = (WIDTH - 2 * MARGIN + GAP) // (size[0] + GAP)
    rows = sum(math.ceil(len(section.panels) / across) for section in board.sections)
    return len(board.sections) * 34 + rows * (size[1] + 26) <= MOST_COLUMNS * TALLEST


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


def _rows(board: Board, size: tuple[int, int], path: Callable[[Blob], Path]) -> Iterator[Row]:
    wide = WIDTH - 2 * MARGIN
    yield Row(words=_opening(board, wide))
    columns = (wide + GAP) // (size[0] + GAP)
    for section in board.sections:
        yield Row(words=_heading(section, wide))
        cells = [_cell(panel, size, path) for panel in section.panels]
        yield from (Row(cells=tuple(cells[at : at + columns])) for at in range(0, len(cells), columns))


def _small_size(board: Board, size: tuple[int, int]) -> tuple[int, int]:
    """The largest of the small sizes in which every picture fits."""
    many = sum(len(section.panels) for section in board.sections)
    for width in SMALL:
        small = width, max(1, round(width * size[1] / size[0]))
        if math.ceil(many / _abreast(width)) * (small[1] + 8 + SMALL_LINE + GAP) <= TALLEST:
            break
    return small


def _abreast(width: int) -> int:
    """How many small pictures stand side by side."""
    return (MOST_COLUMNS * WIDTH - 2 * MARGIN + GAP) // (width + GAP)


def _small_rows(board: Board, size: tuple[int, int], path: Callable[[Blob], Path]) -> Iterator[Row]:
    """The pictures with their numbers, one after the other; where a scene begins, its number is in ink."""
    yield Row(words=_opening(board, MOST_COLUMNS * WIDTH - 2 * MARGIN))
    cells = [
        Cell(_thumb(panel, size, path), (_number(panel, panel is section.panels[0], size),), _edge(panel))
        for section in board.sections
        for panel in section.panels
    ]
    across = _abreast(size[0])
    yield from (Row(cells=tuple(cells[at : at + across])) for at in range(0, len(cells), across))


def _number(panel: Panel, first: bool, size: tuple[int, int]) -> Words:
    return Words(Text(words=str(panel.number), width=size[0], line=SMALL_LINE, weight=700), INK if first else ACCENT)


def _opening(board: Board, wide: int) -> tuple[Words, ...]:
    byline, facts = (
        textwrap.shorten(words, OPENING_CHARACTERS, placeholder=" …")
        for words in (board.byline, " · ".join(board.facts))
    )
    opening = (
        Words(Text(words=board.title, width=wide, line=84, weight=700, leading=0.75), INK),
        Words(Text(words=byline, width=wide, line=28), SOFT),
        Words(Text(words=facts, width=wide, line=28, weight=600), ACCENT),
    )
    return tuple(one for one in opening if one.text.words)


def _heading(section: Section, wide: int) -> tuple[Words, ...]:
    told = textwrap.shorten(section.summary, LINE_CHARACTERS, placeholder=" …")
    return (
        Words(Text(words=f"{section.heading} · {' · '.join(section.facts)}", width=wide, line=34, weight=700), INK),
        *([Words(Text(words=told, width=wide, line=26), SOFT)] if told else []),
    )


def _cell(panel: Panel, size: tuple[int, int], path: Callable[[Blob], Path]) -> Cell:
    line, what = (
        textwrap.shorten(words, most, placeholder=" …")
        for words, most in ((panel.line, LINE_CHARACTERS), (panel.description, DESCRIPTION_CHARACTERS))
    )
    facts = " · ".join((str(panel.number), *panel.facts))
    told = (
        Words(Text(words=facts, width=size[0], line=26, leading=0.8, weight=700), ACCENT),
        Words(Text(words=line, width=size[0], line=26, leading=0.8, weight=500), INK, gap=4),
        Words(Text(words=what, width=size[0], line=22, leading=0.8), SOFT),
        Words(
            Text(words=panel.mark, width=size[0], line=22, leading=0.8, weight=700), WARN if panel.unsafe else ACCENT
        ),
    )
    return Cell(_thumb(panel, size, path), tuple(one for one in told if one.text.words), _edge(panel))


def _edge(panel: Panel) -> str:
    return WARN if panel.unsafe else ""


def _thumb(panel: Panel, size: tuple[int, int], path: Callable[[Blob], Path]) -> Image.Image:
    if not panel.picture:
        return Image.new("RGB", size, VEIL)
    with Image.open(path(panel.picture)) as opened:
        return opened.convert("RGB").resize(size, Image.Resampling.LANCZOS)
