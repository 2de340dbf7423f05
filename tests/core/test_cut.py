"""The cut copies what no transition touches, and encodes only what really mixes."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from shotgraph_core.errors import Broken
from shotgraph_core.media.join import Piece, join
from shotgraph_core.media.transition import mixed, mixed_frames
from shotgraph_core.media.video import Codec, decode, encode
from shotgraph_core.model import Transition
from shotgraph_core.ports import Picture

CODEC = Codec(width=128, height=72, fps=24, crf=20, preset="veryfast")
FADE = 6


def pictures(count: int, phase: int) -> Iterator[Picture]:
    """A moving luma ramp on neutral chroma; two phases never look alike."""
    for number in range(count):
        picture = np.full((108, 128), 128, np.uint8)
        picture[:72] = 16 + (np.arange(128) * 2 + number * 3 + phase * 90) % 200
        yield picture


def shot(folder: Path, number: int, frames: int) -> Path:
    file = folder / f"shot{number}.mp4"
    encode(pictures(frames, number), CODEC, file, frozenset({FADE, frames - FADE}))
    return file


def film(folder: Path, lengths: list[int], transition: Transition) -> tuple[Path, list[Path], int]:
    """Shots joined the way the final cut joins them; the film, its shots, and the frames of one joint."""
    shots = [shot(folder, number, frames) for number, frames in enumerate(lengths)]
    pieces: list[Piece] = []
    for number, (file, frames) in enumerate(zip(shots, lengths, strict=True)):
        first = 0 if number == 0 else FADE
        last = frames if number + 1 == len(shots) else frames - FADE
        pieces.append(Piece(file, first, last - first))
        if number + 1 < len(shots):
            joint = folder / f"joint{number}.mp4"
            tail, head = decode(file, frames - FADE), decode(shots[number + 1], 0, FADE)
            encode(mixed(tail, head, transition, FADE), CODEC, joint)
            pieces.append(Piece(joint, 0, mixed_frames(True, True, transition, FADE)))
    whole = folder / "film.mp4"
    join(pieces, CODEC.fps, whole)
    return whole, shots, mixed_frames(True, True, transition, FADE)


@pytest.mark.parametrize("transition", list(Transition))
def test_untouched_frames_of_every_shot_are_in_the_film_bit_for_bit(tmp_path: Path, transition: Transition) -> None:
    lengths = [30, 13, 48, 25]
    whole, shots, joint = film(tmp_path, lengths, transition)
    frames = list(decode(whole))
    assert len(frames) == sum(lengths) + 3 * (joint - 2 * FADE)
    at = 0
    for number, (file, length) in enumerate(zip(shots, lengths, strict=True)):
        first = 0 if number == 0 else FADE
        last = length if number == 3 else length - FADE
        for own in decode(file, first, last - first):
            assert np.array_equal(frames[at], own)
            at += 1
        at += joint


def test_times_are_even_and_decoding_order_only_goes_forward(tmp_path: Path) -> None:
    whole, _, _ = film(tmp_path, [30, 14, 26], Transition.CROSS_FADE)
    with av.open(str(whole)) as container:
        packets = [packet for packet in container.demux(video=0) if packet.pts is not None]
        shown = sorted(packet.pts for packet in packets)
        assert {after - before for before, after in pairwise(shown)} == {512}
        assert all(after.dts > before.dts for before, after in pairwise(packets))
        assert all(packet.pts >= packet.dts for packet in packets)


def test_a_cross_fade_passes_from_one_picture_to_the_other() -> None:
    dark, light = np.full((108, 128), 16, np.uint8), np.full((108, 128), 200, np.uint8)
    steps = [int(frame[0, 0]) for frame in mixed(iter([dark] * 6), iter([light] * 6), Transition.CROSS_FADE, 6)]
    assert steps == sorted(steps)
    assert 16 < steps[0] < 60
    assert 160 < steps[-1] < 200


def test_a_dip_to_black_ends_and_begins_black() -> None:
    grey = np.full((108, 128), 150, np.uint8)
    frames = list(mixed(iter([grey] * 4), iter([grey] * 4), Transition.DIP_TO_BLACK, 4))
    assert len(frames) == 8
    assert int(frames[3][0, 0]) == int(frames[4][0, 0]) == 16
    assert int(frames[3][-1, 0]) == 128


def test_footage_of_another_codec_is_refused_by_name(tmp_path: Path) -> None:
    one = shot(tmp_path, 0, 20)
    other = tmp_path / "odd.mp4"
    encode(pictures(20, 1), CODEC.model_copy(update={"preset": "ultrafast"}), other)
    with pytest.raises(Broken, match=r"odd\.mp4"):
        join([Piece(one, 0, 20), Piece(other, 0, 20)], CODEC.fps, tmp_path / "film.mp4")


def test_a_picture_of_the_wrong_shape_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Broken, match="shape"):
        encode([np.zeros((10, 10), np.uint8)], CODEC, tmp_path / "x.mp4")


def test_the_same_pictures_give_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert shot(tmp_path / "a", 3, 40).read_bytes() == shot(tmp_path / "b", 3, 40).read_bytes()
