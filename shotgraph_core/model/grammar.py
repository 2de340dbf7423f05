"""The words of camera work: how large a subject is, where it stands, and how the camera moves."""

from enum import StrEnum


class ShotType(StrEnum):
    """How large the subject is in the frame."""

    WIDE = "wide"
    MEDIUM = "medium"
    CLOSE_UP = "close_up"
    ESTABLISHING = "establishing"


class Move(StrEnum):
    """How the camera moves during the shot."""

    STATIC = "static"
    PUSH_IN = "push_in"
    PULL_OUT = "pull_out"
    PAN_LEFT = "pan_left"
    PAN_RIGHT = "pan_right"
    TILT_UP = "tilt_up"
    TILT_DOWN = "tilt_down"
    TRACK_LEFT = "track_left"
    """Beside a subject that goes to the left: the place passes, the subject stays in the frame."""
    TRACK_RIGHT = "track_right"
    HANDHELD = "handheld"
    """Unsteady, as a camera is that a person carries."""


class Framing(StrEnum):
    """On which third of the picture the subject stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
