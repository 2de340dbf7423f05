"""Every shot, filmed."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from shotgraph_core.media.picture import write_jpeg
from shotgraph_core.media.video import ENCODER, Codec, encode
from shotgraph_core.model import Clip, Clips, Footage, Move, Narration, PlacedShot, Shot, ShotPlans
from shotgraph_core.plan.timeline import timeline
from shotgraph_core.ports import BackendSpec, Camera, Picture, Take
from shotgraph_core.stages.moderation import refuse_unsafe
from shotgraph_core.store import Request
from shotgraph_core.studio import Studio


class FootageRequest(Request):
    """A take to be filmed, by which camera, and how it is encoded and made joinable."""

    step: ClassVar = "clip"
    version: ClassVar = 1
    take: Take
    camera: BackendSpec
    codec: Codec
    fade: int


def clips(plans: ShotPlans, narration: Narration, studio: Studio) -> Clips:
    """The footage of each shot, exactly as long as the timeline wants it.

    Raises UnsafeStory before the first picture when a shot may not be shown, whoever asks for clips alone.
    """
    refuse_unsafe(plans, studio)
    film = studio.settings.film
    placed = timeline(plans, narration, film.fps, film.fade_frames).shots

    def shoot(pair: tuple[Shot, PlacedShot]) -> Clip:
        shot, place = pair
        request = FootageRequest(
            take=_take(shot, place.frames, plans, studio),
            camera=studio.camera.spec,
            codec=codec(plans, studio),
            fade=film.fade_frames,
        )
        footage = studio.store.memo(request, Footage, lambda work: _filmed(request, studio, work))
        return Clip(shot_id=shot.id, footage=footage)

    return Clips(clips=studio.each("clips", tuple(zip(plans.shots, placed, strict=True)), shoot))


def codec(plans: ShotPlans, studio: Studio) -> Codec:
    """How this film is encoded."""
    film = studio.settings.film
    width, height = film.size(plans.aspect)
    return Codec(width=width, height=height, fps=film.fps, crf=film.crf, preset=film.preset, encoder=ENCODER)


def still_take(shot: Shot, size: tuple[int, int], plans: ShotPlans, studio: Studio) -> Take:
    """A shot as a single picture of another size; how the camera moves makes no other picture."""
    taken = _take(shot, 1, plans, studio)
    return taken.model_copy(update={"width": size[0], "height": size[1], "move": Move.STATIC})


def _take(shot: Shot, frames: int, plans: ShotPlans, studio: Studio) -> Take:
    width, height = studio.settings.film.size(plans.aspect)
    return Take(
        width=width,
        height=height,
        fps=studio.settings.film.fps,
        frames=frames,
        seed=plans.seed,
        style=plans.style,
        description=shot.description,
        prompt=shot.prompt,
        setting=shot.setting,
        mood=shot.mood,
        shot_type=shot.shot_type,
        move=shot.move,
        framing=shot.framing,
        cast=tuple(one.model_copy(update={"aliases": ()}) for one in shot.cast),  # a new alias films no shot again
        blocking=shot.blocking,
        extras=shot.extras,
        backdrop=shot.backdrop,
        props=shot.props,
        speaker=shot.speaker,
    )


def _filmed(request: FootageRequest, studio: Studio, work: Path) -> Footage:
    video, still = work / "clip.mp4", work / "still.jpg"
    frames = request.take.frames
    joints = frozenset({request.fade, frames - request.fade})
    encode(_with_still(studio.camera, request.take, still), request.codec, video, joints)
    return Footage(video=studio.store.put(video), frames=frames, still=studio.store.put(still))


def _with_still(camera: Camera, take: Take, still: Path) -> Iterator[Picture]:
    """The take's pictures, the middle one of which is also kept as a still."""
    for number, picture in enumerate(camera.film(take)):
        if number == take.frames // 2:
            write_jpeg(picture, still)
        yield picture
