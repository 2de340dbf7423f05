"""What a person looks for: finished work under the story's name, beside all else that belongs to it."""

from collections.abc import Mapping

from shotgraph_core.model import Blob, Film, Storyboard
from shotgraph_core.store import Store


def film_files(film: Film, story: str) -> Mapping[str, Blob]:
    """A film, its subtitles and its poster, by their file names; the film is the last one."""
    return {f"{story}{blob.suffix}": blob for blob in (film.srt, film.vtt, film.poster, film.video)}


def storyboard_files(storyboard: Storyboard, story: str) -> Mapping[str, Blob]:
    """A storyboard's page and its sheet, by their file names."""
    return {f"{story}.storyboard{blob.suffix}": blob for blob in (storyboard.page, storyboard.sheet)}


def publish(film: Film, story: str, store: Store) -> str:
    """Leaves the film, its subtitles and its poster under the story's name; returns the film's address."""
    return _published(film_files(film, story), story, store)[-1]


def publish_storyboard(storyboard: Storyboard, story: str, store: Store) -> tuple[str, str]:
    """Leaves the storyboard under the story's name; returns the addresses of the page and the sheet."""
    page, sheet = _published(storyboard_files(storyboard, story), story, store)
    return page, sheet


def _published(files: Mapping[str, Blob], story: str, store: Store) -> list[str]:
    return [store.publish(blob, f"films/{story}/{name}") for name, blob in files.items()]
