"""A writer's own words for single shots, beside the story: `fox.shots.yaml` for `fox.md`.

    shot-1f0c2a9be417:
      description: the fox stands on the ridge, the valley far below
      type: wide
      move: pull_out
    7: {media: pictures/moon.jpg, move: push_in, seconds: 8}
    shot-77ab01c2d3e4: {pinned: true}

A shot is called by its id, which stays its own while its sentence does, or by its number, which does not. Every line is
optional. What is wrong ends in one InputError that says what, in which line, and what to do.
"""

from shotgraph_core.shots_file.reading import OwnShots, own_shots
from shotgraph_core.shots_file.writing import shots_files, shots_text

__all__ = ["OwnShots", "own_shots", "shots_files", "shots_text"]
