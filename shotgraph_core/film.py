"""From a story to a film: the spine, in one place. Dagster's graph calls the same stages in the same order."""

from shotgraph_core.drafts import redrafted
from shotgraph_core.model import Film, ProcessedStory, SceneList, ShotPlans, Storyboard, StoryInput
from shotgraph_core.stages.clips import clips
from shotgraph_core.stages.final_video import final_video
from shotgraph_core.stages.moderation import refuse_unsafe
from shotgraph_core.stages.music import music
from shotgraph_core.stages.narration import narration
from shotgraph_core.stages.own_media import shelve
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.scene_list import scene_list
from shotgraph_core.stages.shot_plans import shot_plans
from shotgraph_core.stages.storyboard import storyboard
from shotgraph_core.studio import Studio


def make_film(story: StoryInput, studio: Studio, name: str = "") -> Film:
    """The film of a story. What was made before, in this process or any other, is not made again.

    A story with a name is planned from its last plan, so that an edit changes what it touches and nothing else; without
    one it is planned from nothing, and what language models cost is not kept. Raises UnsafeStory before anything is
    drawn, spoken or filmed when a shot may not be shown.
    """
    studio = studio.billed_to(name) if name else studio
    told, scenes, plans = _planned(story, studio, name)
    refuse_unsafe(plans, studio)
    storyboard(told, scenes, plans, studio)
    spoken = narration(plans, studio)
    filmed = clips(plans, spoken, studio)
    scored = music(plans, spoken, studio)
    return final_video(told, plans, spoken, filmed, scored, studio)


def make_storyboard(story: StoryInput, studio: Studio, name: str = "") -> Storyboard:
    """The storyboard of the film that `make_film` would make of the same story now, without sound or film.

    Unsafe shots are marked on it and raise nothing.
    """
    studio = studio.billed_to(name) if name else studio
    return storyboard(*_planned(story, studio, name), studio)


def _planned(story: StoryInput, studio: Studio, name: str) -> tuple[ProcessedStory, SceneList, ShotPlans]:
    """The story, its scenes and its shots; the plans of a story with a name are kept for the next time."""
    store = studio.store
    shelve(story, store)
    told = processed_story(story, studio.settings)
    scenes = redrafted(
        store, "scene_list", name, SceneList, told.sentences, lambda last: scene_list(told, studio, last)
    )
    plans = redrafted(
        store, "shot_plans", name, ShotPlans, scenes.sentences, lambda last: shot_plans(scenes, studio, last)
    )
    return told, scenes, plans
