"""A server of language models on this machine, whose answers and faults are the test's: real HTTP, no model.

    with LlmServer(lambda body: '{"scenes": []}', seeded(7, share=0.3)) as server:
        ChatModel(LanguageModelSettings(llm_base_url=server.url)).reply(...)

`answer` gives the model's text for a request's body. `fault` picks what goes wrong with it, by the body and the number
of the attempt at that same body, from 0; None lets it pass. It prints nothing.
"""

import hashlib
import json
import socket
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

Body = dict[str, Any]


@dataclass(frozen=True)
class Recorded:
    """A request as it came in; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: Body


class Call:
    """A request under way, and the ways in which it can be answered."""

    def __init__(self, handler: "_Handler", recorded: Recorded, answer: Callable[[Body], str]) -> None:
        self.handler, self.recorded, self.body, self._answer = handler, recorded, recorded.body, answer

    def text(self) -> str:
        """What the model answers."""
        return self._answer(self.body)

    def completion(self, text: str, finish: str = "stop", **message: Any) -> Body:
        """The envelope around an answer."""
        said = sum(len(str(part.get("content"))) for part in self.body.get("messages", []))
        return {
            "id": "chatcmpl-0",
            "object": "chat.completion",
            "created": 0,
            "model": self.body.get("model", ""),
            "choices": [
                {"index": 0, "message": {"role": "assistant", "content": text, **message}, "finish_reason": finish}
            ],
            "usage": {
                "prompt_tokens": said // 4,
                "completion_tokens": len(text) // 4,
                "total_tokens": said // 4 + len(text) // 4,
            },
        }

    def send(self, status: int, body: Any, headers: dict[str, str] | None = None) -> None:
        """Sends a body, as JSON where it is no bytes."""
        data = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        self.head(status, {"Content-Length": str(len(data)), **(headers or {})})
        self.handler.wfile.write(data)

    def error(self, status: int, message: str, code: str = "", headers: dict[str, str] | None = None) -> None:
        """Sends an error in OpenAI's envelope."""
        self.send(status, {"error": {"message": message, "type": code or "error", "code": code or None}}, headers)

    def head(self, status: int, headers: dict[str, str]) -> None:
        """Sends the status and the headers alone."""
        self.handler.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.handler.send_header(name, value)
        self.handler.end_headers()

    def drop(self) -> None:
        """Closes the connection."""
        self.handler.close_connection = True
        self.handler.wfile.flush()
        self.handler.connection.shutdown(socket.SHUT_RDWR)

    def dribble(self, data: bytes, seconds: float) -> None:
        """Sends one byte after the other, until all are sent or the server is closed."""
        for byte in data:
            if self.handler.llm.closing.wait(seconds):
                break
            self.handler.wfile.write(bytes((byte,)))
            self.handler.wfile.flush()
        else:
            self.handler.llm.dribbled_out += 1
        self.handler.close_connection = True


class Fault:
    """What goes wrong; this one does not."""

    def perform(self, call: Call) -> None:
        """Answers the call."""
        call.send(200, call.completion(call.text()))


@dataclass(frozen=True)
class TooMany(Fault):
    """429; `headers` say when to come back."""

    retry_after: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    code: str = "rate_limit_exceeded"
    message: str = "Rate limit reached, see https://example.test/settings/billing for a larger plan"

    def perform(self, call: Call) -> None:
        told = {"Retry-After": self.retry_after} if self.retry_after else {}
        call.error(429, self.message, self.code, {**told, **dict(self.headers)})


@dataclass(frozen=True)
class ServerError(Fault):
    """Any status with an error."""

    status: int = 500
    message: str = "Something broke"
    code: str = ""
    headers: tuple[tuple[str, str], ...] = ()

    def perform(self, call: Call) -> None:
        call.error(self.status, self.message, self.code, dict(self.headers))


@dataclass(frozen=True)
class Raw(Fault):
    """Any status with any body."""

    status: int
    body: Any
    headers: tuple[tuple[str, str], ...] = ()

    def perform(self, call: Call) -> None:
        call.send(self.status, self.body, dict(self.headers))


@dataclass(frozen=True)
class Dropped(Fault):
    """The connection is closed before the headers, or after them."""

    after_headers: bool = False

    def perform(self, call: Call) -> None:
        if self.after_headers:
            call.head(200, {"Content-Length": "1000"})
        call.drop()


@dataclass(frozen=True)
class Slow(Fault):
    """A byte every so many seconds, from the headers on, from the body on, or nothing at all (`silent`)."""

    seconds: float = 1.0
    part: str = "body"

    def perform(self, call: Call) -> None:
        if self.part == "silent":
            call.handler.llm.closing.wait(60)
            call.drop()
        elif self.part == "headers":
            call.dribble(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 2000, self.seconds)
        else:
            data = json.dumps(call.completion(call.text())).encode()
            call.head(200, {"Content-Length": str(len(data))})
            call.dribble(data, self.seconds)


@dataclass(frozen=True)
class TruncatedEnvelope(Fault):
    """The server's own JSON ends in the middle."""

    def perform(self, call: Call) -> None:
        data = json.dumps(call.completion(call.text())).encode()
        call.send(200, data[: len(data) // 2])


@dataclass(frozen=True)
class TruncatedJson(Fault):
    """The model's text ends in the middle."""

    finish: str = "length"
    kept: float = 0.6

    def perform(self, call: Call) -> None:
        text = call.text()
        call.send(200, call.completion(text[: int(len(text) * self.kept)], self.finish))


@dataclass(frozen=True)
class ProseAround(Fault):
    """The model chats before and after its answer, and fences it."""

    def perform(self, call: Call) -> None:
        text = (
            f"Sure! Here is what you asked for:\n\n```json\n{call.text()}\n```\n\nLet me know if you need more {{...}}."
        )
        call.send(200, call.completion(text))


@dataclass(frozen=True)
class WrongTypes(Fault):
    """Numbers as strings, scalars for lists, and single words that nobody asked for."""

    def perform(self, call: Call) -> None:
        text = call.text()
        try:
            text = json.dumps(_wrong(json.loads(text)), ensure_ascii=False)
        except ValueError:
            text = f'"{text}"'
        call.send(200, call.completion(text))


def _wrong(value: Any) -> Any:
    match value:
        case dict():
            return {name: _wrong(inner) for name, inner in value.items()}
        case [str() | int() as only]:
            return _wrong(only)
        case list():
            return [_wrong(inner) for inner in value]
        case int() | float():
            return str(value)
        case str() if value.isalpha() and value.islower():
            return f"somewhat {value}"
    return value


@dataclass(frozen=True)
class Empty(Fault):
    """No choices, or a choice that says nothing."""

    choices: bool = False
    finish: str = "stop"

    def perform(self, call: Call) -> None:
        body = call.completion("", self.finish)
        call.send(200, body if self.choices else {**body, "choices": []})


@dataclass(frozen=True)
class Refusal(Fault):
    """The model would rather not: said in a field, or by the filter that stopped it."""

    by_filter: bool = False

    def perform(self, call: Call) -> None:
        if self.by_filter:
            call.send(200, call.completion("", "content_filter"))
        else:
            call.send(200, call.completion("", "stop", refusal="I'm sorry, I can't help with that."))


@dataclass(frozen=True)
class SpendLimit(Fault):
    """402."""

    def perform(self, call: Call) -> None:
        call.error(402, "You have reached your spending limit", "payment_required")


@dataclass(frozen=True)
class Forbidden(Fault):
    """403, of which Together makes two."""

    message: str = "Your key may not use this endpoint"

    def perform(self, call: Call) -> None:
        call.error(403, self.message, "forbidden")


@dataclass(frozen=True)
class ContextTooLong(Fault):
    """400: the prompt is too long."""

    def perform(self, call: Call) -> None:
        message = "This model's maximum context length is 4096 tokens. However, you requested 9000 tokens."
        call.error(400, message, "context_length_exceeded")


@dataclass(frozen=True)
class UnknownModel(Fault):
    """404: the model is not here, or not any more."""

    def perform(self, call: Call) -> None:
        call.error(404, f"The model `{call.body.get('model')}` does not exist", "model_not_found")


@dataclass(frozen=True)
class Unsupported(Fault):
    """400 as long as a field of the body stands there, and its value is one of these where any are named."""

    name: str = "response_format"
    message: str = "response_format: json_schema is not supported by this model"
    types: tuple[str, ...] = ()

    def perform(self, call: Call) -> None:
        value = call.body.get(self.name)
        kind = value.get("type") if isinstance(value, dict) else None
        if value is not None and (not self.types or kind in self.types):
            call.error(400, self.message, "invalid_request_error")
        else:
            super().perform(call)


@dataclass(frozen=True)
class EchoKey(Fault):
    """An error, or an answer, that repeats the Authorization header."""

    status: int = 401

    def perform(self, call: Call) -> None:
        signed = call.recorded.headers.get("authorization", "")
        key = signed.partition(" ")[2]
        if self.status == 200:
            call.send(200, call.completion(f"You sent {signed}"))
        else:
            told = f"Incorrect API key provided: {key[:8]}***{key[-4:]}; your header was «{signed}» ({key})"
            call.error(self.status, told, "invalid_api_key", {"X-Echo": signed})


@dataclass(frozen=True)
class NoUsage(Fault):
    """A good answer that does not say how many tokens it took."""

    def perform(self, call: Call) -> None:
        body = call.completion(call.text())
        del body["usage"]
        call.send(200, body)


PASSING: tuple[Fault, ...] = (
    TooMany("0"),
    ServerError(500),
    ServerError(503),
    Dropped(),
    Dropped(after_headers=True),
    TruncatedEnvelope(),
    Empty(),
)
"""A later attempt may do better."""
GARBLED: tuple[Fault, ...] = (TruncatedJson(), TruncatedJson("stop"), ProseAround(), WrongTypes(), NoUsage())
"""The envelope is good; the text needs mending."""
Faults = Callable[[Body, int], Fault | None]


def digest(*parts: Any) -> str:
    """SHA-256 of what JSON can hold."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def seeded(seed: int, share: float, faults: Sequence[Fault] = PASSING + GARBLED) -> Faults:
    """A fault for so large a share of all attempts; the same for the same seed, body and attempt, in any order."""

    def fault(body: Body, attempt: int) -> Fault | None:
        number = int(digest(seed, body, attempt)[:16], 16)
        return faults[number // 10_000 % len(faults)] if number % 10_000 < share * 10_000 else None

    return fault


def in_turn(*faults: Fault | None) -> Faults:
    """The faults of the first attempts at each body, one after the other; the further ones pass."""
    return lambda _, attempt: faults[attempt] if attempt < len(faults) else None


def always(fault: Fault) -> Faults:
    """The same fault each time."""
    return lambda *_: fault


@dataclass
class LlmServer:
    """The server; it listens between `with` and its end. `url` goes into LLM_BASE_URL."""

    answer: Callable[[Body], str]
    fault: Faults = lambda *_: None
    models: Sequence[str] | None = ("test-model",)
    """What GET /v1/models lists; None where there is no such route."""
    requests: list[Recorded] = field(default_factory=list)
    most_in_flight: int = 0
    dribbled_out: int = 0
    """Slow answers that somebody waited for to their end."""

    def __post_init__(self) -> None:
        self.closing = threading.Event()
        self._attempts: Counter[str] = Counter()
        self._in_flight = 0
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}/v1"

    @property
    def questions(self) -> list[Recorded]:
        """The requests for completions."""
        return [one for one in self.requests if one.method == "POST"]

    def __enter__(self) -> "LlmServer":
        self._http = _Server(("127.0.0.1", 0), _Handler)
        self._http.llm = self
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._http.shutdown()
        self._thread.join()
        self._http.hang_up()
        self._http.server_close()

    def handle(self, handler: "_Handler", recorded: Recorded) -> None:
        """Answers a request, and counts it."""
        with self._lock:
            self.requests.append(recorded)
            self._in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self._in_flight)
            key = digest(recorded.body)
            attempt = self._attempts[key]
            self._attempts[key] += recorded.method == "POST"
        try:
            self._route(Call(handler, recorded, self.answer), attempt)
        finally:
            with self._lock:
                self._in_flight -= 1

    def _route(self, call: Call, attempt: int) -> None:
        match call.recorded.method, urlsplit(call.recorded.path).path:
            case "POST", "/v1/chat/completions":
                (self.fault(call.body, attempt) or Fault()).perform(call)
            case "GET", "/v1/models" if self.models is not None:
                call.send(200, {"object": "list", "data": [{"id": one, "object": "model"} for one in self.models]})
            case _:
                call.send(404, b"404 page not found")


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 128
    llm: LlmServer

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.open: set[socket.socket] = set()

    def hang_up(self) -> None:
        for connection in list(self.open):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    def handle_error(self, *_: object) -> None:
        """Clients that hang up are no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    @property
    def llm(self) -> LlmServer:
        return self.server.llm

    def setup(self) -> None:
        super().setup()
        self.server.open.add(self.connection)

    def finish(self) -> None:
        self.server.open.discard(self.connection)
        super().finish()

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self._take(json.loads(data) if data else {})

    def do_GET(self) -> None:
        self._take({})

    def _take(self, body: Body) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.llm.handle(self, Recorded(self.command, self.path, headers, body))

    def log_message(self, *_: object) -> None:
        """Nothing is printed."""
