"""Heads of mammals, turned a little towards us. Frame: the skull's middle, radius 1, x forward, y up."""

import math
from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import INK, Body
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.animals.ears import EARS, HORNS, TOPS
from shotgraph_core.illustration.animals.faces import MOUTH, TONGUE, draw_blush, draw_eye
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, luma, mixed
from shotgraph_core.illustration.engine.shapes import Path, Point, curve, ellipse, ribbon
from shotgraph_core.model import Pose

BASE: Point = (0.22, -0.2)
"""Where the muzzle begins."""


@dataclass(frozen=True)
class Head:
    """The measures of a head."""

    tip: Point = (0.78, -0.44)
    """The end of the muzzle."""
    wide: float = 1.0
    """How thick the muzzle is where it begins."""
    end: float = 0.62
    """And at its end."""
    nose: str = "pad"
    ear: str = "point"
    ear_size: float = 1.0
    eye: float = 0.24
    eyes: tuple[float, float, float] = (0.06, 0.6, 0.22)
    """x of the near and far eye, and their height."""
    bead: bool = False
    cheek: float = 0.0
    """How far tufts stand out at the cheek."""
    pale: float = 0.6
    """How much of the belly's colour is on the muzzle."""
    skull: Point = (1.0, 0.95)
    muzzle: RGB | None = None
    extra: tuple[str, ...] = ()

    @property
    def long(self) -> float:
        """The length of the muzzle."""
        return math.hypot(self.tip[0] - BASE[0], self.tip[1] - BASE[1])

    @property
    def slope(self) -> float:
        """The direction of the muzzle."""
        return math.atan2(self.tip[1] - BASE[1], self.tip[0] - BASE[0])


def mouth_at(head: Head) -> Point:
    """Where it carries things, in the head's frame."""
    cos, sin = math.cos(head.slope), math.sin(head.slope)
    x, y = head.long + head.end * 0.3, -head.end * 0.35
    return BASE[0] + x * cos - y * sin, BASE[1] + x * sin + y * cos


def draw_head(body: Body, head: Head, coat: Coat, acting: Acting) -> None:
    """A whole head; `body` is its frame."""
    muzzle = body.joint(BASE, turn=head.slope)
    for name in head.extra:
        if name in HORNS:
            HORNS[name](body.joint((0.3, 0.05)), coat, True)
    EARS[head.ear](body.joint((0.34, 0.74), head.ear_size), coat, True)
    _jaw(muzzle, head, coat, acting)
    body.paint(_skull(body, muzzle, head), coat.base, 0.16)
    _pattern(body, head, coat)
    _muzzle(muzzle, head, coat)
    _nose(muzzle, head, coat)
    _mouth(muzzle, head, coat, acting)
    _eyes(body, head, coat, acting)
    _whiskers(muzzle, head)
    EARS[head.ear](body.joint((-0.5, 0.62), head.ear_size), coat, False)
    for name in head.extra:
        if name in TOPS:
            TOPS[name](body, coat)
    for name in head.extra:
        if name in HORNS:
            HORNS[name](body, coat, False)


def _skull(body: Body, muzzle: Body, head: Head) -> list[Path]:
    """The skull with its tufts, and the muzzle; in the frame of the skull."""
    parts = [ellipse(0, 0, *head.skull), _framed(ribbon([(0, 0), (head.long, 0)], (head.wide, head.end)), head)]
    if head.cheek:
        c = head.cheek
        parts.append(np.array([
            (-0.75, 0.2), (-0.94 - c * 0.5, -0.32), (-0.78, -0.36), (-0.86 - c * 0.55, -0.72), (-0.56, -0.66),
            (-0.5 - c * 0.4, -0.98 - c * 0.2), (-0.1, -0.86), (0.4, -0.5), (0.0, 0.3),
        ]))  # fmt: skip
    return parts


def _framed(path: Path, head: Head) -> Path:
    cos, sin = math.cos(head.slope), math.sin(head.slope)
    return np.stack([BASE[0] + path[:, 0] * cos - path[:, 1] * sin, BASE[1] + path[:, 0] * sin + path[:, 1] * cos], 1)


def _opening(head: Head, acting: Acting) -> float:
    chew = 0.35 * abs(math.sin(2 * math.pi * (acting.phase % 1.0))) if acting.pose is Pose.EAT else 0.0
    sob = 0.35 if acting.pose is Pose.CRY else 0.0
    return max(acting.gape, chew, sob)


def _jaw(muzzle: Body, head: Head, coat: Coat, acting: Acting) -> None:
    gape = _opening(head, acting)
    if gape < 0.04:
        return
    turn = -gape * (0.95 if head.long < 0.9 else 0.6)
    jaw = muzzle.joint((0.0, -head.wide * 0.14), turn=turn)
    end = head.long + head.end * 0.22
    jaw.limb(
        [(0.0, 0.0), (end, -head.end * 0.16)], (head.wide * 0.6, head.end * 0.52), mixed(coat.base, coat.belly, 0.5),
        0.14,
    )  # fmt: skip
    jaw.shape(
        [(0.1, 0.3), (end * 0.86, head.end * (0.4 + 0.5 * gape)), (end, head.end * 0.02), (0.3, -head.wide * 0.1)],
        MOUTH, dim=0,
    )  # fmt: skip
    if "teeth" in head.extra:
        for t in (0.4, 0.58, 0.76, 0.92):
            jaw.cut(
                [(end * t, head.end * 0.06), (end * t + 0.06, head.end * 0.34), (end * t + 0.13, head.end * 0.06)],
                (252, 248, 236), dim=0,
            )  # fmt: skip
    jaw.limb([(end * 0.35, 0.0), (end * 0.88, head.end * 0.1)], (head.end * 0.3, head.end * 0.24), TONGUE)


def _muzzle(muzzle: Body, head: Head, coat: Coat) -> None:
    colour = head.muzzle or mixed(coat.base, coat.belly, head.pale)
    if head.muzzle is None and head.pale <= 0:
        return
    start = head.long * (0.42 if head.nose == "nostrils" else 0.2)
    muzzle.paint([ribbon([(start, -0.03), (head.long, -0.02)], (head.wide * 0.5, head.end * 0.94))], colour, 0.1)


def _nose(muzzle: Body, head: Head, coat: Coat) -> None:
    x, e = head.long + head.end * 0.3, head.end
    if head.nose == "pad":
        muzzle.oval(x + e * 0.04, e * 0.14, e * 0.24, e * 0.3, INK, turn=-0.35)
        muzzle.oval(x + e * 0.06, e * 0.27, e * 0.07, e * 0.06, (150, 142, 150))
    elif head.nose == "cat":
        muzzle.shape(
            [(x - e * 0.04, e * 0.34), (x + e * 0.18, e * 0.08), (x - e * 0.02, -e * 0.1), (x - e * 0.12, e * 0.1)],
            (206, 112, 112), dim=0.1,
        )  # fmt: skip
    elif head.nose == "button":
        muzzle.oval(x + e * 0.08, e * 0.06, e * 0.2, e * 0.2, (226, 120, 124))
        muzzle.oval(x + e * 0.1, e * 0.14, e * 0.07, e * 0.05, (255, 214, 214))
    elif head.nose == "disc":
        muzzle.oval(x + e * 0.02, 0, e * 0.3, e * 0.52, lighter(mixed(coat.base, (240, 150, 150), 0.5), 0.1), dim=0.1)
        for side in (-0.2, 0.2):
            muzzle.oval(x + e * 0.05, e * side, e * 0.07, e * 0.11, darker(coat.base, 0.6))
    else:
        for side, back in ((0.26, 0.06), (-0.16, 0.0)):
            muzzle.oval(x - e * back, e * side, e * 0.09, e * 0.12, darker(head.muzzle or coat.base, 0.62), turn=0.5)


def _mouth(muzzle: Body, head: Head, coat: Coat, acting: Acting) -> None:
    """A line from below the nose back to the cheek; its corner tells the mood."""
    if _opening(head, acting) >= 0.04:
        return
    ink = darker(coat.base, 0.72) if luma(coat.base) > 60 else lighter(coat.base, 0.35)
    e, long, lift = head.end, head.long, acting.mouth * 0.16 * min(1.0, head.wide)
    back = max(0.05, long * 0.36)
    front = (long + e * 0.36, -e * 0.2)
    low = (long * 0.8, -e * 0.42)
    if head.nose in ("pad", "cat", "button"):
        muzzle.line([(long + e * 0.38, 0.0), (long + e * 0.34, -e * 0.16), (long + e * 0.16, -e * 0.36)], 0.045, ink)
        front = (long + e * 0.16, -e * 0.36)
    muzzle.line([front, low, (back, -head.wide * 0.26 + lift)], (0.04, 0.055, 0.05), ink)
    if "teeth" in head.extra:
        for t in (0.5, 0.72, 0.94):
            muzzle.cut(
                [(long * t, -e * 0.36), (long * t + 0.06, -e * 0.62), (long * t + 0.12, -e * 0.36)], (252, 248, 236),
                dim=0,
            )  # fmt: skip
    if acting.mouth > 0.1:
        muzzle.line(
            [(back + 0.03, -head.wide * 0.34 + lift), (back - 0.04, -head.wide * 0.2 + lift)], (0.03, 0.05), ink,
        )  # fmt: skip


def _eyes(body: Body, head: Head, coat: Coat, acting: Acting) -> None:
    near, far, y = head.eyes
    lid = coat.base if luma(coat.base) > 62 else (86, 82, 96)
    draw_blush(body, near - 0.16, y - 0.52, 0.24, coat.base)
    draw_eye(body, far, y + 0.03, head.eye * 0.9, coat.eye, lid, acting, narrow=0.66, bead=head.bead)
    draw_eye(body, near, y, head.eye, coat.eye, lid, acting, bead=head.bead)


def _whiskers(muzzle: Body, head: Head) -> None:
    if "whiskers" not in head.extra:
        return
    for lift in (0.26, 0.02, -0.22):
        muzzle.line(
            [(head.long * 0.86, -0.12 + lift * 0.3), (head.long * 0.3 - 0.2, -0.24 + lift), (-0.65, -0.5 + lift * 1.9)],
            (0.026, 0.02, 0.008), (250, 246, 238),
        )  # fmt: skip
        muzzle.oval(head.long * 0.86, -0.1 + lift * 0.5, 0.03, 0.03, (90, 70, 70))


def _pattern(body: Body, head: Head, coat: Coat) -> None:
    """Marks on the face, own and of the kind."""
    for name in (*head.extra, *coat.marks):
        if name in FACES:
            FACES[name](body, head, coat)


def _blaze(body: Body, head: Head, coat: Coat) -> None:
    body.shape(
        [(0.3, 0.9), (0.46, 0.86), (0.5, 0.2), (head.tip[0] * 0.8, head.tip[1] * 0.5), (0.26, 0.1)], coat.pale, dim=0.05
    )  # fmt: skip


def _patch(body: Body, head: Head, coat: Coat) -> None:
    x, _, y = head.eyes
    body.shape(
        [(x - 0.4, y + 0.1), (x - 0.1, y + 0.5), (x + 0.3, y + 0.3), (x + 0.26, y - 0.28), (x - 0.22, y - 0.36)],
        coat.mark, dim=0,
    )  # fmt: skip


def _tiger(body: Body, head: Head, coat: Coat) -> None:
    for x, y, dx, dy in ((0.36, 0.95, 0.0, -0.4), (0.1, 0.97, 0.1, -0.34), (0.62, 0.8, -0.06, -0.3)):
        body.line([(x, y), (x + dx, y + dy)], (0.13, 0.03), coat.mark)
    for y in (0.1, -0.2, -0.5):
        body.line([(-0.98 + abs(y) * 0.2, y), (-0.5, y * 0.7 - 0.04)], (0.12, 0.02), coat.mark)
    for x in (head.eyes[0], head.eyes[1]):
        body.oval(x, head.eyes[2] + 0.3, 0.2, 0.13, (252, 246, 232))


def _freckles(body: Body, head: Head, coat: Coat) -> None:
    for x, y in (
        (-0.5, 0.4), (-0.7, 0.1), (-0.62, -0.3), (-0.2, 0.72), (0.3, 0.76), (-0.32, 0.5), (0.08, 0.8), (-0.4, -0.6)
    ):  # fmt: skip
        body.oval(x, y, 0.09, 0.08, coat.mark)


def _zebra(body: Body, head: Head, coat: Coat) -> None:
    for k in range(4):
        y = 0.75 - 0.42 * k
        body.line([(-0.96 + 0.1 * k, y), (-0.4, y - 0.14), (-0.1 + 0.04 * k, y - 0.02)], (0.17, 0.12, 0.03), coat.mark)
    body.line([(0.3, 0.95), (0.36, 0.5)], (0.14, 0.03), coat.mark)


def _mask(body: Body, head: Head, coat: Coat) -> None:
    """Dark round the eyes, as of a panda or a badger."""
    near, far, y = head.eyes
    body.oval(near - 0.06, y - 0.08, 0.34, 0.4, coat.mark, turn=0.5)
    body.oval(far + 0.02, y - 0.06, 0.22, 0.34, coat.mark, turn=-0.2)


def _badger(body: Body, head: Head, coat: Coat) -> None:
    for x, turn in ((head.eyes[0], 0.25), (head.eyes[1] + 0.02, 0.1)):
        body.limb(
            [(x - 0.35 - turn, 0.8), (x - 0.04, head.eyes[2]), (head.tip[0] * 0.7, head.tip[1] * 0.5)], (0.3, 0.4,
            0.16), coat.mark,
        )  # fmt: skip


def _pale_face(body: Body, head: Head, coat: Coat) -> None:
    """A light cheek up to the eye, as of foxes, wolves and squirrels."""
    body.paint([curve(_face_line(head))], coat.belly, 0.08)


def _face_line(head: Head) -> list[Point]:
    """From the cheek below the eyes to the tip of the muzzle and back along the chin."""
    x, y = head.tip
    c = head.cheek
    return [
        (-0.86 - c * 0.4, -0.6), (-0.74, -0.2), (-0.36, -0.06), (0.1, -0.18), (0.42, -0.2), (0.3 + x * 0.4,
         y * 0.7 + 0.02), (x + head.end * 0.2, y + 0.02),
        (x, y - head.end * 0.42), (0.36, -0.66), (0.0, -0.86), (-0.5, -0.82),
    ]  # fmt: skip


def _brows(body: Body, head: Head, coat: Coat) -> None:
    near, far, y = head.eyes
    for x in (near, far):
        body.oval(x, y + 0.42, 0.13, 0.08, coat.belly)


FACES = {
    "blaze": _blaze, "patch": _patch, "tiger": _tiger, "freckles": _freckles, "zebra": _zebra, "mask": _mask,
    "badger": _badger, "paleface": _pale_face, "brows": _brows, "spots": _freckles,
}  # fmt: skip
