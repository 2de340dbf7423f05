"""What a library prints below a story is credited and not told."""

from pathlib import Path

import pytest

from shotgraph_core.model import Credits
from shotgraph_core.story_file import read_story
from shotgraph_core.text.attribution import without_attribution

TALE = "The old boat lay on the sand. Mira sat beside it and looked out over the quiet sea until dark.\n"
PRINTED = """
***

**Story Attribution:** This story: Chimni is written by Arun Kumar . © Pratham Books , 2012. Some rights reserved.
Released under CC BY 4.0 license.

Images Attributions: Cover page: Two girls, by Manjari C. © Pratham Books, 2012. Released under CC BY 4.0 license.
Disclaimer: https://www.storyweaver.org.in/terms_and_conditions
"""


def test_a_printed_attribution_is_read_and_not_told() -> None:
    told, credits_ = without_attribution(TALE + PRINTED)
    assert told == TALE
    assert credits_ == Credits(author="Arun Kumar", source="Pratham Books", licence="CC BY 4.0")


def test_a_translation_names_both() -> None:
    printed = (
        "Story Attribution:\nThis story: अम्मू is translated by D. Lavali . The © for this translation lies with Pratham "
        "Books, 2007. Some rights reserved. Released under CC BY 4.0 license. Based on Original story: 'Ammu', by S. R."
    )
    told, found = without_attribution(f"{TALE}\n{printed}")
    assert (told, found.translator, found.source, found.licence) == (TALE, "D. Lavali", "Pratham Books", "CC BY 4.0")


@pytest.mark.parametrize(
    "tale", ["", TALE, "She told the story. Attribution: nobody.\n", "He wrote a story attribution by hand."]
)
def test_a_story_without_one_stays_as_it_is(tale: str) -> None:
    assert without_attribution(tale) == (tale, Credits())


def test_front_matter_wins_over_what_is_printed(tmp_path: Path) -> None:
    file = tmp_path / "boat.md"
    file.write_text(f"---\nauthor: A. K.\n---\n{TALE}{PRINTED}", encoding="utf-8")
    read = read_story(file)
    assert read.text == TALE
    assert (read.credits.author, read.credits.licence) == ("A. K.", "CC BY 4.0")
