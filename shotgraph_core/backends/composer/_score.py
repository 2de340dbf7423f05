"""The score of a scene: every note of every part, from a brief. Pure and seeded; no sound yet."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from shotgraph_core.backends.composer._moods import PALETTES, Palette
from shotgraph_core.backends.composer._theory import BAR, Theme, Tone, harmony, phrase, pitch, theme, voiced
from shotgraph_core.model import SAMPLE_RATE, Mood
from shotgraph_core.ports import MusicBrief

PHRASE_BARS = 4
INTRO_FROM_BARS = 12
RING = 2.4
"""Seconds that the closing chord may ring; never more than a third of the piece."""
LAST_RING = 4.0
"""The same at the end of the film."""
JITTER = 0.007
"""Standard deviation of an onset in seconds: players are not machines."""


class Part(StrEnum):
    """Who plays a note."""

    MELODY = "melody"
    FIGURE = "figure"
    PAD = "pad"
    BASS = "bass"
    BEATS = "beats"


@dataclass(frozen=True)
class Note:
    """A note: seconds from the start of the piece, seconds held, MIDI pitch, loudness in (0, 1]."""

    start: float
    seconds: float
    pitch: int
    loudness: float
    part: Part
    instrument: str
    degree: int = 0
    """Of the melody: steps above the tonic, whatever the mode."""


@dataclass(frozen=True)
class Plan:
    """How a piece is laid out in time."""

    beat: float
    """Seconds."""
    bars: int
    intro: int
    """Bars of accompaniment before the first phrase."""
    kinds: tuple[str, ...]
    """Of each four-bar phrase, and of a shorter one where the piece is short."""

    @property
    def end(self) -> float:
        """Seconds at which the closing tonic sounds."""
        return self.bars * BAR * self.beat


@dataclass(frozen=True)
class Bar:
    """A bar's place in beats, its chord, and how loud it is played."""

    beat: float
    root: int
    chord: tuple[int, ...]
    swell: float


def notes(brief: MusicBrief) -> tuple[Note, ...]:
    """The score of a scene by start; the same brief gives the same notes."""
    palette = PALETTES[brief.mood]
    tune = theme(brief.theme)
    plan = planned(brief, palette)
    tones = melody(tune, plan)
    bars = tuple(harmonised(tune, palette, plan, tones))
    random = np.random.default_rng([brief.theme % 2**32, list(Mood).index(brief.mood), brief.samples])
    written = [
        *sung(tune, palette, plan, tones),
        *accompanied(tune, palette, plan, bars),
        *cadenced(tune, palette, plan, brief),
    ]
    length = brief.samples / SAMPLE_RATE
    played = (humanised(note, random, length) for note in written)
    return tuple(sorted(played, key=lambda note: (note.start, note.part, note.pitch)))


def planned(brief: MusicBrief, palette: Palette) -> Plan:
    """As many bars as fit at the mood's tempo, which gives a little so that the last chord falls on the scene's end."""
    seconds = brief.samples / SAMPLE_RATE
    body = seconds - min(LAST_RING if brief.closes_film else RING, seconds / 3)
    beat = 60 / palette.tempo
    bars = round(body / (BAR * beat))
    if not bars:
        return Plan(beat=beat, bars=0, intro=0, kinds=())
    left = bars % PHRASE_BARS
    phrases = bars // PHRASE_BARS
    intro = left if phrases else 0
    if brief.opens_film and not left and bars >= INTRO_FROM_BARS:
        intro, phrases = PHRASE_BARS, phrases - 1
    kinds = ("A",) if phrases < 2 else (*(palette.form[i % len(palette.form)] for i in range(phrases - 1)), "a")
    return Plan(beat=body / bars / BAR, bars=bars, intro=intro, kinds=kinds)


def melody(tune: Theme, plan: Plan) -> tuple[tuple[int, tuple[Tone, ...]], ...]:
    """Each phrase's first bar and its notes."""
    phrases = []
    for number, kind in enumerate(plan.kinds):
        first = plan.intro + number * PHRASE_BARS
        count = min(PHRASE_BARS, plan.bars - first)
        whole = phrase(tune, kind, final=number == len(plan.kinds) - 1)
        phrases.append((first, tuple(tone for tone in whole if tone.beat < count * BAR)))
    return tuple(phrases)


def harmonised(
    tune: Theme, palette: Palette, plan: Plan, phrases: Sequence[tuple[int, tuple[Tone, ...]]]
) -> Iterator[Bar]:
    """Every bar's chord, each led from the one before; phrases swell to their third bar."""
    roots = [palette.colours[bar % 2] for bar in range(plan.intro)]
    for number, (_, tones) in enumerate(phrases):
        resting = plan.kinds[number] == "a" and number < len(phrases) - 1
        roots += harmony(tones, palette.scale, palette.colours, (0, 0 if resting else palette.cadence))
    if plan.bars > 1:
        roots[plan.bars - 1] = palette.cadence
    chord: tuple[int, ...] = ()
    for bar in range(plan.bars):
        chord = voiced(palette.scale, tune.tonic, roots[bar], chord)
        swell = (0.86, 0.94, 1.0, 0.92)[(bar - plan.intro) % PHRASE_BARS]
        yield Bar(bar * BAR, roots[bar], chord, swell)


def sung(tune: Theme, palette: Palette, plan: Plan, phrases: Sequence[tuple[int, tuple[Tone, ...]]]) -> Iterator[Note]:
    """The melody's notes."""
    for first, tones in phrases:
        for tone in tones:
            start = first * BAR + tone.beat
            accent = 1.0 if tone.beat % BAR == 0 else 0.85 if tone.beat % 2 == 0 else 0.75
            yield Note(
                start=start * plan.beat,
                seconds=tone.beats * palette.legato * plan.beat,
                pitch=pitch(palette.scale, tune.tonic, tone.degree) + 12 * palette.octave,
                loudness=accent * palette.melody_level,
                part=Part.MELODY,
                instrument=palette.melody,
                degree=tone.degree,
            )


def accompanied(tune: Theme, palette: Palette, plan: Plan, bars: Sequence[Bar]) -> Iterator[Note]:
    """Pad, figure, bass and beats, bar by bar."""
    for number, bar in enumerate(bars):
        start = bar.beat * plan.beat
        for tone in bar.chord:
            yield Note(start, BAR * plan.beat, tone, palette.pad_level * bar.swell, Part.PAD, palette.pad)
        yield from figured(palette.figure, palette.figure_by, Part.FIGURE, bar, plan, palette.figure_level, bar.chord)
        low = pitch(palette.scale, tune.tonic, bar.root) - 24
        yield from figured(
            palette.bass, palette.bass_by, Part.BASS, bar, plan, palette.bass_level, (low, low + 7, low + 7)
        )
        if number >= min(plan.intro, 2):
            for beat, drum, loudness in palette.beats:
                strength = loudness * palette.beats_level * bar.swell
                yield Note((bar.beat + beat) * plan.beat, 1.0, 60, strength, Part.BEATS, drum)


def figured(
    figure: Sequence[tuple[float, int]],
    instrument: str,
    part: Part,
    bar: Bar,
    plan: Plan,
    level: float,
    chord: Sequence[int],
) -> Iterator[Note]:
    """A figure over the chord of a bar; a note is held until the next one or the bar's end."""
    low = chord[:3]
    for beat, index in figure:
        octave, tone = divmod(index, len(low))
        after = min((later for later, _ in figure if later > beat), default=BAR)
        yield Note(
            start=(bar.beat + beat) * plan.beat,
            seconds=(after - beat) * plan.beat,
            pitch=low[tone] + 12 * octave,
            loudness=level * bar.swell * (1.0 if beat == 0 else 0.82),
            part=part,
            instrument=instrument,
        )


def cadenced(tune: Theme, palette: Palette, plan: Plan, brief: MusicBrief) -> Iterator[Note]:
    """The closing tonic: chord, bass, a last note of melody and a slow arpeggio, ringing to the piece's end."""
    left = brief.samples / SAMPLE_RATE - plan.end
    chord = voiced(palette.scale, tune.tonic, 0, ())
    for tone in chord:
        yield Note(plan.end, left, tone, palette.pad_level * 0.9, Part.PAD, palette.pad)
    yield Note(plan.end, left, tune.tonic - 24, palette.bass_level, Part.BASS, palette.bass_by)
    steps = min(5, math.ceil(left / plan.beat))
    for step in range(steps):
        tone = chord[step % 3] + 12 * (step // 3)
        wait = step * plan.beat / 2
        yield Note(plan.end + wait, left - wait, tone, palette.figure_level * 0.8, Part.FIGURE, palette.figure_by)
    degree = 0 if brief.closes_film or plan.kinds else tune.motif[0].degree
    last = pitch(palette.scale, tune.tonic, degree) + 12 * palette.octave
    yield Note(plan.end, left, last, 0.8 * palette.melody_level, Part.MELODY, palette.melody, degree)


def humanised(note: Note, random: np.random.Generator, length: float) -> Note:
    """The note as a person would place and weigh it, and inside the piece."""
    start = min(max(0.0, note.start + float(random.normal(0, JITTER))), length - 0.01)
    return Note(
        start=start,
        seconds=max(0.02, min(note.seconds, length - start)),
        pitch=note.pitch,
        loudness=min(1.0, note.loudness * float(np.exp(random.normal(0, 0.07)))),
        part=note.part,
        instrument=note.instrument,
        degree=note.degree,
    )
