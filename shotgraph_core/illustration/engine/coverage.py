"""What a layer covers: the boxes outside which it is empty, and the height from which on it hides all behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

Box = tuple[int, int, int, int]
CELL = 16
STRIP = 6
"""Cells to a strip, in which the empty heights are looked for."""
GAP = 4
"""Cells of emptiness that are worth leaving out."""
STEP = 3
"""Cells in which the height of what is opaque is measured."""
SMALL = 160 * 160


@dataclass(frozen=True)
class Part:
    """A box of a layer's pixels: left, top, right, bottom."""

    box: Box
    opaque: bool
    """Whether all of it hides what is behind."""


def parts(alpha: Image.Image | None, width: int, height: int) -> tuple[Part, ...]:
    """Boxes that do not overlap and hold everything a layer shows, with a border of at least a cell round it."""
    whole = Part((0, 0, width, height), alpha is None)
    if alpha is None or width * height < SMALL:
        return (whole,)
    filled, full = _cells(alpha)
    found: list[Part] = []
    for left in range(0, filled.shape[1], STRIP):
        seen = filled[:, max(0, left - 1) : left + STRIP + 1].any(1)
        solid = full[:, left : left + STRIP].all(1)
        for top, bottom, opaque in _stretches(seen, solid):
            box = (left * CELL, top * CELL, min(width, (left + STRIP) * CELL), min(height, bottom * CELL))
            _join(found, Part(box, opaque))
    return tuple(found)


def _join(found: list[Part], new: Part) -> None:
    """Adds a part, to one on its left if it goes on from there."""
    for k, old in enumerate(found):
        a, b = old.box, new.box
        if a[2] == b[0] and old.opaque == new.opaque and a[1] == b[1] and a[3] == b[3]:
            found[k] = Part((a[0], a[1], b[2], a[3]), old.opaque)
            return
    found.append(new)


def _stretches(seen: npt.NDArray[np.bool_], solid: npt.NDArray[np.bool_]) -> Iterator[tuple[int, int, bool]]:
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


def _longest(solid: npt.NDArray[np.bool_]) -> tuple[int, int]:
    """The longest stretch of trues."""
    best, start = (0, 0), 0
    for k, each in enumerate([*solid.tolist(), False]):
        if not each:
            best = max(best, (start, k), key=lambda pair: pair[1] - pair[0])
            start = k + 1
    return best


def solid_from(alpha: Image.Image | None) -> int:
    """The row from which on a layer is opaque over its whole width; its height where it never is."""
    if alpha is None:
        return 0
    whole = np.asarray(alpha).min(1) >= 254
    return 0 if whole.all() else len(whole) - int(np.argmin(whole[::-1]))


def _cells(alpha: Image.Image) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Which cells hold anything, and which are opaque."""
    down, across = -(-alpha.height // CELL), -(-alpha.width // CELL)
    sheet = np.pad(np.asarray(alpha), ((0, down * CELL - alpha.height), (0, across * CELL - alpha.width)), "edge")
    cells = sheet.reshape(down, CELL, across, CELL)
    return cells.max((1, 3)) > 2, cells.min((1, 3)) >= 254


def _runs(seen: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The runs of filled cells, a cell longer at both ends; those with little between them are one."""
    found: list[tuple[int, int]] = []
    for row in np.nonzero(seen)[0].tolist():
        top, bottom = max(0, (row - 1) // STEP * STEP), min(len(seen), -(-(row + 2) // STEP) * STEP)
        if found and top - found[-1][1] < GAP:
            found[-1] = (found[-1][0], bottom)
        else:
            found.append((top, bottom))
    return found
