"""Settings of the graph alone; those of film-making are the core's. Environment names carry the prefix `SHOTGRAPH_`."""

from pathlib import Path
from typing import Literal

from pydantic_settings import BaseSettings, SettingsConfigDict


class GraphSettings(BaseSettings):
    """Where stories are looked for, and in which processes steps run."""

    model_config = SettingsConfigDict(env_prefix="SHOTGRAPH_", env_ignore_empty=True, extra="ignore", frozen=True)

    stories: Path = Path("stories")
    """The folder whose stories `shotgraph ui` shows, and where a key typed in the UI is looked for."""
    executor: Literal["in_process", "multiprocess"] = "in_process"
    """One process for a whole run is fastest on one machine; `multiprocess` gives each step its own."""
