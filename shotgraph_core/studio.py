"""A studio: everything a stage may use, already opened. It does not know which backends stand behind the ports."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TypeVar

from shotgraph_core.crew import Crew
from shotgraph_core.desk.ledger import Ledger, kept_ledger
from shotgraph_core.desk.watched import WatchedDesk
from shotgraph_core.model import Frozen, Language
from shotgraph_core.ports import Camera, Composer, Desk, Director, Moderator, Voice
from shotgraph_core.settings import Settings
from shotgraph_core.store import Answered, Store

Item = TypeVar("Item")
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Progress:
    """How far a stage is: `done` of `total` steps."""

    stage: str
    done: int
    total: int
    grows: bool = False
    """Whether `total` is only what is known so far."""


@dataclass(frozen=True)
class Voices:
    """Who tells the story in each language, who steps in, and who may be asked for by name."""

    narrators: Mapping[Language, Voice]
    fallback: Voice
    by_name: Callable[[str], Voice]


class Tally:
    """Counts what was made and what was reused, by step."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: Counter[str] = Counter()
        self._reused: Counter[str] = Counter()
        self._new: set[Frozen] = set()

    def __call__(self, answered: Answered) -> None:
        """Counts one answer."""
        with self._lock:
            (self._made if answered.made else self._reused)[answered.step] += 1
            if answered.made:
                self._new.add(answered.answer)

    def made(self, step: str) -> int:
        """How many answers of a step were newly made."""
        return self._made[step]

    def reused(self, step: str) -> int:
        """How many answers of a step were found in the store."""
        return self._reused[step]

    def newly_made(self, answer: Frozen) -> bool:
        """Whether an answer is one of those that were newly made."""
        return answer in self._new


@dataclass(frozen=True)
class Studio:
    """The store, the open backends and the settings that stages work with."""

    settings: Settings
    store: Store
    director: Director
    moderator: Moderator
    voices: Voices
    camera: Camera
    composer: Composer
    desk_with: Callable[[Ledger], Desk]
    """A desk whose spending is written into a ledger."""
    ledger: Ledger = field(default_factory=Ledger)
    credit: Callable[[str, str], str] = lambda port, name: name
    """How a film names a backend, by its port and name, and under which licence it works."""
    on_progress: Callable[[Progress], None] = lambda _: None

    @property
    def desk(self) -> Desk:
        """Where language models are asked; what they cost is in the studio's ledger. Tells of progress in planning."""
        return WatchedDesk(
            self.desk_with(self.ledger),
            lambda planned, answered, asked: self.on_progress(Progress(planned, answered, asked, grows=True)),
        )

    def billed_to(self, story: str) -> "Studio":
        """The same studio with a new ledger, kept in the store, that counts on from the story's earlier runs."""
        return replace(self, ledger=kept_ledger(self.store, story, self.settings.llm.llm_max_cost_per_story))

    @contextmanager
    def counting(self) -> Iterator[tuple["Studio", Tally]]:
        """The same studio, and a tally of what it makes and reuses."""
        tally = Tally()
        yield replace(self, store=self.store.watched_by(tally)), tally

    def each(self, stage: str, items: Sequence[Item], work: Callable[[Item], Answer]) -> tuple[Answer, ...]:
        """The work on every item, several side by side, in the items' order; tells of progress.

        The first error ends it: items not begun are left, those under way end first, and the error is raised. Only an
        interruption does not wait long for them.
        """
        self.on_progress(Progress(stage, 0, len(items)))
        with Crew(self.settings.worker_count, stage) as crew:
            futures = [crew.begin(work, item) for item in items]
            waiting: set[Future[Answer]] = set(futures)
            while waiting:
                done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                for future in done:
                    future.result()
                self.on_progress(Progress(stage, len(items) - len(waiting), len(items)))
            return tuple(future.result() for future in futures)
