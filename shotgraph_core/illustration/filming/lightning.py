"""Lightning: when it strikes in a take, how bright it is at a moment, and the bolt as a layer of its own."""

import math
from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas, View
from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import Light
from shotgraph_core.illustration.engine.planes import Planes, planes, straight
from shotgraph_core.illustration.engine.shapes import Point, ribbon
from shotgraph_core.illustration.layout import framing_of
from shotgraph_core.model import Framing, Weather
from shotgraph_core.ports import Take

CLOUDS = 0.9
"""How much a strike lifts the sky."""
EVERYWHERE = 0.45
"""How much it lifts the whole picture."""


@dataclass(frozen=True)
class Lightning:
    """The strikes of a take."""

    bolt: Planes
    view: View
    strikes: tuple[float, ...]
    """Seconds into the take."""


def lightning(take: Take, view: View, light: Light, soft: float) -> Lightning | None:
    """The lightning of a take, or nothing where no storm strikes; `soft` blurs the bolt (frame heights)."""
    if take.setting.weather is not Weather.STORM:
        return None
    generator = dice(take.seed, take.setting.name, take.shot_type.value, take.move.value, take.frames, "lightning")
    strikes = _strikes(generator, take.frames / take.fps)
    canvas = Canvas(view, light, take.width / take.height)
    _paint(canvas, generator, framing_of(take), 0.5 if take.setting.place.indoors else 0.66, soft)
    bolt = planes(*straight(canvas.image), near=0.0, grain=None, soft=True)
    return Lightning(bolt, view, strikes) if bolt is not None and strikes else None


def _strikes(generator: np.random.Generator, seconds: float) -> tuple[float, ...]:
    """Every few seconds, and never at once."""
    found, at = [], generator.uniform(0.5, 1.4)
    while at < seconds:
        found.append(float(at))
        at += generator.uniform(3.2, 6.5)
    return tuple(found)


def bolt_level(strikes: tuple[float, ...], now: float) -> float:
    """How visible the bolt is, 0..1: a strike, a dark instant, a weaker second strike that dies away."""
    since = _since(strikes, now)
    if since < 0.09:
        return 1.0
    if since < 0.13 or since > 0.31:
        return 0.0
    return 0.7 * min(1.0, (0.31 - since) / 0.12)


def glow_level(strikes: tuple[float, ...], now: float) -> float:
    """How much light a strike still throws on everything, 0..1."""
    level = math.exp(-_since(strikes, now) / 0.2)
    return level if level > 0.02 else 0.0


def lifted(level: float) -> list[int]:
    """A table that brightens limited-range luma: bright things gain more than dark ones."""
    return [min(235, max(16, round(y + level * (18 + 0.3 * (y - 16))))) for y in range(256)]


def _since(strikes: tuple[float, ...], now: float) -> float:
    """Seconds since the last strike."""
    return min((now - at for at in strikes if at <= now), default=math.inf)


def _paint(canvas: Canvas, generator: np.random.Generator, side: Framing, floor: float, soft: float) -> None:
    """A bolt from the clouds down to `floor`, on the side where nobody stands."""
    across = generator.uniform(0.16, 0.36)
    x, y = canvas.aspect * (across if side is Framing.RIGHT else 1 - across), generator.uniform(-0.04, 0.1)
    main = _jagged(generator, (x, y), floor, generator.normal(0, 0.008))
    fork = _jagged(generator, main[len(main) // 3], floor * 0.75, generator.choice((-0.03, 0.03)))
    canvas.halo(*main[0], 0.7, (150, 162, 226), 0.5)
    canvas.halo(*main[-1], 0.3, (190, 198, 250), 0.4)
    bolts = [ribbon(main, (0.0075, 0.0025), smooth=False), ribbon(fork, (0.004, 0.001), smooth=False)]
    canvas.fill(bolts, (186, 194, 255), alpha=0.8, soft=0.008 + soft, raw=True)
    canvas.fill(bolts, (252, 252, 255), soft=soft, raw=True)


def _jagged(generator: np.random.Generator, start: Point, floor: float, lean: float) -> list[Point]:
    x, y = start
    points = [(x, y)]
    while y < floor:
        x, y = x + lean + generator.normal(0, 0.022), y + generator.uniform(0.02, 0.05)
        points.append((x, y))
    return points
