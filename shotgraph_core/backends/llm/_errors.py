"""What a server's failure means, and whose turn it is: wait, set a key, choose another model, shorten, or give up."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shotgraph_core.backends.llm._secrets import Credentials
from shotgraph_core.backends.llm._waits import asked_wait
from shotgraph_core.errors import (
    BadRequest,
    ContextExceeded,
    ModelFailed,
    NoKey,
    NotAllowed,
    Refused,
    ServerDown,
    SpendLimit,
    UnknownModel,
    WrongKey,
)
from shotgraph_core.text.showable import showable

QUOTED = 200
"""Characters of a server's own words that an error repeats."""
PASSING = frozenset({408, 409, 425, 429})

CONTEXT = re.compile(
    r"context_length_exceeded|exceed_context_size|context[ _-]?(length|window|size|limit)|maximum context|"
    r"too many (input )?tokens|(prompt|input|message)s? (is|are) too (long|large)|reduce the length|"
    r"max_new_tokens. must be|string_above_max_length|tokens? (limit )?exceed"
)
FORBIDDEN_LENGTH = re.compile(
    r"context|tokens?\b.*\b(length|limit|long|exceed|maximum|max)|(length|limit).*\btokens?\b"
)
MONEY = re.compile(
    r"insufficient[_ ](quota|balance|credit|funds)|billing_(hard|not)|plan and billing|exceeded your current quota|"
    r"credit (limit|balance)|(spend|spending|hard)[_ ]limit|payment required|out of credits"
)
"""Not `billing` alone: what is only too frequent also names the page where a larger plan is bought."""
UNKNOWN = re.compile(
    r"model_not_found|model_not_available|model_decommissioned|unknown_model|invalid_model|non-serverless model|"
    r"try pulling it|unable to access model|(unknown|invalid|no such) model|not a valid model|"
    r"\bmodel\b.{0,120}(not found|does not exist|not available|decommissioned|no longer)"
)
REFUSAL = re.compile(r"content[_ ]filter|content management policy|responsible ?ai ?policy|content_policy|flagged")


class Passing(Exception):
    """What went wrong may not go wrong again: says what the server did, and when it wants to be asked again."""

    def __init__(self, did: str, wait: float | None = None) -> None:
        super().__init__(did)
        self.did, self.wait = did, wait


@dataclass(frozen=True)
class Site:
    """Whom an error speaks of: a provider, its host, and the variable that holds its key."""

    provider: str
    host: str
    key: str
    credentials: Credentials

    def words(self, text: str) -> str:
        """A server's own words, without secrets, in one line and short."""
        clean = showable(self.credentials.scrubbed(text))
        return clean if len(clean) <= QUOTED else clean[: QUOTED - 1] + "…"

    def down(self, passing: Passing, attempts: int, wait: float | None = None) -> ServerDown:
        """The error when no further attempt is made."""
        tries = f" in {attempts} attempts" if attempts > 1 else ""
        later = f"; it can be asked again in {wait:.0f} s, run again then" if wait else "; run again later"
        hint = " (or raise LLM_TIMEOUT)" if "in time" in passing.did else ""
        return ServerDown(f"{self.host} {self.words(passing.did)}{tries}{later}{hint}")


def said(body: Any, text: str) -> str:
    """A server's message with its codes, from any of the usual envelopes; else the beginning of its text."""
    found = list(_texts(body))
    return ": ".join(dict.fromkeys(found)) if found else text[:2000]


def failure(status: int, headers: Mapping[str, str], body: Any, text: str, model: str, site: Site) -> Exception:
    """What a failed answer means: a ModelFailed by its remedy, or Passing."""
    told = said(body, text)
    known = _by_words(status, told.lower(), told, model, site) or _by_status(status, told, model, site)
    if known:
        return known
    if status in PASSING or (status >= 500 and status not in (501, 505)):
        return Passing(f"answered {status} ({site.words(told) or 'no reason given'})", asked_wait(status, headers))
    return BadRequest(f"{site.host} does not understand the request for {model!r} ({status}): {site.words(told)}")


def _by_words(status: int, low: str, told: str, model: str, site: Site) -> ModelFailed | None:
    words = site.words(told)
    if status in (400, 403, 429) and MONEY.search(low):
        return _poor(site, words)
    if status != 429 and REFUSAL.search(low):
        return Refused(f"{site.host} would not let {model!r} answer: {words}; another model may")
    if status not in (401, 402, 404, 429) and CONTEXT.search(low):
        return _long(site, model, words)
    if status in (400, 403, 404, 410, 422) and UNKNOWN.search(low):
        return unknown(site, model, words)
    return None


def _by_status(status: int, told: str, model: str, site: Site) -> ModelFailed | None:
    words = site.words(told)
    match status:
        case 402:
            return _poor(site, words)
        case 403 if FORBIDDEN_LENGTH.search(told.lower()):
            return _long(site, model, words)
        case 401 if not site.credentials.signs:
            return NoKey(f"{site.host} wants a key ({words}); set {site.key}")
        case 401:
            return WrongKey(f"{site.host} does not accept the key ({status}: {words}); correct {site.key}")
        case 403:
            return NotAllowed(
                f"{site.host} does not allow {model!r} to this key ({words}); choose another model, or ask there for it"
            )
        case 404:
            return UnknownModel(
                f"{site.host} has no model {model!r}, or nothing at this address ({words}); check LLM_MODEL or the "
                "stage's own model, and that LLM_BASE_URL ends like /v1"
            )
        case 413:
            return _long(site, model, words)
    return None


def unknown(site: Site, model: str, words: str) -> UnknownModel:
    """The server does not have the model."""
    remedy = f"run: ollama pull {model}" if site.provider == "ollama" or "pull" in words else "choose another one"
    return UnknownModel(f"{site.host} does not have the model {model!r} ({words}); {remedy}")


def _poor(site: Site, words: str) -> SpendLimit:
    return SpendLimit(f"The account at {site.host} may spend no more ({words}); add credit there or raise its limit")


def _long(site: Site, model: str, words: str) -> ContextExceeded:
    return ContextExceeded(
        f"The prompt is longer than {model!r} at {site.host} can read ({words}); choose a larger one"
    )


def _texts(body: Any, depth: int = 4) -> list[str]:
    """The texts of an error, its message first."""
    match body:
        case str():
            return [body]
        case list() if depth:
            return [text for one in body[:3] for text in _texts(one, depth - 1)]
        case dict() if depth:
            fields = ("error", "message", "msg", "detail", "loc", "type", "code", "param")
            return [text for field in fields for text in _texts(body.get(field), depth - 1)]
    return []
