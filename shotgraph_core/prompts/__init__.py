"""Prompts: one text file each, with declared holes (`{sentences}`).

The part above a line `---` is the system's, the part below it the user's.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from string import Formatter

from shotgraph_core.errors import Broken

DIRECTING = ("reading", "opening", "scenes", "shots", "repair")
"""What a plan hangs on."""
DIVIDER = re.compile(r"^---$\n", re.MULTILINE)


@dataclass(frozen=True)
class Written:
    """A prompt with its holes filled."""

    system: str
    user: str


def prompt(name: str, holes: Mapping[str, str]) -> Written:
    """The prompt of a file with its holes filled; what is put into a hole is never read as a hole itself.

    Raises Broken, naming them, when holes are left open or there are values without a hole.
    """
    system, user = _parts(name)
    declared = {hole for part in (system, user) for _, hole, _, _ in Formatter().parse(part) if hole is not None}
    if declared != set(holes):
        wrong = ", ".join(sorted(declared ^ set(holes)))
        raise Broken(f"Prompt {name!r}: holes and values differ in: {wrong}")
    return Written(system.format_map(holes).strip(), user.format_map(holes).strip())


@cache
def _parts(name: str) -> tuple[str, str]:
    system, user = DIVIDER.split(files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8"))
    return system, user


@cache
def prompts_digest() -> str:
    """SHA-256 of the texts of the director's prompts: another wording is another plan."""
    texts = [files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8") for name in DIRECTING]
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
