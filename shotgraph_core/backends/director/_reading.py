"""Stage A: the whole story read once, for its summary and its bible."""

from collections.abc import Sequence

from shotgraph_core.desk.answers import CharacterRow, Format, Reading
from shotgraph_core.desk.formats import instruction
from shotgraph_core.desk.ladder import Question
from shotgraph_core.model import Bible, Character, Gender, PlaceLook, ProcessedStory, Sentence
from shotgraph_core.plan.continuity import Look, characters
from shotgraph_core.ports import Stage
from shotgraph_core.prompts import prompt
from shotgraph_core.text.tokens import token_count

MOST_TOKENS = 1800
SUMMARY = "what happens, in at most {words} words."
SHORT, LONG = "25", "150"
MOST_CHARACTERS = 12


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

    A character whom the story never names is left out; one that the rules found is kept if it is in the story often,
    whatever the model says. Ids, colours and variants come from names, as everywhere.
    """
    text = " ".join(sentence.text for sentence in story.sentences).casefold()
    rows = [
        row for row in reading.characters if _said(row.name, text) or any(_said(one, text) for one in _aliases(row))
    ]
    merged: list[Character] = []
    used: set[str] = set()
    for row in rows:
        same = next((one for one in found.characters if one.id not in used and _same(row, one)), None)
        used |= {same.id} if same else set()
        merged.append(_merged(row, same, story))
    merged += [one for one in found.characters[:3] if one.id not in used]
    return Bible(
        summary=" ".join(reading.summary.split()) or story.summary,
        characters=tuple({one.id: one for one in merged}.values())[:MOST_CHARACTERS],
        places=tuple(PlaceLook(name=row.name.casefold(), look=row.looks) for row in reading.places if row.looks),
        palette=reading.palette,
        light=reading.light,
        era=reading.era,
    )


def _aliases(row: CharacterRow) -> list[str]:
    return [alias.strip() for alias in row.aliases.split(";") if alias.strip()]


def _bare(name: str) -> str:
    return name.casefold().removeprefix("the ").removeprefix("a ").strip()


def _said(name: str, text: str) -> bool:
    return bool(_bare(name)) and _bare(name) in text


def _same(row: CharacterRow, one: Character) -> bool:
    names = {_bare(name) for name in (row.name, *_aliases(row))}
    return bool(names & {_bare(name) for name in (one.name, *one.aliases)})


def _merged(row: CharacterRow, same: Character | None, story: ProcessedStory) -> Character:
    text = " ".join(sentence.text for sentence in story.sentences).casefold()
    aliases = [alias for alias in _aliases(row) if _said(alias, text)]
    species = "person" if row.kind.casefold() in ("person", "human", "people", "") else row.kind.casefold()
    if same is None:
        look = Look(row.name, species, row.age, row.gender)
        (one,) = characters([look], story.seed)
        return one.model_copy(update={"aliases": tuple(aliases), "appearance": row.looks})
    update = {
        "aliases": tuple(dict.fromkeys([*same.aliases, *aliases])),
        "appearance": row.looks,
        "age": row.age,
        "gender": row.gender if row.gender is not Gender.UNKNOWN else same.gender,
    }
    return same.model_copy(update=update)
