"""The studio as a Dagster resource: opened when a run begins, never when definitions are loaded."""

import time
from collections.abc import Callable

import dagster as dg

from shotgraph_core.backends import open_studio
from shotgraph_core.settings import Settings
from shotgraph_core.studio import Progress, Studio
from shotgraph_dagster.failures import failing
from shotgraph_dagster.runs import process_tags
from shotgraph_dagster.settings import GraphSettings

SECONDS_BETWEEN_LINES = 10.0


class StudioResource(dg.ConfigurableResource[Studio]):
    """Opens the studio that the settings describe; its progress goes to the run's log."""

    def create_resource(self, context: dg.InitResourceContext) -> Studio:
        """The open studio. A Failure says what is missing when a backend cannot be had."""
        if context.run and context.instance and GraphSettings().executor == "in_process":
            # The UI's runs too must be found out when their process is gone.
            context.instance.add_run_tags(context.run.run_id, process_tags())
        with failing():
            return open_studio(Settings(), on_progress=logged(context.log.info if context.log else lambda _: None))


def logged(log: Callable[[str], object]) -> Callable[[Progress], None]:
    """Tells a log of a stage's first and last step, and of those between now and then."""
    last = 0.0

    def tell(progress: Progress) -> None:
        nonlocal last
        now = time.monotonic()
        if progress.done in (0, progress.total) or now - last >= SECONDS_BETWEEN_LINES:
            last = now
            log(f"{progress.stage}: {progress.done} of {progress.total}")

    return tell
