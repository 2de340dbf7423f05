"""The pictures."""

import dagster as dg

from shotgraph_core.model import Clips, Narration, ShotPlans
from shotgraph_core.plan.own_lengths import length_notes
from shotgraph_core.plan.timeline import timeline
from shotgraph_core.stages.clips import FootageRequest
from shotgraph_core.stages.clips import clips as shoot
from shotgraph_core.stages.narration import narration as narrate
from shotgraph_core.studio import Studio
from shotgraph_dagster.assets import film_asset
from shotgraph_dagster.shown import made_and_reused, materialized, own_notes, sheet, shot_table, spending
from shotgraph_dagster.upstream import intact


@film_asset(version=str(FootageRequest.version), kinds={"video"})
def clips(
    context: dg.AssetExecutionContext, shot_plans: ShotPlans, narration: Narration, studio: dg.ResourceParam[Studio]
) -> dg.MaterializeResult[Clips]:
    """Each shot filmed, exactly as long as its line. A shot that did not change is not filmed again."""
    spoken = intact(narration, studio.store, lambda: narrate(shot_plans, studio))
    billed = studio.billed_to(context.partition_key)  # whoever wants clips alone has the guard asked here
    with billed.counting() as (counted, tally):
        filmed = shoot(shot_plans, spoken, counted)
    film = studio.settings.film
    placed = timeline(shot_plans, spoken, film.fps, film.fade_frames).shots
    frames = sum(clip.footage.frames for clip in filmed.clips)
    return materialized(
        filmed,
        clips=len(filmed.clips),
        seconds=round(frames / film.fps, 1),
        shots=shot_table(shot_plans, filmed, studio, tally),
        contact_sheet=sheet(shot_plans, filmed, studio.store),
        own_media=sum(shot.media is not None for shot in shot_plans.shots),
        **own_notes(length_notes(shot_plans.shots, placed, film.fps)),
        **made_and_reused(tally, "clip"),
        **spending(billed.ledger),
    )
