"""Places as pictures: what lies in the distance, what a name adds, what weather and mood do to them."""

from dataclasses import replace
from functools import cache

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from shotgraph_core.illustration.engine.canvas import Canvas, View
from shotgraph_core.illustration.engine.palette import light_of
from shotgraph_core.illustration.filming.film import still
from shotgraph_core.illustration.places.backdrop import BACKDROPS, backdrop_at
from shotgraph_core.illustration.places.chambers import SPECIAL
from shotgraph_core.illustration.places.landmarks import landmark_of, paint_landmark
from shotgraph_core.illustration.places.places import painted_place
from shotgraph_core.illustration.places.shell import lamplight
from shotgraph_core.illustration.places.stage import Stage
from shotgraph_core.model import (
    Framing,
    Language,
    Mood,
    Move,
    Place,
    Setting,
    ShotType,
    TimeOfDay,
    Weather,
)
from shotgraph_core.ports import Take
from shotgraph_core.text.lexicon import lexicon

Picture = npt.NDArray[np.float64]

NAMED = sorted(
    {
        (word.place.value, word.name)
        for language in (Language.EN, Language.HI)
        for key in lexicon(language).places._meanings
        if (word := lexicon(language).places._meanings[key]) and word.name
    }
)
OUTDOORS = [(place, name) for place, name in NAMED if not Place(place).indoors]
INDOORS = [(place, name) for place, name in NAMED if Place(place).indoors]
FAIR = (TimeOfDay.DAY, Weather.CLEAR, Mood.CALM)


def take(setting: Setting, **changes: object) -> Take:
    plain: dict[str, object] = {
        "width": 128, "height": 72, "fps": 24, "frames": 24, "seed": 5, "style": "", "description": "",
        "setting": setting, "mood": Mood.CALM, "shot_type": ShotType.WIDE, "move": Move.STATIC,
        "framing": Framing.CENTRE, "cast": (), "props": (), "speaker": "",
    }  # fmt: skip
    return Take.model_validate({**plain, **changes})


def picture(setting: Setting, **changes: object) -> Picture:
    return still(take(setting, **changes)).astype(np.float64)


def changed(a: Picture, b: Picture) -> npt.NDArray[np.bool_]:
    return np.asarray(np.abs(a - b).max(-1) > 14)


def test_every_place_and_every_landmark_of_the_lexicons_can_stand_in_the_distance() -> None:
    assert {place.value for place in Place} | {name for _, name in NAMED} <= set(BACKDROPS)


SIZES = {ShotType.WIDE: 1.1, ShotType.MEDIUM: 1.45}


@cache
def field(size: ShotType) -> tuple[Stage, tuple[Image.Image, ...], Picture]:
    """A field as a size of shot frames it, its canvases, and how it looks without anything in the distance."""
    zoom, aspect = SIZES[size], 16 / 9
    view = View(128, 72, aspect / 2 * (1 - 1 / zoom), 0.6 * (1 - 1 / zoom), 72 * zoom)
    plain = painted_place(Setting(place=Place.FIELD), light_of(*FAIR), 5, aspect, (view,) * 5)
    return plain, tuple(canvas.image for canvas in canvases(plain)), flat(plain)


def canvases(of: Stage) -> tuple[Canvas, ...]:
    return of.sky, of.far, of.middle, of.ground


def flat(of: Stage) -> Picture:
    whole = np.zeros((72, 128, 3))
    for canvas in canvases(of):
        layer = np.asarray(canvas.image).astype(np.float64)
        whole = whole * (1 - layer[..., 3:] / 255) + layer[..., :3]
    return whole


@pytest.mark.parametrize("name", sorted(BACKDROPS))
@pytest.mark.parametrize("size", SIZES)
def test_a_place_in_the_distance_is_seen_within_the_frame(name: str, size: ShotType) -> None:
    here, images, empty = field(size)
    for canvas, image in zip(canvases(here), images, strict=True):
        canvas.image = image.copy()
    BACKDROPS[name](here, backdrop_at(here, 0))
    area = changed(empty, flat(here))
    assert area.mean() > 0.008
    middle = np.nonzero(area)[1].mean() / area.shape[1]
    assert 0.06 < middle < 0.45


@pytest.mark.parametrize("place", Place)
def test_mountains_show_in_the_distance_of_any_place(place: Place) -> None:
    here = stage(Setting(place=place))
    plain = flat(here)
    BACKDROPS["mountains"](here, backdrop_at(here, 0))
    assert changed(plain, flat(here)).mean() > 0.006


def test_fog_does_not_hide_what_a_sentence_names() -> None:
    here = Setting(place=Place.HILLS, weather=Weather.FOG)
    assert np.abs(picture(here) - picture(here, backdrop=("castle",))).max(-1).max() > 30


def test_three_places_in_the_distance_stand_side_by_side() -> None:
    here = Setting(place=Place.HILLS)
    empty = picture(here)
    names = ("castle", "mountains", "lighthouse")
    at = [np.nonzero(changed(empty, picture(here, backdrop=names[: k + 1])).any(0))[0] for k in range(3)]
    assert at[0].mean() < 0.4 * 128
    assert at[1].max() > 0.7 * 128
    assert len(at[2]) > len(at[1]) > len(at[0])


def stage(setting: Setting) -> Stage:
    light = light_of(setting.time, setting.weather, Mood.CALM)
    return painted_place(setting, light, 5, 16 / 9, tuple(View(128, 72, 0, 0, 72) for _ in range(5)))


@pytest.mark.parametrize(("place", "name"), OUTDOORS)
def test_a_landmark_stands_where_the_name_says_so(place: str, name: str) -> None:
    plain = stage(Setting(place=Place(place)))
    before = [np.asarray(canvas.image).copy() for canvas in (plain.far, plain.middle, plain.ground)]
    if place == "palace" and name in ("castle", "fort"):
        assert changed(picture(Setting(place=Place.PALACE, name=name)), picture(Setting(place=Place.PALACE))).any()
        return
    named = replace(plain, setting=Setting(place=Place(place), name=name))
    assert landmark_of(name, Place(place)) == name
    paint_landmark(named)
    after = [np.asarray(canvas.image) for canvas in (plain.far, plain.middle, plain.ground)]
    assert sum(float((one != other).any(-1).mean()) for one, other in zip(before, after, strict=True)) > 0.01


@pytest.mark.parametrize(("place", "name"), INDOORS)
def test_a_room_of_a_special_kind_shows_its_kind(place: str, name: str) -> None:
    assert place in ("classroom", "train") or name in SPECIAL
    plain, named = (stage(Setting(place=Place(place), name=of)) for of in ("meena", name))
    assert np.abs(np.asarray(plain.middle.image).astype(int) - np.asarray(named.middle.image)).mean() > 1


def test_names_that_mean_nothing_add_nothing() -> None:
    assert landmark_of("rampur", Place.VILLAGE) == landmark_of("wellington", Place.VILLAGE) == ""


def _whiteness(of: Picture) -> float:
    """How much of the lower half is pale and grey."""
    low = of[32:]
    return float(((low.min(-1) > 150) & (np.ptp(low, -1) < 45)).mean())


@pytest.mark.parametrize("place", [Place.VILLAGE, Place.FOREST, Place.HILLS, Place.ROAD, Place.CITY, Place.GARDEN])
def test_snow_lies_on_a_place(place: Place) -> None:
    shot = {"shot_type": ShotType.ESTABLISHING}
    fair, snow = (picture(Setting(place=place, weather=weather), **shot) for weather in (Weather.CLOUDY, Weather.SNOW))
    assert _whiteness(snow) > _whiteness(fair) + 0.08


@pytest.mark.parametrize("place", [Place.VILLAGE, Place.HILLS, Place.CITY, Place.MOUNTAINS])
def test_fog_swallows_what_is_far(place: Place) -> None:
    clear, fog = (picture(Setting(place=place, weather=weather)) for weather in (Weather.CLOUDY, Weather.FOG))
    middle = slice(32, 51)
    assert fog[middle].mean(-1).std() < 0.75 * clear[middle].mean(-1).std()


def test_wind_and_rain_are_seen_in_the_place_itself() -> None:
    calm = picture(Setting(place=Place.ROAD))
    for weather in (Weather.WIND, Weather.RAIN):
        assert changed(calm, picture(Setting(place=Place.ROAD, weather=weather)))[36:].mean() > 0.03


def _colour(mood: Mood, place: Place = Place.HILLS) -> Picture:
    return np.asarray(picture(Setting(place=place), mood=mood).mean((0, 1)))


@pytest.mark.parametrize("place", [Place.HILLS, Place.ROOM])
def test_the_light_follows_the_mood(place: Place) -> None:
    calm, joy, sad, fear, anger, triumph = (
        _colour(mood, place) for mood in (Mood.CALM, Mood.JOYFUL, Mood.SAD, Mood.FEARFUL, Mood.ANGRY, Mood.TRIUMPHANT)
    )
    assert joy.mean() > calm.mean() > sad.mean() > fear.mean()
    assert sad[2] / sad[0] > calm[2] / calm[0]
    assert anger[0] / anger.mean() > calm[0] / calm.mean() + 0.1
    assert triumph[0] / triumph[2] > calm[0] / calm[2]


def test_fear_closes_in_from_the_corners() -> None:
    lights = [light_of(TimeOfDay.DAY, Weather.CLEAR, mood) for mood in (Mood.JOYFUL, Mood.CALM, Mood.FEARFUL)]
    assert lights[0].gloom < lights[1].gloom < lights[2].gloom


def test_night_indoors_is_dim_and_warm() -> None:
    night = lamplight(light_of(TimeOfDay.NIGHT, Weather.CLEAR, Mood.CALM), TimeOfDay.NIGHT)
    day = lamplight(light_of(TimeOfDay.DAY, Weather.CLEAR, Mood.CALM), TimeOfDay.DAY)
    assert max(night.ambient) < 0.6 * max(day.ambient)


@pytest.mark.parametrize("place", [Place.VILLAGE, Place.CITY, Place.ROOM, Place.FOREST, Place.HARBOUR, Place.DESERT])
def test_two_stories_see_two_places(place: Place) -> None:
    here = Setting(place=place)
    assert np.abs(picture(here, seed=1) - picture(here, seed=2)).mean() > 5


def test_all_places_of_a_film_lie_in_one_country() -> None:
    countries = set()
    for seed in range(12):
        light = light_of(TimeOfDay.DAY, Weather.CLEAR, Mood.CALM)
        views = tuple(View(32, 18, 0, 0, 18) for _ in range(5))
        south = {
            painted_place(Setting(place=place), light, seed, 16 / 9, views).southern
            for place in (Place.ROAD, Place.LAKE)
        }
        assert len(south) == 1
        countries |= south
    assert countries == {True, False}


def test_water_mirrors_the_sky_above_it() -> None:
    blue, red = (
        picture(Setting(place=Place.LAKE, time=time))[53:59].mean((0, 1)) for time in (TimeOfDay.DAY, TimeOfDay.DUSK)
    )
    assert blue[2] > blue[0]
    assert red[0] > red[1]
