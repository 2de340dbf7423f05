"""The score."""

import dagster as dg

from shotgraph_core.model import SAMPLE_RATE, Music, Narration, ShotPlans
from shotgraph_core.stages.music import MusicRequest
from shotgraph_core.stages.music import music as score
from shotgraph_core.stages.narration import narration as narrate
from shotgraph_core.studio import Studio
from shotgraph_dagster.assets import film_asset
from shotgraph_dagster.shown import made_and_reused, materialized
from shotgraph_dagster.upstream import intact


@film_asset(version=str(MusicRequest.version), kinds={"audio"})
def music(shot_plans: ShotPlans, narration: Narration, studio: dg.ResourceParam[Studio]) -> dg.MaterializeResult[Music]:
    """The music of each scene: one theme of the film's own, varied with the mood."""
    spoken = intact(narration, studio.store, lambda: narrate(shot_plans, studio))
    with studio.counting() as (counted, tally):
        played = score(shot_plans, spoken, counted)
    samples = sum(scene.track.samples for scene in played.scenes)
    return materialized(
        played,
        scenes=len(played.scenes),
        seconds=round(samples / SAMPLE_RATE, 1),
        moods=", ".join(scene.mood.value for scene in shot_plans.scenes),
        **made_and_reused(tally, "music"),
    )
