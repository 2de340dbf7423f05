"""What each layer's canvas must hold: as much of the world as the camera comes to see in the course of its move."""

from dataclasses import dataclass, replace

from PIL import Image, ImageFilter

from shotgraph_core.illustration.engine.canvas import Canvas, View
from shotgraph_core.illustration.filming import motion
from shotgraph_core.illustration.layout import THIRDS
from shotgraph_core.model import ShotType
from shotgraph_core.ports import Take

NEARNESS = (0.12, 0.35, 0.65, 1.0, 1.0, 1.5)
"""How much sky, far, middle, ground, cast and front move with the camera."""
MARGIN = 8
"""Pixels beyond what the camera can see, for the reach of the resampling filter."""
BESIDE = 1.15
"""How much nearer a camera is that goes beside someone: so it sees less of the world at a time, and can go farther."""


@dataclass(frozen=True)
class Zoom:
    """How a kind of shot sees the place."""

    factor: float
    soft: float
    """Blur of the place, in frame heights."""
    front: bool
    """Whether the foreground is in the picture."""
    lower: float = 0.6
    """The height in the world that stays at its height in the frame."""
    shade: float = 0.0
    """How much a dark place steps back behind a cast, so that faces stand out."""


PEOPLED = {
    ShotType.ESTABLISHING: Zoom(1.0, 0.0, front=True), ShotType.WIDE: Zoom(1.1, 0.0, front=True),
    ShotType.MEDIUM: Zoom(1.45, 0.0035, front=False, shade=0.45),
    ShotType.CLOSE_UP: Zoom(2.0, 0.011, front=False, shade=0.95),
}  # fmt: skip
EMPTY = {
    ShotType.ESTABLISHING: Zoom(1.0, 0.0, front=True), ShotType.WIDE: Zoom(1.12, 0.0, front=True),
    ShotType.MEDIUM: Zoom(1.5, 0.0, front=False, lower=0.66), ShotType.CLOSE_UP: Zoom(2.0, 0.0, front=False, lower=0.7),
}  # fmt: skip


def zoom_of(take: Take) -> Zoom:
    """How a take sees its place."""
    zoom = (PEOPLED if take.cast else EMPTY)[take.shot_type]
    return replace(zoom, factor=zoom.factor * BESIDE) if take.move in motion.TRACKS else zoom


def frames_of(take: Take) -> tuple[View, ...]:
    """What each canvas must hold for the whole of the move, as views of a world as large as the frame."""
    aspect = take.width / take.height
    x, y, nearest = motion.reach(take.move, aspect, take.frames / take.fps)
    scale = nearest
    unit = take.height * scale
    found = []
    for near in NEARNESS:
        wide, tall = (round((reach * near * unit + MARGIN) / 2) * 2 for reach in (x, y))
        width, height = round(take.width * scale / 2) * 2 + 2 * wide, round(take.height * scale / 2) * 2 + 2 * tall
        found.append(View(width, height, -wide / unit, -tall / unit, unit))
    return tuple(found)


def zoomed(view: View, zoom: Zoom, take: Take, soft: int) -> View:
    """The view that fills the same canvas when the shot is nearer, at a lower resolution if it will be blurred."""
    aspect = take.width / take.height
    x = THIRDS[take.framing] * aspect if not take.cast else aspect * (0.5 + 0.3 * (0.5 - THIRDS[take.framing]))
    factor = zoom.factor
    return View(
        view.width // soft, view.height // soft, x + (view.x - x) / factor, zoom.lower + (view.y - zoom.lower) / factor,
        view.scale * factor / soft,
    )  # fmt: skip


def soften(canvas: Canvas, frame: View, radius: float, factor: int) -> None:
    """Blurs a painted canvas, and brings it to the resolution of the frame if it was painted smaller."""
    if radius > 0.2:
        canvas.image = canvas.image.filter(ImageFilter.GaussianBlur(radius))
    if factor > 1:
        red = Image.merge(
            "RGBA",
            [channel.resize((frame.width, frame.height), Image.Resampling.BICUBIC) for channel in canvas.image.split()],
        )
        canvas.image = red
