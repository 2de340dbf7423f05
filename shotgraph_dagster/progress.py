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
    "scenes": "planning scenes",
    "shots": "planning shots",
    "moderation": "judging",
    "storyboard": "sketching",
    "cards": "lettering",
    "narration": "speaking",
    "clips": "filming",
    "music": "playing",
    "final_video": "cutting",
}
SECONDS_BETWEEN_LINES = 10.0


@contextmanager
def shown(story: str) -> Iterator[Callable[[Progress], None]]:
    """Something to be told of progress, which shows it."""
    console = Console(stderr=True)
    if not console.is_terminal:
        told = Lines(story, lambda line: click.echo(line, err=True))
        yield told
        told.end()
        return
    columns = (TextColumn("{task.description:<15}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bars(TextColumn(story), *columns, console=console) as bars:
        yield _bars(bars)


class Lines:
    """One line when a stage begins and one when it is done.

    A stage whose total grows is done when the next one begins, and has a line now and then meanwhile.
    """

    def __init__(self, story: str, say: Callable[[str], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._story, self._say, self._clock = story, say, clock
        self._began: dict[str, float] = {}
        self._growing: Progress | None = None
        self._last = 0.0

    def __call__(self, progress: Progress) -> None:
        """Says what there is to say."""
        if self._growing and self._growing.stage != progress.stage:
            self.end()
        if progress.grows:
            self._grown(progress)
        else:
            self._counted(progress)

    def end(self) -> None:
        """Says that the stage whose total grew is done."""
        if self._growing:
            stage, total, self._growing = self._growing.stage, self._growing.total, None
            self._say(f"{self._name(stage)} done, {_questions(total)} in {self._seconds(stage):.1f} s")

    def _grown(self, progress: Progress) -> None:
        if self._growing is None:
            self._began[progress.stage] = self._last = self._clock()
            self._say(f"{self._name(progress.stage)}, asking language models")
        elif self._clock() - self._last >= SECONDS_BETWEEN_LINES:
            self._last = self._clock()
            self._say(f"{self._name(progress.stage)}, {progress.done} of {_questions(progress.total)} answered")
        self._growing = progress

    def _counted(self, progress: Progress) -> None:
        if progress.stage not in self._began:
            self._began[progress.stage] = self._clock()
            self._say(f"{self._name(progress.stage)}, {progress.total} steps")
        if progress.done == progress.total:
            self._say(f"{self._name(progress.stage)} done in {self._seconds(progress.stage):.1f} s")

    def _name(self, stage: str) -> str:
        return f"{self._story}: {NAMES.get(stage, stage)}"

    def _seconds(self, stage: str) -> float:
        return self._clock() - self._began.pop(stage)


def _questions(count: int) -> str:
    return f"{count} question" if count == 1 else f"{count} questions"


def _bars(bars: Bars) -> Callable[[Progress], None]:
    tasks: dict[str, TaskID] = {}

    def tell(progress: Progress) -> None:
        if progress.stage not in tasks:
            tasks[progress.stage] = bars.add_task(NAMES.get(progress.stage, progress.stage), total=progress.total)
        bars.update(tasks[progress.stage], completed=progress.done, total=progress.total)

    return tell
