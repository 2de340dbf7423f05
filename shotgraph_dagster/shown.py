"""What Dagster's UI shows of a value: its version, counts, tables and pictures."""

import base64
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

import dagster as dg

from shotgraph_core.media.picture import contact_sheet
from shotgraph_core.model import Blob, Clips, Frozen, Narration, Shot, ShotPlans
from shotgraph_core.store import Store
from shotgraph_core.studio import Studio, Tally

Value = TypeVar("Value", bound=Frozen)

MAX_STILLS = 24
MAX_SHEET_BYTES = 110_000
"""Base64 adds a third; event logs should stay small."""


def materialized(value: Value, **metadata: Any) -> dg.MaterializeResult[Value]:
    """A value, versioned by its digest, so that the UI marks stale only what changed."""
    return dg.MaterializeResult(value=value, data_version=dg.DataVersion(value.digest()), metadata=metadata)


def made_and_reused(tally: Tally, step: str) -> dict[str, int]:
    """How much work a stage did, and how much it found done."""
    return {"rendered": tally.made(step), "reused": tally.reused(step)}


def plan_table(plans: ShotPlans) -> dg.TableMetadataValue:
    """The planned shots, a row each."""
    return _table(
        {
            "id": shot.id,
            "scene": shot.scene_id,
            "type": shot.shot_type.value,
            "move": shot.move.value,
            "place": shot.setting.name or shot.setting.place.value,
            "time": shot.setting.time.value,
            "mood": shot.mood.value,
            "cast": ", ".join(character.name for character in shot.cast),
            "planned seconds": round(shot.duration, 2),
            "line": shot.subtitle_text,
        }
        for shot in plans.shots
    )


def shot_table(plans: ShotPlans, clips: Clips, studio: Studio, tally: Tally) -> dg.TableMetadataValue:
    """The filmed shots, a row each, with what was rendered in this run."""
    fps = studio.settings.film.fps
    return _table(
        {
            "id": shot.id,
            "type": shot.shot_type.value,
            "move": shot.move.value,
            "seconds": round(clip.footage.frames / fps, 2),
            "line": shot.subtitle_text,
            "made": "rendered" if tally.newly_made(clip.footage) else "reused",
        }
        for shot, clip in zip(plans.shots, clips.clips, strict=True)
    )


def fallback_voices(narration: Narration) -> str:
    """Which lines another voice than the chosen one spoke, and why; empty when there are none."""
    stood_in = Counter((shot.line.voice, shot.line.fallback_reason) for shot in narration.lines)
    return "; ".join(
        f"{voice} spoke {count} of {len(narration.lines)} lines: {reason}"
        for (voice, reason), count in stood_in.items()
        if reason
    )


def sheet(plans: ShotPlans, clips: Clips, store: Store) -> dg.MarkdownMetadataValue:
    """A picture of the film's shots, evenly sampled, inside the UI."""
    shots: Sequence[tuple[Shot, Blob]] = [
        (shot, clip.footage.still) for shot, clip in zip(plans.shots, clips.clips, strict=True)
    ]
    step = max(1, -(-len(shots) // MAX_STILLS))
    stills = [(store.path(still), f"{shot.id} {shot.shot_type.value}") for shot, still in shots[::step]]
    jpeg = b""
    for width in (240, 180, 120):
        jpeg = contact_sheet(stills, width=width)
        if len(jpeg) <= MAX_SHEET_BYTES:
            break
    return dg.MetadataValue.md(f"![shots](data:image/jpeg;base64,{base64.b64encode(jpeg).decode()})")


def _table(rows: Iterable[Mapping[str, str | float]]) -> dg.TableMetadataValue:
    records = [dg.TableRecord(dict(row)) for row in rows]
    columns = [
        dg.TableColumn(name, "float" if isinstance(value, float) else "string")
        for name, value in records[0].data.items()
    ]
    return dg.TableMetadataValue(records=records, schema=dg.TableSchema(columns=columns))
