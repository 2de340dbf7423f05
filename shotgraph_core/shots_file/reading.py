"""A writer's own words for shots, read."""

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, TypeVar

from shotgraph_core.model import LONGEST_SECONDS, Framing, MediaFile, Move, ShotEdit, ShotType
from shotgraph_core.shots_file.media import own_media
from shotgraph_core.spots import Spot, root

Word = TypeVar("Word", bound=StrEnum)

EXAMPLE = "3: {move: push_in}"
KEYS = ("description", "type", "move", "framing", "seed", "seconds", "media", "pinned")
MEANT = {
    "shot_type": "type", "shot type": "type", "movement": "move", "camera": "move",
    "duration": "seconds", "length": "seconds", "pin": "pinned",
    "picture": "media", "image": "media", "photo": "media", "video": "media", "file": "media",
}  # fmt: skip
SHOT = re.compile(r"[a-z]+-[0-9a-z-]*[0-9a-z]")
"""An id, as `shotgraph shots` prints it."""


class OwnShots(NamedTuple):
    """What a writer says of shots, and where their own pictures and videos are."""

    edits: tuple[ShotEdit, ...] = ()
    files: tuple[MediaFile, ...] = ()


def own_shots(text: str, file: Path) -> OwnShots:
    """What a file of shots says. Raises InputError."""
    whole = root(text, file, "the list of shots", EXAMPLE)
    given = whole.fields(EXAMPLE) if whole else {}
    if list(given) == ["shots"]:
        given = given["shots"].fields(EXAMPLE)
    edits: dict[str, ShotEdit] = {}
    files: dict[str, MediaFile] = {}
    for key, spot in given.items():
        edit, medium = _edit(_shot(key, spot), spot, file)
        if edit.shot in edits:
            raise spot.wrong("is there twice; keep one")
        edits[edit.shot] = edit
        if medium:
            files.setdefault(medium.blob.sha256, medium)
    return OwnShots(tuple(filter(_says_something, edits.values())), tuple(files.values()))


def _shot(key: str, spot: Spot) -> str:
    """A shot's number or id."""
    name = key.strip().lower()
    if name.isdecimal() and len(name) < 7 and int(name) > 0:
        spot.what = f"shot {int(name)}"
        return str(int(name))
    if MEANT.get(name, name) in KEYS:
        raise spot.wrong("is said of no shot; take the # from the shot's own line above it too")
    if not SHOT.fullmatch(name):
        raise spot.wrong("is no shot; write a number from 1, or an id, as `shotgraph shots STORY` prints them")
    return name


def _edit(shot: str, spot: Spot, file: Path) -> tuple[ShotEdit, MediaFile | None]:
    given = spot.known(KEYS, MEANT, "move: push_in")
    seconds = given["seconds"].between(1, LONGEST_SECONDS) if "seconds" in given else None
    found = own_media(given["media"]) if "media" in given and given["media"].words() else None
    edit = ShotEdit(
        shot=shot,
        where=f"{file.name}: line {spot.line}",
        description=given["description"].words() if "description" in given else "",
        shot_type=_word(given, "type", ShotType),
        move=_word(given, "move", Move),
        framing=_word(given, "framing", Framing),
        seed=given["seed"].number(2**32) if "seed" in given else None,
        seconds=seconds,
        media=found.media if found else None,
        pinned="pinned" in given and given["pinned"].truth(),
    )
    return edit, found.file if found else None


def _word(given: Mapping[str, Spot], key: str, kind: type[Word]) -> Word | None:
    word = given[key].one_of([one.value for one in kind]) if key in given else ""
    return kind(word) if word else None


def _says_something(edit: ShotEdit) -> bool:
    return edit != ShotEdit(shot=edit.shot, where=edit.where)
