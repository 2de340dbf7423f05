"""Plain data brought into the shape of an answer: wrong wrappers, names, types and words are put right by rule."""

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import NoneType
from typing import Any, get_args, get_origin

import yaml
from pydantic import ValidationError

from shotgraph_core.model import Frozen

NUMBER = re.compile(r"-?\d+")
CLOSE = 0.8


def mended(data: Any, kind: type[Frozen]) -> Any:
    """The data as far as it can be brought into the shape of `kind`; validation has the last word."""
    data = _unwrapped(data, kind)
    if not isinstance(data, Mapping):
        return data
    fields = kind.model_fields
    known = {_field(str(key), kind): value for key, value in data.items()}
    return {
        name: value
        for name in fields
        if name in known and (value := _value(known[name], fields[name].annotation)) is not None
    }


def _unwrapped(data: Any, kind: type[Frozen]) -> Any:
    """The data without objects that only hold another one; a bare list as the rows of the table."""
    while isinstance(data, Mapping) and len(data) == 1:
        ((key, value),) = data.items()
        if _plain(str(key)) in kind.model_fields or not isinstance(value, Mapping):
            break
        data = value
    return {_table(kind): data} if isinstance(data, list) and _table(kind) else data


def _table(kind: type[Frozen]) -> str:
    """The field that holds the rows."""
    rows = (name for name, field in kind.model_fields.items() if get_origin(field.annotation) is tuple)
    return next(rows, "")


def _field(key: str, kind: type[Frozen]) -> str:
    plain = _plain(key)
    if plain in kind.model_fields:
        return plain
    synonyms: Mapping[str, str] = _words()["keys"]
    return next((name for name in kind.model_fields if plain in synonyms.get(name, "").split()), plain)


def _value(value: Any, wanted: Any) -> Any:
    """The value as the field wants it; None where nothing can be made of it."""
    wanted = next((one for one in get_args(wanted) if one is not NoneType), wanted) if _optional(wanted) else wanted
    if get_origin(wanted) is tuple:
        return [row for row in map(_row(get_args(wanted)[0]), _listed(value)) if row is not None]
    if isinstance(value, list | tuple) and wanted is not str:
        value = value[0] if value else None
    if wanted is int:
        return _number(value)
    if isinstance(wanted, type) and issubclass(wanted, StrEnum):
        return _word(value, wanted)
    if wanted is str:
        return _text(value)
    return value


def _optional(wanted: Any) -> bool:
    return NoneType in get_args(wanted)


def _row(kind: type[Frozen]) -> Callable[[Any], Any]:
    """A row as `kind` wants it, or None for what is none. The last sentence alone is the first, too."""

    def row(one: Any) -> Any:
        if not isinstance(one, Mapping):
            return None
        found = mended(one, kind)
        if "first" in kind.model_fields and "last" in found:
            found = {"first": found["last"], **found}
        try:
            kind.model_validate(found)
        except ValidationError:
            return None
        return found

    return row


def _listed(value: Any) -> list[Any]:
    """A list for a list, a mapping of rows, or a single row."""
    if isinstance(value, Mapping):
        return list(value.values()) if all(isinstance(one, Mapping) for one in value.values()) else [value]
    return list(value) if isinstance(value, list | tuple) else [value]


def _number(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return int(value) if abs(value) < 1e9 else None
    found = NUMBER.search(str(value))
    return int(found[0]) if found and len(found[0]) < 9 else None


def _text(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, list | tuple):
        return "; ".join(filter(None, map(_text, value)))
    if isinstance(value, Mapping):
        return _text(value.get("name", list(value.values())))
    return " ".join(str(value).split())


def _word(value: Any, words: type[StrEnum]) -> str | None:
    """The word of a list that is meant: itself, a synonym, one of those inside a longer phrase, or the nearest."""
    plain = _plain(str(value))
    own = [word.value for word in words]
    meant = {word: word for word in own}
    for word, others in _words()["words"].get(words.__name__, {}).items():
        meant |= dict.fromkeys(others.split(), word)
    if plain in meant:
        return meant[plain]
    inside = [word for word in sorted(meant, key=len, reverse=True) if len(word) > 2 and f"_{word}_" in f"_{plain}_"]
    near = inside or get_close_matches(plain, list(meant), n=1, cutoff=CLOSE)
    return meant[near[0]] if near else None


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


@cache
def _words() -> Any:
    return yaml.safe_load(files(__package__).joinpath("synonyms.yaml").read_text(encoding="utf-8"))
