"""What language models cost, in lines for a person and as plain data for a script. Nothing here is slow to import."""

from collections.abc import Iterable, Iterator, Sequence

from shotgraph_core.desk.ledger import Bill, LedgerLine, bill, kept_lines
from shotgraph_core.model import Frozen
from shotgraph_core.store import Store
from shotgraph_dagster.keys import known_key

COLUMNS = ("stage", "model", "calls", "remembered", "tokens in", "tokens out", "repairs", "dollars")


class Cost(Frozen):
    """What all runs of a story asked and spent."""

    story: str
    lines: tuple[LedgerLine, ...]

    @property
    def bill(self) -> Bill:
        """What the lines come to."""
        return bill(self.lines)

    def as_json(self) -> dict[str, object]:
        """The lines and their sums as plain data."""
        return {"story": self.story, **lines_and_sums(self.lines)}


def costs(stories: Sequence[str], store: Store) -> list[Cost]:
    """What each story, given by file or key, has cost; without any, all that cost something. Raises InputError."""
    asked = [(known_key(story, store), story) for story in stories]
    if not stories:
        keys = [name.removeprefix("costs/") for name in store.names("costs")]
        asked = [(key, key) for key in keys]
    found = [Cost(story=key or story, lines=kept_lines(store, key) if key else ()) for key, story in asked]
    return found if stories else [cost for cost in found if cost.lines]


def told(found: Iterable[Cost]) -> Iterator[str]:
    """The costs of stories in lines for a person."""
    known = list(found)
    if not any(cost.lines for cost in known):
        yield "nothing was spent yet"
        return
    for cost in known:
        yield f"{cost.story}: {in_all(cost.bill)}" if cost.lines else f"{cost.story}: nothing was spent yet"
        yield from table(cost.lines)
    if len(known) > 1:
        yield f"all stories: {in_all(bill(line for cost in known for line in cost.lines))}"


def table(lines: Sequence[LedgerLine]) -> Iterator[str]:
    """A line for each stage and model under a line of headings; nothing where there are none."""
    if not lines:
        return
    rows = [COLUMNS, *(_row(line) for line in lines)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(COLUMNS))]
    for row in rows:
        words = (cell.ljust(width) for cell, width in zip(row[:2], widths[:2], strict=True))
        numbers = (cell.rjust(width) for cell, width in zip(row[2:], widths[2:], strict=True))
        yield "  " + "  ".join((*words, *numbers))


def in_all(total: Bill) -> str:
    """A bill in a few words.

    >>> in_all(Bill(calls=26, remembered=12, tokens_in=40000, tokens_out=1200, dollars=0.0123))
    '26 calls, 41,200 tokens, $0.0123; 12 answers remembered'
    """
    calls = f"{total.calls} {'call' if total.calls == 1 else 'calls'}"
    tokens = f"{total.tokens_in + total.tokens_out:,} tokens"
    unknown = f" and what {', '.join(total.unpriced)} cost, whose price is not known" if total.unpriced else ""
    answers = "answer" if total.remembered == 1 else "answers"
    remembered = f"; {total.remembered} {answers} remembered" if total.remembered else ""
    return f"{calls}, {tokens}, {money(total.dollars)}{unknown}{remembered}"


def money(dollars: float) -> str:
    """Dollars with as many digits as tell something.

    >>> money(0.0123), money(0.000045), money(0), money(12)
    ('$0.0123', '$0.000045', '$0.0000', '$12.0000')
    """
    return f"${dollars:.4f}" if not 0 < dollars < 0.001 else f"${dollars:.6f}"


def lines_and_sums(lines: Sequence[LedgerLine]) -> dict[str, object]:
    """Lines and their sums as plain data."""
    total = bill(lines)
    return {
        "lines": [line.model_dump(mode="json") for line in lines],
        "llm_calls": total.calls,
        "llm_remembered": total.remembered,
        "llm_tokens_in": total.tokens_in,
        "llm_tokens_out": total.tokens_out,
        "llm_dollars": round(total.dollars, 6),
        "llm_unpriced": list(total.unpriced),
    }


def _row(line: LedgerLine) -> tuple[str, ...]:
    counts = (line.calls, line.remembered, line.tokens_in, line.tokens_out, line.repairs)
    price = "not known" if line.unpriced and not line.dollars else money(line.dollars)
    return (line.stage.value, line.model, *(f"{count:,}" for count in counts), price)
