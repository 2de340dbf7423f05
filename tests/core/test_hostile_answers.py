"""Answers that mean harm, over real HTTP: none ends a film, loses a sentence, or is kept in all its length."""

import json
from pathlib import Path

import pytest

from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.shot_plans import untold_or_doubled
from shotgraph_core.story_file import read_story
from tests.films import STORIES
from tests.rehearsed import served

BEYOND = 10**30
ROWS = 5000
HOSTILE = {
    "lists in lists": '{"scenes":' + "[" * 100_000,
    "objects in objects": '{"scenes":' * 50_000,
    "infinite": '{"scenes":[{"first":1e400,"last":NaN}],"shots":[{"first":1e400,"last":-Infinity}]}',
    "beyond every story": json.dumps({"scenes": [{"first": -BEYOND, "last": BEYOND}], "shots": [{"first": BEYOND}]}),
    "more digits than are read": '{"scenes":[{"first":' + "9" * 5000 + '}],"shots":[{"first":1}]}',
    "half characters": '{"scenes":[{"first":1,"about":"\\ud800"}],"shots":[{"first":1,"see":"red \\udfff"}]}',
    "marks of a terminal": json.dumps({"scenes": [{"first": 1, "about": "\x1b[2Ja\0"}], "shots": [{"first": 1}]}),
    "a row for nobody": json.dumps({"scenes": [{"first": one, "cast": "Nobody Here"} for one in range(ROWS)]}),
    "the same row": json.dumps({"shots": [{"first": 1, "see": "x"}] * ROWS, "scenes": [{"first": 1}] * ROWS}),
    "a whole book": json.dumps({"scenes": [{"first": 1, "about": "word " * 200_000}], "shots": [{"first": 1}]}),
    "a broken header": "scenes[2]{first}" + " " * 200_000 + "x",
    "braces": "{" * 200_000,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_no_answer_however_hostile_ends_a_film_or_loses_a_sentence(case: str, tmp_path: Path) -> None:
    story = processed_story(read_story(STORIES[0]))
    with served(tmp_path, answer=lambda _: HOSTILE[case], llm_timeout=60.0) as (director, desk, _):
        scenes = director.scenes(story, desk)
        plans = director.shots(scenes, desk)
    assert scenes.sentences == story.sentences
    assert untold_or_doubled(scenes, plans) == ""
    kept = scenes.model_dump_json() + plans.model_dump_json()
    assert len(kept) < 100_000
    assert not any(control in kept for control in ("\\u0000", "\\u001b", "\x1b", "\\ud800"))


def test_a_chapter_is_not_called_by_words_that_offend(tmp_path: Path) -> None:
    story = processed_story(read_story(STORIES[0]))
    answer = json.dumps({"scenes": [{"first": 1, "about": "He stabbed her to death"}], "shots": [{"first": 1}]})
    with served(tmp_path, answer=lambda _: answer) as (director, desk, _):
        scenes = director.scenes(story, desk)
    assert scenes.scenes[0].summary == story.sentences[0].text[:80]


def test_what_is_seen_and_who_is_unknown_is_told_in_few_words(tmp_path: Path) -> None:
    story = processed_story(read_story(STORIES[0]))
    rows = {"first": 1, "cast": "; ".join(f"Stranger {one}" for one in range(50)), "see": "a red boat " * 90}
    answer = json.dumps({"scenes": [{"first": 1, "cast": rows["cast"]}], "shots": [rows]})
    with served(tmp_path, answer=lambda _: answer) as (director, desk, _):
        scenes = director.scenes(story, desk)
        plans = director.shots(scenes, desk)
    notes = [note for scene in (*scenes.scenes, *plans.scenes) for note in scene.notes]
    assert any("Stranger 0" in note for note in notes)
    assert max(map(len, notes)) < 200
    assert max(len(shot.description) for shot in plans.shots) < 500
