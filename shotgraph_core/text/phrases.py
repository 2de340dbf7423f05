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
    """Phrases by their words' keys, each with a meaning; one that means None hides what it covers."""

    def __init__(self, meanings: Mapping[tuple[str, ...], Meaning | None]) -> None:
        self._meanings = dict(meanings)
        self._longest = max(map(len, meanings), default=0)

    def __contains__(self, key: str) -> bool:
        return self._meanings.get((key,)) is not None

    @property
    def meanings(self) -> frozenset[Meaning]:
        """All that its phrases mean."""
        return frozenset(meaning for meaning in self._meanings.values() if meaning is not None)

    def with_more(self, meanings: Mapping[tuple[str, ...], Meaning | None]) -> "Phrases[Meaning]":
        """These phrases and more, which win over these."""
        return Phrases({**self._meanings, **meanings})

    def get(self, key: str) -> Meaning | None:
        """What a single word means."""
        return self._meanings.get((key,))

    def found(self, words: Sequence[Word]) -> list[Found[Meaning]]:
        """The phrases in order; none overlaps another."""
        keys = [word.key for word in words]
        hits: list[Found[Meaning]] = []
        at = 0
        while at < len(keys):
            size = self._size(keys, at)
            meaning = self._meanings[tuple(keys[at : at + size])] if size else None
            if meaning is not None:
                hits.append(Found(at, at + size, meaning))
            at += size or 1
        return hits

    def _size(self, keys: Sequence[str], at: int) -> int:
        """How many words the longest phrase has that stands here."""
        sizes = range(min(self._longest, len(keys) - at), 0, -1)
        return next((size for size in sizes if tuple(keys[at : at + size]) in self._meanings), 0)
