"""A tune and its harmony, in scale steps and beats: no sound, no seconds. Seeded; the same seed gives the same tune.

The tune is a motif of two bars that a phrase of four bars states, repeats on another step and closes. Because it is
kept in scale steps, a change of mode (a change of mood) leaves it recognisable: major becomes minor, the steps stay.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np

Scale = tuple[int, ...]
BAR = 4.0
"""Beats."""
RHYTHMS = (
    (2, 1, 1, 2, 2),
    (1.5, 0.5, 2, 1.5, 0.5, 2),
    (1, 1, 2, 1, 1, 2),
    (3, 1, 2, 2),
    (1, 0.5, 0.5, 2, 1, 1, 2),
    (1.5, 0.5, 1, 1, 2, 2),
    (2, 1, 1, 3, 1),
)
"""Of a motif; each crosses no bar line and lasts eight beats."""
STEPS = (-1, 1, 2, -2, 3, -3, 4)
LIKELIHOOD = (0.30, 0.30, 0.13, 0.10, 0.07, 0.04, 0.06)
FOLLOWS = {0: (3, 4, 5), 1: (4,), 2: (5, 3), 3: (4, 0), 4: (0, 5), 5: (3, 1), 6: (0, 2)}
"""Roots to which a chord likes to go (the usual progressions of tonal harmony)."""


@dataclass(frozen=True)
class Tone:
    """A note of the tune: beat from the phrase's start, length in beats, steps above the tonic."""

    beat: float
    beats: float
    degree: int


Phrase = tuple[Tone, ...]

OPEN = (Tone(12, 1, 2), Tone(13, 3, 1))
RESTING = (Tone(12, 1, 1), Tone(13, 3, 0))
CLOSING = (Tone(12, 2, 2), Tone(14, 2, 1))
"""Down by step to the tonic that follows."""
ENDINGS: dict[str, Phrase] = {
    "A": OPEN,
    "a": RESTING,
    "B": (Tone(12, 4, 4),),
    "i": (Tone(12, 4, 1),),
    "f": (),
    "-": (),
}
"""The fourth bar of each kind of phrase."""


@dataclass(frozen=True)
class Theme:
    """The tune of a film."""

    tonic: int
    """MIDI pitch between A3 (57) and E4 (64)."""
    motif: Phrase
    sequence: int
    """Steps by which the third bar repeats the first."""


@cache
def theme(seed: int) -> Theme:
    """The film's theme: singable (mostly steps, a leap that is answered, within a ninth) and open at its end."""
    random = np.random.default_rng([seed % 2**32, 1])
    rhythm = RHYTHMS[random.integers(len(RHYTHMS))]
    degrees = walk(random, len(rhythm))
    while not singable(degrees):
        degrees = walk(random, len(rhythm))
    beats = np.concatenate(([0.0], np.cumsum(rhythm)))
    motif = tuple(Tone(float(beats[i]), float(rhythm[i]), degree) for i, degree in enumerate(degrees))
    return Theme(57 + int(random.integers(8)), motif, int(random.choice((-1, 1, -2))))


def walk(random: np.random.Generator, count: int) -> list[int]:
    """Degrees of a random walk that turns back after a leap."""
    degrees = [int(random.choice((0, 2, 4)))]
    leap = 0
    while len(degrees) < count:
        step = int(random.choice(STEPS, p=LIKELIHOOD)) if abs(leap) < 2 else -int(np.sign(leap))
        degrees.append(degrees[-1] + step)
        leap = step
    return degrees


def singable(degrees: Sequence[int]) -> bool:
    """Whether the degrees make a tune: in range, varied, with one leap at least, ending open on a chord's tone."""
    leaps = sum(abs(b - a) >= 2 for a, b in pairwise(degrees))
    in_range = min(degrees) >= -1 and max(degrees) <= 7
    return in_range and len(set(degrees)) >= 3 and 1 <= leaps <= 3 and degrees[-1] in (1, 2, 4)


def phrase(tune: Theme, kind: str, final: bool) -> Phrase:
    """Four bars of the tune; `kind` is a letter of Palette.form. A final phrase leads into the closing tonic."""
    ending = CLOSING if final else ENDINGS[kind]
    motif = turned(tune.motif) if kind == "i" else tune.motif
    head = tuple(tone for tone in motif if tone.beat < BAR)
    if kind == "-":
        return ending
    if kind == "f":
        return (*head, *(moved(tone, BAR * 2, tune.sequence) for tone in head), *ending)
    lift = 2 if kind == "B" else 0
    statement = tuple(moved(tone, 0, lift) for tone in motif)
    return (*statement, *(moved(tone, BAR * 2, lift + tune.sequence) for tone in head), *ending)


def turned(motif: Phrase) -> Phrase:
    """The motif upside down about its first note, then lifted so that it stays in range."""
    first = motif[0].degree
    lift = max(0, -min(2 * first - tone.degree for tone in motif))
    return tuple(Tone(tone.beat, tone.beats, 2 * first - tone.degree + lift) for tone in motif)


def moved(tone: Tone, beats: float, steps: int) -> Tone:
    """The note that much later and that many steps higher."""
    return Tone(tone.beat + beats, tone.beats, tone.degree + steps)


def pitch(scale: Scale, tonic: int, degree: int) -> int:
    """MIDI pitch of a degree."""
    octave, step = divmod(degree, len(scale))
    return tonic + 12 * octave + scale[step]


def consonant_roots(scale: Scale) -> tuple[int, ...]:
    """Degrees whose triads are major or minor: neither diminished nor augmented."""
    return tuple(root for root in range(7) if pitch(scale, 0, root + 4) - pitch(scale, 0, root) == 7)


def harmony(tones: Phrase, scale: Scale, colours: Sequence[int], ends: tuple[int, int]) -> tuple[int, ...]:
    """Roots of the chords of four bars under a phrase; `ends` are favoured for the first and the last.

    A chord scores by how the bar's melody fits it, by following the chord before it well, and by being one of the
    mood's colours; the best chord wins, bar by bar.
    """
    roots: list[int] = []
    for bar in range(4):
        inside = [tone for tone in tones if bar * BAR <= tone.beat < (bar + 1) * BAR]
        wished = {0: ends[0], 3: ends[1]}.get(bar)
        scores = {
            root: sum(fit(tone, root, scale) for tone in inside)
            + (1.5 * (root in FOLLOWS[roots[-1]]) - 2 * (root == roots[-1]) if roots else 0)
            + 1.2 * (root in colours)
            + 3 * (root == wished)
            for root in consonant_roots(scale)
        }
        roots.append(max(scores, key=scores.__getitem__))
    return tuple(roots)


def fit(tone: Tone, root: int, scale: Scale) -> float:
    """How well a note of melody sounds over a triad: its beats, doubled on the bar, less where it rubs a semitone."""
    weight = tone.beats * (2 if tone.beat % BAR == 0 else 1)
    if (tone.degree - root) % 7 in (0, 2, 4):
        return weight
    distances = {(pitch(scale, 0, tone.degree) - pitch(scale, 0, root + step)) % 12 for step in (0, 2, 4)}
    return -1.5 * weight if distances & {1, 11} else 0.0


def voiced(scale: Scale, tonic: int, root: int, before: Sequence[int]) -> tuple[int, ...]:
    """Four pitches of a triad, as near as may be to those before: the voices move little, as in a choir."""
    wanted = before or (tonic - 12, tonic - 5, tonic, tonic + 4)
    classes = [pitch(scale, tonic, root + step) % 12 for step in (0, 2, 4)]
    candidates = [p for p in range(tonic - 14, tonic + 13) if p % 12 in classes]
    chords = [candidates[i : i + 4] for i in range(len(candidates) - 3)]
    chords += [[chord[0], *chord[2:], higher] for chord, higher in zip(chords, candidates[4:], strict=False)]
    return tuple(min(chords, key=lambda chord: sum(abs(a - b) for a, b in zip(chord, wanted, strict=True))))
