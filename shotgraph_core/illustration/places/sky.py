"""Skies: gradients, sun and moon with their glow, stars, clouds, birds."""

import numpy as np
from PIL import Image

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.noise import field
from shotgraph_core.illustration.engine.palette import RGB, lighter, luma, mixed, times
from shotgraph_core.illustration.engine.shapes import ellipse, ribbon, shifted
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.model import TimeOfDay, Weather

SUN = 0.05
"""Radius of the sun and the moon, in frame heights."""


def paint_sky(stage: Stage, horizon: float = 0.66) -> None:
    """The whole sky, opaque."""
    _gradient(stage, horizon)
    if stage.light.stars > 0.02:
        _stars(stage, horizon)
    _sun(stage)
    _CLOUDS.get(stage.setting.weather, _fair)(stage, horizon)


def _gradient(stage: Stage, horizon: float) -> None:
    canvas = stage.sky
    view = canvas.view
    y = (np.arange(view.height) + 0.5) / view.scale + view.y
    stops = np.array(stage.light.sky)
    at = np.linspace(-0.02, horizon + 0.03, len(stops))
    column = np.stack([np.interp(y, at, stops[:, k]) for k in range(3)], 1)
    noise = np.random.default_rng(7).uniform(-0.7, 0.7, (view.height, view.width, 1)).astype(np.float32)
    picture = np.full((view.height, view.width, 4), 255, np.uint8)
    picture[..., :3] = np.clip(column[:, None, :].astype(np.float32) + noise + 0.5, 0, 255)
    canvas.image = Image.fromarray(picture)


def _sun(stage: Stage) -> None:
    light, canvas = stage.light, stage.sky
    if light.shine < 0.05:
        return
    x, y = stage.across(light.sun_at[0]), light.sun_at[1]
    size = SUN * (0.7 + 0.3 * stage.unit)
    warm = mixed(light.sun, light.sky[-2], 0.35) if not light.moon else (150.0, 185.0, 255.0)
    strength = light.shine * (0.75 if not light.moon else 0.5)
    canvas.halo(x, y, 0.95, warm, strength * 0.8)
    canvas.halo(x, y, 0.42, mixed(warm, light.sun, 0.6), strength)
    if light.shine < 0.9:
        return
    canvas.fill(ellipse(x, y, size, points=64), lighter(light.sun, 0.5), soft=0.0025, raw=True)
    canvas.halo(x, y, size * 2.4, light.sun, 0.6)
    if light.moon:
        seas = [ellipse(x + dx * size, y + dy * size, r * size, r * size * 0.8) for dx, dy, r in _SEAS]
        canvas.fill(seas, (196.0, 208.0, 228.0), alpha=0.55, soft=0.004, raw=True)


_SEAS = ((-0.3, -0.25, 0.3), (0.25, 0.1, 0.24), (-0.15, 0.45, 0.2), (0.42, -0.4, 0.13))


def _stars(stage: Stage, horizon: float) -> None:
    generator, m = stage.dice("stars"), stage.margin
    for size, count, strength in ((0.0011, 170, 0.6), (0.0018, 60, 0.85), (0.0028, 14, 1.0)):
        x = generator.uniform(-m, stage.aspect + m, count)
        y = np.abs(generator.normal(0, horizon * 0.42, count)) - 0.05
        keep = y < horizon
        dots = [ellipse(a, b, size, points=8) for a, b in zip(x[keep], y[keep], strict=True)]
        stage.sky.fill(dots, (255, 246, 226), alpha=strength * stage.light.stars, raw=True)


def _fair(stage: Stage, horizon: float) -> None:
    """A few puffs by day, long lit streaks when the sun is low."""
    if stage.setting.time in (TimeOfDay.DAWN, TimeOfDay.DUSK):
        _streaks(stage, horizon)
    elif stage.night:
        _puffs(stage, horizon, 3, mixed(stage.light.sky[1], stage.light.sky[-1], 0.45), 0.55)
    else:
        _cirrus(stage)
        _far_bank(stage, horizon)
        _puffs(stage, horizon, 6, _white(stage), 0.95)


def _white(stage: Stage) -> RGB:
    """White clouds in the mood of the light."""
    return mixed(times((255, 255, 252), stage.light.tint), stage.light.sky[-1], 0.12)


def _cirrus(stage: Stage) -> None:
    """Thin high clouds, combed by the wind."""
    generator = stage.dice("cirrus")
    middle = stage.across(generator.uniform(0.1, 0.9)), generator.uniform(0.06, 0.16)
    wisps = []
    for _ in range(13):
        x, y = middle[0] + generator.normal(0, 0.34) * stage.aspect, middle[1] + generator.normal(0, 0.05)
        long = generator.uniform(0.1, 0.34)
        wisps.append(ribbon([(x, y), (x + long * 0.5, y - 0.02), (x + long, y - 0.055)], (0.0008, 0.007, 0.0006)))
    stage.sky.fill(wisps, _white(stage), alpha=0.34, soft=0.005, raw=True)


def _far_bank(stage: Stage, horizon: float) -> None:
    """Heaped clouds along the horizon, half lost in the haze."""
    generator, light = stage.dice("far bank"), stage.light
    for k in range(4):
        x, wide = stage.across(generator.uniform(-0.05, 1.05)), generator.uniform(0.16, 0.34)
        t = generator.uniform(-1, 1, 16)
        size = wide * (0.1 + 0.16 * (1 - t * t)) * generator.uniform(0.6, 1.15, 16)
        y = horizon * (0.78 + 0.04 * (k % 3))
        pale = mixed(_white(stage), light.haze, 0.25)
        heap = dots(x + t * wide, y - size * 0.7, size, size * 0.9, points=18)
        stage.sky.fill(heap, Fade(pale, light.sky[-2], y - wide * 0.32, y + wide * 0.1), 0.75, 0.004, raw=True)
        stage.sky.fill(
            dots(x + t * wide - size * 0.2, y - size * 1.1, size * 0.5, size * 0.4, points=14),
            _white(stage),
            0.5,
            0.006,
            raw=True,
        )


def _streaks(stage: Stage, horizon: float) -> None:
    generator, light, m = stage.dice("streaks"), stage.light, stage.margin
    for k in range(16):
        y = horizon * generator.uniform(0.16, 0.82)
        x, wide = stage.across(generator.uniform(-0.1, 1.1)), stage.aspect * generator.uniform(0.08, 0.24)
        t = (y / horizon - 0.16) / 0.66
        tall = generator.uniform(0.003, 0.011)
        shadow = mixed(light.sky[1], light.sky[3], t)
        stage.sky.fill(ellipse(x, y, wide, tall), shadow, alpha=0.55, soft=0.006, raw=True)
        lit = mixed(light.sky[3], light.sky[-1], 0.35 + 0.6 * t)
        stage.sky.fill(ellipse(x + m * 0.1, y + tall, wide * 0.7, tall * 0.4), lit, 0.35 + 0.4 * t, 0.0025, raw=True)
        if k % 5 == 0:
            stage.sky.fill(ellipse(x, y, wide * 1.6, tall * 3), lit, alpha=0.12, soft=0.02, raw=True)


def _puffs(stage: Stage, horizon: float, count: int, colour: RGB, alpha: float) -> None:
    generator = stage.dice("puffs")
    for k in range(count):
        x = stage.across((k + generator.uniform(0.1, 0.9)) / count * 1.3 - 0.15)
        y = horizon * generator.uniform(0.16, 0.7)
        wide = generator.uniform(0.09, 0.2) * (1.25 - y / horizon) * (0.6 + 0.4 * stage.unit)
        _puff(stage, generator, (x, y), wide, colour, alpha)


def _puff(
    stage: Stage, generator: np.random.Generator, at: tuple[float, float], wide: float, colour: RGB, alpha: float
) -> None:
    """A fair-weather cloud: a flat base, a heaped top, shaded below."""
    x, y = at
    lumps = []
    for t in np.linspace(-1, 1, 11):
        size = wide * (0.13 + 0.42 * (1 - t * t) * generator.uniform(0.55, 1.1))
        lumps.append(ellipse(x + t * wide, y - size * 0.45, size, size * 0.8))
    lumps.append(ellipse(x, y, wide * 1.12, wide * 0.12))
    base = mixed(stage.light.sky[1], stage.light.haze, 0.6)
    stage.sky.fill(lumps, Fade(colour, mixed(colour, base, 0.75), y - wide * 0.5, y + wide * 0.14), alpha, 0.004, True)
    crown = [shifted(lump, wide * 0.02, -wide * 0.035) for lump in lumps[2:9]]
    stage.sky.fill(crown, colour, alpha=alpha * 0.35, soft=wide * 0.06, raw=True)
    heaps = generator.uniform(-0.75, 0.75, 9)
    tops = y - wide * 0.34 * (1 - heaps**2) - wide * 0.02
    stage.sky.fill(
        dots(x + heaps * wide, tops, wide * 0.13, wide * 0.1, points=16),
        lighter(colour, 0.06 if stage.night else 0.5),
        alpha * 0.5,
        wide * 0.02,
        True,
    )
    shade = dots(x + heaps[:6] * wide * 0.9, y + 0 * heaps[:6], wide * 0.2, wide * 0.045, points=16)
    stage.sky.fill(shade, mixed(colour, base, 0.9), alpha * 0.55, wide * 0.03, True)


def _overcast(stage: Stage, horizon: float) -> None:
    """A ceiling of heavy cloud, lighter towards the horizon."""
    canvas, light = stage.sky, stage.light
    m = stage.margin
    generator = stage.dice("overcast")
    dark, pale = mixed(light.sky[0], (20, 24, 38), 0.35), lighter(light.sky[-2], 0.25)
    for k in range(26):
        t = generator.uniform(0, 1)
        x, y = generator.uniform(-m, stage.aspect + m), horizon * (0.02 + 0.72 * t)
        wide = generator.uniform(0.12, 0.34) * (1.15 - 0.6 * t)
        colour = mixed(dark, pale, min(1, t * 0.8 + generator.uniform(0, 0.35)))
        lumps = [
            ellipse(x + s * wide, y - wide * 0.2 * (1 - s * s), wide * generator.uniform(0.25, 0.45), wide * 0.19)
            for s in np.linspace(-1, 1, 6)
        ]
        canvas.fill(lumps, Fade(lighter(colour, 0.14), colour, y - wide * 0.3, y + wide * 0.1), 0.6, 0.012, True)
        if k % 3 == 0:
            canvas.fill([lumps[2], lumps[3]], lighter(colour, 0.25), alpha=0.3, soft=0.02, raw=True)


def _fog(stage: Stage, horizon: float) -> None:
    view = stage.sky.view
    noise = field(160, 90, stage.seed % 2**32, 3, 4)
    whole = (-stage.margin, -0.2, stage.aspect + stage.margin, horizon + 0.3)
    across, down = 160 / (whole[2] - whole[0]), 90 / (whole[3] - whole[1])
    box = tuple(
        float(np.clip(edge, 0, limit))
        for edge, limit in (
            ((view.x - whole[0]) * across, 159), ((view.y - whole[1]) * down, 89),
            ((view.right - whole[0]) * across, 160), ((view.bottom - whole[1]) * down, 90),
        )
    )  # fmt: skip
    cloud = Image.fromarray(np.clip(70 + 90 * noise, 0, 200).astype(np.uint8))
    mask = cloud.resize((view.width, view.height), Image.Resampling.BICUBIC, box=(box[0], box[1], box[2], box[3]))
    colour = lighter(stage.light.haze, 0.3 if luma(stage.light.haze) > 90 else 0.12)
    stage.sky.image.paste((*(round(channel) for channel in colour), 255), (0, 0), mask)


_CLOUDS = {
    Weather.CLOUDY: _overcast, Weather.RAIN: _overcast, Weather.STORM: _overcast, Weather.SNOW: _overcast,
    Weather.FOG: _fog, Weather.CLEAR: _fair, Weather.WIND: _fair,
}  # fmt: skip
