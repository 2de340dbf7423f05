"""A take as layers ready to be filmed: place, cast, finish, and what moves by itself."""

from dataclasses import dataclass, replace

from PIL import Image, ImageFilter

from shotgraph_core.illustration.casting import draw_cast
from shotgraph_core.illustration.engine.canvas import Canvas, View
from shotgraph_core.illustration.engine.palette import Light, light_of
from shotgraph_core.illustration.engine.planes import Planes, planes, straight
from shotgraph_core.illustration.filming import living, motion
from shotgraph_core.illustration.filming.finish import Finish, finish_of, grain, vignette
from shotgraph_core.illustration.filming.lightning import Lightning, lightning
from shotgraph_core.illustration.layout import THIRDS, layout
from shotgraph_core.illustration.places.interiors import lamplight
from shotgraph_core.illustration.places.places import painted_place, place_seed
from shotgraph_core.model import ShotType
from shotgraph_core.ports import Take

NEARNESS = (0.12, 0.35, 0.65, 1.0, 1.0, 1.5)
"""How much sky, far, middle, ground, cast and front move with the camera."""

MARGIN = 8
"""Pixels beyond what the camera can see, for the reach of the resampling filter."""


@dataclass(frozen=True)
class Zoom:
    """How a kind of shot sees the place."""

    factor: float
    soft: float
    """Blur of the place, in frame heights."""
    front: bool
    """Whether the foreground is in the picture."""
    lower: float = 0.6
    """The height in the world that stays at its height in the frame."""
    shade: float = 0.0
    """How much a dark place steps back behind a cast, so that faces stand out."""


PEOPLED = {
    ShotType.ESTABLISHING: Zoom(1.0, 0.0, front=True), ShotType.WIDE: Zoom(1.1, 0.0, front=True),
    ShotType.MEDIUM: Zoom(1.45, 0.0035, front=False, shade=0.45),
    ShotType.CLOSE_UP: Zoom(2.0, 0.011, front=False, shade=0.95),
}  # fmt: skip
EMPTY = {
    ShotType.ESTABLISHING: Zoom(1.0, 0.0, front=True), ShotType.WIDE: Zoom(1.12, 0.0, front=True),
    ShotType.MEDIUM: Zoom(1.5, 0.0, front=False, lower=0.66), ShotType.CLOSE_UP: Zoom(2.0, 0.0, front=False, lower=0.7),
}  # fmt: skip


@dataclass(frozen=True)
class Art:
    """All that is needed to film a take."""

    layers: tuple[Planes, ...]
    views: tuple[View, ...]
    """The canvas of each of the layers."""
    falls: tuple[living.Fall, ...]
    sparks: tuple[living.Spark, ...]
    drifts: tuple[living.Drift, ...]
    lightning: Lightning | None
    behind: int
    """Weather falls behind the layers from this one on."""
    vignette: Image.Image | None


def scene_art(take: Take) -> Art:
    """Draws a take."""
    plan = layout(take)
    finish = finish_of(take.style)
    light = finish.light(light_of(take.setting.time, take.setting.weather, take.mood))
    aspect = take.width / take.height
    zoom = (PEOPLED if take.cast else EMPTY)[take.shot_type]
    frames = _frames(take)
    soft = 2 if zoom.soft * take.height > 2.5 else 1
    views = tuple(_zoomed(view, zoom, take, soft) for view in frames)
    inside = lamplight(light, take.setting.time) if take.setting.place.indoors else light
    shade = inside.shade(zoom.shade) if take.cast else 1.0
    stage = painted_place(take.setting, light, take.seed, aspect, (*views[:4], views[5]), shade, plan.backdrop)
    places = [stage.sky, stage.far, stage.middle, stage.ground]
    for canvas, frame in zip(places, frames, strict=False):
        _soften(canvas, frame, zoom.soft * take.height / soft, soft)
    if zoom.soft > 0.01:
        _merge(stage.far, stage.middle)
    cast = Canvas(frames[4], inside.lifted(), aspect)
    draw_cast(cast, plan)
    images = [canvas.image for canvas in (*places, cast, stage.front)][: 6 if zoom.front else 5]
    return _art(take, finish, light, images, frames, zoom.soft)


def _merge(far: Canvas, middle: Canvas) -> None:
    """Two layers become one, where blur would hide that they move apart."""
    left, top = (middle.image.width - far.image.width) // 2, (middle.image.height - far.image.height) // 2
    far.cover(middle.image.crop((left, top, left + far.image.width, top + far.image.height)))
    middle.image = Image.new("RGBA", middle.image.size)


def _frames(take: Take) -> tuple[View, ...]:
    """What each canvas must hold for the whole of the move, as views of a world as large as the frame."""
    aspect = take.width / take.height
    x, y, nearest = motion.reach(take.move, aspect, take.frames / take.fps)
    scale = nearest
    unit = take.height * scale
    found = []
    for near in NEARNESS:
        wide, tall = (round((reach * near * unit + MARGIN) / 2) * 2 for reach in (x, y))
        width, height = round(take.width * scale / 2) * 2 + 2 * wide, round(take.height * scale / 2) * 2 + 2 * tall
        found.append(View(width, height, -wide / unit, -tall / unit, unit))
    return tuple(found)


def _zoomed(view: View, zoom: Zoom, take: Take, soft: int) -> View:
    """The view that fills the same canvas when the shot is nearer, at a lower resolution if it will be blurred."""
    aspect = take.width / take.height
    x = THIRDS[take.framing] * aspect if not take.cast else aspect * (0.5 + 0.3 * (0.5 - THIRDS[take.framing]))
    factor = zoom.factor
    return View(
        view.width // soft, view.height // soft, x + (view.x - x) / factor, zoom.lower + (view.y - zoom.lower) / factor,
        view.scale * factor / soft,
    )  # fmt: skip


def _soften(canvas: Canvas, frame: View, radius: float, factor: int) -> None:
    if radius > 0.2:
        canvas.image = canvas.image.filter(ImageFilter.GaussianBlur(radius))
    if factor > 1:
        red = Image.merge(
            "RGBA",
            [channel.resize((frame.width, frame.height), Image.Resampling.BICUBIC) for channel in canvas.image.split()],
        )
        canvas.image = red


def _art(
    take: Take, finish: Finish, light: Light, images: list[Image.Image], frames: tuple[View, ...], blur: float
) -> Art:
    seed = place_seed(take.seed, take.setting)
    noise = grain(frames[0].width, frames[0].height, finish.grain)
    layers, views = [], []
    for k, (image, view, near) in enumerate(zip(images, frames, NEARNESS, strict=False)):
        rgb, alpha = finish.layer(straight(image) if k else (image.convert("RGB"), None), near, seed + k)
        layer = planes(rgb, alpha, near, noise if alpha is None else None, soft=k in (0, 5) or (k < 4 and blur > 0))
        if layer is not None:
            layers.append(layer)
            views.append(view)
    aspect = take.width / take.height
    farthest = sum(layer.near < 1 for layer in layers) - 1
    return Art(
        layers=tuple(layers),
        views=tuple(views),
        falls=living.falls(take.setting, take.width, take.height, seed % 2**32),
        sparks=living.sparks(take.setting, light, aspect, seed),
        drifts=tuple(
            replace(drift, before=min(drift.before, farthest)) for drift in living.drifts(take.setting, light, seed)
        ),
        lightning=lightning(take, frames[0], light, blur * 0.4),
        behind=1 if take.setting.place.indoors else len(layers),
        vignette=vignette(take.width, take.height, finish.vignette * light.gloom),
    )
