"""Where the cast stands: shot grammar in frame heights."""

from collections.abc import Sequence

from shotgraph_core.illustration.layout.bodies import THIRDS, Body, bodies, framing_of
from shotgraph_core.illustration.layout.values import Figure
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import Pose, ShotType, Side
from shotgraph_core.ports import Take

Spot = tuple[float, float, float]
"""x and y of where a body stands, and its standing height."""

GAPS = {ShotType.MEDIUM: 0.05, ShotType.WIDE: 0.08, ShotType.ESTABLISHING: 0.03}
TOP, LOWEST = 0.06, 0.62
"""Of a medium shot: no head above the one, none below the other."""
WATER = {ShotType.ESTABLISHING: 0.72, ShotType.WIDE: 0.76, ShotType.MEDIUM: 0.84, ShotType.CLOSE_UP: 0.84}
"""Where the water is in which someone swims."""
CHEST = 0.35
"""Up to which part of a swimming person's height it reaches."""
ALOFT = 0.2
"""How high who flies is above the ground."""
NEAR, FULL = 1.42, 0.56
"""Frame heights of a grown person in a medium and in a wide shot."""
OUTSIDE, INSIDE = 0.27, 0.34
"""Frame heights of a grown person in an establishing shot."""


def figures(take: Take) -> tuple[Figure, ...]:
    """The cast, the subject last and so before all others."""
    cast, aspect = bodies(take), take.width / take.height
    if not cast:
        return ()
    close = take.shot_type is ShotType.CLOSE_UP
    spots = _close(take, cast, aspect) if close else _grouped(take, cast, aspect)
    found = [
        Figure(
            who=body.character.id, character=body.character, pose=body.mark.pose, holds=_held(body, k, take),
            talks=body.character.id == take.speaker, x=x, y=y, high=high, facing=body.facing, soft=close and k > 0,
        )
        for k, (body, (x, y, high)) in enumerate(zip(cast, spots, strict=True))
    ]  # fmt: skip
    return tuple(reversed(found))


def _held(body: Body, k: int, take: Take) -> str:
    """What is in a hand: what the mark says; in a take without marks the subject holds the first thing that can be."""
    if body.mark.holds in PROPS and PROPS[body.mark.holds].held:
        return body.mark.holds
    if take.blocking or k or not body.is_person:
        return ""
    return next((word for word in take.props if word in PROPS and PROPS[word].held), "")


def _grouped(take: Take, cast: Sequence[Body], aspect: float) -> list[Spot]:
    """Side by side, those on the left to the left of those on the right; a group about the middle, one on a third."""
    sizes, feet = _sizes(take, cast, aspect)
    gap = GAPS[take.shot_type] * min(1.0, aspect)
    at, offsets = 0.0, {}
    for k in sorted(range(len(cast)), key=lambda k: _order(k, cast[k])):
        offsets[k] = at + cast[k].left * sizes[k]
        at += cast[k].wide * sizes[k] + gap
    wide = at - gap
    squeeze = min(1.0, aspect * 0.97 / wide)
    third = THIRDS[framing_of(take)] * aspect
    centre = 0.5 * aspect + 0.35 * (third - 0.5 * aspect)
    start = third - offsets[0] if len(cast) == 1 else centre - wide * squeeze / 2
    start = min(max(start, 0.015 * aspect), max(0.015 * aspect, 0.985 * aspect - wide * squeeze))
    feet = [_level(body, foot, size, take.shot_type) for body, foot, size in zip(cast, feet, sizes, strict=True)]
    return [(start + offsets[k] * squeeze, feet[k] + 0.012 * (k % 2), sizes[k]) for k in range(len(cast))]


def _level(body: Body, foot: float, size: float, shot: ShotType) -> float:
    """Where the feet are, or would be: who swims is in the water, people up to the chest; who flies is in the air."""
    if body.mark.pose is Pose.SWIM:
        return WATER[shot] + (CHEST * size if body.is_person else 0.0)
    if body.mark.pose is Pose.FLY and (shot is not ShotType.MEDIUM or not body.is_person):
        return foot - ALOFT
    return foot


def _order(k: int, body: Body) -> tuple[bool, int]:
    """From left to right: the subject stands nearest to the middle of its own side."""
    return body.mark.side is Side.RIGHT, -k if body.mark.side is Side.LEFT else k


def _sizes(take: Take, cast: Sequence[Body], aspect: float) -> tuple[list[float], list[float]]:
    """Standing heights and where the feet are."""
    narrow = min(1.0, 0.42 + 0.4 * aspect)
    if take.shot_type is ShotType.MEDIUM:
        return _waist_up(cast, aspect)
    if take.shot_type is ShotType.ESTABLISHING:
        tall = INSIDE if take.setting.place.indoors else OUTSIDE
        sizes = [max(0.15 if k else 0.18, min(1.3 * tall, tall * body.stature**0.45)) for k, body in enumerate(cast)]
        return [size * narrow for size in sizes], [0.885] * len(cast)
    unit = min(FULL * narrow, 0.7 / max(body.stature for body in cast))
    least = 0.24 if len(cast) == 1 else 0.16
    return [max(least, unit * body.stature) for body in cast], [0.905] * len(cast)


def _waist_up(cast: Sequence[Body], aspect: float) -> tuple[list[float], list[float]]:
    """People from the waist up, the subject's eyes on the upper third and every head in the frame; animals whole."""
    persons = [body for body in cast if body.is_person]
    unit, floor = _people_scale(persons, aspect) if persons else (1.0, 0.97)
    sizes = [unit * body.stature if body.is_person else _beast(unit * body.stature, aspect) for body in cast]
    feet = [floor if body.is_person else 0.97 for body in cast]
    total = sum(body.wide * size for body, size in zip(cast, sizes, strict=True))
    shrink = min(1.0, aspect * (1.05 if len(cast) > 1 else 0.92) / total)
    lost = max(sizes) * (1 - shrink) * 0.75
    return [size * shrink for size in sizes], [min(foot, max(0.95, foot - lost)) for foot in feet]


def _people_scale(persons: Sequence[Body], aspect: float) -> tuple[float, float]:
    """The height of a grown person and the line of the feet, so that all fit side by side and all heads are seen."""
    lead = persons[0]
    wide = sum(body.wide * body.stature for body in persons)
    highest = max(body.room.top * body.stature for body in persons)
    lowest = min(body.room.head[1] * body.stature for body in persons)
    unit = min(NEAR / lead.stature, max(0.9, aspect * 0.94 / wide), aspect * 0.94 / wide + 0.3)
    unit = min(unit, (LOWEST - TOP) / max(1e-6, highest - lowest))
    floor = 0.33 + unit * lead.stature * lead.room.head[1]
    return unit, max(0.95, TOP + unit * highest, min(floor, LOWEST + unit * lowest))


def _beast(high: float, aspect: float) -> float:
    return min(0.66, max(0.44, high * 0.75)) * min(1.0, 0.45 + 0.5 * aspect)


def _close(take: Take, cast: Sequence[Body], aspect: float) -> list[Spot]:
    """The subject's head and shoulders with the eyes on the upper third; the others behind, smaller, across from it."""
    third = THIRDS[framing_of(take)] * aspect
    spots = []
    for k, body in enumerate(cast):
        across, level, radius = body.room.head
        high = min(min(0.215, 0.29 * aspect) * (1.0, 0.6, 0.5)[k] / radius, 2.4)
        y = (0.47, 0.52, 0.54)[k] + high * level
        y = max(y, 1.02) if k and not body.is_person else y  # a small one stands on the frame's edge, not in the air
        x = third if k == 0 else _beside(third, aspect, cast[0].facing * (1, -1)[k - 1])
        spots.append((x - body.facing * across * high, y, high))
    return spots


def _beside(third: float, aspect: float, side: int) -> float:
    """Where a companion's head is in a close-up: before the subject's face, or behind its back."""
    return min(max(third + side * 0.36 * aspect, 0.1 * aspect), 0.9 * aspect)
