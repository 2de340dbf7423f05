"""A language model that is played: it answers every question with a plan that is known already.

For telling a film's price before anything is spent, and for benchmarks and tests that want honest answers of a likely
length without a server.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from shotgraph_core.desk.answers import (
    Breakdown,
    CharacterRow,
    Format,
    Opening,
    PlaceRow,
    Reading,
    SceneRow,
    Shooting,
    ShotRow,
)
from shotgraph_core.desk.formats import written
from shotgraph_core.model import Bible, Character, Scene, SceneList, Shot, ShotPlans, ShotType
from shotgraph_core.ports import BackendSpec, Prompt, Reply
from shotgraph_core.text.tokens import token_count

Planned = TypeVar("Planned", Scene, Shot)

NUMBERED = re.compile(r"^(\d+)#? (.+)$", re.MULTILINE)
WANTED = re.compile(r"^Plan sentences (\d+) to (\d+) only", re.MULTILINE)
MOST_CAST = 4
TELLING = (ShotType.ESTABLISHING, ShotType.CLOSE_UP)
"""Where the move is named; elsewhere it is left to the grammar of shots."""
LOOKS_WORDS = "slim, dark plaited hair, plain cotton dress, bare feet"
"""As long as what a model writes of someone's looks, where the plan has no words for them."""


class Rehearsal:
    """Answers with the plan it was given. Numbers of tokens are counted here; nothing is spent."""

    spec = BackendSpec(port="llm", name="rehearsal", version=1)

    def __init__(self, scenes: SceneList, plans: ShotPlans) -> None:
        self._bible = scenes.bible
        self._scene_of = {s.id: scene for scene in scenes.scenes for s in scene.sentences}
        self._shot_of = {one: shot for shot in plans.shots for one in shot.sentence_ids}
        self._names = {one.id: one.name for one in scenes.characters}
        self._ids: dict[str, list[str]] = {}
        for sentence in scenes.sentences:
            self._ids.setdefault(sentence.text, []).append(sentence.id)

    def reply(self, model: str, prompt: Prompt) -> Reply:
        """The known plan's answer to the question."""
        text = self.answer(prompt.schema_name, prompt.user, "toon" if "TOON" in prompt.system else "json")
        asked = f"{prompt.system}\n{prompt.user}\n{prompt.json_schema}"
        return Reply(text=text, tokens_in=token_count(asked), tokens_out=token_count(text))

    def models(self) -> frozenset[str]:
        """No list: it plays every model."""
        return frozenset()

    def answer(self, kind: str, question: str, form: Format) -> str:
        """The text of an answer of a kind; `safe` for whatever is not a plan."""
        match kind:
            case "reading":
                return written(_reading(self._bible), form)
            case "opening":
                bible = _reading(self._bible).model_dump(exclude={"summary"})
                return written(Opening(**bible, scenes=tuple(self._scenes(question))), form)
            case "breakdown":
                return written(Breakdown(scenes=tuple(self._scenes(question))), form)
            case "shooting":
                return written(Shooting(shots=tuple(self._shots(question))), form)
            case "rewrite":
                shot = json.loads(question)
                return json.dumps({name: shot[name] for name in ("description", "line")}, ensure_ascii=False)
            case _:
                return "safe"

    def _scenes(self, question: str) -> Iterator[SceneRow]:
        runs = _firsts((number, self._scene_of[one]) for number, one in self._numbered(question))
        before: dict[str, object] = {}
        for first, scene in runs:
            now: dict[str, object] = {
                "place": scene.setting.place,
                "spot": scene.setting.name or None,
                "time": scene.setting.time,
                "sky": scene.setting.weather,
                "mood": scene.mood,
                "cast": self._called(scene.cast[:MOST_CAST]),
            }
            about = " ".join(scene.summary.split()[:4])
            yield SceneRow.model_validate({"first": first, "about": about, **_changed(now, before)})
            before = now

    def _shots(self, question: str) -> Iterator[ShotRow]:
        wanted = WANTED.search(question)
        low, high = (int(wanted[1]), int(wanted[2])) if wanted else (1, 10**9)
        numbered = ((n, self._shot_of[one]) for n, one in self._numbered(question) if low <= n <= high)
        before: dict[str, object] = {}
        for first, shot in _firsts(numbered):
            now: dict[str, object] = {"cast": self._called(one.id for one in shot.cast)}
            yield ShotRow(
                first=first,
                see=seen(shot),
                size=shot.shot_type if shot.shot_type not in (ShotType.MEDIUM, ShotType.ESTABLISHING) else None,
                move=shot.move if shot.shot_type in TELLING else None,
                says=self._called([shot.speaker]) or None,
            ).model_copy(update=_changed(now, before))
            before = now

    def _called(self, who: Iterable[str]) -> str:
        """Characters by name, as a cast is written."""
        return "; ".join(self._names.get(one, one) for one in who)

    def _numbered(self, question: str) -> Iterator[tuple[int, str]]:
        """Numbers and ids of the sentences in a question; of equal ones the first, the second and so on."""
        used: dict[str, int] = {}
        for match in NUMBERED.finditer(question):
            ids = self._ids.get(match[2])
            if ids:
                at = used.get(match[2], 0)
                used[match[2]] = at + 1
                yield int(match[1]), ids[min(at, len(ids) - 1)]


def _firsts(numbered: Iterable[tuple[int, Planned]]) -> Iterator[tuple[int, Planned]]:
    """The first number of each run of one scene or shot."""
    last: Planned | None = None
    for number, one in numbered:
        if one is not last:
            yield number, one
        last = one


def _changed(now: dict[str, object], before: dict[str, object]) -> dict[str, object]:
    """What is not as in the row before."""
    return {name: value for name, value in now.items() if before.get(name) != value}


def _reading(bible: Bible) -> Reading:
    return Reading(
        summary=bible.summary,
        palette=bible.palette or "muted earth colours",
        light=bible.light or "soft morning light",
        era=bible.era or "present day",
        characters=tuple(map(_row, bible.characters)),
        places=tuple(PlaceRow(name=place.name, looks=place.look) for place in bible.places),
    )


def _row(one: Character) -> CharacterRow:
    return CharacterRow(
        name=one.name,
        aliases="; ".join(one.aliases),
        kind=one.species,
        age=one.age,
        gender=one.gender,
        looks=one.appearance or LOOKS_WORDS,
    )


def seen(shot: Shot) -> str:
    """What a model would write of the picture: the rules' description without the told line."""
    words = shot.description.partition(":")[0].split(" of ", 1)[-1].split()
    return " ".join(words[:12])
