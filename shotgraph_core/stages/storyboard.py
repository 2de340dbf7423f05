"""The film on paper, to be read: drawn from the plan alone, before anything is spoken or filmed."""

import io
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from PIL import Image

from shotgraph_core.illustration import DRAWING
from shotgraph_core.illustration.filming.film import still
from shotgraph_core.illustration.filming.finish import STYLES, preset_of
from shotgraph_core.media.lettering import LETTERING
from shotgraph_core.media.storyboard.page import page
from shotgraph_core.media.storyboard.sheet import contact_sheet
from shotgraph_core.model import (
    Blob,
    Character,
    Framing,
    Frozen,
    Moderation,
    Mood,
    Move,
    OwnMedia,
    ProcessedStory,
    SceneList,
    Setting,
    ShotPlans,
    ShotType,
    Storyboard,
    TimeOfDay,
    Weather,
)
from shotgraph_core.plan.board import Board, board
from shotgraph_core.ports import Take
from shotgraph_core.stages.clips import still_take
from shotgraph_core.stages.moderation import moderation
from shotgraph_core.stages.own_media import own_still
from shotgraph_core.store import Request
from shotgraph_core.studio import Studio

LONGEST = 384
"""Pixels of a picture's longer side."""
QUALITY = 84
USUAL = ("", "default")
"""Words for the look that a story has without a style."""


class StillRequest(Request):
    """A take to be drawn as one picture."""

    step: ClassVar = "still"
    version: ClassVar = 1
    take: Take
    drawing: int = DRAWING


class Still(Frozen):
    """A drawn picture."""

    picture: Blob


class BoardRequest(Request):
    """All that stands on the page and on the sheet."""

    step: ClassVar = "storyboard"
    version: ClassVar = 1
    board: Board
    lettering: str = LETTERING


def storyboard(story: ProcessedStory, scenes: SceneList, plans: ShotPlans, studio: Studio) -> Storyboard:
    """The page and the sheet. A picture that was drawn before is not drawn again.

    An unsafe shot is marked, and has no picture unless the story or the settings only warn of it. Raises ModelFailed
    when the moderator's model cannot be had.
    """
    judged = moderation(plans, studio)
    wanted = _wanted(scenes, plans, judged, studio)
    size = _size(plans, studio)

    def draw(one: Take | OwnMedia) -> Blob:
        return _still(one, studio) if isinstance(one, Take) else own_still(one, size, studio.store)

    drawn = studio.each("storyboard", tuple(wanted.values()), draw)
    pictures = dict(zip(wanted, drawn, strict=True))
    shots, cast = ({name: blob for (kind, name), blob in pictures.items() if kind == one} for one in ("shot", "cast"))
    request = BoardRequest(board=board(story, scenes, plans, judged, shots, cast))
    made = studio.store.memo(request, Storyboard, lambda _: _drawn(request.board, len(plans.shots), studio))
    return made.model_copy(update={"notes": (*_style_notes(plans.style), *plans.notes)})


def _style_notes(style: str) -> Iterator[str]:
    """Says so where a style's words name no look that is drawn here."""
    if style.lower() not in USUAL and not preset_of(style):
        said = textwrap.shorten(style, 60, placeholder=" …")
        looks = ", ".join(STYLES)
        yield f"style {said!r} names none of the looks that are drawn here ({looks}); pictures are in the usual one"


def _wanted(
    scenes: SceneList, plans: ShotPlans, judged: Moderation, studio: Studio
) -> dict[tuple[str, str], Take | OwnMedia]:
    """What is to be drawn: the shots that may be shown and the cast, by `shot` or `cast` and id."""
    hidden = {verdict.shot_id for verdict in judged.unsafe} if judged.stops else set()
    size = _size(plans, studio)
    shots = {
        ("shot", shot.id): shot.media or still_take(shot, size, plans, studio)
        for shot in plans.shots
        if shot.id not in hidden
    }
    side = min(LONGEST // 2, *size) // 2 * 2
    portraits = {("cast", one.id): _portrait(one, side, plans) for one in scenes.characters}
    return shots | portraits


def _size(plans: ShotPlans, studio: Studio) -> tuple[int, int]:
    """The film's size, made smaller, never larger; even, as takes are."""
    width, height = studio.settings.film.size(plans.aspect)
    share = min(1.0, LONGEST / max(width, height))
    return max(64, round(width * share / 2) * 2), max(64, round(height * share / 2) * 2)


def _portrait(one: Character, side: int, plans: ShotPlans) -> Take:
    """A character from near, by day, where the film first shows it."""
    places = [shot.setting for shot in plans.shots if one.id in {member.id for member in shot.cast}]
    seen = (places or [plans.scenes[0].setting])[0]
    return Take(
        width=side,
        height=side,
        fps=24,
        frames=1,
        seed=plans.seed,
        style=plans.style,
        description="",
        setting=Setting(place=seen.place, name=seen.name, time=TimeOfDay.DAY, weather=Weather.CLEAR),
        mood=Mood.CALM,
        shot_type=ShotType.CLOSE_UP,
        move=Move.STATIC,
        framing=Framing.CENTRE,
        cast=(one.model_copy(update={"aliases": ()}),),
        props=(),
        speaker="",
    )


def _still(take: Take, studio: Studio) -> Blob:
    request = StillRequest(take=take)

    def make(_: Path) -> Still:
        out = io.BytesIO()
        Image.fromarray(still(take)).save(out, "JPEG", quality=QUALITY)
        return Still(picture=studio.store.put_bytes(out.getvalue(), ".jpg"))

    return studio.store.memo(request, Still, make).picture


def _drawn(what: Board, shots: int, studio: Studio) -> Storyboard:
    store = studio.store
    return Storyboard(
        page=store.put_bytes(page(what, store.path).encode(), ".html"),
        sheet=store.put_bytes(contact_sheet(what, store.path), ".png"),
        shots=shots,
    )
