"""What is known of a take's bodies before they are placed: their marks, their heights, the room they take."""

from dataclasses import dataclass

from shotgraph_core.illustration.acting import Extent
from shotgraph_core.illustration.animals import animals
from shotgraph_core.illustration.engine.palette import HOURS
from shotgraph_core.illustration.people import people
from shotgraph_core.model import Character, Framing, Mark, Place, Pose, ShotType, Side
from shotgraph_core.ports import Take

THIRDS = {Framing.LEFT: 0.34, Framing.CENTRE: 0.5, Framing.RIGHT: 0.66}
CROWD = {ShotType.ESTABLISHING: 5, ShotType.WIDE: 5, ShotType.MEDIUM: 3, ShotType.CLOSE_UP: 3}
"""Most of the cast in a picture."""


WATERS = frozenset({Place.SEA, Place.BEACH, Place.HARBOUR, Place.ISLAND, Place.RIVER, Place.LAKE})


FISHES = frozenset({"fish", "whale", "dolphin", "shark", "octopus"})
OPEN = frozenset({Place.SEA, Place.LAKE, Place.RIVER})
AWAY = (Pose.SWIM, Pose.FLY)
VESSELS = frozenset({"boat", "ship"})
"""What people are in, and not what is in their hands."""


@dataclass(frozen=True)
class Body:
    """One of the cast who is to be placed."""

    character: Character
    mark: Mark
    stature: float
    """Height among grown people."""
    room: Extent

    @property
    def is_person(self) -> bool:
        """Whether it is a human being."""
        return self.character.species == "person"

    @property
    def facing(self) -> int:
        """1 to the right, -1 to the left: across the picture."""
        return 1 if self.mark.side is Side.LEFT else -1

    @property
    def left(self) -> float:
        """How far it reaches to the left, in its own heights."""
        return self.room.back if self.facing > 0 else self.room.front

    @property
    def wide(self) -> float:
        """How wide it is, in its own heights."""
        return self.room.back + self.room.front


def bodies(take: Take) -> tuple[Body, ...]:
    """The cast that the picture holds, the subject first."""
    shown = take.cast[: CROWD[take.shot_type]]
    fitting = [
        mark.model_copy(update={"pose": pose_in(take.setting.place, mark.pose, character.species)})
        for character, mark in zip(shown, marks(take), strict=False)
    ]
    return tuple(
        Body(character, mark, stature(character), extent(character, mark.pose))
        for character, mark in zip(shown, fitting, strict=True)
    )


def pose_in(place: Place, pose: Pose, species: str = "person") -> Pose:
    """What can be done in a place: nobody swims on dry land, and no fish stands on the water."""
    if species in FISHES and place in OPEN and pose not in (Pose.JUMP, Pose.FLY):
        return Pose.SWIM
    return Pose.STAND if pose is Pose.SWIM and place not in WATERS else pose


def framing_of(take: Take) -> Framing:
    """The third on which the subject stands: an establishing shot leaves the middle to the place."""
    if take.shot_type is not ShotType.ESTABLISHING or take.framing is not Framing.CENTRE or not take.cast:
        return take.framing
    return Framing.LEFT if HOURS[take.setting.time].sun_at[0] > 0.5 else Framing.RIGHT


def aboard(take: Take) -> frozenset[str]:
    """Ids of those of the cast whom their mark or the scene's own name puts into a boat."""
    if take.setting.name in VESSELS and take.setting.place in WATERS:
        return frozenset(body.character.id for body in bodies(take) if body.is_person and body.mark.pose not in AWAY)
    return frozenset(one.id for one, mark in zip(take.cast, take.blocking, strict=False) if mark.holds in VESSELS)


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
