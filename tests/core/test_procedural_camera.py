"""The drawn film as an encoder gets it."""

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import numpy as np
import pytest

from shotgraph_core.backends.camera.procedural import ProceduralCamera
from shotgraph_core.illustration.filming.lightning import bolt_level, glow_level
from shotgraph_core.illustration.filming.motion import gaze
from shotgraph_core.illustration.filming.scene_art import scene_art
from shotgraph_core.illustration.filming.sheet import window
from shotgraph_core.model import Character, Framing, Mood, Move, Place, Setting, ShotType, Weather
from shotgraph_core.ports import Picture, Take

CAST = (Character(id="a", name="A", hue=0, variant=4), Character(id="b", name="B", hue=120, variant=7))


def take(**changes: object) -> Take:
    plain: dict[str, object] = {
        "width": 128, "height": 72, "fps": 24, "frames": 12, "seed": 5, "style": "", "description": "",
        "setting": Setting(place=Place.LAKE), "mood": Mood.CALM, "shot_type": ShotType.WIDE, "move": Move.PUSH_IN,
        "framing": Framing.CENTRE, "cast": CAST, "props": ("boat",), "speaker": "",
    }  # fmt: skip
    return Take(**{**plain, **changes})  # type: ignore[arg-type]


def filmed(of: Take) -> list[Picture]:
    return list(ProceduralCamera().film(of))


def test_the_same_take_films_the_same_bytes() -> None:
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(filmed, [take(), take()])
    assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))


@pytest.mark.parametrize("move", Move)
@pytest.mark.parametrize(("width", "height"), [(128, 72), (72, 128), (66, 70)])
def test_a_take_has_its_frames_in_planes(move: Move, width: int, height: int) -> None:
    frames = filmed(take(move=move, width=width, height=height, frames=3))
    assert len(frames) == 3
    for frame in frames:
        assert frame.shape == (height * 3 // 2, width)
        assert frame.dtype == np.uint8
        assert frame[:height].min() >= 16
        assert frame[:height].max() <= 235


def test_a_single_frame_is_a_take_too() -> None:
    assert len(filmed(take(frames=1))) == 1


@pytest.mark.parametrize("move", [move for move in Move if move is not Move.STATIC])
def test_a_moving_camera_changes_the_picture_without_jumps(move: Move) -> None:
    frames = [frame.astype(float) for frame in filmed(take(move=move, frames=24))]
    steps = [np.abs(a - b).mean() for a, b in pairwise(frames)]
    assert np.abs(frames[0] - frames[-1]).mean() > 1.5
    assert max(steps) < 6 * float(np.mean(steps))


def test_rain_moves_while_the_camera_rests() -> None:
    still, rain = (
        filmed(take(move=Move.STATIC, setting=Setting(place=Place.ROAD, weather=weather)))
        for weather in (Weather.CLEAR, Weather.RAIN)
    )
    change = [np.abs(frames[0].astype(float) - frames[5].astype(float)).mean() for frames in (still, rain)]
    assert change[1] > 4 * change[0]


def test_lightning_strikes_every_few_seconds_and_is_over_at_once() -> None:
    of = take(move=Move.STATIC, frames=480, setting=Setting(place=Place.ROAD, weather=Weather.STORM))
    art = scene_art(of)
    assert art.lightning is not None
    strikes = art.lightning.strikes
    lit = [bolt_level(strikes, frame / of.fps) > 0 for frame in range(of.frames)]
    assert not any(lit[:6])
    assert 0.02 < sum(lit) / of.frames < 0.12
    assert min(b - a for a, b in pairwise(strikes)) > 3
    assert max(b - a for a, b in pairwise(strikes)) < 7
    assert art.lightning.strikes == scene_art(of).lightning.strikes  # type: ignore[union-attr]
    assert scene_art(take()).lightning is None


def test_a_strike_lifts_the_picture_and_its_bolt_stands_in_the_sky() -> None:
    of = take(move=Move.STATIC, frames=48, cast=(), setting=Setting(place=Place.ROAD, weather=Weather.STORM))
    art = scene_art(of)
    assert art.lightning is not None
    dark, first = filmed(of), next(k for k in range(48) if bolt_level(art.lightning.strikes, k / of.fps) > 0)
    before, struck = dark[first - 1][:72].astype(float), dark[first][:72].astype(float)
    assert 4 < struck[48:].mean() - before[48:].mean() < 40
    assert struck[:40].max() > before[:40].max() + 20
    assert glow_level(art.lightning.strikes, art.lightning.strikes[0] + 2) == 0


def test_near_layers_move_more_than_far_ones() -> None:
    of = take(move=Move.PAN_RIGHT)
    art = scene_art(of)
    shifts = []
    for layer in art.layers:
        a, b = (window(layer.view, gaze(of.move, 128 / 72, 0.5, t), layer.planes.near, 128, 72) for t in (0.0, 1.0))
        shifts.append(b.x - a.x)
    assert shifts == sorted(shifts)
    assert shifts[-1] > 3 * shifts[0] > 0


def test_a_slow_pan_tracks_to_a_fraction_of_a_pixel() -> None:
    """Phase correlation of a band of ground against its first frame follows the ideal path within 0.1 px RMS."""
    of = take(
        width=256,
        height=144,
        frames=24,
        cast=(),
        props=(),
        move=Move.PAN_RIGHT,
        setting=Setting(place=Place.ROAD),
        style="flat",
    )
    rows = slice(126, 140)
    frames = [frame[rows].astype(float) for frame in filmed(of)]
    ideal = np.array([gaze(of.move, 256 / 144, 1.0, k / 23).x * 144 for k in range(24)])
    errors = [_shift(frames[k], frames[k + 1]) - (ideal[k + 1] - ideal[k]) for k in range(23)]
    assert float(np.sqrt(np.mean(np.square(errors)))) < 0.1


def _shift(a: np.ndarray, b: np.ndarray) -> float:
    """How far the picture moved to the left from `a` to `b`, by least squares on the gradient (Lucas and Kanade)."""
    total = 0.0
    x = np.arange(a.shape[1], dtype=float)
    for _ in range(6):
        moved = np.stack([np.interp(x + total, x, row) for row in a])[:, 8:-8]
        slope = np.gradient(moved, axis=1)
        total += float((slope * (b[:, 8:-8] - moved)).sum() / (slope**2).sum())
    return total
