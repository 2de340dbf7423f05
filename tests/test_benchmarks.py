"""The token benchmark charges what was really asked and written."""

from functools import partial

import pytest

from benchmarks.recorded import FRAME, Plan, desk_before, recorded_plan, rehearsed
from benchmarks.retyping import retype, retyped, retyping
from benchmarks.tokens import BASELINE, GOALS, Spent, charged, designs, direct, shares, summed
from shotgraph_core.ports import Stage
from shotgraph_core.text.tokens import token_count
from tests.films import STORIES


@pytest.fixture(scope="module")
def plan() -> Plan:
    return recorded_plan(min(STORIES, key=lambda path: path.stat().st_size))


@pytest.mark.parametrize("form", ["json", "toon"])
def test_this_design_plans_what_is_recorded_without_a_repair(plan: Plan, form: str) -> None:
    with desk_before(rehearsed(plan, form), "together", form) as (desk, server):  # type: ignore[arg-type]
        direct(plan, desk)
        spent = charged(desk)
    assert spent.repairs == 0
    assert spent.calls == len(server.questions)


def test_what_a_design_is_charged_is_what_went_over_the_wire(plan: Plan) -> None:
    answer = retyped(plan, "pretty")
    with desk_before(answer, "together", schema_read=False) as (desk, server):
        retype(plan, desk, "pretty")
        spent = charged(desk)
    said = [message["content"] for one in server.questions for message in one.body["messages"]]
    written = [answer(one.body) for one in server.questions]
    assert spent.tokens_in == sum(token_count(text) + FRAME for text in said)
    assert spent.tokens_out == sum(map(token_count, written))
    assert spent.dollars == pytest.approx((spent.tokens_in * 0.15 + spent.tokens_out * 0.60) / 1e6)


def test_retyping_types_every_sentence_twice(plan: Plan) -> None:
    for stage in (Stage.SCENES, Stage.SHOTS):
        typed = " ".join(answer for asked, _, answer in retyping(plan, "compact") if asked is stage)
        assert all(one.text.replace('"', '\\"') in typed for one in plan.story.sentences)


def test_every_design_is_asked_for_the_same_story_and_only_the_large_model_is_asked_once(plan: Plan) -> None:
    calls = {}
    for name, (ask, answer, form) in designs(plan).items():
        with desk_before(answer, "together", form) as (desk, server):
            ask(plan, desk)
            told = "\n".join(one.body["messages"][-1]["content"] for one in server.questions)
        calls[name] = len(server.questions)
        assert all(one.text in told for one in plan.story.sentences)
    scenes = len(plan.scenes.scenes)
    assert calls["this design, JSON"] < scenes
    assert calls == {
        "this design, JSON": calls["this design, TOON"],
        "this design, TOON": calls["this design, JSON"],
        BASELINE: 1 + scenes,
        "retyped, compact": 1 + scenes,
        "one large model": 1,
    }


def test_stories_are_added_up_and_shares_are_of_retyping() -> None:
    spent = partial(Spent, calls=1, tokens_in=10)
    ours = spent(dollars=1.0, out={Stage.READING: 1, Stage.SCENES: 2, Stage.SHOTS: 3})
    base = spent(dollars=4.0, out={Stage.READING: 0, Stage.SCENES: 20, Stage.SHOTS: 30})
    total = summed([{"ours": ours, "base": base}, {"ours": ours, "base": base}])
    assert total["ours"].tokens_out == 12
    assert total["ours"].calls == 2
    assert list(shares(total["ours"], total["base"]).values()) == [0.1, 0.25]
    assert list(GOALS.values()) == [0.15, 0.50]
