"""The director that asks language models: spans of sentences instead of retyped text, and rules where models fail.

A model only says which sentences make a scene or a shot, and what is to be seen. The story's words never pass through
it, so none can be lost, and few tokens are written. After an edit only what the edit touches is asked again.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from shotgraph_core.backends.director._asking import RULES, Planned, check_reached, notes_of, side_by_side
from shotgraph_core.backends.director._breakdown import (
    Stretch,
    breakdown_question,
    edited_scene,
    opening_question,
    runs,
    scenes_of,
)
from shotgraph_core.backends.director._reading import bible_of, reading_question
from shotgraph_core.backends.director._ruled import begun, cast, edit, finished, found_characters, ruled_scenes
from shotgraph_core.backends.director._shooting import (
    Filled,
    Part,
    filled,
    gaps,
    indexed,
    shooting_question,
    together,
)
from shotgraph_core.desk.answers import Format
from shotgraph_core.desk.ladder import NotTaken, taken
from shotgraph_core.model import Bible, ProcessedStory, Scene, SceneList, ScenePlan, Shot, ShotPlans
from shotgraph_core.plan.facts import SentenceFacts
from shotgraph_core.plan.replan import Region, outline, plan_digest, scene_id
from shotgraph_core.plan.replan_shots import Standing, kept_shots, standing
from shotgraph_core.plan.scenes import positions
from shotgraph_core.plan.shots import scene_shots
from shotgraph_core.ports import BackendSpec, Desk, Stage
from shotgraph_core.prompts import prompts_digest
from shotgraph_core.settings import LanguageModelSettings
from shotgraph_core.told import facts

FRAME = 2500
"""Tokens of a context that are not the story's: instructions, cast and the answer."""
LEAST_ROOM = 400
TOGETHER, TOKENS_OF_ONE = 24, 40
"""Sentences whose shots are asked for at once, fewer where a model reads little: so many tokens each, with a frame."""


class Draft(NamedTuple):
    """A scene whose shots are being planned."""

    scene: Scene
    run: Sequence[SentenceFacts]
    places: Sequence[int]
    stood: Sequence[Standing]
    kept: Mapping[int, Shot]
    parts: tuple[Part, ...]
    before: ScenePlan | None


class LlmDirector:
    """Plans with the language models of a desk; whatever they leave out or get wrong is planned by rule."""

    spec = BackendSpec(port="director", name="llm", version=3)

    def __init__(self, settings: LanguageModelSettings | None = None) -> None:
        self._settings = settings or LanguageModelSettings()
        self._form: Format = "toon" if self._settings.use_toon_format else "json"

    def scenes(self, story: ProcessedStory, desk: Desk, last: SceneList | None = None) -> SceneList:
        """The story in scenes.

        Raises ServerDown when no model could be asked at all; NoKey, WrongKey, SpendingCap.
        """
        key = plan_digest(self.spec, story, *self._basis((Stage.READING, Stage.SCENES), desk))
        last = last if last and last.director == key else None
        regions = outline(last, story.sentences)
        nothing = last is None or all(scene.planned_by == RULES for scene in last.scenes)
        if nothing and self._short(story, desk):
            found, made = self._opened(story, desk, regions, last)
        else:
            found = begun(found_characters(story), last, regions) if last else self._bible(story, desk)
            made = self._broken_down(regions, found, story, desk)
        scenes = _named(made)
        found, bible = finished(found, scenes, story, last)
        return SceneList(
            **story.wishes,
            director=key,
            bible=bible,
            found=found,
            scenes=tuple(scenes),
        )

    def shots(self, scenes: SceneList, desk: Desk, last: ShotPlans | None = None) -> ShotPlans:
        """Every scene in shots.

        Raises ServerDown when no model could be asked at all; NoKey, WrongKey, SpendingCap.
        """
        key = plan_digest(self.spec, scenes, *self._basis((Stage.SHOTS,), desk))
        last = last if last and last.director == key else None
        drafts = self._drafts(scenes, last, desk)
        most = min(TOGETHER, self._room(Stage.SHOTS, 0, desk) // TOKENS_OF_ONE)
        questions = together([part for draft in drafts for part in draft.parts], most)
        kept = {draft.scene.id: draft.kept for draft in drafts}
        asked = side_by_side(desk, questions, lambda parts: self._shot(parts, kept[parts[0].scene.id], scenes, desk))
        answers = [one for planned in asked for one in planned.made]
        planned = [_assembled(draft, answers, scenes) for draft in drafts]
        return ShotPlans(
            **scenes.wishes,
            director=key,
            scenes=tuple(_scene_plan(scene, one) for scene, one in zip(scenes.scenes, planned, strict=True)),
            shots=tuple(shot for one in planned for shot in one.made),
        )

    def _short(self, story: ProcessedStory, desk: Desk) -> bool:
        """Whether a story needs no summing up, and a model can read it at once."""
        below = self._settings.llm_skip_summarization_threshold
        return story.token_count < min(below, self._room(Stage.SCENES, story.token_count, desk))

    def _opened(
        self, story: ProcessedStory, desk: Desk, regions: Sequence[Region], last: SceneList | None
    ) -> tuple[Bible, list[Scene]]:
        """The bible and the scenes of a short story that no model has planned, with one question; else by rule."""
        stretch = Stretch(Region(story.sentences), story.sentences, None, None)
        answer = taken(opening_question(story, self._form), desk)
        found = found_characters(story)
        if isinstance(answer, NotTaken):
            check_reached([answer.failure])
            found = begun(found.model_copy(update={"summary": story.summary}), last, regions)
            ruled = ruled_scenes(regions, cast(found, story), story)
            return found, [scene.model_copy(update={"notes": answer.notes}) for scene in ruled]
        found = bible_of(answer.answer.reading, found, story)
        known = Bible(summary=found.summary, characters=cast(found, story))
        return found, scenes_of(answer.answer.breakdown, stretch, known, answer.model, notes_of(answer))

    def _broken_down(self, regions: Sequence[Region], found: Bible, story: ProcessedStory, desk: Desk) -> list[Scene]:
        """The scenes of each region of a long or an edited story."""
        known = Bible(summary=found.summary, characters=cast(found, story))
        stretches = self._stretches(regions, story, desk)
        planned = side_by_side(desk, stretches, partial(self._scenes, story=story, bible=known, desk=desk))
        return [scene for one in planned for scene in one.made]

    def _bible(self, story: ProcessedStory, desk: Desk) -> Bible:
        """The story's bible, read by a model; the rules' where none can."""
        room = self._room(Stage.READING, story.token_count, desk)
        skip_below = self._settings.llm_skip_summarization_threshold
        answer = taken(reading_question(story, self._form, room, skip_below), desk)
        found = found_characters(story)
        if isinstance(answer, NotTaken):
            check_reached([answer.failure])
            return found.model_copy(update={"summary": story.summary})
        return bible_of(answer.answer, found, story)

    def _stretches(self, regions: Sequence[Region], story: ProcessedStory, desk: Desk) -> list[Stretch]:
        room = self._room(Stage.SCENES, story.token_count, desk)
        found = []
        for number, region in enumerate(regions):
            before = _neighbour(regions[number - 1]) if number else None
            after = _neighbour(regions[number + 1]) if number + 1 < len(regions) else None
            parts = runs(region.sentences, room) if region.is_new else [region.sentences]
            found += [Stretch(region, part, before, after) for part in parts]
        return found

    def _scenes(self, stretch: Stretch, story: ProcessedStory, bible: Bible, desk: Desk) -> Planned[Scene]:
        """The scenes of a stretch. One that stays is not asked about, nor an edited one that is as it was."""
        region = stretch.region
        if region.kept and (region.kept.planned_by != RULES or not desk.models(Stage.SCENES, 0)):
            return Planned([region.kept], region.kept.planned_by)
        mine = region._replace(kept=None, sentences=tuple(stretch.sentences))
        ruled = list(ruled_scenes([mine], bible.characters, story))
        if region.before and _same(region.before, ruled):
            return Planned([region.before.model_copy(update={"sentences": mine.sentences})], region.before.planned_by)
        answer = taken(breakdown_question(stretch, bible, self._form, story.token_count), desk)
        if isinstance(answer, NotTaken):
            stay = [region.kept] if region.kept else ruled
            noted = [scene.model_copy(update={"notes": answer.notes}) for scene in stay]
            return Planned(noted, RULES, answer.notes, True, answer.failure)
        scenes = scenes_of(answer.answer, stretch, bible, answer.model, notes_of(answer))
        if region.before:
            run = facts(mine.sentences, bible.characters, story)
            change = edit(mine, run, bible.characters, story)
            scenes = [edited_scene(region.before, scenes, change, {one.id for one in bible.characters})]
        return Planned(scenes, answer.model, asked=True)

    def _drafts(self, scenes: SceneList, last: ShotPlans | None, desk: Desk) -> list[Draft]:
        """What stays of each scene's shots, and which parts of it want new ones."""
        known = {one.id: one for one in scenes.characters}
        before = {scene.id: scene for scene in last.scenes} if last else {}
        asks = bool(desk.models(Stage.SHOTS, 0))
        drafts = []
        for scene, stood, places in zip(scenes.scenes, standing(scenes.scenes, last), _positions(scenes), strict=True):
            run, was = facts(scene.sentences, scenes.characters, scenes), before.get(scene.id)
            asked_anew = asks and was and was.planned_by == RULES
            stay = {} if asked_anew else kept_shots(scene, run, stood, known)
            kept = {at: shot for at, shot in stay.items() if shot.cast or not scene.cast}
            parts = tuple(Part(scene, run, start, end) for start, end in gaps(kept, len(run)))
            drafts.append(Draft(scene, run, places, stood, kept, parts, was))
        return drafts

    def _shot(self, parts: Sequence[Part], kept: Mapping[int, Shot], scenes: SceneList, desk: Desk) -> Planned[Filled]:
        """What a model says of some scenes, or of a part of one."""
        answer = taken(shooting_question(parts, scenes.bible, self._form), desk)
        if isinstance(answer, NotTaken):
            left = [Filled(part, None, RULES, answer.notes) for part in parts]
            return Planned(left, RULES, answer.notes, True, answer.failure)
        return Planned(filled(answer, parts, scenes.bible, kept), answer.model, asked=True)

    def _basis(self, stages: Sequence[Stage], desk: Desk) -> list[object]:
        """What else a plan hangs on: the models, the prompts and the format."""
        return [*(desk.models(stage, 0)[:1] for stage in stages), prompts_digest(), self._form]

    def _room(self, stage: Stage, tokens: int, desk: Desk) -> int:
        """Tokens of story that a question of a stage may have, by what its first model can read."""
        models = desk.models(stage, tokens)
        context = desk.context(models[0]) if models else FRAME * 2
        return max((context - FRAME) // 2, LEAST_ROOM)


def _assembled(draft: Draft, answers: Sequence[Filled], scenes: SceneList) -> Planned[Shot]:
    """A scene's shots: those that stay, those that a model planned, and the rules' for what is left."""
    mine = [one for one in answers if one.part.scene.id == draft.scene.id]
    if not mine and draft.before:
        return Planned(list(draft.kept.values()), draft.before.planned_by, draft.before.notes)
    made = dict(draft.kept)
    for one in mine:
        made |= one.shots if one.shots is not None else _by_rule(draft, one.part, scenes)
    by = next((one.by for one in mine if one.by != RULES), RULES)
    return Planned([made[at] for at in sorted(made)], by, tuple(note for one in mine for note in one.notes))


def _by_rule(draft: Draft, part: Part, scenes: SceneList) -> dict[int, Shot]:
    known = {one.id: one for one in scenes.characters}
    ruled = scene_shots(draft.scene, draft.run, draft.places, known, draft.stood)
    return {at: shot for at, shot in indexed(ruled) if part.start <= at < part.end}


def _same(before: Scene, ruled: Sequence[Scene]) -> bool:
    """Whether an edited scene is, by rule, where and what it was."""
    return [(one.setting, one.mood, one.cast) for one in ruled] == [(before.setting, before.mood, before.cast)]


def _neighbour(region: Region) -> Scene | None:
    return region.kept or region.before


def _named(scenes: Sequence[Scene]) -> list[Scene]:
    """The scenes with an id each."""
    taken: set[str] = set()
    named = []
    for scene in scenes:
        name = scene.id if scene.id not in taken else scene_id(scene.sentences[0], taken)
        taken.add(name)
        named.append(scene.model_copy(update={"id": name}))
    return named


def _positions(scenes: SceneList) -> list[list[int]]:
    """For each scene the positions of its sentences in their sections."""
    follow = iter(positions(scenes.sentences))
    return [[next(follow) for _ in scene.sentences] for scene in scenes.scenes]


def _scene_plan(scene: Scene, planned: Planned[Shot]) -> ScenePlan:
    return ScenePlan(
        id=scene.id,
        setting=scene.setting,
        mood=scene.mood,
        summary=scene.summary,
        planned_by=planned.by,
        notes=planned.notes,
    )
