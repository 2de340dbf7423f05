"""Small honest backends: they keep the contract of their port, and are quick.

`python -m tests.fakes film STORY` is the `shotgraph` command with these backends behind it.
"""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

import shotgraph_core.backends as catalogue
from shotgraph_core.desk.model_desk import BareDesk
from shotgraph_core.errors import VoiceFailed
from shotgraph_core.model import (
    SAMPLE_RATE,
    Bible,
    Character,
    Framing,
    Language,
    Mood,
    Move,
    Place,
    ProcessedStory,
    Scene,
    SceneList,
    ScenePlan,
    Sentence,
    Setting,
    Shot,
    ShotPlans,
    ShotType,
    WordTime,
)
from shotgraph_core.ports import BackendSpec, Desk, Line, MusicBrief, Picture, Samples, Take, Utterance, Verdict
from shotgraph_core.settings import FilmSettings, Settings
from shotgraph_core.store import Store
from shotgraph_core.studio import Studio, Voices

TINY = FilmSettings(height=72, fps=12, fade_frames=2)


class FakeDirector:
    """A scene for each paragraph, a shot for each sentence."""

    spec = BackendSpec(port="director", name="fake", version=1)

    def scenes(self, story: ProcessedStory, desk: Desk, last: SceneList | None = None) -> SceneList:
        runs: list[list[Sentence]] = []
        for sentence in story.sentences:
            if sentence.opens_paragraph or not runs:
                runs.append([])
            runs[-1].append(sentence)
        return SceneList(
            **story.wishes,
            bible=Bible(characters=(Character(id="someone", name="Someone"),)),
            scenes=tuple(
                Scene(
                    id=f"scene-{run[0].id}",
                    sentences=tuple(run),
                    setting=Setting(place=Place.SEA),
                    mood=Mood.CALM,
                    cast=("someone",),
                    summary=run[0].text[:40],
                )
                for run in runs
            ),
        )

    def shots(self, scenes: SceneList, desk: Desk, last: ShotPlans | None = None) -> ShotPlans:
        return ShotPlans(
            **scenes.wishes,
            scenes=tuple(
                ScenePlan(id=scene.id, setting=scene.setting, mood=scene.mood, summary=scene.summary)
                for scene in scenes.scenes
            ),
            shots=tuple(
                Shot(
                    id=f"shot-{sentence.id}",
                    scene_id=scene.id,
                    sentence_ids=(sentence.id,),
                    description=sentence.text,
                    shot_type=ShotType.WIDE,
                    move=Move.STATIC,
                    framing=Framing.CENTRE,
                    setting=scene.setting,
                    mood=scene.mood,
                    cast=scenes.characters,
                    subtitle_text=sentence.text,
                )
                for scene in scenes.scenes
                for sentence in scene.sentences
            ),
        )


class FakeVoice:
    """A hum, a tenth of a second for each word; it cannot say "unspeakable"."""

    languages = frozenset(Language)

    def __init__(self, name: str = "fake") -> None:
        self.spec = BackendSpec(port="voice", name=name, version=1)

    def speak(self, line: Line) -> Utterance:
        words = line.text.split()
        if self.spec.name != "fallback" and "unspeakable" in words:
            raise VoiceFailed(f"{self.spec.name} cannot say 'unspeakable'")
        each = SAMPLE_RATE // 10
        moments = np.arange(each * len(words)) / SAMPLE_RATE
        samples = (0.3 * np.sin(2 * np.pi * 220 * moments)).astype(np.float32)
        times = tuple(
            WordTime(text=word, start=number / 10, end=(number + 1) / 10) for number, word in enumerate(words)
        )
        return Utterance(samples=samples, rate=SAMPLE_RATE, words=times)


class FakeCamera:
    """A ramp of grey that moves; `SHOTGRAPH_FAKE_SECONDS` makes each take last."""

    spec = BackendSpec(port="camera", name="fake", version=1)

    def film(self, take: Take) -> Iterator[Picture]:
        time.sleep(float(os.environ.get("SHOTGRAPH_FAKE_SECONDS", "0")))
        phase = sum(take.description.encode())
        for number in range(take.frames):
            picture = np.full((take.height * 3 // 2, take.width), 128, np.uint8)
            picture[: take.height] = 16 + (np.arange(take.width) * 2 + number * 3 + phase) % 200
            yield picture


class FakeComposer:
    """One long note."""

    spec = BackendSpec(port="composer", name="fake", version=1)

    def compose(self, brief: MusicBrief) -> Samples:
        note = 0.2 * np.sin(2 * np.pi * (110 + brief.theme % 110) * np.arange(brief.samples) / SAMPLE_RATE)
        return np.repeat(note[:, None], 2, axis=1).astype(np.float32)


class FakeModerator:
    """Minds the word "forbidden"."""

    spec = BackendSpec(port="moderator", name="fake", version=1)

    def verdict(self, text: str, language: Language, desk: Desk) -> Verdict:
        bad = "forbidden" in text
        return Verdict(safe=not bad, categories=("S1",) * bad, words=("forbidden",) * bad, by="fake")


FAKES: Mapping[str, Callable[[], Any]] = {
    "director": FakeDirector,
    "moderator": FakeModerator,
    "voice": FakeVoice,
    "camera": FakeCamera,
    "composer": FakeComposer,
}


def opened(port: str, name: str, *given: Any) -> Any:
    """The fake of a port, whatever the name; the voice that steps in has another name than those that may fail."""
    return FakeVoice("fallback") if (port, name) == ("voice", "espeak") else FAKES[port]()


def fake_studio(home: Path, **changes: Any) -> Studio:
    """A studio of fakes with tiny pictures, in a folder."""
    parts: dict[str, Any] = {
        "settings": Settings(home=home, film=TINY),
        "store": Store(str(home)),
        "director": FakeDirector(),
        "moderator": FakeModerator(),
        "desk_with": lambda _: BareDesk(),
        "voices": Voices(
            narrators={language: FakeVoice() for language in Language},
            fallback=FakeVoice("fallback"),
            by_name=FakeVoice,
        ),
        "camera": FakeCamera(),
        "composer": FakeComposer(),
    }
    return Studio(**{**parts, **changes})


if __name__ == "__main__":
    from shotgraph_dagster.cli import main

    setattr(catalogue, "opened", opened)  # noqa: B010 - mypy knows it as cached
    main()
