"""Long text cut where a speaker would breathe, so that no shot becomes a lecture."""

import re
import unicodedata
from collections.abc import Iterator

LIMIT = 280
"""Most characters of a sentence: about 20 seconds when spoken."""

INNER_END = re.compile(r"(?<=[.!?।॥…])[\"'”’»)]*\s+")
CLAUSE = re.compile(r"(?<=[,;:–—])[\"'”’»)]*\s*(?=\s|[–—])|\s+(?=[–—(])")
SPACE = re.compile(r"\s+")


def within(text: str, limit: int = LIMIT) -> Iterator[str]:
    """The text in pieces of at most `limit` characters: cut at sentence ends, else clauses, else spaces, else hard."""
    if len(text) <= limit:
        yield text
        return
    yield from _cut(text, limit, (INNER_END, CLAUSE, SPACE))


def _cut(text: str, limit: int, seams: tuple[re.Pattern[str], ...]) -> Iterator[str]:
    if len(text) <= limit:
        yield text
    elif not seams:
        yield from _hard(text, limit)
    else:
        for run in _packed(_parts(text, seams[0]), limit):
            yield from _cut(run, limit, seams[1:])


def _parts(text: str, seam: re.Pattern[str]) -> Iterator[str]:
    """The text between seams; what a seam matched but white space stays with the part before it."""
    start = 0
    for match in seam.finditer(text):
        if part := text[start : match.end()].strip():
            yield part
        start = match.end()
    if part := text[start:].strip():
        yield part


def _packed(parts: Iterator[str], limit: int) -> Iterator[str]:
    """Neighbouring parts joined as long as they fit; a part that is too long stays alone."""
    held: list[str] = []
    size = 0
    for part in parts:
        if held and size + 1 + len(part) > limit:
            yield " ".join(held)
            held, size = [], 0
        size += len(part) + bool(held)
        held.append(part)
    if held:
        yield " ".join(held)


def _hard(text: str, limit: int) -> Iterator[str]:
    """Pieces of at most `limit` characters that begin no piece with a vowel sign or accent."""
    start = 0
    while start < len(text):
        end = min(start + limit, len(text))
        while end < len(text) and end > start + limit // 2 and unicodedata.category(text[end])[0] == "M":
            end -= 1
        yield text[start:end]
        start = end
