"""Landmarks."""

from shotgraph_core.illustration.places.stage import Stage


def paint_landmark(stage: Stage) -> None:
    """X"""
