"""Questions asked side by side, and what came of them."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from shotgraph_core.desk.ladder import Rung, Taken
from shotgraph_core.errors import ModelFailed, ServerDown, WrongKey
from shotgraph_core.ports import Desk

Item = TypeVar("Item")
Made = TypeVar("Made")

RULES = "rules"


@dataclass(frozen=True)
class Planned(Generic[Made]):
    """What came of a question, or of the rules in its stead."""

    made: list[Made]
    by: str = RULES
    notes: tuple[str, ...] = ()
    asked: bool = False
    failure: ModelFailed | None = None
    """Why no model could be asked; None when one answered, however badly."""


def notes_of(answer: Taken[Any]) -> tuple[str, ...]:
    """What went wrong before an answer was taken, and by which rung of the ladder it was."""
    rung = () if answer.rung is Rung.READ else (f"{answer.model}: {answer.rung.value}",)
    return (*answer.notes, *rung)


def side_by_side(desk: Desk, items: Sequence[Item], ask: Callable[[Item], Planned[Made]]) -> list[Planned[Made]]:
    """The answers in the items' order, asked so many at once as the desk allows; the first error ends it.

    Raises ServerDown or WrongKey when every question that was asked failed so: to try again, or to correct the key, is
    better than to plan by rule.
    """
    pool = ThreadPoolExecutor(max_workers=desk.parallel, thread_name_prefix="desk")
    try:
        planned = [future.result() for future in [pool.submit(ask, item) for item in items]]
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    check_reached(one.failure for one in planned if one.asked)
    return planned


def check_reached(failures: Iterable[ModelFailed | None]) -> None:
    """Raises the first failure when nobody could be asked at all: the server is down, or takes no such key."""
    found = list(failures)
    if found and found[0] and all(isinstance(failure, ServerDown | WrongKey) for failure in found):
        raise found[0]
