"""Coats: in which colours one animal is drawn, from its kind, its own hue and variant, and what is said of it."""

from dataclasses import dataclass
from functools import lru_cache

from shotgraph_core.illustration.animals.words import WORN, Said, said
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, luma, mixed
from shotgraph_core.model import Character
from shotgraph_core.plan.looks import appearance

TAME = frozenset({"dog", "puppy", "cat"})
BELLED = frozenset(
    {"cow", "goat", "sheep", "horse", "donkey", "camel", "elephant", "buffalo", "ox", "pony", "yak", "calf", "lamb"}
)
OWN_MARKS = ((), ("socks", "chest"), ("patch",), ("tip", "chest"), ("blaze",), ("chest",), ("socks", "tip"))
"""Marks that tell two tame animals of a kind apart."""


@dataclass(frozen=True)
class Coat:
    """The colours of one animal, the same in every pose."""

    base: RGB
    belly: RGB
    mark: RGB
    """Stripes, spots, patches and mane."""
    pale: RGB
    """Socks, chest, blaze."""
    eye: RGB
    marks: tuple[str, ...] = ()
    worn: str = ""
    cloth: RGB = (0, 0, 0)
    ears: tuple[RGB, RGB] = ((0, 0, 0), (0, 0, 0))
    """The near and the far ear."""
    tail: RGB | None = None
    tip: RGB | None = None
    beak: RGB | None = None
    comb: RGB | None = None
    wing: RGB | None = None
    belly_said: bool = False
    told: bool = False
    """Whether its colour was said: then the kind's own soft markings are left out."""

    @property
    def far(self) -> RGB:
        """The legs and wings of the far side."""
        return darker(self.base, 0.3)

    @property
    def crease(self) -> RGB:
        """Lines within the coat."""
        return darker(self.base, 0.45)


@dataclass(frozen=True)
class Natural:
    """How a kind looks of itself."""

    base: RGB
    belly: RGB | None = None
    mark: RGB | None = None
    tint: float = 0.06
    """How much of the character's hue is in the coat."""
    eye: RGB = (96, 62, 36)


@lru_cache(512)
def coat_of(character: Character, natural: Natural) -> Coat:
    """One animal's colours; what is said of it wins over what its kind, hue and variant make of it."""
    told = Said() if character.appearance == appearance(character) else said(character.appearance)
    base = told.coat or _own(character, natural)
    parts = told.parts
    belly = parts.get("chest") or (natural.belly if natural.belly and not told.coat else lighter(base, 0.34))
    pale = parts.get("socks") or parts.get("chest") or parts.get("face") or lighter(base, 0.72)
    mark = told.second or next(
        (parts[name] for name in ("patches", "spots", "stripes", "mane") if parts.get(name)), None,
    )  # fmt: skip
    worn, cloth = _worn(character, told)
    ear = parts.get("ear") or base
    return Coat(
        base=base, belly=belly, pale=pale, mark=mark or _mark(base, natural, told), worn=worn, cloth=cloth,
        eye=parts.get("eye") or natural.eye, marks=_marks(character, told),
        ears=(parts.get("one ear") or ear, ear), tail=parts.get("tail"), tip=parts.get("tip"),
        beak=parts.get("beak"), comb=parts.get("comb"), wing=parts.get("wing"), belly_said=bool(parts.get("chest")),
         told=told.coat is not None,
    )  # fmt: skip


def _own(character: Character, natural: Natural) -> RGB:
    tone = (0.0, 0.09, -0.1, 0.05, -0.05)[character.variant % 5]
    coat = mixed(natural.base, hue(character.hue, 0.5, 0.5), natural.tint)
    return darker(coat, tone) if tone > 0 else lighter(coat, -tone)


def _mark(base: RGB, natural: Natural, told: Said) -> RGB:
    if natural.mark and not told.coat:
        return natural.mark
    return lighter(base, 0.5) if luma(base) < 70 else darker(base, 0.55)


def _marks(character: Character, told: Said) -> tuple[str, ...]:
    parts = told.parts
    found = [name for name in ("socks", "chest", "spots", "stripes", "patches", "tip") if name in parts]
    if "face" in parts:
        found.append("blaze")
    if told.second is not None and not found:
        found.append("patches")
    if not found and told.coat is None and not parts and character.species in TAME:
        found.extend(OWN_MARKS[character.variant // 5 % len(OWN_MARKS)])
    return tuple(found)


def _worn(character: Character, told: Said) -> tuple[str, RGB]:
    """What it wears, in its hue: tame animals differ by that."""
    own = hue(character.hue, 0.62, 0.46)
    for name in WORN:
        if name in told.parts:
            return name, told.parts[name] or own
    if character.species in TAME:
        return ("collar", "scarf", "bow")[character.variant % 3], own
    return ("bell" if character.species in BELLED and character.variant % 4 else ""), own
