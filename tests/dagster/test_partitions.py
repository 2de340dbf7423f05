"""Stories and their keys."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shotgraph_core.errors import InputError
from shotgraph_core.store import Store
from shotgraph_dagster.partitions import files_in, register, slug, story_file


def stored(folder: Path) -> Store:
    return Store(str(folder / "store"))


def written(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("A story.", encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("The Lighthouse (2)", "the-lighthouse-2"),
        ("पहली बारिश", "पहली-बारिश"),
        ("नन्ही_चिड़िया", "नन्ही-चिड़िया"),
        ("../../etc/passwd", "etc-passwd"),
        ("...", "story"),
        ("", "story"),
        ("a\nb\0c", "a-b-c"),
        ("Ünïcode  ÉTÉ", "ünïcode-été"),
        ("x" * 200, "x" * 80),
        ("🦊", "story"),
    ],
)
def test_names_become_keys_that_a_person_can_read(name: str, key: str) -> None:
    assert slug(name) == key


@given(st.text())
def test_every_key_is_a_safe_file_name_and_its_own_key(name: str) -> None:
    key = slug(name)
    assert 1 <= len(key) <= 80
    assert len(f"{key}.json".encode()) <= 255
    assert not any(sign in key for sign in '/\\.:*?"<>| ')
    assert slug(key) == key


def test_a_story_keeps_its_key_and_another_of_the_same_name_gets_its_own(tmp_path: Path) -> None:
    store = stored(tmp_path)
    first, second = written(tmp_path / "a" / "Fox.md"), written(tmp_path / "b" / "fox.txt")
    keys = [register(first, store), register(second, store)]
    assert keys[0] == "fox"
    assert keys[1].startswith("fox-")
    assert len(keys[1]) == len("fox-") + 6
    assert [register(first, store), register(second, store)] == keys
    assert [story_file(key, store, tmp_path) for key in keys] == [first, second]


def test_a_story_is_one_story_by_whichever_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path / "fox.md")
    (tmp_path / "link.md").symlink_to(file)
    monkeypatch.chdir(tmp_path)
    assert {register(path, stored(tmp_path)) for path in (file, Path("fox.md"), Path("link.md"))} == {"fox"}


def test_a_key_is_kept_even_when_the_plain_one_becomes_free(tmp_path: Path) -> None:
    store = stored(tmp_path)
    register(written(tmp_path / "a" / "fox.md"), store)
    second = written(tmp_path / "b" / "fox.md")
    key = register(second, store)
    (tmp_path / "store" / "stories" / "fox.json").unlink()
    assert register(second, store) == key


def test_a_damaged_record_is_nobodys_and_is_left_alone(tmp_path: Path) -> None:
    store = stored(tmp_path)
    file = written(tmp_path / "fox.md")
    register(file, store)
    (tmp_path / "store" / "stories" / "fox.json").write_text('{"sour')
    key = register(file, store)
    assert key.startswith("fox-")
    assert story_file(key, store, tmp_path) == file


def test_threads_that_register_at_once_agree(tmp_path: Path) -> None:
    store = stored(tmp_path)
    files = [written(tmp_path / str(number) / "fox.md") for number in range(4)] * 8
    with ThreadPoolExecutor(16) as pool:
        keys = list(pool.map(lambda file: register(file, store), files))
    assert len(set(keys)) == 4
    assert all(story_file(key, store, tmp_path) == file for key, file in zip(keys, files, strict=True))


def registered(place: tuple[Path, Path]) -> str:
    file, folder = place
    return register(file, stored(folder))


def test_processes_that_register_at_once_agree(tmp_path: Path) -> None:
    files = [written(tmp_path / str(number) / "fox.md") for number in range(3)] * 4
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        keys = pool.map(registered, [(file, tmp_path) for file in files], chunksize=1)
    assert len(set(keys)) == 3
    assert keys == keys[:3] * 4


def test_a_key_typed_in_the_ui_is_looked_for_in_the_stories_folder(tmp_path: Path) -> None:
    file = written(tmp_path / "stories" / "The Old Fox.txt")
    assert story_file("the-old-fox", stored(tmp_path), tmp_path / "stories") == file
    assert files_in(tmp_path / "stories") == [file]
    assert files_in(tmp_path / "nowhere") == []


@pytest.mark.parametrize("key", ["unknown", "../escape", "Fox", ""])
def test_an_unknown_or_unsafe_key_is_answered_with_what_to_do(tmp_path: Path, key: str) -> None:
    with pytest.raises(InputError, match="shotgraph add"):
        story_file(key, stored(tmp_path), tmp_path / "stories")


def test_a_story_whose_folder_was_moved_keeps_its_key(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "fox.md").write_text("A fox.")
    store = Store(str(tmp_path / "store"))
    assert register(tmp_path / "one" / "fox.md", store) == "fox"
    (tmp_path / "one").rename(tmp_path / "two")
    assert register(tmp_path / "two" / "fox.md", store) == "fox"
    assert story_file("fox", store, tmp_path) == tmp_path / "two" / "fox.md"
