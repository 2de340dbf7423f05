"""Strips of mist, cloud and ripples that move sideways, softly, without end."""

from dataclasses import dataclass

import numpy as np
from PIL import Image

from shotgraph_core.illustration.engine.noise import seed_of
from shotgraph_core.illustration.engine.palette import RGB, Light, lighter
from shotgraph_core.illustration.engine.planes import ycc
from shotgraph_core.illustration.filming.motion import Gaze
from shotgraph_core.illustration.filming.sheet import Sheet
from shotgraph_core.illustration.filming.sparks import WATERS
from shotgraph_core.model import Place, Setting, Weather


@dataclass(frozen=True)
class Drift:
    """A strip of mist or cloud that moves sideways; its picture repeats."""

    strip: Image.Image
    top: float
    bottom: float
    speed: float
    tint: tuple[int, int, int]
    before: int
    """It hangs before the layer of this rank."""
    near: float = 0.0
    fine: float = 1.0
    """How much of the strip is seen across a frame height, of what is usual."""
    bright: bool = False
    """Whether it only changes how bright things are."""


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


def ripples(setting: Setting, light: Light, seed: int, top: float, bottom: float) -> tuple[Drift, ...]:
    """The shimmer of water between two heights of the frame: bright and dark streaks that pass each other."""
    if setting.place not in WATERS or bottom - top < 0.02:
        return ()
    bright, dark = ycc(lighter(light.sky[-2], 0.35)), ycc(light.sky[0])
    rough = 2.2 if setting.weather in (Weather.STORM, Weather.WIND) else 1.0
    return tuple(
        Drift(_streaks(seed_of(seed, "ripples", k), strength), top, bottom, speed * rough, tint, 2, 0.6, 1.0, True)
        for k, (tint, strength, speed) in enumerate(((bright, 62, 0.022), (dark, 58, -0.016)))
    )


def _streaks(seed: int, strength: int) -> Image.Image:
    """Lying streaks, 768 x 48, that join their own end; finer and fainter towards the upper edge."""
    generator = np.random.default_rng(seed)
    grid = generator.uniform(-1, 1, (14, 26)).astype(np.float32)
    ring = Image.fromarray(np.concatenate([grid, grid, grid], 1)).resize((768, 240), Image.Resampling.BICUBIC)
    rows = (np.linspace(0, 1, 48) ** 0.7 * 239).astype(int)
    wide = np.asarray(ring)[rows]
    edge = np.clip(np.linspace(0, 1, 48) * 5, 0, 1) * np.clip((1 - np.linspace(0, 1, 48)) * 6, 0, 1)
    return Image.fromarray((np.clip(wide * 1.4 - 0.35, 0, 1) * edge[:, None] * strength).astype(np.uint8))


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


def draw_drift(sheet: Sheet, drift: Drift, gaze: Gaze, now: float) -> None:
    """Lays a strip on a frame, enlarged, at a sub-pixel position."""
    width, height = sheet.luma.size
    top, bottom = round((drift.top - gaze.y * drift.near) * height / 2) * 2, round(drift.bottom * height / 2) * 2
    top, bottom = max(0, top), min(height, bottom)
    wide = min(250.0, 150.0 * width / height) * drift.fine
    x = ((drift.speed * now + gaze.x * drift.near) * 150.0 * drift.fine) % 256
    box = (128 + x, 0.0, 128 + x + wide, 48.0)
    for (image, by), tint in zip(sheet.planes[: 1 if drift.bright else 3], drift.tint, strict=False):
        size = (width // by, (bottom - top) // by)
        mask = drift.strip.resize(size, Image.Resampling.BILINEAR, box=box)
        image.paste(tint, (0, top // by, size[0], top // by + size[1]), mask)
