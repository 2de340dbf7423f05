"""Lines and music in their places, and the mastered track."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from shotgraph_core.media.mix import MUSIC_DB, MUSIC_OVERLAP, mix_blocks, music_samples, write_soundtrack
from shotgraph_core.media.sound import BLOCK, read_samples, write_flac, write_wav
from shotgraph_core.model import SAMPLE_RATE, PlacedShot, SceneSpan, Timeline

FPS = 24
FRAME = SAMPLE_RATE // FPS


def film(lines: list[tuple[int, int]], scenes: list[int], frames: int) -> Timeline:
    """Lines as (first frame, samples); scenes as first frames."""
    spans = zip(scenes, [*scenes[1:], frames], strict=True)
    return Timeline(
        fps=FPS,
        frames=frames,
        fade=6,
        shots=tuple(
            PlacedShot(
                shot_id=f"shot{i}", scene_id="scene0", start=0, frames=frames, line_start=start, line_samples=samples,
                leave_by=None,
            )
            for i, (start, samples) in enumerate(lines)
        ),
        scenes=tuple(SceneSpan(scene_id=f"scene{i}", start=a, end=b) for i, (a, b) in enumerate(spans)),
        cues=(),
    )  # fmt: skip


def noise(samples: int, loudness: float, seed: int = 1) -> np.ndarray:
    return (np.random.default_rng(seed).standard_normal((samples, 2)) * loudness).astype(np.float32)


@pytest.fixture
def mixed(tmp_path):
    """Writes the sound of a timeline's lines and music, and mixes it."""

    def mix(timeline: Timeline, line: np.ndarray, music: list[np.ndarray]) -> Iterator[np.ndarray]:
        write_wav(tmp_path / "line.wav", line)
        tracks: dict[str, Path] = {}
        for number, samples in enumerate(music):
            tracks[f"scene{number}"] = tmp_path / f"{number}.flac"
            write_flac(tmp_path / f"{number}.flac", samples)
        return mix_blocks(timeline, {shot.shot_id: tmp_path / "line.wav" for shot in timeline.shots}, tracks)

    return mix


def constant(samples: int, level: float = 0.5) -> np.ndarray:
    return np.full((samples, 2), level, np.float32)


def test_a_click_lands_on_its_sample(mixed):
    click = np.zeros(4800, np.float32)
    click[0] = 0.9
    timeline = film([(30, 4800), (101, 4800), (47 + 24 * 5, 4800)], [0], 24 * 8)
    sound = np.concatenate(list(mixed(timeline, click, [constant(timeline.samples, 0)])))
    assert sound.shape == (timeline.samples, 2)
    assert np.flatnonzero(sound[:, 0] > 0.5).tolist() == [30 * FRAME, 101 * FRAME, 167 * FRAME]
    assert np.array_equal(sound[:, 0], sound[:, 1])


def test_music_is_12_db_lower_from_the_first_to_the_last_sample_of_a_line(mixed):
    timeline = film([(48, 48_000), (48 + 36, 24_000), (24 * 7, 48_000)], [0], 24 * 12)
    sound = np.concatenate(list(mixed(timeline, np.zeros(48_000, np.float32), [constant(timeline.samples)])))[:, 0]
    full = 0.5 * 10 ** (MUSIC_DB / 20)
    ducked = full * 10 ** (-12 / 20)
    for start, end in ((48 * FRAME, 84 * FRAME + 24_000), (168 * FRAME, 168 * FRAME + 48_000)):
        assert sound[start:end] == pytest.approx(ducked, rel=1e-3)
        assert sound[start - SAMPLE_RATE // 5] == pytest.approx(full, rel=1e-3)
        assert sound[end + SAMPLE_RATE * 61 // 100] == pytest.approx(full, rel=1e-3)
    assert np.abs(np.diff(sound)).max() < 1e-3


def test_a_line_on_the_first_frame_is_ducked_at_once(mixed):
    timeline = film([(0, 24_000)], [0], 48)
    sound = np.concatenate(list(mixed(timeline, np.zeros(24_000, np.float32), [constant(timeline.samples)])))[:, 0]
    assert sound[:24_000].max() <= 0.5 * 10 ** ((MUSIC_DB - 12) / 20) * 1.001


def test_scenes_cross_fade_at_equal_power_without_a_click(mixed):
    timeline = film([(0, 10)], [0, 24 * 5, 24 * 11], 24 * 16)
    lengths = [music_samples(timeline, index) for index in range(3)]
    assert lengths == [5 * SAMPLE_RATE + MUSIC_OVERLAP, 6 * SAMPLE_RATE + MUSIC_OVERLAP, 5 * SAMPLE_RATE]
    music = [noise(length, 0.1, seed) for seed, length in enumerate(lengths)]
    sound = np.concatenate(list(mixed(timeline, np.zeros(10, np.float32), music)))
    power = (sound[2 * SAMPLE_RATE : 14 * SAMPLE_RATE] ** 2).reshape(-1, SAMPLE_RATE // 4, 2).mean(axis=(1, 2))
    assert 10 * np.log10(power.max() / power.min()) < 0.5
    smooth = np.concatenate(list(mixed(timeline, np.zeros(10, np.float32), [constant(n) for n in lengths])))
    assert np.abs(np.diff(smooth, axis=0)).max() < 1e-3
    assert np.abs(smooth[[0, -1]]).max() < 1e-3


def test_music_that_is_too_short_is_followed_by_silence(mixed):
    timeline = film([(0, 10)], [0], 24 * 4)
    sound = np.concatenate(list(mixed(timeline, np.zeros(10, np.float32), [constant(SAMPLE_RATE)])))
    assert len(sound) == timeline.samples
    assert not sound[SAMPLE_RATE:].any()


@pytest.mark.parametrize("frames", [1, 13, 24, 48, 100])
def test_very_short_scenes_and_films_keep_their_length(mixed, frames):
    timeline = film([(0, 4800)], [0, frames // 3, frames // 2], frames)
    music = [noise(max(1, music_samples(timeline, index)), 0.1) for index in range(3)]
    blocks = list(mixed(timeline, noise(4800, 0.1)[:, 0], music))
    assert sum(map(len, blocks)) == timeline.samples
    assert np.isfinite(np.concatenate(blocks)).all()


def test_a_long_film_is_mixed_block_by_block(mixed):
    timeline = film([(24 * 60, 4800)], [0], 24 * 7200)
    stream = mixed(timeline, noise(4800, 0.1)[:, 0], [noise(SAMPLE_RATE, 0.1)])
    assert [len(next(stream)) for _ in range(5)] == [BLOCK] * 5


MIXES = {
    "quiet": lambda n: noise(n, 0.004),
    "loud": lambda n: np.clip(noise(n, 0.5), -1, 1),
    "spiky": lambda n: noise(n, 0.03) + (np.arange(n)[:, None] % 31_000 == 0).astype(np.float32),
}


@pytest.mark.parametrize("kind", MIXES)
def test_the_soundtrack_is_minus_16_lufs_and_below_minus_1_dbtp_after_aac(tmp_path, kind):
    sound = np.clip(MIXES[kind](7 * SAMPLE_RATE + 123), -1, 1).astype(np.float32)
    reached = write_soundtrack(lambda: [sound[:70_000], sound[70_000:]], tmp_path / "a.m4a")
    assert reached.lufs == pytest.approx(-16, abs=0.5)
    assert reached.true_peak_dbtp <= -1.0
    assert len(read_samples(tmp_path / "a.m4a")) == len(sound)


def test_the_soundtrack_is_in_step_and_has_the_same_bytes_each_time(tmp_path):
    sound = np.zeros((2 * SAMPLE_RATE, 2), np.float32)
    sound[40_000:41_000] = noise(1000, 0.2)
    for name in ("a.m4a", "b.m4a"):
        write_soundtrack(lambda: [sound], tmp_path / name)
    back = read_samples(tmp_path / "a.m4a")
    assert len(back) == len(sound)
    shifts = range(-100, 101)
    match = [float((back[40_000 + shift : 41_000 + shift, 0] * sound[40_000:41_000, 0]).sum()) for shift in shifts]
    assert shifts[int(np.argmax(match))] == 0
    assert (tmp_path / "a.m4a").read_bytes() == (tmp_path / "b.m4a").read_bytes()


def test_a_film_of_two_seconds_has_a_soundtrack(mixed, tmp_path):
    timeline = film([(6, 48_000)], [0], 48)
    blocks = list(mixed(timeline, noise(48_000, 0.1)[:, 0], [noise(timeline.samples, 0.1)]))
    reached = write_soundtrack(lambda: blocks, tmp_path / "a.m4a")
    assert reached.lufs == pytest.approx(-16, abs=0.5)
    assert len(read_samples(tmp_path / "a.m4a")) == timeline.samples


def test_music_fades_smoothly_however_late_in_the_film(mixed):
    """Past 2^24 samples (5:50 min) a float32 no longer tells one sample from the next."""
    late = 24 * 60 * 8
    timeline = film([(0, 4800)], [0, late, late + 24 * 6], late + 24 * 12)
    silence = np.zeros(4800, np.float32)
    music = [constant(10), *(constant(music_samples(timeline, index)) for index in (1, 2))]
    blocks = list(mixed(timeline, silence, music))
    heard = np.concatenate(blocks[-14:])[:, 0]
    assert np.abs(np.diff(heard)).max() < 1e-3
    assert heard[-1] == pytest.approx(0, abs=1e-3)
    assert heard[-4 * SAMPLE_RATE] > 0.2
