"""Heads of birds, seen from the side; owls look at us. Frame: the skull's middle, radius 1, x forward, y up."""

from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import INK, Body
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.animals.faces import MOUTH, TONGUE, draw_blush, draw_eye
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, luma, mixed
from shotgraph_core.illustration.engine.shapes import Point
from shotgraph_core.model import Pose

COMB: RGB = (216, 54, 48)


@dataclass(frozen=True)
class Beak:
    """A bird's beak and what is about its head."""

    colour: RGB = (240, 176, 66)
    long: float = 0.8
    thick: float = 0.5
    hook: float = 0.0
    """How far the tip bends down."""
    flat: bool = False
    """A duck's: broad and round at its end."""
    eye: float = 0.26
    extra: tuple[str, ...] = ()


def beak_tip(beak: Beak) -> Point:
    """Where it carries things."""
    if "disc" in beak.extra:
        return 0.45, -0.45
    return 0.8 + beak.long * 0.9, -0.12 - beak.hook


def draw_bird_head(head: Body, beak: Beak, coat: Coat, acting: Acting) -> None:
    """A whole head."""
    for name in beak.extra:
        if name in _BEHIND:
            _BEHIND[name](head, coat)
    skull: RGB = (250, 246, 238) if "bald" in beak.extra else coat.base
    if "bare" in beak.extra:
        skull = (232, 172, 156)
    if "disc" in beak.extra:
        _owl(head, beak, coat, acting)
        return
    _beak(head, beak, coat, acting)
    head.oval(0, 0, 1.0, 0.97, skull, dim=0.16)
    if not {"bald", "bare", "comb", "crest", "plume", "casque"} & {*beak.extra}:
        head.cut(
            [(-0.3, 0.84), (-0.5, 1.16), (-0.16, 1.02), (-0.12, 1.24), (0.1, 0.98), (0.24, 1.1), (0.24, 0.84)], skull,
            dim=0.04,
        )  # fmt: skip
    for x, y in ((-0.62, -0.2), (-0.44, -0.5), (-0.7, 0.14)):
        head.line([(x + 0.1, y + 0.09), (x, y), (x + 0.02, y - 0.14)], (0.01, 0.05, 0.01), darker(skull, 0.4), 0.45)
    for name in beak.extra:
        if name in _OVER:
            _OVER[name](head, coat)
    draw_blush(head, 0.08, -0.36, 0.26, skull, 0.38)
    draw_eye(head, 0.3, 0.2, beak.eye, coat.eye, skull, acting)
    _smile(head, coat, acting)


def _open(acting: Acting) -> float:
    peck = 0.4 * abs(np.cos(np.pi * (acting.phase % 1.0))) if acting.pose is Pose.EAT else 0.0
    return float(max(acting.gape, peck, 0.3 if acting.pose is Pose.CRY else 0.0))


def _beak(head: Body, beak: Beak, coat: Coat, acting: Acting) -> None:
    colour = coat.beak or beak.colour
    gape, long, thick = _open(acting), beak.long, beak.thick
    lower = head.joint((0.8, -0.12), turn=-0.6 * gape)
    upper = head.joint((0.8, -0.04), turn=0.2 * gape)
    if gape > 0.04:
        head.cut(
            [(0.6, 0.1), (0.8 + long * 0.72, 0.05 + 0.1 * gape), (0.72 + long * 0.62, -0.1 - long * 0.42 * gape), (0.6,
            -0.34)], MOUTH, dim=0,
        )  # fmt: skip
        lower.limb([(0.2, 0.06), (long * 0.6, 0.05)], (thick * 0.3, thick * 0.2), TONGUE)
    if beak.flat:
        lower.shape(
            [(-0.1, 0.1), (long * 0.8, 0.04), (long * 0.95, -0.04), (long * 0.7, -thick * 0.3), (-0.1, -thick * 0.4)],
            darker(colour, 0.16), dim=0.1,
        )  # fmt: skip
        upper.shape(
            [(-0.1, thick * 0.75), (long * 0.5, thick * 0.26), (long * 0.92, thick * 0.3), (long * 1.08, 0.04),
            (long * 0.8, -thick * 0.12), (-0.1, -0.08)], colour, dim=0.12,
        )  # fmt: skip
    else:
        lower.shape(
            [(-0.1, 0.06), (long * 0.76, 0.02), (long * 0.5, -thick * 0.3), (-0.1, -thick * 0.52)], darker(colour,
            0.18), dim=0.1,
        )  # fmt: skip
        upper.shape(
            [(-0.1, thick * 0.8), (long * 0.45, thick * 0.66), (long * 0.92, thick * 0.1 - beak.hook * 0.3),
            (long * 0.97, -beak.hook - 0.08), (long * 0.76, -beak.hook * 0.42 - 0.09), (-0.1, -0.1)], colour, dim=0.14,
        )  # fmt: skip
    upper.oval(long * 0.26, thick * 0.34, 0.05, 0.035, darker(colour, 0.5))


def _smile(head: Body, coat: Coat, acting: Acting) -> None:
    """The corner of the beak tells the mood."""
    lift = acting.mouth * 0.14
    head.line(
        [(0.82, -0.1), (0.66, -0.12), (0.54, -0.12 + lift)], (0.03, 0.06, 0.04), darker(coat.base,
        0.6) if luma(coat.base) > 75 else lighter(coat.base, 0.4),
    )  # fmt: skip


def _owl(head: Body, beak: Beak, coat: Coat, acting: Acting) -> None:
    for side in (-1, 1):
        x = 0.12 + side * 0.72
        head.cut([(x - 0.36, 0.5), (x + side * 0.26, 1.24), (x + 0.34, 0.62)], darker(coat.base, 0.2), dim=0.1)
    head.oval(0, 0, 1.12, 0.98, coat.base, dim=0.16)
    for x, wide in ((-0.3, 0.6), (0.52, 0.54)):
        head.oval(x, 0.02, wide, 0.62, coat.belly, dim=0.08)
        for k in range(9):
            a = 0.7 * k
            head.line(
                [(x + np.cos(a) * wide * 0.7, 0.02 + np.sin(a) * 0.44), (x + np.cos(a) * wide * 0.94,
                0.02 + np.sin(a) * 0.58)], 0.03, darker(coat.belly, 0.2), 0.6,
            )  # fmt: skip
    gape = _open(acting)
    colour = coat.beak or beak.colour
    if gape > 0.04:
        head.cut([(0.0, -0.3), (0.26, -0.3), (0.16, -0.66 - 0.2 * gape)], darker(colour, 0.3), dim=0)
        head.oval(0.13, -0.42, 0.1, 0.14 * gape + 0.04, MOUTH)
    head.cut([(0.0, -0.02), (0.26, -0.02), (0.3, -0.22), (0.15, -0.52 + 0.12 * gape), (-0.02, -0.22)], colour, dim=0.2)
    draw_eye(head, 0.5, 0.08, beak.eye * 1.3, coat.eye, coat.base, acting, narrow=0.9)
    draw_eye(head, -0.26, 0.08, beak.eye * 1.4, coat.eye, coat.base, acting)


def _comb(head: Body, coat: Coat) -> None:
    red = coat.comb or COMB
    head.shape(
        [(-0.5, 0.7), (-0.56, 1.24), (-0.3, 1.06), (-0.12, 1.48), (0.1, 1.14), (0.32, 1.42), (0.42, 1.02), (0.6, 1.1),
        (0.56, 0.66)], red, dim=0.14,
    )  # fmt: skip


def _wattle(head: Body, coat: Coat) -> None:
    red = coat.comb or COMB
    head.shape([(0.6, -0.34), (0.84, -0.4), (0.86, -0.86), (0.68, -1.04), (0.54, -0.8)], red, dim=0.14)


def _crest(head: Body, coat: Coat) -> None:
    for lean in (-0.62, -0.22, 0.18):
        head.line([(-0.05, 0.86), (lean, 1.7)], 0.05, coat.base)
        head.shape([(lean - 0.14, 1.66), (lean, 1.98), (lean + 0.14, 1.7), (lean, 1.56)], (60, 178, 170), dim=0.1)


def _plume(head: Body, coat: Coat) -> None:
    head.cut([(0.1, 0.94), (-0.5, 1.5), (-0.2, 0.96), (-1.0, 1.16), (-0.5, 0.7)], darker(coat.base, 0.1), dim=0.1)


def _ring(head: Body, coat: Coat) -> None:
    head.limb([(-0.86, -0.6), (0.0, -0.98), (0.78, -0.6)], (0.12, 0.24, 0.12), (224, 78, 96))
    head.limb([(0.3, -0.86), (0.74, -0.5)], (0.2, 0.14), (40, 44, 52))


def _cap(head: Body, coat: Coat) -> None:
    head.shape(
        [(-0.98, 0.0), (-0.7, 0.7), (0.0, 0.98), (0.7, 0.66), (0.94, 0.28), (0.3, 0.46), (-0.4, 0.36)], coat.mark,
        dim=0.06,
    )  # fmt: skip


def _cheek(head: Body, coat: Coat) -> None:
    head.shape([(-0.6, 0.1), (0.0, 0.06), (0.5, -0.1), (0.4, -0.56), (-0.1, -0.8), (-0.62, -0.5)], coat.belly, dim=0.06)


def _sheen(head: Body, coat: Coat) -> None:
    head.shape(
        [(-0.7, 0.4), (-0.2, 0.8), (0.3, 0.78), (-0.1, 0.62)], mixed(lighter(coat.base, 0.3), (110, 130, 200), 0.4),
        dim=0, alpha=0.6,
    )  # fmt: skip


def _knob(head: Body, coat: Coat) -> None:
    head.shape([(0.5, 0.4), (0.8, 0.56), (1.02, 0.26), (0.9, 0.0), (0.62, 0.02)], INK, dim=0)


def _ruff(head: Body, coat: Coat) -> None:
    for x in (-0.8, -0.4, 0.0, 0.4):
        head.oval(x, -0.94 - 0.1 * (1 - abs(x)), 0.34, 0.3, (246, 242, 236), dim=0.1)


def _hornbill(head: Body, coat: Coat) -> None:
    head.shape([(0.4, 0.84), (0.9, 0.96), (1.5, 0.6), (1.3, 0.4), (0.7, 0.4)], (244, 190, 70), dim=0.14)


_BEHIND = {"comb": _comb, "crest": _crest, "plume": _plume}
_OVER = {
    "wattle": _wattle, "ring": _ring, "cap": _cap, "cheek": _cheek, "sheen": _sheen, "knob": _knob, "ruff": _ruff,
    "casque": _hornbill,
}  # fmt: skip
