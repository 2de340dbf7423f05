"""A storyboard as a value: what stands on its page, in which order and words. Pictures are named, not drawn."""

from collections.abc import Mapping

from shotgraph_core.model import (
    Blob,
    Credits,
    Frozen,
    Language,
    Moderation,
    ProcessedStory,
    SceneList,
    ScenePlan,
    Shot,
    ShotPlans,
    ShotVerdict,
    Weather,
)
from shotgraph_core.plan.description import kind
from shotgraph_core.plan.wording import worded


class Panel(Frozen):
    """One shot."""

    number: int
    shot_id: str
    picture: Blob | None
    """None where it may not be shown."""
    facts: tuple[str, ...]
    """Type, move and seconds."""
    line: str
    description: str
    cast: str
    mark: str = ""
    """What is wrong with it, or was; empty where nothing is."""
    unsafe: bool = False


class Section(Frozen):
    """One scene."""

    heading: str
    facts: tuple[str, ...]
    """Place, time, weather and mood."""
    summary: str
    panels: tuple[Panel, ...]


class Portrait(Frozen):
    """One of the cast."""

    name: str
    kind: str
    looks: str
    picture: Blob


class Board(Frozen):
    """A whole storyboard."""

    language: Language
    title: str
    byline: str
    facts: tuple[str, ...]
    summary: str
    looks: tuple[tuple[str, str], ...]
    """What stays the same through the film: palette, light and era."""
    cast: tuple[Portrait, ...]
    sections: tuple[Section, ...]


def board(
    story: ProcessedStory,
    scenes: SceneList,
    plans: ShotPlans,
    judged: Moderation,
    pictures: Mapping[str, Blob],
    portraits: Mapping[str, Blob],
) -> Board:
    """The storyboard of a plan. `pictures` are by shot id and may lack some, `portraits` by character id."""
    language, bible = plans.language, scenes.bible
    kept = {name: getattr(bible, name) for name in ("palette", "light", "era")}
    return Board(
        language=language,
        title=story.title,
        byline=_byline(story.credits, language),
        facts=_facts(plans),
        summary=bible.summary or story.summary,
        looks=tuple((worded(name, language), words) for name, words in kept.items() if words),
        cast=tuple(
            Portrait(name=one.name, kind=kind(one), looks=one.appearance, picture=portraits[one.id])
            for one in bible.characters
            if one.id in portraits
        ),
        sections=_sections(plans, judged, pictures),
    )


def told_picture(shot: Shot) -> str:
    """A shot's description without the line that the rules put at its end."""
    return shot.description.removesuffix(shot.subtitle_text).rstrip().removesuffix(":")


def _byline(story: Credits, language: Language) -> str:
    parts = ("author", "translator", "illustrator")
    people = [f"{worded(part, language)} {getattr(story, part)}" for part in parts if getattr(story, part)]
    return " · ".join([*people, *filter(None, (story.source, story.licence))])


def _facts(plans: ShotPlans) -> tuple[str, ...]:
    language = plans.language
    minutes, seconds = divmod(round(sum(shot.planned_seconds for shot in plans.shots)), 60)
    return (
        f"{len(plans.scenes)} {worded('scenes', language)}",
        f"{len(plans.shots)} {worded('shots', language)}",
        f"{worded('about', language)} {minutes}:{seconds:02} {worded('minutes', language)}",
        *([f"{worded('style', language)}: {plans.style}"] if plans.style else []),
    )


def _sections(plans: ShotPlans, judged: Moderation, pictures: Mapping[str, Blob]) -> tuple[Section, ...]:
    verdicts = {verdict.shot_id: verdict for verdict in judged.verdicts}
    panels: dict[str, list[Panel]] = {scene.id: [] for scene in plans.scenes}
    for number, shot in enumerate(plans.shots, 1):
        panel = _panel(number, shot, verdicts[shot.id], pictures.get(shot.id), plans.language)
        panels[shot.scene_id].append(panel)
    return tuple(_section(number, scene, panels[scene.id], plans) for number, scene in enumerate(plans.scenes, 1))


def _section(number: int, scene: ScenePlan, panels: list[Panel], plans: ShotPlans) -> Section:
    language, setting = plans.language, scene.setting
    shown = [setting.time.value, *([setting.weather.value] if setting.weather is not Weather.CLEAR else [])]
    place = worded(setting.place.value, language)
    where = f"{setting.name} ({place})" if setting.name and setting.name != place else place
    return Section(
        heading=f"{worded('scene', language)} {number}",
        facts=(where, *(worded(word, language) for word in (*shown, scene.mood.value))),
        summary=scene.summary,
        panels=tuple(panels),
    )


def _panel(number: int, shot: Shot, verdict: ShotVerdict, picture: Blob | None, language: Language) -> Panel:
    words = ", ".join(verdict.words)
    wrong = " – ".join(filter(None, (worded("unsafe", language), verdict.hazards or verdict.reason, words)))
    return Panel(
        number=number,
        shot_id=shot.id,
        picture=picture,
        facts=(
            worded(shot.shot_type.value, language),
            worded(shot.move.value, language),
            f"{shot.planned_seconds:.1f} {worded('seconds', language)}",
        ),
        line=shot.subtitle_text,
        description=told_picture(shot),
        cast=", ".join(one.name for one in shot.cast),
        mark=worded("softened", language) if verdict.safe and verdict.softened else "" if verdict.safe else wrong,
        unsafe=not verdict.safe,
    )
