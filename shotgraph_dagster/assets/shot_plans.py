"""The film on paper."""

import dagster as dg

from shotgraph_core.model import SceneList, ShotPlans
from shotgraph_core.stages.shot_plans import shot_plans as plan
from shotgraph_core.studio import Studio
from shotgraph_dagster.assets import film_asset
from shotgraph_dagster.io_manager import last_plan
from shotgraph_dagster.shown import materialized, own_notes, plan_table, planned_table, ruled, spending


@film_asset(version="1", kinds={"table"})
def shot_plans(
    context: dg.AssetExecutionContext, scene_list: SceneList, studio: dg.ResourceParam[Studio]
) -> dg.MaterializeResult[ShotPlans]:
    """Every shot of the film on paper: who and what is seen, from how far, and the line that is told meanwhile."""
    billed = studio.billed_to(context.partition_key)
    plans = plan(scene_list, billed, last_plan(context, studio.store, ShotPlans, scene_list.sentences))
    seconds = sum(shot.planned_seconds for shot in plans.shots)
    return materialized(
        plans,
        shots=len(plans.shots),
        scenes=len(plans.scenes),
        planned_seconds=round(seconds, 1),
        plan=plan_table(plans),
        planned=planned_table(plans),
        **ruled(plans.scenes),
        **own_notes(plans.notes),
        **spending(billed.ledger),
    )
