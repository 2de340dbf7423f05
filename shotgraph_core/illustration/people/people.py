"""People in one picture-book style: build, dress, hair and skin follow from the character and never change."""

from dataclasses import dataclass

from shotgraph_core.illustration.acting import Acting, Extent
from shotgraph_core.illustration.engine.palette import RGB, darker, hexed, hue, lighter, mixed
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.people.faces import Face, draw_behind, draw_head
from shotgraph_core.model import Age, Character, Gender, Pose

SKINS: tuple[RGB, ...] = tuple(hexed(code) for code in ("c98d62", "a86d47", "e0b088", "8a5638", "d6a076", "f0c8a4"))
HAIRS: tuple[RGB, ...] = tuple(hexed(code) for code in ("1d1718", "33231d", "1d1718", "5a3826", "241a1e", "7a4a2a"))
GREYS: tuple[RGB, ...] = (hexed("d9d7d4"), hexed("b9b7b8"), hexed("ece8e0"))


@dataclass(frozen=True)
class Look:
    """All that is drawn of a person."""

    skin: RGB
    hair: RGB
    dress: RGB
    accent: RGB
    cloth: RGB
    garment: str
    style: int
    face: Face
    head: float
    """Radius of the head as a fraction of the height."""
    girth: float


WOMENS = ("sari", "dress", "lehenga", "kurta", "sari", "gown")
MENS = ("kurta", "tunic", "dhoti", "shirt", "coat", "kurta")
GIRLS = ("dress", "lehenga", "kurta", "dress")
BOYS = ("shorts", "kurta", "tunic", "shorts")


def is_female(character: Character) -> bool:
    """How a character of unknown gender is drawn, too."""
    return character.gender is Gender.FEMALE or (character.gender is Gender.UNKNOWN and character.variant % 2 == 0)


def height(character: Character) -> float:
    """Standing height as a fraction of an adult's."""
    return {Age.CHILD: 0.66, Age.ADULT: 1.0, Age.OLD: 0.95}[character.age] * (1 + 0.02 * (character.variant % 3 - 1))


def look(character: Character, mouth: float) -> Look:
    """What someone looks like; `mouth` is -1 sad to 1 smiling."""
    v, female, old = character.variant, is_female(character), character.age is Age.OLD
    child = character.age is Age.CHILD
    garments = (GIRLS if female else BOYS) if child else (WOMENS if female else MENS)
    degrees = character.hue
    dress = mixed(hue(degrees, 0.54, 0.43 if 60 < degrees < 160 else 0.5), (176, 116, 84), 0.14)
    return Look(
        skin=SKINS[v // 2 % len(SKINS)],
        hair=GREYS[v % 3] if old else HAIRS[v // 3 % len(HAIRS)],
        dress=dress,
        accent=mixed(hue(degrees + (38, 150, 205)[v % 3], 0.5, 0.62), (236, 190, 110), 0.4),
        cloth=((244, 236, 220), (230, 214, 190), (222, 226, 232))[v % 3],
        garment=garments[v % len(garments)],
        style=v // 5 % 4,
        face=Face(
            female,
            child,
            old,
            beard=not female and not child and (old or v % 4 == 1),
            spectacles=old and v % 3 == 0,
            mouth=mouth,
        ),
        head=0.115 if child else 0.083,
        girth=(0.94, 1.0, 1.1, 1.0)[v % 4] * (1.12 if child else 1.0),
    )


def head_of(character: Character) -> tuple[float, float]:
    """The height of the middle of the head and its radius, as fractions of the standing height."""
    radius = 0.115 if character.age is Age.CHILD else 0.083
    return 1 - radius * 1.12, radius


def extent(character: Character, pose: Pose) -> Extent:
    """What room someone takes in a pose."""
    level, radius = head_of(character)
    return Extent(back=0.17, front=0.17, top=1.0, head=(0.008, level, radius))


def draw_person(puppet: Puppet, character: Character, acting: Acting) -> None:
    """Draws someone at an instant of their acting."""
    arm = _gesture(acting)
    worn = look(character, acting.mouth)
    y, radius = head_of(character)
    neck = y - radius * 0.9
    old = character.age is Age.OLD
    if worn.face.female:
        draw_behind(puppet, (0.008, y, radius), worn.hair, worn.style)
    _BACKS.get(worn.garment, _no_back)(puppet, worn, neck)
    _arm(puppet, worn, neck, -1, "rest")
    _GARMENTS[worn.garment](puppet, worn, neck)
    puppet.limb([(0, neck - 0.03), (0.004, y - radius * 0.5)], radius * 0.72, darker(worn.skin, 0.16))
    _collar(puppet, worn, neck)
    draw_head(puppet, worn.face, (0.008, y, radius), worn.skin, worn.hair, worn.style, worn.dress, worn.accent)
    _arm(puppet, worn, neck, 1, arm)
    if old and character.variant % 2:
        x, top = hand_at(character, acting)
        puppet.limb([(x + 0.01, top + 0.08), (x + 0.02, 0.0)], 0.014, (96, 68, 50))


def _gesture(acting: Acting) -> str:
    return "hold" if acting.holds else "speak" if acting.talks else "rest"


def hand_at(character: Character, acting: Acting) -> tuple[float, float]:
    """Where the near hand is, in the person's own units."""
    y, radius = head_of(character)
    shoulder = y - radius * 1.35
    return {"rest": (0.126, shoulder * 0.52), "speak": (0.2, shoulder * 0.84), "hold": (0.19, shoulder * 0.7)}[
        _gesture(acting)
    ]


def _arm(puppet: Puppet, worn: Look, neck: float, side: int, arm: str) -> None:
    g = worn.girth
    shoulder = (side * 0.083 * g, neck - 0.05)
    if side < 0 or arm == "rest":
        hand = (side * 0.126, (neck - 0.02) * 0.5)
        elbow = (side * 0.128 * g, (shoulder[1] + hand[1]) / 2 + 0.01)
    else:
        hand = (0.2, neck * 0.8) if arm == "speak" else (0.19, neck * 0.67)
        elbow = (0.15 * g, hand[1] - (0.09 if arm == "speak" else 0.03))
    sleeve = worn.dress if worn.garment not in ("dhoti", "shirt", "shorts") else worn.cloth
    if worn.garment in ("sari", "lehenga"):
        sleeve = darker(worn.dress, 0.34)
    if side < 0:
        sleeve = darker(sleeve, 0.28)
    skin = darker(worn.skin, 0.25) if side < 0 else worn.skin
    puppet.limb([elbow, hand], (0.046 * g, 0.034), skin)
    puppet.oval(hand[0], hand[1] - 0.012, 0.021, 0.028, skin)
    short = worn.garment in ("sari", "lehenga", "shorts", "dress")
    end = (shoulder[0] + (elbow[0] - shoulder[0]) * 0.75, shoulder[1] + (elbow[1] - shoulder[1]) * 0.75)
    if short:
        puppet.limb([end, elbow], (0.048 * g, 0.044 * g), skin)
        path = [shoulder, end]
    else:
        cuff = (elbow[0] + (hand[0] - elbow[0]) * 0.72, elbow[1] + (hand[1] - elbow[1]) * 0.72)
        path = [shoulder, elbow, cuff]
    puppet.limb(path, (0.064 * g, 0.058 * g, 0.054 * g), sleeve, dim=0.12)
    if short and side > 0 and worn.face.female:
        puppet.limb([(hand[0] - 0.014, hand[1] + 0.024), (hand[0] + 0.014, hand[1] + 0.024)], 0.01, (236, 190, 90))


def _feet(puppet: Puppet, colour: RGB) -> None:
    for x in (-0.045, 0.052):
        puppet.shape(
            [(x - 0.03, 0.002), (x - 0.026, 0.03), (x + 0.01, 0.034), (x + 0.05, 0.012), (x + 0.05, 0.0)], colour
        )


def _legs(puppet: Puppet, colour: RGB, shoe: RGB, top: float, wide: float = 0.07) -> None:
    _feet(puppet, shoe)
    puppet.limb([(-0.042, top), (-0.044, 0.03)], (wide * 1.15, wide * 0.8), darker(colour, 0.18), dim=0.15)
    puppet.limb([(0.045, top), (0.046, 0.03)], (wide * 1.15, wide * 0.8), colour, dim=0.15)


def _torso(
    puppet: Puppet, worn: Look, neck: float, hem: float, flare: float, colour: RGB, waist: float = 0.078
) -> None:
    """Shoulders to hem in one piece."""
    g, middle = worn.girth, hem + (neck - hem) * 0.46
    half = [
        (0.03, neck + 0.004), (0.08 * g, neck - 0.018), (0.106 * g, neck - 0.066), (waist * g, middle),
        ((waist + flare) / 2 * g + 0.004, (middle + hem) / 2), (flare * g, hem + 0.008), (flare * g * 0.6, hem - 0.006),
    ]  # fmt: skip
    puppet.shape([*half, (0, hem - 0.008), *[(-x, y) for x, y in reversed(half)]], colour)


def _fold(puppet: Puppet, worn: Look, hem: float, top: float, flare: float, colour: RGB) -> None:
    for t in (-0.62, -0.2, 0.25, 0.66):
        puppet.limb(
            [(t * 0.05, top), (t * flare * worn.girth * 0.98, hem + 0.012)], (0.002, 0.008), darker(colour, 0.3)
        )


def _collar(puppet: Puppet, worn: Look, neck: float) -> None:
    puppet.shape([(-0.03, neck + 0.008), (0.034, neck + 0.008), (0.006, neck - 0.034)], worn.skin, dim=0)


def _sari(puppet: Puppet, worn: Look, neck: float) -> None:
    _feet(puppet, worn.skin)
    _torso(puppet, worn, neck, 0.02, 0.125, worn.dress)
    _torso(puppet, worn, neck, neck - 0.2, 0.084, darker(worn.dress, 0.34), 0.084)
    _fold(puppet, worn, 0.02, 0.5, 0.115, worn.dress)
    _border(puppet, worn, 0.03, 0.125)
    g = worn.girth
    drape = [
        (-0.105 * g, neck - 0.03),
        (-0.05 * g, neck + 0.0),
        (0.03 * g, neck - 0.16),
        (0.1 * g, neck - 0.31),
        (0.09 * g, neck - 0.4),
        (-0.075 * g, neck - 0.3),
    ]
    puppet.shape(drape, lighter(worn.dress, 0.1))
    puppet.limb([(-0.045 * g, neck - 0.004), (0.034 * g, neck - 0.16), (0.1 * g, neck - 0.32)], 0.014, worn.accent)


def _sari_back(puppet: Puppet, worn: Look, neck: float) -> None:
    g = worn.girth
    puppet.shape(
        [
            (-0.06, neck),
            (-0.115 * g, neck - 0.05),
            (-0.19 * g, neck - 0.36),
            (-0.16 * g, neck - 0.44),
            (-0.06, neck - 0.3),
        ],
        darker(worn.dress, 0.2),
    )
    puppet.limb([(-0.19 * g, neck - 0.37), (-0.16 * g, neck - 0.445)], 0.014, darker(worn.accent, 0.15))


def _border(puppet: Puppet, worn: Look, hem: float, flare: float) -> None:
    wide = flare * worn.girth * 0.97
    puppet.limb([(-wide, hem + 0.006), (0, hem - 0.008), (wide, hem + 0.006)], 0.022, worn.accent)


def _dress(puppet: Puppet, worn: Look, neck: float) -> None:
    _legs(puppet, worn.skin, (82, 54, 46), 0.34, 0.052)
    _torso(puppet, worn, neck, 0.26, 0.165, worn.dress, 0.07)
    _fold(puppet, worn, 0.27, 0.5, 0.15, worn.dress)
    _border(puppet, worn, 0.275, 0.162)
    puppet.limb([(-0.07 * worn.girth, 0.54 * neck + 0.1), (0.07 * worn.girth, 0.54 * neck + 0.1)], 0.022, worn.accent)


def _gown(puppet: Puppet, worn: Look, neck: float) -> None:
    _torso(puppet, worn, neck, 0.012, 0.17, worn.dress, 0.074)
    _fold(puppet, worn, 0.02, 0.5, 0.16, worn.dress)
    puppet.shape([(-0.05, 0.5), (0.055, 0.5), (0.085, 0.1), (-0.07, 0.1)], worn.cloth)
    puppet.limb([(-0.075 * worn.girth, 0.53), (0.075 * worn.girth, 0.53)], 0.024, worn.accent)
    puppet.shape(
        [
            (-0.09, neck - 0.02),
            (0, neck + 0.012),
            (0.09, neck - 0.02),
            (0.05, neck - 0.1),
            (0.0, neck - 0.13),
            (-0.05, neck - 0.1),
        ],
        worn.cloth,
    )


def _lehenga(puppet: Puppet, worn: Look, neck: float) -> None:
    _feet(puppet, worn.skin)
    _torso(puppet, worn, neck, 0.42, 0.085, worn.skin)
    skirt = [(-0.075, 0.5), (0.075, 0.5), (0.13, 0.25), (0.175, 0.04), (0, 0.02), (-0.175, 0.04), (-0.13, 0.25)]
    puppet.shape(skirt, worn.dress)
    _fold(puppet, worn, 0.04, 0.48, 0.16, worn.dress)
    _border(puppet, worn, 0.05, 0.168)
    _torso(puppet, worn, neck, neck - 0.2, 0.086, darker(worn.dress, 0.34), 0.086)
    puppet.limb([(-0.06, neck - 0.0), (0.05, neck - 0.2), (0.1, 0.44)], (0.05, 0.06, 0.03), lighter(worn.dress, 0.28))


def _kurta(puppet: Puppet, worn: Look, neck: float) -> None:
    _legs(puppet, worn.cloth, (96, 62, 44), 0.36, 0.066)
    _torso(puppet, worn, neck, 0.27, 0.118, worn.dress)
    puppet.limb([(0.006, neck - 0.02), (0.008, neck - 0.2)], 0.016, worn.accent)
    _border(puppet, worn, 0.28, 0.112)
    if worn.face.female:
        puppet.limb(
            [(-0.085, neck - 0.012), (-0.03, neck - 0.075), (0.035, neck - 0.075), (0.088, neck - 0.012)],
            0.034,
            lighter(worn.accent, 0.15),
        )


def _kurta_back(puppet: Puppet, worn: Look, neck: float) -> None:
    if worn.face.female:
        puppet.limb([(-0.09, neck - 0.02), (-0.15, neck - 0.42)], (0.04, 0.06), darker(worn.accent, 0.1))


def _tunic(puppet: Puppet, worn: Look, neck: float) -> None:
    _legs(puppet, (112, 92, 78), (74, 50, 42), 0.44)
    _torso(puppet, worn, neck, 0.38, 0.118, worn.dress)
    puppet.limb([(-0.082 * worn.girth, 0.5), (0.082 * worn.girth, 0.5)], 0.026, (84, 56, 44))
    puppet.oval(0.01, 0.5, 0.014, 0.014, (226, 186, 96))


def _dhoti(puppet: Puppet, worn: Look, neck: float) -> None:
    _feet(puppet, worn.skin)
    puppet.limb([(-0.04, 0.3), (-0.042, 0.03)], 0.05, darker(worn.skin, 0.15))
    puppet.limb([(0.045, 0.3), (0.046, 0.03)], 0.05, worn.skin)
    puppet.shape(
        [(-0.09, 0.52), (0.09, 0.52), (0.115, 0.26), (0.085, 0.13), (0.01, 0.24), (-0.06, 0.12), (-0.11, 0.26)],
        (244, 238, 224),
    )
    puppet.limb([(0.02, 0.5), (-0.01, 0.22)], (0.004, 0.01), (196, 184, 170))
    _torso(puppet, worn, neck, 0.46, 0.094, worn.cloth, 0.088)
    puppet.limb([(-0.075, neck + 0.0), (0.02, neck - 0.2), (0.088, 0.47)], (0.05, 0.06, 0.05), darker(worn.dress, 0.05))


def _shirt(puppet: Puppet, worn: Look, neck: float) -> None:
    _legs(puppet, (84, 88, 112), (62, 46, 42), 0.47)
    _torso(puppet, worn, neck, 0.45, 0.096, worn.cloth, 0.088)
    for side in (-1, 1):
        puppet.shape(
            [
                (side * 0.03, neck - 0.01),
                (side * 0.098, neck - 0.03),
                (side * 0.092, 0.45),
                (side * 0.028, 0.45),
                (side * 0.03, neck - 0.16),
            ],
            worn.dress,
        )


def _coat(puppet: Puppet, worn: Look, neck: float) -> None:
    _legs(puppet, (72, 66, 78), (44, 36, 40), 0.3)
    _torso(puppet, worn, neck, 0.2, 0.125, worn.dress, 0.088)
    puppet.limb([(0.012, neck - 0.05), (0.014, 0.22)], 0.008, darker(worn.dress, 0.4))
    for k in range(3):
        puppet.oval(0.034, neck - 0.12 - 0.07 * k, 0.009, 0.009, (232, 200, 120))
    puppet.limb([(-0.05, neck + 0.008), (0.012, neck - 0.03), (0.056, neck + 0.008)], 0.044, worn.accent)


def _shorts(puppet: Puppet, worn: Look, neck: float) -> None:
    _legs(puppet, worn.skin, (92, 62, 50), 0.36, 0.06)
    puppet.shape(
        [(-0.095, 0.46), (0.095, 0.46), (0.1, 0.25), (0.01, 0.24), (0.0, 0.3), (-0.01, 0.24), (-0.1, 0.25)],
        mixed((92, 78, 84), worn.dress, 0.25),
    )
    _torso(puppet, worn, neck, 0.4, 0.1, worn.dress, 0.094)
    puppet.limb([(-0.09, 0.5), (0.09, 0.5)], 0.026, worn.accent)


def _no_back(puppet: Puppet, worn: Look, neck: float) -> None:
    """Most garments hide nothing behind."""


_BACKS = {"sari": _sari_back, "kurta": _kurta_back}
_GARMENTS = {
    "sari": _sari, "dress": _dress, "gown": _gown, "lehenga": _lehenga, "kurta": _kurta, "tunic": _tunic,
    "dhoti": _dhoti, "shirt": _shirt, "coat": _coat, "shorts": _shorts,
}  # fmt: skip
