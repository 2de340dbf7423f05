"""The director that plans by rule: no model, no network, the same plan on every machine.

It joins the reading of words (`text`) with the planning of pictures (`plan`), which do not know each other.
"""

from collections.abc import Sequence

from shotgraph_core.model import (
    Character,
    Figure,
    Language,
    ProcessedStory,
    Scene,
    SceneList,
    ScenePlan,
    Sentence,
    ShotPlans,
)
from shotgraph_core.plan.cast import scene_casts
from shotgraph_core.plan.continuity import Look, characters
from shotgraph_core.plan.facts import PlaceFact, SentenceFacts
from shotgraph_core.plan.moods import scene_mood
from shotgraph_core.plan.scenes import positions, scene_runs
from shotgraph_core.plan.settings import settings
from shotgraph_core.plan.shots import scene_shots
from shotgraph_core.ports import BackendSpec
from shotgraph_core.text.hints import hints
from shotgraph_core.text.mentions import Callers
from shotgraph_core.text.words import words

SUMMARY_CHARACTERS = 80
"""Most of a scene's summary, which chapters are called by."""


class RulesDirector:
    """Plans a story in English or Hindi from its words, a lexicon and the grammar of shots."""

    spec = BackendSpec(port="director", name="rules", version=3)

    def scenes(self, story: ProcessedStory) -> SceneList:
        """The story in scenes of at most twelve sentences."""
        cast = characters([_look(figure) for figure in story.figures], story.seed)
        leads = [one.id for one in cast]
        runs = scene_runs(_facts(story.sentences, cast, story.language))
        scenes: list[Scene] = []
        for run, setting, present in zip(runs, settings(runs, story.seed), scene_casts(runs, leads), strict=True):
            scenes.append(
                Scene(
                    id=f"scene-{run[0].sentence.id[:8]}",
                    sentences=tuple(fact.sentence for fact in run),
                    setting=setting,
                    mood=scene_mood(run),
                    cast=present,
                    summary=_summary(run),
                )
            )
        return SceneList(
            language=story.language,
            style=story.style,
            seed=story.seed,
            voice=story.voice,
            aspect=story.aspect,
            characters=cast,
            scenes=tuple(scenes),
        )

    def shots(self, scenes: SceneList) -> ShotPlans:
        """Every scene in shots of one sentence, or of two where one is very short."""
        # What a figure is called changes no picture: without it, a new alias films no shot again.
        known = {one.id: one.model_copy(update={"aliases": ()}) for one in scenes.characters}
        shots = []
        follow = iter(positions(scenes.sentences))
        for scene in scenes.scenes:
            run = _facts(scene.sentences, scenes.characters, scenes.language)
            shots += scene_shots(scene, run, [next(follow) for _ in run], known)
        return ShotPlans(
            language=scenes.language,
            style=scenes.style,
            seed=scenes.seed,
            voice=scenes.voice,
            aspect=scenes.aspect,
            scenes=tuple(
                ScenePlan(id=scene.id, setting=scene.setting, mood=scene.mood, summary=scene.summary)
                for scene in scenes.scenes
            ),
            shots=tuple(shots),
        )


def _look(figure: Figure) -> Look:
    return Look(figure.name, figure.species, figure.age, figure.gender, figure.aliases)


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
