"""The desk of one story: every question goes to its model once, is remembered, counted and kept under the cap."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from weakref import WeakValueDictionary

from shotgraph_core.desk.ledger import Ledger, LedgerLine, paid
from shotgraph_core.desk.models import Provider
from shotgraph_core.desk.routes import named, route
from shotgraph_core.errors import NoKey
from shotgraph_core.ports import Answer, BackendSpec, LanguageModel, Prompt, Reply, Stage
from shotgraph_core.settings import LanguageModelSettings
from shotgraph_core.store import Request, Store
from shotgraph_core.text.tokens import token_count

OVERHEAD = 1.3
"""Another tokenizer may need so much more than ours; prompts have frames of their own, too."""


_asking: WeakValueDictionary[str, threading.Lock] = WeakValueDictionary()
_asking_lock = threading.Lock()


@contextmanager
def _alone(question: str) -> Iterator[None]:
    """Keeps other threads that ask the same waiting: they find the answer in the store, and it is paid for once."""
    with _asking_lock:
        lock = _asking.setdefault(question, threading.Lock())
    with lock:
        yield


class ReplyRequest(Request):
    """A question to a language model."""

    step: ClassVar = "reply"
    version: ClassVar = 1
    llm: BackendSpec
    model: str
    prompt: Prompt


@dataclass(frozen=True)
class ModelDesk:
    """A desk with a server behind it."""

    llm: LanguageModel
    store: Store
    settings: LanguageModelSettings
    provider: Provider
    ledger: Ledger

    @property
    def parallel(self) -> int:
        """How many questions may be asked at once."""
        return self.settings.llm_parallel

    def models(self, stage: Stage, tokens: int) -> tuple[str, ...]:
        """The models for a question of a stage, in the order in which to try them."""
        return route(stage, tokens, self.settings, self.provider)

    def context(self, model: str) -> int:
        """How many tokens a model reads and writes together."""
        return self.provider.card(model).context

    def ask(self, stage: Stage, model: str, prompt: Prompt) -> Answer:
        """The answer, from the store where it was given before. Raises ModelFailed or SpendingCap."""
        model = named(model, self.llm.models)
        request = ReplyRequest(llm=self.llm.spec, model=model, prompt=prompt)
        made = False

        def make(_: Path) -> Reply:
            nonlocal made
            made = True
            with self.ledger.reserved(self._most(model, prompt)) as settle:
                reply = self.llm.reply(model, prompt)
                settle(paid(stage, model, reply, self.provider.card(model).dollars(reply.tokens_in, reply.tokens_out)))
            return reply

        with _alone(request.key()):
            reply = self.store.memo(request, Reply, make)
        if not made:
            self.ledger.add(LedgerLine(stage=stage, model=model, remembered=1))
        return Answer(reply, model, remembered=not made)

    def repaired(self, stage: Stage, model: str, step: str) -> None:
        """Counts a step of the repair ladder."""
        self.ledger.add(LedgerLine(stage=stage, model=model, repairs=1))

    def _most(self, model: str, prompt: Prompt) -> float:
        """The most that a call can cost, in dollars; nothing where the price is not known."""
        tokens = token_count(prompt.system + prompt.user + prompt.json_schema)
        return self.provider.card(model).dollars(round(tokens * OVERHEAD), prompt.max_tokens) or 0.0


@dataclass(frozen=True)
class BareDesk:
    """A desk without language models, for directors and moderators that need none."""

    parallel: int = 1

    def models(self, stage: Stage, tokens: int) -> tuple[str, ...]:
        """No models."""
        return ()

    def context(self, model: str) -> int:
        """Nothing is read."""
        return 0

    def ask(self, stage: Stage, model: str, prompt: Prompt) -> Answer:
        """Raises NoKey, always."""
        raise NoKey("No language model is set up; set LLM_API_KEY, or LLM_BASE_URL for a server of your own")

    def repaired(self, stage: Stage, model: str, step: str) -> None:
        """Nothing is counted."""
