"""Draws the whole vocabulary into contact sheets: every place, hour, weather, creature, pose, prop, shot and style.

    python tools/gallery.py [FOLDER] [SHEET ...]

Writes PNG files into FOLDER (`gallery`), all sheets or those named, each picture captioned with its words.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw

from shotgraph_core.illustration.animals.animals import kinds
from shotgraph_core.illustration.filming.film import still
from shotgraph_core.illustration.filming.finish import STYLES
from shotgraph_core.illustration.places.backdrop import BACKDROPS
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import (
    Age,
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
)
from shotgraph_core.ports import Take

WIDE, TALL, COLUMNS, ROWS, BAND = 384, 216, 5, 6, 16
Picture = tuple[str, Take]

MINA = Character(id="mina", name="Mina", gender=Gender.FEMALE, hue=8, variant=3)
RAVI = Character(id="ravi", name="Ravi", gender=Gender.MALE, hue=210, variant=11)
TARA = Character(id="tara", name="Tara", age=Age.CHILD, gender=Gender.FEMALE, hue=48, variant=6)
DADU = Character(id="dadu", name="Dadu", age=Age.OLD, gender=Gender.MALE, hue=150, variant=9)


def take(**changes: object) -> Take:
    """A take of the gallery."""
    plain = {
        "width": WIDE, "height": TALL, "fps": 24, "frames": 96, "seed": 7, "style": "", "description": "",
        "setting": Setting(place=Place.VILLAGE), "mood": Mood.CALM, "shot_type": ShotType.WIDE, "move": Move.STATIC,
        "framing": Framing.CENTRE, "cast": (), "props": (), "speaker": "",
    }  # fmt: skip
    return Take.model_validate({**plain, **changes})


def places() -> Iterator[Picture]:
    """Every place by day, with someone in it, and empty and nearer at night."""
    for place in Place:
        yield place.value, take(setting=Setting(place=place), shot_type=ShotType.ESTABLISHING, cast=(MINA,))
    for place in Place:
        night = Setting(place=place, time=TimeOfDay.NIGHT)
        yield f"{place.value}, night", take(setting=night, cast=(RAVI, TARA))


def hours() -> Iterator[Picture]:
    """Every hour in every weather."""
    for place in (Place.HILLS, Place.CITY):
        for time in TimeOfDay:
            for weather in Weather:
                setting = Setting(place=place, time=time, weather=weather)
                yield f"{place.value}, {time.value}, {weather.value}", take(setting=setting, cast=(TARA,))


def moods() -> Iterator[Picture]:
    """Every mood, near and wide."""
    for mood in Mood:
        yield mood.value, take(mood=mood, cast=(MINA, RAVI), shot_type=ShotType.MEDIUM, speaker="mina")
        yield mood.value, take(mood=mood, setting=Setting(place=Place.LAKE, time=TimeOfDay.DUSK), cast=(TARA,))


def creatures() -> Iterator[Picture]:
    """Every kind of animal, whole and near."""
    for size in (ShotType.WIDE, ShotType.CLOSE_UP):
        for kind in kinds():
            one = Character(id=kind, name=kind, species=kind, hue=20, variant=4)
            yield f"{kind}, {size.value}", take(setting=Setting(place=Place.FIELD), cast=(one,), shot_type=size)


def cast() -> Iterator[Picture]:
    """Thirty people, alike in nothing."""
    for number in range(30):
        age, gender = tuple(Age)[number % 3], (Gender.FEMALE, Gender.MALE)[number // 3 % 2]
        one = Character(id="one", name="One", age=age, gender=gender, hue=number * 67 % 360, variant=number * 37 % 1000)
        size = (ShotType.WIDE, ShotType.MEDIUM, ShotType.CLOSE_UP)[number // 6 % 3]
        yield f"{age.value} {gender.value} {one.variant}", take(cast=(one,), shot_type=size)


def poses() -> Iterator[Picture]:
    """Every pose, by a grown person and a child, by a dog and a bird, in the middle of its movement."""
    dog = Character(id="dog", name="Dog", species="dog", hue=30, variant=2)
    bird = Character(id="crow", name="Crow", species="crow", hue=30, variant=2)
    for pose in Pose:
        left, right = Mark(side=Side.LEFT, pose=pose), Mark(side=Side.RIGHT, pose=pose)
        both = (left, right)
        yield f"{pose.value}", take(cast=(MINA, TARA), blocking=both, setting=Setting(place=Place.BEACH))
        yield f"{pose.value}, medium", take(cast=(RAVI, DADU), blocking=both, shot_type=ShotType.MEDIUM)
        yield f"{pose.value}, animals", take(cast=(dog, bird), blocking=both, setting=Setting(place=Place.FIELD))


def props() -> Iterator[Picture]:
    """Every prop, by turns by itself and with someone."""
    for number, word in enumerate(PROPS):
        alone = {"shot_type": ShotType.MEDIUM, "setting": Setting(place=Place.GARDEN)}
        shared = {"cast": (TARA,), "setting": Setting(place=Place.ROAD)}
        yield word, take(props=(word,), **(shared if number % 2 else alone))


def backdrops() -> Iterator[Picture]:
    """Every place in the distance."""
    for name in BACKDROPS:
        yield name, take(backdrop=(name,), cast=(TARA,), setting=Setting(place=Place.FIELD))


def shots() -> Iterator[Picture]:
    """Every size of shot with one, two and three in it."""
    for size in ShotType:
        for company in ((MINA,), (MINA, RAVI), (TARA, DADU, MINA)):
            for framing in (Framing.LEFT, Framing.RIGHT):
                yield (
                    f"{size.value}, {len(company)}, {framing.value}",
                    take(shot_type=size, cast=company, framing=framing, speaker=company[0].id, mood=Mood.JOYFUL),
                )


def styles() -> Iterator[Picture]:
    """Every style in five places."""
    at = (
        (Place.VILLAGE, ShotType.MEDIUM, TimeOfDay.DAY), (Place.FOREST, ShotType.WIDE, TimeOfDay.NIGHT),
        (Place.SEA, ShotType.ESTABLISHING, TimeOfDay.DUSK), (Place.ROOM, ShotType.CLOSE_UP, TimeOfDay.DAY),
        (Place.TEMPLE, ShotType.WIDE, TimeOfDay.DAWN),
    )  # fmt: skip
    for place, size, time in at:
        for style in ("", *STYLES):
            setting = Setting(place=place, time=time)
            yield f"{style or 'default'}", take(style=style, setting=setting, shot_type=size, cast=(MINA, TARA))


SHEETS = {
    each.__name__: each
    for each in (places, hours, moods, creatures, cast, poses, props, backdrops, shots, styles)
}  # fmt: skip


def sheet(pictures: list[Picture], file: Path) -> None:
    """Draws pictures side by side with their words below."""
    rows = -(-len(pictures) // COLUMNS)
    paper = Image.new("RGB", (COLUMNS * WIDE, rows * (TALL + BAND)), (24, 22, 28))
    pen = ImageDraw.Draw(paper)
    for number, (words, one) in enumerate(pictures):
        x, y = number % COLUMNS * WIDE, number // COLUMNS * (TALL + BAND)
        paper.paste(Image.fromarray(still(one)), (x, y))
        pen.text((x + 6, y + TALL + 2), words, fill=(236, 228, 214))
    paper.save(file)


def main(folder: Path, wanted: list[str]) -> None:
    """Writes the sheets, as many files for each as it needs."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in wanted or SHEETS:
        pictures = list(SHEETS[name]())
        most = COLUMNS * ROWS
        for part, start in enumerate(range(0, len(pictures), most)):
            file = folder / f"{name}{f'-{part + 1}' if len(pictures) > most else ''}.png"
            sheet(pictures[start : start + most], file)
            print(file)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "gallery"), sys.argv[2:])
