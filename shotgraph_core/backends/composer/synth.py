"""A composer and its band in numpy: writes a theme, varies it by mood, plays it. Needs nothing but a processor."""

import zlib
from collections.abc import Sequence

import numpy as np

from shotgraph_core.backends.composer._instruments import INSTRUMENTS, TABLE, Instrument, hertz
from shotgraph_core.backends.composer._moods import PALETTES
from shotgraph_core.backends.composer._room import finished, reverberate
from shotgraph_core.backends.composer._score import Note, notes
from shotgraph_core.model import SAMPLE_RATE
from shotgraph_core.ports import BackendSpec, MusicBrief, Samples

RMS_DB = -21.5
"""Average loudness before the mood's own."""


class SynthComposer:
    """Notes and sound from the brief's seed alone. The same brief gives the same samples."""

    spec = BackendSpec(port="composer", name="synth", version=1)

    def compose(self, brief: MusicBrief) -> Samples:
        """48 kHz stereo (brief.samples, 2), peak below 0.9."""
        palette = PALETTES[brief.mood]
        music = played(notes(brief), brief.samples)
        reverberate(music, palette.wet)
        return finished(music, RMS_DB + palette.level_db)


def played(score: Sequence[Note], samples: int) -> Samples:
    """The dry sound (samples, 2) of a score. Each tone is made once and used for all notes of its pitch."""
    music = np.zeros((samples, 2), np.float32)
    tones: dict[tuple[str, int], Samples] = {}
    for note in score:
        key = note.instrument, note.pitch
        if key not in tones:
            tones[key] = INSTRUMENTS[note.instrument].tone(hertz(note.pitch), noise(*key))
        start = int(note.start * SAMPLE_RATE)
        sound = sounded(note, INSTRUMENTS[note.instrument], tones[key])[: samples - start]
        music[start : start + len(sound)] += sound
    return music


def noise(instrument: str, pitch: int) -> np.random.Generator:
    """The noise in a tone, the same wherever the tone is played."""
    return np.random.default_rng([zlib.crc32(instrument.encode()), pitch])


def sounded(note: Note, instrument: Instrument, tone: Samples) -> Samples:
    """The note (n, 2): its tone held or left to die away, shaped, weighed and put in its place."""
    length = int((note.seconds + instrument.release) * SAMPLE_RATE)
    if instrument.held:
        first = int(note.start * SAMPLE_RATE) % TABLE
        copies = -(-(first + length) // TABLE)
        sound = np.concatenate([tone] * copies)[first : first + length]
    else:
        sound = tone[:length, None]
    angle = (1 + instrument.pan) * np.pi / 4
    sides = np.array([np.cos(angle), np.sin(angle)], np.float32) * np.float32(2**0.5)
    weight = np.float32(note.loudness * instrument.gain * 2 ** ((60 - note.pitch) / 40))
    return np.asarray(sound * shape(len(sound), instrument)[:, None] * (sides * weight), np.float32)


def shape(length: int, instrument: Instrument) -> Samples:
    """The loudness of a note in time: raised-cosine attack and release."""
    attack = min(int(instrument.attack * SAMPLE_RATE), length // 2)
    release = min(int(instrument.release * SAMPLE_RATE), length // 2)
    envelope = np.ones(length, np.float32)
    envelope[:attack] = 0.5 - 0.5 * np.cos(np.linspace(0, np.pi, attack, dtype=np.float32))
    envelope[length - release :] *= 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, release, dtype=np.float32))
    return envelope
