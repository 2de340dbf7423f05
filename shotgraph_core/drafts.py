"""Where a story's plans are kept between runs, so that a new plan can begin from an earlier one.

    values/<asset>/<story>.json            the last value, where Dagster keeps it as well
    drafts/<asset>/<story>/<text>.json     the plan of each text that the story had

Whoever takes an edit back so finds the plan as it was, not one that the edit led to.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from pydantic import ValidationError

from shotgraph_core.errors import InputError
from shotgraph_core.model import Frozen, SceneList, Sentence, ShotPlans, digest_of
from shotgraph_core.store import Store

Plan = TypeVar("Plan", SceneList, ShotPlans)


def redrafted(
    store: Store,
    asset: str,
    story: str,
    kind: type[Plan],
    told: Sequence[Sentence],
    make: Callable[[Plan | None], Plan],
) -> Plan:
    """The plan that is made from the draft to begin with, and kept; without a story's name made from nothing."""
    if not story:
        return make(None)
    plan = make(last_draft(store, asset, story, kind, told))
    keep_draft(store, asset, story, plan)
    return plan


def last_draft(store: Store, asset: str, story: str, kind: type[Plan], told: Sequence[Sentence]) -> Plan | None:
    """The plan to begin from: that of the very sentences, if they ever were the story's, else the last one.

    None where there is none, or it is damaged or of another version. A plan by another director than the last one's is
    no beginning either.
    """
    last = _draft(store, draft_name(asset, story), kind)
    same = _draft(store, _text_name(asset, story, [sentence.id for sentence in told]), kind)
    return same if same and last and same.director == last.director else last


def keep_draft(store: Store, asset: str, story: str, value: Frozen) -> str:
    """Keeps a value as the story's last, and a plan also as that of its text; returns the last one's name."""
    data = value.model_dump_json(indent=1).encode()
    name = draft_name(asset, story)
    if isinstance(value, SceneList | ShotPlans):
        store.write(_text_name(asset, story, _told(value)), data)
    store.write(name, data)
    return name


def draft_name(asset: str, story: str) -> str:
    """Where the store keeps the last value. Raises InputError for a story's name that is none for a file."""
    if not story.strip(".") or "/" in story or "\\" in story:
        raise InputError(f"{story!r} cannot name a story in the store; use a name without slashes")
    return f"values/{asset}/{story}.json"


def _text_name(asset: str, story: str, sentence_ids: Sequence[str]) -> str:
    return f"drafts/{asset}/{story}/{digest_of(list(sentence_ids))[:16]}.json"


def _told(plan: SceneList | ShotPlans) -> list[str]:
    if isinstance(plan, SceneList):
        return [sentence.id for sentence in plan.sentences]
    return [sentence for shot in plan.shots for sentence in shot.sentence_ids]


def _draft(store: Store, name: str, kind: type[Plan]) -> Plan | None:
    try:
        return kind.model_validate_json(store.read(name))
    except (FileNotFoundError, ValidationError):
        return None
