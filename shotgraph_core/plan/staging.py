"""Staging: the line of action that a scene never crosses, and the camera moves that follow what the cast does.

The scene's lead has one side of the picture, everyone else the other; of several without the lead, the first has the
lead's side. So two who talk face each other, and each looks the same way in every shot of the scene (the 180-degree
rule). Which side the lead has hangs on the scene, so that a film does not look one way only.
"""

import hashlib
from collections.abc import Sequence

from shotgraph_core.model import Framing, Mark, Mood, Move, Pose, Scene, Shot, ShotType, Side

ON_THE_MOVE = frozenset({Pose.WALK, Pose.RUN})
UNEASY = frozenset({Mood.TENSE, Mood.FEARFUL, Mood.ANGRY})
NEAR = frozenset({ShotType.MEDIUM, ShotType.CLOSE_UP})
TRACKS = {Side.LEFT: Move.TRACK_RIGHT, Side.RIGHT: Move.TRACK_LEFT}
"""Who stands on the left looks, and so goes, to the right."""
OWN_THIRD = {Side.LEFT: Framing.LEFT, Side.RIGHT: Framing.RIGHT}


def lead_side(scene: Scene) -> Side:
    """The side of the scene's lead."""
    return tuple(Side)[hashlib.sha256(scene.id.encode()).digest()[0] % 2]


def sides(scene: Scene, cast: Sequence[str]) -> tuple[Side, ...]:
    """The side of each of a shot's cast, given by id."""
    near = lead_side(scene)
    far = Side.RIGHT if near is Side.LEFT else Side.LEFT
    lead = scene.cast[0] if scene.cast else ""
    first = min(cast, key=lambda who: (who != lead, _rank(who, scene)), default="")
    return tuple(near if who == lead or (len(cast) > 1 and who == first) else far for who in cast)


def _rank(who: str, scene: Scene) -> int:
    return scene.cast.index(who) if who in scene.cast else len(scene.cast)


def thirds(scene: Scene, cast: Sequence[str]) -> tuple[Framing, ...]:
    """Where a shot's subject may stand: on its own side or in the middle; where there is nobody, anywhere."""
    return (Framing.CENTRE, OWN_THIRD[sides(scene, cast)[0]]) if cast else tuple(Framing)


def staged(shot: Shot, scene: Scene, moves: bool = True) -> Shot:
    """The shot with everyone on their side and, where `moves` may be chosen, a camera that goes with what happens."""
    on = sides(scene, [one.id for one in shot.cast])
    blocking = shot.blocking or (Mark(),) * len(on)
    marks = tuple(mark.model_copy(update={"side": side}) for mark, side in zip(blocking, on, strict=True))
    move = _followed(shot, marks) if moves else shot.move
    return shot.model_copy(update={"blocking": marks, "move": move})


def _followed(shot: Shot, marks: Sequence[Mark]) -> Move:
    """A camera that goes along with one who goes, and trembles with one who fears; else as it was."""
    if marks and marks[0].pose in ON_THE_MOVE and shot.shot_type in (ShotType.WIDE, ShotType.MEDIUM):
        return TRACKS[marks[0].side]
    if marks and shot.mood in UNEASY and shot.shot_type in NEAR and shot.move in (Move.STATIC, Move.PUSH_IN):
        return Move.HANDHELD
    return shot.move
