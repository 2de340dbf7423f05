"""Who stands where, how large, looking which way: the staging of a cast and its props on one canvas."""

from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter

from shotgraph_core.illustration.animals import animals
from shotgraph_core.illustration.engine.canvas import Canvas
from shotgraph_core.illustration.engine.palette import HOURS
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import ellipse
from shotgraph_core.illustration.people import people
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import Character, Framing, Mood, ShotType
from shotgraph_core.ports import Take

THIRDS = {Framing.LEFT: 0.34, Framing.CENTRE: 0.5, Framing.RIGHT: 0.66}

MOUTHS = {
    Mood.JOYFUL: 1.0, Mood.PLAYFUL: 1.0, Mood.TRIUMPHANT: 1.0, Mood.CALM: 0.5, Mood.TENDER: 0.7, Mood.SAD: -0.8,
    Mood.TENSE: -0.3, Mood.FEARFUL: -0.7, Mood.ANGRY: -0.6, Mood.MYSTERIOUS: 0.1,
}  # fmt: skip

CROWD = {ShotType.ESTABLISHING: 5, ShotType.WIDE: 5, ShotType.MEDIUM: 3, ShotType.CLOSE_UP: 1}


@dataclass(frozen=True)
class Stand:
    """A place in the frame, in frame heights: feet, height, and the way one looks."""

    x: float
    y: float
    high: float
    facing: int


def side_of(take: Take) -> Framing:
    """The third on which the subject stands: an establishing shot leaves the middle to the place."""
    if take.shot_type is not ShotType.ESTABLISHING or take.framing is not Framing.CENTRE or not take.cast:
        return take.framing
    return Framing.LEFT if HOURS[take.setting.time].sun_at[0] > 0.5 else Framing.RIGHT


def stature(character: Character) -> float:
    """Height among grown people."""
    return people.height(character) if character.species == "person" else animals.height(character)


def reach(character: Character) -> float:
    """Half the width of a body, in its own heights."""
    if character.species == "person":
        return 0.17
    x, _, radius = animals.head_of(character.species)
    return max(0.42, x + radius * 0.6)


def stands(take: Take) -> list[Stand]:
    """Where each of the cast stands, the subject first."""
    aspect = take.width / take.height
    cast = take.cast[: CROWD[take.shot_type]]
    framing = side_of(take)
    middle = THIRDS[framing] * aspect
    if not cast:
        return []
    if take.shot_type is ShotType.CLOSE_UP:
        return [_close(cast[0], middle, aspect, framing)]
    sizes, feet = _sizes(cast, take.shot_type, aspect)
    facing = -1 if framing is Framing.RIGHT else 1
    found = [Stand(middle, feet[0], sizes[0], facing)]
    gap = {ShotType.MEDIUM: 0.05, ShotType.WIDE: 0.07, ShotType.ESTABLISHING: 0.03}[take.shot_type] * min(1.0, aspect)
    right = left = middle
    halves = [reach(member) * size for member, size in zip(cast, sizes, strict=True)]
    right, left = middle + halves[0], middle - halves[0]
    for k in range(1, len(cast)):
        side = facing if (k % 2 == 1) == (len(cast) > 1) else -facing
        x = right + gap + halves[k] if side > 0 else left - gap - halves[k]
        right, left = (x + halves[k], left) if side > 0 else (right, x - halves[k])
        found.append(Stand(x, feet[k] + 0.012 * (k % 2), sizes[k], -side))
    return _within(found, halves, aspect, framing is Framing.CENTRE)


def _within(found: list[Stand], halves: list[float], aspect: float, central: bool) -> list[Stand]:
    """The group moved, and where it must be drawn together, so that nobody is cut at a side."""
    low = min(stand.x - half for stand, half in zip(found, halves, strict=True))
    high = max(stand.x + half for stand, half in zip(found, halves, strict=True))
    room = aspect * 0.97
    squeeze = min(1.0, room / max(1e-6, high - low))
    middle = (low + high) / 2
    half = (high - low) / 2 * squeeze
    centre = min(max(aspect / 2 if central else middle, 0.015 * aspect + half), aspect * 0.985 - half)
    return [Stand(centre + (stand.x - middle) * squeeze, stand.y, stand.high, stand.facing) for stand in found]


def _sizes(cast: tuple[Character, ...], shot: ShotType, aspect: float) -> tuple[list[float], list[float]]:
    statures = [stature(member) for member in cast]
    narrow = min(1.0, 0.42 + 0.4 * aspect)
    if shot is ShotType.MEDIUM:
        return _waist_up(cast, statures, aspect)
    if shot is ShotType.ESTABLISHING:
        sizes = [max(0.11 if k else 0.15, min(0.26, 0.18 * each**0.45)) for k, each in enumerate(statures)]
        return [size * narrow for size in sizes], [0.88] * len(cast)
    unit = min(0.46 * narrow, 0.62 / max(statures))
    return [max(0.12, unit * each) for each in statures], [0.895] * len(cast)


def _waist_up(cast: tuple[Character, ...], statures: list[float], aspect: float) -> tuple[list[float], list[float]]:
    people_ = [size for size, member in zip(statures, cast, strict=True) if member.species == "person"]
    widest = sum(
        2.3 * reach(member) * size for member, size in zip(cast, statures, strict=True) if member.species == "person"
    )
    lead = statures[0] if cast[0].species == "person" else (max(people_) if people_ else 1.0)
    unit = min(1.42 / lead, max(0.9, aspect * 1.02 / max(widest, 0.1)))
    top = 0.14 if unit * lead > 1.2 else 0.24
    floor = top + unit * lead
    if people_ and floor - unit * max(people_) < 0.07:
        floor = 0.07 + unit * max(people_)
    sizes, feet = [], []
    for member, size in zip(cast, statures, strict=True):
        person = member.species == "person"
        high = unit * size if person else min(0.66, max(0.44, unit * size * 0.75)) * min(1.0, 0.45 + 0.5 * aspect)
        sizes.append(high)
        feet.append(floor if person else 0.97)
    total = sum(2 * reach(member) * size for member, size in zip(cast, sizes, strict=True))
    shrink = min(1.0, aspect * 1.05 / total) if len(cast) > 1 else 1.0
    if shrink < 1:
        tallest = max(sizes)
        sizes = [size * shrink for size in sizes]
        feet = [min(foot, max(0.95, foot - tallest * (1 - shrink) * 0.75)) for foot in feet]
    return sizes, feet


def _close(member: Character, x: float, aspect: float, framing: Framing) -> Stand:
    """Head and shoulders, the eyes on the upper third."""
    facing = -1 if framing is Framing.RIGHT else 1
    if member.species == "person":
        level, radius = people.head_of(member)
        high = min(0.215, 0.29 * aspect) / radius
        return Stand(x, 0.46 + high * level, high, facing)
    across, level, radius = animals.head_of(member.species)
    high = min(0.2, 0.27 * aspect) / radius
    high = min(high, 2.4)
    return Stand(x - facing * across * high, 0.5 + high * level, high, facing)


def draw_cast(canvas: Canvas, take: Take) -> None:
    """Draws the cast, the farthest first, and the props they hold or stand by."""
    found = stands(take)
    cast = take.cast[: len(found)]
    if take.shot_type in (ShotType.WIDE, ShotType.ESTABLISHING) or any(member.species != "person" for member in cast):
        for member, stand in zip(cast, found, strict=True):
            wide = stand.high * (0.2 if member.species == "person" else 0.45)
            _shade(canvas, stand.x, stand.y, wide, wide * 0.13)
    held = [word for word in take.props if word in PROPS and PROPS[word].held][:1]
    if not cast or cast[0].species != "person":
        held = []
    figures = Canvas(canvas.view, canvas.light, canvas.aspect)
    for k in reversed(range(len(cast))):
        _draw(figures, take, cast[k], found[k], bool(held) and k == 0)
    _relight(figures)
    canvas.cover(figures.image)
    if held:
        _draw_held(canvas, cast, found, held[0])
    _draw_props(canvas, take, found, [word for word in take.props if word in PROPS and word not in held][:3])


def _draw(canvas: Canvas, take: Take, member: Character, stand: Stand, holds: bool) -> None:
    puppet = Puppet(canvas, stand.x, stand.y, stand.high, stand.facing)
    if member.species == "person":
        arm = "hold" if holds else "speak" if member.id == take.speaker else "rest"
        people.draw_person(puppet, member, MOUTHS[take.mood], arm)
    else:
        animals.draw_animal(puppet, member)


def _draw_held(canvas: Canvas, cast: tuple[Character, ...], found: list[Stand], word: str) -> None:
    if not cast:
        return
    prop, stand = PROPS[word], found[0]
    x, y = people.hand_at(cast[0], "hold")
    unit = stand.high / people.height(cast[0])
    high = prop.high * unit
    hang = (
        0.92
        if word in ("lantern", "bag", "basket", "bucket", "bell")
        else 0.08
        if word in ("umbrella", "flower", "candle", "lamp", "kite")
        else 0.4
    )
    prop.draw(
        Puppet(
            canvas, stand.x + stand.facing * x * stand.high, stand.y - y * stand.high + hang * high, high, stand.facing
        )
    )


def _draw_props(canvas: Canvas, take: Take, found: list[Stand], words: list[str]) -> None:
    aspect = take.width / take.height
    narrow = min(1.0, 0.42 + 0.4 * aspect)
    alone = not found
    scale = {
        ShotType.ESTABLISHING: 0.26, ShotType.WIDE: 0.5, ShotType.MEDIUM: 0.9, ShotType.CLOSE_UP: 1.4
    }[take.shot_type] * narrow  # fmt: skip
    for k, word in enumerate(words):
        prop = PROPS[word]
        least = (
            {ShotType.ESTABLISHING: 0.05, ShotType.WIDE: 0.1, ShotType.MEDIUM: 0.3, ShotType.CLOSE_UP: 0.55}[
                take.shot_type
            ]
            if alone
            else 0.05
        )
        most = 0.32 if take.shot_type is ShotType.ESTABLISHING else 0.6
        if not alone and take.shot_type in (ShotType.MEDIUM, ShotType.CLOSE_UP):
            if take.shot_type is ShotType.CLOSE_UP:
                return
            most = 0.3
        high = min(most, max(least, prop.high * scale))
        y = {ShotType.ESTABLISHING: 0.87, ShotType.WIDE: 0.93, ShotType.MEDIUM: 0.96, ShotType.CLOSE_UP: 0.93}[
            take.shot_type
        ]
        x = (THIRDS[take.framing] + (0, 0.3, -0.3)[k]) * aspect if alone else _free(found, aspect, k)
        _shade(canvas, x, y, high * 0.6, high * 0.06)
        prop.draw(Puppet(canvas, x, y, high))


def _shade(canvas: Canvas, x: float, y: float, wide: float, tall: float) -> None:
    """The shadow at the feet of whatever stands at (x, y); no key light brightens it."""
    canvas.fill(ellipse(x, y, wide, tall), (8, 7, 18), alpha=0.42, soft=tall * 0.55, raw=True)


def _free(found: list[Stand], aspect: float, k: int) -> float:
    """A spot on the ground away from the cast."""
    spots = [aspect * part for part in (0.14, 0.86, 0.3, 0.7, 0.5)]
    spots.sort(key=lambda x: -min(abs(x - stand.x) for stand in found))
    return spots[k % len(spots)]


def _relight(canvas: Canvas) -> None:
    """Models the figures: a shaded side, and a rim of light on the other."""
    alpha = canvas.image.getchannel("A")
    box = alpha.getbbox()
    if box is None:
        return
    light, scale = canvas.light, canvas.view.scale
    box = (max(0, box[0] - 8), max(0, box[1] - 8), min(alpha.width, box[2] + 8), min(alpha.height, box[3] + 8))
    alpha = alpha.crop(box)
    middle = (box[0] + box[2]) / 2 / scale + canvas.view.x
    side = 1 if light.sun_at[0] * canvas.aspect >= middle else -1
    small = alpha.reduce(4) if min(alpha.size) > 16 else alpha
    wide = max(1, round(0.012 * scale * small.width / alpha.width))
    shadow_side = Image.new("L", small.size)
    shadow_side.paste(small, (side * wide * 2, wide // 2))
    dark = ImageChops.subtract(small, shadow_side.filter(ImageFilter.GaussianBlur(wide * 1.6)))
    part = canvas.image.crop(box)
    part.paste(
        (14, 10, 34, 255),
        (0, 0),
        ImageChops.multiply(dark.resize(alpha.size, Image.Resampling.BICUBIC), alpha).point(
            [round(k * 0.24) for k in range(256)]
        ),
    )
    edge = Image.new("L", alpha.size)
    thin = max(1, round(0.0045 * scale))
    edge.paste(alpha, (-side * thin, max(1, thin // 2)))
    lit = ImageChops.subtract(alpha, edge).filter(ImageFilter.GaussianBlur(max(0.5, thin * 0.3)))
    strength = max(0.75 * light.shine, 0.24 + 0.9 * (1 - light.key))
    lit = ImageChops.multiply(lit, alpha).point([round(k * strength) for k in range(256)])
    part.paste((*(round(channel) for channel in light.sun), 255), (0, 0), lit)
    canvas.image.paste(part, box[:2])
