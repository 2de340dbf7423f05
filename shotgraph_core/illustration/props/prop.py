"""What a prop is: how it is drawn, how large it is, where it belongs and how it is held."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from shotgraph_core.illustration.engine.puppet import Puppet

Paint = Callable[[Puppet], None]


@dataclass(frozen=True)
class Prop:
    """How a thing is drawn and how large it is; what can be held is shown in a hand."""

    draw: Paint
    high: float
    """Among grown people."""
    held: bool = False
    shines: bool = False
    hang: float = 0.4
    """The part of its height that is at the hand: 0 stands on the hand, 1 hangs from it."""
    place: Literal["ground", "air", "hand"] = "ground"
    """Where it belongs when nobody holds it; what belongs in the hand is too small to lie on the ground alone."""
    wide: float = 1.3
    """What room it takes across, in its own heights; its glow is not counted."""
