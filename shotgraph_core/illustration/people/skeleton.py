"""The bones of a person: joints from the angles of a stance. Own units: 1 is the standing height, y up, x ahead."""

from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.engine.shapes import Path, Point
from shotgraph_core.model import Age

Angles = tuple[float, float]
"""Of the upper and the lower part of a limb: degrees from straight down, forwards."""


@dataclass(frozen=True)
class Build:
    """The lengths of a body's parts."""

    head: float
    level: float
    """Height of the middle of the head in standing straight."""
    neck: float
    """Height of the base of the neck."""
    hip: float
    upper: float
    fore: float
    bent: float = 0.0
    """How much the back is bent: 0 straight, 1 an old one's."""

    @property
    def thigh(self) -> float:
        """The length of a thigh; a shin is as long."""
        return (self.hip - ANKLE) / 2

    @property
    def torso(self) -> float:
        """From the hips to the base of the neck."""
        return self.neck - self.hip


ANKLE = 0.034
HEEL, TOE = -0.03, 0.072
"""How far a foot reaches backwards and forwards from its ankle."""
BUILDS = {
    Age.CHILD: Build(0.115, 1 - 0.115 * 1.12, 0.735, 0.4, 0.135, 0.125),
    Age.ADULT: Build(0.083, 1 - 0.083 * 1.12, 0.8, 0.48, 0.16, 0.148),
    Age.OLD: Build(0.083, 1 - 0.083 * 1.12, 0.8, 0.475, 0.16, 0.148, bent=1.0),
}


@dataclass(frozen=True)
class Stance:
    """A pose at an instant. The near limbs are those towards the viewer, at the back of who looks to the right."""

    lean: float = 1.0
    """Of the torso, degrees forwards."""
    nod: float = 0.0
    """Of the head, degrees forwards; backwards below 0."""
    near_arm: Angles = (-14, 8)
    far_arm: Angles = (10, 34)
    near_leg: Angles = (-3, -3)
    far_leg: Angles = (5, -4)
    feet: Angles = (0, 0)
    """Pitch of the near and the far foot: above 0 the toes are up."""
    pelvis: float | None = None
    """Its height, where the feet do not carry it."""
    lift: float = 0.0
    """How high above the ground the lower foot is."""
    least: float = 0.0
    """The least height of the pelvis, where a stride leaves the ground."""
    x: float = 0.0
    turn: float = 0.0
    """0 seen half from the front, 1 from the side."""
    curl: float = 0.0
    """How much the back is bent."""
    splay: float = 1.0
    """How long thighs look: less where they point to the viewer."""
    near_to: tuple[str, Point] | None = None
    """Where the hand is put, instead of by angles: `head` (in its radii), `chest` (in arm's lengths from the neck)."""
    far_to: tuple[str, Point] | None = None
    near_hand: str = "easy"
    """easy, open, point, fist or flat."""
    far_hand: str = "easy"
    legs_before: bool = False
    """Whether the legs are before the torso."""
    far_before: bool = False
    """Whether the far arm is before the face."""
    raised: float = 0.0
    """How far the face looks up, 0..1."""


@dataclass(frozen=True)
class Limb:
    """Hip, knee and ankle, or shoulder, elbow and hand."""

    root: Point
    joint: Point
    end: Point

    @property
    def angle(self) -> float:
        """Where its lower part points: radians, counter-clockwise from ahead."""
        return float(np.arctan2(self.end[1] - self.joint[1], self.end[0] - self.joint[0]))

    def at(self, t: float) -> tuple[Point, Point]:
        """The point at the fraction `t` of its length, and the unit vector across it, towards ahead when it hangs."""
        a, b, part = (self.root, self.joint, t * 2) if t <= 0.5 else (self.joint, self.end, t * 2 - 1)
        along = np.array([b[0] - a[0], b[1] - a[1]])
        along /= max(1e-6, float(np.hypot(*along)))
        return (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part), (float(-along[1]), float(along[0]))


@dataclass(frozen=True)
class Bones:
    """All joints of a body at an instant."""

    build: Build
    stance: Stance
    pelvis: Point
    neck: Point
    head: tuple[float, float, float]
    """Its middle, and how far it is turned forwards, in radians."""
    near_arm: Limb
    far_arm: Limb
    near_leg: Limb
    far_leg: Limb

    def on(self, u: float, v: float) -> Point:
        """A point of the torso: `u` in own units ahead of the spine, `v` from the hips (0) to the neck (1)."""
        return _on(self.pelvis, self.neck, _curl(self.build, self.stance), u, v)

    def across(self, outline: list[Point]) -> Path:
        """An outline in coordinates of the torso, narrower from the side."""
        slim = 1 - 0.22 * self.stance.turn
        return np.array([self.on(u * slim, v) for u, v in outline])


def _curl(build: Build, stance: Stance) -> float:
    return stance.curl + 0.022 * build.bent


def _on(pelvis: Point, neck: Point, curl: float, u: float, v: float) -> Point:
    ahead = np.array([neck[0] - pelvis[0], neck[1] - pelvis[1]])
    side = np.array([ahead[1], -ahead[0]]) / max(1e-6, float(np.hypot(*ahead)))
    back = curl * 4 * v * (1 - v) if 0 < v < 1 else 0.0
    x, y = np.array(pelvis) + ahead * v + side * (u - back)
    return float(x), float(y)


def swung(start: Point, length: float, degrees: float) -> Point:
    """The end of a bone that hangs from `start` and is swung forwards."""
    angle = np.radians(degrees)
    return start[0] + length * float(np.sin(angle)), start[1] - length * float(np.cos(angle))


def reached(shoulder: Point, target: Point, upper: float, fore: float, out: int) -> Limb:
    """An arm whose hand is at the target, or as near as it can be; the elbow hangs, and points to the side `out`.

    An arm that need not be straight looks shorter: its elbow points to the viewer, too.
    """
    way = np.array([target[0] - shoulder[0], target[1] - shoulder[1]])
    far = float(np.hypot(*way))
    short = min(1.0, max(0.66, far / (0.72 * (upper + fore))))
    upper, fore = upper * short, fore * short
    reach = min(max(far, abs(upper - fore) + 0.02), upper + fore - 0.002)
    along = way / max(1e-6, far)
    part = (reach**2 + upper**2 - fore**2) / (2 * reach)
    aside = float(np.sqrt(max(0.0, upper**2 - part**2)))
    elbows = [np.array(shoulder) + along * part + np.array([-along[1], along[0]]) * aside * side for side in (1, -1)]
    elbow = min(elbows, key=lambda at: at[1] - 0.5 * out * at[0])
    end = np.array(shoulder) + along * reach
    return Limb(shoulder, (float(elbow[0]), float(elbow[1])), (float(end[0]), float(end[1])))


def posed(build: Build, stance: Stance) -> Bones:
    """The joints of a body in a stance."""
    low, legs = _legs(build, stance)
    pelvis = (stance.x, stance.pelvis if stance.pelvis is not None else max(stance.lift - low, stance.least))
    moved = [Limb(*((x + pelvis[0], y + pelvis[1]) for x, y in (leg.root, leg.joint, leg.end))) for leg in legs]
    lean = stance.lean + 7 * build.bent * (abs(stance.lean) < 60)
    neck = swung(pelvis, build.torso, 180 - lean)
    curl = _curl(build, stance)
    head = _head(build, stance, neck, lean)
    shoulders = [_on(pelvis, neck, curl, side * (1 - 0.5 * stance.turn), 0.9) for side in (-0.07, 0.066)]
    arms = [
        _arm(build, shoulder, angles, to, neck, head, out)
        for shoulder, angles, to, out in (
            (shoulders[0], stance.near_arm, stance.near_to, -1),
            (shoulders[1], stance.far_arm, stance.far_to, 1),
        )
    ]
    return Bones(build, stance, pelvis, neck, head, arms[0], arms[1], moved[0], moved[1])


def _head(build: Build, stance: Stance, neck: Point, lean: float) -> tuple[float, float, float]:
    lies = abs(lean) >= 60
    tilt = lean * 0.92 if lies else stance.nod * 0.55 + lean * 0.5 + 6 * build.bent
    x, y = swung(neck, build.level - build.neck, 180 - tilt)
    return x + 0.008, y, float(np.radians(stance.nod + lean * 0.15 * (not lies)))


def _arm(
    build: Build,
    shoulder: Point,
    angles: Angles,
    to: tuple[str, Point] | None,
    neck: Point,
    head: tuple[float, ...],
    out: int,
) -> Limb:
    if to is None:
        elbow = swung(shoulder, build.upper, angles[0])
        return Limb(shoulder, elbow, swung(elbow, build.fore, angles[1]))
    frame, (x, y) = to
    if frame == "head":
        cos, sin, r = np.cos(head[2]), np.sin(head[2]), build.head
        target = (head[0] + r * (x * cos + y * sin), head[1] + r * (y * cos - x * sin))
    else:
        long = build.upper + build.fore
        target = (neck[0] + long * x, neck[1] + long * y)
    return reached(
        shoulder, (float(target[0]), float(target[1])), build.upper, build.fore, out if frame == "head" else -1
    )


def _legs(build: Build, stance: Stance) -> tuple[float, list[Limb]]:
    """Both legs below a pelvis at the origin, and the lowest point of their feet."""
    legs, low = [], 0.0
    wide = 0.042 * (1 - 0.6 * stance.turn)
    for hip, (thigh, shin), pitch in zip((-wide, wide), (stance.near_leg, stance.far_leg), stance.feet, strict=True):
        knee = swung((hip, 0.0), build.thigh * stance.splay, thigh)
        ankle = swung(knee, build.thigh * stance.splay, shin)
        legs.append(Limb((hip, 0.0), knee, ankle))
        sin, cos = np.sin(np.radians(pitch)), np.cos(np.radians(pitch))
        low = min(low, *(ankle[1] + x * sin - ANKLE * cos for x in (HEEL, TOE)))
    return float(low), legs
