"""Land: ridges, plains, what grows and lies on them."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.noise import Floats, fractal, seed_of
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, curve, ellipse
from shotgraph_core.illustration.places import trees
from shotgraph_core.illustration.places.scatter import blades, dots
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.weathering import SNOW, edged, snowed

MEADOW: RGB = (112, 152, 78)
FAR_MEADOW: RGB = (158, 182, 116)
SAND: RGB = (232, 202, 148)
EARTH: RGB = (170, 128, 88)


def turf(stage: Stage) -> tuple[RGB, RGB]:
    """The colours of near and far ground: green, drier in the south, or white where snow lies."""
    if stage.snowy:
        return SNOW, mixed(SNOW, (180, 200, 224), 0.3)
    return ((126, 150, 74), (184, 184, 112)) if stage.southern else (MEADOW, FAR_MEADOW)


def outline(stage: Stage, name: str, y: float, rise: float, base: float = 2.0, rough: float = 0.48) -> Path:
    """The crest of a ridge from beyond the left edge to beyond the right one."""
    x = np.linspace(-stage.margin, stage.aspect + stage.margin, 420)
    return np.stack([x, y - rise * fractal(x, seed_of(stage.seed, name), base, 6, rough)], 1)


def height_at(crest: Path, x: float) -> float:
    """How high a crest is at `x` (a world y)."""
    return float(np.interp(x, crest[:, 0], crest[:, 1]))


def under(crest: Path, floor: float = 1.4) -> Path:
    """The crest closed into an area down to `floor`."""
    return np.concatenate([crest, [(crest[-1, 0], floor), (crest[0, 0], floor)]])


def ridge(canvas: Canvas, crest: Path, colour: RGB, depth: float, foot: float = 0.22, rim: float = 0.5) -> None:
    """A ridge that fades into glowing haze at its foot, its crest touched by the sun."""
    canvas.depth = depth
    light, top = canvas.light, float(crest[:, 1].min())
    near = light.on(colour, depth)
    low = light.sun_at[1] > 0.4
    veil = mixed(lighter(light.haze, 0.12), light.sky[-1], 0.35 * light.shine if low else 0.0)
    far = mixed(near, veil, min(0.86, 0.8 * light.thickness * (0.45 + 0.55 * depth)))
    area = under(crest)
    canvas.fill(area, Fade(near, far, top, top + foot), raw=True)
    edged(canvas, [area], 0.004, rim * (0.55 if light.moon else 0.75))
    canvas.depth = 0.0


def ridges(stage: Stage, count: int = 3, y: float = 0.56, rise: float = 0.07, colour: RGB = (84, 108, 116)) -> None:
    """Ridge behind ridge, bluer and paler with distance, woods on the nearer ones."""
    for k in range(count):
        t = k / max(1, count - 1)
        crest = outline(stage, f"ridge{k}", y + (0.64 - y) * t, rise * (1.15 - 0.5 * t), 1.6 + 0.7 * k)
        local = mixed(colour, trees.PINE if not stage.snowy else SNOW, t * 0.6)
        canvas = stage.far if k else stage.sky
        ridge(canvas, crest, local, 0.86 - 0.42 * t)
        if k:
            _woods(stage, canvas, f"woods{k}", crest, local, 0.8 - 0.4 * t, 0.014 + 0.008 * t)


def _woods(stage: Stage, canvas: Canvas, name: str, crest: Path, colour: RGB, depth: float, high: float) -> None:
    """Clumps of far trees along a crest, as grow in this country."""
    generator = stage.dice(name)
    clumps = generator.uniform(-stage.margin, stage.aspect + stage.margin, 11)
    x = np.concatenate([clump + generator.normal(0, 0.04, 7) for clump in clumps])
    spots = [
        (a, height_at(crest, a) + high * 0.3, high * s)
        for a, s in zip(x, generator.uniform(0.7, 1.6, len(x)), strict=True)
    ]
    canvas.depth = depth
    tone = darker(colour, 0.2)
    (trees.rounds if stage.southern else trees.pines)(canvas, spots, tone, generator)
    canvas.depth = 0.0


def plain(canvas: Canvas, y: float, near: RGB, far: RGB, crest: Path | None = None, bottom: float = 1.06) -> None:
    """Flat ground from its far edge at `y` to the viewer's feet."""
    m = canvas.aspect
    edge = crest if crest is not None else np.array([(-m, y), (2 * m, y)], dtype=np.float64)
    canvas.fill(under(edge), Fade(far, near, y, bottom))


def patches(stage: Stage, canvas: Canvas, name: str, y0: float, y1: float, colours: tuple[RGB, RGB]) -> None:
    """Soft lighter and darker patches that keep ground from looking flat."""
    generator, m = stage.dice(name, "patches"), stage.margin
    for k, colour in enumerate(colours):
        t = generator.uniform(0, 1, 16) ** 1.3
        x = generator.uniform(-m, stage.aspect + m, 16)
        wide = 0.05 + 0.2 * t * generator.uniform(0.5, 1.2, 16)
        spots = dots(x, y0 + (y1 - y0) * t, wide, 0.003 + 0.022 * t, points=20)
        canvas.fill(spots, colour, alpha=0.34 if k else 0.42, soft=0.004)


def grass(
    stage: Stage, canvas: Canvas, name: str, band: tuple[float, float], count: int, colour: RGB, tall: float
) -> None:
    """Tufts of blades, larger towards the viewer, some of them lit; wind lays them over."""
    generator, m = stage.dice(name, "grass"), stage.margin
    each = 5
    tufts = max(1, count // each)
    t = np.repeat(generator.uniform(0, 1, tufts) ** 0.8, each)
    x = np.repeat(generator.uniform(-m, stage.aspect + m, tufts), each) + generator.normal(
        0, 0.35, tufts * each
    ) * tall * (0.3 + 0.7 * t)
    y = band[0] + (band[1] - band[0]) * t
    high = tall * (0.35 + 0.65 * t) * generator.uniform(0.4, 1.2, tufts * each)
    lean = generator.normal(0.06, 0.32, tufts * each) * (1 - 0.5 * canvas.light.wind) + 0.75 * canvas.light.wind
    shapes = blades(x, y, high, lean)
    colour = snowed(canvas, colour, 0.45)
    canvas.fill([one for k, one in enumerate(shapes) if k % 3], darker(colour, 0.12))
    canvas.fill(shapes[::3], lighter(colour, 0.26))


def sward(stage: Stage, canvas: Canvas, name: str, y: float, near: RGB, tall: float = 0.034, count: int = 360) -> None:
    """What makes ground of a floor below `y`: patches, tufts, stones, and flowers or drifts of snow."""
    patches(stage, canvas, name, y + 0.02, 1.05, (lighter(near, 0.16), darker(near, 0.3)))
    if stage.snowy:
        _drifts(stage, canvas, name, y)
    else:
        _specks(stage, canvas, name, y)
    grass(stage, canvas, name, (y + 0.01, 1.04), count // (3 if stage.snowy else 1), darker(near, 0.24), tall)
    stones(stage, canvas, name, (y + 0.05, 1.0), 5, (150, 146, 148))


def _drifts(stage: Stage, canvas: Canvas, name: str, y: float) -> None:
    generator = stage.dice(name, "drifts")
    t = generator.uniform(0.05, 1, 16)
    x, wide = generator.uniform(-stage.margin, stage.aspect + stage.margin, 16), 0.06 + 0.22 * t
    level = y + (1.04 - y) * t
    canvas.fill(dots(x, level + 0.006, wide, 0.004 + 0.016 * t, points=18), (150, 172, 210), alpha=0.4, soft=0.005)
    canvas.fill(
        dots(x - 0.01, level - 0.004, wide * 0.9, 0.003 + 0.012 * t, points=18), (255, 255, 255), alpha=0.6, soft=0.003
    )


def _specks(stage: Stage, canvas: Canvas, name: str, y: float) -> None:
    """Flowers too small to have petals."""
    generator = stage.dice(name, "specks")
    for colour in ((250, 240, 214), (246, 206, 96), (224, 130, 150)):
        t = generator.uniform(0.04, 1, 26)
        middle = generator.uniform(0, stage.aspect, 4)[generator.integers(0, 4, 26)]
        x = middle + generator.normal(0, 0.16, 26)
        canvas.fill(dots(x, y + (1.04 - y) * t, 0.0014 + 0.0034 * t, 0.001 + 0.0026 * t, points=7), colour, alpha=0.9)


def mist(canvas: Canvas, y: float, tall: float, alpha: float, x: float | None = None, wide: float = 1.4) -> None:
    """A soft bank of mist."""
    colour = lighter(canvas.light.haze, 0.25 if not canvas.light.moon else 0.1)
    middle = canvas.aspect / 2 if x is None else x
    canvas.fill(ellipse(middle, y, canvas.aspect * wide / 2, tall), colour, alpha=alpha, soft=tall * 0.6, raw=True)


def stones(stage: Stage, canvas: Canvas, name: str, band: tuple[float, float], count: int, colour: RGB) -> None:
    """Rounded stones with lit tops, larger towards the viewer."""
    generator, m = stage.dice(name, "stones"), stage.margin
    for _ in range(count):
        t = generator.uniform(0, 1)
        x, y = generator.uniform(-m, stage.aspect + m), band[0] + (band[1] - band[0]) * t
        boulder(canvas, x, y, (0.008 + 0.022 * t) * generator.uniform(0.6, 1.4), colour, generator)


def boulder(canvas: Canvas, x: float, y: float, size: float, colour: RGB, generator: np.random.Generator) -> None:
    """One stone standing at (x, y)."""
    angle = np.linspace(np.pi, 0, 7)
    radius = size * generator.uniform(0.8, 1.15, 7)
    points = [(x + r * 1.35 * np.cos(a), y - r * 0.95 * np.sin(a)) for a, r in zip(angle, radius, strict=True)]
    body = curve([*points, (x + size, y + size * 0.14), (x - size, y + size * 0.14)])
    canvas.fill(ellipse(x, y + size * 0.08, size * 1.7, size * 0.22), (10, 10, 24), alpha=0.28, soft=size * 0.12)
    canvas.fill(body, Fade(lighter(colour, 0.22), darker(colour, 0.42), y - size, y))
    if size * canvas.view.scale > 16:
        facet = curve(
            [points[2], points[3], points[4], (x + size * 0.2, y - size * 0.5), (x - size * 0.4, y - size * 0.44)]
        )
        canvas.fill(facet, lighter(colour, 0.3), alpha=0.4)
    edged(canvas, [body], size * 0.12, 0.5, size * 0.3)


def winding(points: list[tuple[float, float]], widths: list[float]) -> Path:
    """A path or river in perspective, from far to near; widths are level, not across the line."""
    spine = curve(points, closed=False, steps=10)
    wide: Floats = np.interp(np.linspace(0, 1, len(spine)), np.linspace(0, 1, len(widths)), np.array(widths))
    return np.concatenate(
        [spine - np.stack([wide / 2, 0 * wide], 1), (spine + np.stack([wide / 2, 0 * wide], 1))[::-1]]
    )


def meadow(stage: Stage, y: float = 0.66, blades: bool = True) -> None:
    """Rolling grass from the middle distance to the viewer: fields and hedges behind, a sward in front."""
    near, far = turf(stage)
    back = outline(stage, "back meadow", y, 0.022, 1.4)
    stage.middle.depth = 0.28
    plain(stage.middle, y, mixed(near, far, 0.6), far, back)
    farmland(stage, stage.middle, "meadow", back, near)
    stage.middle.depth = 0.0
    crest = outline(stage, "meadow", y + 0.085, 0.026, 1.1)
    plain(stage.ground, y + 0.05, darker(near, 0.34), mixed(near, far, 0.35), crest)
    edged(stage.ground, [under(crest)], 0.005, 0.5)
    fringe(stage, stage.ground, "meadow", crest, near)
    sward(stage, stage.ground, "meadow", y + 0.1, near, 0.032, 300 if blades else 160)


def fringe(stage: Stage, canvas: Canvas, name: str, crest: Path, near: RGB) -> None:
    """Grass that stands along a crest against what lies behind: the edge of a hill is never a knife."""
    generator = stage.dice(name, "fringe")
    x = generator.uniform(-stage.margin, stage.aspect + stage.margin, 260)
    y = np.interp(x, crest[:, 0], crest[:, 1]) + 0.004
    lean = generator.normal(0.05, 0.3, 260) + 0.7 * canvas.light.wind
    high = 0.016 * generator.uniform(0.3, 1.2, 260) * (0.4 + np.abs(np.sin(x * 7 + 1)))
    low = canvas.light.sun_at[1] > 0.4 and canvas.light.shine > 0.5
    shapes = blades(x, y, high, lean)
    canvas.fill(shapes[::2], snowed(canvas, mixed(near, (70, 90, 50), 0.4), 0.7))
    gold = mixed(canvas.tone(lighter(near, 0.2)), canvas.light.sun, 0.6 if low else 0.15)
    canvas.fill(shapes[1::2], gold, alpha=0.85, raw=True)


def farmland(stage: Stage, canvas: Canvas, name: str, crest: Path, near: RGB) -> None:
    """Fields in strips of several greens below a far crest, hedges between them, a few trees."""
    generator = stage.dice(name, "fields")
    for tone in ((196, 180, 96), (104, 140, 74), (150, 172, 92)):
        x = generator.uniform(-stage.margin, stage.aspect + stage.margin, 5)
        down = generator.uniform(0.008, 0.05, 5)
        y = np.interp(x, crest[:, 0], crest[:, 1]) + down
        strips = dots(x, y, 0.1 + 1.6 * down, 0.004 + 0.1 * down, turn=generator.normal(0, 0.03, 5), points=22)
        canvas.fill(strips, snowed(canvas, mixed(tone, near, 0.35), 0.9), alpha=0.6, soft=0.0015)
        hedge = dots(
            x[:, None].repeat(9, 1).ravel() + np.tile(np.linspace(-0.12, 0.12, 9), 5),
            (y + 0.004 + 0.08 * down)[:, None].repeat(9, 1).ravel(),
            0.013,
            0.0035,
            points=8,
        )
        canvas.fill(hedge, snowed(canvas, (70, 104, 62), 0.3), alpha=0.75)
    at = generator.uniform(-stage.margin, stage.aspect + stage.margin, 12)
    down = generator.uniform(0.005, 0.045, 12)
    spots = [(a, height_at(crest, a) + d, 0.022 + 0.5 * d) for a, d in zip(at, down, strict=True)]
    trees.rounds(canvas, sorted(spots, key=lambda spot: spot[1]), snowed(canvas, (82, 118, 66), 0.3), generator)


def foreground(stage: Stage, tall: float = 0.075) -> None:
    """Dark grass close to the lens."""
    colour: RGB = (30, 48, 42) if not stage.snowy else (126, 144, 170)
    grass(stage, stage.front, "front", (1.005, 1.07), 200, colour, tall)
    _corners(stage, colour, tall)


def _corners(stage: Stage, colour: RGB, tall: float) -> None:
    """Tall grass, stalks with seeds and a few flowers in both lower corners: a frame for what lies behind."""
    generator, canvas = stage.dice("corners"), stage.front
    for side in (0.0, stage.aspect):
        into = 1 if side == 0 else -1
        far = np.abs(generator.normal(0, 0.16, 70))
        x, high = side + into * (far - 0.04), (tall + 0.14) * np.exp(-far * 5) * generator.uniform(0.5, 1.15, 70)
        lean = into * 0.12 + generator.normal(0, 0.2, 70) + 0.5 * canvas.light.wind
        shapes = blades(x, np.full(70, 1.05), high, lean)
        canvas.fill(shapes, Fade(lighter(colour, 0.14), darker(colour, 0.35), 0.82, 1.04))
        tips = np.stack([x + lean * high, 1.05 - high], 1)[::6]
        seeds = dots(tips[:, 0], tips[:, 1], 0.005, 0.013, lean[::6], points=8)
        canvas.fill(seeds, lighter(colour, 0.28))
        if not stage.snowy:
            tone: RGB = ((196, 92, 96), (206, 164, 72), (176, 120, 190))[int(generator.integers(3))]
            heads = np.stack([x + lean * high * 0.8, 1.05 - high * 0.82], 1)[3::9]
            canvas.fill(dots(heads[:, 0], heads[:, 1], 0.01, 0.008, points=9), tone)
            canvas.fill(dots(heads[:, 0], heads[:, 1], 0.004, 0.0034, points=7), (236, 206, 130))
