"""How a bird holds itself: body, head, wings and feet in a pose at an instant."""

import math
from dataclasses import dataclass, replace

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import TURN, wave
from shotgraph_core.illustration.engine.shapes import Point
from shotgraph_core.model import Age, Pose


@dataclass(frozen=True)
class Frame:
    """The measures of a bird; 1 is the standing height."""

    body: Point = (0.32, 0.24)
    """Half the length and half the depth of the body."""
    pitch: float = 0.42
    """How upright it stands, in radians."""
    leg: float = 0.16
    neck: Point = (0.1, 0.2)
    """From the breast to the middle of the head."""
    head: float = 0.17
    wing: float = 0.75
    """The length of an open wing."""


@dataclass(frozen=True)
class Perch:
    """A bird at an instant."""

    middle: Point
    pitch: float
    head: Point
    nod: float = 0.0
    feet: tuple[Point, Point] | None = None
    """Near and far; None when they are hidden or drawn up."""
    wing: float | None = None
    """How high the wings are raised, in radians; None when they are folded."""
    tucked: bool = False
    """Whether the legs trail in the air."""


def frame_of(f: Frame, age: Age) -> Frame:
    """Chicks have larger heads."""
    if age is not Age.CHILD:
        return f
    return replace(f, head=f.head * 1.24, leg=f.leg * 0.9, neck=(f.neck[0] * 0.8, f.neck[1] * 0.85), wing=f.wing * 0.8)


def perch(f: Frame, acting: Acting) -> Perch:
    """How a bird of these measures stands, hops, flies or swims."""
    return _PERCHES[acting.pose](f, acting.phase % 1.0)


def breast(f: Frame, middle: Point, pitch: float) -> Point:
    """Where the neck begins."""
    x, y = f.body[0] * 0.62, f.body[1] * 0.3
    cos, sin = math.cos(pitch), math.sin(pitch)
    return middle[0] + x * cos - y * sin, middle[1] + x * sin + y * cos


def _at(f: Frame, lift: float = 0.0, pitch: float | None = None, shift: float = 0.0, neck: Point = (1.0, 1.0)) -> Perch:
    """Standing so high above the ground, the neck stretched by so much."""
    turn = f.pitch if pitch is None else pitch
    middle = (shift, f.leg + f.body[1] * 0.92 + lift)
    x, y = breast(f, middle, turn)
    feet = ((middle[0] - 0.02, 0.0), (middle[0] + 0.08, 0.0))
    return Perch(middle, turn, (x + f.neck[0] * neck[0], y + f.neck[1] * neck[1]), feet=feet)


def _stand(f: Frame, p: float) -> Perch:
    return _at(f)


def _feet(f: Frame, p: float, stride: float) -> tuple[Point, Point]:
    near, far = (
        (x + stride * math.cos(TURN * (p + k)), max(0.0, -math.sin(TURN * (p + k))) * f.leg * 0.5)
        for x, k in ((-0.01, 0.0), (0.05, 0.5))
    )
    return near, far


def _walk(f: Frame, p: float) -> Perch:
    """Step by step, the head going with the feet."""
    s = _at(f, 0.01 * wave(2 * p), neck=(1.0 + 0.3 * wave(2 * p), 1.0))
    return replace(s, feet=_feet(f, p, 0.06 + f.leg * 0.3))


def _run(f: Frame, p: float) -> Perch:
    hop = 0.1 * abs(math.sin(math.pi * p))
    s = _at(f, hop, f.pitch * 0.4, neck=(1.5, 0.8))
    near, far = _feet(f, p, 0.1 + f.leg * 0.4)
    return replace(
        s, feet=((near[0], near[1] + hop * 0.7), (far[0], far[1] + hop * 0.7)), wing=-0.1 + 0.3 * wave(2 * p),
    )  # fmt: skip


def _sit(f: Frame, p: float) -> Perch:
    return replace(_at(f, -f.leg * 0.96, f.pitch * 0.6), feet=None)


def _sleep(f: Frame, p: float) -> Perch:
    """Settled down, the head drawn in."""
    s = _at(f, -f.leg * 0.96, f.pitch * 0.5, neck=(0.2, 0.42))
    return replace(s, feet=None, nod=-0.35)


def _look_up(f: Frame, p: float) -> Perch:
    return replace(_at(f, pitch=f.pitch + 0.12), nod=0.6)


def _fly(f: Frame, p: float) -> Perch:
    beat = wave(p, 0.17)
    s = _at(f, 0.55 - 0.05 * beat, 0.16, neck=(1.3, 0.7))
    return replace(s, feet=None, wing=0.25 + 0.95 * beat, tucked=True, nod=0.05)


def _swim(f: Frame, p: float) -> Perch:
    s = _at(f, -f.leg - f.body[1] * 0.42 + 0.012 * wave(p), 0.1)
    return replace(s, feet=None)


def _jump(f: Frame, p: float) -> Perch:
    up = math.sin(math.pi * ((p + 0.375) % 1.0))
    s = _at(f, 0.3 * up, f.pitch + 0.1)
    spread = ((s.middle[0] - 0.02, 0.28 * up), (s.middle[0] + 0.08, 0.3 * up))
    return replace(s, feet=spread, wing=0.1 + 0.7 * up)


def _dance(f: Frame, p: float) -> Perch:
    hop = 0.06 * abs(wave(p))
    s = _at(f, hop, f.pitch + 0.14 * wave(p), 0.03 * wave(p))
    feet = ((-0.03, 0.1 * max(0.0, wave(p))), (0.08, 0.1 * max(0.0, -wave(p))))
    return replace(s, feet=feet, nod=0.2 * wave(p, 0.25), wing=0.35 + 0.4 * wave(2 * p))


def _cry(f: Frame, p: float) -> Perch:
    return replace(_at(f, 0.0, f.pitch * 0.7, neck=(0.9, 0.72 + 0.04 * wave(2 * p))), nod=-0.34)


def _point(f: Frame, p: float) -> Perch:
    return replace(_at(f, pitch=f.pitch + 0.1, neck=(1.2, 1.08)), nod=0.12)


def _eat(f: Frame, p: float) -> Perch:
    """Pecks: the beak at the ground and a little above it."""
    down = 0.5 + 0.5 * math.cos(TURN * p)
    s = _at(f, 0.0, -0.1 - 0.22 * down)
    x = s.middle[0] + f.body[0] * 0.9 + f.neck[1] * 0.4
    return replace(s, head=(x, f.head * (1.5 + 1.0 * (1 - down))), nod=-0.95 * down - 0.2)


def _work(f: Frame, p: float) -> Perch:
    """Scratches with one foot, looking at it."""
    s = _at(f, 0.0, 0.1, neck=(1.4, 0.3))
    near = (-0.05 + 0.12 * math.cos(TURN * p), max(0.0, math.sin(TURN * p)) * f.leg * 0.6)
    return replace(s, feet=(near, (0.08, 0.0)), nod=-0.5)


_PERCHES = {
    Pose.STAND: _stand, Pose.WALK: _walk, Pose.RUN: _run, Pose.SIT: _sit, Pose.SLEEP: _sleep, Pose.LOOK_UP: _look_up,
    Pose.FLY: _fly, Pose.SWIM: _swim, Pose.JUMP: _jump, Pose.DANCE: _dance, Pose.CRY: _cry, Pose.POINT: _point,
    Pose.EAT: _eat, Pose.WORK: _work,
}  # fmt: skip
