"""A writer's own pictures and videos: kept in the store, and shown as long as their shots last."""

import shutil
from collections.abc import Iterable
from typing import ClassVar

from shotgraph_core.errors import InputError
from shotgraph_core.media.conform import conformed
from shotgraph_core.media.ken_burns import ken_burns
from shotgraph_core.media.still import still
from shotgraph_core.media.video import Codec
from shotgraph_core.model import MediaFile, Move, OwnMedia, Shot, StoryInput
from shotgraph_core.ports import Picture
from shotgraph_core.store import Request, Store


class OwnFootageRequest(Request):
    """A picture to be moved over, or a video to be shown, and how it is encoded. No camera has a part in it."""

    step: ClassVar = "clip"
    version: ClassVar = 1
    sha256: str
    """Of the file's bytes, whatever it is called."""
    moves: bool
    """Whether it is a video."""
    move: Move
    """How a picture is moved over; a video moves by itself."""
    frames: int
    codec: Codec
    fade: int


def shelve(story: StoryInput, store: Store) -> None:
    """Brings a story's own pictures and videos into the store. Raises InputError for one that just changed."""
    for medium in story.media_files:
        if not store.holds(medium):
            _shelve(medium, store)


def own_request(shot: Shot, media: OwnMedia, frames: int, codec: Codec, fade: int) -> OwnFootageRequest:
    """What is to be made of a shot's own picture or video."""
    return OwnFootageRequest(
        sha256=media.blob.sha256,
        moves=media.moves,
        move=Move.STATIC if media.moves else shot.move,
        frames=frames,
        codec=codec,
        fade=fade,
    )


def own_pictures(request: OwnFootageRequest, media: OwnMedia, store: Store) -> Iterable[Picture]:
    """The frames of a shot's own picture or video. Raises InputError where it cannot be shown."""
    file, codec = store.path(media.blob), request.codec
    try:
        if media.moves:
            yield from conformed(file, codec.width, codec.height, codec.fps, request.frames)
        else:
            picture = still(file, max(codec.width, codec.height))
            yield from ken_burns(picture, codec.width, codec.height, codec.fps, request.frames, request.move)
    except InputError as problem:
        raise InputError(f"{media.name} {problem}") from None


def _shelve(medium: MediaFile, store: Store) -> None:
    with store.workdir() as work:
        copy = work / f"media{medium.blob.suffix}"
        try:
            shutil.copyfile(medium.file, copy)
        except OSError as problem:
            raise InputError(f"{medium.file}: cannot be read any more ({problem.strerror}); check it") from None
        if store.put(copy) != medium.blob:
            raise InputError(f"{medium.file}: this was changed while it was read; run again")
