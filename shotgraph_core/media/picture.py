"""Still pictures: from video planes to JPEG, and many of them on one contact sheet."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from shotgraph_core.ports import Picture


def write_jpeg(picture: Picture, file: Path) -> None:
    """Writes a planar yuv420p picture (BT.709, limited range; shape (height * 3 / 2, width)) as a JPEG."""
    _rgb(picture).save(file, "JPEG", quality=88)


def contact_sheet(stills: Sequence[tuple[Path, str]], columns: int = 4, width: int = 240) -> bytes:
    """The pictures in rows, each with its caption below, as a JPEG."""
    thumbs = []
    for file, caption in stills:
        with Image.open(file) as opened:
            thumb = opened.convert("RGB")
            thumb.thumbnail((width, width))
            thumbs.append((thumb.copy(), caption))
    height = max(thumb.height for thumb, _ in thumbs)
    rows = list(_rows(thumbs, columns))
    across = min(columns, len(thumbs))
    sheet = Image.new("RGB", (across * (width + 8) + 8, len(rows) * (height + 24) + 8), "#15151c")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(12)
    for row, entries in enumerate(rows):
        for column, (thumb, caption) in enumerate(entries):
            x, y = 8 + column * (width + 8), 8 + row * (height + 24)
            sheet.paste(thumb, (x + (width - thumb.width) // 2, y))
            draw.text((x, y + height + 3), caption, fill="#d8d4c8", font=font)
    out = io.BytesIO()
    sheet.save(out, "JPEG", quality=80)
    return out.getvalue()


def small_jpeg(file: Path, width: int) -> bytes:
    """A picture's file as a JPEG of another width, its height cut to ten times that."""
    with Image.open(file) as opened:
        picture = opened.convert("RGB")
    small = picture.resize((width, max(1, round(picture.height * width / picture.width))), Image.Resampling.BOX)
    out = io.BytesIO()
    small.crop((0, 0, width, min(small.height, 10 * width))).save(out, "JPEG", quality=70)
    return out.getvalue()


def _rows(thumbs: Sequence[tuple[Image.Image, str]], columns: int) -> Iterator[Sequence[tuple[Image.Image, str]]]:
    for start in range(0, len(thumbs), columns):
        yield thumbs[start : start + columns]


def _rgb(picture: Picture) -> Image.Image:
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="yuv420p")
    rgb = frame.reformat(format="rgb24", src_colorspace="ITU709", src_color_range="MPEG", dst_color_range="JPEG")
    return Image.fromarray(rgb.to_ndarray().astype(np.uint8, copy=False))
