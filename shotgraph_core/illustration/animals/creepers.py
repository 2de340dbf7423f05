"""Frogs, snakes and snails."""

import math

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import INK, TURN, Body
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.animals.faces import draw_blush, draw_eye, draw_smile
from shotgraph_core.illustration.animals.heads import Head, draw_head
from shotgraph_core.illustration.animals.posture import Posture, posture
from shotgraph_core.illustration.animals.trunks import ripples
from shotgraph_core.illustration.engine.palette import darker, lighter
from shotgraph_core.illustration.engine.shapes import Point, ellipse
from shotgraph_core.model import Age, Pose

_AIR = (Pose.JUMP, Pose.FLY, Pose.RUN)


def draw_frog(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A frog: folded to sit, stretched to leap."""
    held = posture(acting, 0.34)
    frame = held.of(body)
    if acting.pose in _AIR and held.lift > 0.04:
        _leaping_legs(frame, coat)
    else:
        _folded_legs(body, frame, coat, held, acting)
    frame.shape(
        [(-0.36, 0.14), (-0.38, 0.42), (-0.22, 0.66), (0.2, 0.7), (0.4, 0.5), (0.38, 0.16), (0.02, 0.04)], coat.base,
        dim=0.2,
    )  # fmt: skip
    frame.shape(
        [(-0.18, 0.12), (-0.16, 0.36), (0.08, 0.46), (0.3, 0.38), (0.32, 0.14), (0.06, 0.06)], coat.belly, dim=0.1,
    )  # fmt: skip
    for x, y, r in ((-0.28, 0.46, 0.05), (-0.2, 0.58, 0.036), (-0.31, 0.32, 0.04)):
        frame.oval(x, y, r, r * 0.85, coat.mark, alpha=0.7)
    _forelegs(frame, coat, held, acting)
    _frog_face(frame, coat, acting, age)
    if acting.pose is Pose.SWIM:
        ripples(body, 0.5, acting.phase % 1.0)


def _folded_legs(body: Body, frame: Body, coat: Coat, held: Posture, acting: Acting) -> None:
    for side, shade in ((1, 0.28), (-1, 0.1)):
        frame.shape(
            [(side * 0.14 - 0.08, 0.4), (side * 0.46 - 0.06, 0.42), (side * 0.54 - 0.04, 0.2), (side * 0.34, 0.04),
            (side * 0.1, 0.1)], darker(coat.base, shade), dim=0.16,
        )  # fmt: skip
        step = 0.08 * held.stride * math.sin(TURN * ((acting.phase % 1.0) + 0.25 * (1 + side)))
        body.shape(
            [(side * 0.26 + step, 0.0), (side * 0.22 + step, 0.07), (side * 0.5 + step, 0.08), (side * 0.66 + step,
            0.02), (side * 0.64 + step, 0.0)], darker(coat.base, shade + 0.04), dim=0.1,
        )  # fmt: skip


def _leaping_legs(frame: Body, coat: Coat) -> None:
    for dy, shade in ((0.08, 0.28), (0.0, 0.1)):
        colour = darker(coat.base, shade)
        frame.limb(
            [(-0.2, 0.26 + dy), (-0.48, 0.3 + dy), (-0.58, 0.06 + dy), (-0.86, -0.02 + dy)], (0.24, 0.18, 0.12, 0.08),
            colour, dim=0.1,
        )  # fmt: skip
        frame.shape([(-0.82, 0.02 + dy), (-1.02, 0.04 + dy), (-1.06, -0.08 + dy), (-0.84, -0.08 + dy)], colour, dim=0.1)


def _forelegs(frame: Body, coat: Coat, held: Posture, acting: Acting) -> None:
    for x, shade in ((0.3, 0.2), (-0.12, 0.04)):
        up = 0.16 if acting.pose in (Pose.DANCE, *_AIR) else 0.0
        frame.limb(
            [(x, 0.36), (x + 0.06 + up, 0.18 + up * 0.7), (x + 0.02 + up * 1.6, 0.04 + up)], (0.12, 0.1, 0.08),
            darker(coat.base, shade), dim=0.1,
        )  # fmt: skip
        for dx in (-0.05, 0.03, 0.1):
            frame.oval(x + dx + up * 1.6, 0.03 + up, 0.045, 0.026, darker(coat.base, shade))


def _frog_face(frame: Body, coat: Coat, acting: Acting, age: Age) -> None:
    big = 1.15 if age is Age.CHILD else 1.0
    for x in (0.26, -0.16):
        frame.oval(x, 0.8, 0.155 * big, 0.155 * big, coat.base, dim=0.1)
    frame.shape(
        [(-0.36, 0.58), (-0.28, 0.76), (0.06, 0.82), (0.38, 0.76), (0.46, 0.58), (0.3, 0.44), (-0.2, 0.44)], coat.base,
        dim=0.12,
    )  # fmt: skip
    draw_eye(frame, 0.28, 0.83, 0.1 * big, coat.eye, coat.base, acting, narrow=0.9)
    draw_eye(frame, -0.13, 0.83, 0.11 * big, coat.eye, coat.base, acting)
    for x in (-0.24, 0.36):
        draw_blush(frame, x, 0.58, 0.065, coat.base)
    for x in (0.06, 0.14):
        frame.oval(x, 0.69, 0.014, 0.012, darker(coat.base, 0.6))
    draw_smile(frame.joint((0.08, 0.58), 0.32), 0.0, 0.0, 0.8, acting, darker(coat.base, 0.7))


_SNAKE = Head(
    ear="none", tip=(0.56, -0.3), end=0.72, wide=1.1, nose="nostrils", eye=0.3, pale=0.25, eyes=(0.0, 0.56, 0.3),
)  # fmt: skip


def snake_head(acting: Acting) -> tuple[float, float, float]:
    """The middle and radius of a snake's head: raised, or laid on its coils."""
    return (0.3, 0.5, 0.2) if acting.pose is Pose.SLEEP else (0.12, 0.86, 0.2)


def draw_snake(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A snake: coiled and raised, or in waves along the ground."""
    held = posture(acting, 0.4)
    p = acting.phase % 1.0
    frame = held.of(body)
    low = acting.pose is Pose.SLEEP
    if acting.pose in (Pose.WALK, Pose.RUN, Pose.SWIM, Pose.FLY, Pose.JUMP):
        _waves(body.joint((0.0, held.lift)), coat, p, 0.09 if acting.pose is Pose.RUN else 0.06)
    else:
        _coils(body.joint((0.0, max(held.lift, 0.0) * 0.5)), coat)
    if not low:
        path: list[Point] = [(-0.16, 0.12), (-0.24, 0.42), (-0.06, 0.58), (0.0, 0.7), (0.08, 0.84)]
        frame.limb(path, (0.2, 0.17, 0.15, 0.14, 0.15), coat.base, dim=0.16)
        frame.paint(
            [ellipse(x + 0.045, y, 0.05, 0.022, 0.5) for x, y in ((-0.2, 0.36), (-0.14, 0.48), (-0.04, 0.58), (0.02,
            0.68))], coat.belly,
        )  # fmt: skip
    head = frame.joint(
        snake_head(acting)[:2], 0.145 * (1.2 if age is Age.CHILD else 1.0), 0.0 if acting.pose is not Pose.EAT else -0.4
    )  # fmt: skip
    if acting.gape < 0.04 and acting.pose not in (Pose.SLEEP, Pose.CRY, Pose.EAT):
        head.line([(0.9, -0.56), (1.3, -0.74), (1.62, -0.6)], (0.09, 0.07, 0.02), (214, 56, 66))
        head.line([(1.3, -0.74), (1.6, -0.88)], (0.06, 0.02), (214, 56, 66))
    draw_head(head, _SNAKE, coat, acting)
    if acting.pose is Pose.SWIM:
        ripples(body, 0.6, p)


def _coils(body: Body, coat: Coat) -> None:
    body.limb([(-0.3, 0.08), (-0.62, 0.05), (-0.8, 0.12)], (0.12, 0.08, 0.02), darker(coat.base, 0.16))
    for y, wide, shade in ((0.12, 0.56, 0.14), (0.26, 0.44, 0.06), (0.38, 0.31, 0.0)):
        body.oval(0, y, wide, 0.125, darker(coat.base, shade), dim=0.3)
        body.oval(0, y + 0.045, wide * 0.66, 0.045, darker(coat.base, 0.42))
        for k in range(5):
            x = wide * (-0.72 + 0.36 * k)
            body.cut([(x - 0.06, y - 0.03), (x, y + 0.02), (x + 0.06, y - 0.03), (x, y - 0.085)], coat.mark, dim=0)


def _waves(body: Body, coat: Coat, p: float, high: float) -> None:
    points = [
        (-0.14 - 0.09 * k, 0.08 + high * (1 + math.sin(TURN * (p + k * 0.16))) * min(1.0,
        0.3 + 0.12 * k)) for k in range(11)
    ]  # fmt: skip
    body.limb(points, (0.19, 0.19, 0.18, 0.14, 0.03), coat.base, dim=0.2)
    for x, y in points[1:9:1]:
        body.cut([(x - 0.04, y + 0.02), (x, y + 0.06), (x + 0.04, y + 0.02), (x, y - 0.03)], coat.mark, dim=0)


def draw_snail(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A snail under its shell."""
    held = posture(acting, 0.24)
    p = acting.phase % 1.0
    low = body.joint((0.0, held.lift))
    stretch = 0.04 * held.stride * math.sin(TURN * p)
    low.limb([(-0.66 - stretch, 0.05), (0.1, 0.1), (0.46 + stretch, 0.12)], (0.06, 0.2, 0.2), coat.base, dim=0.1)
    frame = held.of(body, (0.2, 0.1)).joint((stretch, 0.0))
    asleep = acting.pose is Pose.SLEEP
    if not asleep:
        for x, lean in ((0.58, 0.1), (0.46, -0.04)):
            frame.line([(x, 0.66), (x + lean, 0.94)], (0.05, 0.035), coat.base)
            frame.oval(x + lean, 0.96, 0.035, 0.035, darker(coat.base, 0.3))
    frame.limb([(0.34, 0.12), (0.5, 0.34), (0.52, 0.54)], (0.22, 0.2, 0.22), coat.base, dim=0.12)
    frame.oval(0.53, 0.56, 0.2, 0.19, coat.base, dim=0.12)
    big = 1.15 if age is Age.CHILD else 1.0
    draw_eye(frame, 0.63, 0.6, 0.062 * big, coat.eye, coat.base, acting, narrow=0.8)
    draw_eye(frame, 0.5, 0.6, 0.068 * big, coat.eye, coat.base, acting)
    draw_blush(frame, 0.44, 0.5, 0.05, coat.base)
    draw_smile(frame.joint((0.58, 0.49), 0.2), 0.0, 0.0, 0.36, acting, INK)
    shell = body.joint((-0.14, 0.42 + held.lift), turn=held.lean * 0.4)
    for r, tone in ((0.4, 0.0), (0.3, 0.22), (0.2, 0.0), (0.1, 0.3)):
        shell.oval((0.4 - r) * 0.2, -(0.4 - r) * 0.2, r, r * 0.96, lighter(coat.mark, tone), dim=0.16)
    if acting.pose is Pose.SWIM:
        ripples(body, 0.6, p)
