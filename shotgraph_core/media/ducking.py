"""Music makes way for the voice: its gain over the film, from the known places of the lines. Pure.

Known intervals rather than a side chain: a detector lets the first tenth of a second through and wobbles.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from shotgraph_core.model import SAMPLE_RATE, PlacedShot, Timeline

DUCK_DB = -12.0
ATTACK = SAMPLE_RATE * 180 // 1000
"""The duck is at its full depth when the line begins."""
RELEASE = SAMPLE_RATE * 600 // 1000

Gain = npt.NDArray[np.float32]


def at(timeline: Timeline, frame: int) -> int:
    """The sample that sounds when the frame appears."""
    return frame * SAMPLE_RATE // timeline.fps


def ducking(timeline: Timeline) -> Callable[[int, int], Gain]:
    """The gain of the music for samples [first, last): DUCK_DB under each line, straight slopes in decibels.

    A pause too short to rise and fall in stays ducked.
    """
    points: list[tuple[float, float]] = [(-2 * ATTACK, 0.0)]
    for begin, end in narrated(timeline):
        points += [(begin - ATTACK, 0.0), (begin, DUCK_DB), (end, DUCK_DB), (end + RELEASE, 0.0)]
    places, decibels = (np.array(values) for values in zip(*points, strict=True))

    def gain(first: int, last: int) -> Gain:
        return np.asarray(10 ** (np.interp(np.arange(first, last), places, decibels) / 20), np.float32)

    return gain


def narrated(timeline: Timeline) -> list[tuple[int, int]]:
    """Samples [begin, end) in which someone speaks; lines closer than attack and release are one."""
    spans: list[tuple[int, int]] = []
    for begin, end in sorted(spoken_span(timeline, shot) for shot in timeline.shots):
        if spans and begin - spans[-1][1] < ATTACK + RELEASE:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((begin, end))
    return spans


def spoken_span(timeline: Timeline, shot: PlacedShot) -> tuple[int, int]:
    """The samples [begin, end) in which the shot's line is heard."""
    begin = at(timeline, shot.line_start)
    return begin, begin + shot.line_samples
