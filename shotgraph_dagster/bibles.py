"""The bible with which a story would be filmed now, and where its writer may edit it."""

from pathlib import Path

from pydantic import ValidationError

from shotgraph_core.bible_file import bible_files, bible_text
from shotgraph_core.drafts import draft_name
from shotgraph_core.errors import InputError
from shotgraph_core.model import Bible, SceneList
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.scene_list import scene_list
from shotgraph_core.store import Store
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from shotgraph_dagster.partitions import registered


def present_bible(file: Path, studio: Studio) -> Bible:
    """The story's bible: as its last film has it where that still fits, and with its writer's words."""
    limits = studio.settings.story
    key = registered(file, studio.store)
    told = processed_story(read_story(file, limits), studio.settings)
    return scene_list(told, studio.billed_to(key) if key else studio, _last(key, studio.store) if key else None).bible


def write_bible(file: Path, bible: Bible) -> Path:
    """Writes a bible beside its story. Raises InputError where there is one already, or the folder is not writable."""
    kept = next((one for one in bible_files(file) if one.exists()), None)
    if kept:
        raise InputError(f"{kept}: this is there already and stays as it is; edit it, or move it away first")
    new = bible_files(file)[0]
    try:
        with new.open("x", encoding="utf-8") as opened:
            opened.write(bible_text(bible, file))
    except OSError as problem:
        raise InputError(f"{new}: cannot be written ({problem.strerror}); check its folder's permissions") from None
    return new


def _last(key: str, store: Store) -> SceneList | None:
    """The scenes of the last film; None when they were never made, or by another version."""
    try:
        return SceneList.model_validate_json(store.read(draft_name("scene_list", key)))
    except (FileNotFoundError, ValidationError):
        return None
