"""What every thing of a story keeps to, whoever draws it."""

import numpy as np
import numpy.typing as npt
import pytest

from shotgraph_core.illustration.engine.canvas import Canvas, View
from shotgraph_core.illustration.engine.palette import light_of
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import Language, Mood, TimeOfDay, Weather
from shotgraph_core.text.lexicon import things

SIZE, HIGH = 160, 0.25
"""A drawing's pixels, and the height of the thing in it: what is four times as wide as high still has room."""

Coverage = npt.NDArray[np.float64]


def drawing(word: str, facing: int = 1, time: TimeOfDay = TimeOfDay.DAY) -> Coverage:
    light = light_of(time, Weather.CLEAR, Mood.CALM)
    canvas = Canvas(View(SIZE, SIZE, 0, 0, SIZE), light, 1.0)
    PROPS[word].draw(Puppet(canvas, 0.5, 0.6, HIGH, facing))
    return np.asarray(canvas.image).astype(np.float64)


def solid(word: str) -> npt.NDArray[np.bool_]:
    """Where a thing is, without the light that it sheds."""
    return drawing(word)[..., 3] > 100


@pytest.mark.parametrize("word", PROPS)
def test_a_thing_stands_on_its_foot_and_is_as_high_and_as_wide_as_it_says(word: str) -> None:
    rows, columns = np.nonzero(solid(word))
    foot, top = (0.6 * SIZE - rows.max()) / (HIGH * SIZE), (0.6 * SIZE - rows.min()) / (HIGH * SIZE)
    assert -0.12 < foot < 0.12
    assert 0.6 < top < 1.16
    assert np.abs(columns + 0.5 - SIZE / 2).max() * 2 / (HIGH * SIZE) < PROPS[word].wide + 0.1


def test_no_two_things_look_alike() -> None:
    drawn = {word: drawing(word) for word in PROPS}
    words = list(drawn)
    for k, a in enumerate(words):
        for b in words[:k]:
            assert np.abs(drawn[a] - drawn[b]).mean() > 0.8, (a, b)


@pytest.mark.parametrize("word", PROPS)
def test_a_thing_looks_the_same_each_time_and_not_flat(word: str) -> None:
    first = drawing(word)
    assert np.array_equal(first, drawing(word))
    assert first[solid(word)][:, :3].std(0).max() > 14


@pytest.mark.parametrize("word", [word for word, prop in PROPS.items() if prop.held])
def test_what_is_held_is_small_enough_and_is_held_where_there_is_something(word: str) -> None:
    prop = PROPS[word]
    assert 0 <= prop.hang <= 1
    assert prop.high <= 1
    row, reach = round((0.6 - prop.hang * HIGH) * SIZE), round(0.09 * SIZE)
    near = solid(word)[max(0, row - 3) : row + 3, SIZE // 2 - reach : SIZE // 2 + reach]
    assert near.any()


@pytest.mark.parametrize("word", [word for word, prop in PROPS.items() if prop.place == "hand"])
def test_what_belongs_in_a_hand_can_be_held(word: str) -> None:
    assert PROPS[word].held


@pytest.mark.parametrize("word", [word for word, prop in PROPS.items() if prop.shines])
def test_what_shines_lights_the_dark_around_it(word: str) -> None:
    lit = drawing(word, time=TimeOfDay.NIGHT)
    assert lit[..., :3].max() > 180
    assert ((lit[..., 3] > 0) & (lit[..., 3] < 120)).mean() > 0.015


def test_a_thing_can_look_the_other_way() -> None:
    for word in ("bus", "aeroplane", "shoes", "kettle"):
        right, left = drawing(word), drawing(word, facing=-1)
        assert np.abs(right - left).mean() > 1
        assert np.abs(right - left[:, ::-1]).mean() < 1


@pytest.mark.parametrize("language", Language)
def test_the_lexicon_has_words_for_every_thing_and_for_nothing_else(language: Language) -> None:
    assert things("props", language) - {"ignore"} == set(PROPS)
