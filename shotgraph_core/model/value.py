"""The root of every value: frozen, strict about its fields, and named by a digest of its content."""

import hashlib
import json

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable value. Two equal values have the same digest, on every machine and in every process."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    def digest(self) -> str:
        """SHA-256 (64 hex digits) of the value's canonical JSON: sorted keys, no spaces, UTF-8."""
        return digest_of(self.model_dump(mode="json"))


def digest_of(plain: object) -> str:
    """SHA-256 (64 hex digits) of the canonical JSON of plain data: sorted keys, no spaces, UTF-8."""
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()
