"""Animals with bodies of their own: monkeys, what swims, what hops, creeps, crawls and hums."""

# ruff: noqa: E501 - an animal to a line: a table of measures is compared by reading across.

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals import bugs, creepers, primates, robots, water
from shotgraph_core.illustration.animals.body import Body, body_of
from shotgraph_core.illustration.animals.coats import Coat, Natural, coat_of
from shotgraph_core.illustration.animals.posture import hovering, posture
from shotgraph_core.illustration.animals.primates import Primate
from shotgraph_core.illustration.animals.water import Swimmer
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Point
from shotgraph_core.model import Age, Character

Round = tuple[float, float, float]
"""Middle and radius."""


@dataclass(frozen=True)
class Other:
    """A kind with a body of its own."""

    natural: Natural
    draw: Callable[[Body, Coat, Acting, Age], None]
    head: Callable[[Acting, Age], Round]
    mouth: Callable[[Acting, Age], Point]


def draw_other(puppet: Puppet, other: Other, character: Character, acting: Acting) -> None:
    """The whole animal."""
    other.draw(body_of(puppet, floor=0.0), coat_of(character, other.natural), acting, character.age)


def other_head(other: Other, character: Character, acting: Acting) -> Round:
    """The middle and radius of the head."""
    return other.head(acting, character.age)


def other_mouth(other: Other, character: Character, acting: Acting) -> Point:
    """Where it carries things."""
    return other.mouth(acting, character.age)


def _primate(natural: Natural, m: Primate) -> Other:
    def head(acting: Acting, age: Age) -> Round:
        h = primates.held(m, acting, age)
        return h.head[0] + 0.03, h.head[1], m.head * 1.16

    return Other(
        natural, partial(primates.draw_primate, m), head, lambda acting, age: primates.held(m, acting, age).hands[0],
    )  # fmt: skip


def _swimmer(natural: Natural, w: Swimmer) -> Other:
    return Other(
        natural, partial(water.draw_swimmer, w), lambda acting, age: water.face_at(w, acting), lambda acting,
        age: water.lips_at(w, acting),
    )  # fmt: skip


def _small(
    natural: Natural,
    draw: Callable[[Body, Coat, Acting, Age], None],
    head: Round | Callable[[Acting], Round],
    about: Point = (0.0, 0.0),
    sunk: float = 0.3,
    hover: float = 0.0,
) -> Other:
    """A body of one piece that turns about a point."""

    def at(p: Point, acting: Acting) -> Point:
        x, y = posture(acting, sunk).at(p, about)
        return x, y + hovering(acting, hover)

    def face(acting: Acting, age: Age) -> Round:
        x, y, r = head if isinstance(head, tuple) else head(acting)
        return (*at((x, y), acting), r)

    def lips(acting: Acting, age: Age) -> Point:
        x, y, r = head if isinstance(head, tuple) else head(acting)
        return at((x + r * 0.7, y - r * 0.4), acting)

    return Other(natural, draw, face, lips)


def _n(
    base: tuple[float, float, float],
    belly: tuple[float, float, float] | None = None,
    mark: tuple[float, float, float] | None = None,
    tint: float = 0.08,
    eye: tuple[float, float, float] = (96, 62, 36),
) -> Natural:
    return Natural(base, belly, mark, tint, eye)


def _robot(natural: Natural) -> Other:
    def head(acting: Acting, age: Age) -> Round:
        return (*robots.held_at(acting).at(robots.HEAD[:2], robots.HIP), robots.HEAD[2])

    return Other(natural, robots.draw_robot, head, lambda acting, age: robots.hand_of(acting))


OTHERS: dict[str, tuple[float, Other]] = {
    "robot": (0.7, _robot(_n((150, 186, 200), tint=0.25))),
    "monkey": (0.52, _primate(_n((150, 104, 68), (222, 186, 144)), Primate())),
    "ape": (0.85, _primate(_n((84, 66, 60), (110, 92, 84), tint=0.04), Primate(skin=(134, 106, 96), girth=1.5, head=0.19, tail=False, ear=0.26, brow=True))),
    "fish": (0.26, _swimmer(_n((240, 138, 70), (252, 216, 160), tint=0.16), Swimmer(extra=("scales",)))),
    "whale": (1.0, _swimmer(_n((86, 120, 164), (222, 234, 240), tint=0.05), Swimmer((0.72, 0.4), "fluke", 0.0, eye=0.05, extra=("grooves", "spout")))),
    "frog": (0.22, _small(_n((112, 176, 72), (226, 236, 172), (74, 128, 56), 0.06, (226, 170, 50)), creepers.draw_frog, (0.06, 0.68, 0.33), sunk=0.34)),
    "snake": (0.38, _small(_n((104, 150, 78), (224, 224, 160), (66, 100, 58), 0.12, (226, 170, 50)), creepers.draw_snake, creepers.snake_head, sunk=0.4)),
    "ant": (0.16, _small(_n((128, 70, 52), tint=0.08), bugs.draw_ant, (0.4, 0.56, 0.26))),
    "bee": (0.18, _small(_n((246, 196, 62), (252, 230, 150), (58, 46, 46), 0.03), bugs.draw_bee, (0.32, 0.5, 0.24), hover=0.25)),
}  # fmt: skip
MORE_OTHERS: dict[str, tuple[float, Other]] = {
    "dolphin": (0.7, _swimmer(_n((112, 146, 182), (230, 238, 244), tint=0.05), Swimmer((0.62, 0.24), "fluke", 0.16, 0.12, 0.05))),
    "shark": (0.8, _swimmer(_n((116, 130, 146), (236, 240, 242), tint=0.03), Swimmer((0.7, 0.25), "fin", 0.24, 0.06, 0.05, ("gills", "teeth")))),
    "crab": (0.2, _small(_n((226, 92, 62), tint=0.08), water.draw_crab, (0.0, 0.62, 0.3), (0.0, 0.4))),
    "octopus": (0.4, _small(_n((206, 112, 146), tint=0.2), water.draw_octopus, (0.05, 0.62, 0.34), (0.0, 0.4))),
    "butterfly": (0.2, _small(_n((80, 62, 66), (250, 230, 180), tint=0.02), bugs.draw_butterfly, (0.2, 0.66, 0.17), (0.0, 0.5), hover=0.2)),
    "spider": (0.18, _small(_n((88, 74, 92), (150, 130, 150), tint=0.14), bugs.draw_spider, (0.26, 0.5, 0.24))),
    "caterpillar": (0.16, _small(_n((140, 190, 84), tint=0.12), bugs.draw_caterpillar, (0.52, 0.62, 0.24))),
    "grasshopper": (0.18, _small(_n((124, 178, 74), (206, 222, 150), tint=0.08), bugs.draw_grasshopper, (0.44, 0.6, 0.22))),
    "beetle": (0.15, _small(_n((206, 62, 52), tint=0.16), bugs.draw_beetle, (0.44, 0.42, 0.24))),
    "firefly": (0.16, _small(_n((92, 74, 66), tint=0.04), bugs.draw_firefly, (0.36, 0.5, 0.22), hover=0.25)),
    "bat": (0.3, _small(_n((104, 82, 92), (160, 134, 136), tint=0.08), bugs.draw_bat, (0.06, 0.7, 0.26), (0.0, 0.5), hover=0.2)),
    "snail": (0.18, _small(_n((214, 186, 140), mark=(186, 118, 76), tint=0.06), creepers.draw_snail, (0.52, 0.56, 0.24))),
}  # fmt: skip
"""Kinds of whose coats the plan says nothing: they are as they are drawn."""
