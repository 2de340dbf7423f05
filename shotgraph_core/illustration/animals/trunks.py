"""Trunks, legs and necks of four-footed animals, in the stance of an instant."""

import math

import numpy as np

from shotgraph_core.illustration.animals.body import Body, blob, knee
from shotgraph_core.illustration.animals.coats import Coat
from shotgraph_core.illustration.animals.rig import Build, Stance
from shotgraph_core.illustration.engine.palette import RGB, lighter
from shotgraph_core.illustration.engine.shapes import Path, Point, curve, ellipse, ribbon


def spine(body: Body, s: Stance) -> Body:
    """The trunk's frame: origin between hip and chest, x along the spine."""
    return body.joint(((s.hip[0] + s.chest[0]) / 2, (s.hip[1] + s.chest[1]) / 2), turn=s.pitch)


def trunk(b: Build, s: Stance, belly: float = 1.0) -> Path:
    """The outline of rump, back, chest and belly in the body's frame."""
    half, d = math.hypot(s.chest[0] - s.hip[0], s.chest[1] - s.hip[1]) / 2, b.deep
    points = [
        (-half - d * 0.82, -d * 0.1), (-half - d * 0.5, d * 0.68), (-half * 0.55, d * 0.94), (half * 0.3, d * 0.86),
        (half + d * 0.1, d * 0.92), (half + d * 0.66, d * 0.3), (half + d * 0.72, -d * 0.34), (half * 0.9, -d * 0.98),
        (half * 0.1, -d * belly), (-half * 0.7, -d * 0.78 * belly), (-half - d * 0.5, -d * 0.66),
    ]  # fmt: skip
    return curve(blob(points, ((s.hip[0] + s.chest[0]) / 2, (s.hip[1] + s.chest[1]) / 2), s.pitch))


def neck_root(b: Build, s: Stance) -> Point:
    """Where the neck grows out of the shoulders."""
    cos, sin = math.cos(s.pitch), math.sin(s.pitch)
    x, y = s.chest
    return x - b.deep * 0.1 * cos - b.deep * 0.25 * sin, y - b.deep * 0.1 * sin + b.deep * 0.25 * cos


def neck(b: Build, s: Stance) -> Path:
    """From the shoulders to the head."""
    root = neck_root(b, s)
    far = math.hypot(s.head[0] - root[0], s.head[1] - root[1])
    wide = b.head * 2 * b.thick
    bent = min(0.25, far * 0.22)
    middle = (root[0] + s.head[0]) / 2 + bent * 0.35, (root[1] + s.head[1]) / 2 - bent * 0.1
    end = s.head[0] - b.head * 0.2, s.head[1] - b.head * 0.1
    return ribbon([root, middle, end], (max(b.deep * 1.5, wide), wide * 1.04, wide * 0.92))


def legs(b: Build, s: Stance, near: bool) -> list[Path]:
    """The two legs of a side, feet included."""
    hind, fore = s.feet[0 if near else 2], s.feet[1 if near else 3]
    shift = 0.0 if near else b.leg * 0.8
    hip, shoulder = (s.hip[0] + shift, s.hip[1] - b.deep * 0.2), (
        s.chest[0] + shift - b.deep * 0.1, s.chest[1] - b.deep * 0.2,
    )  # fmt: skip
    if s.down == "lie":
        return [*_haunch(b, s, near), *_stretched(b, (shoulder[0], b.leg * 0.7), fore)]
    upper = [*_haunch(b, s, near)] if s.down == "sit" else _hind(b, hip, hind)
    return [*upper, *_fore(b, shoulder, fore)]


def _hind(b: Build, hip: Point, foot: Point) -> list[Path]:
    bone = (b.hip - b.deep * 0.2 - b.leg * 0.4) * 0.512
    joint = knee(hip, (foot[0], foot[1] + b.leg * 0.4), bone, bone, -1.0)
    thigh = ellipse(hip[0] + 0.005, hip[1] - b.deep * 0.1, b.leg * 1.5, b.deep * 0.95)
    return [
        thigh, ribbon([hip, joint, (foot[0], foot[1] + b.leg * 0.4)], (b.leg * 2.5, b.leg * 1.35, b.leg * 1.0)), paw(b,
        foot),
    ]  # fmt: skip


def _fore(b: Build, shoulder: Point, foot: Point) -> list[Path]:
    bone = max(0.04, b.hip + b.rise - b.deep * 0.2 - b.leg * 0.4) * 0.501
    joint = knee(shoulder, (foot[0], foot[1] + b.leg * 0.4), bone, bone, 1.0)
    return [
        ribbon([shoulder, joint, (foot[0], foot[1] + b.leg * 0.4)], (b.leg * 2.0, b.leg * 1.25, b.leg * 1.0)), paw(b,
        foot),
    ]  # fmt: skip


def _haunch(b: Build, s: Stance, near: bool) -> list[Path]:
    """A folded hind leg: thigh against the flank, foot flat on the ground."""
    x, y = s.hip
    shift = 0.0 if near else b.leg * 0.9
    foot = s.feet[0 if near else 2]
    return [
        ellipse(x + b.deep * 0.5 + shift, y * 0.86, b.deep * 0.92, y * 0.86),
        ribbon(
            [(x + b.deep * 0.5 + shift, b.leg * 0.55), (foot[0] + b.leg * 0.4, b.leg * 0.5)],
            (b.leg * 1.05, b.leg * 0.95),
        ),
    ]


def _stretched(b: Build, shoulder: Point, foot: Point) -> list[Path]:
    return [ribbon([(shoulder[0] - b.leg, b.leg * 0.9), (foot[0], b.leg * 0.52)], (b.leg * 1.8, b.leg * 1.0))]


def paw(b: Build, foot: Point) -> Path:
    """A foot, flat below."""
    x, y, w = foot[0], foot[1], b.leg
    return curve(
        [(x - w * 0.62, y + w * 0.06), (x - w * 0.6, y + w * 0.56), (x + w * 0.3, y + w * 0.72), (x + w * 0.92,
        y + w * 0.46), (x + w * 0.98, y + w * 0.06)],
    )  # fmt: skip


def standing_feet(s: Stance, near: bool) -> list[Point]:
    """The feet of a side that hang from straight legs."""
    hind, fore = (s.feet[0], s.feet[1]) if near else (s.feet[2], s.feet[3])
    return [] if s.down == "lie" else [fore] if s.down == "sit" else [hind, fore]


def hooves(body: Body, b: Build, s: Stance, near: bool, colour: RGB) -> None:
    """Hooves over the feet."""
    w = b.leg
    for x, y in standing_feet(s, near):
        body.cut(
            [(x - w * 0.62, y), (x - w * 0.52, y + w * 0.7), (x + w * 0.56, y + w * 0.7), (x + w * 0.94, y)], colour,
            dim=0.1,
        )  # fmt: skip


def toes(body: Body, b: Build, s: Stance, ink: RGB) -> None:
    """The toes of the near feet."""
    w = b.leg
    for x, y in (*standing_feet(s, True), *([s.feet[0]] if s.down else [])):
        for k in (0.2, 0.55):
            body.line([(x + w * k, y + w * 0.08), (x + w * (k + 0.02), y + w * 0.4)], w * 0.09, ink, 0.7)


def socks(body: Body, b: Build, s: Stance, colour: RGB, high: float = 1.0) -> None:
    """Lower legs of another colour."""
    for x, y in standing_feet(s, True):
        body.paint(
            [paw(b, (x, y)), ribbon([(x, y + b.leg * 0.4), (x - 0.004, y + b.leg * (0.4 + high))], (b.leg * 1.04,
            b.leg * 1.12))], colour, 0.05,
        )  # fmt: skip


def creases(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """The line of the thigh and of the shoulder."""
    d, ink = b.deep, coat.crease
    frame = spine(body, s)
    half = math.hypot(s.chest[0] - s.hip[0], s.chest[1] - s.hip[1]) / 2
    if s.down:
        x, y = s.hip
        arc = [(x + d * 0.5 + d * 0.92 * math.cos(a), y * 0.86 * (1 + math.sin(a))) for a in np.linspace(1.9, -0.7, 8)]
        body.line(arc, (0.002, 0.012, 0.004), ink, 0.45)
    else:
        frame.line(
            [(-half * 0.62, d * 0.1), (-half * 0.55, -d * 0.42), (-half * 0.72, -d * 0.9)], (0.003, 0.011, 0.003), ink,
            0.4,
        )  # fmt: skip
        frame.line(
            [(half * 0.62, d * 0.05), (half * 0.6, -d * 0.5), (half * 0.72, -d * 0.95)], (0.003, 0.011, 0.003), ink, 0.4
        )  # fmt: skip


def fur(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """A few strokes of hair on flank, haunch and nape."""
    t, d = spine(body, s), b.deep
    half = math.hypot(s.chest[0] - s.hip[0], s.chest[1] - s.hip[1]) / 2
    for x, y in ((-0.86, 0.42), (-0.7, 0.3), (-0.1, 0.5), (0.08, 0.4), (0.8, 0.34), (0.94, 0.2)):
        t.line(
            [(half * x + d * 0.1, d * y + d * 0.1), (half * x, d * y), (half * x - d * 0.08, d * y - d * 0.13)],
            (d * 0.01, d * 0.05, d * 0.01), coat.crease, 0.42,
        )  # fmt: skip


def underside(body: Body, b: Build, s: Stance, coat: Coat) -> None:
    """A belly of another colour."""
    frame, d = spine(body, s), b.deep
    half = math.hypot(s.chest[0] - s.hip[0], s.chest[1] - s.hip[1]) / 2
    if not s.down:
        frame.shape(
            [(-half * 0.62, -d * 0.76), (-half * 0.2, -d * 0.66), (half * 0.4, -d * 0.68), (half * 0.96, -d * 0.9),
            (half * 0.4, -d * 0.98), (-half * 0.2, -d * 0.94)], coat.belly, 0.1, 0.9,
        )  # fmt: skip


def bib(body: Body, b: Build, s: Stance, colour: RGB) -> None:
    """A tufted chest."""
    x, y, d = *s.chest, b.deep
    hx, hy = s.head
    body.cut(
        [(hx - b.head * 0.34, hy - b.head * 0.7), (hx + b.head * 0.5, hy - b.head * 0.7), (x + d * 0.74, y + d * 0.3),
         (x + d * 0.72, y - d * 0.3), (x + d * 0.6, y - d * 0.72), (x + d * 0.5, y - d * 0.5), (x + d * 0.34,
          y - d * 0.96),
         (x + d * 0.26, y - d * 0.54), (x + d * 0.06, y - d * 0.74), (x + d * 0.1, y - d * 0.3), (x - d * 0.14,
          y - d * 0.34), (x + d * 0.06, y + d * 0.2)],
        colour, 0.08,
    )  # fmt: skip


def ripples(body: Body, wide: float, phase: float) -> None:
    """Rings on the water round what swims."""
    flat = Body(body.canvas, body.x, body.y, body.high, body.facing)
    drift = 0.02 * math.sin(2 * math.pi * phase)
    for k, tone in enumerate(((224, 240, 248), (180, 214, 234))):
        r = wide * (1.0 + 0.16 * k) + drift
        flat.line(
            [(-r, 0.0), (-r * 0.4, -0.022 - 0.02 * k), (r * 0.4, -0.022 - 0.02 * k), (r, 0.0)], (0.004, 0.022, 0.004),
            tone, 0.75,
        )  # fmt: skip
    flat.line(
        [(-wide * 0.9, 0.004), (0, 0.012), (wide * 0.9, 0.004)], (0.004, 0.016, 0.004), lighter((200, 226, 240), 0.3),
        0.8,
    )  # fmt: skip
