"""The story in scenes, checked: no sentence lost, doubled or moved."""

from shotgraph_core.errors import Broken
from shotgraph_core.model import ProcessedStory, SceneList
from shotgraph_core.studio import Studio


def scene_list(story: ProcessedStory, studio: Studio, last: SceneList | None = None) -> SceneList:
    """The director's breakdown of the story, which keeps what did not change since the `last` one.

    Raises Broken when it does not hold every sentence once, in order.
    """
    scenes = studio.director.scenes(story, studio.desk, last)
    if [sentence.id for sentence in scenes.sentences] != [sentence.id for sentence in story.sentences]:
        raise Broken(
            f"The scenes of the {studio.director.spec.name} director do not hold every sentence of the story once"
        )
    return scenes
