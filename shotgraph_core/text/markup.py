"""Markdown read as told text: blocks of words without their markup.

It does not know sentences. Every pattern here runs in linear time, since a story may be one line of 100,000 letters.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from shotgraph_core.text.words import LETTERS

HEADING = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]+(.*))?$")
BREAK = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|⁂)$")
UNDERLINE = re.compile(r"^ {0,3}=+[ \t]*$")
FENCE = re.compile(r"^[ >]{0,8}(```|~~~)[^`]*$")
RULE_ROW = re.compile(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$")
BULLET = re.compile(r"^[ \t]*[-*+•][ \t]+")
NUMBER = re.compile(r"^[ \t]*\d{1,3}[.)][ \t]+\S")
FOOTNOTE = re.compile(r"^ {0,3}\[\^[^\[\]]+\]:[ \t]*")
NOTE_MARK = re.compile(r"\[\^[^\[\]\s]+\]")
UNPRINTABLE = re.compile(
    r"\x1b\[[0-9;]*m|[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]"
)
"""Colours of a terminal, control characters but white space, and marks that show nothing; joiners shape Hindi."""
QUOTED = re.compile(r"^(?: {0,3}>[ \t]?)+")
REFERENCE = re.compile(r"""^ {0,3}\[[^\[\]^]+\]:[ \t]+<?(?:[a-z]+:\S+|[/#.]\S*)>?(?:[ \t]+["'(].*)?$""", re.MULTILINE)

IMAGE = re.compile(r"!\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\])")
LINK = re.compile(r"\[([^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])")
TAG_NAMES = (
    "a|abbr|article|aside|audio|b|big|blockquote|body|br|caption|center|cite|code|dd|del|details|dfn|div|dl|dt|em|"
    "figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|ins|kbd|li|link|main|mark|meta|nav|ol|p|"
    "picture|pre|q|rp|rt|ruby|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|"
    "tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr"
)
TAG = re.compile(rf"</?(?:{TAG_NAMES})(?:\s[^<>]*)?/?>|<!--[^<>]*-->", re.IGNORECASE)
URL = re.compile(r"<?\b(?:https?|ftp)://[^\s<>]+>?")
ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
STARS = re.compile(rf"(?<!\d)\*{{2,}}|\*{{2,}}(?!\d)|(?<![{LETTERS}*])\*(?=[^\s*])|(?<=[^\s*])\*(?![{LETTERS}*])")
UNDERSCORES = re.compile(rf"(?<![{LETTERS}])_+|_+(?![{LETTERS}])")
STRUCK = re.compile(r"~~|`")


@dataclass(frozen=True)
class Block:
    """A run of words that no sentence crosses."""

    text: str
    opens_paragraph: bool = False
    opens_section: bool = False
    is_heading: bool = False


def spoken(markdown: str) -> str:
    """The words of a piece of Markdown as they are said: no emphasis marks, images, addresses or tags."""
    text = NOTE_MARK.sub("", IMAGE.sub(" ", markdown))
    text = LINK.sub(r"\1", text)
    text = URL.sub(" ", TAG.sub(" ", text))
    text = ESCAPE.sub(r"\1", html.unescape(text))
    text = STRUCK.sub("", UNDERSCORES.sub("", STARS.sub("", text)))
    return " ".join(text.split())


@dataclass(frozen=True)
class _Line:
    kind: str
    text: str = ""


def _line(raw: str) -> _Line:
    text = QUOTED.sub("", raw)
    if not text.strip():
        return _Line("blank")
    if BREAK.match(text):
        return _Line("break")
    if heading := HEADING.match(text):
        kind = "title" if len(heading.group(1)) == 1 else "heading"
        return _Line(kind, (heading.group(2) or "").rstrip().rstrip("#"))
    if note := FOOTNOTE.match(text):
        return _Line("item", text[note.end() :])
    if RULE_ROW.match(text) or REFERENCE.match(text):
        return _Line("nothing")
    if text.lstrip().startswith("|"):
        return _Line("item", ", ".join(cell.strip() for cell in text.split("|") if cell.strip()))
    if bullet := BULLET.match(text):
        return _Line("item", text[bullet.end() :])
    return _Line("item" if NUMBER.match(text) else "words", text)


def _lines(markdown: str) -> Iterator[_Line]:
    """The lines, with a line that is underlined by `===` as a heading of the first level.

    Between fences of code nothing but the fences is markup.
    """
    waiting: _Line | None = None
    fenced = ""
    for raw in UNPRINTABLE.sub("", markdown).splitlines():
        if fence := FENCE.match(raw):
            fenced = "" if fence.group(1) == fenced else fenced or fence.group(1)
        if waiting and waiting.kind == "words" and UNDERLINE.match(raw):
            waiting = _Line("title", waiting.text)
            continue
        if waiting:
            yield waiting
        waiting = _Line("nothing") if fence else _Line("item", raw) if fenced and raw.strip() else _line(raw)
    if waiting:
        yield waiting


def _pieces(lines: Iterable[_Line]) -> Iterator[_Line]:
    """Neighbouring lines of words as one paragraph; the rest as it was."""
    held: list[str] = []
    for line in [*lines, _Line("blank")]:
        if line.kind == "words":
            held.append(line.text)
            continue
        if line.kind == "item" and held:
            yield _Line("words", " ".join(held))
            held = []
        if line.kind == "item":
            held = []
            yield line
            continue
        if held:
            yield _Line("words", " ".join(held))
            held = []
        yield line


def blocks(markdown: str) -> Iterator[Block]:
    """The told blocks in order.

    A heading of the first level in the text's first line is its title: told only where nothing else is.
    """
    pieces = list(_pieces(_lines(markdown)))
    told = [piece for piece in pieces if piece.kind != "blank"]
    if len(told) > 1 and told[0].kind == "title":
        pieces = pieces[pieces.index(told[0]) + 1 :]
    yield from _blocks(pieces)


def _blocks(pieces: Iterable[_Line]) -> Iterator[Block]:
    section, paragraph = True, True
    for piece in pieces:
        if piece.kind in ("blank", "nothing"):
            paragraph = True
        elif piece.kind == "break":
            section = paragraph = True
        elif text := spoken(piece.text):
            is_heading = piece.kind in ("title", "heading")
            yield Block(text, paragraph or is_heading, section or is_heading, is_heading)
            section, paragraph = False, is_heading
