"""What stands on the floor of rooms."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.engine.shapes import curve, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places.scatter import boxes, dots, leaves
from shotgraph_core.illustration.places.shell import WOOD
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.weathering import edged, shadow
from shotgraph_core.illustration.props.props import PROPS


def stand(stage: Stage, word: str, x: float, y: float, high: float, facing: int = 1) -> None:
    """A prop on the floor, or on what stands there."""
    canvas = stage.ground
    shadow(canvas, stage.across(x), y, high * 0.8)
    PROPS[word].draw(Puppet(canvas, stage.across(x), y, high * (0.45 + 0.55 * stage.unit), facing))


def rug(stage: Stage, colour: RGB) -> None:
    """An oval rug with a border, a medallion and fringes."""
    mid, w = stage.aspect / 2, 0.56 * min(1.0, stage.aspect)
    canvas = stage.ground
    canvas.fill(ellipse(mid, 0.908, w * 1.01, 0.088), (14, 10, 18), alpha=0.4, soft=0.006)
    for size, shade in (
        (1.0, colour),
        (0.9, lighter(colour, 0.45)),
        (0.86, darker(colour, 0.2)),
        (0.44, lighter(colour, 0.35)),
        (0.4, darker(colour, 0.05)),
    ):
        canvas.fill(ellipse(mid, 0.9, w * size, 0.085 * size, points=64), shade)
    angle = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    canvas.fill(
        dots(mid + w * 0.64 * np.cos(angle), 0.9 + 0.085 * 0.64 * np.sin(angle), 0.02, 0.004, points=8),
        lighter(colour, 0.5),
        alpha=0.9,
    )
    canvas.fill(
        dots(mid + w * 0.95 * np.cos(angle), 0.9 + 0.085 * 0.95 * np.sin(angle), 0.012, 0.0024), (244, 214, 150)
    )
    petals = dots(mid + w * 0.2 * np.cos(angle[::4]), 0.9 + 0.085 * 0.2 * np.sin(angle[::4]), 0.05, 0.007, points=12)
    canvas.fill(petals, (244, 214, 150), alpha=0.8)


def plant(stage: Stage, x: float, y: float, high: float, canvas: str = "ground") -> None:
    """A plant in a pot."""
    sheet = stage.ground if canvas == "ground" else stage.middle
    a, generator = stage.across(x), stage.dice("plant", x)
    if canvas == "ground":
        shadow(sheet, a, y, high * 0.3)
    angle = generator.uniform(-2.7, -0.44, 22)
    far = high * generator.uniform(0.3, 0.72, 22)
    px, py = a + far * np.cos(angle) * 0.7, y - high * 0.3 + far * np.sin(angle)
    stems = [ribbon([(a, y - high * 0.28), (b, c)], 0.004) for b, c in zip(px, py, strict=True)]
    sheet.fill(stems, (62, 104, 62))
    blades = leaves(px, py, high * 0.15, angle)
    sheet.fill(blades[::2], (58, 118, 72))
    sheet.fill(blades[1::2], (104, 158, 86))
    pot = polygon(
        (a - high * 0.19, y - high * 0.32),
        (a + high * 0.19, y - high * 0.32),
        (a + high * 0.13, y),
        (a - high * 0.13, y),
    )
    sheet.fill(
        [pot, rect(a - high * 0.21, y - high * 0.36, a + high * 0.21, y - high * 0.29)],
        Fade((214, 122, 84), (122, 66, 54), y - high * 0.36, y),
    )


def armchair(stage: Stage, x: float, y: float, high: float, colour: RGB) -> None:
    """A deep chair with a buttoned back and a cushion."""
    canvas, a, h = stage.ground, stage.across(x), high * (0.45 + 0.55 * stage.unit)
    shadow(canvas, a, y, h * 0.7)
    back = curve(
        [
            (a - h * 0.42, y - h * 0.3),
            (a - h * 0.4, y - h * 0.9),
            (a, y - h * 1.02),
            (a + h * 0.4, y - h * 0.9),
            (a + h * 0.42, y - h * 0.3),
        ]
    )
    canvas.fill(back, Fade(lighter(colour, 0.15), darker(colour, 0.3), y - h, y - h * 0.3))
    gx, gy = np.meshgrid(np.linspace(-0.24, 0.24, 4), np.array([0.62, 0.78]))
    canvas.fill(dots(a + gx.ravel() * h, y - gy.ravel() * h, h * 0.02, h * 0.02), darker(colour, 0.5))
    seat = [
        curve(
            [
                (a - h * 0.4, y - h * 0.44),
                (a, y - h * 0.5),
                (a + h * 0.4, y - h * 0.44),
                (a + h * 0.4, y - h * 0.2),
                (a - h * 0.4, y - h * 0.2),
            ]
        )
    ]
    canvas.fill(seat, Fade(lighter(colour, 0.28), darker(colour, 0.2), y - h * 0.5, y - h * 0.2))
    arms = [
        curve(
            [
                (a + s * h * 0.36, y - h * 0.1),
                (a + s * h * 0.36, y - h * 0.5),
                (a + s * h * 0.48, y - h * 0.6),
                (a + s * h * 0.6, y - h * 0.5),
                (a + s * h * 0.56, y - h * 0.1),
            ]
        )
        for s in (-1, 1)
    ]
    canvas.fill(
        [*arms, rect(a - h * 0.5, y - h * 0.22, a + h * 0.5, y - h * 0.08)],
        Fade(lighter(colour, 0.1), darker(colour, 0.35), y - h * 0.6, y),
    )
    canvas.fill(
        boxes(a + h * np.array([-0.46, 0.4]), y - h * 0.08, a + h * np.array([-0.4, 0.46]), y), darker(WOOD, 0.4)
    )
    edged(canvas, [back, *arms], 0.004, 0.45)


def table(stage: Stage, x: float, y: float, wide: float, high: float, colour: RGB = WOOD) -> None:
    """A table with a cloth-free top in perspective; its top edge is at y - high."""
    canvas, a, w = stage.ground, stage.across(x), wide * stage.unit / 2
    shadow(canvas, a, y, w * 1.1)
    canvas.fill(
        boxes(
            a + w * np.array([-0.88, -0.6, 0.55, 0.82]),
            y - high * 0.9,
            a + w * np.array([-0.8, -0.54, 0.61, 0.9]),
            np.array([y, y - high * 0.12, y - high * 0.12, y]),
        ),
        darker(colour, 0.45),
    )
    canvas.fill(rect(a - w * 0.92, y - high * 0.94, a + w * 0.92, y - high * 0.8), darker(colour, 0.3))
    top = polygon(
        (a - w * 0.88, y - high - 0.026),
        (a + w * 0.88, y - high - 0.026),
        (a + w, y - high * 0.92),
        (a - w, y - high * 0.92),
    )
    canvas.fill(top, Fade(lighter(colour, 0.18), darker(colour, 0.1), y - high - 0.03, y - high * 0.9))
    canvas.fill(
        [ribbon([(a - w * 0.8, y - high + t), (a + w * 0.8, y - high + t)], 0.0016) for t in (-0.016, -0.004)],
        darker(colour, 0.4),
        alpha=0.5,
    )
    edged(canvas, [top], 0.003, 0.5)


def sack(stage: Stage, x: float, y: float, size: float) -> None:
    """A sack tied at its neck; x in world units."""
    canvas = stage.ground
    shadow(canvas, x, y, size * 1.2)
    bag = curve(
        [
            (x - size * 0.8, y),
            (x - size, y - size * 0.8),
            (x - size * 0.4, y - size * 1.7),
            (x + size * 0.4, y - size * 1.7),
            (x + size, y - size * 0.8),
            (x + size * 0.8, y),
        ]
    )
    canvas.fill(bag, Fade((222, 194, 148), (140, 112, 82), y - size * 1.7, y))
    canvas.fill(
        ribbon([(x - size * 0.36, y - size * 1.5), (x + size * 0.36, y - size * 1.5)], size * 0.12), (150, 96, 62)
    )
