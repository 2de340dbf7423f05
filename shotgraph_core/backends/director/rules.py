"""The director that plans by rule: no model, no network, the same plan on every machine.

It joins the reading of words (`text`) with the planning of pictures (`plan`), which do not know each other.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from shotgraph_core.model import (
    Character,
    Language,
    ProcessedStory,
    Scene,
    SceneList,
    ScenePlan,
    Sentence,
    Setting,
    ShotPlans,
)
from shotgraph_core.plan.bible import bible
from shotgraph_core.plan.cast import scene_casts, shot_cast
from shotgraph_core.plan.continuity import Look, characters
from shotgraph_core.plan.facts import PlaceFact, SentenceFacts
from shotgraph_core.plan.moods import scene_mood
from shotgraph_core.plan.replan import Region, outline, plan_digest, scene_id
from shotgraph_core.plan.replan_scenes import Edit, kept_bible, kept_cast, kept_mood, kept_setting
from shotgraph_core.plan.replan_shots import standing
from shotgraph_core.plan.scenes import Run, positions, scene_runs
from shotgraph_core.plan.settings import settings, told_setting
from shotgraph_core.plan.shots import scene_shots
from shotgraph_core.ports import BackendSpec, Desk
from shotgraph_core.text.figures import figures
from shotgraph_core.text.hints import hints
from shotgraph_core.text.mentions import Callers
from shotgraph_core.text.words import words

SUMMARY_CHARACTERS = 80
"""Most of a scene's summary, which chapters are called by."""


class RulesDirector:
    """Plans a story in English or Hindi from its words, a lexicon and the grammar of shots."""

    spec = BackendSpec(port="director", name="rules", version=2)

    def scenes(self, story: ProcessedStory, desk: Desk, last: SceneList | None = None) -> SceneList:
        """The story in scenes of at most twelve sentences; edited ones may grow a little."""
        key = plan_digest(self.spec, story)
        last = last if last and last.director == key else None
        found = figures(story.sentences, story.language)
        fresh = present = bible(characters([Look(*figure[:4]) for figure in found], story.seed), story.bible)
        regions = outline(last, story.sentences)
        if last:
            present = kept_bible(last.bible, fresh, _named(last, story) | _shown(last, regions))
        scenes = tuple(_scenes(regions, present.characters, story))
        if last:
            casts = {who for scene in scenes for who in scene.cast}
            present = kept_bible(present, fresh, _named(last, story) | casts)
        return SceneList(
            language=story.language,
            style=story.style,
            seed=story.seed,
            voice=story.voice,
            aspect=story.aspect,
            moderation=story.moderation,
            director=key,
            bible=present,
            scenes=scenes,
        )

    def shots(self, scenes: SceneList, desk: Desk, last: ShotPlans | None = None) -> ShotPlans:
        """Every scene in shots of one sentence, or of two where one is very short."""
        key = plan_digest(self.spec, scenes)
        known = {character.id: character for character in scenes.characters}
        shots = []
        follow = iter(positions(scenes.sentences))
        stood = standing(scenes.scenes, last if last and last.director == key else None)
        for scene, old in zip(scenes.scenes, stood, strict=True):
            run = _facts(scene.sentences, scenes.characters, scenes.language)
            shots += scene_shots(scene, run, [next(follow) for _ in run], known, old)
        return ShotPlans(
            language=scenes.language,
            style=scenes.style,
            seed=scenes.seed,
            voice=scenes.voice,
            aspect=scenes.aspect,
            moderation=scenes.moderation,
            director=key,
            scenes=tuple(
                ScenePlan(id=scene.id, setting=scene.setting, mood=scene.mood, summary=scene.summary)
                for scene in scenes.scenes
            ),
            shots=tuple(shots),
        )


def _scenes(regions: Sequence[Region], cast: Sequence[Character], story: ProcessedStory) -> Iterator[Scene]:
    """The scenes of each region: kept, kept as far as its edit tells nothing else, or broken down from nothing."""
    known = _split(_facts(story.sentences, cast, story.language), regions)
    edits = [_edit(region, run, cast, story.language) for region, run in zip(regions, known, strict=True)]
    parts = [
        (region, edit._replace(run=run))
        for region, edit in zip(regions, edits, strict=True)
        for run in (scene_runs(edit.run) if region.is_new else [edit.run])
    ]
    runs = [edit.run for _, edit in parts]
    fixed = settings(runs, story.seed, [_kept_setting(region, edit) for region, edit in parts])
    casts = scene_casts(runs, [one.id for one in cast])
    taken = {region.id for region in regions}
    for (region, edit), setting, present in zip(parts, fixed, casts, strict=True):
        name = region.id or scene_id(edit.run[0].sentence, taken)
        taken.add(name)
        yield region.kept or _scene(region.before, edit, setting, present, {one.id for one in cast}, name)


def _edit(region: Region, run: Run, cast: Sequence[Character], language: Language) -> Edit:
    new = [fact for fact in run if region.has_new(fact.sentence)]
    return Edit(run, new, gone=_facts(region.gone, cast, language))


def _kept_setting(region: Region, edit: Edit) -> Setting | None:
    if region.before is None:
        return region.kept.setting if region.kept else None
    old = region.before.setting
    return kept_setting(old, told_setting(edit.run, old), edit)


def _scene(
    before: Scene | None, edit: Edit, setting: Setting, cast: Sequence[str], known: set[str], name: str
) -> Scene:
    mood = scene_mood(edit.run)
    return Scene(
        id=name,
        sentences=tuple(fact.sentence for fact in edit.run),
        setting=setting,
        mood=kept_mood(before.mood, mood, edit) if before else mood,
        cast=kept_cast(before.cast, cast, edit, known) if before else tuple(cast),
        summary=_summary(edit.run),
    )


def _split(facts: Run, regions: Sequence[Region]) -> list[Run]:
    """The facts of each region's sentences."""
    ends = list(accumulate(len(region.sentences) for region in regions))
    return [facts[start:end] for start, end in pairwise([0, *ends])]


def _named(last: SceneList, story: ProcessedStory) -> set[str]:
    """Ids of the last plan's characters whom the story still names."""
    return {who for fact in _facts(story.sentences, last.characters, story.language) for who in fact.named}


def _shown(last: SceneList, regions: Sequence[Region]) -> set[str]:
    """Ids of the last plan's characters whom scenes that stay would still show, if nobody else came in."""
    known = {one.id: one for one in last.characters}
    shown = {who for region in regions if region.kept for who in region.kept.cast}
    for region in regions:
        if region.before:
            run = _facts(region.sentences, last.characters, last.language)
            shown.update(*(shot_cast(run, at, 1, region.before.cast, known) for at in range(len(run))))
    return shown & known.keys()


def _facts(sentences: Sequence[Sentence], cast: Sequence[Character], language: Language) -> tuple[SentenceFacts, ...]:
    """What each sentence tells a director."""
    callers = Callers(cast, language)
    return tuple(_fact(sentence, callers, language) for sentence in sentences)


def _fact(sentence: Sentence, callers: Callers, language: Language) -> SentenceFacts:
    found, meant = hints(sentence.text, language), callers.mentions(sentence.text)
    return SentenceFacts(
        sentence=sentence,
        places=tuple(PlaceFact(*place) for place in found.places),
        time=found.time,
        weather=found.weather,
        mood=found.mood,
        strong=found.strong,
        moves_on=found.moves_on,
        props=found.props,
        dialogue=found.dialogue,
        speaker=meant.speaker,
        speaker_pronoun=meant.speaker_pronoun,
        named=meant.named,
        pronouns=meant.pronouns,
        plural=meant.plural,
        words=max(len(words(sentence.text)), 1),
    )


def _summary(run: Sequence[SentenceFacts]) -> str:
    """The scene's heading, else its first sentence, shortened at a word."""
    text = run[0].sentence.text
    if len(text) <= SUMMARY_CHARACTERS:
        return text
    return text[:SUMMARY_CHARACTERS].rsplit(" ", 1)[0].rstrip(",;:—–- ") + "…"
