"""Animals: every kind has a drawing of its own, acts in every pose, and keeps its colours."""

from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt
import pytest
import yaml

from shotgraph_core.illustration.acting import CYCLES, Acting
from shotgraph_core.illustration.animals import animals
from shotgraph_core.illustration.animals.coats import Natural, coat_of
from shotgraph_core.illustration.animals.words import said
from shotgraph_core.illustration.engine.canvas import Canvas, View
from shotgraph_core.illustration.engine.palette import HOURS, luma
from shotgraph_core.illustration.engine.puppet import Puppet
from shotgraph_core.model import Age, Character, Gender, Pose, TimeOfDay
from shotgraph_core.plan import looks
from shotgraph_core.text import lexicon

SIDE = 96
STILL = Acting()
PLANS = (
    "dog",
    "elephant",
    "horse",
    "tortoise",
    "crow",
    "owl",
    "swan",
    "monkey",
    "fish",
    "frog",
    "snake",
    "bee",
    "crab",
)
"""A kind of every body plan."""
Picture = npt.NDArray[np.int32]


def animal(species: str, **more: object) -> Character:
    return Character.model_validate({"id": species, "name": species, "species": species, "variant": 6, **more})


@cache
def drawn(one: Character, acting: Acting = STILL, side: int = SIDE) -> Picture:
    """RGBA, the standing height on 40 of 96 rows, feet at row 76, the body's own place in the middle."""
    canvas = Canvas(View(2 * side, side, 0.0, 0.0, side), HOURS[TimeOfDay.DAY], 2.0)
    animals.draw_animal(Puppet(canvas, 1.0, 76 / 96, 40 / 96), one, acting)
    return np.asarray(canvas.image).astype(np.int32)


def apart(a: Picture, b: Picture) -> float:
    """How much of either body differs, 0..1."""
    body = (a[..., 3] > 20) | (b[..., 3] > 20)
    return float((np.abs(a - b).max(-1) > 24).sum() / body.sum())


def test_every_animal_of_the_lexicon_has_a_drawing_of_its_own() -> None:
    words = yaml.safe_load(files(lexicon).joinpath("en.yaml").read_text(encoding="utf-8"))
    assert {*words["people"]["animals"]} - {"ignore"} <= {*animals.kinds()}


def test_no_two_kinds_are_drawn_alike() -> None:
    pictures = {kind: drawn(animal(kind), side=48)[:, 12:84] for kind in animals.kinds()}
    kinds = [*pictures]
    alike = [(a, b) for k, a in enumerate(kinds) for b in kinds[:k] if apart(pictures[a], pictures[b]) < 0.12]
    assert not alike


@pytest.mark.parametrize("kind", animals.kinds())
def test_every_pose_is_drawn_and_none_is_that_of_standing(kind: str) -> None:
    standing = drawn(animal(kind), side=48)
    for pose in set(Pose) - {Pose.STAND}:
        assert apart(drawn(animal(kind), Acting(pose, 0.1), 48), standing) > 0.015, pose


@pytest.mark.parametrize("kind", PLANS)
def test_a_movement_moves_and_closes(kind: str) -> None:
    for pose in CYCLES:
        first, later, last = (drawn(animal(kind), Acting(pose, phase)) for phase in (0.0, 0.37, 1.0))
        assert np.array_equal(first, last), pose
        assert not np.array_equal(first, later), pose


@pytest.mark.parametrize("kind", animals.kinds())
def test_mouths_open_and_eyes_shut(kind: str) -> None:
    one, still = animal(kind), Acting()
    room = animals.extent(one, Pose.STAND)
    x, y, r = room.head
    side = min(480, round(26 * 2.4 / r))
    scale = side * 40 / 96
    across, down = side + x * scale, side * 76 / 96 - y * scale
    near = np.s_[
        max(0, round(down - 1.5 * r * scale)) : round(down + 1.5 * r * scale),
        max(0, round(across - 1.5 * r * scale)) : round(across + 1.5 * r * scale),
    ]
    face = drawn(one, still, side)[near]
    for other in (Acting(gape=1.0), Acting(shut=True), Acting(mouth=-0.9)):
        changed = (np.abs(drawn(one, other, side)[near] - face).max(-1) > 30).mean()
        assert changed > 0.002, other


def roomy(one: Character, pose: Pose) -> None:
    """Fails where a body reaches beyond its extent, or its head or hand does."""
    room = animals.extent(one, pose)
    alpha = drawn(one, Acting(pose, 0.5, gape=0.5))[..., 3] > 40
    rows, columns = np.flatnonzero(alpha.any(1)), np.flatnonzero(alpha.any(0))
    assert columns[0] >= SIDE - room.back * 40 - 1, pose
    assert columns[-1] <= SIDE + room.front * 40 + 1, pose
    assert 76 - room.top * 40 - 1 <= rows[0] <= rows[-1] <= 76 + 3, pose
    x, y, radius = room.head
    assert 0.03 < radius < 0.5, pose
    for across, up in ((x, y), animals.hand_at(one, Acting(pose, 0.0, holds=True))):
        assert -room.back - 0.03 <= across <= room.front + 0.03, pose
        assert -0.02 <= up <= room.top + 0.03, pose


@pytest.mark.parametrize("kind", PLANS)
def test_the_extent_holds_body_head_and_hand_in_every_pose(kind: str) -> None:
    for pose in Pose:
        roomy(animal(kind), pose)


def test_the_extent_holds_every_kind() -> None:
    for kind in (*animals.kinds(), "basilisk"):
        roomy(animal(kind), Pose.STAND)


@pytest.mark.parametrize("kind", ["dog", "cat", "horse", "duck", "frog", "whale"])
def test_a_swimmer_shows_only_what_is_above_the_water(kind: str) -> None:
    rows = np.flatnonzero((drawn(animal(kind), Acting(Pose.SWIM))[..., 3] > 40).any(1))
    assert rows[-1] <= 76 + 3
    assert animals.extent(animal(kind), Pose.SWIM).top < animals.extent(animal(kind), Pose.STAND).top


def test_flyers_and_leapers_leave_the_ground() -> None:
    for kind in animals.kinds():
        rows = np.flatnonzero((drawn(animal(kind), Acting(Pose.FLY))[..., 3] > 120).any(1))
        standing = np.flatnonzero((drawn(animal(kind))[..., 3] > 120).any(1))
        assert rows[-1] < standing[-1] - 4, kind


def test_a_cub_has_a_larger_head_and_is_smaller() -> None:
    for kind in (*PLANS[:6], "lion"):
        cub, grown = animal(kind, age=Age.CHILD), animal(kind)
        assert animals.extent(cub, Pose.STAND).head[2] > animals.extent(grown, Pose.STAND).head[2]
        assert animals.height(cub) < animals.height(grown)


def test_a_lioness_has_no_mane() -> None:
    lion, lioness = (animal("lion", gender=gender) for gender in (Gender.MALE, Gender.FEMALE))
    assert apart(drawn(lion), drawn(lioness)) > 0.1


def shown(one: Character, pose: Pose, colour: tuple[float, float, float]) -> int:
    """How many pixels of a pose have nearly this hue's share of the channels."""
    picture = drawn(one, Acting(pose, 0.1), 200)
    solid = picture[picture[..., 3] > 240][:, :3].astype(float)
    wanted = np.array(HOURS[TimeOfDay.DAY].on(colour, 0.0))
    return int((np.abs(solid - wanted).max(1) < 26).sum())


@pytest.mark.parametrize("kind", ["dog", "cat", "puppy"])
def test_what_an_animal_wears_is_the_same_in_every_pose(kind: str) -> None:
    one = animal(kind, hue=275)
    cloth = coat_of(one, Natural((0, 0, 0))).cloth
    assert all(shown(one, pose, cloth) > 5 for pose in set(Pose) - {Pose.SWIM})


def test_two_dogs_of_one_film_differ() -> None:
    pack = [drawn(animal("dog", id=f"d{k}", hue=k * 47 % 360, variant=k * 37)) for k in range(8)]
    assert min(apart(a, b) for k, a in enumerate(pack) for b in pack[:k]) > 0.03


def middle_tone(one: Character) -> float:
    picture = drawn(one)
    return float(np.median(picture[picture[..., 3] > 240][:, :3].mean(1)))


@pytest.mark.parametrize("kind", ["cat", "horse", "crow", "frog", "snake", "monkey", "mouse"])
def test_the_colour_that_is_said_wins(kind: str) -> None:
    tones = [middle_tone(animal(kind, appearance=words)) for words in ("a black one", "a grey one", "a white one")]
    assert tones[0] + 25 < tones[1] < tones[2] - 25


@pytest.mark.parametrize(
    ("english", "hindi"), [("a black cat", "काली बिल्ली"), ("a white one", "सफ़ेद"), ("grey", "सलेटी")]
)
def test_hindi_words_paint_as_english_ones_do(english: str, hindi: str) -> None:
    assert said(english) == said(hindi)


def test_marks_are_where_they_are_said() -> None:
    plain, eared, collared, socked = (
        coat_of(animal("dog", appearance=words), Natural((120, 80, 60)))
        for words in ("a brown dog", "a brown dog with one white ear", "brown, red collar", "brown with white paws")
    )
    assert plain.base == eared.base == collared.base == socked.base
    assert luma(eared.ears[0]) > luma(eared.ears[1]) + 80
    assert collared.worn == "collar"
    assert collared.cloth[0] > 2 * collared.cloth[1]
    assert "socks" in socked.marks
    assert plain.marks == ()


def test_words_without_a_colour_change_nothing() -> None:
    assert said("a brave old friend of the king, very clever") == said("")


@pytest.mark.parametrize("kind", sorted({*looks.COATS, *looks.SKINNED} - {"rooster"}))
def test_the_bibles_own_words_agree_with_the_drawing(kind: str) -> None:
    told = said(looks.appearance(animal(kind)))
    if told.coat is not None:
        bare = animal(kind)
        own = coat_of(bare, animals.natural(kind)).base
        said_so = np.array(told.coat)
        assert np.abs(said_so / said_so.sum() - np.array(own) / sum(own)).max() < 0.16
