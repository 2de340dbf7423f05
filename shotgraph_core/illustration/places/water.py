"""Water: a mirror of what stands behind it, with ripples and a path of light."""

import numpy as np
from PIL import Image

from shotgraph_core.illustration.engine.canvas import Canvas
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, rect
from shotgraph_core.illustration.places.scatter import dots
from shotgraph_core.illustration.places.stage import Stage

DEEP = 0.42
"""How far below its far edge water shows only itself, in frame heights."""


def water(stage: Stage, canvas: Canvas, y0: float, tint: RGB = (40, 110, 140), behind: tuple[Canvas, ...] = ()) -> None:
    """Water from its far edge at `y0` down: it mirrors the sky and the canvases `behind`."""
    whole = rect(-stage.margin - 1, y0, stage.aspect + stage.margin + 1, 1.6)
    mirrored(stage, canvas, y0, whole, tint, behind)
    canvas.fill(
        rect(-1, y0 - 0.001, stage.aspect + 1, y0 + 0.0025), lighter(stage.light.sky[-1], 0.3), 0.5, 0.001, True
    )
    _ripples(stage, canvas, y0)
    glitter(stage, canvas, y0)


def mirrored(
    stage: Stage, canvas: Canvas, y0: float, area: Path, tint: RGB, behind: tuple[Canvas, ...] = (), deep: float = DEEP
) -> None:
    """Fills an area with what water there shows: the picture above `y0` upside down, its own colour when near."""
    found = canvas.mask([area])
    if found is None:
        return
    mask, box = found
    view = canvas.view
    picture = _above(stage, canvas, y0, behind)
    first = round((y0 - view.y) * view.scale)
    rows = (np.arange(box[1], box[3]) - first) / view.scale
    index = np.clip((rows * view.scale).astype(np.int64), 0, picture.shape[0] - 1)
    own = np.array(_own(stage, tint), np.float32)
    share = np.clip(0.16 + 0.5 * np.clip(rows / deep, 0, 1), 0, 1).astype(np.float32)[:, None, None]
    if stage.light.sun_at[1] > 0.4 and stage.light.shine > 0.5:
        share = share * 0.6
    mixed_ = picture[index][:, box[0] : box[2]] * (1 - share) + own * share
    opaque = np.full((*mixed_.shape[:2], 4), 255, np.uint8)
    opaque[..., :3] = np.clip(mixed_, 0, 255)
    canvas.image.paste(Image.fromarray(opaque), box, mask)


def _own(stage: Stage, tint: RGB) -> RGB:
    return mixed(stage.light.on(tint), darker(stage.light.sky[0], 0.3), 0.35)


def _above(
    stage: Stage, canvas: Canvas, y0: float, behind: tuple[Canvas, ...]
) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """What is above `y0`, upside down and smeared as on water, as wide as the canvas."""
    view = stage.sky.view
    tall = max(8, round(0.46 * view.scale))
    foot = max(8, min(view.height, round((y0 - view.y) * view.scale)))
    strip = (0, max(0, foot - tall), view.width, foot)
    picture = stage.sky.image.crop(strip).convert("RGB")
    for each in behind:
        left, top = round((view.x - each.view.x) * view.scale), round((view.y - each.view.y) * view.scale)
        part = each.image.crop((left, strip[1] + top, left + view.width, foot + top))
        base = np.asarray(picture).astype(np.float32) * (
            1 - np.asarray(part.getchannel("A"), np.float32)[..., None] / 255
        )
        picture = Image.fromarray(np.clip(base + np.asarray(part)[..., :3], 0, 255).astype(np.uint8))
    small = picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize(
        (max(8, view.width // 3), max(6, tall // 7)), Image.Resampling.BOX
    )
    return np.asarray(small.resize((canvas.view.width, tall), Image.Resampling.BICUBIC)).astype(np.float32)


def _ripples(stage: Stage, canvas: Canvas, y0: float) -> None:
    generator, m, light = stage.dice("ripples"), stage.margin, stage.light
    tones = ((lighter(light.sky[-2], 0.25), 110, 0.3), (darker(light.sky[0], 0.35), 90, 0.24))
    for colour, count, alpha in tones:
        t = generator.uniform(0.02, 1, count) ** 1.6
        x = generator.uniform(-m, stage.aspect + m, count)
        wide = generator.uniform(0.02, 0.05, count) * (0.3 + 1.4 * t)
        canvas.fill(dots(x, y0 + t * (1.05 - y0), wide, 0.0006 + 0.0016 * t, points=10), colour, alpha=alpha, raw=True)


def glitter(stage: Stage, canvas: Canvas, y0: float, reach: float = 0.85) -> None:
    """A path of light on water, under the sun or moon."""
    light = stage.light
    strength = light.shine if light.shine > 0.2 else 0.0
    if not strength:
        return
    generator = stage.dice("glitter")
    middle = stage.across(light.sun_at[0])
    canvas.halo(middle, y0 + 0.02, 0.3, lighter(light.sun, 0.1), 0.35 * strength) if light.sun_at[1] > 0.4 else None
    t = generator.uniform(0, 1, 150) ** 1.5
    x = middle + generator.normal(0, 1, 150) * (0.03 + 0.09 * t)
    long = (0.008 + 0.045 * t) * generator.uniform(0.4, 1.4, 150)
    shapes = dots(x, y0 + 0.004 + t * (1.0 - y0) * reach, long, 0.0009 + 0.0016 * t, points=10)
    for part, alpha in ((slice(0, 80), 0.85), (slice(80, 150), 0.5)):
        canvas.fill(shapes[part], lighter(light.sun, 0.3), alpha=alpha * strength, raw=True)


def puddles(stage: Stage, canvas: Canvas, y: float) -> None:
    """Rain that stands on the ground and shows the sky."""
    generator = stage.dice("puddles")
    t = generator.uniform(0.1, 1, 7)
    x = generator.uniform(0, stage.aspect, 7)
    wide, level = 0.03 + 0.1 * t, y + (1.02 - y) * t
    canvas.fill(dots(x, level, wide * 1.06, 0.004 + 0.013 * t, points=24), (20, 22, 36), alpha=0.35)
    shine = mixed(stage.light.sky[-1], stage.light.sky[2], 0.4)
    canvas.fill(dots(x, level + 0.001, wide, 0.003 + 0.011 * t, points=24), shine, alpha=0.75, raw=True)
    canvas.fill(dots(x, level, wide * 0.6, 0.001 + 0.002 * t, points=12), lighter(shine, 0.4), alpha=0.6, raw=True)
