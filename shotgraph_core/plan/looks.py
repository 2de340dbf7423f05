"""Fixed words for how a character looks: what a drawing camera makes of its age, gender, hue and variant.

The tables follow the order of those by which the drawn people and animals are dressed; a test holds them together.
"""

from shotgraph_core.model import Age, Character, Gender
from shotgraph_core.plan.callings import calling
from shotgraph_core.plan.colours import colour_name

SKINS = ("warm brown", "brown", "light brown", "dark brown", "tan", "fair")
HAIRS = ("black", "dark brown", "black", "brown", "black", "chestnut")
GREYS = ("silver", "grey", "white")
HOMES = 7
"""The wardrobe changes with every so many variants: Indian, European, Indian, ..."""
WOMENS = (
    ("sari", "salwar", "kurta", "lehenga", "sari", "salwar"),
    ("dress", "gown", "sweater", "coat", "gown", "dress"),
)
MENS = (
    ("dhoti", "tunic", "kurta", "shirt", "kurta", "sweater"),
    ("shirt", "tunic", "coat", "sweater", "suit", "tunic"),
)
GIRLS = (("dress", "lehenga", "kurta", "salwar"), ("dress", "sweater", "tunic", "dress"))
BOYS = (("shorts", "kurta", "sweater", "kurta"), ("shorts", "tunic", "shirt", "sweater"))
OLD_WOMENS = (("sari", "sari", "salwar"), ("gown", "dress", "gown"))
OLD_MENS = (("dhoti", "kurta", "kurta"), ("coat", "robe", "sweater"))
"""What is worn, at home in India and in Europe."""

GIRLS_HAIR = ("two {} plaits", "a {} ponytail", "a {} bob", "a long {} plait and a hairband", "long {} hair")
HER_HAIR = (
    ("long {} hair", "{} hair in a bun", "a long {} plait", "{} hair under a veil", "a {} ponytail"),
    ("long {} hair", "{} hair in a bun", "a {} bob", "{} curls", "a long {} plait and a hairband"),
)
OLD_HER_HAIR = (
    ("{} hair in a bun", "{} hair under a veil", "a long {} plait"),
    ("{} hair in a bun", "a {} bob", "{} curls"),
)
BOYS_HAIR = ("short {} hair", "tousled {} hair", "{} curls", "{} hair under a cap", "short {} hair")
HIS_HAIR = (
    ("short {} hair", "{} hair under a turban", "tousled {} hair", "{} curls"),
    ("short {} hair", "{} hair under a cap", "{} curls", "tousled {} hair"),
)
OLD_HIS_HAIR = (
    ("short {} hair", "{} hair under a turban", "a bald head"),
    ("a bald head", "{} hair under a cap", "short {} hair"),
)
WHISKERS = ("", "a {} moustache", "a {} beard", "")
OLD_WHISKERS = ("a {} beard", "a {} moustache")
WORN = {
    "dhoti": "a white dhoti and {} shawl",
    "shirt": "a pale shirt and {} waistcoat",
    "shorts": "{} shirt and shorts",
    "gown": "{} gown with a white apron",
}

COATS = {
    "dog": "brown", "puppy": "light brown", "cat": "ginger", "elephant": "grey", "cow": "white and brown",
    "goat": "cream", "sheep": "white woollen", "horse": "chestnut", "donkey": "grey", "lion": "golden",
    "tiger": "orange, black-striped", "leopard": "golden, spotted", "rabbit": "pale", "mouse": "grey",
    "fox": "rust-red, white-bellied", "jackal": "sandy", "wolf": "grey", "hyena": "sandy, spotted",
    "squirrel": "russet", "bear": "brown", "deer": "fawn", "pig": "pink", "camel": "sandy", "monkey": "brown",
    "ape": "dark brown",
}  # fmt: skip
SKINNED = {
    "sparrow": "brown feathers", "crow": "black feathers", "parrot": "green feathers and a red beak",
    "hen": "russet feathers and a red comb", "rooster": "red-brown feathers and a red comb",
    "peacock": "blue feathers and a fan of a tail", "owl": "brown feathers",
    "duck": "cream feathers and an orange beak",
    "goose": "white feathers", "swan": "white feathers", "eagle": "dark brown feathers and a white head",
    "pigeon": "grey feathers", "crane": "white feathers and long legs", "fish": "orange scales",
    "whale": "blue-grey skin", "frog": "green skin", "tortoise": "a green-brown shell", "crocodile": "green scales",
    "snake": "green scales", "ant": "a dark brown body", "bee": "a yellow, striped body",
    "robot": "a steel body and lamps for eyes",
}  # fmt: skip


def appearance(character: Character) -> str:
    """How someone looks, in a few English words that hang on nothing but the character itself."""
    if character.species == "person":
        return ", ".join((_head(character), f"{SKINS[character.variant // 2 % len(SKINS)]} skin", _dress(character)))
    if character.species == "bird":
        return f"{colour_name(character.hue)} feathers"
    if character.species in SKINNED:
        return SKINNED[character.species]
    return f"{COATS.get(character.species, 'light brown')} coat"


def is_female(character: Character) -> bool:
    """How a character of unknown gender is dressed, too."""
    return character.gender is Gender.FEMALE or (character.gender is Gender.UNKNOWN and character.variant % 2 == 0)


def is_indian(variant: int) -> bool:
    """Whether those of a variant dress as at home in India; the others as in Europe."""
    return variant // HOMES % 2 == 0


def garment(character: Character) -> str:
    """What a person wears."""
    hers, his = {
        Age.CHILD: (GIRLS, BOYS),
        Age.ADULT: (WOMENS, MENS),
        Age.OLD: (OLD_WOMENS, OLD_MENS),
    }[character.age]
    fitting = (hers if is_female(character) else his)[not is_indian(character.variant)]
    return fitting[character.variant % len(fitting)]


def hair_colour(character: Character) -> str:
    """The colour of a person's hair."""
    variant = character.variant
    return GREYS[variant % 3] if character.age is Age.OLD else HAIRS[variant // 3 % len(HAIRS)]


def with_article(words: str) -> str:
    """The words with "a" or "an" before them.

    >>> with_article("orange sari"), with_article("tiger")
    ('an orange sari', 'a tiger')
    """
    return f"{'an' if words[0].lower() in 'aeio' else 'a'} {words}"


def _dress(character: Character) -> str:
    kind = garment(character)
    own = calling(character, is_female(character))
    worn = (own.dress or WORN.get(kind, f"{{}} {kind}")).format(colour_name(character.hue))
    worn = worn if worn.startswith("a ") else with_article(worn)
    return f"{worn}, {own.besides}" if own.besides else worn


def _worn(words: str, character: Character) -> str:
    """Words with the character's own colour in their hole."""
    return words if "{}" not in words else with_article(words.format(colour_name(character.hue)))


def _head(character: Character) -> str:
    variant, old = character.variant, character.age is Age.OLD
    hair, styles = hair_colour(character), _styles(character)
    style = styles[variant // 5 % len(styles)]
    headgear = calling(character, is_female(character)).headgear
    parts = [styles[0] if headgear and " under " in style else style]
    parts += [_worn(headgear, character)] if headgear else []
    if not is_female(character) and character.age is not Age.CHILD:
        whiskers = OLD_WHISKERS if old else WHISKERS
        parts.append(whiskers[variant // 4 % len(whiskers)])
    if old and variant % 3 == 0:
        parts.append("spectacles")
    return ", ".join(part.format(hair) for part in parts if part)


def _styles(character: Character) -> tuple[str, ...]:
    """The ways in which one of an age and gender wears the hair."""
    female, home = is_female(character), not is_indian(character.variant)
    if character.age is Age.CHILD:
        return GIRLS_HAIR if female else BOYS_HAIR
    if character.age is Age.OLD:
        return (OLD_HER_HAIR if female else OLD_HIS_HAIR)[home]
    return (HER_HAIR if female else HIS_HAIR)[home]
