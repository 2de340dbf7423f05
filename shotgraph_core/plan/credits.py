"""What a film's two cards say: its title, and who and what made it, with their licences."""

from collections.abc import Mapping

from shotgraph_core.model import Credits, Frozen, Language
from shotgraph_core.plan.wording import worded

LETTERS = "Mukta, Ek Type (OFL-1.1)"
"""Whose letters the cards are written in."""
STORY = ("author", "translator", "illustrator", "source", "licence")


class CardWords(Frozen):
    """The words of a card."""

    heading: str
    byline: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    """What someone did, and who it was."""
    footer: str = ""


def title_words(title: str, story: Credits, language: Language) -> CardWords:
    """The title card's words: the title, and the author if one is known."""
    return CardWords(heading=title, byline=f"{worded('by', language)} {story.author}" if story.author else "")


def credit_words(title: str, story: Credits, tools: Mapping[str, str], language: Language) -> CardWords:
    """The end card's words. `tools` are what spoke, drew and played (`voice`, `camera`, `composer`).

    Several parts by one tool are one row.
    """
    told = [(worded(part, language), getattr(story, part)) for part in STORY]
    parts: dict[str, list[str]] = {}
    for part, tool in (*tools.items(), ("letters", LETTERS)):
        parts.setdefault(tool, []).append(worded(part, language))
    joined = f" {worded('and', language)} "
    made = [(joined.join([names[0], *map(str.lower, names[1:])]), tool) for tool, names in parts.items()]
    return CardWords(
        heading=title,
        rows=tuple((part, who) for part, who in (*told, *made) if who),
        footer=worded("made_with", language),
    )
