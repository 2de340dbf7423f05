"""Watercolour: pigment in water on white paper that has a tooth."""

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from shotgraph_core.illustration.engine.noise import field
from shotgraph_core.illustration.filming.textures import Floats, Layer, Spot, rim, surface, weaker

STRAY = 3.2
"""How far the edges of a wash stray, in 576ths of the frame height."""
PAPER = (252, 249, 240)


def watercolour(layer: Layer, spot: Spot) -> Layer:
    """Washes that pool and thin, dark where they dried at their edges, with the paper showing where they are thin."""
    rgb, alpha = layer
    scale = spot.height / 640
    if not spot.cel:
        rgb, alpha = _strayed(rgb, spot, scale), (None if alpha is None else _strayed(alpha, spot, scale))
    lines = _dried(rgb, scale)
    wash = _washed(rgb, lines, spot)
    if alpha is None:
        return wash, None
    edge = rim(alpha, 2.2 * scale)
    wash.paste((62, 56, 92), (0, 0), weaker(edge, 0.5 if spot.cel else 0.62))
    thin = 0.97 if spot.cel else 0.9 if spot.near < 0.9 else 0.96
    return wash, weaker(alpha, thin)


def _washed(rgb: Image.Image, lines: Floats, spot: Spot) -> Image.Image:
    """Pigment by its density: what is laid twice as thick lets the square of the light through."""
    pools, tooth = surface("pools", rgb, spot), surface("tooth", rgb, spot)
    strength = 0.2 if spot.cel else 0.42
    thick = 0.86 + strength * pools + (0.07 if spot.cel else 0.12) * tooth + lines
    light = np.asarray(rgb).astype(np.float32) / 255
    thick = np.clip(thick, 0.3, 1.9)[..., None]
    through = np.power(np.maximum(light, 0.02), thick)
    paper = np.array(PAPER, np.float32)
    return Image.fromarray(np.clip(through * paper + 2.0 * tooth[..., None], 0, 255).astype(np.uint8))


def _dried(rgb: Image.Image, scale: float) -> Floats:
    """Where pigment gathered at the edge of a colour as it dried."""
    grey = rgb.convert("L")
    soft = grey.filter(ImageFilter.GaussianBlur(2.6 * scale))
    gap = ImageChops.subtract(soft, grey.filter(ImageFilter.GaussianBlur(0.6 * scale)))
    found: Floats = np.clip(np.asarray(gap).astype(np.float32) / 60, 0, 0.5)
    return found


def _strayed(image: Image.Image, spot: Spot, scale: float) -> Image.Image:
    """A picture whose edges stray as wet paint does; the further out in the noise, the further."""
    warp = surface("warp", image, spot)
    far = STRAY * scale
    x = np.arange(image.width) + np.rint(far * warp).astype(np.int32)
    y = np.arange(image.height)[:, None] + np.rint(far * np.roll(warp, 131, 1)).astype(np.int32)
    whole = np.asarray(image)
    strayed = whole[np.clip(y, 0, image.height - 1), np.clip(x, 0, image.width - 1)]
    return Image.fromarray(strayed).filter(ImageFilter.GaussianBlur(0.5 * scale))


def bare_edges(width: int, height: int) -> Image.Image:
    """How much of the bare paper shows in a frame, as a mask: the painting ends before the sheet does, raggedly."""
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    aspect = width / height
    inside = np.minimum(np.minimum(x, 1 - x) * aspect, np.minimum(y, 1 - y))
    ragged = inside - 0.012 - 0.016 * (field(width, height, 31, 9, 5) + 0.6)
    return Image.fromarray((255 * np.clip(1 - ragged / 0.007, 0, 1)).astype(np.uint8))
