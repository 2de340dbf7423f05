"""Where Dagster keeps its records, and the instance that the `shotgraph` command and the UI share."""

import fcntl
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import dagster as dg
import yaml
from dagster._core.instance.ref import InstanceRef

from shotgraph_core.errors import InputError
from shotgraph_core.settings import Settings

PLACES = ("storage", "local_artifact_storage", "compute_logs")
"""Parts of dagster.yaml that are only for a plain `dagster dev`; elsewhere the home itself is the place."""

QUIET = {"compute_logs": {"module": "dagster._core.storage.noop_compute_log_manager", "class": "NoOpComputeLogManager"}}
"""A command's own output belongs to the terminal, not into Dagster's files."""


def config_file() -> Path:
    """The dagster.yaml that came with the package: beside it in a wheel, above it in a checkout."""
    packed = Path(__file__).with_name("dagster.yaml")
    return packed if packed.exists() else Path(__file__).parents[1] / "dagster.yaml"


def dagster_home(settings: Settings) -> Path:
    """DAGSTER_HOME if it is set, else a folder of ours, made and configured on demand. Raises InputError."""
    given = os.environ.get("DAGSTER_HOME")
    if given:
        if not Path(given).is_absolute() or not Path(given).is_dir():
            raise InputError(f"DAGSTER_HOME {given!r} is not the absolute path of a folder; create it, or unset it")
        return Path(given)
    home = settings.home.absolute() / "dagster"
    try:
        home.mkdir(parents=True, exist_ok=True)
        _keep(home / "dagster.yaml", _config())
    except OSError as problem:
        raise InputError(f"{home}: cannot be written ({problem.strerror}); set SHOTGRAPH_HOME") from problem
    return home


@contextmanager
def open_instance(home: Path) -> Iterator[dg.DagsterInstance]:
    """The instance of a home. Two processes may open it at once, also for the first time."""
    with (home / "opening.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # Dagster's migrations do not expect company.
        for index in home.glob("history/runs/index.db"):
            if not index.stat().st_size:  # left by a process that was killed here; Dagster would take it for made
                index.unlink()
        instance = dg.DagsterInstance.from_ref(InstanceRef.from_dir(str(home), overrides=QUIET))
    with instance:
        yield instance


@contextmanager
def alone(home: Path, story: str, waiting: Callable[[], None]) -> Iterator[None]:
    """Keeps other commands from filming the same story meanwhile; calls `waiting` when one is at it already.

    Two runs of one story would overwrite each other's values between their steps, if it was edited meanwhile.
    """
    folder = home / "locks"
    folder.mkdir(exist_ok=True)
    with (folder / f"{story}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _config() -> bytes:
    config = yaml.safe_load(config_file().read_text(encoding="utf-8"))
    ours = {part: value for part, value in config.items() if part not in PLACES}
    return b"# Written by shotgraph from its own dagster.yaml; changes here are lost.\n" + yaml.safe_dump(ours).encode()


def _keep(file: Path, data: bytes) -> None:
    """Writes a file, atomically, unless it holds just that."""
    if file.exists() and file.read_bytes() == data:
        return
    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".config", delete=False) as fresh:
        fresh.write(data)
    Path(fresh.name).chmod(0o644)
    Path(fresh.name).replace(file)
