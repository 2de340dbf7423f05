"""The ladder from a model's answer to a valid one: read it, repair it, mend it, have it mended, ask another model.

Whoever asks knows what to do when no rung holds.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from shotgraph_core.desk.answers import EXAMPLES, Format
from shotgraph_core.desk.formats import instruction, parsed, repaired, schema
from shotgraph_core.desk.mending import mended
from shotgraph_core.errors import ModelFailed, NoKey
from shotgraph_core.model import Frozen
from shotgraph_core.ports import Answer, Desk, Prompt, Stage
from shotgraph_core.prompts import Written, prompt

T = TypeVar("T", bound=Frozen)

REPAIR_CHARACTERS = 6000
"""Most of a broken answer that is shown again."""
TOKEN_CHARACTERS = 10
"""Of an answer no more is read than this for each token that it may have; some servers do not keep to them."""


class Rung(StrEnum):
    """How an answer was come by."""

    READ = "read as it was"
    REPAIRED = "repaired"
    MENDED = "mended"
    ASKED_AGAIN = "asked again"


@dataclass(frozen=True)
class Taken(Generic[T]):
    """A valid answer: whose it is, by which rung, and what went wrong before."""

    answer: T
    model: str
    rung: Rung
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class NotTaken:
    """No model gave a valid answer, and why."""

    notes: tuple[str, ...]
    failure: ModelFailed | None = None
    """Why the last model asked could not answer; None when one answered, however badly."""


@dataclass(frozen=True)
class Question(Generic[T]):
    """What is asked: the stage, the words, and what a valid answer is."""

    stage: Stage
    words: Written
    kind: type[T]
    form: Format
    tokens: int
    """Of the story's text in it; chooses the model."""
    max_tokens: int
    complaint: Callable[[T], str] = lambda _: ""
    """What is wrong with a valid answer all the same; empty when nothing is."""

    @property
    def prompt(self) -> Prompt:
        """The question as a model is asked."""
        return Prompt(
            system=self.words.system,
            user=self.words.user,
            json_schema=schema(self.kind) if self.form == "json" else "",
            schema_name=self.kind.__name__.lower(),
            max_tokens=self.max_tokens,
        )


def taken(question: Question[T], desk: Desk) -> Taken[T] | NotTaken:
    """The first valid answer of the stage's models, each of which may have its answer mended once by stage D.

    Raises SpendingCap, and NoKey, which no other model would mend.
    """
    notes: list[str] = []
    failed: ModelFailed | None = None
    for model in desk.models(question.stage, question.tokens):
        try:
            found = _taken(question, model, desk, notes)
        except NoKey:
            raise
        except ModelFailed as failure:
            notes.append(f"{called(model)}: {failure}")
            failed = failure
            continue
        if found is not None:
            return found
        failed = None
    return NotTaken(tuple(notes) or ("no model is set for it",), failed)


def called(model: str) -> str:
    """A model's id in notes: of a path on the server's machine its file's name, and words for one without an id."""
    return (model.rsplit("/", 1)[-1] if model.startswith("/") else model) or "the loaded model"


def _taken(question: Question[T], model: str, desk: Desk, notes: list[str]) -> Taken[T] | None:
    asked = desk.ask(question.stage, model, question.prompt)
    text = _bounded(asked, question)
    for rung, read in _rungs(question):
        try:
            answer = _valid(read(text), question)
        except (ValueError, RecursionError) as wrong:
            problem = _problem(wrong)
            continue
        if rung is not Rung.READ:
            desk.repaired(question.stage, model, rung)
        return Taken(answer, called(asked.model), rung, tuple(notes))
    notes.append(f"{called(asked.model)}: {problem}")
    desk.repaired(question.stage, model, Rung.ASKED_AGAIN)
    return _asked_again(question, asked, problem, desk, notes)


def _rungs(question: Question[T]) -> tuple[tuple[Rung, Callable[[str], Any]], ...]:
    kind, form = question.kind, question.form
    return (
        (Rung.READ, lambda text: parsed(text, kind, form)),
        (Rung.REPAIRED, lambda text: repaired(text, kind, form)),
        (Rung.MENDED, lambda text: mended(repaired(text, kind, form), kind)),
    )


def _valid(data: Any, question: Question[T]) -> T:
    """Raises ValueError."""
    answer = question.kind.model_validate(data)
    complaint = (
        "it repeats the example" if _texts(answer) & _texts(EXAMPLES[question.kind]) else question.complaint(answer)
    )
    if complaint:
        raise ValueError(complaint)
    return answer


def _texts(answer: Frozen) -> set[str]:
    """The sentences that a model made up for an answer: a weak one takes them from the example."""
    rows = [row for value in answer.__dict__.values() if isinstance(value, tuple) for row in value]
    told = (getattr(one, name, "") for one in (answer, *rows) for name in ("summary", "about", "see"))
    return {text for text in told if text}


def _asked_again(question: Question[T], asked: Answer, problem: str, desk: Desk, notes: list[str]) -> Taken[T] | None:
    """Stage D: the answer mended by a model that is told what is wrong with it."""
    for model in desk.models(Stage.REPAIR, 0)[:1]:
        holes = {
            "format": instruction(question.kind, question.form),
            "problem": problem,
            "answer": asked.reply.text[:REPAIR_CHARACTERS] or "(empty)",
            "question": question.words.user,
        }
        again = Question(Stage.REPAIR, prompt("repair", holes), question.kind, question.form, 0, question.max_tokens)
        told = desk.ask(Stage.REPAIR, model, again.prompt)
        text = _bounded(told, question)
        for _, read in _rungs(question):
            try:
                return Taken(_valid(read(text), question), called(told.model), Rung.ASKED_AGAIN, tuple(notes))
            except (ValueError, RecursionError) as wrong:
                problem = _problem(wrong)
        notes.append(f"{called(told.model)}: mended answer: {problem}")
    return None


def _bounded(asked: Answer, question: Question[T]) -> str:
    return asked.reply.text[: question.max_tokens * TOKEN_CHARACTERS]


def _problem(wrong: ValueError | RecursionError) -> str:
    """What a validator says, in one line."""
    if isinstance(wrong, RecursionError):
        return "it is nested too deeply"
    if isinstance(wrong, ValidationError):
        first = wrong.errors(include_url=False, include_input=False)[0]
        return f"{'.'.join(map(str, first['loc'])) or 'the answer'}: {first['msg']}"
    return str(wrong).splitlines()[0][:200] if str(wrong) else "it cannot be read"
