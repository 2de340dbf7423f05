"""The shell of a room: what is seen outside, walls with windows, floor, ceiling, hanging lamps, falling light."""

from dataclasses import replace
from itertools import pairwise

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, Light, darker, lighter, mixed, times
from shotgraph_core.illustration.engine.shapes import Path, arch, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import trees
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import farmland, outline, plain, ridges, turf
from shotgraph_core.illustration.places.weathering import edged
from shotgraph_core.model import TimeOfDay

WOOD: RGB = (150, 104, 70)
SKIRTING = 0.735
"""Where the wall meets the floor."""

_INSIDE: dict[TimeOfDay, RGB] = {
    TimeOfDay.DAY: (1.0, 0.96, 0.9),
    TimeOfDay.DAWN: (0.84, 0.72, 0.7),
    TimeOfDay.DUSK: (0.72, 0.56, 0.53),
    TimeOfDay.NIGHT: (0.47, 0.38, 0.43),
}

Window = tuple[float, float, float, float]
"""Its middle, half its width and half its height: x in frame widths, the rest in frame heights."""


def lamplight(light: Light, time: TimeOfDay) -> Light:
    """The light of an hour and a mood as it is indoors: warmer, never as dark as outside."""
    ambient = times(_INSIDE[time], light.tint)
    haze = mixed(light.haze, (190, 150, 120), 0.6)
    return replace(light, ambient=ambient, haze=haze, sun_at=(0.74, 0.3), snow=0.0, wind=0.0)


def pierced(outer: Path, holes: list[Path]) -> Path:
    """An area with holes, as one path with seams."""
    parts = [outer, outer[:1]]
    for hole in holes:
        parts += [hole, hole[:1], outer[:1]]
    return np.concatenate(parts)


def outside(stage: Stage) -> None:
    """What the windows show: the hour and the weather over hills, fields and trees."""
    paint_sky(stage, 0.56)
    ridges(stage, 2, 0.5, 0.06)
    near, far = turf(stage)
    canvas = stage.sky
    canvas.depth = 0.35
    crest = outline(stage, "outside", 0.57, 0.02)
    plain(canvas, 0.56, near, far, crest)
    farmland(stage, canvas, "outside", crest, near)
    generator = stage.dice("outside")
    kinds = trees.SOUTHERN if stage.southern else trees.NORTHERN
    for x in (0.6, 0.72, 0.84, 0.2, 0.34):
        kinds[int(generator.integers(len(kinds)))](
            canvas, stage.across(x), 0.6, 0.15 * generator.uniform(0.8, 1.2), generator
        )
    canvas.depth = 0.0


def walls(stage: Stage, colour: RGB, windows: list[Window], rounded: bool = False, pattern: str = "plaster") -> None:
    """A back wall from which the windows are cut, its pattern, and shade in the corners."""
    canvas, m, u = stage.far, stage.margin, stage.unit
    holes = []
    for x, y, wide, high in windows:
        box = (stage.across(x) - wide * u, y - high, stage.across(x) + wide * u, y + high)
        holes.append(arch(*box, 0.15) if rounded else rect(*box))
    whole = pierced(rect(-m - 0.1, -0.2, stage.aspect + m + 0.1, 1.2), holes)
    canvas.fill(whole, Fade(darker(colour, 0.22), lighter(colour, 0.1), -0.1, SKIRTING))
    _pattern(stage, canvas, colour, holes, pattern)
    _corners(stage, canvas, colour)
    for hole in holes:
        _frame(stage, canvas, hole)


def _pattern(stage: Stage, canvas: Canvas, colour: RGB, holes: list[Path], pattern: str) -> None:
    """Stripes, sprigs, bricks, boards, or plaster with stains, nowhere in a window."""
    generator, m = stage.dice("pattern"), stage.margin
    if pattern == "stripes":
        x = np.arange(-m, stage.aspect + m, 0.06)
        shapes = boxes(x, -0.2, x + 0.026, SKIRTING)
        alpha, tone = 0.3, lighter(colour, 0.22)
    elif pattern == "sprigs":
        a, b = np.meshgrid(np.arange(-m, stage.aspect + m, 0.075), np.arange(-0.05, 0.6, 0.07))
        a = (a + (np.arange(b.shape[0]) % 2 * 0.0375)[:, None]).ravel()
        shapes = [
            *dots(a, b.ravel(), 0.007, 0.007, points=6),
            *dots(a + 0.008, b.ravel() + 0.008, 0.004, 0.009, 0.6, points=6),
        ]
        alpha, tone = 0.34, lighter(colour, 0.35)
    elif pattern == "bricks":
        a, b = np.meshgrid(np.arange(-m, stage.aspect + m, 0.07), np.arange(-0.12, SKIRTING, 0.028))
        a = (a + (np.arange(b.shape[0]) % 2 * 0.035)[:, None]).ravel()
        keep = generator.uniform(0, 1, len(a)) < 0.45
        shapes = boxes(a[keep], b.ravel()[keep], a[keep] + 0.064, b.ravel()[keep] + 0.024)
        alpha, tone = 0.28, darker(colour, 0.4)
    elif pattern == "boards":
        x = np.arange(-m, stage.aspect + m, 0.085)
        shapes = boxes(x, -0.2, x + 0.004, SKIRTING)
        alpha, tone = 0.5, darker(colour, 0.4)
    else:
        count = 26
        x, y = generator.uniform(-0.1, stage.aspect + 0.1, count), generator.uniform(0, 0.7, count)
        shapes = dots(x, y, generator.uniform(0.02, 0.12, count), generator.uniform(0.008, 0.04, count), points=16)
        alpha, tone = 0.17, lighter(colour, 0.22)
    free = [one for one in shapes if not any(_inside(one, hole) for hole in holes)]
    canvas.fill(free, tone, alpha=alpha, soft=0.01 if pattern == "plaster" else 0.0)


def _inside(one: Path, hole: Path) -> bool:
    low, high = hole.min(0), hole.max(0)
    return bool((one.max(0) > low).all() and (one.min(0) < high).all())


def _corners(stage: Stage, canvas: Canvas, colour: RGB) -> None:
    """Shade under the ceiling and towards both sides: the room is a box, not a sheet."""
    dark = darker(colour, 0.75)
    canvas.fill(rect(-1, -0.4, stage.aspect + 1, 0.03), dark, alpha=0.42, soft=0.05)
    for x in (-0.16, stage.aspect + 0.16):
        canvas.fill(rect(x - 0.2, -0.4, x + 0.2, 0.8), dark, alpha=0.45, soft=0.07)


def wainscot(stage: Stage, colour: RGB, y: float = 0.56) -> None:
    """Panels along the lower part of the wall."""
    canvas, m = stage.far, stage.margin
    canvas.fill(
        rect(-m - 0.1, y, stage.aspect + m + 0.1, SKIRTING),
        Fade(lighter(colour, 0.1), darker(colour, 0.25), y, SKIRTING),
    )
    x = np.arange(-m, stage.aspect + m, 0.16)
    canvas.fill(boxes(x, y + 0.035, x + 0.13, SKIRTING - 0.035), darker(colour, 0.3), alpha=0.5)
    canvas.fill(boxes(x + 0.006, y + 0.041, x + 0.13, SKIRTING - 0.035), lighter(colour, 0.12), alpha=0.6)
    canvas.fill(rect(-m - 0.1, y - 0.008, stage.aspect + m + 0.1, y + 0.008), lighter(colour, 0.3))


def beams(stage: Stage, colour: RGB = (92, 66, 50)) -> None:
    """Beams under the ceiling."""
    canvas, mid = stage.middle, stage.aspect / 2
    canvas.fill(rect(-1, -0.3, stage.aspect + 1, 0.028), Fade(darker(colour, 0.4), colour, -0.1, 0.03))
    shapes = []
    for t in np.linspace(-1.2, 1.2, 9):
        a, b = mid + t * stage.aspect * 0.56, mid + t * stage.aspect * 0.48
        shapes.append(polygon((a - 0.035, -0.2), (a + 0.035, -0.2), (b + 0.024, 0.06), (b - 0.024, 0.06)))
    canvas.fill(shapes, Fade(darker(colour, 0.3), lighter(colour, 0.12), -0.1, 0.06))
    edged(canvas, shapes, 0.004, 0.3)


def _frame(stage: Stage, canvas: Canvas, hole: Path) -> None:
    """A window's frame, bars and sill, and the light that comes through it onto the floor."""
    x0, y0, x1, y1 = hole[:, 0].min(), hole[:, 1].min(), hole[:, 0].max(), hole[:, 1].max()
    middle = (x0 + x1) / 2
    frame = np.concatenate([hole, hole[:1]])
    ring = (frame - (middle, (y0 + y1) / 2)) * (1.1, 1.07) + (middle, (y0 + y1) / 2)
    canvas.fill(np.concatenate([ring, ring[:1], frame, frame[:1]]), Fade(lighter(WOOD, 0.2), darker(WOOD, 0.2), y0, y1))
    bars = [rect(middle - 0.006, y0, middle + 0.006, y1), rect(x0, (y0 + y1) / 2 - 0.005, x1, (y0 + y1) / 2 + 0.005)]
    canvas.fill(bars, lighter(WOOD, 0.1))
    canvas.fill(rect(x0 - 0.035, y1 + 0.026, x1 + 0.035, y1 + 0.046), (30, 20, 30), alpha=0.3, soft=0.005)
    canvas.fill(
        rect(x0 - 0.035, y1 + 0.012, x1 + 0.035, y1 + 0.035), Fade(lighter(WOOD, 0.35), WOOD, y1 + 0.01, y1 + 0.035)
    )
    glass = polygon((x0, y1), (x0 + (x1 - x0) * 0.5, y0), (x0 + (x1 - x0) * 0.72, y0), (x0 + (x1 - x0) * 0.2, y1))
    canvas.fill(glass, (255, 255, 255), alpha=0.1)
    lit = stage.light.shine * (0.0 if stage.night else 1.0)
    if lit > 0.2:
        _sunbeam(stage, (x0, y1, x1), lit)
        canvas.glow(middle, (y0 + y1) / 2, 0.55, stage.light.sun, 0.3 * lit, solid=0.0)
    elif stage.night:
        canvas.glow(middle, (y0 + y1) / 2, 0.4, (120, 160, 230), 0.3, solid=0.0)


def _sunbeam(stage: Stage, at: tuple[float, float, float], lit: float) -> None:
    """A shaft through the air and the panes' bright squares on the floor."""
    x0, y1, x1 = at
    sun = lighter(stage.light.sun, 0.2)
    stage.middle.fill(
        polygon((x0, y1 - 0.2), (x1, y1 - 0.2), (x1 - 0.26, 0.9), (x0 - 0.42, 0.9)),
        sun,
        alpha=0.07 * lit,
        soft=0.02,
        raw=True,
    )
    wide = x1 - x0
    panes = []
    for a in (0.04, 0.54):
        for t0, t1 in ((0.0, 0.46), (0.54, 1.0)):
            corners = [(a, t0), (a + 0.42, t0), (a + 0.42, t1), (a, t1)]
            panes.append(
                polygon(*((x0 - 0.2 - 0.18 * t + wide * s * (1.1 + 0.3 * t), 0.79 + 0.17 * t) for s, t in corners))
            )
    stage.ground.fill(panes, sun, alpha=0.26 * lit, soft=0.004, raw=True)


def floor(stage: Stage, colour: RGB, boards: bool = True, y: float = SKIRTING) -> None:
    """Boards with their joints and knots, or tiles, in perspective; darker under the wall."""
    canvas, m, mid = stage.ground, stage.margin, stage.aspect / 2
    canvas.fill(
        rect(-m - 0.1, y, stage.aspect + m + 0.1, 1.3), Fade(darker(colour, 0.36), lighter(colour, 0.08), y, 1.04)
    )
    step = 0.2 if boards else 0.3
    lines = np.arange(-3, 3.05, step)

    def at(t: float, level: float) -> float:
        return mid + t * (0.62 + 0.78 * (level - y) / (1.25 - y))

    joints = [
        polygon((at(t, y) - 0.001, y), (at(t, y) + 0.001, y), (at(t, 1.25) + 0.004, 1.25), (at(t, 1.25) - 0.004, 1.25))
        for t in lines
    ]
    generator = stage.dice("floor")
    edges = np.array((y, 0.765, 0.805, 0.86, 0.935, 1.05))
    slabs: dict[bool, list[Path]] = {True: [], False: []}
    for a, b in pairwise(edges):
        for t, luck in zip(lines, generator.uniform(0, 1, len(lines)), strict=True):
            if luck < 0.5:
                slabs[luck < 0.25].append(
                    polygon((at(t, a), a), (at(t + step, a), a), (at(t + step, b), b), (at(t, b), b))
                )
    for pale, tone in ((True, lighter(colour, 0.25)), (False, darker(colour, 0.35))):
        canvas.fill(slabs[pale], tone, alpha=0.2)
    if boards:
        level = generator.uniform(y + 0.02, 1.03, 60)
        joints += dots(generator.uniform(0, stage.aspect, 60), level, 0.016, 0.0008, points=6)
    else:
        joints += [rect(-m, a, stage.aspect + m, a + 0.002 + 0.001 * k) for k, a in enumerate(edges[1:5])]
    canvas.fill(joints, darker(colour, 0.5), alpha=0.4)
    canvas.fill(rect(-m - 0.1, y - 0.03, stage.aspect + m + 0.1, y + 0.02), darker(colour, 0.8), alpha=0.4, soft=0.012)
    canvas.fill(
        rect(-m - 0.1, y - 0.02, stage.aspect + m + 0.1, y + 0.004),
        Fade(darker(colour, 0.25), darker(colour, 0.55), y - 0.02, y),
    )


def lamp(stage: Stage, x: float, y: float = 0.0, long: float = 0.2) -> None:
    """A lamp that hangs from the ceiling."""
    canvas, a, u, lit = stage.middle, stage.across(x), stage.unit, stage.light.lamps
    canvas.fill(ribbon([(a, y - 0.2), (a, y + long)], 0.004), (60, 48, 46))
    canvas.glow(a, y + long + 0.06, 0.75, (255, 176, 96), 0.5 * lit, solid=0.05)
    shade = polygon(
        (a - 0.02 * u, y + long),
        (a + 0.02 * u, y + long),
        (a + 0.075 * u, y + long + 0.07),
        (a - 0.075 * u, y + long + 0.07),
    )
    canvas.fill(shade, mixed(canvas.tone((196, 98, 66)), (255, 176, 96), 0.6 * lit), raw=True)
    bulb = mixed((240, 230, 210), (255, 246, 214), lit)
    canvas.fill(ellipse(a, y + long + 0.073, 0.03 * u, 0.014), bulb, raw=True)
    canvas.glow(a, y + long + 0.08, 0.2, (255, 214, 140), 0.8 * lit)
    if lit > 0.4:
        stage.ground.glow(a, 0.86, 0.5, (255, 170, 90), 0.22 * lit, solid=0.0)
