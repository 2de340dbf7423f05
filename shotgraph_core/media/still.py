"""A writer's own still picture, read: upright, in sRGB, without transparency, and never larger than memory bears."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError, features

from shotgraph_core.errors import InputError

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", *(("AVIF",) if features.check("avif") else ()))
MOST_PIXELS = 64_000_000
"""Of a picture; a good telephone's camera has 50 million."""
GROUND = "white"
"""What is seen through a picture's transparent parts."""
BROKEN = (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, OverflowError, struct.error)
"""What Pillow raises where a file is damaged, by format."""

Still = npt.NDArray[np.uint8]


def picture_suffix(file: Path) -> str:
    """What a file's bytes are as a picture, such as `.png`; empty where they are none.

    Raises InputError, without the file's name, for a picture that is damaged, animated or too large.
    """
    with _opened(file) as image:
        if image is None:
            return ""
        image.draft(None, (64, 64))  # a JPEG's damage shows at an eighth of its size too
        image.load()
        return {"MPO": ".jpeg"}.get(image.format or "", f".{(image.format or 'picture').lower()}")


def still(file: Path, side: int) -> Still:
    """The picture as RGB, shape (rows, columns, 3), turned as its camera was held. Raises InputError.

    `side` is the longer side of the film's pictures: a much larger still is made smaller, but never below twice that.
    """
    with _opened(file) as image:
        if image is None:
            raise InputError("is no picture that can be read")
        return np.asarray(_flat(_in_srgb(_upright(_reduced(image, 2 * side))))).astype(np.uint8, copy=False)


@contextmanager
def _opened(file: Path) -> Iterator[Image.Image | None]:
    """A picture whose size is known to be bearable; None where the file is no picture."""
    try:
        with Image.open(file, formats=FORMATS) as image:
            _check(image)
            yield image
    except UnidentifiedImageError:
        yield None
    except Image.DecompressionBombError:
        raise InputError(f"has far more than {MOST_PIXELS // 1_000_000} million pixels; make it smaller") from None
    except BROKEN as problem:
        raise InputError(f"is a damaged picture ({problem}); save it again as PNG or JPEG") from None


def _check(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        most = f"{MOST_PIXELS // 1_000_000} million"
        raise InputError(f"has {image.width} x {image.height} pixels; make it smaller: at most {most}")
    # A photograph may hold a second, smaller one for previews (MPO).
    if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
        raise InputError("holds several pictures; save one of them as PNG, or all of them as a video (.mp4)")


def _reduced(image: Image.Image, least: int) -> Image.Image:
    """The picture, a whole number of times smaller, as far as its shorter side stays so long."""
    image.draft(None, (least, least))  # a JPEG is decoded at a half, a quarter or an eighth
    by = min(image.size) // least
    if by < 2 or image.mode not in ("RGB", "RGBA", "L", "CMYK"):
        return image
    smaller = image.reduce(by)
    smaller.info = dict(image.info)  # which way is up, and what the colours are
    return smaller


def _upright(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    except BROKEN:  # of its notes only: the picture itself may be whole
        return image


def _in_srgb(image: Image.Image) -> Image.Image:
    """The colours of a wide-gamut photograph as they are seen on any screen."""
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "RGBA"):
        return image
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        turned = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"))
    except (ImageCms.PyCMSError, *BROKEN):
        return image
    return image if turned is None else turned


def _flat(image: Image.Image) -> Image.Image:
    """The picture in RGB on a plain ground."""
    if image.mode.startswith("I") or image.mode == "F":
        return Image.fromarray(_in_bytes(np.asarray(image, np.float64))).convert("RGB")
    if not image.has_transparency_data:
        return image.convert("RGB")
    seen = image.convert("RGBA")
    ground = Image.new("RGBA", seen.size, GROUND)
    return Image.alpha_composite(ground, seen).convert("RGB")


def _in_bytes(values: npt.NDArray[np.float64]) -> Still:
    """Grey values of 16 bits, or of any range that is larger than that of bytes, as bytes."""
    most = values.max(initial=0.0)
    top = 255.0 if most <= 255 else 65_535.0 if most <= 65_535 else most
    return np.clip(values * (255 / top) + 0.5, 0, 255).astype(np.uint8)
