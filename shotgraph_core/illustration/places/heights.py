"""Mountains and hills under the sky. One painter each."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, mixed
from shotgraph_core.illustration.engine.shapes import Path, ribbon
from shotgraph_core.illustration.places import buildings, trees
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import (
    farmland,
    foreground,
    fringe,
    height_at,
    mist,
    outline,
    plain,
    ridge,
    ridges,
    stones,
    sward,
    turf,
    under,
)
from shotgraph_core.illustration.places.weathering import SNOW, edged, snowed


def mountains(stage: Stage) -> None:
    """Snow-capped peaks over dark pines, light on one side of every ridge."""
    paint_sky(stage, 0.62)
    for k, (canvas, y, rise, depth) in enumerate(((stage.sky, 0.43, 0.17, 0.72), (stage.far, 0.52, 0.13, 0.45))):
        crest = peaks(stage, k, y, rise)
        ridge(canvas, crest, (88, 98, 128), depth, foot=0.4, rim=0.9)
        _faces(stage, canvas, k, crest, depth)
        _snowcap(stage, k, crest, depth)
        mist(canvas, 0.6 + 0.03 * k, 0.035, 0.4)
    crest = outline(stage, "pine ridge", 0.68, 0.05, 2.0)
    colour: RGB = mixed(trees.PINE, SNOW, 0.6 if stage.snowy else 0)
    ridge(stage.middle, crest, colour, 0.24, foot=0.2)
    generator = stage.dice("pines")
    along = generator.uniform(-stage.margin, stage.aspect + stage.margin, 80)
    spots = [
        (a, height_at(crest, a) + 0.012 + d, 0.07 * generator.uniform(0.5, 1.4))
        for a, d in zip(along, generator.uniform(0, 0.06, 80), strict=True)
    ]
    stage.middle.depth = 0.26
    for row, tone in ((spots[:40], darker(colour, 0.1)), (spots[40:], darker(colour, 0.35))):
        plants_row = sorted(row, key=lambda spot: spot[1])
        trees.pines(stage.middle, plants_row, tone, generator)
    if stage.snowy:
        edged(stage.middle, [trees.pine_outline(*spot, generator) for spot in spots[40:]], 0, 0, 0.004)
    stage.middle.depth = 0.0
    mist(stage.middle, 0.765, 0.024, 0.4)
    if generator.uniform() < 0.7:
        buildings.chalet(
            stage.middle, stage.across(float(generator.choice((0.3, 0.7)))), 0.775, 0.1 * stage.unit, generator
        )
    meadow_foot(stage)
    for x, high in ((0.02, 0.62), (0.1, 0.4), (0.95, 0.5), (1.03, 0.66)):
        trees.pine(
            stage.front,
            stage.across(x),
            1.04,
            high * (0.6 + 0.4 * stage.unit) * generator.uniform(0.85, 1.1),
            generator,
        )
    foreground(stage)


def meadow_foot(stage: Stage, y: float = 0.785) -> None:
    """The near grass that the cast stands on before a deep view."""
    near, far = turf(stage)
    crest = outline(stage, "foot", y, 0.028, 1.2)
    plain(stage.ground, y - 0.025, darker(near, 0.36), mixed(near, far, 0.3), crest)
    edged(stage.ground, [under(crest)], 0.005, 0.5)
    fringe(stage, stage.ground, "foot", crest, near)
    sward(stage, stage.ground, "foot", y + 0.015, near)
    stones(stage, stage.ground, "foot stones", (y + 0.035, 1.0), 6, (150, 148, 154))


def peaks(stage: Stage, k: int, y: float, rise: float) -> Path:
    """Sharp summits: noise folded at its crests, over a few chosen heights."""
    crest = outline(stage, f"peaks{k}", y, rise * 0.55, 2.2, 0.5)
    generator = stage.dice("summits", k)
    for x in np.arange(-0.2, stage.aspect + 0.3, 0.42) + generator.uniform(-0.12, 0.12):
        high, wide = rise * generator.uniform(0.5, 1.35), generator.uniform(0.2, 0.34)
        crest[:, 1] -= high * np.clip(1 - np.abs(crest[:, 0] - x) / wide, 0, 1) ** 1.15
    return crest


def _summits(crest: Path) -> list[int]:
    """Where a crest stands above all within a tenth of a frame."""
    y = crest[:, 1]
    return [k for k in range(12, len(y) - 12) if y[k] == y[max(0, k - 20) : k + 21].min()]


def _faces(stage: Stage, canvas: Canvas, k: int, crest: Path, depth: float) -> None:
    """The sides of the mountains that the sun does not see: jagged slips that run down from each summit."""
    generator = stage.dice("faces", k)
    away = 1 if stage.light.sun_at[0] < 0.5 else -1
    slips = []
    for top in _summits(crest):
        x, y = crest[top]
        t = np.linspace(0, 1, 9)
        spine_x = x - away * 0.02 * t + generator.normal(0, 0.012, 9) * t
        spine = np.stack([spine_x, y + 0.26 * t], 1)
        edge_x = x + away * (0.3 * t)
        edge = np.stack([edge_x, np.maximum(np.interp(edge_x, crest[:, 0], crest[:, 1]), y + 0.2 * t)], 1)
        slips.append(np.concatenate([spine, edge[::-1]]))
    canvas.depth = depth
    if slips:
        canvas.fill(slips, darker((88, 98, 128), 0.5), alpha=0.32, soft=0.004)
    canvas.depth = 0.0


def _snowcap(stage: Stage, k: int, crest: Path, depth: float) -> None:
    canvas = stage.far if k else stage.sky
    line = float(np.percentile(crest[:, 1], 62 if not stage.snowy else 92))
    jag = stage.dice("cap", k).uniform(0.12, 0.75, len(crest))
    jag = np.convolve(np.pad(jag, 3, mode="edge"), np.ones(5) / 5, "same")[3:-3] * np.where(
        np.arange(len(crest)) % 9 < 5, 1.0, 0.55
    )
    lower = np.minimum(line + 0.03, crest[:, 1] + np.maximum(0, line - crest[:, 1]) * jag * 1.5)
    cap = np.concatenate([crest, np.stack([crest[:, 0], np.maximum(lower, crest[:, 1])], 1)[::-1]])
    canvas.depth = depth * 0.55
    top = float(crest[:, 1].min())
    glow = mixed((255, 255, 255), stage.light.sun, 0.5 if stage.low_sun else 0.1)
    canvas.fill(cap, Fade(glow, (196, 210, 234), top, line))
    away = 1 if stage.light.sun_at[0] < 0.5 else -1
    dark = []
    for summit in _summits(crest):
        inside = (
            np.arange(summit, min(len(crest), summit + 22)) if away > 0 else np.arange(max(0, summit - 22), summit + 1)
        )
        if crest[summit, 1] < line - 0.02:
            dark.append(
                np.concatenate(
                    [crest[inside], np.stack([crest[inside, 0], np.maximum(lower[inside], crest[inside, 1])], 1)[::-1]]
                )
            )
    if dark:
        canvas.fill(dark, (128, 146, 196), alpha=0.55)
    canvas.depth = 0.0


def hills(stage: Stage) -> None:
    """Hills rolling to the horizon: fields, hedges, a homestead, a lane, trees of the land."""
    paint_sky(stage)
    ridges(stage, 3, 0.52, 0.08)
    near, far = turf(stage)
    generator = stage.dice("hill homes")
    for k, (y, depth) in enumerate(((0.635, 0.36), (0.705, 0.16))):
        crest = outline(stage, f"hill{k}", y, 0.055, 1.2, 0.32)
        ridge(stage.middle, crest, mixed(far, near, k * 0.6), depth, foot=0.18)
        stage.middle.depth = depth
        farmland(stage, stage.middle, f"hill{k}", crest, near)
        _homestead(stage, k, crest, generator)
        _hill_trees(stage, k, crest)
        stage.middle.depth = 0.0
        mist(stage.middle, y + 0.075, 0.016, 0.3)
    meadow_foot(stage)
    foreground(stage)


def _homestead(stage: Stage, k: int, crest: Path, generator: np.random.Generator) -> None:
    x = stage.across(generator.uniform(0.12, 0.88))
    y = height_at(crest, x) + 0.02
    lane = [(x, y), (x + 0.05, y + 0.02), (x - 0.03, y + 0.045), (x + 0.06, y + 0.09)]
    stage.middle.fill(ribbon(lane, (0.004, 0.016)), snowed(stage.middle, (214, 190, 146)), alpha=0.8)
    home = buildings.hut if stage.southern else buildings.house
    for dx in (0.0, 0.055):
        home(stage.middle, x + dx * (1 + k), y, (0.045 + 0.025 * k) * stage.unit, generator)


def _hill_trees(stage: Stage, k: int, crest: Path) -> None:
    generator = stage.dice("hill trees", k)
    kinds = trees.SOUTHERN if stage.southern else trees.NORTHERN
    for x in generator.uniform(0, stage.aspect, 4 + 2 * k):
        high = 0.085 * (0.7 + 0.6 * k) * stage.unit * generator.uniform(0.8, 1.25)
        kinds[int(generator.integers(len(kinds)))](stage.middle, x, height_at(crest, x) + 0.01, high, generator)
