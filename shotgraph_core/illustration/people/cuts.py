"""How clothes hang on bones: outlines of torso, skirt, legs and sleeves in own units. No colours here."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.engine.shapes import Path, Point, curve, ellipse, ribbon
from shotgraph_core.illustration.people.look import Look
from shotgraph_core.illustration.people.skeleton import Bones, Limb

Widths = tuple[float, float, float]
LEGS: dict[str, tuple[Widths, float]] = {
    "bare": ((0.088, 0.056, 0.038), 1.0), "trousers": ((0.104, 0.076, 0.062), 0.97), "wide": ((0.112, 0.09, 0.068),
    0.95),
    "narrow": ((0.094, 0.06, 0.044), 0.97), "shorts": ((0.118, 0.112, 0.1), 0.46), "dhoti": ((0.124, 0.11, 0.062), 0.8),
}  # fmt: skip
"""Widths at hip, knee and end, and how far down it reaches."""
GROUND = 0.004
"""No hem hangs lower."""


@dataclass(frozen=True)
class Hang:
    """The outline of a skirt, and the line of its hem."""

    outline: Path
    hem: tuple[Point, ...]
    waist: tuple[Point, Point]


def limb(parts: Limb, widths: Sequence[float], start: float = 0.0, end: float = 1.0) -> list[Path]:
    """A leg or an arm from one fraction of its length to another: round at the joint, however sharply it bends."""
    stops = [t for t in (start, 0.5, end) if start <= t <= end]
    at = [parts.at(t)[0] for t in stops]
    wide = np.interp(stops, [0, 0.5, 1], widths) if len(widths) == 3 else np.interp(stops, [start, end], widths)
    bones = [ribbon([a, b], (float(w0), float(w1))) for a, b, w0, w1 in zip(at, at[1:], wide, wide[1:], strict=False)]
    return [*bones, *(ellipse(*spot, float(w) / 2, points=28) for spot, w in zip(at, wide, strict=True))]


def torso(bones: Bones, look: Look, hem: float = -0.04, neck: float = 1.03, ease: float = 1.0) -> Path:
    """Shoulders to hips; `hem` and `neck` say where it ends along the spine."""
    return curve(bones.across(_torso(look, hem, neck, ease)))


def half(look: Look, v: float) -> float:
    """How far the torso reaches ahead of and behind the spine at a height of it."""
    g, face = look.girth, look.face
    waist = (0.078 if face.child else 0.062 if face.female else 0.072) * g ** (1.5 if g > 1.1 else 1)
    hip = (0.082 if face.female else 0.076) * g
    return float(np.interp(v, [-0.1, 0.08, 0.4, 0.7, 0.9], [hip * 1.04, hip, waist, 0.08 * g**0.5, 0.086]))


def _torso(look: Look, hem: float, neck: float, ease: float) -> list[Point]:
    front = [(0.024, neck), (0.056, min(neck, 0.985)), (0.084 * ease, 0.92)] if neck > 0.9 else []
    levels = [v for v in (0.74, 0.56, 0.38, 0.18, 0.0) if hem + 0.05 < v < neck]
    if not front:
        levels = [neck, *levels]
    belly = max(0.0, look.girth - 1.1) * 0.12
    bust = 0.007 if look.face.female and not look.face.child else 0.0
    side = [(half(look, v) * ease, v) for v in [*levels, hem]]
    ahead = [(u + belly * max(0.0, 1 - abs(v - 0.3) * 3) + bust * max(0.0, 1 - abs(v - 0.68) * 5), v) for u, v in side]
    return [*front, *ahead, *((-u, v) for u, v in reversed([*front, *side]))]


def skirt(bones: Bones, look: Look, length: float, flare: float, waist: float = 0.3) -> Hang:
    """Cloth round both legs down to `length` of them: it spreads with a step and covers drawn-up knees."""
    slim = 1 - 0.22 * bones.stance.turn
    ends = bones.on(-half(look, waist) * slim, waist), bones.on(half(look, waist) * slim, waist)
    hips = bones.on(-half(look, 0.05) * 1.03 * slim, 0.05), bones.on(half(look, 0.05) * 1.03 * slim, 0.05)
    points, hems = [*ends, *hips], []
    for leg in (bones.near_leg, bones.far_leg):
        for t in (length * 0.45, length * 0.75, length):
            (x, y), (dx, dy) = leg.at(t)
            wide = (0.052 * look.girth) * (1 - 0.35 * t) + flare * (t / length) ** 1.4
            points += [(x + dx * w, max(GROUND, y + dy * w)) for w in (-wide, wide)]
            if t == length:
                hems += [len(points) - 2, len(points) - 1]
    ring = _hull(np.array(points))
    outline = curve(_rounded(np.array([points[k] for k in ring])), steps=3)
    return Hang(outline, tuple(points[k] for k in _run(ring, hems)), ends)


def _hull(points: Path) -> list[int]:
    """Which points are on the convex hull, counter-clockwise."""
    order = sorted(range(len(points)), key=lambda k: (points[k, 0], points[k, 1]))

    def chain(indices: list[int]) -> list[int]:
        found: list[int] = []
        for k in indices:
            while len(found) > 1 and _turn(points[found[-2]], points[found[-1]], points[k]) <= 0:
                found.pop()
            found.append(k)
        return found[:-1]

    return chain(order) + chain(order[::-1])


def _turn(a: Path, b: Path, c: Path) -> float:
    return float((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))


def _run(ring: list[int], members: list[int]) -> list[int]:
    """The longest run of members along the ring."""
    best: list[int] = []
    for start in range(len(ring)):
        run = []
        for k in ring[start:] + ring[:start]:
            if k not in members:
                break
            run.append(k)
        best = run if len(run) > len(best) else best
    return best


def _rounded(ring: Path) -> Path:
    """The ring with its corners cut a little."""
    ahead, back = np.roll(ring, -1, 0), np.roll(ring, 1, 0)
    both = np.stack([ring + (back - ring) * 0.1, ring + (ahead - ring) * 0.1], 1)
    near: Path = both.reshape(-1, 2)
    return near
