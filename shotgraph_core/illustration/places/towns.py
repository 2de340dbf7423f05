"""Places that people built under the sky: village, market, palace, temple. The city is its own file."""

from itertools import pairwise

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter
from shotgraph_core.illustration.engine.shapes import ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import buildings, plants, trees
from shotgraph_core.illustration.places.city import city
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Painter, Stage
from shotgraph_core.illustration.places.terrain import (
    foreground,
    fringe,
    grass,
    meadow,
    outline,
    patches,
    plain,
    ridges,
    stones,
    under,
    winding,
)
from shotgraph_core.illustration.places.water import mirrored
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, snowed
from shotgraph_core.model import Place


def yard(stage: Stage, y: float, colour: RGB) -> None:
    """Trodden earth where the cast stands: pebbles, straws, tracks."""
    canvas, colour = stage.ground, snowed(stage.ground, colour, 0.8)
    crest = outline(stage, "yard", y, 0.008, 1.2)
    plain(canvas, y, darker(colour, 0.36), lighter(colour, 0.12), crest)
    edged(canvas, [under(crest)], 0.004, 0.4)
    patches(stage, canvas, "yard", y + 0.03, 1.05, (lighter(colour, 0.2), darker(colour, 0.25)))
    generator = stage.dice("pebbles")
    t = generator.uniform(0.02, 1, 150) ** 1.2
    x, level, size = (
        generator.uniform(-0.1, stage.aspect + 0.1, 150),
        y + 0.02 + (1.03 - y) * t,
        0.0012 + 0.0045 * t * generator.uniform(0.4, 1.3, 150),
    )
    canvas.fill(dots(x, level + size * 0.4, size * 1.2, size * 0.5, points=7), darker(colour, 0.5), alpha=0.5)
    canvas.fill(dots(x, level, size, size * 0.55, points=7), lighter(colour, 0.28), alpha=0.8)


def village(stage: Stage) -> None:
    """Huts or tiled houses round a lane, trees, fences, smoke, a cart track: no two villages alike."""
    paint_sky(stage)
    ridges(stage, 3, 0.55, 0.06)
    meadow(stage, 0.65, blades=False)
    generator, u = stage.dice("village"), stage.unit
    homes = (
        (buildings.hut, buildings.hut, buildings.flat_house)
        if stage.southern
        else (buildings.house, buildings.house, buildings.chalet)
    )
    if generator.uniform() < 0.6:
        stage.middle.depth = 0.3
        spire = buildings.temple if stage.southern else buildings.church
        spire(stage.middle, stage.across(generator.uniform(0.4, 0.6)), 0.688, 0.17 * u, generator)
    _far_homes(stage, homes, generator)
    kinds = trees.SOUTHERN if stage.southern else trees.NORTHERN
    for x, y, high in ((0.2, 0.74, 0.34), (0.66, 0.72, 0.24), (0.83, 0.75, 0.4)):
        kinds[int(generator.integers(len(kinds)))](
            stage.middle, stage.across(x + generator.normal(0, 0.02)), y, high * u, generator
        )
    for x in (0.02, 0.19, 0.8, 0.99):
        plants.bush(stage.middle, stage.across(x), 0.772, 0.06 * generator.uniform(0.7, 1.3), generator)
    for x, y, high in ((0.08, 0.785, 0.3), (0.93, 0.78, 0.28)):
        homes[int(generator.integers(3))](
            stage.middle, stage.across(x), y, high * generator.uniform(0.9, 1.12) * u, generator
        )
    earth: RGB = (198, 152, 104) if stage.southern else (164, 148, 106)
    yard(stage, 0.775, earth)
    _lane(stage, earth)
    _fence(stage, generator)
    grass(stage, stage.ground, "yard", (0.785, 1.03), 150, (98, 116, 62), 0.027)
    _life(stage, generator)
    for x, high in ((-0.01, 0.13), (1.01, 0.15)):
        plants.bush(stage.front, stage.across(x), 1.07, high, generator, (48, 76, 52))
    foreground(stage, 0.06)
    _smoke(stage, 0.28)


def _far_homes(stage: Stage, homes: tuple[buildings.Building, ...], generator: np.random.Generator) -> None:
    at = (
        (0.36, 0.69, 0.1, 0.25),
        (0.5, 0.685, 0.085, 0.28),
        (0.62, 0.695, 0.11, 0.22),
        (0.28, 0.72, 0.17, 0.1),
        (0.74, 0.725, 0.19, 0.1),
    )
    for x, y, high, depth in at:
        stage.middle.depth = depth
        home = homes[int(generator.integers(len(homes)))]
        home(
            stage.middle,
            stage.across(x + generator.normal(0, 0.018)),
            y,
            high * generator.uniform(0.85, 1.15) * stage.unit,
            generator,
        )
    stage.middle.depth = 0.2
    for x in generator.uniform(0.2, 0.8, 7):
        plants.bush(stage.middle, stage.across(x), 0.706, 0.022, generator)
    stage.middle.depth = 0.0


def _lane(stage: Stage, earth: RGB) -> None:
    mid = stage.across(0.5)
    earth = snowed(stage.ground, earth, 0.75)
    lane = winding(
        [(mid + 0.03, 0.775), (mid - 0.05, 0.83), (mid + 0.1, 0.92), (mid + 0.05, 1.2)], [0.1, 0.2, 0.4, 0.9]
    )
    stage.ground.fill(lane, lighter(earth, 0.3), alpha=0.45, soft=0.008)
    for shift in (-0.3, 0.3):
        points = [
            (mid + 0.03 + shift * 0.14, 0.775),
            (mid - 0.05 + shift * 0.28, 0.83),
            (mid + 0.1 + shift * 0.5, 0.92),
            (mid + 0.05 + shift, 1.2),
        ]
        stage.ground.fill(winding(points, [0.008, 0.016, 0.032, 0.07]), darker(earth, 0.42), alpha=0.26, soft=0.003)


def _fence(stage: Stage, generator: np.random.Generator) -> None:
    """A fence of sticks before the nearest home."""
    canvas, side = stage.ground, float(generator.choice((0.02, 0.76)))
    x = np.linspace(stage.across(side), stage.across(side + 0.22), 13)
    high = 0.05 * generator.uniform(0.8, 1.15, 13)
    y = 0.81 + 0.006 * np.sin(x * 9)
    posts = [ribbon([(a, b), (a + 0.002, b - h)], (0.007, 0.005)) for a, b, h in zip(x, y, high, strict=True)]
    rails = [ribbon(np.stack([x, y - 0.05 * t], 1), 0.005) for t in (0.35, 0.72)]
    wood: RGB = (134, 102, 72)
    canvas.fill([*posts, *rails], Fade(lighter(wood, 0.15), darker(wood, 0.35), 0.75, 0.82))
    edged(canvas, [*posts, *rails], 0.002, 0.6, 0.006)


def _life(stage: Stage, generator: np.random.Generator) -> None:
    """What people leave before their doors: pots, a haystack, a cart wheel, firewood."""
    canvas, u = stage.ground, stage.unit
    x, y = stage.across(float(generator.choice((0.2, 0.8)))), 0.815
    straw: RGB = snowed(canvas, (214, 172, 92), 0.3)
    stack = [ellipse(x, y - 0.035, 0.06 * u, 0.045), rect(x - 0.06 * u, y - 0.035, x + 0.06 * u, y)]
    cast_shadow(canvas, x, y, 0.07 * u, 0.06)
    canvas.fill(stack, Fade(lighter(straw, 0.15), darker(straw, 0.4), y - 0.08, y))
    wisps = [
        ribbon([(x + t * 0.02, y - 0.075), (x + t * 0.06, y - 0.002)], (0.002, 0.003))
        for t in np.linspace(-1, 1, 11) * u
    ]
    canvas.fill(wisps, darker(straw, 0.45), alpha=0.5)
    edged(canvas, stack, 0.004, 0.5, 0.012)
    a = stage.across(0.16 if x > stage.across(0.5) else 0.84)
    for dx, size in ((0.0, 0.022), (0.045, 0.017), (0.022, 0.02)):
        pot = [
            ellipse(a + dx, 0.83 - size * 0.8, size, size * 0.85),
            rect(a + dx - size * 0.45, 0.83 - size * 1.95, a + dx + size * 0.45, 0.83 - size * 1.4),
        ]
        canvas.fill(ellipse(a + dx, 0.831, size * 1.1, size * 0.2), (10, 10, 24), alpha=0.35, soft=0.002)
        canvas.fill(pot, Fade((216, 132, 86), (122, 68, 52), 0.78, 0.83))
        edged(canvas, pot, 0.002, 0.6, 0.006)


def _smoke(stage: Stage, x: float) -> None:
    k = np.arange(9)
    drift = 0.018 + 0.05 * stage.light.wind
    puffs = dots(
        stage.across(x) + drift * k + 0.012 * np.sin(k),
        0.55 - (0.035 - 0.02 * stage.light.wind) * k,
        0.007 + 0.006 * k,
        0.006 + 0.006 * k,
        points=18,
    )
    stage.far.fill(puffs, lighter(stage.light.haze, 0.3), alpha=0.45, soft=0.008, raw=True)


def market(stage: Stage) -> None:
    """Stalls under striped awnings before a street of houses, wares, lamps, bunting overhead, a far gate."""
    paint_sky(stage, 0.66)
    ridges(stage, 2, 0.52, 0.06)
    generator, u = stage.dice("market"), stage.unit
    stage.far.depth = 0.42
    landmark = (buildings.palace, buildings.temple) if stage.southern else (buildings.castle, buildings.church)
    landmark[int(generator.integers(2))](
        stage.far, stage.across(generator.uniform(0.3, 0.7)), 0.62, 0.34 * u, generator
    )
    home = buildings.flat_house if stage.southern else buildings.house
    for depth, y, high, step in ((0.34, 0.7, 0.27, 0.15), (0.2, 0.73, 0.22, 0.19)):
        stage.far.depth = depth
        for x in np.arange(-0.1, stage.aspect + 0.15, step * u):
            if abs(x / stage.aspect - 0.5) > (0.0 if depth > 0.3 else 0.09):
                home(stage.far, x, y, generator.uniform(0.8, 1.25) * high * u, generator)
    stage.far.depth = 0.14
    for x in np.arange(0.04, stage.aspect + 0.2, 0.3 * u):
        buildings.stall(stage.far, x, 0.745, 0.2 * u, generator)
    stage.far.depth = 0.0
    earth: RGB = snowed(stage.middle, (200, 168, 130), 0.8)
    lane = rect(-stage.margin - 0.1, 0.735, stage.aspect + stage.margin + 0.1, 0.86)
    stage.middle.fill(lane, Fade(lighter(earth, 0.2), darker(earth, 0.2), 0.735, 0.82))
    for x in np.arange(0.1, stage.aspect + 0.2, 0.41 * u):
        if abs(x - stage.aspect / 2) > 0.12 * stage.aspect or stage.aspect < 1:
            buildings.stall(stage.middle, x + generator.normal(0, 0.012), 0.79, 0.31 * u, generator)
    yard(stage, 0.8, (200, 168, 130))
    _cobbles(stage)
    _sacks(stage, generator)
    _bunting(stage, generator)
    _heaps(stage)


def _cobbles(stage: Stage) -> None:
    canvas, tone = stage.ground, snowed(stage.ground, (186, 158, 128), 0.7)
    mid = stage.aspect / 2
    row, column = np.meshgrid(np.linspace(0.02, 1, 12) ** 1.3, np.arange(-16, 17))
    x = (mid + (column + (np.arange(12) % 2 * 0.5)[None, :]) * (0.07 + 0.12 * row)).ravel()
    y, size = (0.81 + 0.24 * row).ravel(), (0.028 + 0.05 * row).ravel()
    keep = (x > -0.15) & (x < stage.aspect + 0.15)
    shapes = dots(x[keep], y[keep], size[keep], size[keep] * 0.2, points=8)
    canvas.fill(shapes, darker(tone, 0.32), alpha=0.32)
    canvas.fill(
        dots(x[keep], y[keep] - size[keep] * 0.05, size[keep] * 0.86, size[keep] * 0.15, points=8),
        lighter(tone, 0.2),
        alpha=0.35,
    )


def _sacks(stage: Stage, generator: np.random.Generator) -> None:
    """Open sacks of spice and grain, baskets of fruit, before the stalls."""
    canvas = stage.ground
    for t in (0.08, 0.15, 0.3, 0.72, 0.84, 0.91):
        x, y, size = stage.across(t), 0.835 + 0.02 * generator.uniform(), 0.03
        spice = hue(float(generator.choice((14, 34, 48, 90, 4))), 0.72, 0.5)
        canvas.fill(ellipse(x, y + 0.002, size * 1.2, size * 0.22), (10, 10, 24), alpha=0.35, soft=0.003)
        bag = [
            ellipse(x, y - size * 0.6, size, size * 0.7),
            rect(x - size * 0.85, y - size * 1.2, x + size * 0.85, y - size * 0.5),
        ]
        canvas.fill(bag, Fade((214, 186, 140), (134, 106, 78), y - size * 1.3, y))
        canvas.fill(ellipse(x, y - size * 1.2, size * 0.92, size * 0.3), (238, 218, 178))
        canvas.fill(
            ellipse(x, y - size * 1.3, size * 0.74, size * 0.34),
            Fade(lighter(spice, 0.2), darker(spice, 0.2), y - size * 1.6, y - size),
        )


def _bunting(stage: Stage, generator: np.random.Generator) -> None:
    for low, start in ((0.16, 0), (0.09, 2)):
        t = np.linspace(0, 1, 19)
        x, y = -0.1 + (stage.aspect + 0.2) * t, low + 0.1 * (1 - (2 * t - 1) ** 2)
        stage.front.fill(ribbon(np.stack([x, y], 1), 0.003), (70, 52, 48))
        sway = 0.02 * stage.light.wind
        for k, degrees in enumerate((0, 45, 130, 205, 285)):
            some = slice((k + start) % 5, None, 5)
            flags = [
                polygon((a - 0.018, b), (a + 0.018, b), (a + sway, b + 0.045))
                for a, b in zip(x[some], y[some], strict=True)
            ]
            stage.front.fill(flags, Fade(hue(degrees, 0.6, 0.56), hue(degrees, 0.6, 0.42), low, low + 0.15))
        if stage.dark:
            for a, b in zip(x[1::4], y[1::4], strict=True):
                stage.front.fill(ellipse(a, b + 0.012, 0.008, 0.011), (255, 226, 150), raw=True)
                stage.front.glow(a, b + 0.012, 0.09, (255, 190, 100), 0.8, solid=0.1)


def _heaps(stage: Stage) -> None:
    for side, x in ((0, 0.02), (1, 0.96)):
        a = stage.across(x)
        at = np.array(((-1, 0), (0, 0), (1, 0), (-0.5, 0.8), (0.5, 0.8), (0, 1.6)))
        colour = hue((28.0, 92.0)[side], 0.7, 0.42)
        heap = dots(a + at[:, 0] * 0.05, 0.995 - at[:, 1] * 0.05, 0.036, 0.036, points=22)
        for one in heap:
            stage.front.fill(
                one, Fade(lighter(colour, 0.15), darker(colour, 0.55), float(one[:, 1].min()), float(one[:, 1].max()))
            )
        stage.front.fill(
            dots(a - 0.01 + at[:, 0] * 0.05, 0.983 - at[:, 1] * 0.05, 0.009, 0.006, points=8),
            lighter(colour, 0.6),
            alpha=0.6,
        )
        basket = polygon((a - 0.12, 0.99), (a + 0.12, 0.99), (a + 0.09, 1.14), (a - 0.09, 1.14))
        stage.front.fill(basket, Fade((118, 82, 56), (64, 44, 38), 0.99, 1.1))
        weave = [ribbon([(a - 0.12, 1.0 + 0.02 * k), (a + 0.12, 1.0 + 0.02 * k)], 0.004) for k in range(4)]
        stage.front.fill(weave, (52, 36, 32), alpha=0.7)


def court(stage: Stage, colour: RGB) -> None:
    """A paved court in perspective, slabs of several tones."""
    mid, m, canvas = stage.aspect / 2, stage.margin, stage.ground
    colour = snowed(canvas, colour, 0.8)
    crest = np.array([(-m, 0.775), (stage.aspect + m, 0.775)])
    plain(canvas, 0.775, darker(colour, 0.32), lighter(colour, 0.12), crest)
    edges = 0.78 + 0.3 * np.linspace(0, 1, 8) ** 1.35
    lines = np.arange(-3, 3.1, 0.25)

    def at(t: float, y: float) -> float:
        return mid + t * (0.5 + 1.1 * (y - 0.78) / 0.42)

    generator = stage.dice("slabs")
    for tone in (lighter(colour, 0.22), darker(colour, 0.3)):
        slabs = []
        for a, b in pairwise(edges):
            for t in lines[generator.uniform(0, 1, len(lines)) < 0.24]:
                slabs.append(polygon((at(t, a), a), (at(t + 0.25, a), a), (at(t + 0.25, b), b), (at(t, b), b)))
        canvas.fill(slabs, tone, alpha=0.22)
    joints = [
        polygon(
            (at(t, 0.78) - 0.001, 0.78),
            (at(t, 0.78) + 0.001, 0.78),
            (at(t, 1.2) + 0.004, 1.2),
            (at(t, 1.2) - 0.004, 1.2),
        )
        for t in lines
    ]
    joints += [rect(-m, y, stage.aspect + m, y + 0.0016 + 0.008 * (y - 0.78)) for y in edges]
    canvas.fill(joints, darker(colour, 0.5), alpha=0.35)
    edged(canvas, [under(crest)], 0.003, 0.5)


def palace(stage: Stage) -> None:
    """A palace at the end of a pool that mirrors it, between cypresses, clipped beds and balustrades."""
    paint_sky(stage)
    ridges(stage, 3, 0.57, 0.06)
    generator, mid = stage.dice("palace"), stage.aspect / 2
    stage.middle.depth = 0.1
    lawn: RGB = snowed(stage.middle, (138, 160, 98))
    plain(stage.middle, 0.72, lawn, lighter(lawn, 0.2))
    high = min(0.5, 0.42 * stage.aspect)
    castle = any(word in stage.setting.name for word in ("castle", "fort"))
    (buildings.castle if castle else buildings.palace)(
        stage.middle, mid, 0.735, high * (1.3 if castle else 1.0), generator
    )
    stage.middle.depth = 0.0
    for t in (-0.47, -0.4, -0.33, 0.33, 0.4, 0.47):
        tree = trees.poplar if not stage.southern else trees.palm
        tree(stage.middle, mid + t * stage.aspect, 0.765, generator.uniform(0.22, 0.34) * stage.unit, generator)
    for x in np.linspace(-0.05, 1.05, 15):
        if abs(x - 0.5) > 0.08:
            plants.bush(stage.middle, stage.across(x), 0.772, 0.034, generator)
    court(stage, (226, 198, 160))
    pool = polygon((mid - 0.1, 0.784), (mid + 0.1, 0.784), (mid + 0.24, 0.87), (mid - 0.24, 0.87))
    stage.ground.fill(pool * 1.0 + (pool - (mid, 0.825)) * (0.09, 0.14), snowed(stage.ground, (246, 226, 196), 0.6))
    mirrored(stage, stage.ground, 0.784, pool, (60, 130, 160), (stage.far, stage.middle), 0.2)
    edged(stage.ground, [pool], 0.002, 0.6)
    _beds(stage, mid, generator)
    plants.flowers(stage.front, generator, (-stage.margin, 1.03, stage.aspect + stage.margin, 1.08), 40, 0.03)


def _beds(stage: Stage, mid: float, generator: np.random.Generator) -> None:
    """Beds of flowers beside the pool, and a balustrade."""
    canvas = stage.ground
    for side in (-1, 1):
        a, b = mid + side * 0.36 * stage.unit, mid + side * 0.86 * stage.unit
        bed = polygon((a, 0.8), (b, 0.8), (b + side * 0.14, 0.845), (a + side * 0.06, 0.845))
        canvas.fill(bed, snowed(canvas, (84, 124, 66), 0.7))
        edged(canvas, [bed], 0.003, 0.4)
        plants.flowers(canvas, generator, (min(a, b) + 0.03, 0.808, max(a, b) + 0.03, 0.845), 60, 0.009)
    stone: RGB = (240, 222, 194)
    for y, half in ((0.782, 0.98),):
        x = np.linspace(-half, half, 44) * stage.aspect / 1.9 + mid
        x = x[np.abs(x - mid) > 0.2]
        posts = dots(x, np.full(len(x), y - 0.012), 0.006, 0.014, points=10)
        rails = [rect(a, y - 0.03, b, y - 0.022) for a, b in ((-1, mid - 0.2), (mid + 0.2, stage.aspect + 1))]
        feet = [rect(a, y - 0.002, b, y + 0.006) for a, b in ((-1, mid - 0.2), (mid + 0.2, stage.aspect + 1))]
        canvas.fill([*posts, *rails, *feet], Fade(stone, darker(stone, 0.3), y - 0.03, y + 0.006))
        edged(canvas, rails, 0.002, 0.5, 0.006)


def temple(stage: Stage) -> None:
    """A temple over palms or old trees, steps, lamps, garlands, doves; its court swept and drawn upon."""
    paint_sky(stage)
    ridges(stage, 3, 0.56, 0.06)
    meadow(stage, 0.66, blades=False)
    generator, mid = stage.dice("temple"), stage.aspect / 2
    kinds = (trees.palm, trees.banyan, trees.palm, trees.blossoming)
    for k, t in enumerate((-0.42, -0.28, 0.3, 0.43)):
        kinds[(k + int(generator.integers(4))) % 4](
            stage.middle, mid + t * stage.aspect, 0.755, generator.uniform(0.28, 0.4) * stage.unit, generator
        )
    at = mid + 0.06 * stage.aspect
    buildings.temple(stage.middle, at, 0.77, 0.56 * (0.4 + 0.6 * stage.unit), generator)
    _prayer_flags(stage, at)
    court(stage, (206, 166, 122))
    _rangoli(stage, at - 0.1, 0.9, generator)
    lamp = stage.across(0.16)
    for x in (lamp, stage.aspect - lamp):
        _lamp_pillar(stage, x)
    for side, reach in ((-0.02, 0.4), (stage.aspect + 0.02, 0.36)):
        plants.leaves_corner(stage.front, side, -0.03, reach * stage.unit, generator, (30, 54, 44))
    fringe(
        stage,
        stage.ground,
        "court",
        np.array([(-stage.margin, 0.779), (stage.aspect + stage.margin, 0.779)]),
        (120, 146, 78),
    )
    stones(stage, stage.ground, "court", (0.83, 1.0), 2, (190, 160, 128))


def _prayer_flags(stage: Stage, x: float) -> None:
    """Flags on lines from the spire to the ground."""
    top = 0.77 - 0.5 * (0.4 + 0.6 * stage.unit)
    for side in (-1, 1):
        t = np.linspace(0.06, 0.94, 13)
        a, b = x + side * 0.55 * t * stage.unit, top + (0.7 - top) * t + 0.05 * np.sin(np.pi * t)
        stage.middle.fill(ribbon(np.stack([a, b], 1), 0.002), (120, 90, 70))
        for k, degrees in enumerate((20, 50, 120, 210, 350)):
            flags = [
                polygon((c - 0.01, d), (c + 0.01, d + 0.004), (c + 0.004 + 0.01 * stage.light.wind, d + 0.028))
                for c, d in zip(a[k::5], b[k::5], strict=True)
            ]
            stage.middle.fill(flags, hue(degrees, 0.65, 0.55))


def _rangoli(stage: Stage, x: float, y: float, generator: np.random.Generator) -> None:
    """A pattern of coloured powder on the stones."""
    canvas, start = stage.ground, float(generator.uniform(0, 360))
    angle = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    fade = 1 - 0.8 * canvas.light.snow
    for k, (radius, size) in enumerate(((0.13, 0.03), (0.088, 0.026), (0.045, 0.02))):
        petals = dots(
            x + radius * np.cos(angle + k * 0.26),
            y + 0.24 * radius * np.sin(angle + k * 0.26),
            size,
            size * 0.3,
            points=12,
        )
        canvas.fill(petals, hue(start + 70 * k, 0.7, 0.6), alpha=0.85 * fade)
        canvas.fill(
            dots(x + radius * np.cos(angle), y + 0.24 * radius * np.sin(angle), 0.006, 0.002),
            (255, 246, 230),
            alpha=fade,
        )
    canvas.fill(ellipse(x, y, 0.026, 0.007), (250, 214, 110), alpha=fade)


def _lamp_pillar(stage: Stage, x: float) -> None:
    canvas = stage.ground
    cast_shadow(canvas, x, 0.862, 0.03, 0.09)
    stem = [ribbon([(x, 0.86), (x, 0.7)], (0.02, 0.01)), ellipse(x, 0.7, 0.028, 0.008), ellipse(x, 0.86, 0.032, 0.01)]
    stem += [ellipse(x, y, 0.02, 0.006) for y in (0.74, 0.79, 0.83)]
    canvas.fill(stem, Fade((232, 186, 104), (128, 88, 56), 0.7, 0.87))
    edged(canvas, stem, 0.003, 0.6, 0.006)
    if stage.light.lamps > 0.2:
        for a, y, size in ((x, 0.685, 1.0), (x - 0.018, 0.735, 0.6), (x + 0.018, 0.735, 0.6)):
            canvas.fill(ellipse(a, y, 0.006 * size, 0.014 * size), (255, 226, 140), raw=True)
        canvas.glow(x, 0.69, 0.18, (255, 180, 80), 0.9 * stage.light.lamps)


PAINTERS: dict[Place, Painter] = {
    Place.VILLAGE: village, Place.CITY: city, Place.MARKET: market, Place.PALACE: palace, Place.TEMPLE: temple,
}  # fmt: skip
