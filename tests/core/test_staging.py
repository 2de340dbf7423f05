"""The line of action: who looks which way, in every shot of a scene."""

from collections import defaultdict
from pathlib import Path

import pytest

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.desk.model_desk import BareDesk
from shotgraph_core.illustration.layout import layout
from shotgraph_core.model import (
    Character,
    Framing,
    Mark,
    Mood,
    Move,
    Place,
    Pose,
    Scene,
    SceneList,
    Sentence,
    Setting,
    Shot,
    ShotPlans,
    ShotType,
    Side,
)
from shotgraph_core.plan.staging import lead_side, sides, staged, thirds
from shotgraph_core.ports import Take
from shotgraph_core.settings import Settings
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.story_file import read_story
from tests.films import CORPUS, STORIES

TALES = [*STORIES, *sorted(CORPUS.rglob("*.md"))]
OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}


def scene(*cast: str, number: int = 1) -> Scene:
    return Scene(
        id=f"scene-{number}",
        sentences=(Sentence(id="0" * 12, text="They met."),),
        setting=Setting(place=Place.ROAD),
        mood=Mood.CALM,
        cast=cast,
    )


def shot(*cast: str, poses: tuple[Pose, ...] = (), **changes: object) -> Shot:
    plain: dict[str, object] = {
        "id": "shot-1", "scene_id": "scene-1", "sentence_ids": ("0" * 12,), "description": "", "subtitle_text": "Hm.",
        "shot_type": ShotType.MEDIUM, "move": Move.STATIC, "framing": Framing.CENTRE, "mood": Mood.CALM,
        "setting": Setting(place=Place.ROAD), "cast": tuple(Character(id=who, name=who) for who in cast),
        "blocking": tuple(Mark(pose=pose) for pose in poses),
    }  # fmt: skip
    return Shot.model_validate({**plain, **changes})


def planned(file: Path) -> tuple[SceneList, ShotPlans]:
    director = RulesDirector()
    scenes = director.scenes(processed_story(read_story(file), Settings()), BareDesk())
    return scenes, director.shots(scenes, BareDesk())


def test_two_who_meet_look_at_each_other_and_keep_their_sides_when_alone() -> None:
    meeting = scene("asha", "ravi")
    asha, ravi = sides(meeting, ["asha", "ravi"])
    assert asha is OTHER[ravi]
    assert sides(meeting, ["ravi", "asha"]) == (ravi, asha)
    assert sides(meeting, ["asha"]) == (asha,)
    assert sides(meeting, ["ravi"]) == (ravi,)


def test_two_without_the_lead_look_at_each_other_too() -> None:
    assert set(sides(scene("asha", "ravi", "nani"), ["nani", "ravi"])) == {Side.LEFT, Side.RIGHT}


def test_someone_who_is_not_of_the_scene_has_a_side_as_well() -> None:
    assert sides(scene(), ["fox"]) == (Side.RIGHT,) or sides(scene(), ["fox"]) == (Side.LEFT,)
    assert set(sides(scene("asha"), ["asha", "fox"])) == {Side.LEFT, Side.RIGHT}


def test_scenes_do_not_all_look_one_way() -> None:
    assert {lead_side(scene("asha", number=number)) for number in range(20)} == {Side.LEFT, Side.RIGHT}


def test_a_camera_goes_along_with_whoever_goes_the_way_they_look() -> None:
    walking = staged(shot("asha", poses=(Pose.WALK,)), scene("asha"))
    ahead = Move.TRACK_RIGHT if walking.blocking[0].side is Side.LEFT else Move.TRACK_LEFT
    assert walking.move is ahead
    assert staged(shot("asha", poses=(Pose.SIT,)), scene("asha")).move is Move.STATIC
    assert staged(shot("asha", poses=(Pose.WALK,)), scene("asha"), moves=False).move is Move.STATIC


def test_a_camera_trembles_with_fear() -> None:
    assert staged(shot("asha", mood=Mood.FEARFUL), scene("asha")).move is Move.HANDHELD
    assert staged(shot("asha", mood=Mood.FEARFUL, shot_type=ShotType.WIDE), scene("asha")).move is Move.STATIC


@pytest.mark.parametrize("file", TALES, ids=lambda file: file.stem)
def test_nobody_changes_sides_in_a_scene_alone_or_with_its_lead(file: Path) -> None:
    scenes, plans = planned(file)
    held: defaultdict[tuple[str, str], set[Side]] = defaultdict(set)
    leads = {one.id: one.cast[0] for one in scenes.scenes if one.cast}
    for one in plans.shots:
        marks = {who.id: mark.side for who, mark in zip(one.cast, one.blocking, strict=True)}
        if len(marks) > 1:
            assert set(marks.values()) == {Side.LEFT, Side.RIGHT}
        if len(marks) == 1 or leads.get(one.scene_id) in marks:
            for who, side in marks.items():
                held[one.scene_id, who].add(side)
    assert [key for key, found in held.items() if len(found) > 1] == []


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_pictures_keep_to_the_plans_sides(file: Path) -> None:
    for one in planned(file)[1].shots:
        take = Take(
            width=320, height=180, fps=24, frames=24, seed=1, style="", description="", setting=one.setting,
            mood=one.mood, shot_type=one.shot_type, move=one.move, framing=one.framing, cast=one.cast,
            blocking=one.blocking, props=one.props, speaker=one.speaker,
        )  # fmt: skip
        bodies = {figure.who: figure for figure in layout(take).figures if figure.who}
        assert set(bodies) == {who.id for who in one.cast}
        for who, mark in zip(one.cast, one.blocking, strict=True):
            assert bodies[who.id].facing == (1 if mark.side is Side.LEFT else -1)
        if one.cast and one.shot_type is not ShotType.CLOSE_UP:
            left = [bodies[w.id].x for w, m in zip(one.cast, one.blocking, strict=True) if m.side is Side.LEFT]
            right = [bodies[w.id].x for w, m in zip(one.cast, one.blocking, strict=True) if m.side is Side.RIGHT]
            assert not left or not right or max(left) < min(right)


def test_a_subject_stands_on_its_own_side_or_in_the_middle() -> None:
    own = Framing.LEFT if lead_side(scene("asha")) is Side.LEFT else Framing.RIGHT
    assert thirds(scene("asha"), ["asha"]) == (Framing.CENTRE, own)
    assert set(thirds(scene(), [])) == set(Framing)
