"""Story files: plain text or Markdown, with optional YAML front matter.

Whatever is wrong with a file ends in one InputError whose sentence says what, where, and what to do.
"""

import os
import re
import zlib
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from reprlib import repr as shown

import yaml

from shotgraph_core.backends import names
from shotgraph_core.bible_file import bible_edits, bible_files
from shotgraph_core.errors import InputError
from shotgraph_core.lexicon_file import NAME as LEXICON
from shotgraph_core.lexicon_file import own_words
from shotgraph_core.model import POLICIES, Aspect, BibleEdits, Credits, Language, OwnWords, StoryInput
from shotgraph_core.settings import StoryLimits
from shotgraph_core.shots_file import OwnShots, own_shots, shots_files
from shotgraph_core.text.attribution import without_attribution
from shotgraph_core.text.languages import language_of
from shotgraph_core.text.showable import showable

SUFFIXES = (".md", ".txt")
CREDITS = ("author", "translator", "illustrator", "licence", "source")
KEYS = ("title", "language", "style", "seed", "voice", "aspect", "moderation", *CREDITS, "license")
LANGUAGES = {"en": Language.EN, "english": Language.EN, "hi": Language.HI, "hindi": Language.HI}


def read_story(file: Path, limits: StoryLimits | None = None) -> StoryInput:
    """The story in a file, with the bible, the shots and the lexicon beside it, if there are any. Raises InputError."""
    limits = limits or StoryLimits()
    _check_suffix(file)
    written, front = _parts(_decoded(_bytes(file, limits), file), file)
    text, printed = without_attribution(written)
    _check_length(text, file, limits)
    _check_keys(front, file)
    language = _language(front, text, file)
    _check_words(text, file, limits)
    shots = _shots(file, limits)
    return StoryInput(
        text=text,
        title=_title(front, text, file),
        credits=_credits(front, printed, file),
        language=language,
        style=_words(front, "style", file),
        seed=_seed(front, file),
        voice=_choice(front, "voice", dict.fromkeys(names("voice")), file),
        moderation=_choice(front, "moderation", dict.fromkeys(POLICIES), file),
        aspect=Aspect(_choice(front, "aspect", dict.fromkeys(Aspect), file) or Aspect.WIDE),
        bible=_bible(file, limits),
        shot_edits=shots.edits,
        media_files=shots.files,
        lexicon=_lexicon(file, language, limits),
    )


def _bible(file: Path, limits: StoryLimits) -> BibleEdits:
    """What the writer says in the bible beside the story; nothing when there is none."""
    kept = _kept(bible_files(file))
    return bible_edits(_decoded(_bytes(kept, limits), kept), kept) if kept else BibleEdits()


def _shots(file: Path, limits: StoryLimits) -> OwnShots:
    """What the writer says of single shots beside the story; nothing when there is no such file."""
    kept = _kept(shots_files(file))
    return own_shots(_decoded(_bytes(kept, limits), kept), kept) if kept else OwnShots()


def _kept(files: Sequence[Path]) -> Path | None:
    """The one of some files that is there. Raises InputError where several are."""
    kept = [one for one in files if one.exists()]
    if len(kept) > 1:
        raise InputError(f"{kept[0]}: {kept[1].name} is beside it; keep one of the two")
    return kept[0] if kept else None


def _lexicon(file: Path, language: Language, limits: StoryLimits) -> tuple[OwnWords, ...]:
    """The writer's own words; none when there is no such file."""
    kept = Path(limits.lexicon) if limits.lexicon else file.parent / LEXICON
    if not limits.lexicon and not kept.exists():
        return ()
    return own_words(_decoded(_bytes(kept, limits), kept), kept, language)


def _check_suffix(file: Path) -> None:
    try:
        str(file).encode()
    except UnicodeEncodeError:
        raise InputError(f"{file.name!a}: the file's name is not UTF-8; rename it") from None
    if file.suffix.lower() not in SUFFIXES and not file.is_dir():
        raise InputError(f"{file}: a story is a {' or '.join(SUFFIXES)} file; rename it or save it as plain text")


def _is_story(file: Path) -> bool:
    """Whether this is a story, and not what lies beside one."""
    return file.suffix.lower() not in (".yaml", ".yml")


def _bytes(file: Path, limits: StoryLimits) -> bytes:
    try:
        if file.is_dir():
            name_files = f"name the story files in it, such as {file}/*.md" if _is_story(file) else "move it away"
            raise InputError(f"{file}: this is a folder; {name_files}")
        if not file.is_file() and file.exists():
            raise InputError(f"{file}: this is not a regular file; name a {' or '.join(SUFFIXES)} file")
        size = file.stat().st_size
        if size > limits.max_bytes:
            most = limits.max_bytes // 1024
            remedy = "split the story" if _is_story(file) else "make it shorter"
            raise InputError(f"{file}: {size // 1024} KB is more than the limit of {most} KB; {remedy}")
        return file.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{file}: there is no such file; check the path") from None
    except OSError as problem:
        raise InputError(f"{file}: cannot be read ({problem.strerror}); check its permissions") from None


def _decoded(data: bytes, file: Path) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise InputError(f"{file}: this is UTF-16 text; save it as UTF-8")
    if b"\0" in data:
        line = data[: data.index(b"\0")].count(b"\n") + 1
        raise InputError(f"{file}: line {line} has a NUL byte, so this is not text; save the story as plain UTF-8 text")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        raise InputError(f"{file}: line {line} is not UTF-8 text; save the story as UTF-8") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


class _Unrepeated(yaml.SafeLoader):
    """Plain YAML without aliases, of which a few lines can stand for more than any memory holds."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(None, None, "it repeats a value with *; write the value itself", mark)
        return super().compose_node(parent, index)


def _parts(text: str, file: Path) -> tuple[str, Mapping[str, object]]:
    """The story's text, and its front matter."""
    if not re.match(r"---[ \t]*\n", text):
        return text, {}
    end = re.search(r"^(---|\.\.\.)[ \t]*$", text[4:], re.MULTILINE)
    if end is None:
        raise InputError(f"{file}: line 1 opens front matter with --- but nothing closes it; add a line --- below it")
    try:
        front = yaml.load(text[4 : 4 + end.start()], Loader=_Unrepeated)
    except (yaml.YAMLError, ValueError, RecursionError) as problem:
        mark = getattr(problem, "problem_mark", None)
        where = f"line {mark.line + 2}" if mark else "a value"
        what = getattr(problem, "problem", None) or "it is not valid YAML"
        raise InputError(
            f"{file}: {where} of the front matter is broken ({what}); write lines like `title: A Name`"
        ) from None
    if front is None:
        front = {}
    if not isinstance(front, dict):
        raise InputError(f"{file}: the front matter between the --- lines is broken; write lines like `title: A Name`")
    return text[4 + end.end() :].lstrip("\n"), {str(key): value for key, value in front.items()}


def _check_length(text: str, file: Path, limits: StoryLimits) -> None:
    characters = len(text.strip())
    if characters > limits.max_characters:
        most = limits.max_characters
        raise InputError(f"{file}: {characters} characters are more than the limit of {most}; split the story")
    if characters < limits.min_characters:
        least = limits.min_characters
        raise InputError(f"{file}: {characters} characters are too short for a film; write at least {least}")


def _check_words(text: str, file: Path, limits: StoryLimits) -> None:
    words = sum(any(map(str.isalpha, word)) for word in text.split())
    if words < limits.min_words:
        raise InputError(f"{file}: {words} words are too short for a film; write at least {limits.min_words}")


def _check_keys(front: Mapping[str, object], file: Path) -> None:
    """Keys of other tools (author, licence) are let through; what looks like a slip of ours is not."""
    for key in front:
        meant = get_close_matches(key.lower(), KEYS, n=1, cutoff=0.8)
        if key not in KEYS and meant:
            raise InputError(f"{file}: the front matter has {key!r}; did you mean {meant[0]!r}?")


def _title(front: Mapping[str, object], text: str, file: Path) -> str:
    heading = re.match(r"\s*#[ \t]+(.+)", text)
    fallback = heading[1].strip(" #") if heading else file.stem.replace("-", " ").replace("_", " ").strip().title()
    return _words(front, "title", file)[:200] or fallback


def _credits(front: Mapping[str, object], printed: Credits, file: Path) -> Credits:
    """What the film's cards say of the story, `printed` below it or in front; `license` is read as `licence` is."""
    if front.get("licence") is None and "license" in front:
        front = {**front, "licence": front["license"]}
    return Credits(**{key: (_words(front, key, file) or getattr(printed, key))[:200] for key in CREDITS})


def _language(front: Mapping[str, object], text: str, file: Path) -> Language:
    given = front.get("language")
    if given is None:
        try:
            return language_of(text)
        except InputError as unknown:
            raise InputError(f"{file}: {unknown}") from None
    language = LANGUAGES.get(str(given).lower().split("-")[0].split("_")[0])
    if language is None:
        raise InputError(f"{file}: language {shown(given)} is not known; write one of: en, hi")
    return language


def _seed(front: Mapping[str, object], file: Path) -> int:
    """The seed; without one it follows from the file's name, so that edits of the text do not change it."""
    seed = front.get("seed", zlib.crc32(os.fsencode(file.stem)))
    if isinstance(seed, bool) or not isinstance(seed, int) or not 0 <= seed < 2**32:
        raise InputError(
            f"{file}: seed {shown(seed)} is not a whole number from 0 to 4294967295; correct the front matter"
        )
    return seed


def _choice(front: Mapping[str, object], key: str, choices: Mapping[str, object], file: Path) -> str:
    value = front.get(key)
    if value is None:
        return ""
    # YAML 1.1 reads an unquoted 16:9 as a number to the base of 60.
    text = {"969": "16:9", "556": "9:16", "61": "1:1"}.get(str(value), str(value))
    if text not in choices:
        raise InputError(f"{file}: {key} {shown(value)} is not known; write one of: {', '.join(choices)}")
    return text


def _words(front: Mapping[str, object], key: str, file: Path) -> str:
    value = front.get(key)
    if isinstance(value, dict | list):
        raise InputError(f"{file}: {key} has several values; write one, such as `{key}: some words`")
    return "" if value is None else showable(str(value))
