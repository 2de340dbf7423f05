"""Where one comes in: the hall of a house, a school's cloakroom."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import arch, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places.furniture import plant, rug, table
from shotgraph_core.illustration.places.hangings import clock, picture
from shotgraph_core.illustration.places.scatter import boxes
from shotgraph_core.illustration.places.shell import WOOD, floor, lamp, outside, wainscot, walls
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.weathering import edged


def house(stage: Stage) -> None:
    """The hall of a house: a front door, stairs that lead up, coats, a clock, a window."""
    outside(stage)
    generator = stage.dice("house")
    wall = hue(float(generator.choice((28, 48, 150, 200))), 0.28, 0.7)
    walls(stage, wall, [(0.8, 0.33, 0.12, 0.15)], pattern="stripes")
    wainscot(stage, (236, 226, 208), 0.6)
    _stairs(stage, generator)
    x, canvas = stage.across(0.56), stage.middle
    tone = hue(float(generator.choice((356, 150, 210))), 0.45, 0.38)
    canvas.fill(rect(x - 0.13, 0.19, x + 0.13, 0.735), (240, 230, 210))
    canvas.fill(rect(x - 0.11, 0.21, x + 0.11, 0.735), Fade(lighter(tone, 0.12), darker(tone, 0.25), 0.21, 0.735))
    panels = boxes(
        x + np.array([-0.085, 0.015] * 2),
        np.array([0.36, 0.36, 0.54, 0.54]),
        x + np.array([-0.015, 0.085] * 2),
        np.array([0.51, 0.51, 0.7, 0.7]),
    )
    canvas.fill(panels, darker(tone, 0.3), alpha=0.7)
    canvas.fill(
        arch(x - 0.07, 0.24, x + 0.07, 0.33), mixed(canvas.tone((150, 190, 210)), stage.light.sky[-2], 0.5), raw=True
    )
    canvas.fill(ellipse(x + 0.088, 0.5, 0.01), (240, 196, 104))
    clock(stage, 0.67, 0.24, 0.042)
    for k, t in enumerate((0.66, 0.695)):
        a = stage.across(t)
        coat = polygon((a - 0.02, 0.4), (a + 0.02, 0.4), (a + 0.034, 0.6), (a - 0.034, 0.6))
        canvas.fill([coat, ellipse(a, 0.4, 0.02, 0.012)], (96, 88, 122) if k else (176, 84, 66))
    floor(stage, (170, 124, 86))
    rug(stage, hue(float(generator.choice((4, 220, 160))), 0.4, 0.42))
    table(stage, 0.9, 0.81, 0.24, 0.13)
    plant(stage, 0.9, 0.68, 0.12)
    lamp(stage, 0.45, long=0.06)


def _stairs(stage: Stage, generator: np.random.Generator) -> None:
    """A flight that climbs to the left, with a banister."""
    canvas = stage.middle
    k = np.arange(9)
    x, y = stage.across(0.42) - 0.07 * k, 0.735 - 0.066 * k
    for a, b in zip(x, y, strict=True):
        canvas.fill(rect(-1, b - 0.066, a, b), Fade((236, 222, 200), (186, 166, 142), b - 0.066, b))
        canvas.fill(rect(-1, b - 0.07, a + 0.006, b - 0.06), lighter(WOOD, 0.1))
    rods = boxes(x - 0.04, y - 0.2, x - 0.032, y - 0.066)
    canvas.fill(rods, (250, 244, 232))
    rail = ribbon([(x[0] + 0.01, y[0] - 0.19), (x[-1] - 0.06, y[-1] - 0.23)], 0.018)
    canvas.fill([rail, rect(x[0] - 0.012, y[0] - 0.22, x[0] + 0.016, y[0])], darker(WOOD, 0.25))
    edged(canvas, [rail], 0.003, 0.5)
    picture(stage, 0.13, 0.16 + 0.02 * float(generator.uniform()), 0.9)


def cloakroom(stage: Stage) -> None:
    """Hooks with satchels, a brass bell and a flag, along a school's wall."""
    canvas, x0, x1 = stage.middle, stage.across(0.62), stage.across(0.96)
    canvas.fill(rect(x0, 0.55, x1, 0.565), darker(WOOD, 0.2))
    for k, x in enumerate(np.linspace(x0 + 0.05, x1 - 0.05, 5)):
        tone = hue(float((4, 44, 205, 130, 300)[k]), 0.5, 0.48)
        canvas.fill(ribbon([(x - 0.02, 0.62), (x, 0.56), (x + 0.02, 0.62)], 0.005), darker(tone, 0.4))
        canvas.fill(rect(x - 0.034, 0.61, x + 0.034, 0.685), Fade(lighter(tone, 0.15), darker(tone, 0.3), 0.61, 0.685))
        canvas.fill(rect(x - 0.034, 0.61, x + 0.034, 0.64), darker(tone, 0.15))
        canvas.fill(rect(x - 0.006, 0.634, x + 0.006, 0.646), (240, 206, 120))
    a = stage.across(0.07)
    canvas.fill(
        [
            ribbon([(a, 0.1), (a, 0.18)], 0.006),
            polygon((a - 0.03, 0.25), (a - 0.014, 0.18), (a + 0.014, 0.18), (a + 0.03, 0.25)),
        ],
        (226, 176, 84),
    )
    canvas.fill(ribbon([(a - 0.06, 0.62), (a - 0.02, 0.32)], 0.006), darker(WOOD, 0.2))
    for k, tone in enumerate(((255, 153, 51), (250, 250, 250), (19, 136, 8))):
        canvas.fill(
            polygon(
                (a - 0.02, 0.32 + 0.03 * k),
                (a + 0.09, 0.335 + 0.03 * k),
                (a + 0.09, 0.365 + 0.03 * k),
                (a - 0.024, 0.35 + 0.03 * k),
            ),
            tone,
        )
