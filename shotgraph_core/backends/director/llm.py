"""The director that asks language models: spans of sentences instead of retyped text, and rules where models fail.

A model only says which sentences make a scene or a shot, and what is to be seen. The story's words never pass through
it, so none can be lost, and few tokens are written.
"""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from shotgraph_core.backends.director._breakdown import breakdown_question, runs, scenes_of
from shotgraph_core.backends.director._reading import bible_of, reading_question
from shotgraph_core.backends.director._ruled import ruled_bible, ruled_scenes, ruled_shots
from shotgraph_core.backends.director._sentences import facts
from shotgraph_core.backends.director._shooting import Part, shooting_question, shots_of
from shotgraph_core.desk.answers import Format
from shotgraph_core.desk.ladder import NotTaken, Rung, Taken, taken
from shotgraph_core.errors import ModelFailed, ServerDown
from shotgraph_core.model import Bible, ProcessedStory, Scene, SceneList, ScenePlan, Sentence, Shot, ShotPlans
from shotgraph_core.ports import BackendSpec, Desk, Stage
from shotgraph_core.settings import LanguageModelSettings

Item = TypeVar("Item")
Made = TypeVar("Made")

FRAME = 2500
"""Tokens of a context that are not the story's: instructions, cast and the answer."""
LEAST_ROOM = 400
RULES = "rules"


@dataclass(frozen=True)
class Planned(Generic[Made]):
    """What came of one question, or of the rules in its stead."""

    made: list[Made]
    by: str
    notes: tuple[str, ...] = ()
    failure: ModelFailed | None = None


class LlmDirector:
    """Plans with the language models of a desk; whatever they leave out or get wrong is planned by rule."""

    spec = BackendSpec(port="director", name="llm", version=1)

    def __init__(self, settings: LanguageModelSettings | None = None) -> None:
        self._settings = settings or LanguageModelSettings()
        self._form: Format = "toon" if self._settings.use_toon_format else "json"

    def scenes(self, story: ProcessedStory, desk: Desk, last: SceneList | None = None) -> SceneList:
        """The story in scenes.

        Raises ServerDown when no model could be asked at all; NoKey, WrongKey, SpendingCap.
        """
        bible, reading = self._bible(story, desk)
        room = self._room(Stage.SCENES, story.token_count, desk)
        broken_down = _side_by_side(
            desk, runs(story.sentences, room), lambda run: self._scenes(run, story, bible, desk)
        )
        _check_reached([reading, *(one.failure for one in broken_down)])
        return SceneList(
            language=story.language,
            style=story.style,
            seed=story.seed,
            voice=story.voice,
            aspect=story.aspect,
            moderation=story.moderation,
            bible=bible,
            scenes=tuple(scene for one in broken_down for scene in one.made),
        )

    def shots(self, scenes: SceneList, desk: Desk, last: ShotPlans | None = None) -> ShotPlans:
        """Every scene in shots.

        Raises ServerDown when no model could be asked at all; NoKey, WrongKey, SpendingCap.
        """
        ruled = ruled_shots(scenes)
        planned = _side_by_side(desk, scenes.scenes, lambda scene: self._shots(scene, scenes, ruled[scene.id], desk))
        _check_reached([one.failure for one in planned])
        return ShotPlans(
            language=scenes.language,
            style=scenes.style,
            seed=scenes.seed,
            voice=scenes.voice,
            aspect=scenes.aspect,
            moderation=scenes.moderation,
            scenes=tuple(_scene_plan(scene, one) for scene, one in zip(scenes.scenes, planned, strict=True)),
            shots=tuple(shot for one in planned for shot in one.made),
        )

    def _bible(self, story: ProcessedStory, desk: Desk) -> tuple[Bible, ModelFailed | None]:
        """The story's bible, and why no model could be asked for it, if so."""
        ruled = ruled_bible(story)
        room = self._room(Stage.READING, story.token_count, desk)
        skip_below = self._settings.llm_skip_summarization_threshold
        answer = taken(reading_question(story, self._form, room, skip_below), desk)
        if isinstance(answer, NotTaken):
            return ruled, answer.failure
        return bible_of(answer.answer, ruled, story), None

    def _scenes(self, run: Sequence[Sentence], story: ProcessedStory, bible: Bible, desk: Desk) -> Planned[Scene]:
        question = breakdown_question(run, bible, None, None, self._form, story.token_count)
        answer = taken(question, desk)
        if isinstance(answer, NotTaken):
            scenes = ruled_scenes(run, bible, story.language, story.seed)
            noted = [scene.model_copy(update={"notes": answer.notes}) for scene in scenes]
            return Planned(noted, RULES, answer.notes, answer.failure)
        return Planned(scenes_of(answer.answer, run, bible, None, answer.model, _notes(answer)), answer.model)

    def _shots(self, scene: Scene, scenes: SceneList, ruled: list[Shot], desk: Desk) -> Planned[Shot]:
        run = facts(scene.sentences, scenes.characters, scenes.language)
        part = Part(scene, run, 0, len(run))
        tokens = sum(len(sentence.text) for sentence in scene.sentences) // 4
        answer = taken(shooting_question(part, scenes.bible, self._form, tokens), desk)
        if isinstance(answer, NotTaken):
            return Planned(ruled, RULES, answer.notes, answer.failure)
        shots, notes = shots_of(answer.answer, part, scenes.bible, None)
        return Planned(shots, answer.model, (*_notes(answer), *notes))

    def _room(self, stage: Stage, tokens: int, desk: Desk) -> int:
        """Tokens of story that a question of a stage may have, by what its first model can read."""
        models = desk.models(stage, tokens)
        context = desk.context(models[0]) if models else FRAME * 2
        return max((context - FRAME) * 2 // 3, LEAST_ROOM)


def _notes(answer: Taken[Any]) -> tuple[str, ...]:
    """What went wrong before an answer was taken, and by which rung of the ladder it was."""
    return (*answer.notes, *(() if answer.rung is Rung.READ else (f"{answer.model}: {answer.rung}",)))


def _scene_plan(scene: Scene, planned: Planned[Shot]) -> ScenePlan:
    return ScenePlan(
        id=scene.id,
        setting=scene.setting,
        mood=scene.mood,
        summary=scene.summary,
        planned_by=planned.by,
        notes=planned.notes,
    )


def _side_by_side(desk: Desk, items: Sequence[Item], ask: Callable[[Item], Planned[Made]]) -> list[Planned[Made]]:
    """The answers in the items' order, asked so many at once as the desk allows; the first error ends it."""
    pool = ThreadPoolExecutor(max_workers=desk.parallel, thread_name_prefix="desk")
    try:
        return [future.result() for future in [pool.submit(ask, item) for item in items]]
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _check_reached(failures: Iterable[ModelFailed | None]) -> None:
    """Raises ServerDown when every question met a server that is down: to try again is better than to plan by rule."""
    down = list(failures)
    first = down[0] if down else None
    if isinstance(first, ServerDown) and all(isinstance(failure, ServerDown) for failure in down):
        raise first
