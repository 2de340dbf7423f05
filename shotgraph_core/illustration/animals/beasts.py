"""Four-footed animals: one body plan, many measures."""

# ruff: noqa: E501 - an animal to a line: a table of measures is compared by reading across.

import math
from dataclasses import dataclass, replace

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import TURN, Body, body_of, wave
from shotgraph_core.illustration.animals.coats import Coat, Natural, coat_of
from shotgraph_core.illustration.animals.heads import Head, draw_head, mouth_at
from shotgraph_core.illustration.animals.marks import MARKS
from shotgraph_core.illustration.animals.rig import Build, Stance, build_of, stance
from shotgraph_core.illustration.animals.tails import draw_tail
from shotgraph_core.illustration.animals.trunks import creases, fur, hooves, legs, neck, ripples, toes, trunk, underside
from shotgraph_core.illustration.animals.worn import draw_worn
from shotgraph_core.illustration.engine.palette import darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Point, ellipse, ribbon
from shotgraph_core.model import Age, Character, Gender, Pose


@dataclass(frozen=True)
class Beast:
    """A four-footed kind."""

    natural: Natural
    build: Build
    head: Head
    tail: str = "thin"
    extra: tuple[str, ...] = ()
    """Marks by the names of `marks.MARKS`; and `hoof`, `mane`, `trunk`, `darklegs`."""


_YOUNG = ("antlers", "horns", "swept", "backhorns", "curled", "beard", "tusks")


def head_of(head: Head, character: Character) -> Head:
    """The head of one animal: hinds have no antlers; a child has larger eyes, a shorter muzzle and no horns."""
    child = character.age is Age.CHILD
    if child or character.gender is Gender.FEMALE:
        head = replace(
            head, extra=tuple(name for name in head.extra if name not in (_YOUNG if child else ("antlers",))),
        )  # fmt: skip
    if not child:
        return head
    x, y = head.tip
    return replace(head, tip=(0.22 + (x - 0.22) * 0.76, -0.2 + (y + 0.2) * 0.76), eye=head.eye * 1.16)


def draw_beast(puppet: Puppet, beast: Beast, character: Character, acting: Acting) -> None:
    """The whole animal."""
    coat = coat_of(character, beast.natural)
    swims = acting.pose is Pose.SWIM
    body = body_of(puppet, floor=0.0)
    b = build_of(beast.build, character.age)
    s = stance(b, acting)
    draw_tail(body, beast.tail, b, s, coat)
    if "wings" in beast.extra:
        _wing(body, s, coat, acting, far=True)
    _far_side(body, beast, b, s, coat)
    _near_side(body, beast, b, s, coat)
    if "wings" in beast.extra:
        _wing(body, s, coat, acting, far=False)
    head = head_of(beast.head, character)
    draw_worn(body, b, s, coat)
    frame = body.joint(s.head, b.head, s.nod)
    if "mane" in beast.extra and character.age is not Age.CHILD and character.gender is not Gender.FEMALE:
        _mane(frame, coat)
    draw_head(frame, head, coat, acting)
    if "trunk" in beast.extra:
        _trunk(frame, coat, acting)
    if swims:
        ripples(body, b.long * 0.5 + b.deep * 1.2, acting.phase % 1.0)


def beast_head(beast: Beast, character: Character, acting: Acting) -> tuple[float, float, float]:
    """The middle and the radius of the head, muzzle included."""
    b = build_of(beast.build, character.age)
    s, reach = stance(b, acting), head_of(beast.head, character).tip
    grow = 0.12 * math.hypot(*reach)
    turned = _turned(reach, s.nod)
    return s.head[0] + turned[0] * b.head * 0.3, s.head[1] + turned[1] * b.head * 0.3, b.head * (0.98 + grow)


def beast_mouth(beast: Beast, character: Character, acting: Acting) -> Point:
    """Where it carries things."""
    b = build_of(beast.build, character.age)
    s = stance(b, acting)
    at = _trunk_path(acting)[-1] if "trunk" in beast.extra else mouth_at(head_of(beast.head, character))
    x, y = _turned(at, s.nod)
    return s.head[0] + x * b.head, max(0.02, s.head[1] + y * b.head)


def _turned(p: Point, turn: float) -> Point:
    return p[0] * math.cos(turn) - p[1] * math.sin(turn), p[0] * math.sin(turn) + p[1] * math.cos(turn)


def _far_side(body: Body, beast: Beast, b: Build, s: Stance, coat: Coat) -> None:
    colour = darker(coat.mark, 0.2) if "darklegs" in beast.extra else coat.far
    body.paint(legs(b, s, near=False), colour, 0.12)
    if "hoof" in beast.extra:
        hooves(body, b, s, False, darker(coat.base, 0.66))


def _near_side(body: Body, beast: Beast, b: Build, s: Stance, coat: Coat) -> None:
    marks = [name for name in (*beast.extra, *coat.marks) if name in MARKS]
    body.paint([trunk(b, s), neck(b, s), *legs(b, s, near=True)], coat.base, 0.26)
    if coat.belly_said:
        underside(body, b, s, coat)
    for name in marks:
        MARKS[name](body, b, s, coat)
    if "darklegs" in beast.extra:
        body.paint(legs(b, s, near=True), coat.mark, 0.1)
    if not {"shell", "wool", "quills"} & {*beast.extra}:
        creases(body, b, s, coat)
        if "hoof" not in beast.extra and "scutes" not in beast.extra:
            fur(body, b, s, coat)
    if "hoof" in beast.extra:
        hooves(body, b, s, True, darker(coat.base, 0.6))
    else:
        toes(body, b, s, coat.crease)


def _wing(body: Body, s: Stance, coat: Coat, acting: Acting, far: bool) -> None:
    """A dragon's: skin between fingers; it beats in the air and is half folded on the ground."""
    beats = acting.pose in (Pose.FLY, Pose.JUMP, Pose.DANCE)
    turn = -1.0 - 0.7 * wave(acting.phase) if beats else -0.85
    wing = body.joint((s.chest[0] - 0.1, s.chest[1] + 0.1), 0.72 if beats else 0.5, turn - (0.2 if far else 0.0))
    skin = darker(coat.mark, 0.35 if far else 0.1)
    wing.cut(
        [(0.05, -0.05), (-0.3, 0.2), (-0.62, 0.24), (-1.1, 0.06), (-0.92, -0.1), (-0.86, -0.32), (-0.66, -0.26), (-0.56,
        -0.48), (-0.38, -0.34), (-0.2, -0.46), (-0.04, -0.2)], skin, dim=0.2,
    )  # fmt: skip
    for x, y in ((-1.08, 0.06), (-0.86, -0.3), (-0.56, -0.46)):
        wing.limb([(-0.4, 0.2), (x, y)], (0.05, 0.02), darker(coat.base, 0.2))
    wing.limb([(0.04, -0.04), (-0.3, 0.2), (-0.42, 0.21)], (0.09, 0.07, 0.05), darker(coat.base, 0.2))


def _mane(head: Body, coat: Coat) -> None:
    """A lion's: two rings of locks, combed outwards."""
    for count, reach, colour in ((16, 1.18, darker(coat.mark, 0.1)), (13, 0.96, lighter(coat.mark, 0.1))):
        locks = []
        for k in range(count):
            a = TURN * (k + 0.3) / count
            x, y = math.cos(a), math.sin(a)
            tip = (x * (reach + 0.56) - y * 0.14, y * (reach + 0.56) + x * 0.14)
            locks.append(ribbon([(x * 0.7, y * 0.7), (x * reach, y * reach), tip], (0.5, 0.62, 0.06)))
        head.joint((-0.12, -0.14)).paint([*locks, ellipse(0, 0, reach + 0.1, reach + 0.1)], colour, 0.24)


def _trunk_path(acting: Acting) -> list[Point]:
    """From the face to its tip, in the head's frame."""
    sway = 0.16 * wave(acting.phase)
    if acting.pose in (Pose.LOOK_UP, Pose.DANCE, Pose.POINT, Pose.FLY, Pose.JUMP) or acting.holds:
        return [(0.66, -0.34), (1.2, -0.7), (1.86, -0.5), (2.2, 0.2 + sway), (2.0, 0.84 + sway)]
    if acting.pose is Pose.EAT:
        return [(0.66, -0.34), (1.2, -0.9), (1.24, -1.56 + sway), (0.84, -1.6 + sway), (0.6, -1.06 + 0.4 * sway)]
    if acting.pose is Pose.SLEEP:
        return [(0.66, -0.34), (1.2, -0.56), (1.5, -0.6), (1.9, -0.58), (2.2, -0.42)]
    if acting.pose is Pose.SWIM:
        return [(0.66, -0.34), (1.2, -0.56), (1.7, -0.3), (1.9, 0.3), (2.2, 0.7)]
    return [(0.66, -0.34), (1.16, -0.95), (1.26 + sway * 0.5, -1.8), (1.5 + sway, -2.3), (1.9 + sway, -2.2)]


def _trunk(head: Body, coat: Coat, acting: Acting) -> None:
    path = _trunk_path(acting)
    head.limb(path, (0.95, 0.7, 0.48, 0.36, 0.28), coat.base, dim=0.16)
    for k in range(5):
        t = 0.3 + 0.14 * k
        i = min(3, int(t * 4))
        f = t * 4 - i
        x, y = path[i][0] + (path[i + 1][0] - path[i][0]) * f, path[i][1] + (path[i + 1][1] - path[i][1]) * f
        w = 0.3 - 0.16 * t
        head.line([(x - w, y + 0.02), (x, y - 0.05), (x + w, y + 0.04)], (0.01, 0.035, 0.01), coat.crease, 0.5)
    head.limb([(0.5, -0.72), (0.95, -1.12), (1.5, -1.0)], (0.22, 0.19, 0.05), (252, 246, 228), dim=0.1)
    if acting.gape > 0.04:
        head.oval(0.42, -0.86, 0.2, 0.1 + 0.12 * acting.gape, (122, 40, 50))


def _n(
    base: tuple[float, float, float],
    belly: tuple[float, float, float] | None = None,
    mark: tuple[float, float, float] | None = None,
    tint: float = 0.05,
    eye: tuple[float, float, float] = (96, 62, 36),
) -> Natural:
    return Natural(base, belly, mark, tint, eye)


_DOG = Head(ear="flop", tip=(0.74, -0.4), end=0.66, wide=1.05, extra=("tuft",))
_CAT = Head(ear="point", tip=(0.5, -0.36), end=0.72, wide=0.95, nose="cat", eye=0.27, extra=("whiskers",), cheek=0.3)
_BIG_CAT = Head(
    ear="round", tip=(0.58, -0.42), end=0.84, wide=1.1, nose="cat", eye=0.2, extra=("whiskers",), cheek=0.3, pale=0.8,
)  # fmt: skip
_FOX = Head(
    ear="point", ear_size=1.1, tip=(0.94, -0.46), end=0.36, wide=1.0, cheek=0.6, pale=0.0, extra=("paleface",), eye=0.22,
)  # fmt: skip
_WOLF = Head(
    ear="point", tip=(0.92, -0.42), end=0.5, wide=1.05, cheek=0.6, pale=0.0, extra=("paleface", "brows"), eye=0.2,
)  # fmt: skip
_COW = Head(
    ear="side", tip=(0.9, -0.78), end=0.92, wide=1.15, nose="nostrils", eye=0.22, muzzle=(238, 186, 172),
    extra=("horns",),
)  # fmt: skip
_HORSE = Head(
    ear="point", ear_size=0.74, tip=(1.12, -1.12), end=0.8, wide=1.15, nose="nostrils", eye=0.24, pale=0.4,
    extra=("forelock",),
)  # fmt: skip
_DEER = Head(ear="side", tip=(0.88, -0.66), end=0.52, wide=1.0, eye=0.26, bead=True, pale=0.7)
_MOUSE = Head(ear="big", tip=(0.9, -0.42), end=0.3, wide=1.05, nose="button", eye=0.22, bead=True, extra=("whiskers",))
_RABBIT = Head(
    ear="long", tip=(0.46, -0.36), end=0.62, wide=0.9, nose="button", eye=0.26, bead=True, extra=("whiskers",),
    cheek=0.16,
)  # fmt: skip
_BEAR = Head(ear="round", tip=(0.7, -0.42), end=0.72, wide=0.95, eye=0.17, pale=0.8, cheek=0.16)
_PIG = Head(ear="point", ear_size=0.7, tip=(0.66, -0.34), end=0.82, wide=1.05, nose="disc", eye=0.19, pale=0.0)

BEASTS: dict[str, tuple[float, Beast]] = {
    "dog": (0.5, Beast(_n((186, 134, 86)), Build(), _DOG, "up", ("bib",))),
    "puppy": (0.36, Beast(_n((208, 162, 112)), Build(long=0.38, hip=0.34, deep=0.16, leg=0.095, neck=(0.12, 0.27), head=0.245), replace(_DOG, eye=0.28, tip=(0.62, -0.38), ear_size=0.9, cheek=0.0), "up", ("bib",))),
    "cat": (0.4, Beast(_n((220, 148, 84), mark=(178, 98, 46), eye=(110, 160, 70)), Build(long=0.4, hip=0.36, deep=0.13, leg=0.075, neck=(0.13, 0.28), head=0.21), _CAT, "thin", ("tabby", "bib"))),
    "elephant": (1.35, Beast(_n((146, 150, 166), tint=0.05), Build(tall=True, long=0.44, hip=0.5, rise=0.03, deep=0.25, leg=0.15, neck=(0.26, 0.13), head=0.205, thick=0.95), Head(ear="fan", tip=(0.7, -0.3), end=0.8, wide=1.1, nose="none", eye=0.19, eyes=(0.18, 0.72, 0.3), pale=0.0), "tuft", ("trunk",))),
    "cow": (0.95, Beast(_n((242, 232, 214), (246, 236, 222), (126, 80, 54), 0.03), Build(long=0.54, hip=0.5, deep=0.19, leg=0.085, neck=(0.22, 0.2), head=0.158), _COW, "tuft", ("hoof", "withers", "patches", "udder"))),
    "goat": (0.62, Beast(_n((228, 212, 186), mark=(120, 88, 62), tint=0.04), Build(long=0.42, hip=0.46, deep=0.15, leg=0.06, neck=(0.15, 0.28), head=0.152), Head(ear="side", tip=(0.9, -0.68), end=0.58, wide=0.95, nose="nostrils", eye=0.22, extra=("backhorns", "beard"), pale=0.5), "short", ("hoof", "darksocks"))),
    "sheep": (0.58, Beast(_n((214, 198, 178), (246, 240, 228), tint=0.03), Build(long=0.42, hip=0.42, deep=0.19, leg=0.062, neck=(0.22, 0.2), head=0.155), Head(ear="side", tip=(0.78, -0.62), end=0.6, wide=1.0, nose="nostrils", eye=0.22, extra=("wool",), pale=0.3), "scut", ("hoof", "wool"))),
    "horse": (1.15, Beast(_n((158, 92, 56), mark=(70, 44, 36), tint=0.05), Build(long=0.46, hip=0.5, deep=0.14, leg=0.06, neck=(0.2, 0.3), head=0.135, thick=1.1), _HORSE, "flow", ("hoof", "hairmane"))),
    "donkey": (0.88, Beast(_n((156, 148, 146), (226, 220, 214), (90, 82, 84), 0.04), Build(long=0.44, hip=0.46, deep=0.15, leg=0.06, neck=(0.18, 0.22), head=0.145, thick=1.05), replace(_HORSE, ear="long", ear_size=0.9, pale=0.9), "tuft", ("hoof", "hairmane"))),
    "lion": (0.8, Beast(_n((226, 174, 100), (246, 224, 180), (146, 82, 44), 0.04, (176, 116, 40)), Build(long=0.44, hip=0.42, deep=0.14, leg=0.085, neck=(0.16, 0.2), head=0.165), _BIG_CAT, "tuft", ("mane",))),
    "tiger": (0.76, Beast(_n((236, 148, 62), (252, 242, 226), (46, 34, 38), 0.03, (150, 150, 50)), Build(long=0.5, hip=0.44, deep=0.145, leg=0.085, neck=(0.17, 0.22), head=0.18), replace(_BIG_CAT, extra=("whiskers", "tiger"), cheek=0.6), "ringed", ("stripes", "bib", "banded"))),
    "leopard": (0.66, Beast(_n((232, 184, 106), (250, 236, 208), (74, 48, 40), 0.03, (140, 150, 60)), Build(long=0.5, hip=0.44, deep=0.125, leg=0.075, neck=(0.16, 0.24), head=0.165), replace(_BIG_CAT, extra=("whiskers", "freckles")), "ringed", ("rosettes",))),
    "rabbit": (0.34, Beast(_n((222, 206, 190), tint=0.08), Build(long=0.26, hip=0.26, deep=0.17, leg=0.085, neck=(0.1, 0.22), head=0.19), _RABBIT, "scut", ("bib",))),
    "mouse": (0.22, Beast(_n((170, 160, 160), tint=0.06), Build(long=0.3, hip=0.24, deep=0.17, leg=0.07, neck=(0.16, 0.16), head=0.22), _MOUSE, "pink", ("bib",))),
    "fox": (0.46, Beast(_n((226, 116, 52), (252, 242, 228), (60, 40, 40), 0.03, (170, 120, 40)), Build(long=0.44, hip=0.4, deep=0.125, leg=0.06, neck=(0.15, 0.27), head=0.185), _FOX, "bushy", ("bib", "darksocks"))),
    "jackal": (0.46, Beast(_n((196, 158, 108), (238, 218, 184), (96, 76, 62), 0.05, (150, 100, 40)), Build(long=0.44, hip=0.44, deep=0.12, leg=0.055, neck=(0.16, 0.25), head=0.165), replace(_FOX, ear_size=1.25, cheek=0.2), "bushy", ("saddle", "bib"))),
    "wolf": (0.6, Beast(_n((124, 128, 140), (222, 220, 218), (70, 72, 84), 0.04, (206, 166, 60)), Build(long=0.48, hip=0.44, deep=0.15, leg=0.075, neck=(0.16, 0.24), head=0.18, thick=1.15), _WOLF, "bushy", ("saddle", "bib"))),
    "hyena": (0.58, Beast(_n((190, 164, 122), (214, 196, 160), (84, 64, 56), 0.04), Build(long=0.44, hip=0.4, rise=0.1, deep=0.145, leg=0.07, neck=(0.17, 0.2), head=0.175, thick=1.15), replace(_BEAR, tip=(0.82, -0.42), end=0.66, pale=0.0, muzzle=(92, 76, 70), eye=0.2, cheek=0.0), "short", ("spots", "crest"))),
    "squirrel": (0.3, Beast(_n((194, 110, 60), (250, 234, 210), tint=0.06), Build(long=0.26, hip=0.26, rise=0.06, deep=0.14, leg=0.07, neck=(0.12, 0.24), head=0.19), Head(ear="tufted", ear_size=0.8, tip=(0.6, -0.36), end=0.44, wide=0.95, nose="button", eye=0.25, bead=True, extra=("paleface", "whiskers"), pale=0.0), "plume", ("bib",))),
    "bear": (0.95, Beast(_n((128, 86, 60), (206, 166, 122), tint=0.04), Build(long=0.42, hip=0.42, deep=0.23, leg=0.12, neck=(0.2, 0.2), head=0.185, thick=1.1), _BEAR, "short", ("shag",))),
    "deer": (0.85, Beast(_n((198, 138, 88), (246, 230, 206), (140, 90, 56), 0.05), Build(long=0.4, hip=0.46, deep=0.12, leg=0.045, neck=(0.15, 0.28), head=0.135, thick=0.9), replace(_DEER, extra=("antlers",)), "scut", ("hoof", "dapples"))),
    "pig": (0.5, Beast(_n((244, 182, 174), (250, 206, 198), (206, 132, 126), 0.04), Build(long=0.46, hip=0.36, deep=0.22, leg=0.085, neck=(0.26, 0.12), head=0.2, thick=1.05), _PIG, "curl", ("hoof",))),
    "camel": (1.25, Beast(_n((216, 174, 118), (230, 198, 150), (140, 96, 60), 0.03), Build(long=0.4, hip=0.5, deep=0.14, leg=0.055, neck=(0.26, 0.28), head=0.115, thick=0.95), Head(ear="small", tip=(0.95, -0.62), end=0.84, wide=1.1, nose="nostrils", eye=0.26, pale=0.4, extra=("tuft",)), "tuft", ("hoof", "hump"))),
    "crocodile": (0.42, Beast(_n((98, 138, 84), (216, 214, 160), (64, 98, 62), 0.04, (214, 176, 60)), Build(low=True, long=0.95, hip=0.42, deep=0.26, leg=0.15, neck=(0.3, 0.14), head=0.24, thick=1.0), Head(ear="none", tip=(1.75, -0.5), end=0.56, wide=1.15, nose="nostrils", eye=0.24, eyes=(0.02, 0.46, 0.56), pale=0.2, extra=("teeth",)), "saurian", ("scutes",))),
    "tortoise": (0.26, Beast(_n((150, 164, 104), (214, 204, 150), (126, 98, 58), 0.05), Build(low=True, long=0.5, hip=0.32, deep=0.3, leg=0.15, neck=(0.46, 0.28), head=0.19, thick=0.8), Head(ear="none", tip=(0.6, -0.36), end=0.74, wide=1.2, nose="nostrils", eye=0.26, pale=0.2), "stub", ("shell",))),
    "turtle": (0.24, Beast(_n((104, 164, 134), (206, 224, 180), (60, 116, 92), 0.05), Build(low=True, long=0.64, hip=0.24, deep=0.24, leg=0.17, neck=(0.44, 0.2), head=0.2, thick=0.85), Head(ear="none", tip=(0.62, -0.32), end=0.66, wide=1.2, nose="nostrils", eye=0.28, bead=True, pale=0.4, extra=("freckles",)), "stub", ("shell",))),
}  # fmt: skip
"""Height among grown people, and measures."""

MORE_BEASTS: dict[str, tuple[float, Beast]] = {
    "buffalo": (0.98, Beast(_n((84, 80, 90), (120, 112, 118), tint=0.03), Build(long=0.54, hip=0.48, deep=0.21, leg=0.09, neck=(0.26, 0.14), head=0.16, thick=1.1), replace(_COW, extra=("swept",), muzzle=(150, 138, 140)), "tuft", ("hoof", "withers"))),
    "ox": (1.0, Beast(_n((206, 190, 172), mark=(140, 124, 110), tint=0.04), Build(long=0.52, hip=0.52, deep=0.19, leg=0.085, neck=(0.22, 0.2), head=0.155, thick=1.15), replace(_COW, muzzle=(120, 100, 96)), "tuft", ("hoof", "withers"))),
    "ram": (0.62, Beast(_n((104, 88, 80), (226, 210, 188), tint=0.03), Build(long=0.42, hip=0.42, deep=0.19, leg=0.062, neck=(0.22, 0.2), head=0.155), Head(ear="side", tip=(0.78, -0.62), end=0.6, wide=1.0, nose="nostrils", eye=0.22, extra=("wool", "curled"), pale=0.3), "scut", ("hoof", "wool"))),
    "zebra": (1.05, Beast(_n((246, 244, 240), (250, 248, 244), (44, 42, 50), 0.0), Build(long=0.44, hip=0.48, deep=0.145, leg=0.06, neck=(0.19, 0.26), head=0.138, thick=1.1), replace(_HORSE, muzzle=(70, 64, 70), extra=("zebra",)), "tuft", ("hoof", "stripes", "banded", "hairmane"))),
    "giraffe": (1.7, Beast(_n((236, 196, 118), (246, 224, 172), (164, 100, 56), 0.03), Build(tall=True, long=0.26, hip=0.4, rise=0.05, deep=0.11, leg=0.042, neck=(0.2, 0.4), head=0.085, thick=0.9), Head(ear="side", tip=(0.95, -0.72), end=0.72, wide=1.05, nose="nostrils", eye=0.27, bead=True, pale=0.5, extra=("ossicones",)), "tuft", ("hoof", "mesh"))),
    "rhino": (1.0, Beast(_n((150, 146, 148), tint=0.03), Build(long=0.54, hip=0.46, deep=0.24, leg=0.12, neck=(0.28, 0.1), head=0.17, thick=1.15), Head(ear="point", ear_size=0.6, tip=(1.0, -0.62), end=0.74, wide=1.3, nose="nostrils", eye=0.16, pale=0.0, extra=("nosehorn",)), "tuft", ())),
    "hippo": (0.9, Beast(_n((164, 140, 156), (216, 178, 180), tint=0.03), Build(long=0.52, hip=0.38, deep=0.26, leg=0.125, neck=(0.28, 0.14), head=0.18, thick=1.2), Head(ear="small", tip=(0.92, -0.52), end=1.25, wide=1.2, nose="nostrils", eye=0.18, eyes=(0.0, 0.5, 0.4), pale=0.4), "short", ())),
    "panda": (0.85, Beast(_n((248, 246, 242), (250, 248, 246), (44, 42, 50), 0.0), Build(long=0.4, hip=0.4, deep=0.23, leg=0.115, neck=(0.18, 0.22), head=0.2, thick=1.0), replace(_BEAR, ear="darkround", extra=("mask",), cheek=0.2), "short", ("darklegs",))),
    "hedgehog": (0.24, Beast(_n((186, 146, 108), (240, 220, 188), (84, 62, 50), 0.03), Build(low=True, long=0.36, hip=0.2, deep=0.22, leg=0.075, neck=(0.26, 0.02), head=0.19, thick=1.0), Head(ear="small", tip=(0.96, -0.3), end=0.26, wide=1.0, eye=0.2, bead=True, pale=0.7), "none", ("quills",))),
    "mongoose": (0.34, Beast(_n((168, 138, 106), (222, 200, 164), (106, 82, 64), 0.05, (150, 70, 40)), Build(long=0.6, hip=0.28, deep=0.11, leg=0.055, neck=(0.16, 0.2), head=0.145, thick=1.05), Head(ear="small", tip=(0.84, -0.36), end=0.36, wide=0.95, eye=0.21, pale=0.5), "bushy", ("shag",))),
    "badger": (0.42, Beast(_n((138, 136, 142), (246, 242, 236), (48, 46, 54), 0.03), Build(long=0.48, hip=0.3, deep=0.18, leg=0.085, neck=(0.22, 0.14), head=0.17), Head(ear="small", tip=(0.9, -0.4), end=0.42, wide=1.0, eye=0.18, pale=0.9, extra=("badger",)), "short", ("darksocks", "shag"))),
    "boar": (0.62, Beast(_n((104, 84, 74), (140, 116, 100), (54, 42, 42), 0.03), Build(long=0.46, hip=0.38, rise=0.05, deep=0.21, leg=0.075, neck=(0.28, 0.08), head=0.18, thick=1.15), replace(_PIG, tip=(0.86, -0.46), ear_size=0.8, end=0.66, extra=("tusks",)), "tuft", ("hoof", "crest"))),
    "cheetah": (0.64, Beast(_n((236, 196, 120), (252, 240, 216), (60, 44, 40), 0.02, (190, 130, 40)), Build(long=0.5, hip=0.5, deep=0.11, leg=0.058, neck=(0.15, 0.22), head=0.14), replace(_BIG_CAT, extra=("whiskers", "freckles"), cheek=0.1), "ringed", ("spots",))),
    "unicorn": (1.15, Beast(_n((250, 246, 250), mark=(214, 160, 206), tint=0.04, eye=(110, 90, 170)), Build(long=0.46, hip=0.5, deep=0.14, leg=0.06, neck=(0.2, 0.3), head=0.135, thick=1.1), replace(_HORSE, extra=("unicorn", "forelock")), "flow", ("hoof", "hairmane"))),
    "rat": (0.26, Beast(_n((128, 114, 106), tint=0.04), Build(long=0.42, hip=0.22, deep=0.16, leg=0.06, neck=(0.22, 0.1), head=0.17), replace(_MOUSE, ear_size=0.6, tip=(1.1, -0.42)), "pink", ("bib",))),
    "kangaroo": (0.9, Beast(_n((190, 138, 98), (238, 214, 180), (120, 80, 56), 0.04), Build(long=0.36, hip=0.36, rise=0.14, deep=0.15, leg=0.07, neck=(0.14, 0.24), head=0.14, thick=1.0), replace(_DEER, ear="long", ear_size=0.62, extra=()), "thin", ("bib",))),
    "lizard": (0.22, Beast(_n((128, 168, 88), (232, 226, 170), (92, 128, 66), 0.14, (220, 150, 50)), Build(low=True, long=0.72, hip=0.34, deep=0.17, leg=0.085, neck=(0.22, 0.2), head=0.22, thick=0.85), Head(ear="none", tip=(0.74, -0.4), end=0.6, wide=1.2, nose="nostrils", eye=0.3, eyes=(0.0, 0.5, 0.42), pale=0.3), "saurian", ("spots", "scutes"))),
    "dinosaur": (1.5, Beast(_n((122, 156, 110), (226, 220, 170), (90, 118, 92), 0.12), Build(long=0.38, hip=0.36, deep=0.18, leg=0.1, neck=(0.22, 0.42), head=0.11, thick=1.0), Head(ear="none", tip=(0.9, -0.42), end=0.8, wide=1.2, nose="nostrils", eye=0.26, pale=0.3), "saurian", ("spots", "scutes"))),
    "dragon": (1.3, Beast(_n((92, 148, 100), (240, 214, 130), (190, 82, 60), 0.2, (236, 186, 50)), Build(long=0.42, hip=0.38, deep=0.17, leg=0.09, neck=(0.18, 0.32), head=0.13, thick=1.0), Head(ear="side", ear_size=0.8, tip=(0.98, -0.5), end=0.66, wide=1.2, nose="nostrils", eye=0.24, pale=0.3, extra=("backhorns", "spikes", "teeth")), "saurian", ("scutes", "bib", "wings"))),
}  # fmt: skip
"""Kinds for which plan and lexicon have no words yet."""

PLAIN = Beast(_n((168, 140, 118), tint=0.12), Build(), replace(_BEAR, ear="point"), "thin", ("bib",))
"""An animal that has no drawing of its own."""
