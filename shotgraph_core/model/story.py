"""A story as it was written, and as it was read: sentences with identities that survive edits elsewhere."""

from enum import StrEnum
from typing import Any

from pydantic import Field

from shotgraph_core.model.bible import Age, BibleEdits, Gender
from shotgraph_core.model.own import MediaFile, ShotEdit
from shotgraph_core.model.value import Frozen


class Language(StrEnum):
    """The languages that stories are told in (ISO 639-1)."""

    EN = "en"
    HI = "hi"


class Aspect(StrEnum):
    """Width to height of the picture."""

    WIDE = "16:9"
    TALL = "9:16"
    SQUARE = "1:1"


class OwnWords(Frozen):
    """More words for something that the lexicon knows, from a writer's own lexicon."""

    section: str
    """`places`, `times`, `weather`, `moods`, `poses`, `props` or `creatures`."""
    name: str
    """What they are words for, by the lexicon's name; `ignore` for words to be passed over."""
    words: tuple[str, ...]
    """An underscore stands for a space."""


class Wishes(Frozen):
    """What a story's writer wants of the film, beside its text; every step of its planning hands it on."""

    language: Language
    style: str
    """A style preset's name or free words; empty means the default look."""
    seed: int
    """Chooses among equally right pictures and tunes; the same seed gives the same film."""
    voice: str
    """The voice backend that tells the story; empty means the default of the language."""
    aspect: Aspect
    moderation: str = ""
    """What is done about an unsafe shot (`stop`, `soften` or `warn`); empty means as the settings say."""
    shot_edits: tuple[ShotEdit, ...] = ()
    """What the writer says of single shots."""
    lexicon: tuple[OwnWords, ...] = ()
    """The writer's own words for what can be shown."""

    @property
    def wishes(self) -> dict[str, Any]:
        """The wishes alone, for the next step's value."""
        return {name: getattr(self, name) for name in Wishes.model_fields}


class Credits(Frozen):
    """Whose story it is and how it may be used, in the words of its front matter; empty where that does not say."""

    author: str = ""
    translator: str = ""
    illustrator: str = ""
    licence: str = ""
    source: str = ""


class StoryInput(Wishes):
    """A story as its writer gave it: the text without front matter, and what the front matter said."""

    text: str
    title: str
    credits: Credits = Credits()
    language: Language = Language.EN
    style: str = ""
    seed: int = Field(default=0, ge=0, lt=2**32)
    voice: str = ""
    aspect: Aspect = Aspect.WIDE
    bible: BibleEdits = BibleEdits()
    media_files: tuple[MediaFile, ...] = ()
    """The writer's own pictures and videos, each once."""


class Sentence(Frozen):
    """One told sentence. All of the story's words are in its sentences, in order, each once."""

    id: str
    """12 hex digits from the text and its occurrence, so that an edit elsewhere does not change it."""
    text: str
    """The words as they are spoken and subtitled: markup removed, white space single."""
    opens_paragraph: bool = False
    opens_section: bool = False
    """True after a heading or a break (`***`, `---`): a new scene begins here."""
    is_heading: bool = False


class StoryEntities(Frozen):
    """Whom and what the story is about, most mentioned first."""

    characters: tuple[str, ...] = ()
    locations: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()


class Figure(Frozen):
    """Someone of the story, as far as its words tell: a person or an animal, with or without a name."""

    name: str
    """The name, or what an unnamed figure is called most ("old fisherman")."""
    aliases: tuple[str, ...] = ()
    """What else the story calls them: "little Asha", "Asha Devi"; never a pronoun."""
    species: str = "person"
    """`person` or a kind of animal, as the lexicon names it (`dog`, `elephant`, `bird`)."""
    age: Age = Age.ADULT
    gender: Gender = Gender.UNKNOWN
    mentions: int = Field(default=1, ge=0)
    """How often they are mentioned by name or noun."""


class ProcessedStory(Wishes):
    """A story that was read: split into sentences and chunks, summed up, its entities found."""

    original_text: str
    title: str
    credits: Credits = Credits()
    bible: BibleEdits = BibleEdits()
    sentences: tuple[Sentence, ...]
    chunks: tuple[str, ...]
    """Runs of whole sentences, each within the token budget; one chunk when the story is short."""
    summary: str
    entities: StoryEntities
    figures: tuple[Figure, ...]
    """Whom the story is about, at most twelve: the leads first, then in the order of their first mention."""
    token_count: int
    was_chunked: bool
