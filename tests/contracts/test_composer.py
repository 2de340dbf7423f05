"""What every composer of the catalogue keeps, and what makes the score of `synth` music."""

from itertools import pairwise

import numpy as np
import pytest

from shotgraph_core.backends import names, opened
from shotgraph_core.backends.composer._moods import PALETTES
from shotgraph_core.backends.composer._score import Note, Part, notes
from shotgraph_core.backends.composer._theory import singable, theme
from shotgraph_core.model import SAMPLE_RATE, Mood
from shotgraph_core.ports import Composer, MusicBrief, Samples


@pytest.fixture(params=names("composer"), scope="module")
def composer(request) -> Composer:
    return opened("composer", request.param)


def brief(mood: Mood = Mood.CALM, seconds: float = 12, theme: int = 7, **ends: bool) -> MusicBrief:
    ends = {"opens_film": False, "closes_film": False} | ends
    return MusicBrief(theme=theme, mood=mood, samples=round(seconds * SAMPLE_RATE), **ends)


@pytest.fixture(scope="module")
def played(composer) -> dict[Mood, Samples]:
    return {mood: composer.compose(brief(mood)) for mood in Mood}


def test_it_has_the_length_and_level_that_were_asked_for(played):
    for music in played.values():
        assert music.shape == (12 * SAMPLE_RATE, 2)
        assert music.dtype == np.float32
        assert np.isfinite(music).all()
        assert 0.1 < np.abs(music).max() <= 0.9
        assert np.abs(music.mean(axis=0)).max() < 1e-3


@pytest.mark.parametrize("seconds", [0.02, 0.5, 1, 2.5, 4.0001])
def test_short_pieces_are_pieces_too(composer, seconds):
    music = composer.compose(brief(seconds=seconds, opens_film=True, closes_film=True))
    assert len(music) == round(seconds * SAMPLE_RATE)
    assert np.isfinite(music).all()
    assert 0.01 < np.abs(music).max() <= 0.9


def test_it_neither_clicks_nor_falls_silent(played):
    for mood, music in played.items():
        assert np.abs(music[0]).max() < 1e-3
        assert np.abs(music[-1]).max() < 1e-3
        half_seconds = np.sqrt((music.reshape(-1, SAMPLE_RATE // 2, 2) ** 2).mean(axis=(1, 2)))
        assert half_seconds[:-3].min() > 0.02 * half_seconds.max(), mood


def test_it_is_stereo(played):
    for music in played.values():
        assert np.abs(music[:, 0] - music[:, 1]).max() > 0.01


def test_the_same_brief_gives_the_same_samples(composer, played):
    assert np.array_equal(composer.compose(brief(Mood.PLAYFUL)), played[Mood.PLAYFUL])


def test_another_theme_or_mood_gives_other_music(composer, played):
    assert not np.array_equal(composer.compose(brief(theme=8)), played[Mood.CALM])
    assert not np.array_equal(played[Mood.SAD], played[Mood.CALM])


def test_it_says_who_it_is(composer):
    assert composer.spec.port == "composer"
    assert composer.spec.name in names("composer")


def melody(score: tuple[Note, ...]) -> list[Note]:
    return [note for note in score if note.part is Part.MELODY]


@pytest.mark.parametrize("mood", Mood)
@pytest.mark.parametrize("seed", [0, 7, 2**32 - 1])
def test_every_scene_has_the_film_s_motif(mood, seed):
    degrees = [note.degree for note in melody(notes(brief(mood, 40, seed)))]
    motif = [tone.degree for tone in theme(seed).motif]
    assert any(degrees[i : i + len(motif)] == motif for i in range(len(degrees)))


def test_themes_can_be_sung_and_differ():
    themes = {theme(seed) for seed in range(50)}
    assert len(themes) > 45
    assert all(singable([tone.degree for tone in tune.motif]) for tune in themes)


@pytest.mark.parametrize("mood", Mood)
def test_the_last_chord_is_the_tonic_and_falls_on_the_scene_s_end(mood):
    score = notes(brief(mood, 40, closes_film=True))
    tonic = theme(7).tonic % 12
    last = max(note.start for note in score if note.part is Part.BASS)
    assert 40 - 4.1 < last < 40 - 1.5
    ending = [note for note in score if note.start > last - 0.05 and note.part in (Part.BASS, Part.PAD)]
    triad = {tonic, (tonic + 7) % 12, (tonic + PALETTES[mood].scale[2]) % 12}
    assert {note.pitch % 12 for note in ending} == triad
    assert melody(score)[-1].pitch % 12 == tonic


@pytest.mark.parametrize("seconds", [0.02, 1, 3, 17, 61.3, 600])
def test_notes_are_in_order_inside_the_piece_and_in_reach(seconds):
    for mood in (Mood.ANGRY, Mood.FEARFUL):
        score = notes(brief(mood, seconds, opens_film=True))
        assert list(score) == sorted(score, key=lambda note: (note.start, note.part, note.pitch))
        for note in score:
            assert 0 <= note.start < seconds
            assert 24 <= note.pitch <= 100
            assert 0 < note.loudness <= 1


def test_voices_of_the_pad_move_little():
    pad = [note for note in notes(brief(Mood.CALM, 60)) if note.part is Part.PAD]
    bars: dict[int, list[int]] = {}
    bar = pad[0].seconds
    for note in pad:
        bars.setdefault(round(note.start / bar), []).append(note.pitch)
    chords = [sorted(chord) for _, chord in sorted(bars.items())]
    steps = [abs(a - b) for one, other in pairwise(chords) for a, b in zip(one, other, strict=False)]
    assert np.mean(steps) < 3
    assert max(steps) <= 7


def test_moods_differ_in_density_mode_and_brightness(played):
    def density(mood: Mood) -> float:
        return len(notes(brief(mood, 40))) / 40

    def centroid(mood: Mood) -> float:
        power = np.abs(np.fft.rfft(played[mood].mean(axis=1))) ** 2
        return float((power * np.fft.rfftfreq(len(played[mood]), 1 / SAMPLE_RATE)).sum() / power.sum())

    assert density(Mood.JOYFUL) > 2 * density(Mood.SAD)
    assert density(Mood.ANGRY) > 3 * density(Mood.FEARFUL)
    assert centroid(Mood.PLAYFUL) > 1.3 * centroid(Mood.FEARFUL)
    assert {mood for mood in Mood if PALETTES[mood].scale[2] == 3} == {
        Mood.SAD, Mood.TENSE, Mood.FEARFUL, Mood.ANGRY, Mood.MYSTERIOUS,
    }  # fmt: skip
    assert len({PALETTES[mood].tempo for mood in Mood}) >= 8
