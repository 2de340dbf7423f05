"""The grammar of shots: sizes, framings and moves that follow each other well.

Each choice hangs on the sentence itself and its place in the section, never on the neighbours' choices: so an edited
sentence changes one shot. Only the third on which a subject stands makes way for a neighbour of the same size, so that
two shots that follow each other never look alike: of three thirds, one is always free between two neighbours.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from shotgraph_core.model import Framing, Move, Shot, ShotType
from shotgraph_core.plan.facts import SentenceFacts

SHORT_WORDS = 4
"""A sentence of fewer words shares its shot."""
LONGEST_SHARED = 9.0
"""Most seconds of a shared shot."""
WORDS_A_SECOND, BREATH = 2.6, 1.0
LEAST_SECONDS, MOST_SECONDS = 1.0, 30.0

THIRDS = (Framing.CENTRE, Framing.LEFT, Framing.RIGHT)
MOVES = {
    ShotType.ESTABLISHING: (Move.PAN_LEFT, Move.PAN_RIGHT, Move.PULL_OUT, Move.TILT_DOWN),
    ShotType.WIDE: (Move.PAN_LEFT, Move.PAN_RIGHT, Move.PULL_OUT, Move.PUSH_IN, Move.TILT_UP),
    ShotType.MEDIUM: (Move.PUSH_IN, Move.STATIC, Move.PAN_LEFT, Move.PAN_RIGHT),
    ShotType.CLOSE_UP: (Move.PUSH_IN, Move.PUSH_IN, Move.STATIC),
}


def seconds(words: int) -> float:
    """How long so many words take to tell: 2.6 a second and a breath, between 1 and 30 s."""
    return round(min(max(words / WORDS_A_SECOND + BREATH, LEAST_SECONDS), MOST_SECONDS), 2)


def groups(run: Sequence[SentenceFacts], last: Mapping[int, int] = MappingProxyType({})) -> list[tuple[int, int]]:
    """Index and size of each shot of a scene: one sentence, or two where one is very short.

    Sentences pair up by their position in the paragraph (first with second, third with fourth), so that whether one
    pair is joined never moves another. What was a shot before stays one: `last` has the size of each by its index.
    """
    found: list[tuple[int, int]] = []
    at = opening = 0
    while at < len(run):
        if run[at].sentence.opens_paragraph:
            opening = at
        pair = (at - opening) % 2 == 0 and at + 1 not in last and _shared(run[at : at + 2])
        size = last.get(at, 2 if pair else 1)
        found.append((at, size))
        at += size
    return found


def _shared(pair: Sequence[SentenceFacts]) -> bool:
    if len(pair) < 2 or pair[1].sentence.opens_paragraph or pair[0].sentence.is_heading:
        return False
    short = min(fact.words for fact in pair) < SHORT_WORDS
    return short and seconds(sum(fact.words for fact in pair)) <= LONGEST_SHARED


def shot_type(group: Sequence[SentenceFacts], position: int, opens: bool, empty: bool) -> ShotType:
    """How large the subject is: a scene opens on its place, then people; speech and strong feeling come near."""
    if opens or empty:
        return ShotType.ESTABLISHING if opens else ShotType.WIDE
    if any(fact.strong for fact in group):
        return ShotType.CLOSE_UP
    if any(fact.dialogue for fact in group):
        return (ShotType.MEDIUM, ShotType.CLOSE_UP)[position // 2 % 2]
    return (ShotType.WIDE, ShotType.MEDIUM)[position % 2]


def framing(position: int, taken: Collection[Framing] = (), fitting: Sequence[Framing] = THIRDS) -> Framing:
    """The third on which the subject stands: the next `fitting` one that is not taken, else any that is not.

    Where to begin is decided by the sentence's position in its section.
    """
    turned = [fitting[(position + step) % len(fitting)] for step in range(len(fitting))]
    return next((third for third in (*turned, *THIRDS) if third not in taken), turned[0])


def alike(shot: Shot, neighbours: Sequence[Shot]) -> tuple[Framing, ...]:
    """The thirds that are taken: those of neighbours of the same size."""
    return tuple(one.framing for one in neighbours if one.shot_type is shot.shot_type)


def move(size: ShotType, sentence: str) -> Move:
    """How the camera moves: one of those that suit the size, chosen by the sentence's words."""
    fitting = MOVES[size]
    return fitting[hashlib.sha256(sentence.encode()).digest()[0] % len(fitting)]
