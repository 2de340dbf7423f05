"""Hands and feet: mittens with a thumb, and what is on the feet."""

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Path, Point, curve, ellipse, ribbon
from shotgraph_core.illustration.people.skeleton import Limb

LEATHER: RGB = (92, 62, 46)
BOOTS: RGB = (70, 52, 46)


def draw_hand(puppet: Puppet, arm: Limb, size: float, kind: str, skin: RGB) -> None:
    """A hand at the end of an arm, in the direction of its forearm; the middle of the palm is the arm's end."""
    puppet.paint([_turned(path, arm, size) for path in _HANDS[kind]], skin)


def _turned(path: Path, arm: Limb, size: float) -> Path:
    """Hand coordinates: 1 is a palm's length, x towards the fingers, y towards the thumb's side."""
    cos, sin = np.cos(arm.angle), np.sin(arm.angle)
    x, y = path[:, 0] * size, path[:, 1] * size
    return np.stack([arm.end[0] + x * cos - y * sin, arm.end[1] + x * sin + y * cos], 1)


def _mitten(fingers: float, thumb: list[Point]) -> list[Path]:
    palm = curve([(-0.62, 0.36), (-0.1, 0.52), (fingers * 0.55, 0.46), (fingers, 0.06), (fingers * 0.7, -0.36),
                  (-0.05, -0.5), (-0.62, -0.36)])  # fmt: skip
    return [palm, ribbon(thumb, (0.34, 0.26))]


_HANDS: dict[str, list[Path]] = {
    "easy": _mitten(1.05, [(-0.15, 0.3), (0.42, 0.66)]),
    "flat": _mitten(1.35, [(-0.15, 0.3), (0.5, 0.6)]),
    "fist": [ellipse(0.06, 0, 0.62, 0.56), ribbon([(-0.1, 0.34), (0.4, 0.46)], 0.32)],
    "open": [
        curve([(-0.62, 0.34), (0, 0.54), (0.5, 0.5), (0.55, -0.4), (0, -0.5), (-0.62, -0.34)]),
        *(ribbon([(0.3, y), (tip, y * 1.75)], (0.3, 0.24)) for y, tip in ((0.34, 1.15), (0.03, 1.32), (-0.28, 1.12))),
        ribbon([(-0.2, 0.3), (0.2, 0.98)], (0.34, 0.26)),
    ],
    "point": [ellipse(0.0, -0.04, 0.58, 0.52), ribbon([(0.3, 0.22), (1.35, 0.26)], (0.3, 0.22)),
              ribbon([(-0.1, 0.3), (0.34, 0.62)], 0.28)],
}  # fmt: skip

_SHOE = [(-0.031, -0.033), (-0.036, -0.012), (-0.022, 0.016), (0.012, 0.014), (0.034, -0.004), (0.066, -0.014),
         (0.073, -0.026), (0.068, -0.034)]  # fmt: skip
_FOOT = [(-0.028, -0.033), (-0.032, -0.014), (-0.02, 0.014), (0.012, 0.012), (0.034, -0.008), (0.06, -0.018),
         (0.068, -0.028), (0.062, -0.034)]  # fmt: skip
_STRAP = [(0.012, -0.03), (0.024, 0.003), (0.04, -0.007), (0.034, -0.032)]
_SOLE = [(-0.032, -0.028), (-0.032, -0.036), (0.072, -0.036), (0.072, -0.029)]


def draw_foot(puppet: Puppet, leg: Limb, pitch: float, kind: str, skin: RGB, shade: float) -> None:
    """A foot below an ankle; `pitch` in degrees lifts its toes."""
    cos, sin = np.cos(np.radians(pitch)), np.sin(np.radians(pitch))

    def placed(points: list[Point]) -> Path:
        at = np.array(points)
        return np.stack([leg.end[0] + at[:, 0] * cos - at[:, 1] * sin, leg.end[1] + at[:, 0] * sin + at[:, 1] * cos], 1)

    if kind in ("bare", "sandals"):
        puppet.paint([placed(_FOOT)] if kind == "bare" else [curve(placed(_FOOT))], darker(skin, shade))
        if kind == "sandals":
            puppet.paint([placed(_SOLE), placed(_STRAP)], darker(LEATHER, shade))
        return
    shaft = []
    if kind == "boots":
        calf, _ = leg.at(0.72)
        shaft = [ribbon([calf, leg.end], (0.066, 0.056))]
    puppet.paint([curve(placed(_SHOE)), *shaft], darker(BOOTS if kind == "boots" else LEATHER, shade))
    puppet.paint([placed(_SOLE)], darker(LEATHER, 0.5))
