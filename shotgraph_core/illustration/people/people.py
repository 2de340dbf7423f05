"""People in one picture-book style: build, dress, hair and skin follow from the character and never change."""

from dataclasses import replace
from functools import lru_cache

import numpy as np

from shotgraph_core.illustration.acting import Acting, Extent
from shotgraph_core.illustration.engine.canvas import Canvas
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import ellipse
from shotgraph_core.illustration.people.body import Body, draw_arm
from shotgraph_core.illustration.people.clothes import draw_clothed
from shotgraph_core.illustration.people.faces import Play, draw_face
from shotgraph_core.illustration.people.hair import draw_hair, draw_hair_behind
from shotgraph_core.illustration.people.headgear import draw_headgear, draw_headgear_behind
from shotgraph_core.illustration.people.heads import Head
from shotgraph_core.illustration.people.look import GREYS, HAIRS, SKINS, Look, look
from shotgraph_core.illustration.people.poses import WATER, stance
from shotgraph_core.illustration.people.skeleton import BUILDS, Bones, posed
from shotgraph_core.illustration.people.trims import draw_behind_body
from shotgraph_core.model import Age, Character, Pose

__all__ = ["GREYS", "HAIRS", "SKINS", "draw_person", "extent", "hand_at", "height", "look"]
UPRIGHT = (Pose.STAND, Pose.WALK, Pose.LOOK_UP, Pose.POINT)
"""Poses in which a stick is leant on."""


def height(character: Character) -> float:
    """Standing height as a fraction of an adult's."""
    return {Age.CHILD: 0.66, Age.ADULT: 1.0, Age.OLD: 0.95}[character.age] * (1 + 0.02 * (character.variant % 3 - 1))


@lru_cache(maxsize=512)
def extent(character: Character, pose: Pose) -> Extent:
    """What room someone takes in a pose, in the whole of its movement; `head` is where it is on the average."""
    frames = [_bones(character, Acting(pose, phase)) for phase in np.linspace(0, 1, 9)[:-1]]
    radius, garb = BUILDS[character.age].head, look(character)
    reach = np.concatenate([_reach(bones, garb) for bones in frames])
    heads = np.array([bones.head[:2] for bones in frames]).mean(0)
    return Extent(
        back=float(-reach[:, 0].min()), front=float(reach[:, 0].max()), top=float(reach[:, 1].max()),
        head=(float(heads[0]), float(heads[1]), radius),
    )  # fmt: skip


def _reach(bones: Bones, garb: Look) -> np.ndarray:
    """Points at the edges of all that is drawn."""
    r = bones.build.head
    head = np.array([bones.head[:2]])
    over = r * (1.7 if garb.headgear in ("crown", "hat") else 1.45 if garb.headgear else 1.3)
    joints = [(bones.pelvis, 0.11 * garb.girth)]
    for arm in (bones.near_arm, bones.far_arm):
        joints += [(arm.joint, 0.04), (arm.end, 0.045)]
    for leg in (bones.near_leg, bones.far_leg):
        cloth = garb.outfit.skirt > 0
        joints += [
            (leg.joint, 0.06 + 0.5 * garb.outfit.flare * cloth),
            (leg.end, 0.075 + (0.02 + garb.outfit.flare) * cloth),
        ]
    if "wings" in garb.extras:
        joints += [(bones.on(-0.37, 1.2), 0.02), (bones.on(0.3, 1.2), 0.02)]
    corners = np.array([(-1, 0), (1, 0), (0, 1), (0, -1)])
    return np.concatenate([head + corners * over, *(np.array([at]) + corners * wide for at, wide in joints)])


def hand_at(character: Character, acting: Acting) -> tuple[float, float]:
    """Where the palm of the near hand is, in the person's own units."""
    return _bones(character, acting).near_arm.end


def _bones(character: Character, acting: Acting) -> Bones:
    build = BUILDS[character.age]
    held = stance(build, acting, character.variant)
    if _leans(character, acting):
        if _leaning(acting):
            held = replace(held, near_to=("chest", (0.3, -0.78)), near_hand="fist")
        else:
            held = replace(held, far_to=("chest", (0.5, -0.76)), far_hand="fist")
    return posed(build, held)


def _leans(character: Character, acting: Acting) -> bool:
    return "stick" in look(character).extras and acting.pose in UPRIGHT


def _leaning(acting: Acting) -> bool:
    """Whether on the near hand; the far one has the stick while that is busy."""
    return not acting.holds and acting.pose is not Pose.POINT


def draw_person(puppet: Puppet, character: Character, acting: Acting) -> None:
    """Draws someone at an instant of their acting."""
    if acting.pose is Pose.SWIM:
        _draw_swimming(puppet, character, acting)
    else:
        _draw(puppet, character, acting)


def _draw(puppet: Puppet, character: Character, acting: Acting) -> None:
    bones = _bones(character, acting)
    body = Body(puppet, look(character, acting.mouth), bones)
    garb, held = body.look, bones.stance
    floor = 0.0 if acting.pose is Pose.SLEEP else Head.floor
    head = Head(puppet, bones.head[0], bones.head[1], bones.build.head, bones.head[2], floor)
    draw_behind_body(body)
    draw_hair_behind(head, garb)
    draw_headgear_behind(head, garb)
    leans = _leans(character, acting)
    if leans and not _leaning(acting):
        _stick(puppet, bones.far_arm.end)
    if not held.far_before:
        draw_arm(body, bones.far_arm, held.far_hand, far=True)
    draw_clothed(body)
    weeps = 0.15 + 0.7 * (acting.phase % 1) if acting.pose is Pose.CRY else 0.0
    shut = acting.shut or acting.pose in (Pose.SLEEP, Pose.CRY)
    draw_face(head, garb, Play(acting.gape, shut, held.raised, acting.cross, weeps))
    draw_hair(head, garb)
    draw_headgear(head, garb)
    if held.far_before:
        draw_arm(body, bones.far_arm, held.far_hand, far=True)
    if leans and _leaning(acting):
        _stick(puppet, bones.near_arm.end)
    draw_arm(body, bones.near_arm, held.near_hand, far=False)


def _stick(puppet: Puppet, hand: tuple[float, float]) -> None:
    x, y = hand
    puppet.limb([(x + 0.004, y + 0.05), (x + 0.03, 0.0)], 0.015, (96, 68, 50))
    puppet.limb([(x - 0.03, y + 0.04), (x - 0.004, y + 0.062), (x + 0.008, y + 0.03)], 0.017, (96, 68, 50))


def _draw_swimming(puppet: Puppet, character: Character, acting: Acting) -> None:
    """Draws what is above the water, and the ripples round it."""
    canvas = puppet.canvas
    own = Canvas(canvas.view, canvas.light, canvas.aspect, canvas.depth)
    _draw(replace(puppet, canvas=own), character, acting)
    line = round((puppet.level(WATER) - canvas.view.y) * canvas.view.scale)
    if line < own.image.height:
        own.image.paste((0, 0, 0, 0), (0, max(0, line), own.image.width, own.image.height))
    canvas.cover(own.image)
    sway = 0.012 * float(np.cos(4 * np.pi * acting.phase))
    for x, wide, alpha in ((-0.16, 0.3, 0.3), (-0.02, 0.2 + sway, 0.55), (0.1, 0.09 - sway, 0.5)):
        ring = np.concatenate([ellipse(x, WATER, wide, 0.022), ellipse(x, WATER + 0.003, wide * 0.9, 0.012)[::-1]])
        puppet.paint([ring], (226, 244, 252), alpha=alpha)
