"""Servers and models as far as they are known: addresses, prices, contexts, and how each can be held to a schema.

The facts are in `models.yaml`; a model that it does not know is used with careful assumptions and without a price.
"""

import os
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

import yaml
from pydantic import Field, SecretStr

from shotgraph_core.errors import InputError
from shotgraph_core.model import Frozen
from shotgraph_core.settings import LanguageModelSettings


class Means(StrEnum):
    """How a server can be held to a JSON Schema, the surest first."""

    STRICT = "strict"
    """`json_schema` with `strict: true`: every field required, no others allowed."""
    JSON_SCHEMA = "json_schema"
    JSON_OBJECT = "json_object"
    PLAIN = "plain"


class ModelCard(Frozen):
    """What is known of a model at a provider."""

    id: str
    price_in: float | None = None
    """US dollars for a million tokens read."""
    price_out: float | None = None
    """US dollars for a million tokens written."""
    context: int = Field(default=8192, gt=0)
    """Tokens it reads and writes together."""
    means: Means = Means.JSON_OBJECT
    extra: dict[str, Any] = Field(default_factory=dict)
    """Further fields of each request, such as `reasoning_effort`."""

    def dollars(self, tokens_in: int, tokens_out: int) -> float | None:
        """What so many tokens cost; None where the price is not known."""
        if self.price_in is None or self.price_out is None:
            return None
        return (tokens_in * self.price_in + tokens_out * self.price_out) / 1_000_000


class Provider(Frozen):
    """A server of language models."""

    name: str
    url: str = ""
    """Up to `/v1`; empty where it must be set."""
    key: str = ""
    """The environment variable with its key; empty where it wants none."""
    means: Means = Means.JSON_OBJECT
    """For models that have no card."""
    price: float | None = None
    """For models that have no card; 0 for a server of one's own."""
    context: int = 8192
    """For models that have no card."""
    length: str = "max_tokens"
    """The field of a request that bounds the answer."""
    defaults: dict[str, str] = Field(default_factory=dict)
    """Model ids by the names of the settings, such as `llm_model_scene_draft`; none where it has what was loaded."""
    models: tuple[ModelCard, ...] = ()

    def card(self, model: str) -> ModelCard:
        """What is known of a model, or careful assumptions."""
        known = next((card for card in self.models if card.id == model), None)
        return known or ModelCard(
            id=model, price_in=self.price, price_out=self.price, context=self.context, means=self.means
        )


@cache
def providers() -> dict[str, Provider]:
    """The known providers by name."""
    data = yaml.safe_load(files(__package__).joinpath("models.yaml").read_text(encoding="utf-8"))
    return {name: Provider(name=name, **facts) for name, facts in data.items()}


def provider_of(settings: LanguageModelSettings) -> Provider:
    """The provider that the settings mean: the one they name, else the one whose key is set, else `custom`.

    Raises InputError for a name that is not known.
    """
    known = providers()
    if settings.llm_provider:
        if settings.llm_provider not in known:
            raise InputError(f"LLM_PROVIDER {settings.llm_provider!r} is not known; choose one of: {', '.join(known)}")
        return known[settings.llm_provider]
    if settings.llm_base_url:
        same = (one for one in known.values() if one.url and settings.llm_base_url.rstrip("/") == one.url)
        return next(same, known["custom"])
    return next((one for one in known.values() if one.key and os.environ.get(one.key)), known["custom"])


def key_of(settings: LanguageModelSettings, provider: Provider) -> SecretStr:
    """The key for a provider: LLM_API_KEY, else the provider's own variable; empty where neither is set."""
    own = settings.llm_api_key.get_secret_value().strip()
    return SecretStr(own or (os.environ.get(provider.key, "").strip() if provider.key else ""))
