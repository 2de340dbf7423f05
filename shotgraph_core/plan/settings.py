"""Where and when each scene plays: what it tells, else what the scenes before it told."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from shotgraph_core.model import Place, Setting, TimeOfDay, Weather
from shotgraph_core.plan.facts import THERE
from shotgraph_core.plan.scenes import Run, Where

NAMED = 2
"""Least weight with which a place is believed where nothing is known yet."""
OPEN_WATER = frozenset({Place.SEA, Place.LAKE, Place.RIVER})
VESSELS = frozenset({"boat", "ship"})
BY_DAY = (Place.CLASSROOM, Place.SHOP)
"""Places that one leaves for home in the evening."""
FALLBACKS = (Place.VILLAGE, Place.GARDEN, Place.FIELD)
SEVERITY = tuple(map(Weather, ("storm", "snow", "rain", "fog", "wind", "cloudy", "clear")))

LASTS = 3
"""Scenes that weather lasts when it is told once."""


Kept = Sequence[Setting | None]
"""For each scene the setting that it keeps from an earlier plan, if it keeps one."""


def settings(runs: Sequence[Run], seed: int, kept: Kept = ()) -> tuple[Setting, ...]:
    """The setting of each scene: the one that it keeps, else one that goes on from the scenes before it.

    The time goes on from the last hour told. A scene that names no place stays in the last one; before any is named,
    the story's main place is taken, and in a story without places one that the seed chooses. Weather lasts for a while,
    or until the time moves on.
    """
    kept = kept or [None] * len(runs)
    times = _times(runs, kept)
    places = _wheres(runs, times, seed, kept)
    weather = _all_weather(runs, times, kept)
    return tuple(
        Setting(place=place, name=name, time=time, weather=sky)
        for (place, name), time, sky in zip(places, times, weather, strict=True)
    )


def told_setting(run: Run, otherwise: Setting) -> Setting:
    """What a scene itself tells of its setting, and `otherwise` where it tells nothing."""
    place, name = _place(run, THERE) or (otherwise.place, otherwise.name)
    name = name or (otherwise.name if place is otherwise.place else "")
    return Setting(
        place=place, name=name, time=_time(run) or otherwise.time, weather=_weather(run) or otherwise.weather
    )


def _place(run: Run, least: int) -> Where | None:
    """The place a run speaks of most, if it does so enough; the first of equals."""
    weights: defaultdict[Place, int] = defaultdict(int)
    names: defaultdict[Place, Counter[str]] = defaultdict(Counter)
    for fact in run:
        for hint in fact.places:
            weights[hint.place] += hint.weight
            names[hint.place][hint.name] += hint.weight
    if not weights or max(weights.values()) < least:
        return None
    place = max(weights, key=lambda one: weights[one])
    return place, names[place].most_common(1)[0][0] or _vessel(place, run)


def _vessel(place: Place, run: Run) -> str:
    """A boat on open water in which the run tells that someone is."""
    held = (deed.holds for fact in run for deed in fact.deeds)
    return "boat" if place in OPEN_WATER and any(one in VESSELS for one in held) else ""


def _main(runs: Sequence[Run], seed: int) -> Where:
    """The place of the whole story."""
    told = [
        replace(fact, places=tuple(hint for hint in fact.places if hint.place is not Place.SKY))
        for run in runs
        for fact in run
    ]
    return _place(told, NAMED) or (FALLBACKS[seed % len(FALLBACKS)], "")


def _weather(run: Run) -> Weather | None:
    """The weather that a run tells most, the more severe of equals."""
    told = Counter(fact.weather for fact in run if fact.weather)
    return max(told, key=lambda one: (told[one], -SEVERITY.index(one))) if told else None


def _all_weather(runs: Sequence[Run], times: Sequence[TimeOfDay], kept: Kept) -> list[Weather]:
    """The weather of each scene: told, else lasting for two scenes more while the time does not move on."""
    found: list[Weather] = []
    left = 0
    for at, run in enumerate(runs):
        moved = at == 0 or times[at] is not times[at - 1] or any(fact.moves_on for fact in run)
        told = _weather(run)
        left = LASTS if told else 0 if moved else max(left - 1, 0)
        fixed = kept[at]
        found.append(fixed.weather if fixed else told or (found[-1] if left else Weather.CLEAR))
    return found


def _times(runs: Sequence[Run], kept: Kept) -> list[TimeOfDay]:
    """The hour of each scene: the one it tells most, else the last told before."""
    found: list[TimeOfDay] = []
    now = TimeOfDay.DAY
    for run, fixed in zip(runs, kept, strict=True):
        found.append(fixed.time if fixed else _time(run) or now)
        now = next((fact.time for fact in reversed(run) if fact.time), fixed.time if fixed else now)
    return found


def _wheres(runs: Sequence[Run], times: Sequence[TimeOfDay], seed: int, kept: Kept) -> list[Where]:
    """The place of each scene; a plain "sea" after "the lighthouse by the sea" is still the same."""
    found: list[Where] = []
    ended: Where = (Place.ROOM, "")
    for run, time, fixed in zip(runs, times, kept, strict=True):
        if fixed:
            found.append((fixed.place, fixed.name))
            ended = _end(run, found[-1])
            continue
        where = _place(run, THERE if found else NAMED) or (_still(ended, time) if found else _main(runs, seed))
        still = bool(found) and where == (found[-1][0], "")
        found.append(found[-1] if still else where)
        ended = _end(run, found[-1])
    return found


def _end(run: Run, where: Where) -> Where:
    """Where a scene ends: the last place to which its sentences go."""
    last = next((fact.there for fact in reversed(run) if fact.there), None)
    return where if last is None or last.place is where[0] else (last.place, last.name)


def _still(last: Where, time: TimeOfDay) -> Where:
    """Where a scene plays that names no place: where the last one did, or at home when school and shops are shut."""
    home = last[0] in BY_DAY and time in (TimeOfDay.DUSK, TimeOfDay.NIGHT)
    return (Place.ROOM, "") if home else last


def _time(run: Run) -> TimeOfDay | None:
    told = Counter(fact.time for fact in run if fact.time)
    return told.most_common(1)[0][0] if told else None
