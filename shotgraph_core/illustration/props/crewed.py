"""A boat with people in it, in two halves: what is behind them and what is before. 1 is half its length."""

from collections.abc import Mapping
from types import MappingProxyType

from shotgraph_core.illustration.engine.palette import RGB, darker, lighter
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.props.brush import WOOD, lines, pole
from shotgraph_core.illustration.props.prop import Paint

HULL: RGB = (190, 62, 58)
SAIL: RGB = (250, 240, 222)


def _rig(p: Puppet) -> None:
    """The far side, the mast and a sail that fills towards the bow."""
    p.shape([(-1.0, 0.34), (-0.5, 0.25), (0.4, 0.25), (1.08, 0.42), (0.5, 0.3), (-0.5, 0.3)], darker(WOOD, 0.4), 0.1)
    p.cut([(-0.96, 0.32), (1.0, 0.36), (0.6, 0.1), (-0.6, 0.1)], darker(WOOD, 0.5), 0.1)
    pole(p, (0.02, 0.1), (0.02, 1.62), 0.04, WOOD)
    p.shape([(0.05, 1.56), (0.36, 1.2), (0.62, 0.76), (0.72, 0.5), (0.4, 0.46), (0.05, 0.48)], SAIL, 0.16)
    p.shape([(-0.02, 1.5), (-0.3, 1.0), (-0.56, 0.5), (-0.3, 0.46), (-0.02, 0.48)], darker(SAIL, 0.06), 0.14)
    lines(p, [[(0.06, 1.2), (0.38, 1.14)], [(0.06, 0.84), (0.58, 0.8)]], 0.012, darker(SAIL, 0.22))


def _hull(p: Puppet) -> None:
    """The near side, with the water along it."""
    side = [
        (-1.04, 0.36),
        (-0.5, 0.24),
        (0.4, 0.24),
        (1.12, 0.43),
        (0.94, 0.2),
        (0.72, 0.0),
        (-0.74, 0.0),
        (-0.94, 0.16),
    ]
    p.shape(side, HULL, 0.3)
    lines(p, [[(-1.02, 0.35), (-0.5, 0.235), (0.4, 0.235), (1.1, 0.42)]], 0.05, lighter(WOOD, 0.2))
    lines(p, [[(-0.96, 0.2), (-0.4, 0.12), (0.4, 0.12), (0.98, 0.25)]], 0.016, lighter(HULL, 0.3))
    lines(p, [[(-0.86, 0.09), (-0.4, 0.04), (0.4, 0.04), (0.86, 0.11)]], 0.012, darker(HULL, 0.3))
    for x, wide in ((-0.5, 0.6), (0.46, 0.5), (0.0, 0.8)):
        p.oval(x, 0.0, wide, 0.03, (226, 242, 250), alpha=0.35)


CREWED: Mapping[str, Paint] = MappingProxyType({"rig": _rig, "hull": _hull})
"""Each half's painter."""
