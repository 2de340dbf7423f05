"""Colours, and the light of an hour. Knows nothing of shapes or pictures."""

import colorsys
from dataclasses import dataclass, replace

from shotgraph_core.model import Mood, TimeOfDay, Weather

RGB = tuple[float, float, float]
"""Red, green and blue in 0..255."""


def hexed(code: str) -> RGB:
    """The colour of a code such as `7fb2e5`."""
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


def mixed(a: RGB, b: RGB, t: float) -> RGB:
    """The colour at fraction `t` of the way from `a` to `b`."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t


def lighter(colour: RGB, t: float) -> RGB:
    """Nearer to white."""
    return mixed(colour, (255, 252, 244), t)


def darker(colour: RGB, t: float) -> RGB:
    """Nearer to a bluish black."""
    return mixed(colour, (18, 14, 30), t)


def times(colour: RGB, by: RGB) -> RGB:
    """Channel by channel product; `by` counts in ones, not in 255ths."""
    return min(255, colour[0] * by[0]), min(255, colour[1] * by[1]), min(255, colour[2] * by[2])


def exposed(colour: RGB, key: float) -> RGB:
    """The colour as bright as its grey to the power of `key` (in ones), a little paler; hair and pupils stay dark."""
    if key == 1:
        return colour
    gain = (max(DARKEST, luma(colour)) / 255) ** (key - 1)
    return saturated(times(colour, (gain, gain, gain)), 0.45 + 0.55 * key)


def saturated(colour: RGB, by: float) -> RGB:
    """The colour with its distance from grey multiplied."""
    grey = luma(colour)
    r, g, b = (min(255.0, max(0.0, grey + (channel - grey) * by)) for channel in colour)
    return r, g, b


def luma(colour: RGB) -> float:
    """Brightness as BT.709 weighs it."""
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]


def hue(degrees: float, saturation: float, lightness: float) -> RGB:
    """A colour by its place on the colour circle."""
    r, g, b = colorsys.hls_to_rgb(degrees % 360 / 360, lightness, saturation)
    return r * 255, g * 255, b * 255


DARKEST = 70.0
"""Grey below which a key light lifts no further."""
KEY = 0.76
"""The least ambient light, as grey, in which faces read well."""


@dataclass(frozen=True)
class Light:
    """How an hour, its weather and a mood colour a place."""

    sky: tuple[RGB, ...]
    """From the zenith to the horizon."""
    haze: RGB
    """What far things fade into."""
    ambient: RGB
    """Multiplies every local colour; ones, not 255ths."""
    sun: RGB
    """Colour of the sun or moon, and of the rims it lights."""
    sun_at: tuple[float, float]
    """Fractions of the frame's width and height."""
    moon: bool
    stars: float
    thickness: float
    """How fast things fade with distance."""
    lamps: float
    """How strongly lamps and windows glow, 0..1."""
    shine: float
    """How much of the sun or moon comes through the clouds, 0..1."""

    snow: float = 0.0
    """How much snow lies on what stands, 0..1."""
    wind: float = 0.0
    """How far the wind bends what grows, 0..1."""
    fog: float = 0.0
    """How much the air swallows what is far, 0..1."""
    tint: RGB = (1.0, 1.0, 1.0)
    """What the mood does to every lamp and hour; ones, not 255ths."""
    gloom: float = 1.0
    """How much darker than usual the corners of the frame are."""

    key: float = 1.0
    """Exponent that lifts dark local colours more than bright ones: below 1 where a key light shines."""

    def lifted(self) -> "Light":
        """The light on a cast: a key light, so that eyes and mouths read at any hour; its tint stays."""
        dim = self.dimness
        if dim <= 0:
            return self
        grey = luma(self.ambient)
        bright = KEY - 0.17 * dim
        red, green, blue = (bright * (0.62 + 0.38 * part / grey) for part in self.ambient)
        return replace(self, ambient=(red, green, blue), key=max(0.58, 1 - 0.85 * dim))

    @property
    def dimness(self) -> float:
        """How far the light falls short of what faces need: 0 in daylight, towards 1 in the dark."""
        return max(0.0, 1 - luma(self.ambient) / KEY)

    def shade(self, amount: float) -> float:
        """By how much to darken what is behind a cast in this light."""
        return max(0.58, 1 - amount * self.dimness)

    def shaded(self, by: float) -> "Light":
        """The light of a place that steps back; its lamps, sun and moon shine as before."""
        dark = (by, by, by)
        return replace(
            self,
            sky=tuple(times(stop, dark) for stop in self.sky),
            haze=times(self.haze, dark),
            ambient=times(self.ambient, dark),
        )

    def on(self, colour: RGB, depth: float = 0.0) -> RGB:
        """A local colour as seen in this light from `depth` (0 here, 1 at the horizon)."""
        return mixed(times(exposed(colour, self.key), self.ambient), self.haze, min(0.96, depth * self.thickness))


def _stops(codes: str) -> tuple[RGB, ...]:
    return tuple(hexed(code) for code in codes.split())


HOURS = {
    TimeOfDay.DAY: Light(
        _stops("2a76c4 4f9bdb 86c2ea c3e3ee f8eed6"), hexed("c9e0e8"), (1.0, 0.99, 0.95), hexed("fff6d8"),
        (0.74, 0.17), moon=False, stars=0.0, thickness=1.0, lamps=0.0, shine=1.0,
    ),
    TimeOfDay.DAWN: Light(
        _stops("39488f 7a72b4 c98fb4 f6ab9c fdd3a2 fff1cd"), hexed("f6c9b2"), (0.84, 0.72, 0.76), hexed("ffe2b0"),
        (0.30, 0.47), moon=False, stars=0.12, thickness=1.15, lamps=0.25, shine=1.0,
    ),
    TimeOfDay.DUSK: Light(
        _stops("131a42 2f2c69 7a3f78 cf5f79 f79a68 ffdc9c"), hexed("d97f7e"), (0.55, 0.39, 0.54), hexed("ffd9a0"),
        (0.66, 0.46), moon=False, stars=0.55, thickness=1.1, lamps=0.75, shine=1.0,
    ),
    TimeOfDay.NIGHT: Light(
        _stops("070d2b 0f1c4c 1c3768 33598a 5a86a8"), hexed("41679a"), (0.33, 0.43, 0.68), hexed("e9f1ff"),
        (0.72, 0.18), moon=True, stars=1.0, thickness=1.0, lamps=1.0, shine=1.0,
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Air:
    """What weather does to light."""

    cover: RGB
    """The colour of the cloud cover by day."""
    amount: float
    """How much of the sky it hides."""
    thicker: float
    dim: float
    shine: float


AIRS = {
    Weather.CLEAR: Air((255, 255, 255), 0.0, 1.0, 1.0, 1.0),
    Weather.WIND: Air((214, 226, 232), 0.15, 1.0, 1.0, 1.0),
    Weather.CLOUDY: Air((186, 198, 210), 0.55, 1.1, 0.9, 0.35),
    Weather.RAIN: Air((128, 146, 164), 0.78, 1.4, 0.74, 0.0),
    Weather.STORM: Air((66, 72, 96), 0.88, 1.3, 0.52, 0.0),
    Weather.SNOW: Air((196, 208, 224), 0.74, 1.5, 0.93, 0.25),
    Weather.FOG: Air((208, 216, 220), 0.75, 2.9, 0.9, 0.3),
}


@dataclass(frozen=True)
class Feeling:
    """What a mood does to light."""

    tint: RGB
    """Multiplies every colour; ones, not 255ths."""
    saturation: float
    wash: RGB = (128, 128, 128)
    """The colour towards which sky and haze turn."""
    amount: float = 0.0
    gloom: float = 1.0


MOODS: dict[Mood, Feeling] = {
    Mood.CALM: Feeling((1.0, 1.0, 1.0), 1.0),
    Mood.JOYFUL: Feeling((1.1, 1.05, 0.96), 1.22, (255, 238, 190), 0.1, 0.7),
    Mood.PLAYFUL: Feeling((1.06, 1.03, 1.0), 1.32, (190, 236, 255), 0.08, 0.7),
    Mood.TENDER: Feeling((1.07, 0.96, 0.96), 0.98, (255, 178, 196), 0.26),
    Mood.SAD: Feeling((0.76, 0.84, 0.98), 0.48, (96, 116, 150), 0.36, 1.4),
    Mood.TENSE: Feeling((0.86, 0.9, 0.84), 0.7, (84, 100, 86), 0.26, 1.5),
    Mood.FEARFUL: Feeling((0.58, 0.74, 0.78), 0.6, (20, 54, 66), 0.52, 2.1),
    Mood.ANGRY: Feeling((1.04, 0.74, 0.66), 1.1, (168, 36, 26), 0.42, 1.6),
    Mood.MYSTERIOUS: Feeling((0.72, 0.7, 0.98), 0.9, (64, 44, 118), 0.46, 1.9),
    Mood.TRIUMPHANT: Feeling((1.14, 1.04, 0.84), 1.18, (255, 200, 96), 0.28, 0.8),
}


def light_of(time: TimeOfDay, weather: Weather, mood: Mood) -> Light:
    """The light in which a scene is drawn."""
    hour, air, feeling = HOURS[time], AIRS[weather], MOODS[mood]
    dark = times(air.cover, tuple(0.25 + 0.75 * part for part in hour.ambient))  # type: ignore[arg-type]
    cover = mixed(dark, mixed(hour.haze, dark, 0.5), 0.4)
    wash = times(feeling.wash, tuple(0.3 + 0.7 * part for part in hour.ambient))  # type: ignore[arg-type]

    def covered(colour: RGB) -> RGB:
        weathered = times(mixed(colour, cover, air.amount), feeling.tint)
        return mixed(saturated(weathered, feeling.saturation), wash, feeling.amount)

    ambient = tuple(part * air.dim * toned for part, toned in zip(hour.ambient, feeling.tint, strict=True))
    return replace(
        hour,
        sky=tuple(covered(stop) for stop in hour.sky),
        haze=covered(hour.haze),
        ambient=(ambient[0], ambient[1], ambient[2]),
        sun=mixed(hour.sun, times(hour.sun, feeling.tint), 0.6),
        stars=hour.stars * (1 - air.amount) ** 2,
        thickness=hour.thickness * air.thicker,
        lamps=max(hour.lamps, 0.7 * (1 - air.dim) * 2),
        shine=air.shine,
        snow=float(weather is Weather.SNOW),
        wind={Weather.WIND: 1.0, Weather.STORM: 0.8}.get(weather, 0.0),
        fog=float(weather is Weather.FOG),
        tint=feeling.tint,
        gloom=feeling.gloom,
    )
