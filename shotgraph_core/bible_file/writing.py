"""A bible, written so that its writer may edit it."""

from pathlib import Path

import yaml

from shotgraph_core.model import Bible, Character
from shotgraph_core.plan.colours import colour_name
from shotgraph_core.plan.looks import appearance

SUFFIXES = (".bible.yaml", ".bible.yml")

HEAD = """\
# The bible of {story}: what stays the same through the film. Keep it beside the story, as {name};
# what it says wins over what is found in the story. Every line may be changed or left out, and whoever was not found
# may be added:
#   Asha: {{age: child, gender: female, appearance: "two plaits, a yellow raincoat", aliases: [little girl]}}
# age: child, adult or old.  gender: female, male or unknown.  colour: a colour's name, or 0 to 359 degrees.
# variant: 0 to 999, for other hair and clothes.  aliases: other names and nouns for the same one.
# A line `# appearance:` says how someone is drawn. Write your own without the # and take `colour:` out: the drawn dress
# then has the colour that your words name.
"""


def bible_files(story: Path) -> tuple[Path, ...]:
    """Where a story's bible may be; the first is where it is written."""
    return tuple(story.with_name(f"{story.stem}{suffix}") for suffix in SUFFIXES)


def bible_text(bible: Bible, story: Path) -> str:
    """A bible as its writer may edit it; reading it says just what it says already."""
    film = {"palette": bible.palette, "light": bible.light, "era": bible.era}
    head = HEAD.format(story=story.name, name=bible_files(story)[0].name)
    people = "".join(_people(bible))
    places = _yaml({"places": {place.name: place.look for place in bible.places}}) if bible.places else ""
    return f"{head}{_yaml(film)}{'characters:' if people else ''}\n{people}{places}"


def _people(bible: Bible) -> list[str]:
    """The characters, each name once."""
    found: list[str] = []
    taken: set[str] = set()
    for one in bible.characters:
        if one.name.casefold() not in taken:
            aliases = [alias for alias in one.aliases if alias.casefold() not in taken]
            found.append(_person(one, aliases))
            taken.update(name.casefold() for name in (one.name, *aliases))
    return found


def _person(one: Character, aliases: list[str]) -> str:
    """A character's lines. Words that follow from the other lines are a comment, so that they go on following."""
    drawn = one.appearance == appearance(one)
    said = {"species": one.species, "age": one.age.value, "gender": one.gender.value, "variant": one.variant}
    more = {**({} if drawn else {"appearance": one.appearance}), **({"aliases": aliases} if aliases else {})}
    lines = [
        *_yaml({one.name: said}).splitlines(),
        f"  colour: {one.hue}  # {colour_name(one.hue)}",
        *([f"  # appearance: {one.appearance}"] if drawn else []),
        *(f"  {line}" for line in (_yaml(more).splitlines() if more else [])),
    ]
    return "".join(f"  {line}\n" for line in lines)


def _yaml(said: object) -> str:
    return yaml.safe_dump(said, sort_keys=False, allow_unicode=True, width=10_000)
