"""The layers of a place, without what nearer layers hide through the whole of a camera's move."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from shotgraph_core.illustration.engine.canvas import View
from shotgraph_core.illustration.engine.coverage import CELL, Cells, Grid, Range, all_of, any_of, cells_of, parts
from shotgraph_core.illustration.engine.planes import Planes
from shotgraph_core.illustration.filming import motion
from shotgraph_core.illustration.filming.sheet import Window, window
from shotgraph_core.ports import Take

GROUND, FRONT = 3, 5
EVERY = 4
"""Frames from one look at what is hidden to the next; a square that is seen next to it is held as well."""


@dataclass(frozen=True)
class Layer:
    """A part of the place, from one side of what can be seen to the other."""

    rank: int
    """0 sky, 1 far, 2 middle, 3 ground, 5 foreground."""
    planes: Planes
    view: View


def as_seen(layers: tuple[Layer, ...], take: Take) -> tuple[Layer, ...]:
    """The same layers, the farthest first, of which only those parts are laid that can be seen at some time."""
    cells = [cells_of(layer.planes.alpha, *layer.planes.luma.size) for layer in layers]
    seen = [np.zeros_like(each.filled) for each in cells]
    for frame in {*range(0, take.frames, EVERY), take.frames - 1}:
        _look(layers, cells, seen, take, frame)
    return tuple(
        replace(layer, planes=replace(layer.planes, parts=parts(each, _spread(there))))
        for layer, each, there in zip(layers, cells, seen, strict=True)
    )


def _look(layers: tuple[Layer, ...], cells: list[Cells], seen: list[Grid], take: Take, frame: int) -> None:
    """Marks what is seen at a frame, going from the nearest layer to the farthest."""
    aspect, seconds = take.width / take.height, take.frames / take.fps
    gaze = motion.gaze(take.move, aspect, seconds, frame / max(1, take.frames - 1), take.seed)
    down, across = -(-take.height // CELL), -(-take.width // CELL)
    free = np.ones((down, across), bool)
    for k in range(len(layers) - 1, -1, -1):
        layer = layers[k]
        at = window(layer.view, gaze, layer.planes.near, take.width, take.height)
        seen[k] |= any_of(free, *_on_frame(layer.planes, at, cells[k].filled.shape))
        if layer.rank != FRONT:  # the foreground sways: what it hides now it may not hide then
            free &= ~all_of(cells[k].full, *_on_layer(layer.planes, at, (down, across)))


def _on_frame(layer: Planes, at: Window, shape: tuple[int, ...]) -> tuple[Range, Range]:
    """The squares of the frame under the rows and the columns of squares of a layer."""
    rows, columns = (np.arange(size + 1) * CELL for size in shape)
    return _squares((rows + layer.top - at.y) / at.down), _squares((columns + layer.left - at.x) / at.across)


def _on_layer(layer: Planes, at: Window, shape: tuple[int, ...]) -> tuple[Range, Range]:
    """The squares of a layer under the rows and the columns of squares of the frame."""
    rows, columns = (np.arange(size + 1) * CELL for size in shape)
    return _squares(rows * at.down + at.y - layer.top), _squares(columns * at.across + at.x - layer.left)


def _squares(edges: npt.NDArray[np.floating]) -> Range:
    """The first and the last square between each pair of neighbouring edges."""
    squares = np.floor(edges / CELL).astype(np.int64)
    return squares[:-1], squares[1:]


def _spread(seen: Grid) -> Grid:
    """What is seen, and the squares around it."""
    wide = np.pad(seen, 1)
    rows = wide[:-2] | wide[1:-1] | wide[2:]
    found: Grid = rows[:, :-2] | rows[:, 1:-1] | rows[:, 2:]
    return found
