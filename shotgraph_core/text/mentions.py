"""Who is meant in a sentence: by name, by noun, by pronoun, and who speaks."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from shotgraph_core.model import Age, Character, Gender, Language, OwnWords
from shotgraph_core.text.agreement import opening
from shotgraph_core.text.lexicon import Lexicon, PersonWord, lexicon
from shotgraph_core.text.phrases import Found
from shotgraph_core.text.reading import Reading, reading
from shotgraph_core.text.speakers import english_subject, hindi_subject
from shotgraph_core.text.speech import prefix
from shotgraph_core.text.teller import TELLER
from shotgraph_core.text.words import words

PAIRS = (2, 3)
"""So few named children may be "the children"."""


class Mentions(NamedTuple):
    """Ids of the characters a sentence names, and the genders of its pronouns."""

    named: tuple[str, ...]
    """In order; those in its telling first, those called inside its quotations after."""
    pronouns: tuple[Gender, ...]
    """Of singular pronouns in the telling."""
    plural: bool
    """Whether the telling says "they"."""
    speaker: str
    """Id of who speaks its dialogue, or empty."""
    speaker_pronoun: Gender | None
    """The gender of "she said", where no name tells who speaks."""
    opening: Gender | None = None
    """The gender of a Hindi pronoun that opens the telling, before anyone is named there."""


class Callers:
    """How a story calls its characters: a lookup from words to ids."""

    def __init__(self, characters: Sequence[Character], language: Language, own: tuple[OwnWords, ...] = ()) -> None:
        self._lexicon, self._own = lexicon(language, own), own
        self._teller = next((one.id for one in characters if TELLER[language] in (one.name, *one.aliases)), "")
        self._children = [one for one in characters if one.species == "person" and one.age is Age.CHILD]
        self._names: dict[str, str] = {}
        self._nouns: dict[str, str] = {}
        self._groups: frozenset[str] = frozenset()
        self._genders = {one.id: one.gender for one in characters}
        self._first = characters[0] if characters else None
        kinds = Counter(one.species for one in characters)
        self._kinds = {one.species: one.id for one in characters if kinds[one.species] == 1 and one.species != "person"}
        for one in characters:
            self._learn(one, one.name)
        for one in characters:
            for alias in one.aliases:
                self._learn(one, alias)

    def _learn(self, character: Character, called: str) -> None:
        """Notes the names and nouns with which a character is called; who has a word first keeps it."""
        name = words(called)
        nouns = self._lexicon.people.found(name)
        for hit in nouns:
            self._nouns.setdefault(hit.meaning.noun, character.id)
            self._groups |= {hit.meaning.noun} if name[hit.start].key in self._lexicon.groups else set()
        known = {at for hit in nouns for at in range(hit.start, hit.end)}
        for at, word in enumerate(name):
            if at not in known and word.key not in self._lexicon.titles:
                self._names.setdefault(word.key, character.id)

    def mentions(self, text: str) -> Mentions:
        """Who is meant in a sentence of the story."""
        read = self.read(text)
        at = self.places(read)
        told = [who for index, who in at if not read.quoted[index]]
        told += [who for everyone in self.together(read).values() for who in everyone]
        called = [who for index, who in at if read.calls(index)]
        speaker, pronoun = self._speaker(read, at)
        opened = self._opening(read, at)
        first = [speaker] if speaker else []
        keys = [word.key for word, quoted in zip(read.words, read.quoted, strict=True) if not quoted]
        teller = [self._teller] if self._teller and any(key in self._lexicon.first_person for key in keys) else []
        return Mentions(
            named=tuple(dict.fromkeys([*first, *told, *teller, *called])),
            pronouns=tuple(self._lexicon.pronouns[key] for key in keys if key in self._lexicon.pronouns),
            plural=any(key in self._lexicon.plural_pronouns for key in keys),
            speaker=speaker,
            speaker_pronoun=pronoun if pronoun is not Gender.UNKNOWN else (opened or pronoun),
            opening=opened,
        )

    def together(self, read: Reading) -> dict[int, list[str]]:
        """Ids of the characters whom "the children", "the girls" in the telling mean, by the word's index."""
        if self._lexicon.language is not Language.EN:
            return {}
        return {
            hit.start: [one.id for one in self._children if self._fits(one, hit)]
            for hit in read.people
            if read.key(hit.start) in self._lexicon.groups
            and read.key(hit.start - 1) in ("the", "both", "two")
            and hit.meaning.species == "person"
            and not read.quoted[hit.start]
            and not self.names(read, hit)
            and sum(self._fits(one, hit) for one in self._children) in PAIRS
        }

    def _fits(self, child: Character, hit: Found[PersonWord]) -> bool:
        return hit.meaning.gender in (Gender.UNKNOWN, child.gender)

    def read(self, text: str) -> Reading:
        """A sentence of the story, taken apart."""
        return reading(text, self._lexicon.language, self._own)

    @property
    def lexicon(self) -> Lexicon:
        """The words that these names are read with."""
        return self._lexicon

    @property
    def teller(self) -> str:
        """Id of the "I" that tells the story, or empty."""
        return self._teller

    def gender(self, who: str) -> Gender:
        """A character's gender."""
        return self._genders[who]

    @property
    def kind(self) -> tuple[str, Age]:
        """Species and age of whom the story is about most."""
        return (self._first.species, self._first.age) if self._first else ("person", Age.ADULT)

    def names(self, read: Reading, hit: Found[PersonWord]) -> str:
        """Id of the character whom a word for someone means, or empty."""
        return self._noun(hit.meaning.noun, hit.meaning.species, read.key(hit.start))

    def places(self, read: Reading) -> list[tuple[int, str]]:
        """Word indices at which characters are named."""
        found = {hit.start: self.names(read, hit) for hit in read.people}
        for index, word in enumerate(read.words):
            capital = self._lexicon.language is Language.HI or word.text[0].isupper()
            if word.key in self._names and capital:
                found[index] = self._names[word.key]
        return [(index, who) for index, who in sorted(found.items()) if who]

    def _opening(self, read: Reading, at: Sequence[tuple[int, str]]) -> Gender | None:
        if self._lexicon.language is not Language.HI:
            return None
        mine = [index for index, word in enumerate(read.words) if word.key in self._lexicon.first_person]
        told = [index for index in (*(index for index, _ in at), *mine) if not read.quoted[index]]
        return opening(read, min(told, default=len(read.words)), self._lexicon)

    def _noun(self, noun: str, species: str, key: str) -> str:
        if key in self._lexicon.groups and noun not in self._groups:
            return ""
        return self._nouns.get(noun) or self._kinds.get(species, "")

    def _speaker(self, read: Reading, at: Sequence[tuple[int, str]]) -> tuple[str, Gender | None]:
        name = prefix(read.text)
        if name:
            return next((who for index, who in at if read.words[index].end <= len(name)), ""), None
        if not any(read.quoted):
            return "", None
        subject = hindi_subject if self._lexicon.language is Language.HI else english_subject
        return subject(read, at, self._lexicon, self._teller)
