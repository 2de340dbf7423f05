"""What a layer covers: the boxes outside which it is empty, and the height from which on it hides all behind it."""

import numpy as np
import numpy.typing as npt
from PIL import Image

Box = tuple[int, int, int, int]
CELL = 16
STRIP = 4
"""Cells to a strip, in which the empty heights are looked for."""
GAP = 4
"""Cells of emptiness that are worth leaving out."""
SMALL = 160 * 160


def parts(alpha: Image.Image | None, width: int, height: int) -> tuple[Box, ...]:
    """Boxes that do not overlap and hold everything a layer shows, with a border of at least a cell round it."""
    if alpha is None or width * height < SMALL:
        return ((0, 0, width, height),)
    filled = _filled(alpha)
    strips = [
        (left, min(left + STRIP, filled.shape[1]), _runs(filled[:, max(0, left - 1) : left + STRIP + 1].any(1)))
        for left in range(0, filled.shape[1], STRIP)
    ]
    boxes: list[Box] = []
    for left, right, runs in strips:
        for top, bottom in runs:
            box = (left * CELL, top * CELL, min(width, right * CELL), min(height, bottom * CELL))
            before = next((k for k, other in enumerate(boxes) if _continues(other, box)), None)
            if before is None:
                boxes.append(box)
            else:
                other = boxes[before]
                boxes[before] = (other[0], min(other[1], box[1]), box[2], max(other[3], box[3]))
    return tuple(boxes) if _apart(boxes) else ((0, 0, width, height),)


def solid_from(alpha: Image.Image | None) -> int:
    """The row from which on a layer is opaque over its whole width; its height where it never is."""
    if alpha is None:
        return 0
    whole = np.asarray(alpha).min(1) >= 254
    return 0 if whole.all() else len(whole) - int(np.argmin(whole[::-1]))


def _filled(alpha: Image.Image) -> npt.NDArray[np.bool_]:
    """Which cells hold anything."""
    down, across = -(-alpha.height // CELL), -(-alpha.width // CELL)
    sheet = np.zeros((down * CELL, across * CELL), np.uint8)
    sheet[: alpha.height, : alpha.width] = np.asarray(alpha)
    cells: npt.NDArray[np.bool_] = sheet.reshape(down, CELL, across, CELL).max((1, 3)) > 2
    return cells


def _runs(filled: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The runs of filled cells, a cell longer at both ends; those with little between them are one."""
    found: list[tuple[int, int]] = []
    for row in np.nonzero(filled)[0].tolist():
        top, bottom = max(0, row - 1), min(len(filled), row + 2)
        if found and top - found[-1][1] < GAP:
            found[-1] = (found[-1][0], bottom)
        else:
            found.append((top, bottom))
    return found


def _continues(one: Box, other: Box) -> bool:
    """Whether a box goes on to the right with about the same heights."""
    if one[2] != other[0]:
        return False
    top, bottom = min(one[1], other[1]), max(one[3], other[3])
    waste = (bottom - top) * (other[2] - one[0]) - sum((b[2] - b[0]) * (b[3] - b[1]) for b in (one, other))
    return waste < 0.12 * (bottom - top) * (other[2] - one[0])


def _apart(boxes: list[Box]) -> bool:
    return not any(
        a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for k, a in enumerate(boxes) for b in boxes[:k]
    )
