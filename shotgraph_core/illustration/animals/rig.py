"""How a four-footed body holds itself: where hip, chest, head and feet are in a pose at an instant."""

import math
from dataclasses import dataclass, replace

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import TURN, wave
from shotgraph_core.illustration.engine.shapes import Point
from shotgraph_core.model import Age, Pose


@dataclass(frozen=True)
class Build:
    """The measures of a trunk and its legs; 1 is the standing height."""

    long: float = 0.46
    """From hip to chest."""
    hip: float = 0.42
    """How high the hips stand."""
    rise: float = 0.02
    """How much higher the chest stands."""
    deep: float = 0.145
    """Half the trunk's depth."""
    leg: float = 0.075
    """How thick a leg is."""
    neck: Point = (0.15, 0.26)
    """From the chest to the middle of the head."""
    thick: float = 1.0
    """How thick the neck is, to the head's diameter."""
    head: float = 0.19
    low: bool = False
    """Whether it creeps: it does not sit up or stand on its hind legs."""
    tall: bool = False
    """Whether it need not stoop to eat."""


@dataclass(frozen=True)
class Stance:
    """A body at an instant."""

    hip: Point
    chest: Point
    head: Point
    nod: float
    """How far the head is turned, in radians, upwards."""
    feet: tuple[Point, Point, Point, Point]
    """Near hind, near fore, far hind, far fore."""
    wag: float = 0.0
    """How far the tail is swung, -1..1."""
    down: str = ""
    """`sit` or `lie`, or empty: which legs are folded."""

    @property
    def pitch(self) -> float:
        """The direction of the spine."""
        return math.atan2(self.chest[1] - self.hip[1], self.chest[0] - self.hip[0])


def build_of(build: Build, age: Age) -> Build:
    """The young have larger heads on shorter legs and trunks."""
    if age is not Age.CHILD:
        return build
    neck = build.neck[0] * 0.86, build.neck[1] * 0.94 + 0.02
    return replace(
        build, hip=build.hip * 0.86, long=build.long * 0.84, head=build.head * 1.22, neck=neck, leg=build.leg * 1.08
    )


def stance(b: Build, acting: Acting) -> Stance:
    """How a body of these measures stands, goes, sits or lies."""
    of = _CREEPING if b.low else _TALL if b.tall else _STANCES
    return of.get(acting.pose, _STANCES[acting.pose])(b, acting.phase % 1.0)


def _plain(b: Build) -> Stance:
    hip, chest = (-b.long / 2, b.hip), (b.long / 2, b.hip + b.rise)
    gap = b.leg * 0.9
    feet = ((hip[0] - 0.02, 0.0), (chest[0] - 0.03, 0.0), (hip[0] + gap + 0.03, 0.0), (chest[0] + gap, 0.0))
    return Stance(hip, chest, (chest[0] + b.neck[0], chest[1] + b.neck[1]), 0.0, feet, 0.2)


def moved(s: Stance, dx: float, dy: float, pitch: float = 0.0) -> Stance:
    """The trunk and head shifted and turned about the hips; the feet stay."""

    def at(p: Point) -> Point:
        x, y = p[0] - s.hip[0], p[1] - s.hip[1]
        cos, sin = math.cos(pitch), math.sin(pitch)
        return s.hip[0] + dx + x * cos - y * sin, s.hip[1] + dy + x * sin + y * cos

    return replace(s, hip=at(s.hip), chest=at(s.chest), head=at(s.head))


def _step(x: float, stride: float, lift: float, turn: float) -> Point:
    """A foot in its round: on the ground it goes back, in the air forward."""
    return x + stride * math.cos(TURN * turn), max(0.0, -math.sin(TURN * turn)) * lift


def _stand(b: Build, p: float) -> Stance:
    return _plain(b)


def _walk(b: Build, p: float) -> Stance:
    s = moved(_plain(b), 0.0, 0.012 * wave(2 * p), 0.015 * wave(2 * p, 0.2))
    feet = tuple(
        _step(f[0], b.hip * 0.26, b.hip * 0.2, p + k) for f, k in zip(s.feet, (0.0, 0.25, 0.5, 0.75), strict=True)
    )  # fmt: skip
    x, y = s.head
    return replace(
        s, feet=(feet[0], feet[1], feet[2], feet[3]), head=(x, y + 0.012 * wave(2 * p, 0.3)), wag=0.5 * wave(p),
    )  # fmt: skip


def _run(b: Build, p: float) -> Stance:
    s = moved(_plain(b), 0.0, 0.03 + 0.05 * wave(p, 0.1), 0.13 * wave(p, 0.3))
    lift = max(0.0, 0.08 * wave(p, 0.1))
    spots = [_step(f[0], b.hip * 0.55, b.hip * 0.42, p + k) for f, k in zip(s.feet, (0.0, 0.5, 0.09, 0.4), strict=True)]
    near_hind, near_fore, far_hind, far_fore = ((x, y + lift) for x, y in spots)
    x, y = s.head
    return replace(
        s, feet=(near_hind, near_fore, far_hind, far_fore), head=(x + b.neck[1] * 0.22, y - b.neck[1] * 0.26),
        nod=0.1, wag=0.9 + 0.3 * wave(p),
    )  # fmt: skip


def _sit(b: Build, p: float) -> Stance:
    angle = 0.92 if b.hip < 0.5 else 0.72
    long = b.long * 0.86
    hip = (-long * 0.42, b.deep * 0.92)
    chest = (hip[0] + long * math.cos(angle), hip[1] + long * math.sin(angle) + b.deep * 0.2)
    head = (chest[0] + b.neck[0] * 0.62 - 0.02, chest[1] + b.neck[1] * 0.96)
    fore = chest[0] + 0.03
    feet = ((hip[0] + b.deep * 1.35, 0.0), (fore, 0.0), (hip[0] + b.deep * 1.7, 0.0), (fore + b.leg * 1.05, 0.0))
    return Stance(hip, chest, head, 0.0, feet, 0.4, "sit")


def _sleep(b: Build, p: float) -> Stance:
    hip, chest = (-b.long * 0.5, b.deep * 0.9), (b.long * 0.42, b.deep * 0.82)
    reach = min(0.24, abs(b.neck[0]) * 0.6 + b.neck[1] * 0.5 + 0.04)
    head = (chest[0] + max(reach, b.head * 0.9), b.head * 0.86)
    feet = (
        (hip[0] + b.deep * 1.4, 0.0), (chest[0] + b.head * 2.0, 0.0), (hip[0] + b.deep, 0.0), (chest[0] + b.head * 1.6,
        0.0),
    )  # fmt: skip
    return Stance(hip, chest, head, 0.05, feet, 0.0, "lie")


def _look_up(b: Build, p: float) -> Stance:
    s = _plain(b)
    return replace(s, head=(s.head[0] - 0.03, s.head[1] + 0.02), nod=0.55, wag=0.6)


def _leap(b: Build, p: float, high: float = 0.42) -> Stance:
    """Spring, land, crouch; a cycle begins in the air, so that a still shows the jump."""
    p = (p + 0.375) % 1.0
    up = math.sin(math.pi * p) ** 0.8
    pitch = 0.42 * math.cos(math.pi * p) * (1 if 0.02 < p < 0.98 else 0)
    low = -0.08 * (1 - up)
    s = moved(_plain(b), 0.0, high * up + low, pitch * up)
    air = high * up
    spread = b.hip * 0.42 * up
    feet = (
        (s.hip[0] - spread, air * 0.94 + spread * 0.3), (s.chest[0] - 0.02 + spread,
         s.chest[1] - b.hip + spread * 0.5 - low * up),
        (s.hip[0] + b.leg - spread * 0.8, air * 0.94 + spread * 0.4), (s.chest[0] + b.leg + spread * 0.9,
         s.chest[1] - b.hip + spread * 0.7),
    )  # fmt: skip
    feet_up = tuple((x, max(0.0, y)) for x, y in feet)
    return replace(s, feet=(feet_up[0], feet_up[1], feet_up[2], feet_up[3]), nod=pitch * 0.5, wag=0.8)


def _fly(b: Build, p: float) -> Stance:
    """No wings: a long leap, legs stretched, bobbing."""
    return _leap(b, 0.045 + 0.05 * wave(p), 0.5)


def _swim(b: Build, p: float) -> Stance:
    """Neck and head above the water; the body's ridge shows."""
    s = moved(_plain(b), 0.0, -b.hip - b.deep * 0.25 + 0.015 * wave(p), 0.12)
    return replace(s, head=(s.head[0] + 0.03, s.head[1] - b.neck[1] * 0.12), nod=0.12)


def _dance(b: Build, p: float) -> Stance:
    """On its hind legs, forepaws in the air, swaying."""
    angle = 0.98 + 0.1 * wave(p)
    hop = 0.05 * abs(wave(p))
    hip = (-0.1 + 0.04 * wave(p), b.hip * 0.94 + hop)
    chest = (hip[0] + b.long * math.cos(angle), hip[1] + b.long * math.sin(angle))
    head = (chest[0] + b.neck[0] * 0.5, chest[1] + b.neck[1] * 0.86)
    paws = [(chest[0] + b.hip * 0.5 + k, chest[1] - 0.02 + 0.12 * wave(p, k * 2)) for k in (0.0, 0.06)]
    feet = (
        (hip[0] - 0.03, hop * max(0.0, wave(p))), paws[0], (hip[0] + b.leg + 0.05, hop * max(0.0, -wave(p))), paws[1],
    )  # fmt: skip
    return Stance(hip, chest, head, 0.12 * wave(p), feet, wave(p))


def _cry(b: Build, p: float) -> Stance:
    s = _sit(b, p) if b.hip < 0.5 else _plain(b)
    sob = 0.012 * wave(2 * p)
    return replace(s, head=(s.head[0] + 0.03, s.head[1] - b.neck[1] * 0.2 + sob), nod=-0.3, wag=-0.3)


def _point(b: Build, p: float) -> Stance:
    """Alert: one forefoot lifted, the head high and forward."""
    s = _plain(b)
    lifted = (s.chest[0] + b.hip * 0.2, b.hip * 0.4)
    return replace(
        s, feet=(s.feet[0], lifted, s.feet[2], s.feet[3]), head=(s.head[0] + 0.04, s.head[1] + 0.03), nod=0.1, wag=1.0,
    )  # fmt: skip


def _eat(b: Build, p: float) -> Stance:
    s = moved(_plain(b), 0.0, 0.0, -0.09 if b.hip < 0.5 else -0.16)
    reach = math.hypot(*b.neck)
    low = b.head * 1.25 + 0.01 * wave(p)
    drop = min(s.chest[1] - low, reach * 0.98)
    out = max(b.head * 0.75, math.sqrt(max(0.0, reach**2 - drop**2)))
    return replace(s, head=(s.chest[0] + out + b.deep * 0.3, s.chest[1] - drop), nod=-0.42, wag=0.3 * wave(p))


def _work(b: Build, p: float) -> Stance:
    """Digs: the forefeet by turns, the nose close to them."""
    s = moved(_plain(b), 0.0, 0.0, -0.16)
    x = s.chest[0] + 0.06
    fore = _step(x, b.hip * 0.26, b.hip * 0.36, p), _step(x + b.leg, b.hip * 0.26, b.hip * 0.36, p + 0.5)
    head = (s.head[0] + 0.05, s.head[1] - b.neck[1] * 0.5)
    return replace(s, feet=(s.feet[0], fore[0], s.feet[2], fore[1]), head=head, nod=-0.32, wag=0.8 * wave(p))


def _settle(b: Build, p: float) -> Stance:
    """On its belly, the head up."""
    s = _sleep(b, p)
    return replace(s, head=(s.chest[0] + b.neck[0], s.chest[1] + b.neck[1]), nod=0.0)


def _weep(b: Build, p: float) -> Stance:
    s = _plain(b)
    return replace(s, head=(s.head[0] + 0.02, s.head[1] - 0.05 + 0.01 * wave(2 * p)), nod=-0.3)


def _shuffle(b: Build, p: float) -> Stance:
    """A creeper's dance: from foot to foot, the head swaying."""
    s = moved(_walk(b, p), 0.0, 0.04 * abs(wave(p)), 0.1 * wave(p))
    return replace(s, nod=0.2 * wave(p, 0.2), wag=wave(p))


def _browse(b: Build, p: float) -> Stance:
    s = _plain(b)
    return replace(s, head=(s.head[0] + 0.02, s.head[1] + 0.01 * wave(p)), nod=0.16, wag=0.3)


_TALL = {Pose.EAT: _browse}
_CREEPING = {Pose.SIT: _settle, Pose.CRY: _weep, Pose.DANCE: _shuffle}
_STANCES = {
    Pose.STAND: _stand, Pose.WALK: _walk, Pose.RUN: _run, Pose.SIT: _sit, Pose.SLEEP: _sleep, Pose.LOOK_UP: _look_up,
    Pose.FLY: _fly, Pose.SWIM: _swim, Pose.JUMP: _leap, Pose.DANCE: _dance, Pose.CRY: _cry, Pose.POINT: _point,
    Pose.EAT: _eat, Pose.WORK: _work,
}  # fmt: skip
