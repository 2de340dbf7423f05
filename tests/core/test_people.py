"""How people are drawn: what the words for them say, and what a sentence makes them do."""

from functools import cache

import numpy as np
import pytest

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.engine.canvas import Canvas, View
from shotgraph_core.illustration.engine.palette import RGB, light_of
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.illustration.people import people
from shotgraph_core.illustration.people.hair import HAIRDOS
from shotgraph_core.illustration.people.outfits import OUTFITS
from shotgraph_core.illustration.people.poses import WATER
from shotgraph_core.illustration.people.words import said
from shotgraph_core.model import Age, Character, Gender, Mood, Pose, TimeOfDay, Weather
from shotgraph_core.plan import looks

SIDE = 300
HIGH = 0.5
COSTUMES = (
    "long hair, gown; bun, sari; plait, lehenga; plaits, school uniform; ponytail, salwar; bob, robe; curls, cloak; "
    "bald, dhoti; tousled hair, suit; short hair, raincoat; sweater; white shirt, red skirt; waistcoat"
)
WORDS = (
    "a white beard; a moustache; a bald head; two plaits; a bun; a ponytail; a bob; curly hair; tousled hair; "
    "blonde hair; spectacles; a turban; a cap; a straw hat; a crown; a headscarf; a hood; a flower; a ribbon; "
    "a red scarf; a yellow raincoat; a coat; a cloak; a robe; a sari; a salwar kameez; a dhoti; a kurta; "
    "a school uniform; a suit; a sweater; a waistcoat; an apron; wings; a walking stick; a bindi; fair skin; "
    "a grey shawl; a necklace; boots; a stout man; a skirt; black trousers; a hairband"
)
LIGHT = light_of(TimeOfDay.DAY, Weather.CLEAR, Mood.CALM)
GIRL = Character(id="mira", name="Mira", age=Age.CHILD, gender=Gender.FEMALE, hue=10, variant=7)
WOMAN = Character(id="gita", name="Gita", gender=Gender.FEMALE, hue=300, variant=240)
MAN = Character(id="ravi", name="Ravi", gender=Gender.MALE, hue=210, variant=8)
OLD = Character(id="dadu", name="Dadu", age=Age.OLD, gender=Gender.MALE, hue=150, variant=9)
FOLK = (GIRL, WOMAN, MAN, OLD)
Picture = np.ndarray


@cache
def drawn(who: Character, acting: Acting, high: float = HIGH, facing: int = 1) -> Picture:
    """Red, green, blue and alpha of someone alone, with the feet in the middle of the lower edge."""
    canvas = Canvas(View(SIDE, SIDE, 0, 0, SIDE), LIGHT, 1.0)
    people.draw_person(Puppet(canvas, 0.5, 0.8, high, facing), who, acting)
    return np.asarray(canvas.image).astype(float)


def face(who: Character, acting: Acting) -> Picture:
    """The head of someone, filling the picture."""
    x, y, radius = people.extent(who, acting.pose).head
    high = 0.4 / radius
    canvas = Canvas(View(SIDE, SIDE, 0, 0, SIDE), LIGHT, 1.0)
    people.draw_person(Puppet(canvas, 0.5 - x * high, 0.5 + y * high, high), who, acting)
    return np.asarray(canvas.image).astype(float)


def gap(a: Picture, b: Picture) -> float:
    """How much of the body differs: the mean change over the pixels of either."""
    either = (a[..., 3] > 0) | (b[..., 3] > 0)
    return float(np.abs(a - b)[either].mean())


def share(picture: Picture, colour: RGB, within: float = 40) -> float:
    """How many pixels have about a colour."""
    near = np.abs(picture[..., :3] - np.array(LIGHT.on(colour))).max(-1) < within
    return float((near & (picture[..., 3] > 250)).sum())


def saying(words: str, **changes: object) -> Character:
    plain: dict[str, object] = {"id": "x", "name": "X", "gender": Gender.FEMALE, "hue": 100, "variant": 20}
    return Character(**{**plain, "appearance": words, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("pose", [pose for pose in Pose if pose is not Pose.STAND])
def test_every_pose_differs_from_standing_and_from_every_other(pose: Pose) -> None:
    for who in (GIRL, MAN):
        assert all(gap(drawn(who, Acting(pose)), drawn(who, Acting(other))) > 6 for other in Pose if other is not pose)


@pytest.mark.parametrize("pose", Pose)
def test_a_cycle_closes_and_moves_in_small_steps(pose: Pose) -> None:
    assert gap(drawn(WOMAN, Acting(pose, 0.0)), drawn(WOMAN, Acting(pose, 1.0))) < 0.5
    hands = np.array([people.hand_at(MAN, Acting(pose, phase)) for phase in np.linspace(0, 1, 33)])
    assert np.hypot(*np.diff(hands, axis=0).T).max() < 0.13


@pytest.mark.parametrize(
    "pose", [Pose.WALK, Pose.RUN, Pose.DANCE, Pose.JUMP, Pose.WORK, Pose.EAT, Pose.SWIM, Pose.FLY, Pose.CRY]
)
def test_what_moves_looks_different_at_half_its_cycle(pose: Pose) -> None:
    assert gap(drawn(MAN, Acting(pose, 0.05)), drawn(MAN, Acting(pose, 0.55))) > 3


@pytest.mark.parametrize("pose", Pose)
def test_a_hand_is_where_it_is_said_to_be(pose: Pose) -> None:
    for who in FOLK:
        for acting in (Acting(pose, 0.2, holds=True), Acting(pose, 0.2)):
            x, y = people.hand_at(who, acting)
            if pose is Pose.SWIM and y < WATER + 0.02:
                continue
            row, column = round((0.8 - y * HIGH) * SIDE), round((0.5 + x * HIGH) * SIDE)
            around = drawn(who, acting)[row - 2 : row + 3, column - 2 : column + 3]
            assert share(around, people.look(who).skin, 30) > 8, (who.id, acting)


@pytest.mark.parametrize(
    "pose", [Pose.STAND, Pose.WALK, Pose.RUN, Pose.SIT, Pose.LOOK_UP, Pose.JUMP, Pose.DANCE, Pose.POINT]
)
def test_what_is_held_is_held_before_the_body(pose: Pose) -> None:
    for who in FOLK:
        neck = people.extent(who, pose).head[0]
        assert people.hand_at(who, Acting(pose, 0.2, holds=True))[0] > neck


@pytest.mark.parametrize("pose", Pose)
@pytest.mark.parametrize("facing", [1, -1])
def test_a_body_stays_within_its_extent(pose: Pose, facing: int) -> None:
    for who in (*FOLK, saying("a queen in a gold gown, a crown, wings")):
        room = people.extent(who, pose)
        for phase in (0.0, 0.3, 0.6):
            rows, columns = np.nonzero(drawn(who, Acting(pose, phase), facing=facing)[..., 3] > 128)
            ahead = facing * (columns / SIDE - 0.5) / HIGH
            assert ahead.min() > -room.back - 0.03
            assert ahead.max() < room.front + 0.03
            assert (0.8 - rows.min() / SIDE) / HIGH < room.top + 0.03
            assert (0.8 - rows.max() / SIDE) / HIGH > -0.045
        assert room.back + room.front < 1.6
        assert room.top < 1.45


@pytest.mark.parametrize("pose", [pose for pose in Pose if pose is not Pose.JUMP])
def test_the_head_is_where_a_close_up_looks_for_it(pose: Pose) -> None:
    for who in FOLK:
        x, y, radius = people.extent(who, pose).head
        for phase in (0.0, 0.3, 0.6):
            row, column = round((0.8 - y * HIGH) * SIDE), round((0.5 + x * HIGH) * SIDE)
            reach = round(radius * HIGH * SIDE * 0.9)
            picture = drawn(who, Acting(pose, phase))[row - reach : row + reach, column - reach : column + reach]
            assert (picture[..., 3] > 200).mean() > 0.6


def test_who_sits_or_lies_is_low_and_who_flies_is_in_the_air() -> None:
    for who in FOLK:
        tops = {pose: people.extent(who, pose).top for pose in Pose}
        assert tops[Pose.SLEEP] < tops[Pose.SIT] < 0.8 * tops[Pose.STAND]
        assert (drawn(who, Acting(Pose.FLY))[round((0.8 - 0.1 * HIGH) * SIDE) :, :, 3] < 10).all()
        assert (drawn(who, Acting(Pose.SWIM))[round((0.8 - 0.32 * HIGH) * SIDE) :, :, 3] < 10).all()


@pytest.mark.parametrize("who", FOLK, ids=lambda who: who.id)
def test_dress_and_skin_have_the_same_colours_in_every_pose(who: Character) -> None:
    worn = people.look(who)
    cloth = worn.dress if worn.garment != "dhoti" else worn.colour("white")
    for pose in Pose:
        picture = drawn(who, Acting(pose))
        body = (picture[..., 3] > 250).sum()
        assert share(picture, cloth, 55) > 0.05 * body, pose
        assert share(picture, worn.skin, 45) > 0.02 * body, pose


def _pupils(picture: Picture) -> int:
    middle = picture[SIDE * 30 // 100 : SIDE * 62 // 100, SIDE * 30 // 100 : SIDE * 78 // 100]
    return int(((middle[..., :3] > 235).all(-1) & (middle[..., 3] > 250)).sum())


@pytest.mark.parametrize("who", FOLK, ids=lambda who: who.id)
def test_shut_eyes_show_no_whites_and_no_pupils(who: Character) -> None:
    assert _pupils(face(who, Acting(mouth=-0.5))) > 100
    assert _pupils(face(who, Acting(mouth=-0.5, shut=True))) < 20
    assert _pupils(face(who, Acting(Pose.SLEEP))) < 20


@pytest.mark.parametrize("who", FOLK, ids=lambda who: who.id)
def test_a_mouth_opens_wider_and_wider(who: Character) -> None:
    def dark(gape: float) -> float:
        return share(face(who, Acting(gape=gape)), (84, 24, 32), 12)

    opened = [dark(gape) for gape in (0.0, 0.3, 0.6, 1.0)]
    assert opened[0] < opened[1] < opened[2] < opened[3]
    assert opened[3] > 300


def test_moods_are_in_the_mouth_and_in_the_brows() -> None:
    glad, sad = face(WOMAN, Acting(mouth=1.0)), face(WOMAN, Acting(mouth=-1.0))
    changed = np.abs(glad - sad).max(-1) > 30
    assert changed[: SIDE // 2].sum() > 60
    assert changed[SIDE // 2 :].sum() > 60


def test_anger_knits_the_brows_that_sorrow_raises() -> None:
    sad, angry = face(WOMAN, Acting(mouth=-0.6)), face(WOMAN, Acting(mouth=-0.6, cross=1.0))
    changed = np.abs(sad - angry).max(-1) > 60
    assert changed[: SIDE // 2].sum() > 60
    assert changed[SIDE // 2 :].sum() == 0


def test_a_hand_speaks_along() -> None:
    for pose in (Pose.STAND, Pose.WALK, Pose.SIT):
        silent, talking = drawn(WOMAN, Acting(pose)), drawn(WOMAN, Acting(pose, talks=True))
        assert gap(silent, talking) > 3
    assert gap(drawn(WOMAN, Acting(talks=True)), drawn(WOMAN, Acting(talks=True, gape=1.0))) > 1


def test_everyone_in_a_crowd_can_be_told_from_the_others() -> None:
    crowd = [
        Character(id="x", name="X",
        age=tuple(Age)[n % 3], gender=tuple(Gender)[n // 3 % 2], hue=n * 67 % 360, variant=n * 37)
        for n in range(24)
    ]  # fmt: skip
    pictures = [drawn(who, Acting()) for who in crowd]
    assert min(gap(a, b) for k, a in enumerate(pictures) for b in pictures[:k]) > 10


def test_what_the_plan_says_of_someone_is_what_is_drawn_without_its_saying() -> None:
    for variant in range(120):
        for age in Age:
            for gender in (Gender.FEMALE, Gender.MALE):
                one = Character(id="x", name="X", age=age, gender=gender, variant=variant, hue=variant * 7 % 360)
                told = one.model_copy(update={"appearance": looks.appearance(one)})
                quiet, loud = people.look(one), people.look(told)
                seen = ("skin", "hair", "dress", "garment", "hairdo", "headgear", "face", "outfit", "cloth", "lower")
                assert all(getattr(quiet, each) == getattr(loud, each) for each in seen), told.appearance


@pytest.mark.parametrize(
    ("words", "colour"),
    [
        ("a black dress", (52, 48, 58)),
        ("a white sari", (240, 235, 224)),
        ("a grey coat", (142, 143, 152)),
        ("a brown robe", (125, 84, 56)),
        ("a navy kurta", (46, 58, 102)),
        ("काली साड़ी", (52, 48, 58)),
    ],
)
def test_colours_that_no_hue_can_express_are_worn(words: str, colour: RGB) -> None:
    body = (drawn(saying(""), Acting())[..., 3] > 250).sum()
    assert share(drawn(saying(words), Acting()), colour, 36) > 0.12 * body
    assert share(drawn(saying(""), Acting()), colour, 36) < 0.12 * body


@pytest.mark.parametrize("words", WORDS.split("; "))
def test_a_word_for_a_look_changes_the_drawing(words: str) -> None:
    plain = {"gender": Gender.MALE, "variant": 1}
    apart = np.abs(drawn(saying(words, **plain), Acting()) - drawn(saying("", **plain), Acting())).max(-1) > 24
    assert apart.sum() > 3


def test_every_garment_and_every_hairdo_can_be_drawn_in_every_pose() -> None:
    assert len(OUTFITS) >= 12
    assert len(HAIRDOS) >= 8
    seen = set()
    for words in COSTUMES.split("; "):
        for pose in (Pose.RUN, Pose.SIT, Pose.SLEEP, Pose.FLY):
            assert (drawn(saying(words), Acting(pose, 0.25))[..., 3] > 250).sum() > 2500
        seen.add(people.look(saying(words)).hairdo)
    assert len(seen) >= 8


def test_words_are_bound_to_what_they_are_said_of() -> None:
    found = said(
        "dark brown hair in a bun, a red scarf over a black coat, white shoes, no beard and without spectacles"
    )
    assert (found.garments, found.hair, found.extras) == ({"coat": "black"}, {"bun": ""}, {"scarf": "red"})
    assert found.body == {"hair": "dark brown"}
    assert said("") == said("someone nobody knows")


def test_hair_that_is_described_is_not_hidden_under_a_veil_that_is_not() -> None:
    veiled = next(v for v in range(60) if people.look(saying("", variant=v)).headgear == "veil")
    assert people.look(saying("two plaits", variant=veiled)).headgear == ""
    assert people.look(saying("two plaits under a veil", variant=veiled)).headgear == "veil"
    assert not people.look(saying("a moustache", gender=Gender.MALE, variant=1)).face.beard
