"""What someone looks like: read from the words for it, so that what is said of a character is what is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from shotgraph_core.illustration.engine.palette import RGB, darker, hexed, hue, lighter, mixed
from shotgraph_core.illustration.people.outfits import OUTFITS, Outfit
from shotgraph_core.illustration.people.words import SHADES, Said, said
from shotgraph_core.model import Age, Character
from shotgraph_core.plan import looks
from shotgraph_core.plan.colours import HUES, colour_name

SKINS: tuple[RGB, ...] = tuple(hexed(code) for code in ("c98d62", "a86d47", "e0b088", "8a5638", "d6a076", "f0c8a4"))
HAIRS: tuple[RGB, ...] = tuple(hexed(code) for code in ("1d1718", "33231d", "1d1718", "5a3826", "1d1718", "7a4a2a"))
GREYS: tuple[RGB, ...] = (hexed("d9d7d4"), hexed("b9b7b8"), hexed("ece8e0"))
SKIN_WORDS = MappingProxyType({**dict(zip(looks.SKINS, SKINS, strict=True)), "black": hexed("5f3b2a"),
                               "dark": hexed("7a4a32"), "white": SKINS[5], "pale": hexed("f6d8bc")})  # fmt: skip
HAIR_WORDS = MappingProxyType({
    **dict(zip(looks.HAIRS, HAIRS, strict=True)), **dict(zip(looks.GREYS, GREYS, strict=True)),
    "gray": GREYS[1], "red": hexed("9c4422"), "ginger": hexed("b4561f"), "auburn": hexed("7c3a24"),
    "golden": hexed("d9a845"), "gold": hexed("d9a845"), "blond": hexed("dfbd72"), "blonde": hexed("dfbd72"),
    "fair": hexed("d8b070"), "yellow": hexed("dfbd62"), "light brown": hexed("8a5c38"),
})  # fmt: skip
TONES = MappingProxyType({name: hexed(code) for name, code in {
    "black": "34303a", "white": "f0ebe0", "grey": "8e8f98", "gray": "8e8f98", "silver": "c4cad4", "cream": "efe2c4",
    "ivory": "efe6d2", "beige": "d8c4a0", "brown": "7d5438", "gold": "dcae4a", "golden": "dcae4a", "navy": "2e3a66",
    "maroon": "7e2630", "pink": "e88fa9", "tan": "c39a6b", "khaki": "a8986a", "chestnut": "7a4a2a", "ginger": "b4561f",
    "काला": "34303a", "काली": "34303a", "काले": "34303a", "सफेद": "f0ebe0", "सलेटी": "8e8f98", "भूरा": "7d5438",
    "भूरी": "7d5438", "भूरे": "7d5438", "गुलाबी": "e88fa9",
}.items()})  # fmt: skip
"""Colours that a hue cannot express."""
COVERS = ("raincoat", "coat", "robe", "sari", "lehenga", "salwar", "gown", "dress", "kurta", "dhoti", "uniform", "suit",
          "sweater", "tunic")  # fmt: skip
"""What is seen of several garments that are named: the first of these."""
INDIAN = ("sari", "lehenga", "kurta", "salwar")


@dataclass(frozen=True)
class Face:
    """What tells faces apart."""

    female: bool
    child: bool
    old: bool
    beard: bool
    moustache: bool
    spectacles: bool
    bindi: bool
    mouth: float
    """-1 sad, 1 smiling."""


@dataclass(frozen=True)
class Look:
    """All that is drawn of a person."""

    skin: RGB
    hair: RGB
    whiskers: RGB
    dress: RGB
    accent: RGB
    cloth: RGB
    lower: RGB
    garment: str
    outfit: Outfit
    hairdo: str
    cut: int
    """Which of several ways in which the same words can be drawn."""
    headgear: str
    extras: frozenset[str]
    """What is worn besides: apron, cape, scarf, wings, stick, necklace, stout."""
    named: tuple[tuple[str, RGB], ...]
    """The colours that words give to headgear and extras."""
    face: Face
    girth: float

    def colour(self, name: str) -> RGB:
        """A colour by its name in an outfit."""
        return {
            "dress": self.dress, "accent": self.accent, "cloth": self.cloth, "lower": self.lower, "skin": self.skin,
            "under": darker(self.dress, 0.34), "white": TONES["white"], "navy": TONES["navy"],
        }[name]  # fmt: skip

    def of(self, thing: str, else_: RGB) -> RGB:
        """The colour that words give to something worn, or another."""
        return dict(self.named).get(thing, else_)


def look(character: Character, mouth: float = 0.4) -> Look:
    """What someone looks like; `mouth` is -1 sad to 1 smiling."""
    found = _look(character)
    return replace(found, face=replace(found.face, mouth=mouth))


@lru_cache(maxsize=256)
def _look(character: Character) -> Look:
    usual, own = said(looks.appearance(character)), said(character.appearance)
    body = {**usual.body, **own.body}
    v, dress = character.variant, _dress_hue(character.hue)
    garment, outfit, colours = _worn(own if own.garments else usual, character)
    shaven = ("beard",) if own.extras.keys() & {"beard", "moustache"} else ()
    extras = {**{each: word for each, word in usual.extras.items() if each not in shaven}, **own.extras}
    if character.age is Age.OLD and v % 2:
        extras.setdefault("stick", "")
    shades = [*own.hair.values(), own.body.get("hair", ""), *usual.hair.values(), usual.body.get("hair", "")]
    hair = next((HAIR_WORDS[word] for word in shades if word in HAIR_WORDS), HAIRS[v // 3 % len(HAIRS)])
    whiskers = extras.get("beard") or extras.get("moustache") or ""
    if not any(shades[: len(own.hair) + 1]) and whiskers in looks.GREYS:
        hair = HAIR_WORDS[whiskers]
    named = {**own.headgear, **extras, **own.garments}
    worn = extras.keys() | ({"apron", "cape", "shawl"} & colours.keys())
    return Look(
        skin=SKIN_WORDS.get(body.get("skin", ""), SKINS[v // 2 % len(SKINS)]),
        hair=hair,
        whiskers=HAIR_WORDS.get(whiskers, hair),
        dress=_tone(colours.get("dress", ""), character.hue, dress),
        accent=mixed(hue(character.hue + (38, 150, 205)[v % 3], 0.5, 0.62), (236, 190, 110), 0.4),
        cloth=_tone(
            colours.get("cloth", ""), character.hue, ((244, 236, 220), (230, 214, 190), (222, 226, 232))[v % 3]
        ),
        lower=_tone(colours.get("lower", ""), character.hue, _lower(garment, dress, v)),
        garment=garment,
        outfit=outfit,
        hairdo=_hairdo(usual, own, character),
        cut=v // 20 % 3,
        headgear=_headgear(usual, own),
        extras=frozenset(worn),
        named=tuple((thing, _tone(word, character.hue, dress)) for thing, word in named.items() if word),
        face=_face(character, garment, frozenset(extras)),
        girth=_girth(character, frozenset(extras)),
    )


def _dress_hue(degrees: int) -> RGB:
    if 42 <= degrees <= 60:
        return mixed(hue(degrees, 0.78, 0.56), (206, 140, 84), 0.1)
    return mixed(hue(degrees, 0.54, 0.43 if 60 < degrees < 160 else 0.5), (176, 116, 84), 0.14)


def _tone(word: str, own: int, usual: RGB) -> RGB:
    """The colour of a word; a word for the character's own hue is exactly that hue."""
    parts = word.split()
    shades, name = [part for part in parts if part in SHADES], " ".join(part for part in parts if part not in SHADES)
    name = word if word in HUES else name
    if not name:
        return usual
    plain = _dress_hue(own) if name == colour_name(own) else TONES.get(name) or _dress_hue(HUES[name])
    return darker(plain, 0.4) if {"dark", "deep"} & {*shades} else lighter(plain, 0.4) if {"light", "pale"} & {
        *shades} else plain  # fmt: skip


def _worn(words: Said, character: Character) -> tuple[str, Outfit, dict[str, str]]:
    """The garment that is seen, how it is cut, and words for the colours of dress, cloth, lower, apron and cape."""
    named, colours = dict(words.garments), {}
    for over in ("apron", "cloak", *(() if "dhoti" in named else ("shawl",))):
        if over in named:
            colours["cape" if over == "cloak" else over] = named.pop(over)
    garment, dress, cloth, lower = _seen(named, "cape" in colours, character)
    colours.update(dress=dress or colours.get("cape", "") * (garment == "cloak"), cloth=cloth, lower=lower)
    outfit = OUTFITS["pinafore" if garment == "uniform" and looks.is_female(character) else garment]
    if garment == "dress" and character.variant // 3 % 2:
        outfit = replace(outfit, skirt=0.7, flare=0.045)
    if garment == "uniform" and character.age is not Age.CHILD:
        outfit = replace(outfit, legs="trousers", top="dress", legs_colour="dress", skirt=0.0)
    return garment, outfit, colours


def _seen(named: Mapping[str, str], caped: bool, character: Character) -> tuple[str, str, str, str]:
    """The garment that is seen of those named, and words for the colours of dress, cloth and lower."""
    lower = next((named[each] for each in ("trousers", "skirt") if named.get(each)), "")
    shirt = named.get("shirt", "")
    cover = next((each for each in COVERS if each in named), "")
    if "dhoti" in named:
        return "dhoti", named.get("shawl", ""), shirt, lower
    if cover:
        return cover, named[cover], shirt, lower
    if "waistcoat" in named:
        return "shirt", named["waistcoat"], shirt, lower
    if "shorts" in named:
        return "shorts", shirt, "", named["shorts"]
    if named.keys() & {"shirt", "skirt", "trousers"}:
        return "blouse" if "skirt" in named else "plain", shirt, "", lower
    return "cloak" if caped else looks.garment(character), "", "", lower


def _lower(garment: str, dress: RGB, variant: int) -> RGB:
    """Trousers or shorts of which nothing is said."""
    if garment == "shorts":
        return mixed((92, 78, 84), dress, 0.25)
    return ((84, 88, 112), (112, 92, 78), (72, 66, 78))[variant % 3]


def _hairdo(usual: Said, own: Said, character: Character) -> str:
    """The last that is named: "short hair in a bun" is a bun."""
    default = "long" if looks.is_female(character) else "short"
    return next(reversed([*usual.hair, *own.hair]), default)


def _headgear(usual: Said, own: Said) -> str:
    """A writer who speaks of the hair wants it seen."""
    if own.headgear:
        return next(iter(own.headgear))
    if "royal" in own.extras:
        return "crown"
    return "" if own.hair else next(iter(usual.headgear), "")


def _face(character: Character, garment: str, extras: frozenset[str]) -> Face:
    female, child, v = looks.is_female(character), character.age is Age.CHILD, character.variant
    return Face(
        female, child, character.age is Age.OLD,
        beard="beard" in extras,
        moustache="moustache" in extras,
        spectacles="spectacles" in extras,
        bindi="bindi" in extras or (garment in INDIAN and female and not child and v // 5 % 2 == 0),
        mouth=0.4,
    )  # fmt: skip


def _girth(character: Character, extras: frozenset[str]) -> float:
    """1 for most; the slim below, the stout above."""
    if extras & {"stout", "slim"}:
        return 1.3 if "stout" in extras else 0.9
    return (0.94, 1.0, 1.14, 1.02)[character.variant % 4]
