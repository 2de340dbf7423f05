"""Every shot, filmed."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import ClassVar

from shotgraph_core.media.picture import write_jpeg
from shotgraph_core.media.video import Codec, encode, encoder
from shotgraph_core.model import Clip, Clips, Footage, Move, Narration, OwnMedia, PlacedShot, Shot, ShotPlans
from shotgraph_core.plan.timeline import timeline
from shotgraph_core.ports import BackendSpec, Picture, Take
from shotgraph_core.settings import FilmSettings
from shotgraph_core.stages.moderation import refuse_unsafe
from shotgraph_core.stages.own_media import own_pictures, own_request
from shotgraph_core.store import Request, Store
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
        footage = _own(shot, shot.media, place, plans, studio) if shot.media else _taken(shot, place, plans, studio)
        return Clip(shot_id=shot.id, footage=footage)

    return Clips(clips=studio.each("clips", tuple(zip(plans.shots, placed, strict=True)), shoot))


def codec(plans: ShotPlans, studio: Studio) -> Codec:
    """How this film is encoded."""
    film = studio.settings.film
    width, height = film.size(plans.aspect)
    return Codec(width=width, height=height, fps=film.fps, crf=film.crf, preset=film.preset, encoder=encoder(width))


def still_take(shot: Shot, size: tuple[int, int], plans: ShotPlans, studio: Studio) -> Take:
    """A shot as a single picture of another size; how the camera moves makes no other picture."""
    taken = take_of(shot, 1, plans, studio.settings.film)
    return taken.model_copy(update={"width": size[0], "height": size[1], "move": Move.STATIC})


def take_of(shot: Shot, frames: int, plans: ShotPlans, film: FilmSettings) -> Take:
    """What a camera is told of a shot that is so many frames long."""
    width, height = film.size(plans.aspect)
    return Take(
        width=width,
        height=height,
        fps=film.fps,
        frames=frames,
        seed=plans.seed if shot.seed is None else shot.seed,
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


def _taken(shot: Shot, place: PlacedShot, plans: ShotPlans, studio: Studio) -> Footage:
    """What the camera films."""
    film = studio.settings.film
    take, fade = take_of(shot, place.frames, plans, film), film.fade_frames
    request = FootageRequest(take=take, camera=studio.camera.spec, codec=codec(plans, studio), fade=fade)

    def make(work: Path) -> Footage:
        return _encoded(studio.camera.film(take), place.frames, request.codec, fade, studio.store, work)

    return studio.store.memo(request, Footage, make)


def _own(shot: Shot, media: OwnMedia, place: PlacedShot, plans: ShotPlans, studio: Studio) -> Footage:
    """The writer's own picture or video."""
    fade, store = studio.settings.film.fade_frames, studio.store
    request = own_request(shot, media, place.frames, codec(plans, studio), fade)

    def make(work: Path) -> Footage:
        return _encoded(own_pictures(request, media, store), place.frames, request.codec, fade, store, work)

    return store.memo(request, Footage, make)


def _encoded(pictures: Iterable[Picture], frames: int, how: Codec, fade: int, store: Store, work: Path) -> Footage:
    video, still = work / "clip.mp4", work / "still.jpg"
    encode(_with_still(pictures, frames // 2, still), how, video, frozenset({fade, frames - fade}))
    return Footage(video=store.put(video), frames=frames, still=store.put(still))


def _with_still(pictures: Iterable[Picture], middle: int, still: Path) -> Iterator[Picture]:
    """The pictures, the middle one of which is also kept as a still."""
    for number, picture in enumerate(pictures):
        if number == middle:
            write_jpeg(picture, still)
        yield picture
