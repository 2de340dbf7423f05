"""Dressing a body: skirt and torso, then trims; what hangs behind comes first."""

import numpy as np

from shotgraph_core.illustration.engine.palette import darker, lighter
from shotgraph_core.illustration.engine.shapes import ribbon
from shotgraph_core.illustration.people.body import FAR, Body, draw_leg
from shotgraph_core.illustration.people.cuts import Hang, skirt, torso
from shotgraph_core.illustration.people.trims import draw_drape, draw_extras, draw_front, draw_neck


def draw_clothed(body: Body) -> None:
    """Legs, skirt, torso and neck, in the order in which they hide each other."""
    look, outfit, bones = body.look, body.look.outfit, body.bones
    hang = skirt(bones, look, outfit.skirt, outfit.flare, 0.34) if outfit.skirt else None
    if bones.stance.legs_before:
        _top(body)
        draw_neck(body)
        draw_front(body)
        draw_drape(body)
        _legs(body)
        _skirt(body, hang)
        draw_extras(body, hang)
        return
    _legs(body)
    if hang and not outfit.skirt_colour:
        body.fill([torso(bones, look), hang.outline], look.colour(outfit.top), 0.24)
        _hem(body, hang)
    else:
        _top(body)
        _skirt(body, hang)
    draw_neck(body)
    draw_front(body)
    draw_extras(body, hang)
    draw_drape(body)


def _legs(body: Body) -> None:
    stance, bones = body.bones.stance, body.bones
    draw_leg(body, bones.far_leg, stance.feet[1], FAR)
    draw_leg(body, bones.near_leg, stance.feet[0], 0.0)


def _top(body: Body) -> None:
    """What covers the torso; a short blouse over a bare midriff."""
    look, outfit = body.look, body.look.outfit
    loose = 1.06 if outfit.front == "ribs" else 1.0
    body.fill([torso(body.bones, look, -0.06, ease=loose)], look.colour(outfit.top), 0.16)
    if outfit.choli:
        body.fill([torso(body.bones, look, 0.5, ease=1.03)], look.colour(outfit.choli), 0.1)


def _skirt(body: Body, hang: Hang | None) -> None:
    outfit = body.look.outfit
    if hang:
        body.fill([hang.outline], body.look.colour(outfit.skirt_colour or outfit.top), 0.24)
        _hem(body, hang)


def _hem(body: Body, hang: Hang) -> None:
    """Folds from the waist to the hem, and its border."""
    look, outfit = body.look, body.look.outfit
    if len(hang.hem) < 2:
        return
    hem = np.array(hang.hem)
    if outfit.folds:
        waist = np.array(hang.waist)
        if (hem[-1] - hem[0]) @ (waist[1] - waist[0]) < 0:
            waist = waist[::-1]
        along = np.linspace(0, 1, len(hem))
        folds = []
        for t in (0.14, 0.36, 0.6, 0.84):
            low = np.array([np.interp(t, along, hem[:, 0]), np.interp(t, along, hem[:, 1])])
            high = waist[0] + (waist[1] - waist[0]) * (0.3 + 0.4 * t)
            start, bend = low + (high - low) * 0.7, low + (high - low) * 0.35
            folds.append(ribbon([tuple(start), tuple(bend), tuple(low + (high - low) * 0.03)], (0.002, 0.006, 0.012)))
        body.fill(folds, darker(look.colour(outfit.skirt_colour or outfit.top), 0.3), alpha=0.55)
    if outfit.border and body.bones.stance.splay == 1:
        up = (np.mean(np.array(hang.waist), 0) - hem.mean(0)) * 0.02
        body.fill([ribbon(hem + up, 0.02 * body.unit, smooth=False)], lighter(look.accent, 0.0))
