"""The film's sound: lines and music placed, ducked, mixed and mastered."""

from pathlib import Path
from typing import ClassVar

from shotgraph_core.media.mix import mix_blocks, write_soundtrack
from shotgraph_core.media.video import ENCODER
from shotgraph_core.model import Blob, Music, Narration, Soundtrack, Timeline
from shotgraph_core.store import Request
from shotgraph_core.studio import Studio


class SoundtrackRequest(Request):
    """Lines and music, and when each of them sounds."""

    step: ClassVar = "soundtrack"
    version: ClassVar = 1
    timeline: Timeline
    """Without cues: other subtitles do not change the sound."""
    lines: tuple[Blob, ...]
    music: tuple[Blob, ...]
    encoder: str


def soundtrack(line: Timeline, narration: Narration, music: Music, studio: Studio) -> Soundtrack:
    """The mixed and mastered sound, exactly as long as the picture."""
    store = studio.store
    request = SoundtrackRequest(
        timeline=line.model_copy(update={"cues": ()}),
        lines=tuple(entry.line.audio for entry in narration.lines),
        music=tuple(scene.track.audio for scene in music.scenes),
        encoder=ENCODER,
    )

    def make(work: Path) -> Soundtrack:
        lines = {entry.shot_id: store.path(entry.line.audio) for entry in narration.lines}
        tracks = {scene.scene_id: store.path(scene.track.audio) for scene in music.scenes}
        file = work / "sound.m4a"
        loudness = write_soundtrack(lambda: mix_blocks(line, lines, tracks), file)
        return Soundtrack(audio=store.put(file), loudness_lufs=loudness.lufs, true_peak_dbtp=loudness.true_peak_dbtp)

    return store.memo(request, Soundtrack, make)
