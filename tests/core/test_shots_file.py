"""A writer's own words for shots, as they stand in a file beside the story."""

import os
from pathlib import Path

import pytest

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.errors import InputError
from shotgraph_core.model import Framing, Move, Shot, ShotEdit, ShotPlans, ShotType, StoryInput
from shotgraph_core.shots_file import own_shots, shots_files, shots_text
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.scene_list import scene_list
from shotgraph_core.stages.shot_plans import shot_plans
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from tests.fakes import fake_studio
from tests.own_pictures import write_picture, write_video

STORY = """The fox ran over the hill. The dog slept in the warm sun all day.

Night fell on the village. The fox came back and sat beside the dog. They looked at the moon.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A story's folder with two pictures and a video."""
    (tmp_path / "pictures").mkdir()
    write_picture(tmp_path / "pictures" / "moon.jpg")
    write_picture(tmp_path / "two  moons.png", 64, 64)
    write_video(tmp_path / "clip.mp4", frames=15)
    (tmp_path / "fox.md").write_text(STORY)
    return tmp_path


def edits(folder: Path, text: str) -> tuple[ShotEdit, ...]:
    return own_shots(text, folder / "fox.shots.yaml").edits


def refused(folder: Path, text: str) -> str:
    """Why a file of shots is refused, without the file's name."""
    file = folder / "fox.shots.yaml"
    with pytest.raises(InputError) as problem:
        own_shots(text, file)
    assert str(problem.value).startswith(f"{file}: ")
    assert "\n" not in str(problem.value)
    return str(problem.value).removeprefix(f"{file}: ")


def test_all_that_can_be_said_of_a_shot_is_read(folder: Path) -> None:
    text = """
# the moon
shot-0123456789ab:
  description: the moon
    over the sea
  type: Close-Up
  move: push in
  framing: left
  seed: 4294967295
  seconds: 7.5
  media: pictures/moon.jpg
  pinned: true
3: {picture: clip.mp4}
"""
    first, second = edits(folder, text)
    media = first.media
    assert media is not None
    assert (media.name, media.moves, media.seconds, media.blob.suffix) == ("pictures/moon.jpg", False, 0.0, ".jpeg")
    assert first == ShotEdit(
        shot="shot-0123456789ab", where="fox.shots.yaml: line 3", description="the moon over the sea",
        shot_type=ShotType.CLOSE_UP, move=Move.PUSH_IN, framing=Framing.LEFT, seed=2**32 - 1, seconds=7.5,
        media=media, pinned=True,
    )  # fmt: skip
    assert second.media is not None
    assert (second.shot, second.where) == ("3", "fox.shots.yaml: line 13")
    assert (second.media.moves, second.media.seconds) == (True, 1.5)


def test_what_says_nothing_is_nothing(folder: Path) -> None:
    for text in ("", "# only words\n", "3:\n", "3: {move: , pinned: false, media: }\n", "shots:\n", "~\n"):
        assert edits(folder, text) == ()


def test_shots_may_stand_under_one_word(folder: Path) -> None:
    assert edits(folder, "shots:\n  03: {move: static}\n") == (
        ShotEdit(shot="3", where="fox.shots.yaml: line 2", move=Move.STATIC),
    )


def test_a_picture_is_known_by_its_bytes_and_not_by_its_name(folder: Path) -> None:
    (folder / "same.png").write_bytes((folder / "pictures" / "moon.jpg").read_bytes())
    found = own_shots("1: {media: pictures/moon.jpg}\n2: {media: same.png}\n", folder / "fox.shots.yaml")
    one, other = (edit.media for edit in found.edits)
    assert one is not None
    assert other is not None
    assert one.blob == other.blob
    assert len(found.files) == 1
    write_picture(folder / "same.png", 32, 32)
    (changed,) = edits(folder, "2: {media: same.png}\n")
    assert changed.media is not None
    assert changed.media.blob != other.blob


def test_a_name_with_spaces_is_taken_as_it_is(folder: Path) -> None:
    assert [edit.media.name for edit in edits(folder, "1: {media: 'two  moons.png'}\n") if edit.media] == [
        "two  moons.png"
    ]


NO_SHOT = "is no shot; write a number from 1, or an id, as `shotgraph shots STORY` prints them"
OUTSIDE = "is not below the story's folder; copy it there, or put a link to it there"
WRONG = {
    "3: {mvoe: static}": "line 1: mvoe is not known here; did you mean 'move'?",
    "3: {colour: red}": "line 1: colour is not known here; write one of: description, type, move, framing, seed, "
    "seconds, media, pinned",
    "1: {move: static}\n\n\n2:\n  seed: 1\n  move: sideways": "line 6: move 'sideways' is not known; write one of: "
    "static, push_in, pull_out, pan_left, pan_right, tilt_up, tilt_down, track_left, track_right, handheld",
    "3: {type: huge}": "line 1: type 'huge' is not known; write one of: wide, medium, close_up, establishing",
    "3: {seed: -1}": "line 1: seed '-1' is not a whole number from 0 to 4294967295; correct it",
    "3: {seed: 4294967296}": "line 1: seed '4294967296' is not a whole number from 0 to 4294967295; correct it",
    "3: {seconds: 0.5}": "line 1: seconds '0.5' is not a number from 1 to 60; correct it",
    "3: {seconds: .inf}": "line 1: seconds '.inf' is not a number from 1 to 60; correct it",
    "3: {seconds: ten}": "line 1: seconds 'ten' is not a number from 1 to 60; correct it",
    "3: {pinned: maybe}": "line 1: pinned 'maybe' is neither true nor false; write one of the two",
    "3: {move: [static]}": "line 1: move has several values; write one, such as `some words`",
    "3: {move: static, movement: push_in}": "line 1: shot 3 says one thing twice, in two words for it; keep one",
    "3: static": "line 1: shot 3 has no names with colons; write lines like `move: push_in`",
    "static": "line 1: the list of shots has no names with colons; write lines like `3: {move: push_in}`",
    "3: {move: static}\n3: {move: push_in}": "line 2: '3' is there twice; keep one",
    "3: {move: static}\n03: {move: push_in}": "line 2: shot 3 is there twice; keep one",
    "0: {move: static}": f"line 1: 0 {NO_SHOT}",
    "third: {move: static}": f"line 1: third {NO_SHOT}",
    "\nmove: static": "line 2: move is said of no shot; take the # from the shot's own line above it too",
    "3: {move: [}": "line 1 is broken (expected the node content, but found '}'); write lines like "
    "`3: {move: push_in}`",
    "3: {media: mon.jpg}": "line 1: 'mon.jpg' is not there; paths begin where this file is",
    "3:\n  media: pictures/mon.jpg": "line 2: 'pictures/mon.jpg' is not there; did you mean 'moon.jpg'?",
    "3: {media: pictures}": "line 1: 'pictures' is no file; name a picture or a video",
    "3: {media: pictures/../../secret.png}": f"line 1: 'pictures/../../secret.png' {OUTSIDE}",
    "3: {media: /etc/passwd}": f"line 1: '/etc/passwd' {OUTSIDE}",
    "3: {media: 'https://example.org/moon.jpg'}": "line 1: 'https://example.org/moon.jpg' is an address; download it, "
    "and name the file",
    "3: {media: fox.md}": "line 1: 'fox.md' is neither a picture (PNG, JPEG, WebP, GIF, BMP, TIFF) nor a video (MP4, "
    "MOV, WebM, MKV, AVI, MPEG) that can be read; save it as one of them",
}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_said_with_its_line_and_its_remedy(folder: Path, text: str) -> None:
    assert refused(folder, text) == WRONG[text]


def test_a_torn_picture_a_phones_format_and_a_pipe_are_said_with_their_line(folder: Path) -> None:
    (folder / "torn.jpg").write_bytes((folder / "pictures" / "moon.jpg").read_bytes()[:900])
    (folder / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic" + b"\0" * 64)
    os.mkfifo(folder / "pipe.png")
    assert refused(folder, "3: {media: torn.jpg}").startswith("line 1: 'torn.jpg' is a damaged picture (")
    assert refused(folder, "\n3: {media: phone.heic}").startswith("line 2: 'phone.heic' is a picture in a format that")
    assert refused(folder, "3: {media: pipe.png}") == "line 1: 'pipe.png' is no file; name a picture or a video"


def test_a_link_below_the_folder_may_lead_elsewhere(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = write_picture(tmp_path_factory.mktemp("elsewhere") / "sea.png")
    (folder / "sea.png").symlink_to(elsewhere)
    (edit,) = edits(folder, "3: {media: ./sea.png}")
    assert edit.media is not None


def test_the_shots_beside_a_story_are_read_with_it(folder: Path) -> None:
    assert read_story(folder / "fox.md").shot_edits == ()
    (folder / "fox.shots.yml").write_text("2: {media: clip.mp4}\n")
    story = read_story(folder / "fox.md")
    assert [edit.shot for edit in story.shot_edits] == ["2"]
    assert [medium.file for medium in story.media_files] == [folder / "clip.mp4"]
    (folder / "fox.shots.yaml").write_text("")
    with pytest.raises(InputError, match=r"fox.shots.yml is beside it; keep one of the two"):
        read_story(folder / "fox.md")


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return fake_studio(tmp_path / "store", director=RulesDirector())


def planned(story: StoryInput, studio: Studio) -> ShotPlans:
    return shot_plans(scene_list(processed_story(story, studio.settings), studio), studio)


def test_the_written_shots_change_nothing(folder: Path, studio: Studio) -> None:
    file = folder / "fox.md"
    plans = planned(read_story(file), studio)
    text = shots_text(plans, file)
    shots_files(file)[0].write_text(text, encoding="utf-8")
    assert read_story(file).shot_edits == ()
    assert planned(read_story(file), studio) == plans
    assert all(f"# {number}  {shot.subtitle_text}\n" in text for number, shot in enumerate(plans.shots, 1))


def test_a_shot_without_its_marks_says_what_is_planned(folder: Path, studio: Studio) -> None:
    file = folder / "fox.md"
    plans = planned(read_story(file), studio)
    head, *blocks = shots_text(plans, file).split("\n\n")
    bare = [block.replace("\n# ", "\n").replace("\n#", "\n") for block in blocks]
    said = own_shots("\n\n".join([head, *bare]), shots_files(file)[0]).edits
    assert [edit.shot for edit in said] == [shot.id for shot in plans.shots]

    def looks(one: Shot | ShotEdit) -> tuple[object, ...]:
        return one.description, one.shot_type, one.move, one.framing

    assert [looks(edit) for edit in said] == [looks(shot) for shot in plans.shots]


def test_what_a_writer_said_already_is_written_again(folder: Path, studio: Studio) -> None:
    file = folder / "fox.md"
    own = shots_files(file)[0]
    own.write_text("2: {media: 'two  moons.png', seed: 7, pinned: yes}\n4: {description: 'yes: a moon', seconds: 9}\n")
    first = planned(read_story(file), studio)
    own.write_text(shots_text(first, file), encoding="utf-8")
    again = planned(read_story(file), studio)

    def mine(shot: Shot) -> tuple[object, ...]:
        return shot.description, shot.move, shot.seed, shot.seconds, shot.media, shot.own and shot.own.held

    assert [edit.shot for edit in again.shot_edits] == [first.shots[1].id, first.shots[3].id]
    assert [mine(shot) for shot in again.shots] == [mine(shot) for shot in first.shots]
