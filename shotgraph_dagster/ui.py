"""Dagster's UI in place of this process, on the records that the command keeps."""

import fcntl
import os
import socket
import sys
from pathlib import Path
from typing import NoReturn

from shotgraph_core.errors import InputError
from shotgraph_core.settings import Settings
from shotgraph_dagster.home import dagster_home
from shotgraph_dagster.settings import GraphSettings

WORKSPACE = """load_from:
  - python_module: {module_name: shotgraph_dagster.definitions, location_name: shotgraph}
"""


def become_ui(settings: Settings, host: str, port: int) -> NoReturn:
    """Replaces this process by Dagster's. Raises InputError when another one has the port or the records."""
    home = dagster_home(settings)
    _claim(home)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as taken:
            raise InputError(f"{host}:{port} cannot be used ({taken.strerror}); choose another --port") from taken
    workspace = home / "workspace.yaml"
    workspace.write_text(WORKSPACE, encoding="utf-8")
    os.environ |= {
        "DAGSTER_HOME": str(home),
        "SHOTGRAPH_HOME": str(settings.home.absolute()),
        "SHOTGRAPH_STORIES": str(GraphSettings().stories.absolute()),
        # Dagster's advice to its developers, each time that it starts.
        "PYTHONWARNINGS": "ignore:Function `dev_command`,ignore:Specifying a partitions_def",
        # A file such as `gql.py` in the writer's folder is not Dagster's.
        "PYTHONSAFEPATH": "1",
    }
    address = ["-h", host, "-p", str(port)]
    os.execv(sys.executable, [sys.executable, "-m", "dagster", "dev", "-w", str(workspace), *address])


def _claim(home: Path) -> None:
    """Holds the records for as long as the process lives: two UIs on one home quarrel."""
    lock = os.open(home / "ui.lock", os.O_CREAT | os.O_RDWR, 0o644)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as held:
        raise InputError(f"Another `shotgraph ui` works on {home}; use that one, or end it first") from held
    os.set_inheritable(lock, True)
