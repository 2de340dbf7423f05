"""A writer's own words for shots, laid over the planned ones.

A shot is named by its id or by its number. An id whose sentence was edited is followed to the sentence in its place, as
far as the last plan tells; one that leads nowhere is told of and left alone, so that no edit of a story stops its film.
"""

from collections.abc import Callable, Mapping, Sequence
from difflib import SequenceMatcher, get_close_matches
from typing import NamedTuple

from shotgraph_core.errors import InputError
from shotgraph_core.model import Own, Shot, ShotEdit, ShotPlans

SEEN = (
    "description", "shot_type", "move", "framing", "setting", "mood", "cast", "blocking", "extras", "backdrop", "props",
)  # fmt: skip
"""What of a shot is pinned: all that is to be seen, not what is told."""
SAID = ("shot_type", "move", "framing", "seed", "seconds", "media")
SLIP = 0.87
"""An id so like another is a slip of the pen: at most two of its letters are wrong."""
FEW = 2
"""So many neighbours that were rewritten are taken for the same ones, whatever their words are now."""
ALIKE = 0.6
"""A line so like another is the same one, edited."""


Seen = Callable[[Shot, str], Shot]


class Past(NamedTuple):
    """What the last plan tells of the shots of today."""

    now: Mapping[str, int]
    """Where its shots are now, by their ids and by what the file called them."""
    was: Mapping[int, Shot]
    """What the shots of today were, by where they are."""


def laid_over(plans: ShotPlans, last: ShotPlans | None, seen: Seen) -> ShotPlans:
    """The plans with what their writer says of shots, and with notes on what of that leads nowhere.

    `seen` gives a shot as a description wants it. Each touched shot keeps what its director planned. Raises
    InputError, with file and line, for a number or a mistyped id that no shot has, and for a shot that is named twice.
    """
    if not plans.shot_edits:
        return plans
    past = _past(plans.shots, last)
    places, notes = _places(plans.shots, plans.shot_edits, past.now)
    shots = list(plans.shots)
    for at, edit in places.items():
        shots[at] = _laid(shots[at], edit, past.was.get(at), seen)
    return plans.model_copy(update={"shots": tuple(shots), "notes": (*plans.notes, *notes)})


def as_directed(plans: ShotPlans | None) -> ShotPlans | None:
    """Earlier plans as their director made them: without their writer's words, and without shots that were softened."""
    if plans is None:
        return None
    shots = [shot.own.directed if shot.own else shot for shot in plans.shots]
    kept = tuple(shot for shot in shots if not shot.softened)
    return plans.model_copy(update={"shots": kept, "notes": ()}) if kept else None


def _laid(shot: Shot, edit: ShotEdit, before: Shot | None, seen: Seen) -> Shot:
    held = _held(shot, before) if edit.pinned else None
    base = shot.model_copy(update={name: getattr(held, name) for name in SEEN}) if held else shot
    if edit.description:
        base = seen(base, edit.description).model_copy(update={"description": edit.description})
    said = {name: getattr(edit, name) for name in SAID if getattr(edit, name) is not None}
    return base.model_copy(update={**said, "own": Own(key=edit.shot, directed=shot, held=held)})


def _held(shot: Shot, before: Shot | None) -> Shot:
    """What a pinned shot is held at: what it was pinned at, else as it was planned last, else as it is planned now."""
    if before is not None and before.own:
        return before.own.held or before.own.directed
    return shot if before is None or before.softened else before


def _places(
    shots: Sequence[Shot], edits: Sequence[ShotEdit], now: Mapping[str, int]
) -> tuple[dict[int, ShotEdit], list[str]]:
    """Which shot each edit is about, by the shot's index; and what has to be said of those that are about none."""
    known = {shot.id: at for at, shot in enumerate(shots)}
    places: dict[int, ShotEdit] = {}
    for edit in edits:
        at = int(edit.shot) - 1 if edit.shot.isdecimal() else known.get(edit.shot)
        if at is None:
            continue
        if at >= len(shots):
            raise InputError(f"{edit.where}: there is no shot {at + 1}, the film has {len(shots)}; {_look()}")
        if at in places:
            raise InputError(
                f"{edit.where}: shot {edit.shot} is the one of {places[at].where} too ({places[at].shot}); keep one"
            )
        places[at] = edit
    lost = [edit for edit in edits if not edit.shot.isdecimal() and edit.shot not in known]
    return places, [_followed(edit, shots, now, places) for edit in lost]


def _followed(edit: ShotEdit, shots: Sequence[Shot], now: Mapping[str, int], places: dict[int, ShotEdit]) -> str:
    """Puts an edit to where the shot that it was about is now, and says so."""
    at = now.get(edit.shot)
    if at is None:
        near = get_close_matches(edit.shot, [shot.id for shot in shots], n=1, cutoff=SLIP)
        if near:
            raise InputError(f"{edit.where}: there is no {edit.shot}; did you mean {near[0]}?")
        return f"{edit.where}: {edit.shot} is not in the film, its sentence was cut or edited; {_look()}"
    new = shots[at].id
    if at in places:
        return f"{edit.where}: {edit.shot} is now {new}, of which {places[at].where} says more; take one away"
    places[at] = edit
    return f"{edit.where}: {edit.shot} was edited and is now {new}; call it so there"


def _look() -> str:
    return "see `shotgraph shots STORY`"


def _past(shots: Sequence[Shot], last: ShotPlans | None) -> Past:
    if last is None:
        return Past({}, {})
    found = _same([shot.own.directed if shot.own else shot for shot in last.shots], shots)
    ids = {shot.id: at for at, shot in enumerate(shots) if at not in found.values()}
    found |= {at: ids[shot.id] for at, shot in enumerate(last.shots) if at not in found and shot.id in ids}
    names = {shot.id: found[at] for at, shot in enumerate(last.shots) if at in found}
    called = {shot.own.key: found[at] for at, shot in enumerate(last.shots) if shot.own and at in found}
    return Past({**names, **called}, {new: last.shots[old] for old, new in found.items()})


def _same(old: Sequence[Shot], new: Sequence[Shot]) -> dict[int, int]:
    """Where the old shots are among the new: at the same line, or at one that was edited in its place."""
    lines, now = ([shot.subtitle_text for shot in shots] for shots in (old, new))
    found: dict[int, int] = {}
    for tag, start, end, to, until in SequenceMatcher(None, lines, now, autojunk=False).get_opcodes():
        if tag == "equal" or (tag == "replace" and end - start == until - to <= FEW):
            found |= zip(range(start, end), range(to, until), strict=True)
        elif tag == "replace":
            found |= _likest(lines, range(start, end), now, range(to, until))
    return found


def _likest(old: Sequence[str], span: range, new: Sequence[str], where: range) -> dict[int, int]:
    """For each of some lines the one of some others that is most like it, if any is; each once."""
    found: dict[int, int] = {}
    for at in span:
        likeness = {to: SequenceMatcher(None, old[at], new[to]).ratio() for to in where if to not in found.values()}
        best = max(likeness, key=lambda to: likeness[to], default=None)
        if best is not None and likeness[best] >= ALIKE:
            found[at] = best
    return found
