"""Places in the distance: what a sentence names beside the place it plays in, small and hazy behind it."""

from collections.abc import Callable, Mapping
from functools import partial

from PIL import Image

from shotgraph_core.illustration.engine.canvas import Canvas, Fade, View
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import ellipse, rect, ribbon
from shotgraph_core.illustration.places.masonry import Building
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.vistas import VISTAS
from shotgraph_core.illustration.places.weathering import edged, snowed
from shotgraph_core.model import Place

Backdrop = Callable[[Stage, float], None]
"""Paints one on a stage, its middle at that world x."""

LEVEL = {
    Place.SEA: 0.612, Place.BEACH: 0.6, Place.ISLAND: 0.612, Place.HARBOUR: 0.655, Place.LAKE: 0.664, Place.SKY: 0.79,
    Place.CITY: 0.735, Place.MARKET: 0.72, Place.TRAIN: 0.56, Place.FOREST: 0.73, Place.DESERT: 0.66,
}  # fmt: skip
"""The height at which things in the distance stand, where it is not the usual one."""
USUAL = 0.672
AFLOAT = frozenset({Place.SEA, Place.BEACH, Place.ISLAND})
GOLD: RGB = (206, 158, 84)
MOST_HAZE = 0.3
"""How much of a thing in the distance the air may hide: in fog, too, it is to be seen."""


def _paint(name: str, stage: Stage, x: float) -> None:
    if stage.setting.place.indoors and stage.setting.place is not Place.TRAIN:
        _framed(VISTAS[name], name, stage, x)
    else:
        _distant(VISTAS[name], name, stage, x)


def _distant(paint: Building, name: str, stage: Stage, x: float) -> None:
    """On the horizon, over a bank of haze, in the colours of the air."""
    place = stage.setting.place
    canvas = stage.sky if place is Place.TRAIN else stage.far
    y, high = LEVEL.get(place, USUAL), (0.2 if place is Place.TRAIN else 0.265) * (0.45 + 0.55 * stage.unit)
    wide = 1.35 * high
    haze = lighter(stage.light.haze, 0.2)
    canvas.fill(ellipse(x, y - high * 0.35, wide * 0.95, high * 0.75), haze, alpha=0.5, soft=high * 0.3, raw=True)
    if place is Place.SKY:
        canvas.fill(
            [ellipse(x + t * wide, y + high * 0.12, wide * 0.4, high * 0.16) for t in (-0.7, -0.3, 0.1, 0.5, 0.8)],
            haze,
            soft=0.006,
            raw=True,
        )
    elif place in AFLOAT:
        land = snowed(canvas, (150, 158, 116))
        canvas.depth = 0.3
        canvas.fill(ellipse(x, y + high * 0.04, wide, high * 0.11), Fade(land, darker(land, 0.3), y - 0.02, y + 0.03))
        canvas.fill(ellipse(x, y + high * 0.12, wide * 1.05, high * 0.03), (255, 255, 255), alpha=0.7, soft=0.002)
    canvas.depth = min(0.26, MOST_HAZE / stage.light.thickness)
    paint(canvas, x, y, high, stage.dice("backdrop", name))
    canvas.depth = 0.0
    canvas.fill(ellipse(x, y + high * 0.08, wide * 0.9, high * 0.1), haze, alpha=0.4, soft=high * 0.08, raw=True)


def _framed(paint: Building, name: str, stage: Stage, x: float) -> None:
    """As a painting on the wall, in its own daylight."""
    canvas, y = stage.middle, 0.335
    half, tall = 0.148 * (0.4 + 0.6 * stage.unit), 0.125
    canvas.fill(
        rect(x - half - 0.02, y - tall - 0.008, x + half + 0.024, y + tall + 0.034), (24, 14, 20), alpha=0.4, soft=0.008
    )
    canvas.fill(
        ribbon([(x - half * 0.6, y - tall), (x, y - tall - 0.06), (x + half * 0.6, y - tall)], 0.003, smooth=False),
        (90, 70, 60),
    )
    frame = rect(x - half - 0.018, y - tall - 0.018, x + half + 0.018, y + tall + 0.018)
    canvas.fill(frame, Fade(lighter(GOLD, 0.3), darker(GOLD, 0.3), y - tall, y + tall))
    canvas.fill(rect(x - half - 0.006, y - tall - 0.006, x + half + 0.006, y + tall + 0.006), darker(GOLD, 0.5))
    edged(canvas, [frame], 0.003, 0.6)
    _picture(paint, name, stage, (x - half, y - tall, x + half, y + tall))


def _picture(paint: Building, name: str, stage: Stage, box: tuple[float, float, float, float]) -> None:
    canvas = stage.middle
    view, (x0, y0, x1, y1) = canvas.view, box
    left, top = round((x0 - view.x) * view.scale), round((y0 - view.y) * view.scale)
    width, height = max(2, round((x1 - x0) * view.scale)), max(2, round((y1 - y0) * view.scale))
    inner = Canvas(View(width, height, x0, y0, view.scale), canvas.light, stage.aspect)
    sky: RGB = (116, 176, 222)
    inner.fill(rect(x0 - 0.1, y0 - 0.1, x1 + 0.1, y1 + 0.1), Fade(sky, (250, 226, 186), y0, y1 - (y1 - y0) * 0.3))
    x, foot = (x0 + x1) / 2, y1 - (y1 - y0) * 0.16
    inner.fill(ellipse(x + (x1 - x0) * 0.3, y0 + (y1 - y0) * 0.24, (y1 - y0) * 0.1), (255, 238, 180))
    ground: RGB = mixed((142, 168, 100), (226, 202, 150), 0.3)
    inner.fill(
        rect(x0 - 0.1, foot - (y1 - y0) * 0.06, x1 + 0.1, y1 + 0.1),
        Fade(lighter(ground, 0.2), darker(ground, 0.2), foot, y1),
    )
    paint(inner, x, foot, (y1 - y0) * 0.62, stage.dice("backdrop", name))
    canvas.image.paste(
        Image.alpha_composite(Image.new("RGBA", inner.image.size, (0, 0, 0, 255)), inner.image), (left, top)
    )


BACKDROPS: Mapping[str, Backdrop] = {str(name): partial(_paint, str(name)) for name in VISTAS}

OUTSIDE, INSIDE, ABOARD = (0.26, 0.74, 0.5), (0.35, 0.555, 0.15), (0.42, 0.6, 0.5)


def backdrop_at(stage: Stage, number: int) -> float:
    """World x of the first, second or third thing in the distance; indoors, where walls are bare."""
    place = stage.setting.place
    spots = ABOARD if place is Place.TRAIN else INSIDE if place.indoors else OUTSIDE
    return stage.across(spots[number % 3])
