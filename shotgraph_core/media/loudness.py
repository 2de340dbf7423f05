"""How loud a film is (ITU-R BS.1770-4, EBU R 128), and how it is made as loud as films on the net should be.

Sound is a stream of blocks, float32 of shape (n, 2) at 48 kHz; nothing here holds more than a few of them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import av
import numpy as np
from av.filter.context import FilterContext

from shotgraph_core.model import SAMPLE_RATE
from shotgraph_core.ports import Samples

TARGET_LUFS = -16.0
CEILING_DB = -1.5
"""Of the limiter. AAC adds up to 0.4 dB, and the film must stay below -1 dBTP."""
LARGEST_GAIN_DB = 40.0
"""A film without any sound stays without: more gain would only raise hiss."""
SILENCE_LUFS = -70.0
"""The absolute gate of BS.1770: what is quieter, or shorter than 400 ms, has no loudness."""
FLOOR_DBTP = -120.0
OVERSAMPLED = 4 * SAMPLE_RATE
METER_STEP = SAMPLE_RATE // 10
"""The meter reports every 100 ms of sound."""

Blocks = Iterable[Samples]
Step = tuple[str, str]
"""A filter of ffmpeg and its options."""


@dataclass(frozen=True)
class Loudness:
    """Integrated loudness, at least -70 LUFS, and true peak, at least -120 dBTP."""

    lufs: float
    true_peak_dbtp: float


def measured(blocks: Blocks) -> Loudness:
    """Loudness and true peak of stereo sound."""
    last: dict[str, str] = {}
    for frame in filtered(whole_steps(blocks), ("ebur128", "metadata=1:peak=true")):
        last = dict(frame.metadata) or last
    peak = max(float(last.get(f"lavfi.r128.true_peaks_ch{channel}", 0)) for channel in (0, 1))
    lufs = float(last.get("lavfi.r128.I", SILENCE_LUFS))
    return Loudness(
        lufs=round(max(lufs, SILENCE_LUFS) if np.isfinite(lufs) else SILENCE_LUFS, 2),
        true_peak_dbtp=round(max(20 * float(np.log10(max(peak, 1e-9))), FLOOR_DBTP), 2),
    )


def integrated(blocks: Blocks) -> float:
    """Integrated loudness in LUFS alone: four times as fast as with the peak."""
    lufs = SILENCE_LUFS
    for frame in filtered(whole_steps(blocks), ("ebur128", "metadata=1")):
        lufs = float(frame.metadata.get("lavfi.r128.I", lufs))
    return max(lufs, SILENCE_LUFS) if np.isfinite(lufs) else SILENCE_LUFS


def gain_to(target_lufs: float, lufs: float) -> float:
    """The decibels that bring sound of a loudness to the target; none for silence."""
    return min(target_lufs - lufs, LARGEST_GAIN_DB) if lufs > SILENCE_LUFS else 0.0


def limited(blocks: Blocks, gain_db: float, ceiling_db: float) -> Iterator[Samples]:
    """The sound amplified, then limited at four times the rate so that peaks between samples are seen too.

    As many samples out as in; none is later than it was.
    """
    counted = Counted(blocks)
    frames = filtered(
        counted,
        ("volume", f"{gain_db}dB"),
        ("aresample", str(OVERSAMPLED)),
        ("alimiter", f"limit={10 ** (ceiling_db / 20)}:level=0:attack=2:release=60:latency=1"),
        ("aresample", str(SAMPLE_RATE)),
        ("aformat", "sample_fmts=fltp:channel_layouts=stereo"),
    )
    written = 0
    for frame in frames:
        block = np.ascontiguousarray(frame.to_ndarray().T, np.float32)[: max(0, counted.samples - written)]
        written += len(block)
        yield block
    if written < counted.samples:
        yield np.zeros((counted.samples - written, 2), np.float32)


class Counted:
    """Blocks that remember how many samples went by."""

    def __init__(self, blocks: Blocks) -> None:
        self.samples = 0
        self._blocks = blocks

    def __iter__(self) -> Iterator[Samples]:
        for block in self._blocks:
            self.samples += len(block)
            yield block


def whole_steps(blocks: Blocks) -> Iterator[Samples]:
    """The blocks, and silence up to the next step of the meter, which would not see the rest otherwise."""
    counted = Counted(blocks)
    yield from counted
    yield np.zeros((-counted.samples % METER_STEP, 2), np.float32)


def filtered(blocks: Blocks, *steps: Step) -> Iterator[av.AudioFrame]:
    """Frames that come out of a chain of ffmpeg filters."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(
        sample_rate=SAMPLE_RATE, format="fltp", layout="stereo", time_base=Fraction(1, SAMPLE_RATE)
    )
    sink = graph.add("abuffersink")
    graph.link_nodes(source, *(graph.add(name, options) for name, options in steps), sink).configure()
    position = 0
    for block in blocks:
        if len(block):
            source.push(frame_of(block, position))
            position += len(block)
            yield from drained(sink)
    source.push(None)
    yield from drained(sink)


def drained(sink: FilterContext) -> Iterator[av.AudioFrame]:
    """The frames that are ready."""
    while True:
        try:
            frame = sink.pull()
        except (av.BlockingIOError, av.EOFError):
            return
        if isinstance(frame, av.AudioFrame):
            yield frame


def frame_of(block: Samples, position: int) -> av.AudioFrame:
    """A block as a frame of ffmpeg; `position` is its first sample's place in the film."""
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block.T, np.float32), format="fltp", layout="stereo")
    frame.sample_rate = SAMPLE_RATE
    frame.pts = position
    frame.time_base = Fraction(1, SAMPLE_RATE)
    return frame
