"""What is gathered about a figure while a story is read."""

from collections import Counter
from dataclasses import dataclass, field

from shotgraph_core.text.lexicon import PersonWord


@dataclass
class Sighting:
    """One figure: how it is called, how often, since which sentence, and what hints at its looks."""

    name: str
    mentions: int = 0
    first: int = 0
    told: int = 0
    """How often an ordinary noun tells of it."""
    word: PersonWord | None = None
    """The lexicon's word for it, where the story uses one."""
    beside: Counter[PersonWord] = field(default_factory=Counter)
    """Words for people and animals that stand beside the name."""
    called: Counter[str] = field(default_factory=Counter)
    """Names with the words beside them: "रहमान चाचा"."""
    signs: Counter[str] = field(default_factory=Counter)
    """Votes for `female`, `male`, `child`, `young` (surely a child), `grown`, and `told` (outside quotations)."""
    aliases: Counter[str] = field(default_factory=Counter)
    """How it is called, and how often."""
