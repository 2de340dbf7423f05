"""The director by rule, on whole stories: what it plans, and what an edit leaves alone."""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.desk.model_desk import BareDesk
from shotgraph_core.model import (
    Language,
    Place,
    ProcessedStory,
    SceneList,
    ShotPlans,
    StoryInput,
    TimeOfDay,
    Weather,
)
from shotgraph_core.stages.processed_story import processed_story

ROOT = Path(__file__).parents[2]
CORPUS = sorted((ROOT.parent / "shared" / "corpus").glob("*/*.md"))
STORIES = sorted((ROOT / "stories").glob("*.md"))
STEMS = {path.stem: path for path in STORIES}
DIRECTOR = RulesDirector()
DESK = BareDesk()


def story(path: Path) -> StoryInput:
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    told = yaml.safe_load(front)
    return StoryInput(text=body, title=told["title"], language=told["language"], seed=told.get("seed", 0))


def planned(told: StoryInput) -> tuple[ProcessedStory, SceneList, ShotPlans]:
    read = processed_story(told)
    scenes = DIRECTOR.scenes(read, DESK)
    return read, scenes, DIRECTOR.shots(scenes, DESK)


def parametrized(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=[path.stem for path in paths])


@parametrized([*STORIES, *CORPUS])
def test_every_sentence_is_in_one_scene_and_one_shot_in_order(path: Path) -> None:
    read, scenes, plan = planned(story(path))
    ids = [sentence.id for sentence in read.sentences]
    assert [sentence.id for sentence in scenes.sentences] == ids
    assert [one for shot in plan.shots for one in shot.sentence_ids] == ids
    assert max(len(scene.sentences) for scene in scenes.scenes) <= 16
    assert len({shot.id for shot in plan.shots}) == len(plan.shots)
    assert len({scene.id for scene in scenes.scenes}) == len(scenes.scenes)


@parametrized([*STORIES, *CORPUS])
def test_a_plan_keeps_the_grammar(path: Path) -> None:
    _, scenes, plan = planned(story(path))
    known = {one.id: one for one in scenes.characters}
    casts = {scene.id: scene.cast for scene in scenes.scenes}
    for before, shot in pairwise(plan.shots):
        alike = (before.shot_type, before.framing) == (shot.shot_type, shot.framing)
        assert not (alike and before.scene_id == shot.scene_id)
    for shot in plan.shots:
        assert bool(shot.cast) >= bool(casts[shot.scene_id])
        assert len(shot.cast) <= 3
        assert all(known[one.id] == one for one in shot.cast)
        assert shot.speaker in {"", *(one.id for one in shot.cast)}
        assert shot.subtitle_text in shot.description


@parametrized(STORIES)
def test_a_new_title_changes_neither_scenes_nor_shots(path: Path) -> None:
    told = story(path)
    assert planned(told)[1:] == planned(told.model_copy(update={"title": "Another name"}))[1:]


@parametrized(STORIES)
def test_a_paragraph_in_front_leaves_the_later_shots_as_they_were(path: Path) -> None:
    told = story(path)
    front = {Language.EN: "Listen well. This is an old tale.", Language.HI: "ध्यान से सुनो। यह एक पुरानी कहानी है।"}
    before = planned(told)[2]
    after = planned(told.model_copy(update={"text": f"{front[told.language]}\n\n{told.text.lstrip()}"}))[2]
    same = {shot.id: shot for shot in after.shots}
    later = [shot for shot in before.shots if shot.scene_id != before.shots[0].scene_id]
    assert sum(same.get(shot.id) == shot for shot in later) >= 0.9 * len(later)


def test_the_plan_is_the_same_in_another_process() -> None:
    path = STEMS["the-lighthouse"]
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "import importlib.util as u; s = u.spec_from_file_location('t', sys.argv[2]); m = u.module_from_spec(s);"
        "s.loader.exec_module(m); from pathlib import Path;"
        "print(m.planned(m.story(Path(sys.argv[3])))[2].digest())"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(ROOT), __file__, str(path)], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == planned(story(path))[2].digest()


def test_another_seed_looks_different_and_tells_the_same() -> None:
    told = story(STEMS["market-day"])
    one, other = planned(told)[1], planned(told.model_copy(update={"seed": 99}))[1]
    assert one.sentences == other.sentences
    assert [c.hue for c in one.characters] != [c.hue for c in other.characters]


PLACES = {
    "the-lighthouse": [Place.SEA, Place.KITCHEN],
    "market-day": [Place.MARKET],
    "the-last-pass": [Place.MOUNTAINS, Place.CAVE, Place.MOUNTAINS],
    "the-river-and-the-fox": [Place.FOREST, Place.RIVER],
    "pehli-barish": [Place.VILLAGE, Place.GARDEN, Place.FIELD, Place.ROOM],
}


@pytest.mark.parametrize("stem", PLACES)
def test_the_demo_stories_play_where_their_words_say(stem: str) -> None:
    places = [scene.setting.place for scene in planned(story(STEMS[stem]))[1].scenes]
    assert [place for at, place in enumerate(places) if at == 0 or places[at - 1] is not place] == PLACES[stem]


def test_the_lighthouse_has_its_storm_at_night_and_its_calm_at_dawn() -> None:
    scenes = planned(story(STEMS["the-lighthouse"]))[1].scenes
    storm = [scene.setting for scene in scenes if scene.setting.weather is Weather.STORM]
    assert storm
    assert all((one.time, one.name) == (TimeOfDay.NIGHT, "lighthouse") for one in storm)
    assert (scenes[-1].setting.time, scenes[-1].setting.weather) == (TimeOfDay.DAWN, Weather.CLEAR)


def test_who_says_a_line_is_in_its_picture_first() -> None:
    plan = planned(story(STEMS["market-day"]))[2]
    spoken = [shot for shot in plan.shots if shot.speaker]
    assert {shot.speaker for shot in spoken} == {"leela", "kabir", "old-woman"}
    assert all(shot.cast[0].id == shot.speaker for shot in spoken)


def test_a_story_of_one_word_is_one_scene_with_one_shot() -> None:
    _, scenes, plan = planned(StoryInput(text="Rain.", title="Rain"))
    assert len(scenes.scenes) == len(plan.shots) == 1
    assert scenes.scenes[0].setting.weather is Weather.RAIN
