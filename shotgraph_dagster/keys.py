"""A story's key: made from its file's name, and its own for ever. Known without Dagster, which is slow to import.

The store remembers whose key it is, in `stories/<key>.json`. Stories of one name in two folders have different keys.
"""

import hashlib
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from shotgraph_core.errors import InputError
from shotgraph_core.store import Store
from shotgraph_core.story_file import SUFFIXES

MAX_CHARACTERS = 80
MAX_BYTES = 200
"""File systems allow 255 bytes for a name, and a suffix follows."""


def slug(name: str) -> str:
    """A name as a key: letters, marks and digits of any script, lower case, with single hyphens between.

    >>> slug("The Lighthouse (2)"), slug("नन्ही चिड़िया"), slug("../..")
    ('the-lighthouse-2', 'नन्ही-चिड़िया', 'story')
    """
    lower = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).lower())
    kept = "".join(letter if unicodedata.category(letter)[0] in "LMN" else " " for letter in lower)
    return _cut("-".join(kept.split()), MAX_CHARACTERS, MAX_BYTES) or "story"


def register(file: Path, store: Store) -> str:
    """The key of a story file, the same each time; new ones are remembered. Safe for several processes at once."""
    known = registered(file, store)
    if known is not None:
        return known
    source = str(file.resolve())
    keys = list(_candidates(source))
    record = json.dumps({"source": source}, ensure_ascii=False, indent=1).encode()
    for key in keys:
        if store.create(f"stories/{key}.json", record):
            return key
        owner = _source(key, store)
        if owner is not None and not Path(owner).exists():  # its folder was moved, or it is a story of the past
            store.write(f"stories/{key}.json", record)
            owner = source
        if owner == source:
            return key
    raise InputError(f"{file}: every key for this name is taken; rename the file")


def registered(file: Path, store: Store) -> str | None:
    """The key of a story file, if it has one already."""
    source = str(file.resolve())
    return next((key for key in _candidates(source) if _source(key, store) == source), None)


def story_file(key: str, store: Store, folder: Path) -> Path:
    """The file of a story: the registered one, else that of the stories folder. Raises InputError."""
    if key != slug(key):
        raise InputError(f"{key!r} cannot be a story's key; it would be {slug(key)!r}. Run: shotgraph add FILE")
    source = _source(key, store)
    if source is not None:
        return Path(source)
    file = next((file for file in files_in(folder) if slug(file.stem) == key), None)
    if file is None:
        raise InputError(
            f"No story is known by the key {key!r}; put it into {folder} as {key}.md or {key}.txt, "
            "or run: shotgraph add FILE"
        )
    return file


def known_key(story: str, store: Store) -> str | None:
    """The key of a story that is given by its file or by its key; None for a file that was never filmed or added.

    Raises InputError for what is neither.
    """
    if Path(story).is_file():
        return registered(Path(story), store)
    if story == slug(story) and (_source(story, store) is not None or store.names(f"costs/{story}")):
        return story
    raise InputError(f"{story}: this is neither a story's file nor the key of one; the keys are those of the films")


def files_in(folder: Path) -> list[Path]:
    """The story files of a folder, by name; none when there is no such folder."""
    if not folder.is_dir():
        return []
    return sorted(file for file in folder.iterdir() if file.suffix.lower() in SUFFIXES and file.is_file())


def _candidates(source: str) -> Iterator[str]:
    """The plain slug, for whoever comes first, then the slug with ever more of the path's digest."""
    plain = slug(Path(source).stem)
    digest = hashlib.sha256(source.encode("utf-8", "surrogateescape")).hexdigest()
    yield plain
    for length in (6, 12, 24):
        yield f"{_cut(plain, MAX_CHARACTERS - length - 1, MAX_BYTES - length - 1)}-{digest[:length]}"


def _source(key: str, store: Store) -> str | None:
    """Whose key it is; None when it is nobody's, or its record is damaged."""
    try:
        return str(json.loads(store.read(f"stories/{key}.json"))["source"])
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return None


def _cut(key: str, characters: int, size: int) -> str:
    key = key[:characters]
    while len(key.encode()) > size:
        key = key[:-1]
    return key.strip("-")
