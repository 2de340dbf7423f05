"""Chat completions: Together, Groq, OpenAI, Ollama, vLLM, llama.cpp and every server that speaks like them."""

import random
import threading
import time
import weakref
from collections.abc import Callable
from typing import Any, TypeVar

from shotgraph_core.backends.llm._errors import Passing, Site, failure, said
from shotgraph_core.backends.llm._http import Answered, Line, address
from shotgraph_core.backends.llm._manners import Manners
from shotgraph_core.backends.llm._secrets import Credentials
from shotgraph_core.backends.llm._waits import LONGEST, backoff
from shotgraph_core.backends.llm._words import answer, failed_generation, question
from shotgraph_core.desk.models import key_of, provider_of
from shotgraph_core.desk.routes import named
from shotgraph_core.errors import BadRequest, InputError, NoKey, Refused, WrongKey
from shotgraph_core.ports import BackendSpec, Prompt, Reply
from shotgraph_core.settings import LanguageModelSettings
from shotgraph_core.text.showable import UNSHOWN

T = TypeVar("T")
NO_LIST = (404, 405, 501)
"""What servers say to GET /models when they know no such thing."""


class ChatModel:
    """A server of language models that answers POST /chat/completions.

    At most `llm_parallel` requests are under way at once; the others wait for their turn.
    """

    def __init__(
        self,
        settings: LanguageModelSettings | None = None,
        sleep: Callable[[float], None] = time.sleep,
        chance: random.Random | None = None,
    ) -> None:
        """Connects to nothing; without settings, those of the environment are meant.

        Raises InputError where the settings name no server, or a wrong address.
        """
        settings = settings or LanguageModelSettings()
        self._settings, self._sleep, self._chance = settings, sleep, chance or random.Random()
        self._provider = provider_of(settings)
        base_url = settings.llm_base_url or self._provider.url
        if not base_url:
            raise InputError("Whose language models are meant? Set LLM_PROVIDER, or LLM_BASE_URL for another server")
        self._address = address(base_url)
        self._line = Line(self._address, settings.llm_timeout, settings.llm_parallel + 1)
        self._manners = Manners()
        self._places = threading.BoundedSemaphore(settings.llm_parallel)
        self._models: frozenset[str] | None = None
        self._models_lock = threading.Lock()
        self.spec = BackendSpec(port="llm", name="chat", version=1, revision=self._address.url)
        self._closed = weakref.finalize(self, self._line.close)

    def close(self) -> None:
        """Closes all connections; nothing may be asked afterwards."""
        self._closed()

    def reply(self, model: str, prompt: Prompt) -> Reply:
        """The model's answer; an empty `model` means the only one that the server has. Raises a ModelFailed.

        All attempts and waits together take about four times `llm_timeout` and two minutes at most.
        """
        site = self._site()
        model = named(model, self.models)
        return self._patiently(site, lambda seconds: self._asked(model, prompt, site, seconds))

    def models(self) -> frozenset[str]:
        """The ids of the server's models, asked once; empty where it does not tell. Raises a ModelFailed."""
        with self._models_lock:
            if self._models is None:
                site = self._site()
                try:
                    self._models = self._listed(site)
                except Passing as passing:
                    failed = site.down(passing, 1)
                else:
                    return self._models
                raise failed
            return self._models

    def _site(self) -> Site:
        key = key_of(self._settings, self._provider)
        secret, variable = key.get_secret_value(), self._provider.key or "LLM_API_KEY"
        if self._provider.key and not secret:
            raise NoKey(f"{self._address.host} wants a key; set {variable} (or LLM_API_KEY)")
        if not (secret.isascii() and secret.isprintable()) or " " in secret:
            raise WrongKey(f"The key for {self._address.host} holds characters that no key has; correct {variable}")
        return Site(
            self._provider.name,
            self._address.host,
            variable,
            Credentials(key, self._address.user, self._address.password),
        )

    def _patiently(self, site: Site, attempt: Callable[[float], T]) -> T:
        """The result of an attempt, of which several may be needed."""
        left = 4 * self._settings.llm_timeout + 2 * LONGEST
        number, retries = 0, self._settings.llm_retries
        while True:
            with self._places:
                began = time.monotonic()
                try:
                    return attempt(min(left, 2 * self._settings.llm_timeout))
                except Passing as passing:
                    failed = passing
                left -= time.monotonic() - began
            number += 1
            wait = failed.wait if failed.wait is not None else backoff(number - 1, self._chance)
            if number > retries or wait > LONGEST or wait >= left:
                break
            self._sleep(wait)
            left -= wait
        raise site.down(failed, number, failed.wait)

    def _asked(self, model: str, prompt: Prompt, site: Site, seconds: float) -> Reply:
        """One attempt; what the server does not know is left out, and it is asked again at once."""
        card = self._provider.card(model)
        ends = time.monotonic() + seconds
        while True:
            manner = self._manners.of(card, self._provider.length)
            body = question(card, prompt, manner)
            got = self._line.sent("POST", "/chat/completions", site.credentials, ends - time.monotonic(), body)
            means = manner.means.value if prompt.json_schema else "plain"
            failed = self._failure(got, model, site)
            if failed is None:
                return self._answer(got.json, prompt, means, model, site)
            if written := failed_generation(got.json):
                return self._answer(_completion(written), prompt, means, model, site)
            taught = isinstance(failed, BadRequest) and self._manners.learned(
                card, manner, said(got.json, got.text), bool(prompt.json_schema)
            )
            if not taught:
                raise failed

    def _failure(self, got: Answered, model: str, site: Site) -> Exception | None:
        body = got.json
        if got.status == 200:
            if not isinstance(body, dict):
                return Passing(f"answered something that is not JSON ({site.words(got.text)})")
            error = body.get("error")
            if not error:
                return None
            code = error.get("code") if isinstance(error, dict) else None
            status = code if isinstance(code, int) and 400 <= code < 600 else 500
            return failure(status, got.headers, body, got.text, model, site)
        if 300 <= got.status < 400:
            to = site.words(got.headers.get("location", "another address"))
            return BadRequest(f"{site.host} has moved to {to}; correct LLM_BASE_URL")
        return failure(got.status, got.headers, body, got.text, model, site)

    def _answer(self, body: Any, prompt: Prompt, means: str, model: str, site: Site) -> Reply:
        reply, refusal = answer(body, prompt, means)
        if refusal:
            raise Refused(f"{model!r} at {site.host} would not answer ({site.words(refusal)}); another model may")
        return reply.model_copy(update={"text": site.credentials.without_secrets(reply.text)})

    def _listed(self, site: Site) -> frozenset[str]:
        got = self._line.sent("GET", "/models", site.credentials, min(30.0, 2 * self._settings.llm_timeout))
        if got.status in NO_LIST:
            return frozenset()
        if got.status != 200:
            raise failure(got.status, got.headers, got.json, got.text, "", site)
        body = got.json
        listed = body.get("data") if isinstance(body, dict) else body
        ids = [one.get("id") for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
        return frozenset(one for one in ids if isinstance(one, str) and one and not UNSHOWN.search(one))


def _completion(text: str) -> dict[str, Any]:
    return {"choices": [{"message": {"content": text}, "finish_reason": "stop"}]}
