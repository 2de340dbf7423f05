"""Layers as a video encoder wants them: BT.709 limited-range planes with straight alpha, cut to what they cover."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops

from shotgraph_core.illustration.engine.coverage import Part, cells_of, parts
from shotgraph_core.illustration.engine.palette import RGB

LUMA = (0.2126 * 219 / 255, 0.7152 * 219 / 255, 0.0722 * 219 / 255, 16.5)
BLUE = (-0.114572 * 224 / 255, -0.385428 * 224 / 255, 0.5 * 224 / 255, 128.5)
RED = (0.5 * 224 / 255, -0.454153 * 224 / 255, -0.045847 * 224 / 255, 128.5)
"""BT.709 matrices for full-range RGB to limited-range Y, Cb and Cr (ITU-R BT.709-6, table 3)."""

PAD = 6
BLEED = 16
"""Pixels round what is painted that are looked at, too."""


@dataclass(frozen=True)
class Planes:
    """One layer: full-size luma and alpha, and chroma with alpha at half size."""

    luma: Image.Image
    alpha: Image.Image | None
    """None where the layer hides all behind it."""
    chroma: Image.Image
    """Cb, Cr and alpha as three channels, half size."""
    left: int
    top: int
    """Where the layer's first pixel lies in its canvas; even numbers."""
    near: float
    """How much it moves with the camera: 0 the sky, 1 the subject."""
    soft: bool
    """Whether it holds nothing so fine that a cheaper filter would show."""
    parts: tuple[Part, ...]
    """Boxes of its own pixels that hold all there is to see."""


def straight(image: Image.Image) -> tuple[Image.Image, Image.Image]:
    """RGB and alpha of a premultiplied picture. Colours run on a little beyond the edges, so that none turns dark."""
    rgb, alpha = Image.new("RGB", image.size), Image.new("L", image.size)
    found = image.getbbox(alpha_only=False)
    if found is not None:
        left, top = max(0, found[0] - BLEED) // 8 * 8, max(0, found[1] - BLEED) // 8 * 8
        right, bottom = min(image.width, found[2] + BLEED), min(image.height, found[3] + BLEED)
        colours, cover = _divided(image.crop((left, top, right, bottom)))
        rgb.paste(colours, (left, top))
        alpha.paste(cover, (left, top))
    return rgb, alpha


def _divided(image: Image.Image) -> tuple[Image.Image, Image.Image]:
    red, green, blue, cover = image.split()
    alpha = ImageChops.lighter(ImageChops.lighter(red, green), ImageChops.lighter(blue, cover))
    whole = np.asarray(image)[..., :3].astype(np.float32)
    solid = np.asarray(alpha)
    colour = whole * (255 / np.maximum(solid, 1).astype(np.float32))[..., None]
    around = Image.merge("RGBA", (red, green, blue, alpha)).reduce(8)
    coarse = np.asarray(around).astype(np.float32)
    bled = np.clip(coarse[..., :3] * 255 / np.maximum(coarse[..., 3:], 1), 0, 255).astype(np.uint8)
    wide = Image.fromarray(bled).resize((around.width * 8, around.height * 8), Image.Resampling.BILINEAR)
    behind = np.asarray(wide.crop((0, 0, image.width, image.height)))
    joined = np.where((solid > 2)[..., None], np.clip(colour + 0.5, 0, 255), behind).astype(np.uint8)
    return Image.fromarray(joined), alpha


def planes(
    rgb: Image.Image,
    alpha: Image.Image | None,
    near: float,
    grain: npt.NDArray[np.int8] | None,
    soft: bool,
    whole: bool = False,
) -> Planes | None:
    """The layer in planes, or nothing if it is empty; not cut if it is wanted whole. `grain` is added to its luma."""
    left, top = 0, 0
    if alpha is not None and not whole:
        found = alpha.point([0] * 3 + [255] * 253).getbbox()
        if found is None:
            return None
        left, top = max(0, found[0] - PAD) // 2 * 2, max(0, found[1] - PAD) // 2 * 2
        right, bottom = min(rgb.width, (found[2] + PAD) // 2 * 2), min(rgb.height, (found[3] + PAD) // 2 * 2)
        rgb, alpha = rgb.crop((left, top, right, bottom)), alpha.crop((left, top, right, bottom))
    luma = rgb.convert("L", LUMA)
    if grain is not None:
        grained = np.asarray(luma).astype(np.int16) + grain[: luma.height, : luma.width]
        luma = Image.fromarray(np.clip(grained, 16, 235).astype(np.uint8))
    half = (max(1, rgb.width // 2), max(1, rgb.height // 2))
    small = rgb.resize(half, Image.Resampling.BOX)
    cover = Image.new("L", half, 255) if alpha is None else alpha.resize(half, Image.Resampling.BOX)
    return Planes(
        luma,
        alpha,
        Image.merge("RGB", (small.convert("L", BLUE), small.convert("L", RED), cover)),
        left,
        top,
        near,
        soft,
        parts(cells_of(alpha, rgb.width, rgb.height)),
    )


def patched(below: Planes, above: Planes, left: int, top: int) -> Planes:
    """A layer with a part replaced: the first pixel of `above` lies at (left, top) of its canvas, even numbers."""
    x, y = left - below.left, top - below.top
    wide, tall = below.luma.width - x, below.luma.height - y
    right, bottom = min(above.luma.width, wide) // 2 * 2, min(above.luma.height, tall) // 2 * 2
    box = (max(0, -x), max(0, -y), right, bottom)
    half = (box[0] // 2, box[1] // 2, box[2] // 2, box[3] // 2)
    luma, chroma = below.luma.copy(), below.chroma.copy()
    luma.paste(above.luma.crop(box), (x + box[0], y + box[1]))
    chroma.paste(above.chroma.crop(half), ((x + box[0]) // 2, (y + box[1]) // 2))
    alpha = below.alpha
    if alpha is not None and above.alpha is not None:
        alpha = alpha.copy()
        alpha.paste(above.alpha.crop(box), (x + box[0], y + box[1]))
    whole = tuple(replace(part, opaque=False) for part in below.parts)
    return replace(below, luma=luma, alpha=alpha, chroma=chroma, parts=whole)


def ycc(colour: RGB) -> tuple[int, int, int]:
    """One colour as limited-range Y, Cb, Cr."""
    y, b, r = (
        int(sum(part * by for part, by in zip(colour, row[:3], strict=True)) + row[3]) for row in (LUMA, BLUE, RED)
    )
    return y, b, r
