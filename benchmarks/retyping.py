"""The other designs: the story typed again by the model, as ShotGraph had it, and one large model for everything.

Both are asked about the same scenes and shots, in words as few as this design's own, with the same words for what is
to be seen. What retyping does not have, it does not pay for: no bible, no camera moves, no framing, no cast of shots.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any, Literal

from benchmarks.recorded import Plan, rehearsed
from shotgraph_core.backends.director._tables import numbered
from shotgraph_core.backends.llm.rehearsal import seen
from shotgraph_core.desk.answers import EXAMPLES, Breakdown, Reading, SceneRow, Shooting, ShotRow
from shotgraph_core.desk.formats import compact, schema, written
from shotgraph_core.desk.model_desk import ModelDesk
from shotgraph_core.model import Frozen, Mood, Move, Place, Scene, Shot, ShotType, TimeOfDay, Weather
from shotgraph_core.ports import Prompt, Stage
from tests.llm_server import Body

Manner = Literal["pretty", "compact"]
LARGE = "llm_model_scene_draft_large"
MOST_TOKENS = 32_000

SUMMING_UP = "You sum up a story for the director of its film, in at most 150 words, in its own language."
SCENES = """You break a story into the scenes of a film. A scene is a run of 3 to 12 sentences in one place at one \
time; begin another where the place or the hour changes. Every sentence belongs to exactly one scene, in order.
heading: at most 4 words, in the story's language. text: all of the scene's text, word by word. location: the story's \
own word for the place. time: {times}. mood: {moods}. characters: names of who is there.
Answer with JSON alone, like this: {example}"""
SHOTS = """You are the director of a film and plan the shots of a scene. A shot shows one sentence, or two very short \
ones. Every sentence belongs to exactly one shot, in order.
description: the picture in at most 12 English words. shot_type: {types}. duration: seconds. dialogue: what is said \
aloud, word by word. subtitle_text: the shot's text, word by word.
Answer with JSON alone, like this: {example}"""
WHOLE = """You read a story, write the bible of its film, and break it into scenes and shots. Its sentences are \
numbered and will be narrated. A scene is a run of 3 to 12 sentences in one place at one time; begin another where the \
place or the hour changes, and always at a sentence marked #. A shot shows one sentence, or two very short ones. \
Scenes and shots end where the next begins. Never write the story's text.
summary: at most 25 words. palette, light, era: at most 6 words each. characters: at most 12. aliases: other names, \
with ; between. kind: which animal, if any. age: child or old; left out for adults. gender: female or male; left out \
where untold. looks: at most 10 words. places: at most 8.
scenes: first: number of its first sentence. about: at most 4 words, in the story's language. place: {places}. spot: \
the story's own word for it, if another. time: {times}. sky: {skies}. mood: {moods}. cast: who is there, at most 4, \
with ; between. Leave out what is the same as in the scene before.
shots: first: its first sentence. see: the picture in at most 12 English words. size: wide or close_up, else left out. \
move, where it matters: {moves}. cast: who is seen; left out where it is as before. says: who speaks aloud.
Answer with JSON alone, like this: {example}"""


class Summary(Frozen):
    """The story made shorter."""

    summary: str


class TypedScene(Frozen):
    """A scene with its text."""

    heading: str
    text: str
    location: str
    time: TimeOfDay
    mood: Mood
    characters: tuple[str, ...]


class TypedScenes(Frozen):
    """The story typed again, in scenes."""

    scenes: tuple[TypedScene, ...]


class TypedShot(Frozen):
    """A shot with its text, in ShotGraph's five fields."""

    description: str
    shot_type: ShotType
    duration: float
    dialogue: str
    subtitle_text: str


class TypedShots(Frozen):
    """A scene typed again, in shots."""

    shots: tuple[TypedShot, ...]


class WholePlan(Reading):
    """Everything in one answer, by sentence numbers."""

    scenes: tuple[SceneRow, ...] = ()
    shots: tuple[ShotRow, ...] = ()


EXAMPLE_SCENES = TypedScenes(
    scenes=(
        TypedScene(
            heading="Mira lights the lamp",
            text="Mira climbed the stairs. She lit the lamp.",
            location="lighthouse",
            time=TimeOfDay.DUSK,
            mood=Mood.CALM,
            characters=("Mira", "the dog"),
        ),
    )
)
EXAMPLE_SHOTS = TypedShots(
    shots=(
        TypedShot(
            description="White tower above breaking waves",
            shot_type=ShotType.WIDE,
            duration=4.5,
            dialogue="",
            subtitle_text="She lit the lamp.",
        ),
    )
)


def retype(plan: Plan, desk: ModelDesk, manner: Manner) -> None:
    """Asks all that retyping asks: a summary of a long story, the scenes, and the shots of each scene."""
    for stage, question, _ in retyping(plan, manner):
        desk.ask(stage, desk.models(stage, plan.story.token_count if stage is Stage.SCENES else 0)[0], question)


def retyped(plan: Plan, manner: Manner) -> Callable[[Body], str]:
    """The recorded answers to what `retype` asks."""
    answers = {(one.system, one.user): answer for _, one, answer in retyping(plan, manner)}
    return lambda body: answers[tuple(message["content"] for message in body["messages"])]


def retyping(plan: Plan, manner: Manner) -> Iterator[tuple[Stage, Prompt, str]]:
    """Every question of retyping with its answer."""
    story = "".join(("\n\n" if one.opens_paragraph else " ") + one.text for one in plan.story.sentences).strip()
    if plan.scenes.bible.summary:
        summary = Summary(summary=plan.scenes.bible.summary)
        yield Stage.READING, _question(SUMMING_UP, story, Summary), typed(summary, manner)
    names = {one.id: one.name for one in plan.scenes.characters}
    scenes = TypedScenes(scenes=tuple(_scene(scene, names) for scene in plan.scenes.scenes))
    told = SCENES.format(times=", ".join(TimeOfDay), moods=", ".join(Mood), example=typed(EXAMPLE_SCENES, manner))
    yield Stage.SCENES, _question(told, story, TypedScenes), typed(scenes, manner)
    told = SHOTS.format(types=", ".join(ShotType), example=typed(EXAMPLE_SHOTS, manner))
    for scene, one in zip(plan.scenes.scenes, scenes.scenes, strict=True):
        shots = TypedShots(shots=tuple(_shot(shot) for shot in plan.shots.shots if shot.scene_id == scene.id))
        cast = ", ".join(one.characters)
        asked = f"{one.heading} ({one.location}; {one.time}; {one.mood})\n{cast}\n\n{one.text}"
        yield Stage.SHOTS, _question(told, asked, TypedShots), typed(shots, manner)


def typed(answer: Frozen, manner: Manner) -> str:
    """An answer as models write it, or without a space too many."""
    plain = answer.model_dump(mode="json")
    return json.dumps(plain, ensure_ascii=False, indent=2) if manner == "pretty" else compact(plain)


def _question(system: str, user: str, kind: type[Frozen]) -> Prompt:
    name = kind.__name__.lower()
    return Prompt(system=system, user=user, json_schema=schema(kind), schema_name=name, max_tokens=MOST_TOKENS)


def _scene(scene: Scene, names: dict[str, str]) -> TypedScene:
    return TypedScene(
        heading=" ".join(scene.summary.split()[:4]),
        text=" ".join(one.text for one in scene.sentences),
        location=scene.setting.name or scene.setting.place,
        time=scene.setting.time,
        mood=scene.mood,
        characters=tuple(names[one] for one in scene.cast),
    )


def _shot(shot: Shot) -> TypedShot:
    return TypedShot(
        description=seen(shot),
        shot_type=shot.shot_type,
        duration=round(shot.duration, 1),
        dialogue=shot.dialogue,
        subtitle_text=shot.subtitle_text,
    )


def ask_once(plan: Plan, desk: ModelDesk) -> None:
    """Asks the provider's large model for everything at once."""
    desk.ask(Stage.SCENES, large_model(desk), _whole_question(plan))


def large_model(desk: ModelDesk) -> str:
    """The provider's model for what its others cannot read."""
    return desk.provider.defaults.get(LARGE) or desk.models(Stage.SCENES, 0)[0]


def answered_once(plan: Plan) -> Callable[[Body], str]:
    """The recorded answer to what `ask_once` asks: the rows that this design's three stages would write."""

    def answer(body: Body) -> str:
        found: dict[str, Any] = {}
        for words in ("You read a story", "You break a story", "You are the director"):
            found |= json.loads(
                rehearsed(plan, "json")({**body, "messages": [{"content": words}, body["messages"][1]]})
            )
        return compact(found)

    return answer


def _whole_question(plan: Plan) -> Prompt:
    rows = {**dict(EXAMPLES[Reading]), **dict(EXAMPLES[Breakdown]), **dict(EXAMPLES[Shooting])}
    holes = {
        "places": ", ".join(Place),
        "times": ", ".join(TimeOfDay),
        "skies": ", ".join(Weather),
        "moods": ", ".join(Mood),
        "moves": ", ".join(Move),
        "example": written(WholePlan(**rows), "json"),
    }
    return _question(WHOLE.format_map(holes), numbered(plan.story.sentences), WholePlan)
