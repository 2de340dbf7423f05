"""Storyboards from the command line: planned as the film would be, and drawn without a run of Dagster."""

from pathlib import Path

from shotgraph_core.film import make_storyboard
from shotgraph_core.model import Storyboard
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from shotgraph_dagster.published import publish_storyboard


def drawn_storyboard(file: Path, key: str, studio: Studio) -> tuple[Storyboard, tuple[str, str]]:
    """A story's storyboard, and where its page and its sheet were left. Its plan is kept, as a film's is."""
    board = make_storyboard(read_story(file, studio.settings.story), studio, key)
    return board, publish_storyboard(board, key, studio.store)
