"""What language models cost a story, by stage and model."""

import json
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from pydantic import Field

from shotgraph_core.errors import SpendingCap
from shotgraph_core.model import Frozen
from shotgraph_core.ports import Reply, Stage
from shotgraph_core.store import Store


class LedgerLine(Frozen):
    """What one model was asked and paid for one stage."""

    stage: Stage
    model: str
    calls: int = Field(default=0, ge=0)
    """Made anew and paid for."""
    remembered: int = Field(default=0, ge=0)
    """Answered from the store, for nothing."""
    tokens_in: int = Field(default=0, ge=0)
    tokens_out: int = Field(default=0, ge=0)
    repairs: int = Field(default=0, ge=0)
    """Answers that had to be mended, by rule or by another call."""
    dollars: float = Field(default=0.0, ge=0)
    unpriced: int = Field(default=0, ge=0)
    """Calls of a model whose price is not known."""

    def plus(self, other: "LedgerLine") -> "LedgerLine":
        """Both lines in one; they are of one stage and model."""
        sums = {name: getattr(self, name) + getattr(other, name) for name in type(self).model_fields}
        return LedgerLine(**{**sums, "stage": self.stage, "model": self.model})


class Ledger:
    """The lines of one run, on top of what earlier runs of the story spent. Safe for several threads."""

    def __init__(
        self, spent: float = 0.0, cap: float | None = None, on_change: Callable[["Ledger"], None] = lambda _: None
    ) -> None:
        self._lines: dict[tuple[Stage, str], LedgerLine] = {}
        self._spent, self._cap, self._reserved = spent, cap, 0.0
        self._on_change = on_change
        self._lock = threading.Lock()

    @property
    def lines(self) -> tuple[LedgerLine, ...]:
        """The lines of the run, by stage in the order of the work."""
        order = list(Stage)
        with self._lock:
            return tuple(sorted(self._lines.values(), key=lambda line: (order.index(line.stage), line.model)))

    @property
    def dollars(self) -> float:
        """What this run spent."""
        return sum(line.dollars for line in self.lines)

    @contextmanager
    def reserved(self, most: float) -> Iterator[Callable[[LedgerLine], None]]:
        """Keeps aside what a call may cost while it is made; what it did cost is given to the yielded function.

        Raises SpendingCap when the call could pass the cap.
        """
        with self._lock:
            spent = self._spent + sum(line.dollars for line in self._lines.values())
            if self._cap is not None and spent + self._reserved + most > self._cap:
                raise SpendingCap(
                    f"The next call could cost ${most:.4f}, and ${spent + self._reserved:.4f} of this story's cap of "
                    f"${self._cap:.4f} is spent; raise LLM_MAX_COST_PER_STORY, and the same command goes on from here"
                )
            self._reserved += most
        cost: list[LedgerLine] = []
        try:
            yield cost.append
        finally:
            self._settle(most, cost)

    def add(self, line: LedgerLine) -> None:
        """Adds to the line of its stage and model."""
        self._settle(0.0, [line])

    def _settle(self, reserved: float, lines: Iterable[LedgerLine]) -> None:
        with self._lock:
            self._reserved -= reserved
            for line in lines:
                key = line.stage, line.model
                self._lines[key] = self._lines[key].plus(line) if key in self._lines else line
        if lines:
            self._on_change(self)


def paid(stage: Stage, model: str, reply: Reply, dollars: float | None) -> LedgerLine:
    """The line of one call that was made; `dollars` is None where the price is not known."""
    return LedgerLine(
        stage=stage,
        model=model,
        calls=1,
        tokens_in=reply.tokens_in,
        tokens_out=reply.tokens_out,
        dollars=dollars or 0.0,
        unpriced=int(dollars is None),
    )


def summed(lines: Iterable[LedgerLine]) -> tuple[LedgerLine, ...]:
    """One line for each stage and model."""
    ledger = Ledger()
    for line in lines:
        ledger.add(line)
    return ledger.lines


def kept_lines(store: Store, story: str) -> tuple[LedgerLine, ...]:
    """What all runs of a story asked and spent; a damaged record is passed over."""
    lines: list[LedgerLine] = []
    for name in store.names(f"costs/{story}"):
        try:
            lines += [LedgerLine.model_validate(line) for line in json.loads(store.read(name))]
        except (FileNotFoundError, ValueError, TypeError):
            continue
    return summed(lines)


def kept_ledger(store: Store, story: str, cap: float | None) -> Ledger:
    """A ledger that counts on from the story's earlier runs, and is kept in the store from its first call on."""
    name = f"costs/{story}/{uuid.uuid4().hex}.json"
    lock = threading.Lock()

    def keep(ledger: Ledger) -> None:
        with lock:
            lines = [line.model_dump(mode="json") for line in ledger.lines]
            store.write(name, json.dumps(lines, ensure_ascii=False, indent=1).encode())

    return Ledger(sum(line.dollars for line in kept_lines(store, story)), cap, keep)
