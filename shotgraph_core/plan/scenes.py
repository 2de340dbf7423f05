"""Where one scene ends and the next begins.

Cuts are found from near by: a section, a change of place or hour, a paragraph of other people. A sentence that tells
none of these can be replaced without moving a cut, and a paragraph added in front moves none behind the next change.
"""

from collections.abc import Iterator, Sequence

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


def scene_runs(story: Run) -> list[Run]:
    """The story in runs of sentences, one a scene: at most twelve sentences each."""
    return [part for section in _sections(story) for run in _changes(section) for part in _parts(run)]


def _sections(story: Run) -> Iterator[Run]:
    """Runs between headings and breaks; a heading right after a heading opens nothing new."""
    start = 0
    for at in range(1, len(story)):
        if story[at].sentence.opens_section and not all(fact.sentence.is_heading for fact in story[start:at]):
            yield story[start:at]
            start = at
    yield story[start:]


def _changes(section: Run) -> Iterator[Run]:
    """Runs that play in one place and at one time, as far as they tell."""
    start = 0
    for at in range(1, len(section)):
        enough = ENOUGH if section[at].sentence.opens_paragraph else TURN
        if at - start >= enough and len(section) - at >= LEAST - 1 and _changed(section[start:at], section[at]):
            yield section[start:at]
            start = at
    yield section[start:]


def _changed(scene: Run, new: SentenceFacts) -> bool:
    """Whether a sentence plays elsewhere or at another time than the scene before it."""
    times = [fact.time for fact in scene if fact.time]
    if new.moves_on or (new.time and times and new.time is not times[-1]):
        return True
    places = [fact.there for fact in scene if fact.there]
    return bool(new.there and places and all(new.there[:2] != place[:2] for place in places if place))


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
