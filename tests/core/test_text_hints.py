"""What words tell of place, hour, weather, mood, things and speech."""

import pytest

from shotgraph_core.model import Language, Mood, Place, Pose, TimeOfDay, Weather
from shotgraph_core.text.hints import NAMED, TALKED_OF, THERE, hints
from shotgraph_core.text.lexicon import lexicon

EN, HI = Language.EN, Language.HI


@pytest.mark.parametrize(
    ("line", "place", "name", "weight"),
    [
        ("They went into the deep forest.", Place.FOREST, "", THERE),
        ("The forest was old.", Place.FOREST, "", NAMED),
        ("“Is the forest far?” she said.", Place.FOREST, "", TALKED_OF),
        ("An old lighthouse stood there.", Place.SEA, "lighthouse", NAMED),
        ("By the shores of the river sat a fox.", Place.RIVER, "", THERE),
        ("They met under the tree.", Place.FIELD, "tree", THERE),
    ],
)
def test_a_place_weighs_more_where_someone_is_in_it(line: str, place: Place, name: str, weight: int) -> None:
    assert hints(line, EN).places == ((place, name, weight),)


@pytest.mark.parametrize(
    "line",
    [
        "She did it well.",
        "In spring they may fall.",
        "He had to train hard and bank on luck.",
        "What a fair, tall girl!",
        "Light as a feather, she felt like a sprite.",
    ],
)
def test_false_friends_are_no_places(line: str) -> None:
    assert hints(line, EN).places == ()


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("Then night fell.", TimeOfDay.NIGHT),
        ("At sunrise they left.", TimeOfDay.DAWN),
        ("The next morning he woke.", TimeOfDay.DAY),
        ("That evening she sang.", TimeOfDay.DUSK),
        ("Every evening she sang.", None),
        ("“Good night,” he said.", None),
        ("It was not night.", None),
    ],
)
def test_the_hour_is_what_is_told_and_not_a_habit_or_a_greeting(line: str, time: TimeOfDay | None) -> None:
    assert hints(line, EN).time is time


@pytest.mark.parametrize(
    ("line", "weather"),
    [
        ("Rain fell.", Weather.RAIN),
        ("There was no rain for months.", None),
        ("The wind was quiet.", None),
        ("A strong wind came.", Weather.WIND),
        ("The storm had passed.", Weather.CLEAR),
        ("“Will it rain?” he asked.", None),
    ],
)
def test_weather_that_is_denied_or_only_spoken_of_does_not_fall(line: str, weather: Weather | None) -> None:
    assert hints(line, EN).weather is weather


def test_moods_and_strong_feelings_heed_a_not() -> None:
    assert hints("She was terrified.", EN)[3:5] == (Mood.FEARFUL, True)
    assert hints("She was not terrified.", EN)[3:5] == (None, False)


def test_hindi_tells_place_hour_weather_and_things() -> None:
    told = hints("उस रात नदी के किनारे बारिश में एक नाव थी।", HI)
    assert (told.places[0].place, told.places[0].weight) == (Place.RIVER, THERE)
    assert (told.time, told.weather, told.props) == (TimeOfDay.NIGHT, Weather.RAIN, ("boat",))


def test_hindi_homographs_tell_nothing() -> None:
    told = hints("कल सोना अच्छा था।", HI)
    assert told[:4] == ((), None, None, None)
    assert told.props == ()
    assert hints("बारिश नहीं हुई।", HI).weather is None


def test_things_are_named_in_the_vocabulary_of_the_painter() -> None:
    assert hints("She put the mangoes and an apple in a pail beside two lanterns.", EN).props == (
        *("mango", "apple", "bucket", "lantern"),
    )
    assert hints("The sun rose, orange and round.", EN).props == ()


def test_both_lexicons_know_the_same_things_and_poses() -> None:
    english, hindi = lexicon(EN), lexicon(HI)
    assert english.props.meanings == hindi.props.meanings
    assert len(english.props.meanings) > 70
    assert english.poses.meanings == hindi.poses.meanings == frozenset(Pose)
    assert english.held == hindi.held <= english.props.meanings


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("“Come,” she said, “now.”", "Come, now."),
        ('He said, "Go home."', "Go home."),
        ("Rita: Hey, wait!", "Hey, wait!"),
        ("«Oui», he said.", "Oui"),
        ("It was late” she said.", "It was late"),
        ("He asked, “Is it", "Is it"),
        ("Nobody spoke.", ""),
        ("One thing was sure: it rained.", ""),
    ],
)
def test_dialogue_is_what_stands_in_quotation_marks_or_after_a_speakers_name(line: str, said: str) -> None:
    assert hints(line, EN).dialogue == said
