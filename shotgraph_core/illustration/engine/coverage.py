"""What a layer covers: the boxes outside which it is empty, and where it hides all that is behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

Box = tuple[int, int, int, int]
Grid = npt.NDArray[np.bool_]
Range = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]
CELL = 16
STRIP = 16
"""Cells to a strip, in which the empty heights are looked for."""
GAP = 8
"""Cells of emptiness that are worth leaving out."""
STEP = 4
"""Cells in which the height of what is opaque is measured."""
SMALL = 160 * 160


@dataclass(frozen=True)
class Part:
    """A box of a layer's pixels: left, top, right, bottom."""

    box: Box
    opaque: bool
    """Whether all of it hides what is behind."""


@dataclass(frozen=True)
class Cells:
    """A layer in squares of `CELL` pixels."""

    filled: Grid
    """Which hold anything."""
    full: Grid
    """Which are opaque."""
    width: int
    """The layer in pixels."""
    height: int


def cells_of(alpha: Image.Image | None, width: int, height: int) -> Cells:
    """The squares of a layer of so many pixels."""
    down, across = -(-height // CELL), -(-width // CELL)
    if alpha is None:
        every = np.ones((down, across), bool)
        return Cells(every, every, width, height)
    sheet = np.pad(np.asarray(alpha), ((0, down * CELL - height), (0, across * CELL - width)), "edge")
    squares = sheet.reshape(down, CELL, across, CELL)
    return Cells(squares.max((1, 3)) > 2, squares.min((1, 3)) >= 254, width, height)


def parts(cells: Cells, seen: Grid | None = None) -> tuple[Part, ...]:
    """Boxes that do not overlap and hold everything a layer shows, with a border of at least a cell round it.

    Only squares that are `seen` need be held, where that is known.
    """
    width, height = cells.width, cells.height
    if width * height < SMALL:
        return (Part((0, 0, width, height), bool(cells.full.all())),)
    filled = cells.filled if seen is None else cells.filled & seen
    found: list[Part] = []
    for left in range(0, filled.shape[1], STRIP):
        there = filled[:, max(0, left - 1) : left + STRIP + 1].max(axis=1)
        solid = cells.full[:, left : left + STRIP].min(axis=1)
        for top, bottom, opaque in _stretches(there, solid):
            box = (left * CELL, top * CELL, min(width, (left + STRIP) * CELL), min(height, bottom * CELL))
            _join(found, Part(box, opaque))
    return tuple(found)


def any_of(grid: Grid, rows: Range, columns: Range) -> Grid:
    """For each pair of a range of rows and one of columns (first and last) whether any square of it is true."""
    return _count(grid, rows, columns) > 0


def all_of(grid: Grid, rows: Range, columns: Range) -> Grid:
    """Whether all squares of a range are true; none beyond the grid is."""
    tall, wide = rows[1] - rows[0] + 1, columns[1] - columns[0] + 1
    found: Grid = _count(grid, rows, columns) == tall[:, None] * wide[None, :]
    return found


def _count(grid: Grid, rows: Range, columns: Range) -> npt.NDArray[np.int64]:
    total = np.zeros((grid.shape[0] + 1, grid.shape[1] + 1), np.int64)
    total[1:, 1:] = grid.cumsum(0).cumsum(1)
    top, bottom = np.clip(rows[0], 0, grid.shape[0]), np.clip(rows[1] + 1, 0, grid.shape[0])
    left, right = np.clip(columns[0], 0, grid.shape[1]), np.clip(columns[1] + 1, 0, grid.shape[1])
    sums = total[bottom][:, right] - total[top][:, right] - total[bottom][:, left] + total[top][:, left]
    found: npt.NDArray[np.int64] = sums
    return found


def _join(found: list[Part], new: Part) -> None:
    """Adds a part, to one on its left if it goes on from there."""
    for k, old in enumerate(found):
        a, b = old.box, new.box
        if a[2] == b[0] and old.opaque == new.opaque and a[1] == b[1] and a[3] == b[3]:
            found[k] = Part((a[0], a[1], b[2], a[3]), old.opaque)
            return
    found.append(new)


def _stretches(seen: Grid, solid: Grid) -> Iterator[tuple[int, int, bool]]:
    """The heights of a strip at which there is something, in cells, and whether that is opaque."""
    for top, bottom in _runs(seen):
        start, end = _longest(solid[top:bottom])
        start, end = top + start, top + end
        start = -(-start // STEP) * STEP
        end = end if end == len(seen) else end // STEP * STEP
        if end - start < STEP:
            yield top, bottom, False
            continue
        if start > top:
            yield top, start, False
        yield start, end, True
        if bottom > end:
            yield end, bottom, False


def _longest(solid: Grid) -> tuple[int, int]:
    """The longest stretch of trues."""
    best, start = (0, 0), 0
    for k, each in enumerate([*solid.tolist(), False]):
        if not each:
            best = max(best, (start, k), key=lambda pair: pair[1] - pair[0])
            start = k + 1
    return best


def _runs(seen: Grid) -> list[tuple[int, int]]:
    """The runs of filled cells, a cell longer at both ends; those with little between them are one."""
    found: list[tuple[int, int]] = []
    for row in np.nonzero(seen)[0].tolist():
        top, bottom = max(0, (row - 1) // STEP * STEP), min(len(seen), -(-(row + 2) // STEP) * STEP)
        if found and top - found[-1][1] < GAP:
            found[-1] = (found[-1][0], bottom)
        else:
            found.append((top, bottom))
    return found
