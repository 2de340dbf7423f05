"""A writer's own picture or video, found beside the story and looked at."""

import os
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from shotgraph_core.errors import InputError
from shotgraph_core.model import Blob, MediaFile, OwnMedia
from shotgraph_core.spots import Spot
from shotgraph_core.store import file_sha256

MOST_BYTES = 4 * 2**30
UNKNOWN = "is neither a picture (PNG, JPEG, WebP, GIF, BMP, TIFF) nor a video (MP4, MOV, WebM, MKV, AVI, MPEG)"


class Found(NamedTuple):
    """A picture or a video, and where its bytes are."""

    media: OwnMedia
    file: MediaFile


def own_media(spot: Spot) -> Found:
    """What a path in a file of shots leads to; it is beside that file, or in a folder beside it. Raises InputError."""
    name = str(spot.node.value).strip()
    spot.what = repr(name)
    path = _path(name, spot)
    try:
        stat = path.stat()
        if not path.is_file():
            raise spot.wrong("is no file; name a picture or a video")
        if stat.st_size > MOST_BYTES:
            raise spot.wrong(f"has more than {MOST_BYTES // 2**30} GB; make it shorter or smaller")
        seen = _seen(path.resolve(), stat.st_ino, stat.st_size, stat.st_mtime_ns)
    except FileNotFoundError:
        beside = {one.lower(): one for one in _beside(path)}
        near = get_close_matches(path.name.lower(), beside, n=1, cutoff=0.6)
        hint = f"; did you mean {beside[near[0]]!r}?" if near else "; paths begin where this file is"
        raise spot.wrong(f"is not there{hint}") from None
    except OSError as problem:
        raise spot.wrong(f"cannot be read ({problem.strerror}); check its permissions") from None
    except InputError as problem:
        raise problem if str(problem).startswith(str(spot.file)) else spot.wrong(str(problem)) from None
    return Found(seen.model_copy(update={"name": name}), MediaFile(file=path, blob=seen.blob))


def _path(name: str, spot: Spot) -> Path:
    """The file that a name leads to. A story that someone hands on must not reach what is elsewhere."""
    if "://" in name:
        raise spot.wrong("is an address; download it, and name the file")
    inside = Path(os.path.normpath(name))
    if "\0" in name:
        raise spot.wrong("is no path; write one")
    if inside.is_absolute() or name.startswith("~") or os.pardir in inside.parts:
        raise spot.wrong("is not below the story's folder; copy it there, or put a link to it there")
    return spot.file.parent / inside


def _beside(path: Path) -> list[str]:
    try:
        return [one.name for one in path.parent.iterdir()]
    except OSError:
        return []


@lru_cache(maxsize=256)
def _seen(file: Path, inode: int, size: int, changed: int) -> OwnMedia:
    """What a file is; looked at once while it stays as it is. Raises InputError, without the file's name."""
    # Slow to import, and few stories have pictures of their own.
    from shotgraph_core.media.conform import video_facts
    from shotgraph_core.media.still import picture_suffix

    suffix = picture_suffix(file)
    if suffix:
        return OwnMedia(blob=Blob(sha256=file_sha256(file), size=size, suffix=suffix), name=file.name)
    facts = video_facts(file)
    if facts is None:
        raise InputError(f"{UNKNOWN} that can be read; save it as one of them")
    blob = Blob(sha256=file_sha256(file), size=size, suffix=facts.suffix)
    return OwnMedia(blob=blob, name=file.name, seconds=facts.seconds, moves=True)
