"""The place of a take on five canvases, whatever the place. Knows nothing of who stands in it."""

from shotgraph_core.illustration.engine.canvas import Canvas, View
from shotgraph_core.illustration.engine.noise import seed_of
from shotgraph_core.illustration.engine.palette import Light
from shotgraph_core.illustration.places import (
    air,
    caves,
    country,
    fields,
    gardens,
    heights,
    interiors,
    landmarks,
    towns,
    waters,
    wilds,
    woods,
)
from shotgraph_core.illustration.places.backdrop import BACKDROPS, backdrop_at
from shotgraph_core.illustration.places.stage import Painter, Stage
from shotgraph_core.model import Place, Setting

PAINTERS: dict[Place, Painter] = {
    Place.FOREST: woods.forest, Place.MOUNTAINS: heights.mountains, Place.HILLS: heights.hills,
    Place.FIELD: fields.field, Place.GARDEN: gardens.garden, Place.ROAD: country.road,
    Place.DESERT: wilds.desert, Place.SKY: wilds.high_sky, Place.CAVE: caves.cave,
    **waters.PAINTERS, **towns.PAINTERS, **interiors.PAINTERS,
}  # fmt: skip


def place_seed(seed: int, setting: Setting) -> int:
    """Belongs to a film and a place; hour and weather do not change where the hills are."""
    return seed_of(seed, setting.place.value, setting.name)


def painted_place(
    setting: Setting,
    light: Light,
    seed: int,
    aspect: float,
    views: tuple[View, ...],
    shade: float = 1.0,
    backdrop: tuple[str, ...] = (),
) -> Stage:
    """The place, painted on one canvas for each view: sky, far, middle, ground, front; `shade` darkens its light.

    `backdrop` are other places, seen in the distance.
    """
    inside = interiors.lamplight(light, setting.time) if setting.place.indoors else light
    light, inside = light.shaded(shade), inside.shaded(shade)
    lights = (light, *[inside] * 4)
    canvases = [Canvas(view, shade, aspect) for view, shade in zip(views, lights, strict=True)]
    stage = Stage(setting, light, place_seed(seed, setting), seed_of(seed, "land"), aspect, *canvases)
    PAINTERS[setting.place](stage)
    if not setting.place.indoors:
        landmarks.paint_landmark(stage)
    for number, name in enumerate(backdrop):
        BACKDROPS[name](stage, backdrop_at(stage, number))
    if not setting.place.indoors:
        air.paint_air(stage)
    return stage
