"""The desk: which model is asked, what it costs, what is remembered, and when nothing more may be spent."""

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from shotgraph_core import errors
from shotgraph_core.backends.llm.chat import ChatModel
from shotgraph_core.desk.ledger import Ledger, kept_ledger, kept_lines
from shotgraph_core.desk.model_desk import ModelDesk
from shotgraph_core.desk.models import key_of, provider_of, providers
from shotgraph_core.desk.routes import LOADED, NAMES, route
from shotgraph_core.ports import Prompt, Stage
from shotgraph_core.settings import LanguageModelSettings, Settings
from shotgraph_core.store import Store
from tests import llm_server as server_of
from tests.llm_server import LlmServer, always

KEY = "sk-live-QX7ZETA9KEYKEYKEY42"
PAID = "openai/gpt-oss-120b"
PROMPT = Prompt(system="You plan films.", user="Once upon a time.", max_tokens=1000)


@pytest.fixture(autouse=True)
def no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [one.key for one in providers().values() if one.key]
    for name in [*LanguageModelSettings.model_fields, *keys]:
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def opened() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def desk_at(server: LlmServer, store: Path, opened: ExitStack, ledger: Ledger | None = None, **given: Any) -> ModelDesk:
    chosen = {"llm_provider": "together", "llm_api_key": KEY, "llm_base_url": server.url, **given}
    settings = LanguageModelSettings(**chosen)
    model = ChatModel(settings, sleep=lambda _: None)
    opened.callback(model.close)
    return ModelDesk(model, Store(str(store)), settings, provider_of(settings), ledger or Ledger())


def other(number: int) -> Prompt:
    return PROMPT.model_copy(update={"seed": number})


def test_a_question_asked_before_is_answered_from_the_store_for_nothing(tmp_path: Path, opened: ExitStack) -> None:
    server = opened.enter_context(LlmServer(lambda _: "Fine."))
    first = desk_at(server, tmp_path, opened).ask(Stage.SHOTS, PAID, PROMPT)
    again = desk_at(server, tmp_path, opened)
    second = again.ask(Stage.SHOTS, PAID, PROMPT)
    assert (first.remembered, second.remembered) == (False, True)
    assert first.reply == second.reply
    assert len(server.questions) == 1
    (line,) = again.ledger.lines
    assert (line.calls, line.remembered, line.dollars) == (0, 1, 0.0)


def test_the_same_question_asked_by_many_at_once_is_paid_for_once(tmp_path: Path, opened: ExitStack) -> None:
    server = opened.enter_context(LlmServer(lambda _: "Fine."))
    ledger = Ledger()
    desks = [desk_at(server, tmp_path, opened, ledger, llm_parallel=8) for _ in range(2)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: desks[n % 2].ask(Stage.SHOTS, PAID, PROMPT), range(16)))
    assert len({answer.reply for answer in answers}) == len(server.questions) == 1
    (line,) = ledger.lines
    assert (line.calls, line.remembered) == (1, 15)


def test_another_model_seed_or_length_is_another_question(tmp_path: Path, opened: ExitStack) -> None:
    server = opened.enter_context(LlmServer(lambda _: "Fine."))
    desk = desk_at(server, tmp_path, opened)
    for model, prompt in [
        (PAID, PROMPT),
        ("x", PROMPT),
        (PAID, other(1)),
        (PAID, PROMPT.model_copy(update={"max_tokens": 9})),
    ]:
        assert not desk.ask(Stage.SHOTS, model, prompt).remembered
    assert len(server.questions) == 4


def test_a_failure_is_not_remembered_and_costs_nothing(tmp_path: Path, opened: ExitStack) -> None:
    server = opened.enter_context(LlmServer(lambda _: "Fine.", server_of.in_turn(server_of.Refusal())))
    desk = desk_at(server, tmp_path, opened)
    with pytest.raises(errors.Refused):
        desk.ask(Stage.SHOTS, PAID, PROMPT)
    assert desk.ledger.lines == ()
    assert not desk.ask(Stage.SHOTS, PAID, PROMPT).remembered
    assert desk.ledger.dollars > 0


def test_tokens_and_dollars_are_counted_by_stage_and_model(tmp_path: Path, opened: ExitStack) -> None:
    server = opened.enter_context(LlmServer(lambda _: "x" * 400))
    desk = desk_at(server, tmp_path, opened)
    for number in range(3):
        desk.ask(Stage.SCENES, PAID, other(number))
    desk.ask(Stage.SHOTS, "nobody/knows-it", PROMPT)
    desk.repaired(Stage.SHOTS, "nobody/knows-it", "fences")
    scenes, shots = desk.ledger.lines
    assert (scenes.calls, scenes.tokens_in, scenes.tokens_out) == (3, 24, 300)
    assert scenes.dollars == pytest.approx((24 * 0.15 + 300 * 0.60) / 1e6)
    assert (shots.calls, shots.unpriced, shots.dollars, shots.repairs) == (1, 1, 0.0, 1)


def test_the_call_that_could_pass_the_cap_is_not_made(tmp_path: Path, opened: ExitStack) -> None:
    server = opened.enter_context(LlmServer(lambda _: "Fine."))
    desk = desk_at(server, tmp_path, opened, Ledger(cap=0.0005))
    with pytest.raises(errors.SpendingCap, match="raise LLM_MAX_COST_PER_STORY"):
        desk.ask(Stage.SHOTS, PAID, PROMPT)
    assert server.requests == []
    assert desk.ask(Stage.SHOTS, PAID, PROMPT.model_copy(update={"max_tokens": 100})).reply.text == "Fine."


def test_the_cap_holds_for_calls_made_at_once(tmp_path: Path, opened: ExitStack) -> None:
    # Each may cost 0.0006 dollars and some, and costs as much: the answer has a thousand tokens.
    server = opened.enter_context(LlmServer(lambda _: "x" * 4000))
    ledger = Ledger(cap=0.0025)
    desk = desk_at(server, tmp_path, opened, ledger, llm_parallel=8)

    def refused(number: int) -> bool:
        try:
            desk.ask(Stage.SHOTS, PAID, other(number))
        except errors.SpendingCap:
            return True
        return False

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(refused, range(24)))
    assert outcomes.count(False) == len(server.questions) == 4
    assert 0.0024 <= ledger.dollars <= 0.0025


def test_earlier_runs_of_a_story_count_towards_its_cap(tmp_path: Path, opened: ExitStack) -> None:
    server = opened.enter_context(LlmServer(lambda _: "x" * 4000))
    store = Store(str(tmp_path))
    for number in range(2):
        desk_at(server, tmp_path, opened, kept_ledger(store, "cat", 0.0015)).ask(Stage.SHOTS, PAID, other(number))
    late = desk_at(server, tmp_path, opened, kept_ledger(store, "cat", 0.0015))
    with pytest.raises(errors.SpendingCap, match=r"\$0.0012 of this story's cap of \$0.0015 is spent"):
        late.ask(Stage.SHOTS, PAID, other(2))
    assert late.ask(Stage.SHOTS, PAID, other(1)).remembered
    assert desk_at(server, tmp_path, opened, kept_ledger(store, "dog", 0.0015)).ask(Stage.SHOTS, PAID, other(3))
    (line,) = kept_lines(store, "cat")
    assert (line.calls, line.remembered) == (2, 1)


def test_a_server_of_ones_own_costs_nothing_and_meets_no_cap(tmp_path: Path, opened: ExitStack) -> None:
    server = opened.enter_context(LlmServer(lambda _: "Fine."))
    desk = desk_at(server, tmp_path, opened, Ledger(cap=0.0), llm_provider="llamacpp", llm_api_key="")
    (model,) = desk.models(Stage.SCENES, 100)
    answer = desk.ask(Stage.SCENES, model, PROMPT)
    assert (answer.model, desk.ledger.dollars) == ("test-model", 0.0)


def test_what_a_server_had_loaded_is_remembered_under_its_own_name(tmp_path: Path, opened: ExitStack) -> None:
    server = opened.enter_context(LlmServer(lambda body: f"I am {body['model']}."))
    mine = {"llm_provider": "vllm", "llm_api_key": ""}
    assert desk_at(server, tmp_path, opened, **mine).ask(Stage.SCENES, LOADED, PROMPT).reply.text == "I am test-model."
    server.models = ("other-model",)
    assert desk_at(server, tmp_path, opened, **mine).ask(Stage.SCENES, LOADED, PROMPT).reply.text == "I am other-model."


@pytest.mark.parametrize(
    "fault",
    [server_of.EchoKey(200), server_of.EchoKey(400), server_of.EchoKey(500), server_of.Fault()],
    ids=repr,
)
def test_the_key_is_in_no_file_of_the_store_and_nothing_that_is_shown(
    tmp_path: Path, opened: ExitStack, fault: Any, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    server = opened.enter_context(LlmServer(lambda _: "Fine.", always(fault)))
    ledger = kept_ledger(Store(str(tmp_path)), "cat", None)
    desk = desk_at(server, tmp_path, opened, ledger, llm_retries=1)
    shown = ""
    try:
        shown += repr(desk.ask(Stage.SHOTS, PAID, PROMPT))
    except errors.ModelFailed as failed:
        shown += repr(failed)
        desk.repaired(Stage.SHOTS, PAID, "rules")
    captured = capfd.readouterr()
    files = [file.read_bytes().decode("utf-8", "replace") for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    for text in [*files, shown, caplog.text, captured.out, captured.err, repr(desk), repr(desk.settings)]:
        assert KEY not in text
        assert KEY[:12] not in text


# Which server


@pytest.mark.parametrize(
    ("given", "environment", "name"),
    [
        ({}, {}, "custom"),
        ({}, {"TOGETHER_API_KEY": "k"}, "together"),
        ({}, {"GROQ_API_KEY": "k"}, "groq"),
        ({}, {"OPENAI_API_KEY": "k", "TOGETHER_API_KEY": ""}, "openai"),
        ({}, {"LLM_PROVIDER": "groq", "TOGETHER_API_KEY": "k"}, "groq"),
        ({"llm_provider": "ollama"}, {"TOGETHER_API_KEY": "k"}, "ollama"),
        ({"llm_base_url": "http://127.0.0.1:9/v1"}, {"TOGETHER_API_KEY": "k"}, "custom"),
        ({"llm_base_url": "https://api.groq.com/openai/v1/"}, {}, "groq"),
        ({"llm_base_url": "http://10.0.0.7:8000/v1", "llm_provider": "vllm"}, {}, "vllm"),
    ],
    ids=str,
)
def test_the_server_is_the_one_that_was_set_up(
    given: dict[str, str], environment: dict[str, str], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    assert provider_of(LanguageModelSettings(**given)).name == name


def test_a_provider_that_is_not_known_is_told_with_those_that_are() -> None:
    with pytest.raises(errors.InputError, match="'hal' is not known; choose one of: together, groq, openai, ollama"):
        provider_of(LanguageModelSettings(llm_provider="hal"))


def test_a_key_goes_to_its_own_server_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOGETHER_API_KEY", KEY)
    elsewhere = LanguageModelSettings(llm_base_url="http://127.0.0.1:9/v1")
    assert key_of(elsewhere, provider_of(elsewhere)).get_secret_value() == ""
    assert key_of(LanguageModelSettings(), providers()["together"]).get_secret_value() == KEY
    assert key_of(LanguageModelSettings(llm_api_key="mine"), providers()["together"]).get_secret_value() == "mine"


# Which model


@pytest.mark.parametrize("name", ["together", "groq", "openai"])
def test_every_default_of_a_paid_provider_has_a_price_so_that_the_cap_holds(name: str) -> None:
    provider = providers()[name]
    assert provider.defaults
    for model in provider.defaults.values():
        dollars = provider.card(model).dollars(1_000_000, 1_000_000)
        assert dollars is not None
        assert dollars > 0


def test_defaults_name_settings_that_exist() -> None:
    known = set(LanguageModelSettings.model_fields)
    assert all(set(provider.defaults) <= known for provider in providers().values())


@pytest.mark.parametrize("stage", [Stage.READING, Stage.SCENES, Stage.SHOTS])
@pytest.mark.parametrize("name", ["together", "groq", "openai"])
def test_a_second_model_stands_behind_the_first(name: str, stage: Stage) -> None:
    models = route(stage, 100, LanguageModelSettings(), providers()[name])
    assert len(models) == len(set(models)) == 2


def test_long_stories_go_to_the_large_model_first() -> None:
    settings = LanguageModelSettings(llm_model_scene_draft="small", llm_model_scene_draft_large="large")
    together = providers()["together"]
    assert route(Stage.SCENES, 8000, settings, together)[0] == "small"
    assert route(Stage.SCENES, 8001, settings, together)[:2] == ("large", "small")
    assert "large" not in route(Stage.SHOTS, 8001, settings, together)


def test_one_model_stands_for_all_stages_but_is_no_guard() -> None:
    settings = LanguageModelSettings(llm_model="mine", llm_model_shot_final="best")
    together, vllm = providers()["together"], providers()["vllm"]
    assert route(Stage.SCENES, 9000, settings, together) == ("mine",)
    assert route(Stage.SHOTS, 100, settings, together) == ("best", "mine")
    assert route(Stage.SAFETY, 100, settings, together) == ("meta-llama/Llama-Guard-4-12B",)
    assert route(Stage.SAFETY, 100, settings, vllm) == ()


@pytest.mark.parametrize("name", ["vllm", "llamacpp", "custom"])
def test_where_the_owner_loads_the_models_the_loaded_one_is_meant(name: str) -> None:
    settings = LanguageModelSettings()
    for stage in NAMES:
        expected = () if stage is Stage.SAFETY else (LOADED,)
        assert route(stage, 100, settings, providers()[name]) == expected


def test_settings_with_a_key_can_be_shown() -> None:
    settings = Settings(llm=LanguageModelSettings(llm_api_key=KEY))
    assert KEY not in f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"
