"""The contact sheet of stories of any length: a picture that every program opens, with every shot on it."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from shotgraph_core.media.storyboard.sheet import contact_sheet
from shotgraph_core.model import Blob, Language
from shotgraph_core.plan.board import Board, Panel, Section

INKS = ("#ff0000", "#00ff00", "#0000ff")
OPENED_EVERYWHERE = 16_384


def tale(scenes: int, shots: int) -> Board:
    """Scenes of so many shots, each of which has a picture of its own colour."""
    panels = [
        Panel(
            number=number + 1,
            shot_id=f"shot-{number}",
            picture=Blob(sha256=f"{number % len(INKS):064}", size=1, suffix=".png"),
            facts=("wide", "push in", "3.4 s"),
            line="The quick brown fox jumps over the lazy dog, and over the fence behind it.",
            description="Wide shot of a fox, by a river",
            cast="",
        )
        for number in range(scenes * shots)
    ]
    return Board(
        language=Language.EN, title="A Tale", byline="", facts=(), summary="", looks=(), cast=(),
        sections=tuple(
            Section(heading=f"Scene {at}", facts=("river",), summary="On.", panels=tuple(panels[at * shots :][:shots]))
            for at in range(scenes)
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    for number, ink in enumerate(INKS):
        Image.new("RGB", (64, 36), ink).save(folder / f"{number:064}.png")
    return folder


def sheet_of(board: Board, pictures: Path) -> Image.Image:
    return Image.open(io.BytesIO(contact_sheet(board, lambda blob: pictures / f"{blob.sha256}.png"))).convert("RGB")


@pytest.mark.parametrize(
    ("scenes", "shots", "columns"),
    [(1, 1, 1), (6, 5, 1), (20, 3, 1), (60, 3, 2), (400, 1, 3), (3, 200, 2)],
)
def test_a_sheet_of_any_length_can_be_opened_and_has_every_shot(
    pictures: Path, scenes: int, shots: int, columns: int
) -> None:
    sheet = sheet_of(tale(scenes, shots), pictures)
    assert sheet.width == 1440 * columns
    assert sheet.height < OPENED_EVERYWHERE
    seen = np.asarray(sheet.resize((sheet.width // 4, sheet.height // 4), Image.Resampling.NEAREST)).astype(int)
    inked = [(np.abs(seen - ink).sum(axis=2) < 40).sum() for ink in ((255, 0, 0), (0, 255, 0), (0, 0, 255))]
    each = [len(range(number, scenes * shots, len(INKS))) for number in range(len(INKS))]
    per_picture = [area / many for area, many in zip(inked, each, strict=True) if many]
    assert max(per_picture) < 1.1 * min(per_picture)
    assert all(area > 0 for area in per_picture)


def test_no_column_ends_with_a_heading(pictures: Path) -> None:
    sheet = np.asarray(sheet_of(tale(60, 3), pictures)).astype(np.int16)[::2, ::2]
    for left in (0, 720):
        column = sheet[:, left : left + 720]
        coloured = (column.max(axis=2) - column.min(axis=2) > 200).any(axis=1)
        inked = (column.sum(axis=2) < 400).any(axis=1)
        assert np.flatnonzero(inked)[-1] - np.flatnonzero(coloured)[-1] < 75


def test_endless_credits_are_cut(pictures: Path) -> None:
    board = tale(1, 2).model_copy(update={"byline": "word " * 50_000, "facts": ("style " * 50_000,)})
    assert sheet_of(board, pictures).height < 2000
