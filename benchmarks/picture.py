"""How many frames a second the procedural camera draws and encodes in one process, by style, and what they cost.

    python benchmarks/picture.py [STYLE ...]

Each style is filmed in a process of its own: a dozen takes of different places, hours, moves and casts at 1024x576,
two at a time as `Studio.each` does on two cores, encoded as the clips stage does. Wall time depends on what else runs
on the machine; CPU time does not. Frames a second on two cores are at best `2 / (CPU seconds a frame)`.
"""

import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from shotgraph_core.illustration.filming.film import composed, drawn
from shotgraph_core.illustration.filming.finish import STYLES
from shotgraph_core.media.video import ENCODER, Codec, encode
from shotgraph_core.model import (
    Character,
    Framing,
    Gender,
    Mark,
    Mood,
    Move,
    Place,
    Pose,
    Setting,
    ShotType,
    Side,
    TimeOfDay,
    Weather,
)  # fmt: skip
from shotgraph_core.ports import Picture, Take

WIDE, TALL, FPS, FRAMES = 1024, 576, 24, 120
MINA = Character(id="mina", name="Mina", gender=Gender.FEMALE, hue=8, variant=3)
RAVI = Character(id="ravi", name="Ravi", gender=Gender.MALE, hue=210, variant=11)
FOX = Character(id="fox", name="Fox", species="fox", hue=20)
WALKS = (Mark(side=Side.LEFT, pose=Pose.WALK),)


def takes(style: str) -> list[Take]:
    """What a film of a dozen shots is made of."""
    rows: tuple[tuple[Place, TimeOfDay, Weather, ShotType, Move, tuple[Character, ...], tuple[Mark, ...]], ...] = (
        (Place.VILLAGE, TimeOfDay.DAY, Weather.CLEAR, ShotType.ESTABLISHING, Move.PUSH_IN, (), ()),
        (Place.VILLAGE, TimeOfDay.DAY, Weather.CLEAR, ShotType.MEDIUM, Move.STATIC, (MINA, RAVI), ()),
        (Place.VILLAGE, TimeOfDay.DAY, Weather.CLEAR, ShotType.CLOSE_UP, Move.PUSH_IN, (RAVI, MINA), ()),
        (Place.FOREST, TimeOfDay.NIGHT, Weather.CLEAR, ShotType.WIDE, Move.TRACK_RIGHT, (FOX,), WALKS),
        (Place.FOREST, TimeOfDay.NIGHT, Weather.FOG, ShotType.ESTABLISHING, Move.PUSH_IN, (FOX, MINA), ()),
        (Place.LAKE, TimeOfDay.DUSK, Weather.CLEAR, ShotType.WIDE, Move.PAN_LEFT, (MINA,), WALKS),
        (Place.SEA, TimeOfDay.DUSK, Weather.STORM, ShotType.ESTABLISHING, Move.PULL_OUT, (RAVI,), ()),
        (Place.ROOM, TimeOfDay.NIGHT, Weather.RAIN, ShotType.MEDIUM, Move.HANDHELD, (MINA, RAVI), ()),
        (Place.MOUNTAINS, TimeOfDay.DAWN, Weather.SNOW, ShotType.WIDE, Move.TILT_UP, (RAVI,), ()),
        (Place.CITY, TimeOfDay.DAY, Weather.WIND, ShotType.WIDE, Move.PUSH_IN, (MINA, RAVI, FOX), ()),
        (Place.MARKET, TimeOfDay.DAY, Weather.CLEAR, ShotType.MEDIUM, Move.PAN_RIGHT, (MINA,), ()),
        (Place.HALL, TimeOfDay.NIGHT, Weather.CLEAR, ShotType.CLOSE_UP, Move.STATIC, (MINA,), ()),
    )
    return [
        Take(
            width=WIDE, height=TALL, fps=FPS, frames=FRAMES, seed=4, style=style, description="",
            setting=Setting(place=place, time=hour, weather=weather), mood=Mood.CALM, shot_type=shot, move=move,
            framing=Framing.CENTRE, cast=cast, blocking=marks, props=("lantern",), speaker=cast[-1].id if cast else "",
        )
        for place, hour, weather, shot, move, cast, marks in rows
    ]  # fmt: skip


@dataclass
class Spent:
    """CPU seconds by what they were spent on."""

    seconds: dict[str, float] = field(default_factory=lambda: {"draw": 0.0, "compose": 0.0, "encode": 0.0})
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, what: str, since: float) -> float:
        """Books the CPU time of this thread since a moment; returns the moment now."""
        now = time.thread_time()
        with self.lock:
            self.seconds[what] += now - since
        return now


def film(take: Take, folder: Path, spent: Spent) -> None:
    """Draws, composes and encodes a take as the clips stage does."""
    codec = Codec(width=WIDE, height=TALL, fps=FPS, crf=20, preset="veryfast", encoder=ENCODER)
    begun = time.thread_time()
    reel = drawn(take)
    mark = spent.add("draw", begun)

    def pictures() -> Iterator[Picture]:
        nonlocal mark
        for frame in range(take.frames):
            mark = spent.add("encode", mark)
            picture = composed(reel, frame)
            mark = spent.add("compose", mark)
            yield picture

    encode(pictures(), codec, folder / f"{id(take)}.mp4", frozenset({12, take.frames - 12}))
    spent.add("encode", mark)


def measure(style: str) -> None:
    """Films the takes of a style and prints a line."""
    spent, batch = Spent(), takes(style)
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(2) as pool:
        wall, cpu = time.perf_counter(), time.process_time()
        list(pool.map(lambda take: film(take, Path(name), spent), batch))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    frames = sum(take.frames for take in batch)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    shares = ", ".join(f"{what} {1000 * seconds / frames:.1f} ms" for what, seconds in spent.seconds.items())
    print(
        f"{style or 'default':15} {frames / wall:5.0f} frames/s, {1000 * cpu / frames:.1f} ms CPU a frame ({shares}): "
        f"at best {2 * frames / cpu:.0f} frames/s on two cores; peak {peak:.0f} MB",
        flush=True,
    )


def main(styles: list[str]) -> None:
    """Measures each style in a new process."""
    for style in styles or ["", *STYLES]:
        subprocess.run([sys.executable, __file__, "--one", style], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        measure(sys.argv[2])
    else:
        main(sys.argv[1:])
