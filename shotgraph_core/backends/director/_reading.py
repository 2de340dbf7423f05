"""Stage A: the whole story read once, for its summary and its bible."""

import textwrap
from collections.abc import Sequence

from shotgraph_core.desk.answers import CharacterRow, Format, Reading
from shotgraph_core.desk.formats import instruction
from shotgraph_core.desk.ladder import Question
from shotgraph_core.model import Bible, Character, Gender, PlaceLook, ProcessedStory, Sentence
from shotgraph_core.plan.colours import meant
from shotgraph_core.plan.continuity import Look, characters
from shotgraph_core.ports import Stage
from shotgraph_core.prompts import prompt
from shotgraph_core.text.lexicon import lexicon
from shotgraph_core.text.tokens import token_count
from shotgraph_core.text.words import words

MOST_TOKENS = 1800
SUMMARY = "what happens, in at most {words} words."
LONG = "150"
MOST_CHARACTERS = MOST_PLACES = 12
LEADS = 3
"""Of whom the rules found; no model's silence takes them out of the film."""
LINE_CHARACTERS, SUMMARY_CHARACTERS = 160, 1200


def reading_question(story: ProcessedStory, form: Format, room: int, skip_below: int) -> Question[Reading]:
    """The question for a story; of one that has no room in `room` tokens, sentences are left out evenly.

    A story of fewer than `skip_below` tokens is not summed up: whoever plans it sees it whole.
    """
    told = fitting(story.sentences, room)
    length = SUMMARY.format(words=LONG) if story.token_count >= skip_below else 'always "" (it is short).'
    holes = {"summary": length, "format": instruction(Reading, form), "title": story.title, "story": _text(told)}
    return Question(
        stage=Stage.READING,
        words=prompt("reading", holes),
        kind=Reading,
        form=form,
        tokens=story.token_count,
        max_tokens=MOST_TOKENS,
        complaint=lambda reading: "" if reading.characters or reading.places else "nobody and no place is in it",
    )


def fitting(sentences: Sequence[Sentence], room: int) -> list[Sentence]:
    """All sentences where they have room, else so many of them, evenly spread, that they do."""
    tokens = sum(token_count(sentence.text) + 1 for sentence in sentences)
    keep = max(int(len(sentences) * min(room / max(tokens, 1), 1.0)), 1)
    return [sentences[at * len(sentences) // keep] for at in range(keep)]


def _text(sentences: Sequence[Sentence]) -> str:
    parts = [
        ("\n\n" if one.opens_paragraph and at else " " if at else "") + one.text for at, one in enumerate(sentences)
    ]
    return "".join(parts)


def bible_of(reading: Reading, found: Bible, story: ProcessedStory) -> Bible:
    """The bible as the model wrote it, led by what the story's own words say.

    A character whom the story never names is left out; one that the rules found is kept if it leads the story, whatever
    the model says. Ids, colours and variants come from names, as everywhere.
    """
    told = _Told(story)
    merged: list[Character] = []
    used: set[str] = set()
    for row in reading.characters:
        names = told.names(row)
        if names:
            same = next((one for one in found.characters if one.id not in used and _same(names, one)), None)
            used |= {same.id} if same else set()
            merged.append(_merged(row, names, same, story.seed))
    merged += [one for one in found.characters[:LEADS] if one.id not in used]
    places = {_few(row.name).casefold(): _few(row.looks) for row in reading.places[:MOST_PLACES]}
    return Bible(
        summary=" ".join(reading.summary.split())[:SUMMARY_CHARACTERS] or story.summary,
        characters=tuple({one.id: one for one in merged}.values())[:MOST_CHARACTERS],
        places=tuple(PlaceLook(name=name, look=look) for name, look in places.items() if name and look),
        palette=_few(reading.palette),
        light=_few(reading.light),
        era=_few(reading.era),
    )


class _Told:
    """What the story itself has: its words in a row, and which of them name nobody."""

    def __init__(self, story: ProcessedStory) -> None:
        keys = (word.key for sentence in story.sentences for word in words(sentence.text))
        known = lexicon(story.language)
        self._row = f" {' '.join(keys)} "
        self._nobody = known.common | known.first_person | known.plural_pronouns | known.not_names
        self._nobody |= known.pronouns.keys() | known.subject_pronouns.keys()

    def names(self, row: CharacterRow) -> list[str]:
        """The name and aliases of a row that the story has, none of them a pronoun."""
        given = (_bare(_few(one)) for one in (row.name, *row.aliases.split(";")))
        return list(dict.fromkeys(one for one in given if one and self._has(one)))

    def _has(self, name: str) -> bool:
        keys = [word.key for word in words(name)]
        return f" {' '.join(keys)} " in self._row and not self._nobody.issuperset(keys)


def _few(text: str) -> str:
    """A model's words on one line, and no more than one line of them."""
    return textwrap.shorten(" ".join(text.split()), LINE_CHARACTERS, placeholder="")


def _bare(name: str) -> str:
    """The name without its article."""
    return next((name[len(one) :] for one in ("the ", "a ", "an ") if name.casefold().startswith(one)), name).strip()


def _same(names: Sequence[str], one: Character) -> bool:
    return not {name.casefold() for name in names}.isdisjoint(
        _bare(name).casefold() for name in (one.name, *one.aliases)
    )


def _merged(row: CharacterRow, names: Sequence[str], same: Character | None, seed: int) -> Character:
    """The model's words on looks and names over what the rules found of the same character, if they did."""
    looks = _few(row.looks)
    kind = row.kind.casefold().strip()
    species = "person" if kind in ("person", "human", "people", "") else _few(kind)
    (fresh,) = characters([Look(names[0], species, row.age, row.gender)], seed)
    one = same or fresh
    hue = meant(looks).hue
    update = {
        "aliases": tuple(dict.fromkeys([*one.aliases, *(name for name in names if name != one.name)])),
        "appearance": looks,
        "age": row.age,
        "gender": row.gender if row.gender is not Gender.UNKNOWN else one.gender,
        "hue": one.hue if hue is None else hue,
    }
    return one.model_copy(update=update)
