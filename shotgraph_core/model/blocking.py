"""Blocking: who stands on which side of the picture and does what, and what else is in it."""

from enum import StrEnum

from pydantic import Field

from shotgraph_core.model.value import Frozen


class Pose(StrEnum):
    """What a body does. Talking and holding go with any of them."""

    STAND = "stand"
    WALK = "walk"
    RUN = "run"
    SIT = "sit"
    SLEEP = "sleep"
    LOOK_UP = "look_up"
    FLY = "fly"
    SWIM = "swim"
    JUMP = "jump"
    DANCE = "dance"
    CRY = "cry"
    POINT = "point"
    EAT = "eat"
    WORK = "work"
    """Bent over something at hand: digs, sweeps, cooks, picks up."""


class Side(StrEnum):
    """A half of the picture. Who stands on one looks towards the other."""

    LEFT = "left"
    RIGHT = "right"


class Mark(Frozen):
    """What one of a shot's cast does, and where."""

    side: Side = Side.LEFT
    """The same in every shot of a scene, as long as the same people meet (the 180-degree rule)."""
    pose: Pose = Pose.STAND
    holds: str = ""
    """A prop in its hand, by the lexicon's name, or empty."""


class Extra(Frozen):
    """Those who are in the picture without a part: the birds of "birds sang", the children of "children laughed"."""

    species: str
    """As for a `Character`."""
    count: int = Field(default=1, ge=1, le=5)
    pose: Pose = Pose.STAND
