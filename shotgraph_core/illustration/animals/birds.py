"""Birds: one body plan, many measures."""

# ruff: noqa: E501 - a bird to a line: a table of measures is compared by reading across.

import math
from dataclasses import dataclass, replace

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.beaks import Beak, beak_tip, draw_bird_head
from shotgraph_core.illustration.animals.bird_rig import Frame, Perch, breast, frame_of, perch
from shotgraph_core.illustration.animals.body import Body, blob, body_of
from shotgraph_core.illustration.animals.coats import Coat, Natural, coat_of
from shotgraph_core.illustration.animals.feathers import draw_open_wing, draw_tail, draw_wing
from shotgraph_core.illustration.animals.trunks import ripples
from shotgraph_core.illustration.engine.palette import RGB, darker
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Path, Point, curve, ribbon
from shotgraph_core.model import Age, Character, Pose


@dataclass(frozen=True)
class Bird:
    """A kind of bird."""

    natural: Natural
    """Its mark is the colour of its wings."""
    frame: Frame
    beak: Beak
    tail: str = "fan"
    legs: RGB | None = None
    extra: tuple[str, ...] = ()
    """`breast` for a patch, `scales` for flecks on it, `thin` for a thin neck, `bib`."""


def draw_bird(puppet: Puppet, bird: Bird, character: Character, acting: Acting) -> None:
    """The whole bird."""
    coat = coat_of(character, bird.natural)
    swims = acting.pose is Pose.SWIM
    body = body_of(puppet, floor=0.0)
    f = frame_of(bird.frame, character.age)
    s = perch(f, acting)
    trunk = body.joint(s.middle, turn=s.pitch)
    wing = coat.wing or (coat.mark if bird.natural.mark else darker(coat.base, 0.22))
    if s.wing is not None:
        draw_open_wing(trunk, f, s.wing, darker(wing, 0.3), far=True)
    draw_tail(trunk, bird.tail, f, coat, wing, acting.pose in (Pose.STAND, Pose.DANCE, Pose.POINT))
    _legs(body, trunk, bird, f, s, False)
    body.paint([_egg(f, s), _neck(bird, f, s)], coat.base, 0.22)
    _breast(trunk, body, bird, f, s, coat)
    _legs(body, trunk, bird, f, s, True)
    if s.wing is None:
        draw_wing(trunk, f, wing)
    draw_bird_head(body.joint(s.head, f.head, s.nod), _beak(bird, character.age), coat, acting)
    if s.wing is not None:
        draw_open_wing(trunk, f, s.wing, wing, far=False)
    _worn(body, f, s, coat)
    if swims:
        ripples(body, f.body[0] * 1.05, acting.phase % 1.0)


def bird_head(bird: Bird, character: Character, acting: Acting) -> tuple[float, float, float]:
    """The middle and radius of the head, beak included."""
    f = frame_of(bird.frame, character.age)
    s = perch(f, acting)
    reach = 0.0 if "disc" in bird.beak.extra else 0.22 * min(1.2, bird.beak.long)
    return s.head[0] + f.head * reach, s.head[1], f.head * (1.06 + reach * 0.6)


def bird_mouth(bird: Bird, character: Character, acting: Acting) -> Point:
    """Where it carries things."""
    f = frame_of(bird.frame, character.age)
    s = perch(f, acting)
    (x, y), cos, sin = beak_tip(_beak(bird, character.age)), math.cos(s.nod), math.sin(s.nod)
    return s.head[0] + f.head * (x * cos - y * sin), max(0.02, s.head[1] + f.head * (x * sin + y * cos))


def _beak(bird: Bird, age: Age) -> Beak:
    beak = bird.beak
    return replace(beak, long=beak.long * 0.72, eye=beak.eye * 1.15) if age is Age.CHILD else beak


def _egg(f: Frame, s: Perch) -> Path:
    a, b = f.body
    points = [
        (-a, b * 0.02), (-a * 0.6, b * 0.6), (0, b * 0.92), (a * 0.55, b * 0.86), (a * 0.96, b * 0.3), (a * 0.98,
        -b * 0.2), (a * 0.7, -b * 0.78), (a * 0.1, -b), (-a * 0.6, -b * 0.62),
    ]  # fmt: skip
    return curve(blob(points, s.middle, s.pitch))


def _neck(bird: Bird, f: Frame, s: Perch) -> Path:
    root = breast(f, s.middle, s.pitch)
    far = math.hypot(s.head[0] - root[0], s.head[1] - root[1])
    thin = "thin" in bird.extra
    bend = far * (0.2 if thin else 0.06)
    middle = ((root[0] + s.head[0]) / 2 + bend, (root[1] + s.head[1]) / 2 - bend * 0.3)
    wide = f.head * 2
    return ribbon(
        [root, middle, s.head], (f.body[1] * 1.2, wide * (0.5 if thin else 0.92), wide * (0.6 if thin else 0.9)),
    )  # fmt: skip


def _breast(trunk: Body, body: Body, bird: Bird, f: Frame, s: Perch, coat: Coat) -> None:
    a, b = f.body
    if "breast" in bird.extra:
        trunk.shape(
            [(a * 0.55, b * 0.5), (a * 0.9, b * 0.3), (a * 0.94, -b * 0.2), (a * 0.66, -b * 0.72), (a * 0.05,
            -b * 0.94), (-a * 0.4, -b * 0.66), (a * 0.1, -b * 0.2)], coat.belly, 0.12,
        )  # fmt: skip
    if "scales" in bird.extra:
        for k in range(9):
            x, y = a * (0.72 - 0.26 * (k % 3) - 0.1 * (k // 3)), b * (0.2 - 0.34 * (k // 3))
            trunk.line(
                [(x - a * 0.07, y + b * 0.04), (x, y - b * 0.07), (x + a * 0.07, y + b * 0.04)], (0.004, 0.012, 0.004),
                darker(coat.belly, 0.4), 0.7,
            )  # fmt: skip
    if "bib" in bird.extra:
        trunk.shape(
            [(a * 0.5, b * 0.7), (a * 0.9, b * 0.5), (a * 0.98, b * 0.05), (a * 0.7, b * 0.16)], (44, 40, 48), 0.1,
        )  # fmt: skip


def _legs(body: Body, trunk: Body, bird: Bird, f: Frame, s: Perch, near: bool) -> None:
    colour = bird.legs or darker(bird.beak.colour, 0.14)
    colour = colour if near else darker(colour, 0.25)
    thick = 0.03 + f.leg * 0.02
    if s.tucked:
        trunk.limb(
            [(-f.body[0] * 0.3, -f.body[1] * 0.8), (-f.body[0] * (0.9 if near else 0.8), -f.body[1] * 0.72)], (thick,
            thick * 0.8), colour,
        )  # fmt: skip
    elif s.feet is not None:
        x, y = s.feet[0 if near else 1]
        root = s.middle[0] + (-0.02 if near else 0.06), s.middle[1] - f.body[1] * 0.72
        knee = ((root[0] + x) / 2 - 0.02, (root[1] + y) / 2)
        body.limb([root, knee, (x, y + 0.02)], (thick * 1.8, thick * 1.1, thick), colour)
        for dx, dy in ((0.1, 0.0), (0.075, 0.022), (-0.055, 0.0)):
            body.limb([(x, y + 0.02), (x + dx, y + dy + 0.008)], (thick * 0.9, thick * 0.5), colour)


def _worn(body: Body, f: Frame, s: Perch, coat: Coat) -> None:
    if coat.worn:
        x, y = s.head
        body.limb(
            [(x - f.head * 0.8, y - f.head * 0.72), (x + f.head * 0.1, y - f.head * 1.02), (x + f.head * 0.78,
            y - f.head * 0.7)], (f.head * 0.26, f.head * 0.4, f.head * 0.26), coat.cloth, dim=0.1,
        )  # fmt: skip


def _n(base: RGB, belly: RGB, mark: RGB | None = None, tint: float = 0.06, eye: RGB = (92, 58, 34)) -> Natural:
    return Natural(base, belly, mark, tint, eye)


_DARK: RGB = (62, 58, 66)
_ORANGE: RGB = (242, 150, 52)
_SMALL = Frame(body=(0.36, 0.27), pitch=0.5, leg=0.14, neck=(0.02, 0.2), head=0.23)
_FOWL = Frame(body=(0.36, 0.25), pitch=0.2, leg=0.17, neck=(0.06, 0.26), head=0.15, wing=0.6)
_WATER = Frame(body=(0.42, 0.23), pitch=0.14, leg=0.1, neck=(0.06, 0.34), head=0.17, wing=0.75)

BIRDS: dict[str, tuple[float, Bird]] = {
    "bird": (0.27, Bird(_n((96, 140, 196), (248, 222, 180), tint=0.86), _SMALL, Beak(long=0.62, thick=0.42), extra=("breast",))),
    "sparrow": (0.23, Bird(_n((162, 118, 84), (234, 214, 186), (122, 84, 58)), _SMALL, Beak((96, 84, 78), 0.52, 0.5, extra=("cap", "cheek")), legs=(190, 140, 110), extra=("breast", "bib"))),
    "crow": (0.34, Bird(_n((58, 56, 72), (70, 68, 86), (44, 42, 58), 0.04, (120, 90, 60)), replace(_SMALL, pitch=0.36, head=0.2, leg=0.17, body=(0.38, 0.25)), Beak((54, 50, 60), 1.05, 0.56, 0.05, extra=("sheen",)), legs=_DARK)),
    "parrot": (0.34, Bird(_n((74, 172, 84), (160, 214, 106), (52, 144, 80), 0.05), Frame(body=(0.36, 0.23), pitch=0.8, leg=0.1, neck=(-0.02, 0.2), head=0.2), Beak((222, 66, 50), 0.6, 0.9, 0.42, extra=("ring",)), "long", extra=("breast",))),
    "hen": (0.38, Bird(_n((204, 120, 70), (236, 170, 110), (164, 84, 48)), _FOWL, Beak(long=0.6, thick=0.46, extra=("comb", "wattle")), "cocked", extra=("breast", "scales"))),
    "rooster": (0.46, Bird(_n((188, 84, 46), (240, 172, 70), (92, 50, 52)), replace(_FOWL, leg=0.2, neck=(0.1, 0.3), pitch=0.3, head=0.135), Beak(long=0.62, thick=0.46, extra=("comb", "wattle")), "sickle", extra=("breast", "scales"))),
    "peacock": (0.8, Bird(_n((34, 108, 172), (36, 140, 150), (150, 120, 84), 0.04), Frame(body=(0.26, 0.17), pitch=0.26, leg=0.2, neck=(0.06, 0.34), head=0.095, wing=0.5), Beak((210, 190, 160), 0.62, 0.42, extra=("crest", "cheek")), "peacock", legs=(130, 110, 96), extra=("thin", "breast"))),
    "owl": (0.4, Bird(_n((148, 112, 80), (230, 204, 164), (112, 80, 56), 0.05, (230, 160, 40)), Frame(body=(0.36, 0.28), pitch=1.1, leg=0.06, neck=(-0.1, 0.2), head=0.26), Beak(extra=("disc",), eye=0.26), "short", extra=("breast", "scales"))),
    "duck": (0.34, Bird(_n((244, 234, 212), (252, 246, 236), (222, 206, 178), 0.05), _WATER, Beak(_ORANGE, 1.1, 0.62, flat=True), "curl")),
    "goose": (0.5, Bird(_n((244, 242, 236), (252, 250, 246), (214, 208, 202), 0.03), replace(_WATER, body=(0.38, 0.2), leg=0.13, neck=(0.08, 0.44), head=0.125), Beak(_ORANGE, 1.0, 0.7, flat=True), "curl", extra=("thin",))),
    "swan": (0.62, Bird(_n((250, 250, 252), (255, 255, 255), (228, 232, 242), 0.02), replace(_WATER, body=(0.42, 0.21), leg=0.06, neck=(0.1, 0.54), head=0.11, wing=0.85), Beak((236, 130, 50), 1.1, 0.6, flat=True, extra=("knob",)), "curl", legs=_DARK, extra=("thin",))),
    "eagle": (0.54, Bird(_n((104, 74, 52), (128, 94, 66), (82, 56, 40), 0.04, (226, 176, 50)), Frame(body=(0.36, 0.22), pitch=0.8, leg=0.12, neck=(0.02, 0.2), head=0.16, wing=1.0), Beak((240, 182, 60), 0.7, 0.62, 0.3, extra=("bald",)), "fan", legs=(236, 182, 70), extra=("scales",))),
    "pigeon": (0.3, Bird(_n((150, 158, 182), (178, 164, 194), (124, 132, 156), 0.06, (220, 120, 50)), replace(_SMALL, head=0.19, pitch=0.34, body=(0.38, 0.27)), Beak((120, 112, 120), 0.55, 0.4), "fan", legs=(214, 112, 100), extra=("breast",))),
    "crane": (0.95, Bird(_n((240, 240, 244), (250, 250, 252), (190, 196, 210), 0.03), Frame(body=(0.24, 0.13), pitch=0.3, leg=0.4, neck=(0.08, 0.34), head=0.078, wing=0.7), Beak((232, 170, 70), 1.9, 0.44), "short", legs=(120, 110, 110), extra=("thin",))),
}  # fmt: skip
MORE_BIRDS: dict[str, tuple[float, Bird]] = {
    "penguin": (0.5, Bird(_n((52, 56, 74), (250, 248, 244), (44, 48, 64), 0.03), Frame(body=(0.4, 0.22), pitch=1.36, leg=0.05, neck=(-0.09, 0.16), head=0.18, wing=0.4), Beak(_ORANGE, 0.66, 0.4, extra=("cheek",)), "short", legs=_ORANGE, extra=("breast",))),
    "ostrich": (1.3, Bird(_n((66, 60, 66), (90, 84, 88), (44, 40, 46), 0.03), Frame(body=(0.24, 0.17), pitch=0.2, leg=0.36, neck=(0.06, 0.36), head=0.075, wing=0.4), Beak((222, 176, 130), 0.9, 0.5, flat=True, extra=("bare",)), "short", legs=(214, 168, 150), extra=("thin",))),
    "flamingo": (0.95, Bird(_n((246, 152, 164), (250, 180, 186), (234, 112, 134), 0.03), Frame(body=(0.22, 0.13), pitch=0.2, leg=0.42, neck=(0.06, 0.36), head=0.076, wing=0.6), Beak((60, 54, 60), 0.9, 0.7, 0.5), "short", legs=(238, 140, 150), extra=("thin",))),
    "turkey": (0.55, Bird(_n((110, 78, 60), (146, 104, 74), (84, 58, 46), 0.04), replace(_FOWL, body=(0.34, 0.27), head=0.105, neck=(0.08, 0.3)), Beak((232, 186, 110), 0.7, 0.5, extra=("bare", "wattle")), "turkey", extra=("scales",))),
    "vulture": (0.6, Bird(_n((92, 78, 74), (116, 100, 92), (70, 58, 58), 0.04), Frame(body=(0.36, 0.24), pitch=0.66, leg=0.12, neck=(0.14, 0.2), head=0.12, wing=1.0), Beak((214, 196, 160), 0.9, 0.6, 0.32, extra=("bare", "ruff")), "fan", extra=("thin",))),
    "woodpecker": (0.32, Bird(_n((56, 52, 62), (244, 238, 228), (70, 66, 76), 0.02), Frame(body=(0.34, 0.21), pitch=1.0, leg=0.1, neck=(-0.02, 0.2), head=0.17), Beak((120, 110, 106), 1.2, 0.4, extra=("comb", "cheek")), "long", legs=_DARK, extra=("breast", "scales"))),
    "kingfisher": (0.28, Bird(_n((42, 130, 190), (238, 150, 72), (28, 104, 170), 0.04), replace(_SMALL, pitch=0.7, head=0.24), Beak((62, 56, 64), 1.35, 0.46, extra=("cheek", "plume")), "short", legs=(226, 100, 70), extra=("breast",))),
    "cuckoo": (0.3, Bird(_n((66, 62, 82), (86, 82, 100), (50, 48, 66), 0.05, (210, 50, 40)), replace(_SMALL, pitch=0.42, head=0.19, body=(0.38, 0.22)), Beak((206, 196, 150), 0.7, 0.46, 0.08), "long", legs=(120, 110, 120), extra=("scales",))),
    "myna": (0.28, Bird(_n((118, 78, 60), (150, 106, 82), (92, 58, 46), 0.03), replace(_SMALL, pitch=0.44, head=0.21), Beak((244, 190, 50), 0.66, 0.42, extra=("cap",)), "fan", legs=(244, 190, 50), extra=("breast",))),
    "seagull": (0.34, Bird(_n((250, 250, 250), (255, 255, 255), (168, 180, 196), 0.02), replace(_SMALL, pitch=0.24, head=0.19, body=(0.4, 0.23), wing=0.95), Beak((244, 186, 56), 0.85, 0.44, 0.1), "fan", legs=(238, 140, 110))),
    "hornbill": (0.5, Bird(_n((54, 52, 60), (246, 240, 226), (42, 40, 50), 0.02, (200, 60, 40)), Frame(body=(0.36, 0.2), pitch=0.6, leg=0.1, neck=(0.06, 0.22), head=0.14, wing=0.85), Beak((246, 176, 60), 1.7, 0.7, 0.3, extra=("casque",)), "long", legs=_DARK, extra=("breast",))),
    "chick": (0.2, Bird(_n((250, 214, 92), (253, 232, 150), (240, 192, 62), 0.03), Frame(body=(0.32, 0.28), pitch=0.4, leg=0.13, neck=(-0.06, 0.24), head=0.28, wing=0.4), Beak(_ORANGE, 0.42, 0.42, eye=0.24), "short")),
    "robin": (0.24, Bird(_n((128, 112, 96), (232, 112, 58), (104, 90, 78), 0.04), _SMALL, Beak((96, 84, 76), 0.5, 0.36, extra=("cheek",)), legs=(150, 110, 90), extra=("breast",))),
}  # fmt: skip
"""Kinds for which plan and lexicon have no words yet."""
