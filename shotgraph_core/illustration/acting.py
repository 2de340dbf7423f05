"""Acting: how a body is drawn at an instant, and how many drawings make a movement."""

from dataclasses import dataclass
from types import MappingProxyType

from shotgraph_core.model import Pose


@dataclass(frozen=True)
class Acting:
    """One drawing's worth of a performance."""

    pose: Pose = Pose.STAND
    phase: float = 0.0
    """How far the pose's cycle is, 0..1: a step, a wingbeat, a sob; 0 and 1 look the same."""
    mouth: float = 0.4
    """The mood of the face: -1 sad to 1 smiling."""
    gape: float = 0.0
    """How far the mouth is open, 0..1."""
    shut: bool = False
    """Whether the eyes are shut."""
    talks: bool = False
    """Whether a hand speaks along."""
    holds: bool = False
    """Whether the near hand holds something."""
    cross: float = 0.0
    """How the brows are knit in anger, 0..1; without it a sad mouth makes worried ones."""


@dataclass(frozen=True)
class Extent:
    """What room a body takes in a pose, in its own units: 1 is its standing height, x forward, y up from the ground."""

    back: float
    """How far it reaches backwards from where it stands."""
    front: float
    top: float
    head: tuple[float, float, float]
    """Middle and radius of the head."""


@dataclass(frozen=True)
class Cycle:
    """How a pose moves: so many drawings, one round in so many seconds."""

    drawings: int
    seconds: float


STILL = Cycle(1, 1.0)
CYCLES = MappingProxyType(
    {
        Pose.WALK: Cycle(8, 1.0), Pose.RUN: Cycle(8, 0.62), Pose.FLY: Cycle(6, 0.6), Pose.SWIM: Cycle(6, 1.3),
        Pose.DANCE: Cycle(8, 1.4), Pose.JUMP: Cycle(8, 1.1), Pose.CRY: Cycle(4, 1.1), Pose.EAT: Cycle(4, 1.0),
        Pose.WORK: Cycle(6, 1.4),
    }
)  # fmt: skip
"""Poses that move; the others breathe and blink only."""


def cycle(pose: Pose) -> Cycle:
    """How a pose moves."""
    return CYCLES.get(pose, STILL)
