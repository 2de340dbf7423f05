"""Finishes: how a style turns drawn layers into its own kind of picture. One line in `STYLES` makes a style."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PIL import Image

from shotgraph_core.illustration.engine.palette import RGB, Light, mixed, saturated
from shotgraph_core.illustration.engine.planes import ycc
from shotgraph_core.illustration.filming.papers import flat, paper_cut
from shotgraph_core.illustration.filming.screens import shadow_theatre
from shotgraph_core.illustration.filming.textures import Layer, Spot
from shotgraph_core.illustration.filming.washes import PAPER, bare_edges, watercolour


@dataclass(frozen=True)
class Finish:
    """What a style does to every layer, and to the frame."""

    layer: Callable[[Layer, Spot], Layer]
    light: Callable[[Light], Light] = lambda light: light
    grain: float = 1.2
    vignette: float = 0.4
    glow: float = 1.0
    """How much lights bloom."""
    bare: bool = False
    """Whether the paper shows at the frame's edges."""


def _plain(layer: Layer, spot: Spot) -> Layer:
    return layer


def _recoloured(light: Light, by: Callable[[RGB], RGB]) -> Light:
    return replace(light, sky=tuple(by(stop) for stop in light.sky), haze=by(light.haze), sun=by(light.sun))


def _papery(light: Light) -> Light:
    return _recoloured(light, lambda colour: mixed(colour, (255, 250, 238), 0.1))


STYLES: dict[str, Finish] = {
    "paper-cut": Finish(paper_cut, lambda light: _recoloured(light, lambda c: saturated(c, 0.86)), 0.0, 0.22, 0.5),
    "watercolour": Finish(watercolour, _papery, 0.0, 0.0, 0.4, bare=True),
    "shadow-theatre": Finish(shadow_theatre, grain=1.6, vignette=0.75, glow=0.0),
    "flat": Finish(flat, lambda light: _recoloured(light, lambda c: saturated(c, 1.12)), 0.0, 0.0, 0.0),
}
DEFAULT = Finish(_plain)
SHORT, ALIKE = 4, 0.88
"""A style's name of more letters is understood with slips, as far as it stays so alike."""


def finish_of(style: str) -> Finish:
    """The finish that a style's words name, however they are spelt or joined, or the house's own.

    >>> finish_of("a Water-Color, like Turner") is finish_of("watercolr") is STYLES["watercolour"]
    True
    >>> finish_of("like Turner") is finish_of("flattering") is DEFAULT
    True
    """
    return STYLES.get(preset_of(style), DEFAULT)


def preset_of(style: str) -> str:
    """The name of the style that some words name; empty where they name none."""
    words = re.findall(r"[a-z]+", style.lower().replace("color", "colour").replace("theater", "theatre"))
    said = [*words, *map("".join, pairwise(words))]
    for name in STYLES:
        plain = name.replace("-", "")
        if plain in said or (len(plain) > SHORT and get_close_matches(plain, said, 1, ALIKE)):
            return name
    return ""


@lru_cache(8)
def grain(width: int, height: int, strength: float) -> npt.NDArray[np.int8] | None:
    """Film grain for the sky, where it hides the steps of gradients; on nearer layers it would crawl as they move."""
    if strength <= 0:
        return None
    return np.random.default_rng(11).normal(0, strength, (height, width)).round().astype(np.int8)


@dataclass(frozen=True)
class Border:
    """What a frame is covered with towards its edges."""

    tint: tuple[int, ...]
    """Y, or Y, Cb and Cr."""
    masks: tuple[Image.Image, ...]
    """One for each of the planes that it colours."""


@lru_cache(8)
def border(width: int, height: int, finish: Finish, gloom: float = 1.0) -> Border | None:
    """The edges of a style's frame: shade towards the corners, by `gloom` more than usual, or bare paper."""
    if finish.bare:
        mask = bare_edges(width, height)
        half = mask.resize((width // 2, height // 2), Image.Resampling.BOX)
        return Border(ycc(PAPER), (mask, half, half))
    if finish.vignette <= 0:
        return None
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    fall = finish.vignette * gloom * np.clip(0.85 * x**2 + 0.75 * y**2 - 0.12, 0, 2) ** 1.35
    return Border((16,), (Image.fromarray((255 * np.clip(fall * 0.55, 0, 0.8)).astype(np.uint8)),))
