"""How characters look, the same through the whole film: colours and variants from their names."""

import hashlib
import re
from collections.abc import Sequence
from typing import NamedTuple

from shotgraph_core.model import Age, Character, Gender

HUES = 10
"""Hues are kept 36 degrees apart while there are at most ten characters."""
VARIANTS = 1000
NOT_SLUG = re.compile(r"[^\w\u0900-\u0963\u0966-\u097f]+")


class Look(NamedTuple):
    """What the story tells of a figure's looks."""

    name: str
    species: str
    age: Age
    gender: Gender


def characters(looks: Sequence[Look], seed: int) -> tuple[Character, ...]:
    """The figures with ids, hues and variants that do not depend on how often they are mentioned."""
    ids = _ids(looks)
    hues = _hues(looks, seed)
    return tuple(
        Character(
            id=one,
            name=look.name,
            species=look.species,
            age=look.age,
            gender=look.gender,
            hue=hues[look.name],
            variant=_number(f"{seed} variant {look.name}") % VARIANTS,
        )
        for one, look in zip(ids, looks, strict=True)
    )


def _ids(looks: Sequence[Look]) -> list[str]:
    """Slugs of the names; a second figure with the same slug is numbered."""
    taken: list[str] = []
    for look in looks:
        slug = NOT_SLUG.sub("-", look.name.casefold()).strip("-") or "someone"
        count = sum(one == slug or one.startswith(f"{slug}--") for one in taken)
        taken.append(f"{slug}--{count + 1}" if count else slug)
    return taken


def _hues(looks: Sequence[Look], seed: int) -> dict[str, int]:
    """A step of the colour circle for each name: its own, else the next free one."""
    turn = _number(f"{seed} hue") % (360 // HUES)
    steps: dict[str, int] = {}
    for name in sorted({look.name for look in looks}, key=lambda one: (_number(one), one)):
        step = _number(f"{seed} {name}") % HUES
        while len(steps) < HUES and step in steps.values():
            step = (step + 1) % HUES
        steps[name] = step
    return {name: step * (360 // HUES) + turn for name, step in steps.items()}


def _number(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
