"""Seeded randomness: numbers that depend on what is drawn and on nothing else."""

import hashlib

import numpy as np
import numpy.typing as npt
from PIL import Image

Floats = npt.NDArray[np.float64]


def seed_of(*parts: object) -> int:
    """A 64-bit seed from the text of the parts; the same parts give the same seed on every machine."""
    text = "\x1f".join(str(part) for part in parts)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def dice(*parts: object) -> np.random.Generator:
    """A generator that belongs to the parts."""
    return np.random.default_rng(seed_of(*parts))


def fractal(x: Floats, seed: int, base: float = 3.0, octaves: int = 5, rough: float = 0.5) -> Floats:
    """Value noise at the points `x` of an endless line, about -1..1; `base` bumps to a unit in the first octave."""
    table = np.random.default_rng(seed).uniform(-1, 1, 1024)
    total = np.zeros_like(x, dtype=np.float64)
    weight = 1.0
    for octave in range(octaves):
        at = x * base * 2**octave + 97.3 * octave
        cell = np.floor(at).astype(np.int64)
        part = at - cell
        part = part * part * (3 - 2 * part)
        total += weight * (table[cell % 1024] * (1 - part) + table[(cell + 1) % 1024] * part)
        weight *= rough
    return total


def field(width: int, height: int, seed: int, base: int = 3, octaves: int = 5) -> npt.NDArray[np.float32]:
    """A picture of smooth noise, shape (height, width), about -1..1; `base` bumps to its width."""
    generator = np.random.default_rng(seed)
    total = np.zeros((height, width), np.float32)
    weight = 1.0
    for octave in range(octaves):
        across = base * 2**octave + 3
        down = max(3, round(across * height / width))
        grid = generator.uniform(-1, 1, (down, across)).astype(np.float32)
        total += weight * np.asarray(Image.fromarray(grid).resize((width, height), Image.Resampling.BICUBIC))
        weight *= 0.5
    return total
