"""A writer's own video as a film wants it: its size, its rate, its colours; upright, and filling the picture.

Frames are decoded one after the other and never kept. A video that is too long is shown from its start; one that is too
short holds its last picture. What is damaged is left out, as long as one picture is whole.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter
from av.video.stream import VideoStream

from shotgraph_core.errors import InputError
from shotgraph_core.ports import Picture

CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpeg,mpegts,ogg,flv,asf,mxf"
"""Not playlists, texts or devices, which ffmpeg reads too: they lead to other files, or to no picture."""
GUARDED = {"format_whitelist": CONTAINERS, "protocol_whitelist": "file"}
MOST_PIXELS, LEAST_SIDE, MOST_ASPECT = 8192 * 4320, 16, 8
STILL_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"avif")
"""Pictures in the container of videos (ISO/IEC 23008-12), of which ffmpeg would show a tile."""
MATRICES = {1: Colorspace.ITU709, 4: Colorspace.FCC, 5: Colorspace.ITU601, 6: Colorspace.ITU601,
            7: Colorspace.SMPTE240M, 9: Colorspace.BT2020, 10: Colorspace.BT2020}  # fmt: skip
"""By the number in ITU-T H.273, table 4."""
HIGH_DEFINITION = 720
"""Rows from which an unnamed matrix is BT.709's, as players take it."""
SCALING = Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.BITEXACT
SLACK = 1e-3
"""Seconds by which rounded times may be late."""


@dataclass(frozen=True)
class VideoFacts:
    """What a video is."""

    suffix: str
    seconds: float
    """As far as it says; 0 where it does not."""


def video_facts(file: Path) -> VideoFacts | None:
    """What a file's bytes are as a video; None where they are none.

    Raises InputError, without the file's name, for one without a picture, with one that cannot be decoded, or of a size
    that no film can use.
    """
    with file.open("rb") as opened:
        head = opened.read(12)
    if head[4:8] == b"ftyp" and head[8:] in STILL_BRANDS:
        raise InputError("is a picture in a format that cannot be read here (HEIC or AVIF); save it as JPEG or PNG")
    try:
        with av.open(str(file.resolve()), options=GUARDED) as container:
            stream = _stream(container)
            frame = next(_frames(container, stream), None)
            if frame is None:
                raise InputError("is a video of which no picture can be decoded; save it again as MP4 (H.264)")
            _check(frame)
            suffix = f".{container.format.name.split(',')[0]}"
            return VideoFacts(suffix, round(float(container.duration or 0) / av.time_base, 3))
    except av.FFmpegError:
        return None


def conformed(file: Path, width: int, height: int, fps: int, frames: int) -> Iterator[Picture]:
    """Exactly `frames` pictures of a video, as `ports.Camera` gives them. Raises InputError where none is whole."""
    scaler, shown, made, number = VideoReformatter(), None, None, 0
    with av.open(str(file.resolve()), options=GUARDED) as container:
        stream = _stream(container)
        shape = float(stream.sample_aspect_ratio or 1)
        for seconds, frame in _timed(_frames(container, stream), stream.average_rate or Fraction(fps)):
            while shown is not None and number < frames and number / fps + SLACK < seconds:
                made = _fitted(shown, width, height, shape, scaler) if made is None else made
                yield made.copy()
                number += 1
            if number >= frames:
                return
            shown, made = frame, None
        if shown is None:
            raise InputError("has no picture that can be decoded")
        made = _fitted(shown, width, height, shape, scaler) if made is None else made
        for _ in range(number, frames):
            yield made.copy()


def _stream(container: InputContainer) -> VideoStream:
    """The first moving picture, not the cover of a piece of music."""
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            stream.codec_context.thread_count = 1
            return stream
    what = "sound but no moving picture" if container.streams.audio else "nothing that moves"
    raise InputError(f"holds {what}; name a picture or a video")


def _frames(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    """The whole frames of a stream, up to where the file breaks off."""
    for packet in _packets(container, stream):
        try:
            found = stream.codec_context.decode(packet)
        except av.FFmpegError:
            continue
        yield from (frame for frame in found if not frame.is_corrupt)


def _packets(container: InputContainer, stream: VideoStream) -> "Iterator[Packet[VideoStream] | None]":
    """A stream's packets; the last is an empty one, which makes the decoder give what it still holds."""
    try:
        yield from container.demux(stream)
    except av.FFmpegError:
        yield None


def _timed(frames: Iterator[VideoFrame], rate: Fraction) -> Iterator[tuple[float, VideoFrame]]:
    """The frames and their seconds from the first one, which never go back."""
    first: float | None = None
    now = -1 / float(rate)
    for frame in frames:
        told = frame.time
        if first is None:
            first = told or 0.0
        now = max(now, told - first) if told is not None else now + 1 / float(rate)
        yield now, frame


def _check(frame: VideoFrame) -> None:
    long, short = max(frame.width, frame.height), min(frame.width, frame.height)
    if long * short > MOST_PIXELS or short < LEAST_SIDE or long > MOST_ASPECT * short:
        raise InputError(
            f"has pictures of {frame.width} x {frame.height} pixels; make them {LEAST_SIDE} at least, at most 8K, and "
            f"no more than {MOST_ASPECT} times as long as they are high or wide"
        )


def _fitted(frame: VideoFrame, width: int, height: int, shape: float, scaler: VideoReformatter) -> Picture:
    """The frame upright, scaled to cover the picture, cut to it in the middle."""
    turns = round(frame.rotation / 90) % 4
    wide, high = (height, width) if turns % 2 else (width, height)
    seen = frame.width * min(max(shape, 1 / MOST_ASPECT), MOST_ASPECT)
    scale = max(wide / seen, high / frame.height)
    across, down = _even(seen * scale, wide), _even(frame.height * scale, high)
    named = MATRICES.get(int(frame.colorspace))
    usual = Colorspace.ITU709 if max(frame.height, frame.width * 9 // 16) >= HIGH_DEFINITION else Colorspace.ITU601
    full = frame.format.name.startswith("yuvj") or int(frame.color_range) == ColorRange.JPEG
    scaled = scaler.reformat(
        frame, across, down, "yuv420p",
        src_colorspace=named or usual, dst_colorspace=Colorspace.ITU709, interpolation=SCALING,
        src_color_range=ColorRange.JPEG if full else ColorRange.MPEG, dst_color_range=ColorRange.MPEG,
    )  # fmt: skip
    sheet = scaled.to_ndarray(format="yuv420p").astype(np.uint8, copy=False)
    x, y = (across - wide) // 4 * 2, (down - high) // 4 * 2
    luma = sheet[y : y + high, x : x + wide]
    half = (slice(y // 2, (y + high) // 2), slice(x // 2, (x + wide) // 2))
    chroma = [plane[half] for plane in sheet[down:].reshape(2, down // 2, across // 2)]
    return np.concatenate([np.rot90(plane, turns).reshape(-1) for plane in (luma, *chroma)]).reshape(-1, width)


def _even(length: float, least: int) -> int:
    return max(least, -(-int(length + 0.5) // 2) * 2)
