"""The attribution that libraries of open stories print below a text: it belongs to the credits, not to the tale."""

import re

from shotgraph_core.model import Credits

OPENING = re.compile(r"^[ \t*_#>]*Story[ \t]+Attributions?[ \t*_]*:", re.IGNORECASE | re.MULTILINE)
"""StoryWeaver's own words; all that follows them is about rights (pictures, the library, a disclaimer)."""
FACTS = {
    "author": re.compile(r"\bis written by (.+?)\s*(?:\.?\s*©|\.\s+(?:The|Some)\b|\.?\s*$)"),
    "translator": re.compile(r"\bis translated by (.+?)\s*(?:\.?\s*©|\.\s+(?:The|Some)\b|\.?\s*$)"),
    "source": re.compile(r"©(?: for this translation lies with)?\s*([^,.©]+?)\s*[,.]"),
    "licence": re.compile(
        r"\bunder (?:a )?(?:the )?(CC[ -][A-Z0-9 .-]+?)(?: licen[cs]e|\.?\s*$)", re.IGNORECASE | re.MULTILINE
    ),
}


def without_attribution(text: str) -> tuple[str, Credits]:
    """The text without the attribution at its end, and what that says; a text that has none as it is."""
    openings = list(OPENING.finditer(text))
    if not openings:
        return text, Credits()
    told, block = text[: openings[0].start()], " ".join(text[openings[0].end() :].split())
    found = {key: match[1].strip() for key, pattern in FACTS.items() if (match := pattern.search(block))}
    return re.sub(r"[\s*_-]+\Z", "\n", told), Credits(**found)
