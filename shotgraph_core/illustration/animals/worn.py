"""What a four-footed animal wears at its neck."""

import math
from collections.abc import Callable

from shotgraph_core.illustration.animals.body import INK, Body
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.animals.rig import Build, Stance
from shotgraph_core.illustration.animals.trunks import neck_root
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter


def draw_worn(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """A collar, scarf, bow or bell at the neck."""
    if coat.worn:
        (x, y), r = neck_root(b, s), b.head
        hx, hy = s.head[0] - r * 0.14, s.head[1] - r * 0.1
        far = max(0.01, math.hypot(hx - x, hy - y))
        ux, uy = (hx - x) / far, (hy - y) / far
        back = min(1.08 * r, far * 0.85)
        at = hx - ux * back, hy - uy * back
        frame = body.joint(at, r, math.atan2(uy, ux) - math.pi / 2)
        _WORN[coat.worn](frame, b.thick, coat.cloth)


def _collar(t: Body, wide: float, cloth: RGB) -> None:
    t.limb([(-0.8 * wide, 0.08), (0.0, -0.12), (0.8 * wide, 0.02)], 0.26, cloth)
    t.line([(-0.9 * wide, 0.16), (0.0, -0.04), (0.9 * wide, 0.1)], 0.05, lighter(cloth, 0.35))
    t.oval(0.5 * wide, -0.26, 0.17, 0.17, (238, 196, 84))
    t.oval(0.45 * wide, -0.2, 0.06, 0.06, (255, 240, 190))


def _scarf(t: Body, wide: float, cloth: RGB) -> None:
    t.cut(
        [(0.1 * wide, -0.1), (0.66 * wide, -0.2), (0.86 * wide, -0.94), (0.42 * wide, -0.8), (0.2 * wide, -1.0)],
        darker(cloth, 0.16), dim=0.1,
    )  # fmt: skip
    t.limb([(-0.8 * wide, 0.1), (0.0, -0.12), (0.84 * wide, 0.02)], (0.26, 0.38, 0.3), cloth, dim=0.1)
    t.line([(-0.7 * wide, 0.15), (0.0, -0.04), (0.7 * wide, 0.09)], (0.02, 0.06, 0.02), lighter(cloth, 0.35))


def _bow(t: Body, wide: float, cloth: RGB) -> None:
    t.limb([(-0.8 * wide, 0.08), (0.0, -0.1), (0.8 * wide, 0.02)], 0.16, darker(cloth, 0.1))
    for side in (-1, 1):
        t.shape(
            [(0.4 * wide, -0.16), (0.4 * wide + side * 0.5, 0.1), (0.4 * wide + side * 0.56, -0.42)], cloth, dim=0.2,
        )  # fmt: skip
    t.oval(0.4 * wide, -0.17, 0.14, 0.15, lighter(cloth, 0.15))


def _bell(t: Body, wide: float, cloth: RGB) -> None:
    t.limb([(-0.8 * wide, 0.08), (0.0, -0.14), (0.8 * wide, 0.02)], 0.2, cloth)
    t.shape(
        [(0.3 * wide, -0.2), (0.58 * wide, -0.2), (0.72 * wide, -0.72), (0.16 * wide, -0.72)], (226, 178, 70), dim=0.25,
    )  # fmt: skip
    t.oval(0.44 * wide, -0.74, 0.1, 0.1, darker(INK, 0.0))


_WORN: dict[str, Callable[[Body, float, RGB], None]] = {"collar": _collar, "scarf": _scarf, "bow": _bow, "bell": _bell}
