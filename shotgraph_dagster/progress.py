"""How far a film is, for a person: bars on a terminal, lines in a pipe. Both go to stderr."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

from shotgraph_core.studio import Progress

NAMES = {
    "narration": "speaking",
    "clips": "filming",
    "music": "playing",
    "final_video": "cutting",
}


@contextmanager
def shown(story: str) -> Iterator[Callable[[Progress], None]]:
    """Something to be told of progress, which shows it."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lines(story, lambda line: click.echo(line, err=True))
        return
    columns = (TextColumn("{task.description:<9}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bars(TextColumn(story), *columns, console=console) as bars:
        yield _bars(bars)


def lines(story: str, say: Callable[[str], None]) -> Callable[[Progress], None]:
    """One line when a stage begins and one when it is done."""
    began: dict[str, float] = {}

    def tell(progress: Progress) -> None:
        name = NAMES.get(progress.stage, progress.stage)
        if progress.stage not in began:
            began[progress.stage] = time.monotonic()
            say(f"{story}: {name}, {progress.total} steps")
        if progress.done == progress.total:
            say(f"{story}: {name} done in {time.monotonic() - began.pop(progress.stage):.1f} s")

    return tell


def _bars(bars: Bars) -> Callable[[Progress], None]:
    tasks: dict[str, TaskID] = {}

    def tell(progress: Progress) -> None:
        if progress.stage not in tasks:
            tasks[progress.stage] = bars.add_task(NAMES.get(progress.stage, progress.stage), total=progress.total)
        bars.update(tasks[progress.stage], completed=progress.done, total=progress.total)

    return tell
