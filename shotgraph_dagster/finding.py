"""What `shotgraph doctor` finds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One fact about this machine; without a `needed` one that is good, no film can be made."""

    good: bool
    text: str
    needed: bool = True
