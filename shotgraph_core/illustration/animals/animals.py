"""Animals by species: birds and other body plans, and the four-footed ones by way of `beasts`."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.acting import Acting, Extent
from shotgraph_core.illustration.animals.beasts import BEASTS, INK, Beast, draw_beast
from shotgraph_core.illustration.engine.palette import RGB, darker, hue, lighter, mixed
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import Point
from shotgraph_core.model import Age, Character, Pose


@dataclass(frozen=True)
class Bird:
    """The measures of a bird."""

    coat: RGB
    breast: RGB
    beak: RGB = (240, 176, 66)
    bill: float = 0.14
    leg: float = 0.16
    neck: Point = (0.16, 0.78)
    extra: tuple[str, ...] = ()


Draw = Callable[[Puppet, RGB], None]


@dataclass(frozen=True)
class Other:
    """An animal with a body of its own."""

    coat: RGB
    draw: Draw
    head: tuple[float, float, float]


BIRDS: dict[str, tuple[float, Bird]] = {
    "bird": (0.26, Bird((96, 140, 196), (244, 214, 170), bill=0.1)),
    "sparrow": (0.22, Bird((150, 110, 80), (226, 206, 180), bill=0.09)),
    "crow": (0.32, Bird((48, 46, 60), (66, 64, 80), beak=(52, 48, 56), bill=0.19)),
    "parrot": (0.32, Bird((60, 160, 74), (150, 206, 96), beak=(222, 66, 50), bill=0.1, extra=("hook", "ring"))),
    "hen": (0.36, Bird((196, 108, 62), (226, 150, 92), extra=("comb",))),
    "rooster": (0.42, Bird((172, 72, 44), (236, 160, 62), extra=("comb", "plume"))),
    "peacock": (0.75, Bird((34, 104, 160), (42, 140, 150), leg=0.14, neck=(0.18, 0.76), extra=("fan", "crest"))),
    "owl": (0.36, Bird((140, 106, 76), (220, 190, 148), bill=0.05, neck=(0.04, 0.76), extra=("disc",))),
    "duck": (0.32, Bird((236, 226, 206), (250, 244, 232), beak=(240, 150, 50), bill=0.15, leg=0.08)),
    "goose": (0.45, Bird((238, 234, 226), (250, 248, 242), beak=(240, 150, 50), leg=0.1, neck=(0.22, 0.86))),
    "swan": (0.6, Bird((246, 246, 250), (255, 255, 255), beak=(236, 130, 50), leg=0.06, neck=(0.24, 0.88))),
    "eagle": (0.5, Bird((96, 68, 48), (124, 90, 62), bill=0.12, extra=("hook", "bald"))),
    "pigeon": (0.28, Bird((140, 150, 176), (176, 160, 190), bill=0.09)),
    "crane": (0.9, Bird((236, 236, 240), (250, 250, 252), bill=0.26, leg=0.4, neck=(0.24, 0.92))),
}


def kinds() -> tuple[str, ...]:
    """Every kind of animal that has a drawing of its own."""
    return (*BEASTS, *BIRDS, *OTHERS)


def height(character: Character) -> float:
    """Standing height as a fraction of a grown person's, kept large enough to be seen."""
    kinds = {
        **{name: size for name, (size, _) in BEASTS.items()},
        **{name: size for name, (size, _) in BIRDS.items()},
        **SIZES,
    }
    size = kinds.get(character.species, 0.55)
    return size * (0.75 if character.age is Age.CHILD else 1.0)


def head_of(species: str) -> tuple[float, float, float]:
    """The middle of the head (x towards where it looks, y) and its radius, in heights."""
    if species in BIRDS:
        x, y = BIRDS[species][1].neck
        return x, y, 0.15
    if species in OTHERS:
        return OTHERS[species].head
    beast = _beast(species)
    return beast.neck[0] + beast.snout * 0.4, beast.neck[1], beast.head + beast.snout * 0.35


def extent(character: Character, pose: Pose) -> Extent:
    """What room an animal takes in a pose."""
    x, level, radius = head_of(character.species)
    wide = max(0.42, x + radius * 0.6)
    return Extent(back=wide, front=wide, top=1.0, head=(x, level, radius))


def hand_at(character: Character, acting: Acting) -> tuple[float, float]:
    """Where an animal carries things: its mouth, in its own units."""
    x, level, radius = head_of(character.species)
    return x + radius * 0.8, level - radius * 0.4


def draw_animal(puppet: Puppet, character: Character, acting: Acting) -> None:
    """Draws the animal in its own coat with a tint of the character's hue."""
    tint = hue(character.hue, 0.5, 0.5)
    if character.species in BIRDS:
        bird = BIRDS[character.species][1]
        _draw_bird(puppet, bird, mixed(bird.coat, tint, 0.45 if character.species == "bird" else 0.08))
    elif character.species in OTHERS:
        other = OTHERS[character.species]
        other.draw(puppet, mixed(other.coat, tint, 0.1))
    else:
        beast = _beast(character.species)
        shade = (0.0, 0.1, -0.1)[character.variant % 3]
        coat = mixed(beast.coat, tint, beast.tint)
        draw_beast(puppet, beast, darker(coat, shade) if shade > 0 else lighter(coat, -shade))


def _beast(species: str) -> Beast:
    return BEASTS.get(species, (0.5, Beast((164, 138, 116))))[1]


def _eye(puppet: Puppet, x: float, y: float, r: float) -> None:
    puppet.oval(x, y, r, r * 1.1, (252, 246, 232))
    puppet.oval(x + r * 0.2, y, r * 0.68, r * 0.8, INK)
    puppet.oval(x + r * 0.36, y + r * 0.3, r * 0.22, r * 0.22, (255, 255, 255))


def _draw_bird(puppet: Puppet, bird: Bird, coat: RGB) -> None:
    _bird_body(puppet, bird, coat)
    _bird_head(puppet, bird, coat)


def _bird_body(puppet: Puppet, bird: Bird, coat: RGB) -> None:
    x, y = bird.neck
    base = bird.leg
    if "fan" in bird.extra:
        _fan(puppet, coat)
    for dx in (-0.05, 0.07):
        puppet.limb([(dx, base + 0.1), (dx, 0.03), (dx + 0.08, 0.01)], 0.026, darker(bird.beak, 0.15))
        puppet.limb([(dx, 0.03), (dx - 0.05, 0.01)], 0.02, darker(bird.beak, 0.15))
    long = 0.72 if "plume" in bird.extra else 0.52
    puppet.shape(
        [
            (-0.18, base + 0.26),
            (-long, base + (0.42 if "comb" in bird.extra else 0.1)),
            (-long - 0.02, base + (0.3 if "comb" in bird.extra else 0.0)),
            (-0.15, base + 0.1),
        ],
        darker(coat, 0.3),
    )
    top = min(y - 0.05, base + 0.52)
    puppet.shape(
        [
            (-0.34, base + 0.26),
            (-0.16, base + 0.42),
            (x - 0.1, top),
            (x + 0.1, top - 0.02),
            (0.3, base + 0.26),
            (0.22, base + 0.08),
            (0, base),
            (-0.22, base + 0.08),
        ],
        coat,
    )
    puppet.shape(
        [(x + 0.02, top), (0.27, base + 0.3), (0.24, base + 0.12), (0.05, base + 0.03), (0.08, base + 0.28)],
        bird.breast,
        alpha=0.9,
    )
    puppet.limb([(0.1, base + 0.34), ((0.12 + x) / 2 + 0.02, (base + 0.4 + y) / 2), (x, y)], (0.2, 0.16, 0.18), coat)
    puppet.shape(
        [
            (0.08, base + 0.36),
            (-0.12, base + 0.38),
            (-0.38, base + 0.16),
            (-0.46, base + 0.06),
            (-0.2, base + 0.1),
            (0.04, base + 0.18),
        ],
        darker(coat, 0.25),
        dim=0.3,
    )
    for k in range(3):
        puppet.limb(
            [(-0.02 - 0.05 * k, base + 0.3 - 0.05 * k), (-0.22 - 0.06 * k, base + 0.2 - 0.04 * k)],
            (0.012, 0.004),
            darker(coat, 0.5),
        )


def _bird_head(puppet: Puppet, bird: Bird, coat: RGB) -> None:
    (x, y), r = bird.neck, 0.145
    skull = (248, 244, 236) if "bald" in bird.extra else coat
    if "comb" in bird.extra:
        for dx in (-0.06, 0.01, 0.08):
            puppet.oval(x + dx, y + r * 0.95, 0.05, 0.06, (214, 50, 46))
        puppet.oval(x + 0.13, y - 0.15, 0.035, 0.055, (214, 50, 46))
    puppet.oval(x, y, r, r, skull, dim=0.18)
    if "disc" in bird.extra:
        for dx in (-0.05, 0.1):
            puppet.oval(x + dx, y + 0.01, 0.1, 0.1, bird.breast)
        puppet.cut([(x - 0.13, y + 0.08), (x - 0.14, y + 0.22), (x - 0.02, y + 0.12)], darker(coat, 0.2))
        puppet.cut([(x + 0.13, y + 0.08), (x + 0.16, y + 0.22), (x + 0.03, y + 0.12)], darker(coat, 0.2))
        _eye(puppet, x - 0.05, y + 0.01, 0.055)
    drop = 0.09 if "hook" in bird.extra else 0.02
    puppet.shape(
        [
            (x + r * 0.75, y + 0.05),
            (x + r * 0.9 + bird.bill * 0.6, y + 0.035),
            (x + r * 0.85 + bird.bill, y - drop),
            (x + r * 0.8, y - 0.055),
        ],
        bird.beak,
    )
    if "ring" in bird.extra:
        puppet.limb(
            [(x - 0.12, y - 0.11), (x + 0.02, y - 0.155), (x + 0.12, y - 0.1)], (0.02, 0.03, 0.02), (226, 70, 80)
        )
    if "crest" in bird.extra:
        for lean in (-0.1, -0.02, 0.06):
            puppet.limb([(x, y + r), (x + lean, y + r + 0.12)], 0.012, coat)
            puppet.oval(x + lean, y + r + 0.13, 0.022, 0.022, (60, 190, 180))
    _eye(
        puppet,
        x + (0.1 if "disc" in bird.extra else 0.05),
        y + (0.01 if "disc" in bird.extra else 0.03),
        0.055 if "disc" in bird.extra else 0.036,
    )


def _fan(puppet: Puppet, coat: RGB) -> None:
    for angle in np.linspace(0.5, 2.7, 11):
        x, y = 0.78 * np.cos(angle) - 0.08, 0.36 + 0.6 * np.sin(angle)
        puppet.limb([(-0.1, 0.3), (x, y)], (0.03, 0.11), (44, 128, 92))
        puppet.oval(x, y, 0.05, 0.05, (206, 168, 66))
        puppet.oval(x, y, 0.03, 0.03, (30, 84, 170))


def _monkey(puppet: Puppet, coat: RGB) -> None:
    face: RGB = (232, 186, 150)
    puppet.limb([(-0.2, 0.12), (-0.46, 0.2), (-0.5, 0.5), (-0.36, 0.6)], (0.06, 0.05, 0.04), coat)
    puppet.shape([(-0.22, 0.06), (-0.26, 0.3), (-0.14, 0.56), (0.12, 0.56), (0.24, 0.3), (0.22, 0.06)], coat)
    puppet.oval(0.02, 0.28, 0.14, 0.19, lighter(coat, 0.35))
    for side in (-1, 1):
        puppet.limb(
            [(side * 0.16, 0.1), (side * 0.3, 0.26), (side * 0.26, 0.04)],
            (0.13, 0.12, 0.07),
            coat if side > 0 else darker(coat, 0.2),
        )
        puppet.oval(side * 0.29, 0.025, 0.08, 0.03, face)
        puppet.limb(
            [(side * 0.15, 0.5), (side * 0.27, 0.36), (side * 0.14, 0.24)],
            (0.09, 0.075, 0.06),
            coat if side > 0 else darker(coat, 0.2),
        )
        puppet.oval(side * 0.13, 0.235, 0.035, 0.032, face)
        puppet.oval(side * 0.2 + 0.02, 0.76, 0.075, 0.08, face)
    puppet.oval(0.02, 0.77, 0.2, 0.19, coat)
    puppet.shape(
        [(-0.1, 0.84), (0.04, 0.8), (0.17, 0.84), (0.18, 0.72), (0.12, 0.62), (-0.04, 0.62), (-0.12, 0.72)],
        face,
        dim=0.1,
    )
    for x in (-0.03, 0.11):
        _eye(puppet, x, 0.77, 0.03)
    puppet.limb([(-0.02, 0.675), (0.05, 0.655), (0.12, 0.68)], (0.006, 0.014, 0.006), (120, 60, 52))


def _fish(puppet: Puppet, coat: RGB) -> None:
    puppet.shape([(-0.4, 0.4), (-0.75, 0.66), (-0.66, 0.4), (-0.75, 0.12)], darker(coat, 0.15))
    puppet.shape([(-0.2, 0.62), (0.05, 0.86), (0.2, 0.6)], darker(coat, 0.2))
    puppet.shape([(-0.48, 0.4), (-0.15, 0.64), (0.3, 0.64), (0.58, 0.42), (0.3, 0.18), (-0.15, 0.16)], coat, dim=0.1)
    puppet.shape([(-0.4, 0.36), (-0.1, 0.2), (0.3, 0.2), (0.52, 0.36), (0.1, 0.32)], lighter(coat, 0.45), alpha=0.8)
    for k in range(4):
        puppet.limb(
            [(0.05 - 0.13 * k, 0.56), (0.11 - 0.13 * k, 0.42), (0.05 - 0.13 * k, 0.28)],
            (0.006, 0.018, 0.006),
            darker(coat, 0.25),
        )
    puppet.shape([(0.02, 0.38), (-0.2, 0.3), (-0.12, 0.2)], darker(coat, 0.25))
    _eye(puppet, 0.36, 0.47, 0.06)


def _frog(puppet: Puppet, coat: RGB) -> None:
    for side in (-1, 1):
        puppet.shape(
            [(side * 0.2, 0.4), (side * 0.56, 0.34), (side * 0.58, 0.1), (side * 0.3, 0.06), (side * 0.1, 0.16)],
            darker(coat, 0.18),
        )
        puppet.shape([(side * 0.3, 0.0), (side * 0.66, 0.0), (side * 0.6, 0.07), (side * 0.36, 0.07)], coat)
    puppet.shape([(-0.36, 0.14), (-0.36, 0.46), (-0.2, 0.7), (0.2, 0.7), (0.36, 0.46), (0.36, 0.14), (0, 0.04)], coat)
    puppet.shape([(-0.24, 0.12), (-0.22, 0.4), (0, 0.48), (0.22, 0.4), (0.24, 0.12)], lighter(coat, 0.5))
    for side in (-1, 1):
        puppet.limb([(side * 0.22, 0.34), (side * 0.26, 0.14), (side * 0.22, 0.03)], (0.1, 0.08, 0.1), coat)
        puppet.oval(side * 0.2, 0.8, 0.13, 0.14, coat)
        _eye(puppet, side * 0.2 + 0.02, 0.82, 0.085)
    puppet.limb([(-0.24, 0.58), (0, 0.52), (0.24, 0.58)], (0.012, 0.02, 0.012), darker(coat, 0.55))


def _tortoise(puppet: Puppet, coat: RGB) -> None:
    skin = lighter(coat, 0.2)
    for x in (-0.42, 0.36):
        puppet.limb([(x, 0.3), (x + 0.03, 0.05)], (0.2, 0.17), skin)
    puppet.limb([(0.5, 0.32), (0.75, 0.42), (0.86, 0.66)], (0.2, 0.17, 0.18), skin)
    puppet.oval(0.9, 0.72, 0.16, 0.135, skin, dim=0.15)
    puppet.shape(
        [(-0.66, 0.2), (-0.6, 0.62), (-0.25, 0.96), (0.2, 0.96), (0.55, 0.62), (0.62, 0.2), (0, 0.14)],
        (126, 104, 62),
        dim=0.35,
    )
    for x, y, size in ((-0.34, 0.5, 0.14), (0.0, 0.6, 0.17), (0.34, 0.48, 0.14), (-0.17, 0.8, 0.1), (0.18, 0.8, 0.1)):
        puppet.cut(
            [(x + size * np.cos(a), y + size * 0.85 * np.sin(a)) for a in np.arange(6) * np.pi / 3], (174, 148, 84)
        )
    puppet.limb([(-0.66, 0.2), (0, 0.15), (0.64, 0.2)], 0.07, (196, 170, 110))
    _eye(puppet, 0.96, 0.76, 0.045)
    puppet.limb([(0.92, 0.655), (1.02, 0.67)], (0.008, 0.014), INK)


def _snake(puppet: Puppet, coat: RGB) -> None:
    for k, (y, wide) in enumerate(((0.1, 0.62), (0.24, 0.46), (0.36, 0.3))):
        puppet.oval(0, y, wide, 0.12, darker(coat, 0.1 * (k % 2)), dim=0.3)
        puppet.oval(0, y + 0.03, wide * 0.7, 0.05, darker(coat, 0.4))
    puppet.limb([(-0.14, 0.4), (-0.2, 0.6), (0.02, 0.72), (0.04, 0.84)], (0.16, 0.14, 0.13, 0.12), coat)
    puppet.shape(
        [(-0.14, 0.66), (-0.2, 0.8), (-0.06, 0.95), (0.14, 0.95), (0.22, 0.8), (0.14, 0.66)], lighter(coat, 0.1)
    )
    puppet.shape([(-0.04, 0.98), (0.1, 1.02), (0.3, 0.93), (0.28, 0.86), (0.05, 0.84)], coat)
    puppet.limb([(0.29, 0.885), (0.4, 0.87), (0.44, 0.9)], (0.012, 0.008), (206, 50, 60))
    _eye(puppet, 0.12, 0.95, 0.035)


def _insect(puppet: Puppet, coat: RGB) -> None:
    for x in (-0.25, 0.0, 0.25):
        puppet.limb([(x, 0.35), (x - 0.08, 0.2), (x - 0.02, 0.02)], 0.03, darker(coat, 0.4))
        puppet.limb([(x, 0.35), (x + 0.12, 0.2), (x + 0.1, 0.02)], 0.03, darker(coat, 0.3))
    puppet.oval(-0.38, 0.42, 0.3, 0.22, coat, dim=0.3)
    puppet.oval(0.02, 0.42, 0.17, 0.14, coat, dim=0.3)
    puppet.oval(0.34, 0.5, 0.2, 0.19, coat, dim=0.2)
    puppet.limb([(0.4, 0.66), (0.5, 0.86), (0.62, 0.9)], 0.025, darker(coat, 0.3))
    _eye(puppet, 0.42, 0.54, 0.06)


OTHERS: dict[str, Other] = {
    "monkey": Other((142, 98, 66), _monkey, (0.03, 0.77, 0.22)),
    "ape": Other((96, 76, 70), _monkey, (0.03, 0.77, 0.22)),
    "fish": Other((236, 130, 66), _fish, (0.2, 0.42, 0.36)),
    "whale": Other((76, 108, 150), _fish, (0.2, 0.42, 0.36)),
    "frog": Other((106, 168, 66), _frog, (0.0, 0.66, 0.36)),
    "tortoise": Other((120, 146, 84), _tortoise, (0.6, 0.62, 0.36)),
    "turtle": Other((90, 146, 110), _tortoise, (0.6, 0.62, 0.36)),
    "crocodile": Other((92, 128, 78), _tortoise, (0.6, 0.62, 0.36)),
    "snake": Other((96, 138, 70), _snake, (0.06, 0.84, 0.24)),
    "ant": Other((110, 60, 44), _insect, (0.3, 0.5, 0.3)),
    "bee": Other((232, 176, 52), _insect, (0.3, 0.5, 0.3)),
}
SIZES = {
    "monkey": 0.48, "ape": 0.8, "fish": 0.24, "whale": 1.0, "frog": 0.2, "tortoise": 0.24, "turtle": 0.24,
    "crocodile": 0.4, "snake": 0.36, "ant": 0.14, "bee": 0.14,
}  # fmt: skip
