"""What is worn on heads: veil, turban, cap, hat, crown, hairband, ribbon, flower and hood."""

from collections.abc import Callable

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import curve
from shotgraph_core.illustration.people.heads import Head
from shotgraph_core.illustration.people.look import Look

GOLD: RGB = (236, 192, 84)


def draw_headgear(head: Head, look: Look) -> None:
    """Whatever is on the head: drawn after the hair."""
    if look.headgear:
        _WORN[look.headgear](head, look)


def draw_headgear_behind(head: Head, look: Look) -> None:
    """What falls behind the shoulders."""
    if look.headgear == "veil":
        veil = darker(look.of("veil", lighter(look.dress, 0.08)), 0.16)
        head.mass(
            [
                (-0.4, 1.0),
                (-1.08, 0.3),
                (-1.2, -0.8),
                (-1.5, -2.2),
                (-1.3, -2.7),
                (-0.5, -2.5),
                (0.5, -1.2),
                (0.9, -0.2),
            ],
            veil,
        )
    if look.headgear == "hood":
        cloth = darker(look.of("hood", look.dress), 0.3)
        head.mass(
            [(-0.6, 1.1), (-1.22, 0.4), (-1.2, -0.7), (-0.8, -1.25), (0.7, -1.2), (1.0, -0.4), (0.98, 0.5), (0.5, 1.1)],
            cloth,
        )


def _veil(head: Head, look: Look) -> None:
    head.mass([(-0.66, -1.5), (-1.14, -0.6), (-1.12, 0.35), (-0.78, 1.08), (-0.1, 1.36), (0.5, 1.24), (0.74, 0.94),
    (0.1, 0.98),
               (-0.52, 0.72), (-0.82, 0.1), (-0.84, -0.6)], look.of("veil", lighter(look.dress, 0.08)))  # fmt: skip
    head.lines([[(0.72, 0.97), (0.1, 1.0), (-0.5, 0.74), (-0.8, 0.1), (-0.8, -0.7)]], 0.09, look.accent)


def _turban(head: Head, look: Look) -> None:
    cloth = look.of("turban", look.accent)
    head.mass([(-1.02, 0.22), (-1.1, 0.75), (-0.6, 1.3), (0.15, 1.46), (0.8, 1.2), (1.08, 0.66), (0.98, 0.3),
    (0.45, 0.52), (-0.2, 0.5)],
              cloth)  # fmt: skip
    folds = [
        [(-1.0 + 0.16 * k, 0.46 + 0.2 * k), (-0.1, 0.74 + 0.22 * k), (0.92 - 0.14 * k, 0.5 + 0.24 * k)]
        for k in range(3)
    ]
    head.lines(folds, (0.02, 0.06, 0.02), darker(cloth, 0.3))
    head.ovals([(0.4, 0.86, 0.1, 0.13)], (246, 210, 120))


def _cap(head: Head, look: Look) -> None:
    cloth = look.of("cap", darker(look.dress, 0.15))
    head.mass([(-0.98, 0.34), (-0.9, 0.9), (-0.3, 1.26), (0.4, 1.22), (0.9, 0.8), (0.96, 0.5), (0.2, 0.62)], cloth)
    head.lines(
        [[(-0.98, 0.42), (0.1, 0.6), (0.98, 0.5)]],
        0.16,
        look.accent if "cap" not in dict(look.named) else darker(cloth, 0.25),
    )


def _hat(head: Head, look: Look) -> None:
    cloth = look.of("hat", (214, 178, 110))
    head.fill(
        [
            curve(
                [
                    (-1.5, 0.42),
                    (-0.7, 0.66),
                    (0.2, 0.72),
                    (1.0, 0.62),
                    (1.55, 0.36),
                    (0.9, 0.4),
                    (0.1, 0.46),
                    (-0.8, 0.42),
                ]
            )
        ],
        darker(cloth, 0.08),
        0.1,
    )
    head.mass([(-0.86, 0.58), (-0.8, 1.1), (-0.45, 1.5), (0.2, 1.56), (0.7, 1.36), (0.9, 0.62), (0.1, 0.7)], cloth)
    head.lines([[(-0.85, 0.68), (0.05, 0.82), (0.88, 0.7)]], 0.15, darker(look.dress, 0.1))


def _crown(head: Head, look: Look) -> None:
    gold = look.of("crown", GOLD)
    tips = [(-0.78, 0.68), (-0.94, 1.38), (-0.5, 1.06), (-0.3, 1.62), (0.06, 1.14), (0.42, 1.64), (0.56, 1.08),
    (1.0, 1.34), (0.82, 0.66),
            (0.06, 0.84)]  # fmt: skip
    head.fill([curve(tips, steps=2)], gold, 0.18)
    head.ovals(
        [
            (-0.3, 1.6, 0.075, 0.075),
            (0.42, 1.62, 0.075, 0.075),
            (-0.92, 1.38, 0.065, 0.065),
            (0.98, 1.34, 0.065, 0.065),
        ],
        lighter(gold, 0.5),
    )
    head.ovals([(0.08, 0.98, 0.1, 0.11)], (196, 44, 60))
    head.ovals([(-0.42, 0.92, 0.07, 0.08), (0.52, 0.92, 0.07, 0.08)], (60, 120, 190))


def _band(head: Head, look: Look) -> None:
    head.lines([[(-0.93, 0.42), (-0.35, 0.86), (0.4, 0.95), (0.84, 0.62)]], 0.14, look.of("band", look.accent))


def _ribbon(head: Head, look: Look) -> None:
    cloth = look.of("ribbon", (214, 70, 70))
    for side in (-1, 1):
        head.mass(
            [(-0.5, 1.02), (-0.5 + side * 0.34, 1.34), (-0.5 + side * 0.42, 1.02), (-0.5 + side * 0.3, 0.82)],
            cloth,
            0.15,
        )
    head.ovals([(-0.5, 1.02, 0.1, 0.12)], darker(cloth, 0.2))


def _flower(head: Head, look: Look) -> None:
    petals = look.of("flower", (250, 244, 236))
    ring = ((-0.62, 0.78), (-0.86, 0.7), (-0.8, 0.46), (-0.56, 0.44), (-0.48, 0.64))
    head.ovals([(x - 0.06, y, 0.15, 0.15) for x, y in ring], petals)
    head.ovals([(-0.72, 0.61, 0.1, 0.1)], (240, 190, 70))


def _hood(head: Head, look: Look) -> None:
    cloth = look.of("hood", look.dress)
    head.mass([(-0.7, -1.2), (-1.18, -0.6), (-1.2, 0.4), (-0.8, 1.16), (-0.1, 1.42), (0.6, 1.22), (1.02, 0.6),
    (1.02, -0.4), (0.88, -0.1),
               (0.8, 0.46), (0.4, 0.84), (-0.2, 0.84), (-0.7, 0.4), (-0.8, -0.4)], cloth)  # fmt: skip


_WORN: dict[str, Callable[[Head, Look], None]] = {
    "veil": _veil, "turban": _turban, "cap": _cap, "hat": _hat, "crown": _crown, "band": _band, "ribbon": _ribbon,
    "flower": _flower, "hood": _hood,
}  # fmt: skip
