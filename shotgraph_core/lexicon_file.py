"""A writer's own words for what can be shown: `lexicon.yaml` beside the stories, or a file that the settings name.

    props:
      lantern: kandeel petromax hurricane_lamp
    places:
      market: shandy
      ignore: market_economy
    hi:
      creatures:
        dog: [टॉमी, "भोटिया कुत्ता"]

Each section (places, times, weather, moods, poses, props, creatures) maps things that the lexicon knows to more words;
`ignore` has words to be passed over. A space parts words and an underscore stands for a space; in a list each entry is
one phrase. Under `en:` and `hi:` stand words of one language, without these the words are the story's. What is wrong
ends in one InputError that says what, in which line, and what to do.
"""

from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

import yaml

from shotgraph_core.model import Language, OwnWords
from shotgraph_core.spots import Spot, root
from shotgraph_core.text.lexicon import SECTIONS, things
from shotgraph_core.text.words import words

NAME = "lexicon.yaml"
MEANT = {
    **{"place": "places", "landmarks": "places", "time": "times", "hours": "times", "mood": "moods", "pose": "poses"},
    **{"verbs": "poses", "prop": "props", "things": "props", "animals": "creatures", "people": "creatures"},
}
LANGUAGES = {language.value: language for language in Language}
EXAMPLE, SECTION = "lantern: kandeel petromax", "props:"


def own_words(text: str, file: Path, language: Language) -> tuple[OwnWords, ...]:
    """What a lexicon file's text says for stories of a language. Raises InputError."""
    whole = root(text, file, "the lexicon", EXAMPLE)
    known = {name: frozenset(things(name, language)) for name in SECTIONS}
    given = whole.known((*known, *LANGUAGES), MEANT, SECTION) if whole else {}
    parts = [{name: spot for name, spot in given.items() if name in known}]
    for name in LANGUAGES.keys() & given.keys():
        part = given[name].known(tuple(known), MEANT, SECTION)
        parts += [part] if LANGUAGES[name] is language else []
    found = [one for part in parts for one in _sections(part, known)]
    return tuple(sorted(found, key=lambda one: (one.section, one.name)))


def _sections(given: Mapping[str, Spot], known: Mapping[str, Collection[str]]) -> Iterator[OwnWords]:
    for section, spot in given.items():
        taken: dict[str, str] = {}
        for thing, value in spot.fields(EXAMPLE).items():
            name = _thing(thing, value, section, known[section])
            entries = tuple(_entries(value))
            for entry in entries:
                if taken.setdefault(entry, name) != name:
                    raise value.wrong(f"has the word {entry!r}, and so has {taken[entry]}; take it from one of them")
            yield OwnWords(section=section, name=name, words=entries)


def _thing(thing: str, value: Spot, section: str, known: Collection[str]) -> str:
    """The lexicon's name for a thing. Raises InputError where it has none such."""
    name = thing.lower()
    if name not in known:
        near = get_close_matches(name, known, n=1, cutoff=0.7)
        hint = f"did you mean {near[0]!r}?" if near else f"write one of: {', '.join(sorted(known))}"
        raise value.wrong(f"is nothing that {section} can show; {hint}")
    return name


def _entries(value: Spot) -> Iterator[str]:
    """The words of a thing, each in the lexicon's spelling."""
    listed = isinstance(value.node, yaml.SequenceNode)
    given = value.list() if listed else value.words().replace(",", " ").split()
    if not given:
        raise value.wrong(f"has no words; write a line like `{EXAMPLE}`")
    for entry in given:
        found = [word.key for word in words(entry.replace("_", " "))]
        if not found:
            raise value.wrong(f"has {entry!r}, which is no word; write words of letters")
        yield "_".join(found)
