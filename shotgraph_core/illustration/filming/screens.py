"""Shadow theatre: figures of painted hide before a lit cloth, as in the tholu bommalata of Andhra."""

import numpy as np
from PIL import Image, ImageFilter

from shotgraph_core.illustration.filming.textures import Floats, Layer, Spot, surface

LAMP = (255, 190, 96)
"""The light of the oil lamp through the cloth."""


def shadow_theatre(layer: Layer, spot: Spot) -> Layer:
    """A lit screen, and before it shapes that darken the nearer they are; painted hide lets its colour through."""
    rgb, alpha = layer
    whole = np.asarray(rgb).astype(np.float32)
    grey: Floats = (whole @ np.array((0.2126, 0.7152, 0.0722), np.float32))[..., None] / np.float32(255)
    warm = np.array(LAMP, np.float32)
    if alpha is None:
        return _screen(rgb, grey, warm, spot), None
    near = spot.near
    shape = np.array((150, 78, 40), np.float32) * max(0.09, 1 - near * 0.95) + np.array((24, 12, 14), np.float32)
    shine = warm * 0.9 * np.clip(grey - 0.72 + 0.2 * near, 0, 1) * (0.5 if near < 0.9 else 0.75)
    lit: Floats = shape + shine + warm * 0.22 * grey
    if near > 0.9:
        lit = _painted(lit, whole, grey, warm, 0.8 if spot.cel else 0.3)
    return Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8)), alpha


def _painted(lit: Floats, whole: Floats, grey: Floats, warm: Floats, share: float) -> Floats:
    """The translucent parts: strong colours glow with the lamp behind them, all else is dark hide."""
    high, low = whole.max(-1, keepdims=True), whole.min(-1, keepdims=True)
    strong = np.clip((high - low) / np.maximum(high, 1) * 1.9 - 0.95, 0, 1) * np.clip(grey * 5 - 0.7, 0, 1)
    pure = (whole - low * 0.75) / np.maximum(high - low * 0.75, 1)
    glowing = pure * warm * 0.95 * (0.45 + 0.75 * grey)
    found: Floats = lit * (1 - share * strong) + glowing * share * strong
    return found


def _screen(rgb: Image.Image, grey: Floats, warm: Floats, spot: Spot) -> Image.Image:
    """Cloth with the lamp behind its middle, and what is painted of a sky as faint shadows on it."""
    y, x = np.mgrid[-1 : 1 : rgb.height * 1j, -1 : 1 : rgb.width * 1j]
    pool = np.clip(1.1 - 0.52 * (x**2 + y**2), 0, 1)[..., None].astype(np.float32)
    weave = 1 + 0.018 * surface("tooth", rgb, spot)[..., None]
    calm = np.asarray(Image.fromarray((grey[..., 0] * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(1.2)))
    lit = warm * (0.55 + 0.6 * calm[..., None].astype(np.float32) / 255) * pool * weave
    return Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8))
