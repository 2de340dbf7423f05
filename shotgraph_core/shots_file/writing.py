"""The shots of a film, written so that its writer may say otherwise."""

import textwrap
from pathlib import Path

import yaml

from shotgraph_core.model import Move, Shot, ShotEdit, ShotPlans, ShotType

SUFFIXES = (".shots.yaml", ".shots.yml")
WIDTH = 118

HEAD = """\
# The shots of {story}. Keep this beside the story, as {name}; what it says of a shot wins over what is planned.
# Take the # from a shot and from what you change of it; only that shot is filmed again. A shot is called by its id,
# which stays while its sentence does, or by its number (`3: {{move: push_in}}`), which does not.
# type: {types}.  framing: left, centre or right.
# move: {moves}.
# seconds: 1 to 60, at least so long; the line is never cut.  seed: any whole number, for another picture of the same.
# description: what is to be seen; of the place, hour, weather, cast and things only what it tells is changed.
# media: your own picture or video for the shot, below this folder, such as pictures/moon.jpg.
# pinned: true keeps what is to be seen in the shot, whatever is planned anew around it.
"""


def shots_files(story: Path) -> tuple[Path, ...]:
    """Where a story's file of shots may be; the first is where it is written."""
    return tuple(story.with_name(f"{story.stem}{suffix}") for suffix in SUFFIXES)


def shots_text(plans: ShotPlans, story: Path) -> str:
    """The shots, each as a comment that its writer may make a line of; what they said already is said again."""
    said = {edit.shot: edit for edit in plans.shot_edits}
    types, moves = ", ".join(ShotType), ", ".join(Move)
    head = HEAD.format(story=story.name, name=shots_files(story)[0].name, types=types, moves=moves)
    return head + "".join(
        f"\n{_shot(number, shot, said.get(shot.own.key) if shot.own else None)}"
        for number, shot in enumerate(plans.shots, 1)
    )


def _shot(number: int, shot: Shot, edit: ShotEdit | None) -> str:
    """A shot's lines: its line in the story, then what may be said of it."""
    told = textwrap.shorten(shot.subtitle_text, WIDTH - len(f"# {number}  "), placeholder=" …")
    mine = _said(edit) if edit else {}
    shown = {
        "description": shot.description, "type": shot.shot_type.value, "move": shot.move.value,
        "framing": shot.framing.value, "seconds": round(shot.planned_seconds, 1),
    }  # fmt: skip
    lines = [f"{'' if mine else '# '}{shot.id}:\n"]
    for key, value in {**shown, **mine}.items():
        lines.append(f"{'' if key in mine else '# '}  {key}: {_plain(value)}\n")
    return f"# {number}  {told}\n" + "".join(lines)


def _said(edit: ShotEdit) -> dict[str, object]:
    """What a writer says of a shot, under the names that it has in the file."""
    named = edit.model_dump(mode="json", exclude_none=True, exclude={"shot", "where", "media"})
    given = {**named, "media": edit.media.name if edit.media else ""}
    return {{"shot_type": "type"}.get(key, key): value for key, value in given.items() if value not in ("", False)}


def _plain(value: object) -> str:
    """A value as one line of YAML."""
    return yaml.safe_dump(value, allow_unicode=True, width=10_000).removesuffix("...\n").strip()
