"""Styles, seeds and places: what must stay the same from frame to frame, shot to shot and machine to machine."""

import hashlib
import subprocess
import sys
from itertools import combinations

import numpy as np
import pytest
from PIL import Image

from shotgraph_core.illustration.filming.film import film, still
from shotgraph_core.illustration.filming.finish import STYLES
from shotgraph_core.illustration.filming.motion import gaze
from shotgraph_core.illustration.filming.scene_art import scene_art
from shotgraph_core.illustration.layout import layout
from shotgraph_core.model import (
    Character,
    Framing,
    Gender,
    Mood,
    Move,
    Place,
    Setting,
    ShotType,
    TimeOfDay,
    Weather,
)  # fmt: skip
from shotgraph_core.ports import Take

ALL = ["", *STYLES]
GIRL = Character(id="mira", name="Mira", gender=Gender.FEMALE, hue=10, variant=3)
MAN = Character(id="ravi", name="Ravi", gender=Gender.MALE, hue=215, variant=11)
SAME, OTHER = 20, 22
"""Bits of 64 in which pictures of one place differ at most, and those of neighbouring places at least."""


def take(place: Place = Place.VILLAGE, **changes: object) -> Take:
    known = Setting.model_fields
    setting = Setting(place=place, **{key: changes.pop(key) for key in list(changes) if key in known})  # type: ignore[arg-type]
    plain: dict[str, object] = {
        "width": 192, "height": 108, "fps": 24, "frames": 24, "seed": 5, "style": "", "description": "",
        "setting": setting, "mood": Mood.CALM, "shot_type": ShotType.WIDE, "move": Move.STATIC,
        "framing": Framing.CENTRE, "cast": (), "props": (), "speaker": "",
    }  # fmt: skip
    return Take(**{**plain, **changes})  # type: ignore[arg-type]


def digest(of: Take) -> str:
    """The bytes of all frames, in one number."""
    return hashlib.sha256(b"".join(frame.tobytes() for frame in film(of))).hexdigest()


def lively(style: str) -> Take:
    """A take in which about everything moves."""
    return take(
        Place.GARDEN, weather=Weather.WIND, time=TimeOfDay.DUSK, cast=(GIRL, MAN), speaker="mira", style=style,
        move=Move.HANDHELD, props=("lantern",), frames=3, width=128, height=72,
    )  # fmt: skip


def test_another_process_films_the_same_bytes() -> None:
    program = (
        "import sys; sys.path.insert(0, 'tests/core')\n"
        "from test_styles import ALL, digest, lively\n"
        "print(*[digest(lively(style)) for style in ALL])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [digest(lively(style)) for style in ALL]


@pytest.mark.parametrize("style", ALL)
def test_another_seed_films_another_picture_of_the_same_things(style: str) -> None:
    one, other = (take(Place.LAKE, cast=(GIRL,), props=("boat",), style=style, seed=seed, frames=2) for seed in (5, 6))
    assert layout(one).words == layout(other).words
    assert np.abs(still(one).astype(float) - still(other)).mean() > 3


@pytest.mark.parametrize("style", ALL)
def test_a_texture_does_not_boil_while_the_camera_rests(style: str) -> None:
    frames = [frame[:108].astype(float) for frame in film(take(Place.ROAD, style=style, frames=3))]
    assert np.median(np.abs(frames[1] - frames[0])) == 0


@pytest.mark.parametrize("style", ALL)
def test_a_texture_moves_with_what_it_is_on(style: str) -> None:
    """The ground, followed by least squares on the gradient (Lucas and Kanade), goes as the camera says."""
    of = take(Place.ROAD, style=style, move=Move.PAN_RIGHT, width=256, height=144, frames=16)
    frames = [frame[124:138, 24:-24].astype(float) for frame in film(of)]
    ideal = [gaze(of.move, 256 / 144, 16 / 24, k / 15).x * 144 for k in range(16)]
    errors = [_shift(frames[k], frames[k + 1]) - (ideal[k + 1] - ideal[k]) for k in range(15)]
    assert float(np.sqrt(np.mean(np.square(errors)))) < 0.1


def _shift(a: np.ndarray, b: np.ndarray) -> float:
    total, x = 0.0, np.arange(a.shape[1], dtype=float)
    for _ in range(6):
        moved = np.stack([np.interp(x + total, x, row) for row in a])[:, 8:-8]
        slope = np.gradient(moved, axis=1)
        total += float((slope * (b[:, 8:-8] - moved)).sum() / (slope**2).sum())
    return total


def test_styles_differ_from_each_other() -> None:
    shots = [still(take(style=style, cast=(GIRL,))).astype(float) for style in ALL]
    assert min(np.abs(a - b).mean() for a, b in combinations(shots, 2)) > 3


def test_a_style_is_what_its_name_says() -> None:
    plain, paper, wash, shadow, flat = (
        still(take(Place.LAKE, style=style, cast=(GIRL,), move=Move.PUSH_IN)).astype(float) for style in ALL
    )
    border = np.ones(plain.shape[:2], bool)
    border[2:-2, 2:-2] = False
    assert wash[border].mean() > 235  # bare paper at the edges
    assert shadow[60:].mean() < 0.6 * plain[60:].mean()  # silhouettes
    red, _, blue = shadow.mean((0, 1))
    assert red > 1.8 * blue  # before a warm lamp
    steps = [np.abs(np.diff(np.median(each[4:52], axis=1), axis=0)).max(1) for each in (flat, plain)]
    assert (steps[0] < 2).mean() > 1.5 * (steps[1] < 2).mean()  # even bands
    fine = [np.abs(np.diff(each[4:40].mean(-1), axis=1)).mean() for each in (flat, paper)]
    assert fine[1] > fine[0]  # fibres


def phash(of: Take) -> np.ndarray:
    """64 bits: which of the picture's slowest cosines (32 x 32 luma, DCT-II) are stronger than their median."""
    small = np.asarray(Image.fromarray(still(of)).convert("L").resize((32, 32), Image.Resampling.BOX)).astype(float)
    k = np.arange(32)
    waves = np.cos(np.pi * np.outer(k[:9], 2 * k + 1) / 64)
    slow = (waves @ small @ waves.T)[:8, 1:9]
    return (slow > np.median(slow)).ravel()


def apart(one: np.ndarray, other: np.ndarray) -> int:
    """In how many bits two pictures differ."""
    return int((one != other).sum())


PLACES = (Place.VILLAGE, Place.FOREST, Place.SEA, Place.MOUNTAINS, Place.ROOM, Place.TEMPLE, Place.CITY, Place.RIVER)


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_known_again_in_its_next_shot(place: Place) -> None:
    empty = phash(take(place, name="here"))
    assert apart(empty, phash(take(place, name="here", cast=(GIRL,), frames=60))) <= SAME
    assert apart(empty, phash(take(place, name="here", move=Move.PAN_LEFT))) <= SAME


def test_neighbouring_shots_of_different_places_differ() -> None:
    shots = [phash(take(place, name="here")) for place in PLACES]
    assert min(apart(a, b) for a, b in combinations(shots, 2)) >= OTHER


def test_a_character_keeps_its_colours_through_a_film() -> None:
    found = [
        _dress(take(place, shot_type=shot, cast=(MAN,), frames=1))
        for place in (Place.VILLAGE, Place.FOREST, Place.ROOM, Place.SEA)
        for shot in (ShotType.WIDE, ShotType.MEDIUM, ShotType.CLOSE_UP)
    ]
    assert min(blue for blue, _ in found) > 145
    assert np.ptp(np.array(found), axis=0).max() < 10


def _dress(of: Take) -> tuple[float, float]:
    """Cb and Cr of what is blue on the only figure of a take, as it is laid on the frame."""
    cel = max(scene_art(of).cast, key=lambda each: next(iter(each.drawings.values())).luma.height)
    blue, red, cover = (np.asarray(each).astype(float) for each in next(iter(cel.drawings.values())).chroma.split())
    worn = (cover > 250) & (blue > 138)
    return float(np.median(blue[worn])), float(np.median(red[worn]))
