"""The bloom of lights: what shines spills a soft light over the frame, and fires and lamps flicker."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from shotgraph_core.illustration.engine.canvas import View
from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import RGB
from shotgraph_core.illustration.engine.planes import ycc
from shotgraph_core.illustration.filming.motion import Gaze
from shotgraph_core.illustration.filming.sheet import Sheet, window
from shotgraph_core.ports import Picture

SMALL = 8
"""How much smaller than the frame the light is kept."""
AROUND = 16
"""Dark pixels round it, for cameras that look aside."""
NEAR = 0.8
BRIGHT, WARM = 168, 131
"""The luma and the Cr from which on something is taken for a light."""
LEAST = 6
BRIGHTER = 30
"""By how much luma a light stands out from what lies around it."""


@dataclass(frozen=True)
class Glow:
    """The light that spills from what shines."""

    mask: Image.Image
    """Where it falls, in eighths of frame pixels, with a dark border."""
    tint: tuple[int, int, int]
    flickers: float
    """How much it comes and goes, 0..1."""
    waves: tuple[tuple[float, float], ...]
    """Rates and phases of the flicker."""


def glow(picture: Picture, colour: RGB, strength: float, flickers: float, seed: int) -> Glow | None:
    """The glow of the lights in a picture of the place, or nothing where nothing shines."""
    height, width = picture.shape[0] * 2 // 3, picture.shape[1]
    luma = picture[:height]
    red = picture[height:].reshape(2, height // 2, width // 2)[1]
    warm = np.asarray(Image.fromarray(red).resize((width, height), Image.Resampling.NEAREST)) >= WARM
    lights = np.where((luma >= BRIGHT) & warm & _stands_out(luma), 255, 0).astype(np.uint8)
    small = Image.fromarray(lights).resize((max(1, width // SMALL), max(1, height // SMALL)), Image.Resampling.BOX)
    wide = Image.new("L", (small.width + 2 * AROUND, small.height + 2 * AROUND))
    wide.paste(small, (AROUND, AROUND))
    tall = height / SMALL
    spread = sum(
        share * np.asarray(wide.filter(ImageFilter.GaussianBlur(radius * tall))).astype(np.float32)
        for share, radius in ((0.5, 0.02), (0.9, 0.07))
    )
    mask = np.clip(strength * spread, 0, 118).astype(np.uint8)
    if mask.max() < LEAST:
        return None
    generator = dice(seed, "flicker")
    rates = generator.uniform((5, 9, 15), (7, 13, 21))
    waves = tuple((float(rate), float(generator.uniform(0, 6.3))) for rate in rates)
    return Glow(Image.fromarray(mask), ycc(colour), flickers, waves)


def _stands_out(luma: Picture) -> npt.NDArray[np.bool_]:
    """Where it is brighter than what lies around: lamps, fires, suns; but no glowing sky, which would veil all."""
    height, width = luma.shape
    small = Image.fromarray(luma).resize((max(1, width // SMALL), max(1, height // SMALL)), Image.Resampling.BOX)
    around = small.filter(ImageFilter.GaussianBlur(0.12 * height / SMALL)).resize((width, height))
    return luma.astype(np.int16) - np.asarray(around).astype(np.int16) >= BRIGHTER


def draw_glow(sheet: Sheet, glow: Glow, gaze: Gaze, now: float) -> None:
    """Lays the light on a frame."""
    width, height = sheet.luma.size
    scale = height / SMALL
    view = View(glow.mask.width, glow.mask.height, -AROUND / scale, -AROUND / scale, scale)
    at = window(view, gaze, NEAR, width, height)
    box = (max(0.0, at.x), max(0.0, at.y), min(glow.mask.width, at.x + width * at.across),
           min(glow.mask.height, at.y + height * at.down))  # fmt: skip
    level = 1 + glow.flickers * sum(math.sin(rate * now + turn) / 3 for rate, turn in glow.waves)
    mask = glow.mask.point([min(255, round(k * level)) for k in range(256)])
    for (plane, by), tint in zip(sheet.planes, glow.tint, strict=True):
        plane.paste(tint, (0, 0), mask.resize((width // by, height // by), Image.Resampling.BILINEAR, box=box))
