"""A storyboard as one HTML file: pictures and letters are inside, nothing is loaded, nothing runs."""

import base64
from collections.abc import Callable, Iterator
from functools import cache
from html import escape
from importlib.resources import files
from pathlib import Path

from PIL import Image

from shotgraph_core.media.lettering import Weight, font_file
from shotgraph_core.model import Blob
from shotgraph_core.plan.board import Board, Panel, Portrait, Section
from shotgraph_core.plan.wording import worded

POLICY = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'"
"""Of what a browser may load or run for this page: nothing but what is in it."""

Files = Callable[[Blob], Path]


def page(board: Board, path: Files) -> str:
    """The page. `path` says where a picture's bytes are."""
    title, storyboard = escape(board.title), escape(worded("storyboard", board.language))
    return "\n".join(
        (
            f'<!doctype html>\n<html lang="{board.language.value}">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title} – {storyboard}</title>",
            f"<style>{_letters()}{_text('page.css')}{_shape(board, path)}</style>\n</head>\n<body>\n<main>",
            *_opening(board),
            *_cast(board, path),
            *(line for section in board.sections for line in _scene(section, path)),
            f"<footer>{escape(worded('made_with', board.language))}</footer>\n</main>\n</body>\n</html>\n",
        )
    )


def _opening(board: Board) -> Iterator[str]:
    yield f'<header>\n<p class="kicker">{escape(worded("storyboard", board.language))}</p>'
    yield f"<h1>{escape(board.title)}</h1>"
    yield from _paragraph("by", board.byline)
    yield from _paragraph("facts", " · ".join(board.facts))
    yield from _paragraph("summary", board.summary)
    if board.looks:
        looks = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(words)}</dd></div>" for name, words in board.looks)
        yield f'<dl class="looks">{looks}</dl>'
    yield "</header>"


def _cast(board: Board, path: Files) -> Iterator[str]:
    if board.cast:
        yield f'<section>\n<div class="head"><h2>{escape(worded("cast", board.language))}</h2></div>'
        yield '<div class="cast">'
        yield from (_portrait(one, path) for one in board.cast)
        yield "</div>\n</section>"


def _portrait(one: Portrait, path: Files) -> str:
    told = "".join(f"<span>{escape(words)}</span>" for words in (one.kind, one.looks) if words)
    caption = f"<figcaption><b>{escape(one.name)}</b>{told}</figcaption>"
    return f"<figure>{_picture(one.picture, one.name, path)}{caption}</figure>"


def _scene(section: Section, path: Files) -> Iterator[str]:
    yield f'<section>\n<div class="head"><h2>{escape(section.heading)}</h2>'
    yield from _paragraph("facts", " · ".join(section.facts))
    yield from _paragraph("", section.summary)
    yield '</div>\n<div class="shots">'
    yield from (_shot(panel, path) for panel in section.panels)
    yield "</div>\n</section>"


def _shot(panel: Panel, path: Files) -> str:
    seen = _picture(panel.picture, panel.description, path) if panel.picture else '<div class="veil">✕</div>'
    facts = f'<b class="number">{panel.number}</b> {escape(" · ".join(panel.facts))}'
    told = "".join(
        (*_paragraph("line", panel.line), *_paragraph("what", panel.description), *_paragraph("mark", panel.mark))
    )
    kind = "shot unsafe" if panel.unsafe else "shot"
    return (
        f'<article class="{kind}" id="{escape(panel.shot_id)}">{seen}'
        f'<div class="told"><p class="facts">{facts}</p>{told}</div></article>'
    )


def _paragraph(kind: str, words: str) -> Iterator[str]:
    if words:
        yield f'<p class="{kind}">{escape(words)}</p>' if kind else f"<p>{escape(words)}</p>"


def _picture(blob: Blob, words: str, path: Files) -> str:
    file = path(blob)
    with Image.open(file) as opened:
        width, height = opened.size
    data = base64.b64encode(file.read_bytes()).decode()
    return f'<img src="data:image/jpeg;base64,{data}" width="{width}" height="{height}" alt="{escape(words)}">'


def _shape(board: Board, path: Files) -> str:
    """How wide a panel is at least, and how many stand side by side on paper."""
    blob = next((panel.picture for section in board.sections for panel in section.panels if panel.picture), None)
    if blob is None:
        return ""
    with Image.open(path(blob)) as opened:
        width, height = opened.size
    least, columns = (290, 3) if width > height else (230, 4) if width == height else (180, 5)
    return f":root{{--panel:{least}px;--print:{columns};--aspect:{width}/{height}}}"


@cache
def _letters() -> str:
    """The page's letters in two weights."""
    face = '@font-face{{font-family:"Board";font-weight:{};src:url(data:font/ttf;base64,{}) format("truetype")}}\n'
    weights: tuple[Weight, ...] = (400, 700)
    return "".join(face.format(one, base64.b64encode(font_file(one).read_bytes()).decode()) for one in weights)


@cache
def _text(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
