"""Collars, buttons, belts, drapes and whatever else is worn over a garment."""

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.shapes import Point, curve, ribbon
from shotgraph_core.illustration.people.body import Body
from shotgraph_core.illustration.people.cuts import Hang, half
from shotgraph_core.illustration.people.hands import LEATHER

GOLD: RGB = (232, 190, 92)
WHITE: RGB = (246, 242, 234)


def draw_neck(body: Body) -> None:
    """The neck, and the collar round it."""
    bones, look, kind = body.bones, body.look, body.look.outfit.neck
    x, y, _ = bones.head
    base = bones.on(0.0, 0.95)
    throat = (base[0] + (x - base[0]) * 0.75, base[1] + (y - base[1]) * 0.75)
    wide = bones.build.head * (0.62 if look.face.female or look.face.child else 0.74)
    body.fill([ribbon([bones.on(0.0, 1.05), throat], (wide * 1.12, wide))], darker(look.skin, 0.05))
    if kind not in ("high", "hood"):
        low = 0.85 if kind == "v" else 0.93
        body.patch([(-0.03, 1.03), (-0.032, 0.985), (-0.018, low + 0.022), (0.004, low), (0.024, low + 0.022),
        (0.038, 0.985),
                    (0.036, 1.03)], darker(look.skin, 0.05))  # fmt: skip
    chin = (base[0] + (x - base[0]) * 0.2, base[1] + (y - base[1]) * 0.2)
    body.fill([ribbon([chin, throat], wide * 0.98)], darker(look.skin, 0.16))
    collars = {"collar": _collar, "tie": _tie, "high": _high, "hood": _hood}
    if kind in collars:
        collars[kind](body)


def _collar(body: Body) -> None:
    colour = lighter(body.look.colour(body.look.outfit.top), 0.16)
    for side in (-1, 1):
        body.patch(
            [(side * 0.012 + 0.004, 0.93), (side * 0.036, 1.035), (side * 0.054, 0.985), (side * 0.044, 0.92)], colour
        )


def _tie(body: Body) -> None:
    body.patch([(-0.03, 1.0), (0.034, 1.0), (0.006, 0.72)], WHITE)
    body.patch(
        [(-0.006, 0.93), (0.018, 0.93), (0.024, 0.72), (0.006, 0.64), (-0.012, 0.72)], darker(body.look.accent, 0.2)
    )
    for side in (-1, 1):
        body.patch([(side * 0.01 + 0.005, 0.92), (side * 0.034, 1.035), (side * 0.05, 0.98), (side * 0.04, 0.9)], WHITE)


def _high(body: Body) -> None:
    colour = darker(body.look.colour(body.look.outfit.top), 0.16)
    body.band([(-0.038, 1.0), (0.004, 0.965), (0.042, 1.0)], 0.036, colour)


def _hood(body: Body) -> None:
    colour = darker(body.look.dress, 0.12)
    body.band(
        [(-0.07, 1.0), (-0.03, 0.95), (0.01, 0.93), (0.05, 0.95), (0.076, 1.0)],
        (0.045, 0.05, 0.04, 0.05, 0.045),
        colour,
    )


def draw_front(body: Body) -> None:
    """What is down the front of a garment, or round its waist."""
    fronts = {"placket": _placket, "buttons": _buttons, "band": _band, "rope": _rope, "belt": _belt,
              "waistcoat": _waistcoat, "lapels": _lapels, "ribs": _ribs}  # fmt: skip
    if body.look.outfit.front:
        fronts[body.look.outfit.front](body)
    if "belt" in body.look.extras and body.look.outfit.front not in ("belt", "rope"):
        _rope(body)


def _placket(body: Body) -> None:
    body.band([(0.008, 0.93), (0.01, 0.5)], 0.015, body.look.accent)
    for v in (0.84, 0.7, 0.57):
        body.dot(0.009, v, 0.0045, darker(body.look.accent, 0.45))


def _buttons(body: Body) -> None:
    body.band([(0.012, 0.97), (0.016, 0.3), (0.016, -0.34)], 0.006, darker(body.look.dress, 0.4))
    for v in (0.78, 0.54, 0.3, 0.06):
        body.dot(0.034, v, 0.0095, GOLD)


def _waist(body: Body, v: float, wide: float, colour: RGB) -> None:
    reach = half(body.look, v) * 0.98
    body.band([(-reach, v + 0.012), (0, v - 0.02), (reach, v + 0.012)], wide, colour)


def _band(body: Body) -> None:
    _waist(body, 0.36, 0.024, body.look.accent)


def _rope(body: Body) -> None:
    _waist(body, 0.24, 0.025, body.look.of("belt", LEATHER))
    body.dot(0.014, 0.225, 0.014, GOLD)


def _belt(body: Body) -> None:
    v = 0.33 if body.look.outfit.skirt_colour else 0.02
    _waist(body, v, 0.022, body.look.of("belt", darker(LEATHER, 0.2)))
    body.dot(0.012, v - 0.015, 0.01, GOLD)


def _waistcoat(body: Body) -> None:
    look = body.look
    for side in (-1, 1):
        edge = [(side * half(look, v) * 1.02, v) for v in (0.8, 0.55, 0.3, 0.0)]
        body.patch([(side * 0.026, 1.02), (side * 0.062, 0.985), *edge, (side * 0.02, -0.06), (side * 0.012, 0.35),
                    (side * 0.03, 0.8)], look.dress, 0.14)  # fmt: skip
    for v in (0.34, 0.2, 0.06):
        body.dot(0.022, v, 0.006, GOLD)


def _lapels(body: Body) -> None:
    dark = darker(body.look.dress, 0.18)
    for side in (-1, 1):
        body.patch([(side * 0.032, 1.03), (side * 0.066, 0.92), (side * 0.05, 0.82), (side * 0.012 + 0.006, 0.5),
                    (side * 0.026, 0.8)], dark)  # fmt: skip
    for v in (0.42, 0.28):
        body.dot(0.014, v, 0.007, GOLD)


def _ribs(body: Body) -> None:
    _waist(body, -0.03, 0.03, darker(body.look.dress, 0.2))
    body.band([(-half(body.look, 0.55), 0.56), (0, 0.53), (half(body.look, 0.55), 0.56)], 0.022, body.look.accent)


def draw_drape(body: Body) -> None:
    """Cloth laid over the shoulders and across."""
    drapes = {"pallu": _pallu, "dupatta": _dupatta, "shawl": _shawl, "stole": _stole, "yoke": _yoke}
    if body.look.outfit.drape:
        drapes[body.look.outfit.drape](body)


def _pallu(body: Body) -> None:
    cloth, edge = lighter(body.look.dress, 0.1), body.look.accent
    reach = half(body.look, 0.2)
    across = [(-0.086, 0.93), (-0.05, 1.02), (-0.022, 0.98), (0.04, 0.62), (reach, 0.34), (reach, 0.16), (0.02, 0.2)]
    body.patch([*across, (-reach * 0.88, 0.34), (-0.05, 0.56)], cloth, 0.1)
    body.band([(-0.03, 1.01), (0.035, 0.63), (reach * 0.96, 0.3)], 0.015, edge)


def _dupatta(body: Body) -> None:
    body.band(
        [(-0.06, 1.0), (0.02, 0.62), (0.084, 0.22), (0.09, -0.2)],
        (0.05, 0.06, 0.05, 0.04),
        lighter(body.look.dress, 0.32),
    )


def _shawl(body: Body) -> None:
    body.band([(-0.062, 1.0), (-0.02, 0.66), (0.06, 0.3), (0.074, 0.04)], (0.056, 0.066, 0.06, 0.05), body.look.dress)


def _stole(body: Body) -> None:
    cloth = lighter(body.look.accent, 0.1)
    body.band(
        [(-0.078, 0.96), (-0.034, 0.8), (0.006, 0.76), (0.045, 0.8), (0.08, 0.96)],
        (0.03, 0.036, 0.036, 0.036, 0.03),
        cloth,
    )


def _yoke(body: Body) -> None:
    body.patch([(-0.082, 0.93), (-0.04, 1.03), (0.006, 0.97), (0.046, 1.03), (0.086, 0.93), (0.045, 0.8), (0.004, 0.74),
                (-0.04, 0.8)], body.look.cloth)  # fmt: skip
    body.patch([(-0.02, 1.02), (0.03, 1.02), (0.006, 0.93)], body.look.skin)


def draw_behind_body(body: Body) -> None:
    """What hangs down the back of who does not lie on it: the end of a sari, a cape, wings."""
    look, drape = body.look, body.look.outfit.drape
    if body.bones.stance.lean < -60:
        return
    if "wings" in look.extras:
        _wings(body)
    if "cape" in look.extras:
        cape = look.of("cloak", look.dress)
        long = -0.95 if body.bones.stance.legs_before is False else -0.1
        body.patch([(0.05, 1.0), (-0.06, 1.02), (-0.13, 0.7), (-0.19, 0.0), (-0.24, long), (-0.08, long - 0.05),
                    (0.12, long), (0.13, 0.0), (0.1, 0.8)], darker(cape, 0.18), 0.25)  # fmt: skip
    if drape == "pallu":
        body.patch([(-0.05, 1.0), (-0.1, 0.9), (-0.155, 0.1), (-0.14, -0.22), (-0.05, -0.14), (-0.04, 0.4)],
                   darker(look.dress, 0.2), 0.1)  # fmt: skip
        body.band([(-0.15, -0.17), (-0.06, -0.1)], 0.016, darker(look.accent, 0.15))
    if drape == "stole":
        body.band(
            [(-0.074, 0.95), (-0.115, 0.5), (-0.13, -0.05)], (0.04, 0.05, 0.05), darker(lighter(look.accent, 0.1), 0.15)
        )


def _wings(body: Body) -> None:
    sheen = body.look.of("wings", (206, 232, 246))
    upper: list[Point] = [(-0.03, 0.86), (-0.2, 1.36), (-0.36, 1.38), (-0.37, 1.0), (-0.2, 0.72)]
    lower: list[Point] = [(-0.03, 0.76), (-0.22, 0.7), (-0.3, 0.4), (-0.2, 0.2), (-0.07, 0.46)]
    both = [curve(body.bones.across(wing)) for wing in (upper, lower)]
    body.fill([curve(body.bones.across([(-u * 0.8, v) for u, v in upper]))], lighter(sheen, 0.2), alpha=0.6)
    body.fill(both, sheen, alpha=0.82)
    veins = [
        ribbon(body.bones.across([(-0.04, 0.84), tip]), (0.006, 0.003))
        for tip in ((-0.32, 1.3), (-0.33, 1.05), (-0.26, 0.45))
    ]
    body.fill(veins, lighter(sheen, 0.7), alpha=0.9)


def draw_extras(body: Body, hang: Hang | None) -> None:
    """Apron, cape, scarf and necklace, over everything else."""
    look = body.look
    if "apron" in look.extras:
        low = -0.6 if hang and not body.bones.stance.legs_before else -0.1
        body.patch([(-0.05, 0.36), (0.056, 0.36), (0.075, low * 0.6), (0.07, low), (-0.055, low), (-0.064, low * 0.6)],
                   look.of("apron", WHITE), 0.14)  # fmt: skip
        _waist(body, 0.36, 0.018, look.of("apron", WHITE))
    if "cape" in look.extras:
        cape, low = look.of("cloak", look.dress), 0.08 if body.bones.stance.legs_before else -0.3
        for side in (-1, 1):
            edge = [(0.03, 1.04), (0.094, 0.95), (0.13, 0.3), (0.145, low), (0.1, low), (0.078, 0.3), (0.03, 0.9)]
            body.patch([(side * u, v) for u, v in edge], cape, 0.2)
        body.dot(0.004, 0.95, 0.014, GOLD)
    if "shawl" in look.extras:
        _wrap(body, look.of("shawl", look.accent))
    if "scarf" in look.extras:
        _scarf(body, look.of("scarf", look.accent))
    if "necklace" in look.extras or "royal" in look.extras:
        for k in range(7):
            u = -0.039 + 0.0145 * k
            body.dot(u, 0.86 + 60 * (u - 0.0045) ** 2, 0.0075, look.of("necklace", GOLD))


def _wrap(body: Body, colour: RGB) -> None:
    """A shawl round the shoulders, its ends before the breast."""
    for side in (-1, 1):
        body.patch([(side * 0.03, 1.04), (side * 0.1, 0.95), (side * 0.122, 0.7), (side * 0.1, 0.46),
        (side * 0.05, 0.3),
                    (side * 0.012, 0.36), (side * 0.006, 0.6), (side * 0.014, 0.84)], colour, 0.16)  # fmt: skip


def _scarf(body: Body, colour: RGB) -> None:
    body.band([(0.03, 0.98), (0.04, 0.75), (0.03, 0.5)], (0.034, 0.04, 0.044), darker(colour, 0.12))
    body.band([(-0.05, 1.0), (0.004, 0.95), (0.056, 1.0)], 0.046, colour)
