"""What can be seen in the drawn pictures: measured, not compared with stored ones."""

from functools import cache

import numpy as np
import pytest
from PIL import Image

from shotgraph_core.illustration.animals import animals
from shotgraph_core.illustration.filming.film import still
from shotgraph_core.illustration.filming.finish import STYLES
from shotgraph_core.illustration.people.people import look
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import (
    Age,
    Character,
    Framing,
    Gender,
    Mood,
    Move,
    Place,
    Setting,
    ShotType,
    TimeOfDay,
    Weather,
)  # fmt: skip
from shotgraph_core.ports import Take

GIRL = Character(id="mira", name="Mira", age=Age.CHILD, gender=Gender.FEMALE, hue=10, variant=3)
MAN = Character(id="ravi", name="Ravi", gender=Gender.MALE, hue=210, variant=8)
DARKEST = 3
"""The skin that stands out least from the night, of which there are six."""
NIGHTS = (
    (Place.FOREST, Weather.STORM), (Place.SEA, Weather.CLEAR), (Place.SEA, Weather.STORM),
    (Place.VILLAGE, Weather.CLEAR), (Place.VILLAGE, Weather.STORM), (Place.ROOM, Weather.CLEAR),
)  # fmt: skip


def take(place: Place = Place.VILLAGE, **changes: object) -> Take:
    known = Setting.model_fields
    setting = Setting(place=place, **{key: changes.pop(key) for key in list(changes) if key in known})  # type: ignore[arg-type]
    plain: dict[str, object] = {
        "width": 128, "height": 72, "fps": 24, "frames": 24, "seed": 5, "style": "", "description": "",
        "setting": setting,
        "mood": Mood.CALM, "shot_type": ShotType.WIDE, "move": Move.STATIC, "framing": Framing.CENTRE,
        "cast": (), "props": (), "speaker": "",
    }  # fmt: skip
    return Take(**{**plain, **changes})  # type: ignore[arg-type]


@cache
def shown(of: Take) -> np.ndarray:
    """The still of a take: many tests look at the same one."""
    picture = still(of)
    picture.flags.writeable = False
    return picture


def thumbnail(of: Take) -> np.ndarray:
    return np.asarray(Image.fromarray(shown(of)).convert("L").resize((32, 18), Image.Resampling.BOX)).astype(float)


def distance(a: Take, b: Take) -> float:
    return float(np.abs(thumbnail(a) - thumbnail(b)).mean())


@pytest.mark.parametrize("place", Place)
def test_every_place_is_drawn_and_is_neither_flat_nor_black(place: Place) -> None:
    for time in (TimeOfDay.DAY, TimeOfDay.NIGHT):
        picture = shown(take(place, time=time, shot_type=ShotType.ESTABLISHING))
        assert picture.shape == (72, 128, 3)
        assert picture.dtype == np.uint8
        assert picture.std() > 15
        assert picture.mean() > 25


def test_all_places_look_different_from_each_other() -> None:
    shots = [thumbnail(take(place, shot_type=ShotType.ESTABLISHING)) for place in Place]
    gaps = [np.abs(a - b).mean() for k, a in enumerate(shots) for b in shots[:k]]
    assert min(gaps) > 2.0


def test_a_place_looks_the_same_whoever_stands_in_it() -> None:
    assert distance(take(cast=(GIRL,)), take(cast=(MAN,))) < 3


def test_two_villages_with_different_names_differ() -> None:
    assert distance(take(name="rampur"), take(name="sitapur")) > 3


def test_another_seed_draws_another_place() -> None:
    assert distance(take(seed=1), take(seed=2)) > 3


@pytest.mark.parametrize("place", [Place.VILLAGE, Place.SEA, Place.FOREST, Place.ROOM])
def test_night_is_darker_than_day(place: Place) -> None:
    assert thumbnail(take(place, time=TimeOfDay.NIGHT)).mean() < 0.85 * thumbnail(take(place)).mean()


@pytest.mark.parametrize("weather", Weather)
def test_every_weather_is_drawn(weather: Weather) -> None:
    assert shown(take(weather=weather)).std() > 10


def test_weather_changes_the_picture() -> None:
    clear = take()
    assert all(distance(clear, take(weather=weather)) > 4 for weather in (Weather.STORM, Weather.SNOW, Weather.FOG))


def test_moods_tint_the_light() -> None:
    warm, cold = (shown(take(mood=mood)).astype(float).mean((0, 1)) for mood in (Mood.TRIUMPHANT, Mood.FEARFUL))
    assert warm[0] - warm[2] > cold[0] - cold[2]


def test_shot_types_frame_differently() -> None:
    shots = [take(shot_type=shot, cast=(MAN,)) for shot in ShotType]
    assert min(distance(a, b) for k, a in enumerate(shots) for b in shots[:k]) > 4


def test_framing_puts_the_subject_on_its_third() -> None:
    def middle(framing: Framing) -> float:
        empty, full = (thumbnail(take(Place.DESERT, framing=framing, cast=cast, seed=9)) for cast in ((), (MAN,)))
        change = np.abs(full - empty)[8:].sum(0)
        change = np.where(change > 0.7 * change.max(), change, 0)  # the place itself is seen from a little nearer
        return float((change * np.arange(32)).sum() / change.sum() / 32)

    assert middle(Framing.LEFT) < middle(Framing.CENTRE) < middle(Framing.RIGHT)


@pytest.mark.parametrize("species", [*animals.kinds()[::6], "basilisk"])
def test_an_animal_of_any_build_can_be_filmed(species: str) -> None:
    beast = Character(id="b", name="B", species=species)
    for size in (ShotType.MEDIUM, ShotType.CLOSE_UP):
        empty = shown(take(Place.DESERT, shot_type=size)).astype(float)
        shot = shown(take(Place.DESERT, shot_type=size, cast=(beast,))).astype(float)
        assert np.abs(shot - empty).mean() > 2


def test_things_of_all_sizes_are_shown_and_unknown_ones_are_ignored() -> None:
    near = {"shot_type": ShotType.CLOSE_UP, "place": Place.DESERT}
    empty = shown(take(**near)).astype(float)
    for word in (*sorted(PROPS, key=lambda word: PROPS[word].high)[::6], "pencil"):
        assert np.abs(shown(take(**near, props=(word,))).astype(float) - empty).mean() > 1, word
    assert np.array_equal(shown(take(**near, props=("zeppelin",))), empty)


def test_what_is_held_shows_in_the_hand() -> None:
    assert (
        distance(
            take(cast=(MAN,), shot_type=ShotType.MEDIUM),
            take(cast=(MAN,), shot_type=ShotType.MEDIUM, props=("lantern",)),
        )
        > 0.5
    )


def test_a_character_wears_the_same_in_every_shot() -> None:
    assert look(GIRL, 0.5) == look(GIRL, 0.5)
    red = Character(id="a", name="A", hue=0, variant=1)
    reds = []
    for shot in (ShotType.MEDIUM, ShotType.CLOSE_UP):
        picture = shown(take(shot_type=shot, cast=(red,))).astype(float)[-6:, 56:72]
        reds.append(picture.mean((0, 1)))
    assert all(colour[0] > 1.25 * colour[2] for colour in reds)


@pytest.mark.parametrize("variant", range(12))
def test_all_kinds_of_people_are_drawn(variant: int) -> None:
    crowd = tuple(
        Character(id=f"p{k}", name="P", age=age, gender=gender, hue=variant * 30, variant=variant * 5 + k)
        for k, (age, gender) in enumerate(
            ((Age.ADULT, Gender.FEMALE), (Age.OLD, Gender.MALE), (Age.CHILD, Gender.UNKNOWN))
        )
    )
    empty, full = (shown(take(Place.DESERT, cast=cast)).astype(float) for cast in ((), crowd))
    assert np.abs(full - empty).mean() > 2


@pytest.mark.parametrize("style", [*STYLES, "in the manner of shadow theatre"])
def test_a_style_changes_the_whole_picture(style: str) -> None:
    assert np.abs(shown(take(style=style)).astype(float) - shown(take()).astype(float)).mean() > 1.5


def test_words_that_name_no_style_leave_the_look_alone() -> None:
    assert np.array_equal(shown(take(style="as told by grandmother")), shown(take()))


def test_a_lighthouse_stands_where_the_name_says_so() -> None:
    assert (
        distance(take(Place.SEA, time=TimeOfDay.NIGHT, name="lighthouse"), take(Place.SEA, time=TimeOfDay.NIGHT)) > 1.5
    )


@pytest.mark.parametrize(("width", "height"), [(72, 128), (96, 96), (64, 64)])
def test_upright_and_square_frames_are_filled(width: int, height: int) -> None:
    picture = shown(take(width=width, height=height, cast=(MAN, GIRL), shot_type=ShotType.MEDIUM))
    assert picture.shape == (height, width, 3)
    assert picture.std() > 15


def _lumas(of: Take) -> tuple[float, float]:
    """Mean luma of the middle of a face in close-up, and of what is behind it at both sides."""
    luma = shown(of).astype(float) @ (0.2126, 0.7152, 0.0722)
    return float(luma[26:48, 58:74].mean()), float(np.concatenate([luma[20:50, 6:26], luma[20:50, 102:122]]).mean())


@pytest.mark.parametrize(
    ("skin", "place", "weather"),
    [
        *((skin, Place.FOREST, Weather.CLEAR) for skin in range(6)),
        *((DARKEST, place, weather) for place, weather in NIGHTS),
    ],
)
def test_a_face_stands_out_from_the_night_behind_it(skin: int, place: Place, weather: Weather) -> None:
    face = Character(id="a", name="A", variant=2 * skin, hue=200)
    close = {"shot_type": ShotType.CLOSE_UP, "cast": (face,), "weather": weather}
    skin_luma, behind = _lumas(take(place, time=TimeOfDay.NIGHT, **close))
    assert skin_luma > behind + 12
    assert behind < 0.7 * _lumas(take(place, **{**close, "weather": Weather.CLEAR}))[1]


def _height_and_middle(of: Take) -> tuple[float, float]:
    """How tall a lone figure on bare ground is, and where it stands, in frames."""
    empty = Take(**{**of.__dict__, "cast": ()})
    change = np.abs(shown(of).astype(float) - shown(empty).astype(float)).max(-1) > 24
    rows, columns = np.nonzero(change.any(1))[0], np.nonzero(change.any(0))[0]
    return float(rows[-1] - rows[0] + 1) / of.height, float(columns.mean()) / of.width


@pytest.mark.parametrize("member", [MAN, GIRL, Character(id="f", name="F", species="fox")])
def test_an_establishing_shot_shows_its_subject_on_a_third(member: Character) -> None:
    tall, middle = _height_and_middle(
        take(Place.DESERT, shot_type=ShotType.ESTABLISHING, cast=(member,), width=256, height=144)
    )
    assert 0.11 < tall < 0.32
    assert 0.25 < middle < 0.42
