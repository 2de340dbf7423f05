"""The layout of a shot: what is in its picture, where, how large, looking which way. A value; nothing is drawn here.

What is drawn is what a layout says, so it can be asked whether a story's words are in the picture. Lengths are in
frame heights: x from 0 to the frame's aspect, y from 0 at the top to 1; `y` is where a body or thing stands.
"""

from shotgraph_core.illustration.layout.bodies import THIRDS, aboard, extent, framing_of, stature
from shotgraph_core.illustration.layout.company import extras, things
from shotgraph_core.illustration.layout.groups import figures
from shotgraph_core.illustration.layout.seats import carried
from shotgraph_core.illustration.layout.values import Figure, Layout, Thing
from shotgraph_core.illustration.places.backdrop import BACKDROPS
from shotgraph_core.ports import Take

__all__ = ["THIRDS", "Figure", "Layout", "Thing", "extent", "framing_of", "layout", "stature"]


def layout(take: Take) -> Layout:
    """The layout of a take."""
    cast, props = carried(take, *_placed(take), aboard(take))
    return Layout(
        setting=take.setting,
        mood=take.mood,
        shot_type=take.shot_type,
        backdrop=tuple(name for name in dict.fromkeys(take.backdrop) if name in BACKDROPS),
        figures=(*extras(take, cast), *cast),
        things=props,
    )


def _placed(take: Take) -> tuple[tuple[Figure, ...], tuple[Thing, ...]]:
    cast = figures(take)
    return cast, things(take, cast)
