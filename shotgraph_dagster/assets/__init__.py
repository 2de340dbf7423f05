"""One file for each stage: wiring only. The stages themselves are the core's."""

from collections.abc import Callable, Set
from typing import Any

import dagster as dg

from shotgraph_dagster.failures import failing_plainly
from shotgraph_dagster.partitions import stories
from shotgraph_dagster.routing import op_tags, pool


def film_asset(version: str, kinds: Set[str]) -> Callable[[Callable[..., Any]], dg.AssetsDefinition]:
    """A step as an asset of the film, named like it and described by its docstring: a partition for each story."""

    def wired(step: Callable[..., Any]) -> dg.AssetsDefinition:
        return dg.asset(
            partitions_def=stories,
            group_name="film",
            owners=["team:shotgraph"],
            code_version=version,
            kinds=set(kinds),
            op_tags=op_tags(step.__name__),
            pool=pool(step.__name__),
        )(failing_plainly(step))

    return wired
