"""A writer's own words for shots, laid over the plan by rule: what they touch, what they survive, what is told."""

from pathlib import Path

import pytest

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.errors import InputError
from shotgraph_core.model import SAMPLE_RATE, Move, Narration, Shot, ShotPlans, ShotType, Weather
from shotgraph_core.plan.own import as_directed
from shotgraph_core.plan.own_lengths import length_notes
from shotgraph_core.plan.timeline import shot_frames, timeline
from shotgraph_core.stages.moderation import moderation
from shotgraph_core.stages.narration import narration
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.scene_list import scene_list
from shotgraph_core.stages.shot_plans import shot_plans, untold_or_doubled
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from tests.fakes import fake_studio
from tests.own_pictures import write_video

STORY = """The fox ran over the hill. The dog slept in the warm sun all day.

Night fell on the village. The fox came back and sat beside the dog. They looked at the moon.
"""
EDITED = STORY.replace("sat beside the dog", "lay down beside the dog")


class Desk:
    """A story's file, its shots beside it, and its plan after each edit of either."""

    def __init__(self, folder: Path, studio: Studio) -> None:
        self.file, self.own, self.studio = folder / "fox.md", folder / "fox.shots.yaml", studio
        self.last: ShotPlans | None = None

    def plan(self, text: str = STORY, own: str = "") -> ShotPlans:
        self.file.write_text(text)
        self.own.write_text(own)
        scenes = scene_list(processed_story(read_story(self.file), self.studio.settings), self.studio)
        self.last = shot_plans(scenes, self.studio, self.last)
        assert untold_or_doubled(scenes, self.last) == ""
        return self.last


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path, fake_studio(tmp_path / "store", director=RulesDirector()))


def bare(shot: Shot) -> Shot:
    return shot.model_copy(update={"own": None})


def test_only_the_shots_that_are_spoken_of_change_and_only_as_they_are(desk: Desk) -> None:
    plain = desk.plan()
    third = plain.shots[2].id
    own = f"2: {{move: handheld, type: close_up}}\n{third}: {{seed: 9, seconds: 12, framing: right}}\n"
    said = desk.plan(own=own)
    assert [shot == other for shot, other in zip(plain.shots, said.shots, strict=True)] == [
        True,
        False,
        False,
        True,
        True,
    ]
    second, third_now = said.shots[1:3]
    assert (second.move, second.shot_type) == (Move.HANDHELD, ShotType.CLOSE_UP)
    assert (
        bare(second).model_copy(update={"move": plain.shots[1].move, "shot_type": plain.shots[1].shot_type})
        == (plain.shots[1])
    )
    assert (third_now.seed, third_now.seconds, third_now.framing) == (9, 12, "right")
    assert said.notes == ()


def test_without_the_file_the_plan_is_the_earlier_one_again(desk: Desk) -> None:
    plain = desk.plan()
    for own in ("2: {description: a fox of stone, type: wide, pinned: true}\n", "1: {seed: 3}\n5: {seconds: 30}\n"):
        assert desk.plan(own=own) != plain
        assert desk.plan() == plain


def test_what_a_director_begins_from_is_its_own_plan(desk: Desk) -> None:
    plain = desk.plan()
    assert as_directed(desk.plan(own="2: {description: a fox of stone}\n3: {type: wide, pinned: true}\n")).shots == (  # type: ignore[union-attr]
        plain.shots
    )


def test_an_own_description_is_told_to_the_camera_and_judged(desk: Desk) -> None:
    said = desk.plan(own="2: {description: a forbidden castle of glass}\n")
    assert "a forbidden castle of glass" in said.shots[1].prompt.lower()
    unsafe = [verdict for verdict in moderation(said, desk.studio).verdicts if not verdict.safe]
    assert [(verdict.number, verdict.unsafe) for verdict in unsafe] == [(2, ("picture",))]


def test_an_own_description_that_is_softened_is_taken_back_whole(desk: Desk) -> None:
    plain = desk.plan()
    policy = "---\nmoderation: soften\n---\n"
    softened = desk.plan(policy + STORY, "2: {description: a forbidden castle of glass}\n").shots[1]
    assert softened.own is not None
    assert bare(softened.own.directed) == plain.shots[1]
    assert desk.plan().shots == plain.shots


def test_words_follow_a_shot_whose_sentence_is_edited_and_the_writer_is_told(desk: Desk) -> None:
    old = desk.plan().shots[3].id
    own = f"{old}: {{move: handheld}}\n"
    new = desk.plan(EDITED, own)
    assert new.shots[3].id != old
    assert new.shots[3].move is Move.HANDHELD
    assert new.notes == (f"fox.shots.yaml: line 1: {old} was edited and is now {new.shots[3].id}; call it so there",)
    twice = desk.plan(EDITED.replace("came back", "came home"), own)
    assert twice.shots[3].move is Move.HANDHELD, "after a second edit too"
    assert desk.plan(own=own).shots[3].move is Move.HANDHELD
    assert desk.plan(own=own).notes == ()


def test_words_follow_a_shot_that_moved(desk: Desk) -> None:
    last = desk.plan().shots[4].id
    moved = desk.plan(f"A bell rang in the valley. {STORY}", f"{last}: {{move: handheld}}\n")
    assert [shot.move is Move.HANDHELD for shot in moved.shots] == [False] * 5 + [True]
    assert moved.notes == ()


def test_words_for_a_shot_whose_sentence_is_gone_are_told_and_stop_nothing(desk: Desk) -> None:
    gone = desk.plan().shots[1].id
    cut = desk.plan(STORY.replace(" The dog slept in the warm sun all day.", ""), f"\n{gone}: {{move: handheld}}\n")
    assert len(cut.shots) == 4
    assert all(shot.own is None for shot in cut.shots)
    (note,) = cut.notes
    assert note.startswith(f"fox.shots.yaml: line 2: {gone} is not in the film, its sentence was cut or edited; see `")


def test_words_for_an_edited_shot_give_way_to_those_for_the_one_that_it_is_now(desk: Desk) -> None:
    old = desk.plan().shots[3].id
    new = desk.plan(EDITED).shots[3].id
    desk.plan()
    both = desk.plan(EDITED, f"{old}: {{move: handheld}}\n{new}: {{move: static}}\n")
    assert both.shots[3].move is Move.STATIC
    assert both.notes == (
        f"fox.shots.yaml: line 1: {old} is now {new}, of which fox.shots.yaml: line 2 says more; take one away",
    )


@pytest.mark.parametrize(
    ("own", "sentence"),
    [
        (
            "\n6: {move: static}\n",
            r"^fox\.shots\.yaml: line 2: there is no shot 6, the film has 5; see `shotgraph shots",
        ),
        (
            "ID: {move: static}\n2: {seed: 1}\n",
            r"line 2: shot 2 is the one of fox\.shots\.yaml: line 1 too \(ID\); keep",
        ),
        ("SLIP: {move: static}\n", r"line 1: there is no SLIP; did you mean ID\?"),
    ],
)
def test_a_shot_that_there_never_was_is_refused_with_its_line(desk: Desk, own: str, sentence: str) -> None:
    shot = desk.plan().shots[1].id
    slip = shot[:-1] + ("0" if shot[-1] != "0" else "1")
    with pytest.raises(InputError, match=sentence.replace("ID", shot).replace("SLIP", slip)):
        desk.plan(own=own.replace("ID", shot).replace("SLIP", slip))


def test_a_pinned_shot_is_seen_as_it_was_whatever_is_planned_anew(desk: Desk) -> None:
    plain = desk.plan()
    storm = STORY.replace("The fox ran over the hill.", "The fox ran over the hill in the rain.")
    own = f"{plain.shots[1].id}: {{pinned: true, move: handheld}}\n"
    desk.plan(own=own)
    pinned, free = desk.plan(storm, own).shots[1], desk.plan(storm).shots[1]
    assert free.setting.weather is Weather.RAIN
    assert pinned.own is not None
    assert pinned.own.held is not None
    for name in ("setting", "cast", "mood", "shot_type", "framing", "props", "description"):
        assert getattr(pinned, name) == getattr(plain.shots[1], name)
    assert pinned.move is Move.HANDHELD


def test_a_pinned_shot_stays_as_it_was_before_the_edit_that_it_is_pinned_against(desk: Desk) -> None:
    plain = desk.plan().shots[3]
    told = "At dawn the fox came to the snowy palace and lay down beside the dog."
    text = STORY.replace("The fox came back and sat beside the dog.", told)
    shot = desk.plan(text, "4: {pinned: true}\n").shots[3]
    assert (shot.setting, shot.cast, shot.framing, shot.description) == (
        plain.setting, plain.cast, plain.framing, plain.description,
    )  # fmt: skip
    assert shot.subtitle_text == told


def spoken(plans: ShotPlans, desk: Desk) -> Narration:
    return narration(plans, desk.studio)


def test_a_shot_lasts_at_least_as_long_as_its_writer_wants_and_its_line_is_never_cut(desk: Desk) -> None:
    plain = desk.plan()
    said = desk.plan(own="1: {seconds: 1}\n2: {seconds: 20}\n5: {seconds: 60}\n")
    natural, wanted = (timeline(plans, spoken(plans, desk), 12, 2).shots for plans in (plain, said))
    assert [place.frames for place in wanted] == [
        natural[0].frames, 20 * 12, natural[2].frames, natural[3].frames, 60 * 12,
    ]  # fmt: skip
    assert length_notes(said.shots, wanted, 12) == (
        f"shot 1 lasts {natural[0].frames / 12:.1f} s, not 1 s: its line is longer",
    )
    assert shot_frames(SAMPLE_RATE * 9, 24, 12, False, False, 5) == shot_frames(SAMPLE_RATE * 9, 24, 12, False, False)


def test_a_video_that_is_shorter_than_its_shot_is_told(desk: Desk) -> None:
    write_video(desk.file.parent / "clip.mp4", frames=12)
    said = desk.plan(own="2: {media: clip.mp4, seconds: 9}\n")
    placed = timeline(said, spoken(said, desk), 12, 2).shots
    assert length_notes(said.shots, placed, 12) == ("shot 2 lasts 9.0 s, clip.mp4 only 1.2 s: its last picture stays",)


def test_an_own_description_is_drawn_as_far_as_it_tells_of_what_can_be_drawn(desk: Desk) -> None:
    plain = desk.plan()
    said = desk.plan(own="1: {description: 'the dog sleeps under a tree in the snowy forest, at night'}\n").shots[0]
    assert (said.setting.place, said.setting.time, said.setting.weather) == ("forest", "night", "snow")
    assert [one.name for one in said.cast] == ["dog"]
    assert [mark.pose for mark in said.blocking] == ["sleep"]
    assert "tree" in said.props
    assert (said.move, said.shot_type, said.subtitle_text) == (
        plain.shots[0].move, plain.shots[0].shot_type, plain.shots[0].subtitle_text,
    )  # fmt: skip


def test_what_an_own_description_does_not_tell_stays(desk: Desk) -> None:
    plain = desk.plan().shots[0]
    said = desk.plan(own="1: {description: a thing of beauty}\n").shots[0]
    for name in ("setting", "cast", "blocking", "extras", "backdrop", "props", "mood"):
        assert getattr(said, name) == getattr(plain, name)
