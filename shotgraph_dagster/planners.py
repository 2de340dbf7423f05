"""Who would plan and judge films with these settings, why, for how much, and whether the models can be had.

No key is ever named, only whether there is one.
"""

import os
from collections.abc import Iterator
from importlib.util import find_spec

from shotgraph_core import backends
from shotgraph_core.backends import director_name, moderator_name
from shotgraph_core.desk.models import ModelCard, Provider, key_of, provider_of
from shotgraph_core.desk.routes import named, route
from shotgraph_core.errors import ModelFailed, ShotGraphError
from shotgraph_core.model import Language
from shotgraph_core.ports import LanguageModel, Stage
from shotgraph_core.settings import LanguageModelSettings, Settings
from shotgraph_core.text.nlp import BEST, best_installed
from shotgraph_dagster.finding import Finding

PATIENCE_SECONDS = 5.0
SET_UP = ("LLM_PROVIDER", "LLM_BASE_URL", "LLM_API_KEY")
"""Which settings make `auto` take language models; see `director_name`."""


def planners(settings: Settings) -> Iterator[Finding]:
    """Director, moderator, language models and the models that find names."""
    try:
        director, moderator = director_name(settings), moderator_name(settings)
    except ShotGraphError as wrong:
        yield Finding(False, f"language models: {wrong}")
        return
    yield Finding(True, f"stories are planned by: {director} ({_why_director(settings)})")
    yield Finding(True, f"shots are judged by: {moderator} ({_why_moderator(settings, director, moderator)})")
    if "llm" in director or "guard" in moderator:
        yield from _language_models(settings, (director, moderator))
    for language in Language:
        yield _names_found(language, settings.nlp.model(language))


def _why_director(settings: Settings) -> str:
    if settings.director != "auto":
        return f"SHOTGRAPH_DIRECTOR={settings.director}"
    llm = settings.llm
    values = (llm.llm_provider, llm.llm_base_url, llm.llm_api_key.get_secret_value())
    known = [name for name, value in zip(SET_UP, values, strict=True) if value]
    return f"{' and '.join(known)} set" if known else f"none of {', '.join(SET_UP)} is set"


def _why_moderator(settings: Settings, director: str, moderator: str) -> str:
    if settings.moderator != "auto":
        return f"SHOTGRAPH_MODERATOR={settings.moderator}"
    if moderator == "guard":
        return "language models are used, and one of them can judge"
    return "no safety model is known for this server" if director == "llm" else "no language models are used"


def _language_models(settings: Settings, asked_by: tuple[str, str]) -> Iterator[Finding]:
    """The server, its models and their prices, and what the server says to that."""
    llm = settings.llm
    quick = llm.model_copy(update={"llm_timeout": PATIENCE_SECONDS, "llm_retries": 0})
    try:
        provider = provider_of(llm)
        server: LanguageModel = backends.opened("llm", "chat", quick)
    except ShotGraphError as wrong:
        yield Finding(False, f"language models: {wrong}")
        return
    yield Finding(True, f"language models: {provider.name} at {server.spec.revision}, {_key(llm, provider)}")
    stages = [stage for stage in Stage if asked_by[stage is Stage.SAFETY] in ("llm", "guard")]
    routes = {stage: route(stage, 0, llm, provider) for stage in stages}
    try:
        listed = server.models()
        known = {stage: tuple(named(model, server.models) for model in models) for stage, models in routes.items()}
    except ModelFailed as failed:
        yield from _routes(routes, provider)
        yield Finding(False, f"language models: {failed}")
        return
    yield from _routes(known, provider)
    yield _listed(listed, known, provider)


def _routes(routes: dict[Stage, tuple[str, ...]], provider: Provider) -> Iterator[Finding]:
    for stage, models in routes.items():
        priced = [f"{model or 'the only model of the server'} ({_price(provider.card(model))})" for model in models]
        yield Finding(bool(priced), f"  {stage.value}: {', then '.join(priced) or 'no model is set'}", needed=False)


def _listed(listed: frozenset[str], routes: dict[Stage, tuple[str, ...]], provider: Provider) -> Finding:
    if not listed:
        return Finding(True, f"the server of {provider.name} answers; it does not list its models", needed=False)
    missing = dict.fromkeys(model for models in routes.values() for model in models if model not in listed)
    text = f"the server of {provider.name} answers and lists {len(listed)} models"
    if not missing:
        return Finding(True, f"{text}, all of these among them")
    return Finding(False, f"{text}, but not {', '.join(missing)}; choose others, see LLM_MODEL", needed=False)


def _key(llm: LanguageModelSettings, provider: Provider) -> str:
    if key_of(llm, provider).get_secret_value():
        own = llm.llm_api_key.get_secret_value().strip() or not os.environ.get(provider.key)
        return f"key: set ({'LLM_API_KEY' if own else provider.key})"
    return (
        f"key: not set ({provider.key}, or LLM_API_KEY)" if provider.key else "key: none set, none known to be needed"
    )


def _price(card: ModelCard) -> str:
    if card.price_in is None or card.price_out is None:
        return "price not known"
    if not card.price_in + card.price_out:
        return "costs nothing"
    return f"${card.price_in:g} and ${card.price_out:g} for a million tokens read and written"


def _names_found(language: Language, chosen: str) -> Finding:
    setting = f"NLP_MODEL_{language.value.upper()}"
    if chosen:
        there = find_spec(chosen) is not None
        remedy = "" if there else f"; install it, or unset {setting}"
        return Finding(there, f"names in {language.value}: spaCy's {chosen} ({setting}){remedy}")
    best, installed = BEST[language][0], best_installed(language)
    if not installed:
        return Finding(
            False, f"names in {language.value}: by rule; a spaCy model would find more: {_some(language)}", False
        )
    better = BEST[language][: BEST[language].index(installed)]
    hint = f"; better ones: {', '.join(better)}" if installed != best else ""
    return Finding(True, f"names in {language.value}: spaCy's {installed}{hint}", needed=False)


def _some(language: Language) -> str:
    return ", ".join(BEST[language])
