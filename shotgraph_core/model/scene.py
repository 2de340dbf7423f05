"""Where, when and in which mood a run of sentences plays, and who is there."""

from enum import StrEnum

from pydantic import Field

from shotgraph_core.model.bible import Bible, Character
from shotgraph_core.model.story import Sentence, Wishes
from shotgraph_core.model.value import Frozen


class Place(StrEnum):
    """Kinds of places that a camera can show."""

    VILLAGE = "village"
    CITY = "city"
    MARKET = "market"
    FOREST = "forest"
    MOUNTAINS = "mountains"
    HILLS = "hills"
    SEA = "sea"
    BEACH = "beach"
    HARBOUR = "harbour"
    ISLAND = "island"
    RIVER = "river"
    LAKE = "lake"
    DESERT = "desert"
    FIELD = "field"
    GARDEN = "garden"
    ROAD = "road"
    PALACE = "palace"
    TEMPLE = "temple"
    CAVE = "cave"
    SKY = "sky"
    ROOM = "room"
    KITCHEN = "kitchen"
    CLASSROOM = "classroom"
    HUT = "hut"
    HALL = "hall"
    SHOP = "shop"
    TRAIN = "train"

    @property
    def indoors(self) -> bool:
        """Whether the place has a roof: no sky, and weather only through a window."""
        return self in INDOORS


INDOORS = frozenset({Place.ROOM, Place.KITCHEN, Place.CLASSROOM, Place.HUT, Place.HALL, Place.SHOP, Place.TRAIN})


class TimeOfDay(StrEnum):
    """The light of the hour."""

    DAWN = "dawn"
    DAY = "day"
    DUSK = "dusk"
    NIGHT = "night"


class Weather(StrEnum):
    """What falls, blows or hangs in the air."""

    CLEAR = "clear"
    CLOUDY = "cloudy"
    RAIN = "rain"
    STORM = "storm"
    SNOW = "snow"
    FOG = "fog"
    WIND = "wind"


class Mood(StrEnum):
    """What a scene feels like; leads music and light."""

    CALM = "calm"
    JOYFUL = "joyful"
    PLAYFUL = "playful"
    TENDER = "tender"
    SAD = "sad"
    TENSE = "tense"
    FEARFUL = "fearful"
    ANGRY = "angry"
    MYSTERIOUS = "mysterious"
    TRIUMPHANT = "triumphant"


class Setting(Frozen):
    """Where and when a shot plays. Equal settings look the same."""

    place: Place
    name: str = ""
    """The story's own word for the place ("lighthouse", "mandi"), lower case; tells two villages apart."""
    time: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR


class Scene(Frozen):
    """A run of sentences that play in one place, at one time, in one mood."""

    id: str
    sentences: tuple[Sentence, ...] = Field(min_length=1)
    setting: Setting
    mood: Mood
    cast: tuple[str, ...] = ()
    """Ids of the characters that are present, most mentioned first."""
    summary: str = ""
    planned_by: str = "rules"
    """Who broke it down: `rules`, or a language model and the step of the repair ladder that its answer took."""
    notes: tuple[str, ...] = ()
    """What was mended in a model's answer."""


class SceneList(Wishes):
    """The story in scenes, with all that later stages need of it (but not its title)."""

    director: str = ""
    """Digest of who planned it and what else a plan hangs on; another director begins from nothing."""
    bible: Bible
    found: Bible = Bible()
    """The bible before its writer's own words, which the next plan begins from."""
    scenes: tuple[Scene, ...] = Field(min_length=1)

    @property
    def characters(self) -> tuple[Character, ...]:
        """The story's characters, the leads first."""
        return self.bible.characters

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of the story, in telling order."""
        return tuple(sentence for scene in self.scenes for sentence in scene.sentences)
