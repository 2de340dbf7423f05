"""Every shot's line, spoken."""

from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from shotgraph_core.errors import VoiceFailed
from shotgraph_core.media.sound import studio_line, write_wav
from shotgraph_core.model import Narration, Shot, ShotLine, ShotPlans, SpokenLine
from shotgraph_core.ports import BackendSpec, Line, Utterance, Voice
from shotgraph_core.store import Request
from shotgraph_core.studio import Studio


class SpeechRequest(Request):
    """A line to be spoken, by whom, and by whom if that fails."""

    step: ClassVar = "speech"
    version: ClassVar = 1
    line: Line
    voice: BackendSpec
    fallback: BackendSpec


def narration(plans: ShotPlans, studio: Studio) -> Narration:
    """The spoken line of each shot. Raises VoiceFailed for a line that neither voice can speak."""
    voices = studio.voices
    voice = voices.by_name(plans.voice) if plans.voice else voices.narrators[plans.language]

    def speak(shot: Shot) -> ShotLine:
        line = Line(text=shot.subtitle_text, language=plans.language)
        request = SpeechRequest(line=line, voice=voice.spec, fallback=voices.fallback.spec)
        spoken = studio.store.memo(
            request, SpokenLine, lambda work: _recorded(line, voice, voices.fallback, studio, work)
        )
        return ShotLine(shot_id=shot.id, line=spoken)

    return Narration(lines=studio.each("narration", plans.shots, speak))


def _recorded(line: Line, voice: Voice, fallback: Voice, studio: Studio, work: Path) -> SpokenLine:
    utterance, speaker, reason = _spoken(line, voice, fallback)
    samples, words = studio_line(utterance)
    file = work / "line.wav"
    write_wav(file, samples)
    return SpokenLine(
        audio=studio.store.put(file), samples=len(samples), words=words, voice=speaker, fallback_reason=reason
    )


def _spoken(line: Line, voice: Voice, fallback: Voice) -> tuple[Utterance, str, str]:
    if line.language not in voice.languages:
        reason = f"{voice.spec.name} does not speak {line.language.value}"
    else:
        try:
            return voice.speak(line), voice.spec.name, ""
        except VoiceFailed as failed:
            reason = str(failed)
    return _as_some_language(line, fallback), fallback.spec.name, reason


def _as_some_language(line: Line, voice: Voice) -> Utterance:
    """The line in its language, else in another: "५." in an English story is read as Hindi. Raises VoiceFailed."""
    try:
        return voice.speak(line)
    except VoiceFailed:
        for language in sorted(voice.languages - {line.language}):
            with suppress(VoiceFailed):
                return voice.speak(line.model_copy(update={"language": language}))
        raise
