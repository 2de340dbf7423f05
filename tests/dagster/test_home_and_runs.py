"""The records that the command and the UI share, and runs whose process is gone."""

import os
import subprocess
import sys
from pathlib import Path

import dagster as dg
import pytest
import yaml

from shotgraph_core.errors import InputError
from shotgraph_core.settings import Settings
from shotgraph_dagster.definitions import defs
from shotgraph_dagster.home import config_file, dagster_home, open_instance
from shotgraph_dagster.runs import BEGAN, HOST, PID, fail_dead_runs, process_tags


def test_the_home_is_made_on_demand_and_its_settings_are_kept_fresh(home: Path) -> None:
    made = dagster_home(Settings(home=home))
    config = made / "dagster.yaml"
    first = config.read_bytes()
    assert yaml.safe_load(first)["telemetry"] == {"enabled": False}
    assert "storage" not in yaml.safe_load(first)
    config.write_text("telemetry: {enabled: true}")
    assert dagster_home(Settings(home=home)) == made
    assert config.read_bytes() == first


def test_a_dagster_home_of_the_person_is_used_as_it_is(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path))
    assert dagster_home(Settings(home=home)) == tmp_path
    assert not (tmp_path / "dagster.yaml").exists()
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path / "nowhere"))
    with pytest.raises(InputError, match="DAGSTER_HOME"):
        dagster_home(Settings(home=home))


def test_a_home_that_cannot_be_written_says_what_to_set(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(InputError, match="SHOTGRAPH_HOME"):
        dagster_home(Settings(home=tmp_path / "file"))


def test_a_story_runs_once_at_a_time_and_dead_processes_are_retried() -> None:
    config = yaml.safe_load(config_file().read_text(encoding="utf-8"))
    assert config["concurrency"]["runs"]["tag_concurrency_limits"] == [
        {"key": "dagster/partition", "value": {"applyLimitPerUniqueValue": True}, "limit": 1}
    ]
    assert config["run_monitoring"]["enabled"]
    assert config["run_retries"] == {"enabled": True, "max_retries": 1, "retry_on_asset_or_op_failure": False}


def started(instance: dg.DagsterInstance, tags: dict[str, str]) -> dg.DagsterRun:
    run = instance.create_run_for_job(defs.resolve_job_def("film"), tags={"dagster/partition": "fox", **tags})
    event = dg.DagsterEvent(dg.DagsterEventType.RUN_START.value, run.job_name)
    instance.report_dagster_event(event, run.run_id)
    return run


def test_only_runs_of_dead_processes_of_this_machine_are_failed(home: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    mine = process_tags()
    cases = {
        "alive": (mine, False),
        "gone": ({**mine, PID: str(child.pid)}, True),
        "another process with its number": ({**mine, BEGAN: "before"}, True),
        "elsewhere": ({**mine, HOST: "elsewhere", PID: "1"}, False),
        "not ours": ({}, False),
    }
    with open_instance(dagster_home(Settings(home=home))) as instance:
        instance.add_dynamic_partitions("stories", ["fox"])
        runs = {name: started(instance, tags) for name, (tags, _) in cases.items()}
        assert set(fail_dead_runs(instance)) == {runs[name].run_id for name, (_, dead) in cases.items() if dead}
        for name, (_, dead) in cases.items():
            run = instance.get_run_by_id(runs[name].run_id)
            assert run
            assert (run.status is dg.DagsterRunStatus.FAILURE) is dead, name
        assert fail_dead_runs(instance) == []


def test_this_process_is_known_by_its_number_and_beginning() -> None:
    tags = process_tags()
    assert tags[PID] == str(os.getpid())
    assert tags[BEGAN]
