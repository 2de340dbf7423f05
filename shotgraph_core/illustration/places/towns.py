"""Places that people built under the sky: one painter each."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import buildings, plants
from shotgraph_core.illustration.places.nature import foreground, meadow, ridges
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Painter, Stage
from shotgraph_core.illustration.places.terrain import SNOW, grass, mist, outline, patches, plain, stones, under
from shotgraph_core.model import Place


def _yard(stage: Stage, y: float, colour: RGB) -> None:
    """Trodden earth where the cast stands."""
    colour = mixed(colour, SNOW, 0.75 if stage.snowy else 0.0)
    crest = outline(stage, "yard", y, 0.008, 1.2)
    plain(stage.ground, y, darker(colour, 0.32), lighter(colour, 0.12), crest)
    stage.ground.rim([under(crest)], 0.004, 0.4 * stage.light.shine)
    patches(stage, stage.ground, "yard", y + 0.03, 1.05, (lighter(colour, 0.18), darker(colour, 0.25)))


def village(stage: Stage) -> None:
    """Huts or tiled houses round a lane, trees, smoke; a southern and a northern kind by chance."""
    paint_sky(stage)
    ridges(stage, 3, 0.55, 0.06)
    meadow(stage, 0.65, blades=False)
    generator = stage.dice("village")
    southern = generator.uniform() < 0.6
    home = buildings.hut if southern else buildings.house
    u = stage.unit
    for x, y, high, depth in (
        (0.36, 0.69, 0.1, 0.25),
        (0.5, 0.685, 0.085, 0.28),
        (0.62, 0.695, 0.11, 0.22),
        (0.28, 0.72, 0.17, 0.1),
        (0.74, 0.725, 0.19, 0.1),
    ):
        stage.middle.depth = depth
        home(stage.middle, stage.across(x), y, high * u, generator)
    stage.middle.depth = 0.0
    tree = plants.palm if southern else plants.broadleaf
    for x, y, high in ((0.2, 0.74, 0.38), (0.66, 0.72, 0.26), (0.84, 0.75, 0.42)):
        tree(stage.middle, stage.across(x), y, high * u, generator)
    home(stage.middle, stage.across(0.09), 0.785, 0.31 * u, generator)
    home(stage.middle, stage.across(0.93), 0.78, 0.28 * u, generator)
    _yard(stage, 0.775, (198, 152, 104) if southern else (150, 148, 96))
    grass(stage, stage.ground, "yard", (0.79, 1.03), 120, (92, 110, 62), 0.025)
    plants.bush(stage.front, stage.across(-0.01), 1.07, 0.13, generator, (48, 76, 52))
    plants.bush(stage.front, stage.across(1.01), 1.07, 0.15, generator, (48, 76, 52))
    foreground(stage, 0.06)
    _smoke(stage, 0.28)


def _smoke(stage: Stage, x: float) -> None:
    puffs = [
        ellipse(stage.across(x) + 0.018 * k + 0.012 * np.sin(k), 0.53 - 0.035 * k, 0.007 + 0.006 * k) for k in range(7)
    ]
    stage.far.fill(puffs, lighter(stage.light.haze, 0.3), alpha=0.4, soft=0.008, raw=True)


def city(stage: Stage) -> None:
    """A skyline in three depths above a street."""
    paint_sky(stage, 0.68)
    u = stage.unit
    for k, (canvas, depth, high, step) in enumerate(
        ((stage.sky, 0.72, 0.34, 0.075), (stage.far, 0.42, 0.4, 0.12), (stage.middle, 0.08, 0.34, 0.22))
    ):
        generator = stage.dice("towers", k)
        canvas.depth = depth
        for x in np.arange(-stage.margin, stage.aspect + stage.margin + 0.1, step * u):
            middle = 1 - 0.45 * k * float(np.exp(-((((x / stage.aspect) - 0.52) / 0.26) ** 2)))
            buildings.tower(
                canvas,
                x + generator.normal(0, 0.01),
                0.72 + 0.025 * k,
                high * generator.uniform(0.45, 1.2) * middle,
                generator,
            )
        canvas.depth = 0.0
        mist(canvas, 0.71 + 0.02 * k, 0.04, 0.28)
    grey: RGB = (136, 132, 138)
    _yard(stage, 0.785, grey)
    m = stage.margin
    stage.ground.fill(
        polygon((-m, 0.86), (stage.aspect + m, 0.86), (stage.aspect + m, 1.3), (-m, 1.3)),
        Fade((88, 88, 100), (52, 52, 66), 0.86, 1.05),
    )
    stage.ground.fill(rect(-m, 0.852, stage.aspect + m, 0.866), (206, 200, 192))
    stage.ground.fill(
        [rect(x, 0.955, x + 0.1, 0.968) for x in np.arange(-m, stage.aspect + m, 0.2)], (236, 226, 190), alpha=0.8
    )
    for x in (0.06, 0.36, 0.66, 0.96):
        _street_lamp(stage, stage.across(x), 0.85)
    generator = stage.dice("street trees")
    for x in (0.2, 0.8):
        plants.broadleaf(stage.middle, stage.across(x), 0.795, 0.2 * u, generator)


def _street_lamp(stage: Stage, x: float, y: float) -> None:
    canvas, lamps = stage.ground, stage.light.lamps
    canvas.fill([ribbon([(x, y), (x, y - 0.27), (x + 0.012, y - 0.29), (x + 0.04, y - 0.29)], 0.006)], (52, 54, 66))
    canvas.fill(
        ellipse(x + 0.042, y - 0.284, 0.014, 0.007),
        mixed(canvas.tone((220, 220, 220)), (255, 236, 180), lamps),
        raw=True,
    )
    canvas.glow(x + 0.042, y - 0.28, 0.14, (255, 196, 110), 0.85 * lamps)


def market(stage: Stage) -> None:
    """Stalls under striped awnings, bunting overhead."""
    paint_sky(stage, 0.66)
    generator, u = stage.dice("market"), stage.unit
    for k, (canvas, y, high, depth) in enumerate(((stage.far, 0.72, 0.26, 0.32), (stage.middle, 0.785, 0.3, 0.0))):
        canvas.depth = depth
        if k == 0:
            for x in np.arange(-0.1, stage.aspect + 0.15, 0.2 * u):
                buildings.house(canvas, x, 0.69, generator.uniform(0.24, 0.36) * u, generator)
        for x in np.arange(0.04 + 0.1 * k, stage.aspect + 0.2, high * 1.28 * u):
            buildings.stall(canvas, x, y, high * u, generator)
        canvas.depth = 0.0
    _yard(stage, 0.8, (196, 164, 126))
    stones(stage, stage.ground, "market", (0.86, 1.0), 5, (176, 160, 140))
    flags = []
    for k, t in enumerate(np.linspace(0, 1, 19)):
        x, y = -0.1 + (stage.aspect + 0.2) * t, 0.16 + 0.1 * (1 - (2 * t - 1) ** 2)
        flags.append(polygon((x - 0.018, y), (x + 0.018, y), (x, y + 0.045)))
        stage.front.fill(flags[-1], hue(float((0, 45, 130, 205, 285)[k % 5]), 0.6, 0.5))
    rope = [(-0.1 + (stage.aspect + 0.2) * t, 0.16 + 0.1 * (1 - (2 * t - 1) ** 2)) for t in np.linspace(0, 1, 19)]
    stage.front.fill(ribbon(rope, 0.003), (70, 52, 48))
    for side, x in ((0, 0.02), (1, 0.96)):
        heap = [
            ellipse(stage.across(x) + dx * 0.05, 0.995 - dy * 0.05, 0.036)
            for dx, dy in ((-1, 0), (0, 0), (1, 0), (-0.5, 0.8), (0.5, 0.8), (0, 1.6))
        ]
        colour = hue((28.0, 92.0)[side], 0.7, 0.42)
        stage.front.fill(heap, Fade(colour, darker(colour, 0.5), 0.88, 1.05))
        stage.front.fill(
            polygon(
                (stage.across(x) - 0.12, 0.99),
                (stage.across(x) + 0.12, 0.99),
                (stage.across(x) + 0.09, 1.14),
                (stage.across(x) - 0.09, 1.14),
            ),
            (92, 62, 44),
        )


def _court(stage: Stage, colour: RGB) -> None:
    """A paved court in perspective."""
    mid, m = stage.aspect / 2, stage.margin
    _yard(stage, 0.775, colour)
    joints = [
        polygon(
            (mid + t * 0.5 - 0.001, 0.78),
            (mid + t * 0.5 + 0.001, 0.78),
            (mid + t * 1.6 + 0.004, 1.2),
            (mid + t * 1.6 - 0.004, 1.2),
        )
        for t in np.arange(-3, 3.1, 0.25)
    ]
    joints += [
        rect(-m, y, stage.aspect + m, y + 0.002 + 0.0012 * k) for k, y in enumerate((0.8, 0.83, 0.87, 0.92, 0.98))
    ]
    stage.ground.fill(joints, darker(colour, 0.45), alpha=0.35)


def palace(stage: Stage) -> None:
    """A domed palace at the end of a pool between cypresses."""
    paint_sky(stage)
    ridges(stage, 2, 0.6, 0.04)
    generator, mid = stage.dice("palace"), stage.aspect / 2
    stage.middle.depth = 0.06
    plain(stage.middle, 0.72, (138, 160, 98), (160, 178, 118))
    high = min(0.5, 0.42 * stage.aspect)
    buildings.palace(stage.middle, mid, 0.735, high, generator)
    stage.middle.depth = 0.0
    for t in (-0.44, -0.36, 0.36, 0.44):
        plants.pine(stage.middle, mid + t * stage.aspect, 0.775, 0.24 * stage.unit, generator)
    _court(stage, (226, 198, 160))
    light = stage.light
    pool = polygon((mid - 0.09, 0.785), (mid + 0.09, 0.785), (mid + 0.22, 0.865), (mid - 0.22, 0.865))
    stage.ground.fill(
        pool, Fade(light.sky[-1], mixed(light.sky[1], light.on((60, 120, 150)), 0.5), 0.78, 0.87), raw=True
    )
    stage.ground.rim([pool], 0.004, 0.6)
    plants.flowers(stage.front, generator, (-stage.margin, 1.03, stage.aspect + stage.margin, 1.08), 40, 0.03)


def temple(stage: Stage) -> None:
    """A temple tower over palms, steps leading up."""
    paint_sky(stage)
    ridges(stage, 3, 0.56, 0.06)
    meadow(stage, 0.66, blades=False)
    generator, mid = stage.dice("temple"), stage.aspect / 2
    for t in (-0.4, -0.27, 0.3, 0.42):
        plants.palm(stage.middle, mid + t * stage.aspect, 0.75, generator.uniform(0.3, 0.42) * stage.unit, generator)
    buildings.temple(stage.middle, mid + 0.06 * stage.aspect, 0.77, 0.56 * (0.4 + 0.6 * stage.unit), generator)
    _court(stage, (206, 166, 122))
    lamp = stage.across(0.16)
    for x in (lamp, stage.aspect - lamp):
        stage.ground.fill(ribbon([(x, 0.86), (x, 0.7)], (0.02, 0.01)), (176, 132, 78))
        stage.ground.fill(ellipse(x, 0.7, 0.024, 0.008), (206, 160, 90))
        if stage.light.lamps > 0.2:
            stage.ground.fill(ellipse(x, 0.685, 0.006, 0.014), (255, 226, 140), raw=True)
            stage.ground.glow(x, 0.685, 0.14, (255, 180, 80), 0.8 * stage.light.lamps)
    plants.leaves_corner(stage.front, -0.02, -0.03, 0.4 * stage.unit, generator, (30, 54, 44))
    plants.leaves_corner(stage.front, stage.aspect + 0.02, -0.03, 0.36 * stage.unit, generator, (30, 54, 44))


LANDMARKS: dict[str, tuple[buildings.Building, float, float, float]] = {
    "lighthouse": (buildings.lighthouse, 0.8, 0.62, 0.46),
    "bridge": (buildings.bridge, 0.5, 0.76, 0.2),
    "well": (buildings.well, 0.3, 0.768, 0.2),
    "ship": (buildings.ship, 0.72, 0.74, 0.34),
    "castle": (buildings.castle, 0.68, 0.69, 0.36),
    "fort": (buildings.castle, 0.68, 0.69, 0.36),
    "tree": (plants.broadleaf, 0.74, 0.768, 0.52),
    "banyan": (plants.broadleaf, 0.74, 0.768, 0.6),
    "temple": (buildings.temple, 0.72, 0.74, 0.42),
    "palace": (buildings.palace, 0.7, 0.72, 0.34),
    "cottage": (buildings.house, 0.72, 0.768, 0.34),
    "mill": (buildings.house, 0.74, 0.768, 0.36),
    "hut": (buildings.hut, 0.74, 0.768, 0.32),
}
"""Words in a setting's name that put a building there: painter, x in frame widths, foot, height."""


def paint_landmark(stage: Stage) -> None:
    """Draws the landmark that the setting's name holds, if its place does not show one anyway."""
    name = stage.setting.name
    for word, (paint, x, y, high) in LANDMARKS.items():
        if word in name.split() and word != stage.setting.place.value:
            paint(stage.middle, stage.across(x), y, high * (0.35 + 0.65 * stage.unit), stage.dice(word))
            return


PAINTERS: dict[Place, Painter] = {
    Place.VILLAGE: village, Place.CITY: city, Place.MARKET: market, Place.PALACE: palace, Place.TEMPLE: temple,
}  # fmt: skip
