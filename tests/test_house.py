"""The house rules that a machine can hold."""

import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
SOURCES = sorted([*HOUSE.glob("shotgraph_core/**/*.py"), *HOUSE.glob("shotgraph_dagster/**/*.py")])


def test_imports_only_point_down() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([program, "--no-cache"], cwd=HOUSE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("package", ["text", "plan", "model"])
def test_pure_rooms_know_no_clock_no_chance_and_no_network(package: str) -> None:
    forbidden = ("import time", "import random", "import socket", "datetime.now", "import subprocess", "import httpx")
    for file in (HOUSE / "shotgraph_core" / package).rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        assert not [word for word in forbidden if word in source], file


def test_no_file_names_a_package_index_or_a_path_of_this_machine() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=HOUSE, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    words = ["python" + "hosted", "py" + "pi.org", "registry." + "npmjs", "/wo" + "rk/", "deb." + "debian.org"]
    for name in filter(None, listed.stdout.split("\0")):
        if (HOUSE / name).is_file() and not name.endswith(".png"):
            text = (HOUSE / name).read_text(encoding="utf-8", errors="replace")
            assert not [word for word in words if word in text], name


def test_only_the_catalogue_names_backends() -> None:
    for file in SOURCES:
        if "backends" in file.parts:
            continue
        source = file.read_text(encoding="utf-8")
        for port in ("director", "voice", "camera", "composer"):
            assert f"backends.{port}" not in source, file


def test_every_module_says_what_it_is() -> None:
    for file in SOURCES:
        assert file.read_text(encoding="utf-8").lstrip().startswith('"""'), file
