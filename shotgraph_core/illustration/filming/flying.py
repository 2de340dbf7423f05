"""What crosses the picture by itself: birds with beating wings, puffs of cloud, leaves in the wind, smoke."""

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from PIL import Image

from shotgraph_core.illustration.engine.canvas import Canvas, Fade, View
from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import RGB, Light, darker, lighter, mixed
from shotgraph_core.illustration.engine.planes import planes, straight
from shotgraph_core.illustration.engine.shapes import Path, curve, ellipse, ribbon
from shotgraph_core.illustration.filming.cels import Cel, Studio
from shotgraph_core.illustration.filming.finish import Spot
from shotgraph_core.illustration.filming.performing import Act, Drawing, Instant
from shotgraph_core.model import Place, TimeOfDay, Weather

BEATS = 8
"""Drawings of a wingbeat."""
LEAFY = frozenset({Place.FOREST, Place.GARDEN, Place.FIELD, Place.HILLS, Place.ROAD, Place.VILLAGE, Place.TEMPLE,
                   Place.PALACE, Place.RIVER, Place.LAKE})  # fmt: skip
BLOWN = frozenset({Weather.WIND, Weather.STORM})
DRY = frozenset({Weather.CLEAR, Weather.CLOUDY, Weather.WIND})
FIRES = frozenset({"fire", "campfire", "bonfire", "stove", "hearth", "torch", "oven"})
TURNS = 8
"""Drawings of a leaf that tumbles."""


def in_the_sky(studio: Studio) -> Iterator[Cel]:
    """Puffs of cloud and a few birds, behind everything but the sky."""
    setting = studio.take.setting
    if setting.place.indoors or setting.place in (Place.CAVE, Place.FOREST) or setting.weather not in DRY:
        return
    generator = dice(studio.seed, "in the sky")
    if setting.time is not TimeOfDay.NIGHT:
        for _ in range(int(generator.integers(1, 4))):
            yield from _cloud(studio, generator)
        if generator.uniform() < 0.75:
            yield from _birds(studio, generator)


def in_the_air(studio: Studio) -> Iterator[Cel]:
    """Leaves and petals that blow past, and the smoke of fires."""
    setting = studio.take.setting
    for thing in studio.plan.things:
        if thing.word in FIRES:
            yield from _smoke(studio, thing.x, thing.y - 0.8 * thing.high, thing.high)
    if setting.place in LEAFY and setting.weather in DRY | BLOWN and setting.time is not TimeOfDay.NIGHT:
        generator = dice(studio.seed, "leaves")
        petals = setting.place is Place.GARDEN
        count = 16 if setting.weather in BLOWN else 5 if petals or setting.place is Place.FOREST else 0
        for _ in range(count):
            yield from _leaf(studio, generator, petals)


def _sprite(studio: Studio, size: tuple[float, float], draw: object = None) -> View:
    """A small canvas about the origin; `size` is half its width and height in frame heights."""
    scale = studio.view.scale
    width, height = (max(8, math.ceil(part * scale) * 2 + 8) for part in size)
    return View(width, height, -width / 2 / scale, -height / 2 / scale, scale)


def _cel(
    studio: Studio, pictures: list[Image.Image], view: View, near: float, act: Act, soft: bool = False
) -> Iterator[Cel]:
    """A sprite of several drawings; those that show nothing are left out."""
    found = {}
    for number, picture in enumerate(pictures):
        rgb, alpha = studio.finish.layer(straight(picture), Spot(near, studio.seed, view.width, view.height, cel=True))
        drawn = planes(rgb, alpha, near, None, soft)
        if drawn is not None:
            found[Drawing(number)] = drawn
    if len(found) == len(pictures):
        yield Cel(found, view, (0.0, 0.0), near, act)


def _cloud(studio: Studio, generator: np.random.Generator) -> Iterator[Cel]:
    light, aspect = studio.light, studio.aspect
    wide = float(generator.uniform(0.08, 0.17))
    x, y = float(generator.uniform(-0.1, 1.1)) * aspect, float(generator.uniform(0.09, 0.3))
    lumps = [ellipse(0, 0, wide * 1.1, wide * 0.1)]
    for t in np.linspace(-1, 1, 9):
        size = wide * (0.12 + 0.36 * (1 - t * t) * generator.uniform(0.55, 1.1))
        lumps.append(ellipse(t * wide, -size * 0.45, size, size * 0.8))
    view = _sprite(studio, (wide * 1.3, wide * 0.75))
    canvas = Canvas(view, light, aspect)
    base = mixed(light.sky[-2], light.haze, 0.5)
    pale = mixed(lighter(base, 0.7), light.sun, 0.2)
    canvas.fill(lumps, Fade(pale, mixed(pale, base, 0.75), -wide * 0.5, wide * 0.12), 0.72, 0.006, True)
    windy = studio.take.setting.weather in BLOWN
    speed = float(generator.uniform(0.006, 0.011)) * (4 if windy else 1)
    span = aspect + 0.6

    def act(now: float) -> Instant:
        return Instant(x=(x + speed * now + 0.3) % span - 0.3, y=y)

    yield from _cel(studio, [canvas.image], view, 0.14, act, soft=True)


def _birds(studio: Studio, generator: np.random.Generator) -> Iterator[Cel]:
    """A loose flock on its way across the sky."""
    aspect, seconds = studio.aspect, studio.take.frames / studio.take.fps
    heading = 1 if generator.uniform() < 0.5 else -1
    speed = float(generator.uniform(0.05, 0.075))
    x0 = aspect * float(generator.uniform(0.25, 0.75)) - heading * speed * seconds / 2
    y0, size = float(generator.uniform(0.14, 0.3)), float(generator.uniform(0.011, 0.016))
    ink = mixed(darker(studio.light.haze, 0.55), (30, 30, 44), 0.4)
    view = _sprite(studio, (size * 1.3, size * 1.2))
    pictures = []
    for beat in range(BEATS):
        canvas = Canvas(view, studio.light, aspect)
        canvas.fill(
            [*_wings(size, math.sin(2 * math.pi * beat / BEATS)), ellipse(0, 0, size * 0.24, size * 0.1)], ink, raw=True
        )
        pictures.append(canvas.image)
    for number in range(int(generator.integers(4, 8))):
        behind, aside, start = (float(each) for each in generator.uniform((0.02, -0.02, 0), (0.035, 0.02, 1)))
        pace, scale = float(generator.uniform(1.7, 2.3)), float(generator.uniform(0.75, 1.15))
        place = (x0 - heading * behind * number, y0 + aside * (number + 1) * 0.6)
        yield from _cel(studio, pictures, view, 0.2, _flight(place, heading * speed, start, pace, scale))


def _flight(place: tuple[float, float], speed: float, start: float, pace: float, scale: float) -> Act:
    """Some beats of the wings, then a glide, on a gently waving path."""

    def act(now: float) -> Instant:
        round_ = now / 3.4 + start
        beating = round_ % 1 < 0.72
        turns = (round_ % 1) * 3.4 * pace if beating else 0.0
        wave = 0.004 * math.sin(1.7 * now + 6 * start)
        drawing = Drawing(int(turns * BEATS) % BEATS)
        return Instant(drawing, place[0] + speed * now, place[1] + wave, scale, scale)

    return act


def _wings(size: float, lift: float) -> list[Path]:
    found = []
    for side in (-1, 1):
        tip, bow = -size * (0.12 + 0.62 * lift), -size * (0.3 + 0.3 * lift)
        spine = curve([(0, 0), (side * size * 0.45, bow), (side * size, tip)], False)
        found.append(ribbon(spine, (size * 0.2, size * 0.15, size * 0.03), smooth=False))
    return found


def _leaf(studio: Studio, generator: np.random.Generator, petal: bool) -> Iterator[Cel]:
    """Something light that tumbles across the picture."""
    aspect, windy = studio.aspect, studio.take.setting.weather in BLOWN
    leaves: tuple[RGB, ...] = ((206, 132, 44), (178, 74, 40), (130, 148, 56), (222, 172, 70))
    petals: tuple[RGB, ...] = ((246, 170, 190), (250, 214, 220), (242, 132, 160), (255, 236, 200))
    colour = (petals if petal else leaves)[int(generator.integers(0, 4))]
    size = float(generator.uniform(0.007, 0.013))
    view = _sprite(studio, (size * 1.2, size * 1.2))
    pictures = []
    for turn in range(TURNS):
        canvas = Canvas(view, studio.light, aspect)
        angle = math.pi * turn / TURNS
        thin = size * (0.2 + 0.35 * abs(math.cos(2 * angle)))
        canvas.fill(ellipse(0, 0, size, thin, angle), Fade(lighter(colour, 0.15), darker(colour, 0.2), -size, size))
        pictures.append(canvas.image)
    x0, y0, start = (float(each) for each in generator.uniform((0, -0.1, 0), (aspect + 0.4, 1.0, 1)))
    speed = float(generator.uniform(0.4, 0.75)) if windy else float(generator.uniform(0.02, 0.06))
    sink = float(generator.uniform(0.04, 0.12)) if windy else float(generator.uniform(0.05, 0.08))
    spin = float(generator.uniform(0.7, 1.4)) if windy else float(generator.uniform(0.25, 0.5))

    def act(now: float) -> Instant:
        wave = 2 * math.pi * (now * spin * 0.6 + start)
        x = (x0 + speed * now + 0.03 * math.sin(wave) + 0.2) % (aspect + 0.4) - 0.2
        y = (y0 + sink * now + 0.025 * math.sin(1.3 * wave) + 0.1) % 1.2 - 0.1
        return Instant(Drawing(int((now * spin + start) * TURNS) % TURNS), x, y)

    yield from _cel(studio, pictures, view, 1.15, act)


def _smoke(studio: Studio, x: float, y: float, size: float) -> Iterator[Cel]:
    """Puffs that rise, widen and thin out."""
    generator = dice(studio.seed, "smoke", x)
    radius = 0.22 * size
    view = _sprite(studio, (radius * 1.6, radius * 1.6))
    canvas = Canvas(view, studio.light, studio.aspect)
    canvas.fill(ellipse(0, 0, radius, radius), mixed(studio.light.haze, (150, 148, 156), 0.6), 0.5, radius * 0.3, True)
    lean = 0.5 if studio.take.setting.weather in BLOWN else 0.12
    plain = replace(studio, finish=replace(studio.finish, layer=lambda layer, _: layer))
    for number in range(7):
        start, swing = number / 7, float(generator.uniform(0, 6))
        yield from _cel(plain, [canvas.image], view, 1.0, _puff(x, y, size, start, swing, lean), soft=True)


def _puff(x: float, y: float, size: float, start: float, swing: float, lean: float) -> Act:
    def act(now: float) -> Instant:
        age = (now / 4.2 + start) % 1
        aside = size * (lean * age * 1.6 + 0.1 * math.sin(5 * age + swing))
        grown = 0.35 + 1.5 * age
        return Instant(Drawing(), x + aside, y - 1.7 * size * age, grown, grown, math.sin(math.pi * age) ** 0.7 * 0.8)

    return act
