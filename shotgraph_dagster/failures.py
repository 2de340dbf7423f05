"""Errors of the core as Dagster's failures: the sentence first, and a retry only where it may help."""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

import dagster as dg

from shotgraph_core.errors import ShotGraphError, Transient

Given = ParamSpec("Given")
Value = TypeVar("Value")


@contextmanager
def failing() -> Iterator[None]:
    """Turns an error raised on purpose into a Failure that says the same."""
    try:
        yield
    except ShotGraphError as error:
        raise dg.Failure(description=str(error), allow_retries=isinstance(error, Transient)) from error


def failing_plainly(step: Callable[Given, Value]) -> Callable[Given, Value]:
    """The same step, whose errors raised on purpose are failures."""

    @functools.wraps(step)
    def attempted(*args: Given.args, **kwargs: Given.kwargs) -> Value:
        with failing():
            return step(*args, **kwargs)

    return attempted
