"""Values between steps: readable JSON in the store, and the finished film where a person looks for it."""

import functools
from collections.abc import Sequence

import dagster as dg
from pydantic import ValidationError

from shotgraph_core.drafts import Plan, draft_name, keep_draft, last_draft
from shotgraph_core.model import Film, Frozen, Sentence, Storyboard
from shotgraph_core.settings import Settings
from shotgraph_core.store import Store
from shotgraph_dagster.failures import failing
from shotgraph_dagster.published import publish, publish_storyboard
from shotgraph_dagster.runs import REPLAN


class StoredValues(dg.ConfigurableIOManager):
    """Keeps `values/<asset>/<story>.json`, and in `films/<story>/` the film and the storyboard."""

    url: str = ""
    """Any fsspec URL; empty means the store of the settings."""

    @functools.cached_property
    def store(self) -> Store:
        """Where values are kept."""
        return Store(self.url or Settings().store_url)

    def handle_output(self, context: dg.OutputContext, obj: Frozen) -> None:
        """Writes a value; publishes it if it is a film or a storyboard."""
        name = keep_draft(self.store, _path(context.asset_key), context.partition_key, obj)
        context.add_output_metadata({"value": dg.MetadataValue.path(self.store.address(name))})
        if isinstance(obj, Film):
            with failing():
                film = publish(obj, context.partition_key, self.store)
            context.add_output_metadata({"film": dg.MetadataValue.path(film)})
        if isinstance(obj, Storyboard):
            with failing():
                page, sheet = publish_storyboard(obj, context.partition_key, self.store)
            context.add_output_metadata({"page": dg.MetadataValue.path(page), "sheet": dg.MetadataValue.path(sheet)})

    def load_input(self, context: dg.InputContext) -> Frozen:
        """The value, validated. A Failure says which asset to materialize when it is missing or damaged."""
        kind: type[Frozen] = context.dagster_type.typing_type
        asset, story = context.asset_key.to_user_string(), context.partition_key
        try:
            return kind.model_validate_json(self.store.read(draft_name(_path(context.asset_key), story)))
        except FileNotFoundError:
            problem = "has not been made"
        except (ValidationError, ValueError):
            problem = "is damaged, or was written by another version"
        raise dg.Failure(
            f"The {asset} of story {story!r} {problem}; materialize {asset} for it first", allow_retries=False
        )


def last_plan(
    context: dg.AssetExecutionContext, store: Store, kind: type[Plan], told: Sequence[Sentence]
) -> Plan | None:
    """The plan that an asset begins from; none in a run that is to plan from nothing."""
    if REPLAN in context.run.tags:
        return None
    return last_draft(store, _path(context.asset_key), context.partition_key, kind, told)


def _path(asset: dg.AssetKey) -> str:
    return "/".join(asset.path)
