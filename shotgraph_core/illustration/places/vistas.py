"""Whole places as they look from far off: each stands at (x, y) like a building and is about `high` tall."""

from collections.abc import Mapping

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import curve, polygon, rect, ribbon
from shotgraph_core.illustration.places import buildings, civic, fairground, journeys, trades, trees, wild_vistas
from shotgraph_core.illustration.places.masonry import Building
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.waterside import beach, harbour, island, lake, river, sea
from shotgraph_core.illustration.places.weathering import edged, snowed
from shotgraph_core.model import Place


def village(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """Homes and trees on a rise."""
    _mound(canvas, x, y, high * 1.5, high * 0.14)
    for dx, size in ((-0.72, 0.5), (0.66, 0.52)):
        trees.broadleaf(canvas, x + dx * high, y, size * high * 1.3, generator)
    for dx, dy, size in (
        (-0.4, -0.1, 0.44),
        (0.42, -0.11, 0.42),
        (-0.02, -0.14, 0.5),
        (-0.66, 0.02, 0.5),
        (0.7, 0.0, 0.48),
        (0.16, 0.04, 0.56),
    ):
        home = buildings.hut if generator.uniform() < 0.5 else buildings.house
        home(canvas, x + dx * high, y + dy * high * 0.4, size * high, generator)


def _mound(canvas: Canvas, x: float, y: float, wide: float, tall: float, colour: RGB = (126, 156, 88)) -> None:
    colour = snowed(canvas, colour)
    t = np.linspace(-1, 1, 40)
    crest = np.stack([x + t * wide, y + tall * 0.2 - tall * (1 - t * t) ** 1.5], 1)
    canvas.fill(crest, Fade(lighter(colour, 0.1), colour, y - tall, y + tall * 0.4))


def city(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A cluster of towers, the tallest in the middle."""
    for row, (count, spread) in enumerate(((8, 0.95), (7, 0.8))):
        for t in np.linspace(-1, 1, count):
            tall = high * (1.06 - 0.6 * abs(t) - 0.26 * row) * generator.uniform(0.75, 1.0)
            buildings.tower(canvas, x + t * spread * high, y, max(0.2 * high, tall), generator)


def market(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """Stalls side by side under bunting."""
    t = np.linspace(-1, 1, 15)
    line = np.stack([x + t * high * 1.1, y - high * (0.98 - 0.2 * (1 - t * t))], 1)
    canvas.fill(
        [
            ribbon(line, high * 0.012),
            *boxes(
                x + high * np.array([-1.1, 1.08]),
                np.full(2, y - high),
                x + high * np.array([-1.08, 1.1]),
                np.full(2, y),
            ),
        ],
        (96, 70, 56),
    )
    for k, tone in enumerate(((220, 60, 60), (240, 190, 60), (60, 150, 190))):
        canvas.fill(
            [polygon((a - high * 0.05, b), (a + high * 0.05, b), (a, b + high * 0.12)) for a, b in line[k::3]], tone
        )
    for dx in (-0.74, 0.0, 0.74):
        buildings.stall(canvas, x + dx * high, y, high * 0.68, generator)


def field(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A slope in strips of gold and green, sheaves on it."""
    tones: tuple[RGB, ...] = ((234, 196, 92), (126, 166, 82), (244, 214, 124), (166, 188, 90), (216, 172, 84))
    top, foot = y - high * 0.52, y + high * 0.04
    edges = np.linspace(-1, 1, 11)
    for k, tone in enumerate(tones):
        strips = [
            polygon(
                (x + a * high * 0.62, top),
                (x + b * high * 0.62, top),
                (x + b * high * 1.3, foot),
                (x + a * high * 1.3, foot),
            )
            for a, b in zip(edges[k:-1:5], edges[k + 1 :: 5], strict=False)
        ]
        canvas.fill(strips, snowed(canvas, tone))
    lines = [
        ribbon([(x + t * high * 0.62, top), (x + t * high * 1.3, foot)], high * 0.012)
        for t in np.linspace(-0.95, 0.95, 20)
    ]
    canvas.fill(lines, (120, 100, 60), alpha=0.35)
    for dx, dy in ((-0.6, -0.1), (-0.2, -0.24), (0.3, -0.12), (0.7, -0.2), (0.1, 0.0)):
        a, b = x + dx * high, y + dy * high
        sheaf = polygon(
            (a - high * 0.09, b),
            (a - high * 0.03, b - high * 0.1),
            (a - high * 0.08, b - high * 0.2),
            (a + high * 0.08, b - high * 0.2),
            (a + high * 0.03, b - high * 0.1),
            (a + high * 0.09, b),
        )
        canvas.fill(sheaf, Fade((246, 214, 120), (176, 124, 60), b - high * 0.2, b))
    trees.rounds(
        canvas,
        [(x + t * high, top + 0.01 * high, high * 0.2) for t in np.linspace(-0.55, 0.55, 6)],
        snowed(canvas, (84, 122, 72), 0.4),
        generator,
    )


def garden(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """Trees in blossom behind a hedge with an arch of roses, flowers before it."""
    for dx, size in ((-0.72, 0.85), (0.74, 0.8)):
        trees.blossoming(canvas, x + dx * high, y - high * 0.1, size * high, generator)
    green = snowed(canvas, (78, 128, 74), 0.6)
    canvas.fill(
        [
            rect(x - high * 1.15, y - high * 0.26, x - high * 0.18, y),
            rect(x + high * 0.18, y - high * 0.26, x + high * 1.15, y),
        ],
        Fade(lighter(green, 0.2), darker(green, 0.3), y - high * 0.26, y),
    )
    angle = np.linspace(np.pi, 2 * np.pi, 22)
    bow = np.stack([x + high * 0.24 * np.cos(angle), y - high * 0.38 + high * 0.28 * np.sin(angle)], 1)
    canvas.fill(
        [ribbon(np.concatenate([[(x - high * 0.24, y)], bow, [(x + high * 0.24, y)]]), high * 0.08, smooth=False)],
        darker(green, 0.15),
    )
    canvas.fill(dots(bow[:, 0], bow[:, 1], high * 0.04, high * 0.04), (232, 100, 124))
    a = generator.uniform(-1.1, 1.1, 60)
    for k, tone in enumerate(((240, 96, 110), (250, 206, 80), (200, 110, 210), (252, 244, 240))):
        canvas.fill(
            dots(x + a[k::4] * high, y + generator.uniform(-0.08, 0.04, 15) * high, high * 0.035, high * 0.032), tone
        )


def road(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A pale road that climbs in bends over a hill between trees."""
    t = np.linspace(-1, 1, 30)
    green = snowed(canvas, (118, 156, 90))
    hill = np.stack([x + t * high * 1.25, y - high * 0.66 * np.cos(t * np.pi / 2) ** 1.2], 1)
    canvas.fill(hill, Fade(lighter(green, 0.15), darker(green, 0.12), y - high * 0.66, y))
    edged(canvas, [hill], high * 0.014, 0.5)
    spine = curve(
        [
            (x + high * 0.06, y - high * 0.65),
            (x - high * 0.12, y - high * 0.5),
            (x + high * 0.24, y - high * 0.34),
            (x - high * 0.3, y - high * 0.15),
            (x + high * 0.12, y + high * 0.05),
        ],
        closed=False,
    )
    wide = np.linspace(0.04, 0.5, len(spine))[:, None] * high * np.array([[0.5, 0.0]])
    canvas.fill(np.concatenate([spine - wide, (spine + wide)[::-1]]), snowed(canvas, (238, 216, 172), 0.5))
    for dx, dy, size in ((-0.36, -0.46, 0.24), (0.48, -0.38, 0.28), (-0.78, -0.1, 0.46), (0.82, -0.1, 0.44)):
        trees.poplar(canvas, x + dx * high, y + dy * high, size * high, generator)


def room(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """A house with warm windows between two trees."""
    trees.broadleaf(canvas, x - high * 0.8, y, high * 0.8, generator)
    buildings.house(canvas, x, y, high, generator)
    trees.broadleaf(canvas, x + high * 0.85, y, high * 0.66, generator)


def tree(canvas: Canvas, x: float, y: float, high: float, generator: np.random.Generator) -> None:
    """One great old tree."""
    trees.banyan(canvas, x, y, high * 1.1, generator)


VISTAS: Mapping[str, Building] = {
    Place.VILLAGE: village, Place.CITY: city, Place.MARKET: market, Place.FIELD: field, Place.GARDEN: garden,
    Place.ROAD: road, Place.ROOM: room, "tree": tree, "banyan": tree,
    Place.FOREST: wild_vistas.forest, Place.MOUNTAINS: wild_vistas.mountains, Place.HILLS: wild_vistas.hills,
    Place.DESERT: wild_vistas.desert, Place.CAVE: wild_vistas.cave_mouth, Place.SKY: wild_vistas.sky,
    Place.SEA: sea, Place.BEACH: beach, Place.HARBOUR: harbour, Place.ISLAND: island, Place.RIVER: river,
    Place.LAKE: lake, "ship": buildings.ship, "lighthouse": buildings.lighthouse, "bridge": buildings.bridge,
    Place.PALACE: buildings.palace, Place.TEMPLE: buildings.temple, "castle": buildings.castle,
    "fort": buildings.castle, "church": buildings.church, "well": buildings.well, Place.HUT: buildings.hut,
    "house": buildings.house, "cottage": buildings.house, "tent": buildings.tent,
    Place.CLASSROOM: civic.school, "school": civic.school, "hospital": civic.hospital, "office": civic.office,
    "library": civic.library, Place.HALL: civic.hall,
    Place.KITCHEN: trades.bakehouse, Place.SHOP: trades.shop, "workshop": trades.workshop, "mill": trades.workshop,
    Place.TRAIN: journeys.train, "station": journeys.station, "bus stop": journeys.bus_stop, "port": journeys.port,
    "fair": fairground.fair, "circus": fairground.circus, "playground": fairground.playground,
    "park": fairground.park, "zoo": fairground.zoo,
}  # fmt: skip
"""Every place and every landmark of the lexicons by its name, as it looks from outside."""
