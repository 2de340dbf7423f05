"""Stage B: a run of sentences broken down into scenes by their numbers, and the answer made whole by rule."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from shotgraph_core.backends.director._tables import CastList, cast_table, in_story, lines_of, numbered
from shotgraph_core.desk.answers import Breakdown, Format, Opening, SceneRow
from shotgraph_core.desk.formats import instruction
from shotgraph_core.desk.ladder import Question
from shotgraph_core.model import Bible, Mood, Place, ProcessedStory, Scene, Sentence, Setting
from shotgraph_core.plan.replan import Region
from shotgraph_core.plan.replan_scenes import Edit, kept_cast, kept_mood, kept_setting
from shotgraph_core.plan.spans import Span, begun, whole
from shotgraph_core.ports import Stage
from shotgraph_core.prompts import prompt
from shotgraph_core.text.hazards import hits
from shotgraph_core.text.tokens import token_count

READING_TOKENS, ANSWER_TOKENS, SENTENCE_TOKENS = 1200, 600, 25
MOST = 16
"""Sentences of a scene; a longer one is cut in halves, at a paragraph where there is one."""
UNTOLD = Setting(place=Place.VILLAGE)
"""Where the first scene plays if a model does not say it."""
FEW = 1
"""A scene of so few sentences joins its neighbour where both play in the same place at the same time."""


class Stretch(NamedTuple):
    """Sentences to be broken down with one question: new text or a part of it, or an edited scene."""

    region: Region
    sentences: Sequence[Sentence]
    before: Scene | None
    after: Scene | None


def runs(sentences: Sequence[Sentence], room: int) -> list[Sequence[Sentence]]:
    """The sentences in runs that have room in `room` tokens each, cut at sections or paragraphs where that is near."""
    found: list[Sequence[Sentence]] = []
    start, used = 0, 0
    for at, sentence in enumerate(sentences):
        cost = token_count(sentence.text) + 3
        if at > start and used + cost > room:
            cut = _best_cut(sentences, start, at)
            found.append(sentences[start:cut])
            start, used = cut, sum(token_count(one.text) + 3 for one in sentences[cut:at])
        used += cost
    return [*found, sentences[start:]]


def _best_cut(sentences: Sequence[Sentence], start: int, end: int) -> int:
    """The last section, else paragraph, of the second half of a run; else its end."""
    late = range(end, (start + end) // 2, -1)
    sections = (at for at in late if at < len(sentences) and sentences[at].opens_section)
    paragraphs = (at for at in late if at < len(sentences) and sentences[at].opens_paragraph)
    return next(sections, next(paragraphs, end))


def breakdown_question(stretch: Stretch, bible: Bible, form: Format, tokens: int) -> Question[Breakdown]:
    """The question for a stretch of the story; `tokens` of the whole story choose the model."""
    run = stretch.sentences
    around = {
        "Story": bible.summary,
        "Before": _told(stretch.before),
        "Was": _told(stretch.region.before),
        "After": _told(stretch.after),
    }
    holes = {
        "places": ", ".join(Place),
        "moods": ", ".join(Mood),
        "format": instruction(Breakdown, form),
        "cast": cast_table(bible.characters),
        "context": lines_of(around),
        "sentences": numbered(run),
    }
    return Question(
        stage=Stage.SCENES,
        words=prompt("scenes", holes),
        kind=Breakdown,
        form=form,
        tokens=tokens,
        max_tokens=ANSWER_TOKENS + SENTENCE_TOKENS * len(run),
        complaint=lambda answer: _complaint(answer, len(run)),
    )


def opening_question(story: ProcessedStory, form: Format) -> Question[Opening]:
    """The question for a whole story that needs no summing up: its bible and its scenes at once."""
    holes = {
        "places": ", ".join(Place),
        "moods": ", ".join(Mood),
        "format": instruction(Opening, form),
        "title": story.title,
        "sentences": numbered(story.sentences),
    }
    return Question(
        stage=Stage.SCENES,
        words=prompt("opening", holes),
        kind=Opening,
        form=form,
        tokens=story.token_count,
        max_tokens=READING_TOKENS + ANSWER_TOKENS + SENTENCE_TOKENS * len(story.sentences),
        complaint=lambda answer: _complaint(answer.breakdown, len(story.sentences)),
    )


def _told(scene: Scene | None) -> str:
    return f"{scene.summary} ({scene.setting.place.value}, {scene.setting.time.value})" if scene else ""


def _complaint(answer: Breakdown, count: int) -> str:
    usable, _ = _spans(answer, count)
    return "" if usable else f"no scene has sentences between 1 and {count}"


def _spans(answer: Breakdown, count: int) -> tuple[list[tuple[int, Span]], list[str]]:
    return whole(begun([(row.first, row.last) for row in answer.scenes], count), count)


def scenes_of(answer: Breakdown, stretch: Stretch, bible: Bible, planned_by: str, notes: Sequence[str]) -> list[Scene]:
    """The scenes of an answer, with every sentence of the stretch in one, and nothing that is not in the story.

    What a row leaves out is as in the scene before it.
    """
    run = stretch.sentences
    spans, mended = _spans(answer, len(run))
    parts = [(answer.scenes[index], part) for index, span in spans for part in _parts(run, span)]
    joined = _joined(parts, run)
    if len(parts) != len(spans):
        mended.append(f"{len(spans)} scenes were cut into {len(parts)}, at sections or where they were too long")
    if len(joined) != len(parts):
        mended.append(f"{len(parts)} scenes were joined to {len(joined)}")
    cast = CastList(bible.characters)
    scenes: list[Scene] = []
    for row, span in joined:
        last = scenes[-1] if scenes else stretch.region.before or stretch.before
        scenes.append(_scene(row, run[span.first - 1 : span.last], last, cast, planned_by))
    return [scene.model_copy(update={"notes": (*notes, *mended, *scene.notes)}) for scene in scenes]


def edited_scene(before: Scene, fresh: Sequence[Scene], change: Edit, known: Collection[str]) -> Scene:
    """An edited scene, still one: what a model says of it now holds where the edit tells so, else it is as it was."""
    first = fresh[0]
    present = list(dict.fromkeys(who for scene in fresh for who in scene.cast))
    return first.model_copy(
        update={
            "id": before.id,
            "sentences": tuple(sentence for scene in fresh for sentence in scene.sentences),
            "setting": kept_setting(before.setting, first.setting, change),
            "mood": kept_mood(before.mood, first.mood, change),
            "cast": kept_cast(before.cast, present, change, known),
        }
    )


def _parts(run: Sequence[Sentence], span: Span) -> Iterator[Span]:
    """A span in parts that no section opens inside and that are not too long."""
    inside = range(span.first + 1, span.last + 1)
    opening = [at for at in inside if run[at - 1].opens_section and not run[at - 2].is_heading]
    cut = next(iter(opening), None)
    if cut is None and span.last - span.first + 1 > MOST:
        middle = (span.first + span.last + 1) // 2
        paragraphs = [at for at in inside if run[at - 1].opens_paragraph]
        cut = min(paragraphs, key=lambda at: abs(at - middle), default=middle)
    if cut is None:
        yield span
    else:
        yield from _parts(run, Span(span.first, cut - 1))
        yield from _parts(run, Span(cut, span.last))


def _joined(parts: Sequence[tuple[SceneRow, Span]], run: Sequence[Sentence]) -> list[tuple[SceneRow, Span]]:
    """Tiny scenes joined with a neighbour that plays in the same place at the same time."""
    kept: list[tuple[SceneRow, Span]] = []
    for row, span in parts:
        if kept:
            before, last = kept[-1]
            same = row.place in (None, before.place) and row.time in (None, before.time)
            tiny = min(span.last - span.first, last.last - last.first) < FEW
            small = span.last - last.first < MOST
            if same and tiny and small and not run[span.first - 1].opens_section:
                kept[-1] = (before, Span(last.first, span.last))
                continue
        kept.append((row, span))
    return kept


def _scene(
    row: SceneRow, sentences: Sequence[Sentence], before: Scene | None, cast: CastList, planned_by: str
) -> Scene:
    ids, unknown = cast.found(row.cast or "")
    return Scene(
        id=f"scene-{sentences[0].id[:8]}",
        sentences=tuple(sentences),
        setting=_setting(row, sentences, before.setting if before else UNTOLD),
        mood=row.mood or (before.mood if before else Mood.CALM),
        cast=before.cast if before and row.cast is None else tuple(ids),
        summary=_summary(row, sentences),
        planned_by=planned_by,
        notes=(f"not in the story: {', '.join(unknown)}",) if unknown else (),
    )


def _summary(row: SceneRow, sentences: Sequence[Sentence]) -> str:
    """What a row says the scene is about. It names a chapter that no judge of shots reads: the story's words are safer
    where its own offend.
    """
    about = " ".join(row.about.split())
    return (about if about and not any(hits(about)) else sentences[0].text)[:80]


def _setting(row: SceneRow, sentences: Sequence[Sentence], before: Setting) -> Setting:
    """Where a row plays. A word for the place that the scene itself does not have is not believed."""
    place = row.place or before.place
    if row.spot is not None and in_story(row.spot, sentences):
        name = row.spot.casefold().strip()
    else:
        name = before.name if place is before.place else ""
    return Setting(place=place, name=name, time=row.time or before.time, weather=row.sky or before.weather)
