"""One file for each stage: wiring only. The stages themselves are the core's."""

from collections.abc import Set
from typing import Any

from shotgraph_dagster.partitions import stories
from shotgraph_dagster.routing import op_tags, pool


def wiring(step: str, version: str, kinds: Set[str]) -> dict[str, Any]:
    """What every asset of the film has: its partitions, its place in the UI, and where it may run."""
    return {
        "partitions_def": stories,
        "group_name": "film",
        "owners": ["team:shotgraph"],
        "code_version": version,
        "kinds": set(kinds),
        "op_tags": op_tags(step),
        "pool": pool(step),
    }
