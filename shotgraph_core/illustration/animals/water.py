"""What lives in water: fish, whales, crabs, octopuses. Seen from the side, hovering when out of it."""

import math
from dataclasses import dataclass

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import INK, TURN, Body, wave
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.animals.faces import MOUTH, draw_blush, draw_eye, draw_smile
from shotgraph_core.illustration.animals.posture import posture
from shotgraph_core.illustration.animals.trunks import ripples
from shotgraph_core.illustration.engine.palette import darker, lighter
from shotgraph_core.illustration.engine.shapes import Point
from shotgraph_core.model import Age, Pose


@dataclass(frozen=True)
class Swimmer:
    """The measures of a fish or a whale."""

    body: Point = (0.55, 0.3)
    """Half its length and half its depth."""
    tail: str = "fin"
    """`fin` stands upright, `fluke` lies flat."""
    dorsal: float = 0.24
    beak: float = 0.0
    """How far the snout stands out."""
    eye: float = 0.075
    extra: tuple[str, ...] = ()
    """`scales`, `grooves`, `gills`, `teeth`, `spout`."""


def middle(w: Swimmer, acting: Acting) -> Point:
    """Where the body's middle is: hovering, and half above the water when it swims."""
    rest = 0.5 if acting.pose not in (Pose.SLEEP, Pose.SIT) else w.body[1] + 0.03
    p = posture(acting, sunk=0.5 - w.body[1] * 0.1)
    return 0.0, max(rest + p.lift, w.body[1] * -0.2)


def face_at(w: Swimmer, acting: Acting) -> tuple[float, float, float]:
    """The head's middle and radius."""
    x, y = middle(w, acting)
    lean = posture(acting).lean
    a, b = w.body
    return x + a * 0.6 * math.cos(lean), y + a * 0.6 * math.sin(lean), max(b * 0.8, a * 0.42)


def lips_at(w: Swimmer, acting: Acting) -> Point:
    """Where it carries things."""
    x, y = middle(w, acting)
    lean, far = posture(acting).lean, w.body[0] + w.beak
    return x + far * math.cos(lean), y + far * math.sin(lean) - w.body[1] * 0.2


def draw_swimmer(w: Swimmer, body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """The whole animal."""
    held = posture(acting)
    moving = acting.pose not in (Pose.STAND, Pose.SLEEP, Pose.SIT, Pose.POINT, Pose.LOOK_UP)
    beat = wave(acting.phase, 0.1) if moving else 0.15
    frame = body.joint(middle(w, acting), turn=held.lean)
    a, b = w.body
    _tail(frame.joint((-a * 0.86, 0.0), turn=0.34 * beat), w, coat, beat)
    _dorsal(frame, w, coat)
    frame.shape(_outline(w, beat), coat.base, dim=0.2)
    frame.shape(
        [(-a * 0.8, -b * 0.2), (-a * 0.2, -b * 0.24), (a * 0.4, -b * 0.3), (a * 0.98, -b * 0.2), (a * 0.6, -b * 0.78),
        (0, -b * 0.96), (-a * 0.5, -b * 0.6)], coat.belly, 0.12, 0.9,
    )  # fmt: skip
    for name in (*w.extra, *coat.marks):
        _DETAILS.get(name, _none)(frame, w, coat)
    frame.joint((a * 0.08, -b * 0.34), turn=-0.5 + 0.4 * beat).shape(
        [(0.02, 0.05), (-0.12, 0.05), (-0.3, -0.08), (-0.24, -0.16), (-0.02, -0.08)], darker(coat.base, 0.22), dim=0.14,
    )  # fmt: skip
    _face(frame, w, coat, acting, age)
    if acting.pose is Pose.SWIM:
        _wet(body, w, acting)


def _outline(w: Swimmer, beat: float) -> list[Point]:
    a, b = w.body
    bend = 0.05 * beat
    nose: list[Point] = [(a * 0.98, b * 0.12), (a * 1.0, -b * 0.2)]
    if w.beak:
        nose = [(a * 0.9, b * 0.2), (a + w.beak, b * 0.02), (a + w.beak, -b * 0.22), (a * 0.92, -b * 0.42)]
    return [
        (-a, bend), (-a * 0.72, b * 0.34 + bend), (-a * 0.2, b * 0.9), (a * 0.34, b), (a * 0.8, b * 0.66), *nose,
        (a * 0.7, -b * 0.76), (a * 0.1, -b), (-a * 0.5, -b * 0.66), (-a * 0.86, -b * 0.2 + bend),
    ]  # fmt: skip


def _tail(tail: Body, w: Swimmer, coat: Coat, beat: float) -> None:
    colour = coat.tail or darker(coat.base, 0.14)
    b = w.body[1]
    if w.tail == "fin":
        tail.shape(
            [(0.1, 0.04), (-0.1, b * 0.4), (-0.32, b * 1.1), (-0.24, 0.02), (-0.32, -b * 1.0), (-0.1, -b * 0.36), (0.1,
            -0.04)], colour, dim=0.2,
        )  # fmt: skip
        for k in (-0.5, 0.0, 0.5):
            tail.line([(-0.06, k * b * 0.4), (-0.24, k * b * 1.2)], (0.004, 0.012), darker(colour, 0.25), 0.7)
    else:
        up = 0.12 + 0.05 * beat
        tail.shape(
            [(0.12, -0.05), (-0.12, up * 0.5), (-0.3, up + 0.16), (-0.34, up + 0.02), (-0.26, up - 0.06), (-0.36,
            up - 0.14), (-0.2, up - 0.16), (-0.02, -0.1)], colour, dim=0.2,
        )  # fmt: skip


def _dorsal(frame: Body, w: Swimmer, coat: Coat) -> None:
    a, b = w.body
    d, colour = w.dorsal, darker(coat.base, 0.2)
    if d and w.tail == "fin" and "gills" not in w.extra:
        frame.shape(
            [(-a * 0.5, b * 0.6), (-a * 0.34, b * 0.8 + d), (a * 0.06, b * 0.9 + d * 0.9), (a * 0.36, b * 0.8), (0,
            b * 0.6)], colour, dim=0.2,
        )  # fmt: skip
    elif d:
        frame.shape(
            [(-a * 0.3, b * 0.7), (-a * 0.4, b * 0.86 + d), (-a * 0.3, b * 0.9 + d), (a * 0.14, b * 0.8), (0, b * 0.5)],
            colour, dim=0.2,
        )  # fmt: skip


def _face(frame: Body, w: Swimmer, coat: Coat, acting: Acting, age: Age) -> None:
    a, b = w.body
    size = w.eye * (1.25 if age is Age.CHILD else 1.0)
    high = 0.26 if "spout" not in w.extra else 0.02
    draw_eye(frame, a * 0.6, b * high, size, coat.eye, coat.base, acting)
    draw_blush(frame, a * 0.46, b * (high - 0.44), size * 1.1, coat.base, 0.4)
    mouth = frame.joint((a * 0.8 + w.beak * 0.5, -b * 0.28), max(0.22, b * 0.8))
    if "teeth" in w.extra and acting.gape > 0.04:
        mouth.shape(
            [(-0.7, 0.1), (0.3, 0.2), (0.4, -0.1 - 0.6 * acting.gape), (-0.3, -0.2 - 0.5 * acting.gape)], MOUTH, dim=0,
        )  # fmt: skip
        for x in (-0.4, -0.1, 0.2):
            mouth.cut([(x - 0.12, 0.16), (x, -0.1), (x + 0.12, 0.18)], (252, 250, 244), dim=0)
        return
    draw_smile(mouth, -0.1, 0.0, 0.42, acting, darker(coat.base, 0.7))


def _wet(body: Body, w: Swimmer, acting: Acting) -> None:
    ripples(body, w.body[0] * 1.05, acting.phase % 1.0)
    if "spout" in w.extra:
        x, y = w.body[0] * 0.3, middle(w, acting)[1] + w.body[1]
        for side, k in ((-1, 0.0), (1, 0.3), (-1, 0.5), (1, 0.8)):
            t = (acting.phase + k) % 1.0
            body.oval(
                x + side * 0.16 * t, y + 0.04 + 0.5 * t * (1.3 - t), 0.035 * (1 - 0.5 * t), 0.05 * (1 - 0.5 * t), (214,
                236, 250), alpha=0.9,
            )  # fmt: skip
        body.limb([(x, y - 0.02), (x, y + 0.16)], (0.03, 0.06), (214, 236, 250))


def _scales(frame: Body, w: Swimmer, coat: Coat) -> None:
    a, b = w.body
    for row in range(3):
        for k in range(4 - row % 2):
            x, y = a * (0.16 - 0.26 * k - 0.13 * (row % 2)), b * (0.5 - 0.34 * row)
            frame.line(
                [(x, y + b * 0.16), (x - a * 0.09, y), (x, y - b * 0.16)], (0.003, 0.012, 0.003), darker(coat.base,
                0.3), 0.7,
            )  # fmt: skip
    frame.line(
        [(a * 0.32, b * 0.62), (a * 0.22, 0.0), (a * 0.32, -b * 0.6)], (0.004, 0.016, 0.004), darker(coat.base, 0.35),
        0.8,
    )  # fmt: skip


def _grooves(frame: Body, w: Swimmer, coat: Coat) -> None:
    a, b = w.body
    for k in range(5):
        frame.line(
            [(a * 0.9 - k * 0.01, -b * (0.3 + 0.1 * k)), (a * 0.3, -b * (0.42 + 0.11 * k)), (-a * (0.2 - 0.05 * k),
            -b * (0.44 + 0.1 * k))], (0.004, 0.01, 0.003), darker(coat.belly, 0.25), 0.7,
        )  # fmt: skip


def _gills(frame: Body, w: Swimmer, coat: Coat) -> None:
    a, b = w.body
    for k in range(3):
        frame.line(
            [(a * (0.26 - 0.08 * k), b * 0.2), (a * (0.22 - 0.08 * k), -b * 0.16)], (0.004, 0.014, 0.004),
            darker(coat.base, 0.4),
        )  # fmt: skip


def _spots(frame: Body, w: Swimmer, coat: Coat) -> None:
    a, b = w.body
    for x, y in ((-0.4, 0.4), (-0.1, 0.6), (-0.1, 0.1), (0.2, 0.5), (-0.5, 0.0)):
        frame.oval(a * x, b * y, b * 0.12, b * 0.11, coat.mark)


def _stripes(frame: Body, w: Swimmer, coat: Coat) -> None:
    a, b = w.body
    for x in (-0.4, -0.06, 0.28):
        frame.line([(a * x, b * 0.8), (a * x - 0.02, 0.0), (a * x, -b * 0.74)], (0.02, 0.05, 0.02), coat.mark)


def _none(frame: Body, w: Swimmer, coat: Coat) -> None:
    """A word that means nothing on a fish."""


_DETAILS = {"scales": _scales, "grooves": _grooves, "gills": _gills, "spots": _spots, "stripes": _stripes}


def draw_crab(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """A crab: it goes sideways, its claws up when it is glad."""
    held = posture(acting, 0.28)
    for side in (-1, 1):
        for k in range(3):
            step = 0.04 * held.stride * math.sin(TURN * ((acting.phase % 1.0) + k / 3 + (side > 0) * 0.5))
            x = side * (0.36 + 0.1 * k)
            body.limb(
                [(side * 0.24, 0.34 + held.lift), (x + side * 0.1, 0.36 - 0.06 * k + held.lift * 0.8),
                (x + side * 0.12 + step, max(0.0, held.lift * 0.9))], (0.08, 0.07, 0.03), darker(coat.base, 0.2),
            )  # fmt: skip
    frame = held.of(body, (0.0, 0.4))
    for side in (-1, 1):
        raised = acting.pose in (Pose.DANCE, Pose.JUMP, Pose.POINT, Pose.LOOK_UP)
        drooping = acting.pose in (Pose.SLEEP, Pose.CRY, Pose.EAT)
        up = 0.16 * held.beat * side + 0.2 * raised - 0.16 * drooping
        frame.limb(
            [(side * 0.34, 0.42), (side * 0.56, 0.46), (side * 0.58, 0.6 + up)], (0.1, 0.1, 0.1), darker(coat.base, 0.1)
        )  # fmt: skip
        claw = frame.joint((side * 0.58, 0.62 + up), turn=-0.3 * side)
        claw.shape(
            [(-0.1, 0), (-0.17, 0.16), (-0.06, 0.3), (0.0, 0.14), (0.06, 0.3), (0.17, 0.16), (0.1, 0)], coat.base,
            dim=0.14,
        )  # fmt: skip
        frame.line([(side * 0.14, 0.56), (side * 0.15, 0.76)], 0.05, darker(coat.base, 0.1))
    frame.shape(
        [(-0.44, 0.4), (-0.3, 0.58), (0, 0.64), (0.3, 0.58), (0.44, 0.4), (0.28, 0.2), (0, 0.14), (-0.28, 0.2)],
        coat.base, dim=0.22,
    )  # fmt: skip
    frame.shape([(-0.26, 0.26), (0, 0.3), (0.26, 0.26), (0.14, 0.17), (-0.14, 0.17)], lighter(coat.base, 0.3), dim=0)
    for x in (-0.15, 0.15):
        draw_eye(frame, x, 0.8, 0.1, coat.eye, coat.base, acting)
    for x in (-0.24, 0.24):
        draw_blush(frame, x, 0.42, 0.07, coat.base)
    draw_smile(frame.joint((0.0, 0.42), 0.3), 0.0, 0.0, 0.45, acting, darker(coat.base, 0.7))
    if acting.pose is Pose.SWIM:
        ripples(body, 0.5, acting.phase % 1.0)


def draw_octopus(body: Body, coat: Coat, acting: Acting, age: Age) -> None:
    """An octopus: eight arms, waving by turns."""
    held = posture(acting, 0.3)
    p = acting.phase % 1.0 if acting.pose not in (Pose.STAND, Pose.SLEEP, Pose.SIT) else 0.1
    for k in range(7):
        x = -0.48 + 0.16 * k
        curl = 0.06 * math.sin(TURN * (p + k / 7))
        body.limb(
            [(x * 0.4, 0.42 + held.lift), (x * 0.9, 0.2 + held.lift), (x * 1.2 + curl, 0.06 + held.lift),
            (x * 1.5 + curl, 0.12 + held.lift + curl)], (0.16, 0.13, 0.09, 0.03), darker(coat.base,
            0.12 * (k % 2) + 0.04),
        )  # fmt: skip
    frame = held.of(body, (0.0, 0.4))
    frame.shape(
        [(-0.3, 0.36), (-0.36, 0.66), (-0.22, 0.94), (0.08, 1.0), (0.34, 0.82), (0.34, 0.5), (0.26, 0.34), (0, 0.3)],
        coat.base, dim=0.2,
    )  # fmt: skip
    for x, y, r in ((-0.2, 0.82, 0.05), (-0.08, 0.9, 0.035), (-0.26, 0.7, 0.03)):
        frame.oval(x, y, r, r * 0.9, lighter(coat.base, 0.3))
    draw_eye(frame, 0.24, 0.62, 0.09, coat.eye, coat.base, acting, narrow=0.8)
    draw_eye(frame, 0.0, 0.62, 0.1, coat.eye, coat.base, acting)
    draw_blush(frame, -0.1, 0.48, 0.07, coat.base)
    draw_smile(frame.joint((0.14, 0.45), 0.3), 0.0, 0.0, 0.34, acting, INK)
    if acting.pose is Pose.SWIM:
        ripples(body, 0.5, p)
