"""espeak-ng: plain but tireless formant speech in English and Hindi, each script read in its own language."""

import re
import unicodedata
from collections.abc import Sequence
from importlib.metadata import version
from itertools import pairwise

from shotgraph_core.backends.voice._espeak_ng import Heard, said
from shotgraph_core.backends.voice._words import checked, last_sound, shared_out
from shotgraph_core.errors import VoiceFailed
from shotgraph_core.model import Language, WordTime
from shotgraph_core.ports import BackendSpec, Line, Samples, Utterance

STEADY = "flutter 0\nroughness 0\n"
"""Without these two a line sounds different each time it is spoken."""
ENGLISH = f"""name narrator-en
language en-us 2
language en 3
phonemes en-us
dictrules 3 6
stressLength 140 120 190 170 0 0 255 300
stressAmp 17 16 19 19 19 19 21 19
replace 03 I i
replace 03 I2 i
{STEADY}"""
"""espeak-ng's own American English (lang/gmw/en-US), held steady."""
HINDI = f"name narrator-hi\nlanguage hi\n{STEADY}"
NARRATORS = {Language.EN: (ENGLISH, 145), Language.HI: (HINDI, 135)}
"""Voice file and words a minute."""


class EspeakVoice:
    """English and Hindi by espeak-ng, with the times of its own word events."""

    spec = BackendSpec(port="voice", name="espeak", version=1, revision=version("espeakng-loader"))
    languages = frozenset(NARRATORS)

    def speak(self, line: Line) -> Utterance:
        """The line at 22,050 Hz. Raises VoiceFailed for a line without letters or digits."""
        text = speakable(line.text)
        if not any(map(str.isalnum, text)):
            raise VoiceFailed(f"There is nothing to speak in {line.text!r}: no letters or digits")
        samples, rate, heard = said(text, *NARRATORS[line.language])
        checked(samples, line.text)
        return Utterance(samples, rate, word_times(line.text, heard, samples, rate))


def speakable(text: str) -> str:
    """The text, character for character, with pictographs blanked: espeak-ng would read out their names."""
    return "".join(" " if unicodedata.category(character) == "So" else character for character in text)


def word_times(text: str, heard: Sequence[Heard], samples: Samples, rate: int) -> tuple[WordTime, ...]:
    """When each word is heard.

    espeak-ng tells where words begin, but speaks some as one ("of a"): a run of words with a single event shares its
    time by the words' length. A word ends where the next begins, or with its last sound before a pause.
    """
    spans = [match.span() for match in re.finditer(r"\S+", text)]
    starts = word_starts(spans, heard)
    edges = [*sorted(starts), len(spans)]
    timed: list[WordTime] = []
    for first, after in pairwise(edges):
        begin = starts[first]
        finish = starts.get(after, len(samples))
        words = [text[slice(*span)] for span in spans[first:after]]
        timed += shared_out(words, begin / rate, last_sound(samples, begin, finish) / rate)
    return tuple(timed)


def word_starts(spans: Sequence[tuple[int, int]], heard: Sequence[Heard]) -> dict[int, int]:
    """Sample at which words begin, by the word's index; the first word and those with an event of their own."""
    starts = {0: heard[0].sample if heard else 0}
    latest = 0
    for event in heard:
        index = next((i for i, (_, end) in enumerate(spans) if event.character < end), len(spans) - 1)
        if index > latest and event.sample > starts[latest]:
            starts[index] = event.sample
            latest = index
    return starts
