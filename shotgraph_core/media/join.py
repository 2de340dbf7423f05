"""Joins pieces of one codec into a film by copying packets: nothing is decoded, nothing encoded."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.packet import Packet

from shotgraph_core.errors import Broken

TICKS = 512
"""Time-base units a frame, as in every file that `video.encode` writes."""
DELAY = 2
"""Frames by which decoding runs ahead of showing (x264's default B-frame pyramid)."""


@dataclass(frozen=True)
class Piece:
    """The frames [first, first + count) of a file; `first` and the end must fall on key frames or the file's end."""

    file: Path
    first: int
    count: int


def join(pieces: Iterable[Piece], fps: int, file: Path) -> int:
    """Writes the pieces one after another as one silent MP4; returns the number of frames.

    Raises Broken when the pieces were not encoded alike or a piece does not have its frames.
    """
    written = 0
    alike: tuple[bytes, ...] | None = None
    with av.open(str(file), "w", format="mp4", options={"video_track_timescale": str(fps * TICKS)}) as film:
        out = None
        for piece in pieces:
            with av.open(str(piece.file)) as source:
                stream = source.streams.video[0]
                sets = parameter_sets(bytes(stream.codec_context.extradata or b""))
                if out is None:
                    out, alike = film.add_stream_from_template(stream), sets
                    out.time_base = Fraction(1, fps * TICKS)
                if sets != alike:
                    raise Broken(f"{piece.file.name} was encoded with other settings than the film; film it again")
                count = 0
                for packet in _packets(source, piece):
                    shown = (packet.pts or 0) // TICKS - piece.first
                    packet.pts, packet.dts = (written + shown) * TICKS, (written + count - DELAY) * TICKS
                    packet.time_base, packet.stream, packet.duration = Fraction(1, fps * TICKS), out, TICKS
                    film.mux(packet)
                    count += 1
            if count != piece.count:
                raise Broken(f"{piece.file.name} has {count} frames where {piece.count} were expected; film it again")
            written += count
    return written


def _packets(source: "av.container.InputContainer", piece: Piece) -> "Iterator[Packet[Any]]":
    """The piece's packets in decoding order. Groups of pictures are closed, so none reaches outside."""
    for packet in source.demux(video=0):
        if packet.pts is not None and piece.first <= packet.pts // TICKS < piece.first + piece.count:
            yield packet


def parameter_sets(extradata: bytes) -> tuple[bytes, ...]:
    """The sequence and picture parameter sets of an `avcC` record (ISO/IEC 14496-15, 5.3.3.1)."""
    sets: list[bytes] = []
    at = 5
    for mask in (0x1F, 0xFF):
        number = extradata[at] & mask
        at += 1
        for _ in range(number):
            length = int.from_bytes(extradata[at : at + 2], "big")
            sets.append(extradata[at + 2 : at + 2 + length])
            at += 2 + length
    return tuple(sets)
