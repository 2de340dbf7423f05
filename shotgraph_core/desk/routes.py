"""Which model is asked for what: the settings' choice, else the provider's default."""

from collections.abc import Callable

from shotgraph_core.desk.models import Provider
from shotgraph_core.errors import UnknownModel
from shotgraph_core.ports import Stage
from shotgraph_core.settings import LanguageModelSettings

NAMES = {
    Stage.READING: ("llm_model_story_compress", "llm_model_story_compress_fallback"),
    Stage.SCENES: ("llm_model_scene_draft", "llm_model_scene_draft_fallback"),
    Stage.SHOTS: ("llm_model_shot_final", "llm_model_shot_final_fallback"),
    Stage.REPAIR: ("llm_model_json_repair",),
    Stage.SAFETY: ("llm_safety_model",),
}
LARGE = "llm_model_scene_draft_large"
LOADED = ""
"""Stands for the only model of a server that has what its owner loaded."""


def route(stage: Stage, tokens: int, settings: LanguageModelSettings, provider: Provider) -> tuple[str, ...]:
    """The models to try for a stage with so many tokens of story, best first; empty where none is known.

    A story above the large-context threshold goes to the large model first. A model set for all stages stands in
    where a stage has none of its own, except as the guard of shots: not every model can judge. Where nothing at all is
    said of a server whose owner loads its models, the only model stands for every stage but that one.
    """
    names = list(NAMES[stage])
    if stage is Stage.SCENES and tokens > settings.llm_use_large_context_threshold:
        names.insert(0, LARGE)
    chosen = [_model(name, stage, settings, provider) for name in names]
    known = tuple(dict.fromkeys(model for model in chosen if model))
    return known or (() if provider.defaults or stage is Stage.SAFETY else (LOADED,))


def named(model: str, models: Callable[[], frozenset[str]]) -> str:
    """The model itself, or the only one of a server's `models` where LOADED stands for it.

    Raises UnknownModel where the server has several or none.
    """
    if model != LOADED:
        return model
    known = models()
    if len(known) == 1:
        return next(iter(known))
    has = f"has {len(known)} models, such as {', '.join(sorted(known)[:3])}" if known else "does not tell its models"
    raise UnknownModel(f"The server of language models {has}; set LLM_MODEL to the one that is to be asked")


def _model(name: str, stage: Stage, settings: LanguageModelSettings, provider: Provider) -> str:
    own: str = getattr(settings, name)
    common = "" if stage is Stage.SAFETY else settings.llm_model
    return own or common or provider.defaults.get(name, "")
