"""A sentence taken apart once: its words, and which of them are said aloud."""

from dataclasses import dataclass
from functools import lru_cache

from shotgraph_core.model import Language, OwnWords
from shotgraph_core.text.lexicon import PersonWord, lexicon
from shotgraph_core.text.phrases import Found
from shotgraph_core.text.speech import prefix, quotations, said
from shotgraph_core.text.words import Word, words


@dataclass(frozen=True)
class Reading:
    """A sentence's words, whether each is inside a quotation, and the words for people and animals among them."""

    text: str
    words: tuple[Word, ...]
    quoted: tuple[bool, ...]
    people: tuple[Found[PersonWord], ...]

    def before(self, at: int) -> str:
        """The characters between a word and the one before it."""
        return self.text[self.words[at - 1].end if at else 0 : self.words[at].start]

    def after(self, at: int) -> str:
        """The characters between a word and the one after it."""
        last = at + 1 == len(self.words)
        return self.text[self.words[at].end : len(self.text) if last else self.words[at + 1].start]

    def key(self, at: int) -> str:
        """The key of a word, or empty outside the sentence."""
        return self.words[at].key if 0 <= at < len(self.words) else ""

    def calls(self, at: int) -> bool:
        """Whether a word inside a quotation addresses someone: it stands between pauses."""
        opens = at == 0 or not self.quoted[at - 1] or any(mark in self.before(at) for mark in ',!?.“"')
        return self.quoted[at] and opens and any(mark in self.after(at) for mark in ',!?.।”"…')


@lru_cache(maxsize=4096)
def reading(text: str, language: Language, own: tuple[OwnWords, ...] = ()) -> Reading:
    """The sentence taken apart; after a speaker's name and colon all is said aloud."""
    found = words(text)
    name = prefix(text)
    spans = quotations(text)
    quoted = tuple(said(spans, word.start) or bool(name and word.start > len(name)) for word in found)
    return Reading(text, found, quoted, tuple(lexicon(language, own).people.found(found)))
