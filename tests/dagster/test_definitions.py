"""What Dagster loads. After a wanted change: SHOTGRAPH_WRITE_GOLDEN=1 pytest tests/dagster/test_definitions.py"""

import json
import os
import subprocess
import sys
from pathlib import Path

import dagster as dg

from shotgraph_dagster import routing
from shotgraph_dagster.definitions import defs

HOUSE = Path(__file__).parents[2]
GOLDEN = HOUSE / "tests" / "golden" / "asset_graph.json"
WRITE = bool(os.environ.get("SHOTGRAPH_WRITE_GOLDEN"))


def asset_graph() -> dict[str, object]:
    graph = defs.resolve_asset_graph()
    assets = {}
    for key in graph.toposorted_asset_keys:
        node, op = graph.get(key), defs.resolve_assets_def(key).op
        assets[key.to_user_string()] = {
            "needs": sorted(parent.to_user_string() for parent in node.parent_keys),
            "description": node.description,
            "group": node.group_name,
            "kinds": sorted(node.kinds),
            "owners": sorted(node.owners),
            "code_version": node.code_version,
            "partitions": node.partitions_def.name if node.partitions_def else None,
            "op_tags": dict(op.tags),
            "pool": op.pool,
        }
    checks = {
        str(key.name): {"asset": key.asset_key.to_user_string(), "blocking": graph.get_check_spec(key).blocking}
        for key in sorted(graph.asset_check_keys)
    }
    return {"assets": assets, "checks": checks, "jobs": sorted(job.name for job in defs.resolve_all_job_defs())}


def test_the_asset_graph_is_the_golden_one() -> None:
    if WRITE:
        GOLDEN.write_text(json.dumps(asset_graph(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert asset_graph() == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_everything_can_be_loaded() -> None:
    dg.Definitions.validate_loadable(defs)


def test_loading_needs_no_environment_no_backend_and_writes_nothing(folder: Path) -> None:
    program = (
        "import sys, shotgraph_dagster.definitions;"
        "print([name for name in sys.modules if name.startswith('shotgraph_core.backends.')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONPATH": str(HOUSE)}, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
    assert list(folder.iterdir()) == []


def test_dagster_validates_the_definitions_in_an_empty_environment(folder: Path) -> None:
    for name in ("workspace.yaml", "dagster.yaml"):
        (folder / name).write_bytes((HOUSE / name).read_bytes())
    done = subprocess.run(
        [sys.executable, "-m", "dagster", "definitions", "validate"],
        env={"PYTHONPATH": str(HOUSE)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Validation successful for code location shotgraph" in done.stdout + done.stderr


def test_no_step_waits_for_a_gpu_unless_its_backend_needs_one(monkeypatch) -> None:
    assert routing.pool("clips") is None
    monkeypatch.setattr(routing, "ON_A_GPU", frozenset({"clips"}))
    assert routing.pool("clips") == "gpu"
    assert routing.op_tags("clips") == {"shotgraph/device": "gpu"}
