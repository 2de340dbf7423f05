"""The director that asks language models."""

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.ports import BackendSpec


class LlmDirector(RulesDirector):
    """In work."""

    spec = BackendSpec(port="director", name="llm", version=1)
