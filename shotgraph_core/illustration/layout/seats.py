"""What carries someone: the bed of who sleeps in it, the bench of who sits, the boat that people are in."""

from collections.abc import Sequence
from types import MappingProxyType

from shotgraph_core.illustration.layout.bodies import VESSELS, WATERS
from shotgraph_core.illustration.layout.values import Figure, Thing
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import Place, Pose, ShotType
from shotgraph_core.ports import Take

SEATS = MappingProxyType(
    {
        Pose.SLEEP: {"bed": 0.54, "mat": 0.2, "bench": 0.55},
        Pose.SIT: {"throne": 0.36, "bench": 0.55, "chair": 0.5, "bed": 0.54, "log": 0.7, "stone": 0.72, "mat": 0.2},
    }
)
"""How high one is on each thing, of its height, by what one does there."""
FLOATS = {ShotType.ESTABLISHING: 0.79, ShotType.WIDE: 0.83, ShotType.MEDIUM: 1.0}
"""Where the keel of a boat is that people are in."""
GUNWALE, SIDE_NEAR = 0.24, 0.86
"""How high a boat's side is, of half its length, and where its upper edge is in a medium shot."""
BESIDE_MAST = 0.55
ROOM = 0.62
"""How far a boat reaches beyond those who are in it, in heights of the tallest."""


def carried(
    take: Take, cast: Sequence[Figure], things: Sequence[Thing], aboard: frozenset[str]
) -> tuple[tuple[Figure, ...], tuple[Thing, ...]]:
    """The cast and the things, with everyone on or in what carries them; `aboard` are ids of who is in a boat."""
    crew = [figure for figure in cast if figure.who in aboard]
    if crew and take.shot_type in FLOATS and take.setting.place in WATERS - {Place.HARBOUR}:
        return _afloat(take, cast, [one for one in things if one.word not in VESSELS], crew)
    if take.shot_type is ShotType.CLOSE_UP:
        return tuple(cast), tuple(things)
    near = take.shot_type is ShotType.MEDIUM
    found, left = list(cast), list(things)
    for k in reversed(range(len(found))):
        seats = SEATS.get(found[k].pose, {})
        seat = next((thing for thing in left if thing.word in seats), None)
        if seat and found[k].character.species == "person":
            left[left.index(seat)], found[k] = _on(found[k], seat, seats[seat.word], near)
    return tuple(found), tuple(left)


def _on(figure: Figure, thing: Thing, part: float, lowered: bool) -> tuple[Thing, Figure]:
    """Someone on a thing that stands where they would; `lowered` where the frame has no room above them."""
    high = PROPS[thing.word].high * max(figure.high, 0.4)
    x = figure.x + (0.12 * figure.facing * figure.high if figure.pose is Pose.SLEEP else 0.0)
    under = thing.model_copy(update={"x": x, "y": figure.y, "high": high, "behind": True, "facing": figure.facing})
    if lowered:
        return under.model_copy(update={"y": figure.y + part * high}), figure
    return under, figure.model_copy(update={"y": figure.y - part * high})


def _afloat(
    take: Take, cast: Sequence[Figure], things: Sequence[Thing], crew: Sequence[Figure]
) -> tuple[tuple[Figure, ...], tuple[Thing, ...]]:
    """All who are aboard behind one boat's side, under one mast; the others where they were."""
    left, right = min(one.x for one in crew), max(one.x for one in crew)
    if len(crew) == 1:  # beside the mast, not before it
        left, right = sorted((left, left + crew[0].facing * BESIDE_MAST * crew[0].high))
    half = (right - left) / 2 + ROOM * max(figure.high for figure in crew)
    near = take.shot_type is ShotType.MEDIUM
    keel = SIDE_NEAR + GUNWALE * half if near else FLOATS[take.shot_type]
    middle = _berth((left + right) / 2, half, [one for one in cast if one not in crew], take.width / take.height)
    by = middle - (left + right) / 2
    boat = Thing(word="boat", x=middle, y=keel, high=half, part="rig", behind=True)
    moved = [
        one.model_copy(update={"x": one.x + by, "y": one.y if near else keel - 0.02})
        if one in crew
        else one.model_copy(update={"x": _beside(one, middle, half, take.width / take.height)})
        for one in cast
    ]
    return tuple(moved), (boat, boat.model_copy(update={"part": "hull", "behind": False}), *things)


def _berth(middle: float, half: float, others: Sequence[Figure], aspect: float) -> float:
    """The middle of a boat that leaves room for those beside it."""
    for one in others:
        side = 1 if one.x > middle else -1
        over = side * (middle - aspect / 2) + half + one.high - aspect / 2
        middle -= side * max(0.0, over)
    return min(max(middle, min(0.6 * half, aspect / 2)), max(aspect - 0.6 * half, aspect / 2))


def _beside(one: Figure, middle: float, half: float, aspect: float) -> float:
    """Where someone is who is not in the boat: beyond its bow or its stern, and in the picture."""
    side = 1 if one.x > middle else -1
    beyond = side * max(side * (one.x - middle), half + 0.75 * one.high) + middle
    return min(max(beyond, 0.4 * one.high), aspect - 0.4 * one.high)
