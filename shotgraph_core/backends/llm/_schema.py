"""A JSON Schema in the few words that every server's grammar knows."""

from typing import Any

# fmt: off
UNKNOWN = frozenset((
    "$schema", "$id", "$comment", "title", "default", "examples", "format", "pattern", "minLength", "maxLength",
    "uniqueItems", "minProperties", "maxProperties", "patternProperties", "propertyNames", "discriminator",
    "contentEncoding", "contentMediaType", "deprecated", "readOnly", "writeOnly",
))
# fmt: on
"""Refused by one server or another; `maxLength` also makes llama.cpp's grammars very slow."""
NAMED = ("properties", "$defs", "definitions")
LISTED = ("anyOf", "allOf", "prefixItems")


def strict_schema(schema: Any, every: bool = True) -> Any:
    """The schema with no properties allowed that it does not name, and no keyword that some servers refuse.

    With `every` all properties are required, as strict servers want it; else those that were, and a model may leave
    out the others.
    https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
    """
    if not isinstance(schema, dict):
        return schema
    known = {("anyOf" if word == "oneOf" else word): value for word, value in schema.items() if word not in UNKNOWN}
    strict = {word: _inner(word, value, every) for word, value in known.items()}
    if "properties" in strict or strict.get("type") == "object":
        named = list(strict.setdefault("properties", {}))
        strict["required"] = named if every else strict.get("required", [])
        strict["additionalProperties"] = False
    return strict


def _inner(word: str, value: Any, every: bool) -> Any:
    if word in NAMED and isinstance(value, dict):
        return {name: strict_schema(inner, every) for name, inner in value.items()}
    if word in LISTED and isinstance(value, list):
        return [strict_schema(inner, every) for inner in value]
    return strict_schema(value, every) if word in ("items", "additionalProperties", "not") else value
