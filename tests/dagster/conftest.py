"""A folder to work in, a story, and the `shotgraph` command with fakes behind it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import dagster as dg
import pytest

import shotgraph_core.backends as catalogue
from shotgraph_dagster.cli import main
from shotgraph_dagster.home import dagster_home, open_instance
from tests import fakes

HOUSE = Path(__file__).parents[2]
STORY = """---
title: The Fox
language: en
---

The fox ran over the hill. The dog slept in the warm sun all day.

Night fell on the village. The fox came back and sat beside the dog. They looked at the moon.
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder with tiny films, whatever the environment of the tests says."""
    for name in [name for name in os.environ if name.startswith(("SHOTGRAPH_", "DAGSTER_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("SHOTGRAPH_FILM__HEIGHT", "72")
    monkeypatch.setenv("SHOTGRAPH_FILM__FPS", "12")
    monkeypatch.setenv("SHOTGRAPH_FILM__FADE_FRAMES", "2")
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


@pytest.fixture
def story(folder: Path) -> Path:
    file = folder / "fox.md"
    file.write_text(STORY, encoding="utf-8")
    return file


@pytest.fixture
def home(folder: Path) -> Path:
    return folder / ".shotgraph"


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str


@pytest.fixture
def shotgraph(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """The command, in this process."""
    monkeypatch.setattr(catalogue, "opened", fakes.opened)

    def run(*words: str | Path) -> Said:
        monkeypatch.setattr(sys, "argv", ["shotgraph", *map(str, words)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return Said(int(ended.value.code or 0), said.out, said.err)

    return run


@pytest.fixture
def begun() -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """The command, in a process of its own that can be killed."""
    processes: list[subprocess.Popen[str]] = []

    def start(*words: str | Path, **environment: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.fakes", *map(str, words)],
            env={**os.environ, "PYTHONPATH": str(HOUSE), **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # A background shell makes its children deaf to Ctrl-C.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


@pytest.fixture
def records(home: Path) -> Callable[[], "list[dg.DagsterRun]"]:
    """Dagster's runs, the latest first."""

    def runs() -> list[dg.DagsterRun]:
        with open_instance(dagster_home(fakes.Settings(home=home))) as instance:
            return list(instance.get_runs())

    return runs
