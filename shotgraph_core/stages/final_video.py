"""The cut: untouched shots copied, mixed frames encoded once, sound mixed and mastered, all put in one file."""

from pathlib import Path
from typing import ClassVar

from shotgraph_core.media.join import Piece, join
from shotgraph_core.media.mix import mix_blocks, write_soundtrack
from shotgraph_core.media.mux import Chapter, mux
from shotgraph_core.media.transition import mixed, mixed_frames
from shotgraph_core.media.video import Codec, decode, encode
from shotgraph_core.model import (
    Blob,
    Clips,
    Film,
    Footage,
    Frozen,
    Language,
    Music,
    Narration,
    ProcessedStory,
    ShotPlans,
    Soundtrack,
    Timeline,
    Transition,
)
from shotgraph_core.plan.subtitles import srt, vtt
from shotgraph_core.plan.timeline import timeline
from shotgraph_core.stages.clips import codec
from shotgraph_core.store import Request
from shotgraph_core.studio import Progress, Studio


class Joint(Frozen):
    """The encoded frames that mix two shots."""

    video: Blob
    frames: int


class JointRequest(Request):
    """The end of one shot and the beginning of another, to be mixed; None at the film's ends."""

    step: ClassVar = "joint"
    version: ClassVar = 1
    tail: Footage | None
    head: Footage | None
    transition: Transition | None
    fade: int
    codec: Codec


class SoundtrackRequest(Request):
    """Lines and music to be placed, ducked, mixed and mastered."""

    step: ClassVar = "soundtrack"
    version: ClassVar = 1
    timeline: Timeline
    lines: tuple[Blob, ...]
    music: tuple[Blob, ...]


class FilmRequest(Request):
    """All that the finished file holds."""

    step: ClassVar = "film"
    version: ClassVar = 1
    title: str
    language: Language
    timeline: Timeline
    chapters: tuple[str, ...]
    footage: tuple[Footage, ...]
    codec: Codec
    soundtrack: Soundtrack


def final_video(
    story: ProcessedStory, plans: ShotPlans, narration: Narration, clips: Clips, music: Music, studio: Studio
) -> Film:
    """The film. Only what changed since the last cut is encoded again."""
    settings = studio.settings.film
    line = timeline(plans, narration, settings.fps, settings.fade_frames)
    request = FilmRequest(
        title=story.title,
        language=story.language,
        timeline=line,
        chapters=tuple(scene.summary for scene in plans.scenes),
        footage=tuple(clip.footage for clip in clips.clips),
        codec=codec(plans, studio),
        soundtrack=_soundtrack(line, narration, music, studio),
    )
    return studio.store.memo(request, Film, lambda work: _assembled(request, studio, work))


def _soundtrack(line: Timeline, narration: Narration, music: Music, studio: Studio) -> Soundtrack:
    store = studio.store
    request = SoundtrackRequest(
        timeline=line.model_copy(update={"cues": ()}),
        lines=tuple(entry.line.audio for entry in narration.lines),
        music=tuple(scene.track.audio for scene in music.scenes),
    )

    def make(work: Path) -> Soundtrack:
        lines = {entry.shot_id: store.path(entry.line.audio) for entry in narration.lines}
        tracks = {scene.scene_id: store.path(scene.track.audio) for scene in music.scenes}
        file = work / "sound.m4a"
        loudness = write_soundtrack(lambda: mix_blocks(line, lines, tracks), file)
        return Soundtrack(audio=store.put(file), loudness_lufs=loudness.lufs, true_peak_dbtp=loudness.true_peak_dbtp)

    studio.on_progress(Progress("soundtrack", 0, 1))
    mixed_down = store.memo(request, Soundtrack, make)
    studio.on_progress(Progress("soundtrack", 1, 1))
    return mixed_down


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
        poster=request.footage[0].still,
        frames=frames,
        fps=line.fps,
        scenes=len(line.scenes),
        shots=len(line.shots),
        loudness_lufs=request.soundtrack.loudness_lufs,
        true_peak_dbtp=request.soundtrack.true_peak_dbtp,
    )


def _pieces(request: FilmRequest, studio: Studio) -> list[Piece]:
    """Fade in, then each shot's untouched body and the frames that mix it with what follows."""
    fade, footage = request.timeline.fade, request.footage
    leaves = [shot.leave_by for shot in request.timeline.shots]
    ends = zip((None, *footage), (*footage, None), (None, *leaves), strict=True)

    def joint(end: tuple[Footage | None, Footage | None, Transition | None]) -> Piece:
        tail, head, transition = end
        made = _joint(JointRequest(tail=tail, head=head, transition=transition, fade=fade, codec=request.codec), studio)
        return Piece(studio.store.path(made.video), 0, made.frames)

    joints = studio.each("final_video", tuple(ends), joint)
    pieces = [joints[0]]
    for shot, after in zip(footage, joints[1:], strict=True):
        pieces += [Piece(studio.store.path(shot.video), fade, shot.frames - 2 * fade), after]
    return pieces


def _joint(request: JointRequest, studio: Studio) -> Joint:
    fade, tail, head = request.fade, request.tail, request.head

    def make(work: Path) -> Joint:
        file = work / "joint.mp4"
        ending = decode(studio.store.path(tail.video), tail.frames - fade) if tail else None
        opening = decode(studio.store.path(head.video), 0, fade) if head else None
        encode(mixed(ending, opening, request.transition, fade), request.codec, file)
        frames = mixed_frames(tail is not None, head is not None, request.transition, fade)
        return Joint(video=studio.store.put(file), frames=frames)

    return studio.store.memo(request, Joint, make)


def _chapters(request: FilmRequest) -> list[Chapter]:
    fps = request.timeline.fps
    return [
        Chapter(round(span.start * 1000 / fps), round(span.end * 1000 / fps), title)
        for span, title in zip(request.timeline.scenes, request.chapters, strict=True)
    ]
