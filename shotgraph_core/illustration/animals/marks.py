"""What is on a four-footed body: stripes, spots, patches, wool, quills, humps."""

import math
from collections.abc import Callable

import numpy as np

from shotgraph_core.illustration.animals.body import Body
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.animals.rig import Build, Stance
from shotgraph_core.illustration.animals.trunks import bib, socks, spine
from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import darker, lighter
from shotgraph_core.illustration.engine.shapes import Point, curve, ellipse

Mark = Callable[[Body, Build, Stance, Coat], None]


def _scattered(count: int) -> list[Point]:
    """Points of the unit square, each as far from those before it as any of a few throws."""
    chance, found = dice("scatter"), [(0.5, 0.5)]
    while len(found) < count:
        throws = [(float(x), float(y)) for x, y in chance.random((12, 2))]
        found.append(max(throws, key=lambda p: min(math.hypot(2 * (p[0] - q[0]), p[1] - q[1]) for q in found)))
    return found


SCATTER = _scattered(24)


def _half(s: Stance) -> float:
    return math.hypot(s.chest[0] - s.hip[0], s.chest[1] - s.hip[1]) / 2


def _stripes(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    t, half, d = spine(body, s), _half(s), b.deep
    for k, at in enumerate(np.linspace(-1.15, 1.05, 9)):
        low = 0.1 if k % 2 else -0.35
        t.line(
            [(at * half, d * 0.88), (at * half - d * 0.12, d * 0.4), (at * half + d * 0.04, d * low)], (d * 0.2,
            d * 0.17, d * 0.02), coat.mark,
        )  # fmt: skip
    if not s.down:
        for k in range(3):
            t.line(
                [(-half * 0.9 - d * 0.2, -d * (0.2 + 0.42 * k)), (-half * 0.9 + d * 0.34, -d * (0.32 + 0.4 * k))],
                (d * 0.15, d * 0.02), coat.mark,
            )  # fmt: skip


def _tabby(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """Stripes that only an undescribed cat has."""
    if not coat.told:
        _stripes(body, b, s, coat)


def _spots(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    t, half, d = spine(body, s), _half(s), b.deep
    for k in range(22):
        x, y = half * (-1.1 + 2.2 * SCATTER[k][0]), d * (0.72 - 1.2 * SCATTER[k][1])
        t.oval(x, y, d * 0.12, d * 0.1, coat.mark)


def _rosettes(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    t, half, d = spine(body, s), _half(s), b.deep
    rings, hearts = [], []
    for k in range(20):
        x, y = half * (-1.15 + 2.25 * SCATTER[k][0]), d * (0.68 - 1.2 * SCATTER[k][1])
        rings.append(ellipse(x, y, d * 0.15, d * 0.13, points=12))
        hearts.append(ellipse(x + d * 0.03, y - d * 0.02, d * 0.075, d * 0.065, points=10))
    t.paint(rings, coat.mark)
    t.paint(hearts, darker(coat.base, 0.16))


def _dapples(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    t, half, d = spine(body, s), _half(s), b.deep
    places = [(half * (-1.1 + 1.6 * SCATTER[k][0]), d * (0.72 - 0.7 * SCATTER[k][1])) for k in range(16)]
    t.paint([ellipse(x, y, d * 0.085, d * 0.07, points=12) for x, y in places], lighter(coat.belly, 0.3))


def _patches(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    t, half, d = spine(body, s), _half(s), b.deep
    for x, y, w in ((-0.78, 0.26, 0.62), (0.42, 0.34, 0.56), (-0.1, -0.32, 0.34)):
        t.shape(
            [(half * x + d * w * dx, d * y + d * w * 0.72 * dy) for dx, dy in ((-1, 0), (-0.3, 0.74), (0.7, 0.66), (1.0,
            -0.3), (0.1, -0.9))], coat.mark, dim=0.05,
        )  # fmt: skip


def _mesh(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """A giraffe's coat."""
    t, half, d = spine(body, s), _half(s), b.deep
    plates = []
    for k in range(18):
        x, y = half * (-1.2 + 2.3 * SCATTER[k][0]), d * (0.66 - 1.25 * SCATTER[k][1])
        plates.append(np.array([(x + d * 0.2 * math.cos(a), y + d * 0.17 * math.sin(a)) for a in np.arange(6) + k]))
    t.paint(plates, coat.mark)
    x, y = s.chest
    for k in range(6):
        at = (k + 0.8) / 7
        body.oval(x + (s.head[0] - x) * at + 0.03 * (-1) ** k, y + (s.head[1] - y) * at, 0.028, 0.03, coat.mark)


def _saddle(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """A darker back."""
    t, half, d = spine(body, s), _half(s), b.deep
    t.paint(
        [curve([(-half - d * 0.5, d * 0.6), (-half * 0.5, d * 0.93), (half * 0.4, d * 0.86), (half, d * 0.9),
        (half * 0.8, d * 0.36), (0, d * 0.2), (-half * 0.7, d * 0.26)])], darker(coat.base, 0.34), 0.0, 0.75,
    )  # fmt: skip


def _wool(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    t, half, d = spine(body, s), _half(s), b.deep
    ring = [
        (math.cos(a) * (half + d * 0.62), math.sin(a) * d * 0.84) for a in np.linspace(0, 2 * math.pi, 16,
        endpoint=False)
    ]  # fmt: skip
    t.paint(
        [ellipse(x, y, d * 0.42, d * 0.4, points=16) for x, y in ring] + [ellipse(0, 0, half + d * 0.7, d * 0.95)],
        coat.belly, 0.24,
    )  # fmt: skip
    for k in range(9):
        x, y = half * (-1 + 2 * SCATTER[k][0]), d * (0.6 - 1.0 * SCATTER[k][1])
        t.line(
            [(x - d * 0.16, y), (x - d * 0.04, y - d * 0.12), (x + d * 0.12, y - d * 0.02)], (d * 0.02, d * 0.05,
            d * 0.02), darker(coat.belly, 0.16),
        )  # fmt: skip


def _quills(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    t, half, d = spine(body, s), _half(s), b.deep
    for row, colour in ((1.0, coat.mark), (0.66, darker(coat.base, 0.15))):
        spikes = []
        for a in np.linspace(0.1, 3.5, 22):
            x, y = math.cos(a) * (half + d * 0.5) * row - d * 0.1, math.sin(a) * d * 1.06 * row + d * 0.1
            spikes.append(
                np.array([(x - d * 0.1, y - d * 0.28), (x * 1.24 - d * 0.3, y * 1.34 + d * 0.12), (x + d * 0.1,
                y - d * 0.2)]),
            )  # fmt: skip
        t.paint([*spikes, ellipse(-d * 0.1, d * 0.1, (half + d * 0.5) * row, d * row)], colour, 0.2)
    for k in range(14):
        x, y = (half + d * 0.4) * (-0.9 + 1.7 * SCATTER[k][0]), d * (0.85 - 0.9 * SCATTER[k][1])
        t.line([(x, y), (x - d * 0.22, y + d * 0.16)], (d * 0.06, d * 0.02), lighter(coat.belly, 0.2), 0.8)


def _hump(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    t, d = spine(body, s), b.deep
    t.shape(
        [(-d * 1.2, d * 0.7), (-d * 0.62, d * 1.6), (-d * 0.1, d * 1.95), (d * 0.4, d * 1.6), (d * 1.1, d * 0.7), (0,
        d * 0.5)], coat.base, dim=0.1,
    )  # fmt: skip
    t.cut(
        [(-d * 0.3, d * 1.78), (-d * 0.1, d * 2.1), (d * 0.06, d * 1.9), (d * 0.24, d * 1.98), (d * 0.2, d * 1.7)],
        darker(coat.base, 0.3), dim=0.1,
    )  # fmt: skip


def _withers(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """The hump of an Indian cow or a buffalo's shoulder."""
    t, half, d = spine(body, s), _half(s), b.deep
    t.shape(
        [(half * 0.3, d * 0.76), (half * 0.62, d * 1.24), (half * 1.0, d * 1.18), (half * 1.2, d * 0.7)], coat.base,
        dim=0.05,
    )  # fmt: skip


def _udder(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    if not s.down:
        t, half, d = spine(body, s), _half(s), b.deep
        t.shape(
            [(-half * 0.66, -d * 0.72), (-half * 0.6, -d * 1.16), (-half * 0.3, -d * 1.2), (-half * 0.12, -d * 0.85)],
            (244, 184, 176), dim=0.12,
        )  # fmt: skip


def _mane_line(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """Hair along the neck, as of horses."""
    x, y = s.chest
    (hx, hy), r = s.head, b.head
    points = [(hx - r * 0.1, hy + r * 1.1), (hx - r * 0.9, hy + r * 0.3), ((hx + x) / 2 - r * 1.1,
     (hy + y) / 2 + r * 0.1), (x - b.deep * 0.7, y + b.deep * 0.86),
              (x - b.deep * 0.1, y + b.deep * 0.5), ((hx + x) / 2 - r * 0.1, (hy + y) / 2 - r * 0.3), (hx - r * 0.3,
               hy - r * 0.2)]  # fmt: skip
    body.shape(points, coat.mark, dim=0.16)
    body.line(
        [(hx - r * 0.5, hy + r * 0.5), ((hx + x) / 2 - r * 0.6, (hy + y) / 2)], (0.004, 0.012, 0.004),
        lighter(coat.mark, 0.24), 0.6,
    )  # fmt: skip


def _scutes(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """A saurian's back: ridges above, scales on the flank, plates below."""
    t, half, d = spine(body, s), _half(s), b.deep
    t.paint(
        [np.array([(x * half - d * 0.2, d * 0.74), (x * half - d * 0.06, d * 1.16), (x * half + d * 0.18,
        d * 0.74)]) for x in np.linspace(-1.1, 0.95, 9)], coat.mark,
    )  # fmt: skip
    for k in range(18):
        x, y = half * (-1.1 + 2.1 * SCATTER[k][0]), d * (0.62 - 0.8 * SCATTER[k][1])
        t.line(
            [(x - d * 0.1, y), (x, y - d * 0.08), (x + d * 0.1, y)], (d * 0.02, d * 0.05, d * 0.02), coat.crease, 0.6,
        )  # fmt: skip


def _shell(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """A dome of plates over the trunk, and its rim."""
    t, half, d = spine(body, s), _half(s), b.deep
    w = half + d * 0.62
    t.shape(
        [(-w, -d * 0.3), (-w * 0.92, d * 0.6), (-w * 0.5, d * 1.5), (0, d * 1.78), (w * 0.5, d * 1.5), (w * 0.92,
        d * 0.6), (w, -d * 0.3), (0, -d * 0.5)], coat.mark, dim=0.34,
    )  # fmt: skip
    light = lighter(coat.mark, 0.26)
    for x, y, r in (
        (0, 0.86, 0.5), (-0.56, 0.6, 0.4), (0.56, 0.6, 0.4), (-0.3, 1.34, 0.3), (0.3, 1.34, 0.3), (-0.32, 0.12, 0.3),
        (0.32, 0.12, 0.3), (-0.8, 0.08, 0.22), (0.8, 0.08, 0.22)
    ):  # fmt: skip
        t.cut(
            [(x * w + d * r * math.cos(a), y * d + d * r * 0.8 * math.sin(a)) for a in np.arange(6) * math.pi / 3],
            light, dim=0.2,
        )  # fmt: skip
        t.cut(
            [(x * w + d * r * 0.55 * math.cos(a),
            y * d + d * r * 0.44 * math.sin(a)) for a in np.arange(6) * math.pi / 3], lighter(light, 0.16), dim=0.1,
        )  # fmt: skip
    t.limb(
        [(-w * 1.02, -d * 0.3), (0, -d * 0.5), (w * 1.02, -d * 0.3)], (d * 0.2, d * 0.3, d * 0.2), lighter(coat.mark,
        0.42), dim=0.2,
    )  # fmt: skip


def _crest(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """Bristles along the back."""
    t, half, d = spine(body, s), _half(s), b.deep
    t.paint(
        [np.array([(x * half - d * 0.2, d * 0.74), (x * half - d * 0.42, d * 1.24), (x * half + d * 0.24,
        d * 0.74)]) for x in np.linspace(-0.7, 1.15, 9)], darker(coat.mark, 0.1),
    )  # fmt: skip


def _shag(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    t, half, d = spine(body, s), _half(s), b.deep
    for k in range(7):
        x, y = half * (-1.0 + 2.0 * SCATTER[k][0]), d * (0.5 - 0.8 * SCATTER[k][1])
        t.line(
            [(x - d * 0.1, y + d * 0.1), (x, y - d * 0.06), (x + d * 0.02, y - d * 0.16)], (d * 0.02, d * 0.06,
            d * 0.01), coat.crease, 0.5,
        )  # fmt: skip


def _chest(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    bib(body, b, s, coat.belly if coat.belly_said else coat.pale)


def _soft_chest(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    bib(body, b, s, coat.belly)


def _socked(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    socks(body, b, s, coat.pale)


def _dark_socks(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    socks(body, b, s, darker(coat.base, 0.66), 1.4)


def _banded_legs(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    for x, y in s.feet[:2] if not s.down else ():
        for k in range(3):
            body.line(
                [(x - b.leg * 0.5, y + b.leg * (1.1 + 0.7 * k)), (x + b.leg * 0.2, y + b.leg * (1.0 + 0.7 * k))],
                (b.leg * 0.24, b.leg * 0.05), coat.mark,
            )  # fmt: skip


MARKS: dict[str, Mark] = {
    "stripes": _stripes, "tabby": _tabby, "spots": _spots, "rosettes": _rosettes, "dapples": _dapples,
     "patches": _patches, "mesh": _mesh,
    "saddle": _saddle, "wool": _wool, "quills": _quills, "hump": _hump, "withers": _withers, "udder": _udder,
    "hairmane": _mane_line, "crest": _crest, "scutes": _scutes, "shell": _shell, "shag": _shag, "chest": _chest,
     "bib": _soft_chest, "socks": _socked,
    "darksocks": _dark_socks, "banded": _banded_legs,
}  # fmt: skip
