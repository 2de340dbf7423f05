"""Content-addressed blobs and remembered results, over fsspec: a folder, or any URL such as `s3://bucket/films`.

    blobs/ab/ab12….wav      bytes under their own digest
    memo/speech/ab12….json  what a request was answered with
    tmp/                    unfinished work; nothing reads it

Every write is atomic. Whatever is damaged or lost counts as never made. The store does not know what it keeps.
"""

import hashlib
import json
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import ClassVar, TypeVar

import fsspec
from pydantic import BaseModel, ValidationError

from shotgraph_core.errors import DamagedBlob
from shotgraph_core.model import Blob, Frozen, digest_of

T = TypeVar("T", bound=Frozen)


class Request(Frozen):
    """Something costly that is wanted. Its step, version and fields are the key of the answer."""

    step: ClassVar[str]
    version: ClassVar[int]
    """Raised by hand whenever the same fields would be answered otherwise."""

    def key(self) -> str:
        """SHA-256 of all that changes the answer."""
        return digest_of({"step": self.step, "version": self.version, "fields": self.model_dump(mode="json")})


@dataclass(frozen=True)
class Answered:
    """A request was answered: newly made, or found in the store."""

    step: str
    made: bool
    answer: Frozen


@dataclass(frozen=True)
class Store:
    """A place for blobs and memories. Safe for several threads and processes at once."""

    url: str
    on_answer: Callable[[Answered], None] = lambda _: None
    _seen: dict[Path, tuple[int, int, int]] = field(default_factory=dict, repr=False, compare=False)
    """Files whose digest was checked in this process, by inode, size and time of change."""
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    def watched_by(self, on_answer: Callable[[Answered], None]) -> "Store":
        """The same store, telling `on_answer` of every request it answers."""
        return replace(self, on_answer=on_answer)

    def memo(self, request: Request, result: type[T], make: Callable[[Path], T]) -> T:
        """The remembered answer to the request; else what `make` makes in an empty folder that is removed afterwards.

        `make` brings its files in through `put`. Of two processes that make the same at once, both succeed and both
        get the answer that was kept first.
        """
        known = self.recall(request, result)
        if known is None:
            with self.workdir() as work:
                answer = self._keep_first(request, result, make(work))
        else:
            answer = known
        self.on_answer(Answered(request.step, made=known is None, answer=answer))
        return answer

    def recall(self, request: Request, result: type[T]) -> T | None:
        """The remembered answer, or None when there is none or any blob that it names is lost or damaged."""
        try:
            record = json.loads(self.read(self._memo(request)))
            answer = result.model_validate(record["result"])
        except (FileNotFoundError, ValidationError, ValueError, TypeError, KeyError):
            return None
        return answer if self.holds(answer) else None

    def holds(self, value: BaseModel) -> bool:
        """Whether every blob that a value names is here and undamaged."""
        return all(self._intact(blob) for blob in blobs_of(value))

    def put(self, file: Path) -> Blob:
        """Takes a file in under its digest; the file may be moved away."""
        blob = Blob(sha256=file_sha256(file), size=file.stat().st_size, suffix=file.suffix)
        if not self._intact(blob):
            self._move_in(file, self._blob(blob))
        return blob

    def put_bytes(self, data: bytes, suffix: str) -> Blob:
        """Takes bytes in under their digest."""
        with self.workdir() as work:
            file = work / f"bytes{suffix}"
            file.write_bytes(data)
            return self.put(file)

    def path(self, blob: Blob) -> Path:
        """A local file with the blob's bytes, checked against its digest; not to be written to.

        Raises DamagedBlob when the blob is lost or altered.
        """
        file = self._local(blob)
        if not self._verified(file, blob):
            raise DamagedBlob(
                f"Stored file {blob.sha256[:12]}{blob.suffix} in {self.url} is lost or damaged; run again"
            )
        return file

    def publish(self, blob: Blob, name: str) -> str:
        """Leaves a copy of a blob under a name that a person reads, atomically; returns its full address.

        A copy that is there already is left as it is.
        """
        if not (self._is_local and self._verified(Path(self._at(name)), blob)):
            with self.workdir() as work:
                copy = work / "copy"
                shutil.copyfile(self.path(blob), copy)
                self._move_in(copy, name)
        return self.address(name)

    def write(self, name: str, data: bytes) -> None:
        """Writes a named file, atomically."""
        with self.workdir() as work:
            file = work / "data"
            file.write_bytes(data)
            self._move_in(file, name)

    def create(self, name: str, data: bytes) -> bool:
        """Writes a named file unless it exists already, atomically; whether it was written."""
        if not self._is_local:
            if self._fs.exists(self._at(name)):
                return False
            self.write(name, data)
            return True
        target = Path(self._at(name))
        target.parent.mkdir(parents=True, exist_ok=True)
        with self.workdir() as work:
            file = work / "data"
            file.write_bytes(data)
            try:
                os.link(file, target)
            except FileExistsError:
                return False
            except OSError:  # a disk without hard links; a torn record counts as a miss
                return _written_new(target, data)
        return True

    def read(self, name: str) -> bytes:
        """The bytes of a named file. Raises FileNotFoundError."""
        data: bytes = self._fs.cat_file(self._at(name))
        return data

    def names(self, folder: str) -> list[str]:
        """The names of the files in a folder of the store, sorted; none where there is no such folder."""
        try:
            found = self._fs.ls(self._at(folder), detail=False)
        except FileNotFoundError:
            return []
        return sorted(f"{folder}/{one.rstrip('/').rsplit('/', 1)[-1]}" for one in found)

    def address(self, name: str) -> str:
        """The full path or URL of a named file."""
        return f"{self.url.rstrip('/')}/{name}"

    def sweep(self, older_than_seconds: float) -> None:
        """Removes unfinished work that a killed process left behind."""
        tmp = Path(self._at("tmp"))
        if self._is_local and tmp.is_dir():
            for work in tmp.iterdir():
                with suppress(FileNotFoundError):
                    if time.time() - work.stat().st_mtime > older_than_seconds:
                        shutil.rmtree(work, ignore_errors=True)

    @contextmanager
    def workdir(self) -> Iterator[Path]:
        """An empty folder for unfinished work, removed at the end."""
        parent = Path(self._at("tmp")) if self._is_local else None
        if parent:
            parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=parent, ignore_cleanup_errors=True) as work:
            yield Path(work)

    def _keep_first(self, request: Request, result: type[T], answer: T) -> T:
        record = {
            "step": request.step,
            "version": request.version,
            "request": request.model_dump(mode="json"),
            "result": answer.model_dump(mode="json"),
        }
        data = json.dumps(record, ensure_ascii=False, indent=1, sort_keys=True).encode()
        name = self._memo(request)
        if self.create(name, data):
            return answer
        other = self.recall(request, result)
        if other is None:
            self.write(name, data)
        return other or answer

    def _move_in(self, file: Path, name: str) -> None:
        if self._is_local:
            target = Path(self._at(name))
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                file.replace(target)
            except OSError:  # from another file system: copy beside the target first
                with self.workdir() as work:
                    shutil.copyfile(file, work / "data")
                    (work / "data").replace(target)
        else:
            self._fs.put_file(str(file), self._at(name))

    def _intact(self, blob: Blob) -> bool:
        try:
            return self._verified(self._local(blob), blob)
        except DamagedBlob:
            return False

    def _local(self, blob: Blob) -> Path:
        """Where the blob's bytes are on this machine, fetched first from a remote store; not checked yet."""
        if self._is_local:
            return Path(self._at(self._blob(blob)))
        file = Path(tempfile.gettempdir()) / "shotgraph-cache" / f"{blob.sha256}{blob.suffix}"
        if not self._verified(file, blob):
            file.parent.mkdir(parents=True, exist_ok=True)
            part = file.with_name(f"{file.name}.{os.getpid()}.{threading.get_ident()}")
            try:
                self._fs.get_file(self._at(self._blob(blob)), str(part))
                part.replace(file)
            except FileNotFoundError as lost:
                raise DamagedBlob(f"Stored file {blob.sha256[:12]}{blob.suffix} is lost from {self.url}") from lost
            finally:
                part.unlink(missing_ok=True)
        return file

    def _verified(self, file: Path, blob: Blob) -> bool:
        try:
            stat = file.stat()
        except FileNotFoundError:
            return False
        if stat.st_size != blob.size:
            return False
        mark = (stat.st_ino, stat.st_size, stat.st_mtime_ns)
        if self._seen.get(file) == mark:
            return True
        with suppress(FileNotFoundError):
            if file_sha256(file) == blob.sha256:
                with self._lock:
                    self._seen[file] = mark
                return True
        return False

    def _blob(self, blob: Blob) -> str:
        return f"blobs/{blob.sha256[:2]}/{blob.sha256}{blob.suffix}"

    def _memo(self, request: Request) -> str:
        return f"memo/{request.step}/{request.key()}.json"

    @property
    def _fs(self) -> fsspec.AbstractFileSystem:
        return fsspec.core.url_to_fs(self.url)[0]

    @property
    def _is_local(self) -> bool:
        return isinstance(self._fs, fsspec.implementations.local.LocalFileSystem)

    def _at(self, name: str) -> str:
        return f"{fsspec.core.url_to_fs(self.url)[1].rstrip('/')}/{name}"


def _written_new(target: Path, data: bytes) -> bool:
    try:
        with target.open("xb") as opened:
            opened.write(data)
    except FileExistsError:
        return False
    return True


def blobs_of(value: object) -> Iterator[Blob]:
    """Every blob that a value names, at any depth."""
    if isinstance(value, Blob):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from blobs_of(getattr(value, name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from blobs_of(item)


def file_sha256(file: Path) -> str:
    """SHA-256 (64 hex digits) of a file's bytes."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
