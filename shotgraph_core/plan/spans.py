"""Runs of sentences that someone named by number, made whole: every sentence in exactly one, in order."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

NAMED = 5
"""How many things that were mended are named; the others are only counted."""


class Span(NamedTuple):
    """Sentences first..last, counted from 1, both included."""

    first: int
    last: int


def begun(rows: Sequence[tuple[int, int | None]], end: int) -> list[Span]:
    """The spans of rows of which some say only where they begin: each of those ends before the next, or at `end`.

    >>> begun([(1, None), (4, None), (9, 9)], 6)
    [Span(first=1, last=3), Span(first=4, last=8), Span(first=9, last=9)]
    """
    firsts = sorted(first for first, _ in rows)
    after = [bisect_right(firsts, first) for first, _ in rows]
    nexts = [
        firsts[at] - 1 if at < len(firsts) else max(first, end) for at, (first, _) in zip(after, rows, strict=True)
    ]
    return [Span(first, last or until) for (first, last), until in zip(rows, nexts, strict=True)]


def whole(spans: Sequence[Span], count: int) -> tuple[list[tuple[int, Span]], list[str]]:
    """The spans' indices with what is left or added of each, covering 1..count in order, and what was mended.

    Turned spans are turned back and cut to the story; what two claim goes to the one that begins first; what none
    claims goes to the one before it, at the beginning to the first. A span without anything of its own is left out.
    With no usable span at all the list is empty.

    >>> whole([Span(2, 3), Span(3, 9)], 6)
    ([(0, Span(first=1, last=3)), (1, Span(first=4, last=6))], ['3 was in two', '1 was in none', '7-9 do not exist'])
    """
    notes: list[str] = []
    cut = [_within(span, count) for span in spans]
    beyond = [_named(max(low, count + 1), high) for low, high in map(sorted, spans) if high > count]
    order = sorted((index for index, span in enumerate(cut) if span), key=lambda index: (cut[index] or (0,), index))
    kept: list[tuple[int, Span]] = []
    reached = 0
    for index in order:
        first, last = cut[index] or Span(1, 0)
        if first <= reached:
            notes.append(f"{_named(first, min(last, reached))} {_were(first, min(last, reached))} in two")
            first = reached + 1
        if first <= last:
            kept.append((index, Span(first, last)))
            reached = last
    if not kept:
        return [], notes
    filled: list[tuple[int, Span]] = []
    for at, (index, span) in enumerate(kept):
        begin = 1 if at == 0 else span.first
        end = kept[at + 1][1].first - 1 if at + 1 < len(kept) else count
        for low, high in ((begin, span.first - 1), (span.last + 1, end)):
            if low <= high:
                notes.append(f"{_named(low, high)} {_were(low, high)} in none")
        filled.append((index, Span(begin, end)))
    notes += [f"{one} do not exist" for one in beyond]
    return filled, notes if len(notes) <= NAMED else [*notes[:NAMED], f"and {len(notes) - NAMED} more"]


def _within(span: Span, count: int) -> Span | None:
    low, high = sorted(span)
    return Span(max(low, 1), min(high, count)) if high >= 1 and low <= count else None


def _named(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}-{high}"


def _were(low: int, high: int) -> str:
    return "was" if low == high else "were"
