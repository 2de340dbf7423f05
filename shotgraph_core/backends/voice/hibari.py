"""Hibari: small neural English (a distilled Kokoro), in its wheel, about a hundred times faster than real time.

Word times are exact: the model decides how long each phoneme lasts before it speaks, and the graph is opened with
that decision as one more output.
"""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from itertools import chain
from pathlib import Path

import numpy as np
import onnxruntime
from hibari import Hibari, dsp
from hibari.g2p.normalize import normalize

from shotgraph_core.backends.voice._words import aligned, checked, last_sound
from shotgraph_core.errors import VoiceFailed
from shotgraph_core.model import Language, WordTime
from shotgraph_core.ports import BackendSpec, Line, Samples, Utterance

VOICE = "heart"
SPEED = 0.95
"""A storyteller's pace; 1 is the model's own."""
SEED = 20
LONGEST = 400
"""Phonemes that the model speaks well in one breath."""
PHONEME_ENDS = "/CumSum_output_0"
"""The graph's running sum of phoneme durations (int64, one for each id), in pairs of spectrum frames: 25 ms."""
LAG = 0.05
"""Seconds by which a phoneme sounds before its time in the graph (the median over 160 pauses of a corpus)."""
PAUSES = frozenset(' ;:,.!?—…"()“”')
CLAUSE_ENDS = (",", ";", ":", "—")
_LOADING = threading.Lock()
_READING = threading.Lock()


@dataclass(frozen=True)
class Reading:
    """A word as it is read, after numbers and abbreviations were written out, and its phonemes."""

    text: str
    phonemes: str


class HibariVoice:
    """English by Hibari's voice "heart"."""

    spec = BackendSpec(port="voice", name="hibari", version=1, revision=version("hibari-tts"))
    languages = frozenset({Language.EN})

    def speak(self, line: Line) -> Utterance:
        """The line at 24 kHz. Raises VoiceFailed for words that are not English letters or digits."""
        hibari, session = engine()
        with _READING:
            sentences = list(read(hibari, line.text))
        refuse_unreadable(line.text, [word for sentence in sentences for word in sentence])
        random = np.random.default_rng(SEED)
        parts: list[Samples] = []
        spoken: list[WordTime] = []
        offset = 0
        for breath in chain.from_iterable(map(breaths, sentences)):
            samples, words = spoken_breath(hibari, session, breath, random)
            spoken += [shifted(word, offset / dsp.SR) for word in words]
            parts.append(samples)
            offset += len(samples)
        samples = checked(np.concatenate(parts), line.text)
        heard = [settled(word, samples) for word in spoken]
        return Utterance(samples, dsp.SR, aligned(line.text.split(), heard))


def engine() -> tuple[Hibari, onnxruntime.InferenceSession]:
    """The reader and the model, loaded once a process on the first line."""
    with _LOADING:
        return loaded()


@cache
def loaded() -> tuple[Hibari, onnxruntime.InferenceSession]:
    """What `engine` guards."""
    hibari = Hibari(voice=VOICE)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    model = with_output(Path(hibari.model_path).read_bytes(), PHONEME_ENDS)
    hibari.sess = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    return hibari, hibari.sess


def with_output(model: bytes, name: str, int64: int = 7) -> bytes:
    """The ONNX model with an inner tensor as its last output.

    Protocol Buffers merge a message that occurs twice, so a second graph (field 7 of ModelProto) that has nothing but
    an output (field 12 of GraphProto) adds that output to the first.
    """

    def field(number: int, payload: bytes) -> bytes:
        return bytes([number << 3 | 2, len(payload)]) + payload

    tensor_type = field(1, bytes([1 << 3, int64]))
    return model + field(7, field(12, field(1, name.encode()) + field(2, tensor_type)))


def read(hibari: Hibari, text: str) -> Iterator[list[Reading]]:
    """The sentences of the text, each as the words that the model reads."""
    for sentence in hibari.split_sentences(text):
        words = [Reading("", "")]
        for token in hibari.g2p.phonemize_tokens(hibari.g2p.tokenize(normalize(sentence))):
            words[-1] = Reading(words[-1].text + token.text, words[-1].phonemes + (token.phonemes or ""))
            if token.whitespace:
                words.append(Reading("", ""))
        yield [word for word in words if word.text]


def refuse_unreadable(text: str, readings: Sequence[Reading]) -> None:
    """Raises VoiceFailed when a word would be left out or none is left: the telling must not lose words."""
    lost = [word.text for word in readings if any(map(str.isalnum, word.text)) and not sounding(word.phonemes)]
    if lost or not any(sounding(word.phonemes) for word in readings):
        raise VoiceFailed(
            f"Hibari cannot read {(lost or [text])[0]!r}: no English letters or digits; use another voice"
        )


def sounding(phonemes: str) -> list[int]:
    """Indices of the phonemes that are not pauses."""
    return [i for i, phoneme in enumerate(phonemes) if phoneme not in PAUSES]


def breaths(sentence: Sequence[Reading]) -> Iterator[list[Reading]]:
    """The words in runs that the model sees at once: the whole sentence, or its clauses where it is too long."""
    breath: list[Reading] = []
    length = 0
    for word in sentence:
        breath.append(word)
        length += len(word.phonemes) + 1
        if length > LONGEST or (length > LONGEST // 2 and word.phonemes.endswith(CLAUSE_ENDS)):
            yield breath
            breath, length = [], 0
    if any(sounding(word.phonemes) for word in breath):
        yield breath


def spoken_breath(
    hibari: Hibari, session: onnxruntime.InferenceSession, breath: Sequence[Reading], random: np.random.Generator
) -> tuple[Samples, list[WordTime]]:
    """24 kHz mono sound of one breath, and the seconds at which its words are heard."""
    ids, places = [0], []
    for word in breath:
        known = [phoneme for phoneme in word.phonemes if phoneme in hibari.vocab]
        heard = sounding("".join(known)) or [0]
        places.append((len(ids) + heard[0], len(ids) + heard[-1] if known else len(ids) - 1))
        ids += [hibari.vocab[phoneme] for phoneme in [*known, " "]]
    ids[-1] = 0
    inputs = {"ids": np.array([ids], np.int64), "speed": np.array([SPEED], np.float32)}
    *spectrum, ends = session.run(None, inputs)
    samples: Samples = dsp.synth(*(part[0] for part in spectrum), random)
    seconds = ends * (len(samples) / ends[-1] / dsp.SR)
    return samples, [
        WordTime(text=word.text, start=seconds[first - 1], end=max(seconds[last], seconds[first - 1]))
        for word, (first, last) in zip(breath, places, strict=True)
    ]


def shifted(word: WordTime, seconds: float) -> WordTime:
    """The word that much later."""
    return WordTime(text=word.text, start=word.start + seconds, end=word.end + seconds)


def settled(word: WordTime, samples: Samples) -> WordTime:
    """The word as it is heard: the model's times run late, and its last phoneme takes in the pause that follows."""
    start, end = (max(0.0, moment - LAG) for moment in (word.start, word.end))
    finish = last_sound(samples, int(start * dsp.SR), int(end * dsp.SR))
    return WordTime(text=word.text, start=start, end=max(start, min(end, finish / dsp.SR)))
