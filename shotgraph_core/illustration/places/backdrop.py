"""Places in the distance: what a sentence names beside the place it plays in, small and hazy behind it."""

from collections.abc import Callable, Mapping

from shotgraph_core.illustration.places.stage import Stage

Backdrop = Callable[[Stage, float], None]
"""Paints one on a stage, its middle at that world x."""

BACKDROPS: Mapping[str, Backdrop] = {}
