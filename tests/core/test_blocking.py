"""Who does what in a shot, who holds what, and who and what else is to be seen: from sentences, English and Hindi."""

import pytest

from shotgraph_core.model import Age, Character, Extra, Gender, Language, Place, Pose, Sentence, Setting, StoryInput
from shotgraph_core.plan.blocking import backdrop, extras, marks, poses, props
from shotgraph_core.plan.facts import SentenceFacts
from shotgraph_core.told import facts

ASHA = Character(id="asha", name="Asha", age=Age.CHILD, gender=Gender.FEMALE)
RAVI = Character(id="ravi", name="Ravi", age=Age.CHILD, gender=Gender.MALE)
FOX = Character(id="fox", name="fox", species="fox")
CROW = Character(id="crow", name="crow", species="crow")
GAURI = Character(id="gauri", name="गौरी", age=Age.CHILD, gender=Gender.FEMALE)
MOTI = Character(id="moti", name="मोती", species="puppy")
EVERYONE = (ASHA, RAVI, FOX, CROW)


def read(line: str) -> tuple[SentenceFacts, ...]:
    language = Language.HI if any("\u0900" <= one <= "\u097f" for one in line) else Language.EN
    people = (GAURI, MOTI) if language is Language.HI else EVERYONE
    return facts([Sentence(id="0" * 12, text=line)], people, StoryInput(text=line, title="", language=language))


def done(line: str, *cast: Character) -> str:
    """What each of the cast does, in words."""
    return " ".join(pose.value for pose in poses(read(line), cast))


@pytest.mark.parametrize(
    ("line", "pose"),
    [
        ("Asha walked to the well.", "walk"),
        ("Asha came back from the market.", "walk"),
        ("Asha ran down the hill.", "run"),
        ("Asha sat on a wall.", "sit"),
        ("By noon Asha had fallen asleep.", "sleep"),
        ("Asha fell fast asleep.", "sleep"),
        ("Asha looked up at the moon.", "look_up"),
        ("Asha dreamed, and in her dream Asha flew.", "fly"),
        ("Asha swam across the river.", "swim"),
        ("Asha leapt over the ditch.", "jump"),
        ("Asha danced in the rain.", "dance"),
        ("Asha burst into tears.", "cry"),
        ("Asha pointed to the sea.", "point"),
        ("Asha ate a mango.", "eat"),
        ("Asha swept the yard.", "work"),
        ("Slowly, Asha was walking home.", "walk"),
        ("Up the tree climbed Asha.", "walk"),
        ("Asha thought about it.", "stand"),
        ("गौरी दौड़ी।", "run"),
        ("उस रात गौरी सो गई।", "sleep"),
        ("गौरी पेड़ के नीचे बैठी थी।", "sit"),
        ("गौरी ने आम खाया।", "eat"),
        ("गौरी रोने लगी।", "cry"),
        ("गौरी चुप थी।", "stand"),
    ],
)
def test_a_verb_tells_what_its_subject_does(line: str, pose: str) -> None:
    assert done(line, GAURI if "गौरी" in line else ASHA) == pose


@pytest.mark.parametrize(
    "line",
    [
        "Asha did not run.",
        "Asha has never been able to fly.",
        "Asha wanted to dance.",
        "Asha stopped crying.",
        "“Let us run,” said Asha.",
        "“Come,” cried Asha.",
        "Asha ran out of oil.",
        "Asha had the fly on her nose.",
        "Time flies, thought Asha.",
        "The boat floated past.",
        "Her eyes danced.",
        "गौरी नहीं दौड़ी।",
        "गौरी उड़ना चाहती थी।",
        "गौरी को पता चला।",
    ],
)
def test_what_is_denied_wished_said_or_meant_otherwise_is_not_done(line: str) -> None:
    assert done(line, GAURI if "गौरी" in line else ASHA) == "stand"


@pytest.mark.parametrize(
    ("line", "cast", "done_by_each"),
    [
        ("Asha slept while Ravi worked.", (ASHA, RAVI), "sleep work"),
        ("Asha looked at Ravi and ran away.", (ASHA, RAVI), "run stand"),
        ("Asha saw the crow flying.", (ASHA, CROW), "stand fly"),
        ("Asha smiled at Ravi, who had fallen asleep.", (ASHA, RAVI), "stand sleep"),
        ("Asha and Ravi ran.", (ASHA, RAVI), "run run"),
        ("They both danced.", (ASHA, RAVI), "dance dance"),
        ("She sat down.", (RAVI, ASHA), "stand sit"),
        ("He sat down.", (RAVI, ASHA), "sit stand"),
        ("It flew away.", (ASHA, CROW), "stand fly"),
        ("Asha laughed, and then she ran.", (ASHA, RAVI), "run stand"),
        ("Birds were flying over Asha.", (ASHA,), "stand"),
        ("On the wall sat a black crow.", (ASHA, CROW), "stand sit"),
        ("Asha walked to the river and jumped in.", (ASHA,), "jump"),
        ("गौरी ने मोती को सोते देखा।", (GAURI, MOTI), "stand sleep"),
        ("गौरी और मोती दौड़े।", (GAURI, MOTI), "run run"),
    ],
)
def test_each_does_what_is_said_of_it(line: str, cast: tuple[Character, ...], done_by_each: str) -> None:
    assert done(line, *cast) == done_by_each


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("Asha carried a lantern to Ravi.", ("lantern", "")),
        ("Ravi took the red kite, and Asha laughed.", ("", "kite")),
        ("Asha put her basket aside.", ("basket", "")),
        ("A lantern hung on the wall.", ("", "")),
        ("Asha did not have a book.", ("", "")),
        ("Asha climbed the mountain.", ("", "")),
    ],
)
def test_a_thing_is_in_the_hand_of_whoever_the_sentence_says(line: str, held: tuple[str, ...]) -> None:
    assert tuple(mark.holds for mark in marks(read(line), (ASHA, RAVI))) == held


def test_hindi_hands_hold_what_stands_before_the_verb() -> None:
    assert [mark.holds for mark in marks(read("गौरी ने लालटेन उठाई।"), (GAURI, MOTI))] == ["lantern", ""]


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("Birds sang in the trees.", [Extra(species="bird", count=3, pose=Pose.FLY)]),
        ("A bird sat on the roof.", [Extra(species="bird", count=1, pose=Pose.SIT)]),
        ("Two goats and many children ran past.", [
            Extra(species="goat", count=2, pose=Pose.RUN), Extra(species="child", count=5, pose=Pose.RUN),
        ]),
        ("The villagers laughed.", [Extra(species="person", count=5)]),
        ("A soldier stood at the gate.", [Extra(species="person")]),
        ("There were no birds.", []),
        ("Asha ran like a deer.", []),
        ("The fox met the crow.", []),
        ("The girl laughed.", []),
        ("“Thank you, old man,” she said.", []),
        ("A dog, a cat, a cow and a goat slept.", [
            Extra(species=kind, pose=Pose.SLEEP) for kind in ("dog", "cat", "cow")
        ]),
        ("बच्चे नाच रहे थे।", [Extra(species="child", count=3, pose=Pose.DANCE)]),
        ("वहाँ बहुत भीड़ थी।", [Extra(species="person", count=5)]),
    ],
)  # fmt: skip
def test_creatures_and_people_without_a_part_are_in_the_picture(line: str, seen: list[Extra]) -> None:
    assert list(extras(read(line), (ASHA, FOX))) == seen


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("From the market they saw the lighthouse and the mountains.", ("lighthouse", "mountains")),
        ("The market was loud.", ()),
        ("There was no temple.", ()),
        ("The temple, the palace and the cave are far away.", ("temple", "palace")),
        ("Kabir knocked over a tower of pots.", ()),
    ],
)
def test_places_that_a_sentence_names_beside_its_own_are_far_behind(line: str, names: tuple[str, ...]) -> None:
    assert backdrop(read(line), Setting(place=Place.MARKET)) == names


def test_a_thing_too_large_for_a_room_is_behind_its_window() -> None:
    group, room = read("The ship and the book were gone."), Setting(place=Place.ROOM)
    assert (props(group, room), backdrop(group, room)) == (("book",), ("ship",))
    sea, deck = Setting(place=Place.SEA), Setting(place=Place.SEA, name="ship")
    assert (props(group, sea), props(group, deck)) == (("ship", "book"), ("book",))


def test_nobody_in_the_picture_means_nobody_on_a_mark() -> None:
    assert marks(read("They ran with a lantern."), ()) == ()


@pytest.mark.parametrize(
    ("line", "pose"),
    [
        ("मोती सो रहा था और गौरी दौड़ रही थी।", "run sleep"),
        ("गौरी ने मोती को दौड़ते हुए देखा।", "stand run"),
        ("नाव किनारे पर पहुँची।", "stand stand"),
        ("गौरी घर से निकली।", "walk stand"),
    ],
)
def test_a_hindi_verb_is_said_of_whom_it_agrees_with(line: str, pose: str) -> None:
    assert done(line, GAURI, MOTI.model_copy(update={"gender": Gender.MALE})) == pose


def test_hindi_words_that_only_look_like_things_are_none() -> None:
    for line in ("फूल गोभी लाओ।", "लकड़ी की नाव थी।", "न तो पतंग, न तो घर था।"):
        assert not {"flower", "log", "kite"} & {prop for one in read(line) for prop in one.props}
