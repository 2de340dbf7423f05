"""Whole places as they look from far off: each stands at (x, y) like a building and is about `high` tall."""

from collections.abc import Mapping

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import curve, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import buildings, civic, fairground, trees
from shotgraph_core.illustration.places.masonry import Building
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.waterside import beach, harbour, island, lake, river, sea
from shotgraph_core.illustration.places.weathering import SNOW, edged, snowed
from shotgraph_core.model import Place

Dice = np.random.Generator


def village(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
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


def city(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """A cluster of towers, the tallest in the middle."""
    for row, (count, spread) in enumerate(((8, 0.95), (7, 0.8))):
        for t in np.linspace(-1, 1, count):
            tall = high * (1.06 - 0.6 * abs(t) - 0.26 * row) * generator.uniform(0.75, 1.0)
            buildings.tower(canvas, x + t * spread * high, y, max(0.2 * high, tall), generator)


def market(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
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


def forest(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """A dense wood, dark below, pines above the crowns."""
    t = generator.uniform(-1, 1, 34)
    rows = np.sort(generator.uniform(0, 1, 34))
    spots = [
        (
            x + a * high * 1.2,
            y - high * 0.1 + high * 0.1 * b,
            high * (0.95 - 0.45 * abs(a)) * generator.uniform(0.6, 1.05),
        )
        for a, b in zip(t, rows, strict=True)
    ]
    green = snowed(canvas, (52, 96, 66), 0.3)
    trees.pines(canvas, spots[::2], darker(green, 0.25), generator)
    trees.rounds(canvas, spots[1::2], green, generator)
    shapes = [trees.pine_outline(*spot, generator) for spot in spots[::4]]
    edged(canvas, shapes, high * 0.012, 0.4, high * 0.03)


def mountains(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """Peaks with snow on them, one face of each in shade."""
    rock: RGB = (112, 122, 152)
    for dx, size in ((-0.7, 0.7), (0.75, 0.64), (0.0, 1.06)):
        a, top, half = x + dx * high, y - high * size, high * size * 0.85
        ragged = generator.normal(0, 0.03, 6) * high
        peak = polygon(
            (a - half, y),
            (a - half * 0.52, y - high * size * 0.44 + ragged[0]),
            (a - half * 0.2, y - high * size * 0.78),
            (a, top),
            (a + half * 0.24, y - high * size * 0.72),
            (a + half * 0.5, y - high * size * 0.5 + ragged[1]),
            (a + half, y),
        )
        canvas.fill(peak, Fade(rock, lighter(rock, 0.35), top, y))
        face = polygon(
            (a, top),
            (a + half * 0.24, y - high * size * 0.72),
            (a + half * 0.5, y - high * size * 0.5 + ragged[1]),
            (a + half, y),
            (a + half * 0.16, y),
            (a - half * 0.04, y - high * size * 0.5),
        )
        canvas.fill(face, darker(rock, 0.4), alpha=0.4)
        cap = polygon(
            (a, top),
            (a + half * 0.24, y - high * size * 0.72),
            (a + half * 0.1, y - high * size * 0.66),
            (a + half * 0.04, y - high * size * 0.76),
            (a - half * 0.06, y - high * size * 0.62),
            (a - half * 0.13, y - high * size * 0.74),
            (a - half * 0.22, y - high * size * 0.7),
        )
        canvas.fill(cap, SNOW)
        edged(canvas, [peak], high * 0.012, 0.6)


def hills(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """Rounded green hills with a path, sheep and trees."""
    for dx, size, tone in ((-0.6, 0.74, (104, 146, 96)), (0.62, 0.62, (116, 156, 92)), (0.05, 0.9, (132, 172, 92))):
        t = np.linspace(-1, 1, 30)
        hill = np.stack(
            [
                x + dx * high + t * high * 0.85 * (0.6 + 0.4 * size),
                y - high * size * np.cos(t * np.pi / 2) ** 1.3 * 0.8,
            ],
            1,
        )
        green = snowed(canvas, tone)
        canvas.fill(hill, Fade(lighter(green, 0.16), darker(green, 0.15), y - high * size, y))
        edged(canvas, [hill], high * 0.015, 0.6)
    path = [
        (x + high * 0.3, y),
        (x + high * 0.05, y - high * 0.2),
        (x + high * 0.2, y - high * 0.42),
        (x + high * 0.04, y - high * 0.7),
    ]
    canvas.fill(ribbon(path, (high * 0.07, high * 0.015)), snowed(canvas, (226, 204, 160)))
    trees.broadleaf(canvas, x - high * 0.12, y - high * 0.62, high * 0.3, generator)
    trees.broadleaf(canvas, x - high * 0.66, y - high * 0.4, high * 0.24, generator)
    sheep = generator.uniform(-0.5, 0.6, 7)
    canvas.fill(
        dots(x + sheep * high, y - high * (0.3 - 0.2 * np.abs(sheep)), high * 0.03, high * 0.022), (250, 248, 240)
    )


def desert(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """Dunes with a lit and a dark side, palms, a caravan's tent."""
    for dx, size in ((-0.55, 0.6), (0.6, 0.5), (0.05, 0.84)):
        a, top = x + dx * high, y - high * size * 0.8
        sand = snowed(canvas, (240, 196, 126), 0.6)
        left = curve([(a - high * 0.95, y), (a - high * 0.45, y - high * size * 0.42), (a, top)], closed=False)
        right = curve([(a, top), (a + high * 0.4, y - high * size * 0.3), (a + high * 0.95, y)], closed=False)
        ridge = curve([(a, top), (a - high * 0.06, y - high * size * 0.4), (a + high * 0.1, y)], closed=False)
        canvas.fill(np.concatenate([left, right]), Fade(lighter(sand, 0.15), sand, top, y))
        canvas.fill(np.concatenate([ridge, right[::-1]]), darker(sand, 0.4), alpha=0.6)
    for dx, size in ((-0.8, 0.6), (-0.66, 0.44)):
        trees.palm(canvas, x + dx * high, y, size * high, generator)
    buildings.tent(canvas, x + high * 0.55, y, high * 0.3, generator)


def field(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
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


def garden(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
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


def road(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
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


def sky(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """A mountain of cloud that stands over the horizon, with rays round its head."""
    middle = y - high * 0.75
    rays = [
        polygon(
            (x, middle),
            (x + 1.7 * high * np.cos(a - 0.05), middle + 1.7 * high * np.sin(a - 0.05)),
            (x + 1.7 * high * np.cos(a + 0.05), middle + 1.7 * high * np.sin(a + 0.05)),
        )
        for a in np.linspace(np.pi * 1.06, np.pi * 1.94, 9)
    ]
    canvas.fill(rays, lighter(canvas.light.sun, 0.2), alpha=0.28, soft=high * 0.03, raw=True)
    t = generator.uniform(0, 1, 40)
    a, b = x + generator.normal(0, 0.4, 40) * high * (1.25 - 0.85 * t), y - high * 0.1 - high * 0.9 * t
    size = high * (0.24 - 0.11 * t) * generator.uniform(0.7, 1.2, 40)
    white = mixed((255, 255, 252), canvas.light.sky[-1], 0.25 if not canvas.light.moon else 0.5)
    canvas.fill(
        dots(a, b, size, size * 0.85, points=20),
        Fade(white, mixed(white, canvas.light.sky[1], 0.45), y - high, y + high * 0.2),
        raw=True,
    )
    canvas.fill(
        dots(a - size * 0.2, b - size * 0.3, size * 0.55, size * 0.42, points=14),
        lighter(white, 0.5),
        alpha=0.6,
        soft=high * 0.02,
        raw=True,
    )


def train(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """A steam train on a viaduct."""
    deck, stone = y - high * 0.46, (190, 164, 140)
    piers = [rect(x + t * high - high * 0.06, deck, x + t * high + high * 0.06, y) for t in np.linspace(-1.2, 1.2, 7)]
    canvas.fill(
        [*piers, rect(x - high * 1.4, deck, x + high * 1.4, deck + high * 0.12)],
        Fade(lighter(stone, 0.15), darker(stone, 0.25), deck, y),
    )
    t = np.linspace(-1.0, 1.0, 6)
    arches = [
        np.concatenate(
            [
                ellipse(x + a * high, deck + high * 0.26, high * 0.14, high * 0.14)[20:],
                [(x + (a + 0.14) * high, deck + high * 0.1), (x + (a - 0.14) * high, deck + high * 0.1)],
            ]
        )
        for a in t
    ]
    canvas.fill(arches, stone)
    civic.engine(canvas, x + high * 0.62, deck, high * 0.42, generator)
    for k in range(3):
        a = x + high * (-0.06 - 0.5 * k)
        tone: RGB = ((166, 62, 56), (62, 106, 138), (166, 62, 56))[k]
        canvas.fill(
            rect(a - high * 0.22, deck - high * 0.34, a + high * 0.24, deck - high * 0.05),
            Fade(lighter(tone, 0.2), darker(tone, 0.25), deck - high * 0.34, deck),
        )
        canvas.fill(rect(a - high * 0.24, deck - high * 0.37, a + high * 0.26, deck - high * 0.32), (70, 60, 66))
        w = a + high * np.array([-0.13, 0.01, 0.15])
        pane = mixed(canvas.tone((206, 224, 230)), (255, 206, 118), canvas.light.lamps)
        canvas.fill(
            boxes(w - high * 0.045, np.full(3, deck - high * 0.28), w + high * 0.045, np.full(3, deck - high * 0.17)),
            pane,
            raw=True,
        )
        canvas.fill(
            dots(a + high * np.array([-0.13, 0.15]), np.full(2, deck - high * 0.03), high * 0.045, high * 0.045),
            (46, 40, 48),
        )


def room(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """A house with warm windows between two trees."""
    trees.broadleaf(canvas, x - high * 0.8, y, high * 0.8, generator)
    buildings.house(canvas, x, y, high, generator)
    trees.broadleaf(canvas, x + high * 0.85, y, high * 0.66, generator)


def tree(canvas: Canvas, x: float, y: float, high: float, generator: Dice) -> None:
    """One great old tree."""
    trees.banyan(canvas, x, y, high * 1.1, generator)


VISTAS: Mapping[str, Building] = {
    Place.VILLAGE: village, Place.CITY: city, Place.MARKET: market, Place.FOREST: forest, Place.MOUNTAINS: mountains,
    Place.HILLS: hills, Place.SEA: sea, Place.BEACH: beach, Place.HARBOUR: harbour, Place.ISLAND: island,
    Place.RIVER: river, Place.LAKE: lake, Place.DESERT: desert, Place.FIELD: field, Place.GARDEN: garden,
    Place.ROAD: road, Place.PALACE: buildings.palace, Place.TEMPLE: buildings.temple, Place.CAVE: fairground.cave_mouth,
    Place.SKY: sky, Place.ROOM: room, Place.KITCHEN: civic.bakehouse, Place.CLASSROOM: civic.school,
    Place.HUT: buildings.hut, Place.HALL: civic.hall, Place.SHOP: civic.shop, Place.TRAIN: train,
    "well": buildings.well, "port": fairground.port, "hospital": civic.hospital, "fair": fairground.fair,
    "circus": fairground.circus, "ship": buildings.ship, "lighthouse": buildings.lighthouse, "bridge": buildings.bridge,
    "playground": fairground.playground, "tree": tree, "park": fairground.park, "zoo": fairground.zoo,
    "bus stop": fairground.bus_stop, "castle": buildings.castle, "house": buildings.house, "workshop": civic.workshop,
    "library": civic.library, "school": civic.school, "office": civic.office, "station": civic.station,
    "fort": buildings.castle, "church": buildings.church, "cottage": buildings.house, "mill": civic.workshop,
    "banyan": tree, "tent": buildings.tent,
}  # fmt: skip
"""Every place and every landmark of the lexicons by its name, as it looks from outside."""
