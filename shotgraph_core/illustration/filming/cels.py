"""Cels: everyone and everything of a layout as sprites of their own, each drawing of a movement drawn once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from PIL import Image

from shotgraph_core.illustration.acting import cycle
from shotgraph_core.illustration.casting import acting, casts_shadow, draw_figure, draw_shadow, draw_thing
from shotgraph_core.illustration.engine.canvas import Canvas, View
from shotgraph_core.illustration.engine.palette import Light
from shotgraph_core.illustration.engine.planes import Planes, patched, planes, straight
from shotgraph_core.illustration.filming.finish import Finish
from shotgraph_core.illustration.filming.performing import HERE, Act, Drawing, Instant, goes, performance
from shotgraph_core.illustration.filming.textures import Spot
from shotgraph_core.illustration.layout import Figure, Layout, Thing, extent
from shotgraph_core.ports import Take

REACH = 0.24
"""How far a body usually reaches beyond its extent, in its own heights."""
WIDER = (1.0, 2.5, 5.0)
"""By how much more to look, where a drawing or its glow goes on beyond its canvas."""
OVER = 0.05
"""How far beyond the frame's upper and lower edge a cel goes on, in frame heights, for who bobs."""
HEAD = 2.0
"""How much of a head changes when it speaks or blinks, in its radii."""
RIM = 24
"""Pixels round a head that are drawn but not used: what light and blur do there is not yet right."""


@dataclass(frozen=True)
class Cel:
    """A sprite: its drawings, and what is seen of them when."""

    drawings: Mapping[Drawing, Planes]
    view: View
    """The canvas of all its drawings."""
    foot: tuple[float, float]
    """About which it is stretched; frame heights."""
    near: float
    act: Act


@dataclass(frozen=True)
class Studio:
    """What a cel is drawn with."""

    take: Take
    plan: Layout
    view: View
    """What the camera can see in the course of its move."""
    light: Light
    finish: Finish
    seed: int

    @property
    def aspect(self) -> float:
        """The frame's."""
        return self.take.width / self.take.height


def cels(studio: Studio) -> Iterator[Cel]:
    """The sprites of a layout, the farthest first: things behind the cast, bodies and shadows, things before it."""
    for thing in studio.plan.things:
        if thing.behind:
            yield from _thing(studio, thing)
    for number, figure in enumerate(studio.plan.figures):
        act = performance(studio.take, studio.plan, number)
        if goes(figure) and casts_shadow(studio.plan, figure):
            yield from _shadow(studio, figure, act)
        yield from _figure(studio, figure, act)
    for thing in studio.plan.things:
        if not thing.behind:
            yield from _thing(studio, thing)


def draw_still_shadows(canvas: Canvas, take: Take, plan: Layout) -> None:
    """The shadows of those who stay where they are, which belong to the ground."""
    for figure in plan.figures:
        if casts_shadow(plan, figure) and not goes(figure):
            draw_shadow(canvas, figure)


def _shadow(studio: Studio, figure: Figure, act: Act) -> Iterator[Cel]:
    reach = 0.7 * figure.high
    view = _part(studio.view, figure.x - reach, figure.y - 0.12 * figure.high, figure.x + reach, figure.y + 0.15)
    canvas = Canvas(view, studio.light, studio.aspect)
    draw_shadow(canvas, figure)
    found = planes(*straight(canvas.image), near=1.0, grain=None, soft=True)
    if found is not None:
        yield Cel({Drawing(): found}, view, (figure.x, figure.y), 1.0, lambda now: Instant(x=act(now).x))


def _thing(studio: Studio, thing: Thing) -> Iterator[Cel]:
    for reach in WIDER:
        by = reach * 1.1 * thing.high
        view = _clipped(studio, thing.x - by, thing.y - thing.high - by, thing.x + by, thing.y + 0.5 * by)
        if view is None:
            return
        canvas = Canvas(view, studio.light, studio.aspect)
        draw_thing(canvas, thing)
        if reach == WIDER[-1] or not _cut(canvas.image, view, studio.view):
            found = _finished(studio, canvas.image, view, soft=False)
            if found is not None:
                yield Cel({Drawing(): found}, view, (thing.x, thing.y), 1.0, lambda _: HERE)
            return


def _figure(studio: Studio, figure: Figure, act: Act) -> Iterator[Cel]:
    take = studio.take
    view = _view(studio, figure)
    if view is None:
        return
    wanted = dict.fromkeys(act(frame / take.fps).drawing for frame in range(take.frames))
    drawings: dict[Drawing, Planes] = {}
    for drawing in sorted(wanted, key=lambda each: (each.gape, each.shut)):
        base = drawings.get(Drawing(drawing.phase))
        found = None
        if base is not None and (drawing.gape or drawing.shut):
            found = _with_head(studio, figure, drawing, view, base)
        found = found or _drawn(studio, figure, drawing, view)
        if found is not None:
            drawings[drawing] = found
    if drawings:
        yield Cel(drawings, view, (figure.x, figure.y), 1.0, act)


def _drawn(studio: Studio, figure: Figure, drawing: Drawing, view: View) -> Planes | None:
    return _finished(studio, _picture(studio, figure, drawing, view), view, figure.soft)


def _picture(studio: Studio, figure: Figure, drawing: Drawing, view: View) -> Image.Image:
    canvas = Canvas(view, studio.light, studio.aspect)
    phase = drawing.phase / cycle(figure.pose).drawings
    draw_figure(canvas, figure, acting(figure, studio.plan.mood, phase, drawing.gape, drawing.shut))
    return canvas.image


def _with_head(studio: Studio, figure: Figure, drawing: Drawing, view: View, base: Planes) -> Planes | None:
    """A drawing of which only the head is drawn anew; nothing where the head is not in the picture."""
    across, level, radius = extent(figure.character, figure.pose).head
    x, y = figure.x + figure.facing * across * figure.high, figure.y - level * figure.high
    reach = HEAD * radius * figure.high
    inner = _within(view, _part(view, x - reach, y - reach, x + reach, y + reach))
    if inner is None:
        return None
    left, top = (round((at - start) * view.scale) for at, start in ((inner.x, view.x), (inner.y, view.y)))
    outer = _within(view, _grown(inner, RIM))
    if outer is None:
        return None
    first = round((outer.x - view.x) * view.scale), round((outer.y - view.y) * view.scale)
    rgb, alpha = straight(_picture(studio, figure, drawing, outer))
    finished = studio.finish.layer((rgb, alpha), Spot(1.0, studio.seed, view.width, view.height, *first, cel=True))
    box = (left - first[0], top - first[1], left - first[0] + inner.width, top - first[1] + inner.height)
    cut = planes(finished[0].crop(box), (finished[1] or alpha).crop(box), 1.0, None, base.soft, whole=True)
    return patched(base, cut, left, top) if cut is not None else None


def _finished(studio: Studio, image: Image.Image, view: View, soft: bool) -> Planes | None:
    rgb, alpha = studio.finish.layer(straight(image), Spot(1.0, studio.seed, view.width, view.height, cel=True))
    return planes(rgb, alpha, 1.0, None, soft)


def _view(studio: Studio, figure: Figure) -> View | None:
    """The canvas of a figure, as large as its drawing needs; nothing if it is out of sight."""
    view = None
    for reach in WIDER:
        view = _room(studio, figure, reach * REACH)
        if view is None or reach == WIDER[-1]:
            break
        if not _cut(_picture(studio, figure, Drawing(), _coarse(view)), _coarse(view), studio.view):
            break
    return view


def _room(studio: Studio, figure: Figure, reach: float) -> View | None:
    """What a figure may reach of what can be seen; who goes is drawn beyond the frame's sides too."""
    room = extent(figure.character, figure.pose)
    left, right = (room.back, room.front) if figure.facing > 0 else (room.front, room.back)
    x0, x1 = figure.x - (left + reach) * figure.high, figure.x + (right + reach) * figure.high
    y0, y1 = figure.y - (room.top + reach) * figure.high, figure.y + 0.7 * reach * figure.high
    if not goes(figure):
        return _clipped(studio, x0, y0, x1, y1)
    y0, y1 = max(y0, studio.view.y - OVER), min(y1, studio.view.bottom + OVER)
    return _part(studio.view, x0, y0, x1, y1) if y1 > y0 else None


def _coarse(view: View) -> View:
    """The same canvas in few pixels, to see what is on it."""
    return View(max(2, view.width // 6), max(2, view.height // 6), view.x, view.y, view.scale / 6)


def _cut(image: Image.Image, view: View, seen: View) -> bool:
    """Whether a drawing goes on beyond an edge of its canvas that can be seen."""
    cover = np.asarray(image).max(-1) > 2
    inside = (view.x > seen.x, view.y > seen.y, view.right < seen.right, view.bottom < seen.bottom)
    edges = (cover[:, 0], cover[0], cover[:, -1], cover[-1])
    return any(within and edge.any() for within, edge in zip(inside, edges, strict=True))


def _clipped(studio: Studio, x0: float, y0: float, x1: float, y1: float) -> View | None:
    """The canvas of a box, so far as it can be seen."""
    view = studio.view
    x0, x1 = max(x0, view.x - OVER), min(x1, view.right + OVER)
    y0, y1 = max(y0, view.y - OVER), min(y1, view.bottom + OVER)
    return _part(view, x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None


def _part(view: View, x0: float, y0: float, x1: float, y1: float) -> View:
    """The canvas of a box of the world, on the pixels of another."""
    left, top = (round((at - start) * view.scale / 2) * 2 for at, start in ((x0, view.x), (y0, view.y)))
    width, height = (max(8, round(size * view.scale / 2) * 2) for size in (x1 - x0, y1 - y0))
    return View(width, height, view.x + left / view.scale, view.y + top / view.scale, view.scale)


def _grown(view: View, by: int) -> View:
    return View(
        view.width + 2 * by, view.height + 2 * by, view.x - by / view.scale, view.y - by / view.scale, view.scale
    )


def _within(whole: View, part: View) -> View | None:
    """The pixels of one canvas that lie on another."""
    left, top = (round((a - b) * whole.scale) for a, b in ((part.x, whole.x), (part.y, whole.y)))
    right, bottom = min(left + part.width, whole.width // 2 * 2), min(top + part.height, whole.height // 2 * 2)
    left, top = max(0, left), max(0, top)
    if right - left < 8 or bottom - top < 8:
        return None
    scale = whole.scale
    return View(right - left, bottom - top, whole.x + left / scale, whole.y + top / scale, scale)
