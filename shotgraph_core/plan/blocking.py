"""What a shot's sentences say that is done, held and seen: poses, things in hands, others in the picture, far places.

All of it hangs on the shot's own sentences and its cast, so an edited sentence changes no other shot. On which side
someone stands is not decided here.
"""

from collections.abc import Iterator, Sequence

from shotgraph_core.model import Age, Character, Extra, Gender, Mark, Place, Pose, Setting
from shotgraph_core.plan.facts import Deed, Doer, SentenceFacts, Stranger

TELLING = (
    *(Pose.SLEEP, Pose.FLY, Pose.SWIM, Pose.CRY, Pose.DANCE, Pose.JUMP, Pose.EAT, Pose.RUN, Pose.WORK),
    *(Pose.POINT, Pose.LOOK_UP, Pose.SIT, Pose.WALK, Pose.STAND),
)
"""A body does one thing in a picture: of several that are told, the one that shows most."""
HANDS_FULL = frozenset({Pose.SLEEP, Pose.SWIM, Pose.FLY, Pose.CRY})
"""Poses in which one holds only what a sentence puts into one's hand."""
LARGE = frozenset({"house", "tree", "ship", "train", "tent", "well"})
"""Things that are places too."""
NEVER_INSIDE = frozenset({
    "moon", "star", "cloud", "rainbow", "bus", "car", "truck", "tractor", "auto", "boat", "rocket", "aeroplane", "cart"
})  # fmt: skip
"""Things that no room holds, not even behind its window."""
VESSELS = frozenset({"boat", "ship"})
DRY = frozenset({
    Place.MARKET, Place.CITY, Place.FOREST, Place.DESERT, Place.MOUNTAINS, Place.PALACE, Place.TEMPLE, Place.SKY,
    Place.CAVE, Place.ROAD, Place.GARDEN, Place.HILLS,
})  # fmt: skip
"""Places where no boat is."""
SEVERAL = 2
MOST_EXTRAS, MOST_COUNT, MOST_BACKDROPS = 3, 5, 2


def poses(group: Sequence[SentenceFacts], cast: Sequence[Character]) -> tuple[Pose, ...]:
    """What each of the cast does, in the cast's order: who is not told of stands."""
    told: dict[str, list[Pose]] = {one.id: [] for one in cast}
    for fact, deed in _deeds(group):
        for who in _doers(deed, fact, cast) if deed.pose else ():
            told[who] += [deed.pose] if deed.pose else []
    return tuple(min(told[one.id], key=TELLING.index, default=Pose.STAND) for one in cast)


def marks(group: Sequence[SentenceFacts], cast: Sequence[Character]) -> tuple[Mark, ...]:
    """A mark for each of the cast: what it does and holds, on the side that a mark has by itself."""
    done, held = poses(group, cast), _held(group, cast)
    loose = next((deed.holds for _, deed in _deeds(group) if deed.holds and not deed.doers), "")
    if cast and cast[0].species == "person" and done[0] not in HANDS_FULL and loose not in held.values():
        held.setdefault(cast[0].id, loose)
    return tuple(Mark(pose=pose, holds=held.get(one.id, "")) for one, pose in zip(cast, done, strict=True))


def extras(group: Sequence[SentenceFacts], cast: Sequence[Character]) -> tuple[Extra, ...]:
    """Who else is to be seen: at most three kinds of creatures and people whom the sentences name."""
    found: dict[str, Extra] = {}
    for fact in group:
        for index, stranger in enumerate(fact.strangers):
            if not _is_one_of(stranger, cast):
                extra = _extra(stranger, index, fact)
                known = found.get(extra.species, extra)
                found[extra.species] = extra if extra.count >= known.count else known
    return tuple(found.values())[:MOST_EXTRAS]


def props(group: Sequence[SentenceFacts], setting: Setting) -> tuple[str, ...]:
    """The things that the sentences name, and that are not the place itself or too large for a room."""
    named = dict.fromkeys(prop for fact in group for prop in fact.props)
    return tuple(
        prop
        for prop in named
        if (prop != setting.name or prop == "boat")
        and not _only_afar(prop, setting)
        and not _amiss(prop, setting.place)
    )


def backdrop(group: Sequence[SentenceFacts], setting: Setting) -> tuple[str, ...]:
    """At most two places that the sentences name besides the one they play in; the surest first.

    Inside a room they are behind its window, and so is what the sentences name that is too large for the room.
    """
    hints = sorted((place for fact in group for place in fact.places), key=lambda place: -place.weight)
    here = (setting.place.value, setting.name)
    large = [prop for fact in group for prop in fact.props if _only_afar(prop, setting)]
    names = dict.fromkeys([*large, *(place.name or place.place.value for place in hints)])
    return tuple(name for name in names if name not in here)[:MOST_BACKDROPS]


def _amiss(prop: str, place: Place) -> bool:
    """Whether a thing is only spoken of: a ship in a market, a moon in a kitchen."""
    return (place.indoors and prop in NEVER_INSIDE) or (place in DRY and prop in VESSELS)


def _only_afar(prop: str, setting: Setting) -> bool:
    return prop in LARGE and setting.place.indoors


def _deeds(group: Sequence[SentenceFacts]) -> Iterator[tuple[SentenceFacts, Deed]]:
    return ((fact, deed) for fact in group for deed in fact.deeds)


def _doers(deed: Deed, fact: SentenceFacts, cast: Sequence[Character]) -> list[str]:
    """Ids of those of the cast who do it; the subject where the sentence does not say who."""
    if not deed.doers:
        return [one.id for one in cast[:1]]
    return list(dict.fromkeys(who for doer in deed.doers for who in _meant(doer, fact, cast)))


def _meant(doer: Doer, fact: SentenceFacts, cast: Sequence[Character]) -> list[str]:
    if doer.who or doer.stranger >= 0:
        return [one.id for one in cast if one.id == doer.who]
    if doer.together:
        return [one.id for one in cast]
    if doer.gender is Gender.UNKNOWN:
        return [one.id for one in cast if one.species != "person"][:1]
    if doer.gender is None:
        return [one.id for one in cast[:1]]
    if cast and cast[0].id not in fact.named and cast[0].gender in (doer.gender, Gender.UNKNOWN):
        return [cast[0].id]
    sure = [one.id for one in cast if one.gender is doer.gender]
    unnamed = [who for who in sure if who not in fact.named]
    perhaps = [one.id for one in cast if one.gender is Gender.UNKNOWN]
    return (unnamed or sure or perhaps)[:1]


def _held(group: Sequence[SentenceFacts], cast: Sequence[Character]) -> dict[str, str]:
    """The thing in each one's hand, where the sentences say who has it: the first of several."""
    held: dict[str, str] = {}
    for fact, deed in _deeds(group):
        if deed.holds and deed.doers and deed.holds not in held.values():
            for who in _doers(deed, fact, cast)[:1]:
                held.setdefault(who, deed.holds)
    return held


def _is_one_of(stranger: Stranger, cast: Sequence[Character]) -> bool:
    """Whether a word ("the boy", "the girls") may mean one or several who are in the picture anyway."""
    fitting = sum(
        one.species == stranger.species
        and (one.species != "person" or one.age is stranger.age)
        and (Gender.UNKNOWN in (one.gender, stranger.gender) or one.gender is stranger.gender)
        for one in cast
    )
    return fitting >= min(stranger.many, SEVERAL)


def _extra(stranger: Stranger, index: int, fact: SentenceFacts) -> Extra:
    child = stranger.species == "person" and stranger.age is Age.CHILD
    told = [deed.pose for deed in fact.deeds if deed.pose and any(doer.stranger == index for doer in deed.doers)]
    return Extra(
        species="child" if child else stranger.species,
        count=min(stranger.many, MOST_COUNT),
        pose=min(told, key=TELLING.index, default=stranger.pose),
    )
