"""Scenes and shots by rule, for any run of sentences of a story whose characters are known."""

from collections.abc import Sequence

from shotgraph_core.backends.director._sentences import facts
from shotgraph_core.model import Bible, Language, ProcessedStory, Scene, SceneList, Sentence, Shot
from shotgraph_core.plan.bible import bible
from shotgraph_core.plan.cast import scene_casts
from shotgraph_core.plan.continuity import Look, characters
from shotgraph_core.plan.facts import SentenceFacts
from shotgraph_core.plan.moods import scene_mood
from shotgraph_core.plan.scenes import positions, scene_runs
from shotgraph_core.plan.settings import settings
from shotgraph_core.plan.shots import scene_shots

SUMMARY_CHARACTERS = 80
"""Most of a scene's summary, which chapters are called by."""


def ruled_bible(story: ProcessedStory) -> Bible:
    """The bible as far as rules can tell, led by what the story's writer says."""
    looks = [Look(one.name, one.species, one.age, one.gender, one.aliases) for one in story.figures]
    return bible(characters(looks, story.seed), story.bible)


def ruled_scenes(sentences: Sequence[Sentence], bible: Bible, language: Language, seed: int) -> list[Scene]:
    """The sentences in scenes of at most twelve."""
    runs = scene_runs(facts(sentences, bible.characters, language))
    leads = [one.id for one in bible.characters]
    return [
        Scene(
            id=f"scene-{run[0].sentence.id[:8]}",
            sentences=tuple(fact.sentence for fact in run),
            setting=setting,
            mood=scene_mood(run),
            cast=present,
            summary=summary(run),
        )
        for run, setting, present in zip(runs, settings(runs, seed), scene_casts(runs, leads), strict=True)
    ]


def ruled_shots(scenes: SceneList) -> dict[str, list[Shot]]:
    """The shots of each scene, by its id: one sentence each, or two where one is very short."""
    known = {one.id: one for one in scenes.characters}
    follow = iter(positions(scenes.sentences))
    return {
        scene.id: scene_shots(
            scene,
            facts(scene.sentences, scenes.characters, scenes.language),
            [next(follow) for _ in scene.sentences],
            known,
        )
        for scene in scenes.scenes
    }


def summary(run: Sequence[SentenceFacts]) -> str:
    """The scene's heading, else its first sentence, shortened at a word."""
    text = run[0].sentence.text
    if len(text) <= SUMMARY_CHARACTERS:
        return text
    return text[:SUMMARY_CHARACTERS].rsplit(" ", 1)[0].rstrip(",;:—–- ") + "…"
