"""Scenes by rule: new text broken down from nothing, edited scenes kept as far as their edit tells nothing else."""

from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, pairwise

from shotgraph_core.model import (
    Bible,
    Character,
    Figure,
    Language,
    ProcessedStory,
    Scene,
    SceneList,
    Sentence,
    Setting,
    Wishes,
)
from shotgraph_core.plan.bible import cast as cast_of
from shotgraph_core.plan.bible import derived, edited
from shotgraph_core.plan.cast import scene_casts, shot_cast
from shotgraph_core.plan.continuity import Look, characters
from shotgraph_core.plan.moods import scene_mood
from shotgraph_core.plan.replan import Region, scene_id
from shotgraph_core.plan.replan_scenes import Edit, kept_bible, kept_cast, kept_mood, kept_setting
from shotgraph_core.plan.scenes import Run, scene_runs
from shotgraph_core.plan.settings import settings, told_setting
from shotgraph_core.text.words import key_of
from shotgraph_core.told import facts

SUMMARY_CHARACTERS = 80
"""Most of a scene's summary, which chapters are called by."""


def found_characters(story: ProcessedStory) -> Bible:
    """A bible of whom the story's own words tell."""
    looks = [_look(figure) for figure in story.figures]
    return Bible(characters=characters(looks, story.seed, story.language is Language.HI))


def begun(found: Bible, last: SceneList | None, regions: Sequence[Region]) -> Bible:
    """What was found now, led by what the last plan found."""
    if last is None:
        return found
    return kept_bible(last.found, found, _named(last.characters, story_of(regions), last) | _shown(last, regions))


def cast(found: Bible, story: ProcessedStory) -> tuple[Character, ...]:
    """The characters as the story's writer wants them."""
    return cast_of(found.characters, story.bible, story.seed, key_of)


def finished(
    found: Bible, scenes: Sequence[Scene], story: ProcessedStory, last: SceneList | None
) -> tuple[Bible, Bible]:
    """The whole bible of a story in scenes: as it was found, and as its writer wants it.

    Whom it has from the last plan, but the story neither names nor shows any more, is let go.
    """
    if last:
        casts = {who for scene in scenes for who in scene.cast}
        named = _named(found.characters, story.sentences, story)
        found = kept_bible(found, found_characters(story), named | casts)
    fresh = derived(found.characters, scenes, story.language, story.style)
    known = {place.name for place in found.places}
    whole = fresh.model_copy(
        update={
            "summary": found.summary,
            "places": (*found.places, *(place for place in fresh.places if place.name not in known)),
            "palette": found.palette or fresh.palette,
            "light": found.light or fresh.light,
            "era": found.era or fresh.era,
        }
    )
    return whole, edited(whole, story.bible, story.seed, key_of)


def ruled_scenes(regions: Sequence[Region], people: Sequence[Character], story: ProcessedStory) -> Iterator[Scene]:
    """The scenes of each region, at most twelve sentences each where they are new."""
    known = _split(facts(story_of(regions), people, story), regions)
    edits = [edit(region, run, people, story) for region, run in zip(regions, known, strict=True)]
    parts = [
        (region, change._replace(run=run))
        for region, change in zip(regions, edits, strict=True)
        for run in (scene_runs(change.run) if region.is_new else [change.run])
    ]
    runs = [change.run for _, change in parts]
    fixed = settings(runs, story.seed, [_kept_setting(region, change) for region, change in parts])
    casts = scene_casts(runs, [one.id for one in people])
    taken, known_ids = {region.id for region in regions}, {one.id for one in people}
    for (region, change), setting, present in zip(parts, fixed, casts, strict=True):
        name = region.id or scene_id(change.run[0].sentence, taken)
        taken.add(name)
        yield region.kept or _scene(region.before, change, setting, present, known_ids, name)


def story_of(regions: Sequence[Region]) -> list[Sentence]:
    """All sentences of the regions, in order."""
    return [sentence for region in regions for sentence in region.sentences]


def edit(region: Region, run: Run, people: Sequence[Character], story: Wishes) -> Edit:
    """What was done to a region's scene."""
    new = [fact for fact in run if region.has_new(fact.sentence)]
    return Edit(run, new, gone=facts(region.gone, people, story))


def summary(run: Run) -> str:
    """The scene's heading, else its first sentence, shortened at a word."""
    text = run[0].sentence.text
    if len(text) <= SUMMARY_CHARACTERS:
        return text
    return text[:SUMMARY_CHARACTERS].rsplit(" ", 1)[0].rstrip(",;:—–- ") + "…"


def _kept_setting(region: Region, change: Edit) -> Setting | None:
    if region.before is None:
        return region.kept.setting if region.kept else None
    old = region.before.setting
    return kept_setting(old, told_setting(change.run, old), change)


def _scene(
    before: Scene | None, change: Edit, setting: Setting, present: Sequence[str], known: Collection[str], name: str
) -> Scene:
    mood = scene_mood(change.run)
    return Scene(
        id=name,
        sentences=tuple(fact.sentence for fact in change.run),
        setting=setting,
        mood=kept_mood(before.mood, mood, change) if before else mood,
        cast=kept_cast(before.cast, present, change, known) if before else tuple(present),
        summary=summary(change.run),
    )


def _look(figure: Figure) -> Look:
    return Look(figure.name, figure.species, figure.age, figure.gender, figure.aliases)


def _split(run: Run, regions: Sequence[Region]) -> list[Run]:
    """The facts of each region's sentences."""
    ends = list(accumulate(len(region.sentences) for region in regions))
    return [run[start:end] for start, end in pairwise([0, *ends])]


def _named(people: Sequence[Character], sentences: Sequence[Sentence], story: Wishes) -> set[str]:
    """Ids of the characters whom the sentences name."""
    return {who for fact in facts(sentences, people, story) for who in fact.named}


def _shown(last: SceneList, regions: Sequence[Region]) -> set[str]:
    """Ids of the last plan's characters whom scenes that stay would still show, if nobody else came in."""
    known = {one.id: one for one in last.characters}
    shown = {who for region in regions if region.kept for who in region.kept.cast}
    for region in regions:
        if region.before:
            run = facts(region.sentences, last.characters, last)
            shown.update(*(shot_cast(run, at, 1, region.before.cast, known) for at in range(len(run))))
    return shown & known.keys()
