"""Threads that work side by side and are waited for, except by a person who presses Ctrl-C.

What such a person leaves behind is safe: whatever is kept is written atomically, and what is unfinished counts as never
made. A process that wants to end at once has to leave the threads to their fate; see `left_behind`.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")

PATIENCE_SECONDS = 3.0
"""An answer that is paid for, or a shot that is nearly filmed, may still come."""


class Crew:
    """So many threads; at its end, work not begun is left, and work under way is waited for."""

    def __init__(self, size: int, name: str) -> None:
        self._pool = ThreadPoolExecutor(max_workers=size, thread_name_prefix=name)
        self._begun: list[Future[object]] = []

    def begin(self, work: Callable[[Item], Made], item: Item) -> "Future[Made]":
        """The work on an item, as soon as a thread is free."""
        future = self._pool.submit(work, item)
        self._begun.append(future)  # type: ignore[arg-type]
        return future

    def __enter__(self) -> "Crew":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        interrupted = kind is not None and not issubclass(kind, Exception)
        self._pool.shutdown(wait=not interrupted, cancel_futures=True)
        if interrupted:
            wait([future for future in self._begun if future.running()], timeout=PATIENCE_SECONDS)


def left_behind() -> bool:
    """Whether threads are at work that the end of the process would wait for."""
    return any(not one.daemon for one in threading.enumerate() if one is not threading.main_thread())
