"""The voice."""

import dagster as dg

from shotgraph_core.model import SAMPLE_RATE, Narration, ShotPlans
from shotgraph_core.stages.narration import SpeechRequest
from shotgraph_core.stages.narration import narration as narrate
from shotgraph_core.studio import Studio
from shotgraph_dagster.assets import film_asset
from shotgraph_dagster.shown import fallback_voices, made_and_reused, materialized


@film_asset(version=str(SpeechRequest.version), kinds={"audio"})
def narration(shot_plans: ShotPlans, studio: dg.ResourceParam[Studio]) -> dg.MaterializeResult[Narration]:
    """The line of each shot, spoken. Its length decides how long the shot is."""
    with studio.counting() as (counted, tally):
        spoken = narrate(shot_plans, counted)
    return materialized(
        spoken,
        lines=len(spoken.lines),
        spoken_seconds=round(sum(shot.line.samples for shot in spoken.lines) / SAMPLE_RATE, 1),
        voices=", ".join(sorted({shot.line.voice for shot in spoken.lines})),
        fallback_voices=fallback_voices(spoken),
        **made_and_reused(tally, "speech"),
    )
