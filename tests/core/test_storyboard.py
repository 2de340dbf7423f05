"""The storyboard: every shot of the plan, drawn without sound or film, in files that need nothing else."""

import base64
import io
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from shotgraph_core.film import make_film, make_storyboard
from shotgraph_core.model import Aspect, Credits, Language, Storyboard, StoryInput
from shotgraph_core.studio import Studio
from tests.fakes import fake_studio
from tests.films import small_studio

TEXT = (
    "Asha saw the old boat on the beach. Her dog Moti barked at the waves.\n\n"
    "At night a storm came to the beach. Asha was afraid, and Moti hid behind her.\n"
)
STORY = StoryInput(
    text=TEXT, title="Asha & the <b>Boat</b>", seed=4, credits=Credits(author="R. Rao", licence="CC BY 4.0")
)
HINDI = StoryInput(
    text="गाँव में बारिश नहीं हुई थी। गौरी ने ढोल बजाया।\n\nरात को बादल आए। गौरी हँसी।",
    title="पहली बारिश",
    language=Language.HI,
)
VOID = {"meta", "img"}


class Page(HTMLParser):
    """A page as a browser reads it: its tags, its text, and whatever is wrong."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(source)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def source(board: Storyboard, studio: Studio) -> str:
    return studio.store.path(board.page).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Studio:
    return small_studio(tmp_path_factory.mktemp("home"))


def test_a_page_shows_every_shot_with_its_picture_and_its_facts(studio: Studio) -> None:
    board = make_storyboard(STORY, studio, "boat")
    page = Page(source(board, studio))
    shots = [one for one in page.all("article") if one["class"] == "shot"]
    assert len(shots) == board.shots >= 4
    for sentence in re.split(r"(?<=[.])\s+", TEXT.strip()):
        assert sentence in page.text
    assert [
        int(number) for number in re.findall(r" (\d+) (?:establishing|wide|medium|close-up) · ", page.text)
    ] == list(range(1, board.shots + 1))
    assert len(re.findall(r" · \d+\.\d s ", page.text)) == board.shots
    assert "Written by R. Rao · CC BY 4.0" in page.text
    assert "Scene 2 beach · night · storm" in page.text
    portraits = len(page.all("figure"))
    assert portraits >= 2
    assert len(page.all("img")) == board.shots + portraits
    assert all(one["alt"] for one in page.all("img"))


def test_a_page_loads_nothing_and_runs_nothing(studio: Studio) -> None:
    text = TEXT + "\n<script>alert('Hello')</script> said the parrot, & \"flew\" away over the sea.\n"
    wild = STORY.model_copy(
        update={"text": text, "style": "<script>x</script>", "title": "</title><script>y()</script>"}
    )
    written = source(make_storyboard(wild, studio, "wild"), studio)
    page = Page(written)
    assert "script" not in {tag for tag, _ in page.tags}
    assert "</title><script>y()</script>" in page.text
    assert all(str(one["src"]).startswith("data:image/jpeg;base64,") for one in page.all("img"))
    without_data = re.sub(r"data:[a-z/]+;base64,[A-Za-z0-9+/=]+", "", written)
    assert not re.search(r"https?:|url\((?!\))|@import|<link|\bon[a-z]+=", without_data.replace("src:url()", ""))


def test_the_sheet_shows_every_shot_in_its_colours(studio: Studio) -> None:
    board = make_storyboard(STORY, studio, "boat")
    with Image.open(studio.store.path(board.sheet)) as opened:
        assert (opened.format, opened.width) == ("PNG", 1440)
        sheet = np.asarray(opened.convert("RGB")).astype(int)
    pictures = re.findall(r'<article.*?base64,([A-Za-z0-9+/=]+)"', source(board, studio))
    assert len(pictures) == board.shots
    for data in pictures:
        with Image.open(io.BytesIO(base64.b64decode(data))) as still:
            small = np.asarray(still.convert("RGB").resize((324, 182), Image.Resampling.LANCZOS)).astype(int)
        places = [(y, x) for y in range(0, sheet.shape[0] - 182) for x in (36, 384, 732, 1080) if x + 324 <= 1440]
        middle = [
            place for place in places if np.abs(sheet[place[0] + 91, place[1] : place[1] + 324] - small[91]).mean() < 3
        ]
        assert any(np.abs(sheet[y : y + 182, x : x + 324] - small).mean() < 3 for y, x in middle)


def test_the_second_time_nothing_is_drawn_and_one_changed_sentence_draws_one(studio: Studio) -> None:
    first = make_storyboard(STORY, studio, "boat")
    with studio.counting() as (counted, tally):
        assert make_storyboard(STORY, counted, "boat") == first
    assert (tally.made("still"), tally.made("storyboard")) == (0, 0)
    edited = STORY.model_copy(update={"text": TEXT.replace("barked at the waves", "slept by the waves")})
    with studio.counting() as (counted, tally):
        assert make_storyboard(edited, counted, "boat") != first
    assert (tally.made("still"), tally.made("storyboard")) == (1, 1)


def test_it_is_the_films_own_plan_and_the_film_draws_it_no_second_time(tmp_path: Path) -> None:
    studio = fake_studio(tmp_path)
    make_storyboard(STORY, studio, "boat")
    plan = studio.store.read("values/shot_plans/boat.json")
    with studio.counting() as (counted, tally):
        make_film(STORY, counted, "boat")
    assert (tally.made("still"), tally.made("storyboard"), tally.reused("storyboard")) == (0, 0, 1)
    assert studio.store.read("values/shot_plans/boat.json") == plan


def test_it_needs_no_voice_no_camera_and_no_composer(tmp_path: Path) -> None:
    studio = fake_studio(tmp_path)
    with studio.counting() as (counted, tally):
        make_storyboard(STORY, counted)
    assert all(tally.made(step) == 0 for step in ("speech", "clip", "music", "card", "film"))
    assert tally.made("still") > 0


@pytest.mark.parametrize(("policy", "hidden"), [("", 1), ("warn", 0)])
def test_an_unsafe_shot_is_marked_and_has_no_picture_unless_it_is_only_warned_of(
    tmp_path: Path, policy: str, hidden: int
) -> None:
    studio = fake_studio(tmp_path)
    bad = STORY.model_copy(update={"text": TEXT.replace("barked at", "forbidden"), "moderation": policy})
    board = make_storyboard(bad, studio)
    page = Page(source(board, studio))
    assert [one["class"] for one in page.all("article")].count("shot unsafe") == 1
    assert page.text.count("Not safe to show – violent crimes (S1) – forbidden") == 1
    assert len([one for one in page.all("div") if one.get("class") == "veil"]) == hidden
    assert len(page.all("img")) == board.shots - hidden + len(page.all("figure"))
    with Image.open(studio.store.path(board.sheet)) as sheet:
        assert sheet.height > 400


def test_a_hindi_board_speaks_hindi(studio: Studio) -> None:
    page = Page(source(make_storyboard(HINDI, studio), studio))
    assert page.all("html") == [{"lang": "hi"}]
    assert "दृश्य 1" in page.text
    assert "पात्र" in page.text
    assert not re.search(r"\b(Scene|Cast|shots|close-up)\b", page.text)


@pytest.mark.parametrize("aspect", list(Aspect))
def test_pictures_have_the_films_shape(studio: Studio, aspect: Aspect) -> None:
    board = make_storyboard(HINDI.model_copy(update={"aspect": aspect}), studio)
    width, height = (int(side) for side in aspect.value.split(":"))
    sizes = [(int(str(one["width"])), int(str(one["height"]))) for one in Page(source(board, studio)).all("img")]
    assert all(wide / high == pytest.approx(width / height, rel=0.02) for wide, high in sizes[-board.shots :])
