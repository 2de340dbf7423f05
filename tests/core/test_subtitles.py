"""Subtitles keep every word, fit two lines of 42 characters, and are valid files."""

from hypothesis import given
from hypothesis import strategies as st

from shotgraph_core.model import Cue
from shotgraph_core.plan.subtitles import columns, line_cues, srt, vtt

TEXTS = st.lists(st.text(st.characters(categories=["L", "Mn"]), min_size=1, max_size=20), min_size=1, max_size=60)


def spoken(texts: list[str]) -> list[tuple[str, float, float]]:
    return [(text, n * 0.3, n * 0.3 + 0.25) for n, text in enumerate(texts)]


@given(TEXTS)
def test_every_word_is_shown_once_in_order(texts: list[str]) -> None:
    shown = " ".join(cue.text for cue in line_cues(spoken(texts), 5.0))
    assert shown.replace("\n", " ") == " ".join(texts)


@given(TEXTS)
def test_at_most_two_lines_of_42_characters(texts: list[str]) -> None:
    for cue in line_cues(spoken(texts), 0.0):
        lines = cue.text.split("\n")
        assert len(lines) <= 2
        assert all(columns(line) <= 42 for line in lines)


def test_a_long_sentence_breaks_at_a_phrase_end() -> None:
    text = "When the lamp went out over the harbour that night, nobody in the whole town could say who had done it."
    first, second = line_cues(spoken(text.split()), 0.0)
    assert first.text.endswith("night,")
    assert second.text.startswith("nobody")


def test_devanagari_vowel_signs_take_no_room() -> None:
    assert columns("किताबें") == 3


def test_srt_and_vtt_say_the_same() -> None:
    cues = [Cue(start=0.5, end=2.0, text="Fish & <chips>\nfor two"), Cue(start=61.25, end=3700.0, text="नमस्ते")]
    assert srt(cues) == (
        "1\n00:00:00,500 --> 00:00:02,000\nFish & <chips>\nfor two\n\n2\n00:01:01,250 --> 01:01:40,000\nनमस्ते\n"
    )
    assert vtt(cues) == (
        "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nFish &amp; &lt;chips&gt;\nfor two\n\n"
        "00:01:01.250 --> 01:01:40.000\nनमस्ते\n"
    )
