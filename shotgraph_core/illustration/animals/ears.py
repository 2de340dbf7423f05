"""Ears, horns, and what grows on a head: each in a frame where the head's radius is 1."""

from collections.abc import Callable

from shotgraph_core.illustration.animals.body import Body
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Point

PINK: RGB = (238, 160, 152)
HORN: RGB = (232, 218, 190)


def _shade(coat: Coat, far: bool) -> RGB:
    return darker(coat.ears[1], 0.2) if far else coat.ears[0]


def _lined(body: Body, coat: Coat, far: bool, outer: list[Point], shrink: float, inner: RGB | None = None) -> None:
    """An ear and, smaller, its inside."""
    shade = _shade(coat, far)
    body.shape(outer, shade, dim=0.1)
    x, y = sum(p[0] for p in outer) / len(outer), sum(p[1] for p in outer) / len(outer)
    inside = [(x + (px - x) * shrink + 0.03, y + (py - y) * shrink - 0.03) for px, py in outer]
    body.shape(inside, inner or mixed(shade, PINK, 0.55), dim=0.2)


def _point(body: Body, coat: Coat, far: bool) -> None:
    lean = 0.12 if far else -0.1
    _lined(
        body, coat, far, [(-0.34, -0.16), (-0.26 + lean, 0.5), (lean - 0.02, 0.86), (0.24 + lean * 0.4, 0.5), (0.36,
        -0.1), (0.0, -0.26)], 0.62,
    )  # fmt: skip


def _tufted(body: Body, coat: Coat, far: bool) -> None:
    _point(body, coat, far)
    lean = 0.12 if far else -0.1
    body.line([(lean, 0.7), (lean, 1.16)], (0.14, 0.02), darker(coat.base, 0.4))


def _round(body: Body, coat: Coat, far: bool) -> None:
    shade = _shade(coat, far)
    at = (0.06, 0.1) if far else (-0.06, 0.1)
    body.oval(*at, 0.4, 0.4, shade, dim=0.1)
    body.oval(at[0] + 0.03, at[1] - 0.02, 0.25, 0.25, mixed(shade, PINK, 0.5))


def _dark_round(body: Body, coat: Coat, far: bool) -> None:
    body.oval(0.04 if far else -0.06, 0.08, 0.38, 0.38, darker(coat.mark, 0.15 if far else 0.0))


def _flop(body: Body, coat: Coat, far: bool) -> None:
    shade = darker(coat.ears[1 if far else 0], 0.42 if far else 0.26)
    side = 0.75 if far else -1
    body.shape(
        [(0.16 * -side, 0.22), (0.24 * side, 0.28), (0.56 * side, -0.12), (0.62 * side, -0.74), (0.36 * side, -1.02),
        (0.1 * side, -0.74), (-0.06 * side, -0.2)], shade, dim=0.14,
    )  # fmt: skip


def _long(body: Body, coat: Coat, far: bool) -> None:
    lean = 0.14 if far else -0.34
    _lined(
        body, coat, far, [(-0.22, -0.1), (-0.36 + lean * 0.5, 0.8), (-0.22 + lean, 1.5), (0.0 + lean, 1.72),
        (0.2 + lean, 1.4), (0.26 + lean * 0.5, 0.7), (0.2, -0.1)], 0.66,
    )  # fmt: skip


def _side(body: Body, coat: Coat, far: bool) -> None:
    out = 0.8 if far else -1.0
    _lined(
        body, coat, far, [(0.08 * out, -0.06), (0.3 * out, 0.2), (0.76 * out, 0.22), (1.06 * out, -0.02), (0.78 * out,
        -0.24), (0.3 * out, -0.26)], 0.6,
    )  # fmt: skip


def _fan(body: Body, coat: Coat, far: bool) -> None:
    if far:
        body.shape([(0.1, 0.2), (0.5, 0.3), (0.8, -0.2), (0.7, -1.0), (0.3, -1.1)], darker(coat.base, 0.3), dim=0.2)
        return
    outer: list[Point] = [
        (0.3, 0.2), (-0.3, 0.46), (-1.0, 0.3), (-1.36, -0.4), (-1.2, -1.2), (-0.72, -1.7), (-0.3, -1.36), (0.0, -0.9),
        (0.2, -0.3),
    ]  # fmt: skip
    body.shape(outer, darker(coat.base, 0.1), dim=0.22)
    body.shape(
        [(0.1, 0.0), (-0.32, 0.22), (-0.9, 0.1), (-1.14, -0.42), (-1.0, -1.06), (-0.68, -1.36), (-0.36, -1.1), (-0.1,
        -0.6)], mixed(coat.base, (228, 158, 158), 0.42), dim=0.16,
    )  # fmt: skip
    for k in range(3):
        body.line(
            [(-0.1 - 0.1 * k, 0.0 - 0.3 * k), (-0.5 - 0.1 * k, -0.2 - 0.32 * k), (-0.8 + 0.06 * k, -0.5 - 0.34 * k)],
            (0.02, 0.03, 0.01), darker(coat.base, 0.3), 0.5,
        )  # fmt: skip


def _small(body: Body, coat: Coat, far: bool) -> None:
    _lined(body, coat, far, [(-0.2, -0.1), (-0.2, 0.24), (0.0, 0.4), (0.2, 0.22), (0.22, -0.1)], 0.55)


def _big(body: Body, coat: Coat, far: bool) -> None:
    shade = _shade(coat, far)
    at = (0.12, 0.3) if far else (-0.26, 0.26)
    body.oval(*at, 0.72, 0.74, shade, dim=0.12)
    body.oval(at[0] + 0.04, at[1] - 0.04, 0.52, 0.54, mixed(shade, PINK, 0.7), dim=0.12)


def _horned(
    points: list[Point], widths: tuple[float, ...], colour: RGB, rings: int = 0
) -> Callable[[Body, Coat, bool], None]:
    def draw(body: Body, coat: Coat, far: bool) -> None:
        shade = darker(colour, 0.22) if far else colour
        body.limb(points, widths, shade, dim=0.1)
        for k in range(rings):
            t = (k + 1) / (rings + 2)
            at = (
                points[0][0] + (points[1][0] - points[0][0]) * t * 1.6,
                points[0][1] + (points[1][1] - points[0][1]) * t * 1.6,
            )
            body.line([(at[0] - 0.1, at[1] - 0.02), (at[0] + 0.1, at[1] + 0.04)], 0.035, darker(colour, 0.35))

    return draw


def _antlers(body: Body, coat: Coat, far: bool) -> None:
    wood: RGB = (134, 98, 64) if far else (176, 136, 94)
    lean = 0.5 if far else 0.0
    body.limb([(-0.1, 0.8), (-0.5 + lean, 1.6), (-0.3 + lean, 2.5)], (0.2, 0.15, 0.05), wood)
    for y, x, up in ((1.25, 0.5, 0.5), (1.75, 0.5, 0.6), (1.6, -0.45, 0.5)):
        body.limb(
            [(-0.36 + lean * 0.8, y), (-0.36 + lean * 0.8 + x * 0.7, y + up * 0.3), (-0.36 + lean + x, y + up)], (0.13,
            0.11, 0.04), wood,
        )  # fmt: skip


def _ossicones(body: Body, coat: Coat, far: bool) -> None:
    body.limb([(-0.05, 0.7), (-0.14, 1.45)], (0.2, 0.14), darker(coat.base, 0.2 if far else 0.0))
    body.oval(-0.14, 1.5, 0.15, 0.14, darker(coat.base, 0.6))


def _rhino(body: Body, coat: Coat, far: bool) -> None:
    if not far:
        body.shape([(1.0, -0.62), (1.36, -0.5), (1.62, 0.35), (1.16, -0.1)], HORN, dim=0.2)
        body.shape([(0.72, -0.2), (0.98, -0.22), (0.98, 0.22)], HORN, dim=0.2)


def _tusks(body: Body, coat: Coat, far: bool) -> None:
    if not far:
        body.limb([(0.75, -0.72), (1.02, -0.62), (1.0, -0.28)], (0.14, 0.12, 0.03), (250, 244, 226))


def _forelock(body: Body, coat: Coat) -> None:
    body.shape(
        [(-0.2, 1.04), (0.3, 1.02), (0.5, 0.5), (0.3, 0.62), (0.16, 0.36), (0.04, 0.66), (-0.16, 0.7)], coat.mark,
        dim=0.1,
    )  # fmt: skip


def _tuft(body: Body, coat: Coat) -> None:
    body.cut(
        [(-0.12, 0.86), (-0.16, 1.2), (0.04, 1.02), (0.14, 1.26), (0.22, 1.0), (0.42, 1.06), (0.4, 0.84)], coat.base,
        dim=0.05,
    )  # fmt: skip


def _woolly(body: Body, coat: Coat) -> None:
    for x, y, r in ((-0.5, 0.72, 0.34), (-0.12, 0.94, 0.36), (0.3, 0.9, 0.32), (-0.76, 0.4, 0.28)):
        body.oval(x, y, r, r * 0.9, lighter(coat.belly, 0.2), dim=0.06)


def _beard(body: Body, coat: Coat) -> None:
    body.cut([(0.5, -0.98), (0.86, -1.0), (0.8, -1.4), (0.62, -1.86), (0.52, -1.46)], lighter(coat.base, 0.35), dim=0.1)


def _unicorn(body: Body, coat: Coat) -> None:
    body.cut([(0.16, 0.88), (0.46, 0.84), (0.66, 2.3)], (250, 222, 140), dim=0.1)
    for k in range(4):
        body.line([(0.2 + 0.09 * k, 1.06 + 0.27 * k), (0.47 + 0.035 * k, 1.14 + 0.27 * k)], 0.04, (206, 160, 80))


def _none(body: Body, coat: Coat, far: bool) -> None:
    """Ears that do not show."""


def _spikes(body: Body, coat: Coat) -> None:
    for x, y in ((-0.5, 0.8), (-0.1, 0.95), (0.3, 0.92)):
        body.cut([(x - 0.2, y - 0.14), (x - 0.14, y + 0.4), (x + 0.18, y - 0.1)], coat.mark, dim=0.1)


EARS: dict[str, Callable[[Body, Coat, bool], None]] = {
    "point": _point, "tufted": _tufted, "round": _round, "darkround": _dark_round, "flop": _flop, "long": _long,
    "side": _side, "fan": _fan, "small": _small, "big": _big, "none": _none,
}  # fmt: skip
HORNS: dict[str, Callable[[Body, Coat, bool], None]] = {
    "horns": _horned([(-0.2, 0.72), (-0.44, 1.2), (-0.1, 1.7)], (0.3, 0.22, 0.05), HORN),
    "swept": _horned([(-0.1, 0.74), (-0.9, 0.9), (-1.3, 1.5), (-0.95, 2.0)], (0.4, 0.34, 0.24, 0.06), (92, 84, 84)),
    "backhorns": _horned([(0.0, 0.78), (-0.3, 1.5), (-1.1, 1.86)], (0.32, 0.26, 0.05), (196, 178, 150), rings=4),
    "curled": _horned([(-0.1, 0.8), (-0.9, 1.0), (-1.46, 0.4), (-1.16, -0.4), (-0.6, -0.42), (-0.5, -0.02)], (0.46,
     0.5, 0.46, 0.36, 0.2, 0.06), (206, 184, 146)),
    "antlers": _antlers, "ossicones": _ossicones, "nosehorn": _rhino, "tusks": _tusks,
}  # fmt: skip
TOPS: dict[str, Callable[[Body, Coat], None]] = {
    "forelock": _forelock, "tuft": _tuft, "wool": _woolly, "beard": _beard, "unicorn": _unicorn, "spikes": _spikes,
}  # fmt: skip
