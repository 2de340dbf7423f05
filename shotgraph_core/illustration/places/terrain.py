"""Land and water: ridges, plains, grass, waves, mist."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.noise import Floats, fractal, seed_of
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, curve, ellipse, ribbon, shifted
from shotgraph_core.illustration.places.stage import Stage

SNOW: RGB = (236, 242, 250)


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
    """A ridge that fades into haze at its foot, its crest touched by the sun."""
    canvas.depth = depth
    light, top = canvas.light, float(crest[:, 1].min())
    near = light.on(colour, depth)
    far = mixed(near, lighter(light.haze, 0.12), min(0.8, 0.75 * light.thickness * (0.45 + 0.55 * depth)))
    area = under(crest)
    canvas.fill(area, Fade(near, far, top, top + foot), raw=True)
    canvas.rim([area], 0.004, rim * light.shine * (0.55 if light.moon else 0.75))
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
        spots = [
            ellipse(a, y0 + (y1 - y0) * b, 0.05 + 0.2 * b * generator.uniform(0.5, 1.2), 0.003 + 0.022 * b, points=20)
            for a, b in zip(x, t, strict=True)
        ]
        canvas.fill(spots, colour, alpha=0.34 if k else 0.42, soft=0.004)


def grass(
    stage: Stage, canvas: Canvas, name: str, band: tuple[float, float], count: int, colour: RGB, tall: float
) -> None:
    """Blades, larger towards the viewer, the last of them lit."""
    generator, m = stage.dice(name, "grass"), stage.margin
    x = generator.uniform(-m, stage.aspect + m, count)
    t = generator.uniform(0, 1, count) ** 0.8
    y = band[0] + (band[1] - band[0]) * t
    high = tall * (0.35 + 0.65 * t) * generator.uniform(0.5, 1.2, count)
    lean = generator.normal(0.08, 0.25, count)
    blades = [blade(*each) for each in zip(x, y, high, lean, strict=True)]
    split = count * 2 // 3
    canvas.fill(blades[:split], colour)
    canvas.fill(blades[split:], lighter(colour, 0.22))


def blade(x: float, y: float, high: float, lean: float) -> Path:
    """One blade of grass."""
    wide = 0.06 * high + 0.0006
    tip = x + lean * high
    mid = x + lean * high * 0.35
    return np.array(
        [
            (x - wide, y),
            (mid - wide * 0.7, y - high * 0.55),
            (tip, y - high),
            (mid + wide * 0.7, y - high * 0.55),
            (x + wide, y),
        ]
    )


def mist(canvas: Canvas, y: float, tall: float, alpha: float, x: float | None = None, wide: float = 1.4) -> None:
    """A soft bank of mist."""
    colour = lighter(canvas.light.haze, 0.25 if not canvas.light.moon else 0.1)
    middle = canvas.aspect / 2 if x is None else x
    canvas.fill(ellipse(middle, y, canvas.aspect * wide / 2, tall), colour, alpha=alpha, soft=tall * 0.6, raw=True)


def water(stage: Stage, canvas: Canvas, y0: float, y1: float = 1.4, tint: RGB = (40, 110, 140)) -> None:
    """Water that mirrors the sky, with a path of glitter under the sun or moon."""
    light = stage.light
    own = 0.3 if light.sun_at[1] > 0.4 else 1.0  # under a low sun, water shows the sky more than its own colour
    far = mixed(mixed(light.sky[-1], light.sky[-3], 0.4 * (1 - own)), light.on(tint), 0.25 * own)
    near = mixed(mixed(light.sky[1], light.on(tint), 0.55 * own), (8, 14, 34), 0.25)
    m = stage.margin
    area = np.array([(-m, y0), (stage.aspect + m, y0), (stage.aspect + m, y1), (-m, y1)])
    canvas.fill(area, Fade(far, mixed(far, near, 0.55), y0, y0 + 0.1), raw=True)
    canvas.fill(
        shifted(area, 0, 0.02), Fade(mixed(far, near, 0.45), near, y0 + 0.02, 1.02), raw=True, alpha=0.85, soft=0.008
    )
    _ripples(stage, canvas, y0, far, near)
    glitter(stage, canvas, y0)


def _ripples(stage: Stage, canvas: Canvas, y0: float, far: RGB, near: RGB) -> None:
    generator, m = stage.dice("ripples"), stage.margin
    for colour, count in ((lighter(far, 0.25), 90), (darker(near, 0.35), 60)):
        t = generator.uniform(0.02, 1, count) ** 1.6
        x = generator.uniform(-m, stage.aspect + m, count)
        dashes = [_dash(a, y0 + b * (1.05 - y0), generator.uniform(0.02, 0.05) * (0.3 + 1.4 * b), 0.0012 + 0.0024 * b)
                  for a, b in zip(x, t, strict=True)]  # fmt: skip
        canvas.fill(dashes, colour, alpha=0.3, raw=True)


def _dash(x: float, y: float, wide: float, tall: float) -> Path:
    return ribbon(
        [(x - wide, y), (x - wide * 0.3, y - tall), (x + wide * 0.4, y + tall * 0.5), (x + wide, y)],
        (0.0004, tall, 0.0004),
    )


def glitter(stage: Stage, canvas: Canvas, y0: float) -> None:
    """A path of light on water, under the sun or moon."""
    light = stage.light
    strength = light.shine if light.shine > 0.2 else 0.0
    generator = stage.dice("glitter")
    middle = stage.across(light.sun_at[0])
    t = generator.uniform(0, 1, 130) ** 1.5
    x = middle + generator.normal(0, 1, 130) * (0.03 + 0.09 * t)
    long = (0.008 + 0.045 * t) * generator.uniform(0.4, 1.4, 130)
    for part, alpha in ((slice(0, 70), 0.85), (slice(70, 130), 0.5)):
        dashes = [ellipse(a, y0 + 0.004 + b * (1.0 - y0) * 0.85, w, 0.0009 + 0.0016 * b, points=10)
                  for a, b, w in zip(x[part], t[part], long[part], strict=True)]  # fmt: skip
        canvas.fill(dashes, lighter(light.sun, 0.3), alpha=alpha * strength, raw=True)


def stones(stage: Stage, canvas: Canvas, name: str, band: tuple[float, float], count: int, colour: RGB) -> None:
    """Rounded stones with lit tops, larger towards the viewer."""
    generator, m = stage.dice(name, "stones"), stage.margin
    for _ in range(count):
        t = generator.uniform(0, 1)
        x, y = generator.uniform(-m, stage.aspect + m), band[0] + (band[1] - band[0]) * t
        boulder(canvas, x, y, (0.008 + 0.026 * t) * generator.uniform(0.6, 1.4), colour, generator)


def boulder(canvas: Canvas, x: float, y: float, size: float, colour: RGB, generator: np.random.Generator) -> None:
    """One stone standing at (x, y)."""
    angle = np.linspace(np.pi, 0, 7)
    radius = size * generator.uniform(0.8, 1.15, 7)
    points = [(x + r * 1.35 * np.cos(a), y - r * 0.95 * np.sin(a)) for a, r in zip(angle, radius, strict=True)]
    body = curve([*points, (x + size, y + size * 0.14), (x - size, y + size * 0.14)])
    canvas.fill(ellipse(x, y + size * 0.08, size * 1.7, size * 0.22), (10, 10, 24), alpha=0.28, soft=size * 0.12)
    canvas.fill(body, Fade(lighter(colour, 0.22), darker(colour, 0.35), y - size, y))
    canvas.rim([body], size * 0.12, 0.5 * canvas.light.shine)


def winding(points: list[tuple[float, float]], widths: list[float]) -> Path:
    """A path or river in perspective, from far to near; widths are level, not across the line."""
    spine = curve(points, closed=False, steps=10)
    wide: Floats = np.interp(np.linspace(0, 1, len(spine)), np.linspace(0, 1, len(widths)), np.array(widths))
    return np.concatenate(
        [spine - np.stack([wide / 2, 0 * wide], 1), (spine + np.stack([wide / 2, 0 * wide], 1))[::-1]]
    )
