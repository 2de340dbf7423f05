"""Stories made into films through Dagster, in this process, and what came of it."""

import time
from dataclasses import asdict, dataclass
from typing import Any

import dagster as dg
from dagster_shared.error import SerializableErrorInfo

from shotgraph_core.model import Blob, Film
from shotgraph_core.studio import Studio
from shotgraph_dagster.definitions import defs
from shotgraph_dagster.io_manager import StoredValues
from shotgraph_dagster.partitions import stories
from shotgraph_dagster.runs import REPLAN, process_tags

# Dagster's own words stay in its records; the terminal is the command's.
SILENT = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
INTERRUPTS = ("KeyboardInterrupt", "DagsterExecutionInterruptedError")
# A run of the command is repeated by the command, not by Dagster's daemon.
NO_RETRIES = {"dagster/max_retries": "0"}


@dataclass(frozen=True)
class Report:
    """A finished film, and what it took."""

    story: str
    film: str
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


@dataclass(frozen=True)
class Filmed:
    """A report, the film's blobs for whoever wants copies, and what a person should be told."""

    report: Report
    blobs: tuple[Blob, ...]
    warnings: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """The report as plain data, and what a person should be told."""
        return asdict(self.report) | {"warnings": list(self.warnings)}


class FilmFailed(Exception):
    """A film was not finished: the sentence to show, and the trace for those who ask."""

    def __init__(self, sentence: str, trace: str) -> None:
        super().__init__(sentence)
        self.trace = trace


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
    return _filmed(story, result, round(time.monotonic() - began, 2))


def _filmed(story: str, result: dg.ExecuteInProcessResult, wall_seconds: float) -> Filmed:
    film: Film = result.output_for_node("final_video")
    known = {step: _metadata(result, step) for step in ("narration", "clips", "music", "final_video")}
    report = Report(
        story=story,
        film=str(known["final_video"]["film"]),
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
    )
    missed = tuple(check.description or check.check_name for check in _failed_checks(result))
    fallback = str(known["narration"]["fallback_voices"])
    return Filmed(report, (film.video, film.srt, film.vtt, film.poster), (*((fallback,) if fallback else ()), *missed))


def _metadata(result: dg.ExecuteInProcessResult, step: str) -> dict[str, Any]:
    (materialization,) = result.asset_materializations_for_node(step)
    return {name: entry.value for name, entry in materialization.metadata.items()}


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
            return FilmFailed(data.user_failure_data.description, trace)
    return FilmFailed(chain[-1].message.strip() if chain else "The run failed; see it in: shotgraph ui", trace)


def _causes(error: SerializableErrorInfo | None) -> list[SerializableErrorInfo]:
    """An error and what caused it, the root last."""
    return [] if error is None else [error, *_causes(error.cause)]
