"""Values from earlier steps, safe to use: bytes that were lost since are made again, which is a miss and no error."""

from collections.abc import Callable
from typing import TypeVar

from shotgraph_core.model import Frozen
from shotgraph_core.store import Store

Value = TypeVar("Value", bound=Frozen)


def intact(value: Value, store: Store, again: Callable[[], Value]) -> Value:
    """The value when every blob that it names is undamaged; else what its stage makes anew, blob by missing blob."""
    return value if store.holds(value) else again()
