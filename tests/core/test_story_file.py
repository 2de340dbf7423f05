"""Story files: what is right is read; what is wrong gets one sentence that says what, where and what to do."""

from pathlib import Path

import pytest

from shotgraph_core.errors import InputError
from shotgraph_core.model import Aspect, BibleEdits, Credits, Language
from shotgraph_core.story_file import read_story

TEXT = "The old boat lay on the sand. Mira sat beside it and looked out over the quiet sea until dark.\n"
HINDI = "बूढ़ी नाव रेत पर पड़ी थी। मीरा उसके पास बैठी शांत समुद्र को देर तक देखती रही और फिर घर चली गई।\n"


def story(folder: Path, text: str | bytes, name: str = "boat.md") -> Path:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_front_matter_is_read_and_taken_off(tmp_path: Path) -> None:
    front = (
        "---\ntitle: Die See\nlanguage: en\nstyle: paper-cut\nseed: 7\nvoice: espeak\naspect: 9:16\nauthor: X\n---\n"
    )
    read = read_story(story(tmp_path, front + TEXT))
    assert (read.title, read.language, read.style, read.seed) == ("Die See", Language.EN, "paper-cut", 7)
    assert (read.voice, read.aspect, read.text) == ("espeak", Aspect.TALL, TEXT)


def test_whose_story_it_is_is_read_for_the_credits(tmp_path: Path) -> None:
    front = "---\nauthor: R. Rao\ntranslator: V. D.\nillustrator: A\nlicense: CC BY 4.0\nsource: Pratham Books\n---\n"
    read = read_story(story(tmp_path, front + TEXT)).credits
    assert (read.author, read.translator, read.illustrator) == ("R. Rao", "V. D.", "A")
    assert (read.licence, read.source) == ("CC BY 4.0", "Pratham Books")
    assert read_story(story(tmp_path, f"---\nlicence: CC0\n---\n{TEXT}")).credits == Credits(licence="CC0")
    assert read_story(story(tmp_path, TEXT)).credits == Credits()


@pytest.mark.parametrize(
    ("written", "aspect"), [("16:9", Aspect.WIDE), ("'9:16'", Aspect.TALL), ("1:1", Aspect.SQUARE)]
)
def test_an_aspect_may_be_written_with_or_without_quotes(tmp_path: Path, written: str, aspect: Aspect) -> None:
    assert read_story(story(tmp_path, f"---\naspect: {written}\n---\n{TEXT}")).aspect is aspect


def test_without_front_matter_the_name_gives_the_title_and_the_script_the_language(tmp_path: Path) -> None:
    assert read_story(story(tmp_path, TEXT, "old-boat.txt")).title == "Old Boat"
    assert read_story(story(tmp_path, HINDI)).language is Language.HI
    assert read_story(story(tmp_path, f"# The Boat\n\n{TEXT}")).title == "The Boat"


def test_what_cannot_be_shown_is_left_out_of_front_matter_and_bible(tmp_path: Path) -> None:
    story(tmp_path, 'light: "low\\e[2J sun\\0"\n', "boat.bible.yaml")
    front = '---\ntitle: "The\\e Boat\\0 \\ud800"\nstyle: "wash,\\nand\\x07 ink"\n---\n'
    read = read_story(story(tmp_path, front + TEXT))
    assert (read.title, read.style, read.bible.light) == ("The Boat", "wash, and ink", "low [2J sun")


def test_a_seed_follows_from_the_name_and_not_from_the_text(tmp_path: Path) -> None:
    first = read_story(story(tmp_path, TEXT)).seed
    assert read_story(story(tmp_path, TEXT + "More.")).seed == first
    assert read_story(story(tmp_path, TEXT, "other.md")).seed != first


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    text = "\ufeff---\r\ntitle: Boat\r\n---\r\n" + TEXT.replace("\n", "\r\n")
    assert read_story(story(tmp_path, text)).text == TEXT


BAD = {
    "too short": ("Too short.", r"10 characters are too short for a film; write at least 50"),
    "too few words": ("x" * 60, r"1 words are too short for a film; write at least 10"),
    "too long": ("word and " * 12_000, r"107999 characters are more than the limit of 100000"),
    "too large": ("# " + "é" * 300_000, r"KB is more than the limit of 500 KB; split the story"),
    "latin-1": ("Café am Meer, ".encode("latin-1") * 9, r"line 1 is not UTF-8 text; save the story as UTF-8"),
    "utf-16": (TEXT.encode("utf-16"), r"UTF-16 text; save it as UTF-8"),
    "nul": (TEXT.encode() + b"\0", r"line 2 has a NUL byte"),
    "binary": (b"\x89PNG\r\n\x1a\n\xff\xd8" + bytes(200), r"not text|not UTF-8"),
    "unclosed front matter": ("---\ntitle: X\n" + TEXT, r"nothing closes it; add a line ---"),
    "broken yaml": ("---\ntitle: [x\n---\n" + TEXT, r"line \d+ of the front matter is broken"),
    "yaml list": ("---\n- x\n---\n" + TEXT, r"front matter between the --- lines is broken"),
    "bad date": ("---\ndate: 2026-99-99\n---\n" + TEXT, r"front matter is broken"),
    "deep yaml": ("---\nx: " + "[" * 5000 + "\n---\n" + TEXT, r"front matter is broken"),
    "unknown language": ("---\nlanguage: fr\n---\n" + TEXT, r"language 'fr' is not known; write one of: en, hi"),
    "unknown script": ("これは日本語の 物語です。" * 20, r"English and Hindi"),
    "unknown voice": ("---\nvoice: bob\n---\n" + TEXT, r"voice 'bob' is not known; write one of: hibari, espeak"),
    "unknown aspect": ("---\naspect: 4:3\n---\n" + TEXT, r"aspect .* is not known; write one of: 16:9, 9:16, 1:1"),
    "bad seed": ("---\nseed: lucky\n---\n" + TEXT, r"seed 'lucky' is not a whole number"),
    "negative seed": ("---\nseed: -1\n---\n" + TEXT, r"seed -1 is not a whole number"),
    "slip": ("---\nlangauge: en\n---\n" + TEXT, r"'langauge'; did you mean 'language'\?"),
    "repeated": ("---\na: &a [x]\nb: [*a, *a]\n---\n" + TEXT, r"line 3 of the front matter .*repeats a value with \*"),
    "repeated seed": ("---\nseed: &a [1, *a]\n---\n" + TEXT, r"line 2 of the front matter .*repeats a value with \*"),
    "long seed": ("---\nseed: " + "9" * 4000 + "\n---\n" + TEXT, r"seed 9{5,30}\.\.\.9{5,30} is not a whole number"),
    "list title": ("---\ntitle: [a, b]\n---\n" + TEXT, r"title has several values"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_refused_in_one_sentence_that_names_the_file(tmp_path: Path, case: str) -> None:
    text, sentence = BAD[case]
    file = story(tmp_path, text)
    with pytest.raises(InputError, match=sentence) as refused:
        read_story(file)
    assert str(file) in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_folder_a_missing_file_and_another_kind_of_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="folder"):
        read_story(tmp_path)
    with pytest.raises(InputError, match="no such file"):
        read_story(tmp_path / "gone.md")
    with pytest.raises(InputError, match=r"\.md or \.txt"):
        read_story(story(tmp_path, TEXT, "boat.docx"))


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", denied)
    with pytest.raises(InputError, match=r"cannot be read .*check its permissions"):
        read_story(story(tmp_path, TEXT))


def test_the_bible_beside_a_story_is_read_with_it(tmp_path: Path) -> None:
    file = story(tmp_path, TEXT)
    assert read_story(file).bible == BibleEdits()
    story(tmp_path, "era: the 1930s\ncharacters:\n  Mira: a yellow raincoat\n", "boat.bible.yml")
    story(tmp_path, "era: another\n", "other.bible.yaml")
    read = read_story(file).bible
    assert (read.era, read.characters[0].name, read.characters[0].appearance) == (
        "the 1930s",
        "Mira",
        "a yellow raincoat",
    )


BAD_BIBLES = {
    "slip": ("palete: blue\n", r"line 1: palete is not known here; did you mean 'palette'"),
    "latin-1": ("era: caf\xe9\n".encode("latin-1"), r"line 1 is not UTF-8 text"),
    "nul": (b"era: x\0\n", r"line 1 has a NUL byte"),
    "too large": ("# " + "x" * 600_000, r"KB is more than the limit of 500 KB"),
}


@pytest.mark.parametrize("case", BAD_BIBLES)
def test_a_wrong_bible_is_refused_in_one_sentence_that_names_it(tmp_path: Path, case: str) -> None:
    text, sentence = BAD_BIBLES[case]
    bible = story(tmp_path, text, "boat.bible.yaml")
    with pytest.raises(InputError, match=sentence) as refused:
        read_story(story(tmp_path, TEXT))
    assert str(bible) in str(refused.value)
    assert "\n" not in str(refused.value)


def test_two_bibles_and_a_folder_for_one_are_refused(tmp_path: Path) -> None:
    file = story(tmp_path, TEXT)
    (tmp_path / "boat.bible.yaml").mkdir()
    with pytest.raises(InputError, match="this is a folder"):
        read_story(file)
    story(tmp_path, "era: x\n", "boat.bible.yml")
    with pytest.raises(InputError, match=r"boat\.bible\.yml is beside it; keep one of the two"):
        read_story(file)


def test_a_bible_is_no_story(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"\.md or \.txt"):
        read_story(story(tmp_path, "era: x\n", "boat.bible.yaml"))


def test_what_lies_beside_a_story_is_not_taken_for_one(tmp_path: Path) -> None:
    story = tmp_path / "fox.md"
    story.write_text("The fox sat on the hill and looked at the moon until the sun rose.")
    shots = tmp_path / "fox.shots.yaml"
    shots.write_text("#" * 600_000)
    with pytest.raises(InputError, match=r"fox\.shots\.yaml: .* KB; make it shorter"):
        read_story(story)
    shots.unlink()
    shots.mkdir()
    with pytest.raises(InputError, match=r"fox\.shots\.yaml: this is a folder; move it away"):
        read_story(story)
