"""How a small body of one piece holds itself in a pose: lifted, leaning, stepping."""

import math
from dataclasses import dataclass

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import Body, wave
from shotgraph_core.illustration.engine.shapes import Point
from shotgraph_core.model import Pose


@dataclass(frozen=True)
class Posture:
    """A body at an instant."""

    lift: float = 0.0
    lean: float = 0.0
    """In radians, backwards."""
    stride: float = 0.0
    """How far its feet go; 0 on the spot."""
    beat: float = 0.0
    """-1..1: wings, tail and fins."""

    def of(self, body: Body, about: Point = (0.0, 0.0)) -> Body:
        """The body's frame, turned about a point of it."""
        return body.joint((about[0], about[1] + self.lift), turn=self.lean).joint((-about[0], -about[1]))

    def at(self, p: Point, about: Point = (0.0, 0.0)) -> Point:
        """Where a point of the frame comes to lie."""
        x, y = p[0] - about[0], p[1] - about[1]
        cos, sin = math.cos(self.lean), math.sin(self.lean)
        return about[0] + x * cos - y * sin, about[1] + self.lift + x * sin + y * cos


def posture(acting: Acting, sunk: float = 0.3) -> Posture:
    """How a pose is held; `sunk` is how deep the body lies in the water when it swims."""
    p = acting.phase % 1.0
    beat, hop = wave(p, 0.15), abs(wave(p))
    up = math.sin(math.pi * ((p + 0.375) % 1.0))
    return {
        Pose.STAND: Posture(), Pose.WALK: Posture(0.015 * hop, 0.0, 1.0, beat),
        Pose.RUN: Posture(0.03 + 0.05 * hop, -0.07, 1.8, beat), Pose.SIT: Posture(-0.03, 0.12),
        Pose.SLEEP: Posture(-0.05, -0.05), Pose.LOOK_UP: Posture(0.0, 0.24), Pose.FLY: Posture(0.5 + 0.04 * beat,
         0.06, 0.0, beat),
        Pose.SWIM: Posture(-sunk + 0.02 * wave(p), 0.05, 0.0, beat), Pose.JUMP: Posture(0.5 * up,
         0.3 * math.cos(math.pi * ((p + 0.375) % 1.0)) * up, 0.0, up),
        Pose.DANCE: Posture(0.07 * hop, 0.24 * wave(p, 0.05), 0.5, beat), Pose.CRY: Posture(0.012 * wave(2 * p), -0.16),
        Pose.POINT: Posture(0.02, 0.1), Pose.EAT: Posture(0.0, -0.2 + 0.05 * wave(p)), Pose.WORK: Posture(0.01 * hop,
         -0.11 + 0.08 * wave(p), 0.4, beat),
    }[acting.pose]  # fmt: skip


def hovering(acting: Acting, high: float) -> float:
    """How high a winged thing keeps in the air: only to rest, eat and work does it come down."""
    return high if acting.pose not in (Pose.SIT, Pose.SLEEP, Pose.EAT, Pose.WORK, Pose.SWIM) else 0.0
