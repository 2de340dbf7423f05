"""A take as layers ready to be filmed: place, cels, finish, and what moves by itself."""

from dataclasses import dataclass, replace

from PIL import Image

from shotgraph_core.illustration.engine.canvas import Canvas, View
from shotgraph_core.illustration.engine.palette import Light, light_of
from shotgraph_core.illustration.engine.planes import planes, straight
from shotgraph_core.illustration.filming import drifting, falling, flying, sparks
from shotgraph_core.illustration.filming.cels import Cel, Studio, cels, draw_still_shadows
from shotgraph_core.illustration.filming.finish import Border, Finish, border, finish_of, grain
from shotgraph_core.illustration.filming.framing import NEARNESS, Zoom, frames_of, soften, zoom_of, zoomed
from shotgraph_core.illustration.filming.hiding import FRONT, GROUND, Layer, as_seen
from shotgraph_core.illustration.filming.lightning import Lightning, lightning
from shotgraph_core.illustration.filming.textures import Spot
from shotgraph_core.illustration.layout import layout
from shotgraph_core.illustration.places.interiors import lamplight
from shotgraph_core.illustration.places.places import painted_place, place_seed
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.model import Place, TimeOfDay, Weather
from shotgraph_core.ports import Take

WATERLINE, SHORE = 0.64, 0.9
WINDS = {Weather.WIND: 0.016, Weather.STORM: 0.013, Weather.RAIN: 0.004}
BREEZE = 0.0028
"""How far the top of the foreground sways, in frame heights."""


@dataclass(frozen=True)
class Lamps:
    """How the lights of a take glow; see `glow.glow`."""

    colour: tuple[float, float, float]
    strength: float
    flickers: float


@dataclass(frozen=True)
class Art:
    """All that is needed to film a take."""

    layers: tuple[Layer, ...]
    sky: tuple[Cel, ...]
    """What is in the sky, before it and behind all else."""
    cast: tuple[Cel, ...]
    """Who and what stands on the ground."""
    air: tuple[Cel, ...]
    """What blows past before all."""
    falls: tuple[falling.Fall, ...]
    sparks: tuple[sparks.Spark, ...]
    drifts: tuple[drifting.Drift, ...]
    lightning: Lightning | None
    indoors: bool
    """Whether weather falls behind the windows only."""
    sway: float
    lamps: Lamps
    border: Border | None
    seed: int


def scene_art(take: Take) -> Art:
    """Draws a take."""
    plan = layout(take)
    finish = finish_of(take.style)
    light = finish.light(light_of(take.setting.time, take.setting.weather, take.mood))
    aspect = take.width / take.height
    zoom = zoom_of(take)
    frames = frames_of(take)
    soft = 2 if zoom.soft * take.height > 2.5 else 1
    views = tuple(zoomed(view, zoom, take, soft) for view in frames)
    inside = lamplight(light, take.setting.time) if take.setting.place.indoors else light
    shade = inside.shade(zoom.shade) if take.cast else 1.0
    stage = painted_place(take.setting, light, take.seed, aspect, (*views[:4], views[FRONT]), shade, plan.backdrop)
    for canvas, frame in zip((stage.sky, stage.far, stage.middle, stage.ground), frames, strict=False):
        soften(canvas, frame, zoom.soft * take.height / soft, soft)
    if zoom.soft > 0.01:
        _merge(stage.far, stage.middle)
    seed = place_seed(take.seed, take.setting)
    studio = Studio(take, plan, frames[GROUND], inside.lifted(), finish, seed)
    ground = Canvas(frames[GROUND], studio.light, aspect)
    ground.image = stage.ground.image
    draw_still_shadows(ground, take, plan)
    layers = _layers(stage, ground, finish, frames, zoom, seed, take)
    return _art(studio, light, layers, zoom)


def _merge(far: Canvas, middle: Canvas) -> None:
    """Two layers become one, where blur would hide that they move apart."""
    left, top = (middle.image.width - far.image.width) // 2, (middle.image.height - far.image.height) // 2
    far.cover(middle.image.crop((left, top, left + far.image.width, top + far.image.height)))
    middle.image = Image.new("RGBA", middle.image.size)


def _layers(
    stage: Stage, ground: Canvas, finish: Finish, frames: tuple[View, ...], zoom: Zoom, seed: int, take: Take
) -> tuple[Layer, ...]:
    noise = grain(frames[0].width, frames[0].height, finish.grain)
    images = {0: stage.sky.image, 1: stage.far.image, 2: stage.middle.image, GROUND: ground.image}
    if zoom.front:
        images[FRONT] = stage.front.image
    found = []
    for rank, image in images.items():
        spot = Spot(NEARNESS[rank], seed + rank, image.width, image.height, soft=zoom.soft > 0.005 and rank != FRONT)
        rgb, alpha = finish.layer(straight(image) if rank else (image.convert("RGB"), None), spot)
        soft = rank != GROUND or zoom.soft > 0
        layer = planes(rgb, alpha, NEARNESS[rank], noise if alpha is None else None, soft)
        if layer is not None:
            found.append(Layer(rank, layer, frames[rank]))
    return as_seen(tuple(found), take)


def _art(studio: Studio, light: Light, layers: tuple[Layer, ...], zoom: Zoom) -> Art:
    take, seed, aspect = studio.take, studio.seed, studio.aspect
    setting = take.setting
    outdoors = not setting.place.indoors and setting.place is not Place.CAVE
    near = zoom.factor > 1.3
    top, bottom = (zoom.lower + (y - zoom.lower) * zoom.factor for y in (WATERLINE, SHORE))
    ripples = () if near and zoom.soft > 0.01 else drifting.ripples(setting, light, seed, top, min(1.0, bottom))
    farthest = max(layer.rank for layer in layers if layer.planes.near < 1)
    drifts = (*drifting.drifts(setting, light, seed), *ripples)
    return Art(
        layers=layers,
        sky=tuple(flying.in_the_sky(studio)) if not near else (),
        cast=tuple(cels(studio)),
        air=tuple(flying.in_the_air(studio)),
        falls=falling.falls(setting, take.width, take.height, seed % 2**32),
        sparks=sparks.sparks(setting, light, aspect, seed),
        drifts=tuple(replace(drift, before=min(drift.before, farthest)) for drift in drifts),
        lightning=lightning(take, layers[0].view, light, zoom.soft * 0.4),
        indoors=setting.place.indoors,
        sway=(WINDS.get(setting.weather, BREEZE) if outdoors else 0.0),
        lamps=_lamps(studio, light),
        border=border(take.width, take.height, studio.finish, light.gloom),
        seed=seed,
    )


def _lamps(studio: Studio, light: Light) -> Lamps:
    """Warm lamps, the brighter the darker it is, that flicker at night."""
    time = studio.take.setting.time
    strong = studio.finish.glow * light.lamps * (0.8 if time in (TimeOfDay.NIGHT, TimeOfDay.DUSK) else 0.5)
    return Lamps((255, 214, 150), strong, 0.16 if time is TimeOfDay.NIGHT else 0.05)
