"""A desk whose models answer as a test tells them."""

from collections.abc import Callable
from dataclasses import dataclass, field

from shotgraph_core.ports import Answer, Prompt, Reply, Stage


@dataclass
class ScriptedDesk:
    """A desk whose models answer as they are told, by text; it counts what it was asked."""

    answers: Callable[[str, str], str | Reply | Exception]
    safety: tuple[str, ...] = ("guard-model",)
    repair: tuple[str, ...] = ()
    parallel: int = 2
    asked: list[tuple[Stage, str, Prompt]] = field(default_factory=list)

    def models(self, stage: Stage, tokens: int) -> tuple[str, ...]:
        return {Stage.SAFETY: self.safety, Stage.REPAIR: self.repair}.get(stage, ())

    def context(self, model: str) -> int:
        return 8192

    def ask(self, stage: Stage, model: str, prompt: Prompt) -> Answer:
        self.asked.append((stage, model, prompt))
        answer = self.answers(model, prompt.user)
        if isinstance(answer, Exception):
            raise answer
        reply = answer if isinstance(answer, Reply) else Reply(text=answer, tokens_in=1, tokens_out=1)
        return Answer(reply, model, remembered=False)

    def repaired(self, stage: Stage, model: str, step: str) -> None:
        raise AssertionError("nothing is mended here")
