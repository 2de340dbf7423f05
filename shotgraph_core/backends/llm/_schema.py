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


def strict_schema(schema: Any) -> Any:
    """The schema with every property required, no other allowed, and no keyword that some servers refuse.

    https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
    """
    if not isinstance(schema, dict):
        return schema
    known = {("anyOf" if word == "oneOf" else word): value for word, value in schema.items() if word not in UNKNOWN}
    strict = {word: _inner(word, value) for word, value in known.items()}
    if "properties" in strict or strict.get("type") == "object":
        strict["required"] = list(strict.setdefault("properties", {}))
        strict["additionalProperties"] = False
    return strict


def _inner(word: str, value: Any) -> Any:
    if word in NAMED and isinstance(value, dict):
        return {name: strict_schema(inner) for name, inner in value.items()}
    if word in LISTED and isinstance(value, list):
        return [strict_schema(inner) for inner in value]
    return strict_schema(value) if word in ("items", "additionalProperties", "not") else value
