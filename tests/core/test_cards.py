"""The title before the film and the credits after it: what they say, and that nothing of it is lost or in the way."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from shotgraph_core.backends import CATALOGUE, credit
from shotgraph_core.film import make_film
from shotgraph_core.illustration.filming.cards import card
from shotgraph_core.media.cards import card_lettering
from shotgraph_core.media.video import decode
from shotgraph_core.model import (
    Credits,
    Film,
    Framing,
    Language,
    Mood,
    Move,
    Place,
    Setting,
    ShotType,
    StoryInput,
    TimeOfDay,
    Weather,
)
from shotgraph_core.plan.credits import CardWords, credit_words, title_words
from shotgraph_core.ports import Take
from shotgraph_core.settings import FilmSettings, Settings
from shotgraph_core.studio import Studio
from tests.fakes import TINY, fake_studio
from tests.films import played

TOOLS = {"voice": "Hibari (Apache-2.0)", "camera": "ShotGraph (MIT)", "composer": "ShotGraph (MIT)"}
WHOSE = Credits(author="Rohini Nilekani", translator="V. Dhaundiyal", licence="CC BY 4.0", source="Pratham Books")
SHAPES = [(256, 144), (144, 256), (192, 192)]
TITLES = [
    "Up",
    "The Extraordinarily Long and Winding Title of a Story That Would Not End, However Often It Was Told Again",
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "अभी नहीं, अभी नहीं!",
    "",
]
STORY = StoryInput(
    text="The boat sailed out. It was morning.\n\nAt night it came home again, and all were glad.", title="Boat"
)


@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize("title", TITLES)
def test_words_fit_any_title_and_any_shape(title: str, size: tuple[int, int]) -> None:
    for words in (title_words(title, WHOSE, Language.HI), credit_words(title, WHOSE, TOOLS, Language.EN)):
        alpha = card_lettering(words, size)[..., 3]
        assert alpha.shape == size[::-1]
        assert alpha.any()
        edge = np.concatenate([alpha[:, 0], alpha[:, -1], alpha[0], alpha[-1]])
        assert edge.max() < 128


def test_the_title_is_larger_than_in_the_credits() -> None:
    opening = card_lettering(title_words("Boat", Credits(), Language.EN), (256, 144))
    closing = card_lettering(CardWords(heading="Boat", rows=(("", " "),)), (256, 144))
    heights = [np.flatnonzero((picture[..., 3] > 250).any(1)) for picture in (opening, closing)]
    assert np.ptp(heights[0]) > 1.5 * np.ptp(heights[1][heights[1] < 72])


def test_credits_name_who_and_what_made_the_film_with_their_licences() -> None:
    words = credit_words("Not Yet", WHOSE, TOOLS, Language.EN)
    assert words.rows == (
        ("Written by", "Rohini Nilekani"),
        ("Translated by", "V. Dhaundiyal"),
        ("Source", "Pratham Books"),
        ("Licence", "CC BY 4.0"),
        ("Voice", "Hibari (Apache-2.0)"),
        ("Pictures and music", "ShotGraph (MIT)"),
        ("Letters", "Mukta, Ek Type (OFL-1.1)"),
    )
    assert words.footer == "Made with ShotGraph"
    assert title_words("Not Yet", WHOSE, Language.EN).byline == "by Rohini Nilekani"


def test_the_fixed_words_of_a_hindi_film_are_hindi() -> None:
    words = credit_words("अभी नहीं", WHOSE, TOOLS, Language.HI)
    fixed = "".join(part for part, _ in words.rows)
    assert not any(letter.isascii() and letter.isalpha() for letter in fixed)
    assert title_words("अभी नहीं", WHOSE, Language.HI).byline == "लेखन: Rohini Nilekani"


def test_a_story_that_names_nobody_has_credits_of_its_tools_alone() -> None:
    assert title_words("Boat", Credits(), Language.EN).byline == ""
    assert next(part for part, _ in credit_words("Boat", Credits(), TOOLS, Language.EN).rows) == "Voice"


@pytest.mark.parametrize("entry", [entry for entry in CATALOGUE if entry.port in ("voice", "camera", "composer")])
def test_everything_that_is_seen_or_heard_has_a_licence_in_the_catalogue(entry) -> None:
    assert "(" in credit(entry.port, entry.name)
    assert credit(entry.port, "unheard-of") == "unheard-of"


def test_a_cards_place_moves_slowly_and_its_words_stand_still() -> None:
    take = Take(
        width=256, height=144, fps=24, frames=30, seed=3, style="", description="", cast=(), props=(), speaker="",
        setting=Setting(place=Place.SEA, time=TimeOfDay.DAY, weather=Weather.CLEAR), mood=Mood.CALM,
        shot_type=ShotType.ESTABLISHING, move=Move.PUSH_IN, framing=Framing.CENTRE,
    )  # fmt: skip
    lettering = card_lettering(title_words("Boat", Credits(), Language.EN), (256, 144))
    pictures = list(card(take, lettering))
    assert [picture.shape for picture in pictures] == [(216, 256)] * 30
    first, last = (pictures[at][:144].astype(int) for at in (0, -1))
    solid = lettering[..., 3] == 255
    assert (first[solid] == last[solid]).all()
    assert first[solid].min() > 2 * first[~(lettering[..., 3] > 0)].mean()
    assert np.abs(first - last)[lettering[..., 3] == 0].mean() > 0.5
    assert all(np.abs(one[:144].astype(int) - other[:144]).max() < 40 for one, other in pairwise(pictures))


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return fake_studio(tmp_path)


def with_film(studio: Studio, **changes: object) -> Studio:
    return replace(studio, settings=studio.settings.model_copy(update={"film": TINY.model_copy(update=changes)}))


def test_a_film_opens_with_its_title_and_closes_with_its_credits(studio: Studio) -> None:
    film, bare = make_film(STORY, studio), make_film(STORY, with_film(studio, cards=False))
    title, ending = (round(seconds * TINY.fps) for seconds in (TINY.title_seconds, TINY.credits_seconds))
    assert film.frames == bare.frames + title + ending - 2 * TINY.fade_frames
    assert (film.shots, film.scenes, film.poster) == (bare.shots, bare.scenes, bare.poster)
    whole, plain = (played(studio.store.path(one.video)) for one in (film, bare))
    assert whole.complaints == ""
    assert whole.frames == film.frames
    assert abs(whole.picture_seconds - whole.sound_seconds) <= 1 / TINY.fps
    assert whole.subtitles == plain.subtitles
    shots = pictures(film, studio)[title : title + 10], pictures(bare, studio)[TINY.fade_frames :][:10]
    assert all((one == other).all() for one, other in zip(*shots, strict=True))


def test_subtitles_and_voice_begin_after_the_title(studio: Studio) -> None:
    film, bare = make_film(STORY, studio), make_film(STORY, with_film(studio, cards=False))
    later = (round(TINY.title_seconds * TINY.fps) - TINY.fade_frames) / TINY.fps
    starts = [studio.store.path(one.vtt).read_text().split(" --> ")[0][-6:] for one in (film, bare)]
    assert float(starts[0]) == pytest.approx(float(starts[1]) + later, abs=0.002)


def test_another_author_letters_two_cards_and_films_no_shot(studio: Studio) -> None:
    make_film(STORY, studio)
    with studio.counting() as (counted, tally):
        make_film(STORY.model_copy(update={"credits": WHOSE}), counted)
    assert [tally.made(step) for step in ("card", "clip", "speech", "music", "soundtrack")] == [2, 0, 0, 0, 0]


def test_shorter_cards_make_a_shorter_film_and_never_too_short_to_be_read(studio: Studio) -> None:
    film = make_film(STORY, with_film(studio, title_seconds=1.0, credits_seconds=1.0, fade_frames=12))
    bare = make_film(STORY, with_film(studio, cards=False, fade_frames=12))
    assert film.frames == bare.frames + 2 * (TINY.fps + 12)


def pictures(film: Film, studio: Studio) -> list[np.ndarray]:
    return list(decode(studio.store.path(film.video)))


def test_cards_are_on_unless_the_settings_say_no(monkeypatch: pytest.MonkeyPatch) -> None:
    assert FilmSettings().cards
    monkeypatch.setenv("SHOTGRAPH_FILM__CARDS", "false")
    assert not Settings().film.cards
