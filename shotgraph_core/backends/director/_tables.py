"""What directors put before a model, and how its names become characters again."""

import re
from collections.abc import Iterable, Mapping, Sequence

import toon_format

from shotgraph_core.model import Character, Sentence

APART = re.compile(r"[;,/|&]|\band\b|\bund\b|\bऔर\b")
STRANGERS, NAME_CHARACTERS = 4, 40
"""Of names that mean nobody so many are told, and so much of each."""
ARTICLES = ("the ", "a ", "an ")


def numbered(sentences: Sequence[Sentence], begin: int = 1) -> str:
    """The sentences with their numbers, `#` where a section opens, and a blank line between paragraphs."""
    lines: list[str] = []
    for number, sentence in enumerate(sentences, begin):
        if sentence.opens_paragraph and lines:
            lines.append("")
        lines.append(f"{number}{'#' * sentence.opens_section} {sentence.text}")
    return "\n".join(lines)


def cast_table(characters: Sequence[Character]) -> str:
    """The characters as a TOON table: name, who they are, and what else the story calls them."""
    rows = [{"name": one.name, "is": _is(one), "also": "; ".join(one.aliases)} for one in characters]
    return toon_format.encode({"cast": rows}) if rows else "cast: nobody"


def _is(one: Character) -> str:
    if one.species != "person":
        return one.species
    return " ".join(filter(None, (one.age.value, one.gender.value.replace("unknown", ""))))


class CastList:
    """Finds the characters that a model means by ids, names or aliases."""

    def __init__(self, characters: Iterable[Character]) -> None:
        self._ids: dict[str, str] = {}
        for one in characters:
            for name in (one.id, one.name, *one.aliases):
                self._ids.setdefault(_key(name), one.id)

    def found(self, names: str) -> tuple[list[str], list[str]]:
        """The ids that a field's names mean, each once and in order, and the names that mean nobody."""
        parts = [part for part in APART.split(names) if _key(part)]
        whole = self._ids.get(_key(names))
        ids = [whole] if whole else [self._ids.get(_key(part), "") for part in parts]
        unknown = [] if whole else [part.strip() for part in parts if _key(part) not in self._ids]
        return list(dict.fromkeys(filter(None, ids))), [part[:NAME_CHARACTERS] for part in unknown[:STRANGERS]]


def _key(name: str) -> str:
    plain = " ".join(re.sub(r"[-_.\"'’()\[\]]+", " ", name.casefold()).split())
    for article in ARTICLES:
        plain = plain.removeprefix(article)
    return plain if plain not in ("none", "nobody", "no one", "null", "n a", "narrator", "empty") else ""


def in_story(words: str, sentences: Iterable[Sentence]) -> bool:
    """Whether the story itself has these words."""
    plain = words.casefold().strip()
    return bool(plain) and any(plain in sentence.text.casefold() for sentence in sentences)


def lines_of(values: Mapping[str, str]) -> str:
    """`name: value` lines of those that have one."""
    return "\n".join(f"{name}: {value}" for name, value in values.items() if value)
