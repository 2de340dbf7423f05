"""HTTP to one server: a pool of connections, signed requests, and a deadline for each whole call."""

import ipaddress
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote
from urllib.request import getproxies, proxy_bypass

import httpx
from pydantic import SecretStr

from shotgraph_core.backends.llm._deadline import DeadlineNetwork, deadline
from shotgraph_core.backends.llm._errors import Passing
from shotgraph_core.backends.llm._secrets import Credentials
from shotgraph_core.errors import InputError


class _NoHeaders(logging.Filter):
    """Keeps out of the debug log what httpcore writes there whole: headers, in which a server may repeat the key."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not str(record.msg).startswith("receive_response_headers.complete")


logging.getLogger("httpcore.http11").addFilter(_NoHeaders())

CONNECT_SECONDS = 10.0
MOST_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True)
class Answered:
    """What came back, whatever its status."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        """The body as JSON; None where it is none."""
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError):
            return None

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")


@dataclass(frozen=True)
class Address:
    """Where a server is, without the user and password that may stand in its URL."""

    url: str
    host: str
    user: str
    password: SecretStr

    @property
    def loopback(self) -> bool:
        """Whether it is this machine, which no proxy can reach."""
        name = httpx.URL(self.url).host
        try:
            return ipaddress.ip_address(name).is_loopback
        except ValueError:
            return name == "localhost" or name.endswith(".localhost")

    @property
    def proxy(self) -> str | None:
        """The proxy that the environment names for this server; None for this machine, and where none is named."""
        url = httpx.URL(self.url)
        if self.loopback or proxy_bypass(self.host):
            return None
        proxies = getproxies()
        proxy = proxies.get(url.scheme) or proxies.get("all")
        return proxy if not proxy or "://" in proxy else f"http://{proxy}"


def address(base_url: str) -> Address:
    """The parts of LLM_BASE_URL. Raises InputError for what is no HTTP address, or has a query."""
    try:
        url = httpx.URL(base_url.strip())
    except httpx.InvalidURL:
        raise InputError("LLM_BASE_URL is no address; write it like http://127.0.0.1:8080/v1") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise InputError("LLM_BASE_URL must begin with http:// or https://, like http://127.0.0.1:8080/v1")
    if url.query or url.fragment:
        raise InputError("LLM_BASE_URL must end with the path, like /v1, without ? or #; a key goes into LLM_API_KEY")
    path = url.path.rstrip("/").removesuffix("/chat/completions")
    bare = str(url.copy_with(username=None, password=None, path=path or "/")).rstrip("/")
    return Address(bare, url.netloc.decode("ascii"), unquote(url.username), SecretStr(unquote(url.password)))


class Line:
    """A line to one server. May be used by several threads at once; raises Passing where another attempt may help."""

    def __init__(self, to: Address, quiet_seconds: float, connections: int) -> None:
        self._to, self._quiet = to, quiet_seconds
        tls = httpx.create_ssl_context(trust_env=not to.loopback)
        limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=30.0)
        transport = httpx.HTTPTransport(verify=tls, limits=limits, proxy=to.proxy)
        # httpx offers no way to give a network of one's own to its transport.
        transport._pool._network_backend = DeadlineNetwork()
        self._client = httpx.Client(transport=transport, trust_env=False)

    def close(self) -> None:
        """Closes all connections."""
        self._client.close()

    def sent(
        self, method: str, path: str, credentials: Credentials, seconds: float, body: object | None = None
    ) -> Answered:
        """What the server answers within so many seconds."""
        try:
            with deadline(seconds):
                return self._read(method, path, credentials, seconds, body)
        except httpx.TimeoutException as slow:
            failed = self._slow(slow, seconds)
        except (httpx.HTTPError, httpx.StreamError, OSError) as broken:
            failed = Passing(f"cannot be reached or broke off ({type(broken).__name__}: {broken})")
        # Outside the handler, so that no traceback leads to the request and its headers.
        raise failed

    def _read(self, method: str, path: str, credentials: Credentials, seconds: float, body: object | None) -> Answered:
        patience = max(0.001, min(self._quiet, seconds))
        timeout = httpx.Timeout(patience, connect=min(CONNECT_SECONDS, patience), pool=None)
        url = self._to.url + path
        content = None if body is None else json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        headers = {"Content-Type": "application/json"} if content else {}
        with self._client.stream(
            method, url, content=content, headers=headers, auth=credentials, timeout=timeout
        ) as response:
            parts: list[bytes] = []
            size = 0
            for part in response.iter_bytes():
                parts.append(part)
                size += len(part)
                if size > MOST_BYTES:
                    raise httpx.ReadError(f"more than {MOST_BYTES} bytes")
            return Answered(response.status_code, response.headers, b"".join(parts))

    def _slow(self, slow: httpx.TimeoutException, seconds: float) -> Passing:
        if isinstance(slow, httpx.ConnectTimeout):
            return Passing("does not accept a connection")
        return Passing(f"did not answer in time ({min(self._quiet, seconds):g} s of silence or {seconds:g} s in all)")
