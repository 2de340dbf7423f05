"""The film on paper, checked: no sentence lost, doubled or moved."""

from shotgraph_core.errors import Broken
from shotgraph_core.model import SceneList, Sentence, Shot, ShotPlans
from shotgraph_core.plan.described import as_described
from shotgraph_core.plan.own import as_directed, laid_over
from shotgraph_core.plan.prompt import dressed
from shotgraph_core.stages.softening import softened
from shotgraph_core.studio import Studio
from shotgraph_core.told import facts


def shot_plans(scenes: SceneList, studio: Studio, last: ShotPlans | None = None) -> ShotPlans:
    """The director's shots, which keep what did not change since the `last` ones, and what the writer says of them.

    Unsafe ones are softened if the story says so. Raises Broken when they do not tell every sentence exactly once, in
    order; InputError where the writer speaks of a shot that there never was.
    """
    plans = dressed(studio.director.shots(scenes, studio.desk, as_directed(last)), scenes.bible)
    untold = untold_or_doubled(scenes, plans)
    if untold:
        raise Broken(f"The {studio.director.spec.name} director does not tell every sentence once: {untold}")
    return softened(_own(plans, scenes, last) if plans.shot_edits else plans, studio)


def _own(plans: ShotPlans, scenes: SceneList, last: ShotPlans | None) -> ShotPlans:
    """The plans with their writer's own words laid over them."""
    known = {one.id: one for one in scenes.characters}
    places = {scene.id: scene for scene in scenes.scenes}

    def seen(shot: Shot, words: str) -> Shot:
        (told,) = facts([Sentence(id=shot.id, text=words)], scenes.characters, scenes)
        return as_described(shot, told, places[shot.scene_id], known)

    return dressed(laid_over(plans, last, seen), scenes.bible)


def untold_or_doubled(scenes: SceneList, plans: ShotPlans) -> str:
    """What is wrong with how the shots tell the sentences; empty when each is told once and in order.

    A softened line need not be the sentences' text, as long as it stands for them.
    """
    wanted = [sentence.id for sentence in scenes.sentences]
    told = [sentence for shot in plans.shots for sentence in shot.sentence_ids]
    if told == wanted:
        text = {sentence.id: sentence.text for sentence in scenes.sentences}
        lines = ((shot, " ".join(text[sentence] for sentence in shot.sentence_ids)) for shot in plans.shots)
        same = all(shot.subtitle_text.strip() if shot.softened else shot.subtitle_text == line for shot, line in lines)
        return "" if same else "the shots' lines differ from the sentences' text"
    first = next((n for n, pair in enumerate(zip(wanted, told, strict=False)) if pair[0] != pair[1]), None)
    return f"{len(wanted)} sentences, {len(told)} told, first difference at {first}"
