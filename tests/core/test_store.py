"""The store remembers what was made, never trusts what is damaged, and lets two make the same at once."""

import os
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import ClassVar

import pytest

from shotgraph_core.errors import DamagedBlob
from shotgraph_core.model import Blob, Frozen
from shotgraph_core.store import Answered, Request, Store


class Poem(Request):
    step: ClassVar = "poem"
    version: ClassVar = 1
    about: str


class Written(Frozen):
    text: Blob
    by: int = 0


def write(store: Store, about: str, by: int = 0) -> Written:
    def make(work: Path) -> Written:
        file = work / "poem.txt"
        file.write_text(f"roses are {about}", encoding="utf-8")
        return Written(text=store.put(file), by=by)

    return store.memo(Poem(about=about), Written, make)


@pytest.fixture(params=["folder", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return Store(str(tmp_path / "store") if request.param == "folder" else f"memory://{tmp_path}")


def test_what_was_made_is_not_made_again(store: Store) -> None:
    answers: list[Answered] = []
    watched = store.watched_by(answers.append)
    assert write(watched, "red", by=1) == write(watched, "red", by=2)
    assert [answer.made for answer in answers] == [True, False]
    assert store.path(write(store, "red").text).read_text() == "roses are red"


def test_another_request_or_version_is_made_anew(store: Store) -> None:
    assert write(store, "red") != write(store, "blue")

    class NewPoem(Poem):
        version: ClassVar = 2

    assert Poem(about="red").key() != NewPoem(about="red").key()


@pytest.mark.parametrize("damage", [lambda f: f.unlink(), lambda f: f.write_bytes(f.read_bytes()[:3])])
def test_a_lost_or_truncated_blob_is_made_again(tmp_path: Path, damage) -> None:
    store = Store(str(tmp_path))
    first = write(store, "red")
    damage(store.path(first.text))
    fresh = Store(str(tmp_path))
    assert fresh.recall(Poem(about="red"), Written) is None
    with pytest.raises(DamagedBlob, match="run again"):
        fresh.path(first.text)
    assert write(fresh, "red") == first
    assert fresh.path(first.text).read_text() == "roses are red"


def test_a_blob_altered_to_the_same_length_is_not_trusted(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    file = store.path(write(store, "red").text)
    file.write_bytes(b"X" * file.stat().st_size)
    assert write(Store(str(tmp_path)), "red")
    assert file.read_text() == "roses are red"


@pytest.mark.parametrize("garbage", [b"", b"{", b"[]", b'{"result": 3}', b"\xff\xfe"])
def test_a_damaged_record_is_a_miss(tmp_path: Path, garbage: bytes) -> None:
    store = Store(str(tmp_path))
    first = write(store, "red", by=1)
    (record,) = (tmp_path / "memo" / "poem").iterdir()
    record.write_bytes(garbage)
    assert write(store, "red", by=2) == first.model_copy(update={"by": 2})
    assert write(store, "red", by=3).by == 2


def _race(folder: str, by: int) -> int:
    return write(Store(folder), "green", by=by).by


def test_racing_threads_all_get_the_answer_that_was_kept_first(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = set(pool.map(lambda by: _race(str(tmp_path), by), range(40)))
    assert len(answers) == 1


def test_racing_processes_all_get_one_answer(tmp_path: Path) -> None:
    with get_context("spawn").Pool(2) as pool:
        answers = pool.starmap(_race, [(str(tmp_path), by) for by in range(8)])
    assert len(set(answers)) == 1


def test_a_failed_making_leaves_nothing_behind(tmp_path: Path) -> None:
    store = Store(str(tmp_path))

    def fail(work: Path) -> Written:
        (work / "half.txt").write_text("ro")
        raise ValueError("no ink")

    with pytest.raises(ValueError, match="no ink"):
        store.memo(Poem(about="grey"), Written, fail)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_unfinished_work_of_a_killed_process_is_swept_when_it_is_old(tmp_path: Path) -> None:
    old, new = tmp_path / "tmp" / "old", tmp_path / "tmp" / "new"
    for folder in (old, new):
        folder.mkdir(parents=True)
        (folder / "half.mp4").write_bytes(b"x")
    os.utime(old, (0, 0))
    Store(str(tmp_path)).sweep(older_than_seconds=3600)
    assert not old.exists()
    assert new.exists()


def test_a_published_copy_is_independent_of_the_blob(store: Store, tmp_path: Path) -> None:
    blob = store.put_bytes(b"film", ".mp4")
    store.publish(blob, "films/x/x.mp4")
    assert store.read("films/x/x.mp4") == b"film"
    store.write("films/x/x.mp4", b"spoilt")
    assert store.path(blob).read_bytes() == b"film"
