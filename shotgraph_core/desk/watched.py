"""A desk that tells how many questions about the plan were asked and answered, for whoever waits."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from shotgraph_core.ports import Answer, Desk, Prompt, Stage

PLANNING = {Stage.READING: "scenes", Stage.SCENES: "scenes", Stage.SHOTS: "shots"}
"""What is planned. A mended answer is no further question, and verdicts have a progress of their own."""


class _Count:
    """How many were asked and answered."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.asked = self.answered = 0


@dataclass(frozen=True)
class WatchedDesk:
    """Another desk; `on_question(what is planned, answered, asked)` hears of each question and each answer."""

    desk: Desk
    on_question: Callable[[str, int, int], None]
    _count: _Count = field(default_factory=_Count, repr=False, compare=False)

    @property
    def parallel(self) -> int:
        """How many questions may be asked at once."""
        return self.desk.parallel

    def models(self, stage: Stage, tokens: int) -> tuple[str, ...]:
        """The models for a question of a stage, in the order in which to try them."""
        return self.desk.models(stage, tokens)

    def context(self, model: str) -> int:
        """How many tokens a model reads and writes together."""
        return self.desk.context(model)

    def ask(self, stage: Stage, model: str, prompt: Prompt) -> Answer:
        """The other desk's answer. Raises ModelFailed or SpendingCap."""
        if stage not in PLANNING:
            return self.desk.ask(stage, model, prompt)
        self._tell(stage, asked=1)
        try:
            return self.desk.ask(stage, model, prompt)
        finally:
            self._tell(stage, answered=1)

    def repaired(self, stage: Stage, model: str, step: str) -> None:
        """Counts a step of the repair ladder."""
        self.desk.repaired(stage, model, step)

    def _tell(self, stage: Stage, asked: int = 0, answered: int = 0) -> None:
        with self._count.lock:  # also around the telling, so that what is told never goes back
            self._count.asked += asked
            self._count.answered += answered
            self.on_question(PLANNING[stage], self._count.answered, self._count.asked)
