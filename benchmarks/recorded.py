"""Stories with a plan that is known, and a server of models that answers with it and counts tokens as models do."""

import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shotgraph_core.backends.director.llm import LlmDirector
from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.backends.llm.chat import ChatModel
from shotgraph_core.backends.llm.rehearsal import Rehearsal
from shotgraph_core.desk.answers import Format
from shotgraph_core.desk.formats import compact
from shotgraph_core.desk.ledger import Ledger
from shotgraph_core.desk.model_desk import BareDesk, ModelDesk
from shotgraph_core.desk.models import provider_of, providers
from shotgraph_core.model import ProcessedStory, SceneList, ShotPlans
from shotgraph_core.settings import LanguageModelSettings
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.store import Store
from shotgraph_core.story_file import read_story
from shotgraph_core.text.tokens import token_count
from tests.llm_server import Body, Call, Fault, LlmServer, always

FRAME = 4
"""Tokens around each message, as `<|start|>user<|message|>` and `<|end|>` of gpt-oss."""
KINDS = {
    "You open a story": "opening",
    "You read a story": "reading",
    "You break a story": "breakdown",
    "You are the director": "shooting",
}
USUAL = {"size": "medium", "move": "static", "kind": "person", "age": "adult", "gender": "unknown"}
SAID_AGAIN = ("place", "time", "sky", "mood", "cast")
"""Where a schema wants a field in every row, the value of the row before stands for one left out."""


@dataclass(frozen=True)
class Plan:
    """A story, and what is recorded of how it is planned."""

    name: str
    story: ProcessedStory
    scenes: SceneList
    shots: ShotPlans


def recorded_plan(file: Path) -> Plan:
    """The plan that this design makes of a story when models answer as the rules plan it.

    So that all designs have the same scenes: the rules' tiniest are joined by a director that asks models.
    """
    settings = LanguageModelSettings()
    story = processed_story(read_story(file))
    director, desk = RulesDirector(), BareDesk()
    scenes = director.scenes(story, desk)
    long = story.token_count >= settings.llm_skip_summarization_threshold
    summary = story.summary if long else ""
    scenes = scenes.model_copy(update={"bible": scenes.bible.model_copy(update={"summary": summary})})
    rehearsal = Rehearsal(scenes, director.shots(scenes, desk))
    with tempfile.TemporaryDirectory() as home:
        asked = ModelDesk(rehearsal, Store(home), settings, providers()["together"], Ledger())
        llm = LlmDirector(settings)
        planned = llm.scenes(story, asked)
        shots = llm.shots(planned, asked)
    return Plan(file.stem, story, planned.model_copy(update={"bible": scenes.bible}), shots)


def rehearsed(plan: Plan, form: Format) -> Callable[[Body], str]:
    """Answers of the recorded plan in this design's own form, complete as far as the schema that was sent wants it."""
    rehearsal = Rehearsal(plan.scenes, plan.shots)

    def answer(body: Body) -> str:
        system, user = (message["content"] for message in body["messages"])
        kind = next(kind for words, kind in KINDS.items() if system.startswith(words))
        text = rehearsal.answer(kind, user, form)
        return text if form == "toon" else _fitting(text, schema_sent(body) or _schema_in(system))

    return answer


def bible_tokens(answer: Callable[[Body], str], questions: Iterable[Body], form: Format) -> int:
    """Tokens that answers to short stories' first question write of the bible: the scenes are in the same answer."""
    opened = [body for body in questions if body["messages"][0]["content"].startswith("You open a story")]
    return sum(_bible_tokens(answer(body), form) for body in opened)


def _bible_tokens(text: str, form: Format) -> int:
    cut = text.index('"scenes":' if form == "json" else "scenes[")
    return token_count(text[:cut])


def _fitting(text: str, schema: Mapping[str, Any]) -> str:
    """The answer with every field that the schema calls for."""
    found = json.loads(text)
    for table, rows in found.items():
        if not isinstance(rows, list):
            continue
        row = schema["properties"][table]["items"]
        before: Body = {}
        for at, given in enumerate(rows):
            left_out = {name: before.get(name, "") if name in SAID_AGAIN else "" for name in row.get("required", ())}
            filled = (
                {**left_out, **USUAL, **given} if len(left_out) == len(row["properties"]) else {**left_out, **given}
            )
            before = rows[at] = {name: filled[name] for name in row["properties"] if name in filled}
    return compact(found)


def schema_sent(body: Body) -> Body:
    """The schema that a request is held to; empty where there is none."""
    held: Body = body.get("response_format", {}).get("json_schema", {}).get("schema", {})
    return held


def _schema_in(system: str) -> Body:
    """The schema that is told in words, to servers that cannot be held to one."""
    told: Body = json.loads(system[system.rindex('{"properties"') :])
    return told


def tokens_read(body: Body, schema_read: bool) -> int:
    """What the model reads of a request: its messages and, where `schema_read`, the schema that it is held to."""
    schema = schema_sent(body) if schema_read else {}
    said = sum(token_count(message["content"]) + FRAME for message in body["messages"])
    return said + (token_count(compact(schema)) if schema else 0)


@dataclass(frozen=True)
class Counted(Fault):
    """A good answer, its tokens counted by the tokenizer."""

    schema_read: bool = True

    def perform(self, call: Call) -> None:
        """Answers the call."""
        text = call.text()
        used = {"prompt_tokens": tokens_read(call.body, self.schema_read), "completion_tokens": token_count(text)}
        call.send(200, {**call.completion(text), "usage": used})


@contextmanager
def desk_before(
    answer: Callable[[Body], str], provider: str, form: Format = "json", schema_read: bool = True
) -> Iterator[tuple[ModelDesk, LlmServer]]:
    """A desk with nothing remembered, at a server on this machine that answers so, priced as the provider's."""
    with LlmServer(answer, always(Counted(schema_read))) as server, tempfile.TemporaryDirectory() as home:
        settings = LanguageModelSettings(
            llm_provider=provider,
            llm_base_url=server.url,
            llm_api_key="recorded",
            use_toon_format=form == "toon",
        )
        llm = ChatModel(settings)
        yield ModelDesk(llm, Store(home), settings, provider_of(settings), Ledger()), server
        llm.close()
