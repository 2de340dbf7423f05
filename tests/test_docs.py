"""What the documents say is run."""

import doctest
import importlib
import os
import pkgutil
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import shotgraph_core
import shotgraph_dagster

HOUSE = Path(__file__).parents[1]
README = (HOUSE / "README.md").read_text(encoding="utf-8")
MODULES = [
    module.name
    for package in (shotgraph_core, shotgraph_dagster)
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
]


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", MODULES)
def test_docstring_examples_are_true(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("reader")
    (made / "stories").mkdir()
    for name in ("the-lighthouse", "pehli-barish"):
        shutil.copy(HOUSE / "stories" / f"{name}.md", made / "stories")
    return made


@pytest.fixture
def small_films(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOTGRAPH_FILM__HEIGHT", "72")
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.usefixtures("small_films")
def test_every_shotgraph_command_of_the_readme_works(folder: Path) -> None:
    lines = [line.split(" #")[0].strip() for block in blocks("sh") for line in block.splitlines()]
    commands = [line for line in lines if line.startswith("shotgraph ") and not line.startswith("shotgraph ui")]
    assert commands
    for command in commands:
        done = subprocess.run(command, shell=True, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"


@pytest.mark.usefixtures("small_films")
def test_every_python_example_of_the_readme_runs(folder: Path) -> None:
    assert blocks("python")
    for block in blocks("python"):
        done = subprocess.run([sys.executable, "-c", block], cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def test_every_make_target_of_the_documents_exists() -> None:
    makefile = (HOUSE / "Makefile").read_text(encoding="utf-8")
    documents = README + (HOUSE / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for target in set(re.findall(r"^make ([a-z-]+)", documents, re.MULTILINE)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
