"""What a writer says of single shots (`stories/<name>.shots.yaml`), and their own pictures and videos."""

from pathlib import Path

from pydantic import Field

from shotgraph_core.model.grammar import Framing, Move, ShotType
from shotgraph_core.model.media import Blob
from shotgraph_core.model.value import Frozen

LONGEST_SECONDS = 60.0
"""That a writer may want a shot to last."""


class OwnMedia(Frozen):
    """A writer's own picture or video."""

    blob: Blob
    """Its bytes; the suffix says what they are, whatever the file is called."""
    name: str
    """The file, as it is called beside the story."""
    seconds: float = Field(default=0.0, ge=0.0)
    """How long a video is, as far as it says; 0 for a picture."""
    moves: bool = False
    """Whether it is a video."""


class MediaFile(Frozen):
    """Where the bytes of a writer's own picture or video are, until the store has them."""

    file: Path
    blob: Blob


class ShotEdit(Frozen):
    """What a writer says of one shot; whatever is None or empty stays as it is planned."""

    shot: str
    """The shot's id, or its number from 1."""
    where: str
    """File and line, for whoever has to correct it."""
    description: str = ""
    shot_type: ShotType | None = None
    move: Move | None = None
    framing: Framing | None = None
    seed: int | None = Field(default=None, ge=0, lt=2**32)
    seconds: float | None = Field(default=None, ge=1.0, le=LONGEST_SECONDS)
    media: OwnMedia | None = None
    pinned: bool = False
