"""A real server with a real, very small model: its answers are junk, and the film must come out all the same."""

import os
from pathlib import Path

import pytest

from shotgraph_core.backends.director.llm import LlmDirector
from shotgraph_core.backends.llm.chat import ChatModel
from shotgraph_core.desk.ledger import Ledger
from shotgraph_core.desk.model_desk import ModelDesk
from shotgraph_core.desk.models import provider_of
from shotgraph_core.film import make_film
from shotgraph_core.settings import FilmSettings, LanguageModelSettings, Settings
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.shot_plans import untold_or_doubled
from shotgraph_core.store import Store
from shotgraph_core.story_file import read_story
from tests.films import CORPUS, STORIES
from tests.llama import llama_server, missing

TALES = ("en/many-bananas", "en/hyena-and-raven", "hi/veh-hans-diyaa")
FOUND = [file for name in TALES if (file := CORPUS / f"{name}.md").is_file()] or STORIES[:3]
needs_llama = pytest.mark.skipif(
    bool(missing()) or not os.environ.get("SHOTGRAPH_TEST_LLAMA"),
    reason=f"run by `make test-llama`; not installed: {', '.join(missing()) or 'nothing'}",
)


@pytest.fixture(scope="module")
def server():
    with llama_server() as address:
        yield address


def settings(address: str) -> LanguageModelSettings:
    return LanguageModelSettings(
        llm_provider="llamacpp", llm_base_url=address, llm_parallel=1, llm_timeout=300, llm_retries=1
    )


@needs_llama
@pytest.mark.parametrize("file", FOUND, ids=lambda file: file.stem)
def test_every_sentence_is_told_once_and_each_step_of_the_ladder_is_reported(file, server, tmp_path, record_property):
    story = processed_story(read_story(file))
    given = settings(server)
    desk = ModelDesk(ChatModel(given), Store(str(tmp_path)), given, provider_of(given), Ledger())
    director = LlmDirector(given)
    scenes = director.scenes(story, desk)
    plans = director.shots(scenes, desk)
    assert scenes.sentences == story.sentences
    assert untold_or_doubled(scenes, plans) == ""
    calls = sum(line.calls for line in desk.ledger.lines)
    assert calls >= 2
    assert all(line.tokens_in > 0 for line in desk.ledger.lines if line.calls)
    assert all(scene.notes for scene in plans.scenes if scene.planned_by == "rules")
    for line in desk.ledger.lines:
        print(
            f"{file.stem}: {line.stage.value}: {line.calls} calls, {line.repairs} repairs, {line.tokens_out} tokens out"
        )
    by = [scene.planned_by == "rules" for scene in plans.scenes]
    print(f"{file.stem}: {len(by) - sum(by)} of {len(by)} scenes planned by the model, the others by rule")
    before = len(desk.ledger.lines), calls
    assert director.shots(director.scenes(story, desk), desk) == plans
    assert (len(desk.ledger.lines), sum(line.calls for line in desk.ledger.lines)) == before


@needs_llama
def test_a_film_comes_out(server, tmp_path: Path):
    from shotgraph_core.backends import open_studio

    studio = open_studio(Settings(home=tmp_path, film=FilmSettings(height=72), director="llm", llm=settings(server)))
    film = make_film(read_story(FOUND[0]), studio)
    assert film.seconds > 10
    assert studio.store.path(film.video).is_file()
