"""Which of the last plan's shots stand in the new one, and which of them stay as they are."""

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import chain
from typing import NamedTuple

from shotgraph_core.model import Character, Scene, Sentence, Shot, ShotPlans
from shotgraph_core.plan.cast import shot_cast
from shotgraph_core.plan.facts import SentenceFacts
from shotgraph_core.plan.replan import origins_of

Told = tuple[str, int, int]
"""A shot's line, which of its sentences one is, and how many it has: what sentences are compared by."""


class Standing(NamedTuple):
    """A last shot whose sentences still stand together in a scene."""

    at: int
    """Index of its first sentence in the scene."""
    shot: Shot
    """As it was, under its scene's and sentences' ids of today."""

    @property
    def end(self) -> int:
        """Index after its last sentence."""
        return self.at + len(self.shot.sentence_ids)


def standing(scenes: Sequence[Scene], last: ShotPlans | None) -> list[tuple[Standing, ...]]:
    """For each scene the last shots that still stand in it, in order. A softened line is not the story's own."""
    shots = [shot for shot in last.shots if not shot.softened] if last else []
    old = [(number, one) for number, shot in enumerate(shots) for one in _of_shot(shot)]
    wholes = {shot.sentence_ids for shot in shots}
    lines = {shot.subtitle_text: len(shot.sentence_ids) for shot in shots}
    told = [list(_told(scene, wholes, lines)) for scene in scenes]
    origins = iter(origins_of([one for _, one in old], [one for scene in told for one in scene]))
    found = []
    for scene, of_scene in zip(scenes, told, strict=True):
        was = [next(origins) for _ in of_scene]
        found.append(tuple(_stood(scene, of_scene, [None if at is None else shots[old[at][0]] for at in was])))
    return found


def kept_shots(
    scene: Scene, run: Sequence[SentenceFacts], last: Sequence[Standing], known: Mapping[str, Character]
) -> dict[int, Shot]:
    """The standing shots of a scene that stay as they are, by the index of their first sentence.

    A shot is planned anew when its scene now plays elsewhere, someone of its cast is gone, a new sentence names whom it
    would now show, or it would follow a shot that sees from as far and the same side.
    """
    covered = {at for one in last for at in range(one.at, one.end)}
    named = {who for at, fact in enumerate(run) if at not in covered for who in fact.named}
    kept: dict[int, Shot] = {}
    before: Standing | None = None
    for one in last:
        if _fits(one, scene, run, named, known) and not (
            before and before.end == one.at and _alike(before.shot, one.shot)
        ):
            cast = tuple(known[character.id] for character in one.shot.cast)
            kept[one.at] = one.shot.model_copy(update={"cast": cast})
            before = one
    return kept


def _fits(
    one: Standing, scene: Scene, run: Sequence[SentenceFacts], named: set[str], known: Mapping[str, Character]
) -> bool:
    old = {character.id for character in one.shot.cast}
    if one.shot.setting != scene.setting or not old <= known.keys():
        return False
    fresh = set(shot_cast(run, one.at, one.end - one.at, scene.cast, known))
    return not (fresh - old) & named


def _alike(one: Shot, other: Shot) -> bool:
    return (one.shot_type, one.framing) == (other.shot_type, other.framing)


def _of_shot(shot: Shot) -> Iterator[Told]:
    size = len(shot.sentence_ids)
    return ((shot.subtitle_text, number, size) for number in range(size))


def _told(scene: Scene, wholes: Set[tuple[str, ...]], lines: Mapping[str, int]) -> Iterator[Told]:
    """A scene's sentences, those together that were a shot: the very same sentences, else the same words."""
    sizes = sorted({*lines.values(), 1}, reverse=True)
    at = 0
    while at < len(scene.sentences):
        runs = [scene.sentences[at : at + size] for size in sizes if at + size <= len(scene.sentences)]
        same = (run for run in runs if tuple(sentence.id for sentence in run) in wholes)
        alike = (run for run in runs if lines.get(_line(run)) == len(run))
        run = next(chain(same, alike), runs[-1])
        yield from ((_line(run), number, len(run)) for number in range(len(run)))
        at += len(run)


def _line(run: Sequence[Sentence]) -> str:
    return " ".join(sentence.text for sentence in run)


def _stood(scene: Scene, told: Sequence[Told], shots: Sequence[Shot | None]) -> Iterator[Standing]:
    for at, (_, number, size) in enumerate(told):
        shot = shots[at]
        if number == 0 and shot is not None and all(one is shot for one in shots[at : at + size]):
            ids = tuple(sentence.id for sentence in scene.sentences[at : at + size])
            update = {"id": f"shot-{ids[0]}", "scene_id": scene.id, "sentence_ids": ids}
            yield Standing(at, shot.model_copy(update=update))
