"""How a figure acts through a take: which drawing of it is seen at a moment, and where.

Nobody is ever quite still: who stands breathes and blinks, who speaks moves the mouth in syllables, who goes crosses
the picture at the speed of the legs. Everything belongs to the take's seed.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from shotgraph_core.illustration.acting import CYCLES, cycle
from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.filming import motion
from shotgraph_core.illustration.layout import Figure, Layout
from shotgraph_core.model import Pose, ShotType
from shotgraph_core.ports import Take

BLINK = 0.12
HALF, WIDE = 0.35, 0.7
"""How far a mouth opens for most syllables, and for some."""
STRIDES = {Pose.WALK: 0.8, Pose.RUN: 1.9, Pose.FLY: 0.9, Pose.SWIM: 0.5}
"""How far one round of a movement carries a body, in its own heights."""
TRAVEL = {ShotType.ESTABLISHING: 0.4, ShotType.WIDE: 0.42, ShotType.MEDIUM: 0.1, ShotType.CLOSE_UP: 0.03}
"""How far it may go in a take, in frame widths."""
MEETING = 0.45
"""The share of the way between two who come towards each other that each may go."""
SLOWEST = 0.55
"""The share of its pace below which legs do not slow down."""


@dataclass(frozen=True)
class Drawing:
    """One of the drawings of a figure."""

    phase: int = 0
    """Which drawing of its movement."""
    gape: float = 0.0
    shut: bool = False


@dataclass(frozen=True)
class Instant:
    """What is seen of something that acts, at a moment."""

    drawing: Drawing = Drawing()
    x: float = 0.0
    """How far it has come, in frame heights."""
    y: float = 0.0
    wide: float = 1.0
    """How it is stretched about its foot."""
    tall: float = 1.0
    level: float = 1.0
    """How much of it is seen, 0..1."""


HERE = Instant()
Act = Callable[[float], Instant]
"""What is seen at so many seconds into the take."""


def performance(take: Take, plan: Layout, number: int) -> Act:
    """How the figure of that number acts."""
    figure = plan.figures[number]
    generator = dice(take.seed, figure.who, number, take.shot_type.value, take.frames, "acting")
    seconds = take.frames / take.fps
    beat, depth = generator.uniform(3.0, 4.2), generator.uniform(0.0028, 0.0042)
    start = float(generator.uniform(0, 1))
    shut, said = _blinks(generator, seconds), _syllables(generator, seconds) if figure.talks else ()
    expressive = not figure.soft and figure.who != "" and figure.high * take.height > 60
    walk = _walk(take, plan, figure) if figure.pose in STRIDES else None
    moves = figure.pose in CYCLES
    drawings = cycle(figure.pose).drawings
    step = 2 if drawings > 4 and figure.who == "" else 1  # who is far away needs fewer drawings

    def at(now: float) -> Instant:
        x, turns = walk(now) if walk else (0.0, now / cycle(figure.pose).seconds)
        phase = int((turns + start) * drawings) % drawings // step * step if moves else 0
        gape = _level(said, now) if expressive else 0.0
        closed = expressive and not gape and any(a <= now < a + BLINK for a in shut) and figure.pose is not Pose.SLEEP
        if moves:
            gape, closed = (HALF if gape else 0.0), False
        breath = math.sin(2 * math.pi * (now / beat + start))
        tall = 1 + 0.0022 * _nodding(said, now)
        if not moves:
            tall += depth * (1.6 if figure.pose is Pose.SLEEP else 1.0) * breath
        return Instant(Drawing(phase, gape, closed), x, _afloat(figure, now, start), 1 / tall**0.4, tall)

    return at


def follows(take: Take, figure: Figure) -> bool:
    """Whether the camera keeps up with a figure, so that the place passes and not the figure."""
    return figure.pose in STRIDES and motion.TRACKS.get(take.move) == figure.facing


def goes(figure: Figure) -> bool:
    """Whether a figure changes its place in the picture, or on the ground."""
    return figure.pose in STRIDES


def _walk(take: Take, plan: Layout, figure: Figure) -> Callable[[float], tuple[float, float]]:
    """How far someone has come, and how many rounds the legs have made, at a moment: in the middle of the take at x."""
    seconds = take.frames / take.fps
    stride, pace = STRIDES[figure.pose] * figure.high, cycle(figure.pose).seconds
    if follows(take, figure):
        aspect = take.width / take.height

        def beside(now: float) -> tuple[float, float]:
            t = now * take.fps / max(1, take.frames - 1)
            return motion.gaze(take.move, aspect, seconds, t, take.seed).x, now / pace

        return beside
    free = _room(take, plan, figure)
    speed = min(stride / pace, free / seconds)
    rate = max(SLOWEST, speed * pace / stride) / pace
    middle = _run_up(seconds / 2)

    def along(now: float) -> tuple[float, float]:
        gone = _run_up(now)
        return figure.facing * speed * (gone - middle), rate * gone

    return along


def _run_up(now: float) -> float:
    """Seconds at full speed that carry as far as `now` seconds from a soft start."""
    return now - 0.3 * (1 - math.exp(-now / 0.3))


def _room(take: Take, plan: Layout, figure: Figure) -> float:
    """How far someone may go: not out of the picture, and not into who comes the other way."""
    aspect = take.width / take.height
    free = TRAVEL[take.shot_type] * aspect
    edge = max(0.04 * aspect, min(figure.x, aspect - figure.x) - 0.12 * figure.high)
    ahead = [
        (other.x - figure.x) * figure.facing * (MEETING if other.pose in STRIDES else 1.0)
        for other in plan.figures
        if other is not figure and other.who and not (other.pose in STRIDES and other.facing == figure.facing)
    ]
    hulls = [thing for thing in plan.things if thing.part == "hull"]
    ahead += [
        max(1e-3, (hull.x - figure.x) * figure.facing - hull.high - 0.4 * figure.high)
        for hull in hulls
        if (hull.x - figure.x) * figure.facing > 0
    ]
    gap = min((each for each in ahead if each > 0), default=aspect)
    return max(0.0, min(free, 2 * edge, 0.8 * gap))


def _afloat(figure: Figure, now: float, start: float) -> float:
    if figure.pose is Pose.FLY:
        return 0.03 * figure.high * math.sin(2 * math.pi * (now / 2.3 + start))
    if figure.pose is Pose.SWIM:
        return 0.02 * figure.high * math.sin(2 * math.pi * (now / 1.9 + start))
    return 0.0


def _blinks(generator: np.random.Generator, seconds: float) -> tuple[float, ...]:
    """When the eyes shut: every two to five seconds."""
    found, at = [], float(generator.uniform(0.4, 3.0))
    while at < seconds:
        found.append(at)
        at += float(generator.uniform(2.0, 5.0))
    return tuple(found)


def _syllables(generator: np.random.Generator, seconds: float) -> tuple[tuple[float, float], ...]:
    """How far a mouth is open from when on: syllables of speech, in groups with a breath between them."""
    found, at, left = [(0.0, 0.0)], float(generator.uniform(0.05, 0.25)), 6
    while at < seconds:
        found.append((at, float(generator.choice((HALF, WIDE), p=(0.6, 0.4)))))
        at += float(generator.uniform(0.1, 0.19))
        found.append((at, 0.0 if generator.uniform() < 0.7 else HALF))
        at += float(generator.uniform(0.05, 0.1))
        left -= 1
        if left == 0:
            found.append((at, 0.0))
            at += float(generator.uniform(0.25, 0.55))
            left = int(generator.integers(4, 10))
    return tuple(found)


def _level(said: tuple[tuple[float, float], ...], now: float) -> float:
    return next((gape for (start, gape), (end, _) in pairwise((*said, (math.inf, 0.0))) if start <= now < end), 0.0)


def _nodding(said: tuple[tuple[float, float], ...], now: float) -> float:
    """A speaker's head goes along with the voice: slow waves, as long as there is speech."""
    return math.sin(2.1 * now) + 0.6 * math.sin(3.4 * now + 1) if said else 0.0
