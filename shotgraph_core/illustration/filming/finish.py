"""Finishes: how a style turns drawn layers into its own kind of picture. One line in `STYLES` makes a style."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageFilter, ImageOps

from shotgraph_core.illustration.engine.noise import field
from shotgraph_core.illustration.engine.palette import RGB, Light, mixed, saturated

Layer = tuple[Image.Image, Image.Image | None]
"""RGB and alpha; no alpha where the layer hides all."""


@dataclass(frozen=True)
class Finish:
    """What a style does to every layer, and to the frame."""

    layer: Callable[[Layer, float, int], Layer]
    """(layer, nearness 0..1.5, seed) -> layer."""
    light: Callable[[Light], Light] = lambda light: light
    grain: float = 1.2
    vignette: float = 0.4


def _plain(layer: Layer, near: float, seed: int) -> Layer:
    return layer


def _flat(layer: Layer, near: float, seed: int) -> Layer:
    return _stepped(layer), layer[1]


def _stepped(layer: Layer) -> Image.Image:
    """Few flat colours. A sky stays smooth: stepped, its glow would break into wavy bands."""
    rgb, alpha = layer
    return rgb if alpha is None else ImageOps.posterize(rgb, 4)


def _paper_cut(layer: Layer, near: float, seed: int) -> Layer:
    """Sheets of coloured paper, each with a pale cut edge and a shadow on what lies behind."""
    rgb, alpha = layer
    fibres = field(rgb.width, rgb.height, seed % 2**32, 60, 3)
    paper = np.asarray(_stepped(layer)).astype(np.float32) * (1.03 + 0.05 * fibres[..., None]) + 6
    rgb = Image.fromarray(np.clip(paper, 0, 255).astype(np.uint8))
    if alpha is None:
        return rgb, None
    thin = max(1, rgb.height // 280)
    lower = ImageChops.offset(alpha, 0, thin)
    edge = ImageChops.subtract(alpha, lower)
    rgb.paste((255, 250, 238), (0, 0), edge.point([round(k * 0.5) for k in range(256)]))
    fall = (
        ImageChops.offset(alpha, 0, -thin * 2)
        .filter(ImageFilter.GaussianBlur(thin * 4))
        .point([round(k * 0.5) for k in range(256)])
    )
    whole = ImageChops.lighter(alpha, fall)
    dark = Image.new("RGB", rgb.size, (28, 22, 44))  # the colour of the fallen shadow
    dark.paste(rgb, (0, 0), alpha.point([min(255, k * 2) for k in range(256)]))
    return dark, whole


def _watercolour(layer: Layer, near: float, seed: int) -> Layer:
    """Pigment that pools and thins, wet edges, the tooth of the paper."""
    rgb, alpha = layer
    pools = field(rgb.width, rgb.height, (seed + round(near * 10)) % 2**32, 6, 6)
    tooth = np.random.default_rng(5).normal(0, 1, (rgb.height, rgb.width)).astype(np.float32)
    soft = np.asarray(rgb.filter(ImageFilter.GaussianBlur(rgb.height / 1200))).astype(np.float32)
    wash = soft + (255 - soft) * (0.13 + 0.12 * pools)[..., None] + 2.2 * tooth[..., None]
    rgb = Image.fromarray(np.clip(wash, 0, 255).astype(np.uint8))
    if alpha is None:
        return rgb, None
    ragged = np.asarray(alpha.filter(ImageFilter.GaussianBlur(rgb.height / 420))).astype(np.float32) + 46 * field(
        rgb.width, rgb.height, seed % 2**32, 44, 2
    )
    alpha = ImageChops.multiply(
        Image.fromarray(np.clip((ragged - 96) * 4, 0, 255).astype(np.uint8)), alpha.filter(ImageFilter.MaxFilter(3))
    )
    inner = alpha.filter(ImageFilter.GaussianBlur(rgb.height / 150))
    rim = ImageChops.subtract(alpha, inner).point([round(k * 0.55) for k in range(256)])
    rgb.paste((70, 62, 92), (0, 0), rim)
    return rgb, alpha.point([round(k * 0.94) for k in range(256)])


def _shadow(layer: Layer, near: float, seed: int) -> Layer:
    """A lit screen, and before it shapes that darken the nearer they are."""
    rgb, alpha = layer
    grey = np.asarray(rgb.convert("L")).astype(np.float32)[..., None] / 255
    warm = np.array((255, 186, 92), np.float32)
    if alpha is None:
        y, x = np.mgrid[-1 : 1 : rgb.height * 1j, -1 : 1 : rgb.width * 1j]
        pool = np.clip(1.08 - 0.5 * (x**2 + y**2), 0, 1)[..., None].astype(np.float32)
        lit = warm * (0.55 + 0.6 * grey) * pool
    else:
        shape = np.array((150, 78, 40), np.float32) * max(0.1, 1 - near * 0.95) + np.array((24, 12, 14), np.float32)
        lit = (
            shape
            + warm * 0.9 * np.clip(grey - 0.72 + 0.2 * near, 0, 1) * (0.5 if near < 0.9 else 0.75)
            + warm * 0.22 * grey
        )
    return Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8)), alpha


def _recoloured(light: Light, by: Callable[[RGB], RGB]) -> Light:
    return replace(light, sky=tuple(by(stop) for stop in light.sky), haze=by(light.haze), sun=by(light.sun))


STYLES: dict[str, Finish] = {
    "paper-cut": Finish(_paper_cut, lambda light: _recoloured(light, lambda c: saturated(c, 0.9)), 1.0, 0.25),
    "watercolour": Finish(
        _watercolour, lambda light: _recoloured(light, lambda c: mixed(c, (255, 250, 238), 0.1)), 0.8, 0.12
    ),
    "shadow-theatre": Finish(_shadow, lambda light: light, 2.0, 0.75),
    "flat": Finish(_flat, lambda light: _recoloured(light, lambda c: saturated(c, 1.12)), 0.0, 0.0),
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
    words = re.findall(r"[a-z]+", style.lower().replace("color", "colour").replace("theater", "theatre"))
    said = [*words, *map("".join, pairwise(words))]
    for name, finish in STYLES.items():
        plain = name.replace("-", "")
        if plain in said or (len(plain) > SHORT and get_close_matches(plain, said, 1, ALIKE)):
            return finish
    return DEFAULT


def grain(width: int, height: int, strength: float) -> npt.NDArray[np.int8] | None:
    """Film grain for the sky, where it hides the steps of gradients; on nearer layers it would crawl as they move."""
    if strength <= 0:
        return None
    return np.random.default_rng(11).normal(0, strength, (height, width)).round().astype(np.int8)


def vignette(width: int, height: int, strength: float) -> Image.Image | None:
    """How much darker the frame is towards its corners, as a mask."""
    if strength <= 0:
        return None
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    fall = strength * np.clip(0.85 * x**2 + 0.75 * y**2 - 0.12, 0, 2) ** 1.35
    return Image.fromarray((255 * np.clip(fall * 0.55, 0, 0.8)).astype(np.uint8))
