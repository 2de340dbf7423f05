"""Answers of language models: how they are asked for, read, mended and made whole."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from shotgraph_core.desk.answers import EXAMPLES, Breakdown, Reading, SceneRow, Shooting, ShotRow
from shotgraph_core.desk.formats import instruction, parsed, repaired, schema, written
from shotgraph_core.desk.mending import mended
from shotgraph_core.model import Mood, Move, Place, ShotType, TimeOfDay, Weather
from shotgraph_core.plan.spans import Span, whole
from shotgraph_core.text.tokens import token_count

FORMATS = ("json", "toon")
ROWS = {"scenes": [{"first": 1, "last": 4, "place": "sea", "time": "dusk", "cast": "mira"}]}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("kind", EXAMPLES)
def test_an_answer_reads_back_as_it_was_written(kind, form):
    text = written(EXAMPLES[kind], form)
    assert text in instruction(kind, form)
    assert kind.model_validate(parsed(text, kind, form)) == EXAMPLES[kind]
    assert kind.model_validate(mended(repaired(text, kind, form), kind)) == EXAMPLES[kind]


@given(
    st.lists(
        st.builds(
            ShotRow,
            first=st.integers(1, 99),
            see=st.text(st.characters(codec="utf-8", exclude_categories=("C",)), max_size=60),
            size=st.sampled_from(ShotType),
            move=st.none() | st.sampled_from(Move),
            cast=st.none() | st.text("abc; -", min_size=1, max_size=12).filter(str.strip),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_whatever_is_to_be_seen_survives_both_formats(rows):
    answer = Shooting(shots=tuple(rows))
    for form in FORMATS:
        assert Shooting.model_validate(parsed(written(answer, form), Shooting, form)) == answer


def test_a_schema_has_nothing_that_makes_grammars_slow_and_no_null():
    for kind in EXAMPLES:
        text = schema(kind)
        assert not any(word in text for word in ("maxLength", "minItems", "title", "default", "null", "pattern"))
        assert json.loads(text)["additionalProperties"] is False


def test_toon_writes_fewer_tokens_than_json_for_rows():
    answer = Breakdown(scenes=EXAMPLES[Breakdown].scenes * 6)
    assert token_count(written(answer, "toon")) < 0.8 * token_count(written(answer, "json"))


@pytest.mark.parametrize(
    "slip",
    [
        "Here are the scenes:\n```json\n{}\n```\nI hope this helps!",
        "Sure! {} Anything else?",
        "<think>first to last…</think>{}",
    ],
)
def test_prose_and_fences_around_json_are_no_matter(slip):
    text = slip.replace("{}", json.dumps(ROWS))
    assert repaired(text, Breakdown, "json") == ROWS


@pytest.mark.parametrize("cut", [0.6, 0.8, 0.95])
def test_a_cut_off_answer_keeps_its_whole_rows(cut):
    answer = Breakdown(scenes=tuple(SceneRow(first=n, about=f"Scene number {n}") for n in range(1, 9)))
    text = written(answer, "json")
    data = mended(repaired(text[: int(len(text) * cut)], Breakdown, "json"), Breakdown)
    assert Breakdown.model_validate(data).scenes[:4] == answer.scenes[:4]


@pytest.mark.parametrize(
    "slip",
    [
        lambda text: text.replace("[2]", "[7]"),
        lambda text: text.replace("\n  ", "\n"),
        lambda text: "```toon\n" + text + "\n```",
        lambda text: "The table:\n\n" + text + "\n\nThat is all of it.",
        lambda text: text.replace("\n  ", "\n    "),
        lambda text: text.replace("]{", "] {").replace("}:", "}"),
        lambda text: text.replace("\n  ", "\n  - "),
    ],
)
def test_the_slips_that_models_make_in_toon_are_read_all_the_same(slip):
    text = slip(written(EXAMPLES[Breakdown], "toon"))
    assert Breakdown.model_validate(mended(repaired(text, Breakdown, "toon"), Breakdown)) == EXAMPLES[Breakdown]


def test_commas_in_a_text_without_quotation_marks_do_not_move_the_other_cells():
    text = "shots[1]{first,last,see,size,move}:\n  1,2,A tower, a lamp, and the sea,wide,pan_left"
    (row,) = Shooting.model_validate(mended(repaired(text, Shooting, "toon"), Shooting)).shots
    assert (row.see, row.size, row.move) == ("A tower, a lamp, and the sea", ShotType.WIDE, Move.PAN_LEFT)


def test_json_is_read_where_toon_was_asked_for():
    assert repaired(json.dumps(ROWS), Breakdown, "toon") == ROWS


@pytest.mark.parametrize("text", ["", "I cannot help with that.", "[]", "{}", "null", "42"])
def test_an_answer_without_a_table_is_not_made_up(text):
    with pytest.raises((ValueError, ValidationError)):
        Breakdown.model_validate(mended(repaired(text, Breakdown, "json"), Breakdown))


@pytest.mark.parametrize(
    ("given_row", "field", "wanted"),
    [
        ({"start": "3", "end": "S5"}, "first", 3),
        ({"from": 3.0, "to": "sentence 5"}, "last", 5),
        ({"location": "House"}, "place", Place.ROOM),
        ({"place": "a dark Forest"}, "place", Place.FOREST),
        ({"time_of_day": "early morning"}, "time", TimeOfDay.DAWN),
        ({"weather": ["rainy"]}, "sky", Weather.RAIN),
        ({"tone": "melancholy"}, "mood", Mood.SAD),
        ({"characters": ["mira", {"name": "the dog"}]}, "cast", "mira; the dog"),
        ({"place": "zzgrx"}, "place", None),
    ],
)
def test_a_row_is_mended_by_what_its_fields_mean(given_row, field, wanted):
    data = mended({"scenes": [{"first": 1, "last": 2, **given_row}]}, Breakdown)
    if "start" in given_row or "from" in given_row:
        data = mended({"scenes": [given_row]}, Breakdown)
    assert getattr(Breakdown.model_validate(data).scenes[0], field) == wanted


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Close-Up", ShotType.CLOSE_UP),
        ("extreme close up of the eyes", ShotType.CLOSE_UP),
        ("Over-the-shoulder", ShotType.MEDIUM),
        ("full shot", ShotType.WIDE),
        ("MS", ShotType.MEDIUM),
        ("establishng", ShotType.ESTABLISHING),
    ],
)
def test_synonyms_of_a_shot_type_are_understood(said, meant):
    data = mended([{"first": 1, "last": 1, "shot_type": said, "visual_description": "x"}], Shooting)
    assert Shooting.model_validate(data).shots[0].size is meant


@pytest.mark.parametrize(
    "wrapped",
    [
        {"result": ROWS},
        {"data": {"scenes": ROWS["scenes"]}},
        ROWS["scenes"],
        {"scenes": {"1": ROWS["scenes"][0]}},
        {"scenes": ROWS["scenes"][0]},
        {"scene_list": ROWS["scenes"], "scenes": ROWS["scenes"]},
    ],
)
def test_wrong_wrappers_are_taken_off(wrapped):
    answer = Breakdown.model_validate(mended(wrapped, Breakdown))
    assert [(row.first, row.last, row.place) for row in answer.scenes] == [(1, 4, Place.SEA)]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=12),
        lambda one: (
            st.lists(one, max_size=4)
            | st.dictionaries(st.sampled_from(["scenes", "first", "last", "cast", "mood", "x"]), one, max_size=4)
        ),
        max_leaves=20,
    )
)
def test_mending_never_fails_whatever_a_model_says(data):
    for kind in (Breakdown, Shooting, Reading):
        try:
            kind.model_validate(mended(data, kind))
        except ValidationError:
            continue


@given(st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40))), st.integers(1, 30))
def test_spans_are_made_whole_whatever_they_were(pairs, count):
    spans, notes = whole([Span(*pair) for pair in pairs], count)
    told = [number for _, span in spans for number in range(span.first, span.last + 1)]
    usable = any(low <= count and high >= 1 for low, high in map(sorted, pairs))
    assert told == (list(range(1, count + 1)) if usable else [])
    order = [index for index, _ in spans]
    assert len(set(order)) == len(order)
    exact = sorted(pairs) == pairs and [n for low, high in pairs for n in range(low, high + 1)] == told
    assert not (exact and notes)


def test_of_much_that_was_mended_the_first_is_told_and_the_rest_counted():
    _, notes = whole([Span(1, 3)] * 50, 3)
    assert notes == ["1-3 were in two"] * 5 + ["and 44 more"]


def test_what_was_mended_in_spans_is_told():
    spans, notes = whole([Span(5, 3), Span(5, 9), Span(14, 20)], 12)
    assert spans == [(0, Span(1, 5)), (1, Span(6, 12))]
    assert notes == ["5 was in two", "1-2 were in none", "10-12 were in none", "14-20 do not exist"]
