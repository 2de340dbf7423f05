"""Phrases found among words: whole words only, the longest phrase first."""

from collections.abc import Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from shotgraph_core.text.words import Word

Meaning = TypeVar("Meaning")


class Found(NamedTuple, Generic[Meaning]):
    """A phrase that stands at words[start:end], and what it means."""

    start: int
    end: int
    meaning: Meaning


class Phrases(Generic[Meaning]):
    """Phrases by their words' keys, each with a meaning."""

    def __init__(self, meanings: Mapping[tuple[str, ...], Meaning]) -> None:
        self._meanings = dict(meanings)
        self._longest = max(map(len, meanings), default=0)

    def __contains__(self, key: str) -> bool:
        return (key,) in self._meanings

    def get(self, key: str) -> Meaning | None:
        """What a single word means."""
        return self._meanings.get((key,))

    def found(self, words: Sequence[Word]) -> list[Found[Meaning]]:
        """The phrases in order; none overlaps another."""
        keys = [word.key for word in words]
        hits: list[Found[Meaning]] = []
        at = 0
        while at < len(keys):
            hit = self._at(keys, at)
            if hit:
                hits.append(hit)
            at = hit.end if hit else at + 1
        return hits

    def _at(self, keys: Sequence[str], at: int) -> Found[Meaning] | None:
        for size in range(min(self._longest, len(keys) - at), 0, -1):
            phrase = tuple(keys[at : at + size])
            if phrase in self._meanings:
                return Found(at, at + size, self._meanings[phrase])
        return None
