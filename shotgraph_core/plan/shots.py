"""A scene in shots."""

from collections.abc import Mapping, Sequence

from shotgraph_core.model import Character, Framing, Scene, Shot
from shotgraph_core.plan.blocking import backdrop, extras, marks, props
from shotgraph_core.plan.cast import shot_cast, speaker
from shotgraph_core.plan.description import description
from shotgraph_core.plan.facts import SentenceFacts
from shotgraph_core.plan.grammar import alike, framing, groups, move, seconds, shot_type
from shotgraph_core.plan.moods import shot_mood
from shotgraph_core.plan.replan_shots import Standing, kept_shots
from shotgraph_core.plan.staging import staged, thirds


def scene_shots(
    scene: Scene,
    run: Sequence[SentenceFacts],
    positions: Sequence[int],
    known: Mapping[str, Character],
    last: Sequence[Standing] = (),
) -> list[Shot]:
    """The shots of a scene in order; its sentences have the facts of `run` and `positions` in their section.

    The shots of the `last` plan that still stand in it stay; new ones stand in other thirds than their neighbours.
    """
    kept = {at: shot for at, shot in kept_shots(scene, run, last, known).items() if shot.cast or not scene.cast}
    shots: list[Shot] = []
    for at, size in groups(run, {one.at: one.end - one.at for one in last}):
        if at in kept:
            shots.append(_described(kept[at]))
            continue
        neighbours = [*shots[-1:], *filter(None, [kept.get(at + size)])]
        shot = staged(_shot(scene, run, at, size, positions[at], known), scene)
        fitting = thirds(scene, [one.id for one in shot.cast])
        third = framing(positions[at], alike(shot, neighbours), fitting)
        shots.append(shot.model_copy(update={"framing": third}))
    return shots


def _described(shot: Shot) -> Shot:
    """A shot that stays, in words that fit how its cast looks now."""
    words = description(shot.shot_type, shot.cast, shot.setting, shot.props, shot.subtitle_text)
    return shot.model_copy(update={"description": words})


def _shot(
    scene: Scene,
    run: Sequence[SentenceFacts],
    at: int,
    size: int,
    position: int,
    known: Mapping[str, Character],
) -> Shot:
    group = run[at : at + size]
    cast = tuple(known[who] for who in shot_cast(run, at, size, scene.cast, known))
    kind = shot_type(group, position, at == 0, empty=not cast)
    told = " ".join(fact.sentence.text for fact in group)
    things = props(group, scene.setting)
    voices = [speaker(run, index, scene.cast, known) for index in range(at, at + size)]
    return Shot(
        id=f"shot-{group[0].sentence.id}",
        scene_id=scene.id,
        sentence_ids=tuple(fact.sentence.id for fact in group),
        description=description(kind, cast, scene.setting, things, told),
        duration=seconds(sum(fact.words for fact in group)),
        shot_type=kind,
        move=move(kind, group[0].sentence.text),
        framing=Framing.CENTRE,
        setting=scene.setting,
        mood=shot_mood(group),
        cast=cast,
        blocking=marks(group, cast),
        extras=extras(group, cast),
        backdrop=backdrop(group, scene.setting),
        props=things,
        dialogue=" ".join(fact.dialogue for fact in group if fact.dialogue),
        speaker=next(filter(None, voices), ""),
        subtitle_text=told,
    )
