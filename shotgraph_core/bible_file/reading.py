"""A writer's bible, read."""

from collections.abc import Collection, Mapping
from pathlib import Path

import yaml

from shotgraph_core.model import Age, BibleEdits, CharacterEdit, Gender, PlaceLook
from shotgraph_core.spots import Spot, root

FILM_KEYS = ("palette", "light", "era", "characters", "places")
CHARACTER_KEYS = ("age", "gender", "colour", "appearance", "aliases", "species", "variant")
EXAMPLE = "light: low winter sun"
MEANT = {"color": "colour", "hue": "colour", "alias": "aliases", "character": "characters", "place": "places"}


def bible_edits(text: str, file: Path) -> BibleEdits:
    """What a bible's text says. Raises InputError."""
    whole = root(text, file, "the bible", EXAMPLE)
    given = whole.known(FILM_KEYS, MEANT, EXAMPLE) if whole else {}
    people = given["characters"].fields("Asha: two plaits, a yellow raincoat") if "characters" in given else {}
    places = given["places"].fields("lighthouse: a white tower") if "places" in given else {}
    characters = tuple(_character(name, spot) for name, spot in people.items())
    _check_calls(characters, people)
    return BibleEdits(
        characters=characters,
        places=tuple(PlaceLook(name=name.lower(), look=spot.words()) for name, spot in places.items() if spot.words()),
        **{key: given[key].words() for key in ("palette", "light", "era") if key in given},
    )


def _character(name: str, spot: Spot) -> CharacterEdit:
    """A character from its fields, or from words for its appearance alone."""
    if isinstance(spot.node, yaml.ScalarNode):
        return CharacterEdit(name=name, appearance=spot.words())
    given = spot.known(CHARACTER_KEYS, MEANT, "appearance: two plaits, a yellow raincoat")
    age = given["age"].one_of([one.value for one in Age]) if "age" in given else ""
    gender = given["gender"].one_of([one.value for one in Gender]) if "gender" in given else ""
    return CharacterEdit(
        name=name,
        aliases=given["aliases"].list() if "aliases" in given else (),
        species=given["species"].words().lower() if "species" in given else "",
        age=Age(age) if age else None,
        gender=Gender(gender) if gender else None,
        hue=given["colour"].hue() if "colour" in given else None,
        variant=given["variant"].number(1000) if "variant" in given else None,
        appearance=given["appearance"].words() if "appearance" in given else "",
    )


def _check_calls(characters: Collection[CharacterEdit], spots: Mapping[str, Spot]) -> None:
    """Nobody is called like another."""
    whose: dict[str, str] = {}
    for one in characters:
        for called in dict.fromkeys(name.casefold() for name in (one.name, *one.aliases)):
            if called in whose:
                raise spots[one.name].wrong(
                    f"is called {called!r}, and so is {whose[called]}; take it from one of them"
                )
            whose[called] = one.name
