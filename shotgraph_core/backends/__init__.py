"""The catalogue: one line for each backend, and the only place that opens them.

A new backend is one file in the folder of its port and one line here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from importlib import import_module
from typing import Any

from shotgraph_core.desk.ledger import Ledger
from shotgraph_core.desk.model_desk import BareDesk, ModelDesk
from shotgraph_core.desk.models import provider_of
from shotgraph_core.desk.routes import route
from shotgraph_core.errors import InputError, MissingPart
from shotgraph_core.model import Language
from shotgraph_core.ports import Desk, Director, Stage
from shotgraph_core.settings import Settings
from shotgraph_core.store import Store
from shotgraph_core.studio import Progress, Studio, Voices


@dataclass(frozen=True)
class Entry:
    """Where a backend is found, and what installs the packages that it needs."""

    port: str
    name: str
    target: str
    """`module:Class` below this package."""
    install: str
    about: str
    credit: str = ""
    """What a film's credits say of it: a name and a licence, the same in every language; empty where it has no share.
    """


CATALOGUE = (
    Entry("director", "rules", "director.rules:RulesDirector", "pip install shotgraph", "plans by rule, no model"),
    Entry("director", "llm", "director.llm:LlmDirector", "pip install shotgraph", "plans with language models"),
    Entry("llm", "chat", "llm.chat:ChatModel", "pip install shotgraph", "any OpenAI-compatible server"),
    Entry("moderator", "lexicon", "moderator.lexicon:LexiconModerator", "pip install shotgraph", "by words, offline"),
    Entry("moderator", "guard", "moderator.guard:GuardModerator", "pip install shotgraph", "Llama Guard, by a server"),
    Entry(
        "voice",
        "hibari",
        "voice.hibari:HibariVoice",
        "pip install hibari-tts==0.2.1",
        "English, neural, offline",
        credit="Hibari (Apache-2.0)",
    ),
    Entry(
        "voice",
        "espeak",
        "voice.espeak:EspeakVoice",
        "pip install espeakng-loader==0.2.4",
        "English, Hindi, offline",
        credit="eSpeak NG (GPL-3.0-or-later)",
    ),
    Entry(
        "camera",
        "procedural",
        "camera.procedural:ProceduralCamera",
        "pip install shotgraph",
        "draws each shot",
        credit="ShotGraph (MIT)",
    ),
    Entry(
        "camera",
        "ken_burns",
        "camera.ken_burns:KenBurnsCamera",
        "pip install shotgraph",
        "moves over one drawing",
        credit="ShotGraph (MIT)",
    ),
    Entry(
        "composer",
        "synth",
        "composer.synth:SynthComposer",
        "pip install shotgraph",
        "writes and plays notes",
        credit="ShotGraph (MIT)",
    ),
)


def names(port: str) -> list[str]:
    """The backends of a port, by name."""
    return [entry.name for entry in CATALOGUE if entry.port == port]


def credit(port: str, name: str) -> str:
    """What a film's credits say of a backend: its bare name where the catalogue does not know it."""
    return next((entry.credit for entry in CATALOGUE if (entry.port, entry.name) == (port, name)), "") or name


@cache
def opened(port: str, name: str, *given: Any) -> Any:
    """The backend, opened once a process for the same `given` settings.

    Raises InputError for a name that the catalogue does not have, MissingPart when its packages are not installed.
    """
    found = [entry for entry in CATALOGUE if (entry.port, entry.name) == (port, name)]
    if not found:
        raise InputError(f"There is no {port} called {name!r}; choose one of: {', '.join(names(port))}")
    module, _, attribute = found[0].target.partition(":")
    try:
        return getattr(import_module(f"{__name__}.{module}"), attribute)(*given)
    except ImportError as missing:
        raise MissingPart(f"The {port} {name!r} needs {missing.name or missing}; {found[0].install}") from missing


def open_studio(settings: Settings | None = None, on_progress: Callable[[Progress], None] = lambda _: None) -> Studio:
    """A studio as the settings say. Raises InputError or MissingPart for a backend that cannot be had."""
    settings = settings or Settings()
    store = Store(settings.store_url)
    return Studio(
        settings=settings,
        store=store,
        director=_director(settings),
        moderator=opened("moderator", moderator_name(settings)),
        voices=Voices(
            narrators={
                Language.EN: opened("voice", settings.voice.en),
                Language.HI: opened("voice", settings.voice.hi),
            },
            fallback=opened("voice", settings.voice.fallback),
            by_name=lambda name: opened("voice", name),
        ),
        camera=opened("camera", settings.camera),
        composer=opened("composer", settings.composer),
        desk_with=partial(_desk, settings, store),
        ledger=Ledger(cap=settings.llm.llm_max_cost_per_story),
        credit=credit,
        on_progress=on_progress,
    )


def _director(settings: Settings) -> Director:
    name = director_name(settings)
    director: Director = opened("director", name, settings.llm) if name == "llm" else opened("director", name)
    return director


def director_name(settings: Settings) -> str:
    """The director's name; `auto` takes `llm` where a server of language models was set up for ShotGraph."""
    llm = settings.llm
    set_up = llm.llm_provider or llm.llm_base_url or llm.llm_api_key.get_secret_value()
    return settings.director if settings.director != "auto" else "llm" if set_up else "rules"


def moderator_name(settings: Settings) -> str:
    """The moderator's name; `auto` takes `guard` where models are asked and one of them can judge."""
    if settings.moderator != "auto":
        return settings.moderator
    safety = route(Stage.SAFETY, 0, settings.llm, provider_of(settings.llm))
    return "guard" if safety and director_name(settings) == "llm" else "lexicon"


def _desk(settings: Settings, store: Store, ledger: Ledger) -> Desk:
    if director_name(settings) != "llm" and moderator_name(settings) != "guard":
        return BareDesk()
    llm = opened("llm", "chat", settings.llm)
    return ModelDesk(llm, store, settings.llm, provider_of(settings.llm), ledger)
