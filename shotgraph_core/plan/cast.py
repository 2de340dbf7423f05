"""Who is in a scene, and who of them is in the picture at a sentence."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from shotgraph_core.model import Character, Gender
from shotgraph_core.plan.facts import SentenceFacts

MOST = 3
"""Characters of a shot."""
THEY = 2


def scene_cast(run: Sequence[SentenceFacts], before: Sequence[str]) -> tuple[str, ...]:
    """Ids of the characters a scene names, most mentioned first.

    A scene that speaks of someone without a name goes on with the lead of the scene before it.
    """
    counts = Counter(who for fact in run for who in fact.named)
    if counts:
        return tuple(who for who, _ in counts.most_common())
    spoken_of = any(fact.pronouns or fact.plural or fact.dialogue for fact in run)
    return tuple(before[:THEY]) if spoken_of else ()


def shot_cast(
    run: Sequence[SentenceFacts], at: int, size: int, cast: Sequence[str], known: Mapping[str, Character]
) -> tuple[str, ...]:
    """Ids of at most three characters for the shot of run[at:at + size], the subject first.

    Named characters come first, then those meant by pronouns; a shot that tells of no one shows whom the scene named
    last, else its lead.
    """
    shown: list[str] = []
    for index in range(at, at + size):
        shown += [_speaker(run, index, cast, known)]
    for index in range(at, at + size):
        shown += run[index].named
        shown += [_fitting(run, index, gender, cast, known) for gender in dict.fromkeys(run[index].pronouns)]
        shown += _several(run, index, cast) if run[index].plural else []
    present = [who for who in dict.fromkeys(shown) if who in known]
    return tuple(present[:MOST] or [who for who in [*_recent(run, at), *cast] if who in known][:1])


def speaker(run: Sequence[SentenceFacts], index: int, cast: Sequence[str], known: Mapping[str, Character]) -> str:
    """Id of who speaks a sentence's dialogue, or empty."""
    return _speaker(run, index, cast, known) if run[index].dialogue else ""


def _speaker(run: Sequence[SentenceFacts], index: int, cast: Sequence[str], known: Mapping[str, Character]) -> str:
    """Who speaks by name, else whom "she said" means: not someone that the sentence names as well."""
    fact = run[index]
    others = [who for who in cast if who not in fact.named]
    before = [earlier for earlier in run[:index] if not set(earlier.named) <= set(fact.named)]
    told = [replace(earlier, named=tuple(w for w in earlier.named if w not in fact.named)) for earlier in before]
    return fact.speaker or _fitting(told, len(told), fact.speaker_pronoun, others, known)


def _recent(run: Sequence[SentenceFacts], at: int) -> Iterator[str]:
    """Ids named at or before a sentence of the scene, the latest sentence first."""
    for fact in reversed(run[: at + 1]):
        yield from fact.named


def _fitting(
    run: Sequence[SentenceFacts], at: int, gender: Gender | None, cast: Sequence[str], known: Mapping[str, Character]
) -> str:
    """Whom a pronoun means: the latest of its gender, else the latest whose gender is not told; or no one."""
    if gender is None:
        return ""
    ids = [who for who in dict.fromkeys([*_recent(run, at), *cast]) if who in known]
    if gender is Gender.UNKNOWN:
        return next(iter(ids), "")
    sure = [who for who in ids if known[who].gender is gender]
    perhaps = [who for who in ids if known[who].gender is Gender.UNKNOWN]
    return next(iter([*sure, *perhaps]), "")


def _several(run: Sequence[SentenceFacts], at: int, cast: Sequence[str]) -> list[str]:
    return list(dict.fromkeys([*_recent(run, at), *cast]))[:THEY]
