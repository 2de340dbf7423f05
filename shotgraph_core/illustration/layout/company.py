"""What else is in the picture: bodies without a part, and props that nobody holds."""

from collections.abc import Sequence

from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.layout.bodies import THIRDS, VESSELS, WATERS, pose_in, stature
from shotgraph_core.illustration.layout.values import Figure, Thing
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import Age, Character, Extra, Pose, ShotType
from shotgraph_core.ports import Take

MOST_THINGS = 4
AIR, DISTANCE, SURFACE = 0.2, 0.8, 0.7
"""Where those are who fly, stand in the distance, or swim there."""
EXTRA_SIZES = {
    ShotType.ESTABLISHING: 0.17, ShotType.WIDE: 0.27, ShotType.MEDIUM: 0.34, ShotType.CLOSE_UP: 0.31
}  # fmt: skip
"""Frame heights of a grown person in the distance."""
LEAST_EXTRA = {ShotType.ESTABLISHING: 0.07, ShotType.WIDE: 0.1, ShotType.MEDIUM: 0.15, ShotType.CLOSE_UP: 0.15}
SPOTS = (0.1, 0.9, 0.22, 0.78, 0.34, 0.66, 0.5)

THING_SIZES = {ShotType.ESTABLISHING: 0.26, ShotType.WIDE: 0.52, ShotType.MEDIUM: 0.9, ShotType.CLOSE_UP: 1.4}
LEAST = {ShotType.ESTABLISHING: 0.05, ShotType.WIDE: 0.1, ShotType.MEDIUM: 0.3, ShotType.CLOSE_UP: 0.55}
MOST = {ShotType.ESTABLISHING: 0.32, ShotType.WIDE: 0.6, ShotType.MEDIUM: 0.34, ShotType.CLOSE_UP: 0.3}
SKY = {ShotType.ESTABLISHING: 0.24, ShotType.WIDE: 0.28, ShotType.MEDIUM: 0.26, ShotType.CLOSE_UP: 0.24}
BULKY = 0.26
"""What is higher than this stands behind the cast."""
AFLOAT = {ShotType.ESTABLISHING: 0.75, ShotType.WIDE: 0.77, ShotType.MEDIUM: 0.84, ShotType.CLOSE_UP: 0.84}
"""Where boats are on the water."""
FLOOR = {ShotType.ESTABLISHING: 0.88, ShotType.WIDE: 0.93, ShotType.MEDIUM: 0.97, ShotType.CLOSE_UP: 0.985}


def extras(take: Take, cast: Sequence[Figure]) -> tuple[Figure, ...]:
    """Bodies without a part, smaller and farther than the cast; what flies is in the air."""
    aspect = take.width / take.height
    found: list[Figure] = []
    for number, extra in enumerate(take.extras):
        for k in range(extra.count):
            found.append(_extra(take, extra, (number, k), cast, aspect, len(found)))
    return tuple(found)


def _extra(
    take: Take, extra: Extra, number: tuple[int, int], cast: Sequence[Figure], aspect: float, before: int
) -> Figure:
    chance = dice(take.seed, take.setting.name, "extra", extra.species, *number)
    member = _anyone(extra, number[1], int(chance.integers(0, 360)), int(chance.integers(0, 1000)))
    high = max(LEAST_EXTRA[take.shot_type], EXTRA_SIZES[take.shot_type] * min(1.2, stature(member)))
    x = _free(cast, aspect, before) + float(chance.uniform(-0.03, 0.03)) * aspect
    pose = pose_in(take.setting.place, extra.pose, extra.species)
    level = AIR if pose is Pose.FLY else SURFACE if pose is Pose.SWIM else DISTANCE
    y = level + (0.09 if pose is Pose.FLY else 0.02) * (before % 3) + (high if pose is Pose.FLY else 0.0)
    return Figure(
        who="", character=member, pose=pose, talks=False, holds="", x=x, y=y, high=high,
        facing=1 if x < aspect / 2 else -1,
    )  # fmt: skip


def _anyone(extra: Extra, number: int, hue: int, variant: int) -> Character:
    """Somebody of a kind; `child` is a person."""
    name = f"{extra.species}-{number}"
    age = Age.CHILD if extra.species == "child" else Age.ADULT
    species = "person" if extra.species == "child" else extra.species
    return Character(id=name, name=name, species=species, age=age, hue=hue, variant=variant)


def things(take: Take, cast: Sequence[Figure]) -> tuple[Thing, ...]:
    """Props that nobody holds: on the ground where nobody stands, or in the middle of an empty picture."""
    held = {figure.holds for figure in cast}
    words = [word for word in dict.fromkeys(take.props) if word in PROPS and word not in held]
    return tuple(_thing(take, word, k, cast) for k, word in enumerate(words[:MOST_THINGS]))


def _thing(take: Take, word: str, k: int, cast: Sequence[Figure]) -> Thing:
    size, aspect, prop = take.shot_type, take.width / take.height, PROPS[word]
    high = prop.high * THING_SIZES[size] * min(1.0, 0.42 + 0.4 * aspect)
    high = min(MOST[size], max(0.06, high)) if cast else min(0.6, max(LEAST[size], high))
    high = min(high, 0.6 * aspect / prop.wide)
    x = _free(cast, aspect, k) if cast else (THIRDS[take.framing] + (0, 0.3, -0.3, 0.15)[k]) * aspect
    half = min(0.45 * aspect, 0.5 * prop.wide * high)
    x = min(max(x, half), aspect - half)
    if word in VESSELS and take.setting.place in WATERS:
        return Thing(word=word, x=x, y=AFLOAT[size], high=high, behind=True)
    if prop.place == "air":
        return Thing(word=word, x=x, y=SKY[size] + 0.5 * high, high=high, behind=True)
    if cast and high > BULKY and size is not ShotType.CLOSE_UP:
        return Thing(word=word, x=x, y=FLOOR[size] - 0.07, high=high, behind=True)
    return Thing(word=word, x=x, y=FLOOR[size], high=high)


def _free(cast: Sequence[Figure], aspect: float, number: int) -> float:
    """A spot away from the cast; each next one elsewhere."""
    spots = sorted(SPOTS, key=lambda part: -min((abs(part * aspect - one.x) for one in cast), default=0.0))
    return spots[number % len(spots)] * aspect
