"""The story, read."""

import dagster as dg

from shotgraph_core.model import ProcessedStory
from shotgraph_core.stages.own_media import shelve
from shotgraph_core.stages.processed_story import processed_story as process
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from shotgraph_dagster.assets import film_asset
from shotgraph_dagster.partitions import story_file
from shotgraph_dagster.settings import GraphSettings
from shotgraph_dagster.shown import materialized


@film_asset(version="2", kinds={"text"})
def processed_story(
    context: dg.AssetExecutionContext, studio: dg.ResourceParam[Studio]
) -> dg.MaterializeResult[ProcessedStory]:
    """The story as it is told: its sentences, its summary, and whom and what it is about."""
    limits = studio.settings.story
    file = story_file(context.partition_key, studio.store, GraphSettings().stories)
    story = read_story(file, limits)
    shelve(story, studio.store)
    told = process(story, studio.settings)
    return materialized(
        told,
        source=dg.MetadataValue.path(str(file)),
        title=told.title,
        language=told.language.value,
        sentences=len(told.sentences),
        tokens=told.token_count,
        chunks=len(told.chunks),
        summary=told.summary,
    )
