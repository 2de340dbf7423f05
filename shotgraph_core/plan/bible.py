"""A story's bible: derived from the whole story, and led by what its writer says.

What it says of a character or a place hangs on that character or place alone; palette, light and era hang on the whole
story, but so roughly that one edited sentence seldom changes them. A writer's words win over whatever was found.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from shotgraph_core.model import (
    Bible,
    BibleEdits,
    Character,
    CharacterEdit,
    Language,
    Mood,
    Place,
    PlaceLook,
    Scene,
)
from shotgraph_core.plan.colours import colour_name, meant
from shotgraph_core.plan.continuity import Look, characters
from shotgraph_core.plan.eras import era
from shotgraph_core.plan.looks import appearance, with_article
from shotgraph_core.plan.places import place_look, place_name

ARTICLES = ("the ", "a ", "an ")
SHADOWS = "shadow-theatre"

PALETTES = (
    ("sea blues, sand and lamp yellow",
     (Place.SEA, Place.BEACH, Place.HARBOUR, Place.ISLAND, Place.RIVER, Place.LAKE)),
    ("leaf greens, earth brown and marigold", (Place.FOREST, Place.FIELD, Place.GARDEN, Place.HILLS)),
    ("slate blue, snow white and ember orange", (Place.MOUNTAINS, Place.SKY, Place.CAVE)),
    ("sand, terracotta and deep sky blue", (Place.DESERT, Place.ROAD)),
    ("terracotta, ochre and indigo", (Place.VILLAGE, Place.CITY, Place.MARKET, Place.PALACE, Place.TEMPLE)),
    ("warm wood brown, cream and lamp gold",
     (Place.ROOM, Place.KITCHEN, Place.CLASSROOM, Place.HUT, Place.HALL, Place.SHOP, Place.TRAIN)),
)  # fmt: skip
BRIGHT = frozenset({Mood.JOYFUL, Mood.PLAYFUL, Mood.TENDER, Mood.TRIUMPHANT})
DEEP = frozenset({Mood.TENSE, Mood.FEARFUL, Mood.ANGRY, Mood.SAD, Mood.MYSTERIOUS})
ENOUGH = 3
"""Scenes that must share a feeling before it lights the film, so that one edited sentence seldom changes it."""

Spelling = Callable[[str], str]
"""The same for two spellings of one name."""


def derived(characters: Sequence[Character], scenes: Sequence[Scene], language: Language, style: str) -> Bible:
    """The bible of a story with these characters and scenes; a character without an appearance is given one."""
    shadows = style.casefold().replace(" ", "-") == SHADOWS
    looks: dict[str, str] = {}
    for scene in scenes:
        looks.setdefault(place_name(scene.setting), place_look(scene.setting))
    return Bible(
        characters=_told_apart(tuple(map(_dressed, characters))),
        places=tuple(PlaceLook(name=name, look=look) for name, look in looks.items()),
        palette="black shapes on glowing amber" if shadows else _palette(scenes),
        light="one warm lamp behind the screen" if shadows else _light(scenes),
        era=era((sentence.text for scene in scenes for sentence in scene.sentences), language),
    )


def cast(
    found: Sequence[Character], edits: BibleEdits, seed: int, spelling: Spelling = str.casefold
) -> tuple[Character, ...]:
    """The characters as the writer wants them, each with an appearance.

    Whom an edit names by name or alias is edited; several that it names become one; whom nobody found is added last.
    """
    people = list(found)
    for edit in edits.characters:
        said = _calls(edit, spelling)
        same = [one for one in people if said & _calls(one, spelling)]
        own = _key(edit.name, spelling)
        lead = next(
            (one for one in same if _key(one.name, spelling) == own), same[0] if same else _new(edit, people, seed)
        )
        merged = [one for one in same if one is not lead and _key(one.name, spelling) in said]
        now = _edited(lead, edit, merged, spelling)
        people = [now if one is lead else one for one in people if one not in merged]
        people += [] if same else [now]
    return tuple(map(_dressed, people))


def edited(bible: Bible, edits: BibleEdits, seed: int, spelling: Spelling = str.casefold) -> Bible:
    """The bible as the writer wants it: what is said replaces what was found, all else stays."""
    return Bible(
        summary=bible.summary,
        characters=cast(bible.characters, edits, seed, spelling),
        places=_places(bible.places, edits.places, spelling),
        palette=edits.palette or bible.palette,
        light=edits.light or bible.light,
        era=edits.era or bible.era,
    )


def _told_apart(characters: Sequence[Character]) -> tuple[Character, ...]:
    """Animals of a kind by their scarves: all but the first that nobody described wear one of their own colour."""
    kinds = Counter[str]()
    found = []
    for one in characters:
        kinds[one.species] += one.species != "person"
        plain = kinds[one.species] > 1 and one.appearance == appearance(one)
        worn = f"{one.appearance}, {with_article(colour_name(one.hue))} scarf"
        found.append(one.model_copy(update={"appearance": worn}) if plain else one)
    return tuple(found)


def _dressed(character: Character) -> Character:
    return character if character.appearance else character.model_copy(update={"appearance": appearance(character)})


def _key(name: str, spelling: Spelling) -> str:
    return " ".join(map(spelling, _bare(name).split()))


def _bare(name: str) -> str:
    """The name without an article."""
    plain = " ".join(name.split())
    return next((plain[len(one) :] for one in ARTICLES if plain.casefold().startswith(one)), plain)


def _calls(one: Character | CharacterEdit, spelling: Spelling) -> set[str]:
    return {_key(name, spelling) for name in (one.name, *one.aliases)}


def _new(edit: CharacterEdit, people: Sequence[Character], seed: int) -> Character:
    """Someone whom only the writer knows of, with an id of its own."""
    plain = Character(id="", name=_bare(edit.name))
    return characters([_look(one) for one in (*people, plain)], seed)[-1]


def _look(one: Character) -> Look:
    return Look(one.name, one.species, one.age, one.gender)


def _edited(found: Character, edit: CharacterEdit, merged: Iterable[Character], spelling: Spelling) -> Character:
    hue, age, gender = meant(edit.appearance)
    renamed = _key(found.name, spelling) != _key(edit.name, spelling)
    name = _bare(edit.name) if renamed else found.name
    called = [name, *edit.aliases, *found.aliases, *(one.name for one in merged), found.name]
    given = {
        "name": name,
        "aliases": _distinct(called, spelling)[1:],
        "species": edit.species or found.species,
        "age": edit.age or age or found.age,
        "gender": edit.gender or gender or found.gender,
        "hue": edit.hue if edit.hue is not None else hue if hue is not None else found.hue,
        "variant": found.variant if edit.variant is None else edit.variant,
    }
    worn = "" if found.appearance == appearance(found) else found.appearance
    return found.model_copy(update={**given, "appearance": edit.appearance or worn})


def _distinct(names: Iterable[str], spelling: Spelling) -> tuple[str, ...]:
    """Each name once, as it is spelt first."""
    kept: dict[str, str] = {}
    for name in names:
        kept.setdefault(_key(name, spelling), name)
    return tuple(kept.values())


def _places(found: Sequence[PlaceLook], said: Sequence[PlaceLook], spelling: Spelling) -> tuple[PlaceLook, ...]:
    own = {_key(place.name, spelling): place for place in said}
    names = {_key(place.name, spelling) for place in found}
    kept = [place.model_copy(update={"look": own.get(_key(place.name, spelling), place).look}) for place in found]
    new = [place for key, place in own.items() if key not in names]
    return (*kept, *(place.model_copy(update={"name": _bare(place.name).casefold()}) for place in new))


def _palette(scenes: Sequence[Scene]) -> str:
    """The colours of the kind of places in which most of the story plays."""
    told: Counter[str] = Counter()
    for scene in scenes:
        told[next(words for words, places in PALETTES if scene.setting.place in places)] += len(scene.sentences)
    return told.most_common(1)[0][0] if told else PALETTES[0][0]


def _light(scenes: Sequence[Scene]) -> str:
    """The light of the feeling that most of the story has, where enough scenes have it."""
    for moods, light in ((BRIGHT, "warm, bright light"), (DEEP, "low light with deep, soft shadows")):
        felt = [scene for scene in scenes if scene.mood in moods]
        if len(felt) >= ENOUGH and len(felt) * 2 > len(scenes):
            return light
    return "soft natural light"
