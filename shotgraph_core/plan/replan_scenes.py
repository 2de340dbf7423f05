"""What stays of an edited scene, and of the story's bible: what nobody tells otherwise stays as it was."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple, TypeVar

from shotgraph_core.model import Bible, Character, Mood, Setting
from shotgraph_core.plan.facts import THERE, PlaceFact, SentenceFacts
from shotgraph_core.plan.scenes import ENOUGH

Told = TypeVar("Told")


class Edit(NamedTuple):
    """What was done to a scene, in facts."""

    run: Sequence[SentenceFacts]
    """Its sentences as they are now."""
    new: Sequence[SentenceFacts]
    """Those of them that were not there before."""
    gone: Sequence[SentenceFacts]
    """Those that are there no more."""

    def tells(self, old: Told, fresh: Told, told: Callable[[SentenceFacts], Iterable[Told | None]]) -> bool:
        """Whether the edit itself turns a scene from what it was into what it would be planned as today.

        One new sentence in its midst does not: it must tell so at the scene's opening, or in the place of one that told
        what it was; or several must.
        """
        telling = [fact for fact in self.new if fresh in told(fact)]
        replaces = any(old in told(fact) for fact in self.gone)
        opens = any(fact in self.run[:ENOUGH] for fact in telling)
        return fresh != old and bool(telling) and (len(telling) > 1 or replaces or opens)


def kept_setting(old: Setting, fresh: Setting, edit: Edit) -> Setting:
    """The setting of an edited scene: of place, hour and weather the fresh one only where the edit tells it."""
    moved = edit.tells(old.place, fresh.place, lambda fact: [place.place for place in _there(fact)])
    renamed = old.place is fresh.place and edit.tells(
        old.name, fresh.name, lambda fact: [place.name for place in _there(fact)]
    )
    where = fresh if moved or renamed else old
    return Setting(
        place=where.place,
        name=where.name,
        time=fresh.time if edit.tells(old.time, fresh.time, lambda fact: [fact.time]) else old.time,
        weather=fresh.weather if edit.tells(old.weather, fresh.weather, lambda fact: [fact.weather]) else old.weather,
    )


def _there(fact: SentenceFacts) -> list[PlaceFact]:
    return [place for place in fact.places if place.weight >= THERE]


def kept_mood(old: Mood, fresh: Mood, edit: Edit) -> Mood:
    """The mood of an edited scene: the fresh one only if the edit tells it."""
    return fresh if edit.tells(old, fresh, lambda fact: [fact.mood]) else old


def kept_cast(old: Sequence[str], fresh: Sequence[str], edit: Edit, known: Collection[str]) -> tuple[str, ...]:
    """The cast of an edited scene: who of it is still `known`, unless a new sentence names someone who was not in it.

    Then those come in, and who is no longer of the fresh cast leaves.
    """
    old = [who for who in old if who in known]
    newcomers = {who for fact in edit.new for who in fact.named} & set(fresh) - set(old)
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
        summary=last.summary or fresh.summary,
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
