"""Who is in a scene, and who of them is in the picture at a sentence.

Whom a pronoun means, and who is shown where a sentence tells of no one, hangs on whom the scene as a whole speaks of
and not on the sentence before: so an edited sentence does not change who is in the next picture.
"""

from collections.abc import Mapping, Sequence

from shotgraph_core.model import Character, Gender
from shotgraph_core.plan.facts import SentenceFacts

MOST = 3
"""Characters of a shot."""
THEY = 2
NEAR = 5
"""Whom a pronoun means is looked for in so many sentences before it."""


def scene_casts(runs: Sequence[Sequence[SentenceFacts]], leads: Sequence[str]) -> list[tuple[str, ...]]:
    """For each scene the ids of whom its section names first of the story's leads, then of whom it names itself.

    A section or a scene that names no one goes on with those of the scene before it.
    """
    casts: list[tuple[str, ...]] = []
    named: set[str] = set()
    for at, run in enumerate(runs):
        if at == 0 or run[0].sentence.opens_section:
            named = _named(runs[at : _section_end(runs, at)])
        lead = sorted(named, key=lambda who: _rank(who, leads))[:1]
        own = sorted(_named([run]), key=lambda who: _rank(who, leads))
        before = casts[-1][:THEY] if casts and not own else ()
        casts.append(tuple(dict.fromkeys([*lead, *own, *before])))
    return casts


def _section_end(runs: Sequence[Sequence[SentenceFacts]], at: int) -> int:
    return next((later for later in range(at + 1, len(runs)) if runs[later][0].sentence.opens_section), len(runs))


def _named(runs: Sequence[Sequence[SentenceFacts]]) -> set[str]:
    return {who for run in runs for fact in run for who in fact.named}


def _rank(who: str, leads: Sequence[str]) -> tuple[int, str]:
    return leads.index(who) if who in leads else len(leads), who


def shot_cast(
    run: Sequence[SentenceFacts], at: int, size: int, cast: Sequence[str], known: Mapping[str, Character]
) -> tuple[str, ...]:
    """Ids of at most three characters for a shot, the subject first.

    Who speaks comes first, then whom a pronoun means that opens a sentence, then the named, then those meant by
    pronouns; a shot that tells of no one shows whom its paragraph named last, else the scene's lead.
    """
    shown = [_speaker(run, index, cast, known) for index in range(at, at + size)]
    for index in range(at, at + size):
        fact = run[index]
        shown += [_opened(run, index, cast, known), *fact.named]
        near = [*fact.named, *_recent(run, index)]
        shown += [_fitting(gender, near, cast, known) for gender in dict.fromkeys(fact.pronouns)]
        shown += list(dict.fromkeys([*near, *cast]))[:THEY] if fact.plural else []
    present = [who for who in dict.fromkeys(shown) if who in known]
    return tuple(present[:MOST] or [who for who in (*_going_on(run, at), *cast) if who in known][:1])


def speaker(run: Sequence[SentenceFacts], index: int, cast: Sequence[str], known: Mapping[str, Character]) -> str:
    """Id of who speaks a sentence's dialogue, or empty."""
    return _speaker(run, index, cast, known) if run[index].dialogue else ""


def _speaker(run: Sequence[SentenceFacts], index: int, cast: Sequence[str], known: Mapping[str, Character]) -> str:
    """Who speaks by name, else whom "she said" means: not someone that the sentence names as well."""
    fact = run[index]
    others = {who: one for who, one in known.items() if who not in fact.named}
    return fact.speaker or _fitting(fact.speaker_pronoun, _recent(run, index), cast, others)


def _opened(run: Sequence[SentenceFacts], at: int, cast: Sequence[str], known: Mapping[str, Character]) -> str:
    """Whom a pronoun means that opens a sentence: whom one shortly before it is about, else the scene's first."""
    fact = run[at]
    if fact.opening is None or fact.speaker or fact.speaker_pronoun:
        return ""
    before = [one for one in reversed(run[max(at - NEAR, 0) : at]) if one.named]
    about = [who for one in before if one.opening is None for who in one.named]
    others = {who: one for who, one in known.items() if who not in fact.named}
    here = [who for who in (*about, *cast) if who in others]
    return _fitting(fact.opening, here, (), {who: others[who] for who in here})


def _recent(run: Sequence[SentenceFacts], at: int) -> list[str]:
    """Ids named shortly before a sentence of the scene, the latest sentence first."""
    return [who for fact in reversed(run[max(at - NEAR, 0) : at]) for who in fact.named]


def _going_on(run: Sequence[SentenceFacts], at: int) -> list[str]:
    """Ids named earlier in a sentence's paragraph, the latest sentence first."""
    opening = max((index for index in range(at + 1) if run[index].sentence.opens_paragraph), default=0)
    return _recent(run[opening:at], at - opening)


def _fitting(gender: Gender | None, near: Sequence[str], cast: Sequence[str], known: Mapping[str, Character]) -> str:
    """Whom a pronoun means: who of its gender was named shortly before, else the scene's first of that gender.

    Where the scene has none, one whose gender is not told, else the story's first of that gender; or no one.
    """
    if gender is None:
        return ""
    here = [who for who in (*near, *cast) if who in known]
    if gender is Gender.UNKNOWN:
        return next(iter(here), "")
    sure = [who for who in here if known[who].gender is gender]
    perhaps = [who for who in here if known[who].gender is Gender.UNKNOWN]
    elsewhere = [who for who in known if known[who].gender is gender]
    return next(iter([*sure, *perhaps, *elsewhere]), "")
