"""A shot in words: what a painter, or a diffusion camera, is told."""

from collections.abc import Sequence

from shotgraph_core.model import Age, Character, Gender, Place, Setting, ShotType, TimeOfDay, Weather
from shotgraph_core.plan.looks import with_article

SIZES = {
    ShotType.WIDE: "Wide shot",
    ShotType.MEDIUM: "Medium shot",
    ShotType.CLOSE_UP: "Close-up",
    ShotType.ESTABLISHING: "Establishing shot",
}
WITHOUT_ARTICLE = {Place.MOUNTAINS: "in the mountains", Place.HILLS: "in the hills", Place.SKY: "in the sky"}
BY = {
    Place.SEA: "by the sea",
    Place.BEACH: "on a beach",
    Place.HARBOUR: "in a harbour",
    Place.ISLAND: "on an island",
    Place.RIVER: "by a river",
    Place.LAKE: "by a lake",
    Place.ROAD: "on a road",
    Place.TRAIN: "in a train",
    **WITHOUT_ARTICLE,
}
TIMES = {
    TimeOfDay.DAWN: "at dawn",
    TimeOfDay.DAY: "by day",
    TimeOfDay.DUSK: "at dusk",
    TimeOfDay.NIGHT: "at night",
}
WEATHER = {
    Weather.CLEAR: "",
    Weather.CLOUDY: "under clouds",
    Weather.RAIN: "in the rain",
    Weather.STORM: "in a storm",
    Weather.SNOW: "in the snow",
    Weather.FOG: "in fog",
    Weather.WIND: "in the wind",
}
PEOPLE = {
    (Age.CHILD, Gender.FEMALE): "a girl",
    (Age.CHILD, Gender.MALE): "a boy",
    (Age.CHILD, Gender.UNKNOWN): "a child",
    (Age.ADULT, Gender.FEMALE): "a woman",
    (Age.ADULT, Gender.MALE): "a man",
    (Age.ADULT, Gender.UNKNOWN): "a grown-up",
    (Age.OLD, Gender.FEMALE): "an old woman",
    (Age.OLD, Gender.MALE): "an old man",
    (Age.OLD, Gender.UNKNOWN): "an old person",
}


def description(size: ShotType, cast: Sequence[Character], setting: Setting, props: Sequence[str], told: str) -> str:
    """Size, people, place, hour, weather and things in English, then the told line itself."""
    who = " of " + " and ".join(map(person, cast)) if cast else ""
    things = f", with {', '.join(props)}" if props else ""
    return f"{SIZES[size]}{who}, {', '.join(_where(setting))}{things}: {told}"


def person(character: Character) -> str:
    """Someone by name, and in brackets what they are."""
    return f"{character.name} ({kind(character)})"


def kind(character: Character) -> str:
    """What someone is: `a girl`, `an old man`, `an owl`."""
    if character.species != "person":
        return with_article(character.species)
    return PEOPLE[character.age, character.gender]


def _where(setting: Setting) -> list[str]:
    place = BY.get(setting.place, f"in a {setting.place.value}")
    landmark = f"near a {setting.name}" if setting.name and setting.name != setting.place.value else ""
    return [words for words in (place, landmark, TIMES[setting.time], WEATHER[setting.weather]) if words]
