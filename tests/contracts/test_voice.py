"""What every voice of the catalogue keeps."""

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import numpy as np
import pytest

from shotgraph_core.backends import names, opened
from shotgraph_core.errors import VoiceFailed
from shotgraph_core.model import Language
from shotgraph_core.ports import Line, Utterance, Voice

LINES = {
    Language.EN: [
        "Ammu did not have a puppy.",
        '"Because Shankar is scared of crowds," said Ammu, on the 3rd of March 2024.',
        "Dr. Smith walked 3 km — and then? He ran… home!",
        "Go!",
        "Then the king of a kingdom said: “Why, it is $3.50!” and 25 men laughed 🙂 aloud.",
        "So they " + "walked and walked through the green forest, " * 12 + "until night came.",
    ],
    Language.HI: [
        "स्कूल में छुट्टी हो गयी है।",
        "मुझे खाली जगह देखकर उस पार दौड़ना आता है, पर मैं school नहीं जाता।",
        "कार, ट्रक, साइकिल और ऑटो रिक्शा!",
    ],
}
UNSPEAKABLE = ["…", "— !", "🙂", ""]


@pytest.fixture(params=names("voice"))
def voice(request) -> Voice:
    return opened("voice", request.param)


def lines(voice: Voice) -> list[Line]:
    return [Line(text=text, language=language) for language in sorted(voice.languages) for text in LINES[language]]


def test_a_line_is_sound_of_a_plausible_length(voice):
    for line in lines(voice):
        spoken = voice.speak(line)
        seconds = len(spoken.samples) / spoken.rate
        assert spoken.samples.dtype == np.float32
        assert spoken.samples.ndim == 1
        assert 0.05 < np.abs(spoken.samples).max() <= 1
        assert abs(float(spoken.samples.mean())) < 0.02
        assert 0.03 * len(line.text) < seconds < 1.5 + 0.14 * len(line.text)


def test_every_word_is_heard_once_in_order_inside_the_sound(voice):
    for line in lines(voice):
        spoken = voice.speak(line)
        assert [word.text for word in spoken.words] == line.text.split()
        for word in spoken.words:
            assert 0 <= word.start <= word.end <= len(spoken.samples) / spoken.rate
        for before, after in pairwise(spoken.words):
            assert before.end <= after.start + 1e-6


def test_words_with_letters_take_time(voice):
    line = lines(voice)[0]
    assert all(word.end - word.start > 0.02 for word in voice.speak(line).words)


def test_the_same_line_gives_the_same_samples_whatever_came_before(voice):
    first = [voice.speak(line) for line in lines(voice)]
    again = [voice.speak(line) for line in reversed(lines(voice))][::-1]
    for one, other in zip(first, again, strict=True):
        assert same(one, other)


def test_two_threads_do_not_disturb_each_other(voice):
    wanted = [voice.speak(line) for line in lines(voice)]
    with ThreadPoolExecutor(2) as pool:
        got = list(pool.map(voice.speak, lines(voice) * 2))
    assert all(same(one, other) for one, other in zip(wanted * 2, got, strict=True))


@pytest.mark.parametrize("text", UNSPEAKABLE)
def test_what_cannot_be_spoken_fails(voice, text):
    for language in voice.languages:
        with pytest.raises(VoiceFailed):
            voice.speak(Line(text=text, language=language))


def test_it_says_who_it_is(voice):
    assert voice.spec.port == "voice"
    assert voice.spec.name in names("voice")
    assert voice.languages


def test_hibari_does_not_drop_words_that_it_cannot_read():
    hibari = opened("voice", "hibari")
    for text in ("नमस्ते", "Hello नमस्ते there"):
        with pytest.raises(VoiceFailed, match="नमस्ते"):
            hibari.speak(Line(text=text, language=Language.EN))


def test_espeak_reads_each_script_in_its_own_language():
    espeak = opened("voice", "espeak")
    both = espeak.speak(Line(text="He said नमस्ते दुनिया to me.", language=Language.EN))
    assert all(0.05 < word.end - word.start < 1.2 for word in both.words)


@pytest.mark.parametrize("name", names("voice"))
def test_words_begin_where_sound_begins_after_a_pause(name):
    line = Line(text="The old king slept. Then came the morning. Birds sang.", language=Language.EN)
    spoken = opened("voice", name).speak(line)
    for index in (4, 8):
        begin = onset(spoken, after=spoken.words[index - 1].end)
        assert spoken.words[index].start == pytest.approx(begin, abs=0.09)


def onset(spoken: Utterance, after: float) -> float:
    """Seconds of the first sound after a pause that begins soon after `after`."""
    step = spoken.rate // 200
    loud = np.abs(spoken.samples[: len(spoken.samples) // step * step]).reshape(-1, step).max(axis=1)
    audible = loud > loud.max() * 0.02
    quiet = next(i for i in range(int(after * 200), len(audible)) if not audible[i : i + 10].any())
    return next(i for i in range(quiet, len(audible)) if audible[i]) / 200


def same(one: Utterance, other: Utterance) -> bool:
    return np.array_equal(one.samples, other.samples) and one.words == other.words
