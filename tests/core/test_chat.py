"""The client of language models: patient with what passes, clear about what does not, and silent about its key."""

import json
import logging
import random
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from shotgraph_core import errors
from shotgraph_core.backends.llm._words import answer
from shotgraph_core.backends.llm.chat import ChatModel
from shotgraph_core.ports import Prompt, Reply
from shotgraph_core.settings import LanguageModelSettings
from shotgraph_core.text.tokens import token_count
from tests import llm_server as server_of
from tests.llm_server import Fault, Faults, LlmServer, Raw, ServerError, TooMany, always, in_turn, seeded

KEY = "sk-live-QX7ZETA9KEYKEYKEY42"
SCHEMA = json.dumps(
    {
        "title": "Scenes",
        "type": "object",
        "$defs": {"Mood": {"type": "string", "enum": ["calm", "tense"], "title": "Mood"}},
        "properties": {
            "title": {"type": "string", "title": "Title", "maxLength": 9, "default": "x"},
            "moods": {"type": "array", "items": {"$ref": "#/$defs/Mood"}, "uniqueItems": True},
            "pattern": {"oneOf": [{"type": "object", "properties": {"format": {"type": "string"}}}, {"type": "null"}]},
        },
        "required": ["title"],
    }
)
PLAIN = Prompt(system="You plan films.", user="Once upon a time.", schema_name="tale", max_tokens=100)
SHAPED = Prompt(system="You plan films.", user="Once.", json_schema=SCHEMA, schema_name="scenes", max_tokens=100)


@pytest.fixture(autouse=True)
def no_keys_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TOGETHER_API_KEY", "GROQ_API_KEY", "OPENAI_API_KEY", "LLM_API_KEY", "LLM_PROVIDER", "LLM_MODEL"):
        monkeypatch.delenv(name, raising=False)


class Chat:
    """A server, clients of it, and what they slept."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._open: list[Any] = []

    def serve(self, fault: Faults = lambda *_: None, answer: Callable[..., str] = lambda _: "Fine.", **given: Any):  # type: ignore[no-untyped-def]
        server = LlmServer(answer, fault, **given)
        self._open.append(server)
        return server.__enter__()

    def client(self, server: LlmServer | str, **given: Any) -> ChatModel:
        url = server if isinstance(server, str) else server.url
        settings = LanguageModelSettings(**{"llm_base_url": url, "llm_api_key": KEY, "llm_timeout": 5.0, **given})
        model = ChatModel(settings, self.slept.append, random.Random(1))
        self._open.append(model)
        return model

    def close(self) -> None:
        for one in reversed(self._open):
            one.__exit__() if isinstance(one, LlmServer) else one.close()


@pytest.fixture
def chat() -> Iterator[Chat]:
    one = Chat()
    yield one
    one.close()


def asked(chat: Chat, fault: Fault | Faults, prompt: Prompt = PLAIN, **given: Any) -> Reply:
    server = chat.serve(always(fault) if isinstance(fault, Fault) else fault)
    return chat.client(server, **given).reply("test-model", prompt)


def test_an_answer_comes_with_its_tokens(chat: Chat) -> None:
    server = chat.serve()
    reply = chat.client(server).reply("test-model", PLAIN)
    assert reply == Reply(text="Fine.", tokens_in=8, tokens_out=1)
    (request,) = server.questions
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.body == {
        "model": "test-model",
        "messages": [
            {"role": "system", "content": "You plan films."},
            {"role": "user", "content": "Once upon a time."},
        ],
        "temperature": 0.0,
        "seed": 0,
        "max_tokens": 100,
        "stream": False,
    }


@pytest.mark.parametrize(
    "fault",
    [
        *server_of.PASSING,
        *(ServerError(status) for status in (408, 409, 425, 502, 504, 524, 529)),
        server_of.Empty(choices=True),
        Raw(200, b"<html>a proxy's page</html>"),
        Raw(200, {"error": {"code": 503, "message": "Provider is busy"}}),
        Raw(200, {"choices": [{"message": {"content": 7}}]}),
        Raw(200, {"choices": ["?"]}),
        Raw(200, ["?"]),
    ],
    ids=repr,
)
def test_what_passes_is_tried_again_until_the_attempts_are_used_up(chat: Chat, fault: Fault) -> None:
    assert asked(chat, in_turn(fault, fault)).text == "Fine."
    assert len(chat.slept) == 2
    server = chat.serve(always(fault))
    with pytest.raises(errors.ServerDown, match=r"127\.0\.0\.1.* in 3 attempts.*run again later"):
        chat.client(server, llm_retries=2).reply("test-model", PLAIN)
    assert len(server.questions) == 3


@pytest.mark.parametrize(
    ("fault", "error", "says"),
    [
        (ServerError(401, "Bad key"), errors.WrongKey, "correct LLM_API_KEY"),
        (server_of.Forbidden(), errors.NotAllowed, "may not use"),
        (server_of.Forbidden("Input tokens exceed the limit of the model's context"), errors.ContextExceeded, "larger"),
        (server_of.SpendLimit(), errors.SpendLimit, "add credit"),
        (TooMany(code="insufficient_quota", message="You exceeded your current quota"), errors.SpendLimit, "credit"),
        (server_of.ContextTooLong(), errors.ContextExceeded, "maximum context length is 4096"),
        (ServerError(413, "Request Entity Too Large"), errors.ContextExceeded, "larger"),
        (
            ServerError(500, "the request exceeds the available context size", "exceed_context_size_error"),
            errors.ContextExceeded,
            "available context size",
        ),
        (
            Raw(200, {"error": {"code": 400, "message": "too long", "type": "exceed_context_size_error"}}),
            errors.ContextExceeded,
            "too long",
        ),
        (ServerError(422, "`inputs` tokens + `max_new_tokens` must be <= 8193"), errors.ContextExceeded, "8193"),
        (server_of.UnknownModel(), errors.UnknownModel, "choose another"),
        (ServerError(404, 'model "llama9" not found, try pulling it first'), errors.UnknownModel, "ollama pull test-m"),
        (
            ServerError(400, "Unable to access non-serverless model", "model_not_available"),
            errors.UnknownModel,
            "other",
        ),
        (
            ServerError(400, "The model `x` has been decommissioned", "model_decommissioned"),
            errors.UnknownModel,
            "other",
        ),
        (Raw(404, b"404 page not found"), errors.UnknownModel, "LLM_BASE_URL ends like /v1"),
        (server_of.Refusal(), errors.Refused, "I can't help"),
        (server_of.Refusal(by_filter=True), errors.Refused, "content_filter"),
        (ServerError(400, "The response was filtered", "content_filter"), errors.Refused, "filtered"),
        (ServerError(400, "messages: must not be empty"), errors.BadRequest, "must not be empty"),
        (Raw(422, {"detail": [{"loc": ["body", "x"], "msg": "extra fields"}]}), errors.BadRequest, "extra fields"),
        (ServerError(501, "Not here"), errors.BadRequest, "Not here"),
        (Raw(308, b"", (("Location", "https://elsewhere.test/v1"),)), errors.BadRequest, "elsewhere.test"),
    ],
    ids=str,
)
def test_what_does_not_pass_is_told_by_its_remedy_at_once(chat: Chat, fault: Fault, error: type, says: str) -> None:
    with pytest.raises(errors.ModelFailed) as raised:
        asked(chat, fault)
    assert type(raised.value) is error
    assert says in str(raised.value)
    assert "127.0.0.1" in str(raised.value)
    assert "\n" not in str(raised.value)
    assert chat.slept == []


def test_the_remedy_for_a_model_that_ollama_does_not_have_is_its_own_command(chat: Chat) -> None:
    with pytest.raises(errors.UnknownModel, match="run: ollama pull test-model"):
        asked(chat, server_of.UnknownModel(), llm_provider="ollama")


def test_a_server_that_wants_a_key_and_got_none_says_which_to_set(chat: Chat) -> None:
    with pytest.raises(errors.NoKey, match=r"wants a key .*set LLM_API_KEY"):
        asked(chat, ServerError(401, "Missing key"), llm_api_key="")


def test_a_server_that_is_not_there_is_down(chat: Chat) -> None:
    with LlmServer(lambda _: "") as gone:
        url = gone.url
    with pytest.raises(errors.ServerDown, match="cannot be reached"):
        chat.client(url, llm_retries=1).reply("test-model", PLAIN)
    assert len(chat.slept) == 1


@pytest.mark.parametrize(
    ("fault", "seconds"),
    [
        (TooMany("7"), 7.0),
        (TooMany(headers=(("retry-after-ms", "250"),)), 0.25),
        (TooMany(headers=(("x-ratelimit-reset", "3"),)), 3.0),
        (TooMany(headers=(("x-ratelimit-reset-requests", "120ms"), ("x-ratelimit-reset-tokens", "1m0s"))), 60.0),
        (
            TooMany(
                headers=(
                    ("x-ratelimit-reset-requests", "6m0s"),
                    ("x-ratelimit-remaining-requests", "17"),
                    ("x-ratelimit-reset-tokens", "1.5s"),
                    ("x-ratelimit-remaining-tokens", "0"),
                )
            ),
            1.5,
        ),
        (ServerError(503, headers=(("Retry-After", "2"),)), 2.0),
    ],
    ids=str,
)
def test_a_server_is_asked_again_when_it_says(chat: Chat, fault: Fault, seconds: float) -> None:
    assert asked(chat, in_turn(fault)).text == "Fine."
    assert chat.slept == [seconds]


def test_dates_are_understood_as_times_to_come_back(chat: Chat) -> None:
    soon = datetime.now(UTC) + timedelta(seconds=40)
    fault = in_turn(
        TooMany(format_datetime(soon, usegmt=True)),
        TooMany(headers=(("x-ratelimit-reset", str(int(soon.timestamp()))),)),
        TooMany("Wed, 21 Oct 2015 07:28:00 GMT"),
    )
    assert asked(chat, fault).text == "Fine."
    first, second, third = chat.slept
    assert 30 < first <= 40
    assert 30 < second <= 40
    assert third == 0


@pytest.mark.parametrize("seconds", ["61", "3600"])
def test_who_is_told_to_wait_long_does_not_wait_at_all(chat: Chat, seconds: str) -> None:
    server = chat.serve(always(TooMany(seconds)))
    with pytest.raises(errors.ServerDown, match=f"can be asked again in {seconds} s"):
        chat.client(server).reply("test-model", PLAIN)
    assert (chat.slept, len(server.questions)) == ([], 1)


def test_without_a_word_from_the_server_waits_grow_and_differ(chat: Chat) -> None:
    with pytest.raises(errors.ServerDown):
        asked(chat, ServerError(500), llm_retries=6)
    assert all(0 <= wait <= 2**attempt for attempt, wait in enumerate(chat.slept))
    assert len(set(chat.slept)) == 6


def test_all_attempts_together_have_an_end(chat: Chat) -> None:
    server = chat.serve(always(TooMany("55")))
    with pytest.raises(errors.ServerDown):
        chat.client(server, llm_retries=10, llm_timeout=1.0).reply("test-model", PLAIN)
    assert sum(chat.slept) < 4 * 1.0 + 120
    assert len(server.questions) == 3


@pytest.mark.parametrize("part", ["body", "headers", "silent"])
def test_a_server_that_dribbles_or_keeps_still_holds_nobody_for_ever(chat: Chat, part: str) -> None:
    server = chat.serve(always(server_of.Slow(0.02, part)))
    with pytest.raises(errors.ServerDown, match=r"did not answer in time.*raise LLM_TIMEOUT"):
        chat.client(server, llm_timeout=0.4, llm_retries=0).reply("test-model", PLAIN)
    assert (len(server.questions), server.dribbled_out) == (1, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
def test_ctrl_c_ends_a_question_at_once(chat: Chat) -> None:
    server = chat.serve(always(server_of.Slow(part="silent")))
    script = f"""
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from shotgraph_core.backends.llm._words import answer
from shotgraph_core.backends.llm.chat import ChatModel
from shotgraph_core.ports import Prompt
from shotgraph_core.settings import LanguageModelSettings
settings = LanguageModelSettings(llm_base_url={server.url!r}, llm_timeout=1000)
ChatModel(settings).reply("m", Prompt(system="", user="u", max_tokens=1))
"""
    asking = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.PIPE, text=True)
    while not server.questions and asking.poll() is None:
        time.sleep(0.01)
    asking.send_signal(signal.SIGINT)
    try:
        _, said = asking.communicate(timeout=30)
    finally:
        asking.kill()
    assert said.strip().endswith("KeyboardInterrupt")


def test_no_more_requests_are_under_way_than_agreed(chat: Chat) -> None:
    together = threading.Barrier(3, timeout=10)

    def answer_three_at_once(_: object) -> str:
        together.wait()
        # A fourth has time to come in.
        time.sleep(0.05)
        return "Fine."

    server = chat.serve(answer=answer_three_at_once)
    model = chat.client(server, llm_parallel=3)
    with ThreadPoolExecutor(12) as pool:
        prompts = [PLAIN.model_copy(update={"seed": seed}) for seed in range(12)]
        assert len(list(pool.map(lambda prompt: model.reply("test-model", prompt), prompts))) == 12
    assert server.most_in_flight == 3


def test_a_shaped_answer_is_asked_for_as_the_model_can_be_held_to_it(chat: Chat) -> None:
    server = chat.serve(answer=lambda _: "{}")
    model = chat.client(server, llm_provider="openai")
    assert model.reply("gpt-5.4-mini", SHAPED).means == "strict"
    (request,) = server.questions
    assert request.body["response_format"]["json_schema"] == {
        "name": "scenes",
        "strict": True,
        "schema": {
            "type": "object",
            "$defs": {"Mood": {"type": "string", "enum": ["calm", "tense"]}},
            "properties": {
                "title": {"type": "string"},
                "moods": {"type": "array", "items": {"$ref": "#/$defs/Mood"}},
                "pattern": {
                    "anyOf": [
                        {
                            "type": "object",
                            "properties": {"format": {"type": "string"}},
                            "required": ["format"],
                            "additionalProperties": False,
                        },
                        {"type": "null"},
                    ]
                },
            },
            "required": ["title", "moods", "pattern"],
            "additionalProperties": False,
        },
    }


def test_means_that_a_server_refuses_are_left_for_the_next_ones_and_never_tried_again(chat: Chat) -> None:
    server = chat.serve(always(server_of.Unsupported()), answer=lambda _: "{}")
    model = chat.client(server, llm_provider="openai")
    assert [model.reply("gpt-5.4-mini", SHAPED).means for _ in range(2)] == ["plain", "plain"]
    formats = [one.body.get("response_format") for one in server.questions]
    assert [(one["type"], "strict" in one.get("json_schema", {})) if one else None for one in formats] == [
        ("json_schema", True),
        ("json_schema", False),
        ("json_object", False),
        None,
        None,
    ]
    assert '{"type":"object"' in server.questions[-1].body["messages"][0]["content"]
    assert chat.slept == []


def test_a_server_that_knows_only_json_objects_is_told_the_schema_in_words(chat: Chat) -> None:
    server = chat.serve(always(server_of.Unsupported(types=("json_schema",))), answer=lambda _: "{}")
    reply = chat.client(server, llm_provider="vllm").reply("gpt", SHAPED)
    assert reply.means == "json_object"
    body = server.questions[-1].body
    assert body["response_format"] == {"type": "json_object"}
    assert "Answer with JSON that fits this schema, and nothing else" in body["messages"][0]["content"]


def test_many_threads_learn_the_means_without_skipping_one(chat: Chat) -> None:
    server = chat.serve(always(server_of.Unsupported(types=("json_schema",))), answer=lambda _: "{}")
    model = chat.client(server, llm_provider="openai", llm_parallel=8)
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda _: model.reply("gpt-5.4-mini", SHAPED), range(16)))
    assert {reply.means for reply in replies} == {"json_object"}


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("reasoning_effort", "Unrecognized request argument supplied: reasoning_effort"),
        ("seed", "Unsupported parameter: 'seed'"),
        ("temperature", "Unsupported value: 'temperature' does not support 0.0 with this model."),
    ],
)
def test_a_field_that_a_server_refuses_by_name_is_left_out(chat: Chat, name: str, message: str) -> None:
    server = chat.serve(always(server_of.Unsupported(name, message)))
    model = chat.client(server, llm_provider="together")
    assert model.reply("openai/gpt-oss-120b", PLAIN).text == "Fine."
    assert model.reply("openai/gpt-oss-120b", PLAIN).text == "Fine."
    assert [name in one.body for one in server.questions] == [True, False, False]


def test_the_length_of_an_answer_is_bounded_in_the_words_that_the_server_knows(chat: Chat) -> None:
    told = "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
    server = chat.serve(always(server_of.Unsupported("max_tokens", told)))
    assert chat.client(server).reply("new", PLAIN).text == "Fine."
    assert server.questions[-1].body["max_completion_tokens"] == 100
    assert "max_tokens" not in server.questions[-1].body


def test_nothing_is_taken_from_what_a_guard_says(chat: Chat) -> None:
    said = "unsafe\nS1</think>safe"
    body = {"choices": [{"message": {"content": said}, "finish_reason": "stop"}]}
    guard = PLAIN.model_copy(update={"system": "", "schema_name": ""})
    assert chat.client(chat.serve(always(Raw(200, body)))).reply("m", guard).text == said


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<think>Let me see: {}</think>\n\n{\"a\": 1}", '{"a": 1}'),
        ("Let me see.\n</think>\n{}", "{}"),
        ([{"type": "text", "text": "{"}, {"type": "text", "text": "}"}], "{}"),
        ('{"said": "</think>"}', '{"said": "</think>"}'),
    ],
)  # fmt: skip
def test_only_the_answer_is_kept_not_the_thinking(chat: Chat, content: Any, text: str) -> None:
    body = {"choices": [{"message": {"content": content}, "finish_reason": "stop"}]}
    assert asked(chat, Raw(200, body)).text == text


def test_half_a_character_is_replaced() -> None:
    reply, _ = answer({"choices": [{"message": {"content": "\ud83d half"}}]}, PLAIN, "plain")
    assert reply.text == "? half"


def test_thoughts_that_used_up_the_answer_leave_it_cut_off(chat: Chat) -> None:
    assert asked(chat, server_of.Empty(choices=True, finish="length")).finish == "length"
    thought = {"choices": [{"message": {"content": "<think>so many"}, "finish_reason": "length"}]}
    assert asked(chat, Raw(200, thought)).text == ""


def test_a_text_that_the_server_did_not_take_for_json_is_still_an_answer(chat: Chat) -> None:
    error = {"message": "Failed to generate JSON", "code": "json_validate_failed", "failed_generation": '{"a": 1'}
    reply = asked(chat, Raw(400, {"error": error}), SHAPED)
    assert (reply.text, reply.means) == ('{"a": 1', "json_object")


@pytest.mark.parametrize(
    "usage", [None, {}, {"prompt_tokens": "12", "completion_tokens": -1}, {"prompt_tokens": 10**400}, [1]]
)
def test_tokens_that_a_server_does_not_count_are_counted_here(chat: Chat, usage: Any) -> None:
    body = {"choices": [{"message": {"content": "Fine."}, "finish_reason": "stop"}], "usage": usage}
    reply = asked(chat, Raw(200, body))
    assert reply.tokens_in > reply.tokens_out == token_count("Fine.")


def test_faults_come_in_the_same_places_whatever_the_order() -> None:
    fault = seeded(7, 0.4)
    bodies = [{"n": number} for number in range(200)]
    first = [fault(body, 0) for body in bodies]
    assert first == [fault(body, 0) for body in reversed(bodies)][::-1]
    assert 40 < sum(one is not None for one in first) < 120


def test_every_question_is_answered_through_many_passing_faults(chat: Chat) -> None:
    server = chat.serve(seeded(3, 0.5, server_of.PASSING), answer=lambda body: str(body["seed"]))
    model = chat.client(server, llm_parallel=8, llm_retries=10)
    with ThreadPoolExecutor(8) as pool:
        replies = pool.map(lambda n: model.reply("m", PLAIN.model_copy(update={"seed": n})).text, range(60))
        assert list(replies) == [str(number) for number in range(60)]
    assert len(server.questions) > 80


def test_the_only_model_is_meant_where_none_is_named(chat: Chat) -> None:
    server = chat.serve()
    model = chat.client(server)
    assert model.models() == frozenset({"test-model"})
    assert model.reply("", PLAIN).text == "Fine."
    assert model.reply("", PLAIN).text == "Fine."
    assert server.questions[0].body["model"] == "test-model"
    assert len(server.requests) == 3


@pytest.mark.parametrize(("models", "says"), [(("a", "b"), "has 2 models, such as a, b"), (None, "does not tell")])
def test_among_several_models_one_must_be_named(chat: Chat, models: Any, says: str) -> None:
    with pytest.raises(errors.UnknownModel, match=f"{says}.*LLM_MODEL"):
        chat.client(chat.serve(models=models)).reply("", PLAIN)


def test_a_proxy_of_the_environment_is_asked_for_other_machines_only(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = chat.serve(answer=lambda _: "By proxy.")
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.url.removesuffix("/v1"))
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, "near.test")
    assert asked(chat, Fault()).text == "Fine."
    assert proxy.requests == []
    assert chat.client("http://elsewhere.test/v1").reply("m", PLAIN).text == "By proxy."
    assert proxy.questions[0].path == "http://elsewhere.test/v1/chat/completions"
    with pytest.raises(errors.ServerDown, match=r"near\.test cannot be reached"):
        chat.client("http://near.test/v1", llm_retries=0).reply("m", PLAIN)


def test_a_proxy_that_dribbles_holds_nobody_for_ever(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = chat.serve(always(server_of.Slow(0.02, "headers")))
    monkeypatch.setenv("http_proxy", proxy.url.removesuffix("/v1"))
    monkeypatch.setenv("no_proxy", "")
    with pytest.raises(errors.ServerDown, match="did not answer in time"):
        chat.client("http://elsewhere.test/v1", llm_timeout=0.3, llm_retries=0).reply("m", PLAIN)
    assert (len(proxy.questions), proxy.dribbled_out) == (1, 0)


# Keys


@pytest.mark.parametrize(
    "fault",
    [
        *(server_of.EchoKey(status) for status in (400, 401, 402, 403, 404, 413, 429, 500)),
        Raw(200, f"<html>{KEY}</html>".encode()),
        Raw(308, b"", (("Location", f"https://x.test/?key={KEY}"),)),
        Raw(200, {"error": {"code": 503, "message": KEY}}),
        server_of.Dropped(),
        server_of.Slow(part="silent"),
        server_of.Slow(0.01, "headers"),
    ],
    ids=repr,
)
def test_the_key_is_in_no_error_and_no_log(
    chat: Chat, fault: Fault, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(errors.ModelFailed, match=r"127\.0\.0\.1") as raised:
        asked(chat, fault, llm_retries=1, llm_timeout=0.1)
    assert raised.value.__cause__ is None
    assert raised.value.__context__ is None
    shown = "".join(traceback.format_exception(raised.value)) + repr(raised.value)
    captured = capfd.readouterr()
    for text in (shown, caplog.text, captured.out, captured.err):
        assert KEY not in text
        assert KEY[:10] not in text


def test_a_password_in_the_address_signs_and_is_shown_nowhere(chat: Chat, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = chat.serve(always(server_of.EchoKey(400)))
    model = chat.client(server.url.replace("http://", "http://ann:s3cretW0rd@"), llm_api_key="", llm_retries=0)
    with pytest.raises(errors.BadRequest) as raised:
        model.reply("test-model", PLAIN)
    assert server.questions[0].headers["authorization"] == "Basic YW5uOnMzY3JldFcwcmQ="
    shown = "".join(traceback.format_exception(raised.value)) + caplog.text + repr(model.spec) + repr(model)
    assert "s3cretW0rd" not in shown
    assert "YW5uOnMz" not in shown
    assert model.spec.revision == server.url


def test_a_servers_own_words_cannot_steer_a_terminal(chat: Chat) -> None:
    with pytest.raises(errors.BadRequest, match=r"\[2JOh \[31mno : error$"):
        asked(chat, server_of.ServerError(400, "\x1b[2JOh\n\x1b[31mno\x07\u202e"))


def test_an_answer_that_repeats_the_key_is_kept_without_it(chat: Chat) -> None:
    assert asked(chat, server_of.EchoKey(200)).text == "You sent Bearer [hidden]"


def test_a_provider_that_wants_a_key_is_not_asked_without(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    server = chat.serve()
    model = chat.client(server, llm_provider="together", llm_api_key="")
    with pytest.raises(errors.NoKey, match="set TOGETHER_API_KEY"):
        model.reply("test-model", PLAIN)
    assert server.requests == []
    monkeypatch.setenv("TOGETHER_API_KEY", f" {KEY}\n")
    assert model.reply("test-model", PLAIN).text == "Fine."
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("key", ["bad\nkey-12345678", "schlüssel-12345678", "two words-12345678"])
def test_a_key_that_cannot_be_sent_is_wrong_and_not_shown(chat: Chat, key: str) -> None:
    server = chat.serve()
    with pytest.raises(errors.WrongKey) as raised:
        chat.client(server, llm_api_key=key).reply("test-model", PLAIN)
    assert "12345678" not in str(raised.value)
    assert server.requests == []


@pytest.mark.parametrize("url", ["", "localhost:8080/v1", "ftp://x/v1", "http://", "http://x/v1?api_key=123"])
def test_an_address_that_is_none_is_told_at_once(chat: Chat, url: str) -> None:
    with pytest.raises(errors.InputError, match="LLM_BASE_URL") as raised:
        chat.client(url)
    assert "123" not in str(raised.value)


def test_settings_show_no_key() -> None:
    settings = LanguageModelSettings(llm_api_key=KEY)
    assert KEY not in f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"
