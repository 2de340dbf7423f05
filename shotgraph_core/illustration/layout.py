"""The layout of a shot: what is in its picture, where, how large, looking which way. A value; nothing is drawn here.

What is drawn is what a layout says, so it can be asked whether a story's words are in the picture. Lengths are in
frame heights: x from 0 to the frame's aspect, y from 0 at the top to 1; `y` is where a body or thing stands.
"""

from pydantic import Field

from shotgraph_core.illustration.acting import Extent
from shotgraph_core.illustration.animals import animals
from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import HOURS
from shotgraph_core.illustration.people import people
from shotgraph_core.illustration.places.backdrop import BACKDROPS
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import (
    Age,
    Character,
    Extra,
    Framing,
    Frozen,
    Mark,
    Mood,
    Pose,
    Setting,
    ShotType,
    Side,
)
from shotgraph_core.ports import Take

THIRDS = {Framing.LEFT: 0.34, Framing.CENTRE: 0.5, Framing.RIGHT: 0.66}
CROWD = {ShotType.ESTABLISHING: 5, ShotType.WIDE: 5, ShotType.MEDIUM: 3, ShotType.CLOSE_UP: 3}
MOST_THINGS = 3


class Figure(Frozen):
    """One body."""

    who: str
    """The id of one of the cast; empty for an extra."""
    character: Character
    pose: Pose
    talks: bool
    holds: str
    """The prop in its hand, or empty."""
    x: float
    y: float
    high: float
    """Its standing height."""
    facing: int
    """1 to the right, -1 to the left."""
    soft: bool = False
    """Whether it is out of focus: behind the subject of a close-up."""


class Thing(Frozen):
    """A prop that stands by itself."""

    word: str
    x: float
    y: float
    high: float


class Layout(Frozen):
    """All that is in the picture."""

    setting: Setting
    mood: Mood
    shot_type: ShotType
    subject: float = Field(description="x of the middle of what matters")
    backdrop: tuple[str, ...]
    """Places in the distance."""
    figures: tuple[Figure, ...]
    """The farthest first."""
    things: tuple[Thing, ...]

    @property
    def words(self) -> frozenset[str]:
        """The lexicon's names of all that is to be seen: place, landmark, hour, weather, kinds of creatures, props."""
        here = self.setting
        return frozenset(
            {
                here.place.value, here.name, here.time.value, here.weather.value, self.mood.value, *self.backdrop,
                *(figure.character.species for figure in self.figures), *(figure.pose.value for figure in self.figures),
                *(figure.holds for figure in self.figures), *(thing.word for thing in self.things),
            } - {""}
        )  # fmt: skip


def layout(take: Take) -> Layout:
    """The layout of a take."""
    aspect = take.width / take.height
    figures = _figures(take, aspect)
    held = {figure.holds for figure in figures}
    things = _things(take, figures, [word for word in dict.fromkeys(take.props) if word in PROPS and word not in held])
    return Layout(
        setting=take.setting,
        mood=take.mood,
        shot_type=take.shot_type,
        subject=figures[-1].x if figures else THIRDS[take.framing] * aspect,
        backdrop=tuple(name for name in dict.fromkeys(take.backdrop) if name in BACKDROPS),
        figures=(*_extras(take, figures, aspect), *figures),
        things=things,
    )


def framing_of(take: Take) -> Framing:
    """The third on which the subject stands: an establishing shot leaves the middle to the place."""
    if take.shot_type is not ShotType.ESTABLISHING or take.framing is not Framing.CENTRE or not take.cast:
        return take.framing
    return Framing.LEFT if HOURS[take.setting.time].sun_at[0] > 0.5 else Framing.RIGHT


def stature(character: Character) -> float:
    """Height among grown people."""
    return people.height(character) if character.species == "person" else animals.height(character)


def extent(character: Character, pose: Pose) -> Extent:
    """What room a body takes."""
    of = people.extent if character.species == "person" else animals.extent
    return of(character, pose)


def marks(take: Take) -> list[Mark]:
    """A mark for each of the cast; who has none stands, by turns on the left and on the right."""
    first = Side.RIGHT if framing_of(take) is Framing.RIGHT else Side.LEFT
    other = Side.LEFT if first is Side.RIGHT else Side.RIGHT
    given = take.blocking[: len(take.cast)]
    return [*given, *(Mark(side=(first, other)[k % 2]) for k in range(len(given), len(take.cast)))]


def _figures(take: Take, aspect: float) -> tuple[Figure, ...]:
    """The cast, the subject last."""
    cast, blocking = take.cast[: CROWD[take.shot_type]], marks(take)
    if not cast:
        return ()
    close = take.shot_type is ShotType.CLOSE_UP
    places = _close(take, aspect) if close else _grouped(take, aspect)
    bodies = [
        Figure(
            who=member.id, character=member, pose=mark.pose, talks=member.id == take.speaker,
            holds=_held(mark, k, take), x=x, y=y, high=high, facing=1 if mark.side is Side.LEFT else -1,
            soft=close and k > 0,
        )
        for k, (member, mark, (x, y, high)) in enumerate(zip(cast, blocking, places, strict=False))
    ]  # fmt: skip
    return tuple(reversed(bodies))


def _held(mark: Mark, k: int, take: Take) -> str:
    """What is in someone's hand: what the mark says; without one the subject holds the first thing that can be held."""
    if mark.holds in PROPS:
        return mark.holds
    if take.blocking or k or take.cast[0].species != "person":
        return ""
    return next((word for word in take.props if word in PROPS and PROPS[word].held), "")


def _grouped(take: Take, aspect: float) -> list[tuple[float, float, float]]:
    """x, y and height of each of the cast, who stand side by side: those on the left to the left."""
    cast, blocking = take.cast[: CROWD[take.shot_type]], marks(take)
    sizes, feet = _sizes(take, aspect)
    gap = {ShotType.MEDIUM: 0.05, ShotType.WIDE: 0.08, ShotType.ESTABLISHING: 0.03}[take.shot_type] * min(1.0, aspect)
    order = sorted(range(len(cast)), key=lambda k: (blocking[k].side is Side.RIGHT, _rank(k, blocking[k].side)))
    at, spans = 0.0, {}
    for k in order:
        left, right = _reach(cast[k], blocking[k])
        spans[k] = at + left * sizes[k]
        at += (left + right) * sizes[k] + gap
    wide = at - gap
    squeeze = min(1.0, aspect * 0.97 / wide)
    third = THIRDS[framing_of(take)] * aspect
    centre = 0.5 * aspect + 0.35 * (third - 0.5 * aspect)
    start = third - spans[0] if len(cast) == 1 else centre - wide * squeeze / 2
    start = min(max(start, 0.015 * aspect), max(0.015 * aspect, 0.985 * aspect - wide * squeeze))
    return [(start + spans[k] * squeeze, feet[k] + 0.012 * (k % 2), sizes[k]) for k in range(len(cast))]


def _rank(k: int, side: Side) -> int:
    """The subject stands nearest to the middle of its own side."""
    return -k if side is Side.LEFT else k


def _reach(character: Character, mark: Mark) -> tuple[float, float]:
    """How far a body reaches to the left and to the right, in its own heights."""
    room = extent(character, mark.pose)
    return (room.back, room.front) if mark.side is Side.LEFT else (room.front, room.back)


def _sizes(take: Take, aspect: float) -> tuple[list[float], list[float]]:
    cast = take.cast[: CROWD[take.shot_type]]
    statures = [stature(member) for member in cast]
    narrow = min(1.0, 0.42 + 0.4 * aspect)
    if take.shot_type is ShotType.MEDIUM:
        return _waist_up(take, statures, aspect)
    if take.shot_type is ShotType.ESTABLISHING:
        sizes = [max(0.13 if k else 0.17, min(0.3, 0.22 * each**0.45)) for k, each in enumerate(statures)]
        return [size * narrow for size in sizes], [0.885] * len(cast)
    unit = min(0.5 * narrow, 0.66 / max(statures))
    return [max(0.14, unit * each) for each in statures], [0.905] * len(cast)


def _waist_up(take: Take, statures: list[float], aspect: float) -> tuple[list[float], list[float]]:
    """People from the waist up, heads level with the upper third; animals whole before them."""
    cast, blocking = take.cast[: CROWD[take.shot_type]], marks(take)
    rooms = [extent(member, mark.pose) for member, mark in zip(cast, blocking, strict=False)]
    persons = [k for k, member in enumerate(cast) if member.species == "person"]
    lead = persons[0] if persons else 0
    total = sum((rooms[k].back + rooms[k].front) * statures[k] for k in persons)
    unit = min(1.42 / statures[lead], max(0.9, aspect * 0.94 / max(total, 0.1)), aspect * 0.94 / max(total, 0.1) + 0.3)
    high = unit * statures[lead]
    floor = 0.33 + high * rooms[lead].head[1]
    if persons and floor - max(unit * statures[k] * rooms[k].top for k in persons) < 0.06:
        floor = 0.06 + max(unit * statures[k] * rooms[k].top for k in persons)
    floor = max(floor, 0.96)
    sizes, feet = [], []
    for k, member in enumerate(cast):
        person = member.species == "person"
        own = (
            unit * statures[k]
            if person
            else min(0.66, max(0.44, unit * statures[k] * 0.75)) * min(1.0, 0.45 + 0.5 * aspect)
        )
        sizes.append(own)
        feet.append(floor if person else 0.97)
    shrink = min(
        1.0, aspect * 1.05 / sum((room.back + room.front) * size for room, size in zip(rooms, sizes, strict=True))
    )
    if len(cast) > 1 and shrink < 1:
        tallest = max(sizes)
        sizes = [size * shrink for size in sizes]
        feet = [min(foot, max(0.95, foot - tallest * (1 - shrink) * 0.75)) for foot in feet]
    return sizes, feet


def _close(take: Take, aspect: float) -> list[tuple[float, float, float]]:
    """The subject's head and shoulders with the eyes on the upper third; the others behind, smaller, across from it."""
    places = []
    blocking = marks(take)
    third = THIRDS[framing_of(take)] * aspect
    for k, (member, mark) in enumerate(zip(take.cast[: CROWD[ShotType.CLOSE_UP]], blocking, strict=False)):
        facing = 1 if mark.side is Side.LEFT else -1
        across, level, radius = extent(member, mark.pose).head
        large = min(0.215, 0.29 * aspect) * (1.0, 0.6, 0.5)[k]
        high = min(large / radius, 2.4)
        x = third if k == 0 else _beside(third, aspect, blocking[0].side, k)
        y = (0.47, 0.52, 0.54)[k]
        places.append((x - facing * across * high, y + high * level, high))
    return places


def _beside(third: float, aspect: float, side: Side, k: int) -> float:
    """Where a companion's head is in a close-up: across from the subject, then on its other side."""
    ahead = (1 if side is Side.LEFT else -1) * (1 if k == 1 else -1)
    return min(max(third + ahead * 0.36 * aspect, 0.1 * aspect), 0.9 * aspect)


def _extras(take: Take, figures: tuple[Figure, ...], aspect: float) -> tuple[Figure, ...]:
    """Bodies without a part, in the distance; what flies is in the air."""
    found: list[Figure] = []
    for number, extra in enumerate(take.extras[:3]):
        for k in range(extra.count):
            chance = dice(take.seed, take.setting.name, "extra", extra.species, number, k)
            member = _anyone(extra, k, int(chance.integers(0, 360)), int(chance.integers(0, 1000)))
            high = max(0.09, 0.26 * min(1.2, stature(member)) * {
                ShotType.ESTABLISHING: 0.55, ShotType.WIDE: 0.9, ShotType.MEDIUM: 1.3, ShotType.CLOSE_UP: 1.2
            }[take.shot_type])  # fmt: skip
            x = _free_across(figures, aspect, len(found), chance.uniform(-0.03, 0.03))
            flies = extra.pose is Pose.FLY
            y = (0.2 + 0.09 * (len(found) % 3) + high) if flies else 0.8 + 0.02 * (len(found) % 3)
            found.append(Figure(
                who="", character=member, pose=extra.pose, talks=False, holds="", x=x, y=y, high=high,
                facing=1 if x < aspect / 2 else -1,
            ))  # fmt: skip
    return tuple(found)


def _anyone(extra: Extra, k: int, hue: int, variant: int) -> Character:
    name = f"{extra.species}-{k}"
    age = Age.CHILD if extra.species == "child" else Age.ADULT
    species = "person" if extra.species in ("person", "child") else extra.species
    return Character(id=name, name=name, species=species, age=age, hue=hue, variant=variant)


def _free_across(figures: tuple[Figure, ...], aspect: float, number: int, shift: float) -> float:
    """A spot away from the cast; each next one elsewhere."""
    spots = [aspect * part for part in (0.1, 0.9, 0.22, 0.78, 0.34, 0.66, 0.5)]
    spots.sort(key=lambda x: -min((abs(x - figure.x) for figure in figures), default=0.0))
    return spots[number % len(spots)] + shift * aspect


def _things(take: Take, figures: tuple[Figure, ...], words: list[str]) -> tuple[Thing, ...]:
    """Props on the ground, where nobody stands; in a close-up before everything, at the lower corners."""
    aspect = take.width / take.height
    narrow = min(1.0, 0.42 + 0.4 * aspect)
    scale = {ShotType.ESTABLISHING: 0.26, ShotType.WIDE: 0.52, ShotType.MEDIUM: 0.9, ShotType.CLOSE_UP: 1.4}
    least = {ShotType.ESTABLISHING: 0.05, ShotType.WIDE: 0.1, ShotType.MEDIUM: 0.3, ShotType.CLOSE_UP: 0.55}
    most = {ShotType.ESTABLISHING: 0.32, ShotType.WIDE: 0.6, ShotType.MEDIUM: 0.34, ShotType.CLOSE_UP: 0.3}
    floor = {ShotType.ESTABLISHING: 0.88, ShotType.WIDE: 0.93, ShotType.MEDIUM: 0.97, ShotType.CLOSE_UP: 0.985}
    size, found = take.shot_type, []
    for k, word in enumerate(words[:MOST_THINGS]):
        if figures:
            high = min(most[size], max(0.06, PROPS[word].high * scale[size] * narrow))
            x = _free_across(figures, aspect, k, 0.0)
        else:
            high = min(0.6, max(least[size], PROPS[word].high * scale[size] * narrow))
            x = (THIRDS[take.framing] + (0, 0.3, -0.3)[k]) * aspect
        found.append(Thing(word=word, x=x, y=floor[size], high=high))
    return tuple(found)
