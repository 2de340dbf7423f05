"""Inside a hut: mud walls with white figures, thatch above, a hearth."""

import numpy as np

from shotgraph_core.illustration.engine.canvas import Fade
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, mixed
from shotgraph_core.illustration.engine.shapes import Path, ellipse, polygon, rect, ribbon
from shotgraph_core.illustration.places.furniture import stand
from shotgraph_core.illustration.places.scatter import boxes, dots
from shotgraph_core.illustration.places.shell import WOOD, floor, lamp, outside, walls
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.illustration.places.weathering import shadow


def hut(stage: Stage) -> None:
    """Mud walls with white figures, thatch above, a hearth, a cot, baskets, herbs that dry."""
    outside(stage)
    generator = stage.dice("hut")
    wall: RGB = mixed((204, 150, 106), (186, 116, 84), float(generator.uniform()))
    walls(stage, wall, [(0.76, 0.38, 0.1, 0.12)], rounded=True)
    m, canvas = stage.margin, stage.far
    x = np.arange(-m, stage.aspect + m, 0.07)
    canvas.fill(
        [rect(-m - 0.1, 0.63, stage.aspect + m + 0.1, 0.645), *dots(x, 0.6 + 0 * x, 0.016, 0.016, points=14)],
        (246, 230, 204),
        alpha=0.8,
    )
    canvas.fill([polygon((a, 0.625), (a + 0.035, 0.58), (a + 0.07, 0.625)) for a in x], (176, 72, 52), alpha=0.5)
    dancers = [part for k in range(6) for part in _dancer(stage.across(0.26) + 0.08 * k, 0.48, k)]
    canvas.fill([*dancers, *_ring(stage.across(0.56), 0.3)], (246, 230, 204), alpha=0.72)
    _rafters(stage)
    floor(stage, (176, 128, 92), boards=False)
    _mat(stage)
    _cot(stage, stage.across(0.88), 0.83)
    stand(stage, "fire", 0.12, 0.84, 0.15)
    for t, high in ((0.22, 0.13), (0.27, 0.1), (0.68, 0.12)):
        stand(stage, "pot", t, 0.8, high)
    stand(stage, "basket", 0.62, 0.79, 0.1)
    stage.ground.glow(stage.across(0.12), 0.75, 0.7, (255, 150, 70), 0.3 + 0.35 * stage.light.lamps, solid=0.03)
    lamp(stage, 0.5, long=0.13)


def _rafters(stage: Stage) -> None:
    """Thatch seen from below, poles, a string of corn and herbs."""
    canvas, m, mid = stage.middle, stage.margin, stage.aspect / 2
    canvas.fill(rect(-m, -0.2, stage.aspect + m, 0.085), Fade((120, 88, 54), (176, 134, 78), -0.1, 0.09))
    x = np.linspace(-0.1, stage.aspect + 0.1, 90)
    canvas.fill(
        [ribbon([(a, -0.15), (mid + (a - mid) * 1.04, 0.085 + 0.012 * (k % 3))], 0.004) for k, a in enumerate(x)],
        (206, 166, 100),
        alpha=0.5,
    )
    poles = [
        ribbon([(a, -0.15), (mid + (a - mid) * 1.12, 0.11)], 0.022) for a in np.linspace(-0.1, stage.aspect + 0.1, 10)
    ]
    canvas.fill(poles, (92, 64, 46))
    canvas.fill(ribbon([(-m, 0.075), (stage.aspect + m, 0.075)], 0.02), (104, 74, 52))
    for t in (0.16, 0.2, 0.34, 0.38, 0.64):
        a = stage.across(t)
        bunch = [ribbon([(a, 0.08), (a + s, 0.17)], (0.006, 0.018)) for s in (-0.016, 0.0, 0.016)]
        canvas.fill(
            bunch,
            Fade((226, 182, 84), (150, 96, 52), 0.08, 0.18)
            if t < 0.3
            else Fade((130, 150, 84), (78, 104, 62), 0.08, 0.18),
        )


def _mat(stage: Stage) -> None:
    mid, canvas = stage.aspect / 2, stage.ground
    canvas.fill(
        polygon((mid - 0.36, 0.85), (mid + 0.36, 0.85), (mid + 0.5, 0.965), (mid - 0.5, 0.965)),
        (20, 12, 14),
        alpha=0.4,
        soft=0.004,
    )
    mat = polygon((mid - 0.36, 0.85), (mid + 0.36, 0.85), (mid + 0.5, 0.96), (mid - 0.5, 0.96))
    canvas.fill(mat, Fade((220, 184, 116), (196, 150, 90), 0.85, 0.96))
    stripes = [
        polygon(
            (mid + t * 0.36, 0.85), (mid + t * 0.36 + 0.02, 0.85), (mid + t * 0.5 + 0.026, 0.96), (mid + t * 0.5, 0.96)
        )
        for t in np.linspace(-0.95, 0.9, 9)
    ]
    canvas.fill(stripes, (168, 84, 60), alpha=0.7)
    canvas.fill(
        [rect(mid - 0.5, y, mid + 0.5, y + 0.0012) for y in np.linspace(0.856, 0.956, 14)], (120, 80, 50), alpha=0.25
    )


def _cot(stage: Stage, x: float, y: float) -> None:
    """A bed of ropes on turned legs with a quilt."""
    canvas, u = stage.ground, stage.unit
    shadow(canvas, x, y, 0.22 * u)
    canvas.fill(
        boxes(
            x + u * np.array([-0.21, 0.18, -0.17, 0.15]),
            np.array([y - 0.1, y - 0.1, y - 0.12, y - 0.12]),
            x + u * np.array([-0.185, 0.205, -0.15, 0.17]),
            np.array([y, y, y - 0.03, y - 0.03]),
        ),
        darker(WOOD, 0.25),
    )
    canvas.fill(
        polygon(
            (x - 0.19 * u, y - 0.125), (x + 0.18 * u, y - 0.125), (x + 0.21 * u, y - 0.07), (x - 0.215 * u, y - 0.07)
        ),
        (222, 198, 156),
    )
    canvas.fill(rect(x - 0.215 * u, y - 0.076, x + 0.21 * u, y - 0.06), lighter(WOOD, 0.1))
    quilt = polygon(
        (x - 0.1 * u, y - 0.13), (x + 0.18 * u, y - 0.13), (x + 0.215 * u, y - 0.04), (x - 0.11 * u, y - 0.04)
    )
    canvas.fill(quilt, Fade((196, 74, 66), (132, 50, 62), y - 0.13, y - 0.04))
    gx, gy = np.meshgrid(np.linspace(-0.07, 0.17, 6), np.array([0.115, 0.09, 0.065]))
    canvas.fill(dots(x + gx.ravel() * u, y - gy.ravel(), 0.008, 0.006, 0.785, points=4), (246, 206, 110))


def _dancer(x: float, y: float, k: int) -> list[Path]:
    """A white painted figure, as on Warli walls."""
    s = 0.006 * (1 if k % 2 else -1)
    return [
        ellipse(x + s, y - 0.062, 0.011, 0.011, points=12),
        polygon((x - 0.02, y - 0.048), (x + 0.02, y - 0.048), (x, y - 0.02)),
        polygon((x, y - 0.024), (x - 0.017, y + 0.005), (x + 0.017, y + 0.005)),
        ribbon([(x - 0.012, y + 0.004), (x - 0.018 + s, y + 0.04)], 0.004),
        ribbon([(x + 0.012, y + 0.004), (x + 0.02 + s, y + 0.036)], 0.004),
        ribbon([(x - 0.018, y - 0.046), (x - 0.036, y - 0.066 + 3 * s)], 0.004),
        ribbon([(x + 0.018, y - 0.046), (x + 0.034, y - 0.03 - 3 * s)], 0.004),
    ]  # fmt: skip


def _ring(x: float, y: float) -> list[Path]:
    """A sun with rays, painted on the wall."""
    turn = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    rays = [
        ribbon([(x + 0.05 * np.cos(a), y + 0.05 * np.sin(a)), (x + 0.075 * np.cos(a), y + 0.075 * np.sin(a))], 0.005)
        for a in turn
    ]
    around = np.linspace(0, 2 * np.pi, 33)
    return [
        *rays,
        ribbon(np.stack([x + 0.042 * np.cos(around), y + 0.042 * np.sin(around)], 1), 0.006, smooth=False),
        ellipse(x, y, 0.014),
    ]
