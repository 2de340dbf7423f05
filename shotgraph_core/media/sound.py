"""Sound on disk and lines fresh from a voice: 48 kHz from here on, lines mono (n,), everything else (n, channels).

Lines are WAV: short, and read whole. Music is FLAC: lossless at under half the space, and read as a stream.
"""

import wave
from collections.abc import Iterator
from fractions import Fraction
from itertools import chain, pairwise
from pathlib import Path

import av
import numpy as np

from shotgraph_core.errors import Broken
from shotgraph_core.media.loudness import SILENCE_LUFS, integrated
from shotgraph_core.model import SAMPLE_RATE, WordTime
from shotgraph_core.ports import Samples, Utterance

LINE_LUFS = -20.0
"""Every spoken line, whichever voice it is: lines of two voices in one film must match."""
MUSIC_LUFS = -20.0
MUSIC_LEEWAY = 3.0
"""LU by which a piece may be softer or louder than MUSIC_LUFS, as its mood asks."""
PEAK = 0.95
QUIET_DB = -42.0
"""Against the loudest 10 ms of a line: what is below counts as silence at its ends."""
KEPT = SAMPLE_RATE * 25 // 1000
"""Silence left at each end of a line, so that soft consonants and breath stay."""
FADE = SAMPLE_RATE * 8 // 1000
WINDOW = SAMPLE_RATE // 100
BLOCK = SAMPLE_RATE


def studio_line(utterance: Utterance) -> tuple[Samples, tuple[WordTime, ...]]:
    """The line at 48 kHz without silence at its ends, at LINE_LUFS, and its words' times moved along."""
    samples, words = trimmed(resampled(utterance.samples, utterance.rate), utterance.words)
    return levelled(samples), words


def resampled(samples: Samples, rate: int) -> Samples:
    """Mono sound (n,) at 48 kHz, no later and no earlier than it was."""
    if rate == SAMPLE_RATE:
        return samples.astype(np.float32, copy=False)
    resampler = av.AudioResampler(format="flt", layout="mono", rate=SAMPLE_RATE)
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples[None], np.float32), format="flt", layout="mono")
    frame.sample_rate = rate
    parts = [part.to_ndarray()[0] for fed in (frame, None) for part in resampler.resample(fed)]
    return np.concatenate(parts)


def trimmed(samples: Samples, words: tuple[WordTime, ...]) -> tuple[Samples, tuple[WordTime, ...]]:
    """The line from 25 ms before its first sound to 25 ms after its last, with soft ends; words inside it."""
    count = -(-len(samples) // WINDOW)
    loudness = np.abs(np.pad(samples, (0, count * WINDOW - len(samples)))).reshape(count, WINDOW).max(axis=1)
    heard = np.flatnonzero(loudness > loudness.max() * 10 ** (QUIET_DB / 20))
    if not heard.size:
        return samples, words
    start = max(0, int(heard[0]) * WINDOW - KEPT)
    end = min(len(samples), (int(heard[-1]) + 1) * WINDOW + KEPT)
    line = samples[start:end].copy()
    ramp = np.linspace(0, 1, min(FADE, len(line) // 2), dtype=np.float32)
    line[: len(ramp)] *= ramp
    line[len(line) - len(ramp) :] *= ramp[::-1]
    return line, shifted(words, -start / SAMPLE_RATE, len(line) / SAMPLE_RATE)


def shifted(words: tuple[WordTime, ...], seconds: float, length: float) -> tuple[WordTime, ...]:
    """The words that much later, none outside [0, length]."""

    def inside(moment: float) -> float:
        return min(max(moment + seconds, 0.0), length)

    return tuple(WordTime(text=word.text, start=inside(word.start), end=inside(word.end)) for word in words)


def levelled(line: Samples) -> Samples:
    """The line at LINE_LUFS, heard from both loudspeakers, unless its peak forbids.

    It is measured in a loop of three seconds and more: loudness is not defined for sound below 400 ms.
    """
    loop = np.tile(line, -(-3 * SAMPLE_RATE // len(line)))
    return amplified(line, LINE_LUFS - integrated([np.stack((loop, loop), axis=1)]))


def amplified(samples: Samples, gain_db: float) -> Samples:
    """The sound that much louder, or as much as its peak allows."""
    peak = max(float(np.abs(samples).max(initial=0.0)), 1e-9)
    return samples * np.float32(min(10 ** (gain_db / 20), PEAK / peak))


def write_wav(path: Path, samples: Samples) -> None:
    """Writes (n,) or (n, channels) as PCM of 16 bits at 48 kHz."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1 if samples.ndim == 1 else samples.shape[1])
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(pcm(samples).tobytes())


def pcm(samples: Samples) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    """16-bit integers, rounded to the nearest."""
    return np.rint(np.clip(samples, -1, 1) * 32767).astype("<i2")


def write_music(folder: Path, music: Samples) -> Path:
    """Writes a piece (n, 2) as FLAC into the folder, its loudness within MUSIC_LEEWAY of MUSIC_LUFS."""
    lufs = integrated(music[i : i + BLOCK] for i in range(0, len(music), BLOCK))
    wanted = min(max(lufs, MUSIC_LUFS - MUSIC_LEEWAY), MUSIC_LUFS + MUSIC_LEEWAY)
    path = folder / "music.flac"
    write_flac(path, amplified(music, wanted - lufs if lufs > SILENCE_LUFS else 0.0))
    return path


def write_flac(path: Path, samples: Samples) -> None:
    """Writes (n, 2) as FLAC of 16 bits at 48 kHz; the same samples give the same bytes."""
    with av.open(str(path), "w", format="flac", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("flac", rate=SAMPLE_RATE, layout="stereo", options={"flags": "+bitexact"})
        stream.codec_context.format = "s16"
        for start in range(0, len(samples), BLOCK):
            block = np.ascontiguousarray(pcm(samples[start : start + BLOCK])).reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(block, format="s16", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE, start, Fraction(1, SAMPLE_RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def read_samples(path: Path) -> Samples:
    """All of a file's sound at 48 kHz, (n, channels). Raises Broken when it has none."""
    return np.concatenate(list(read_blocks(path)))


def read_blocks(path: Path, block: int = BLOCK) -> Iterator[Samples]:
    """A file's sound at 48 kHz in blocks (block, channels), the last one shorter.

    Raises Broken when the file cannot be read or has no sound.
    """
    waiting: list[Samples] = []
    held = 0
    for part in decoded(path):
        waiting.append(part)
        held += len(part)
        if held >= block:
            joined = np.concatenate(waiting)
            whole = held - held % block
            yield from (joined[start:stop] for start, stop in pairwise(range(0, whole + 1, block)))
            waiting, held = [joined[whole:]], held - whole
    if held:
        yield np.concatenate(waiting)


def decoded(path: Path) -> Iterator[Samples]:
    """A file's sound at 48 kHz, (n, channels), in pieces as the decoder gives them."""
    try:
        with av.open(str(path)) as container:
            if not container.streams.audio:
                raise Broken(f"{path} has no sound; make it again")
            resampler = av.AudioResampler(format="fltp", rate=SAMPLE_RATE)
            for frame in chain(container.decode(audio=0), (None,)):
                for part in resampler.resample(frame):
                    yield part.to_ndarray().T[: kept(frame)].astype(np.float32, copy=False)
    except av.FFmpegError as failure:
        raise Broken(f"{path} cannot be read as sound ({failure}); make it again") from failure


def kept(frame: av.AudioFrame | None) -> int | None:
    """How many of a frame's samples belong to the sound: AAC fills its last frame up, and says so in its duration."""
    if frame is None or frame.sample_rate != SAMPLE_RATE or not frame.duration or frame.time_base is None:
        return None
    return round(frame.duration * frame.time_base * SAMPLE_RATE)
