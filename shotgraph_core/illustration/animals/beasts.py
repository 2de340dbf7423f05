"""Four-footed animals: one body plan, many measures."""

# ruff: noqa: E501 - an animal to a line: a table of measures is compared by reading across.

from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Point

INK: RGB = (34, 26, 30)


@dataclass(frozen=True)
class Beast:
    """The measures of a four-footed animal; its back stands at height 0.62 of the whole."""

    coat: RGB
    belly: RGB | None = None
    long: float = 0.36
    """Half the length of the trunk."""
    deep: float = 0.15
    """Half its depth."""
    leg: float = 0.07
    """How thick a leg is."""
    back: float = 0.56
    neck: Point = (0.4, 0.8)
    """The middle of the head."""
    thick: float = 0.15
    """How thick the neck is."""
    head: float = 0.125
    snout: float = 0.16
    """How far the nose stands out beyond the head."""
    blunt: float = 0.06
    ear: str = "point"
    tail: str = "thin"
    extra: tuple[str, ...] = ()
    tint: float = 0.12
    """How much of the character's hue is in the coat."""


def draw_beast(puppet: Puppet, beast: Beast, coat: RGB) -> None:
    """The whole animal, standing, looking ahead."""
    far, belly = darker(coat, 0.32), beast.belly or lighter(coat, 0.22)
    b, n = beast, beast.neck
    _TAILS[b.tail](puppet, b, coat)
    for x in (-b.long * 0.62, b.long * 0.72):
        _leg(puppet, b, x, far, hind=x < 0)
    if "mane" in b.extra:
        puppet.shape(
            [
                (n[0] - 0.2, n[1] + 0.1),
                (n[0] - 0.02, n[1] + 0.26),
                (n[0] + 0.17, n[1] + 0.13),
                (n[0] + 0.16, n[1] - 0.16),
                (n[0] - 0.02, n[1] - 0.3),
                (n[0] - 0.24, n[1] - 0.16),
            ],
            (128, 72, 40),
        )
    top, low = b.back + b.deep, b.back - b.deep
    body = [
        (-b.long * 0.98, b.back + b.deep * 0.45), (-b.long * 0.7, top), (0, top - b.deep * 0.12), (b.long * 0.7, top + b.deep * 0.08),
        (b.long * 1.02, b.back + b.deep * 0.2), (b.long * 0.86, low + b.deep * 0.2), (b.long * 0.2, low),
        (-b.long * 0.45, low + b.deep * 0.25), (-b.long * 0.95, b.back - b.deep * 0.35),
    ]  # fmt: skip
    outline = puppet.shape(body, coat, dim=0.3)
    puppet.oval(b.long * 0.15, low + b.deep * 0.36, b.long * 0.62, b.deep * 0.3, belly, alpha=0.55)
    puppet.canvas.rim([outline], 0.01 * puppet.high, 0.25 * puppet.canvas.light.shine)
    for mark in b.extra:
        _MARKS.get(mark, _no_mark)(puppet, b, coat)
    for x in (-b.long * 0.78, b.long * 0.56):
        _leg(puppet, b, x, coat, hind=x < 0)
    puppet.limb(
        [(b.long * 0.72, b.back + b.deep * 0.3), ((b.long * 0.86 + n[0]) / 2, (top + n[1]) / 2), n],
        (b.thick * 1.45, b.thick * 1.1, b.thick),
        coat,
        dim=0.12,
    )
    if "hairmane" in b.extra:
        puppet.limb(
            [(n[0] - 0.05, n[1] + b.head * 1.1), (n[0] - 0.14, n[1] - 0.02), (b.long * 0.6, top + 0.02)],
            (0.05, 0.09, 0.03),
            darker(coat, 0.6),
        )
    _head(puppet, b, coat, belly)


def _leg(puppet: Puppet, b: Beast, x: float, colour: RGB, hind: bool) -> None:
    bend = -0.028 if hind else 0.008
    top = b.back - b.deep * 0.15
    puppet.limb(
        [(x, top), (x + bend * 0.2 + 0.01, top * 0.55), (x + bend, top * 0.3), (x + 0.005, 0.025)],
        (b.leg * (2.3 if hind else 1.9), b.leg * 1.3, b.leg * 0.9, b.leg),
        colour,
        dim=0.18,
    )
    hoof = darker(colour, 0.5) if "hoof" in b.extra else lighter(colour, 0.06)
    puppet.shape(
        [
            (x - b.leg * 0.55, 0.0),
            (x - b.leg * 0.5, 0.045),
            (x + b.leg * 0.4, 0.05),
            (x + b.leg * 0.95, 0.018),
            (x + b.leg * 0.9, 0.0),
        ],
        hoof,
        dim=0.1,
    )


def _head(puppet: Puppet, b: Beast, coat: RGB, belly: RGB) -> None:
    (x, y), r, s = b.neck, b.head, b.snout
    _EARS[b.ear](puppet, b, darker(coat, 0.25), -0.42)
    muzzle = [(x + r * 0.2, y + r * 0.42), (x + r * 0.85 + s * 0.5, y - r * 0.05 + b.blunt * 0.25), (x + r * 0.7 + s, y - r * 0.35), (x + r * 0.66 + s, y - r * 0.35 - b.blunt),
              (x + r * 0.5 + s * 0.3, y - r * 0.62 - b.blunt * 0.8), (x - r * 0.1, y - r * 0.86)]  # fmt: skip
    puppet.oval(x, y, r, r * 0.94, coat, dim=0.2)
    puppet.shape(muzzle, mixed(coat, belly, 0.55), dim=0.16)
    if "trunk" in b.extra:
        puppet.limb(
            [
                (x + r * 0.7, y - r * 0.05),
                (x + r * 1.35, y - r * 0.9),
                (x + r * 1.35, y - r * 2.3),
                (x + r * 1.75, y - r * 2.9),
                (x + r * 2.15, y - r * 2.65),
            ],
            (r * 0.85, r * 0.62, r * 0.4, r * 0.32, r * 0.26),
            coat,
            dim=0.15,
        )
        puppet.limb(
            [(x + r * 0.7, y - r * 0.7), (x + r * 1.05, y - r * 1.15), (x + r * 1.7, y - r * 1.0)],
            (r * 0.2, r * 0.17, r * 0.05),
            (250, 242, 222),
        )
    else:
        puppet.oval(x + r * 0.66 + s, y - r * 0.38, 0.024 + b.blunt * 0.12, 0.022 + b.blunt * 0.1, INK)
        puppet.limb(
            [
                (x + r * 0.66 + s * 0.86, y - r * 0.42 - b.blunt * 0.9),
                (x + r * 0.66 + s * 0.35, y - r * 0.5 - b.blunt * 0.95),
            ],
            (0.004, 0.012),
            INK,
        )
    _EARS[b.ear](puppet, b, coat, 0.0)
    for mark in b.extra:
        _HEADMARKS.get(mark, _no_mark)(puppet, b, coat)
    eye = max(0.021, r * 0.2)
    puppet.oval(x + r * 0.42, y + r * 0.2, eye, eye * 1.15, (252, 246, 232))
    puppet.oval(x + r * 0.5, y + r * 0.18, eye * 0.72, eye * 0.95, INK)
    puppet.oval(x + r * 0.55, y + r * 0.26, eye * 0.24, eye * 0.28, (255, 255, 255))


def _point(puppet: Puppet, b: Beast, coat: RGB, shift: float) -> None:
    (x, y), r = b.neck, b.head
    a = x - r * 0.2 + shift * r * -1.2
    puppet.cut([(a - r * 0.42, y + r * 0.62), (a - r * 0.22, y + r * 1.65), (a + r * 0.34, y + r * 0.82)], coat)
    puppet.cut(
        [(a - r * 0.24, y + r * 0.75), (a - r * 0.16, y + r * 1.38), (a + r * 0.16, y + r * 0.85)],
        mixed(coat, (236, 150, 140), 0.5),
    )


def _round(puppet: Puppet, b: Beast, coat: RGB, shift: float) -> None:
    (x, y), r = b.neck, b.head
    a = x - r * 0.42 - shift * r * 1.9
    size = r * (0.78 if "bigears" in b.extra else 0.42)
    puppet.oval(a, y + r * 0.82, size, size, coat)
    puppet.oval(a + r * 0.04, y + r * 0.8, size * 0.6, size * 0.6, mixed(coat, (236, 160, 150), 0.5))


def _flop(puppet: Puppet, b: Beast, coat: RGB, shift: float) -> None:
    (x, y), r = b.neck, b.head
    a = x - r * 0.42 - shift * r * 1.7
    puppet.shape(
        [
            (a - r * 0.15, y + r * 0.8),
            (a + r * 0.3, y + r * 0.66),
            (a + r * 0.18, y - r * 0.45),
            (a - r * 0.22, y - r * 0.75),
            (a - r * 0.5, y - r * 0.1),
        ],
        darker(coat, 0.28),
    )


def _long(puppet: Puppet, b: Beast, coat: RGB, shift: float) -> None:
    (x, y), r = b.neck, b.head
    a = x - r * 0.4 - shift * r * 1.4
    puppet.shape(
        [
            (a - r * 0.2, y + r * 0.6),
            (a - r * 0.5, y + r * 1.7),
            (a - r * 0.42, y + r * 2.5),
            (a - r * 0.05, y + r * 2.0),
            (a + r * 0.2, y + r * 0.75),
        ],
        coat,
        dim=0.1,
    )
    puppet.shape(
        [
            (a - r * 0.12, y + r * 0.8),
            (a - r * 0.34, y + r * 1.7),
            (a - r * 0.32, y + r * 2.2),
            (a - r * 0.1, y + r * 1.8),
            (a + r * 0.06, y + r * 0.85),
        ],
        mixed(coat, (240, 170, 160), 0.6),
    )


def _side(puppet: Puppet, b: Beast, coat: RGB, shift: float) -> None:
    (x, y), r = b.neck, b.head
    a = x - r * 0.5 - shift * r * 1.6
    puppet.shape(
        [
            (a, y + r * 0.62),
            (a - r * 0.6, y + r * 0.72),
            (a - r * 0.95, y + r * 0.3),
            (a - r * 0.4, y + r * 0.16),
            (a + r * 0.06, y + r * 0.28),
        ],
        coat,
    )


def _fan(puppet: Puppet, b: Beast, coat: RGB, shift: float) -> None:
    (x, y), r = b.neck, b.head
    if shift:
        return
    puppet.shape(
        [
            (x - r * 0.1, y + r * 0.75),
            (x - r * 0.9, y + r * 0.95),
            (x - r * 1.5, y + r * 0.2),
            (x - r * 1.25, y - r * 0.9),
            (x - r * 0.6, y - r * 1.3),
            (x - r * 0.1, y - r * 0.5),
        ],
        darker(coat, 0.15),
        dim=0.25,
    )
    puppet.shape(
        [
            (x - r * 0.25, y + r * 0.5),
            (x - r * 0.85, y + r * 0.66),
            (x - r * 1.22, y + r * 0.1),
            (x - r * 1.0, y - r * 0.7),
            (x - r * 0.55, y - r * 0.95),
        ],
        mixed(coat, (226, 160, 160), 0.35),
        alpha=0.6,
    )


def _thin(puppet: Puppet, b: Beast, coat: RGB) -> None:
    x, y = -b.long * 0.95, b.back + b.deep * 0.4
    puppet.limb(
        [(x, y), (x - 0.12, y + 0.06), (x - 0.2, y + 0.24), (x - 0.15, y + 0.34)], (0.06, 0.045, 0.035, 0.03), coat
    )


def _up(puppet: Puppet, b: Beast, coat: RGB) -> None:
    x, y = -b.long * 0.9, b.back + b.deep * 0.5
    puppet.limb(
        [(x, y), (x - 0.1, y + 0.1), (x - 0.05, y + 0.24), (x + 0.04, y + 0.22)], (0.07, 0.06, 0.045, 0.03), coat
    )


def _tuft(puppet: Puppet, b: Beast, coat: RGB) -> None:
    x, y = -b.long * 0.95, b.back + b.deep * 0.5
    puppet.limb([(x, y), (x - 0.09, y - 0.08), (x - 0.1, y - 0.3)], (0.04, 0.026, 0.022), coat)
    puppet.oval(x - 0.1, y - 0.34, 0.03, 0.065, darker(coat, 0.55))


def _flow(puppet: Puppet, b: Beast, coat: RGB) -> None:
    x, y = -b.long * 0.95, b.back + b.deep * 0.55
    puppet.limb(
        [(x, y), (x - 0.12, y - 0.06), (x - 0.14, y - 0.3), (x - 0.1, y - 0.42)],
        (0.06, 0.09, 0.08, 0.02),
        darker(coat, 0.6),
    )


def _bushy(puppet: Puppet, b: Beast, coat: RGB) -> None:
    x, y = -b.long * 0.9, b.back + b.deep * 0.1
    puppet.shape(
        [
            (x + 0.02, y + 0.05),
            (x - 0.16, y + 0.08),
            (x - 0.34, y - 0.02),
            (x - 0.44, y - 0.16),
            (x - 0.3, y - 0.18),
            (x - 0.12, y - 0.1),
        ],
        coat,
    )
    puppet.shape(
        [(x - 0.33, y - 0.03), (x - 0.45, y - 0.165), (x - 0.31, y - 0.175), (x - 0.29, y - 0.1)], (250, 240, 226)
    )


def _plume(puppet: Puppet, b: Beast, coat: RGB) -> None:
    x, y = -b.long * 0.85, b.back - b.deep * 0.3
    puppet.shape(
        [
            (x + 0.08, y - 0.1),
            (x - 0.2, y - 0.06),
            (x - 0.34, y + 0.24),
            (x - 0.24, y + 0.5),
            (x - 0.02, y + 0.5),
            (x - 0.08, y + 0.3),
            (x - 0.02, y + 0.1),
        ],
        lighter(coat, 0.08),
    )


def _short(puppet: Puppet, b: Beast, coat: RGB) -> None:
    puppet.oval(-b.long * 1.02, b.back + b.deep * 0.35, 0.055, 0.06, lighter(coat, 0.3))


def _stripes(puppet: Puppet, b: Beast, coat: RGB) -> None:
    for t in np.linspace(-0.8, 0.75, 7):
        x = t * b.long
        puppet.limb(
            [(x, b.back + b.deep * 0.92), (x - 0.025, b.back + b.deep * 0.3), (x + 0.01, b.back - b.deep * 0.2)],
            (0.034, 0.028, 0.004),
            INK,
        )


def _spots(puppet: Puppet, b: Beast, coat: RGB) -> None:
    for k in range(15):
        x, y = b.long * (-0.8 + 1.55 * ((k * 0.618) % 1)), b.back + b.deep * (0.8 - 1.2 * ((k * 0.7548) % 1))
        puppet.oval(x, y, 0.024, 0.02, darker(coat, 0.6))


def _pied(puppet: Puppet, b: Beast, coat: RGB) -> None:
    for x, y, w in ((-0.5, 0.35, 0.13), (0.2, 0.3, 0.11), (-0.1, -0.3, 0.07)):
        puppet.shape(
            [
                (b.long * x + w * dx, b.back + b.deep * y + w * 0.7 * dy)
                for dx, dy in ((-1, 0), (-0.3, 0.9), (0.8, 0.7), (1.0, -0.3), (0.1, -0.9))
            ],
            darker(coat, 0.62),
            dim=0,
        )


def _udder(puppet: Puppet, b: Beast, coat: RGB) -> None:
    puppet.oval(-b.long * 0.4, b.back - b.deep * 1.02, 0.075, 0.05, (242, 176, 168))


def _horns(puppet: Puppet, b: Beast, coat: RGB) -> None:
    (x, y), r = b.neck, b.head
    puppet.limb(
        [(x - r * 0.1, y + r * 0.75), (x - r * 0.35, y + r * 1.4), (x + r * 0.15, y + r * 1.95)],
        (r * 0.3, r * 0.22, r * 0.04),
        (236, 222, 196),
    )


def _backhorns(puppet: Puppet, b: Beast, coat: RGB) -> None:
    (x, y), r = b.neck, b.head
    puppet.limb(
        [(x + r * 0.1, y + r * 0.8), (x - r * 0.2, y + r * 1.7), (x - r * 1.0, y + r * 2.0)],
        (r * 0.3, r * 0.22, r * 0.05),
        (196, 178, 150),
    )
    puppet.shape(
        [
            (x + r * 0.45 + b.snout * 0.5, y - r * 0.9),
            (x + r * 0.8 + b.snout * 0.5, y - r * 0.8),
            (x + r * 0.5 + b.snout * 0.5, y - r * 1.75),
        ],
        lighter(coat, 0.3),
    )


def _antlers(puppet: Puppet, b: Beast, coat: RGB) -> None:
    (x, y), r = b.neck, b.head
    for lean in (-0.25, 0.25):
        puppet.limb(
            [(x, y + r * 0.8), (x + r * (lean - 0.5), y + r * 1.9), (x + r * (lean * 2), y + r * 2.8)],
            (r * 0.2, r * 0.14, r * 0.05),
            (170, 132, 92),
        )
        puppet.limb(
            [(x + r * (lean - 0.45), y + r * 1.8), (x + r * (lean + 0.5), y + r * 2.3)],
            (r * 0.13, r * 0.04),
            (170, 132, 92),
        )


def _stripedface(puppet: Puppet, b: Beast, coat: RGB) -> None:
    (x, y), r = b.neck, b.head
    for k in range(3):
        puppet.limb(
            [(x - r * 0.5 + 0.3 * r * k, y + r * 0.9), (x - r * 0.36 + 0.28 * r * k, y + r * 0.55)],
            (r * 0.15, r * 0.03),
            INK,
        )


def _whiskers(puppet: Puppet, b: Beast, coat: RGB) -> None:
    (x, y), r = b.neck, b.head
    for lift in (-0.25, 0.0, 0.25):
        puppet.limb(
            [(x + r * 0.6 + b.snout * 0.6, y - r * 0.5), (x + r * 0.1, y - r * (0.5 - lift * 1.6))],
            (0.008, 0.003),
            (250, 244, 236),
        )


def _no_mark(puppet: Puppet, b: Beast, coat: RGB) -> None:
    """An extra that is drawn elsewhere."""


_EARS = {"point": _point, "round": _round, "flop": _flop, "long": _long, "side": _side, "fan": _fan}
_TAILS = {"thin": _thin, "up": _up, "tuft": _tuft, "flow": _flow, "bushy": _bushy, "plume": _plume, "short": _short}


def _hump(puppet: Puppet, b: Beast, coat: RGB) -> None:
    y = b.back + b.deep * 0.6
    puppet.shape([(-0.24, y), (-0.1, y + 0.2), (0.04, y + 0.22), (0.2, y), (0.0, y - 0.06)], coat, dim=0.1)


_MARKS = {"hump": _hump, "stripes": _stripes, "spots": _spots, "pied": _pied, "udder": _udder}
_HEADMARKS = {
    "horns": _horns,
    "backhorns": _backhorns,
    "antlers": _antlers,
    "stripes": _stripedface,
    "whiskers": _whiskers,
}

BEASTS: dict[str, tuple[float, Beast]] = {
    "dog": (0.5, Beast((186, 134, 86), ear="flop", tail="up", snout=0.15, blunt=0.07)),
    "puppy": (0.34, Beast((206, 160, 110), ear="flop", tail="up", snout=0.1, blunt=0.07, head=0.16, long=0.3)),
    "cat": (0.38, Beast((214, 146, 84), ear="point", snout=0.03, blunt=0.03, head=0.15, leg=0.055, deep=0.13, extra=("whiskers",))),
    "elephant": (1.35, Beast((142, 146, 160), long=0.38, deep=0.24, leg=0.12, back=0.62, neck=(0.45, 0.76), thick=0.26, head=0.16, snout=0.02, blunt=0.02, ear="fan", tail="tuft", extra=("trunk",), tint=0.06)),
    "cow": (0.95, Beast((238, 226, 208), long=0.44, deep=0.18, back=0.56, neck=(0.54, 0.72), head=0.11, thick=0.17, snout=0.15, blunt=0.1, ear="side", tail="tuft", extra=("hoof", "udder", "horns", "pied"), tint=0.03)),
    "goat": (0.62, Beast((222, 210, 192), neck=(0.42, 0.84), head=0.1, snout=0.13, blunt=0.06, ear="side", tail="short", leg=0.052, extra=("hoof", "backhorns"), tint=0.04)),
    "sheep": (0.58, Beast((240, 234, 222), deep=0.21, neck=(0.42, 0.76), head=0.1, snout=0.11, blunt=0.06, ear="side", tail="short", leg=0.05, extra=("hoof",), tint=0.03)),
    "horse": (1.15, Beast((150, 92, 58), long=0.36, back=0.58, deep=0.14, neck=(0.48, 0.92), head=0.085, thick=0.14, snout=0.19, blunt=0.06, ear="point", tail="flow", leg=0.055, extra=("hoof", "hairmane"), tint=0.05)),
    "donkey": (0.88, Beast((156, 146, 142), long=0.35, back=0.55, deep=0.14, neck=(0.44, 0.8), head=0.09, thick=0.14, snout=0.17, blunt=0.075, ear="long", tail="tuft", leg=0.055, extra=("hoof", "hairmane"), tint=0.04)),
    "lion": (0.78, Beast((222, 168, 92), neck=(0.42, 0.76), head=0.135, snout=0.08, blunt=0.08, ear="round", tail="tuft", leg=0.075, deep=0.14, extra=("mane", "whiskers"), tint=0.04)),
    "tiger": (0.74, Beast((232, 142, 56), neck=(0.44, 0.74), head=0.135, snout=0.07, blunt=0.08, ear="round", leg=0.08, long=0.4, belly=(250, 238, 220), extra=("stripes", "whiskers"), tint=0.03)),
    "leopard": (0.66, Beast((226, 176, 96), neck=(0.44, 0.72), head=0.12, snout=0.07, blunt=0.07, ear="round", long=0.4, extra=("spots", "whiskers"), tint=0.03)),
    "rabbit": (0.32, Beast((214, 200, 186), long=0.25, deep=0.19, back=0.36, neck=(0.24, 0.54), head=0.15, snout=0.03, blunt=0.03, ear="long", tail="short", leg=0.075, extra=("whiskers",))),
    "mouse": (0.2, Beast((166, 156, 154), long=0.29, deep=0.2, back=0.32, neck=(0.32, 0.44), head=0.17, snout=0.13, blunt=0.0, ear="round", tail="thin", leg=0.06, extra=("bigears", "whiskers"))),
    "fox": (0.46, Beast((222, 110, 46), belly=(250, 240, 226), ear="point", tail="bushy", snout=0.19, blunt=0.02, leg=0.05, deep=0.125, tint=0.03)),
    "jackal": (0.46, Beast((184, 146, 98), ear="point", tail="bushy", snout=0.18, blunt=0.03, leg=0.05, deep=0.125)),
    "wolf": (0.56, Beast((122, 124, 136), belly=(216, 214, 212), ear="point", tail="bushy", snout=0.18, blunt=0.05)),
    "hyena": (0.58, Beast((184, 160, 120), neck=(0.46, 0.82), thick=0.19, ear="round", tail="short", snout=0.13, blunt=0.08, extra=("spots", "hairmane"))),
    "squirrel": (0.28, Beast((188, 106, 56), belly=(248, 232, 208), long=0.21, deep=0.15, back=0.4, neck=(0.2, 0.66), head=0.13, snout=0.06, blunt=0.01, ear="point", tail="plume", leg=0.055)),
    "bear": (0.9, Beast((124, 84, 60), long=0.38, deep=0.22, back=0.52, neck=(0.46, 0.74), head=0.15, thick=0.24, snout=0.1, blunt=0.08, ear="round", tail="short", leg=0.11)),
    "deer": (0.85, Beast((190, 130, 82), belly=(244, 226, 200), neck=(0.42, 0.84), head=0.085, thick=0.09, snout=0.11, blunt=0.035, ear="side", tail="short", leg=0.042, deep=0.12, extra=("antlers", "hoof"))),
    "pig": (0.5, Beast((240, 176, 168), deep=0.22, back=0.42, neck=(0.44, 0.5), head=0.16, thick=0.26, snout=0.08, blunt=0.1, ear="point", tail="short", leg=0.07, tint=0.04)),
    "camel": (1.25, Beast((212, 168, 110), back=0.6, neck=(0.52, 0.94), head=0.08, thick=0.09, snout=0.13, blunt=0.06, ear="round", tail="tuft", leg=0.05, extra=("hoof", "hump"), tint=0.03)),
}  # fmt: skip
"""Height among grown people, and measures."""
