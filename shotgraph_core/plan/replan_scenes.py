"""What stays of an edited scene, and of the story's bible: what nobody tells otherwise stays as it was."""

from collections.abc import Collection, Sequence

from shotgraph_core.model import Bible, Character, Mood, Setting
from shotgraph_core.plan.facts import SentenceFacts


def kept_setting(old: Setting, fresh: Setting, new: Sequence[SentenceFacts]) -> Setting:
    """The setting of an edited scene: each of place, hour and weather is the fresh one only if a new sentence tells it.

    `fresh` is what the scene would be planned as today; `new` are its sentences that were not there before.
    """
    told = {place.place for fact in new for place in fact.places}
    moved = (fresh.place, fresh.name) != (old.place, old.name) and fresh.place in told
    where = fresh if moved else old
    return Setting(
        place=where.place,
        name=where.name,
        time=fresh.time if any(fact.time is fresh.time for fact in new) else old.time,
        weather=fresh.weather if any(fact.weather is fresh.weather for fact in new) else old.weather,
    )


def kept_mood(old: Mood, fresh: Mood, new: Sequence[SentenceFacts]) -> Mood:
    """The mood of an edited scene: the fresh one only if a new sentence tells it."""
    return fresh if any(fact.mood is fresh for fact in new) else old


def kept_cast(old: Sequence[str], fresh: Sequence[str], new: Sequence[SentenceFacts]) -> tuple[str, ...]:
    """The cast of an edited scene: as it was, unless a new sentence names someone who was not in it.

    Then those come in, and who is no longer of the fresh cast leaves.
    """
    newcomers = {who for fact in new for who in fact.named} & set(fresh) - set(old)
    return tuple(who for who in fresh if who in old or who in newcomers) if newcomers else tuple(old)


def kept_bible(last: Bible, fresh: Bible, still: Collection[str]) -> Bible:
    """The last bible as far as the story still goes with it, and after it what is new in the fresh one.

    A character stays as it was while the fresh bible has it too, or its id is among `still`: those whom the story
    names or shows by the last bible. Palette, light, era and looks of places stay once they are told.
    """
    found = {one.id for one in fresh.characters}
    stay = tuple(one for one in last.characters if one.id in still or one.id in found or _called(one, fresh.characters))
    known = {one.id for one in stay}
    places = {place.name for place in last.places}
    return Bible(
        characters=stay + tuple(one for one in fresh.characters if one.id not in known and not _called(one, stay)),
        places=last.places + tuple(place for place in fresh.places if place.name not in places),
        palette=last.palette or fresh.palette,
        light=last.light or fresh.light,
        era=last.era or fresh.era,
    )


def _called(one: Character, others: Sequence[Character]) -> bool:
    """Whether a character goes by a name of one of the others."""
    names = {name.casefold() for other in others for name in (other.name, *other.aliases)}
    return not names.isdisjoint(name.casefold() for name in (one.name, *one.aliases))
