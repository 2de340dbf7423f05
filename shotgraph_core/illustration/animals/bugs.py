"""Insects, spiders and bats: small bodies with large friendly faces."""

import math
from collections.abc import Sequence

import numpy as np

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import INK, TURN, Body
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.animals.faces import draw_blush, draw_eye, draw_smile
from shotgraph_core.illustration.animals.posture import Posture, hovering, posture
from shotgraph_core.illustration.animals.trunks import ripples
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Point, curve
from shotgraph_core.model import Age, Pose

GLASS: RGB = (226, 240, 250)
_REST = (Pose.SLEEP, Pose.SIT)


def _face(
    frame: Body, at: Point, r: float, coat: Coat, acting: Acting, age: Age, horns: bool = True, skin: RGB | None = None
) -> None:
    """A round head with two eyes, feelers and a mouth."""
    colour, big = skin or coat.base, 1.16 if age is Age.CHILD else 1.0
    head = frame.joint(at, r * (1.1 if age is Age.CHILD else 1.0))
    if horns:
        for x, lean in ((0.36, 0.5), (-0.16, -0.1)):
            head.line(
                [(x, 0.86), (x + lean * 0.5, 1.36), (x + lean + 0.2, 1.54)], (0.12, 0.09, 0.06), darker(colour, 0.4),
            )  # fmt: skip
            head.oval(x + lean + 0.22, 1.54, 0.12, 0.12, darker(colour, 0.3))
    head.oval(0, 0, 1.0, 0.96, colour, dim=0.18)
    draw_blush(head, -0.34, -0.28, 0.24, colour, 0.4)
    draw_eye(head, 0.56, 0.16, 0.28 * big, coat.eye, colour, acting, narrow=0.76)
    draw_eye(head, -0.04, 0.16, 0.32 * big, coat.eye, colour, acting)
    draw_smile(head, 0.26, -0.44, 0.3, acting, darker(colour, 0.72))


def _legs(
    body: Body,
    held: Posture,
    roots: Sequence[float],
    high: float,
    colour: RGB,
    phase: float,
    out: float = 0.1,
    thick: float = 0.035,
) -> None:
    """Thin legs, in two gangs that step by turns."""
    air = max(0.0, held.lift - 0.06)
    for k, x in enumerate(roots):
        turn = TURN * (phase + 0.5 * (k % 2))
        step, lift = 0.06 * held.stride * math.cos(turn), 0.05 * held.stride * max(0.0, -math.sin(turn))
        lean = (x - sum(roots) / len(roots)) * 0.5
        body.limb(
            [(x, high + held.lift), (x + lean + out * 0.4, high * 0.72 + held.lift), (x + lean * 1.3 + step + out,
            lift + air * 0.9 + 0.02)], (thick * 1.2, thick, thick * 0.8), colour,
        )  # fmt: skip


def _wet(body: Body, acting: Acting) -> None:
    if acting.pose is Pose.SWIM:
        ripples(body, 0.5, acting.phase % 1.0)


def draw_ant(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """An ant: three parts and a waist."""
    held, p = posture(acting, 0.3), acting.phase % 1.0
    _legs(body, held, (-0.16, 0.02, 0.2), 0.36, darker(coat.base, 0.44), p + 0.5, -0.02)
    frame = held.of(body, (0.0, 0.36))
    frame.limb([(-0.2, 0.4), (0.1, 0.38), (0.3, 0.48)], (0.08, 0.1, 0.1), darker(coat.base, 0.1))
    frame.oval(-0.4, 0.42, 0.29, 0.22, coat.base, turn=-0.15, dim=0.28)
    frame.line([(-0.56, 0.5), (-0.44, 0.56), (-0.3, 0.55)], (0.01, 0.04, 0.01), lighter(coat.base, 0.3), 0.7)
    for x in (-0.3, -0.46):
        frame.line([(x, 0.6), (x - 0.04, 0.42), (x, 0.25)], (0.004, 0.014, 0.004), coat.crease, 0.6)
    frame.oval(0.04, 0.4, 0.15, 0.13, coat.base, dim=0.2)
    _legs(body, held, (-0.1, 0.08, 0.26), 0.34, darker(coat.base, 0.3), p, 0.06)
    _face(frame, (0.4, 0.56), 0.23, coat, acting, age)
    _wet(body, acting)


def _beat(acting: Acting) -> float:
    """Wings, 0..1 open."""
    if acting.pose in _REST:
        return 0.15
    return 0.6 + 0.4 * math.sin(TURN * (acting.phase % 1.0))


def draw_bee(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A bee: round, striped and furry."""
    held, lift = posture(acting, 0.3), hovering(acting, 0.25)
    up = body.joint((0.0, lift))
    frame = held.of(up, (0.0, 0.4))
    _glass(frame, (-0.06, 0.58), 0.5, _beat(acting))
    for x in (-0.1, 0.06, 0.2):
        frame.line([(x, 0.3), (x - 0.02, 0.16), (x + 0.05, 0.1)], 0.03, darker(coat.mark, 0.1))
    frame.cut([(-0.66, 0.44), (-0.84, 0.4), (-0.66, 0.34)], coat.mark, dim=0)
    frame.shape(
        [(-0.7, 0.4), (-0.52, 0.6), (-0.14, 0.66), (0.16, 0.56), (0.16, 0.28), (-0.14, 0.18), (-0.5, 0.22)], coat.base,
        dim=0.2,
    )  # fmt: skip
    for x, h in ((-0.46, 0.19), (-0.22, 0.235), (0.02, 0.21)):
        frame.limb([(x + 0.02, 0.4 + h), (x - 0.05, 0.4), (x + 0.02, 0.4 - h)], (0.06, 0.1, 0.06), coat.mark)
    _face(frame, (0.32, 0.48), 0.24, coat, acting, age)
    _glass(frame, (0.0, 0.56), 0.5, _beat(acting) * 0.8)
    _wet(body, acting)


def _glass(frame: Body, at: Point, size: float, open_: float) -> None:
    wing = frame.joint(at, size, turn=1.0 - open_)
    for turn, long in ((0.0, 1.0), (0.5, 0.72)):
        part = wing.joint((0.0, 0.0), long, turn)
        part.shape(
            [(0, 0), (-0.3, 0.4), (-0.62, 0.62), (-0.8, 0.5), (-0.66, 0.2), (-0.3, 0.0)], GLASS, dim=0.1, alpha=0.8,
        )  # fmt: skip
        part.line([(-0.06, 0.04), (-0.4, 0.3), (-0.66, 0.46)], (0.02, 0.025, 0.01), (150, 180, 204), 0.7)


def draw_butterfly(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A butterfly: its wings in its own colours."""
    held, lift = posture(acting, 0.3), hovering(acting, 0.2)
    frame = held.of(body.joint((0.0, lift)), (0.0, 0.5))
    hue = coat.wing or coat.cloth
    wide = 0.25 + 0.75 * _beat(acting)
    _painted(frame.joint((0.06, 0.5), turn=-0.3), wide * 0.86, darker(hue, 0.24), coat)
    frame.limb([(-0.2, 0.28), (0.02, 0.48), (0.16, 0.62)], (0.05, 0.1, 0.1), coat.base, dim=0.1)
    _face(frame, (0.2, 0.68), 0.16, coat, acting, age, skin=mixed(coat.belly, hue, 0.2))
    _painted(frame.joint((0.0, 0.5)), wide, hue, coat)
    _wet(body, acting)


def _painted(wing: Body, wide: float, hue: RGB, coat: Coat) -> None:
    def across(points: list[Point]) -> list[Point]:
        return [(x * wide, y) for x, y in points]

    wing.shape(
        across([(0, 0.02), (-0.1, -0.26), (-0.34, -0.42), (-0.54, -0.3), (-0.5, -0.06), (-0.2, 0.06)]), lighter(hue,
        0.16), dim=0.14,
    )  # fmt: skip
    wing.shape(
        across([(0, 0.0), (-0.08, 0.3), (-0.4, 0.52), (-0.7, 0.48), (-0.74, 0.2), (-0.5, 0.02), (-0.2, -0.04)]), hue,
        dim=0.12,
    )  # fmt: skip
    wing.paint(
        [curve(across([(-0.16, 0.16), (-0.36, 0.4), (-0.6, 0.42), (-0.62, 0.22), (-0.4, 0.08)]))], lighter(hue, 0.36),
    )  # fmt: skip
    for x, y, r in ((-0.52, 0.3, 0.07), (-0.66, 0.42, 0.035), (-0.7, 0.3, 0.03), (-0.38, -0.24, 0.06)):
        wing.oval(x * wide, y, r * max(0.5, wide), r, darker(hue, 0.5))
        wing.oval(x * wide, y, r * 0.4 * max(0.5, wide), r * 0.4, (255, 250, 236))


def draw_spider(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A spider: eight legs round a ball."""
    held, p = posture(acting, 0.3), acting.phase % 1.0
    _spider_legs(body, held, coat, p, far=True)
    frame = held.of(body, (0.0, 0.36))
    frame.oval(-0.2, 0.5, 0.36, 0.33, coat.base, dim=0.26)
    frame.shape(
        [(-0.34, 0.74), (-0.2, 0.8), (-0.06, 0.74), (-0.16, 0.6), (-0.26, 0.6)], lighter(coat.base, 0.36), dim=0,
    )  # fmt: skip
    for k in range(3):
        frame.line([(-0.44 + 0.12 * k, 0.34), (-0.36 + 0.12 * k, 0.3)], 0.02, coat.crease, 0.6)
    _spider_legs(body, held, coat, p, far=False)
    _face(frame, (0.24, 0.46), 0.24, coat, acting, age, horns=False, skin=lighter(coat.base, 0.1))
    _wet(body, acting)


def _spider_legs(body: Body, held: Posture, coat: Coat, p: float, far: bool) -> None:
    colour = darker(coat.base, 0.5 if far else 0.3)
    air = max(0.0, held.lift * 0.9)
    for k, x in enumerate((-0.5, -0.28, 0.24, 0.46)):
        turn = TURN * (p + 0.5 * ((k + far) % 2))
        step = 0.05 * held.stride * math.cos(turn) + (0.06 if far else 0.0)
        up = max(0.0, -math.sin(turn)) * 0.05 * held.stride
        body.limb(
            [(x * 0.3, 0.4 + held.lift), (x * 1.1, 0.66 + held.lift), (x * 1.6 + step, air + up + 0.02)], (0.05, 0.045,
            0.025), colour,
        )  # fmt: skip


def draw_caterpillar(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A caterpillar: beads in a row, humping as it goes."""
    held, p = posture(acting, 0.16), acting.phase % 1.0
    for k in range(6):
        x = -0.62 + 0.19 * k
        y = 0.2 + held.lift + 0.09 * max(0.0, held.stride) ** 0.5 * max(0.0, math.sin(TURN * (p + k / 6)))
        body.oval(x, max(0.0, held.lift) + 0.04, 0.035, 0.05, darker(coat.base, 0.5))
        body.oval(x, y, 0.17, 0.18, darker(coat.base, 0.1 * (k % 2)), dim=0.2)
        body.oval(x, y + 0.08, 0.05, 0.035, lighter(coat.base, 0.4), alpha=0.8)
    frame = held.of(body, (0.3, 0.2))
    _face(frame, (0.5, 0.46 if acting.pose is not Pose.SLEEP else 0.3), 0.26, coat, acting, age)
    _wet(body, acting)


def draw_grasshopper(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A grasshopper: long in the body and in the hind leg."""
    held, p = posture(acting, 0.26), acting.phase % 1.0
    _legs(body, held, (0.1, 0.3), 0.36, darker(coat.base, 0.34), p, 0.04)
    frame = held.of(body, (0.0, 0.36))
    leap = acting.pose in (Pose.JUMP, Pose.FLY)
    for dx, shade in ((0.06, 0.4), (0.0, 0.16)):
        foot: Point = (-0.84 + dx, 0.16) if leap else (-0.46 + dx, -held.lift)
        frame.limb(
            [(-0.06 + dx, 0.36), (-0.42 + dx, 0.82 if not leap else 0.5), foot], (0.14, 0.08, 0.03), darker(coat.base,
            shade), dim=0.1,
        )  # fmt: skip
    frame.shape(
        [(-0.86, 0.36), (-0.5, 0.54), (0.1, 0.6), (0.36, 0.5), (0.3, 0.32), (-0.1, 0.28), (-0.6, 0.28)], coat.base,
        dim=0.2,
    )  # fmt: skip
    frame.shape(
        [(-0.92, 0.42), (-0.4, 0.6), (0.14, 0.58), (0.0, 0.44), (-0.5, 0.38)], lighter(coat.base, 0.2), dim=0.12,
    )  # fmt: skip
    frame.line([(-0.8, 0.44), (-0.3, 0.54), (0.08, 0.54)], (0.006, 0.014, 0.006), coat.crease, 0.6)
    _face(frame, (0.42, 0.56), 0.2, coat, acting, age)
    _wet(body, acting)


def draw_beetle(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A beetle with spots on its back; in the air it opens its wing cases."""
    held, p = posture(acting, 0.24), acting.phase % 1.0
    _legs(body, held, (-0.28, -0.04, 0.2), 0.2, INK, p, 0.05)
    frame = held.of(body, (0.0, 0.3))
    _face(frame, (0.42, 0.4), 0.25, coat, acting, age, skin=(66, 58, 68))
    flies = acting.pose in (Pose.FLY, Pose.JUMP)
    if flies:
        _glass(frame, (0.0, 0.5), 0.6, _beat(acting))
    shell = frame.joint((0.1, 0.2), turn=-0.4 * flies)
    shell.shape(
        [(0.16, 0.02), (0.18, 0.3), (-0.02, 0.54), (-0.36, 0.6), (-0.68, 0.42), (-0.78, 0.04), (-0.4, -0.06)],
        coat.base, dim=0.26,
    )  # fmt: skip
    shell.line([(0.14, 0.32), (-0.3, 0.36), (-0.74, 0.1)], (0.01, 0.02, 0.01), darker(coat.base, 0.6))
    for x, y in ((-0.1, 0.44), (-0.44, 0.46), (-0.1, 0.16), (-0.4, 0.16), (-0.62, 0.26)):
        shell.oval(x, y, 0.07, 0.06, (44, 36, 42))
    shell.line([(-0.1, 0.53), (-0.3, 0.56), (-0.44, 0.54)], (0.008, 0.025, 0.008), lighter(coat.base, 0.5), 0.7)
    _wet(body, acting)


def draw_firefly(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A firefly: its tail alight, brighter and darker by turns."""
    held, lift = posture(acting, 0.3), hovering(acting, 0.25)
    frame = held.of(body.joint((0.0, lift)), (0.0, 0.4))
    glow = 0.75 + 0.25 * math.sin(TURN * (acting.phase % 1.0))
    for r, alpha in ((0.36, 0.16), (0.27, 0.24)):
        frame.oval(-0.44, 0.34, r * glow, r * glow, (255, 240, 130), alpha=alpha)
    _glass(frame, (-0.04, 0.54), 0.5, _beat(acting))
    frame.oval(-0.42, 0.35, 0.23, 0.18, (255, 238, 120), turn=0.3, dim=0.06)
    for x in (-0.36, -0.48):
        frame.line([(x, 0.5), (x - 0.04, 0.36), (x, 0.2)], (0.004, 0.012, 0.004), (220, 180, 60))
    frame.shape(
        [(-0.34, 0.42), (-0.2, 0.58), (0.16, 0.56), (0.22, 0.36), (-0.1, 0.26), (-0.3, 0.26)], coat.base, dim=0.2,
    )  # fmt: skip
    for x in (-0.14, 0.06):
        frame.line([(x, 0.28), (x - 0.02, 0.16), (x + 0.05, 0.12)], 0.03, darker(coat.base, 0.3))
    _face(frame, (0.34, 0.5), 0.22, coat, acting, age, skin=(232, 120, 84))
    _glass(frame, (0.0, 0.54), 0.5, _beat(acting) * 0.8)
    _wet(body, acting)


def draw_bat(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A bat: wings of skin, great ears."""
    held, lift = posture(acting, 0.3), hovering(acting, 0.2)
    frame = held.of(body.joint((0.0, lift)), (0.0, 0.5))
    flap = -0.1 if acting.pose in _REST else 0.55 * math.sin(TURN * (acting.phase % 1.0))
    for side in (1, -1):
        span = 0.36 if acting.pose in _REST else 1.0
        skin = darker(coat.base, 0.32 if side > 0 else 0.2)
        points = [
            (0.05, 0.06), (0.34, 0.3 + flap * 0.3), (0.86, 0.24 + flap * 0.7), (0.76, 0.0 + flap * 0.6), (0.56,
            0.02 + flap * 0.4), (0.46, -0.14 + flap * 0.3), (0.28, -0.06), (0.16, -0.18),
        ]  # fmt: skip
        frame.cut([(side * x * span + 0.02, 0.5 + y) for x, y in points], skin, dim=0.12)
        frame.line(
            [(side * 0.08 * span, 0.54), (side * 0.34 * span, 0.8 + flap * 0.3), (side * 0.84 * span,
            0.74 + flap * 0.7)], (0.05, 0.04, 0.02), darker(coat.base, 0.4),
        )  # fmt: skip
    frame.paint(
        [np.array([(x - 0.1, 0.8), (x + lean, 1.16), (x + 0.12, 0.82)]) for x, lean in ((-0.08, -0.12), (0.2, 0.1))],
        coat.base, 0.1,
    )  # fmt: skip
    frame.paint(
        [np.array([(x - 0.04, 0.84), (x + lean * 0.9, 1.06), (x + 0.07, 0.84)]) for x, lean in ((-0.08, -0.12), (0.2,
        0.1))], (226, 154, 156),
    )  # fmt: skip
    frame.shape(
        [(-0.12, 0.62), (-0.18, 0.4), (-0.04, 0.2), (0.14, 0.2), (0.24, 0.42), (0.2, 0.62)], coat.base, dim=0.16,
    )  # fmt: skip
    frame.oval(0.05, 0.42, 0.13, 0.17, coat.belly, dim=0.06)
    _face(frame, (0.05, 0.74), 0.22, coat, acting, age, horns=False)
    for x in (0.07, 0.16):
        if acting.gape < 0.04:
            frame.cut([(x, 0.635), (x + 0.014, 0.59), (x + 0.03, 0.635)], (255, 252, 246), dim=0)
    _wet(body, acting)
