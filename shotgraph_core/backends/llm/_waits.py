"""How long to wait before the next attempt: as the server says, else longer each time and never in step with others."""

import random
import re
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

LONGEST = 60.0
"""Seconds. Who is told to wait for longer should come back later."""
FIRST = 1.0
UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
SPAN = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
EPOCH = 1e9
"""A larger number of seconds is a date."""


def backoff(attempt: int, chance: random.Random) -> float:
    """Seconds before the attempt after number `attempt` (from 0): exponential with full jitter.

    https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
    """
    return chance.uniform(0.0, min(LONGEST, FIRST * 2.0**attempt))


def asked_wait(status: int, headers: Mapping[str, str]) -> float | None:
    """The seconds after which the server wants to be asked again; None where it does not say."""
    if (milliseconds := span(headers.get("retry-after-ms", ""))) is not None:
        return milliseconds / 1000
    if (seconds := span(headers.get("retry-after", ""))) is not None:
        return seconds
    return _limits_reset(headers) if status == 429 else None


def span(said: str) -> float | None:
    """Seconds: of `2`, `1s`, `6m0s`, `120ms`, a Unix time or an HTTP date; None for anything else.

    >>> span("6m0s"), span("120ms"), span("2.5"), span("soon")
    (360.0, 0.12, 2.5, None)
    """
    said = said.strip().lower()
    if not said:
        return None
    if re.fullmatch(r"\d+(?:\.\d+)?", said):
        number = float(said)
        number = number / 1000 if number > EPOCH * 1000 else number
        return max(0.0, number - time.time()) if number > EPOCH else number
    if SPAN.sub("", said) == "":
        return sum(float(number) * UNITS[unit] for number, unit in SPAN.findall(said))
    try:
        return max(0.0, parsedate_to_datetime(said).timestamp() - time.time())
    except (ValueError, OverflowError):
        return None


def _limits_reset(headers: Mapping[str, str]) -> float | None:
    """When the limits that are used up are reset; servers name all of them, also those with room left."""
    spans = [
        span(headers.get(f"x-ratelimit-reset{limit}", ""))
        for limit in ("", "-requests", "-tokens")
        if headers.get(f"x-ratelimit-remaining{limit}", "0").strip() in ("0", "0.0")
    ]
    return max((seconds for seconds in spans if seconds is not None), default=None)
