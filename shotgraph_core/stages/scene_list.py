"""The story in scenes."""

from shotgraph_core.model import ProcessedStory, SceneList
from shotgraph_core.studio import Studio


def scene_list(story: ProcessedStory, studio: Studio) -> SceneList:
    """The director's breakdown of the story."""
    return studio.director.scenes(story)
