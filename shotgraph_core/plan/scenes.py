"""Where one scene ends and the next begins.

A story's outline cuts first: its sections, and where one is long, its paragraphs. Inside a part of the outline a change
of place or hour cuts again. What a sentence tells never moves a cut of the outline, and a cut that it makes or unmakes
moves no other: so an edited sentence leaves the rest of the film in its scenes.
"""

from collections.abc import Sequence
from itertools import pairwise

from shotgraph_core.model import Place, Sentence, TimeOfDay
from shotgraph_core.plan.facts import SentenceFacts

LEAST, MOST = 3, 12
"""Sentences of a part of the outline; a section may be shorter."""
ENOUGH = 2
"""A change between paragraphs cuts at least so many sentences from the ends of its part."""
TURN = 5
"""A change inside a paragraph cuts only after so many sentences."""
LONG_PARTS = range(5, 10)
GOOD = 7
"""Sentences that a part of an overlong section should have."""
NEAR = 10
"""A place or hour is new if none of so many sentences before told it."""

Run = Sequence[SentenceFacts]
Where = tuple[Place, str]


def scene_runs(story: Run) -> list[Run]:
    """The story in runs of sentences, one a scene: at most twelve sentences each."""
    found = parts([fact.sentence for fact in story])
    return [story[start:end] for part in found for start, end in pairwise(_cuts(story, part))]


def parts(story: Sequence[Sentence]) -> list[range]:
    """The story's sections, and long ones in parts of a good length: cut by their form, whatever they tell."""
    opens = [at for at in range(len(story)) if at == 0 or _opens(story, at)]
    return [part for start, end in pairwise([*opens, len(story)]) for part in _parts(story, start, end)]


def positions(story: Sequence[Sentence]) -> list[int]:
    """For each sentence, how many of its section follow it: what is added before it does not move it."""
    opens = [at for at in range(len(story)) if at == 0 or _opens(story, at)]
    return [end - 1 - at for start, end in pairwise([*opens, len(story)]) for at in range(start, end)]


def _opens(story: Sequence[Sentence], at: int) -> bool:
    """Whether a section begins; a heading right after a heading opens nothing new."""
    return story[at].opens_section and not story[at - 1].is_heading


def _parts(story: Sequence[Sentence], start: int, end: int) -> list[range]:
    """A section that is too long in several parts, packed from its end."""
    if end - start <= MOST:
        return [range(start, end)]
    last = _last_part(story, start, end)
    return [*_parts(story, start, last), range(last, end)]


def _last_part(story: Sequence[Sentence], start: int, end: int) -> int:
    """Where the last part of a section best begins: with a paragraph, at a good length."""
    starts = [end - size for size in LONG_PARTS if end - size >= start + LEAST]
    return max(starts, key=lambda at: (story[at].opens_paragraph, -abs(end - at - GOOD)))


def _cuts(story: Run, part: range) -> list[int]:
    """Where the scenes of a part begin, and its end."""
    cuts = [part.start]
    for at in range(part.start + ENOUGH, part.stop - ENOUGH + 1):
        enough = ENOUGH if story[at].sentence.opens_paragraph else TURN
        if at - cuts[-1] >= enough and _changed(story, at):
            cuts.append(at)
    return [*cuts, part.stop]


def _changed(story: Run, at: int) -> bool:
    """Whether a sentence plays elsewhere than the sentences before it, or at another time."""
    new, before = story[at], story[max(at - NEAR, 0) : at]
    hour = _last_hour(before)
    if new.moves_on or (new.time and hour and new.time is not hour):
        return True
    places = {fact.there[:2] for fact in before if fact.there}
    return bool(new.there and places and new.there[:2] not in places)


def _last_hour(run: Run) -> TimeOfDay | None:
    return next((fact.time for fact in reversed(run) if fact.time), None)
