"""Nothing unsafe is filmed through Dagster: the blocking check, and the ways around it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import dagster as dg
import pytest

from shotgraph_core.errors import ServerDown
from shotgraph_core.model import Language
from shotgraph_core.ports import BackendSpec, Desk, Verdict
from shotgraph_core.studio import Studio
from shotgraph_dagster.assets.clips import clips
from shotgraph_dagster.assets.final_video import final_video
from shotgraph_dagster.assets.music import music
from shotgraph_dagster.assets.narration import narration
from shotgraph_dagster.assets.processed_story import processed_story
from shotgraph_dagster.assets.scene_list import scene_list
from shotgraph_dagster.assets.shot_plans import shot_plans
from shotgraph_dagster.definitions import defs
from shotgraph_dagster.filming import SILENT, FilmFailed, film_story
from shotgraph_dagster.io_manager import StoredValues
from shotgraph_dagster.partitions import register, stories
from tests.dagster.conftest import STORY, Said
from tests.fakes import FakeModerator, fake_studio

STEPS = [processed_story, scene_list, shot_plans, narration, clips, music, final_video]
UNSAFE = STORY.replace("the warm sun", "the forbidden sun")
SENTENCE = "Not safe to show: shot 2 (shot-"
Command = Callable[..., Said]


def with_policy(policy: str, text: str = UNSAFE) -> str:
    return text.replace("language: en", f"language: en\nmoderation: {policy}")


@pytest.fixture
def instance() -> Iterator[dg.DagsterInstance]:
    with dg.DagsterInstance.ephemeral() as opened:
        yield opened


@pytest.fixture
def studio(home: Path) -> Studio:
    return fake_studio(home)


def job(story: Path, studio: Studio, instance: dg.DagsterInstance) -> dg.ExecuteInProcessResult:
    key = register(story, studio.store)
    instance.add_dynamic_partitions(str(stories.name), [key])
    return defs.resolve_job_def("film").execute_in_process(
        partition_key=key,
        instance=instance,
        resources={"studio": studio, "io_manager": StoredValues(url=studio.store.url)},
        run_config=SILENT,
        raise_on_error=False,
    )


def alone(asset: str, studio: Studio, instance: dg.DagsterInstance) -> dg.ExecuteInProcessResult:
    """One asset, as a person materializes it in the UI: no check runs before it."""
    return dg.materialize(
        STEPS,
        selection=[asset],
        partition_key="fox",
        instance=instance,
        resources={"studio": studio, "io_manager": StoredValues(url=studio.store.url)},
        run_config=SILENT,
        raise_on_error=False,
    )


def made(result: dg.ExecuteInProcessResult) -> set[str]:
    events = result.get_asset_materialization_events()
    return {event.asset_key.to_user_string() for event in events if event.asset_key}


def why(result: dg.ExecuteInProcessResult) -> str:
    (failure,) = [event for event in result.all_events if event.is_step_failure]
    return str(failure.step_failure_data.user_failure_data.description)  # type: ignore[union-attr]


def the_check(result: dg.ExecuteInProcessResult) -> dg.AssetCheckEvaluation:
    (found,) = [one for one in result.get_asset_check_evaluations() if one.check_name == "every_shot_is_safe"]
    return found


def test_an_unsafe_shot_stops_the_story_before_anything_is_spoken_or_filmed(
    story: Path, studio: Studio, instance: dg.DagsterInstance
) -> None:
    story.write_text(UNSAFE, encoding="utf-8")
    result = job(story, studio, instance)
    assert not result.success
    assert made(result) == {"processed_story", "scene_list", "shot_plans"}
    check = the_check(result)
    assert (check.passed, check.blocking, check.severity) == (False, True, dg.AssetCheckSeverity.ERROR)
    assert (check.description or "").startswith(SENTENCE)
    for named in ("picture and line", "violent crimes (S1)", "'forbidden'", "moderation: soften", "moderation: warn"):
        assert named in (check.description or "")


def test_the_verdicts_are_a_table_on_the_check(story: Path, studio: Studio, instance: dg.DagsterInstance) -> None:
    story.write_text(UNSAFE, encoding="utf-8")
    metadata = the_check(job(story, studio, instance)).metadata
    rows = [row.data for row in metadata["verdicts"].value.records]  # type: ignore[union-attr]
    verdicts = ["safe", "unsafe picture and line", "safe", "safe", "safe"]
    assert [(row["number"], row["verdict"]) for row in rows] == list(enumerate(verdicts, 1))
    assert (rows[1]["hazards"], rows[1]["words"]) == ("violent crimes (S1)", "forbidden")
    assert rows[1]["line"] == "The dog slept in the forbidden sun all day."
    assert (metadata["unsafe"].value, metadata["moderation"].value) == (1, "stop")


def test_the_command_says_which_shot_and_ends_with_one(shotgraph: Command, story: Path, home: Path) -> None:
    story.write_text(UNSAFE, encoding="utf-8")
    said = shotgraph("film", story)
    assert (said.status, said.out) == (1, "")
    (told,) = [line for line in said.err.splitlines() if "shot 2" in line]
    assert told.startswith(f"fox: shot_plans: {SENTENCE}")
    assert not list(home.glob("memo/clip/*"))
    assert not list(home.glob("memo/speech/*"))


def test_warn_films_the_story_and_says_so(shotgraph: Command, story: Path) -> None:
    story.write_text(with_policy("warn"), encoding="utf-8")
    said = shotgraph("film", story)
    assert said.status == 0
    assert "  note: Not safe to show, but filmed because of `moderation: warn`: shot 2 (shot-" in said.out
    (warning,) = json.loads(shotgraph("film", story, "--json").out)["warnings"]
    assert "violent crimes (S1): 'forbidden'" in warning


def test_under_warn_the_check_warns_and_does_not_block(
    story: Path, studio: Studio, instance: dg.DagsterInstance
) -> None:
    story.write_text(with_policy("warn"), encoding="utf-8")
    result = job(story, studio, instance)
    assert result.success
    assert the_check(result).severity is dg.AssetCheckSeverity.WARN


def test_a_warning_is_not_taken_for_the_reason_of_a_later_failure(
    story: Path, home: Path, instance: dg.DagsterInstance
) -> None:
    class Broken:
        spec = BackendSpec(port="composer", name="broken", version=1)

        def compose(self, brief):  # type: ignore[no-untyped-def]
            raise ServerDown("The orchestra did not come; try again later")

    story.write_text(with_policy("warn"), encoding="utf-8")
    studio = fake_studio(home, composer=Broken())
    with pytest.raises(FilmFailed, match="orchestra"):
        film_story(register(story, studio.store), studio, instance)


def test_a_safe_story_has_no_warnings(shotgraph: Command, story: Path) -> None:
    assert json.loads(shotgraph("film", story, "--json").out)["warnings"] == []


def test_the_settings_decide_where_the_story_does_not(
    shotgraph: Command, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.write_text(UNSAFE, encoding="utf-8")
    monkeypatch.setenv("SHOTGRAPH_MODERATION", "warn")
    assert shotgraph("film", story).status == 0
    story.write_text(with_policy("stop"), encoding="utf-8")
    assert shotgraph("film", story).status == 1


@pytest.mark.parametrize("asset", ["clips", "final_video"])
def test_no_asset_made_alone_gets_around_the_check(
    story: Path, studio: Studio, instance: dg.DagsterInstance, asset: str
) -> None:
    story.write_text(with_policy("warn"), encoding="utf-8")
    assert job(story, studio, instance).success
    story.write_text(with_policy("stop"), encoding="utf-8")
    for step in ("processed_story", "scene_list", "shot_plans"):
        assert alone(step, studio, instance).success
    result = alone(asset, studio, instance)
    assert not result.success
    assert why(result).startswith(SENTENCE)


def test_plans_from_before_a_stricter_moderator_are_judged_anew(
    story: Path, home: Path, instance: dg.DagsterInstance
) -> None:
    class Stricter(FakeModerator):
        spec = BackendSpec(port="moderator", name="stricter", version=1)

        def verdict(self, text: str, language: Language, desk: Desk) -> Verdict:
            return Verdict(safe="moon" not in text, by="stricter", reason="no moons")

    assert job(story, fake_studio(home), instance).success
    result = alone("clips", fake_studio(home, moderator=Stricter()), instance)
    assert not result.success
    assert "no moons" in why(result)


def test_a_moderator_that_cannot_be_asked_lets_nothing_through(
    story: Path, home: Path, instance: dg.DagsterInstance
) -> None:
    class Away(FakeModerator):
        def verdict(self, text: str, language: Language, desk: Desk) -> Verdict:
            raise ServerDown("The guard cannot be reached; run again later")

    result = job(story, fake_studio(home, moderator=Away()), instance)
    assert not result.success
    assert made(result) == {"processed_story", "scene_list", "shot_plans"}
    assert why(result) == "The guard cannot be reached; run again later"
