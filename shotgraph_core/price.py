"""What the language models of a film would cost, told before anything is spent.

The stages run as they are, over a desk that recalls what was answered before and otherwise plays the model with the
rules' plan. Nothing is connected to and nothing is written. Models that think aloud write more than is counted here.
"""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from shotgraph_core import backends
from shotgraph_core.backends.llm.rehearsal import Rehearsal
from shotgraph_core.desk.ledger import Bill, Ledger, LedgerLine, bill, kept_lines
from shotgraph_core.desk.model_desk import BareDesk, ModelDesk
from shotgraph_core.drafts import last_draft
from shotgraph_core.model import Frozen, ProcessedStory, SceneList, ShotPlans
from shotgraph_core.ports import BackendSpec, Desk, LanguageModel, Prompt, Reply
from shotgraph_core.stages.moderation import moderation
from shotgraph_core.stages.scene_list import scene_list
from shotgraph_core.stages.shot_plans import shot_plans
from shotgraph_core.store import Answered, Request, Store, T
from shotgraph_core.studio import Studio

THE_LOADED_ONE = "the loaded model"
"""Stands for a server's only model, whose name only the server could tell."""


class Price(Frozen):
    """What a film would cost, and what it would be."""

    director: str
    scenes: int
    shots: int
    own_media: int
    """Shots that show a picture or a video of the writer's."""
    seconds: float
    """As the plan estimates them; the film is as long as its spoken lines."""
    lines: tuple[LedgerLine, ...]
    spent: float
    """Dollars that earlier runs of the story spent."""
    cap: float | None
    needed: float
    """The smallest cap, in dollars, under which no call would be refused."""

    @property
    def bill(self) -> Bill:
        """What the lines come to."""
        return bill(self.lines)

    @property
    def fits(self) -> bool:
        """Whether the cap lets it pass, as far as prices are known."""
        return self.cap is None or not self.bill.calls or self.needed <= self.cap


def price(story: ProcessedStory, studio: Studio, name: str = "", replan: bool = False) -> Price:
    """What the film of a story would cost now, after what was answered and planned before.

    By a story's name its last plan is found, and what was spent on it; `replan` begins from no plan. Raises InputError
    where the settings name no server.
    """
    spent = bill(kept_lines(studio.store, name)).dollars if name else 0.0
    ledger = Ledger(spent)
    played = _played(story, studio, ledger)
    begun = name if name and not replan else ""
    last_scenes = last_draft(studio.store, "scene_list", begun, SceneList, story.sentences) if begun else None
    scenes = scene_list(story, played, last_scenes)
    last_plans = last_draft(studio.store, "shot_plans", begun, ShotPlans, scenes.sentences) if begun else None
    plans = shot_plans(scenes, played, last_plans)
    moderation(plans, played)
    return Price(
        director=studio.director.spec.name,
        scenes=len(plans.scenes),
        shots=len(plans.shots),
        own_media=sum(shot.media is not None for shot in plans.shots),
        seconds=round(sum(shot.planned_seconds for shot in plans.shots), 1),
        lines=ledger.lines,
        spent=spent,
        cap=studio.settings.llm.llm_max_cost_per_story,
        needed=ledger.peak,
    )


@dataclass(frozen=True)
class UnwrittenStore(Store):
    """A store that recalls what another one keeps, and keeps nothing but in its own memory."""

    made: dict[str, Frozen] = field(default_factory=dict, repr=False, compare=False)

    def memo(self, request: Request, result: type[T], make: Callable[[Path], T]) -> T:
        """The remembered answer, else what is made now in a folder that is removed afterwards."""
        key = request.key()
        known = self.recall(request, result) or self.made.get(key)
        if known is None:
            with tempfile.TemporaryDirectory() as work:
                self.made[key] = make(Path(work))
        answer = result.model_validate(known or self.made[key])
        self.on_answer(Answered(request.step, made=known is None, answer=answer))
        return answer


@dataclass
class PlayedModel:
    """A server's part, played: what the server answered before is found under its spec, nothing else is asked of it."""

    spec: BackendSpec
    rehearsal: LanguageModel

    def reply(self, model: str, prompt: Prompt) -> Reply:
        """A likely answer."""
        return self.rehearsal.reply(model, prompt)

    def models(self) -> frozenset[str]:
        """One, whose name is not known."""
        return frozenset({THE_LOADED_ONE})


def _played(story: ProcessedStory, studio: Studio, ledger: Ledger) -> Studio:
    """The studio with a desk that plays its models, one question after the other."""
    store = UnwrittenStore(studio.store.url)
    desk: Desk = studio.desk_with(ledger)
    if isinstance(desk, ModelDesk):  # any other asks no server
        settings = desk.settings.model_copy(update={"llm_parallel": 1})
        model = PlayedModel(desk.llm.spec, _rehearsal(story))
        desk = replace(desk, llm=model, store=store, settings=settings)
    one_by_one = studio.settings.model_copy(update={"workers": 1})
    return replace(studio, settings=one_by_one, store=store, desk_with=lambda _: desk, on_progress=lambda _: None)


def _rehearsal(story: ProcessedStory) -> Rehearsal:
    rules = backends.opened("director", "rules")
    scenes = rules.scenes(story, BareDesk())
    return Rehearsal(scenes, rules.shots(scenes, BareDesk()))
