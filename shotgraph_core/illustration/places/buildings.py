"""Things people build: each stands with the middle of its foot at (x, y), sized by its `high`. An index."""

from shotgraph_core.illustration.places.boats import boat, ship
from shotgraph_core.illustration.places.homes import chalet, flat_house, house, hut, tent, tower
from shotgraph_core.illustration.places.masonry import Building
from shotgraph_core.illustration.places.monuments import bridge, castle, church, lighthouse, palace, temple, well
from shotgraph_core.illustration.places.stalls import stall

__all__ = [
    "Building", "boat", "bridge", "castle", "chalet", "church", "flat_house", "house", "hut", "lighthouse",
    "palace", "ship", "stall", "temple", "tent", "tower", "well",
]  # fmt: skip
