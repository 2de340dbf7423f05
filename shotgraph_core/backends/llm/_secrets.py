"""What must never be shown: the key, and the password in a server's address."""

import base64
import json
import re
from collections.abc import Generator
from dataclasses import dataclass
from urllib.parse import quote

import httpx
from pydantic import SecretStr

HIDDEN = "[hidden]"
SHORTEST = 4
"""A shorter key is no secret, and its letters are in every word."""
CERTAIN = 12
"""From this length on a key is told from a word by chance."""


@dataclass(frozen=True)
class Credentials(httpx.Auth):
    """How a request is signed: by key, else by the user and password of the address, else not at all."""

    key: SecretStr
    user: str
    password: SecretStr

    @property
    def signs(self) -> bool:
        """Whether requests are signed at all."""
        return bool(self.key.get_secret_value() or self.user or self.password.get_secret_value())

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Signs a request that is about to be sent."""
        if key := self.key.get_secret_value():
            request.headers["Authorization"] = f"Bearer {key}"
        elif self.signs:
            request.headers["Authorization"] = f"Basic {self._basic()}"
        yield request

    def scrubbed(self, text: str) -> str:
        """A text for people without any of the secrets, in whatever way a server spells or masks them."""
        for secret in self._secrets():
            for spelling in {secret, quote(secret, safe=""), json.dumps(secret)[1:-1]}:
                text = text.replace(spelling, HIDDEN)
            if len(secret) >= CERTAIN:
                text = re.sub(re.escape(secret[:6]) + r"[\w*.…\-]*", HIDDEN, text)
        return re.sub(r"(?i)\b(bearer|basic)\s+[\w+/=.~\-]{8,}", rf"\1 {HIDDEN}", text)

    def without_secrets(self, answer: str) -> str:
        """A model's answer, should the server have put a secret into it; nothing else is changed."""
        for secret in self._secrets():
            answer = answer.replace(secret, HIDDEN) if len(secret) >= CERTAIN else answer
        return answer

    def _secrets(self) -> list[str]:
        known = [self.key.get_secret_value(), self.password.get_secret_value()]
        if self.user or self.password.get_secret_value():
            known.append(self._basic())
        return [secret for secret in known if len(secret) >= SHORTEST]

    def _basic(self) -> str:
        return base64.b64encode(f"{self.user}:{self.password.get_secret_value()}".encode()).decode()
