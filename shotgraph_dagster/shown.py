"""What Dagster's UI shows of a value: its version, counts, tables and pictures."""

import base64
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

import dagster as dg

from shotgraph_core.desk.ledger import Bill, Ledger, bill
from shotgraph_core.media.picture import contact_sheet, small_jpeg
from shotgraph_core.model import (
    Bible,
    Clips,
    Frozen,
    Moderation,
    Narration,
    Scene,
    SceneList,
    ScenePlan,
    Shot,
    ShotPlans,
    Storyboard,
)
from shotgraph_core.plan.description import kind
from shotgraph_core.plan.own import SAID
from shotgraph_core.store import Store
from shotgraph_core.studio import Studio, Tally

Value = TypeVar("Value", bound=Frozen)

RULES = "rules"
OWN_NOTES = "own_notes"
MAX_STILLS = 24
MAX_SHEET_BYTES = 110_000
"""Base64 adds a third; event logs should stay small."""


def materialized(value: Value, **metadata: Any) -> dg.MaterializeResult[Value]:
    """A value, versioned by its digest, so that the UI marks stale only what changed."""
    return dg.MaterializeResult(value=value, data_version=dg.DataVersion(value.digest()), metadata=metadata)


def made_and_reused(tally: Tally, step: str) -> dict[str, int]:
    """How much work a stage did, and how much it found done."""
    return {"rendered": tally.made(step), "reused": tally.reused(step)}


def own_notes(notes: Sequence[str]) -> dict[str, Any]:
    """What a writer should know of their own shots; nothing where there is nothing to say."""
    return {OWN_NOTES: dg.MetadataValue.json(list(notes))} if notes else {}


def spending(ledger: Ledger) -> dict[str, Any]:
    """What a step asked of language models, line by line and in all; nothing where it asked none."""
    lines, total = ledger.lines, bill(ledger.lines)
    if not total.asked:
        return {}
    return {
        "llm": _table({**line.model_dump(mode="json", exclude={"unpriced"})} for line in lines),
        "llm_calls": total.calls,
        "llm_remembered": total.remembered,
        "llm_tokens_in": total.tokens_in,
        "llm_tokens_out": total.tokens_out,
        "llm_repairs": total.repairs,
        "llm_dollars": total.dollars,
        **({"llm_unpriced": ", ".join(total.unpriced)} if total.unpriced else {}),
    }


def spent(steps: Iterable[Mapping[str, Any]]) -> Bill:
    """What several steps asked in all, by the metadata that `spending` gave them."""
    known = list(steps)
    sums = {name: sum(one.get(f"llm_{name}", 0) for one in known) for name in Bill.model_fields if name != "unpriced"}
    unpriced = [model for one in known if "llm_unpriced" in one for model in one["llm_unpriced"].split(", ")]
    return Bill(**sums, unpriced=tuple(dict.fromkeys(unpriced)))


def scene_table(scenes: SceneList) -> dg.TableMetadataValue:
    """The scenes, a row each, with who broke them down and what was mended."""
    return _table(
        {
            "number": number,
            "id": scene.id,
            "summary": scene.summary,
            "sentences": len(scene.sentences),
            "place": scene.setting.name or scene.setting.place.value,
            "time": scene.setting.time.value,
            "mood": scene.mood.value,
            **_planned(scene),
        }
        for number, scene in enumerate(scenes.scenes, 1)
    )


def planned_table(plans: ShotPlans) -> dg.TableMetadataValue:
    """The scenes, a row each, with who planned their shots and what was mended."""
    return _table(
        {"number": number, "id": scene.id, "summary": scene.summary, **_planned(scene)}
        for number, scene in enumerate(plans.scenes, 1)
    )


def _planned(scene: Scene | ScenePlan) -> dict[str, str]:
    return {"planned by": scene.planned_by, "notes": "; ".join(scene.notes)}


def ruled(scenes: Sequence[Scene | ScenePlan]) -> dict[str, str]:
    """How many scenes the rules planned in the stead of models, and why; nothing where there are none."""
    stood_in = [scene for scene in scenes if scene.planned_by == RULES and scene.notes]
    why = f"{len(stood_in)} of {len(scenes)} scenes: {stood_in[0].notes[0]}" if stood_in else ""
    return {"planned_by_rules": why} if why else {}


def bible_table(bible: Bible) -> dg.TableMetadataValue:
    """What stays the same through the film, a row each: the characters, the places, and the film's own words."""
    return _table(
        [
            *(
                {"what": "character", "name": one.name, "who": kind(one), "appearance": one.appearance}
                for one in bible.characters
            ),
            *({"what": "place", "name": one.name, "who": "", "appearance": one.look} for one in bible.places),
            *(
                {"what": "film", "name": name, "who": "", "appearance": words}
                for name, words in (("palette", bible.palette), ("light", bible.light), ("era", bible.era))
            ),
        ]
    )


def plan_table(plans: ShotPlans) -> dg.TableMetadataValue:
    """The planned shots, a row each."""
    return _table(
        {
            "number": number,
            "id": shot.id,
            "scene": shot.scene_id,
            "type": shot.shot_type.value,
            "move": shot.move.value,
            "place": shot.setting.name or shot.setting.place.value,
            "time": shot.setting.time.value,
            "mood": shot.mood.value,
            "cast": ", ".join(character.name for character in shot.cast),
            "planned seconds": round(shot.planned_seconds, 2),
            "own": _own(shot),
            "line": shot.subtitle_text,
        }
        for number, shot in enumerate(plans.shots, 1)
    )


def _own(shot: Shot) -> str:
    """What of a shot is its writer's own."""
    if shot.own is None:
        return ""
    names = {"shot_type": "type"}
    kept = shot.own.held or shot.own.directed
    said = [names.get(name, name) for name in (*SAID, "description") if getattr(shot, name) != getattr(kept, name)]
    return ", ".join([*said, *(["pinned"] if shot.own.held else [])])


def verdict_table(judged: Moderation) -> dg.TableMetadataValue:
    """Whether each shot may be shown, a row each."""
    return _table(
        {
            "number": verdict.number,
            "id": verdict.shot_id,
            "verdict": "safe" if verdict.safe else f"unsafe {' and '.join(verdict.unsafe)}",
            "hazards": verdict.hazards,
            "words": ", ".join(verdict.words),
            "softened": "softened" if verdict.softened else "",
            "reason": verdict.reason,
            "line": verdict.line,
        }
        for verdict in judged.verdicts
    )


def shot_table(plans: ShotPlans, clips: Clips, studio: Studio, tally: Tally) -> dg.TableMetadataValue:
    """The filmed shots, a row each, with what was rendered in this run."""
    fps = studio.settings.film.fps
    return _table(
        {
            "number": number,
            "id": shot.id,
            "type": shot.shot_type.value,
            "move": shot.move.value,
            "seconds": round(clip.footage.frames / fps, 2),
            "line": shot.subtitle_text,
            "own media": shot.media.name if shot.media else "",
            "made": "rendered" if tally.newly_made(clip.footage) else "reused",
        }
        for number, (shot, clip) in enumerate(zip(plans.shots, clips.clips, strict=True), 1)
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
    pictures = [
        (clip.footage.still, f"{number} {shot.shot_type.value.replace('_', ' ')}")
        for number, (shot, clip) in enumerate(zip(plans.shots, clips.clips, strict=True), 1)
    ]
    step = max(1, -(-len(pictures) // MAX_STILLS))
    stills = [(store.path(still), caption) for still, caption in pictures[::step]]
    jpeg = b""
    for width in (240, 180, 120):
        jpeg = contact_sheet(stills, width=width)
        if len(jpeg) <= MAX_SHEET_BYTES:
            break
    return dg.MetadataValue.md(f"![shots](data:image/jpeg;base64,{base64.b64encode(jpeg).decode()})")


def small_sheet(storyboard: Storyboard, store: Store) -> dg.MarkdownMetadataValue:
    """A storyboard's sheet inside the UI, as large as an event log should hold."""
    file, jpeg = store.path(storyboard.sheet), b""
    for width in (720, 480, 320, 200, 120):
        jpeg = small_jpeg(file, width)
        if len(jpeg) <= MAX_SHEET_BYTES:
            break
    return dg.MetadataValue.md(f"![storyboard](data:image/jpeg;base64,{base64.b64encode(jpeg).decode()})")


def _table(rows: Iterable[Mapping[str, str | float]]) -> dg.TableMetadataValue:
    records = [dg.TableRecord(dict(row)) for row in rows]
    columns = [
        dg.TableColumn(name, "string" if isinstance(value, str) else "float") for name, value in records[0].data.items()
    ]
    return dg.TableMetadataValue(records=records, schema=dg.TableSchema(columns=columns))
