"""The finished film: joined pictures, mastered sound, subtitles and chapters in one file."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import ClassVar

from shotgraph_core.errors import Broken
from shotgraph_core.media.join import Piece, join
from shotgraph_core.media.mix import music_samples
from shotgraph_core.media.mux import Chapter, mux
from shotgraph_core.media.video import Codec
from shotgraph_core.model import (
    Blob,
    Clips,
    Film,
    Footage,
    Language,
    Music,
    Narration,
    ProcessedStory,
    ShotPlans,
    Soundtrack,
    Timeline,
)
from shotgraph_core.plan.subtitles import srt, vtt
from shotgraph_core.stages.cards import cards, timeline_with_cards
from shotgraph_core.stages.clips import codec
from shotgraph_core.stages.joints import Joint, joints
from shotgraph_core.stages.moderation import refuse_unsafe
from shotgraph_core.stages.soundtrack import soundtrack
from shotgraph_core.store import Request
from shotgraph_core.studio import Studio


class FilmRequest(Request):
    """All that the finished file holds."""

    step: ClassVar = "film"
    version: ClassVar = 1
    title: str
    language: Language
    timeline: Timeline
    chapters: tuple[str, ...]
    footage: tuple[Footage, ...]
    """The cards' as well as the shots'."""
    poster: Blob
    joints: tuple[Joint, ...]
    codec: Codec
    soundtrack: Soundtrack


def final_video(
    story: ProcessedStory, plans: ShotPlans, narration: Narration, clips: Clips, music: Music, studio: Studio
) -> Film:
    """The film. Only what changed since the last cut is encoded again; sound and picture are made side by side.

    Raises UnsafeStory when a shot may not be shown: its clip may have been filmed while that was only warned of.
    """
    refuse_unsafe(plans, studio)
    line = timeline_with_cards(plans, narration, studio)
    _check_parts(line, narration, clips, music)
    shots = tuple(clip.footage for clip in clips.clips)
    with ThreadPoolExecutor(1, "soundtrack") as beside:
        sound = beside.submit(soundtrack, line, narration, music, studio)
        footage = cards(line, shots, story, plans, narration, studio)
        request = FilmRequest(
            title=story.title,
            language=story.language,
            timeline=line,
            chapters=tuple(scene.summary for scene in plans.scenes),
            footage=footage,
            joints=joints(line, footage, codec(plans, studio), studio),
            poster=shots[0].still,
            codec=codec(plans, studio),
            soundtrack=sound.result(),
        )
    return studio.store.memo(request, Film, lambda work: _assembled(request, studio, work))


def _check_parts(line: Timeline, narration: Narration, clips: Clips, music: Music) -> None:
    """Raises Broken when a part was made for another plan, as after an edit when single parts are made."""
    shots = [(shot.shot_id, shot.frames) for shot in line.shots]
    parts = {
        "narration": [entry.shot_id for entry in narration.lines] == [shot for shot, _ in shots],
        "clips": [(clip.shot_id, clip.footage.frames) for clip in clips.clips] == shots,
        "music": [(scene.scene_id, scene.track.samples) for scene in music.scenes]
        == [(scene.scene_id, music_samples(line, number)) for number, scene in enumerate(line.scenes)],
    }
    for part, fits in parts.items():
        if not fits:
            raise Broken(f"The {part} was made for another version of the plan; make {part} again, then the film")


def _assembled(request: FilmRequest, studio: Studio, work: Path) -> Film:
    line, store = request.timeline, studio.store
    picture, film = work / "picture.mp4", work / "film.mp4"
    subtitles, captions = work / "film.srt", work / "film.vtt"
    frames = join(_pieces(request, studio), line.fps, picture)
    subtitles.write_text(srt(line.cues), encoding="utf-8")
    captions.write_text(vtt(line.cues), encoding="utf-8")
    sound = store.path(request.soundtrack.audio)
    mux(picture, sound, subtitles, request.title, request.language, _chapters(request), film)
    return Film(
        video=store.put(film),
        srt=store.put(subtitles),
        vtt=store.put(captions),
        poster=request.poster,
        frames=frames,
        fps=line.fps,
        scenes=len(line.scenes),
        shots=len(line.shots),
        loudness_lufs=request.soundtrack.loudness_lufs,
        true_peak_dbtp=request.soundtrack.true_peak_dbtp,
    )


def _pieces(request: FilmRequest, studio: Studio) -> list[Piece]:
    """Fade in, then each shot's or card's untouched body and the frames that mix it with what follows."""
    fade, path = request.timeline.fade, studio.store.path
    mixed = [Piece(path(joint.video), 0, joint.frames) for joint in request.joints]
    bodies = [Piece(path(shot.video), fade, shot.frames - 2 * fade) for shot in request.footage]
    return [mixed[0], *(piece for pair in zip(bodies, mixed[1:], strict=True) for piece in pair)]


def _chapters(request: FilmRequest) -> list[Chapter]:
    fps = request.timeline.fps
    return [
        Chapter(round(span.start * 1000 / fps), round(span.end * 1000 / fps), title)
        for span, title in zip(request.timeline.scenes, request.chapters, strict=True)
    ]
