"""Unsafe shots, rewritten once: by a language model where one can be asked, else by the lexicon's milder words."""

import json
import textwrap

from pydantic import ValidationError

from shotgraph_core.errors import InputError, ModelFailed
from shotgraph_core.model import Frozen, Language, ScenePlan, Shot, ShotPlans, ShotVerdict
from shotgraph_core.ports import Desk, Prompt, Stage
from shotgraph_core.prompts import prompt
from shotgraph_core.stages.moderation import moderation, policy, verdicts
from shotgraph_core.studio import Studio
from shotgraph_core.text.hazards import mild
from shotgraph_core.text.languages import language_of
from shotgraph_core.text.showable import showable
from shotgraph_core.text.speech import dialogue
from shotgraph_core.text.tokens import token_count
from shotgraph_core.text.words import words

SUMMARY_CHARACTERS = 80
LEAST_TOKENS, TOKENS_FOR_ONE = 1000, 8
"""Room for an answer: a model may think aloud first, and its tokens are shorter than ours, most of all in Hindi."""
GROWTH, GROWTH_CHARACTERS = 2, 80
"""A rewritten text may be so many times as long, and so much longer."""


class Rewrite(Frozen):
    """A shot's texts, rewritten."""

    description: str
    line: str


def softened(plans: ShotPlans, studio: Studio) -> ShotPlans:
    """The plans with every unsafe shot rewritten once, where the policy is `soften`; whether that helped is not judged.

    The same plans are rewritten alike as long as models answer the same.
    """
    if policy(plans, studio) != "soften":
        return plans
    unsafe = {verdict.shot_id: verdict for verdict in moderation(plans, studio).unsafe}
    if not unsafe:
        return plans
    desk = studio.desk
    wrong = tuple(shot for shot in plans.shots if shot.id in unsafe)

    def mend(shot: Shot) -> Shot:
        return _mended(shot, unsafe[shot.id], plans.language, desk)

    # Only what asks models takes long enough to be told of.
    asks = desk.models(Stage.REPAIR, 0)
    known = {shot.id: shot for shot in (studio.each("softening", wrong, mend) if asks else map(mend, wrong))}
    shots = tuple(known.get(shot.id, shot) for shot in plans.shots)
    return plans.model_copy(update={"shots": shots, "scenes": _scenes(plans, shots, studio)})


def _mended(shot: Shot, verdict: ShotVerdict, language: Language, desk: Desk) -> Shot:
    """The shot with another description, and another line where the line itself is unsafe."""
    new = _by_model(shot, verdict, language, desk) or Rewrite(
        description=mild(shot.description), line=mild(shot.subtitle_text)
    )
    line = new.line if "line" in verdict.unsafe else shot.subtitle_text
    changed = shot.model_copy(
        update={
            "description": new.description,
            "prompt": mild(shot.prompt.replace(shot.description, new.description)),
            "subtitle_text": line,
            "dialogue": _dialogue(shot, line),
        }
    )
    return shot if changed == shot else changed.model_copy(update={"softened": True})


def _dialogue(shot: Shot, line: str) -> str:
    return shot.dialogue if line == shot.subtitle_text or not shot.dialogue else dialogue(line)


def _by_model(shot: Shot, verdict: ShotVerdict, language: Language, desk: Desk) -> Rewrite | None:
    """The first model's rewrite that can be used; None where there is none."""
    asked = {
        "description": shot.description,
        "line": shot.subtitle_text,
        "hazards": verdict.hazards or verdict.reason,
        "words": verdict.words,
    }
    written = prompt("soften", {"shot": json.dumps(asked, ensure_ascii=False, indent=1)})
    tokens = token_count(written.user)
    question = Prompt(
        system=written.system,
        user=written.user,
        json_schema=json.dumps(Rewrite.model_json_schema(), sort_keys=True, separators=(",", ":")),
        schema_name="rewrite",
        max_tokens=LEAST_TOKENS + TOKENS_FOR_ONE * tokens,
    )
    for model in desk.models(Stage.REPAIR, tokens):
        try:
            new = _read(desk.ask(Stage.REPAIR, model, question).reply.text)
        except ModelFailed:
            continue
        if new and _fits(new, shot, language):
            return new
    return None


def _read(answer: str) -> Rewrite | None:
    """The JSON object in an answer, whatever stands around it."""
    try:
        new = Rewrite.model_validate_json(answer[answer.find("{") : answer.rfind("}") + 1])
    except ValidationError:
        return None
    return Rewrite(description=showable(new.description), line=showable(new.line))


def _fits(new: Rewrite, shot: Shot, language: Language) -> bool:
    """Whether a rewrite has words, in the story's language, and did not grow into something else."""
    pairs = (new.description, shot.description), (new.line, shot.subtitle_text)
    if any(not words(text) or len(text) > len(old) * GROWTH + GROWTH_CHARACTERS for text, old in pairs):
        return False
    try:
        return language_of(new.line) is language
    except InputError:
        return False


def _scenes(plans: ShotPlans, shots: tuple[Shot, ...], studio: Studio) -> tuple[ScenePlan, ...]:
    """The scenes, which give the film's chapters their names: an unsafe one is named by its first line instead."""
    touched = {shot.scene_id for shot in shots if shot.softened}
    named = {scene.summary: scene for scene in plans.scenes if scene.id in touched and words(scene.summary)}
    found = dict(zip(named, verdicts(tuple(named), plans.language, studio), strict=True))
    lines = {shot.scene_id: shot.subtitle_text for shot in reversed(shots)}

    def renamed(scene: ScenePlan) -> ScenePlan:
        if scene.summary not in found or found[scene.summary].safe:
            return scene
        summary = textwrap.shorten(lines[scene.id], SUMMARY_CHARACTERS, placeholder="…")
        return scene.model_copy(update={"summary": summary})

    return tuple(map(renamed, plans.scenes))
