"""Stage C: the shots of a scene, or of a part of it, by sentence numbers; the answer made whole by rule."""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from shotgraph_core.backends.director._asking import RULES, notes_of
from shotgraph_core.backends.director._tables import CastList, cast_table, lines_of, numbered
from shotgraph_core.desk.answers import Format, Shooting, ShotRow
from shotgraph_core.desk.formats import instruction
from shotgraph_core.desk.ladder import Question, Taken
from shotgraph_core.model import Bible, Character, Framing, Scene, Shot, ShotType
from shotgraph_core.plan.blocking import backdrop, extras, marks, props
from shotgraph_core.plan.cast import MOST, shot_cast, speaker
from shotgraph_core.plan.description import description
from shotgraph_core.plan.facts import SentenceFacts
from shotgraph_core.plan.grammar import alike, framing, move, seconds
from shotgraph_core.plan.moods import NEUTRAL, shot_mood
from shotgraph_core.plan.spans import Span, begun, whole
from shotgraph_core.plan.staging import staged, thirds
from shotgraph_core.ports import Stage
from shotgraph_core.prompts import prompt

WANTED = "Plan sentences {first} to {last} only; the others have shots."
ANSWER_TOKENS, SENTENCE_TOKENS = 600, 90
GIST = 120
"""Most characters of the summary before a scene: what the story is about, not all that happens."""
SEEN = 200
"""Most characters of a picture in a model's words; it is asked for at most twelve words."""
LONGEST_SHARED = 12.0
"""Most seconds of a shot that several sentences share."""


@dataclass(frozen=True)
class Part:
    """Sentences of a scene that want shots: run[start:end] of its facts."""

    scene: Scene
    run: Sequence[SentenceFacts]
    start: int
    end: int

    @property
    def whole(self) -> bool:
        """Whether it is all of its scene."""
        return self.end - self.start == len(self.run)


@dataclass(frozen=True)
class Filled:
    """Shots for a part of a scene, by their first sentence's index; None where the rules must plan it."""

    part: Part
    shots: Mapping[int, Shot] | None
    by: str
    notes: tuple[str, ...]


def together(parts: Sequence[Part], most: int) -> list[tuple[Part, ...]]:
    """Neighbouring whole scenes of at most `most` sentences, to be asked about at once; a part of a scene alone."""
    found: list[tuple[Part, ...]] = []
    for part in parts:
        last = found[-1] if found else ()
        size = sum(len(one.run) for one in (*last, part))
        if last and last[-1].whole and part.whole and size <= most:
            found[-1] = (*last, part)
        else:
            found.append((part,))
    return found


def shooting_question(parts: Sequence[Part], bible: Bible, form: Format) -> Question[Shooting]:
    """The question for whole scenes, numbered on, or for a part of a scene, all of which is shown as context."""
    seen = [one for one in bible.characters if any(one.id in part.scene.cast or _named(one.id, part) for part in parts)]
    first = parts[0]
    holes = {
        "format": instruction(Shooting, form),
        "cast": cast_table(seen or bible.characters),
        "context": lines_of({"Story": textwrap.shorten(bible.summary, GIST, placeholder="…")}),
        "scenes": "\n\n".join(_told(part, offset) for part, offset in zip(parts, _offsets(parts), strict=True)),
        "wanted": "" if first.whole else WANTED.format(first=first.start + 1, last=first.end),
    }
    return Question(
        stage=Stage.SHOTS,
        words=prompt("shots", holes),
        kind=Shooting,
        form=form,
        tokens=0,
        max_tokens=ANSWER_TOKENS + SENTENCE_TOKENS * sum(part.end - part.start for part in parts),
        complaint=lambda answer: _complaint(answer, parts),
    )


def _told(part: Part, offset: int) -> str:
    setting = part.scene.setting
    where = ", ".join(filter(None, (setting.name, setting.place.value, setting.time.value, setting.weather.value)))
    head = f"Scene: {part.scene.summary} ({where}; {part.scene.mood.value})"
    return f"{head}\n{numbered(part.scene.sentences, offset + 1)}"


def _offsets(parts: Sequence[Part]) -> list[int]:
    """How many sentences are numbered before each part's scene."""
    return list(accumulate((len(part.run) for part in parts[:-1]), initial=0))


def _named(who: str, part: Part) -> bool:
    return any(who in fact.named for fact in part.run[part.start : part.end])


def rows_of(answer: Shooting, parts: Sequence[Part]) -> list[list[ShotRow]]:
    """The rows of each part, numbered from 1 in its scene; also where the model began anew at 1 in each scene."""
    if len(parts) == 1:
        return [list(answer.shots)]
    counted: list[list[ShotRow]] = []
    for row in answer.shots:
        if not counted or row.first <= counted[-1][-1].first:
            counted.append([])
        counted[-1].append(row)
    if len(counted) == len(parts):
        return counted
    return [
        [_moved(row, offset) for row in answer.shots if offset < row.first <= offset + len(part.run)]
        for part, offset in zip(parts, _offsets(parts), strict=True)
    ]


def _moved(row: ShotRow, offset: int) -> ShotRow:
    return row.model_copy(update={"first": row.first - offset, "last": row.last and row.last - offset})


def _spans(rows: Sequence[ShotRow], part: Part) -> tuple[list[tuple[int, Span]], list[str]]:
    """The spans of a part's rows, counted from the part's beginning."""
    spans = begun([(row.first, row.last) for row in rows], part.end)
    return whole([Span(first - part.start, last - part.start) for first, last in spans], part.end - part.start)


def _complaint(answer: Shooting, parts: Sequence[Part]) -> str:
    usable = any(_spans(rows, part)[0] for rows, part in zip(rows_of(answer, parts), parts, strict=True))
    return "" if usable else "none of its shots has any of the sentences"


def filled(answer: Taken[Shooting], parts: Sequence[Part], bible: Bible, kept: Mapping[int, Shot]) -> list[Filled]:
    """What an answer says of each part; a scene that it forgot is left to the rules."""
    found = []
    for part, rows in zip(parts, rows_of(answer.answer, parts), strict=True):
        if _spans(rows, part)[0]:
            shots, mended = shots_of(rows, part, bible, kept)
            found.append(Filled(part, dict(shots), answer.model, (*notes_of(answer), *mended)))
        else:
            found.append(Filled(part, None, RULES, (*notes_of(answer), f"{answer.model}: no shot of this scene")))
    return found


def gaps(kept: Mapping[int, Shot], count: int) -> list[tuple[int, int]]:
    """Start and end of each run of a scene's sentences that no kept shot tells."""
    told = {at for start, shot in kept.items() for at in range(start, start + len(shot.sentence_ids))}
    edges = [at for at in range(count + 1) if (at in told or at == count) is not (at - 1 in told or at == 0)]
    return list(zip(edges[::2], edges[1::2], strict=True))


def indexed(shots: Sequence[Shot]) -> list[tuple[int, Shot]]:
    """A scene's shots with the index of their first sentence."""
    ends = accumulate((len(shot.sentence_ids) for shot in shots), initial=0)
    return list(zip(ends, shots, strict=False))


def shots_of(
    rows: Sequence[ShotRow], part: Part, bible: Bible, kept: Mapping[int, Shot]
) -> tuple[list[tuple[int, Shot]], list[str]]:
    """The shots of rows by their first sentence's index, and what was mended.

    Every sentence of the part is in one shot, nobody is seen who is not known, and no shot stands in the same third as
    its neighbours, of which the `kept` ones do not give way.
    """
    spans, notes = _spans(rows, part)
    cast = CastList(bible.characters)
    known = {one.id: one for one in bible.characters}
    ends = {at + len(shot.sentence_ids): shot for at, shot in kept.items()}
    shots: list[tuple[int, Shot]] = []
    people: str | None = None
    for index, span in spans:
        row = rows[index]
        people = row.cast if row.cast is not None else people
        for number, (at, size) in enumerate(_groups(part, span)):
            beside = [shots[-1][1] if shots else ends.get(at), kept.get(at + size)]
            shot = _shot(row, part, at, size, (cast, people if number == 0 else None), known)
            shot = staged(shot, part.scene, moves=row.move is None)
            shots.append((at, _apart(shot, part.scene, at, alike(shot, [one for one in beside if one]))))
        strangers = cast.found(row.cast or "")[1]
        notes += [f"not in the story: {', '.join(strangers)}"] if strangers else []
    if len(shots) != len(spans):
        notes.append(f"{len(spans)} shots were cut into {len(shots)}, where one was too long")
    return shots, notes


def _groups(part: Part, span: Span) -> list[tuple[int, int]]:
    """Index in the scene and size of each shot of a span: one, unless it is too long for one."""
    start, end = part.start + span.first - 1, part.start + span.last
    words = sum(fact.words for fact in part.run[start:end])
    opens = any(fact.sentence.opens_paragraph for fact in part.run[start + 1 : end])
    if end - start == 1 or (seconds(words) <= LONGEST_SHARED and not opens):
        return [(start, end - start)]
    return [(at, 1) for at in range(start, end)]


def _shot(
    row: ShotRow,
    part: Part,
    at: int,
    size: int,
    people: tuple[CastList, str | None],
    known: Mapping[str, Character],
) -> Shot:
    """A row as a shot; without `people` it is a later one of a row that had to be cut, which shows its own sentence."""
    group, scene = part.run[at : at + size], part.scene
    cast, names = people
    who = tuple(known[one] for one in _present(part, at, size, cast, names, known))
    kind = row.size or (ShotType.ESTABLISHING if at == 0 else ShotType.MEDIUM)
    told = " ".join(fact.sentence.text for fact in group)
    seen = textwrap.shorten(row.see, SEEN, placeholder="") if names is not None else ""
    things = props(group, scene.setting)
    mood = shot_mood(group)
    return Shot(
        id=f"shot-{group[0].sentence.id}",
        scene_id=scene.id,
        sentence_ids=tuple(fact.sentence.id for fact in group),
        description=description(kind, who, scene.setting, things, seen or told),
        duration=seconds(sum(fact.words for fact in group)),
        shot_type=kind,
        move=row.move or move(kind, told),
        framing=row.side or framing(at),
        setting=scene.setting,
        mood=scene.mood if mood is NEUTRAL else mood,
        cast=who,
        blocking=marks(group, who),
        extras=extras(group, who),
        backdrop=backdrop(group, scene.setting),
        props=things,
        dialogue=" ".join(fact.dialogue for fact in group if fact.dialogue),
        speaker=_speaker(row, part, at, size, cast, known),
        subtitle_text=told,
    )


def _present(
    part: Part, at: int, size: int, cast: CastList, names: str | None, known: Mapping[str, Character]
) -> Sequence[str]:
    """Whom the model names; whom the rules see where it names nobody known and the sentences name someone."""
    meant = cast.found(names)[0] if names else []
    if meant or (names is not None and not any(fact.named for fact in part.run[at : at + size])):
        return meant[:MOST]
    return shot_cast(part.run, at, size, part.scene.cast, known)


def _speaker(row: ShotRow, part: Part, at: int, size: int, cast: CastList, known: Mapping[str, Character]) -> str:
    """Who says what is said aloud: whom the model names, else whom the rules hear; nobody where nothing is said."""
    if not any(fact.dialogue for fact in part.run[at : at + size]):
        return ""
    heard = [speaker(part.run, index, part.scene.cast, known) for index in range(at, at + size)]
    return next(filter(None, [*cast.found(row.says or "")[0], *heard]), "")


def _apart(shot: Shot, scene: Scene, at: int, taken: Sequence[Framing]) -> Shot:
    """The shot, in another third than neighbours of its size, on its subject's side of the line of action."""
    fitting = thirds(scene, [one.id for one in shot.cast])
    if shot.framing in fitting and shot.framing not in taken:
        return shot
    return shot.model_copy(update={"framing": framing(at, taken, fitting)})
