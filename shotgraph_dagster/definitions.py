"""All that Dagster loads. Loading opens no backend, needs no secret and writes nothing."""

import dagster as dg

from shotgraph_dagster.assets.clips import clips
from shotgraph_dagster.assets.final_video import final_video
from shotgraph_dagster.assets.music import music
from shotgraph_dagster.assets.narration import narration
from shotgraph_dagster.assets.processed_story import processed_story
from shotgraph_dagster.assets.scene_list import scene_list
from shotgraph_dagster.assets.shot_plans import shot_plans
from shotgraph_dagster.assets.storyboard import storyboard
from shotgraph_dagster.checks import (
    every_sentence_is_told_once,
    every_shot_is_safe,
    loudness_is_right,
    picture_and_sound_end_together,
)
from shotgraph_dagster.io_manager import StoredValues
from shotgraph_dagster.resources import StudioResource
from shotgraph_dagster.settings import GraphSettings

EXECUTORS = {
    "in_process": dg.in_process_executor,
    # The default start method loads everything anew in each step's process.
    "multiprocess": dg.multiprocess_executor.configured(
        {"start_method": {"forkserver": {"preload_modules": ["shotgraph_dagster.definitions"]}}}
    ),
}

defs = dg.Definitions(
    assets=[processed_story, scene_list, shot_plans, storyboard, narration, clips, music, final_video],
    asset_checks=[every_sentence_is_told_once, every_shot_is_safe, picture_and_sound_end_together, loudness_is_right],
    jobs=[dg.define_asset_job("film", description="A story's whole film; what did not change is reused.")],
    resources={"studio": StudioResource(), "io_manager": StoredValues()},
    executor=EXECUTORS[GraphSettings().executor],
)
