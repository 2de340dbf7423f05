"""The score: one theme, varied for each scene."""

from pathlib import Path
from typing import ClassVar

from shotgraph_core.media.mix import music_samples
from shotgraph_core.media.sound import write_music
from shotgraph_core.model import Music, Narration, SceneMusic, ShotPlans, Track
from shotgraph_core.ports import BackendSpec, MusicBrief
from shotgraph_core.stages.cards import timeline_with_cards
from shotgraph_core.store import Request
from shotgraph_core.studio import Studio


class MusicRequest(Request):
    """Music to be composed and played, and by whom."""

    step: ClassVar = "music"
    version: ClassVar = 1
    brief: MusicBrief
    composer: BackendSpec


def music(plans: ShotPlans, narration: Narration, studio: Studio) -> Music:
    """A piece for each scene, as long as the scene and its overlap into the next; it begins and ends with the cards."""
    line = timeline_with_cards(plans, narration, studio)
    moods = {scene.id: scene.mood for scene in plans.scenes}

    def score(number: int) -> SceneMusic:
        scene_id = line.scenes[number].scene_id
        brief = MusicBrief(
            theme=plans.seed,
            mood=moods[scene_id],
            samples=music_samples(line, number),
            opens_film=number == 0,
            closes_film=number == len(line.scenes) - 1,
        )
        return SceneMusic(scene_id=scene_id, track=_played(brief, studio))

    return Music(scenes=studio.each("music", range(len(line.scenes)), score))


def _played(brief: MusicBrief, studio: Studio) -> Track:
    def make(work: Path) -> Track:
        file = write_music(work, studio.composer.compose(brief))
        return Track(audio=studio.store.put(file), samples=brief.samples)

    return studio.store.memo(MusicRequest(brief=brief, composer=studio.composer.spec), Track, make)
