"""The stages through Dagster: what is reused, what the UI is told, and how damage is mended."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import dagster as dg
import pytest
from dagster._core.definitions.data_version import CachingStaleStatusResolver, StaleStatus
from dagster._core.loader import LoadingContextForTest

from shotgraph_core.film import make_film
from shotgraph_core.model import Film, Narration
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from shotgraph_dagster.assets.clips import clips
from shotgraph_dagster.assets.final_video import final_video
from shotgraph_dagster.assets.music import music
from shotgraph_dagster.assets.narration import narration
from shotgraph_dagster.assets.processed_story import processed_story
from shotgraph_dagster.assets.scene_list import scene_list
from shotgraph_dagster.assets.shot_plans import shot_plans
from shotgraph_dagster.assets.storyboard import storyboard
from shotgraph_dagster.definitions import defs
from shotgraph_dagster.filming import SILENT, Filmed, FilmFailed, film_story
from shotgraph_dagster.io_manager import StoredValues
from shotgraph_dagster.partitions import register
from tests.dagster.conftest import STORY
from tests.fakes import FakeDirector, fake_studio

STEPS = [processed_story, scene_list, shot_plans, storyboard, narration, clips, music, final_video]
DRAWN = ("still", "storyboard", "speech", "clip", "card", "music", "joint", "soundtrack", "film")
ASSETS = [step.key.to_user_string() for step in STEPS]


@pytest.fixture
def instance() -> Iterator[dg.DagsterInstance]:
    """Dagster's records in memory; the command's own tests keep theirs on disk."""
    with dg.DagsterInstance.ephemeral() as opened:
        yield opened


@pytest.fixture
def studio(home: Path) -> Studio:
    return fake_studio(home)


@pytest.fixture
def filmed(story: Path, studio: Studio, instance: dg.DagsterInstance) -> Callable[[], Filmed]:
    """Makes the film of the story as it is now."""

    def film() -> Filmed:
        return film_story(register(story, studio.store), studio, instance)

    return film


def materialized(instance: dg.DagsterInstance, studio: Studio, *assets: str) -> dg.ExecuteInProcessResult:
    """Chosen assets alone, as a person materializes them in the UI."""
    return dg.materialize(
        STEPS,
        selection=list(assets),
        partition_key="fox",
        instance=instance,
        resources={"studio": studio, "io_manager": StoredValues(url=studio.store.url)},
        run_config=SILENT,
        raise_on_error=False,
    )


def versions(instance: dg.DagsterInstance) -> dict[str, str]:
    found = {}
    for asset in ASSETS:
        event = instance.get_latest_materialization_event(dg.AssetKey(asset))
        assert event
        assert event.asset_materialization
        found[asset] = (event.asset_materialization.tags or {})["dagster/data_version"]
    return found


def metadata(instance: dg.DagsterInstance, asset: str) -> dict[str, object]:
    event = instance.get_latest_materialization_event(dg.AssetKey(asset))
    assert event
    assert event.asset_materialization
    return {name: entry.value for name, entry in event.asset_materialization.metadata.items()}


def stale(instance: dg.DagsterInstance) -> list[str]:
    graph = defs.resolve_asset_graph()
    resolver = CachingStaleStatusResolver(instance, graph, LoadingContextForTest(instance))
    return [asset for asset in ASSETS if resolver.get_status(dg.AssetKey(asset), "fox") is not StaleStatus.FRESH]


def film_value(home: Path) -> Film:
    return Film.model_validate_json((home / "values" / "final_video" / "fox.json").read_bytes())


def test_dagster_and_the_plain_function_make_the_same_film_once(
    story: Path, home: Path, studio: Studio, filmed: Callable[[], Filmed]
) -> None:
    made = filmed().report
    assert (made.clips_rendered, made.speech_rendered, made.music_rendered) == (5, 5, 2)
    with studio.counting() as (counted, tally):
        film = make_film(read_story(story), counted)
    assert film.digest() == film_value(home).digest()
    assert [tally.made(step) for step in DRAWN] == [0] * len(DRAWN)


def test_the_film_made_without_dagster_is_found_by_dagster(
    story: Path, home: Path, studio: Studio, filmed: Callable[[], Filmed]
) -> None:
    film = make_film(read_story(story), studio)
    made = filmed().report
    assert (made.clips_rendered, made.speech_rendered, made.music_rendered) == (0, 0, 0)
    assert film_value(home).digest() == film.digest()


def test_a_new_title_makes_only_the_first_and_the_last_value_new(
    story: Path, instance: dg.DagsterInstance, filmed: Callable[[], Filmed]
) -> None:
    filmed()
    before = versions(instance)
    story.write_text(STORY.replace("The Fox", "The Hound"), encoding="utf-8")
    made = filmed().report
    after = versions(instance)
    assert [asset for asset in ASSETS if before[asset] != after[asset]] == [
        "processed_story",
        "storyboard",
        "final_video",
    ]
    assert (made.clips_rendered, made.speech_rendered, made.music_rendered) == (0, 0, 0)
    assert stale(instance) == []


def test_only_what_an_edit_touched_is_shown_as_stale(
    story: Path, instance: dg.DagsterInstance, studio: Studio, filmed: Callable[[], Filmed]
) -> None:
    filmed()
    story.write_text(STORY.replace("The Fox", "The Hound"), encoding="utf-8")
    assert materialized(instance, studio, "processed_story").success
    assert set(stale(instance)) >= {"scene_list", "final_video"}
    assert materialized(instance, studio, "scene_list").success
    assert stale(instance) == ["storyboard", "final_video"]


def test_one_edited_sentence_makes_one_line_and_one_shot(story: Path, filmed: Callable[[], Filmed]) -> None:
    filmed()
    story.write_text(STORY.replace("over the hill", "over the bridge"), encoding="utf-8")
    made = filmed().report
    assert (made.speech_rendered, made.clips_rendered) == (1, 1)


def test_the_ui_is_told_what_was_made(
    home: Path, instance: dg.DagsterInstance, story: Path, filmed: Callable[[], Filmed]
) -> None:
    filmed()
    story.write_text(STORY.replace("over the hill", "over the bridge"), encoding="utf-8")
    filmed()
    shots, film = metadata(instance, "clips"), metadata(instance, "final_video")
    rows = [row.data for row in shots["shots"].records]  # type: ignore[attr-defined]
    assert [row["made"] for row in rows] == ["rendered", "reused", "reused", "reused", "reused"]
    assert rows[0]["line"] == "The fox ran over the bridge."
    assert set(rows[0]) == {"number", "id", "type", "move", "seconds", "line", "own media", "made"}
    assert (shots["rendered"], shots["reused"]) == (1, 4)
    for shown in (shots, film):
        assert str(shown["contact_sheet"]).startswith("![shots](data:image/jpeg;base64,")
        assert len(str(shown["contact_sheet"])) < 150_000
    assert film["film"] == str(home / "films" / "fox" / "fox.mp4")
    assert {"seconds", "loudness_lufs", "true_peak_dbtp"} <= set(film)


def test_the_ui_shows_the_storyboard_and_where_it_is(
    home: Path, instance: dg.DagsterInstance, filmed: Callable[[], Filmed]
) -> None:
    report = filmed().report
    board = metadata(instance, "storyboard")
    assert str(board["contact_sheet"]).startswith("![storyboard](data:image/jpeg;base64,")
    assert len(str(board["contact_sheet"])) < 150_000
    assert board["page"] == report.storyboard == str(home / "films" / "fox" / "fox.storyboard.html")
    assert board["sheet"] == str(home / "films" / "fox" / "fox.storyboard.png")
    assert (board["shots"], board["rendered"]) == (5, 6)


def test_a_voice_that_stepped_in_is_reported(
    story: Path, instance: dg.DagsterInstance, filmed: Callable[[], Filmed]
) -> None:
    story.write_text(STORY.replace("the warm sun", "the unspeakable sun"), encoding="utf-8")
    told = "fallback spoke 1 of 5 lines: fake cannot say 'unspeakable'"
    assert filmed().warnings == (told,)
    assert metadata(instance, "narration")["fallback_voices"] == told


def test_checks_are_recorded(instance: dg.DagsterInstance, filmed: Callable[[], Filmed]) -> None:
    filmed()
    run = instance.get_runs()[0]
    records = instance.get_records_for_run(run.run_id, of_type=dg.DagsterEventType.ASSET_CHECK_EVALUATION).records
    checks = [record.event_log_entry.dagster_event.asset_check_evaluation_data for record in records]  # type: ignore[union-attr]
    assert {check.check_name: check.passed for check in checks if check.check_name != "loudness_is_right"} == {
        "every_sentence_is_told_once": True,
        "every_shot_is_safe": True,
        "picture_and_sound_end_together": True,
    }
    assert len(checks) == 4


def test_a_director_who_loses_a_sentence_is_stopped_before_anything_is_filmed(
    story: Path, home: Path, instance: dg.DagsterInstance
) -> None:
    class Forgetful(FakeDirector):
        def shots(self, scenes, desk, last=None):  # type: ignore[no-untyped-def]
            plans = super().shots(scenes, desk, last)
            return plans.model_copy(update={"shots": plans.shots[1:]})

    studio = fake_studio(home, director=Forgetful())
    with pytest.raises(FilmFailed, match="does not tell every sentence once"):
        film_story(register(story, studio.store), studio, instance)
    assert not (home / "memo").exists()


@pytest.mark.parametrize(
    ("part", "damage"),
    [("blobs", "lost"), ("blobs", "cut short"), ("blobs", "altered"), ("values", "cut short"), ("memo", "altered")],
)
def test_damage_is_mended_by_running_again(
    home: Path, studio: Studio, filmed: Callable[[], Filmed], part: str, damage: str
) -> None:
    filmed()
    whole = film_value(home).digest()
    for number, file in enumerate(sorted(file for file in (home / part).rglob("*") if file.is_file())):
        if number % 2 == 0:
            harm(file, damage)
    shutil.rmtree(home / "films")
    filmed()
    assert film_value(home).digest() == whole
    assert studio.store.holds(film_value(home))
    assert (home / "films" / "fox" / "fox.mp4").read_bytes() == studio.store.path(film_value(home).video).read_bytes()


def harm(file: Path, damage: str) -> None:
    data = file.read_bytes()
    if damage == "lost":
        file.unlink()
    elif damage == "cut short":
        file.write_bytes(data[: len(data) // 2])
    else:
        file.write_bytes(bytes([data[0] ^ 255]) + data[1:])


def test_one_step_alone_mends_what_it_needs(
    home: Path, instance: dg.DagsterInstance, studio: Studio, filmed: Callable[[], Filmed]
) -> None:
    filmed()
    before = versions(instance)
    shutil.rmtree(home / "blobs")
    assert materialized(instance, studio, "clips").success
    assert materialized(instance, studio, "final_video").success
    assert versions(instance) == before
    assert studio.store.holds(film_value(home))


@pytest.mark.parametrize(("data", "problem"), [(None, "has not been made"), (b'{"lines": [', "is damaged")])
def test_a_value_that_is_missing_or_damaged_says_what_to_materialize(
    home: Path,
    instance: dg.DagsterInstance,
    studio: Studio,
    filmed: Callable[[], Filmed],
    data: bytes | None,
    problem: str,
) -> None:
    filmed()
    value = home / "values" / "narration" / "fox.json"
    assert Narration.model_validate_json(value.read_bytes())
    value.unlink()
    if data:
        value.write_bytes(data)
    result = materialized(instance, studio, "music")
    assert not result.success
    (failure,) = [event for event in result.all_events if event.is_step_failure]
    said = failure.step_failure_data.user_failure_data.description  # type: ignore[union-attr]
    assert problem in said
    assert "materialize narration" in said


def test_a_bad_story_is_a_failure_that_says_so_and_is_not_retried(
    story: Path, studio: Studio, instance: dg.DagsterInstance
) -> None:
    key = register(story, studio.store)
    story.write_text("Too short.", encoding="utf-8")
    with pytest.raises(FilmFailed, match="too short"):
        film_story(key, studio, instance)


def test_what_is_published_already_is_left_alone(home: Path, filmed: Callable[[], Filmed]) -> None:
    filmed()
    names = ["fox.jpg", "fox.mp4", "fox.srt", "fox.storyboard.html", "fox.storyboard.png", "fox.vtt"]
    files = [home / "films" / "fox" / name for name in names]
    assert sorted(file.name for file in (home / "films" / "fox").iterdir()) == names
    before = [file.stat().st_ino for file in files]
    filmed()
    assert [file.stat().st_ino for file in files] == before
    files[1].write_bytes(b"someone's own")
    filmed()
    assert files[1].stat().st_size > 1000
