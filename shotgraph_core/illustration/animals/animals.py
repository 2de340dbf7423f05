"""Animals by species: which kinds there are, what room each takes, and how it is drawn."""

from collections.abc import Iterator
from functools import lru_cache

from shotgraph_core.illustration.acting import Acting, Extent, cycle
from shotgraph_core.illustration.animals.beasts import (
    BEASTS,
    MORE_BEASTS,
    PLAIN,
    Beast,
    beast_head,
    beast_mouth,
    draw_beast,
)
from shotgraph_core.illustration.animals.birds import BIRDS, MORE_BIRDS, Bird, bird_head, bird_mouth, draw_bird
from shotgraph_core.illustration.animals.body import Outline
from shotgraph_core.illustration.animals.coats import Natural
from shotgraph_core.illustration.animals.others import MORE_OTHERS, OTHERS, Other, draw_other, other_head, other_mouth
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Point
from shotgraph_core.model import Age, Character, Pose

_BEASTS: dict[str, tuple[float, Beast]] = {**BEASTS, **MORE_BEASTS}
_BIRDS: dict[str, tuple[float, Bird]] = {**BIRDS, **MORE_BIRDS}
_OTHERS: dict[str, tuple[float, Other]] = {**OTHERS, **MORE_OTHERS}
UNKNOWN = 0.55
"""The height of an animal that has no drawing of its own."""
ROOM = 0.01
"""Air round an extent."""


def kinds() -> tuple[str, ...]:
    """Every kind of animal that has a drawing of its own."""
    return (*_BEASTS, *_BIRDS, *_OTHERS)


def height(character: Character) -> float:
    """Standing height as a fraction of a grown person's, kept large enough to be seen."""
    sizes: dict[str, tuple[float, object]] = {**_BEASTS, **_BIRDS, **_OTHERS}
    size = sizes[character.species][0] if character.species in sizes else UNKNOWN
    return size * (0.75 if character.age is Age.CHILD else 1.0)


@lru_cache(1024)
def extent(character: Character, pose: Pose) -> Extent:
    """What room an animal takes in a pose, over its whole cycle: measured from the drawing itself."""
    outline = Outline()
    for acting in _drawings(pose):
        draw_animal(Puppet(outline, 0.0, 0.0, 1.0), character, acting)
    (left, top), (right, _) = outline.low, outline.high
    head = _head(character, Acting(pose, 0.0))
    return Extent(float(-left) + ROOM, float(right) + ROOM, float(-top) + ROOM, head)


def _drawings(pose: Pose) -> Iterator[Acting]:
    moves = cycle(pose).drawings
    for k in range(moves):
        yield Acting(pose, k / moves)
    yield Acting(pose, 0.0, mouth=1.0, gape=1.0)
    yield Acting(pose, 0.0, mouth=-1.0, shut=True, holds=True)


def hand_at(character: Character, acting: Acting) -> Point:
    """Where an animal carries things, in its own units: its mouth, beak, trunk's tip or hand."""
    species = character.species
    if species in _BIRDS:
        return bird_mouth(_BIRDS[species][1], character, acting)
    if species in _OTHERS:
        return other_mouth(_OTHERS[species][1], character, acting)
    return beast_mouth(_beast(species), character, acting)


def draw_animal(puppet: Puppet, character: Character, acting: Acting) -> None:
    """Draws the animal at an instant of its acting, in its own coat."""
    species = character.species
    if species in _BIRDS:
        draw_bird(puppet, _BIRDS[species][1], character, acting)
    elif species in _OTHERS:
        draw_other(puppet, _OTHERS[species][1], character, acting)
    else:
        draw_beast(puppet, _beast(species), character, acting)


def natural(species: str) -> Natural:
    """The colours of a kind, before anything is known of the one."""
    if species in _BIRDS:
        return _BIRDS[species][1].natural
    return _OTHERS[species][1].natural if species in _OTHERS else _beast(species).natural


def _head(character: Character, acting: Acting) -> tuple[float, float, float]:
    species = character.species
    if species in _BIRDS:
        return bird_head(_BIRDS[species][1], character, acting)
    if species in _OTHERS:
        return other_head(_OTHERS[species][1], character, acting)
    return beast_head(_beast(species), character, acting)


def _beast(species: str) -> Beast:
    return _BEASTS[species][1] if species in _BEASTS else PLAIN
