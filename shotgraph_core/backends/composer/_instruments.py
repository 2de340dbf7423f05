"""Instruments made of numbers: plucked strings, struck bars, ensembles, a flute, drums. 48 kHz, float32.

Plucked strings are those of Karplus and Strong (1983). Ensembles are Paul Nasca's PADsynth (2005): each harmonic is a
narrow band of noise rather than a line, so a single table sounds like many players and loops without a seam.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shotgraph_core.model import SAMPLE_RATE
from shotgraph_core.ports import Samples

TABLE = 2**17
"""Samples of an ensemble's loop: 2.7 seconds."""
NYQUIST = 0.45 * SAMPLE_RATE
VOWEL = ((650, 140, 3.0), (1080, 160, 2.0), (2650, 300, 0.6))
BODY = ((300, 120, 1.2), (700, 250, 0.9), (2300, 700, 0.8))
"""Resonances of a sung ah and of a wooden body: (hertz, hertz of width, gain)."""


@dataclass(frozen=True)
class Instrument:
    """How an instrument sounds and where it sits."""

    tone: Callable[[float, np.random.Generator], Samples]
    """Hertz and a source of noise to sound: (n, 2) for one that is held, (n,) for one that dies away."""
    held: bool
    attack: float
    """Seconds until it is at its full loudness."""
    release: float
    """Seconds that it sounds on when let go."""
    gain: float
    pan: float
    """-1 is left, 1 is right."""


def hertz(pitch: float) -> float:
    """Frequency of a MIDI pitch, equal temperament on A4 = 440 Hz."""
    return float(440 * 2 ** ((pitch - 69) / 12))


def seconds(length: float) -> npt.NDArray[np.float32]:
    """The times of that many seconds of samples."""
    return np.arange(int(length * SAMPLE_RATE), dtype=np.float32) / np.float32(SAMPLE_RATE)


def plucked(frequency: float, random: np.random.Generator, length: float, brightness: float, damping: float) -> Samples:
    """A plucked string: noise in a loop of one period, averaged at each turn. `damping` is its decay in a second."""
    period = int(SAMPLE_RATE / frequency)
    turns = int(length * SAMPLE_RATE / period) + 1
    loop = random.uniform(-1, 1, period).astype(np.float32)
    spectrum = np.fft.rfft(loop)
    harmonic = np.arange(len(spectrum))
    spectrum *= (harmonic > 0) / (1 + (harmonic * frequency / brightness) ** 2) * (1.05 - np.cos(harmonic * 0.45))
    loop = np.fft.irfft(spectrum, period).astype(np.float32)
    decay = np.float32(damping ** (period / SAMPLE_RATE))
    string = np.empty((turns, period), np.float32)
    for turn in range(turns):
        string[turn] = loop
        loop = decay * (np.float32(0.5) * (loop + np.roll(loop, 1)))
    return tuned(string.reshape(-1), (period + 0.5) * frequency / SAMPLE_RATE)


def tuned(samples: Samples, ratio: float) -> Samples:
    """The sound read at another speed: a whole-sample loop is out of tune by up to a fifth of a semitone."""
    places = np.arange(0, len(samples) - 1, ratio)
    return np.asarray(np.interp(places, np.arange(len(samples)), samples), np.float32)


def struck(frequency: float, length: float, partials: tuple[tuple[float, float, float], ...]) -> Samples:
    """A struck bar, bell or string: (ratio, loudness, seconds to fall by 60 dB) for each partial."""
    time = seconds(length)
    sound = np.zeros(len(time), np.float32)
    for ratio, loudness, decay in partials:
        if ratio * frequency < NYQUIST:
            reach = min(len(time), int(decay * SAMPLE_RATE))
            sounding = time[:reach]
            wave = np.sin(np.float32(2 * np.pi * ratio * frequency) * sounding)
            sound[:reach] += np.float32(loudness) * wave * np.exp(np.float32(-6.9 / decay) * sounding)
    return sound


def piano(frequency: float, random: np.random.Generator) -> Samples:
    """A soft felt piano: stretched partials (Fletcher's inharmonicity), the high ones short, and the hammer's thud."""
    stretch = 0.0004 * (frequency / 260) ** 1.2
    sustain = 5.0 * (260 / frequency) ** 0.5
    partials = tuple(
        (n * (1 + stretch * n * n) ** 0.5 * drift, 0.62 ** (n - 1) / 2, sustain / (1 + 0.45 * (n - 1)))
        for n in range(1, 10)
        for drift in ((0.9997, 1.0003) if n < 4 else (1.0,))
    )
    sound = struck(frequency, min(3.6, sustain), partials)
    thud = random.standard_normal(1200).astype(np.float32) * np.hanning(1200).astype(np.float32)
    sound[:1200] += 0.02 * np.convolve(thud, np.ones(24, np.float32) / 5, "same").astype(np.float32)
    return sound


def marimba(frequency: float, random: np.random.Generator) -> Samples:
    """Rosewood bars are tuned to the fourth and the tenth partial."""
    long = 1.3 * (260 / frequency) ** 0.6
    return struck(frequency, 1.5, ((1, 1, long), (3.93, 0.35, long * 0.3), (9.8, 0.12, long * 0.12)))


def celesta(frequency: float, random: np.random.Generator) -> Samples:
    """Small bells, with a slow beat between two of them."""
    return struck(
        frequency, 2.8, ((1, 1, 2.6), (1.002, 0.5, 2.6), (3.01, 0.22, 1.2), (4.17, 0.16, 0.8), (5.43, 0.1, 0.5))
    )


def ensemble(
    frequency: float,
    random: np.random.Generator,
    slope: float,
    cents: float,
    formants: tuple[tuple[float, float, float], ...] = (),
    cutoff: float = 5000,
) -> Samples:
    """A table (TABLE, 2) of many players: harmonics fall by n**-slope, each spread by `cents`, coloured by formants.

    A formant is (hertz, hertz of width, gain).
    """
    bins = np.arange(TABLE // 2 + 1) * (SAMPLE_RATE / TABLE)
    profile = np.zeros(len(bins), np.float32)
    for number in range(1, int(min(NYQUIST, cutoff * 2.5) / frequency) + 1):
        centre = number * frequency
        spread = max((2 ** (cents / 1200) - 1) * centre, 0.3)
        colour = 1 + sum(gain * np.exp(-(((centre - at) / width) ** 2)) for at, width, gain in formants)
        loudness = colour * number**-slope / (1 + (centre / cutoff) ** 4)
        first, last = np.searchsorted(bins, (centre - 4 * spread, centre + 4 * spread))
        near = bins[first:last]
        profile[first:last] += loudness / spread**0.5 * np.exp(-0.5 * ((near - centre) / spread) ** 2)
    phases = random.uniform(0, 2 * np.pi, (2, len(bins))).astype(np.float32)
    phases[1] = phases[0] + 0.35 * (phases[1] - np.float32(np.pi))
    table = np.fft.irfft(profile * np.exp(np.complex64(1j) * phases), TABLE, axis=1).T.astype(np.float32)
    return np.ascontiguousarray(table / (table.std() * 5))


def flute(frequency: float, random: np.random.Generator) -> Samples:
    """A bamboo flute: few harmonics, a gentle vibrato, and breath around the note."""
    note = ensemble(frequency, random, 1.9, 4, ((900, 500, 0.8),), 3500)
    breath = ensemble(frequency, random, 0.7, 240, (), 6000)
    return np.asarray(swayed(note, frequency, 14) + np.float32(0.10) * breath, np.float32)


def bowed(frequency: float, random: np.random.Generator) -> Samples:
    """One violin, or cello where it is low: a body's resonances and a wide vibrato."""
    return swayed(ensemble(frequency, random, 1.15, 4, BODY, 2800), frequency, 18)


def swayed(table: Samples, frequency: float, depth: float) -> Samples:
    """The table with a vibrato of 5 Hz that closes on its loop; `depth` is in samples at 440 Hz."""
    turns = round(5.2 * TABLE / SAMPLE_RATE)
    sway = np.sin(np.arange(TABLE) * (2 * np.pi * turns / TABLE)) * (440 / frequency) ** 0.5
    place = np.arange(TABLE) + depth * sway
    low = np.floor(place).astype(np.int64)
    share = (place - low).astype(np.float32)[:, None]
    return np.asarray(table[low % TABLE] * (1 - share) + table[(low + 1) % TABLE] * share, np.float32)


def skin(frequency: float, random: np.random.Generator) -> Samples:
    """A hand drum: a membrane whose pitch sinks as it rings (modes 1, 1.59, 2.14), and the slap."""
    time = seconds(0.7)
    sinking = frequency * (time + 0.45 * 0.03 * (1 - np.exp(-time / 0.03)))
    body = sum(
        loudness * np.sin(2 * np.pi * ratio * sinking) * np.exp(-time / decay)
        for ratio, loudness, decay in ((1, 1.0, 0.16), (1.59, 0.45, 0.09), (2.14, 0.25, 0.06))
    )
    slap = random.standard_normal(len(time)) * np.exp(-time / 0.006) * 0.25
    return softened(np.asarray(body + slap, np.float32))


def shaken(frequency: float, random: np.random.Generator) -> Samples:
    """Seeds in a gourd: noise without its low end, swelling and gone in a tenth of a second."""
    time = seconds(0.14)
    noise = np.diff(random.standard_normal(len(time) + 2), 2)
    return np.asarray(0.3 * noise * (time / 0.02) * np.exp(1 - time / 0.02), np.float32)


def softened(samples: Samples) -> Samples:
    """The sound with its last tenth faded out and its mean taken away: no click, no offset."""
    fade = len(samples) // 10
    samples = samples - samples.mean()
    samples[len(samples) - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
    return samples


INSTRUMENTS = {
    "harp": Instrument(lambda f, r: plucked(f, r, 2.6, 1500, 0.35), False, 0.002, 0.4, 1.15, -0.35),
    "guitar": Instrument(lambda f, r: plucked(f, r, 1.8, 2600, 0.2), False, 0.001, 0.12, 0.85, 0.3),
    "pizzicato": Instrument(lambda f, r: plucked(f, r, 0.7, 900, 0.004), False, 0.002, 0.1, 1.7, -0.2),
    "contrabass": Instrument(lambda f, r: plucked(f, r, 2.4, 420, 0.25), False, 0.006, 0.2, 2.2, 0.08),
    "piano": Instrument(piano, False, 0.002, 0.25, 0.36, 0.05),
    "marimba": Instrument(marimba, False, 0.001, 0.3, 0.5, 0.15),
    "celesta": Instrument(celesta, False, 0.001, 0.8, 0.3, 0.25),
    "flute": Instrument(flute, True, 0.07, 0.16, 0.72, 0.12),
    "strings": Instrument(lambda f, r: ensemble(f, r, 1.25, 16, BODY, 3200), True, 0.22, 0.5, 0.3, -0.1),
    "low_strings": Instrument(lambda f, r: ensemble(f / 2, r, 1.1, 14, BODY, 1500), True, 0.12, 0.4, 0.28, 0.1),
    "cello": Instrument(lambda f, r: ensemble(f, r, 1.2, 9, BODY, 1800), True, 0.1, 0.3, 0.36, 0.1),
    "choir": Instrument(lambda f, r: ensemble(f, r, 1.0, 22, VOWEL, 2600), True, 0.3, 0.7, 0.4, 0.0),
    "violin": Instrument(bowed, True, 0.09, 0.2, 0.58, -0.12),
    "brass": Instrument(lambda f, r: ensemble(f, r, 0.75, 8, ((500, 300, 1.0),), 2000), True, 0.06, 0.2, 0.66, -0.05),
    "low": Instrument(lambda f, r: skin(92, r), False, 0.001, 0.2, 0.42, -0.15),
    "high": Instrument(lambda f, r: skin(310, r), False, 0.001, 0.2, 0.28, 0.25),
    "deep": Instrument(lambda f, r: skin(52, r), False, 0.002, 0.3, 0.4, 0.0),
    "shaker": Instrument(shaken, False, 0.001, 0.05, 0.12, 0.4),
}
"""The band."""
