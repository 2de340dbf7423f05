"""Runs and the processes that carry them out. A run whose process was killed stays started until someone says so."""

import os
import socket
from collections.abc import Mapping
from pathlib import Path

import dagster as dg

HOST, PID, BEGAN = "shotgraph/host", "shotgraph/pid", "shotgraph/process_began"

REPLAN = "shotgraph/replan"
"""A run with this tag plans the story as if it had never been planned before."""

UNDER_WAY = [dg.DagsterRunStatus.STARTING, dg.DagsterRunStatus.STARTED, dg.DagsterRunStatus.CANCELING]


def process_tags() -> dict[str, str]:
    """Tags that say which process carries out a run."""
    return {HOST: socket.gethostname(), PID: str(os.getpid()), BEGAN: _began(os.getpid())}


def fail_dead_runs(instance: dg.DagsterInstance) -> list[str]:
    """Marks runs as failed whose process on this machine is gone; returns their ids. Other runs are left alone."""
    dead = [run for run in instance.get_runs(dg.RunsFilter(statuses=UNDER_WAY)) if _is_dead(run.tags)]
    for run in dead:
        instance.report_run_failed(run, "The process of this run is gone. Finished work is kept: run it again.")
    return [run.run_id for run in dead]


def _is_dead(tags: Mapping[str, str]) -> bool:
    return tags.get(HOST) == socket.gethostname() and PID in tags and _began(int(tags[PID])) != tags.get(BEGAN)


def _began(pid: int) -> str:
    """When a process began, in ticks since the machine did, with the machine's boot; empty when there is none.

    See proc(5): the 22nd field of `stat`, counted after the program's name, which may hold anything.
    """
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""
    return "" if fields[0] in "ZX" else f"{boot}:{fields[19]}"
