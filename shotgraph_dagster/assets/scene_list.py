"""The story in scenes."""

import dagster as dg

from shotgraph_core.model import ProcessedStory, SceneList
from shotgraph_core.stages.scene_list import scene_list as break_down
from shotgraph_core.studio import Studio
from shotgraph_dagster.assets import film_asset
from shotgraph_dagster.io_manager import last_plan
from shotgraph_dagster.shown import bible_table, materialized, ruled, scene_table, spending


@film_asset(version="1", kinds={"text"})
def scene_list(
    context: dg.AssetExecutionContext, processed_story: ProcessedStory, studio: dg.ResourceParam[Studio]
) -> dg.MaterializeResult[SceneList]:
    """The story in scenes: each plays in one place, at one time, in one mood."""
    last = last_plan(context, studio.store, SceneList, processed_story.sentences)
    billed = studio.billed_to(context.partition_key)
    scenes = break_down(processed_story, billed, last)
    return materialized(
        scenes,
        scenes=len(scenes.scenes),
        characters=", ".join(character.name for character in scenes.characters),
        places=", ".join(scene.setting.name or scene.setting.place.value for scene in scenes.scenes),
        bible=bible_table(scenes.bible),
        breakdown=scene_table(scenes),
        **ruled(scenes.scenes),
        **spending(billed.ledger),
    )
