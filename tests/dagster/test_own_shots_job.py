"""A writer's own shots through Dagster and through the command: only what they touch is filmed again."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import dagster as dg
import pytest

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.film import make_film
from shotgraph_core.media.video import decode
from shotgraph_core.model import Clips, Film, ProcessedStory, ShotPlans
from shotgraph_core.ports import Picture, Take
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from shotgraph_dagster.filming import Filmed, FilmFailed, film_story
from shotgraph_dagster.partitions import register
from tests import fakes
from tests.dagster.conftest import STORY, Said
from tests.fakes import FakeCamera, fake_studio
from tests.own_pictures import BLACK, BLUE, GREEN, RED, seen, write_picture, write_video

Command = Callable[..., Said]


class CountingCamera(FakeCamera):
    """Remembers what it was asked to film."""

    def __init__(self) -> None:
        self.takes: list[Take] = []

    def film(self, take: Take) -> Iterator[Picture]:
        self.takes.append(take)
        return super().film(take)


@pytest.fixture
def camera() -> CountingCamera:
    return CountingCamera()


@pytest.fixture
def studio(home: Path, camera: CountingCamera) -> Studio:
    return replace(fake_studio(home, director=RulesDirector()), camera=camera)


@pytest.fixture
def own(folder: Path) -> Path:
    """Where the story's own shots may stand."""
    return folder / "fox.shots.yaml"


@pytest.fixture
def instance() -> Iterator[dg.DagsterInstance]:
    with dg.DagsterInstance.ephemeral() as opened:
        yield opened


@pytest.fixture
def filmed(story: Path, studio: Studio, camera: CountingCamera, instance: dg.DagsterInstance) -> Callable[[], Filmed]:
    """Makes the film as the files are now; the camera then knows only of this film's takes."""

    def film() -> Filmed:
        camera.takes.clear()
        return film_story(register(story, studio.store), studio, instance)

    return film


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of the story's film without anything of one's own."""
    folder = tmp_path_factory.mktemp("made")
    file = folder / "fox.md"
    file.write_text(STORY, encoding="utf-8")
    make_film(read_story(file), fake_studio(folder / "home", director=RulesDirector()), "fox")
    return folder / "home"


@pytest.fixture
def refilmed(made: Path, home: Path, filmed: Callable[[], Filmed]) -> Callable[[], Filmed]:
    """Makes the film again where the plain one was made before."""
    shutil.copytree(made, home, dirs_exist_ok=True)
    return filmed


def value(home: Path, asset: str) -> bytes:
    return (home / "values" / asset / "fox.json").read_bytes()


def clip_pictures(home: Path, studio: Studio, number: int) -> list[Picture]:
    """The pictures of a shot's clip."""
    footage = Clips.model_validate_json(value(home, "clips")).clips[number - 1].footage
    return list(decode(studio.store.path(footage.video)))


def test_one_shot_of_ones_own_is_filmed_alone_and_taken_back_nothing_is(
    home: Path, own: Path, refilmed: Callable[[], Filmed], camera: CountingCamera
) -> None:
    refilmed()
    film, plan = value(home, "final_video"), value(home, "shot_plans")
    own.write_text("2: {move: handheld, seed: 7}\n")
    made = refilmed().report
    assert (made.clips_rendered, made.clips_reused, made.speech_rendered, made.music_rendered) == (1, 4, 0, 0)
    assert [(take.move, take.seed) for take in camera.takes] == [("handheld", 7)]
    own.unlink()
    assert refilmed().report.clips_rendered == 0
    assert camera.takes == []
    assert (value(home, "final_video"), value(home, "shot_plans")) == (film, plan)


def test_a_picture_of_ones_own_is_moved_over_and_no_camera_is_asked(
    home: Path, folder: Path, own: Path, studio: Studio, refilmed: Callable[[], Filmed], camera: CountingCamera
) -> None:
    write_picture(folder / "moon.png", 400, 400)
    own.write_text("2: {media: moon.png, move: push_in}\n")
    assert refilmed().report.clips_rendered == 1
    assert camera.takes == []
    pictures = clip_pictures(home, studio, 2)
    assert {tuple(seen(picture)) for picture in pictures} == {(RED, GREEN, BLUE, BLACK)}
    assert (pictures[0] != pictures[-1]).any()
    assert refilmed().report.clips_rendered == 0


def test_a_video_of_ones_own_is_shown_and_its_length_told(
    home: Path, folder: Path, own: Path, studio: Studio, refilmed: Callable[[], Filmed]
) -> None:
    write_video(folder / "clip.mp4", frames=5, turned=180)
    own.write_text("2: {media: clip.mp4, seconds: 4}\n")
    made = refilmed()
    pictures = clip_pictures(home, studio, 2)
    assert len(pictures) == 4 * 12
    assert seen(pictures[0]) == [BLACK, BLUE, GREEN, RED]
    assert made.warnings == ("shot 2 lasts 4.0 s, clip.mp4 only 0.5 s: its last picture stays",)


def test_new_bytes_under_an_old_name_are_filmed_and_old_bytes_under_a_new_name_are_not(
    folder: Path, own: Path, refilmed: Callable[[], Filmed]
) -> None:
    write_picture(folder / "moon.png")
    own.write_text("2: {media: moon.png}\n")
    refilmed()
    (folder / "moon.png").rename(folder / "luna.jpg")
    own.write_text("2: {media: luna.jpg}\n")
    assert refilmed().report.clips_rendered == 0
    write_picture(folder / "luna.jpg", 90, 90)
    assert refilmed().report.clips_rendered == 1


def test_what_is_said_of_a_shot_with_a_video_but_not_seen_films_nothing(
    folder: Path, own: Path, refilmed: Callable[[], Filmed]
) -> None:
    write_video(folder / "clip.mp4")
    own.write_text("2: {media: clip.mp4}\n")
    refilmed()
    own.write_text("2: {media: clip.mp4, move: push_in, description: a boat, seed: 8}\n")
    assert refilmed().report.clips_rendered == 0


def test_a_picture_that_was_taken_away_is_not_needed_until_the_store_has_lost_it(
    home: Path, folder: Path, own: Path, studio: Studio, refilmed: Callable[[], Filmed]
) -> None:
    write_picture(folder / "moon.png")
    own.write_text("2: {media: moon.png}\n")
    first = refilmed().report
    shot = ShotPlans.model_validate_json(value(home, "shot_plans")).shots[1]
    assert shot.media is not None
    studio.store.path(shot.media.blob).unlink()
    clip = Clips.model_validate_json(value(home, "clips")).clips[1].footage.video
    studio.store.path(clip).unlink()
    again = refilmed().report
    assert (again.clips_rendered, again.frames) == (1, first.frames)
    (folder / "moon.png").unlink()
    with pytest.raises(FilmFailed, match=r"fox\.shots\.yaml: line 1: 'moon\.png' is not there") as failed:
        refilmed()
    assert failed.value.bad_input


def test_with_pictures_too_dagster_and_the_plain_function_make_the_same_film(
    home: Path, tmp_path: Path, folder: Path, story: Path, own: Path, filmed: Callable[[], Filmed]
) -> None:
    write_picture(folder / "moon.png")
    write_video(folder / "clip.mp4")
    own.write_text("1: {media: moon.png}\n3: {media: clip.mp4}\n4: {type: wide, pinned: true}\n")
    filmed()
    film = make_film(read_story(story), fake_studio(tmp_path / "other", director=RulesDirector()), "fox")
    assert film.digest() == Film.model_validate_json(value(home, "final_video")).digest()
    assert value(home, "shot_plans") == value(tmp_path / "other", "shot_plans")
    assert str(folder) not in value(home, "processed_story").decode(), "no path of this machine"
    assert ProcessedStory.model_validate_json(value(home, "processed_story")).shot_edits != ()


def test_the_ui_is_told_what_is_ones_own(
    folder: Path, own: Path, instance: dg.DagsterInstance, refilmed: Callable[[], Filmed]
) -> None:
    write_picture(folder / "moon.png")
    own.write_text("2: {media: moon.png, move: static, pinned: yes}\nshot-000000000000: {seed: 1}\n")
    warnings = refilmed().warnings
    clips, plans = (
        {name: entry.value for name, entry in event.metadata.items()}
        for event in (
            instance.get_latest_materialization_event(dg.AssetKey(name)).asset_materialization  # type: ignore[union-attr]
            for name in ("clips", "shot_plans")
        )
        if event
    )
    assert clips["own_media"] == 1
    assert [row.data["own media"] for row in clips["shots"].records] == ["", "moon.png", "", "", ""]  # type: ignore[union-attr]
    assert "media" in plans["plan"].records[1].data["own"]  # type: ignore[union-attr,operator]
    assert plans["plan"].records[1].data["own"].endswith("pinned")  # type: ignore[union-attr]
    assert plans["own_notes"] == list(warnings)
    assert warnings[0].startswith("fox.shots.yaml: line 2: shot-000000000000 is not in the film")


@pytest.fixture
def ruled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stories are planned by rule."""
    monkeypatch.setitem(fakes.FAKES, "director", RulesDirector)


@pytest.mark.usefixtures("ruled")
def test_the_shots_are_printed_and_written_once(shotgraph: Command, story: Path, folder: Path, own: Path) -> None:
    printed = shotgraph("shots", story)
    assert (printed.status, printed.err) == (0, "")
    assert printed.out.startswith("# The shots of fox.md. ")
    assert [file.name for file in folder.iterdir()] == ["fox.md"]
    assert shotgraph("shots", "fox.md", "--write").out == "fox.shots.yaml\n"
    assert own.read_text(encoding="utf-8") == printed.out
    assert shotgraph("shots", story).out == printed.out
    refused = shotgraph("shots", "fox.md", "--write")
    assert (refused.status, refused.out) == (2, "")
    assert refused.err == "fox.shots.yaml: this is there already and stays as it is; edit it, or move it away first\n"


@pytest.mark.usefixtures("ruled")
def test_a_dry_run_counts_ones_own_pictures_and_writes_nothing(
    shotgraph: Command, story: Path, folder: Path, own: Path
) -> None:
    write_picture(folder / "moon.png")
    own.write_text("2: {media: moon.png}\n3: {media: moon.png, seconds: 60}\n")
    told = shotgraph("film", story, "--dry-run").out
    assert told.startswith("fox: 2 scenes, 5 shots (2 of them your own pictures), about 1:1")
    assert json.loads(shotgraph("film", story, "--dry-run", "--json").out)["own_media"] == 2
    assert not (folder / ".shotgraph").exists()


@pytest.mark.usefixtures("ruled")
@pytest.mark.parametrize("command", ["film", "shots", "add"])
def test_wrong_shots_are_one_sentence_and_leave_no_trace(
    shotgraph: Command, story: Path, folder: Path, own: Path, command: str
) -> None:
    own.write_text("2:\n  media: moon.png\n")
    said = shotgraph(command, story)
    assert (said.status, said.out) == (2, "")
    assert said.err == f"{own}: line 2: 'moon.png' is not there; paths begin where this file is\n"
    assert sorted(file.name for file in folder.iterdir()) == ["fox.md", "fox.shots.yaml"]


@pytest.mark.usefixtures("ruled")
@pytest.mark.parametrize("words", [["film"], ["film", "--dry-run"], ["shots"]])
def test_a_shot_that_there_is_not_is_one_sentence(shotgraph: Command, story: Path, own: Path, words: list[str]) -> None:
    own.write_text("9: {move: static}\n")
    said = shotgraph(*words, story)
    assert (said.status, said.out) == (2, "")
    assert said.err.splitlines()[-1].endswith(
        "fox.shots.yaml: line 1: there is no shot 9, the film has 5; see `shotgraph shots STORY`"
    )


def test_a_folder_of_stories_takes_no_file_of_shots_for_one(folder: Path, story: Path, own: Path) -> None:
    from shotgraph_dagster.partitions import files_in

    own.write_text(STORY)
    assert files_in(folder) == [story]
