"""How people hold themselves in every pose and at every instant of it. Angles only; nothing is drawn here."""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.people.skeleton import Build, Stance
from shotgraph_core.model import Pose

HELD = ("chest", (0.5, -0.56))
"""Where what is held is held before the body."""
WATER = 0.35
"""The height of the water's surface on who swims."""


def stance(build: Build, acting: Acting, variant: int) -> Stance:
    """How a body is held at an instant."""
    pose = POSES[acting.pose](build, acting.phase, variant)
    if acting.holds and acting.pose not in (Pose.SLEEP, Pose.SWIM, Pose.EAT, Pose.WORK, Pose.FLY):
        if acting.pose is Pose.POINT:
            pose = replace(pose, far_arm=pose.near_arm, far_hand="point")
        pose = replace(pose, near_to=HELD, near_hand="fist")
    elif acting.holds:
        pose = replace(pose, near_hand="fist")
    elif acting.talks and acting.pose in SPEAKING:
        pose = _speaking(pose, acting)
    return pose


SPEAKING = (Pose.STAND, Pose.WALK, Pose.SIT, Pose.LOOK_UP)


def _speaking(pose: Stance, acting: Acting) -> Stance:
    """The far hand, which is ahead, speaks along."""
    swing = 6 * _sin(acting.phase) + 4 * acting.gape
    return replace(pose, far_arm=(24 + 0.3 * swing, 108 + swing), far_to=None, far_hand="open")


def _sin(turns: float) -> float:
    return float(np.sin(2 * np.pi * turns))


def _cos(turns: float) -> float:
    return float(np.cos(2 * np.pi * turns))


def _stand(build: Build, phase: float, variant: int) -> Stance:
    """The weight on one leg, the arms loose; three ways of it."""
    loose = Stance(near_leg=(-4, -4), far_leg=(9, -3), feet=(0, 0))
    return (
        loose,
        replace(loose, near_arm=(-26, 46), far_arm=(14, 40), near_leg=(-3, -6), far_leg=(7, 2)),
        replace(loose, near_to=("chest", (0.2, -0.93)), far_to=("chest", (0.17, -0.95)), nod=2),
    )[variant // 11 % 3]


def _walk(build: Build, phase: float, variant: int) -> Stance:
    near, far = _step(phase, 25, 44), _step(phase + 0.5, 25, 44)
    swing = 27 * _cos(phase)
    return Stance(
        lean=3, nod=2 * _sin(2 * phase), near_arm=(-swing - 2, -swing + 20 + 8 * _cos(phase + 0.5)),
        far_arm=(swing - 2, swing + 20 + 8 * _cos(phase)), near_leg=near[0], far_leg=far[0], feet=(near[1], far[1]),
        turn=0.7,
    )  # fmt: skip


def _run(build: Build, phase: float, variant: int) -> Stance:
    near, far = _step(phase, 42, 92), _step(phase + 0.5, 42, 92)
    swing = 46 * _cos(phase)
    return Stance(
        lean=13, nod=-6, near_arm=(-swing - 4, -swing + 84), far_arm=(swing - 4, swing + 84), near_leg=near[0],
        far_leg=far[0], feet=(near[1], far[1]), least=build.hip * (0.945 + 0.03 * _cos(2 * phase)), turn=0.8,
        near_hand="fist", far_hand="fist",
    )  # fmt: skip


def _step(phase: float, stride: float, bend: float) -> tuple[tuple[float, float], float]:
    """A leg's angles and its foot's pitch: ahead at 0, behind at 0.5, swinging forwards with a bent knee after that."""
    thigh = stride * _cos(phase) + 5
    flex = 6 + bend * max(0.0, -_sin(phase + 0.06)) ** 1.3 + 5 * max(0.0, _sin(phase))
    pitch = 16 * max(0.0, _cos(phase)) - 34 * max(0.0, -_cos(phase - 0.08)) - 0.28 * bend * max(0.0, -_sin(phase))
    return (thigh, thigh - flex), pitch


def _sit(build: Build, phase: float, variant: int) -> Stance:
    """On the ground: cross-legged, or with the knees drawn up."""
    if variant // 3 % 2:
        return Stance(
            lean=5, near_leg=(141, -16), far_leg=(134, -24), feet=(0, 0), turn=0.7, x=-0.06,
            near_to=("chest", (0.66, -0.84)), far_to=("chest", (0.76, -0.76)), legs_before=True, curl=0.02,
        )  # fmt: skip
    return Stance(
        lean=3, pelvis=0.1, near_leg=(-82, 84), far_leg=(82, -84), feet=(0, 0), splay=0.92, legs_before=True,
        near_to=("chest", (-0.32, -0.82)), far_to=("chest", (0.42, -0.86)), curl=0.012,
    )  # fmt: skip


def _sleep(build: Build, phase: float, variant: int) -> Stance:
    """On the side, the head on an arm, the knees a little drawn up."""
    return Stance(
        lean=-86, nod=-66, pelvis=0.112, x=0.06, near_leg=(74, 98), far_leg=(104, 62), feet=(62, 40), turn=0.4,
        near_to=("chest", (0.5, 0.1)), far_to=("head", (-0.95, -0.5)), curl=-0.008,
    )  # fmt: skip


def _look_up(build: Build, phase: float, variant: int) -> Stance:
    base = Stance(lean=-5, nod=-17, near_leg=(-2, -6), far_leg=(8, 0), near_arm=(-16, 4), far_arm=(6, 24), raised=1.0)
    return base if variant % 2 else replace(base, far_to=("chest", (0.16, -0.3)))


def _fly(build: Build, phase: float, variant: int) -> Stance:
    """In the air, the arms ahead, the legs trailing."""
    wave = _sin(phase)
    return Stance(
        lean=59, nod=2, pelvis=0.5 + 0.012 * wave, near_arm=(54 + 3 * wave, 76 + 3 * wave),
        far_arm=(74 - 3 * wave, 92 - 3 * wave), near_leg=(-74 - 4 * wave, -82 - 8 * wave),
        far_leg=(-62 + 4 * wave, -84 + 8 * wave), feet=(-70, -70), turn=0.7, near_hand="flat", far_hand="flat",
    )  # fmt: skip


def _swim(build: Build, phase: float, variant: int) -> Stance:
    """A crawl: shoulders and head above the water, one arm after the other."""
    turn = 360 * phase + 70
    return Stance(
        lean=56, nod=2, pelvis=WATER + 0.045 - build.torso * 0.56 + 0.008 * _sin(2 * phase), x=-0.12,
        near_arm=(120 - turn, 120 - turn + 34 + 30 * _sin(phase)),
        far_arm=(300 - turn, 300 - turn + 34 - 30 * _sin(phase)),
        near_leg=(-70, -80), far_leg=(-60, -85), turn=0.55, near_hand="flat", far_hand="flat",
    )  # fmt: skip


def _jump(build: Build, phase: float, variant: int) -> Stance:
    """In the air with the legs drawn up, down, up again with the arms."""
    phase = (phase + 0.5) % 1
    high = max(0.0, _sin(0.625 * phase - 0.0625)) ** 1.3 if 0.1 < phase < 0.9 else 0.0
    down = (1 - high) ** 1.5
    return Stance(
        lean=16 * down + 2, nod=-8 * high, lift=0.24 * high, turn=0.35,
        near_arm=(-40 * down - 128 * (1 - down), -10 * down - 148 * (1 - down)),
        far_arm=(-24 * down + 128 * (1 - down), 10 * down + 150 * (1 - down)),
        near_leg=(34 * down - 14 * high, -34 * down - 62 * high),
        far_leg=(40 * down + 48 * high, -30 * down - 26 * high),
        feet=(-30 * high, -20 * high), near_hand="open", far_hand="open",
    )  # fmt: skip


def _dance(build: Build, phase: float, variant: int) -> Stance:
    """Knees bent outwards, a foot stamps, hands draw arcs: one above the head, one to the side."""
    a, b = (1 + _cos(phase)) / 2, (1 - _cos(phase)) / 2
    stamp = max(0.0, _sin(2 * phase))
    near_stamps = phase % 1 < 0.5
    return Stance(
        lean=5 * _cos(phase), nod=-7 * _cos(phase),
        near_arm=(-112 + 40 * b, -112 + 40 * b - 70 * a + 10 * b), far_arm=(72 + 40 * b, 82 + 30 * b + 70 * b),
        near_leg=(-30 - 16 * stamp * near_stamps, 26 + 6 * stamp * near_stamps),
        far_leg=(32 + 16 * stamp * (not near_stamps), -22 - 8 * stamp * (not near_stamps)),
        feet=(0, 0), near_hand="open", far_hand="open",
    )  # fmt: skip


def _cry(build: Build, phase: float, variant: int) -> Stance:
    """The head down, both hands at the face, the shoulders heave."""
    sob = (1 - _cos(phase)) / 2
    return Stance(
        lean=5 + 2 * sob, nod=13 + 3 * sob, near_to=("head", (-0.36, -0.42 + 0.05 * sob)),
        far_to=("head", (0.72, -0.36 + 0.05 * sob)), near_leg=(-2, -5), far_leg=(5, 0), far_before=True,
        near_hand="fist", far_hand="fist", curl=0.008,
    )  # fmt: skip


def _point(build: Build, phase: float, variant: int) -> Stance:
    return Stance(
        lean=3,
        nod=-3,
        near_arm=(88, 97),
        near_hand="point",
        far_arm=(8, 30),
        near_leg=(-6, -8),
        far_leg=(9, 2),
        turn=0.4,
    )


def _eat(build: Build, phase: float, variant: int) -> Stance:
    """A hand goes from the bowl, held in the other one, to the mouth."""
    up = (1 + _cos(phase)) / 2
    bowl, mouth = np.array([0.42, -0.5]), np.array([0.2, 0.17] if build.level > 0.9 else [0.25, 0.24])
    at = bowl + (mouth - bowl) * (0.3 + 0.7 * up)
    return Stance(
        lean=3, nod=5 - 3 * up, near_to=("chest", (float(at[0]), float(at[1]))), near_hand="fist",
        far_to=("chest", (0.46, -0.62)), far_hand="flat", near_leg=(-3, -4), far_leg=(6, -2),
    )  # fmt: skip


def _work(build: Build, phase: float, variant: int) -> Stance:
    """Bent over, both hands low, to and fro."""
    swing = _sin(phase)
    return Stance(
        lean=48 + 5 * swing, nod=26, near_to=("chest", (0.3 + 0.16 * swing, -0.92)), near_hand="fist",
        far_to=("chest", (0.55 + 0.16 * swing, -0.82)), far_hand="fist", near_leg=(6, -26), far_leg=(34, -12),
        feet=(-8, 0), turn=0.75, curl=0.03, x=-0.08,
    )  # fmt: skip


POSES: MappingProxyType[Pose, Callable[[Build, float, int], Stance]] = MappingProxyType(
    {
        Pose.STAND: _stand, Pose.WALK: _walk, Pose.RUN: _run, Pose.SIT: _sit, Pose.SLEEP: _sleep,
        Pose.LOOK_UP: _look_up, Pose.FLY: _fly, Pose.SWIM: _swim, Pose.JUMP: _jump, Pose.DANCE: _dance,
        Pose.CRY: _cry, Pose.POINT: _point, Pose.EAT: _eat, Pose.WORK: _work,
    }
)  # fmt: skip
"""How each pose is held."""
