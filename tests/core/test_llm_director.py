"""The director that asks language models, over real HTTP: what it asks, keeps, mends, and does without."""

import json
import logging
import threading
from itertools import cycle, pairwise
from pathlib import Path

import pytest

from shotgraph_core import errors
from shotgraph_core.backends.director.llm import LlmDirector
from shotgraph_core.desk.answers import EXAMPLES, Opening, Shooting
from shotgraph_core.desk.formats import written
from shotgraph_core.desk.model_desk import BareDesk
from shotgraph_core.model import ProcessedStory, SceneList, Shot, ShotPlans, StoryInput
from shotgraph_core.ports import Desk, Stage
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.shot_plans import untold_or_doubled
from shotgraph_core.story_file import read_story
from tests import llm_server as faults
from tests.films import CORPUS, STORIES
from tests.llm_server import PASSING, LlmServer, Raw, always, seeded
from tests.rehearsed import KEY, MODELS, Known, kind_of, ruled, served


def completion(text: str) -> dict[str, object]:
    return {
        "choices": [{"message": {"content": text}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 10, "completion_tokens": 5},
    }


TALES = [*sorted(CORPUS.glob("*/*.md")), *STORIES]
LONG = faults.Forbidden("The input is longer than the model's context length")
EVERYTHING_WRONG = (
    *PASSING,
    faults.TooMany("1"),
    faults.TruncatedJson(),
    faults.TruncatedJson("stop"),
    faults.ProseAround(),
    faults.WrongTypes(),
    faults.Refusal(),
    faults.SpendLimit(),
    faults.Forbidden(),
    faults.ContextTooLong(),
    faults.UnknownModel(),
    faults.EchoKey(500),
    faults.NoUsage(),
    Raw(200, completion("I would rather tell you a poem.")),
)


def told(path: Path) -> ProcessedStory:
    return processed_story(read_story(path))


def planned(director: LlmDirector, desk: Desk, story: ProcessedStory) -> tuple[SceneList, ShotPlans]:
    scenes = director.scenes(story, desk)
    plans = director.shots(scenes, desk)
    assert scenes.sentences == story.sentences
    assert untold_or_doubled(scenes, plans) == ""
    for before, shot in pairwise(plans.shots):
        if before.scene_id == shot.scene_id:
            assert (before.shot_type, before.framing) != (shot.shot_type, shot.framing)
    known = {one.id for one in scenes.characters}
    assert {one.id for shot in plans.shots for one in shot.cast} <= known
    assert {shot.speaker for shot in plans.shots} <= known | {""}
    return scenes, plans


def seen(shot: Shot) -> tuple[object, ...]:
    """What the sentences of a shot put into its picture."""
    return [(mark.pose, mark.holds) for mark in shot.blocking], shot.extras, shot.backdrop, shot.props


def kinds(server: LlmServer) -> set[str]:
    return {kind_of(one.body["messages"][0]["content"]) for one in server.questions}


@pytest.mark.parametrize("toon", [False, True], ids=["json", "toon"])
@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_good_answer_is_taken_as_it_is(path: Path, toon: bool, tmp_path: Path) -> None:
    story = told(path)
    wanted, wanted_plans = ruled(story)
    with served(tmp_path, story, use_toon_format=toon) as (director, desk, _):
        scenes, plans = planned(director, desk, story)
    assert [scene.sentences for scene in scenes.scenes] == [scene.sentences for scene in wanted.scenes]
    assert [scene.setting for scene in scenes.scenes] == [scene.setting for scene in wanted.scenes]
    assert [scene.cast for scene in scenes.scenes] == [scene.cast for scene in wanted.scenes]
    assert [shot.sentence_ids for shot in plans.shots] == [shot.sentence_ids for shot in wanted_plans.shots]
    assert [seen(shot) for shot in plans.shots] == [seen(shot) for shot in wanted_plans.shots]
    assert {scene.planned_by for scene in scenes.scenes} == {"drafter"}
    assert {scene.planned_by for scene in plans.scenes} == {"director"}
    assert not any(scene.notes for scene in scenes.scenes)
    assert not any(line.repairs for line in desk.ledger.lines)


def test_the_story_is_sent_but_never_written_by_a_model(tmp_path: Path) -> None:
    story = told(STORIES[0])
    with served(tmp_path, story) as (director, desk, server):
        planned(director, desk, story)
        answers = [Known(story)(one.body) for one in server.questions]
    text = " ".join(answers)
    assert not any(sentence.text in text for sentence in story.sentences if len(sentence.text.split()) > 5)
    assert kinds(server) == {"opening", "shooting"}


def test_asked_again_everything_is_remembered_and_costs_nothing(tmp_path: Path) -> None:
    story = told(STORIES[0])
    with served(tmp_path, story) as (director, desk, server):
        first = planned(director, desk, story)
        calls, dollars = len(server.questions), desk.ledger.dollars
        assert dollars > 0
        assert planned(director, desk, story) == first
        assert (len(server.questions), desk.ledger.dollars) == (calls, dollars)
        assert sum(line.remembered for line in desk.ledger.lines) == calls


def test_three_hundred_calls_through_every_fault_lose_no_sentence_and_show_no_key(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.INFO)
    calls, steps, by_rule = 0, set(), 0
    for seed, path in zip(range(150), cycle(TALES), strict=False):
        story = told(path)
        with served(tmp_path / str(seed), story, fault=seeded(seed, 0.45, EVERYTHING_WRONG), llm_retries=3) as parts:
            director, desk, server = parts
            scenes, plans = planned(director, desk, story)
            calls += len(server.questions)
        notes = [note for scene in (*scenes.scenes, *plans.scenes) for note in scene.notes]
        steps |= {note.rpartition(": ")[2] for note in notes}
        by_rule += sum(scene.planned_by == "rules" for scene in plans.scenes)
        assert all(scene.notes for scene in plans.scenes if scene.planned_by == "rules")
        if calls >= 300 and by_rule and {"repaired", "mended", "asked again"} <= steps:
            break
    assert calls >= 300
    assert {"repaired", "mended", "asked again"} <= steps
    kept = "".join(file.read_text(errors="replace") for file in tmp_path.rglob("*") if file.is_file())
    captured = capfd.readouterr()
    for text in (kept, caplog.text, captured.out, captured.err, "".join(steps)):
        assert KEY not in text


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (faults.ServerError(500), errors.ServerDown),
        (faults.Dropped(), errors.ServerDown),
        (Raw(401, {"error": {"message": "no"}}), errors.WrongKey),
    ],
    ids=repr,
)
def test_a_server_that_never_answers_is_an_error_and_no_plan_by_rule(fault, error, tmp_path):
    story = told(STORIES[0])
    with served(tmp_path, story, fault=always(fault), llm_retries=1) as (director, desk, _), pytest.raises(error):
        director.scenes(story, desk)


@pytest.mark.parametrize(
    "fault",
    [faults.Refusal(), faults.UnknownModel(), faults.ContextTooLong(), faults.SpendLimit(), faults.Forbidden(), LONG],
    ids=repr,
)
def test_what_no_model_will_do_the_rules_do_and_say_why(fault, tmp_path):
    story = told(STORIES[0])
    with served(tmp_path, story, fault=always(fault)) as (director, desk, _):
        scenes, plans = planned(director, desk, story)
    wanted, wanted_plans = ruled(story)
    assert [scene.sentences for scene in scenes.scenes] == [scene.sentences for scene in wanted.scenes]
    assert [shot.subtitle_text for shot in plans.shots] == [shot.subtitle_text for shot in wanted_plans.shots]
    assert {scene.planned_by for scene in plans.scenes} == {"rules"}
    assert all("director-2: " in " ".join(scene.notes) for scene in plans.scenes)


def test_a_model_that_is_gone_hands_over_to_its_fallback(tmp_path: Path) -> None:
    story = told(STORIES[0])

    def gone(body, _):
        return faults.UnknownModel() if body["model"] in ("drafter", "director") else None

    with served(tmp_path, story, fault=gone) as (director, desk, _):
        scenes, plans = planned(director, desk, story)
    assert {scene.planned_by for scene in scenes.scenes} == {"drafter-2"}
    assert {scene.planned_by for scene in plans.scenes} == {"director-2"}
    assert all("drafter: " in scene.notes[0] for scene in scenes.scenes)


def test_an_answer_that_cannot_be_read_is_mended_once_by_the_cheap_model(tmp_path: Path) -> None:
    story = told(STORIES[0])

    def garbled(body, _):
        return Raw(200, completion("I would rather tell you a poem.")) if body["model"] == "director" else None

    with served(tmp_path, story, fault=garbled) as (director, desk, server):
        _, plans = planned(director, desk, story)
    asked = [one.body["model"] for one in server.questions]
    assert asked.count("mender") == asked.count("director") > 1
    assert all("mender: asked again" in scene.notes for scene in plans.scenes)
    lines = {(line.stage, line.model): line for line in desk.ledger.lines}
    assert lines[Stage.SHOTS, "director"].repairs == asked.count("director")


def test_a_model_that_counts_each_scene_from_one_is_understood(tmp_path: Path) -> None:
    story = told(STORIES[0])
    with served(tmp_path / "on", story) as (director, desk, _):
        wanted = planned(director, desk, story)[1]

    def anew(body):
        text, question = Known(story)(body), body["messages"][-1]["content"]
        if kind_of(body["messages"][0]["content"]) != "shooting":
            return text
        begins = [int(block.split("\n")[1].split()[0].rstrip("#")) for block in question.split("Scene: ")[1:]]
        rows = json.loads(text)["shots"]
        local = [{**row, "first": row["first"] - max(b for b in begins if b <= row["first"]) + 1} for row in rows]
        return json.dumps({"shots": local}, ensure_ascii=False)

    with served(tmp_path / "anew", story, answer=anew) as (director, desk, _):
        assert planned(director, desk, story)[1] == wanted


def test_a_scene_that_an_answer_forgets_is_planned_by_rule_alone(tmp_path: Path) -> None:
    story = told(STORIES[0])

    def forgetful(body):
        text = Known(story)(body)
        rows = json.loads(text).get("shots", ())
        return json.dumps({"shots": [row for row in rows if row["first"] < 5]}) if len(rows) > 4 else text

    with served(tmp_path, story, answer=forgetful) as (director, desk, _):
        _, plans = planned(director, desk, story)
    by = [scene.planned_by for scene in plans.scenes]
    assert by[0] == "director"
    assert "rules" in by
    ruled = next(scene for scene in plans.scenes if scene.planned_by == "rules")
    assert "director: no shot of this scene" in ruled.notes


def test_a_model_that_only_repeats_the_example_is_not_believed(tmp_path: Path) -> None:
    story = told(STORIES[0])

    def parrot(body, _):
        kinds = {"opening": Opening, "shooting": Shooting}
        kind = kinds.get(kind_of(body["messages"][0]["content"]), Shooting)
        return Raw(200, completion(written(EXAMPLES[kind], "json")))

    with served(tmp_path, story, fault=parrot) as (director, desk, _):
        scenes, plans = planned(director, desk, story)
    assert {scene.planned_by for scene in (*scenes.scenes, *plans.scenes)} == {"rules"}
    assert all("it repeats the example" in " ".join(scene.notes) for scene in (*scenes.scenes, *plans.scenes))


def test_twice_invalid_goes_to_the_fallback_model(tmp_path: Path) -> None:
    story = told(STORIES[0])

    def garbled(body, _):
        return Raw(200, completion("{}")) if body["model"] in ("drafter", "mender") else None

    with served(tmp_path, story, fault=garbled) as (director, desk, _):
        scenes, _ = planned(director, desk, story)
    assert {scene.planned_by for scene in scenes.scenes} == {"drafter-2"}
    assert any("mended answer" in note for note in scenes.scenes[0].notes)


def test_what_a_model_leaves_out_doubles_or_makes_up_is_put_right_and_told(tmp_path: Path) -> None:
    story = told(STORIES[0])
    count = len(story.sentences)

    def sloppy(body):
        kind = kind_of(body["messages"][0]["content"])
        if kind == "opening":
            return (
                '{"scenes":[{"first":3,"last":9,"about":"A","place":"sea","spot":"spaceship","cast":"mira; zork"},'
                f'{{"first":8,"last":{count + 50},"about":"B","place":"hut"}}]}}'
            )
        return Known(story)(body)

    with served(tmp_path, story, answer=sloppy) as (director, desk, _):
        scenes, _ = planned(director, desk, story)
    notes = " ".join(scenes.scenes[0].notes)
    assert "1-2 were in none" in notes
    assert "8-9 were in two" in notes
    assert f"{count + 1}-{count + 50} do not exist" in notes
    assert any("zork" in note for scene in scenes.scenes for note in scene.notes)
    assert not any(scene.setting.name == "spaceship" for scene in scenes.scenes)


# A long story, edited.


def long_story(words: int = 2000) -> str:
    text = "\n\n***\n\n".join(read_story(path).text for path in STORIES if path.stem != "pehli-barish")
    again = text.replace("Mira", "Nora").replace("the", "that")
    return " ".join([text, "\n\n***\n\n", again])[: words * 7]


def as_story(text: str) -> ProcessedStory:
    return processed_story(StoryInput(text=text, title="Long", seed=3))


def test_one_changed_sentence_of_two_thousand_words_asks_about_its_scene_alone(tmp_path: Path) -> None:
    text = long_story()
    assert len(text.split()) >= 2000
    story = as_story(text)
    old = next(one for one in story.sentences[len(story.sentences) // 2 :] if not one.opens_paragraph)
    edited = as_story(text.replace(old.text, "Nobody said a word about the old clock."))
    with served(tmp_path, story, edited) as (director, desk, server):
        scenes = director.scenes(story, desk)
        plans = director.shots(scenes, desk)
        before = len(server.questions)
        now = director.scenes(edited, desk, scenes)
        again = director.shots(now, desk, plans)
        asked = server.questions[before:]
    assert len(asked) <= 2
    assert all("Nobody said a word" in one.body["messages"][-1]["content"] for one in asked)
    gone = {shot.id for shot in plans.shots if old.id in shot.sentence_ids}
    kept = {shot.id: shot for shot in again.shots}
    assert [shot for shot in plans.shots if shot.id not in gone] == [
        kept[shot.id] for shot in plans.shots if shot.id not in gone
    ]


def test_a_paragraph_put_in_front_asks_about_itself_alone(tmp_path: Path) -> None:
    text = long_story()
    story = as_story(text)
    extra = "A clock stood in the hall. It had stopped at nine. Nobody knew why it had stopped. Dust lay on it."
    edited = as_story(f"{extra}\n\n{text}")
    with served(tmp_path, story, edited) as (director, desk, server):
        scenes = director.scenes(story, desk)
        plans = director.shots(scenes, desk)
        before = len(server.questions)
        again = director.shots(director.scenes(edited, desk, scenes), desk, plans)
        asked = server.questions[before:]
    assert len(asked) <= 3
    assert set(plans.shots) <= set(again.shots)


def test_the_same_story_asks_nothing_and_gives_the_same_plan(tmp_path: Path) -> None:
    story = told(STORIES[0])
    with served(tmp_path, story) as (director, desk, server):
        scenes, plans = planned(director, desk, story)
        before = len(server.questions)
        assert director.scenes(story, desk, scenes) == scenes
        assert director.shots(scenes, desk, plans) == plans
        assert len(server.questions) == before


def test_scenes_that_the_rules_had_to_plan_are_asked_about_again_the_next_time(tmp_path: Path) -> None:
    story = told(STORIES[0])
    broken = threading.Event()
    broken.set()

    def fault(body, _):
        return faults.SpendLimit() if broken.is_set() and body["model"].startswith("director") else None

    with served(tmp_path, story, fault=fault) as (director, desk, _):
        scenes = director.scenes(story, desk)
        plans = director.shots(scenes, desk)
        assert {scene.planned_by for scene in plans.scenes} == {"rules"}
        broken.clear()
        again = director.shots(scenes, desk, plans)
    assert {scene.planned_by for scene in again.scenes} == {"director"}


def test_scenes_that_the_rules_planned_stay_as_they_are_while_no_model_does_better(tmp_path: Path) -> None:
    story = told(STORIES[0])
    with served(tmp_path, story, answer=lambda _: "I would rather tell you a poem.") as (director, desk, _):
        scenes = director.scenes(story, desk)
        plans = director.shots(scenes, desk)
        again = director.scenes(story, desk, scenes)
        plans_again = director.shots(again, desk, plans)
    assert [one.model_copy(update={"notes": ()}) for one in again.scenes] == [
        one.model_copy(update={"notes": ()}) for one in scenes.scenes
    ]
    assert all(scene.notes for scene in again.scenes)
    assert plans_again.shots == plans.shots


def test_the_only_model_of_a_server_is_called_by_its_name(tmp_path: Path) -> None:
    story = told(STORIES[0])
    unnamed = dict.fromkeys(MODELS, "")
    with served(tmp_path, story, **unnamed) as (director, desk, _):
        scenes, plans = planned(director, desk, story)
    assert {scene.planned_by for scene in (*scenes.scenes, *plans.scenes)} == {"test-model"}


def test_another_model_plans_anew(tmp_path: Path) -> None:
    story = told(STORIES[0])
    with served(tmp_path, story) as (director, desk, _):
        scenes, plans = planned(director, desk, story)
    with served(tmp_path, story, llm_model_shot_final="other") as (director, desk, server):
        again = director.shots(director.scenes(story, desk, scenes), desk, plans)
        assert {one.body["model"] for one in server.questions} == {"other"}
    assert {scene.planned_by for scene in again.scenes} == {"other"}


def test_a_long_story_is_read_and_summed_up_before_it_is_broken_down(tmp_path: Path) -> None:
    story = as_story(long_story())
    with served(tmp_path, story) as (director, desk, server):
        scenes, _ = planned(director, desk, story)
        assert kinds(server) == {"reading", "breakdown", "shooting"}
        drafts = [one.body["messages"][-1]["content"] for one in server.questions if one.body["model"] == "drafter"]
    assert all(f"Story: {scenes.bible.summary}" in draft for draft in drafts)


def test_a_story_longer_than_a_context_is_broken_down_in_parts_without_losing_any(tmp_path: Path) -> None:
    story = as_story(long_story())
    with served(tmp_path, story) as (director, desk, server):
        small = desk.__class__(
            desk.llm, desk.store, desk.settings, desk.provider.model_copy(update={"context": 4000}), desk.ledger
        )
        planned(director, small, story)
        drafts = [one for one in server.questions if one.body["model"] == "drafter"]
    assert len(drafts) > 1


def test_without_any_model_the_rules_plan(tmp_path: Path) -> None:
    story = told(STORIES[0])
    scenes, plans = planned(LlmDirector(), BareDesk(), story)
    assert {scene.planned_by for scene in plans.scenes} == {"rules"}
    assert [scene.setting for scene in scenes.scenes] == [scene.setting for scene in ruled(story)[0].scenes]
