"""A body being drawn: its puppet, its look and its bones; limbs and what covers them."""

from dataclasses import dataclass

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Path, Point, curve, ribbon
from shotgraph_core.illustration.people.cuts import LEGS, limb
from shotgraph_core.illustration.people.hands import draw_foot, draw_hand
from shotgraph_core.illustration.people.look import Look
from shotgraph_core.illustration.people.skeleton import Bones, Limb

FAR = 0.22
"""How much darker the limbs on the far side are."""


@dataclass(frozen=True)
class Body:
    """Someone at an instant, on a canvas."""

    puppet: Puppet
    look: Look
    bones: Bones

    @property
    def unit(self) -> float:
        """How large details are: 1 on a grown person."""
        return self.bones.build.upper / 0.16

    @property
    def hand(self) -> float:
        """The length of a palm."""
        return 0.029 if self.look.face.child else 0.027

    def fill(self, paths: list[Path], colour: RGB, dim: float = 0.0, alpha: float = 1.0) -> None:
        """Fills the union of outlines."""
        self.puppet.paint(paths, colour, dim, alpha)

    def patch(self, points: list[Point], colour: RGB, dim: float = 0.0) -> None:
        """A smooth patch on the torso, in its coordinates."""
        self.puppet.paint([curve(self.bones.across(points))], colour, dim)

    def band(self, points: list[Point], wide: float | tuple[float, ...], colour: RGB) -> None:
        """A band on the torso, in its coordinates."""
        self.puppet.paint([ribbon(self.bones.across(points), wide)], colour)

    def dot(self, u: float, v: float, radius: float, colour: RGB) -> None:
        """A round thing on the torso."""
        x, y = self.bones.on(u * (1 - 0.22 * self.bones.stance.turn), v)
        self.puppet.oval(x, y, radius, radius, colour)


def draw_leg(body: Body, leg: Limb, pitch: float, shade: float) -> None:
    """A leg, its foot, and what covers them."""
    look, kind = body.look, body.look.outfit.legs
    bare = kind in ("bare", "shorts", "dhoti")
    shoes = "boots" if "boots" in look.extras else "bare" if "barefoot" in look.extras else look.outfit.shoes
    if bare:
        body.fill(limb(leg, LEGS["bare"][0]), darker(look.skin, shade), 0.1)
    draw_foot(body.puppet, leg, pitch, shoes, look.skin, shade)
    if kind not in ("bare", "none"):
        widths, end = LEGS[kind]
        wide = tuple(width * look.girth**0.6 for width in widths)
        colour = look.colour("white" if kind == "dhoti" else look.outfit.legs_colour)
        body.fill(limb(leg, wide, 0.0, end), darker(colour, shade), 0.16)


def draw_arm(body: Body, arm: Limb, hand: str, far: bool) -> None:
    """An arm, its sleeve and its hand."""
    look, outfit, shade = body.look, body.look.outfit, FAR if far else 0.0
    skin, sleeve = darker(look.skin, shade), darker(look.colour(outfit.sleeve_colour or outfit.top), shade)
    unit, end = body.unit * look.girth**0.4, outfit.sleeve
    covered = limb(arm, _sleeve(unit, outfit.wide, end), 0.0, end)
    if not far:
        edge = limb(arm, tuple(w + 0.008 for w in _sleeve(unit, outfit.wide, end)), 0.06, end)
        body.fill(edge, darker(sleeve, 0.4), alpha=0.45)
    if end < 0.85:
        body.fill(limb(arm, (0.05 * unit, 0.044 * unit, 0.033 * unit), min(end, 0.45) - 0.1), skin)
    else:
        body.fill(limb(arm, (0.04 * unit, 0.04 * unit, 0.034 * unit), 0.8), skin)
    body.fill(covered, lighter(sleeve, 0.05) if not far else sleeve, 0.1)
    draw_hand(body.puppet, arm, body.hand, hand, skin)
    _cuff(body, arm, unit, shade)


def _sleeve(unit: float, wide: float, end: float) -> tuple[float, float, float]:
    return 0.066 * unit, 0.058 * unit * (wide if end > 0.5 else 1.06), 0.05 * unit * wide**1.6


def _cuff(body: Body, arm: Limb, unit: float, shade: float) -> None:
    """A border at the end of a sleeve, and bangles on a bare wrist."""
    look, outfit = body.look, body.look.outfit
    if outfit.border and outfit.sleeve > 0.5:
        (x, y), (dx, dy) = arm.at(outfit.sleeve)
        wide = 0.026 * unit * outfit.wide**1.5
        body.fill([ribbon([(x - dx * wide, y - dy * wide), (x + dx * wide, y + dy * wide)], 0.013)],
                  darker(look.accent, shade))  # fmt: skip
    if look.face.female and outfit.sleeve < 0.5:
        rings = []
        for t in (0.86, 0.9):
            (x, y), (dx, dy) = arm.at(t)
            rings.append(ribbon([(x - dx * 0.018, y - dy * 0.018), (x + dx * 0.018, y + dy * 0.018)], 0.007 * unit))
        body.fill(rings, darker((236, 190, 90), shade))
