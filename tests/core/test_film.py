"""A film is made once: what did not change is found again, what was damaged is made again, and nothing else."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from shotgraph_core.film import make_film
from shotgraph_core.model import Film, StoryInput
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Progress, Studio, Tally
from tests.films import STORIES, small_studio

COSTLY = ("speech", "clip", "card", "music", "joint", "soundtrack", "film")


def filmed(story: StoryInput, studio: Studio) -> tuple[Film, Tally]:
    with studio.counting() as (counted, tally):
        return make_film(story, counted), tally


def made(tally: Tally) -> dict[str, int]:
    return {step: tally.made(step) for step in COSTLY if tally.made(step)}


@pytest.fixture(scope="module")
def story() -> StoryInput:
    return read_story(min(STORIES, key=lambda file: file.stat().st_size))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def film(story: StoryInput, home: Path) -> Film:
    return make_film(story, small_studio(home))


def test_the_second_time_nothing_is_made(story: StoryInput, home: Path, film: Film) -> None:
    again, tally = filmed(story, small_studio(home))
    assert again == film
    assert made(tally) == {}


def test_another_store_and_one_worker_make_the_same_film(story: StoryInput, tmp_path: Path, film: Film) -> None:
    alone = small_studio(tmp_path)
    alone = replace(alone, settings=alone.settings.model_copy(update={"workers": 1}))
    assert make_film(story, alone) == film


def test_a_new_title_makes_no_clip_no_speech_and_no_music(story: StoryInput, home: Path, film: Film) -> None:
    again, tally = filmed(story.model_copy(update={"title": "Another Name"}), small_studio(home))
    assert made(tally) == {"card": 2, "joint": 4, "film": 1}
    assert again.frames == film.frames


def test_one_changed_sentence_makes_one_shot_and_what_is_cut_from_it(story: StoryInput, home: Path, film: Film) -> None:
    sentences = story.text.split(". ")
    sentences[len(sentences) // 2] = "The wind was quiet and for a long while nobody spoke a single word"
    edited = story.model_copy(update={"text": ". ".join(sentences)})
    again, tally = filmed(edited, small_studio(home))
    assert again != film
    counts = made(tally)
    assert (counts["speech"], counts["clip"]) == (1, 1)
    assert counts["joint"] <= 2
    assert counts.get("music", 0) <= 1


DAMAGES: dict[str, Callable[[Path], object]] = {
    "deleted": lambda file: file.unlink(),
    "emptied": lambda file: file.write_bytes(b""),
    "cut short": lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
    "altered": lambda file: file.write_bytes(bytes(reversed(file.read_bytes()))),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_whatever_is_damaged_in_the_store_the_film_comes_out_the_same(
    story: StoryInput, home: Path, film: Film, damage: str
) -> None:
    blobs = sorted(file for file in home.glob("blobs/*/*"))
    memos = sorted(file for file in home.glob("memo/*/*"))
    for file in [*blobs[:: max(1, len(blobs) // 12)], *memos[:: max(1, len(memos) // 12)]]:
        DAMAGES[damage](file)
    assert make_film(story, small_studio(home)) == film


def test_losing_all_but_the_film_still_gives_the_film(story: StoryInput, home: Path, film: Film) -> None:
    for file in home.glob("blobs/*/*"):
        file.unlink()
    assert make_film(story, small_studio(home)) == film


def test_progress_counts_up_to_the_end_of_every_stage(story: StoryInput, home: Path, film: Film) -> None:
    seen: list[Progress] = []
    make_film(story, replace(small_studio(home), on_progress=seen.append))
    last = {progress.stage: progress for progress in seen}
    assert {"narration", "clips", "music"} <= last.keys()
    assert all(progress.done == progress.total for progress in last.values())
