"""Things people build: each stands with the middle of its foot at (x, y), sized by its `high`. An index."""

from shotgraph_core.illustration.places.boats import boat, ship
from shotgraph_core.illustration.places.homes import chalet, flat_house, house, hut, tent, tower
from shotgraph_core.illustration.places.masonry import WINDOW, Building, window
from shotgraph_core.illustration.places.monuments import bridge, castle, church, lighthouse, palace, temple, well
from shotgraph_core.illustration.places.stalls import stall
from shotgraph_core.illustration.places.weathering import shadow

__all__ = [
    "WINDOW", "Building", "boat", "bridge", "castle", "chalet", "church", "flat_house", "house", "hut", "lighthouse",
    "palace", "shadow", "ship", "stall", "temple", "tent", "tower", "well", "window",
]  # fmt: skip
