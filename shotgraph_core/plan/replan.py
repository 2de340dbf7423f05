"""What an edit touches: the new story laid over the last plan, and cut into what stays, what changed and what is new.

Sentences are compared by their words and not by their ids: an id counts occurrences, so a "Yes." written above another
"Yes." would give the lower one a new id and make it look edited.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby, pairwise, takewhile
from typing import NamedTuple

from shotgraph_core.model import ProcessedStory, Scene, SceneList, Sentence, digest_of
from shotgraph_core.plan.claims import owners
from shotgraph_core.plan.scenes import LEAST, MOST, parts
from shotgraph_core.ports import BackendSpec

GOOD_PART = 3
"""An edited scene is still the same scene while at least one in so many of its sentences was there before."""


class Region(NamedTuple):
    """Neighbouring sentences of the new story that were one scene, or that are new."""

    sentences: tuple[Sentence, ...]
    kept: Scene | None = None
    """The last scene, when nothing in it was edited: it stays as it is."""
    before: Scene | None = None
    """The last scene that was edited here: the region is one scene in its place."""
    id: str = ""
    """The scene's id where it stays; empty where it needs a new one."""

    @property
    def is_new(self) -> bool:
        """Whether the director breaks it down from nothing, into as many scenes as it needs."""
        return self.kept is None and self.before is None

    @property
    def gone(self) -> tuple[Sentence, ...]:
        """The sentences of its scene that are here no more."""
        here = {sentence.text for sentence in self.sentences}
        return tuple(one for one in self.before.sentences if one.text not in here) if self.before else ()

    def has_new(self, sentence: Sentence) -> bool:
        """Whether a sentence was not in its scene before."""
        scene = self.kept or self.before
        return scene is None or all(one.text != sentence.text for one in scene.sentences)


def plan_digest(spec: BackendSpec, story: ProcessedStory | SceneList, *more: object) -> str:
    """Digest of who plans and what else a plan hangs on; `more` is plain data, such as models and prompts.

    Not what the picture's shape, the voice or the moderation is: they change no plan.
    """
    own = [one.model_dump(mode="json") for one in story.lexicon]
    told = (story.seed, story.language.value, story.style, own)
    return digest_of([spec.model_dump(mode="json"), *told, *more])


def outline(last: SceneList | None, sentences: Sequence[Sentence]) -> tuple[Region, ...]:
    """The new story in regions: every sentence in exactly one, in order."""
    if last is None or not sentences:
        return (Region(tuple(sentences)),) if sentences else ()
    origins = origins_of([one.text for one in last.sentences], [one.text for one in sentences])
    taken: set[str] = set()
    found: list[Region] = []
    for region in _regions(last, sentences, origins):
        if found and found[-1].is_new and region.is_new:
            found[-1] = Region(found[-1].sentences + region.sentences)
        elif region.id in taken:
            found.append(region._replace(id=""))
        else:
            found.append(region)
        taken.add(region.id)
    return tuple(found)


def scene_id(first: Sentence, taken: Collection[str]) -> str:
    """The id of a new scene by its first sentence, other than those that are taken."""
    name = f"scene-{first.id[:8]}"
    return next(one for one in (name, *(f"{name}-{n}" for n in range(2, len(taken) + 3))) if one not in taken)


def origins_of(old: Sequence[object], new: Sequence[object]) -> list[int | None]:
    """For each new thing the index of the old one that it was, in rising order; None for what is new."""
    end = _alike(reversed(old), reversed(new))
    start = _alike(old[: len(old) - end], new[: len(new) - end])
    found: list[int | None] = [*range(start), *[None] * (len(new) - start - end), *range(len(old) - end, len(old))]
    # Only the midst is searched: a long story of like sentences would take quadratic time.
    search = SequenceMatcher(None, old[start : len(old) - end], new[start : len(new) - end], autojunk=False)
    for at, to, size in search.get_matching_blocks():
        found[start + to : start + to + size] = range(start + at, start + at + size)
    return found


def _alike(old: Iterable[object], new: Iterable[object]) -> int:
    """How many things both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))


def _regions(last: SceneList, story: Sequence[Sentence], origins: Sequence[int | None]) -> Iterator[Region]:
    of_scenes = owners(last.scenes, story, origins)
    for owner, span in groupby(range(len(story)), key=lambda at: of_scenes[at]):
        places = list(span)
        start, end = places[0], places[-1] + 1
        if owner is None:
            yield Region(tuple(story[start:end]))
        else:
            for piece in _pieces(last, story, origins, range(start, end), owner):
                yield _region(last, story, origins, piece, last.scenes[owner])


def _pieces(
    last: SceneList, story: Sequence[Sentence], origins: Sequence[int | None], span: range, owner: int
) -> Iterator[range]:
    """A scene's sentences, cut where a section now opens, and in good parts where they are too many for one scene."""
    old = last.sentences
    cuts = [at for at in span[1:] if _opens_now(story, at, old, origins[at])]
    most = max(MOST + LEAST, len(last.scenes[owner].sentences))
    for start, end in pairwise([span.start, *cuts, span.stop]):
        if end - start <= most:
            yield range(start, end)
        else:
            yield from (range(start + one.start, start + one.stop) for one in parts(story[start:end]))


def _opens_now(story: Sequence[Sentence], at: int, old: Sequence[Sentence], origin: int | None) -> bool:
    """Whether a section begins that did not; a heading right after a heading opens nothing new."""
    knew = origin is not None and old[origin].opens_section
    return story[at].opens_section and not knew and not story[at - 1].is_heading


def _region(
    last: SceneList, story: Sequence[Sentence], origins: Sequence[int | None], piece: range, scene: Scene
) -> Region:
    sentences = tuple(story[at] for at in piece)
    old = last.sentences
    stays = [
        at for at in piece if (origin := origins[at]) is not None and old[origin].is_heading == story[at].is_heading
    ]
    if len(stays) == len(sentences) == len(scene.sentences):
        return Region(sentences, kept=scene.model_copy(update={"sentences": sentences}), id=scene.id)
    if len(stays) * GOOD_PART >= len(sentences):
        return Region(sentences, before=scene, id=scene.id)
    return Region(sentences)
