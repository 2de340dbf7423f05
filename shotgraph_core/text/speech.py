"""Which words of a sentence are said aloud, and by whom."""

import re
from typing import NamedTuple

OPENING, CLOSING = "“«„", "”»"
PREFIX = re.compile(r"^([^\W\d_][^:.!?\"“”«»,;]{0,30}):\s+(?=\S)")


class Span(NamedTuple):
    """text[start:end], without its quotation marks."""

    start: int
    end: int


def prefix(text: str) -> str:
    """The name before the colon in a line of a play ("Rita: Hey"), or empty. At most three words."""
    match = PREFIX.match(text)
    return match.group(1).strip() if match and len(match.group(1).split()) <= 3 else ""


def quotations(text: str) -> list[Span]:
    """The quoted spans. A mark without a partner quotes to the sentence's end, or from its beginning."""
    spans: list[Span] = []
    start: int | None = None
    marks = [(at, mark) for at, mark in enumerate(text) if mark in OPENING or mark in CLOSING or mark == '"']
    for at, mark in marks:
        if start is None and not (mark in CLOSING and not spans) and not _closes_alone(text, at, spans):
            start = at + 1
        elif start is None:
            spans.append(Span(0, at))
        else:
            spans.append(Span(start, at))
            start = None
    if start is not None:
        spans.append(Span(start, len(text)))
    return [span for span in spans if text[span.start : span.end].strip()]


def _closes_alone(text: str, at: int, spans: list[Span]) -> bool:
    """Whether a straight mark ends a quotation that an earlier sentence began."""
    if text[at] != '"' or spans or at == 0:
        return False
    return not text[at - 1].isspace() and (at + 1 == len(text) or text[at + 1].isspace())


def dialogue(text: str) -> str:
    """The words said aloud in a sentence, or empty."""
    if prefix(text):
        return PREFIX.sub("", text).strip()
    return " ".join(text[span.start : span.end].strip() for span in quotations(text))


def said(spans: list[Span], at: int) -> bool:
    """Whether the character at an index is inside a quotation."""
    return any(span.start <= at < span.end for span in spans)
