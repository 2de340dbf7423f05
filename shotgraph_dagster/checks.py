"""What must be true of every film, shown in the UI beside the asset that it is about."""

import av
import dagster as dg

from shotgraph_core.errors import Broken
from shotgraph_core.model import Film, SceneList, ShotPlans
from shotgraph_core.stages.moderation import complaint, moderation
from shotgraph_core.stages.shot_plans import untold_or_doubled
from shotgraph_core.studio import Studio
from shotgraph_dagster.failures import failing_plainly
from shotgraph_dagster.partitions import stories
from shotgraph_dagster.shown import verdict_table

LOUDNESS_LUFS = (-17.0, -15.0)
MOST_TRUE_PEAK_DBTP = -1.0


@dg.asset_check(
    asset="shot_plans",
    additional_ins={"scene_list": dg.AssetIn("scene_list")},
    blocking=True,
    partitions_def=stories,
    description="The shots tell every sentence of the story once and in order.",
)
def every_sentence_is_told_once(scene_list: SceneList, shot_plans: ShotPlans) -> dg.AssetCheckResult:
    """Whether no sentence is lost, doubled or moved; nothing is filmed otherwise."""
    problem = untold_or_doubled(scene_list, shot_plans)
    return dg.AssetCheckResult(passed=not problem, description=problem, metadata={"shots": len(shot_plans.shots)})


@dg.asset_check(
    asset="shot_plans",
    blocking=True,
    partitions_def=stories,
    description="Every shot's picture and line may be shown to everyone.",
)
@failing_plainly
def every_shot_is_safe(shot_plans: ShotPlans, studio: dg.ResourceParam[Studio]) -> dg.AssetCheckResult:
    """Whether every shot was judged safe; nothing is filmed otherwise, unless the story says `moderation: warn`."""
    judged = moderation(shot_plans, studio)
    return dg.AssetCheckResult(
        passed=not judged.unsafe,
        severity=dg.AssetCheckSeverity.ERROR if judged.stops else dg.AssetCheckSeverity.WARN,
        description=complaint(judged),
        metadata={
            "moderation": judged.policy,
            "moderator": studio.moderator.spec.name,
            "unsafe": len(judged.unsafe),
            "softened": sum(verdict.softened for verdict in judged.verdicts),
            "verdicts": verdict_table(judged),
        },
    )


@dg.asset_check(
    asset="final_video", partitions_def=stories, description="Picture and sound end within one frame of each other."
)
@failing_plainly
def picture_and_sound_end_together(final_video: Film, studio: dg.ResourceParam[Studio]) -> dg.AssetCheckResult:
    """Whether the published streams are equally long."""
    picture, sound = stream_seconds(final_video, studio)
    return dg.AssetCheckResult(
        passed=abs(picture - sound) <= 1 / final_video.fps,
        description=f"picture {picture:.3f} s, sound {sound:.3f} s",
        metadata={"picture_seconds": picture, "sound_seconds": sound},
    )


@dg.asset_check(
    asset="final_video",
    partitions_def=stories,
    description="The film is as loud as films on the web are (-16 LUFS within 1), and no peak is above -1 dBTP.",
)
def loudness_is_right(final_video: Film) -> dg.AssetCheckResult:
    """Whether the measured loudness and true peak are in range."""
    lufs, peak = final_video.loudness_lufs, final_video.true_peak_dbtp
    quietest, loudest = LOUDNESS_LUFS
    return dg.AssetCheckResult(
        passed=quietest <= lufs <= loudest and peak <= MOST_TRUE_PEAK_DBTP,
        severity=dg.AssetCheckSeverity.WARN,
        description=f"{lufs:.1f} LUFS, true peak {peak:.1f} dBTP",
        metadata={"loudness_lufs": lufs, "true_peak_dbtp": peak},
    )


def stream_seconds(film: Film, studio: Studio) -> tuple[float, float]:
    """How long the film's picture and its sound are. Raises Broken when one of them has no length."""
    with av.open(str(studio.store.path(film.video))) as container:
        lengths = []
        for stream in (container.streams.video[0], container.streams.audio[0]):
            if stream.duration is None or stream.time_base is None:
                raise Broken(f"The film's {stream.type} does not say how long it is")
            lengths.append(float(stream.duration * stream.time_base))
    return lengths[0], lengths[1]
