"""A bible, written so that its writer may edit it."""

import re
from collections.abc import Mapping
from pathlib import Path

import yaml

from shotgraph_core.model import Bible, Character
from shotgraph_core.plan.colours import colour_name

SUFFIXES = (".bible.yaml", ".bible.yml")

HEAD = """\
# The bible of {story}: what stays the same through the film. Keep it beside the story as {name};
# what it says wins over what ShotGraph finds in the story. Every line may be changed or left out.
# age: child, adult or old.  gender: female, male or unknown.  colour: a name or degrees, 0 to 359: the dress.
# variant: 0 to 999, another one has other hair and clothes.  aliases: other names and nouns that mean the same one.
# A new appearance without a colour: the drawn dress takes the colour that its words name.
"""


def bible_files(story: Path) -> tuple[Path, ...]:
    """Where a story's bible may be; the first is where it is written."""
    return tuple(story.with_name(f"{story.stem}{suffix}") for suffix in SUFFIXES)


def bible_text(bible: Bible, story: Path) -> str:
    """A bible as its writer may edit it; reading it says just what it says already."""
    people: dict[str, Mapping[str, object]] = {}
    taken: set[str] = set()
    for one in bible.characters:
        if one.name.casefold() not in taken:
            aliases = [alias for alias in one.aliases if alias.casefold() not in taken]
            people[one.name] = _written(one, aliases)
            taken.update(name.casefold() for name in (one.name, *aliases))
    said = {
        "palette": bible.palette,
        "light": bible.light,
        "era": bible.era,
        "characters": people,
        "places": {place.name: place.look for place in bible.places},
    }
    body = yaml.safe_dump(said, sort_keys=False, allow_unicode=True, width=10_000)
    named = re.sub(
        r"^    colour: (\d+)$", lambda hue: f"{hue[0]}  # {colour_name(int(hue[1]))}", body, flags=re.MULTILINE
    )
    return HEAD.format(story=story.name, name=bible_files(story)[0].name) + named


def _written(one: Character, aliases: list[str]) -> dict[str, object]:
    return {
        "species": one.species,
        "age": one.age.value,
        "gender": one.gender.value,
        "colour": one.hue,
        "variant": one.variant,
        "appearance": one.appearance,
        **({"aliases": aliases} if aliases else {}),
    }
