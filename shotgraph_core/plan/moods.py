"""What scenes and shots feel like."""

from collections import Counter
from collections.abc import Iterable

from shotgraph_core.model import Mood
from shotgraph_core.plan.facts import SentenceFacts

NEUTRAL = Mood.CALM


def scene_mood(run: Iterable[SentenceFacts]) -> Mood:
    """The mood that most of a scene's sentences tell, the first of equals; calm where none tells one."""
    told = Counter(fact.mood for fact in run if fact.mood)
    return told.most_common(1)[0][0] if told else NEUTRAL


def shot_mood(group: Iterable[SentenceFacts]) -> Mood:
    """The mood of a shot's own sentences, never of its neighbours, so that an edit stays where it was made."""
    return next((fact.mood for fact in group if fact.mood), NEUTRAL)
