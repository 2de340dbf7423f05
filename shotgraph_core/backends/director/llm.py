"""The director that asks language models: spans of sentences instead of retyped text, and rules where models fail.

A model only says which sentences make a scene or a shot, and what is to be seen. The story's words never pass through
it, so none can be lost, and few tokens are written.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from shotgraph_core.backends.director._breakdown import breakdown_question, runs, scenes_of
from shotgraph_core.backends.director._reading import bible_of, reading_question
from shotgraph_core.backends.director._sentences import facts
from shotgraph_core.backends.director._shooting import Part, shooting_question, shots_of
from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.desk.answers import Format
from shotgraph_core.desk.ladder import NotTaken, Taken, taken
from shotgraph_core.errors import ModelFailed, ServerDown
from shotgraph_core.model import Bible, ProcessedStory, Scene, SceneList, ScenePlan, Sentence, Shot, ShotPlans
from shotgraph_core.ports import BackendSpec, Desk, Stage
from shotgraph_core.settings import LanguageModelSettings

Item = TypeVar("Item")
Result = TypeVar("Result")

FRAME = 2500
"""Tokens of a context that are not the story's: instructions, cast and the answer."""
LEAST_ROOM = 400
