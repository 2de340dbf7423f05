"""How answers are asked for and read: JSON, or TOON by its own library, tolerant of the slips that models make."""

import json
import re
from collections.abc import Iterator
from typing import Any

import toon_format
from json_repair import repair_json

from shotgraph_core.desk.answers import EXAMPLES, Format
from shotgraph_core.model import Frozen
from shotgraph_core.text.showable import UNSHOWN, showable

FENCE = re.compile(r"```[\w-]*\n?(.*?)(?:```|\Z)", re.DOTALL)
HEADER = re.compile(r"^\s*[\"']?([A-Za-z_]\w*)[\"']?\s*\[[^\]]*\]\s*\{([^}]*)\}(?:\s*:)?\s*$")
LEFT_OUT = re.compile(r'(?<!\\)""')
"""An empty cell; after a backslash it is the end of a text whose last character is a quotation mark."""
NESTED = re.compile(r"(?:[{\[]\s*){20}")
"""No answer opens so much at once, and to repair it would take minutes."""
DROPPED = ("title", "description", "default", "minLength", "maxLength", "minItems", "maxItems", "pattern")
"""Keywords that servers refuse, or that make their grammars slow."""


def instruction(kind: type[Frozen], form: Format) -> str:
    """How an answer is to be written, by an example."""
    example = written(EXAMPLES[kind], form)
    if form == "json":
        return "Answer with JSON alone, like this: " + example
    return "Answer in TOON alone, like this ([] holds the number of rows):\n" + example


def written(answer: Frozen, form: Format) -> str:
    """An answer as a model writes it."""
    if form == "json":
        return compact(answer.model_dump(mode="json", exclude_none=True, exclude_defaults=True))
    rows = toon_format.encode(_without_none(answer.model_dump(mode="json")))
    return "\n".join(LEFT_OUT.sub("", line) if line.startswith("  ") else line for line in rows.splitlines())


def _without_none(plain: Any) -> Any:
    """The data with empty texts for what is left out."""
    if isinstance(plain, dict):
        return {key: _without_none(value) for key, value in plain.items()}
    if isinstance(plain, list):
        return [_without_none(one) for one in plain]
    return "" if plain is None else plain


def compact(plain: object) -> str:
    """JSON without spaces."""
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def schema(kind: type[Frozen]) -> str:
    """The JSON Schema of an answer: no other fields, and nothing that makes a grammar slow."""
    whole = kind.model_json_schema()
    # Grammars want the fields in the schema's order, so it is the order in which they are best written.
    return json.dumps(_plain(whole, whole.get("$defs", {})), separators=(",", ":"))


def parsed(text: str, kind: type[Frozen], form: Format) -> Any:
    """The answer as plain data, exactly as its format wants it. Raises ValueError, and RecursionError when too deep."""
    if form == "json":
        return _sound(json.loads(text))
    try:
        return _sound(toon_format.decode(text.strip("\n")))
    except toon_format.ToonDecodeError as slip:
        raise ValueError(str(slip)) from slip


def repaired(text: str, kind: type[Frozen], form: Format) -> Any:
    """The answer as plain data in spite of prose, fences, cut ends and wrong counts. Raises as `parsed` does."""
    if NESTED.search(text):
        raise ValueError("it is nested too deeply")
    for part in _candidates(text):
        if form == "toon":
            tables = _tables(part, kind)
            if tables:
                return _sound(tables)
        start = min((at for at in (part.find("{"), part.find("[")) if at >= 0), default=-1)
        if start >= 0:
            data = repair_json(part[start:], return_objects=True, skip_json_loads=True)
            if isinstance(data, dict | list) and data:
                return _sound(data)
    raise ValueError("there is no table and no JSON in it")


def _sound(data: Any) -> Any:
    """The data without characters that can be neither stored nor shown: half ones, and those that steer a terminal."""
    match data:
        case str():
            return showable(data) if UNSHOWN.search(data) else data
        case list():
            return [_sound(one) for one in data]
        case dict():
            return {_sound(key): _sound(value) for key, value in data.items()}
    return data


def _candidates(text: str) -> Iterator[str]:
    """The answer without its fences, then the whole of it."""
    yield from (match[1] for match in FENCE.finditer(text) if match[1].strip())
    yield text


def _plain(node: Any, named: dict[str, Any]) -> Any:
    """The schema without what servers refuse; what has a name stands where it is used, in fewer tokens."""
    if isinstance(node, list):
        return [_plain(one, named) for one in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return _plain(named[node["$ref"].rpartition("/")[2]], named)
    choices = [one for one in node.get("anyOf", ()) if one != {"type": "null"}]
    if len(choices) == 1:  # what may be left out need not be allowed as null
        return _plain(choices[0], named)
    kept = {key: value for key, value in node.items() if key not in DROPPED or isinstance(value, dict)}
    return {key: _plain(value, named) for key, value in kept.items() if key != "$defs"}


def _tables(text: str, kind: type[Frozen]) -> dict[str, Any]:
    """The tables and single values of a TOON text, whatever its counts and indents say."""
    found: dict[str, Any] = {}
    name, columns = "", [""]
    for line in text.splitlines():
        header = HEADER.match(line)
        single = re.match(r"^([A-Za-z_]\w*)\s*:\s*(.*)$", line)
        if header:
            name, columns = header[1], [cell.strip() for cell in header[2].split(",")]
            found.setdefault(name, [])
        elif single and single[1] in kind.model_fields:
            name = ""
            found[single[1]] = _cell(single[2])
        elif name and line.strip():
            row = _row(line.strip().removeprefix("- "), columns)
            if row:
                found[name].append(row)
            elif found[name]:
                name = ""
    return {key: value for key, value in found.items() if value != []}


def _row(line: str, columns: list[str]) -> dict[str, Any]:
    """A row's cells by column; cells too many belong to a text that lost its quotation marks."""
    try:
        cells = toon_format.decode(f"row[1]{{{','.join(columns)}}}:\n  {line}")["row"][0]
        return dict(cells)
    except toon_format.ToonDecodeError:
        parts = [part.strip() for part in line.split(",")]
    if len(parts) < 2:
        return {}
    more = len(parts) - len(columns)
    if more > 0:
        at = next((index for index, part in enumerate(parts) if " " in part), 0)
        parts[at : at + more + 1] = [", ".join(parts[at : at + more + 1])]
    return {column: _cell(part) for column, part in zip(columns, parts, strict=False)}


def _cell(text: str) -> Any:
    text = text.strip()
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text
