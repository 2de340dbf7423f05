"""Heads of people: face, hair, headgear."""

from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Point, curve, ellipse, ribbon

Head = tuple[float, float, float]
"""Middle and radius, in the puppet's units."""


@dataclass(frozen=True)
class Face:
    """What tells faces apart."""

    female: bool
    child: bool
    old: bool
    beard: bool
    spectacles: bool
    mouth: float
    """-1 sad, 1 smiling."""


def draw_head(
    puppet: Puppet, face: Face, head: Head, skin: RGB, hair: RGB, style: int, dress: RGB, accent: RGB
) -> None:
    """A head turned a little to the side it looks to."""
    hairdo = _HERS[style % len(_HERS)] if face.female else _HIS[style % len(_HIS)]
    x, y, r = head
    _oval(puppet, head, (-0.86, -0.06), (0.16, 0.24), darker(skin, 0.1))
    skull = [
        (-0.78, 0.35),
        (-0.86, -0.05),
        (-0.62, -0.66),
        (-0.1, -1.08),
        (0.2, -1.1),
        (0.62, -0.78),
        (0.84, -0.1),
        (0.78, 0.4),
        (0.4, 0.92),
        (-0.35, 0.92),
    ]
    puppet.shape([(x + a * r, y + b * r) for a, b in skull], skin, dim=0.12)
    _features(puppet, face, head, skin, hair)
    hairdo(puppet, head, hair, dress, accent)
    if face.female and style % 2 == 0:
        _oval(puppet, head, (0.16, 0.32), (0.06, 0.06), (190, 40, 48))


def _features(puppet: Puppet, face: Face, head: Head, skin: RGB, hair: RGB) -> None:
    x, y, r = head
    blush = mixed(skin, (226, 96, 88), 0.42)
    for side in (-0.42, 0.66):
        _oval(puppet, head, (side, -0.38), (0.2, 0.13), blush, 0.55)
    for side in (-0.26, 0.52):
        _oval(puppet, head, (side, -0.06), (0.145, 0.17), (252, 248, 240))
        _oval(puppet, head, (side + 0.035, -0.07), (0.1, 0.145), (52, 34, 30))
        _oval(puppet, head, (side + 0.07, 0.0), (0.035, 0.045), (255, 255, 255))
        lash = [(side - 0.17, 0.05), (side - 0.02, 0.15), (side + 0.16, 0.06)]
        _line(puppet, head, lash, (0.03, 0.06, 0.03), (40, 26, 26))
        tilt = -0.05 * (1 if face.mouth < 0 else 0) * (1 if side > 0.1 else -1)
        brow = darker(hair, 0.1) if not face.old else hair
        _line(
            puppet,
            head,
            [(side - 0.19, 0.27 + tilt), (side, 0.33), (side + 0.19, 0.27 - tilt)],
            (0.04, 0.07, 0.035),
            brow,
        )
    _line(puppet, head, [(0.2, -0.08), (0.27, -0.32), (0.16, -0.36)], (0.02, 0.07, 0.04), darker(skin, 0.22))
    if face.beard:
        beard = [
            (-0.7, -0.2),
            (-0.6, -0.85),
            (-0.05, -1.42 if face.old else -1.22),
            (0.3, -1.42 if face.old else -1.22),
            (0.72, -0.85),
            (0.8, -0.2),
            (0.5, -0.46),
            (0.16, -0.42),
            (-0.3, -0.46),
        ]
        puppet.shape([(x + a * r, y + b * r) for a, b in beard], hair)
    lift = 0.13 * face.mouth
    lips = darker(mixed(skin, (190, 60, 66), 0.6 if face.female else 0.4), 0.1)
    _line(puppet, head, [(-0.1, -0.6 + lift), (0.14, -0.6 - lift), (0.4, -0.6 + lift)], (0.035, 0.085, 0.035), lips)
    if face.spectacles:
        for side in (-0.26, 0.54):
            ring = np.concatenate([ellipse(0, 0, 0.25, 0.25), ellipse(0, 0, 0.2, 0.2)[::-1]])
            puppet.paint([ring * r + (x + side * r, y - 0.05 * r)], (70, 54, 44))
    if face.old:
        for side in (-0.5, 0.74):
            _line(puppet, head, [(side, -0.22), (side - 0.04, -0.34)], 0.025, darker(skin, 0.25))


def _oval(puppet: Puppet, head: Head, at: Point, size: Point, colour: RGB, alpha: float = 1.0) -> None:
    x, y, r = head
    puppet.oval(x + at[0] * r, y + at[1] * r, size[0] * r, size[1] * r, colour, alpha=alpha)


def _line(puppet: Puppet, head: Head, points: list[Point], wide: float | tuple[float, ...], colour: RGB) -> None:
    x, y, r = head
    scaled = np.atleast_1d(np.asarray(wide)) * r
    puppet.paint([ribbon([(x + a * r, y + b * r) for a, b in points], scaled.tolist())], colour)


def _mass(puppet: Puppet, head: Head, points: list[Point], colour: RGB, dim: float = 0.2) -> None:
    x, y, r = head
    puppet.paint([curve([(x + a * r, y + b * r) for a, b in points])], colour, dim)


def _shine(puppet: Puppet, head: Head, hair: RGB) -> None:
    _line(puppet, head, [(-0.62, 0.55), (-0.3, 0.85), (0.15, 0.94)], (0.02, 0.07, 0.02), lighter(hair, 0.25))


def draw_behind(puppet: Puppet, head: Head, hair: RGB, style: int) -> None:
    """Hair that falls behind the shoulders, or a bun: drawn before the body."""
    if style % 4 == 0:
        _mass(
            puppet,
            head,
            [(-0.6, 0.8), (-1.05, 0.1), (-1.1, -1.2), (-0.7, -2.2), (0.5, -2.1), (0.9, -1.0), (0.8, 0.4)],
            darker(hair, 0.15),
        )
    elif style % 4 == 1:
        _oval(puppet, head, (-0.95, 0.42), (0.46, 0.46), hair)
        _oval(puppet, head, (-1.02, 0.78), (0.16, 0.16), (250, 214, 120))
    elif style % 4 == 2:
        for k in range(7):
            _oval(
                puppet,
                head,
                (-0.78 - 0.03 * k, -0.5 - 0.42 * k),
                (0.24 - 0.015 * k, 0.27),
                hair if k % 2 else darker(hair, 0.2),
            )
        _oval(puppet, head, (-0.98, -3.35), (0.14, 0.2), (214, 70, 70))
    else:
        _mass(
            puppet,
            head,
            [(-0.5, 0.9), (-1.05, 0.2), (-1.02, -0.9), (0.8, -0.9), (0.92, 0.2), (0.5, 0.9)],
            darker(hair, 0.15),
        )


_PARTED = [
    (-0.8, -0.42),
    (-0.98, 0.25),
    (-0.72, 0.9),
    (-0.1, 1.2),
    (0.55, 1.04),
    (0.95, 0.48),
    (0.93, -0.1),
    (0.78, 0.32),
    (0.3, 0.66),
    (-0.3, 0.5),
    (-0.66, 0.22),
]
_FRINGE = [
    (-0.82, -0.5),
    (-1.0, 0.25),
    (-0.72, 0.92),
    (-0.1, 1.22),
    (0.55, 1.06),
    (0.98, 0.45),
    (0.9, -0.3),
    (0.76, 0.24),
    (0.4, 0.4),
    (0.0, 0.44),
    (-0.5, 0.36),
    (-0.68, 0.1),
]
_CROP = [
    (-0.84, -0.12),
    (-0.97, 0.35),
    (-0.66, 0.95),
    (-0.05, 1.2),
    (0.6, 1.02),
    (0.92, 0.5),
    (0.84, 0.25),
    (0.5, 0.6),
    (0.1, 0.68),
    (-0.45, 0.52),
    (-0.72, 0.2),
]


def _parted(puppet: Puppet, head: Head, hair: RGB, dress: RGB, accent: RGB) -> None:
    _mass(puppet, head, _PARTED, hair)
    _shine(puppet, head, hair)
    _oval(puppet, head, (-0.84, -0.3), (0.07, 0.1), (240, 196, 92))


def _fringe(puppet: Puppet, head: Head, hair: RGB, dress: RGB, accent: RGB) -> None:
    _mass(puppet, head, _FRINGE, hair)
    _shine(puppet, head, hair)


def _veil(puppet: Puppet, head: Head, hair: RGB, dress: RGB, accent: RGB) -> None:
    _mass(puppet, head, _PARTED, hair)
    veil = [
        (-0.62, -1.5),
        (-1.12, -0.6),
        (-1.1, 0.35),
        (-0.78, 1.08),
        (-0.1, 1.36),
        (0.5, 1.22),
        (0.72, 0.92),
        (0.1, 0.98),
        (-0.52, 0.72),
        (-0.82, 0.1),
        (-0.8, -0.6),
    ]
    _mass(puppet, head, veil, lighter(dress, 0.08))
    _line(puppet, head, [(0.7, 0.95), (0.1, 1.0), (-0.5, 0.74), (-0.8, 0.1), (-0.78, -0.7)], 0.09, accent)


def _band(puppet: Puppet, head: Head, hair: RGB, dress: RGB, accent: RGB) -> None:
    _mass(puppet, head, _PARTED, hair)
    _line(puppet, head, [(-0.93, 0.42), (-0.35, 0.86), (0.4, 0.95), (0.84, 0.62)], 0.14, accent)


def _crop(puppet: Puppet, head: Head, hair: RGB, dress: RGB, accent: RGB) -> None:
    _mass(puppet, head, _CROP, hair)
    _shine(puppet, head, hair)


def _turban(puppet: Puppet, head: Head, hair: RGB, dress: RGB, accent: RGB) -> None:
    _mass(puppet, head, [(-0.86, -0.2), (-0.94, 0.3), (-0.6, 0.5), (-0.66, 0.1)], hair)
    _mass(
        puppet,
        head,
        [
            (-1.02, 0.22),
            (-1.1, 0.75),
            (-0.6, 1.3),
            (0.15, 1.46),
            (0.8, 1.2),
            (1.08, 0.66),
            (0.98, 0.3),
            (0.45, 0.52),
            (-0.2, 0.5),
        ],
        accent,
    )
    for k in range(3):
        _line(
            puppet,
            head,
            [(-1.0 + 0.16 * k, 0.46 + 0.2 * k), (-0.1, 0.74 + 0.22 * k), (0.92 - 0.14 * k, 0.5 + 0.24 * k)],
            (0.02, 0.06, 0.02),
            darker(accent, 0.3),
        )
    _oval(puppet, head, (0.4, 0.86), (0.1, 0.13), (246, 210, 120))


def _curls(puppet: Puppet, head: Head, hair: RGB, dress: RGB, accent: RGB) -> None:
    x, y, r = head
    lumps = [
        ellipse(x + r * 0.92 * np.cos(a), y + r * (0.2 + 0.86 * np.sin(a)), r * 0.3)
        for a in np.linspace(0.05, np.pi + 0.15, 9)
    ]
    lumps += [ellipse(x + r * dx, y + r * 0.78, r * 0.3) for dx in (-0.5, -0.15, 0.2, 0.5)]
    puppet.paint(lumps, hair, 0.2)
    _shine(puppet, head, hair)


def _cap(puppet: Puppet, head: Head, hair: RGB, dress: RGB, accent: RGB) -> None:
    _mass(puppet, head, _CROP, hair)
    _mass(
        puppet,
        head,
        [(-0.98, 0.34), (-0.9, 0.9), (-0.3, 1.26), (0.4, 1.22), (0.9, 0.8), (0.96, 0.5), (0.2, 0.62)],
        darker(dress, 0.15),
    )
    _line(puppet, head, [(-0.98, 0.42), (0.1, 0.6), (0.98, 0.5)], 0.16, accent)


_HERS = (_parted, _fringe, _band, _veil)
_HIS = (_crop, _turban, _curls, _cap)
