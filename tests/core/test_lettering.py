"""Words as pictures: Hindi is shaped, lines are wrapped, nothing is markup, and nothing is lost."""

import numpy as np
import pytest
from PIL import Image, ImageChops

from shotgraph_core.media.lettering import Align, Block, Text, lettered, letters

NOT_DEFINED = "\U0010fffd"


def drawn(*words: str, width: int = 400, line: float = 60, **more: object) -> list[Image.Image]:
    return letters([Text(words=one, width=width, line=line, **more) for one in words])  # type: ignore[arg-type]


def ink(mask: Image.Image) -> tuple[int, int, int, int]:
    box = mask.getbbox()
    assert box
    return box


def across(mask: Image.Image) -> int:
    left, _, right, _ = ink(mask)
    return right - left


@pytest.mark.parametrize(
    ("conjunct", "apart"), [("क्ष", "कष"), ("ज्ञ", "जञ"), ("त्र", "तर"), ("श्र", "शर"), ("द्ध", "दध"), ("क्या", "कया")]
)
def test_hindi_conjuncts_are_one_cluster_and_narrower_than_their_letters_apart(conjunct: str, apart: str) -> None:
    joined, separate = drawn(conjunct, apart)
    assert across(joined) < 0.85 * across(separate)


def test_a_vowel_sign_stands_before_the_letter_that_it_follows_in_writing() -> None:
    bare, signed = (np.asarray(mask, int)[24:50] for mask in drawn("क", "कि"))
    wide, (first, last) = np.ptp(np.flatnonzero(bare.any(0))) + 1, np.flatnonzero(signed.any(0))[[0, -1]]
    letter = bare[:, np.flatnonzero(bare.any(0))[0] :][:, :wide]
    at_start, at_end = signed[:, first : first + wide], signed[:, last + 1 - wide : last + 1]
    assert np.abs(at_end - letter).mean() < 0.5 * np.abs(at_start - letter).mean()


def test_every_letter_of_both_scripts_has_a_shape_of_its_own() -> None:
    words = [*"कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहअआइईउऊएऐओऔ।॥०१२३४५६७८९", *["क्ष", "ज्ञ", "श्र", "त्र", "हृ", "रु"]]
    words += [*"abcxyzABCXYZ0189“”‘’—…·é&?!"]
    box, *masks = drawn(NOT_DEFINED, *words, width=100, line=40)
    assert len({mask.tobytes() for mask in masks}) == len(words)
    assert all(ImageChops.difference(mask, box).getbbox() for mask in masks)


def test_what_has_no_shape_is_a_box_and_harms_nothing() -> None:
    mixed, plain = drawn("sun 😀 தமிழ் 漢字 \x07 sea", "sun sea")
    assert across(mixed) > across(plain)
    assert mixed.height == plain.height


def test_nothing_is_markup() -> None:
    for words in (r"{\fs200}big", r"a\Nb", r"{\b900}", "a\\hb", "a}b{c", "%s $x <i>y</i>", "Dialogue: 0,0,0"):
        (mask,) = drawn(words, width=800)
        assert mask.height == 60
        assert across(mask) > 20 * len(words) * 0.3


def test_long_words_are_wrapped_between_words_and_lines_are_as_high_as_told() -> None:
    told = "The sea was calm and the boats came home one after another before the night fell over the bay."
    one, several, close = letters(
        [
            Text(words=told, width=2000, line=40),
            Text(words=told, width=300, line=40),
            Text(words=told, width=300, line=40, leading=0.8),
        ]
    )
    lines = several.height / 40
    assert one.height == 40
    assert lines == int(lines) > 3
    assert ink(several)[2] < 300
    assert close.height == 40 + (lines - 1) * 32
    assert np.asarray(several, int).sum() == pytest.approx(np.asarray(one, int).sum(), rel=0.02)
    assert np.asarray(close, int).sum() == pytest.approx(np.asarray(one, int).sum(), rel=0.02)


def test_line_feeds_are_kept_and_no_words_are_an_empty_line() -> None:
    two, empty = drawn("one\ntwo", "")
    assert (two.height, empty.height) == (120, 60)
    assert empty.getbbox() is None
    assert letters([]) == []


def test_lines_stand_where_they_are_told_to() -> None:
    left, centre, right = (drawn("sea", align=align)[0] for align in Align)
    assert ink(left)[0] < 5
    assert ink(right)[2] > 393
    assert abs(sum(ink(centre)[::2]) - 400) < 6


def test_a_heavier_weight_has_more_ink() -> None:
    amounts = [np.asarray(drawn("गौरी and Mara", weight=weight)[0], int).sum() for weight in (400, 600, 800)]
    assert amounts == sorted(amounts)


def test_many_texts_come_back_in_their_order_and_the_same_each_time() -> None:
    words = [f"{number} शब्द" for number in range(70)]
    masks = drawn(*words, width=200, line=30)
    assert [mask.tobytes() for mask in masks] == [mask.tobytes() for mask in drawn(*words, width=200, line=30)]
    assert masks[69].tobytes() == drawn("69 शब्द", width=200, line=30)[0].tobytes()


def test_blocks_are_laid_on_nothing_in_their_colours_with_a_soft_shadow() -> None:
    text = Text(words="सागर", width=200, line=60)
    plain = lettered([Block(text=text, x=20, y=10, colour="#ff8000")], (240, 100))
    shaded = lettered([Block(text=text, x=20, y=10, colour="#ff8000", shade=0.8)], (240, 100))
    assert plain.shape == (100, 240, 4)
    solid = plain[..., 3] == 255
    assert solid.sum() > 100
    assert (plain[solid] == (255, 128, 0, 255)).all()
    assert (shaded[..., 3] > 0).sum() > 1.5 * (plain[..., 3] > 0).sum()
    assert not lettered([], (240, 100)).any()
