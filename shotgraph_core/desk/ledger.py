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
        self._spent, self._cap, self._peak = spent, cap, spent
        self._aside: list[float] = []
        self._on_change = on_change
        self._changed = threading.Condition()

    @property
    def lines(self) -> tuple[LedgerLine, ...]:
        """The lines of the run, by stage in the order of the work."""
        order = list(Stage)
        with self._changed:
            return tuple(sorted(self._lines.values(), key=lambda line: (order.index(line.stage), line.model)))

    @property
    def dollars(self) -> float:
        """What this run spent."""
        return bill(self.lines).dollars

    @property
    def spent(self) -> float:
        """What earlier runs of the story spent."""
        return self._spent

    @property
    def peak(self) -> float:
        """The most of the story's money that was spent or kept aside at any time: no smaller cap lets the run pass."""
        return self._peak

    @contextmanager
    def reserved(self, most: float) -> Iterator[Callable[[LedgerLine], None]]:
        """Keeps aside what a call may cost while it is made; what it did cost is given to the yielded function.

        Where the calls under way leave too little, waits for what they will really have cost. Raises SpendingCap when
        the call could pass the cap even so.
        """
        with self._changed:
            while self._aside and self._passes(sum(self._aside) + most):
                self._changed.wait()
            if self._passes(most):
                raise SpendingCap(
                    f"The next call could cost ${most:.4f}, and ${self._total():.4f} of this story's cap of "
                    f"${self._cap:.4f} is spent; raise LLM_MAX_COST_PER_STORY, and the same command goes on from here"
                )
            self._aside.append(most)
            self._peak = max(self._peak, self._total() + sum(self._aside))
        cost: list[LedgerLine] = []
        try:
            yield cost.append
        finally:
            with self._changed:
                self._aside.remove(most)
                self._count(cost)
                self._changed.notify_all()
            if cost:
                self._on_change(self)

    def add(self, line: LedgerLine) -> None:
        """Adds to the line of its stage and model."""
        with self._changed:
            self._count([line])
        self._on_change(self)

    def _total(self) -> float:
        return self._spent + sum(line.dollars for line in self._lines.values())

    def _passes(self, more: float) -> bool:
        return self._cap is not None and self._total() + more > self._cap

    def _count(self, lines: Iterable[LedgerLine]) -> None:
        for line in lines:
            key = line.stage, line.model
            self._lines[key] = self._lines[key].plus(line) if key in self._lines else line


class Bill(Frozen):
    """What several lines come to."""

    calls: int = 0
    remembered: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    repairs: int = 0
    dollars: float = 0.0
    unpriced: tuple[str, ...] = ()
    """Models that were called though their price is not known; what they cost is not in `dollars`."""

    @property
    def asked(self) -> bool:
        """Whether any model was asked, even if its answers were remembered."""
        return self.calls + self.remembered > 0


def bill(lines: Iterable[LedgerLine]) -> Bill:
    """The sum of lines."""
    known = tuple(lines)
    names = [name for name in Bill.model_fields if name != "unpriced"]
    sums = {name: sum(getattr(line, name) for line in known) for name in names}
    return Bill(**sums, unpriced=tuple(dict.fromkeys(line.model for line in known if line.unpriced)))


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
