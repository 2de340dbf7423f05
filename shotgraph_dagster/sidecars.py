"""The bible and the shots with which a story would be filmed now, and where its writer may edit them."""

from collections.abc import Sequence
from pathlib import Path

from shotgraph_core.drafts import last_draft
from shotgraph_core.errors import InputError
from shotgraph_core.model import Bible, SceneList, ShotPlans
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.scene_list import scene_list
from shotgraph_core.stages.shot_plans import shot_plans
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from shotgraph_dagster.partitions import registered


def present_bible(file: Path, studio: Studio) -> Bible:
    """The story's bible: as its last film has it where that still fits, and with its writer's words."""
    return _scenes(file, studio, registered(file, studio.store)).bible


def present_plans(file: Path, studio: Studio) -> ShotPlans:
    """The story's shots: as its last film has them where they still fit, and with its writer's words."""
    key = registered(file, studio.store)
    scenes = _scenes(file, studio, key)
    last = last_draft(studio.store, "shot_plans", key, ShotPlans, scenes.sentences) if key else None
    return shot_plans(scenes, studio.billed_to(key) if key else studio, last)


def write_beside(files: Sequence[Path], text: str) -> Path:
    """Writes what a writer may edit, as the first of the files in which it may be kept.

    Raises InputError where one of them is there already, or the folder is not writable.
    """
    kept = next((one for one in files if one.exists()), None)
    if kept:
        raise InputError(f"{kept}: this is there already and stays as it is; edit it, or move it away first")
    new = files[0]
    try:
        with new.open("x", encoding="utf-8") as opened:
            opened.write(text)
    except OSError as problem:
        raise InputError(f"{new}: cannot be written ({problem.strerror}); check its folder's permissions") from None
    return new


def _scenes(file: Path, studio: Studio, key: str | None) -> SceneList:
    told = processed_story(read_story(file, studio.settings.story), studio.settings)
    last = last_draft(studio.store, "scene_list", key, SceneList, told.sentences) if key else None
    return scene_list(told, studio.billed_to(key) if key else studio, last)
