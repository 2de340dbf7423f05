"""The film's title before the first shot and its credits after the last: the only words over a picture."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from shotgraph_core.illustration import DRAWING
from shotgraph_core.illustration.filming.cards import card
from shotgraph_core.media.cards import card_lettering
from shotgraph_core.media.lettering import LETTERING
from shotgraph_core.media.picture import write_jpeg
from shotgraph_core.media.video import Codec, encode
from shotgraph_core.model import (
    Footage,
    Framing,
    Move,
    Narration,
    ProcessedStory,
    ScenePlan,
    ShotPlans,
    ShotType,
    Timeline,
)
from shotgraph_core.plan.credits import CardWords, credit_words, title_words
from shotgraph_core.plan.timeline import card_frames, timeline
from shotgraph_core.ports import Picture, Take
from shotgraph_core.stages.clips import codec
from shotgraph_core.store import Request
from shotgraph_core.studio import Studio


class CardRequest(Request):
    """Words, the place behind them, and how they are drawn and encoded."""

    step: ClassVar = "card"
    version: ClassVar = 1
    words: CardWords
    place: Take
    drawing: int = DRAWING
    lettering: str = LETTERING
    codec: Codec
    fade: int


def timeline_with_cards(plans: ShotPlans, narration: Narration, studio: Studio) -> Timeline:
    """The whole film in frames, with the cards that the settings want."""
    film = studio.settings.film
    title, ending = (
        card_frames(seconds, film.fps, film.fade_frames) if film.cards else 0
        for seconds in (film.title_seconds, film.credits_seconds)
    )
    return timeline(plans, narration, film.fps, film.fade_frames, title, ending)


def cards(
    line: Timeline,
    shots: tuple[Footage, ...],
    story: ProcessedStory,
    plans: ShotPlans,
    narration: Narration,
    studio: Studio,
) -> tuple[Footage, ...]:
    """The film's whole footage: the shots', between those of the cards that the timeline has."""
    title = title_words(story.title, story.credits, story.language)
    opening = [(title, plans.scenes[0], line.title.frames)] if line.title else []
    closing = [(_credits(story, narration, studio), plans.scenes[-1], line.ending.frames)] if line.ending else []
    requests = [
        CardRequest(words=words, place=_place(scene, frames, plans, studio), codec=codec(plans, studio), fade=line.fade)
        for words, scene, frames in (*opening, *closing)
    ]
    made = studio.each("cards", requests, lambda request: _footage(request, studio)) if requests else ()
    return (*made[: len(opening)], *shots, *made[len(opening) :])


def _credits(story: ProcessedStory, narration: Narration, studio: Studio) -> CardWords:
    """The end card's words, with the voices that really spoke, in the order in which they are heard."""
    voices = dict.fromkeys(entry.line.voice for entry in narration.lines)
    tools = {
        "voice": ", ".join(studio.credit("voice", name) for name in voices),
        "camera": studio.credit("camera", studio.camera.spec.name),
        "composer": studio.credit("composer", studio.composer.spec.name),
    }
    return credit_words(story.title, story.credits, tools, story.language)


def _place(scene: ScenePlan, frames: int, plans: ShotPlans, studio: Studio) -> Take:
    """A scene's place, wide and empty."""
    width, height = studio.settings.film.size(plans.aspect)
    return Take(
        width=width,
        height=height,
        fps=studio.settings.film.fps,
        frames=frames,
        seed=plans.seed,
        style=plans.style,
        description="",
        setting=scene.setting,
        mood=scene.mood,
        shot_type=ShotType.ESTABLISHING,
        move=Move.PUSH_IN,
        framing=Framing.CENTRE,
        cast=(),
        props=(),
        speaker="",
    )


def _footage(request: CardRequest, studio: Studio) -> Footage:
    frames = request.place.frames

    def make(work: Path) -> Footage:
        video, still = work / "card.mp4", work / "still.jpg"
        encode(_with_still(request, still), request.codec, video, frozenset({request.fade, frames - request.fade}))
        return Footage(video=studio.store.put(video), frames=frames, still=studio.store.put(still))

    return studio.store.memo(request, Footage, make)


def _with_still(request: CardRequest, still: Path) -> Iterator[Picture]:
    lettering = card_lettering(request.words, (request.place.width, request.place.height))
    for number, picture in enumerate(card(request.place, lettering)):
        if number == request.place.frames // 2:
            write_jpeg(picture, still)
        yield picture
