"""Monkeys and apes: upright, with hands."""

import math
from dataclasses import dataclass

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import Body, knee, wave
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.animals.faces import draw_blush, draw_eye, draw_smile
from shotgraph_core.illustration.animals.trunks import ripples
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import Point, curve, ellipse, ribbon
from shotgraph_core.model import Age, Pose


@dataclass(frozen=True)
class Primate:
    """The measures of a monkey or an ape."""

    skin: RGB = (236, 192, 156)
    girth: float = 1.0
    head: float = 0.2
    tail: bool = True
    ear: float = 0.42
    brow: bool = False


@dataclass(frozen=True)
class Held:
    """A body at an instant."""

    hip: Point
    chest: Point
    head: Point
    nod: float
    feet: tuple[Point, Point]
    hands: tuple[Point, Point]
    """Near and far."""


def held(m: Primate, acting: Acting, age: Age) -> Held:
    """Where everything is in a pose."""
    p = acting.phase % 1.0
    pose = acting.pose
    r = m.head * (1.16 if age is Age.CHILD else 1.0)
    lift, lean, sit = _trunk(pose, p)
    hip = (-0.04, (0.15 if sit else 0.33) + lift)
    chest = (hip[0] + 0.27 * math.sin(-lean) + 0.02, hip[1] + 0.27 * math.cos(lean))
    nod = {Pose.LOOK_UP: 0.5, Pose.SLEEP: -0.5, Pose.CRY: -0.35, Pose.EAT: -0.12, Pose.WORK: -0.3}.get(pose, 0.0)
    head = (chest[0] + 0.05 - 0.12 * math.sin(lean), chest[1] + r * 0.98 - (0.05 if nod < -0.2 else 0.0))
    return Held(hip, chest, head, nod, _feet(pose, p, hip, lift, sit), _hands(acting, p, chest, head, r))


def _trunk(pose: Pose, p: float) -> tuple[float, float, bool]:
    """Lift, lean back, and whether it sits."""
    up = math.sin(math.pi * ((p + 0.375) % 1.0))
    plain = {
        Pose.WALK: (0.012 * wave(2 * p), -0.12, False), Pose.RUN: (0.05 * abs(wave(p)), -0.4, False), Pose.SIT: (0.0,
         0.05, True),
        Pose.SLEEP: (0.0, -0.32, True), Pose.FLY: (0.42 + 0.03 * wave(p), -0.7, False), Pose.JUMP: (0.4 * up, -0.15,
         False),
        Pose.SWIM: (-0.42 + 0.015 * wave(p), -0.3, False), Pose.DANCE: (0.05 * abs(wave(p)), 0.16 * wave(p), False),
         Pose.CRY: (0.0, -0.2, True),
        Pose.EAT: (0.0, -0.06, True), Pose.WORK: (-0.03, -0.5 + 0.08 * wave(p), False), Pose.LOOK_UP: (0.0, 0.06,
         False),
    }  # fmt: skip
    return plain.get(pose, (0.0, -0.08, False))


def _feet(pose: Pose, p: float, hip: Point, lift: float, sit: bool) -> tuple[Point, Point]:
    if sit:
        return (hip[0] + 0.3, 0.0), (hip[0] + 0.36, 0.0)
    if pose in (Pose.WALK, Pose.RUN):
        stride = 0.1 if pose is Pose.WALK else 0.2
        near, far = ((hip[0] + stride * wave(p, k), max(0.0, wave(p, k + 0.25)) * stride * 0.8) for k in (0.0, 0.5))
        return near, far
    if pose in (Pose.FLY, Pose.JUMP):
        return (hip[0] - 0.12, max(0.0, lift - 0.0)), (hip[0] + 0.1, max(0.0, lift + 0.04))
    if pose is Pose.DANCE:
        return (hip[0] - 0.07, 0.12 * max(0.0, wave(p))), (hip[0] + 0.12, 0.12 * max(0.0, -wave(p)))
    return (hip[0] - 0.04, 0.0), (hip[0] + 0.1, 0.0)


def _hands(acting: Acting, p: float, chest: Point, head: Point, r: float) -> tuple[Point, Point]:
    x, y = chest
    pose = acting.pose
    swing = 0.14 * wave(p)
    near, far = {
        Pose.WALK: ((x - swing, y - 0.3), (x + swing + 0.04, y - 0.3)), Pose.RUN: ((x - 2 * swing, y - 0.2),
         (x + 2 * swing + 0.06, y - 0.2)),
        Pose.SIT: ((x + 0.18, y - 0.26), (x + 0.24, y - 0.25)), Pose.SLEEP: ((x + 0.2, y - 0.2), (x + 0.24, y - 0.22)),
        Pose.FLY: ((x + 0.28, y + 0.14), (x + 0.34, y + 0.02)), Pose.JUMP: ((x - 0.16, y + 0.2), (x + 0.26, y + 0.22)),
        Pose.DANCE: ((x - 0.2, y + 0.16 + swing), (x + 0.28, y + 0.16 - swing)), Pose.CRY: ((head[0] - r * 0.1,
         head[1] - r * 0.1), (head[0] + r * 0.8, head[1] - r * 0.1)),
        Pose.POINT: ((x + 0.36, y + 0.06), (x + 0.1, y - 0.28)), Pose.EAT: ((head[0] + r * 0.75,
         head[1] - r * (0.66 + 0.2 * wave(p))), (x + 0.2, y - 0.22)),
        Pose.WORK: ((x + 0.2 + swing * 0.6, y - 0.26), (x + 0.24 - swing * 0.6, y - 0.24)),
         Pose.SWIM: ((x + 0.26 + swing, y - 0.08), (x + 0.3 - swing, y - 0.08)),
    }.get(pose, ((x - 0.06, y - 0.32), (x + 0.16, y - 0.3)))  # fmt: skip
    if acting.holds and pose not in (Pose.EAT, Pose.CRY):
        near = (x + 0.26, y - 0.1)
    elif acting.talks and pose is Pose.STAND:
        near = (x + 0.26, y - 0.04)
    return near, far


def draw_primate(m: Primate, body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """The whole animal."""
    h, g = held(m, acting, age), m.girth
    if m.tail:
        sway = 0.04 * wave(acting.phase)
        x, y = h.hip
        body.limb(
            [(x - 0.06, y - 0.02), (x - 0.26, y - 0.06), (x - 0.36, y + 0.2), (x - 0.26 + sway, y + 0.36),
            (x - 0.2 + sway, y + 0.28)], (0.06, 0.05, 0.045, 0.04, 0.035), coat.tail or coat.base,
        )  # fmt: skip
    _limbs(body, m, h, coat, near=False)
    cos, sin = h.chest[0] - h.hip[0], h.chest[1] - h.hip[1]
    x, y = h.hip
    body.paint(
        [ribbon([(x, y + 0.02), (x + cos * 0.5 + 0.01, y + sin * 0.5), h.chest], (0.27 * g, 0.29 * g, 0.25 * g)),
        ellipse(x, y, 0.15 * g, 0.13)], coat.base, 0.22,
    )  # fmt: skip
    body.paint(
        [ribbon([(x + 0.06 * g, y + 0.02), (x + cos * 0.5 + 0.08 * g, y + sin * 0.5), (h.chest[0] + 0.05 * g,
        h.chest[1])], (0.1 * g, 0.16 * g, 0.1 * g))], coat.belly, 0.1, 0.85,
    )  # fmt: skip
    _limbs(body, m, h, coat, near=True, arms=False)
    r = m.head * (1.16 if age is Age.CHILD else 1.0)
    _face(body.joint(h.head, r, h.nod), m, coat, acting)
    _arm(body, m, h, coat, near=True)
    if acting.pose is Pose.SWIM:
        ripples(body, 0.34, acting.phase % 1.0)


def _limbs(body: Body, m: Primate, h: Held, coat: Coat, near: bool, arms: bool = True) -> None:
    colour = coat.base if near else coat.far
    foot = h.feet[0 if near else 1]
    hip = (h.hip[0] + (-0.03 if near else 0.06), h.hip[1] - 0.02)
    bend = knee(hip, (foot[0], foot[1] + 0.04), 0.19, 0.19, 1.0)
    body.limb([hip, bend, (foot[0], foot[1] + 0.04)], (0.15 * m.girth, 0.11 * m.girth, 0.075), colour, dim=0.1)
    x, y = foot
    body.shape(
        [(x - 0.05, y), (x - 0.05, y + 0.06), (x + 0.04, y + 0.07), (x + 0.13, y + 0.03), (x + 0.13, y)],
        m.skin if near else darker(m.skin, 0.25), dim=0.14,
    )  # fmt: skip
    if arms:
        _arm(body, m, h, coat, near)


def _arm(body: Body, m: Primate, h: Held, coat: Coat, near: bool) -> None:
    colour = coat.base if near else coat.far
    hand = h.hands[0 if near else 1]
    shoulder = (h.chest[0] + (-0.07 if near else 0.08), h.chest[1] - 0.02)
    bend = knee(shoulder, hand, 0.19, 0.19, -1.0)
    body.limb([shoulder, bend, hand], (0.115 * m.girth, 0.09 * m.girth, 0.065), colour, dim=0.1)
    if near:
        body.line(
            [(shoulder[0] - 0.05, shoulder[1] + 0.03), (shoulder[0] - 0.055, shoulder[1] - 0.06)], (0.002, 0.01),
            coat.crease, 0.5,
        )  # fmt: skip
    skin = m.skin if near else darker(m.skin, 0.25)
    body.oval(*hand, 0.045, 0.042, skin, dim=0.1)


def _face(head: Body, m: Primate, coat: Coat, acting: Acting) -> None:
    skin = m.skin
    head.oval(0.78, 0.02, m.ear * 0.7, m.ear, darker(skin, 0.14), dim=0.1)
    head.paint(
        [ellipse(0, 0.06, 1.0, 0.98), curve([(-0.5, 0.8), (-0.2, 1.3), (-0.02, 1.06), (0.16, 1.26), (0.26, 0.9)])],
        coat.base, 0.18,
    )  # fmt: skip
    head.shape(
        [(-0.4, 0.3), (-0.16, 0.62), (0.22, 0.46), (0.58, 0.62), (0.84, 0.26), (0.76, -0.2), (0.66, -0.66), (0.2,
        -0.84), (-0.26, -0.66), (-0.42, -0.2)], skin, dim=0.1,
    )  # fmt: skip
    head.oval(0.26, -0.42, 0.52, 0.38, lighter(skin, 0.16), dim=0.1)
    for x in (0.18, 0.38):
        head.oval(x, -0.2, 0.055, 0.04, darker(skin, 0.6))
    draw_smile(head, 0.27, -0.46, 0.32, acting, darker(skin, 0.7))
    draw_blush(head, -0.2, -0.2, 0.2, skin)
    if m.brow:
        head.line([(-0.36, 0.42), (0.2, 0.5), (0.74, 0.4)], (0.1, 0.18, 0.1), darker(skin, 0.35))
    draw_eye(head, 0.52, 0.14, 0.19, coat.eye, skin, acting, narrow=0.84)
    draw_eye(head, -0.02, 0.14, 0.21, coat.eye, skin, acting)
    head.oval(-0.92, 0.0, m.ear, m.ear * 1.05, skin, dim=0.1)
    head.oval(-0.9, -0.02, m.ear * 0.6, m.ear * 0.66, darker(skin, 0.22))
