"""How each mood plays: tempo, mode, harmony, instruments, figures. Data only.

Degrees count the steps of a seven-note scale from the tonic, which is 0. Figures repeat every bar of four beats.
"""

from dataclasses import dataclass

from shotgraph_core.model import Mood

IONIAN = (0, 2, 4, 5, 7, 9, 11)
LYDIAN = (0, 2, 4, 6, 7, 9, 11)
DORIAN = (0, 2, 3, 5, 7, 9, 10)
AEOLIAN = (0, 2, 3, 5, 7, 8, 10)
PHRYGIAN = (0, 1, 3, 5, 7, 8, 10)
HARMONIC_MINOR = (0, 2, 3, 5, 7, 8, 11)

Figure = tuple[tuple[float, int], ...]
"""(beat, index of the chord's tone): 3 is the first tone an octave up, -1 the last an octave down."""
Beats = tuple[tuple[float, str, float], ...]
"""(beat, drum, loudness)."""


@dataclass(frozen=True)
class Palette:
    """A mood as a band leader would describe it."""

    tempo: float
    """Quarter notes a minute, before the music is fitted to its scene."""
    scale: tuple[int, ...]
    colours: tuple[int, ...]
    """Roots of the chords that this mood likes."""
    cadence: int
    """Root of the chord before the last tonic."""
    form: str
    """What four-bar phrases do in turn: A theme, a theme ending on the tonic, B theme higher, i theme turned upside
    down, f its first notes only, - accompaniment alone."""
    melody: str
    octave: int
    """Of the melody, in octaves above the theme's tonic."""
    legato: float
    """Share of its length that a melody note is held."""
    figure: Figure
    figure_by: str
    pad: str
    bass: Figure
    bass_by: str
    beats: Beats = ()
    melody_level: float = 1.0
    figure_level: float = 0.6
    pad_level: float = 0.5
    bass_level: float = 0.7
    beats_level: float = 0.5
    level_db: float = 0.0
    """How loud the mood plays, against the average."""
    wet: float = 0.3
    """Share of reverberation."""


BROKEN: Figure = ((0, 0), (0.5, 1), (1, 2), (1.5, 3), (2, 4), (2.5, 3), (3, 2), (3.5, 1))
ROCKING: Figure = ((0, 0), (0.5, 2), (1, 1), (1.5, 2), (2, 0), (2.5, 2), (3, 1), (3.5, 2))
SLOW_BROKEN: Figure = ((0, 0), (1, 1), (2, 2), (3, 3))
SKIPPING: Figure = ((0.5, 1), (0.5, 2), (1.5, 1), (1.5, 2), (2.5, 1), (2.5, 2), (3.5, 2), (3.75, 3))
STRUMMED: Figure = ((0, 0), (0.05, 1), (0.1, 2), (1, 3), (1.5, 2), (2, 1), (2.05, 2), (2.5, 3), (3, 4), (3.5, 3))
TICKING: Figure = ((0, 0), (0.5, 0), (1, 2), (1.5, 0), (2, 1), (2.5, 0), (3, 2), (3.5, 1))
DRIVING: Figure = tuple((beat / 4, (0, 0, 2, 0, 1, 0, 2, 0)[beat % 8]) for beat in range(16))
SCATTERED: Figure = ((0.5, 3), (1.25, 5), (2.75, 4))
RISING: Figure = ((0, 0), (0.5, 1), (1, 2), (1.5, 4), (2.5, 5))
FANFARE: Figure = ((0, 0), (0, 1), (0, 2), (1.5, 0), (1.5, 2), (2, 1), (2, 2), (2, 3), (3, 2), (3.5, 3))
HELD: Figure = ((0, 0),)
WALKING: Figure = ((0, 0), (2, 2))
BOUNCING: Figure = ((0, 0), (1, 2), (2, 0), (3, 1))
PULSING: Figure = ((0, 0), (1, 0), (2, 0), (3, 0))
POUNDING: Figure = ((0, 0), (0.75, 0), (1.5, 0), (2, 0), (2.75, 0), (3.5, 2))

PALETTES = {
    Mood.CALM: Palette(
        tempo=69, scale=IONIAN, colours=(0, 3, 5), cadence=4, form="A-aBa-", melody="flute", octave=1, legato=0.95,
        figure=BROKEN, figure_by="harp", pad="strings", bass=HELD, bass_by="cello", figure_level=0.5, level_db=-2,
        wet=0.38,
    ),
    Mood.JOYFUL: Palette(
        tempo=116, scale=IONIAN, colours=(0, 3, 4), cadence=4, form="AaBa-a", melody="flute", octave=1, legato=0.8,
        figure=STRUMMED, figure_by="guitar", pad="strings", bass=BOUNCING, bass_by="pizzicato",
        beats=((0, "low", 0.8), (1.5, "high", 0.5), (2, "low", 0.6), (3, "high", 0.7), (3.5, "high", 0.4),
               (0.5, "shaker", 0.4), (1, "shaker", 0.6), (2.5, "shaker", 0.4), (3, "shaker", 0.6)),
        pad_level=0.3, level_db=1, wet=0.24,
    ),
    Mood.PLAYFUL: Palette(
        tempo=126, scale=LYDIAN, colours=(0, 1, 4), cadence=4, form="AaBf-a", melody="marimba", octave=1, legato=0.5,
        figure=SKIPPING, figure_by="pizzicato", pad="choir", bass=WALKING, bass_by="pizzicato",
        beats=((0, "low", 0.5), (1, "shaker", 0.5), (1.5, "shaker", 0.3), (2.5, "high", 0.6), (3, "shaker", 0.5)),
        pad_level=0.17, figure_level=0.5, beats_level=0.7, wet=0.2,
    ),
    Mood.TENDER: Palette(
        tempo=76, scale=IONIAN, colours=(0, 5, 3, 2), cadence=4, form="Aa-Ba-", melody="piano", octave=1, legato=1.0,
        figure=ROCKING, figure_by="piano", pad="strings", bass=HELD, bass_by="cello", figure_level=0.35,
        pad_level=0.45, level_db=-2, wet=0.36,
    ),
    Mood.SAD: Palette(
        tempo=58, scale=AEOLIAN, colours=(0, 5, 3, 2), cadence=6, form="A-a-Ba", melody="violin", octave=0, legato=1.0,
        figure=SLOW_BROKEN, figure_by="piano", pad="strings", bass=HELD, bass_by="contrabass", figure_level=0.45,
        pad_level=0.55, level_db=-3, wet=0.42,
    ),
    Mood.TENSE: Palette(
        tempo=104, scale=HARMONIC_MINOR, colours=(0, 3, 5, 4), cadence=4, form="f-Af-i", melody="violin", octave=0,
        legato=0.7, figure=TICKING, figure_by="pizzicato", pad="low_strings", bass=PULSING, bass_by="contrabass",
        beats=((0, "deep", 0.7), (1.5, "shaker", 0.4), (2.5, "deep", 0.4), (3.5, "shaker", 0.4)),
        figure_level=0.7, pad_level=0.45, wet=0.28,
    ),
    Mood.FEARFUL: Palette(
        tempo=63, scale=PHRYGIAN, colours=(0, 1, 5), cadence=1, form="f-i-", melody="choir", octave=0, legato=1.0,
        figure=SCATTERED, figure_by="celesta", pad="low_strings", bass=HELD, bass_by="contrabass",
        beats=((0, "deep", 0.9), (0.75, "deep", 0.5)), figure_level=0.4, pad_level=0.7, bass_level=0.9,
        beats_level=0.7, level_db=-1, wet=0.5,
    ),
    Mood.ANGRY: Palette(
        tempo=138, scale=HARMONIC_MINOR, colours=(0, 5, 3), cadence=4, form="AfBf", melody="brass", octave=0,
        legato=0.75, figure=DRIVING, figure_by="guitar", pad="low_strings", bass=POUNDING, bass_by="contrabass",
        beats=((0, "deep", 1.0), (0.75, "low", 0.6), (1.5, "low", 0.8), (2, "deep", 0.9), (2.75, "low", 0.6),
               (3, "high", 0.7), (3.5, "low", 0.8)),
        figure_level=0.4, beats_level=0.8, level_db=2, wet=0.2,
    ),
    Mood.MYSTERIOUS: Palette(
        tempo=80, scale=DORIAN, colours=(0, 3, 6), cadence=6, form="A-i-fa", melody="celesta", octave=1, legato=1.0,
        figure=RISING, figure_by="harp", pad="choir", bass=HELD, bass_by="cello", figure_level=0.45, pad_level=0.42,
        level_db=-1, wet=0.48,
    ),
    Mood.TRIUMPHANT: Palette(
        tempo=104, scale=IONIAN, colours=(0, 3, 4, 5), cadence=4, form="AaBa", melody="brass", octave=1, legato=0.92,
        figure=FANFARE, figure_by="strings", pad="strings", bass=BOUNCING, bass_by="low_strings",
        beats=((0, "deep", 1.0), (1, "low", 0.6), (2, "deep", 0.8), (3, "low", 0.7), (3.5, "low", 0.5),
               (1, "shaker", 0.5), (3, "shaker", 0.5)),
        figure_level=0.4, pad_level=0.55, level_db=3, wet=0.32,
    ),
}  # fmt: skip
"""Every mood."""
