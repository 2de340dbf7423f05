"""Whether each shot may be shown, judged before any picture is made. What cannot be judged is not safe."""

import threading
from pathlib import Path
from typing import ClassVar

from shotgraph_core.errors import UnsafeStory
from shotgraph_core.model import Frozen, Language, Moderation, Shot, ShotPlans, ShotVerdict
from shotgraph_core.ports import BackendSpec, Stage, Verdict
from shotgraph_core.store import Request
from shotgraph_core.studio import Studio
from shotgraph_core.text.tokens import token_count

NAMED = 3
"""How many unsafe shots a sentence names."""


class VerdictsRequest(Request):
    """Texts to be judged, and who judges them."""

    step: ClassVar = "verdicts"
    version: ClassVar = 1
    texts: tuple[str, ...]
    language: Language
    moderator: BackendSpec
    models: tuple[str, ...]


class Verdicts(Frozen):
    """One verdict for each text."""

    verdicts: tuple[Verdict, ...]


def moderation(plans: ShotPlans, studio: Studio) -> Moderation:
    """The verdict on every shot: on what is to be seen, and on the told line.

    Raises ModelFailed when the moderator's model cannot be had: nothing counts as safe that was not judged.
    """
    texts = tuple(dict.fromkeys(text for shot in plans.shots for text in shot_texts(shot).values()))
    known = dict(zip(texts, verdicts(texts, plans.language, studio), strict=True))
    judged = (_shot_verdict(number, shot, known) for number, shot in enumerate(plans.shots, 1))
    return Moderation(policy=policy(plans, studio), verdicts=tuple(judged))


def refuse_unsafe(plans: ShotPlans, studio: Studio) -> None:
    """Raises UnsafeStory, naming shots, hazards and words, when the film of these plans may not be made."""
    judged = moderation(plans, studio)
    if judged.stops:
        raise UnsafeStory(complaint(judged))


def policy(plans: ShotPlans, studio: Studio) -> str:
    """What is done about an unsafe shot: as the story says, else as the settings do."""
    return plans.moderation or studio.settings.moderation


def shot_texts(shot: Shot) -> dict[str, str]:
    """What of a shot is judged: what its camera is told, and what is heard and read."""
    told_whole = shot.description in shot.prompt
    return {
        "picture": shot.prompt if told_whole else f"{shot.description} {shot.prompt}".strip(),
        "line": shot.subtitle_text,
    }


def verdicts(texts: tuple[str, ...], language: Language, studio: Studio) -> tuple[Verdict, ...]:
    """The moderator's verdicts on texts, in their order; the same texts are judged once."""
    desk = studio.desk
    models = desk.models(Stage.SAFETY, max(map(token_count, texts), default=0))
    request = VerdictsRequest(texts=texts, language=language, moderator=studio.moderator.spec, models=models)
    at_once = threading.BoundedSemaphore(desk.parallel)

    def judged(text: str) -> Verdict:
        with at_once:
            return studio.moderator.verdict(text, language, desk)

    def make(_: Path) -> Verdicts:
        # Only what asks models takes long enough to be told of.
        found = studio.each("moderation", texts, judged) if models else tuple(map(judged, texts))
        return Verdicts(verdicts=found)

    return studio.store.memo(request, Verdicts, make).verdicts


def complaint(judged: Moderation) -> str:
    """What is wrong, and what to do: a sentence for the story's writer; empty when every shot is safe."""
    unsafe = judged.unsafe
    if not unsafe:
        return ""
    named = "; ".join(map(str, unsafe[:NAMED])) + (f"; and {len(unsafe) - NAMED} more" if len(unsafe) > NAMED else "")
    if judged.policy == "warn":
        return f"Not safe to show, but filmed because of `moderation: warn`: {named}"
    tried = " even after one softening" if any(verdict.softened for verdict in unsafe) else ""
    choices = "`moderation: warn`" if judged.policy == "soften" else "`moderation: soften` or `moderation: warn`"
    return f"Not safe to show{tried}: {named}. Change the story there, or write {choices} in its front matter"


def _shot_verdict(number: int, shot: Shot, known: dict[str, Verdict]) -> ShotVerdict:
    found = {part: known[text] for part, text in shot_texts(shot).items()}
    unsafe = {part: verdict for part, verdict in found.items() if not verdict.safe}
    return ShotVerdict(
        shot_id=shot.id,
        number=number,
        line=shot.subtitle_text,
        softened=shot.softened,
        unsafe=tuple(unsafe),
        categories=tuple(dict.fromkeys(one for verdict in unsafe.values() for one in verdict.categories)),
        words=tuple(dict.fromkeys(word for verdict in unsafe.values() for word in verdict.words)),
        by=", ".join(dict.fromkeys(verdict.by for verdict in unsafe.values())),
        reason="; ".join(dict.fromkeys(verdict.reason for verdict in unsafe.values() if verdict.reason)),
    )
