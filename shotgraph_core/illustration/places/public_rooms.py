"""Rooms for many: the great hall, the shop, the compartment of a train."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import curve, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import railway
from shotgraph_core.illustration.places.furniture import sack, stand
from shotgraph_core.illustration.places.hangings import curtains, shelf
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.shell import SKIRTING, WOOD, floor, lamp, outside, wainscot, walls
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.weathering import edged, shadow
from shotgraph_core.illustration.props.props import PROPS


def hall(stage: Stage) -> None:
    """Pillars along a great hall, tall windows, banners, chandeliers, a carpet to the throne."""
    outside(stage)
    generator = stage.dice("hall")
    stone: RGB = mixed((222, 196, 164), (196, 178, 170), float(generator.uniform()))
    walls(stage, stone, [(t, 0.36, 0.07, 0.21) for t in (0.2, 0.38, 0.62, 0.8)], rounded=True)
    wainscot(stage, darker(stone, 0.2), 0.62)
    cloth = hue(float(generator.choice((356, 214, 150, 280))), 0.5, 0.4)
    floor(stage, (196, 164, 140), boards=False)
    _throne(stage, cloth)
    mid = stage.aspect / 2
    carpet = polygon((mid - 0.1, SKIRTING + 0.03), (mid + 0.1, SKIRTING + 0.03), (mid + 0.42, 1.25), (mid - 0.42, 1.25))
    stage.ground.fill(carpet, Fade(darker(cloth, 0.2), lighter(cloth, 0.08), SKIRTING, 1.05))
    for side in (-1, 1):
        edge = polygon(
            (mid + side * 0.088, SKIRTING + 0.03),
            (mid + side * 0.096, SKIRTING + 0.03),
            (mid + side * 0.4, 1.25),
            (mid + side * 0.37, 1.25),
        )
        stage.ground.fill(edge, (232, 186, 92))
    for t in (0.29, 0.71):
        _banner(stage, stage.across(t), cloth)
    for t, wide in ((0.1, 0.05), (0.29, 0.036), (0.71, 0.036), (0.9, 0.05)):
        _pillar(stage.middle, stage.across(t), wide * stage.unit, 0.79 if wide > 0.04 else 0.76, stone)
    for t in (-0.01, 1.01):
        _pillar(stage.front, stage.across(t), 0.08 * stage.unit, 1.1, darker(stone, 0.35))
    for t in (0.36, 0.64):
        _chandelier(stage, stage.across(t))


def _throne(stage: Stage, cloth: RGB) -> None:
    """A dais of three steps with a canopied seat."""
    canvas, x, gold = stage.ground, stage.aspect / 2, (226, 178, 86)
    for k in range(3):
        half, y = 0.3 - 0.05 * k, SKIRTING + 0.04 - 0.024 * k
        canvas.fill(rect(x - half, y - 0.024, x + half, y), Fade((236, 214, 182), (150, 126, 112), y - 0.024, y))
    drape = polygon(
        (x, 0.1), (x - 0.2, 0.66), (x - 0.12, 0.66), (x - 0.02, 0.2), (x + 0.02, 0.2), (x + 0.12, 0.66), (x + 0.2, 0.66)
    )
    stage.middle.fill(drape, Fade(lighter(cloth, 0.15), darker(cloth, 0.35), 0.1, 0.66))
    stage.middle.fill([ellipse(x, 0.11, 0.06, 0.03), ellipse(x, 0.075, 0.02)], gold)
    back = curve([(x - 0.075, 0.67), (x - 0.08, 0.48), (x, 0.4), (x + 0.08, 0.48), (x + 0.075, 0.67)])
    canvas.fill(back, Fade(lighter(gold, 0.2), darker(gold, 0.4), 0.4, 0.68))
    canvas.fill(
        curve([(x - 0.055, 0.66), (x - 0.058, 0.5), (x, 0.44), (x + 0.058, 0.5), (x + 0.055, 0.66)]), darker(cloth, 0.1)
    )
    canvas.fill(
        [
            rect(x - 0.09, 0.63, x + 0.09, 0.66),
            rect(x - 0.1, 0.57, x - 0.075, 0.69),
            rect(x + 0.075, 0.57, x + 0.1, 0.69),
        ],
        gold,
    )
    canvas.fill(dots(x + np.array([-0.04, 0, 0.04]), np.array([0.45, 0.415, 0.45]), 0.008, 0.008), (214, 62, 70))
    edged(canvas, [back], 0.003, 0.6)


def _banner(stage: Stage, x: float, cloth: RGB) -> None:
    canvas = stage.middle
    shape = polygon((x - 0.05, 0.14), (x + 0.05, 0.14), (x + 0.05, 0.46), (x, 0.52), (x - 0.05, 0.46))
    canvas.fill(shape + np.array([0.012, 0.01]), (20, 12, 18), alpha=0.35, soft=0.006)
    canvas.fill(shape, Fade(lighter(cloth, 0.12), darker(cloth, 0.25), 0.14, 0.5))
    canvas.fill(
        [
            rect(x - 0.058, 0.132, x + 0.058, 0.144),
            ellipse(x, 0.29, 0.026),
            polygon((x - 0.05, 0.45), (x, 0.51), (x + 0.05, 0.45), (x + 0.05, 0.46), (x, 0.52), (x - 0.05, 0.46)),
        ],
        (236, 190, 96),
    )


def _chandelier(stage: Stage, x: float) -> None:
    canvas, lit, gold = stage.middle, stage.light.lamps, (206, 160, 84)
    canvas.fill(
        [ribbon([(x, -0.2), (x, 0.1)], 0.004), ellipse(x, 0.14, 0.1, 0.014), ellipse(x, 0.11, 0.03, 0.012)], gold
    )
    a = x + np.linspace(-0.09, 0.09, 6)
    canvas.fill(boxes(a - 0.005, 0.105, a + 0.005, 0.138), (246, 238, 222))
    canvas.fill(
        dots(a, 0.098 + 0 * a, 0.005, 0.01), mixed(canvas.tone((220, 200, 160)), (255, 230, 150), lit), raw=True
    )
    canvas.fill(dots(a, 0.16 + 0.008 * np.cos(a * 40), 0.004, 0.012), (232, 244, 250), alpha=0.7)
    canvas.glow(x, 0.1, 0.3, (255, 196, 110), 0.3 + 0.5 * lit, solid=0.05)


def _pillar(canvas: Canvas, x: float, wide: float, foot: float, colour: RGB) -> None:
    canvas.fill(ellipse(x + wide, foot, wide * 2.4, 0.012), (20, 12, 18), alpha=0.4, soft=0.006)
    canvas.fill(rect(x - wide, -0.2, x + wide, foot), Fade(darker(colour, 0.12), darker(colour, 0.3), 0, foot))
    canvas.fill(rect(x - wide * 0.2, -0.2, x + wide * 0.7, foot), lighter(colour, 0.22), alpha=0.5, soft=wide * 0.2)
    t = np.array((-0.6, -0.2, 0.2, 0.6))
    canvas.fill(boxes(x + t * wide - 0.002, 0.1, x + t * wide + 0.002, foot - 0.06), darker(colour, 0.5), alpha=0.4)
    bands = [
        rect(x - wide * 1.35, foot - 0.05, x + wide * 1.35, foot),
        rect(x - wide * 1.35, 0.06, x + wide * 1.35, 0.11),
        rect(x - wide * 1.15, 0.11, x + wide * 1.15, 0.13),
    ]
    canvas.fill(bands, mixed(colour, (226, 180, 96), 0.5))
    edged(canvas, bands, 0.003, 0.5)


def shop(stage: Stage) -> None:
    """Shelves to the ceiling, a counter with scales and jars, goods that hang, sacks, a window to the street."""
    outside(stage)
    generator = stage.dice("shop")
    walls(
        stage,
        mixed((206, 164, 122), hue(float(generator.uniform(0, 360)), 0.3, 0.6), 0.25),
        [(0.84, 0.33, 0.12, 0.17)],
        pattern="boards",
    )
    kinds = ("jars", "pots", "books", "jars")
    for k, y in enumerate((0.19, 0.31, 0.43, 0.56)):
        shelf(stage, 0.33, y, 0.86, kinds[(k + int(generator.integers(4))) % 4], f"s{k}")
    floor(stage, (164, 116, 80))
    x, u, canvas = stage.across(0.28), stage.unit, stage.ground
    shadow(canvas, x, 0.82, 0.46 * u)
    canvas.fill(rect(x - 0.46 * u, 0.62, x + 0.34 * u, 0.82), Fade((176, 116, 74), (92, 58, 48), 0.62, 0.82))
    canvas.fill(rect(x - 0.48 * u, 0.605, x + 0.36 * u, 0.635), Fade(lighter(WOOD, 0.45), WOOD, 0.605, 0.635))
    a = x + (-0.42 + 0.19 * np.arange(4)) * u
    canvas.fill(boxes(a, 0.66, a + 0.15 * u, 0.79), darker(WOOD, 0.45), alpha=0.5)
    canvas.fill(boxes(a + 0.006, 0.667, a + 0.15 * u, 0.79), lighter(WOOD, 0.05), alpha=0.7)
    _scales(stage, stage.across(0.36), 0.606)
    for word, t, high in (("basket", 0.12, 0.1), ("bell", 0.22, 0.06), ("pot", 0.44, 0.08)):
        PROPS[word].draw(Puppet(canvas, stage.across(t), 0.608, high * u))
    stand(stage, "basket", 0.84, 0.86, 0.17)
    stand(stage, "box", 0.95, 0.84, 0.15)
    for t, size in ((0.62, 0.045), (0.69, 0.05), (0.75, 0.04)):
        sack(stage, stage.across(t), 0.8, size)
    _hanging(stage)
    lamp(stage, 0.6, long=0.1)


def _scales(stage: Stage, x: float, y: float) -> None:
    canvas, brass = stage.ground, (226, 176, 88)
    canvas.fill(
        [
            ellipse(x, y - 0.004, 0.03, 0.008),
            ribbon([(x, y), (x, y - 0.09)], 0.006),
            ribbon([(x - 0.07, y - 0.078), (x, y - 0.09), (x + 0.07, y - 0.098)], 0.005),
        ],
        brass,
    )
    for s, level in ((-1, y - 0.03), (1, y - 0.05)):
        a = x + s * 0.068
        canvas.fill([ribbon([(a + t, level), (a, level - 0.045)], 0.0015) for t in (-0.03, 0.03)], brass)
        canvas.fill(ellipse(a, level, 0.034, 0.009), darker(brass, 0.2))


def _hanging(stage: Stage) -> None:
    """Lanterns, cloth and baskets that hang from the ceiling."""
    canvas = stage.middle
    for k, t in enumerate((0.06, 0.15, 0.46, 0.55, 0.68)):
        a, y = stage.across(t), 0.09 + 0.03 * (k % 2)
        tone = hue(float((8, 40, 200, 150, 320)[k]), 0.55, 0.5)
        canvas.fill(ribbon([(a, -0.1), (a, y)], 0.002), (70, 56, 52))
        canvas.fill(ellipse(a, y + 0.02, 0.03, 0.026), Fade(lighter(tone, 0.3), darker(tone, 0.25), y, y + 0.05))
        canvas.fill(
            [rect(a - 0.012, y - 0.008, a + 0.012, y), rect(a - 0.01, y + 0.044, a + 0.01, y + 0.05)], (206, 160, 84)
        )
        canvas.glow(a, y + 0.02, 0.1, (255, 190, 100), 0.6 * stage.light.lamps)


def train(stage: Stage) -> None:
    """A compartment: a wide window on the passing land, two benches, luggage, curtains, lamps."""
    if "station" in stage.setting.name:
        return railway.platform(stage)
    outside(stage)
    generator = stage.dice("train")
    panel: RGB = ((150, 84, 66), (92, 110, 96), (110, 92, 84))[int(generator.integers(3))]
    walls(stage, panel, [(0.5, 0.36, 0.42, 0.2)], pattern="boards")
    wainscot(stage, darker(panel, 0.2), 0.6)
    curtains(stage, (0.5, 0.34, 0.42, 0.18), hue(float(generator.choice((8, 40, 150))), 0.4, 0.5))
    _rack_of_luggage(stage)
    floor(stage, (120, 92, 84))
    seat: RGB = ((70, 108, 96), (140, 62, 62), (70, 88, 132))[int(generator.integers(3))]
    for side, x in ((-1, -0.02), (1, stage.aspect + 0.02)):
        _bench(stage, side, x, seat)
    a, u = stage.aspect / 2, stage.unit
    stage.middle.fill(rect(a - 0.19 * u, 0.6, a + 0.19 * u, 0.622), Fade(lighter(WOOD, 0.35), WOOD, 0.6, 0.622))
    stage.middle.fill(
        polygon((a - 0.03, 0.62), (a + 0.03, 0.62), (a + 0.01, 0.72), (a - 0.01, 0.72)), darker(WOOD, 0.3)
    )
    stage.middle.fill(
        [
            ellipse(a + 0.08, 0.59, 0.018, 0.014),
            rect(a + 0.062, 0.575, a + 0.098, 0.59),
            ellipse(a - 0.06, 0.592, 0.03, 0.009),
        ],
        (240, 232, 218),
    )
    lamp(stage, 0.5, long=-0.02)
    return None


def _rack_of_luggage(stage: Stage) -> None:
    canvas, m, u = stage.middle, stage.margin, stage.unit
    for t, wide, colour in (
        (0.16, 0.14, (146, 92, 62)),
        (0.3, 0.09, (92, 112, 120)),
        (0.7, 0.1, (150, 70, 66)),
        (0.84, 0.15, (166, 120, 70)),
    ):
        a = stage.across(t)
        canvas.fill(
            rect(a - wide * u, -0.03, a + wide * u, 0.07),
            Fade(lighter(colour, 0.12), darker(colour, 0.35), -0.03, 0.07),
        )
        canvas.fill(
            [rect(a + s * wide * u * 0.6 - 0.008, -0.03, a + s * wide * u * 0.6 + 0.008, 0.07) for s in (-1, 1)],
            darker(colour, 0.5),
        )
        canvas.fill(rect(a - 0.012, 0.014, a + 0.012, 0.03), (226, 180, 96))
    canvas.fill(rect(-m - 0.1, 0.07, stage.aspect + m + 0.1, 0.09), Fade((236, 200, 126), (150, 112, 66), 0.07, 0.09))
    x = np.arange(-m, stage.aspect + m, 0.028)
    canvas.fill(
        [ribbon([(a, 0.086), (a + 0.028, 0.116)], 0.002) for a in x]
        + [ribbon([(a + 0.028, 0.086), (a, 0.116)], 0.002) for a in x],
        (226, 196, 130),
        alpha=0.6,
    )


def _bench(stage: Stage, side: int, x: float, seat: RGB) -> None:
    canvas, u = stage.ground, stage.unit
    shadow(canvas, x - side * 0.2 * u, 0.87, 0.3 * u)
    back = curve([(x, 0.36), (x - side * 0.2 * u, 0.38), (x - side * 0.22 * u, 0.7), (x, 0.72)])
    cushion = curve([(x, 0.69), (x - side * 0.4 * u, 0.7), (x - side * 0.42 * u, 0.77), (x, 0.79)])
    canvas.fill(back, Fade(lighter(seat, 0.12), darker(seat, 0.35), 0.36, 0.72))
    canvas.fill(
        [ribbon([(x - side * t * u, 0.4), (x - side * t * u, 0.69)], 0.004) for t in (0.05, 0.1, 0.15)],
        darker(seat, 0.4),
        alpha=0.6,
    )
    canvas.fill(
        curve([(x, 0.34), (x - side * 0.18 * u, 0.36), (x - side * 0.18 * u, 0.44), (x, 0.44)]), (240, 232, 214)
    )
    canvas.fill(rect(min(x, x - side * 0.38 * u), 0.76, max(x, x - side * 0.38 * u), 0.87), (70, 46, 42))
    canvas.fill(cushion, Fade(lighter(seat, 0.22), darker(seat, 0.25), 0.69, 0.79))
    arm = ribbon([(x - side * 0.02, 0.58), (x - side * 0.3 * u, 0.585), (x - side * 0.3 * u, 0.7)], 0.02)
    canvas.fill(arm, lighter(WOOD, 0.1))
    edged(canvas, [back, cushion, arm], 0.003, 0.5)
