"""What language models of a film would cost, told before anything is spent."""

import threading
from pathlib import Path

import pytest

from shotgraph_core.backends import open_studio
from shotgraph_core.desk.ledger import Ledger, LedgerLine
from shotgraph_core.desk.models import providers
from shotgraph_core.drafts import keep_draft
from shotgraph_core.errors import InputError, SpendingCap
from shotgraph_core.model import ProcessedStory
from shotgraph_core.ports import Stage
from shotgraph_core.price import THE_LOADED_ONE, price
from shotgraph_core.settings import LanguageModelSettings, Settings
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from tests.films import STORIES
from tests.rehearsed import ruled


@pytest.fixture(autouse=True)
def no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [one.key for one in providers().values() if one.key]
    for name in [*LanguageModelSettings.model_fields, *keys]:
        monkeypatch.delenv(name.upper(), raising=False)


def studio_of(home: Path, **llm: object) -> Studio:
    """A studio whose server nobody answers at: nothing listens on the discard port of this machine."""
    chosen = {"llm_provider": "together", "llm_base_url": "http://127.0.0.1:9/v1", **llm}
    return open_studio(Settings(home=home, llm=LanguageModelSettings(**chosen)))


def told(path: Path) -> ProcessedStory:
    return processed_story(read_story(path))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
@pytest.mark.parametrize("toon", [False, True], ids=["json", "toon"])
def test_a_price_needs_no_key_and_no_server_and_leaves_nothing(path: Path, toon: bool, tmp_path: Path) -> None:
    found = price(told(path), studio_of(tmp_path, use_toon_format=toon))
    calls = {line.stage: line.calls for line in found.lines}
    assert list(calls) == [Stage.SCENES, Stage.SHOTS, Stage.SAFETY]
    assert 0 < calls[Stage.SHOTS] <= found.scenes
    assert calls[Stage.SAFETY] <= 2 * found.shots
    assert (found.bill.repairs, found.bill.unpriced) == (0, ())
    assert 0 < found.bill.dollars < found.needed < 0.1
    assert list(tmp_path.iterdir()) == []


def test_rules_cost_nothing(tmp_path: Path) -> None:
    found = price(told(STORIES[0]), open_studio(Settings(home=tmp_path, director="rules", moderator="lexicon")))
    assert (found.director, found.lines, found.needed, found.fits) == ("rules", (), 0.0, True)
    assert found.shots > found.scenes > 1


def test_a_cap_that_is_needed_to_the_cent_fits_and_a_smaller_one_does_not(tmp_path: Path) -> None:
    story = told(STORIES[0])
    needed = price(story, studio_of(tmp_path)).needed
    assert price(story, studio_of(tmp_path, llm_max_cost_per_story=needed)).fits
    assert not price(story, studio_of(tmp_path, llm_max_cost_per_story=needed * 0.999)).fits


def test_a_server_whose_model_only_it_can_name_is_priced_too(tmp_path: Path) -> None:
    found = price(told(STORIES[0]), studio_of(tmp_path, llm_provider="llamacpp"))
    assert {line.model for line in found.lines} == {THE_LOADED_ONE}
    assert (found.bill.dollars, found.bill.unpriced) == (0.0, ())


def test_a_model_without_a_price_is_named(tmp_path: Path) -> None:
    found = price(told(STORIES[0]), studio_of(tmp_path, llm_provider="custom", llm_model="house-model"))
    assert (found.bill.dollars, found.bill.unpriced) == (0.0, ("house-model",))


def test_no_server_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Set LLM_PROVIDER"):
        price(told(STORIES[0]), open_studio(Settings(home=tmp_path, director="llm", moderator="lexicon")))


def test_plans_of_another_director_are_no_beginning(tmp_path: Path) -> None:
    story, studio = told(STORIES[0]), studio_of(tmp_path)
    for asset, plan in zip(("scene_list", "shot_plans"), ruled(story), strict=True):
        keep_draft(studio.store, asset, "tale", plan)
    assert price(story, studio, "tale").lines == price(story, studio).lines


def test_a_call_waits_for_what_those_under_way_really_cost() -> None:
    ledger = Ledger(cap=1.0)
    done: list[str] = []

    def call() -> None:
        with ledger.reserved(0.9):
            done.append("made")

    other = threading.Thread(target=call)
    with ledger.reserved(0.9) as settle:
        other.start()
        other.join(0.2)
        settle(LedgerLine(stage=Stage.SHOTS, model="m", calls=1, dollars=0.05))
    other.join()
    assert done == ["made"]
    assert ledger.peak == pytest.approx(0.95)
    with pytest.raises(SpendingCap, match=r"could cost \$0.9600, and \$0.0500 of this story's cap of \$1.0000"):
        ledger.reserved(0.96).__enter__()
