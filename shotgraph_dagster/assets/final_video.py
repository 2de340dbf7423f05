"""The film."""

import dagster as dg

from shotgraph_core.model import Clips, Film, Music, Narration, ProcessedStory, ShotPlans
from shotgraph_core.stages.clips import clips as shoot
from shotgraph_core.stages.final_video import FilmRequest
from shotgraph_core.stages.final_video import final_video as cut
from shotgraph_core.stages.joints import JointRequest
from shotgraph_core.stages.music import music as score
from shotgraph_core.stages.narration import narration as narrate
from shotgraph_core.stages.soundtrack import SoundtrackRequest
from shotgraph_core.studio import Studio
from shotgraph_dagster.assets import film_asset
from shotgraph_dagster.shown import materialized, sheet
from shotgraph_dagster.upstream import intact

VERSION = ".".join(str(request.version) for request in (FilmRequest, JointRequest, SoundtrackRequest))


@film_asset(version=VERSION, kinds={"video"})
def final_video(
    processed_story: ProcessedStory,
    shot_plans: ShotPlans,
    narration: Narration,
    clips: Clips,
    music: Music,
    studio: dg.ResourceParam[Studio],
) -> dg.MaterializeResult[Film]:
    """The finished film: shots joined, voice and music mixed, subtitles and chapters inside, and a poster beside it."""
    store = studio.store
    spoken = intact(narration, store, lambda: narrate(shot_plans, studio))
    filmed = intact(clips, store, lambda: shoot(shot_plans, spoken, studio))
    scored = intact(music, store, lambda: score(shot_plans, spoken, studio))
    film = cut(processed_story, shot_plans, spoken, filmed, scored, studio)
    return materialized(
        film,
        seconds=round(film.seconds, 2),
        frames=film.frames,
        scenes=film.scenes,
        shots=film.shots,
        loudness_lufs=round(film.loudness_lufs, 2),
        true_peak_dbtp=round(film.true_peak_dbtp, 2),
        contact_sheet=sheet(shot_plans, filmed, store),
    )
