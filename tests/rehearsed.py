"""A server that answers every question about a story with the plan that the rules have for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from shotgraph_core.backends.director.llm import LlmDirector
from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.backends.llm.chat import ChatModel
from shotgraph_core.backends.llm.rehearsal import Rehearsal
from shotgraph_core.desk.ledger import Ledger
from shotgraph_core.desk.model_desk import BareDesk, ModelDesk
from shotgraph_core.desk.models import Provider
from shotgraph_core.model import ProcessedStory, SceneList, ShotPlans
from shotgraph_core.settings import LanguageModelSettings
from shotgraph_core.store import Store
from tests.llm_server import Faults, LlmServer

KEY = "sk-kept-secret-0123456789abcdef"
MODELS = {
    "llm_model_story_compress": "reader",
    "llm_model_story_compress_fallback": "reader-2",
    "llm_model_scene_draft": "drafter",
    "llm_model_scene_draft_fallback": "drafter-2",
    "llm_model_shot_final": "director",
    "llm_model_shot_final_fallback": "director-2",
    "llm_model_json_repair": "mender",
}
ASKED = {
    "You open a story": "opening",
    "write the bible": "reading",
    "break a story": "breakdown",
    "director of a film": "shooting",
}


def kind_of(system: str) -> str:
    """Which question it is, by what the model is told to be; empty for another."""
    return next((kind for words, kind in ASKED.items() if words in system), "")


def ruled(story: ProcessedStory) -> tuple[SceneList, ShotPlans]:
    """The plan by rule."""
    director = RulesDirector()
    scenes = director.scenes(story, BareDesk())
    return scenes, director.shots(scenes, BareDesk())


def _mended(system: str) -> str:
    """Which kind of answer is to be mended."""
    scenes = '"scenes"' in system or "scenes[" in system
    bible = '"characters"' in system or "characters[" in system
    return ("opening" if bible else "breakdown") if scenes else "reading" if bible else "shooting"


class Known:
    """What a model answers that knows the plans of some stories, also when it is asked to mend an answer."""

    def __init__(self, *stories: ProcessedStory) -> None:
        self._plays = [(story, Rehearsal(*ruled(story))) for story in stories]

    def __call__(self, body: dict[str, Any]) -> str:
        system, user = (one["content"] for one in body["messages"][-2:])
        kind = kind_of(system) or _mended(system)
        form = "toon" if "TOON" in system else "json"
        sentences = {line.partition(" ")[2] for line in user.splitlines()}
        best = max(self._plays, key=lambda play: len(sentences & {one.text for one in play[0].sentences}))
        return best[1].answer(kind, user, form)


@contextmanager
def served(
    store: Path, *stories: ProcessedStory, fault: Faults = lambda *_: None, answer: Any = None, **given: Any
) -> Iterator[tuple[LlmDirector, ModelDesk, LlmServer]]:
    """A director, a desk with a real client, and the server that it asks; retries do not wait."""
    with LlmServer(answer or Known(*stories), fault) as server:
        settings = LanguageModelSettings(
            **{"llm_base_url": server.url, "llm_api_key": KEY, "llm_timeout": 5.0, **MODELS, **given}
        )
        chat = ChatModel(settings, sleep=lambda _: None)
        provider = Provider(name="test", price=1.0, context=32_000)
        ledger = Ledger(cap=settings.llm_max_cost_per_story)
        yield LlmDirector(settings), ModelDesk(chat, Store(str(store)), settings, provider, ledger), server
        chat.close()
