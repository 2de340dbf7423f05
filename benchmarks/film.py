"""How many seconds of work a second of film costs, cold, by stage; and again when nothing changed.

    python benchmarks/film.py stories/the-lighthouse.md [more stories]

Each story is filmed in a new process and an empty folder by the `shotgraph` command, twice. The stages are timed in a
process of their own. Below 1.0 the film is made faster than it plays.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def main(stories: list[str]) -> None:
    """Print a table for each story."""
    for story in stories:
        with tempfile.TemporaryDirectory() as home:
            by_command(Path(story), home)
        with tempfile.TemporaryDirectory() as home:
            subprocess.run([sys.executable, __file__, "--stages", story], env=_environment(home), check=True)


def by_command(story: Path, home: str) -> None:
    """Wall seconds of the whole command, first and second time."""
    program = Path(sys.executable).with_name("shotgraph")
    first = 0.0
    for run in ("first", "second"):
        begun = time.perf_counter()
        done = subprocess.run(
            [program, "film", story, "--json"], env=_environment(home), capture_output=True, text=True, check=True
        )
        wall = time.perf_counter() - begun
        film = json.loads(done.stdout)
        first = first or wall
        made = film["clips_rendered"] + film["speech_rendered"] + film["music_rendered"]
        print(
            f"{story.stem}: {run} run {wall:.1f} s for {film['seconds']:.1f} s of film = {wall / film['seconds']:.2f}; "
            f"{film['shots']} shots, {made} pieces rendered"
            + (f"; {wall / first:.2f} of the first run" if run == "second" else "")
        )


def by_stage(story: Path) -> None:
    """Wall seconds of each stage, cold, in this process."""
    from shotgraph_core.backends import open_studio
    from shotgraph_core.stages.clips import clips
    from shotgraph_core.stages.final_video import final_video
    from shotgraph_core.stages.music import music
    from shotgraph_core.stages.narration import narration
    from shotgraph_core.stages.processed_story import processed_story
    from shotgraph_core.stages.scene_list import scene_list
    from shotgraph_core.stages.shot_plans import shot_plans
    from shotgraph_core.story_file import read_story

    spent: dict[str, float] = {}

    def timed(name, work):
        begun = time.perf_counter()
        value = work()
        spent[name] = time.perf_counter() - begun
        return value

    studio = timed("open studio", open_studio)
    told = timed("processed_story", lambda: processed_story(read_story(story)))
    scenes = timed("scene_list", lambda: scene_list(told, studio))
    plans = timed("shot_plans", lambda: shot_plans(scenes, studio))
    spoken = timed("narration", lambda: narration(plans, studio))
    filmed = timed("clips", lambda: clips(plans, spoken, studio))
    scored = timed("music", lambda: music(plans, spoken, studio))
    film = timed("final_video", lambda: final_video(told, plans, spoken, filmed, scored, studio))
    spent["all stages"] = sum(spent.values())
    for name, seconds in spent.items():
        print(f"  {name:16} {seconds:7.2f} s   {seconds / film.seconds:6.3f} s per second of film")


def _environment(home: str) -> dict[str, str]:
    return {**os.environ, "SHOTGRAPH_HOME": home, "DAGSTER_HOME": ""}


if __name__ == "__main__":
    if sys.argv[1] == "--stages":
        by_stage(Path(sys.argv[2]))
    else:
        main(sys.argv[1:])
