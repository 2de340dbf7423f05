"""How characters look, the same through the whole film: colours and variants from their names."""

import hashlib
import re
from collections.abc import Sequence
from typing import NamedTuple

from shotgraph_core.model import Age, Character, Gender
from shotgraph_core.plan.looks import HOMES, is_indian

HUES = 24
"""Steps of the colour circle. A figure's step is its own name's: no dress changes because of who else is there."""
VARIANTS = 1000
NOT_SLUG = re.compile(r"[^\w\u0900-\u0963\u0966-\u097f]+")


class Look(NamedTuple):
    """What the story tells of a figure's looks."""

    name: str
    species: str
    age: Age
    gender: Gender
    aliases: tuple[str, ...] = ()


def characters(looks: Sequence[Look], seed: int, indian: bool = False) -> tuple[Character, ...]:
    """The figures with ids, hues and variants that do not depend on how often they are mentioned.

    Those of an `indian` story all dress as at home there.
    """
    ids = _ids(looks)
    return tuple(
        Character(
            id=one,
            name=look.name,
            aliases=look.aliases,
            species=look.species,
            age=look.age,
            gender=look.gender,
            hue=_number(f"{seed} hue {one}") % HUES * (360 // HUES),
            variant=_variant(f"{seed} variant {one}", indian),
        )
        for one, look in zip(ids, looks, strict=True)
    )


def _variant(text: str, indian: bool) -> int:
    variant = _number(text) % VARIANTS
    return variant if is_indian(variant) or not indian else (variant + HOMES) % VARIANTS


def _ids(looks: Sequence[Look]) -> list[str]:
    """Slugs of the names; a second figure with the same slug is numbered."""
    taken: list[str] = []
    for look in looks:
        slug = NOT_SLUG.sub("-", look.name.casefold()).strip("-") or "someone"
        count = sum(one == slug or one.startswith(f"{slug}--") for one in taken)
        taken.append(f"{slug}--{count + 1}" if count else slug)
    return taken


def _number(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
