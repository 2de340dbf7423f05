"""Tails: each in a frame whose origin is the tail's root and whose unit is the body's."""

from collections.abc import Callable

from shotgraph_core.illustration.animals.body import Body
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.animals.rig import Build, Stance
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import Point


def draw_tail(body: Body, kind: str, b: Build, s: Stance, coat: Coat) -> None:
    """The tail where it grows."""
    if s.down:
        root = (s.hip[0] - b.deep * 0.7, max(b.deep * 0.28, 0.035))
        _DOWN[kind](body.joint(root), coat, root[1])
        return
    frame = body.joint(s.hip, turn=s.pitch).joint((-b.deep * 0.75, b.deep * 0.42), turn=-s.pitch * 0.4 - 0.22 * s.wag)
    _UP[kind](frame, coat, s.hip[1])


def _colours(coat: Coat) -> tuple[RGB, RGB]:
    base = coat.tail or coat.base
    return base, coat.tip or (coat.pale if "tip" in coat.marks else darker(base, 0.5))


def _thin(t: Body, coat: Coat, high: float) -> None:
    base, tip = _colours(coat)
    t.limb([(0.02, -0.02), (-0.12, 0.02), (-0.2, 0.2), (-0.14, 0.34)], (0.062, 0.05, 0.045, 0.04), base)
    if coat.tip or "tip" in coat.marks:
        t.limb([(-0.19, 0.24), (-0.14, 0.34)], (0.046, 0.042), tip)


def _ringed(t: Body, coat: Coat, high: float) -> None:
    _thin(t, coat, high)
    for x, y in ((-0.12, 0.03), (-0.18, 0.12), (-0.195, 0.21), (-0.17, 0.29)):
        t.line([(x - 0.026, y - 0.006), (x + 0.026, y + 0.01)], 0.022, coat.mark)


def _pink(t: Body, coat: Coat, high: float) -> None:
    t.limb(
        [(0.02, -0.1), (-0.18, -0.16), (-0.34, -0.04), (-0.46, 0.12), (-0.4, 0.24)], (0.05, 0.034, 0.028, 0.02, 0.012),
        (226, 158, 152),
    )  # fmt: skip


def _up(t: Body, coat: Coat, high: float) -> None:
    base, tip = _colours(coat)
    t.shape(
        [(0.05, -0.06), (-0.06, 0.0), (-0.13, 0.12), (-0.12, 0.26), (-0.02, 0.36), (0.03, 0.34), (-0.03, 0.22), (0.0,
        0.1), (0.07, 0.03)], base, dim=0.12,
    )  # fmt: skip
    if coat.tip or "tip" in coat.marks:
        t.shape([(-0.12, 0.25), (-0.02, 0.36), (0.03, 0.34), (-0.03, 0.24)], tip, dim=0.05)


def _tuft(t: Body, coat: Coat, high: float) -> None:
    drop = min(0.34, high * 0.6)
    t.limb([(0.02, 0.0), (-0.08, -0.06), (-0.1, -drop)], (0.045, 0.03, 0.024), coat.tail or coat.base)
    t.shape(
        [(-0.13, -drop + 0.03), (-0.07, -drop + 0.03), (-0.06, -drop - 0.06), (-0.11, -drop - 0.13), (-0.15,
        -drop - 0.06)], coat.tip or darker(coat.base, 0.55),
    )  # fmt: skip


def _flow(t: Body, coat: Coat, high: float) -> None:
    drop = min(0.42, high * 0.76)
    colour = coat.tail or coat.mark
    t.shape(
        [(0.06, 0.02), (-0.06, 0.03), (-0.16, -0.08), (-0.17, -drop * 0.7), (-0.12, -drop), (-0.06, -drop * 0.9),
        (-0.05, -0.2)], colour, dim=0.2,
    )  # fmt: skip
    t.line(
        [(-0.06, -0.03), (-0.11, -drop * 0.5), (-0.1, -drop * 0.85)], (0.006, 0.012, 0.004), lighter(colour, 0.25), 0.6,
    )  # fmt: skip


def _bushy(t: Body, coat: Coat, high: float) -> None:
    base = coat.tail or coat.base
    t.shape(
        [(0.08, 0.02), (-0.1, 0.06), (-0.3, 0.0), (-0.44, -0.14), (-0.5, -0.26), (-0.34, -0.26), (-0.18, -0.16), (0.04,
        -0.08)], base, dim=0.16,
    )  # fmt: skip
    t.cut(
        [(-0.34, -0.03), (-0.45, -0.14), (-0.505, -0.27), (-0.34, -0.262), (-0.3, -0.2), (-0.335, -0.18), (-0.3, -0.12),
        (-0.35, -0.1)], coat.tip or coat.belly, dim=0.06,
    )  # fmt: skip


def _plume(t: Body, coat: Coat, high: float) -> None:
    base = coat.tail or lighter(coat.base, 0.06)
    t.shape(
        [(0.1, -0.12), (-0.12, -0.1), (-0.3, 0.1), (-0.34, 0.36), (-0.22, 0.58), (-0.02, 0.6), (0.06, 0.5), (-0.04,
        0.46), (-0.1, 0.34), (-0.02, 0.14), (0.08, 0.04)], base, dim=0.14,
    )  # fmt: skip
    t.shape(
        [(0.02, -0.06), (-0.14, 0.04), (-0.22, 0.22), (-0.2, 0.42), (-0.1, 0.52), (-0.16, 0.34), (-0.08, 0.12)],
        lighter(base, 0.24), dim=0.1, alpha=0.8,
    )  # fmt: skip


def _scut(t: Body, coat: Coat, high: float) -> None:
    t.oval(-0.035, 0.0, 0.07, 0.068, coat.tail or lighter(coat.belly, 0.4), dim=0.12)
    t.oval(-0.05, 0.02, 0.045, 0.04, (255, 252, 246), alpha=0.6)


def _short(t: Body, coat: Coat, high: float) -> None:
    t.shape(
        [(0.06, -0.02), (0.02, 0.06), (-0.08, 0.04), (-0.1, -0.06), (-0.02, -0.08)], coat.tail or darker(coat.base,
        0.08), dim=0.15,
    )  # fmt: skip


def _curl(t: Body, coat: Coat, high: float) -> None:
    t.line(
        [(0.03, 0.0), (-0.05, 0.02), (-0.08, 0.07), (-0.04, 0.1), (-0.02, 0.06), (-0.06, 0.03), (-0.12, 0.06)], (0.034,
        0.026, 0.014), darker(coat.base, 0.12),
    )  # fmt: skip


def _saurian(t: Body, coat: Coat, high: float) -> None:
    base = coat.tail or coat.base
    drop = high * 0.94
    t.limb(
        [(0.14, -0.12), (-0.1, -0.1 - drop * 0.2), (-0.4, -drop * 0.72), (-0.74, -drop * 0.8), (-1.0, -drop * 0.62)],
        (0.34, 0.27, 0.18, 0.1, 0.02), base, dim=0.2,
    )  # fmt: skip
    for k in range(6):
        x, y = -0.06 - 0.13 * k, -0.02 - drop * (0.16 + 0.11 * min(k, 4))
        t.cut([(x - 0.05, y - 0.03), (x - 0.04, y + 0.07 - 0.006 * k), (x + 0.05, y)], coat.mark, dim=0)


def _stub(t: Body, coat: Coat, high: float) -> None:
    t.cut([(0.12, -0.12), (-0.16, -0.24), (0.1, -0.26)], coat.base, dim=0.1)


def _none(t: Body, coat: Coat, high: float) -> None:
    """No tail to be seen."""


def _lain(path: list[Point], widths: tuple[float, ...], tip: bool = False) -> Callable[[Body, Coat, float], None]:
    """A tail along the ground."""

    def draw(t: Body, coat: Coat, high: float) -> None:
        base, end = _colours(coat)
        flat = [(x, y - high * min(1.0, -x * 5) + widths[0] * 0.3) for x, y in path]
        t.limb(flat, widths, base)
        if tip or coat.tip or "tip" in coat.marks:
            t.limb(flat[-2:], widths[-2:], coat.tip or end)

    return draw


_BACK: list[Point] = [(0.04, 0.0), (-0.12, 0.02), (-0.26, 0.02), (-0.34, 0.1)]
_UP: dict[str, Callable[[Body, Coat, float], None]] = {
    "thin": _thin, "ringed": _ringed, "pink": _pink, "up": _up, "tuft": _tuft, "flow": _flow, "bushy": _bushy,
    "plume": _plume, "scut": _scut, "short": _short, "curl": _curl, "none": _none, "saurian": _saurian, "stub": _stub,
}  # fmt: skip
_DOWN: dict[str, Callable[[Body, Coat, float], None]] = {
    **_UP,
    "thin": _lain(_BACK, (0.062, 0.05, 0.045, 0.04)), "ringed": _lain(_BACK, (0.062, 0.05, 0.045, 0.04), True),
    "up": _lain(_BACK, (0.08, 0.075, 0.06, 0.04)), "tuft": _lain(_BACK, (0.045, 0.03, 0.03, 0.075), True),
    "flow": _lain(_BACK, (0.06, 0.1, 0.09, 0.03)),
    "bushy": _lain([(0.04, 0.02), (-0.14, 0.05), (-0.28, 0.06), (-0.42, 0.04)], (0.08, 0.16, 0.15, 0.03), True),
}  # fmt: skip
