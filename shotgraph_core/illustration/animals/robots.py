"""A robot: a friendly tin body with lamps for eyes, that walks, waves and talks as the others do."""

import math

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import Body, wave
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.animals.faces import shut
from shotgraph_core.illustration.animals.posture import Posture, posture
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import Point
from shotgraph_core.model import Age, Pose

DARK: RGB = (46, 58, 78)
GLOW: RGB = (150, 242, 232)
JOINT: RGB = (240, 160, 74)
LAMPS: tuple[RGB, ...] = ((226, 84, 76), (244, 196, 92), (98, 196, 130))
HEAD = (0.02, 0.76, 0.24)
HIP = (0.0, 0.3)
SEATED = (Pose.SIT, Pose.SLEEP)
ARMS = {
    Pose.POINT: (1.5, -0.5), Pose.DANCE: (2.2, -2.3), Pose.JUMP: (2.5, -2.4), Pose.LOOK_UP: (0.5, -0.4),
    Pose.EAT: (1.9, 0.3), Pose.WORK: (1.1, 0.8), Pose.FLY: (1.6, 1.3), Pose.SWIM: (1.8, 1.2), Pose.CRY: (2.4, 2.1),
}  # fmt: skip
"""How far the near and the far arm are raised, in radians from hanging, forwards; backwards is negative."""


def held_at(acting: Acting) -> Posture:
    """How the whole body is held."""
    held = posture(acting, sunk=0.3)
    return Posture(held.lift - (0.16 if acting.pose in SEATED else 0.0), held.lean * 0.6, held.stride, held.beat)


def hand_of(acting: Acting) -> Point:
    """Where its near hand is."""
    near, _ = _arms(acting)
    shoulder = held_at(acting).at((-0.24, 0.5), HIP)
    return shoulder[0] + 0.27 * math.sin(near), shoulder[1] - 0.27 * math.cos(near)


def _arms(acting: Acting) -> tuple[float, float]:
    if acting.holds:
        return 1.2, -0.2
    if acting.talks and acting.pose not in ARMS:
        return 0.2, 1.2 + 0.3 * acting.gape
    near, far = ARMS.get(acting.pose, (0.12, 0.3))
    swing = 0.55 * wave(acting.phase) if acting.pose in (Pose.WALK, Pose.RUN) else 0.0
    return near + swing, far - swing


def draw_robot(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """The whole robot, looking to the right."""
    held = held_at(acting)
    steel = coat.base
    frame = held.of(body, HIP)
    near, far = _arms(acting)
    _arm(frame, (0.24, 0.5), far, darker(steel, 0.25))
    _legs(body, held, acting, steel)
    frame.shape([(-0.26, 0.2), (-0.29, 0.4), (-0.25, 0.58), (0.25, 0.58), (0.29, 0.4), (0.26, 0.2)], steel, 0.28)
    frame.shape([(-0.2, 0.3), (-0.22, 0.52), (-0.12, 0.55), (-0.15, 0.3)], lighter(steel, 0.35), 0, 0.5)
    frame.shape([(-0.12, 0.28), (-0.13, 0.48), (0.2, 0.48), (0.19, 0.28)], DARK, 0.1)
    for k, colour in enumerate(LAMPS):
        frame.oval(-0.04 + 0.09 * k, 0.42, 0.03, 0.03, colour)
    pulse = [(-0.08, 0.34), (-0.01, 0.34), (0.03, 0.38), (0.07, 0.31), (0.1, 0.34), (0.15, 0.34)]
    frame.line(pulse, 0.014, (140, 230, 190))
    frame.line([(0.0, 0.56), (0.01, 0.66)], 0.12, darker(steel, 0.4))
    _head(frame.joint((HEAD[0], HEAD[1]), size=HEAD[2]), steel, acting)
    _arm(frame, (-0.24, 0.5), near, darker(steel, 0.08))


def _arm(frame: Body, shoulder: Point, turn: float, colour: RGB) -> None:
    """An arm that hangs from a shoulder, turned forwards, and its claw."""
    arm = frame.joint(shoulder, turn=turn)
    arm.line([(0.0, 0.0), (-0.02, -0.12), (0.02, -0.24)], (0.08, 0.065, 0.06), colour)
    arm.oval(0.0, 0.0, 0.055, 0.055, JOINT)
    arm.line(
        [(-0.03, -0.33), (-0.045, -0.27), (0.02, -0.23), (0.07, -0.27), (0.06, -0.33)], 0.035, darker(colour, 0.25)
    )


def _legs(body: Body, held: Posture, acting: Acting, steel: RGB) -> None:
    if acting.pose in SEATED:
        for x, tone in ((0.1, 0.35), (-0.08, 0.2)):
            body.line([(x, 0.09), (x + 0.26, 0.07)], 0.1, darker(steel, tone))
            body.shape([(x + 0.24, 0.0), (x + 0.24, 0.2), (x + 0.34, 0.18), (x + 0.36, 0.0)], darker(steel, tone - 0.1))
        return
    step = 0.11 * held.stride * wave(acting.phase)
    for x, by, tone in ((0.13, -step, 0.4), (-0.11, step, 0.25)):
        foot = max(0.0, held.lift) + 0.4 * abs(by) * (by > 0)
        body.line([(x, 0.28 + held.lift), (x + by, 0.08 + foot)], 0.1, darker(steel, tone))
        at = x + by
        sole = [(at - 0.1, foot), (at - 0.08, 0.1 + foot), (at + 0.1, 0.1 + foot), (at + 0.16, foot)]
        body.shape(sole, darker(steel, tone - 0.12))


def _head(head: Body, steel: RGB, acting: Acting) -> None:
    """A box with round corners, an aerial, ears, and a face of light; its radius is 1."""
    head.line([(0.0, 0.6), (0.0, 0.95)], 0.09, darker(steel, 0.4))
    head.oval(0.0, 0.97, 0.14, 0.14, LAMPS[0])
    for x in (-1.08, 1.04):
        head.oval(x, 0.05, 0.16, 0.26, JOINT)
    face = [(-1.0, -0.45), (-1.05, 0.1), (-0.85, 0.62), (0.85, 0.62), (1.05, 0.1), (1.0, -0.45), (0.0, -0.56)]
    head.shape(face, lighter(steel, 0.16), 0.22)
    head.shape([(-0.72, -0.34), (-0.76, 0.1), (-0.62, 0.44), (0.8, 0.44), (0.92, 0.1), (0.86, -0.34)], DARK, 0.05)
    closed = shut(acting)
    for x in (-0.26, 0.46):
        if closed:
            head.line([(x - 0.18, 0.1), (x, 0.02), (x + 0.18, 0.1)], 0.08, GLOW)
            continue
        head.oval(x, 0.12, 0.22, 0.24, GLOW)
        head.oval(x + 0.05, 0.12, 0.11, 0.13, (30, 62, 84))
        head.oval(x + 0.1, 0.19, 0.045, 0.05, (255, 255, 255))
    if acting.cross > 0:
        head.line([(-0.5, 0.46), (-0.06, 0.34)], 0.07, GLOW)
        head.line([(0.26, 0.34), (0.7, 0.46)], 0.07, GLOW)
    _mouth(head, acting)
    if acting.pose is Pose.CRY:
        for x in (-0.3, 0.5):
            head.oval(x, -0.16 - 0.3 * (acting.phase % 1.0), 0.06, 0.09, (150, 206, 246))


def _mouth(head: Body, acting: Acting) -> None:
    if acting.gape > 0.04:
        head.oval(0.1, -0.2, 0.2, 0.05 + 0.1 * acting.gape, GLOW)
        return
    lift = 0.12 * acting.mouth
    head.line([(-0.14, -0.2 + lift), (0.1, -0.2 - 0.3 * abs(lift) - 0.3 * lift), (0.34, -0.2 + lift)], 0.06, GLOW)
