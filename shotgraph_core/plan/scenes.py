"""Where one scene ends and the next begins.

Cuts are found from near by: a section, a change of place or hour, a paragraph of other people. A sentence that tells
none of these can be replaced without moving a cut, and a paragraph added in front moves none behind the next change.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from shotgraph_core.model import Place, TimeOfDay
from shotgraph_core.plan.facts import SentenceFacts

LEAST, MOST = 3, 12
"""Sentences of a scene; a section may be shorter."""
ENOUGH = 2
"""A change between paragraphs cuts after so many sentences."""
TURN = 5
"""A change inside a paragraph cuts only after so many sentences."""
LONG_PARTS = range(5, 10)
GOOD = 7
"""Sentences that a part of an overlong scene should have."""

Run = Sequence[SentenceFacts]
Where = tuple[Place, str]


def scene_runs(story: Run) -> list[Run]:
    """The story in runs of sentences, one a scene: at most twelve sentences each."""
    return [part for run in _changes(story) for part in _parts(run)]


@dataclass
class _Scene:
    """What the scene so far has told, going on from the one before it."""

    hour: TimeOfDay | None = None
    places: set[Where] = field(default_factory=set)

    def changed_by(self, new: SentenceFacts) -> bool:
        """Whether a sentence plays elsewhere or at another time."""
        if new.moves_on or (new.time and self.hour and new.time is not self.hour):
            return True
        return bool(new.there and self.places and new.there[:2] not in self.places)

    def goes_on(self, new: SentenceFacts, cut: bool) -> None:
        """Takes in a sentence; after a cut, only where and when it plays matters, or else where the last one did."""
        self.hour = new.time or self.hour
        if new.there:
            self.places = {new.there[:2]} | (set() if cut else self.places)


def _changes(story: Run) -> Iterator[Run]:
    """Runs within a section that play in one place and at one time, as far as they tell."""
    scene = _Scene()
    start = 0
    ends = _section_ends(story)
    for at, new in enumerate(story):
        section = _opens(story, at)
        enough = ENOUGH if new.sentence.opens_paragraph else TURN
        turns = at - start >= enough and ends[at] - at >= ENOUGH and scene.changed_by(new)
        if at and (section or turns):
            yield story[start:at]
            start = at
        scene.goes_on(new, start == at)
    yield story[start:]


def _opens(story: Run, at: int) -> bool:
    """Whether a section begins; a heading right after a heading opens nothing new."""
    return story[at].sentence.opens_section and not (at and story[at - 1].sentence.is_heading)


def _section_ends(story: Run) -> list[int]:
    """For each sentence, where its section ends."""
    ends = [len(story)] * len(story)
    for at in range(len(story) - 2, -1, -1):
        ends[at] = at + 1 if _opens(story, at + 1) else ends[at + 1]
    return ends


def _parts(run: Run) -> list[Run]:
    """A run that is too long in several, packed from its end."""
    parts: list[Run] = []
    end = len(run)
    while end > MOST:
        start = _part_start(run, end)
        parts.insert(0, run[start:end])
        end = start
    return [run[:end], *parts]


def _part_start(run: Run, end: int) -> int:
    """Where the last part of run[:end] best begins: with a paragraph, with other people, at a good length."""
    starts = [end - size for size in LONG_PARTS if end - size >= LEAST]

    def fit(at: int) -> tuple[bool, bool, int]:
        return run[at].sentence.opens_paragraph, _others(run, at), -abs(end - at - GOOD)

    return max(starts, key=fit)


def _others(run: Run, at: int) -> bool:
    before = {who for fact in run[max(at - LEAST, 0) : at] for who in fact.named}
    return bool(run[at].named) and not before & set(run[at].named)
