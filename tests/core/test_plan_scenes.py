"""Where scenes end, where they play, and how characters look: on plain facts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shotgraph_core.model import Age, Gender, Mood, Place, Sentence, TimeOfDay, Weather
from shotgraph_core.plan.cast import scene_casts
from shotgraph_core.plan.continuity import Look, characters
from shotgraph_core.plan.facts import THERE, PlaceFact, SentenceFacts
from shotgraph_core.plan.moods import scene_mood
from shotgraph_core.plan.scenes import MOST, scene_runs
from shotgraph_core.plan.settings import settings

SEA, FOREST = PlaceFact(Place.SEA, "", THERE), PlaceFact(Place.FOREST, "", THERE)


def fact(number: int, opens: bool = False, section: bool = False, **told: object) -> SentenceFacts:
    sentence = Sentence(id=f"{number:012x}", text=f"Line {number}.", opens_paragraph=opens, opens_section=section)
    return SentenceFacts(sentence=sentence, words=6, **told)  # type: ignore[arg-type]


def sizes(story: list[SentenceFacts]) -> list[int]:
    return [len(run) for run in scene_runs(story)]


@given(
    st.lists(st.tuples(st.booleans(), st.booleans(), st.sampled_from([None, SEA, FOREST]), st.booleans()), min_size=1)
)
def test_every_sentence_is_in_one_scene_and_no_scene_is_too_long(
    drawn: list[tuple[bool, bool, PlaceFact | None, bool]],
) -> None:
    story = [
        fact(n, opens, section, places=(place,) if place else (), moves_on=moves)
        for n, (opens, section, place, moves) in enumerate(drawn)
    ]
    runs = scene_runs(story)
    assert [one for run in runs for one in run] == story
    assert all(1 <= len(run) <= MOST for run in runs)


def test_one_long_paragraph_is_split_into_scenes_of_a_good_length() -> None:
    assert all(3 <= size <= MOST for size in sizes([fact(n) for n in range(100)]))


def test_a_section_always_opens_a_scene() -> None:
    assert sizes([fact(0), fact(1, section=True), fact(2), fact(3)]) == [1, 3]


def test_a_change_of_place_or_time_at_a_paragraph_opens_a_scene() -> None:
    story = [fact(0, places=(SEA,)), fact(1), fact(2), fact(3, True, places=(FOREST,)), fact(4), fact(5)]
    assert sizes(story) == [3, 3]
    assert sizes([*story[:3], fact(3, True, moves_on=True), *story[4:]]) == [3, 3]
    assert sizes([*story[:3], fact(3, True, places=(SEA,)), *story[4:]]) == [6]


def test_a_paragraph_in_front_moves_no_cut_of_a_long_run() -> None:
    story = [fact(n, opens=n % 3 == 0) for n in range(30)]
    more = [fact(100 + n, opens=n == 0) for n in range(4)]
    before = {run[0].sentence.id for run in scene_runs(story)[1:]}
    after = {run[0].sentence.id for run in scene_runs([*more, *story])}
    assert before <= after


def test_a_scene_without_a_place_stays_where_the_last_one_was() -> None:
    runs = [[fact(0, places=(SEA,))], [fact(1)], [fact(2, places=(FOREST,))]]
    assert [one.place for one in settings(runs, 0)] == [Place.SEA, Place.SEA, Place.FOREST]


def test_a_first_scene_without_a_place_plays_in_the_storys_main_place() -> None:
    runs = [[fact(0)], [fact(1, places=(FOREST,))], [fact(2, places=(FOREST,))], [fact(3, places=(SEA,))]]
    assert settings(runs, 0)[0].place is Place.FOREST


def test_a_landmark_stays_in_sight_while_the_place_does() -> None:
    lighthouse = PlaceFact(Place.SEA, "lighthouse", THERE)
    runs = [[fact(0, places=(lighthouse,))], [fact(1, places=(SEA,))], [fact(2, places=(FOREST,))]]
    assert [one.name for one in settings(runs, 0)] == ["lighthouse", "lighthouse", ""]


def test_talk_of_a_place_takes_no_one_there() -> None:
    runs = [[fact(0, places=(SEA,))], [fact(1, places=(PlaceFact(Place.FOREST, "", 1),))]]
    assert settings(runs, 0)[1].place is Place.SEA


def test_a_story_without_places_plays_in_one_that_the_seed_chooses() -> None:
    assert {settings([[fact(0)]], seed)[0].place for seed in range(3)} == {Place.VILLAGE, Place.GARDEN, Place.FIELD}


def test_the_hour_goes_on_and_weather_ends_when_the_time_moves_on() -> None:
    runs = [[fact(0, time=TimeOfDay.NIGHT, weather=Weather.STORM)], [fact(1)], [fact(2, time=TimeOfDay.DAWN)]]
    told = settings(runs, 0)
    assert [one.time for one in told] == [TimeOfDay.NIGHT, TimeOfDay.NIGHT, TimeOfDay.DAWN]
    assert [one.weather for one in told] == [Weather.STORM, Weather.STORM, Weather.CLEAR]


def test_weather_told_once_does_not_last_for_ever() -> None:
    told = settings([[fact(0, weather=Weather.RAIN)], *([fact(n)] for n in range(1, 6))], 0)
    assert [one.weather for one in told].count(Weather.RAIN) == 3


def test_a_scenes_mood_is_the_one_told_most_and_calm_without_any() -> None:
    assert scene_mood([fact(0, mood=Mood.SAD), fact(1, mood=Mood.JOYFUL), fact(2, mood=Mood.JOYFUL)]) is Mood.JOYFUL
    assert scene_mood([fact(0)]) is Mood.CALM


def test_a_scene_casts_its_sections_lead_and_whom_it_names_and_else_goes_on_with_the_last() -> None:
    first, second = [fact(0, section=True, named=("b", "a"))], [fact(1, named=("c",))]
    assert scene_casts([first, second], ("a", "b", "c")) == [("a", "b"), ("a", "c")]
    assert scene_casts([first, [fact(1, section=True)]], ("a", "b")) == [("a", "b"), ("a", "b")]
    assert scene_casts([[fact(0)]], ("a", "b")) == [()]


def test_one_mention_more_or_less_changes_no_ones_rank_in_a_scene() -> None:
    often = [fact(n, named=("b",)) for n in range(3)]
    assert scene_casts([[*often, fact(3, named=("a",))]], ("a", "b")) == [("a", "b")]


def looks(*names: str) -> list[Look]:
    return [Look(name, "person", Age.ADULT, Gender.UNKNOWN) for name in names]


@pytest.mark.parametrize("seed", range(20))
def test_a_characters_looks_do_not_hang_on_who_else_is_there(seed: int) -> None:
    names = ("Asha", "Ravi", "Mira", "Tom", "Lily", "Ben", "Nani", "Raju", "Sita", "Gopal")
    cast = characters(looks(*names), seed)
    assert [characters(looks(name), seed)[0] for name in names] == list(cast)
    assert len({one.hue for one in cast}) >= 5


def test_looks_hang_on_names_and_seed_and_not_on_who_is_mentioned_most() -> None:
    one, other = characters(looks("Asha", "Ravi"), 1), characters(looks("Ravi", "Asha"), 1)
    assert set(one) == set(other)
    assert characters(looks("Asha"), 1) != characters(looks("Asha"), 2)


def test_ids_are_unique_even_where_slugs_collide() -> None:
    assert [one.id for one in characters(looks("Old Man", "old-man", "नानी", "…"), 0)] == [
        *("old-man", "old-man--2", "नानी", "someone"),
    ]
