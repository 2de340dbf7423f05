"""Places without a roof where land, plants or water lead: one painter each."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, curve, ellipse, polygon, rect, ribbon, shifted
from shotgraph_core.illustration.places import plants
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Painter, Stage
from shotgraph_core.illustration.places.terrain import (
    SNOW,
    boulder,
    grass,
    height_at,
    mist,
    outline,
    patches,
    plain,
    ridge,
    stones,
    under,
    winding,
)
from shotgraph_core.model import Place

MEADOW: RGB = (112, 152, 78)
FAR_MEADOW: RGB = (158, 182, 116)
SAND: RGB = (232, 202, 148)
EARTH: RGB = (170, 128, 88)


def turf(stage: Stage) -> tuple[RGB, RGB]:
    """The colours of near and far ground: green, or white where snow lies."""
    return (SNOW, mixed(SNOW, (180, 200, 224), 0.3)) if stage.snowy else (MEADOW, FAR_MEADOW)


def ridges(stage: Stage, count: int = 3, y: float = 0.56, rise: float = 0.07, colour: RGB = (84, 108, 116)) -> None:
    """Ridge behind ridge, bluer and paler with distance."""
    for k in range(count):
        t = k / max(1, count - 1)
        crest = outline(stage, f"ridge{k}", y + (0.64 - y) * t, rise * (1.15 - 0.5 * t), 1.6 + 0.7 * k)
        local = mixed(colour, plants.PINE if not stage.snowy else SNOW, t * 0.6)
        ridge(stage.far if k else stage.sky, crest, local, 0.86 - 0.42 * t)
        if k == count - 1:
            generator = stage.dice("far pines")
            spots = [
                (x, height_at(crest, x) + 0.004, 0.02 * generator.uniform(0.7, 1.5))
                for x in generator.uniform(-stage.margin, stage.aspect + stage.margin, 60)
            ]
            stage.far.depth = 0.42
            plants.pines(stage.far, spots, darker(local, 0.15), generator)
            stage.far.depth = 0.0


def meadow(stage: Stage, y: float = 0.66, blades: bool = True) -> None:
    """Rolling grass from the middle distance to the viewer."""
    near, far = turf(stage)
    back = outline(stage, "back meadow", y, 0.022, 1.4)
    stage.middle.depth = 0.28
    plain(stage.middle, y, mixed(near, far, 0.6), far, back)
    stage.middle.depth = 0.0
    crest = outline(stage, "meadow", y + 0.085, 0.026, 1.1)
    plain(stage.ground, y + 0.05, darker(near, 0.3), mixed(near, far, 0.35), crest)
    stage.ground.rim([under(crest)], 0.005, 0.5 * stage.light.shine)
    patches(stage, stage.ground, "meadow", y + 0.1, 1.05, (lighter(near, 0.14), darker(near, 0.3)))
    if blades:
        grass(
            stage,
            stage.ground,
            "meadow",
            (y + 0.09, 1.04),
            260,
            darker(near, 0.25) if not stage.snowy else (150, 164, 150),
            0.03,
        )


def foreground(stage: Stage, tall: float = 0.075) -> None:
    """Dark grass close to the lens."""
    colour: RGB = (30, 48, 42) if not stage.snowy else (126, 144, 170)
    grass(stage, stage.front, "front", (1.005, 1.07), 150, colour, tall)


def forest(stage: Stage) -> None:
    """Trunks behind trunks, light falling between them."""
    paint_sky(stage, 0.7)
    light = stage.light
    glade = (
        mixed(lighter(light.haze, 0.35), light.on((190, 214, 130)), 0.35)
        if not light.moon
        else mixed(light.haze, (120, 170, 200), 0.3)
    )
    for k, (canvas, count, depth, wide) in enumerate(
        ((stage.sky, 26, 0.8, 0.012), (stage.far, 18, 0.52, 0.02), (stage.middle, 8, 0.2, 0.042))
    ):
        generator = stage.dice("trunks", k)
        canvas.depth = depth
        if k == 0:
            canvas.fill(ellipse(stage.across(light.sun_at[0]), 0.42, 0.7, 0.5), glade, 0.75, 0.15, raw=True)
        crowns = [
            ellipse(
                x + generator.normal(0, 0.03),
                generator.uniform(-0.08, 0.17) + 0.03 * k + 0.2 * (x / stage.aspect - 0.5) ** 2,
                generator.uniform(0.04, 0.09),
                generator.uniform(0.035, 0.07),
                points=20,
            )
            for x in np.repeat(np.arange(-stage.margin, stage.aspect + stage.margin, 0.07), 3)
        ]
        bushes = [
            ellipse(x, 0.69 + 0.05 * k, 0.11, generator.uniform(0.02, 0.07))
            for x in np.arange(-stage.margin, stage.aspect + stage.margin, 0.1)
        ]
        trunks = []
        for x in np.linspace(-stage.margin, stage.aspect + stage.margin, count) + generator.normal(0, 0.03, count):
            if k == 2 and abs(x - stage.aspect / 2) < 0.26 * stage.aspect:
                continue
            sway = generator.normal(0, wide)
            size = wide * generator.uniform(0.7, 1.5)
            trunks.append(
                ribbon(
                    [(x + sway, -0.1), (x + sway * 0.4, 0.3), (x, 0.68 + 0.06 * k), (x - wide * 0.2, 0.73 + 0.06 * k)],
                    (size * 0.7, size * 0.9, size, size * 1.8),
                )
            )
        leaf: RGB = SNOW if stage.snowy and k else (62, 104, 66)
        canvas.fill(trunks, Fade((84, 66, 54), (58, 50, 46), 0, 0.8))
        canvas.rim(trunks, 0.004 + 0.002 * k, 0.34 * max(light.shine, 0.2))
        canvas.fill([*crowns, rect(-2, -1, stage.aspect + 2, 0.03)], Fade(darker(leaf, 0.35), leaf, -0.1, 0.3))
        canvas.fill([shifted(crown, 0.008, 0.018) for crown in crowns[::3]], lighter(leaf, 0.22), alpha=0.4, soft=0.003)
        canvas.fill(bushes, Fade(lighter(leaf, 0.1), darker(leaf, 0.3), 0.62, 0.8))
        canvas.depth = 0.0
        mist(canvas, 0.7 + 0.03 * k, 0.05, 0.3 - 0.07 * k)
    _shafts(stage)
    near: RGB = SNOW if stage.snowy else (86, 112, 62)
    crest = outline(stage, "floor", 0.775, 0.02, 1.2)
    plain(stage.ground, 0.75, darker(near, 0.45), near, crest)
    patches(stage, stage.ground, "floor", 0.8, 1.04, (lighter(near, 0.22), (120, 90, 60)))
    grass(stage, stage.ground, "ferns", (0.8, 1.04), 240, darker(near, 0.2), 0.04)
    _near_trunks(stage)
    foreground(stage, 0.09)


def _shafts(stage: Stage) -> None:
    if stage.light.shine < 0.3:
        return
    generator, x0 = stage.dice("shafts"), stage.across(stage.light.sun_at[0])
    for _ in range(6):
        top, spread = x0 + generator.uniform(-0.25, 0.2), generator.uniform(0.03, 0.075)
        foot = top + (stage.aspect / 2 - x0) * 0.7 + generator.uniform(-0.2, 0.2)
        beam = polygon(
            (top - spread * 0.4, -0.1), (top + spread * 0.4, -0.1), (foot + spread, 0.84), (foot - spread, 0.84)
        )
        stage.middle.fill(
            beam, lighter(stage.light.sun, 0.1), alpha=0.15 if not stage.light.moon else 0.09, soft=0.012, raw=True
        )


def _near_trunks(stage: Stage) -> None:
    generator = stage.dice("near")
    for x in (-0.01 * stage.aspect, 1.01 * stage.aspect):
        wide = 0.1 * stage.unit
        trunk = ribbon([(x, -0.15), (x + 0.01, 0.4), (x, 0.95), (x, 1.12)], (wide * 0.9, wide * 0.85, wide, wide * 2.2))
        stage.front.fill(trunk, Fade((46, 38, 40), (26, 24, 30), 0, 1))
        stage.front.rim([trunk], 0.006, 0.4 * max(0.3, stage.light.shine))
        plants.leaves_corner(stage.front, x, -0.04, 0.34 * stage.unit, generator, (26, 48, 40))


def mountains(stage: Stage) -> None:
    """Snow-capped peaks over dark pines."""
    paint_sky(stage, 0.62)
    for k, (canvas, y, rise, depth) in enumerate(((stage.sky, 0.43, 0.17, 0.72), (stage.far, 0.52, 0.13, 0.45))):
        crest = _peaks(stage, k, y, rise)
        ridge(canvas, crest, (88, 98, 128), depth, foot=0.4, rim=0.9)
        _snowcap(stage, k, crest, depth)
        mist(canvas, 0.63, 0.05, 0.35)
    crest = outline(stage, "pine ridge", 0.68, 0.05, 2.0)
    colour: RGB = mixed(plants.PINE, SNOW, 0.6 if stage.snowy else 0)
    ridge(stage.middle, crest, colour, 0.24, foot=0.2)
    generator = stage.dice("pines")
    spots = [
        (x, height_at(crest, x) + 0.012, 0.075 * generator.uniform(0.5, 1.5))
        for x in generator.uniform(-stage.margin, stage.aspect + stage.margin, 64)
    ]
    stage.middle.depth = 0.2
    plants.pines(stage.middle, spots, darker(colour, 0.15), generator)
    stage.middle.depth = 0.0
    mist(stage.middle, 0.76, 0.03, 0.35)
    _meadow_foot(stage)
    for x, high in ((0.02, 0.62), (0.1, 0.4), (0.95, 0.5), (1.03, 0.66)):
        plants.pine(stage.front, stage.across(x), 1.04, high * (0.6 + 0.4 * stage.unit), generator)
    foreground(stage)


def _meadow_foot(stage: Stage) -> None:
    near, far = turf(stage)
    crest = outline(stage, "foot", 0.785, 0.028, 1.2)
    plain(stage.ground, 0.76, darker(near, 0.32), mixed(near, far, 0.3), crest)
    stage.ground.rim([under(crest)], 0.005, 0.5 * stage.light.shine)
    patches(stage, stage.ground, "foot", 0.81, 1.04, (lighter(near, 0.14), darker(near, 0.25)))
    stones(stage, stage.ground, "foot", (0.82, 1.0), 9, (150, 148, 154))
    grass(stage, stage.ground, "foot", (0.8, 1.04), 220, darker(near, 0.25), 0.03)


def _peaks(stage: Stage, k: int, y: float, rise: float) -> Path:
    """Sharp summits: noise folded at its crests, over a few chosen heights."""
    crest = outline(stage, f"peaks{k}", y, rise * 0.55, 2.2, 0.5)
    generator = stage.dice("summits", k)
    for x in np.arange(-0.2, stage.aspect + 0.3, 0.42) + generator.uniform(-0.12, 0.12):
        high, wide = rise * generator.uniform(0.5, 1.35), generator.uniform(0.2, 0.34)
        crest[:, 1] -= high * np.clip(1 - np.abs(crest[:, 0] - x) / wide, 0, 1) ** 1.15
    return crest


def _snowcap(stage: Stage, k: int, crest: Path, depth: float) -> None:
    canvas = stage.far if k else stage.sky
    line = float(np.percentile(crest[:, 1], 62))
    jag = stage.dice("cap", k).uniform(0.12, 0.75, len(crest))
    jag = np.convolve(np.pad(jag, 3, mode="edge"), np.ones(5) / 5, "same")[3:-3] * np.where(
        np.arange(len(crest)) % 9 < 5, 1.0, 0.55
    )
    lower = np.minimum(line + 0.03, crest[:, 1] + np.maximum(0, line - crest[:, 1]) * jag * 1.5)
    cap = np.concatenate([crest, np.stack([crest[:, 0], np.maximum(lower, crest[:, 1])], 1)[::-1]])
    canvas.depth = depth * 0.55
    canvas.fill(cap, Fade((255, 255, 255), (196, 210, 234), float(crest[:, 1].min()), line))
    canvas.depth = 0.0


def hills(stage: Stage) -> None:
    """Green hills rolling to the horizon, a few round trees."""
    paint_sky(stage)
    ridges(stage, 3, 0.52, 0.08)
    near, far = turf(stage)
    for k, (y, depth) in enumerate(((0.64, 0.34), (0.705, 0.16))):
        crest = outline(stage, f"hill{k}", y, 0.055, 1.2, 0.32)
        ridge(stage.middle, crest, mixed(far, near, k * 0.6), depth, foot=0.16)
        generator = stage.dice("hill trees", k)
        stage.middle.depth = depth
        for x in generator.uniform(0, stage.aspect, 5 + 2 * k):
            plants.broadleaf(
                stage.middle, x, height_at(crest, x) + 0.008, 0.09 * (0.7 + 0.6 * k) * stage.unit, generator
            )
        stage.middle.depth = 0.0
    _meadow_foot(stage)
    foreground(stage)


def field(stage: Stage) -> None:
    """Rows of ripe crops that run to the horizon."""
    paint_sky(stage, 0.62)
    ridges(stage, 2, 0.57, 0.05)
    gold: RGB = SNOW if stage.snowy else (222, 186, 92)
    generator = stage.dice("crops")
    stage.middle.depth = 0.22
    plain(stage.middle, 0.655, gold, lighter(gold, 0.2))
    for x in generator.uniform(0, stage.aspect, 4):
        plants.broadleaf(stage.middle, x, 0.665, 0.12 * stage.unit, generator)
    stage.middle.depth = 0.0
    plain(stage.ground, 0.69, darker(gold, 0.38), lighter(gold, 0.06))
    rows = [
        polygon(
            (stage.aspect * 0.5 + t * 0.12, 0.69),
            (stage.aspect * 0.5 + t * 0.14 + 0.004, 0.69),
            (stage.aspect * 0.5 + (t + 0.22) * 1.5, 1.15),
            (stage.aspect * 0.5 + t * 1.5, 1.15),
        )
        for t in np.arange(-7.0, 7.0, 0.5)
    ]
    stage.ground.fill(rows, darker(gold, 0.45), alpha=0.5)
    for k, (y, high, count) in enumerate(((0.75, 0.04, 120), (0.83, 0.065, 70))):
        spots = [
            (x, y + generator.uniform(0, 0.03), high * generator.uniform(0.8, 1.2))
            for x in generator.uniform(-stage.margin, stage.aspect + stage.margin, count)
        ]
        plants.wheat(stage.ground, spots, darker(gold, 0.12 - 0.1 * k), generator)
    spots = [
        (x, 1.07, 0.17 * generator.uniform(0.7, 1.2))
        for x in generator.uniform(-stage.margin, stage.aspect + stage.margin, 60)
    ]
    plants.wheat(stage.front, spots, darker(gold, 0.3), generator)


def garden(stage: Stage) -> None:
    """Flower beds, round bushes, a path and a blossoming tree."""
    paint_sky(stage)
    ridges(stage, 2, 0.58, 0.05)
    meadow(stage, 0.655, blades=False)
    generator = stage.dice("garden")
    pink: RGB = (236, 160, 178)
    for x, high, leaf in ((0.1, 0.4, pink), (0.86, 0.34, plants.LEAF), (0.3, 0.2, plants.LEAF), (0.66, 0.22, pink)):
        plants.broadleaf(
            stage.middle, stage.across(x), 0.725, high * stage.unit, generator, SNOW if stage.snowy else leaf
        )
    for x in np.linspace(-0.05, 1.05, 9):
        plants.bush(
            stage.middle,
            stage.across(x) + generator.normal(0, 0.03),
            0.755,
            0.06 * generator.uniform(0.7, 1.3),
            generator,
            (74, 124, 70),
        )
    mid = stage.aspect / 2
    lane = winding([(mid + 0.1, 0.74), (mid - 0.06, 0.82), (mid + 0.06, 0.92), (mid, 1.15)], [0.03, 0.09, 0.2, 0.46])
    stage.ground.fill(lane, Fade((226, 206, 170), (184, 154, 122), 0.74, 1.0), soft=0.003)
    for side in (0, 1):
        beds = ((-stage.margin, stage.aspect * 0.3), (stage.aspect * 0.7, stage.aspect + stage.margin))[side]
        plants.flowers(stage.ground, generator, (beds[0], 0.79, beds[1], 0.98), 80, 0.014)
    plants.flowers(stage.front, generator, (-stage.margin, 1.03, stage.aspect + stage.margin, 1.08), 34, 0.036)
    foreground(stage, 0.06)


def desert(stage: Stage) -> None:
    """Dune behind dune, each with a lit and a shaded side."""
    paint_sky(stage, 0.64)
    sand: RGB = (232, 184, 120)
    for k, (canvas, y, depth) in enumerate(
        ((stage.sky, 0.56, 0.7), (stage.far, 0.61, 0.45), (stage.middle, 0.67, 0.22), (stage.ground, 0.75, 0.0))
    ):
        crest = outline(stage, f"dune{k}", y, 0.085 - 0.006 * k, 1.1, 0.22)
        canvas.depth = depth
        plain(canvas, y - 0.06, darker(sand, 0.2 + 0.1 * k), lighter(sand, 0.15), crest, y + 0.28)
        lee = np.concatenate(
            [
                crest,
                (
                    crest
                    + np.stack([0.1 + 0 * crest[:, 0], 0.02 + 0.16 * np.clip(np.gradient(crest[:, 1]) * 220, 0, 1)], 1)
                )[::-1],
            ]
        )
        canvas.fill(lee, darker(sand, 0.5), alpha=0.3, soft=0.006)
        canvas.rim([under(crest)], 0.005, 0.6 * stage.light.shine)
        canvas.depth = 0.0
    ripples = [
        ribbon(
            curve([(x, y), (x + 0.1, y - 0.008), (x + 0.2, y + 0.004), (x + 0.3, y - 0.003)], False),
            (0.0006, 0.0026, 0.0006),
            smooth=False,
        )
        for y in np.linspace(0.84, 1.02, 9)
        for x in np.arange(-0.2, stage.aspect + 0.2, 0.34) + (y * 37 % 0.3)
    ]
    stage.ground.fill(ripples, darker(sand, 0.4), alpha=0.35)
    generator = stage.dice("desert")
    for x, y, high in ((0.12, 0.73, 0.19), (0.17, 0.735, 0.13), (0.82, 0.70, 0.1)):
        plants.palm(stage.middle, stage.across(x), y, high * stage.unit, generator)
    boulder(stage.front, stage.across(0.98), 1.06, 0.12, (120, 84, 66), generator)
    boulder(stage.front, stage.across(-0.02), 1.07, 0.09, (120, 84, 66), generator)


def road(stage: Stage) -> None:
    """A road that winds to the horizon between trees."""
    paint_sky(stage)
    ridges(stage)
    meadow(stage)
    generator, mid = stage.dice("road"), stage.aspect / 2
    far = winding(
        [(mid + 0.16, 0.645), (mid + 0.03, 0.66), (mid + 0.12, 0.69), (mid - 0.02, 0.76)], [0.004, 0.012, 0.03, 0.1]
    )
    stage.middle.fill(far, lighter(EARTH, 0.25))
    near = winding(
        [(mid - 0.02, 0.735), (mid - 0.1, 0.8), (mid + 0.02, 0.9), (mid + 0.05, 1.2)], [0.09, 0.17, 0.36, 0.9]
    )
    dust: RGB = mixed(EARTH, SNOW, 0.7 if stage.snowy else 0)
    stage.ground.fill(near, Fade(lighter(dust, 0.28), darker(dust, 0.15), 0.74, 1.02), soft=0.002)
    for shift in (-0.16, 0.16):
        rut = winding(
            [
                (mid - 0.02 + shift * 0.1, 0.735),
                (mid - 0.1 + shift * 0.3, 0.8),
                (mid + 0.02 + shift * 0.7, 0.9),
                (mid + 0.05 + shift * 2, 1.2),
            ],
            [0.01, 0.02, 0.05, 0.12],
        )
        stage.ground.fill(rut, darker(dust, 0.4), alpha=0.3, soft=0.004)
    for x, y, high in ((0.2, 0.72, 0.2), (0.33, 0.7, 0.13), (0.74, 0.72, 0.19), (0.88, 0.745, 0.3), (0.06, 0.75, 0.33)):
        plants.broadleaf(
            stage.middle, stage.across(x), y, high * stage.unit, generator, SNOW if stage.snowy else plants.LEAF
        )
    for x in (0.08, 0.94):
        plants.bush(stage.front, stage.across(x), 1.06, 0.11, generator, (40, 66, 48))
    foreground(stage)


def high_sky(stage: Stage) -> None:
    """Above the clouds."""
    paint_sky(stage, 0.95)
    for canvas, y, size, count in (
        (stage.far, 0.74, 0.1, 12),
        (stage.middle, 0.85, 0.13, 11),
        (stage.ground, 0.97, 0.17, 9),
    ):
        generator = stage.dice("bank", y)
        lumps = [
            ellipse(x, y - size * generator.uniform(0, 0.35), size * generator.uniform(0.7, 1.2), size * 0.62)
            for x in np.linspace(-stage.margin, stage.aspect + stage.margin, count + 6)
        ]
        top = lighter(mixed(stage.light.sun, stage.light.haze, 0.45), 0.5) if not stage.night else (150, 176, 214)
        base = mixed(stage.light.sky[1], stage.light.haze, 0.55)
        canvas.fill(
            [*lumps, polygon((-1, y), (stage.aspect + 1, y), (stage.aspect + 1, 1.4), (-1, 1.4))],
            Fade(top, base, y - size, y + size * 0.7),
            soft=0.004,
            raw=True,
        )
        canvas.fill(
            [shifted(lump, 0.01, -0.015) for lump in lumps[::2]], lighter(top, 0.4), alpha=0.4, soft=0.02, raw=True
        )


def cave(stage: Stage) -> None:
    """Out of the dark of a cave into the light."""
    paint_sky(stage)
    ridges(stage)
    near, far = turf(stage)
    stage.middle.depth = 0.2
    plain(stage.middle, 0.66, near, far, outline(stage, "out", 0.68, 0.02))
    generator = stage.dice("cave")
    for x in (0.4, 0.64):
        plants.pine(stage.middle, stage.across(x), 0.71, 0.2 * stage.unit, generator)
    stage.middle.depth = 0.0
    rock: RGB = (104, 88, 92)
    for canvas, size, colour in ((stage.ground, 0.9, rock), (stage.front, 1.12, darker(rock, 0.45))):
        angle = np.linspace(0, 2 * np.pi, 40, endpoint=False)
        radius = size * (1 + stage.dice("mouth", size).normal(0, 0.055, 40))
        across = stage.aspect / 2 + 0.4 * stage.aspect * radius * np.cos(angle)
        hole = curve(np.stack([across, 0.44 + 0.4 * radius * np.sin(angle)], 1), steps=4)
        frame = polygon((-2, -1), (stage.aspect + 2, -1), (stage.aspect + 2, 2), (-2, 2), (-2, -1))
        start = int(np.argmin(hole[:, 0]))
        ring = np.concatenate([frame[:1], np.roll(hole, -start, 0), np.roll(hole, -start, 0)[:1], frame[:1], frame[1:]])
        canvas.fill(ring, Fade(darker(colour, 0.45), colour, -0.1, 1.0))
        canvas.rim([ring], 0.012, 0.3)
    floor = outline(stage, "cave floor", 0.79, 0.02, 2)
    plain(stage.ground, 0.78, darker(rock, 0.55), lighter(rock, 0.12), floor)
    stage.ground.fill(
        ellipse(stage.aspect / 2, 0.84, 0.4 * stage.aspect, 0.05), stage.light.haze, alpha=0.3, soft=0.04, raw=True
    )
    stones(stage, stage.ground, "cave", (0.84, 1.0), 9, rock)
    spikes = [
        polygon((x - w, -0.12), (x + w, -0.12), (x + w * 0.2, h))
        for x, w, h in zip(
            generator.uniform(-0.05, stage.aspect + 0.05, 14),
            generator.uniform(0.012, 0.04, 14),
            generator.uniform(0.08, 0.26, 14),
            strict=True,
        )
    ]
    stage.front.fill(spikes, Fade(darker(rock, 0.6), darker(rock, 0.35), 0, 0.25))


PAINTERS: dict[Place, Painter] = {
    Place.FOREST: forest,
    Place.MOUNTAINS: mountains,
    Place.HILLS: hills,
    Place.FIELD: field,
    Place.GARDEN: garden,
    Place.DESERT: desert,
    Place.ROAD: road,
    Place.SKY: high_sky,
    Place.CAVE: cave,
}
