"""Faces: large eyes, brows and mouths that show moods, speak and weep."""

from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, curve, ellipse
from shotgraph_core.illustration.people.heads import Head
from shotgraph_core.illustration.people.look import Face, Look

EYES = (-0.26, 0.5)
INK: RGB = (40, 26, 26)
IRIS: RGB = (86, 54, 36)


@dataclass(frozen=True)
class Play:
    """What a face does at an instant."""

    gape: float
    shut: bool
    raised: float
    """How far it looks up, 0..1."""
    cross: float = 0.0
    """How the brows are knit, 0..1."""
    weeps: float = 0.0
    """How far the tears have run, 0..1; 0 for dry eyes."""


def draw_face(head: Head, look: Look, play: Play) -> None:
    """Skull, ears and all that is in a face, without the hair."""
    face, skin = look.face, look.skin
    head.ovals([(-0.86, -0.06, 0.16, 0.24)], darker(skin, 0.1))
    head.ovals([(-0.87, -0.06, 0.08, 0.14)], darker(skin, 0.26))
    wide = 1.05 if look.girth > 1.2 else 1.0
    jaw = 0.06 if face.child else 0.0 if face.female else -0.05
    head.mass(
        [(-0.78, 0.35), (-0.86, -0.05), ((-0.66 - jaw) * wide, -0.64), (-0.12, -1.08 + 0.5 * jaw),
         (0.22, -1.1 + 0.5 * jaw), ((0.62 + jaw) * wide, -0.76), (0.84, -0.1), (0.78, 0.4), (0.4, 0.92), (-0.35, 0.92)],
        skin, 0.12,
    )  # fmt: skip
    lift = 0.13 * play.raised
    head.ovals([(side, -0.4 + lift, 0.2, 0.13) for side in (-0.42, 0.66)], mixed(skin, (226, 96, 88), 0.42), 0.55)
    _eyes(head, face, play, lift)
    _brows(head, look, play, lift)
    head.lines(
        [[(0.2, -0.1 + lift), (0.28, -0.31 + lift), (0.16, -0.36 + lift)]], (0.02, 0.07, 0.04), darker(skin, 0.22)
    )
    if face.beard:
        _beard(head, look)
    _mouth(head, look, play, lift)
    if face.moustache or (face.beard and face.old):
        _moustache(head, look, lift)
    if face.old:
        lines = [
            [(side, -0.24 + lift), (side - 0.02, -0.33 + lift), (side + 0.12, -0.37 + lift)] for side in (-0.36, 0.4)
        ]
        head.lines(lines, (0.012, 0.03, 0.012), darker(skin, 0.22))
    if face.spectacles:
        _spectacles(head, lift)
    if face.bindi:
        head.ovals([(0.14, 0.34 + lift, 0.062, 0.062)], (190, 36, 48))
    if play.weeps:
        _tears(head, play.weeps, lift)


def _eyes(head: Head, face: Face, play: Play, lift: float) -> None:
    if play.shut:
        _lids(head, face, lift)
        return
    y = -0.06 + lift
    size = 1.1 if face.child else 0.94 if face.old else 1.0
    head.ovals([(x, y, 0.15 * size, 0.175 * size) for x in EYES], (252, 248, 240))
    px, py = 0.032, y - 0.01 + 0.05 * play.raised
    head.ovals([(x + px, py, 0.108 * size, 0.15 * size) for x in EYES], IRIS)
    head.ovals([(x + px, py, 0.07 * size, 0.105 * size) for x in EYES], (34, 22, 22))
    glints = [(x + px + 0.035, py + 0.07, 0.036, 0.045) for x in EYES] + [
        (x + px - 0.04, py - 0.07, 0.018, 0.022) for x in EYES
    ]
    head.ovals(glints, (255, 255, 255))
    lashes = [[(x - 0.175 * size, y + 0.08), (x - 0.03, y + 0.2 * size), (x + 0.165 * size, y + 0.1)] for x in EYES]
    if face.female:
        lashes += [[(x - 0.15, y + 0.1), (x - 0.23, y + 0.16)] for x in EYES[:1]]
        lashes += [[(x + 0.14, y + 0.12), (x + 0.22, y + 0.18)] for x in EYES[1:]]
    head.lines(lashes, (0.03, 0.065, 0.03), INK)


def _lids(head: Head, face: Face, lift: float) -> None:
    """Shut eyes: two arcs and their lashes."""
    y = -0.1 + lift
    arcs = [[(x - 0.17, y + 0.04), (x, y - 0.07), (x + 0.17, y + 0.04)] for x in EYES]
    head.lines(arcs, (0.035, 0.06, 0.035), INK)
    if face.female or face.child:
        ticks = [[(x + d, y - 0.05), (x + d * 1.5, y - 0.13)] for x in EYES for d in (-0.11, 0.0, 0.11)]
        head.lines(ticks, (0.03, 0.018), INK)


def _brows(head: Head, look: Look, play: Play, lift: float) -> None:
    """Raised in joy; their inner ends up in sorrow and down in anger."""
    mood, face = look.face.mouth, look.face
    up = 0.05 * max(0.0, mood) + lift
    grief = max(0.0, -mood) * (1 - play.cross)
    inner, outer = 0.12 * grief - 0.11 * play.cross, -0.06 * grief + 0.07 * play.cross
    up -= 0.03 * play.cross
    colour = look.hair if face.old else darker(look.hair, 0.1) if sum(look.hair) < 330 else darker(look.hair, 0.3)
    lines = []
    for x, ahead in zip(EYES, (1, -1), strict=True):
        ends = {1: inner, -1: outer}
        lines.append([(x - 0.19, 0.27 + up + ends[-ahead]), (x, 0.345 + up), (x + 0.19, 0.27 + up + ends[ahead])])
    thick = 0.055 if face.female or face.child else 0.085
    head.lines(lines, (thick * 0.6, thick, thick * 0.5), colour)


def _mouth(head: Head, look: Look, play: Play, lift: float) -> None:
    mood, face = look.face.mouth, look.face
    lips = darker(mixed(look.skin, (190, 60, 66), 0.6 if face.female else 0.4), 0.2)
    curl, y = 0.1 * mood, -0.62 + 0.8 * lift
    if play.gape < 0.06:
        bow = [(0.15 + 0.26 * t, y + curl * (2 * t * t - 1)) for t in (-1, -0.75, -0.4, 0, 0.4, 0.75, 1)]
        head.lines([bow], (0.03, 0.07, 0.085, 0.07, 0.03), lips)
        return
    wide, open_ = 0.25 - 0.05 * play.gape + 0.04 * max(0.0, mood), 0.1 + 0.34 * play.gape
    top = [
        (0.15 - wide, y + curl * 0.8),
        (0.15 - wide * 0.4, y + 0.06),
        (0.15 + wide * 0.4, y + 0.06),
        (0.15 + wide, y + curl * 0.8),
    ]
    low = [(0.15 + wide * 0.62, y - open_ * 0.75), (0.15, y - open_), (0.15 - wide * 0.62, y - open_ * 0.75)]
    head.fill([_grown(curve([*top, *low]), 1.16)], lips)
    head.mass([*top, *low], (84, 24, 32), 0.0)
    if play.gape > 0.3:
        head.ovals([(0.15, y - open_ * 0.78, wide * 0.5, open_ * 0.22)], (206, 94, 92))
    head.fill([curve([(0.15 - wide * 0.62, y + 0.03 + curl * 0.2), (0.15 + wide * 0.62, y + 0.03 + curl * 0.2),
                      (0.15 + wide * 0.5, y - 0.035), (0.15 - wide * 0.5, y - 0.035)])], (250, 246, 238))  # fmt: skip


def _grown(path: Path, by: float) -> Path:
    middle = path.mean(0)
    grown: Path = middle + (path - middle) * by
    return grown


def _beard(head: Head, look: Look) -> None:
    long = -1.46 if look.face.old else -1.22
    head.mass(
        [(-0.74, -0.1), (-0.64, -0.85), (-0.1, long), (0.28, long), (0.74, -0.85), (0.82, -0.12), (0.56, -0.44),
        (0.16, -0.4),
         (-0.3, -0.44)], look.whiskers,
    )  # fmt: skip
    if look.face.old:
        head.lines([[(-0.2, -0.9), (-0.02, long + 0.08)], [(0.2, -0.92), (0.14, long + 0.06)], [(0.5, -0.9),
        (0.3, long + 0.12)]],
                   (0.015, 0.03, 0.012), darker(look.whiskers, 0.18))  # fmt: skip


def _moustache(head: Head, look: Look, lift: float) -> None:
    y = -0.46 + lift * 0.9
    for side in (-1, 1):
        head.mass([(0.15, y + 0.05), (0.15 + side * 0.16, y + 0.05), (0.15 + side * 0.36, y - 0.05),
        (0.15 + side * 0.4, y + 0.0),
                   (0.15 + side * 0.22, y - 0.1), (0.15, y - 0.06)], darker(look.whiskers, 0.08), 0.1)  # fmt: skip


def _spectacles(head: Head, lift: float) -> None:
    y = -0.05 + lift
    rings = [np.concatenate([ellipse(x, y, 0.265, 0.265), ellipse(x, y, 0.215, 0.215)[::-1]]) for x in (-0.26, 0.52)]
    head.fill([ellipse(x, y, 0.22, 0.22) for x in (-0.26, 0.52)], (236, 244, 250), alpha=0.2)
    for ring in rings:
        head.fill([ring], (70, 54, 44))
    head.lines(
        [[(0.0, y + 0.04), (0.13, y + 0.09), (0.26, y + 0.04)], [(-0.52, y + 0.02), (-0.84, y + 0.1)]],
        0.05,
        (70, 54, 44),
    )


def _tears(head: Head, run: float, lift: float) -> None:
    drops = []
    for x, late in zip(EYES, (0.0, 0.45), strict=True):
        fall = (run + late) % 1
        y = -0.26 + lift - 0.5 * fall
        drops.append(curve([(x, y + 0.16), (x + 0.06, y), (x, y - 0.07), (x - 0.06, y)]))
    head.fill([ellipse(x, -0.36 + lift, 0.03, 0.2) for x in EYES], lighter((150, 205, 240), 0.2), alpha=0.6)
    head.fill(drops, (150, 208, 244), alpha=0.95)
