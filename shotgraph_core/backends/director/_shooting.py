"""Stage C: the shots of a scene, or of a part of it, by sentence numbers; the answer made whole by rule."""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from shotgraph_core.backends.director._tables import CastList, cast_table, lines_of, numbered
from shotgraph_core.desk.answers import Format, Shooting, ShotRow
from shotgraph_core.desk.formats import instruction
from shotgraph_core.desk.ladder import Question
from shotgraph_core.model import Bible, Character, Framing, Scene, Shot, ShotType
from shotgraph_core.plan.cast import MOST, shot_cast, speaker
from shotgraph_core.plan.description import description
from shotgraph_core.plan.facts import SentenceFacts
from shotgraph_core.plan.grammar import framing, move, seconds
from shotgraph_core.plan.moods import NEUTRAL, shot_mood
from shotgraph_core.plan.spans import Span, begun, whole
from shotgraph_core.ports import Stage
from shotgraph_core.prompts import prompt

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


def shooting_question(part: Part, bible: Bible, form: Format) -> Question[Shooting]:
    """The question for a part of a scene, all of which is shown as context."""
    scene, setting = part.scene, part.scene.setting
    present = [one for one in bible.characters if one.id in scene.cast] or list(bible.characters)
    others = [one for one in bible.characters if one not in present and _named(one.id, part)]
    where = ", ".join(filter(None, (setting.name, setting.place.value, setting.time.value, setting.weather.value)))
    all_of_it = part.end - part.start == len(part.run)
    holes = {
        "format": instruction(Shooting, form),
        "setting": f"Scene: {scene.summary} ({where}; {scene.mood.value})",
        "cast": cast_table([*present, *others]),
        "context": lines_of({"Story": textwrap.shorten(bible.summary, GIST, placeholder="…")}),
        "sentences": numbered(scene.sentences),
        "wanted": "" if all_of_it else f"Plan sentences {part.start + 1} to {part.end} only; the others have shots.",
    }
    return Question(
        stage=Stage.SHOTS,
        words=prompt("shots", holes),
        kind=Shooting,
        form=form,
        tokens=0,
        max_tokens=ANSWER_TOKENS + SENTENCE_TOKENS * (part.end - part.start),
        complaint=lambda answer: _complaint(answer, part),
    )


def _named(who: str, part: Part) -> bool:
    return any(who in fact.named for fact in part.run[part.start : part.end])


def _spans(answer: Shooting, part: Part) -> tuple[list[tuple[int, Span]], list[str]]:
    """The spans of an answer, counted from the part's beginning."""
    spans = begun([(row.first, row.last) for row in answer.shots], part.end)
    return whole([Span(first - part.start, last - part.start) for first, last in spans], part.end - part.start)


def _complaint(answer: Shooting, part: Part) -> str:
    return "" if _spans(answer, part)[0] else f"no shot has sentences between {part.start + 1} and {part.end}"


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
    answer: Shooting, part: Part, bible: Bible, kept: Mapping[int, Shot]
) -> tuple[list[tuple[int, Shot]], list[str]]:
    """The shots of an answer by their first sentence's index, and what was mended.

    Every sentence of the part is in one shot, nobody is seen who is not known, and no shot stands in the same third as
    its neighbours, of which the `kept` ones do not give way.
    """
    spans, notes = _spans(answer, part)
    cast = CastList(bible.characters)
    known = {one.id: one for one in bible.characters}
    ends = {at + len(shot.sentence_ids): shot for at, shot in kept.items()}
    shots: list[tuple[int, Shot]] = []
    people: str | None = None
    for index, span in spans:
        row = answer.shots[index]
        people = row.cast if row.cast is not None else people
        for number, (at, size) in enumerate(_groups(part, span)):
            beside = [shots[-1][1] if shots else ends.get(at), kept.get(at + size)]
            shot = _shot(row, part, at, size, (cast, people if number == 0 else None), known)
            shots.append((at, _apart(shot, [one.framing for one in beside if one])))
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
    props = tuple(dict.fromkeys(prop for fact in group for prop in fact.props))
    mood = shot_mood(group)
    return Shot(
        id=f"shot-{group[0].sentence.id}",
        scene_id=scene.id,
        sentence_ids=tuple(fact.sentence.id for fact in group),
        description=description(kind, who, scene.setting, props, seen or told),
        duration=seconds(sum(fact.words for fact in group)),
        shot_type=kind,
        move=row.move or move(kind, told),
        framing=row.side or framing(at),
        setting=scene.setting,
        mood=scene.mood if mood is NEUTRAL else mood,
        cast=who,
        props=props,
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


def _apart(shot: Shot, taken: Sequence[Framing]) -> Shot:
    """The shot, in another third than its neighbours."""
    if shot.framing not in taken:
        return shot
    return shot.model_copy(update={"framing": next(one for one in Framing if one not in taken)})
