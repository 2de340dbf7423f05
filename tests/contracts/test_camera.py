"""What every camera of the catalogue keeps to."""

import numpy as np
import pytest

from shotgraph_core.backends import names, opened
from shotgraph_core.model import Character, Framing, Mood, Move, Place, Setting, ShotType
from shotgraph_core.ports import Camera, Take


@pytest.fixture(params=names("camera"))
def camera(request: pytest.FixtureRequest) -> Camera:
    return opened("camera", request.param)


def take(width: int, height: int, frames: int) -> Take:
    return Take(
        width=width,
        height=height,
        fps=24,
        frames=frames,
        seed=3,
        style="",
        description="A girl by the sea.",
        setting=Setting(place=Place.SEA),
        mood=Mood.CALM,
        shot_type=ShotType.MEDIUM,
        move=Move.PUSH_IN,
        framing=Framing.LEFT,
        cast=(Character(id="mira", name="Mira"),),
        props=(),
        speaker="",
    )


@pytest.mark.parametrize(("width", "height", "frames"), [(128, 72, 5), (72, 128, 1), (96, 96, 30)])
def test_it_films_exactly_the_frames_and_the_size_that_are_asked_for(camera, width, height, frames):
    pictures = list(camera.film(take(width, height, frames)))
    assert len(pictures) == frames
    assert {(picture.shape, picture.dtype) for picture in pictures} == {((height * 3 // 2, width), np.dtype(np.uint8))}


def test_the_same_take_gives_the_same_bytes_and_no_blank_card(camera):
    first, again = (np.stack(list(camera.film(take(128, 72, 4)))) for _ in range(2))
    assert np.array_equal(first, again)
    assert first[0, :72].std() > 10


def test_it_says_who_it_is(camera):
    assert (camera.spec.port, camera.spec.name in names("camera")) == ("camera", True)
