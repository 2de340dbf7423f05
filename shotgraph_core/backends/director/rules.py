"""The director that plans by rule: no model, no network, the same plan on every machine.

It joins the reading of words (`text`) with the planning of pictures (`plan`), which do not know each other.
"""

from shotgraph_core.backends.director._ruled import begun, cast, finished, found_characters, ruled_scenes
from shotgraph_core.model import ProcessedStory, SceneList, ScenePlan, Shot, ShotPlans
from shotgraph_core.plan.replan import outline, plan_digest
from shotgraph_core.plan.replan_shots import standing
from shotgraph_core.plan.scenes import positions
from shotgraph_core.plan.shots import scene_shots
from shotgraph_core.ports import BackendSpec, Desk
from shotgraph_core.told import facts


class RulesDirector:
    """Plans a story in English or Hindi from its words, a lexicon and the grammar of shots."""

    spec = BackendSpec(port="director", name="rules", version=5)

    def scenes(self, story: ProcessedStory, desk: Desk, last: SceneList | None = None) -> SceneList:
        """The story in scenes of at most twelve sentences; edited ones may grow a little."""
        key = plan_digest(self.spec, story)
        last = last if last and last.director == key else None
        regions = outline(last, story.sentences)
        found = begun(found_characters(story), last, regions)
        scenes = tuple(ruled_scenes(regions, cast(found, story), story))
        found, bible = finished(found, scenes, story, last)
        return SceneList(
            **story.wishes,
            director=key,
            bible=bible,
            found=found,
            scenes=scenes,
        )

    def shots(self, scenes: SceneList, desk: Desk, last: ShotPlans | None = None) -> ShotPlans:
        """Every scene in shots of one sentence, or of two where one is very short."""
        key = plan_digest(self.spec, scenes)
        known = {character.id: character for character in scenes.characters}
        shots: list[Shot] = []
        follow = iter(positions(scenes.sentences))
        stood = standing(scenes.scenes, last if last and last.director == key else None)
        for scene, old in zip(scenes.scenes, stood, strict=True):
            run = facts(scene.sentences, scenes.characters, scenes)
            shots += scene_shots(scene, run, [next(follow) for _ in run], known, old)
        return ShotPlans(
            **scenes.wishes,
            director=key,
            scenes=tuple(
                ScenePlan(id=scene.id, setting=scene.setting, mood=scene.mood, summary=scene.summary)
                for scene in scenes.scenes
            ),
            shots=tuple(shots),
        )
