"""What a setting's name adds to its place: the well of a village, the deck of a ship, the lawn of a park."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import buildings
from shotgraph_core.illustration.places.country import lawn
from shotgraph_core.illustration.places.masonry import Building
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.vistas import VISTAS
from shotgraph_core.illustration.places.weathering import edged, snowed
from shotgraph_core.model import Place


@dataclass(frozen=True)
class Site:
    """Where a landmark stands."""

    x: float
    """Frame widths."""
    y: float
    high: float
    near: bool = False
    """Whether it stands on the ground where the cast is, not behind it."""
    ground: Callable[[Stage], None] | None = None
    """What it makes of the ground."""


def _lawn(stage: Stage) -> None:
    lawn(stage, "lawn")


SITES: dict[str, Site] = {
    "lighthouse": Site(0.8, 0.62, 0.46), "bridge": Site(0.5, 0.76, 0.2), "well": Site(0.3, 0.81, 0.22, near=True),
    "castle": Site(0.68, 0.7, 0.42), "fort": Site(0.68, 0.7, 0.42), "tree": Site(0.74, 0.785, 0.58),
    "banyan": Site(0.74, 0.785, 0.6), "temple": Site(0.72, 0.74, 0.42), "palace": Site(0.7, 0.72, 0.34),
    "cottage": Site(0.72, 0.785, 0.34), "mill": Site(0.74, 0.785, 0.36), "hut": Site(0.74, 0.785, 0.32),
    "house": Site(0.74, 0.785, 0.36), "church": Site(0.72, 0.76, 0.42), "port": Site(0.6, 0.8, 0.36),
    "hospital": Site(0.6, 0.79, 0.34), "fair": Site(0.64, 0.775, 0.5), "circus": Site(0.6, 0.79, 0.42),
    "playground": Site(0.62, 0.81, 0.26, near=True, ground=_lawn), "park": Site(0.62, 0.785, 0.3, ground=_lawn),
    "zoo": Site(0.6, 0.8, 0.36, near=True), "bus stop": Site(0.24, 0.83, 0.28, near=True),
    "school": Site(0.66, 0.785, 0.34), "office": Site(0.68, 0.785, 0.42), "library": Site(0.66, 0.785, 0.34),
    "workshop": Site(0.7, 0.785, 0.32), "station": Site(0.62, 0.785, 0.36), "market": Site(0.66, 0.785, 0.28),
    "ship": Site(0.72, 0.74, 0.34), "tent": Site(0.7, 0.785, 0.26),
}  # fmt: skip
"""By the words in a setting's name."""


def landmark_of(name: str, place: Place) -> str:
    """The landmark that a setting's name holds; empty if there is none, or if the place is one of its kind."""
    words = f" {name.lower()} "
    return next((word for word in SITES if f" {word} " in words and word != place.value), "")


def paint_landmark(stage: Stage) -> None:
    """Draws the landmark that the setting's name holds."""
    word = landmark_of(stage.setting.name, stage.setting.place)
    if not word or (word in ("castle", "fort") and stage.setting.place is Place.PALACE):
        return None
    if word == "ship" and stage.setting.place is Place.SEA:
        return _deck(stage)
    site, paint = SITES[word], VISTAS.get(word, buildings.house)
    if site.ground:
        site.ground(stage)
    canvas = stage.ground if site.near else stage.middle
    _stand(stage, canvas, site, paint, word)
    return None


def _stand(stage: Stage, canvas: Canvas, site: Site, paint: Building, word: str) -> None:
    paint(canvas, stage.across(site.x), site.y, site.high * (0.35 + 0.65 * stage.unit), stage.dice(word))


def _deck(stage: Stage) -> None:
    """On board: planks, a rail with the sea behind it, mast, shrouds, a wheel, the edge of a sail."""
    canvas, m, mid = stage.ground, stage.margin, stage.aspect / 2
    wood: RGB = snowed(canvas, (176, 128, 88), 0.7)
    canvas.fill(
        rect(-m - 0.1, 0.79, stage.aspect + m + 0.1, 1.3), Fade(darker(wood, 0.3), lighter(wood, 0.1), 0.79, 1.05)
    )
    planks = [
        polygon(
            (mid + t * 0.7 - 0.001, 0.79),
            (mid + t * 0.7 + 0.001, 0.79),
            (mid + t * 1.5 + 0.004, 1.25),
            (mid + t * 1.5 - 0.004, 1.25),
        )
        for t in np.arange(-3, 3.05, 0.12)
    ]
    canvas.fill(planks, darker(wood, 0.55), alpha=0.6)
    generator = stage.dice("deck")
    t = generator.uniform(0, 1, 60)
    canvas.fill(
        dots(generator.uniform(0, stage.aspect, 60), 0.8 + 0.24 * t, 0.002 + 0.003 * t, 0.001 + 0.0015 * t),
        darker(wood, 0.6),
        alpha=0.7,
    )
    canvas.fill(rect(-m - 0.1, 0.765, stage.aspect + m + 0.1, 0.8), Fade(wood, darker(wood, 0.45), 0.765, 0.8))
    x = np.arange(-m, stage.aspect + m, 0.07)
    posts = [
        *boxes(x - 0.006, np.full(len(x), 0.675), x + 0.006, np.full(len(x), 0.77)),
        *dots(x, np.full(len(x), 0.72), 0.011, 0.018, points=12),
    ]
    canvas.fill(posts, Fade(lighter(wood, 0.25), darker(wood, 0.35), 0.67, 0.78))
    rail = rect(-m - 0.1, 0.66, stage.aspect + m + 0.1, 0.682)
    canvas.fill(rail, Fade(lighter(wood, 0.35), darker(wood, 0.2), 0.66, 0.682))
    edged(canvas, [rail], 0.003, 0.5, 0.008)
    _rigging(stage, wood)
    _wheel(stage, stage.across(0.22), wood)


def _rigging(stage: Stage, wood: RGB) -> None:
    canvas, x = stage.ground, stage.across(0.8)
    mast = ribbon([(x, 0.86), (x, -0.2)], (0.05, 0.036))
    lines = [ribbon([(x + dx, 0.67), (x + dx * 0.05, -0.1)], 0.0035) for dx in (-0.3, -0.22, -0.14, 0.14, 0.22, 0.3)]
    for y in np.linspace(0.08, 0.62, 9):
        reach = 0.05 + 0.95 * (y + 0.1) / 0.77
        lines += [ribbon([(x + s * 0.14 * reach, y), (x + s * 0.3 * reach, y)], 0.003) for s in (-1, 1)]
    canvas.fill(lines, (96, 74, 58))
    sail = np.array(
        [
            (x - 0.62, -0.2),
            (x + 0.62, -0.2),
            (x + 0.56, 0.1),
            (x + 0.3, 0.19),
            (x, 0.215),
            (x - 0.3, 0.19),
            (x - 0.56, 0.1),
        ]
    )
    canvas.fill(sail, Fade((250, 242, 224), (214, 194, 168), -0.1, 0.2))
    canvas.fill(
        [ribbon([(x + t, -0.2), (x + t * 0.95, 0.19 - 0.1 * abs(t))], 0.003) for t in (-0.4, -0.2, 0.0, 0.2, 0.4)],
        (176, 154, 128),
        alpha=0.6,
    )
    canvas.fill(mast, Fade(wood, darker(wood, 0.4), 0, 0.86))
    canvas.fill([rect(x - 0.03, y, x + 0.03, y + 0.014) for y in (0.3, 0.52, 0.76)], (70, 60, 60))
    edged(canvas, [mast], 0.006, 0.6)


def _wheel(stage: Stage, x: float, wood: RGB) -> None:
    canvas, y = stage.ground, 0.72
    canvas.fill(polygon((x - 0.02, 0.86), (x - 0.014, y), (x + 0.014, y), (x + 0.02, 0.86)), darker(wood, 0.35))
    turn = np.linspace(0, 2 * np.pi, 8, endpoint=False)
    spokes = [ribbon([(x, y), (x + 0.1 * np.cos(a), y + 0.1 * np.sin(a))], 0.01) for a in turn]
    around = np.linspace(0, 2 * np.pi, 41)
    ring = ribbon(np.stack([x + 0.075 * np.cos(around), y + 0.075 * np.sin(around)], 1), 0.016, smooth=False)
    canvas.fill([*spokes, ring, ellipse(x, y, 0.02)], Fade(lighter(wood, 0.15), darker(wood, 0.35), y - 0.1, y + 0.1))
    canvas.fill(ellipse(x, y, 0.009), (240, 196, 104))
    edged(canvas, [*spokes, ring], 0.003, 0.6, 0.006)
