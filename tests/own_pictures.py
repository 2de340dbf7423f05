"""Real pictures and tiny videos, as writers put them beside their stories: a colour in each corner."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt
from PIL import Image

from shotgraph_core.illustration.filming.film import rgb
from shotgraph_core.ports import Picture

RED, GREEN, BLUE, BLACK, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (0, 0, 0), (255, 255, 255)
COLOURS = (RED, GREEN, BLUE, BLACK, WHITE)
Corners = list[tuple[int, int, int]]
EXIF_ORIENTATION = 0x0112


def corners(width: int, height: int, last: int = 0) -> npt.NDArray[np.uint8]:
    """Red and green above, blue and a grey below."""
    sheet = np.zeros((height, width, 3), np.uint8)
    half, middle = height // 2, width // 2
    sheet[:half, :middle], sheet[:half, middle:], sheet[half:, :middle] = RED, GREEN, BLUE
    sheet[half:, middle:] = last
    return sheet


def write_picture(file: Path, width: int = 320, height: int = 180, orientation: int = 1, **how: Any) -> Path:
    """A still picture of four colours."""
    exif = Image.Exif()
    exif[EXIF_ORIENTATION] = orientation
    Image.fromarray(corners(width, height)).save(file, exif=exif, **how)
    return file


def write_video(
    file: Path,
    frames: int = 10,
    width: int = 320,
    height: int = 180,
    rate: int = 10,
    codec: str = "libx264",
    pixels: str = "yuv420p",
    turned: int = 0,
    shape: Fraction = Fraction(1),
    times: Sequence[int] = (),
    matrix: str = "ITU601",
    full: bool = False,
    sound: bool = False,
) -> Path:
    """A video of four colours, the last of which goes from black to white; `times` are its frames' milliseconds."""
    with av.open(str(file), "w") as container:
        stream = container.add_stream(codec, rate=rate)
        stream.width, stream.height, stream.pix_fmt = width, height, pixels
        stream.codec_context.sample_aspect_ratio = shape
        stream.codec_context.colorspace = 1 if matrix == "ITU709" else 2
        stream.codec_context.color_range = 2 if full else 1
        heard = container.add_stream("aac", rate=48_000) if sound else None
        if turned:
            stream.set_display_rotation(turned)
        if times:
            stream.codec_context.time_base = Fraction(1, 1000)
        for number in range(frames):
            sheet = corners(width, height, number * 255 // max(1, frames - 1))
            frame = av.VideoFrame.from_ndarray(sheet, format="rgb24")
            if pixels.startswith("yuv"):
                frame = frame.reformat(
                    format=pixels, dst_colorspace=matrix, src_color_range="JPEG",
                    dst_color_range="JPEG" if full else "MPEG",
                )  # fmt: skip
            frame.pts = times[number] if times else number
            frame.time_base = Fraction(1, 1000 if times else rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
        if heard:
            for start in range(0, 48_000 * frames // rate, 1024):
                hum = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
                hum.pts, hum.rate = start, 48_000
                container.mux(heard.encode(hum))
            container.mux(heard.encode(None))
    return file


def write_music(file: Path, cover: Path) -> Path:
    """Sound with a cover picture, as music players write it."""
    with av.open(str(file), "w") as container, av.open(str(cover)) as picture:
        heard = container.add_stream("libmp3lame", rate=44_100)
        shown = container.add_stream_from_template(picture.streams.video[0])
        shown.disposition = av.stream.Disposition.attached_pic
        for packet in picture.demux(video=0):
            if packet.dts is not None:
                packet.stream = shown
                container.mux(packet)
        for start in range(0, 44_100, 1152):
            hum = av.AudioFrame.from_ndarray(np.zeros((1, 1152), np.float32), format="fltp", layout="mono")
            hum.pts, hum.rate = start, 44_100
            container.mux(heard.encode(hum))
        container.mux(heard.encode(None))
    return file


def seen(picture: Picture) -> Corners:
    """The nearest plain colours of a frame's corners: above left and right, below left and right."""
    sheet = rgb(picture).astype(int)
    height, width = sheet.shape[:2]
    spots = [(y, x) for y in (height // 4, height * 3 // 4) for x in (width // 4, width * 3 // 4)]
    return [min(COLOURS, key=lambda one: abs(sheet[spot] - one).sum()) for spot in spots]


def grey(picture: Picture) -> int:
    """How bright the fourth corner is, 0 to 255."""
    height, width = picture.shape[0] * 2 // 3, picture.shape[1]
    return round((int(picture[height * 3 // 4, width * 3 // 4]) - 16) * 255 / 219)
