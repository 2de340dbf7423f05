"""Real stories, English and Hindi, from file to film: nothing lost, nothing broken, in sync and in level.

`make test` films two of our own stories and two short ones of the corpus; `make test-corpus` all of our own and the
longest of each language of the corpus; and `make test-corpus CORPUS=whole` everything.
"""

import os
from itertools import pairwise
from pathlib import Path

import pytest

from shotgraph_core.film import make_film
from shotgraph_core.plan.timeline import timeline
from shotgraph_core.stages.narration import narration
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.scene_list import scene_list
from shotgraph_core.stages.shot_plans import shot_plans, untold_or_doubled
from shotgraph_core.story_file import read_story
from tests.films import CORPUS, STORIES, played, small_studio

EVERYTHING = sorted(CORPUS.glob("*/*.md"))
SHORT = ("en/many-bananas", "hi/choon-choon")
LONGEST = ("en/long-live-friendship-a-humorous-play-for-children", "hi/devi-ka-dost-bonda")
CHOSEN = {
    "short": SHORT,
    "sample": (*SHORT, *LONGEST),
    "whole": [f"{file.parent.name}/{file.stem}" for file in EVERYTHING],
}
WANTED = os.environ.get("SHOTGRAPH_TEST_CORPUS", "short")
OWN = [file for file in STORIES if WANTED != "short" or file.stem in ("the-lighthouse", "pehli-barish")]
FILMED = [*OWN, *(file for name in CHOSEN[WANTED] if (file := CORPUS / f"{name}.md").is_file())]


@pytest.mark.parametrize("file", [*STORIES, *EVERYTHING], ids=lambda file: file.stem)
def test_every_sentence_is_told_exactly_once_and_in_order(file: Path, tmp_path: Path) -> None:
    studio = small_studio(tmp_path)
    story = processed_story(read_story(file))
    scenes = scene_list(story, studio)
    plans = shot_plans(scenes, studio)
    assert scenes.sentences == story.sentences
    assert untold_or_doubled(scenes, plans) == ""
    assert len({shot.id for shot in plans.shots}) == len(plans.shots)
    assert len({scene.id for scene in plans.scenes}) == len(plans.scenes)
    for before, after in pairwise(plans.shots):
        if before.scene_id == after.scene_id:
            assert (before.shot_type, before.framing) != (after.shot_type, after.framing)


@pytest.mark.parametrize("file", FILMED, ids=lambda file: file.stem)
def test_a_film_decodes_cleanly_in_sync_and_in_level(file: Path, tmp_path: Path) -> None:
    studio = small_studio(tmp_path)
    story = read_story(file)
    film = make_film(story, studio)
    seen = played(studio.store.path(film.video))
    assert seen.complaints == ""
    assert seen.frames == film.frames
    assert abs(seen.picture_seconds - seen.sound_seconds) <= 1 / film.fps
    assert -17 <= film.loudness_lufs <= -15
    assert film.true_peak_dbtp <= -1
    assert seen.title == story.title

    plans = shot_plans(scene_list(processed_story(story), studio), studio)
    assert seen.chapters == [scene.summary for scene in plans.scenes]
    line = timeline(plans, narration(plans, studio), film.fps, studio.settings.film.fade_frames)
    assert all(before.end <= after.start for before, after in pairwise(line.cues))
    assert all(0 <= cue.start < cue.end <= film.seconds for cue in line.cues)
    shown = " ".join(cue.text.replace("\n", " ") for cue in line.cues)
    assert shown.split() == " ".join(shot.subtitle_text for shot in plans.shots).split()
    assert " ".join(seen.subtitles).split() == shown.split()
