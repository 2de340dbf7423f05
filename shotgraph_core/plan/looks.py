"""Fixed words for how a character looks: what a drawing camera makes of its age, gender, hue and variant.

The tables follow the order of those by which the drawn people and animals are dressed; a test holds them together.
"""

from shotgraph_core.model import Age, Character, Gender
from shotgraph_core.plan.callings import calling
from shotgraph_core.plan.colours import colour_name

SKINS = ("warm brown", "brown", "light brown", "dark brown", "tan", "fair")
HAIRS = ("black", "dark brown", "black", "brown", "black", "chestnut")
GREYS = ("silver", "grey", "white")
WOMENS = ("sari", "dress", "lehenga", "kurta", "sari", "gown")
MENS = ("kurta", "tunic", "dhoti", "shirt", "coat", "kurta")
GIRLS = ("dress", "lehenga", "kurta", "dress")
BOYS = ("shorts", "kurta", "tunic", "shorts")

HER_HAIR = ("long {} hair", "{} hair in a bun", "a long {} plait and a hairband", "{} hair under a veil")
HIS_HAIR = ("short {} hair", "{} hair under a turban", "{} curls", "{} hair under a cap")
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


def garment(character: Character) -> str:
    """What a person wears."""
    female = is_female(character)
    child, grown = (GIRLS, WOMENS) if female else (BOYS, MENS)
    fitting = child if character.age is Age.CHILD else grown
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
    hair, style = hair_colour(character), variant // 5 % 4
    headgear = calling(character, is_female(character)).headgear
    bare = (0, 1, 1, 0) if is_female(character) else (0, 0, 2, 2)
    styles = HER_HAIR if is_female(character) else HIS_HAIR
    parts = [styles[bare[style] if headgear else style].format(hair)]
    parts += [_worn(headgear, character)] if headgear else []
    if not is_female(character) and character.age is not Age.CHILD and (old or variant % 4 == 1):
        parts.append(f"a {hair} beard")
    if old and variant % 3 == 0:
        parts.append("spectacles")
    return ", ".join(parts)
