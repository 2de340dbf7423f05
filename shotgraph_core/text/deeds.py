"""What the sentences say that someone does with the body, and what is in whose hand."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from shotgraph_core.model import Language, Pose
from shotgraph_core.text.company import Doer, company
from shotgraph_core.text.hints import seen_props
from shotgraph_core.text.lexicon import Lexicon
from shotgraph_core.text.mentions import Callers
from shotgraph_core.text.phrases import Found
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.subjects import Known, subjects

CRIES = ("cried", "cries", "cry")
"""Verbs that only say who spoke, beside a quotation."""
UNREAL = 5
REACH_IN = 3
"""A boat stands at most so many words from the word that puts someone into it."""
REACH = 6
"""A thing stands at most so many words from the verb that puts it into a hand."""
MOVING = frozenset({Pose.WALK, Pose.RUN, Pose.FLY, Pose.SWIM, Pose.JUMP, Pose.DANCE, Pose.STAND, Pose.SIT, Pose.SLEEP})
"""What no one does to a thing: a thing right before such a Hindi verb is its subject."""


class Deed(NamedTuple):
    """A pose, or a thing in someone's hand."""

    pose: Pose | None
    holds: str
    doers: tuple[Doer, ...]
    """Empty where the sentence does not say who."""


def deeds(read: Reading, callers: Callers) -> tuple[Deed, ...]:
    """What a sentence tells that is done, in order. What is said aloud, denied or only wished for is not done."""
    words, known = callers.lexicon, company(read, callers)
    posed = [Deed(hit.meaning, "", tuple(who)) for hit, who in told_poses(read, known, words)]
    return (*posed, *_aboard(read, known, words), *_holding(read, known, words))


def told_poses(read: Reading, known: Known, words: Lexicon) -> Iterator[tuple[Found[Pose], Sequence[Doer]]]:
    """The verbs of a sentence that tell a pose, with their subjects."""
    for hit in words.poses.found(read.words):
        if not _done(read, hit.start, hit.end, words) or _only_says(read, hit.start):
            continue
        who = subjects(read, hit.start, hit.end, known, words, hit.meaning in MOVING)
        free = words.language is Language.HI and read.key(hit.start) not in words.cases
        thing = free and hit.meaning in MOVING and read.key(hit.start - 1) in words.props
        if who is not None and not thing:
            yield hit, who


def _only_says(read: Reading, at: int) -> bool:
    return read.key(at) in CRIES and any(read.quoted)


def _done(read: Reading, start: int, end: int, words: Lexicon) -> bool:
    """Whether a verb tells what is done: not said aloud, not denied, not wished for."""
    if read.quoted[start]:
        return False
    if words.language is Language.HI:
        near = [read.key(at) for at in (start - 1, end, end + 1)]
        return not any(key in words.negations or key in words.unreal for key in near)
    for at in range(start - 1, max(start - 1 - UNREAL, -1), -1):
        if read.after(at).strip():
            return True
        if read.key(at) in words.unreal or (at >= start - 2 and read.key(at) in words.negations):
            return False
        if read.key(at) in words.negations and all(read.key(k) in ("to", *words.auxiliaries) for k in range(at, start)):
            return False
    return True


def _holding(read: Reading, known: Known, words: Lexicon) -> Iterator[Deed]:
    """Each thing that fits a hand: with the subject of its verb, or of the sentence: "her basket"."""
    verbs = [at for at, word in enumerate(read.words) if word.key in words.holding]
    for hit in seen_props(read, words):
        if hit.meaning not in words.held or read.quoted[hit.start]:
            continue
        verb = _nearest(hit, verbs, words.language)
        if verb is not None and _done(read, verb, verb + 1, words):
            yield Deed(None, hit.meaning, tuple(subjects(read, verb, verb + 1, known, words) or ()))
        elif read.key(hit.start - 1) in words.owners:
            yield Deed(None, hit.meaning, ())


def _aboard(read: Reading, known: Known, words: Lexicon) -> Iterator[Deed]:
    """Each boat that someone is told to be in, or to sail."""
    hindi = words.language is Language.HI
    for hit in seen_props(read, words):
        if hit.meaning not in words.vessels or read.quoted[hit.start]:
            continue
        if not hindi and read.words[hit.end - 1].text.endswith("s"):
            continue
        beside = [read.key(hit.end)] if hindi else [read.key(at) for at in range(hit.start - REACH_IN, hit.start)]
        within = any(key in words.inside for key in beside)
        verb = None if hindi else _verb(read, hit.start, words)
        sails = verb is not None and read.key(verb) in words.sailing and hit.start - verb < REACH
        long_ago = verb is not None and "had" in (read.key(verb - 1), read.key(verb - 2))
        if (within or sails) and not long_ago:
            who = () if verb is None else subjects(read, verb, verb + 1, known, words) or ()
            yield Deed(None, hit.meaning, tuple(who))


def _verb(read: Reading, before: int, words: Lexicon) -> int | None:
    """The last verb that tells a pose or of sailing, before a word of an English sentence."""
    posed = [hit.start for hit in words.poses.found(read.words) if hit.start < before]
    sailed = [at for at in range(before) if read.key(at) in words.sailing]
    return max((*posed, *sailed), default=None)


def _nearest(hit: Found[str], verbs: Sequence[int], language: Language) -> int | None:
    """The verb that a thing may be the object of: shortly before it, in Hindi after it."""
    if language is Language.HI:
        return min((at for at in verbs if hit.end <= at < hit.end + REACH), default=None)
    return max((at for at in verbs if hit.start - REACH <= at < hit.start), default=None)
