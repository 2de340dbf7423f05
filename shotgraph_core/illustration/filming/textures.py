"""Surfaces that a style is painted on: tiles of noise that repeat without a seam and stick to what they are on."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageFilter

Floats = npt.NDArray[np.float32]
Layer = tuple[Image.Image, Image.Image | None]
"""RGB and alpha; no alpha where the layer hides all."""
TILE = 512


@dataclass(frozen=True)
class Spot:
    """Where on its canvas a picture lies that is to be finished, and what it is."""

    near: float
    """0 the sky, 1 the cast, 1.5 the foreground."""
    seed: int
    width: int
    """Size of the whole canvas."""
    height: int
    x: int = 0
    """The picture's first pixel on it."""
    y: int = 0
    cel: bool = False
    """Whether it is a sprite, whose drawings must match each other."""
    soft: bool = False
    """Whether it is out of focus."""


def surface(kind: str, image: Image.Image, spot: Spot) -> Floats:
    """The texture under a picture, shape (height, width), about -1..1."""
    tile = _TILES[kind]()
    rows = (np.arange(image.height) + spot.y + 61 * (spot.seed % 7)) % tile.shape[0]
    columns = (np.arange(image.width) + spot.x + 97 * (spot.seed % 5)) % tile.shape[1]
    return tile[np.ix_(rows, columns)]


def moved(mask: Image.Image, x: int, y: int) -> Image.Image:
    """A mask shifted by whole pixels; what comes in is empty."""
    found = Image.new("L", mask.size)
    found.paste(mask, (x, y))
    return found


def weaker(mask: Image.Image, share: float) -> Image.Image:
    """A mask of less effect."""
    return mask.point([min(255, round(k * share)) for k in range(256)])


def rim(alpha: Image.Image, wide: float) -> Image.Image:
    """The inner edge of a shape, as a mask that fades inwards."""
    return ImageChops.subtract(alpha, alpha.filter(ImageFilter.GaussianBlur(wide)))


def _ring(generator: np.random.Generator, cells: int, tile: int) -> Floats:
    """Smooth noise of so many cells, which joins its own ends."""
    grid = generator.uniform(-1, 1, (cells, cells)).astype(np.float32)
    around = Image.fromarray(np.tile(grid, (3, 3)))
    once = (cells, cells, 2 * cells, 2 * cells)
    found: Floats = np.asarray(around.resize((tile, tile), Image.Resampling.BICUBIC, box=once))
    return found


@cache
def _paper() -> Floats:
    """Coloured craft paper: short bent fibres every way, hardly any grain."""
    generator = np.random.default_rng(21)
    sheets = [Image.new("L", (2 * TILE, 2 * TILE)) for _ in range(2)]
    for sheet in sheets:
        pen = ImageDraw.Draw(sheet)
        size = 2 * TILE
        for x, y, turn, long, bend in generator.uniform((0, 0, 0, 14, -0.5), (size, size, 6.3, 46, 0.5), (2600, 5)):
            steps = turn + bend * np.arange(4)
            way = np.stack([np.cos(steps), np.sin(steps)], 1).cumsum(0) * long / 4 + (x, y)
            for dx, dy in ((0, 0), (-size, 0), (0, -size), (-size, -size)):
                pen.line((way + np.array((dx, dy))).ravel().tolist(), fill=150, width=2)
    light, dark = (np.asarray(sheet.resize((TILE, TILE), Image.Resampling.BOX)).astype(np.float32) for sheet in sheets)
    white = generator.normal(0, 1, (TILE, TILE)).astype(np.float32)
    found: Floats = np.clip((light - dark) / 150 + 0.2 * white + 0.35 * _ring(generator, 90, TILE), -1.2, 1.2)
    return found


@cache
def _pools() -> Floats:
    """How thick a wash stands: broad pools with ragged shores."""
    generator = np.random.default_rng(22)
    found: Floats = sum(
        share * _ring(generator, cells, 2 * TILE) for share, cells in ((0.62, 5), (0.4, 11), (0.22, 26), (0.12, 60))
    )  # type: ignore[assignment]
    return found


@cache
def _tooth() -> Floats:
    """The tooth of watercolour paper, in whose hollows pigment settles."""
    generator = np.random.default_rng(23)
    white = generator.normal(0, 1, (TILE, TILE)).astype(np.float32)
    fine = white + np.roll(white, 1, 0) + np.roll(white, 1, 1) + np.roll(np.roll(white, 1, 0), 1, 1)
    found: Floats = np.clip(0.2 * fine + 0.5 * _ring(generator, 150, TILE), -1.2, 1.2)
    return found


@cache
def _warp() -> Floats:
    """By how much a wet edge strays."""
    generator = np.random.default_rng(24)
    found: Floats = 0.7 * _ring(generator, 26, TILE) + 0.4 * _ring(generator, 70, TILE)
    return found


_TILES = {"paper": _paper, "pools": _pools, "tooth": _tooth, "warp": _warp}
