"""An edited story through Dagster: planned from its last plan, by the director by rule."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import dagster as dg
import pytest

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.film import make_film
from shotgraph_core.model import Film, SceneList, ShotPlans
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from shotgraph_dagster.filming import Report, film_story
from shotgraph_dagster.partitions import register
from tests import fakes
from tests.dagster.conftest import STORY, Said
from tests.fakes import fake_studio

EDITS = (
    ("sat beside the dog", "lay down beside the dog"),
    ("Night fell on the village.", "At dawn snow fell on the palace."),
    ("They looked at the moon.", "They looked at the moon. Rukmini came with a lamp, and she was happy."),
)
Filming = Callable[..., Report]


@pytest.fixture
def studio(home: Path) -> Studio:
    return fake_studio(home, director=RulesDirector())


@pytest.fixture
def filmed(story: Path, studio: Studio) -> Iterator[Filming]:
    with dg.DagsterInstance.ephemeral() as instance:

        def film(text: str, replan: bool = False) -> Report:
            story.write_text(text, encoding="utf-8")
            return film_story(register(story, studio.store), studio, instance, replan).report

        yield film


def made(report: Report) -> tuple[int, int, int]:
    return report.clips_rendered, report.speech_rendered, report.music_rendered


def value(home: Path, asset: str) -> bytes:
    return (home / "values" / asset / "fox.json").read_bytes()


def film_digest(home: Path) -> str:
    return Film.model_validate_json(value(home, "final_video")).digest()


def test_one_edited_sentence_makes_one_clip_and_taken_back_none(home: Path, filmed: Filming) -> None:
    filmed(STORY)
    before, plan = film_digest(home), value(home, "shot_plans")
    assert made(filmed(STORY.replace(*EDITS[0])))[:2] == (1, 1)
    assert film_digest(home) != before
    assert made(filmed(STORY)) == (0, 0, 0)
    assert (film_digest(home), value(home, "shot_plans")) == (before, plan)


def test_an_edit_of_place_and_hour_is_taken_back_whole(home: Path, filmed: Filming) -> None:
    filmed(STORY)
    before, plan = film_digest(home), value(home, "shot_plans")
    assert made(filmed(STORY.replace(*EDITS[1])))[0] > 1
    assert made(filmed(STORY)) == (0, 0, 0)
    assert (film_digest(home), value(home, "shot_plans")) == (before, plan)


def test_after_edits_too_dagster_and_the_plain_function_make_the_same_film(
    home: Path, tmp_path: Path, story: Path, filmed: Filming
) -> None:
    other = fake_studio(tmp_path / "other", director=RulesDirector())
    text = STORY
    for old, new in EDITS[1:]:
        filmed(text)
        make_film(read_story(story), other, "fox")
        text = text.replace(old, new)
    filmed(text)
    film = make_film(read_story(story), other, "fox")
    assert film.digest() == film_digest(home)
    for asset in ("scene_list", "shot_plans"):
        assert value(home, asset) == value(tmp_path / "other", asset)


def test_the_command_plans_from_nothing_where_it_is_told_so(
    home: Path, story: Path, shotgraph: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fakes, "FAKES", {**fakes.FAKES, "director": RulesDirector})
    said = shotgraph("film", story, "--json")
    key = json.loads(said.out)["story"]
    first = {name: (home / "values" / name / f"{key}.json").read_bytes() for name in ("scene_list", "shot_plans")}
    for name, kind in (("scene_list", SceneList), ("shot_plans", ShotPlans)):
        marked(home, name, key, kind)
    assert json.loads(shotgraph("film", story, "--json", "--replan").out)["clips_rendered"] == 0
    assert first == {name: (home / "values" / name / f"{key}.json").read_bytes() for name in first}


def marked(home: Path, name: str, key: str, kind: type[SceneList] | type[ShotPlans]) -> None:
    """Moves every scene and shot of a story's kept plans into a storm, as no rule would."""
    for file in [home / "values" / name / f"{key}.json", *(home / "drafts" / name / key).iterdir()]:
        text = file.read_text(encoding="utf-8").replace('"weather": "clear"', '"weather": "storm"')
        assert '"weather": "storm"' in text
        kind.model_validate_json(text)
        file.write_text(text, encoding="utf-8")
