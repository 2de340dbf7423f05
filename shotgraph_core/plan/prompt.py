"""The whole prompt of a camera that is told in words: the same words for the same thing in every shot.

Encoders read 77 to 512 tokens and drop the rest, so what matters most comes first: the style; who is seen, where and
when; how they look; what happens; then the place's look, palette, light and era. A told line in another script than
Latin comes last, for few encoders read it. A shot's prompt hangs on the shot itself and on what the bible says of its
own cast and place, and of the whole film: no edit elsewhere in the story changes it as long as the bible is kept.
"""

from collections.abc import Iterable, Mapping

from shotgraph_core.model import Bible, Character, Setting, Shot, ShotPlans
from shotgraph_core.plan.description import kind, person
from shotgraph_core.plan.places import place_look, place_name

STYLES = {
    "": "picture-book illustration",
    "paper-cut": "layered paper-cut illustration",
    "watercolour": "watercolour painting",
    "shadow-theatre": "shadow-puppet theatre",
    "flat": "flat vector illustration",
}
"""Presets as a painter would say them; other words lead the prompt as they are."""
STYLE, SEEN, LOOK, PLACE, FILM, TOLD = 24, 60, 40, 24, 12, 60
"""Most words of each part; of the palette, the light and the era each."""


def dressed(plans: ShotPlans, bible: Bible) -> ShotPlans:
    """The plans with each shot's cast as the bible has it now, and with its prompt. Dressing twice changes nothing."""
    known = {character.id: character for character in bible.characters}
    return plans.model_copy(update={"shots": tuple(_dressed(shot, known, bible, plans.style) for shot in plans.shots)})


def shot_prompt(shot: Shot, bible: Bible, style: str) -> str:
    """Style, picture, looks, line, place, palette, light and era: at most 120 words for one or two of usual looks."""
    told = shot.subtitle_text if shot.description.endswith(shot.subtitle_text) else ""
    line, latin = _first(told, TOLD), _is_latin(told)
    parts = [
        _first(STYLES.get(_preset(style), style), STYLE),
        _first(_seen(shot, told), SEEN),
        *(_look(one) for one in shot.cast),
        line if latin else "",
        _first(_place(shot.setting, bible), PLACE),
        *(_first(words, FILM) for words in (bible.palette, bible.light, bible.era)),
        "" if latin else line,
    ]
    return " ".join(_sentences(parts))


def _dressed(shot: Shot, known: Mapping[str, Character], bible: Bible, style: str) -> Shot:
    cast = tuple(known.get(one.id, one) for one in shot.cast)
    description = shot.description
    for before, now in zip(shot.cast, cast, strict=True):
        description = description.replace(person(before), person(now))
    anew = shot.model_copy(update={"cast": cast, "description": description})
    return anew.model_copy(update={"prompt": shot_prompt(anew, bible, style)})


def _preset(style: str) -> str:
    return "-".join(style.casefold().replace("_", " ").replace("-", " ").split())


def _seen(shot: Shot, told: str) -> str:
    """The description without the told line, and without what is said of the cast right after it."""
    seen = shot.description.removesuffix(told).rstrip().removesuffix(":")
    for one in shot.cast:
        seen = seen.replace(person(one), one.name)
    return seen


def _look(one: Character) -> str:
    what = "" if kind(one).endswith(one.name.casefold()) else f" is {kind(one)}"
    appearance = _first(one.appearance, LOOK)
    return f"{one.name}{what}{': ' if appearance else ''}{appearance}" if what or appearance else ""


def _place(setting: Setting, bible: Bible) -> str:
    """The bible's words for the place by its own name, else by its kind, else the usual ones."""
    looks = {" ".join(place.name.casefold().split()): place.look for place in reversed(bible.places)}
    return looks.get(place_name(setting)) or looks.get(setting.place.value) or place_look(setting)


def _is_latin(text: str) -> bool:
    """Whether most letters are of the Latin alphabet, accents included."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum(letter < "\u0250" for letter in letters) * 2 >= len(letters)


def _first(text: str, most: int) -> str:
    """So many first words, with single spaces."""
    return " ".join(text.split()[:most])


def _sentences(parts: Iterable[str]) -> list[str]:
    """The parts that say something, each once, as sentences."""
    said = dict.fromkeys(part.strip(" .;:,") for part in parts)
    begun = [part[0].upper() + part[1:] for part in said if part]
    return [part if part[-1] in '!?।…”"' else f"{part}." for part in begun]
