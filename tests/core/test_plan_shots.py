"""The grammar of shots, on plain facts."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from shotgraph_core.model import Character, Framing, Gender, Mood, Place, Scene, Sentence, Setting, Shot, ShotType
from shotgraph_core.plan.facts import SentenceFacts
from shotgraph_core.plan.grammar import seconds
from shotgraph_core.plan.shots import scene_shots

ASHA = Character(id="asha", name="Asha", gender=Gender.FEMALE)
RAVI = Character(id="ravi", name="Ravi", gender=Gender.MALE)
NANI = Character(id="nani", name="Nani", gender=Gender.FEMALE)
FOX = Character(id="fox", name="fox", species="fox")
KNOWN = {one.id: one for one in (ASHA, RAVI, NANI, FOX)}


def fact(number: int, opens: bool = False, words: int = 8, **told: object) -> SentenceFacts:
    sentence = Sentence(id=f"{number:012x}", text=f"Line {number}.", opens_paragraph=opens)
    return SentenceFacts(sentence=sentence, words=words, **told)  # type: ignore[arg-type]


def shots(run: list[SentenceFacts], cast: tuple[str, ...] = ("asha",)) -> list[Shot]:
    scene = Scene(
        id="scene-1",
        sentences=tuple(one.sentence for one in run),
        setting=Setting(place=Place.MARKET),
        mood=Mood.SAD,
        cast=cast,
    )
    return scene_shots(scene, run, range(len(run), 0, -1), KNOWN)


def types(run: list[SentenceFacts], **options: object) -> list[ShotType]:
    return [shot.shot_type for shot in shots(run, **options)]  # type: ignore[arg-type]


drawn_run = st.lists(
    st.tuples(st.booleans(), st.integers(1, 20), st.booleans(), st.sampled_from(["", "Hello"])), min_size=1, max_size=16
)


@given(drawn_run)
def test_neighbouring_shots_never_frame_alike_and_every_sentence_is_shot_once(
    drawn: list[tuple[bool, int, bool, str]],
) -> None:
    run = [fact(n, o, w, strong=s, dialogue=d) for n, (o, w, s, d) in enumerate(drawn)]
    plan = shots(run)
    assert [one for shot in plan for one in shot.sentence_ids] == [one.sentence.id for one in run]
    assert all((a.shot_type, a.framing) != (b.shot_type, b.framing) for a, b in pairwise(plan))
    assert all(len(shot.sentence_ids) <= 2 for shot in plan)


def centred(shot: Shot) -> Shot:
    """A shot without the third that it was given beside others; what stands from a last plan keeps its own."""
    return shot.model_copy(update={"framing": Framing.CENTRE})


@given(drawn_run, st.integers(0, 15), st.integers(4, 20))
def test_an_edited_sentence_changes_its_own_shot_and_no_other_but_where_its_subject_stands(
    drawn: list[tuple[bool, int, bool, str]], at: int, words: int
) -> None:
    run = [fact(n, o, w, strong=s, dialogue=d) for n, (o, w, s, d) in enumerate(drawn)]
    at %= len(run)
    edited = [*run[:at], fact(999, run[at].sentence.opens_paragraph, words), *run[at + 1 :]]
    before = [centred(shot) for shot in shots(run) if run[at].sentence.id not in shot.sentence_ids]
    after = {shot.id: centred(shot) for shot in shots(edited)}
    kept = [shot for shot in before if after.get(shot.id) == shot]
    assert len(before) - len(kept) <= 1
    if words >= 4 <= run[at].words:
        neighbours = {one.sentence.id for one in run if one.words < 4}
        assert all(shot in kept or neighbours & set(shot.sentence_ids) for shot in before)


def test_a_scene_opens_on_its_place() -> None:
    assert types([fact(0), fact(1)]) == [ShotType.ESTABLISHING, ShotType.MEDIUM]


def test_speech_comes_near_and_strong_feeling_nearest() -> None:
    told = types([fact(0), fact(1, dialogue="Hi"), fact(2, strong=True), fact(3, dialogue="Oh"), fact(4), fact(5)])
    assert told[1] is ShotType.MEDIUM
    assert told[2] is ShotType.CLOSE_UP
    assert told[3] is ShotType.CLOSE_UP
    assert {told[4], told[5]} == {ShotType.WIDE, ShotType.MEDIUM}


def test_a_shot_without_anyone_is_never_near() -> None:
    assert types([fact(0), fact(1, strong=True), fact(2, dialogue="Hi")], cast=())[1:] == [ShotType.WIDE, ShotType.WIDE]


def test_a_very_short_sentence_shares_its_shot_within_its_paragraph() -> None:
    run = [fact(0), fact(1, words=2), fact(2, True, words=2), fact(3, True)]
    assert [len(shot.sentence_ids) for shot in shots(run)] == [2, 1, 1]


def test_a_shared_shot_is_not_too_long() -> None:
    assert len(shots([fact(0, words=30), fact(1, words=2)])) == 2


def test_no_shot_of_a_scene_with_a_cast_is_empty() -> None:
    assert all(shot.cast for shot in shots([fact(n) for n in range(8)]))


def test_a_pronoun_means_the_latest_of_its_gender() -> None:
    run = [fact(0, named=("asha",)), fact(1, named=("ravi",)), fact(2, pronouns=(Gender.FEMALE,))]
    assert [one.id for one in shots(run, cast=("ravi", "asha"))[2].cast] == ["asha"]


def test_he_and_she_never_mean_each_other() -> None:
    run = [fact(0, named=("asha",)), fact(1, pronouns=(Gender.MALE,), named=("nani",))]
    assert [one.id for one in shots(run, cast=("asha", "nani"))[1].cast] == ["nani", "ravi"]


def test_they_are_the_two_that_were_named_last() -> None:
    run = [fact(0, named=("asha",)), fact(1, named=("ravi", "fox")), fact(2, plural=True)]
    assert {one.id for one in shots(run, cast=("asha", "ravi", "fox"))[2].cast} == {"ravi", "fox"}


def test_the_speaker_is_the_subject_and_she_said_is_not_whom_she_said_it_to() -> None:
    run = [fact(0, named=("asha",)), fact(1, named=("nani",), dialogue="Come", speaker_pronoun=Gender.FEMALE)]
    shot = shots(run, cast=("asha", "nani"))[1]
    assert shot.speaker == "asha"
    assert [one.id for one in shot.cast] == ["asha", "nani"]


def test_at_most_three_are_in_a_picture() -> None:
    assert len(shots([fact(0, named=("asha", "ravi", "nani", "fox"))])[0].cast) == 3


def test_a_shot_feels_like_its_own_sentence_and_not_like_its_scene() -> None:
    assert [shot.mood for shot in shots([fact(0, mood=Mood.ANGRY), fact(1)])] == [Mood.ANGRY, Mood.CALM]


def test_a_description_tells_size_people_place_and_the_line_itself() -> None:
    told = shots([fact(0, named=("asha", "fox"), props=("lantern",))])[0].description
    assert told == "Establishing shot of Asha (a woman) and fox (a fox), in a market, by day, with lantern: Line 0."


def test_time_is_planned_from_words_within_bounds() -> None:
    assert seconds(13) == 6.0
    assert seconds(1000) == 30.0
    assert seconds(0) == 1.0
