"""The film on paper, checked: no sentence lost, doubled or moved."""

from shotgraph_core.errors import Broken
from shotgraph_core.model import SceneList, ShotPlans
from shotgraph_core.plan.prompt import dressed
from shotgraph_core.studio import Studio


def shot_plans(scenes: SceneList, studio: Studio, last: ShotPlans | None = None) -> ShotPlans:
    """The director's shots, which keep what did not change since the `last` ones.

    Raises Broken when they do not tell every sentence exactly once, in order.
    """
    plans = dressed(studio.director.shots(scenes, studio.desk, last), scenes.bible)
    untold = untold_or_doubled(scenes, plans)
    if untold:
        raise Broken(f"The {studio.director.spec.name} director does not tell every sentence once: {untold}")
    return plans


def untold_or_doubled(scenes: SceneList, plans: ShotPlans) -> str:
    """What is wrong with how the shots tell the sentences; empty when each is told once and in order."""
    wanted = [sentence.id for sentence in scenes.sentences]
    told = [sentence for shot in plans.shots for sentence in shot.sentence_ids]
    if told == wanted:
        lines = " ".join(shot.subtitle_text for shot in plans.shots)
        text = " ".join(sentence.text for sentence in scenes.sentences)
        return "" if lines == text else "the shots' lines differ from the sentences' text"
    first = next((n for n, pair in enumerate(zip(wanted, told, strict=False)) if pair[0] != pair[1]), None)
    return f"{len(wanted)} sentences, {len(told)} told, first difference at {first}"
