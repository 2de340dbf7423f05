"""How the picture moves: the camera's path to a fraction of a pixel, and how bodies act."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from shotgraph_core.errors import Broken
from shotgraph_core.illustration.engine.canvas import Canvas
from shotgraph_core.illustration.engine.palette import light_of
from shotgraph_core.illustration.engine.planes import planes
from shotgraph_core.illustration.engine.shapes import ellipse, rect
from shotgraph_core.illustration.filming.film import Reel, composed, film
from shotgraph_core.illustration.filming.framing import frames_of
from shotgraph_core.illustration.filming.hiding import Layer
from shotgraph_core.illustration.filming.motion import TRACK, gaze
from shotgraph_core.illustration.filming.performing import BLINK, HALF, WIDE, follows, performance
from shotgraph_core.illustration.filming.scene_art import scene_art
from shotgraph_core.illustration.layout import layout
from shotgraph_core.media.ken_burns import ken_burns, window
from shotgraph_core.model import (
    Character,
    Framing,
    Gender,
    Mark,
    Mood,
    Move,
    Place,
    Pose,
    Setting,
    ShotType,
    Side,
    TimeOfDay,
    Weather,
)  # fmt: skip
from shotgraph_core.ports import Take

MAN = Character(id="ravi", name="Ravi", gender=Gender.MALE, hue=0, variant=11)
WALKS = (Mark(side=Side.LEFT, pose=Pose.WALK),)
NOTHING: dict[str, object] = {
    "sky": (), "cast": (), "air": (), "falls": (), "sparks": (), "drifts": (), "lightning": None, "border": None,
}  # fmt: skip
MOVING = [move for move in Move if move is not Move.STATIC]


def take(**changes: object) -> Take:
    plain: dict[str, object] = {
        "width": 256, "height": 144, "fps": 24, "frames": 48, "seed": 5, "style": "", "description": "",
        "setting": Setting(place=Place.DESERT), "mood": Mood.CALM, "shot_type": ShotType.WIDE, "move": Move.PUSH_IN,
        "framing": Framing.CENTRE, "cast": (), "props": (), "speaker": "",
    }  # fmt: skip
    return Take(**{**plain, **changes})  # type: ignore[arg-type]


def centroid(luma: np.ndarray) -> tuple[float, float]:
    """The middle of what is brighter than the ground, in pixels from the left upper corner."""
    light = luma.astype(float) - np.median(luma)
    y, x = np.mgrid[0 : luma.shape[0], 0 : luma.shape[1]]
    return float((light * (x + 0.5)).sum() / light.sum()), float((light * (y + 0.5)).sum() / light.sum())


def rms(errors: list[tuple[float, float]]) -> float:
    """The deviation from the ideal path that is not the same in all frames, in pixels."""
    off = np.array(errors)
    return float(np.sqrt(np.square(off - off.mean(0)).sum(1).mean()))


def tracked(move: Move, near: float, soft: bool) -> tuple[float, float]:
    """Jitter, and the way that a bright disc went, in pixels, on frames composed of one layer."""
    of = take(move=move)
    aspect, (x, y) = of.width / of.height, (1.4, 0.36)
    view = frames_of(of)[3]
    canvas = Canvas(view, light_of(TimeOfDay.DAY, Weather.CLEAR, Mood.CALM), aspect)
    canvas.fill(rect(-1, -1, 4, 2), (40, 40, 40), raw=True)
    canvas.fill(ellipse(x, y, 0.06), (250, 250, 250), soft=0.004, raw=True)
    layer = planes(canvas.image.convert("RGB"), None, near, None, soft)
    assert layer is not None
    reel = Reel(of, replace(scene_art(of), layers=(Layer(3, layer, view),), **NOTHING))  # type: ignore[arg-type]
    errors, way = [], []
    for frame in range(of.frames):
        seen = gaze(of.move, aspect, of.frames / of.fps, frame / (of.frames - 1), of.seed)
        zoom = 1 + (seen.zoom - 1) * near
        ideal = (
            ((x - aspect / 2 - seen.x * near) * zoom + aspect / 2) * of.height,
            ((y - 0.5 - seen.y * near) * zoom + 0.5) * of.height,
        )
        found = centroid(composed(reel, frame)[: of.height])
        errors.append((found[0] - ideal[0], found[1] - ideal[1]))
        way.append(ideal)
    return rms(errors), float(np.ptp(np.array(way), axis=0).max())


@pytest.mark.parametrize("move", MOVING)
@pytest.mark.parametrize(("near", "soft"), [(1.0, False), (0.35, True)])
def test_no_jitter_a_point_of_a_layer_follows_the_ideal_path(move: Move, near: float, soft: bool) -> None:
    jitter, way = tracked(move, near, soft)
    assert way > 0.4
    assert jitter < 0.1


@pytest.mark.parametrize("move", MOVING)
@pytest.mark.parametrize(("wide", "tall"), [(640, 360), (300, 420), (97, 61)])
def test_no_jitter_in_the_move_over_a_still_of_any_size(move: Move, wide: int, tall: int) -> None:
    x, y, radius = 0.52 * wide, 0.45 * tall, 0.05 * min(wide, tall)
    rows, columns = np.mgrid[0 : tall * 4, 0 : wide * 4] / 4 + 0.125
    cover = np.clip((radius - np.hypot(columns - x, rows - y)) * 2 + 0.5, 0, 1)
    disc = (30 + 200 * cover.reshape(tall, 4, wide, 4).mean((1, 3))).astype(np.uint8)
    frames = list(ken_burns(np.repeat(disc[..., None], 3, 2), 192, 108, 24, 30, move))
    errors = []
    for k, frame in enumerate(frames):
        left, top, right, bottom = window(wide, tall, 192 / 108, 30 / 24, move, k / 29)
        found = centroid(frame[:108])
        errors.append((found[0] - (x - left) / (right - left) * 192, found[1] - (y - top) / (bottom - top) * 108))
    assert rms(errors) < 0.1


@pytest.mark.parametrize("move", Move)
@pytest.mark.parametrize(("wide", "tall"), [(1600, 900), (500, 2000), (2000, 300), (40, 40)])
def test_a_move_over_a_still_stays_within_it_and_fills_the_frame(move: Move, wide: int, tall: int) -> None:
    boxes = [window(wide, tall, 16 / 9, 5.0, move, k / 59) for k in range(60)]
    for left, top, right, bottom in boxes:
        assert left >= -1e-6
        assert top >= -1e-6
        assert right <= wide + 1e-6
        assert bottom <= tall + 1e-6
        assert (right - left) / (bottom - top) == pytest.approx(16 / 9)
    assert move is Move.STATIC or max(abs(a - b) for a, b in zip(boxes[0], boxes[-1], strict=True)) > 0.01 * tall / 4


def test_a_still_of_one_pixel_can_be_shown_and_no_picture_is_refused() -> None:
    frames = list(ken_burns(np.full((1, 1, 3), 200, np.uint8), 64, 64, 24, 3, Move.PUSH_IN))
    assert len(frames) == 3
    assert frames[0][:64].std() == 0
    with pytest.raises(Broken):
        list(ken_burns(np.zeros((4, 4), np.uint8), 64, 64, 24, 3, Move.PUSH_IN))


def test_a_still_keeps_its_colours() -> None:
    red = np.zeros((90, 160, 3), np.uint8) + np.array((200, 40, 30), np.uint8)
    frame = next(iter(ken_burns(red, 64, 36, 24, 1, Move.STATIC)))
    chroma = frame[36:].reshape(2, 18, 32)
    luma = 16 + 219 / 255 * (0.2126 * 200 + 0.7152 * 40 + 0.0722 * 30)
    assert frame[:36] == pytest.approx(luma, abs=1)
    assert chroma[1].mean() > 190 > 128 > chroma[0].mean()


def test_a_hand_sways_smoothly_and_finds_its_rest() -> None:
    path = np.array([[g.x, g.y] for g in (gaze(Move.HANDHELD, 16 / 9, 8.0, k / 191, 3) for k in range(192))])
    bends = np.abs(np.diff(path, 2, axis=0)).max()
    assert 0.004 < np.abs(path[:48]).max() < 0.012
    assert bends * 576 < 0.3  # pixels a frame a frame: nothing shakes
    assert np.ptp(path[96:], axis=0).max() < 0.8 * np.ptp(path[:72], axis=0).max()
    other = gaze(Move.HANDHELD, 16 / 9, 8.0, 0.3, 4)
    assert (other.x, other.y) != tuple(path[57])


def reds(luma_and_chroma: np.ndarray, height: int) -> float:
    """The middle of what is red, in frame widths: a red dress."""
    red = luma_and_chroma[height:].reshape(2, height // 2, -1)[1].astype(float)
    strong = red > 165
    return float(np.nonzero(strong)[1].mean() / red.shape[1])


def test_who_is_followed_stays_in_the_frame_while_the_place_passes() -> None:
    of = take(move=Move.TRACK_RIGHT, cast=(MAN,), blocking=WALKS, setting=Setting(place=Place.FIELD))
    assert follows(of, layout(of).figures[-1])
    frames = list(film(of))
    at = [reds(frame, of.height) for frame in frames]
    assert max(at) - min(at) < 0.015
    assert np.abs(frames[0][100:140].astype(float) - frames[-1][100:140]).mean() > 3
    assert gaze(of.move, 16 / 9, 8.0, 1.0).x == pytest.approx(TRACK)


@pytest.mark.parametrize(("side", "way"), [(Side.LEFT, 1), (Side.RIGHT, -1)])
def test_who_walks_crosses_the_picture_and_is_at_the_mark_in_the_middle_of_the_take(side: Side, way: int) -> None:
    of = take(move=Move.STATIC, cast=(MAN,), blocking=(Mark(side=side, pose=Pose.WALK),), frames=60)
    at = [reds(frame, of.height) for frame in film(of)]
    there = [reds(frame, of.height) for frame in film(take(move=Move.STATIC, cast=(MAN,), blocking=(Mark(side=side),)))]
    assert way * (at[-1] - at[0]) > 0.12
    assert at[30] == pytest.approx(there[0], abs=0.03)
    steps = [way * (b - a) for a, b in pairwise(at[::6])]
    assert min(steps) > 0
    assert steps[0] < steps[2]  # a soft start


def test_who_stands_breathes_and_blinks_and_only_who_speaks_moves_the_mouth() -> None:
    other = Character(id="mina", name="Mina", hue=100)
    of = take(cast=(MAN, other), speaker="ravi", frames=24 * 20, shot_type=ShotType.MEDIUM)
    plan = layout(of)
    speaks, hears = (
        [performance(of, plan, next(k for k, f in enumerate(plan.figures) if f.who == who))(n / 24) for n in range(480)]
        for who in ("ravi", "mina")
    )
    assert {seen.drawing.gape for seen in speaks} == {0.0, HALF, WIDE}
    assert {seen.drawing.gape for seen in hears} == {0.0}
    shut = [seen.drawing.shut for seen in hears]
    blinks = sum(b and not a for a, b in pairwise(shut))
    assert 3 <= blinks <= 10
    assert sum(shut) == pytest.approx(blinks * BLINK * 24, abs=blinks)
    heights = [seen.tall for seen in hears]
    assert 0.004 < max(heights) - min(heights) < 0.012
    assert max(abs(b - a) for a, b in pairwise(heights)) < 0.0005


def test_a_syllable_changes_the_mouth_and_nothing_below_the_head() -> None:
    of = take(cast=(MAN,), speaker="ravi", shot_type=ShotType.MEDIUM, move=Move.STATIC)
    cel = next(cel for cel in scene_art(of).cast if len(cel.drawings) > 1)
    drawings = list(cel.drawings.values())
    assert len({each.luma.size for each in drawings}) == 1
    low = drawings[0].luma.height // 2
    below = [np.asarray(each.luma)[low:] for each in drawings]
    assert all(np.array_equal(below[0], each) for each in below[1:])
