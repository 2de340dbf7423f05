"""A layout's bodies and things drawn on a canvas, each in the light that models it."""

from PIL import Image, ImageChops, ImageFilter

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals import animals
from shotgraph_core.illustration.engine.canvas import Canvas
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import ellipse
from shotgraph_core.illustration.layout import Figure, Layout, Thing, stature
from shotgraph_core.illustration.people import people
from shotgraph_core.illustration.props.crewed import CREWED
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import Mood, Pose, ShotType

MOUTHS = {
    Mood.JOYFUL: 1.0, Mood.PLAYFUL: 1.0, Mood.TRIUMPHANT: 1.0, Mood.CALM: 0.5, Mood.TENDER: 0.7, Mood.SAD: -0.8,
    Mood.TENSE: -0.3, Mood.FEARFUL: -0.7, Mood.ANGRY: -0.6, Mood.MYSTERIOUS: 0.1,
}  # fmt: skip
CROSS = {Mood.ANGRY: 1.0, Mood.TENSE: 0.5}


LYING = frozenset({"rangoli", "mat"})
"""Too flat for a shadow."""


def acting(figure: Figure, mood: Mood, phase: float = 0.0, gape: float = 0.0, shut: bool = False) -> Acting:
    """How a figure acts at an instant."""
    asleep = figure.pose is Pose.SLEEP
    mouth, cross = MOUTHS[mood], CROSS.get(mood, 0.0)
    return Acting(figure.pose, phase, mouth, gape, shut or asleep, figure.talks, bool(figure.holds), cross)


def casts_shadow(layout: Layout, figure: Figure) -> bool:
    """Whether a figure's feet stand within the frame, on the ground."""
    whole = layout.shot_type in (ShotType.WIDE, ShotType.ESTABLISHING)
    person = figure.character.species == "person"
    return (whole or not person) and figure.pose not in (Pose.FLY, Pose.SWIM)


def draw_shadow(canvas: Canvas, figure: Figure) -> None:
    """The shadow at someone's feet."""
    wide = figure.high * (0.2 if figure.character.species == "person" else 0.45)
    _shade(canvas, figure.x, figure.y, wide, wide * 0.13)


def draw_figure(canvas: Canvas, figure: Figure, acting: Acting) -> None:
    """Draws one body, relit, and what it holds."""
    own = Canvas(canvas.view, canvas.light, canvas.aspect)
    puppet = Puppet(own, figure.x, figure.y, figure.high, figure.facing)
    draw = people.draw_person if figure.character.species == "person" else animals.draw_animal
    draw(puppet, figure.character, acting)
    _relight(own)
    if figure.soft:
        own.image = own.image.filter(ImageFilter.GaussianBlur(0.006 * canvas.view.scale))
    canvas.cover(own.image)
    if figure.holds:
        _draw_held(canvas, figure, acting)


def _draw_held(canvas: Canvas, figure: Figure, acting: Acting) -> None:
    of = people if figure.character.species == "person" else animals
    prop, (x, y) = PROPS[figure.holds], of.hand_at(figure.character, acting)
    high = prop.high * figure.high / stature(figure.character)
    at = figure.x + figure.facing * x * figure.high, figure.y - y * figure.high + prop.hang * high
    prop.draw(Puppet(canvas, *at, high, figure.facing))


def draw_thing(canvas: Canvas, thing: Thing) -> None:
    """Draws a prop, with its shadow where it stands on the ground."""
    prop = PROPS[thing.word]
    if thing.part:
        CREWED[thing.part](Puppet(canvas, thing.x, thing.y, thing.high, thing.facing))
        return
    if prop.place == "ground" and thing.word not in LYING:
        _shade(canvas, thing.x, thing.y, thing.high * 0.5 * prop.wide, thing.high * 0.06)
    prop.draw(Puppet(canvas, thing.x, thing.y, thing.high, thing.facing))


def _shade(canvas: Canvas, x: float, y: float, wide: float, tall: float) -> None:
    """The shadow at the feet of whatever stands at (x, y); no key light brightens it."""
    canvas.fill(ellipse(x, y, wide, tall), (8, 7, 18), alpha=0.42, soft=tall * 0.55, raw=True)


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
