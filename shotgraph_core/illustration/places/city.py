"""The city: a skyline in depths, a street of shops, lamps and traffic."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.shapes import curve, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places import buildings, trees
from shotgraph_core.illustration.places.masonry import WINDOW, wall
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.sky import paint_sky
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.terrain import mist, outline, ridge
from shotgraph_core.illustration.places.weathering import cast_shadow, edged, shadow, snowed


def city(stage: Stage) -> None:
    """A skyline in three depths above a street with shops, trees, lamps and traffic."""
    paint_sky(stage, 0.68)
    ridge(stage.sky, outline(stage, "city hills", 0.6, 0.07, 1.5), (96, 112, 128), 0.8)
    for k, (canvas, depth, high, step) in enumerate(((stage.sky, 0.7, 0.34, 0.075), (stage.far, 0.4, 0.42, 0.12))):
        generator = stage.dice("towers", k)
        canvas.depth = depth
        for x in np.arange(-stage.margin, stage.aspect + stage.margin + 0.1, step * stage.unit):
            middle = 1 - 0.45 * k * float(np.exp(-((((x / stage.aspect) - 0.52) / 0.2) ** 2)))
            tall = high * generator.uniform(0.4, 1.25) * middle
            buildings.tower(canvas, x + generator.normal(0, 0.01), 0.72 + 0.025 * k, tall, generator)
        canvas.depth = 0.0
        mist(canvas, 0.7 + 0.02 * k, 0.05, 0.4)
    generator = stage.dice("street")
    stage.far.depth = 0.3
    dome = buildings.palace if stage.southern else buildings.church
    dome(stage.far, stage.across(generator.uniform(0.44, 0.58)), 0.74, 0.2 * stage.unit, generator)
    stage.far.depth = 0.0
    _shops(stage, generator)
    _street(stage, generator)


def _shops(stage: Stage, generator: np.random.Generator) -> None:
    """Fronts of three floors on both sides, a gap in the middle through which the skyline shows."""
    u = stage.unit
    for start, way in ((0.34, -1), (0.66, 1)):
        x, tall = stage.across(start), 0.22
        while -0.3 < x < stage.aspect + 0.3:
            wide = generator.uniform(0.15, 0.23) * u
            _front(stage, x if way > 0 else x - wide, wide, tall * generator.uniform(0.9, 1.15), generator)
            x += way * (wide + 0.004)
            tall *= 1.25
    for x, high in ((0.4, 0.15), (0.6, 0.16), (0.24, 0.22), (0.78, 0.24)):
        tree = (trees.blossoming, trees.broadleaf)[int(generator.integers(2))]
        tree(stage.middle, stage.across(x), 0.795, high * u, generator)


def _front(stage: Stage, x: float, wide: float, tall: float, generator: np.random.Generator) -> None:
    canvas, foot = stage.middle, 0.79
    stone: RGB = ((196, 120, 96), (226, 204, 170), (168, 176, 188), (214, 170, 140), (188, 196, 168))[
        int(generator.integers(5))
    ]
    if stage.southern:
        stone = mixed(stone, hue(float(generator.uniform(0, 360)), 0.5, 0.7), 0.35)
    top = foot - tall
    wall(canvas, (x, top, x + wide, foot), stone, generator.uniform() < 0.5, generator)
    cornice = [rect(x - 0.006, top - 0.014, x + wide + 0.006, top + 0.008)]
    if generator.uniform() < 0.5:
        cornice.append(
            polygon((x + wide * 0.2, top - 0.012), (x + wide * 0.5, top - 0.05), (x + wide * 0.8, top - 0.012))
        )
    canvas.fill(cornice, lighter(stone, 0.2))
    edged(canvas, cornice, 0.003, 0.5, 0.01)
    lit = canvas.light.lamps
    floors = max(1, int((tall - 0.09) / 0.07))
    a, b = np.meshgrid(x + wide * np.array([0.2, 0.5, 0.8]), top + 0.045 + 0.07 * np.arange(floors))
    a, b = a.ravel(), b.ravel()
    chance = generator.uniform(0, 1, len(a))
    canvas.fill(boxes(a - 0.02, b - 0.026, a + 0.02, b + 0.026), lighter(stone, 0.35))
    canvas.fill(boxes(a - 0.024, b + 0.024, a + 0.024, b + 0.03), darker(stone, 0.4))
    panes = boxes(a - 0.015, b - 0.021, a + 0.015, b + 0.021)
    for on in (True, False):
        some = [one for one, luck in zip(panes, chance, strict=True) if (luck < 0.6 * lit) is on]
        canvas.fill(some, WINDOW if on else mixed(canvas.tone((70, 86, 110)), stage.light.sky[-2], 0.25), raw=True)
    canvas.fill(boxes(a - 0.001, b - 0.021, a + 0.001, b + 0.021), darker(stone, 0.5))
    _shop_window(stage, x, wide, foot, generator)


def _shop_window(stage: Stage, x: float, wide: float, foot: float, generator: np.random.Generator) -> None:
    canvas, lit = stage.middle, stage.light.lamps
    tone = hue(float(generator.choice((6, 30, 150, 205, 340))), 0.5, 0.45)
    pane = mixed(canvas.tone((96, 116, 138)), (255, 222, 150), max(lit, 0.15))
    canvas.fill(rect(x + 0.01, foot - 0.085, x + wide - 0.01, foot), darker(tone, 0.4))
    canvas.fill(
        [
            rect(x + 0.018, foot - 0.065, x + wide * 0.6, foot - 0.014),
            rect(x + wide * 0.68, foot - 0.065, x + wide * 0.88, foot),
        ],
        pane,
        raw=True,
    )
    canvas.glow(x + wide / 2, foot - 0.03, 0.14, (255, 186, 100), 0.6 * lit)
    wares = generator.uniform(x + 0.024, x + wide * 0.58, 7)
    canvas.fill(dots(wares, np.full(7, foot - 0.022), 0.008, 0.012, points=8), hue(generator.uniform(0, 360), 0.5, 0.5))
    canvas.fill(rect(x + 0.012, foot - 0.108, x + wide - 0.012, foot - 0.084), tone)
    strokes = np.linspace(x + wide * 0.2, x + wide * 0.8, 9)
    canvas.fill(
        boxes(strokes, np.full(9, foot - 0.102), strokes + 0.006, np.full(9, foot - 0.09)), (250, 238, 210), alpha=0.85
    )
    edges = np.linspace(x + 0.004, x + wide - 0.004, 9)
    for k in (0, 1):
        strips = [
            polygon(
                (p, foot - 0.084), (q, foot - 0.084), (q, foot - 0.056), ((p + q) / 2, foot - 0.05), (p, foot - 0.056)
            )
            for p, q in zip(edges[k:-1:2], edges[k + 1 :: 2], strict=False)
        ]
        canvas.fill(
            strips,
            Fade(
                tone if k else (246, 236, 218), darker(tone if k else (246, 236, 218), 0.25), foot - 0.084, foot - 0.05
            ),
        )


def _street(stage: Stage, generator: np.random.Generator) -> None:
    m, canvas = stage.margin, stage.ground
    pavement: RGB = snowed(canvas, (176, 170, 168), 0.85)
    canvas.fill(
        rect(-m, 0.785, stage.aspect + m, 0.87), Fade(darker(pavement, 0.1), lighter(pavement, 0.12), 0.785, 0.87)
    )
    x = np.arange(-m, stage.aspect + m, 0.06)
    lines = [
        polygon(
            (a, 0.785),
            (a + 0.0016, 0.785),
            (a + 0.0016 + (a - stage.aspect / 2) * 0.1, 0.857),
            (a + (a - stage.aspect / 2) * 0.1 - 0.001, 0.857),
        )
        for a in x
    ]
    canvas.fill([*lines, rect(-m, 0.812, stage.aspect + m, 0.8135)], darker(pavement, 0.4), alpha=0.45)
    tar: RGB = snowed(canvas, (84, 84, 98), 0.6)
    canvas.fill(rect(-m, 0.866, stage.aspect + m, 1.3), Fade(tar, darker(tar, 0.4), 0.866, 1.05))
    canvas.fill([rect(-m, 0.856, stage.aspect + m, 0.868)], lighter(pavement, 0.25))
    canvas.fill([rect(-m, 0.868, stage.aspect + m, 0.874)], darker(tar, 0.4), alpha=0.7)
    t = generator.uniform(0, 1, 160)
    specks = dots(
        generator.uniform(-m, stage.aspect + m, 160), 0.88 + 0.17 * t, 0.004 + 0.01 * t, 0.0007 + 0.001 * t, points=6
    )
    canvas.fill(specks[::2], lighter(tar, 0.2), alpha=0.5)
    canvas.fill(specks[1::2], darker(tar, 0.4), alpha=0.5)
    canvas.fill(
        [
            polygon((a + 0.02, 0.95), (a + 0.12, 0.95), (a + 0.11, 0.964), (a, 0.964))
            for a in np.arange(-m, stage.aspect + m, 0.24)
        ],
        (240, 230, 196),
        alpha=0.85,
    )
    if stage.setting.weather.value in ("rain", "storm") or stage.dark:
        _shine(stage, generator)
    for t_ in (0.06, 0.36, 0.66, 0.96):
        _street_lamp(stage, stage.across(t_), 0.85)
    _car(stage, stage.across(float(generator.choice((0.14, 0.84)))), 0.885, generator)
    _bench(stage, stage.across(0.74), 0.845)


def _shine(stage: Stage, generator: np.random.Generator) -> None:
    """Lamps and windows that shine in the tar."""
    at = stage.across(1) * np.array([0.08, 0.22, 0.38, 0.68, 0.82, 0.98])
    for k in range(6):
        wide = dots(np.full(6, at[k] + 0.04), np.linspace(0.885, 1.0, 6), 0.05, 0.004, points=12)
        tone = (255, 196, 110) if stage.dark else stage.light.sky[-2]
        stage.ground.fill(wide, tone, alpha=0.16, soft=0.004, raw=True)


def _street_lamp(stage: Stage, x: float, y: float) -> None:
    canvas, lamps = stage.ground, stage.light.lamps
    shadow(canvas, x, y, 0.02)
    post = [
        ribbon([(x, y), (x, y - 0.27), (x + 0.012, y - 0.29), (x + 0.04, y - 0.29)], 0.006),
        ellipse(x, y - 0.01, 0.009, 0.012),
        ellipse(x, y - 0.14, 0.006, 0.006),
    ]
    canvas.fill(post, (52, 54, 66))
    edged(canvas, post, 0.002, 0.6, 0.006)
    head = mixed(canvas.tone((220, 220, 220)), (255, 236, 180), lamps)
    canvas.fill(ellipse(x + 0.042, y - 0.284, 0.014, 0.007), head, raw=True)
    if lamps > 0.3:
        cone = polygon((x + 0.034, y - 0.28), (x + 0.05, y - 0.28), (x + 0.14, y), (x - 0.06, y))
        canvas.fill(cone, (255, 206, 130), alpha=0.14 * lamps, soft=0.01, raw=True)
        canvas.glow(x + 0.042, y, 0.14, (255, 196, 110), 0.4 * lamps, solid=0.1)
    canvas.glow(x + 0.042, y - 0.28, 0.14, (255, 196, 110), 0.85 * lamps)


def _car(stage: Stage, x: float, y: float, generator: np.random.Generator) -> None:
    """A small car, or in the south a three-wheeled taxi, at the kerb."""
    canvas = stage.ground
    tone = (246, 200, 66) if stage.southern else hue(float(generator.choice((4, 130, 205, 45))), 0.5, 0.45)
    lower = darker((40, 120, 70), 0.1) if stage.southern else tone
    shadow(canvas, x, y, 0.16)
    if stage.southern:
        body = curve(
            [
                (x - 0.09, y - 0.02),
                (x - 0.085, y - 0.11),
                (x - 0.02, y - 0.13),
                (x + 0.05, y - 0.125),
                (x + 0.08, y - 0.06),
                (x + 0.1, y - 0.02),
            ]
        )
        panes = [
            polygon((x - 0.06, y - 0.065), (x - 0.058, y - 0.105), (x - 0.01, y - 0.112), (x - 0.01, y - 0.065)),
            polygon((x + 0.002, y - 0.065), (x + 0.002, y - 0.112), (x + 0.046, y - 0.106), (x + 0.066, y - 0.065)),
        ]
        wheels = (-0.06, 0.075)
    else:
        body = curve(
            [
                (x - 0.13, y - 0.02),
                (x - 0.13, y - 0.06),
                (x - 0.08, y - 0.07),
                (x - 0.05, y - 0.115),
                (x + 0.03, y - 0.115),
                (x + 0.07, y - 0.07),
                (x + 0.13, y - 0.058),
                (x + 0.135, y - 0.02),
            ]
        )
        panes = [
            polygon((x - 0.066, y - 0.072), (x - 0.042, y - 0.104), (x - 0.008, y - 0.104), (x - 0.008, y - 0.072)),
            polygon((x + 0.004, y - 0.072), (x + 0.004, y - 0.104), (x + 0.026, y - 0.104), (x + 0.052, y - 0.072)),
        ]
        wheels = (-0.08, 0.085)
    canvas.fill(body, Fade(lighter(tone, 0.2), darker(lower, 0.3), y - 0.12, y - 0.02))
    canvas.fill(panes, mixed(stage.light.sky[-1], canvas.tone((60, 80, 104)), 0.5), raw=True)
    canvas.fill(
        rect(x - 0.11, y - 0.05, x + 0.115, y - 0.044)
        if not stage.southern
        else rect(x - 0.085, y - 0.055, x + 0.085, y - 0.046),
        lighter(tone, 0.5),
        alpha=0.7,
    )
    for dx in wheels:
        canvas.fill(ellipse(x + dx, y - 0.018, 0.024, 0.024), (34, 32, 40))
        canvas.fill(ellipse(x + dx, y - 0.018, 0.011, 0.011), (190, 190, 196))
    edged(canvas, [body], 0.003, 0.5, 0.01)
    if stage.dark:
        canvas.glow(x + 0.12, y - 0.05, 0.1, (255, 236, 180), 0.9)


def _bench(stage: Stage, x: float, y: float) -> None:
    canvas, wood = stage.ground, (140, 96, 66)
    cast_shadow(canvas, x, y, 0.06, 0.04)
    slats = [rect(x - 0.07, y - 0.075 + 0.014 * k, x + 0.07, y - 0.066 + 0.014 * k) for k in range(3)]
    slats.append(rect(x - 0.075, y - 0.034, x + 0.075, y - 0.024))
    legs = boxes(
        np.array([x - 0.06, x + 0.05]), np.array([y - 0.075] * 2), np.array([x - 0.052, x + 0.058]), np.array([y] * 2)
    )
    canvas.fill(legs, (50, 48, 56))
    canvas.fill(slats, Fade(lighter(wood, 0.2), darker(wood, 0.2), y - 0.08, y - 0.02))
    edged(canvas, slats, 0.002, 0.5, 0.006)
