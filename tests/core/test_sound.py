"""Lines made ready for the film, and sound on disk."""

import numpy as np
import pytest

from shotgraph_core.errors import Broken
from shotgraph_core.media.loudness import FLOOR_DBTP, SILENCE_LUFS, gain_to, integrated, limited, measured
from shotgraph_core.media.sound import (
    LINE_LUFS,
    read_blocks,
    read_samples,
    resampled,
    studio_line,
    trimmed,
    write_flac,
    write_music,
    write_wav,
)
from shotgraph_core.model import SAMPLE_RATE, WordTime
from shotgraph_core.ports import Utterance


def tone(seconds: float, hertz: float = 440, loudness: float = 0.3, rate: int = SAMPLE_RATE) -> np.ndarray:
    return (loudness * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def stereo(samples: np.ndarray) -> np.ndarray:
    return np.stack((samples, samples), axis=1)


def speechlike(seconds: float, loudness: float, rate: int = SAMPLE_RATE) -> np.ndarray:
    swell = 0.55 + 0.45 * np.sin(2 * np.pi * 4 * np.arange(round(seconds * rate)) / rate)
    return (tone(seconds, 180, loudness, rate) * swell + tone(seconds, 1900, loudness / 4, rate)).astype(np.float32)


@pytest.mark.parametrize("rate", [22_050, 24_000, 16_000])
def test_resampling_keeps_length_place_and_pitch(rate):
    samples = np.zeros(rate, np.float32)
    samples[rate // 4 : rate // 2] = tone(0.5, 400, 0.3, rate)[: rate // 2 - rate // 4]
    out = resampled(samples, rate)
    assert abs(len(out) - SAMPLE_RATE) <= 2
    heard = np.flatnonzero(np.abs(out) > 0.03) / SAMPLE_RATE
    assert heard[0] == pytest.approx(0.25, abs=0.002)
    assert heard[-1] == pytest.approx(0.5, abs=0.002)
    assert np.argmax(np.abs(np.fft.rfft(out))) == pytest.approx(400, abs=3)
    assert np.array_equal(out, resampled(samples, rate))


def test_trimming_leaves_a_little_silence_and_moves_the_words():
    samples = np.concatenate((np.zeros(24_000), tone(1.0), np.zeros(48_000))).astype(np.float32)
    words = (WordTime(text="a", start=0.45, end=0.9), WordTime(text="b", start=1.0, end=2.4))
    line, moved = trimmed(samples, words)
    assert len(line) == pytest.approx(1.05 * SAMPLE_RATE, abs=960)
    assert line[0] == line[-1] == 0
    assert moved[0].start == 0
    assert moved[1].start == pytest.approx(0.525, abs=0.011)
    assert moved[1].end == pytest.approx(len(line) / SAMPLE_RATE)


@pytest.mark.parametrize("loudness", [0.02, 0.2, 0.9])
@pytest.mark.parametrize("seconds", [0.25, 4])
def test_lines_of_any_voice_are_equally_loud(loudness, seconds):
    utterance = Utterance(speechlike(seconds, loudness, 24_000), 24_000, ())
    line, _ = studio_line(utterance)
    assert integrated([stereo(np.tile(line, 12))]) == pytest.approx(LINE_LUFS, abs=1)
    assert np.abs(line).max() <= 0.951


def test_wav_comes_back_as_it_was_written(tmp_path):
    samples = speechlike(1.3, 0.5)
    write_wav(tmp_path / "a.wav", samples)
    assert np.abs(read_samples(tmp_path / "a.wav")[:, 0] - samples).max() < 1e-4


def test_flac_comes_back_exactly_and_has_the_same_bytes_each_time(tmp_path):
    samples = np.stack((speechlike(2.5, 0.5), tone(2.5)), axis=1)
    for name in ("a.flac", "b.flac"):
        write_flac(tmp_path / name, samples)
    back = read_samples(tmp_path / "a.flac")
    assert back.shape == samples.shape
    assert np.abs(back - samples).max() < 1e-4
    assert (tmp_path / "a.flac").read_bytes() == (tmp_path / "b.flac").read_bytes()


@pytest.mark.parametrize(("given", "lowest", "highest"), [(0.003, -23.2, -22.8), (0.1, -23, -17), (0.9, -17.2, -16.8)])
def test_music_is_brought_into_its_window(tmp_path, given, lowest, highest):
    path = write_music(tmp_path, stereo(tone(2, 440, given)))
    assert lowest <= integrated(read_blocks(path)) <= highest


def test_blocks_join_to_the_whole(tmp_path):
    write_wav(tmp_path / "a.wav", stereo(tone(2.2)))
    blocks = list(read_blocks(tmp_path / "a.wav", 10_000))
    assert [len(block) for block in blocks[:-1]] == [10_000] * (len(blocks) - 1)
    assert np.array_equal(np.concatenate(blocks), read_samples(tmp_path / "a.wav"))


def test_a_file_without_sound_is_broken(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"not sound")
    with pytest.raises(Broken, match=r"a\.wav"):
        read_samples(tmp_path / "a.wav")


def test_the_meter_agrees_with_the_standard():
    """EBU Tech 3341, case 1: a 1 kHz sine of -23 dBFS in both channels is -23 LUFS."""
    loudness = measured([stereo(tone(5, 1000, 10 ** (-23 / 20)))])
    assert loudness.lufs == pytest.approx(-23, abs=0.1)
    assert loudness.true_peak_dbtp == pytest.approx(-23, abs=0.2)


def test_the_meter_sees_peaks_between_samples():
    """A sine at a quarter of the rate, 45 degrees off, has samples at -3 dB of its peak."""
    wave = np.sin(np.pi / 2 * np.arange(SAMPLE_RATE) + np.pi / 4).astype(np.float32) * np.float32(0.5)
    wave *= np.hanning(len(wave)).astype(np.float32)
    assert measured([stereo(wave)]).true_peak_dbtp == pytest.approx(-6, abs=0.3)


def test_silence_has_figures_too():
    loudness = measured([np.zeros((SAMPLE_RATE, 2), np.float32)])
    assert (loudness.lufs, loudness.true_peak_dbtp) == (SILENCE_LUFS, FLOOR_DBTP)
    assert gain_to(-16, SILENCE_LUFS) == 0
    assert not np.concatenate(list(limited([np.zeros((9_000, 2), np.float32)], 0.0, -1.5))).any()


@pytest.mark.parametrize("samples", [1, 1000, 48_000, 100_001])
def test_the_limiter_keeps_length_and_place(samples):
    sound = np.zeros((samples, 2), np.float32)
    sound[samples // 2] = 0.2
    out = np.concatenate(list(limited([sound[:700], sound[700:]], 6.0, -1.5)))
    assert out.shape == sound.shape
    assert np.argmax(np.abs(out[:, 0])) == samples // 2
