"""The film's sound: every line on its frame, music under it, mixed in a stream and mastered.

Blocks are float32 (n, 2) at 48 kHz. Only the files that sound in a block are open, and of music only a block is held.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import av
import numpy as np

from shotgraph_core.media.ducking import Gain, at, ducking
from shotgraph_core.media.loudness import (
    CEILING_DB,
    TARGET_LUFS,
    Blocks,
    Loudness,
    frame_of,
    gain_to,
    integrated,
    limited,
    measured,
)
from shotgraph_core.media.sound import BLOCK, read_blocks, read_samples
from shotgraph_core.model import SAMPLE_RATE, Timeline
from shotgraph_core.ports import Samples

MUSIC_OVERLAP = 2 * SAMPLE_RATE
"""Samples that a scene's music plays on into the next scene, cross-faded."""
MUSIC_DB = -6.0
"""Music against the voice where nobody speaks; with the ducking it is 18 dB below under a line."""
FADE_IN = SAMPLE_RATE // 2
FADE_OUT = SAMPLE_RATE * 3 // 2
BIT_RATE = 160_000
LOUDEST_DBTP = -1.0
NEAR_ENOUGH_LU = 0.3
ENCODINGS = 6
"""The first is nearly always the last."""
CONTAINER = {"fflags": "+bitexact", "movie_timescale": str(SAMPLE_RATE)}
"""The edit list counts in units of the film's header: in samples here, or the end would be cut at a millisecond."""


def music_samples(timeline: Timeline, index: int) -> int:
    """How much music the scene needs: until the next scene and MUSIC_OVERLAP beyond, at most to the film's end."""
    start, end = music_span(timeline, index)
    return end - start


def music_span(timeline: Timeline, index: int) -> tuple[int, int]:
    """The samples [start, end) of the film in which the scene's music sounds."""
    start = at(timeline, timeline.scenes[index].start) if index else 0
    if index + 1 == len(timeline.scenes):
        return start, timeline.samples
    return start, min(at(timeline, timeline.scenes[index + 1].start) + MUSIC_OVERLAP, timeline.samples)


def mix_blocks(timeline: Timeline, lines: Mapping[str, Path], music: Mapping[str, Path]) -> Iterator[Samples]:
    """The film's sound before mastering. `lines` are WAV by shot id, `music` by scene id.

    Raises KeyError for a shot or scene without its file, Broken for a file that cannot be read.
    """
    voices = [Spoken(at(timeline, shot.line_start), lines[shot.shot_id]) for shot in timeline.shots]
    pieces = [Piece(timeline, index, music[scene.scene_id]) for index, scene in enumerate(timeline.scenes)]
    duck = ducking(timeline)
    for start in range(0, timeline.samples, BLOCK):
        end = min(start + BLOCK, timeline.samples)
        block = np.zeros((end - start, 2), np.float32)
        for piece in pieces:
            piece.add_to(block, start)
        block *= duck(start, end)[:, None]
        for voice in voices:
            voice.add_to(block, start)
        yield block


class Spoken:
    """A line in its place; read when it begins and let go when it is over."""

    def __init__(self, start: int, path: Path) -> None:
        self._start = start
        self._path = path
        self._line: Samples | None = None
        self._over = False

    def add_to(self, block: Samples, start: int) -> None:
        """Adds what is heard of the line in the block that begins at sample `start`."""
        if self._over or self._start >= start + len(block):
            return
        if self._line is None:
            self._line = read_samples(self._path)
        offset = max(self._start - start, 0)
        heard = self._line[max(start - self._start, 0) :][: len(block) - offset]
        block[offset : offset + len(heard)] += heard
        if self._start + len(self._line) <= start + len(block):
            self._line, self._over = None, True


class Piece:
    """A scene's music in its place, faded into and out of its neighbours; read block by block."""

    def __init__(self, timeline: Timeline, index: int, path: Path) -> None:
        self._start, self._end = music_span(timeline, index)
        self._path = path
        self._parts: Iterator[Samples] = iter(())
        self._opened = False
        last = index + 1 == len(timeline.scenes)
        self._fades = (MUSIC_OVERLAP if index else FADE_IN, FADE_OUT if last else MUSIC_OVERLAP)

    def add_to(self, block: Samples, start: int) -> None:
        """Adds what is heard of the music in the block that begins at sample `start`; blocks come in order."""
        first, last = max(start, self._start), min(start + len(block), self._end)
        if first >= last:
            return
        if not self._opened:
            self._parts, self._opened = cut(read_blocks(self._path), BLOCK - (first - start)), True
        heard = next(self._parts, np.zeros((0, 2), np.float32))[: last - first]
        gain = self._gain(first, first + len(heard)) * np.float32(10 ** (MUSIC_DB / 20))
        block[first - start : first - start + len(heard)] += heard * gain[:, None]

    def _gain(self, first: int, last: int) -> Gain:
        """Sine in, cosine out: the powers of two neighbours add up to one."""
        # Whole numbers first: as float32, samples later than six minutes into a film are no longer exact.
        since = np.arange(first - self._start, last - self._start)
        rise, fall = self._fades
        share = np.clip(since / rise, 0, 1) * (np.pi / 2)
        rest = np.clip((self._end - self._start - 1 - since) / fall, 0, 1) * (np.pi / 2)
        return np.asarray(np.sin(share) * np.sin(rest), np.float32)


def cut(blocks: Iterator[Samples], first: int) -> Iterator[Samples]:
    """The same sound in blocks of BLOCK samples, but for a first one of `first`: in step with the film's blocks."""
    rest = next(blocks, np.zeros((0, 2), np.float32))
    yield rest[:first]
    rest = rest[first:]
    for block in blocks:
        joined = np.concatenate((rest, block))
        yield joined[:BLOCK]
        rest = joined[BLOCK:]
    yield rest


def write_soundtrack(source: Callable[[], Blocks], path: Path) -> Loudness:
    """Masters the sound and writes it as AAC-LC in MP4; the loudness is that of the decoded file.

    `source` is called once to measure and once for each encoding. Limiting takes loudness away and AAC moves peaks:
    while the decoded file is not near the target the gain is moved, while its peak is above -1 dBTP the ceiling is
    lowered, and all is encoded again, a few times at most.
    """
    gain, ceiling = gain_to(TARGET_LUFS, integrated(source())), CEILING_DB
    for attempt in range(ENCODINGS):
        encode(limited(source(), gain, ceiling), path)
        reached = measured(read_blocks(path))
        quiet = reached.true_peak_dbtp <= LOUDEST_DBTP
        near = abs(reached.lufs - TARGET_LUFS) <= NEAR_ENOUGH_LU
        if (quiet and near) or attempt + 1 == ENCODINGS:
            break
        ceiling -= 0.0 if quiet else reached.true_peak_dbtp - LOUDEST_DBTP + 0.1
        gain += 0.0 if near else gain_to(TARGET_LUFS, reached.lufs)
    return reached


def encode(blocks: Blocks, path: Path) -> None:
    """Writes AAC-LC, 48 kHz stereo, 160 kbit/s, into MP4. Its edit list hides the encoder's priming."""
    with av.open(str(path), "w", format="mp4", options=CONTAINER) as container:
        stream = container.add_stream("aac", rate=SAMPLE_RATE, layout="stereo", options={"flags": "+bitexact"})
        stream.bit_rate = BIT_RATE
        position = 0
        for block in in_frames(blocks, stream.codec_context.frame_size or 1024):
            container.mux(stream.encode(frame_of(block, position)))
            position += len(block)
        container.mux(stream.encode(None))


def in_frames(blocks: Blocks, size: int) -> Iterator[Samples]:
    """The same sound in blocks of `size` samples, the last one shorter."""
    rest = np.zeros((0, 2), np.float32)
    for block in blocks:
        joined = np.concatenate((rest, block))
        edges = range(0, len(joined) + 1, size)
        yield from (joined[start:stop] for start, stop in pairwise(edges))
        rest = joined[edges[-1] :]
    if len(rest):
        yield rest
