"""Typed settings: defaults, then environment variables (`SHOTGRAPH_FILM__HEIGHT=720`), nested by what they steer."""

import os
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from shotgraph_core.model import Aspect, Language

Preset = Literal["ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow"]


def cores() -> int:
    """The processor cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS does not tell.
        return os.cpu_count() or 1


class _Group(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class StoryLimits(_Group):
    """What a story file may be, and by which words it is read."""

    min_characters: int = 50
    max_characters: int = 100_000
    min_words: int = 10
    max_bytes: int = 500 * 1024
    chunk_tokens: int = Field(default=2000, ge=100)
    """A story of more tokens is processed in chunks of whole sentences."""
    lexicon: str = ""
    """A file of own words for every story; empty means `lexicon.yaml` beside the story, if there is one."""


class FilmSettings(_Group):
    """Size, rate and encoding of the picture."""

    height: int = Field(default=576, ge=72, le=2160, multiple_of=2)
    """Pixels of the shorter side of 16:9 and 9:16."""
    fps: int = Field(default=24, ge=10, le=60)
    crf: int = Field(default=20, ge=0, le=40)
    """x264's constant rate factor: lower is better and larger."""
    preset: Preset = "veryfast"
    """x264's preset: slower ones make smaller files."""
    fade_frames: int = Field(default=12, ge=2, le=48)
    """Frames of a cross-fade, and of each half of a dip to black."""
    cards: bool = True
    """Whether the film opens with its title and closes with its credits."""
    title_seconds: float = Field(default=3.5, ge=1, le=60)
    credits_seconds: float = Field(default=5.0, ge=1, le=60)
    """How long the cards are on screen, their fades included."""

    def size(self, aspect: Aspect) -> tuple[int, int]:
        """(width, height) in pixels, both even.

        >>> FilmSettings().size(Aspect.WIDE), FilmSettings().size(Aspect.TALL), FilmSettings().size(Aspect.SQUARE)
        ((1024, 576), (576, 1024), (768, 768))
        """
        long, square = (self.height * 16 // 18 * 2, self.height * 4 // 6 * 2)
        match aspect:
            case Aspect.WIDE:
                return long, self.height
            case Aspect.TALL:
                return self.height, long
            case Aspect.SQUARE:
                return square, square


class VoiceSettings(_Group):
    """Which backend speaks which language, and which one steps in when it fails."""

    en: str = "hibari"
    hi: str = "espeak"
    fallback: str = "espeak"


class LanguageModelSettings(BaseSettings):
    """Language models: which server, which model for which stage, and how much may be spent.

    Environment names carry no prefix. An empty model means the provider's default in `desk/models.yaml`.
    """

    model_config = SettingsConfigDict(env_prefix="", env_ignore_empty=True, extra="ignore", frozen=True)

    llm_provider: str = ""
    """together, groq, openai, ollama, vllm, llamacpp; empty means the one whose key is set, else `custom`."""
    llm_base_url: str = ""
    """The server's address up to `/v1`; empty means the provider's own."""
    llm_api_key: SecretStr = SecretStr("")
    """Empty means the provider's own variable, such as TOGETHER_API_KEY."""
    llm_model: str = ""
    """One model for every stage that has none of its own; empty means, at a server of your own, the only one it has."""
    llm_model_story_compress: str = ""
    llm_model_story_compress_fallback: str = ""
    llm_model_scene_draft: str = ""
    llm_model_scene_draft_large: str = ""
    llm_model_scene_draft_fallback: str = ""
    llm_model_shot_final: str = ""
    llm_model_shot_final_fallback: str = ""
    llm_model_json_repair: str = ""
    llm_safety_model: str = ""
    llm_skip_summarization_threshold: int = Field(default=2000, ge=0)
    """A story of fewer tokens is not summed up by a model."""
    llm_use_large_context_threshold: int = Field(default=8000, ge=0)
    """A story of more tokens is broken down by the model with the large context."""
    use_toon_format: bool = False
    """Whether answers are asked for in TOON instead of JSON."""
    llm_parallel: int = Field(default=4, ge=1, le=64)
    """Questions asked at once."""
    llm_timeout: float = Field(default=120.0, gt=0)
    """Seconds that a server may keep still, and in which it must accept a connection."""
    llm_retries: int = Field(default=4, ge=0, le=10)
    """Further attempts after a passing failure."""
    llm_max_cost_per_story: float | None = Field(default=None, ge=0)
    """US dollars; the call that could pass it is not made."""


class NlpSettings(BaseSettings):
    """Which spaCy model reads which language: `NLP_MODEL_EN`, `NLP_MODEL_HI`. Empty means the best one installed."""

    model_config = SettingsConfigDict(env_prefix="NLP_", env_ignore_empty=True, extra="ignore", frozen=True)

    model_en: str = ""
    model_hi: str = ""

    def model(self, language: Language) -> str:
        """The model of a language, or empty."""
        return {Language.EN: self.model_en, Language.HI: self.model_hi}[language]


class Settings(BaseSettings):
    """All settings of ShotGraph. Environment names carry the prefix `SHOTGRAPH_` and `__` between the levels."""

    model_config = SettingsConfigDict(
        env_prefix="SHOTGRAPH_", env_nested_delimiter="__", env_ignore_empty=True, extra="ignore", frozen=True
    )

    home: Path = Path(".shotgraph")
    """Where films, stored work and Dagster's own records are kept."""
    store: str = ""
    """Any fsspec URL for blobs, values and films; empty means `home`."""
    workers: int = Field(default=0, ge=0, le=64)
    """Shots made side by side; 0 means one for each core."""
    story: StoryLimits = StoryLimits()
    nlp: NlpSettings = Field(default_factory=NlpSettings)
    film: FilmSettings = FilmSettings()
    llm: LanguageModelSettings = Field(default_factory=LanguageModelSettings)
    director: str = "auto"
    """`rules` or `llm`; `auto` means `llm` where LLM_PROVIDER, LLM_API_KEY or LLM_BASE_URL is set."""
    moderator: str = "auto"
    """`lexicon` or `guard`; `auto` means `guard` where language models are used and a safety model is known."""
    moderation: Literal["stop", "soften", "warn"] = "stop"
    """What is done about an unsafe shot, where the story does not say."""
    voice: VoiceSettings = VoiceSettings()
    camera: str = "procedural"
    composer: str = "synth"

    @property
    def store_url(self) -> str:
        """Where the store is: an fsspec URL or an absolute path."""
        return self.store or str(self.home.absolute())

    @property
    def worker_count(self) -> int:
        """How many shots are made side by side."""
        return self.workers or cores()
