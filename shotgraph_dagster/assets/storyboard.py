"""The film on paper, to be read."""

import dagster as dg

from shotgraph_core.model import ProcessedStory, SceneList, ShotPlans, Storyboard
from shotgraph_core.stages.storyboard import BoardRequest, StillRequest
from shotgraph_core.stages.storyboard import storyboard as draw
from shotgraph_core.studio import Studio
from shotgraph_dagster.assets import film_asset
from shotgraph_dagster.shown import made_and_reused, materialized, own_notes, small_sheet, spending


@film_asset(version=f"{BoardRequest.version}.{StillRequest.version}", kinds={"html"})
def storyboard(
    context: dg.AssetExecutionContext,
    processed_story: ProcessedStory,
    scene_list: SceneList,
    shot_plans: ShotPlans,
    studio: dg.ResourceParam[Studio],
) -> dg.MaterializeResult[Storyboard]:
    """A page and a contact sheet of every shot, from the plan alone: to be read before anything is filmed."""
    billed = studio.billed_to(context.partition_key)
    with billed.counting() as (counted, tally):
        drawn = draw(processed_story, scene_list, shot_plans, counted)
    return materialized(
        drawn,
        shots=drawn.shots,
        contact_sheet=small_sheet(drawn, studio.store),
        **own_notes(drawn.notes),
        **made_and_reused(tally, "still"),
        **spending(billed.ledger),
    )
