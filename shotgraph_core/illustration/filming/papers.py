"""Paper-cut and flat: pictures of few clean colours."""

from itertools import pairwise

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from shotgraph_core.illustration.filming.textures import Layer, Spot, moved, surface, weaker

SHEETS = 96
"""Colours of a layer of the place."""
BANDS = 6
"""Sheets of a sky, one below the other."""
SHADE = (26, 20, 46)
"""The colour of a shadow on paper."""


def flat(layer: Layer, spot: Spot) -> Layer:
    """Clean colours without texture; a sky in even bands."""
    rgb, alpha = layer
    if spot.cel or spot.soft:
        return layer
    return (_banded(rgb)[0], None) if alpha is None else (_few(rgb), alpha)


def paper_cut(layer: Layer, spot: Spot) -> Layer:
    """Sheets of coloured paper, each with a pale cut edge and a soft shadow on what lies behind."""
    rgb, alpha = layer
    thin = max(1.0, spot.height / 400)
    if alpha is None:
        bands, shade = _banded(rgb, wave=spot.height / 50, seed=spot.seed) if not spot.soft else (rgb, None)
        sheet = _fibrous(bands, spot)
        if shade is not None:
            sheet.paste(SHADE, (0, 0), weaker(shade, 0.34))
        return sheet, None
    sheet = _fibrous(rgb if spot.cel or spot.soft else _few(rgb), spot)
    if spot.soft:
        return sheet, alpha
    lit = ImageChops.subtract(alpha, moved(alpha, round(thin), round(thin)))
    sheet.paste((255, 250, 236), (0, 0), weaker(lit, 0.42))
    low = ImageChops.subtract(alpha, moved(alpha, -round(thin), -round(thin)))
    sheet.paste(SHADE, (0, 0), weaker(low, 0.18))
    fall = moved(alpha, round(2 * thin), round(1.5 * thin)).filter(ImageFilter.GaussianBlur(3.2 * thin))
    under = weaker(fall, 0.5)
    whole = ImageChops.lighter(alpha, under)
    ground = Image.new("RGB", rgb.size, SHADE)
    ground.paste(sheet, (0, 0), alpha.point([min(255, k * 3) for k in range(256)]))
    return ground, whole


def _fibrous(rgb: Image.Image, spot: Spot) -> Image.Image:
    fibres = surface("paper", rgb, spot)[..., None]
    sheet = np.asarray(rgb).astype(np.float32) * (1.0 + 0.034 * fibres) + 3.0 * fibres
    return Image.fromarray(np.clip(sheet, 0, 255).astype(np.uint8))


def _few(rgb: Image.Image) -> Image.Image:
    """Few colours with smooth edges between them."""
    calm = rgb.filter(ImageFilter.MedianFilter(3))
    few = calm.quantize(SHEETS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).convert("RGB")
    return few.filter(ImageFilter.GaussianBlur(0.7))


def _banded(rgb: Image.Image, wave: float = 0.0, seed: int = 0) -> tuple[Image.Image, Image.Image | None]:
    """A sky in sheets of even colour with waving edges; what stands out of it stays. And the shadows of the edges."""
    whole = np.asarray(rgb).astype(np.float32)
    height, width = whole.shape[:2]
    rows = np.median(whole[:, :: max(1, width // 200)], axis=1)
    edges = np.linspace(0, height, BANDS + 1)
    x = np.arange(width, dtype=np.float32)
    turn = np.random.default_rng(seed % 2**32).uniform(0, 6.3, (BANDS + 1, 2))
    band = np.zeros((height, width), np.uint8)
    y = np.arange(height, dtype=np.float32)[:, None]
    for k in range(1, BANDS):
        shape = np.sin(x / height * 3.1 + turn[k, 0]) + 0.5 * np.sin(x / height * 7.3 + turn[k, 1])
        band += (y >= edges[k] + wave * shape).astype(np.uint8)
    ends = [round(float(edge)) for edge in edges]
    colours = np.stack([np.median(rows[a : max(a + 1, b)], axis=0) for a, b in pairwise(ends)])
    apart = whole - rows[:, None]
    strength = np.clip(np.abs(apart).max(-1) / 18 - 0.6, 0, 1)[..., None]
    mixed = colours[band] * (1 - strength) + whole * strength
    sheet = Image.fromarray(np.clip(mixed, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.6))
    if not wave:
        return sheet, None
    level = Image.fromarray(band * (240 // BANDS))
    high = level.filter(ImageFilter.GaussianBlur(wave * 0.45))
    return sheet, ImageChops.subtract(high, level).point([min(255, k * 9) for k in range(256)])
