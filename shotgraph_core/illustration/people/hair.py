"""Hair: eleven ways to wear it, each in a part behind the body and a part round the face."""

from collections.abc import Callable

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import Path, Point, curve, ellipse
from shotgraph_core.illustration.people.heads import Head
from shotgraph_core.illustration.people.look import Look

RIBBON: RGB = (214, 70, 70)
_PARTED = [(-0.8, -0.42), (-0.98, 0.25), (-0.72, 0.9), (-0.1, 1.2), (0.55, 1.04), (0.95, 0.48), (0.93, -0.1),
(0.78, 0.32),
           (0.3, 0.66), (-0.3, 0.5), (-0.66, 0.22)]  # fmt: skip
_MIDDLE = [(-0.82, -0.4), (-0.99, 0.25), (-0.72, 0.92), (-0.1, 1.2), (0.55, 1.05), (0.97, 0.46), (0.93, -0.2),
(0.8, 0.22),
           (0.5, 0.5), (0.2, 0.86), (-0.2, 0.5), (-0.64, 0.14)]  # fmt: skip
_FRINGE = [(-0.82, -0.5), (-1.0, 0.25), (-0.72, 0.92), (-0.1, 1.22), (0.55, 1.06), (0.98, 0.45), (0.9, -0.3),
(0.78, 0.24),
           (0.4, 0.42), (0.0, 0.46), (-0.5, 0.38), (-0.68, 0.1)]  # fmt: skip
_FRONTS = (_PARTED, _FRINGE, _MIDDLE)
_CROP = [(-0.84, -0.12), (-0.97, 0.35), (-0.66, 0.95), (-0.05, 1.2), (0.6, 1.02), (0.92, 0.5), (0.84, 0.22), (0.5, 0.6),
         (0.1, 0.68), (-0.45, 0.52), (-0.72, 0.2)]  # fmt: skip
_SWEPT = [(-0.84, -0.14), (-0.98, 0.35), (-0.7, 0.98), (-0.1, 1.22), (0.5, 1.26), (0.95, 0.98), (0.93, 0.5),
(0.84, 0.22),
          (0.66, 0.62), (0.2, 0.84), (-0.3, 0.62), (-0.72, 0.2)]  # fmt: skip
_BOWL = [(-0.86, -0.25), (-1.0, 0.3), (-0.7, 0.95), (-0.08, 1.22), (0.58, 1.06), (0.96, 0.48), (0.86, 0.1), (0.7, 0.38),
         (0.35, 0.4), (0.05, 0.46), (-0.35, 0.4), (-0.7, 0.14)]  # fmt: skip
_CROPS = (_CROP, _SWEPT, _BOWL)


def draw_hair_behind(head: Head, look: Look) -> None:
    """Hair that falls behind the shoulders, or a bun: drawn before the body."""
    behind = None if look.headgear in ("veil", "hood") else _BEHIND.get(look.hairdo)
    if behind:
        behind(head, look)


def draw_hair(head: Head, look: Look) -> None:
    """The hair round the face: drawn after it."""
    HAIRDOS[look.hairdo](head, look)


def _shine(head: Head, hair: RGB) -> None:
    head.lines([[(-0.62, 0.55), (-0.3, 0.85), (0.15, 0.94)]], (0.02, 0.07, 0.02), lighter(hair, 0.25))


def _front(head: Head, look: Look) -> None:
    head.mass(_FRONTS[look.cut], look.hair)
    _shine(head, look.hair)
    if look.face.female and look.cut != 1:
        head.ovals([(-0.84, -0.32, 0.07, 0.1)], (240, 196, 92))


def _crop(head: Head, look: Look) -> None:
    head.mass(_FRINGE if look.face.female else _CROPS[look.cut], look.hair)
    _shine(head, look.hair)


def _long_behind(head: Head, look: Look) -> None:
    wave = 0.14 if look.cut == 2 else 0.0
    head.mass([(-0.6, 0.8), (-1.05, 0.1), (-1.02 - wave, -0.6), (-1.1 + wave, -1.2), (-1.04 - wave, -1.8),
    (-0.7, -2.25), (0.0, -2.1),
               (0.5, -2.1), (0.86 + wave, -1.5), (0.9, -0.8), (0.8, 0.4)], darker(look.hair, 0.15))  # fmt: skip


def _bob_behind(head: Head, look: Look) -> None:
    head.mass([(-0.5, 0.9), (-1.06, 0.2), (-1.12, -0.8), (-0.85, -1.12), (0.7, -1.05), (0.98, -0.7), (0.94, 0.2),
    (0.5, 0.9)],
              darker(look.hair, 0.15))  # fmt: skip


def _bun_behind(head: Head, look: Look) -> None:
    head.ovals([(-0.95, 0.42, 0.46, 0.46)], look.hair)
    head.lines([[(-1.3, 0.5), (-1.02, 0.68), (-0.72, 0.72)]], (0.02, 0.06, 0.02), lighter(look.hair, 0.22))
    head.ovals([(-1.02, 0.8, 0.14, 0.14), (-0.86, 0.86, 0.11, 0.11)], (250, 214, 120))


def _braid(head: Head, hair: RGB, start: Point, step: Point, many: int) -> None:
    """A plait of lumps, a ribbon at its end."""
    lumps = [ellipse(start[0] + step[0] * k, start[1] + step[1] * k, 0.23 - 0.012 * k, 0.25) for k in range(many)]
    head.fill(lumps, darker(hair, 0.22))
    inner = [
        ellipse(start[0] + step[0] * k + 0.03, start[1] + step[1] * k + 0.04, 0.16 - 0.01 * k, 0.16)
        for k in range(many)
    ]
    head.fill(inner, lighter(hair, 0.06))
    end = start[0] + step[0] * many, start[1] + step[1] * many
    head.ovals([(end[0], end[1] - 0.12, 0.12, 0.2)], darker(hair, 0.1))
    head.mass([(end[0], end[1] + 0.06), (end[0] - 0.26, end[1] + 0.18), (end[0] - 0.26, end[1] - 0.1),
    (end[0], end[1] + 0.02),
               (end[0] + 0.26, end[1] - 0.1), (end[0] + 0.26, end[1] + 0.18)], RIBBON, 0.0)  # fmt: skip


def _plait_behind(head: Head, look: Look) -> None:
    _braid(head, look.hair, (-0.84, -0.42), (-0.045, -0.4), 7)


def _plaits_behind(head: Head, look: Look) -> None:
    """The one on the far side; the near one falls before the shoulder."""
    _braid(head, darker(look.hair, 0.1), (0.78, -0.62), (0.05, -0.34), 4)


def _tail_behind(head: Head, look: Look) -> None:
    head.mass([(-0.62, 0.75), (-1.2, 0.62), (-1.62, 0.0), (-1.6, -0.9), (-1.36, -1.55), (-1.22, -0.9),
    (-1.16, -0.2), (-0.8, 0.2)],
              look.hair)  # fmt: skip
    head.ovals([(-0.93, 0.56, 0.15, 0.2)], RIBBON)


def _plaits(head: Head, look: Look) -> None:
    _front(head, look)
    _braid(head, look.hair, (-0.9, -0.42), (-0.03, -0.35), 5)


def _lumps(spread: float, size: float) -> list[Path]:
    ring = [
        ellipse(0.92 * spread * np.cos(a), 0.2 + 0.86 * spread * np.sin(a), size)
        for a in np.linspace(-0.1, np.pi + 0.25, 11)
    ]
    return ring + [ellipse(x, 0.8, 0.3) for x in (-0.5, -0.15, 0.2, 0.5)]


def _curls(head: Head, look: Look) -> None:
    head.fill(_lumps(1.0, 0.28), look.hair, 0.2)
    arcs = [
        [(x - 0.12, y), (x, y + 0.13), (x + 0.13, y + 0.02)]
        for x, y in ((-0.6, 0.8), (-0.1, 1.0), (0.42, 0.92), (-0.9, 0.35))
    ]
    head.lines(arcs, (0.015, 0.045, 0.015), lighter(look.hair, 0.22))


def _curls_behind(head: Head, look: Look) -> None:
    if look.face.female:
        ring = [ellipse(0.98 * np.cos(a), 0.0 + 1.0 * np.sin(a), 0.36) for a in np.linspace(-0.75, np.pi + 0.75, 15)]
        head.fill([*ring, ellipse(0, 0, 0.95)], darker(look.hair, 0.15), 0.2)


def _tousled(head: Head, look: Look) -> None:
    tips = [(-0.9, -0.25), (-1.14, 0.1), (-0.98, 0.3), (-1.16, 0.62), (-0.84, 0.78), (-0.82, 1.1), (-0.44, 1.06),
    (-0.26, 1.4), (0.06, 1.14),
            (0.36, 1.36), (0.5, 1.06), (0.86, 1.08), (0.86, 0.74), (1.06, 0.5), (0.86, 0.2), (0.66, 0.56),
            (0.5, 0.36), (0.3, 0.66),
            (0.06, 0.42), (-0.1, 0.62), (-0.36, 0.36), (-0.5, 0.5), (-0.74, 0.14)]  # fmt: skip
    head.fill([curve(tips, steps=3)], look.hair, 0.2)
    _shine(head, look.hair)


def _bald(head: Head, look: Look) -> None:
    """A wreath of hair round the back, a shine on the skull."""
    head.mass([(-0.78, 0.02), (-0.96, 0.06), (-0.98, 0.3), (-0.86, 0.5), (-0.72, 0.44), (-0.7, 0.2)], look.hair)
    head.mass([(0.8, 0.06), (0.9, 0.12), (0.88, 0.34), (0.78, 0.36), (0.76, 0.2)], look.hair)
    head.lines([[(-0.4, 0.7), (-0.1, 0.84), (0.2, 0.84)]], (0.02, 0.09, 0.02), lighter(look.skin, 0.4))


HAIRDOS: dict[str, Callable[[Head, Look], None]] = {
    "long": _front, "bun": _front, "plait": _front, "plaits": _plaits, "ponytail": _front, "bob": _front,
    "short": _crop,
    "tousled": _tousled, "curls": _curls, "bald": _bald,
}  # fmt: skip
"""Every way to wear hair."""
_BEHIND: dict[str, Callable[[Head, Look], None]] = {
    "long": _long_behind, "bun": _bun_behind, "plait": _plait_behind, "plaits": _plaits_behind,
    "ponytail": _tail_behind,
    "bob": _bob_behind, "curls": _curls_behind,
}  # fmt: skip
