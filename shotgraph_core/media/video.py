"""H.264 that can be joined without decoding: one way to encode, and key frames where a cut may fall.

The settings are those that were measured to join: closed groups of pictures, a constant frame rate, `stitchable` (so
that the parameter sets do not depend on the content) and one thread (so that the same pictures give the same bytes).

On processors with AVX-512 x264's mb-tree reads memory that nobody wrote where a picture is not a multiple of 16
macroblocks wide (x264 165, seen with MALLOC_PERTURB_): the same pictures then give other bytes in every run. Those of
such a width are encoded without it, on every machine.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.video.frame import PictureType

from shotgraph_core.errors import Broken
from shotgraph_core.model import Frozen
from shotgraph_core.ports import Picture

ENCODER = f"ffmpeg {av.ffmpeg_version_info}"
"""What encodes pictures and sound in this process."""
MACROBLOCK, ABREAST = 16, 16
"""Pixels of a macroblock's side, and of how many at a time AVX-512 makes the tree."""


class Codec(Frozen):
    """How pictures are encoded; only footage of one codec can be joined."""

    width: int
    height: int
    fps: int
    crf: int
    preset: str
    encoder: str = ""
    """The version that encodes: another one may write other parameter sets, and its footage does not join this one."""


def encoder(width: int) -> str:
    """What encodes pictures of a width in this process, and how: part of the key of all footage."""
    return f"{ENCODER}{_without_tree(width).replace(':', ', ')}"


def _without_tree(width: int) -> str:
    """What x264 is told besides of pictures of a width."""
    return ":mbtree=0" if -(-width // MACROBLOCK) % ABREAST else ""


def encode(pictures: Iterable[Picture], codec: Codec, file: Path, key_frames: frozenset[int] = frozenset()) -> int:
    """Writes planar yuv420p pictures (BT.709, limited range) as an MP4 with key frames at 0 and where asked.

    Returns how many frames were written. Raises Broken for a picture of the wrong shape.
    """
    count = 0
    with av.open(str(file), "w", format="mp4", options={"video_track_timescale": str(codec.fps * 512)}) as container:
        stream = container.add_stream("libx264", rate=codec.fps)
        stream.width, stream.height, stream.pix_fmt = codec.width, codec.height, "yuv420p"
        context = stream.codec_context
        context.time_base = Fraction(1, codec.fps)
        context.thread_count = 1
        context.gop_size = 250
        context.color_primaries = context.color_trc = context.colorspace = context.color_range = 1
        stream.options = {
            "preset": codec.preset,
            "crf": str(codec.crf),
            "x264-params": f"open-gop=0:force-cfr=1:stitchable=1{_without_tree(codec.width)}",
        }
        for picture in pictures:
            if picture.shape != (codec.height * 3 // 2, codec.width):
                raise Broken(f"A camera gave a picture of shape {picture.shape}, not {codec.width}x{codec.height}")
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="yuv420p")
            frame.pts, frame.time_base = count, Fraction(1, codec.fps)
            frame.pict_type = PictureType.I if count in key_frames else PictureType.NONE
            container.mux(stream.encode(frame))
            count += 1
        container.mux(stream.encode(None))
    return count


def decode(file: Path, first: int = 0, count: int | None = None) -> Iterator[Picture]:
    """The pictures [first, first + count) of a file, as planar yuv420p arrays of shape (height * 3 / 2, width)."""
    with av.open(str(file)) as container:
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        rate = stream.average_rate
        if rate is None or stream.time_base is None:
            raise Broken(f"{file.name} does not say its frame rate")
        if first:
            container.seek(int(first / rate / stream.time_base), stream=stream, backward=True)
        for frame in container.decode(stream):
            number = round((frame.pts or 0) * stream.time_base * rate)
            if count is not None and number >= first + count:
                return
            if number >= first:
                yield frame.to_ndarray(format="yuv420p").astype(np.uint8, copy=False)
