"""Small lights that come and go: glitter on water, fireflies, stars, motes in the light."""

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image

from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import Light, lighter, mixed
from shotgraph_core.illustration.engine.planes import ycc
from shotgraph_core.illustration.filming.motion import Gaze
from shotgraph_core.illustration.filming.sheet import Sheet
from shotgraph_core.model import Place, Setting, TimeOfDay, Weather

WATERS = frozenset({Place.SEA, Place.BEACH, Place.LAKE, Place.RIVER, Place.ISLAND, Place.HARBOUR})
GLOWING = frozenset({Place.FOREST, Place.GARDEN, Place.FIELD, Place.LAKE, Place.HILLS, Place.RIVER, Place.VILLAGE})
_SPOT_SIZE = 32


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


def draw_spark(sheet: Sheet, spark: Spark, gaze: Gaze, now: float) -> None:
    """Lays a light on a frame, as bright as it is at a moment."""
    width, height = sheet.luma.size
    turn = 2 * math.pi * (now / spark.period + spark.phase)
    level = max(0.0, math.sin(turn)) ** 1.5
    if level < 0.03:
        return
    zoom = 1 + (gaze.zoom - 1) * spark.near
    x = spark.x + spark.sway * math.sin(turn * 0.31 + spark.phase * 9) - gaze.x * spark.near
    y = spark.y + spark.sway * 0.6 * math.cos(turn * 0.23) - gaze.y * spark.near
    aspect = width / height
    x, y = ((x - aspect / 2) * zoom + aspect / 2) * height, ((y - 0.5) * zoom + 0.5) * height
    masks = _SPOTS[round(level * 15)]
    for (image, by), tint in zip(sheet.planes, spark.tint, strict=True):
        wide, tall = max(1.5, spark.wide * height) / by, max(1.2, spark.tall * height) / by
        left, top = math.floor(x / by - wide), math.floor(y / by - tall)
        size = (math.ceil(2 * wide) + 1, math.ceil(2 * tall) + 1)
        fx, fy = (x / by - wide - left) / (2 * wide), (y / by - tall - top) / (2 * tall)
        inner = _SPOT_SIZE
        box = (
            inner - fx * inner, inner - fy * inner,
            min(3.0 * inner, inner - fx * inner + size[0] / (2 * wide) * inner),
            min(3.0 * inner, inner - fy * inner + size[1] / (2 * tall) * inner),
        )  # fmt: skip
        image.paste(
            tint, (left, top, left + size[0], top + size[1]), masks.resize(size, Image.Resampling.BILINEAR, box=box)
        )


def _spots() -> tuple[Image.Image, ...]:
    """Soft round spots of rising brightness, each in the middle of an empty border as wide as itself."""
    y, x = np.mgrid[-1 : 1 : _SPOT_SIZE * 1j, -1 : 1 : _SPOT_SIZE * 1j]
    fall = np.clip(1 - np.hypot(x, y), 0, 1) ** 1.6
    bright = np.clip(fall * 1.5, 0, 1)
    padded = [np.pad(bright * k / 15 * 255, _SPOT_SIZE) for k in range(16)]
    return tuple(Image.fromarray(each.astype(np.uint8)) for each in padded)


_SPOTS = _spots()
