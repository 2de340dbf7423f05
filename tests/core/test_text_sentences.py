"""Reading a story: its words, its sentences and their identities."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shotgraph_core.errors import InputError
from shotgraph_core.model import Language, StoryInput
from shotgraph_core.settings import Settings, StoryLimits
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.text.languages import language_of
from shotgraph_core.text.lengths import LIMIT, within
from shotgraph_core.text.markup import spoken
from shotgraph_core.text.sentences import sentences
from shotgraph_core.text.tokens import token_count
from shotgraph_core.text.words import words

ROOT = Path(__file__).parents[2]
CORPUS = sorted((ROOT.parent / "shared" / "corpus").glob("*/*.md"))
STORIES = sorted((ROOT / "stories").glob("*.md"))
EN, HI = Language.EN, Language.HI


def texts(markdown: str, language: Language = EN) -> list[str]:
    return [sentence.text for sentence in sentences(markdown, language)]


def plain_words(text: str) -> list[str]:
    """The words of a source by another road than the package's: marks to spaces, then white space."""
    return re.sub(r"[^\w\u0300-\u036f\u0900-\u0963\u0966-\u097f]|_", " ", text).split()


@pytest.mark.parametrize("path", [*STORIES, *CORPUS], ids=lambda path: path.stem)
def test_every_word_of_a_story_is_told_once_and_in_order(path: Path) -> None:
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    language = HI if "language: hi" in front else EN
    assert plain_words(" ".join(texts(body, language))) == plain_words(body)


@given(st.text(alphabet=st.sampled_from('ab Ü.!?"“”…,*_\n\nकी।-1#>'), max_size=400))
@settings(max_examples=150, deadline=None)
def test_no_text_makes_a_sentence_that_is_too_long_or_says_nothing(text: str) -> None:
    told = texts(text)
    assert all(len(line) <= LIMIT and words(line) for line in told)
    letters = "".join(c for c in " ".join(told) if c.isalpha())
    assert letters == "".join(c for c in text if c.isalpha())


def test_a_hundred_thousand_letters_without_a_space_become_many_short_sentences() -> None:
    told = processed_story(StoryInput(text="a" * 100_000, title="")).sentences
    assert "".join(sentence.text for sentence in told) == "a" * 100_000
    assert max(len(sentence.text) for sentence in told) <= LIMIT


def test_a_long_sentence_is_cut_at_inner_ends_before_commas_and_at_commas_before_spaces() -> None:
    inner = f"He said, “{'one two ' * 20}stop. {'three four ' * 15}end,” and left"
    assert next(within(inner)).endswith("stop.")
    clauses = f"{'one two ' * 20}stop, {'three four ' * 15}end"
    assert next(within(clauses)).endswith("stop,")
    assert all(not piece.startswith(" ") for piece in within("word " * 100))


def test_a_cut_never_parts_a_letter_from_its_vowel_sign() -> None:
    assert not any(piece.startswith("ि") for piece in within("कि" * 300))


def test_markup_is_left_out_of_what_is_spoken() -> None:
    assert spoken("A **bold** and _(quiet)_ [link](http://a.b/c) ![map](m.png)<br>`code` 2 * 3") == (
        "A bold and (quiet) link code 2 * 3"
    )
    assert spoken("snake_case __Rita:__ Hey &amp; bye") == "snake_case Rita: Hey & bye"


def test_a_heading_is_a_sentence_that_opens_a_section() -> None:
    told = sentences("One.\n\n## Part two\n\nTwo.", EN)
    assert [(s.text, s.is_heading, s.opens_section) for s in told] == [
        ("One.", False, True),
        ("Part two", True, True),
        ("Two.", False, False),
    ]


def test_a_star_or_dash_inside_a_sum_or_word_is_no_emphasis() -> None:
    assert spoken("3*4 = 12, 2**3 = 8 and *so* on_and_on, नदी_किनारे") == (
        "3*4 = 12, 2**3 = 8 and so on_and_on, नदी_किनारे"
    )


def test_only_the_tags_of_html_are_left_out() -> None:
    assert spoken("Use <Enter> <B>now</B>, <i class='x'>all</i> of <you>") == "Use <Enter> now , all of <you>"


def test_a_first_level_heading_in_the_first_line_is_the_title_and_not_told():
    assert texts("# *The* Fox!\n\nHe ran.") == ["He ran."]
    assert texts("\nThe Fox\n===\n\nHe ran.") == ["He ran."]
    assert texts("## One\n\nHe ran.\n\n# Two\n\nShe ran.") == ["One", "He ran.", "Two", "She ran."]
    assert texts("# The Fox") == ["The Fox"]


@pytest.mark.parametrize("mark", ["---", "***", "* * *", "___"])
def test_a_break_opens_a_section_and_is_not_told(mark: str) -> None:
    told = sentences(f"One. Two.\n\n{mark}\n\nThree.", EN)
    assert [(s.text, s.opens_section) for s in told] == [("One.", True), ("Two.", False), ("Three.", True)]


def test_bullets_and_tables_are_told_as_plain_words() -> None:
    assert texts("- milk\n- bread") == ["milk", "bread"]
    assert texts("| a | b |\n|---|---|\n| c | d |") == ["a, b", "c, d"]


def test_fragments_and_list_numbers_join_a_neighbour() -> None:
    assert texts("Wait. ... Then he ran.") == ["Wait. ...", "Then he ran."]
    assert texts("1. Go home.\n2. Eat.") == ["1. Go home.", "2. Eat."]


def test_hindi_abbreviations_do_not_end_a_sentence() -> None:
    assert texts("डॉ. शर्मा आए। वे बैठे।", HI) == ["डॉ. शर्मा आए।", "वे बैठे।"]


def test_a_hindi_quotation_keeps_the_words_that_tell_who_said_it() -> None:
    assert texts("“चलो!” माँ ने कहा। सोना उठी।", HI) == ["“चलो!” माँ ने कहा।", "सोना उठी।"]


def test_an_edit_elsewhere_keeps_the_identity_of_a_sentence() -> None:
    before = sentences("One day. Two birds. Three. Three.", EN)
    after = sentences("One night. Two birds. Three. Three.", EN)
    assert [s.id for s in before][1:] == [s.id for s in after][1:]
    assert before[0].id != after[0].id
    assert len({s.id for s in before}) == 4


def test_chunks_hold_whole_sentences_within_the_budget() -> None:
    story = StoryInput(text="The fox ran home. " * 40, title="")
    read = processed_story(story, Settings(story=StoryLimits.model_construct(chunk_tokens=12)))
    assert read.was_chunked
    assert all(token_count(chunk) <= 12 for chunk in read.chunks)
    assert " ".join(read.chunks) == " ".join(s.text for s in read.sentences)
    assert not processed_story(story).was_chunked


def test_the_language_is_told_by_its_script_and_others_are_refused() -> None:
    assert language_of("नदी is here नदी किनारे") is HI
    assert language_of("A river") is EN
    with pytest.raises(InputError, match="English and Hindi"):
        language_of("Жила-была лиса")
    with pytest.raises(InputError, match="no words"):
        language_of("... 123")
    with pytest.raises(InputError, match="language: hi"):
        processed_story(StoryInput(text="नदी किनारे एक गाँव था।", title=""))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_summary_is_short_and_made_of_the_storys_sentences(path: Path) -> None:
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    language = HI if "language: hi" in front else EN
    read = processed_story(StoryInput(text=body, title="", language=language))
    left = read.summary
    for sentence in read.sentences:
        left = left.replace(sentence.text, "", 1)
    assert read.summary
    assert len(read.summary) <= 400
    assert not left.strip()


def test_speakers_in_brackets_are_told_and_link_targets_are_not() -> None:
    assert texts("[Ann]: I will go home now.\n\nSee [it](x).\n\n[1]: https://example.org 'Title'") == [
        "[Ann]: I will go home now.",
        "See it.",
    ]


def test_a_story_of_nothing_but_markup_is_refused() -> None:
    with pytest.raises(InputError, match="nothing to tell"):
        processed_story(StoryInput(text="![a picture of ten words](x.png)\n\n<!-- only a comment -->", title=""))
