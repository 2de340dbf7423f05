"""Stories made into films through Dagster, in this process, and what came of it."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import dagster as dg
from dagster_shared.error import SerializableErrorInfo

from shotgraph_core.desk.ledger import Bill
from shotgraph_core.errors import InputError
from shotgraph_core.model import Blob, Film, Storyboard
from shotgraph_core.studio import Studio
from shotgraph_dagster.definitions import defs
from shotgraph_dagster.io_manager import StoredValues
from shotgraph_dagster.partitions import stories
from shotgraph_dagster.published import film_files, storyboard_files
from shotgraph_dagster.runs import REPLAN, process_tags
from shotgraph_dagster.shown import OWN_NOTES, spent

# Dagster's own words stay in its records; the terminal is the command's.
SILENT = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
INTERRUPTS = ("KeyboardInterrupt", "DagsterExecutionInterruptedError")
# A run of the command is repeated by the command, not by Dagster's daemon.
NO_RETRIES = {"dagster/max_retries": "0"}


STEPS = ("scene_list", "shot_plans", "storyboard", "narration", "clips", "music", "final_video")


def _names(kind: type[Exception]) -> frozenset[str]:
    """An error's name and those of its kinds: of an error that crossed a process only its name is left."""
    return frozenset({kind.__name__}).union(*map(_names, kind.__subclasses__()))


INPUT_ERRORS = _names(InputError)


@dataclass(frozen=True)
class Report:
    """A finished film, and what it took."""

    story: str
    film: str
    storyboard: str
    seconds: float
    frames: int
    scenes: int
    shots: int
    clips_rendered: int
    clips_reused: int
    speech_rendered: int
    speech_reused: int
    music_rendered: int
    music_reused: int
    wall_seconds: float
    loudness_lufs: float
    true_peak_dbtp: float
    llm_calls: int
    llm_remembered: int
    llm_tokens_in: int
    llm_tokens_out: int
    llm_dollars: float


@dataclass(frozen=True)
class Filmed:
    """A report, the film's files for whoever wants copies, and what a person should be told."""

    report: Report
    files: Mapping[str, Blob]
    warnings: tuple[str, ...]
    bill: Bill
    """What language models were asked."""

    def as_json(self) -> dict[str, object]:
        """The report as plain data, and what a person should be told."""
        return asdict(self.report) | {"warnings": list(self.warnings)}


class FilmFailed(Exception):
    """A film was not finished: the sentence to show, the trace for those who ask, and whether a person can mend it."""

    def __init__(self, sentence: str, trace: str, bad_input: bool = False) -> None:
        super().__init__(sentence)
        self.trace, self.bad_input = trace, bad_input


def film_story(story: str, studio: Studio, instance: dg.DagsterInstance, replan: bool = False) -> Filmed:
    """The film of a story, by its key; `replan` plans it from nothing, as if it had no last plan.

    Raises FilmFailed, or KeyboardInterrupt when the run was interrupted.
    """
    began = time.monotonic()
    instance.add_dynamic_partitions(str(stories.name), [story])
    result = defs.resolve_job_def("film").execute_in_process(
        partition_key=story,
        instance=instance,
        resources={"studio": studio, "io_manager": StoredValues(url=studio.store.url)},
        run_config=SILENT,
        raise_on_error=False,
        tags=process_tags() | NO_RETRIES | ({REPLAN: "true"} if replan else {}),
    )
    if not result.success:
        raise _failure(result)
    cap = studio.settings.llm.llm_max_cost_per_story
    return _filmed(story, result, round(time.monotonic() - began, 2), capped=cap is not None)


def _filmed(story: str, result: dg.ExecuteInProcessResult, wall_seconds: float, capped: bool) -> Filmed:
    film: Film = result.output_for_node("final_video")
    known = {step: _metadata(result, step) for step in STEPS}
    asked = spent([*known.values(), *map(_check_metadata, result.get_asset_check_evaluations())])
    report = Report(
        story=story,
        film=str(known["final_video"]["film"]),
        storyboard=str(known["storyboard"]["page"]),
        seconds=round(film.seconds, 3),
        frames=film.frames,
        scenes=film.scenes,
        shots=film.shots,
        clips_rendered=int(known["clips"]["rendered"]),
        clips_reused=int(known["clips"]["reused"]),
        speech_rendered=int(known["narration"]["rendered"]),
        speech_reused=int(known["narration"]["reused"]),
        music_rendered=int(known["music"]["rendered"]),
        music_reused=int(known["music"]["reused"]),
        wall_seconds=wall_seconds,
        loudness_lufs=film.loudness_lufs,
        true_peak_dbtp=film.true_peak_dbtp,
        llm_calls=asked.calls,
        llm_remembered=asked.remembered,
        llm_tokens_in=asked.tokens_in,
        llm_tokens_out=asked.tokens_out,
        llm_dollars=round(asked.dollars, 6),
    )
    missed = tuple(check.description or check.check_name for check in _failed_checks(result))
    own = (note for step in ("shot_plans", "storyboard", "clips") for note in known[step].get(OWN_NOTES, ()))
    notes = (
        str(known["narration"]["fallback_voices"]),
        *_stood_in(known),
        *own,
        _unheld(asked) if capped else "",
        *missed,
    )
    board: Storyboard = result.output_for_node("storyboard")
    files = {**film_files(film, story), **storyboard_files(board, story)}
    return Filmed(report, files, tuple(dict.fromkeys(filter(None, notes))), asked)


def _stood_in(known: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Where rules planned what models were to plan."""
    for step, planned in (("scene_list", "broken down"), ("shot_plans", "planned in shots")):
        many, _, why = str(known[step].get("planned_by_rules", "")).partition(" scenes: ")
        if many:
            yield f"{many} scenes were {planned} by rule: {why}; what no model answered is asked again next time"


def _unheld(asked: Bill) -> str:
    """Which models the cap does not know how to hold; empty where it holds all."""
    models = ", ".join(asked.unpriced)
    return f"the price of {models} is not known; LLM_MAX_COST_PER_STORY does not hold it" if models else ""


def _metadata(result: dg.ExecuteInProcessResult, step: str) -> dict[str, Any]:
    (materialization,) = result.asset_materializations_for_node(step)
    return {name: entry.value for name, entry in materialization.metadata.items()}


def _check_metadata(check: dg.AssetCheckEvaluation) -> dict[str, Any]:
    return {name: entry.value for name, entry in check.metadata.items()}


def _failed_checks(result: dg.ExecuteInProcessResult) -> list[dg.AssetCheckEvaluation]:
    return [check for check in result.get_asset_check_evaluations() if not check.passed]


def _failure(result: dg.ExecuteInProcessResult) -> BaseException:
    """Why a run did not succeed: the first step's failure, a failed check, or the interruption."""
    errors = [event.step_failure_data for event in result.all_events if event.is_step_failure]
    ends = [event.job_failure_data.error for event in result.all_events if event.is_job_failure]
    chain = [error for first in (*ends, *(data.error for data in errors)) for error in _causes(first)]
    if any(error.cls_name in INTERRUPTS for error in chain):
        return KeyboardInterrupt()
    for check in _failed_checks(result):
        if check.blocking and check.severity is dg.AssetCheckSeverity.ERROR:
            return FilmFailed(f"{check.asset_key.to_user_string()}: {check.description}", "")
    trace = "\n".join(error.to_string() for error in chain[:1])
    for data in errors:
        if data.user_failure_data and data.user_failure_data.description:
            mendable = any(error.cls_name in INPUT_ERRORS for error in chain)
            return FilmFailed(data.user_failure_data.description, trace, mendable)
    return FilmFailed(chain[-1].message.strip() if chain else "The run failed; see it in: shotgraph ui", trace)


def _causes(error: SerializableErrorInfo | None) -> list[SerializableErrorInfo]:
    """An error and what caused it, the root last."""
    return [] if error is None else [error, *_causes(error.cause)]
