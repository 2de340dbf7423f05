"""What moves by itself: rain and snow, sparks of light, drifting mist. All cheap enough to be drawn in every frame."""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from shotgraph_core.illustration.engine.noise import dice, seed_of
from shotgraph_core.illustration.engine.palette import RGB, Light, lighter, mixed
from shotgraph_core.illustration.engine.planes import ycc
from shotgraph_core.model import Place, Setting, TimeOfDay, Weather

WATERS = frozenset({Place.SEA, Place.BEACH, Place.LAKE, Place.RIVER, Place.ISLAND, Place.HARBOUR})
GLOWING = frozenset({Place.FOREST, Place.GARDEN, Place.FIELD, Place.LAKE, Place.HILLS, Place.RIVER, Place.VILLAGE})


@dataclass(frozen=True)
class Fall:
    """A sheet of falling drops or flakes, twice as tall as the frame so that it can be scrolled without end."""

    sheet: Image.Image
    speed: float
    """Frame heights a second."""
    drift: float
    """Frame heights a second to the right."""
    tint: tuple[int, int, int]


@dataclass(frozen=True)
class Spark:
    """A small light that comes and goes."""

    x: float
    y: float
    """Frame heights."""
    wide: float
    tall: float
    near: float
    period: float
    phase: float
    sway: float
    tint: tuple[int, int, int]


@dataclass(frozen=True)
class Drift:
    """A strip of mist or cloud that moves sideways; its picture repeats."""

    strip: Image.Image
    top: float
    bottom: float
    speed: float
    tint: tuple[int, int, int]
    before: int
    """It hangs before the layer of this number."""


def falls(setting: Setting, width: int, height: int, seed: int) -> tuple[Fall, ...]:
    """The precipitation of a weather, for a frame of so many pixels."""
    if setting.weather in (Weather.RAIN, Weather.STORM):
        slant = 0.22 if setting.weather is Weather.STORM else 0.08
        count = 250 if setting.weather is Weather.STORM else 190
        tint = ycc((206, 220, 236))
        return tuple(
            Fall(_streaks(width, height, seed + k, count, size, slant), speed, -speed * slant, tint)
            for k, (size, speed) in enumerate(((0.05, 1.5), (0.095, 2.3)))
        )
    if setting.weather is Weather.SNOW:
        tint = ycc((250, 252, 255))
        return tuple(
            Fall(_flakes(width, height, seed + k, count, size), speed, drift, tint)
            for k, (count, size, speed, drift) in enumerate(((240, 0.0028, 0.10, 0.02), (90, 0.006, 0.17, -0.035)))
        )
    return ()


def _streaks(width: int, height: int, seed: int, count: int, long: float, slant: float) -> Image.Image:
    generator = np.random.default_rng(seed)
    sheet = Image.new("L", (width * 2, height * 2))
    pen = ImageDraw.Draw(sheet)
    reach = long * height * 2
    number = max(20, round(count * width / height / 1.78))
    for x, y, level, size in zip(
        generator.uniform(0, width * 2, number),
        generator.uniform(0, height * 2, number),
        generator.integers(44, 112, number),
        generator.uniform(0.6, 1.2, number),
        strict=True,
    ):
        for dx in (0, -width * 2, width * 2):
            for dy in (0, -height * 2):
                pen.line(
                    (x + dx, y + dy, x + dx - slant * reach * size, y + dy + reach * size),
                    fill=int(level),
                    width=max(1, round(height / 300)),
                )
    soft = sheet.filter(ImageFilter.GaussianBlur(height / 460))  # a blurred drop looks faster and costs fewer bits
    return _tiled(soft, width, height)


def _flakes(width: int, height: int, seed: int, count: int, size: float) -> Image.Image:
    generator = np.random.default_rng(seed)
    sheet = Image.new("L", (width * 2, height * 2))
    pen = ImageDraw.Draw(sheet)
    number = max(24, round(count * width / height / 1.78))
    for x, y, level, scale in zip(
        generator.uniform(0, width * 2, number),
        generator.uniform(0, height * 2, number),
        generator.integers(120, 235, number),
        generator.uniform(0.5, 1.3, number),
        strict=True,
    ):
        r = max(1.0, size * height * 2 * scale)
        for dx in (0, -width * 2):
            for dy in (0, -height * 2):
                pen.ellipse((x + dx - r, y + dy - r, x + dx + r, y + dy + r), fill=int(level))
    return _tiled(sheet.filter(ImageFilter.GaussianBlur(max(0.6, size * height * 0.6))), width, height)


def _tiled(sheet: Image.Image, width: int, height: int) -> Image.Image:
    """A tile at frame size, repeated once to the right and once below."""
    tile = sheet.resize((width, height), Image.Resampling.BOX)
    whole = Image.new("L", (width * 2, height * 2))
    for corner in ((0, 0), (width, 0), (0, height), (width, height)):
        whole.paste(tile, corner)
    return whole


def sparks(setting: Setting, light: Light, aspect: float, seed: int) -> tuple[Spark, ...]:
    """The lights of a place: glitter on water, fireflies by night, motes in the light of a window."""
    generator = dice(seed, "sparks")
    found: list[Spark] = []
    if setting.place in WATERS and light.shine > 0.2:
        tint = ycc(lighter(light.sun, 0.4))
        for _ in range(26):
            t = generator.uniform(0.05, 1) ** 1.4
            x = aspect * light.sun_at[0] + generator.normal(0, 0.04 + 0.1 * t)
            found.append(
                Spark(
                    x,
                    0.67 + 0.2 * t,
                    0.012 + 0.02 * t,
                    0.0022 + 0.002 * t,
                    0.5 + 0.3 * t,
                    generator.uniform(0.9, 2.2),
                    generator.uniform(),
                    0.0,
                    tint,
                )
            )
    dim = setting.time in (TimeOfDay.NIGHT, TimeOfDay.DUSK)
    if setting.place in GLOWING and dim and setting.weather in (Weather.CLEAR, Weather.CLOUDY, Weather.FOG):
        tint = ycc((255, 226, 130))
        for _ in range(22):
            size = generator.uniform(0.009, 0.017)
            found.append(
                Spark(
                    generator.uniform(0, aspect),
                    generator.uniform(0.56, 0.97),
                    size,
                    size,
                    1.0,
                    generator.uniform(2.0, 4.5),
                    generator.uniform(),
                    0.02,
                    tint,
                )
            )
    if light.stars > 0.4 and not setting.place.indoors:
        tint = ycc((255, 250, 240))
        for _ in range(14):
            found.append(
                Spark(
                    generator.uniform(0, aspect),
                    generator.uniform(0.02, 0.38),
                    0.0045,
                    0.0045,
                    0.1,
                    generator.uniform(1.5, 4),
                    generator.uniform(),
                    0.0,
                    tint,
                )
            )
    if setting.place.indoors or setting.place in (Place.FOREST, Place.DESERT, Place.CAVE):
        tint = ycc(lighter(mixed(light.sun, (255, 214, 150), 0.4), 0.2))
        for _ in range(14):
            found.append(
                Spark(
                    generator.uniform(0.2, 0.95) * aspect,
                    generator.uniform(0.2, 0.85),
                    0.004,
                    0.004,
                    1.1,
                    generator.uniform(3, 6),
                    generator.uniform(),
                    0.035,
                    tint,
                )
            )
    return tuple(found)


def drifts(setting: Setting, light: Light, seed: int) -> tuple[Drift, ...]:
    """Mist over the ground or veils in the sky, where they belong."""
    if setting.place.indoors or setting.place is Place.CAVE:
        return ()
    mist: RGB = lighter(light.haze, 0.25)
    fog = setting.weather is Weather.FOG
    found = []
    if (
        fog
        or setting.place in (Place.FOREST, Place.LAKE, Place.MOUNTAINS, Place.RIVER)
        or setting.weather is Weather.RAIN
    ):
        strength = 215 if fog else 82
        found.append(
            Drift(
                _strip(seed_of(seed, "mist"), strength, 5),
                0.36 if fog else 0.6,
                0.98 if fog else 0.82,
                0.018,
                ycc(mist),
                2,
            )
        )
    elif setting.weather in (Weather.CLEAR, Weather.CLOUDY, Weather.WIND, Weather.STORM):
        strength = 110 if setting.weather in (Weather.CLOUDY, Weather.STORM) else 64
        speed = 0.06 if setting.weather in (Weather.WIND, Weather.STORM) else 0.014
        found.append(
            Drift(
                _strip(seed_of(seed, "veil"), strength, 4),
                0.04,
                0.4,
                speed,
                ycc(lighter(light.sky[-2], 0.3 if not light.moon else 0.0)),
                0,
            )
        )
    return tuple(found)


def _strip(seed: int, strength: int, base: int) -> Image.Image:
    """Soft noise, 256 x 48, that joins its own end, fading at its upper and lower edge."""
    generator = np.random.default_rng(seed)
    total = np.zeros((48, 256), np.float32)
    for k in range(4):
        grid = generator.uniform(-1, 1, (3 * 2**k, base * 2**k)).astype(np.float32)
        ring = np.concatenate([grid, grid, grid], 1)
        total += 0.55**k * np.asarray(Image.fromarray(ring).resize((768, 48), Image.Resampling.BICUBIC))[:, 256:512]
    edge = np.sin(np.linspace(0, np.pi, 48)) ** 0.8
    level = np.clip(0.42 + 0.75 * total, 0, 1) * edge[:, None] * strength
    tile = Image.fromarray(level.astype(np.uint8))
    whole = Image.new("L", (768, 48))
    for k in range(3):
        whole.paste(tile, (256 * k, 0))
    return whole
