"""The `shotgraph` command. Costly imports wait until a command needs them, so that help is there at once."""

import json
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from dagster import DagsterInstance

    from shotgraph_core.model import Blob
    from shotgraph_core.settings import Settings
    from shotgraph_core.studio import Studio
    from shotgraph_dagster.filming import Filmed

BAD_INPUT = 2
INTERRUPTED = 130
WAITING = "another command is filming it; waiting for it to end"
STOPPED = "Stopped. Finished work is kept; the same command goes on from there."
DAY = 86_400
OTHER_PREFIXES = {"LanguageModelSettings": "", "NlpSettings": "NLP_"}
"""Of groups of settings whose environment names do not begin with ours."""

Stories = click.argument(
    "stories", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False), metavar="STORY..."
)


class Sentence(Exception):
    """Something the person who typed the command should read, and the exit status that goes with it."""

    def __init__(self, sentence: str, status: int = 1) -> None:
        super().__init__(sentence)
        self.status = status


def main() -> None:
    """Runs the command and ends the process with its exit status."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # Dagster warns its developers of what is in beta.
    try:
        with _plainly():
            sys.exit(command.main(standalone_mode=False))
    except Sentence as sentence:
        click.echo(str(sentence), err=True)
        sys.exit(sentence.status)
    except click.ClickException as mistake:
        mistake.show()
        sys.exit(mistake.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo(STOPPED, err=True)
        _end(INTERRUPTED)


def _end(status: int) -> None:
    """Ends the process, also where a thread still waits for a server that may take minutes to answer."""
    from shotgraph_core.crew import left_behind

    if left_behind():
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("shotgraph"), prog_name="shotgraph")
def command() -> None:
    """A story in; a narrated, scored, illustrated film out."""


@command.command()
@Stories
@click.option(
    "--out", type=click.Path(path_type=Path, readable=False), metavar="DIR", help="Also copy each film to this folder."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each film, and nothing else.")
@click.option("--replan", is_flag=True, help="Plan each film anew, not from its last plan.")
@click.option(
    "--dry-run",
    is_flag=True,
    help="Only say what language models would cost. Ones that think aloud write more than is counted.",
)
@click.option("--verbose", is_flag=True, help="Show the trace of a failure.")
def film(stories: Sequence[Path], out: Path | None, as_json: bool, replan: bool, dry_run: bool, verbose: bool) -> int:
    """Make the film of each STORY (a .md or .txt file).

    Run it again after an edit, or after a crash: only what is missing is made.

    Beside NAME.md may lie NAME.bible.yaml (see `shotgraph bible`), NAME.shots.yaml (see `shotgraph shots`) and
    lexicon.yaml, your own words for what can be shown. Front matter with `style: watercolour` (paper-cut,
    shadow-theatre, flat) draws in another look; SHOTGRAPH_CAMERA=ken_burns moves over one drawing of each shot.
    """
    settings = _settings()
    _check(stories, settings)
    if dry_run:
        return _dry_run(stories, settings, as_json, replan)
    _check_folder(out)
    from shotgraph_dagster.filming import FilmFailed

    status = 0
    from shotgraph_dagster.home import alone, dagster_home

    with _opened(settings) as (studio, instance):
        for key in _keys(stories, studio, instance):
            try:
                with alone(dagster_home(settings), key, partial(click.echo, f"{key}: {WAITING}", err=True)):
                    filmed = _filmed(key, studio, instance, replan)
                folder = _copied(filmed.files, studio, out) if out else Path(filmed.report.film).parent
                click.echo(json.dumps(filmed.as_json(), ensure_ascii=False) if as_json else _told(filmed, folder))
            except FilmFailed as failure:
                status = max(status, BAD_INPUT if failure.bad_input else 1)
                click.echo(f"{key}: {failure}", err=True)
                if verbose:
                    click.echo(failure.trace, err=True)
    return status


@command.command()
@Stories
@click.option(
    "--out", type=click.Path(path_type=Path, readable=False), metavar="DIR", help="Also copy each to this folder."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each storyboard, and nothing else.")
def storyboard(stories: Sequence[Path], out: Path | None, as_json: bool) -> None:
    """Draw the storyboard of each STORY from its plan alone, in seconds: a page to read and a contact sheet.

    Shots that are not safe to show are marked. A film made afterwards has this very plan. Both files are left where
    the film's are.
    """
    settings = _settings()
    _check(stories, settings)
    _check_folder(out)
    from shotgraph_core.backends import open_studio
    from shotgraph_dagster.boards import drawn_storyboard
    from shotgraph_dagster.home import alone, dagster_home
    from shotgraph_dagster.keys import register
    from shotgraph_dagster.progress import shown
    from shotgraph_dagster.published import storyboard_files

    studio = open_studio(settings)
    for file in dict.fromkeys(stories):
        key = register(file, studio.store)
        waiting = partial(click.echo, f"{key}: {WAITING}", err=True)
        with alone(dagster_home(settings), key, waiting), shown(key) as on_progress:
            board, places = drawn_storyboard(file, key, replace(studio, on_progress=on_progress))
        if out:
            _copied(storyboard_files(board, key), studio, out)
            places = str(out / Path(places[0]).name), str(out / Path(places[1]).name)
        facts = {"story": key, "page": places[0], "sheet": places[1], "shots": board.shots, "warnings": board.notes}
        told = "\n".join(place if "://" in place else os.path.relpath(place) for place in places)
        click.echo(json.dumps(facts, ensure_ascii=False) if as_json else told)
        for note in () if as_json else board.notes:
            click.echo(f"{key}: note: {note}", err=True)


@command.command()
@Stories
def add(stories: Sequence[Path]) -> None:
    """Show each STORY in the UI without filming it yet."""
    settings = _settings()
    _check(stories, settings)
    with _opened(settings) as (studio, instance):
        for key in _keys(stories, studio, instance):
            click.echo(key)


@command.command()
@click.argument("story", type=click.Path(path_type=Path, readable=False), metavar="STORY")
@click.option("--write", is_flag=True, help="Put it beside the story, to be edited.")
def bible(story: Path, write: bool) -> None:
    """Print what stays the same through the film of a STORY: its characters, places, palette, light and era.

    Edited and kept beside the story, as NAME.bible.yaml, it wins over what is found in the story.
    """
    settings = _settings()
    _check([story], settings)
    from shotgraph_core.backends import open_studio
    from shotgraph_core.bible_file import bible_files, bible_text
    from shotgraph_dagster.sidecars import present_bible, write_beside

    text = bible_text(present_bible(story, open_studio(settings)), story)
    click.echo(write_beside(bible_files(story), text) if write else text, nl=write)


@command.command()
@click.argument("story", type=click.Path(path_type=Path, readable=False), metavar="STORY")
@click.option("--write", is_flag=True, help="Put it beside the story, to be edited.")
def shots(story: Path, write: bool) -> None:
    """Print the shots of a STORY's film: their numbers, ids and lines, and how each is seen.

    Edited and kept beside the story, as NAME.shots.yaml, it wins over what is planned: a shot's description, type,
    move, framing, seed and seconds, or your own picture or video for it.
    """
    settings = _settings()
    _check([story], settings)
    from shotgraph_core.backends import open_studio
    from shotgraph_core.shots_file import shots_files, shots_text
    from shotgraph_dagster.sidecars import present_plans, write_beside

    text = shots_text(present_plans(story, open_studio(settings)), story)
    click.echo(write_beside(shots_files(story), text) if write else text, nl=write)


@command.command()
@click.argument("stories", nargs=-1, metavar="[STORY...]")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each story, and nothing else.")
def costs(stories: Sequence[str], as_json: bool) -> None:
    """Say what language models have cost each STORY (a file, or its key), or all stories."""
    from shotgraph_core.store import Store
    from shotgraph_dagster.costs import costs as found_costs
    from shotgraph_dagster.costs import told

    found = found_costs(stories, Store(_settings().store_url))
    for line in (json.dumps(cost.as_json(), ensure_ascii=False) for cost in found) if as_json else told(found):
        click.echo(line)


@command.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=3000, type=click.IntRange(0, 65535), show_default=True)
def ui(host: str, port: int) -> None:
    """Open Dagster's UI with every story of the stories folder."""
    from shotgraph_dagster.ui import become_ui

    settings = _settings()
    with _opened(settings) as (studio, instance):
        from shotgraph_dagster.partitions import files_in
        from shotgraph_dagster.settings import GraphSettings

        _keys(files_in(GraphSettings().stories), studio, instance)
    become_ui(settings, host, port)


@command.command()
def doctor() -> int:
    """Say what this machine can do, what is missing, and what installs it."""
    from shotgraph_dagster.doctor import findings

    found = list(findings(_settings()))
    for finding in found:
        click.echo(f"{'ok     ' if finding.good else 'MISSING' if finding.needed else '-      '}  {finding.text}")
    fit = all(finding.good for finding in found if finding.needed)
    click.echo("This machine can make films." if fit else "This machine cannot make films yet.")
    return 0 if fit else 1


@contextmanager
def _plainly() -> Iterator[None]:
    """Errors that were raised on purpose, or by the disk, as sentences."""
    from shotgraph_core.errors import InputError, ShotGraphError

    try:
        yield
    except ShotGraphError as error:
        raise Sentence(str(error), BAD_INPUT if isinstance(error, InputError) else 1) from error
    except OSError as error:
        raise Sentence(f"{error.filename or 'The disk'}: {error.strerror or error}") from error


def _settings() -> "Settings":
    from pydantic import ValidationError
    from pydantic_settings import SettingsError

    from shotgraph_core.settings import Settings
    from shotgraph_dagster.settings import GraphSettings

    try:
        GraphSettings()
        return Settings()
    except ValidationError as wrong:
        prefix = OTHER_PREFIXES.get(wrong.title, "SHOTGRAPH_")
        names = [prefix + "__".join(str(part) for part in error["loc"]).upper() for error in wrong.errors()]
        sentences = [f"{name}: {error['msg']}" for name, error in zip(names, wrong.errors(), strict=True)]
        raise Sentence("\n".join(sentences), BAD_INPUT) from wrong
    except SettingsError as wrong:
        hint = "A group of settings is set one by one, such as SHOTGRAPH_VOICE__EN=espeak"
        raise Sentence(f"{wrong}. {hint}; see the README", BAD_INPUT) from wrong


def _check(stories: Sequence[Path], settings: "Settings") -> None:
    """Reads every story before anything is written; raises one sentence for each that cannot be filmed."""
    from shotgraph_core.errors import InputError
    from shotgraph_core.stages.processed_story import processed_story
    from shotgraph_core.story_file import read_story

    problems = []
    for file in stories:
        try:
            processed_story(read_story(file, settings.story), settings)
        except InputError as problem:
            # Some name the story's file, or the one beside it that is wrong.
            named = str(problem).startswith((f"{file}: ", f"{str(file).removesuffix(file.suffix)}."))
            problems.append(str(problem) if named else f"{file}: {problem}")
    if problems:
        raise Sentence("\n".join(problems), BAD_INPUT)


@contextmanager
def _opened(settings: "Settings") -> "Iterator[tuple[Studio, DagsterInstance]]":
    """The studio and Dagster's records, tidied of what killed processes left."""
    from shotgraph_core.backends import open_studio
    from shotgraph_dagster.home import dagster_home, open_instance
    from shotgraph_dagster.runs import fail_dead_runs

    studio = open_studio(settings)
    with open_instance(dagster_home(settings)) as instance:
        fail_dead_runs(instance)
        studio.store.sweep(older_than_seconds=DAY)
        yield studio, instance


def _keys(files: Sequence[Path], studio: "Studio", instance: "DagsterInstance") -> list[str]:
    """The stories' keys, each once, known to the store and to Dagster."""
    from shotgraph_dagster.partitions import register, stories

    keys = list(dict.fromkeys(register(file, studio.store) for file in files))
    instance.add_dynamic_partitions(str(stories.name), keys)
    return keys


def _dry_run(stories: Sequence[Path], settings: "Settings", as_json: bool, replan: bool) -> int:
    """Says what the films would cost, and leaves no trace."""
    from shotgraph_core.backends import open_studio
    from shotgraph_dagster.pricing import price_json, price_told, priced

    studio = open_studio(settings)
    for file in stories:
        key, price = priced(file, studio, replan)
        told = [json.dumps(price_json(key, price), ensure_ascii=False)] if as_json else price_told(key, price)
        for line in told:
            click.echo(line)
    return 0


def _filmed(key: str, studio: "Studio", instance: "DagsterInstance", replan: bool) -> "Filmed":
    from shotgraph_dagster.filming import film_story
    from shotgraph_dagster.progress import shown

    with shown(key) as on_progress:
        return film_story(key, replace(studio, on_progress=on_progress), instance, replan)


def _check_folder(out: Path | None) -> None:
    """Makes the folder for copies, and tries it: before the work, not after it."""
    if out is None:
        return
    try:
        out.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=out).close()
    except (FileExistsError, NotADirectoryError):
        raise Sentence(f"{out}: this is not a folder; choose another for --out", BAD_INPUT) from None
    except OSError as problem:
        why = problem.strerror or problem
        raise Sentence(f"{out}: cannot be written ({why}); choose another folder for --out", BAD_INPUT) from None


def _copied(files: "Mapping[str, Blob]", studio: "Studio", folder: Path) -> Path:
    """Copies files out of the store, each whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, blob in files.items():
        if (folder / name).is_dir():
            raise Sentence(f"{folder / name}: a folder is in the way of this file; move it away", BAD_INPUT)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".shotgraph-") as work:
            copy = Path(work) / "copy"
            shutil.copyfile(studio.store.path(blob), copy)
            copy.replace(folder / name)
    return folder


def _beside(folder: Path, place: str) -> str:
    """Where a file is that lies beside the film, or at an address of its own."""
    return place if "://" in place else os.path.relpath(folder / Path(place).name)


def _told(filmed: "Filmed", folder: Path) -> str:
    """The report in a few lines."""
    made = filmed.report
    from shotgraph_dagster.costs import in_all

    minutes, seconds = divmod(round(made.seconds), 60)
    told = [
        os.path.relpath(folder / f"{made.story}.mp4") if "://" not in made.film else made.film,
        f"  {minutes}:{seconds:02} min, {made.scenes} scenes, {made.shots} shots, {made.loudness_lufs:.1f} LUFS;"
        f" done in {made.wall_seconds:.1f} s",
        f"  rendered {made.clips_rendered} clips, {made.speech_rendered} lines, {made.music_rendered} pieces of music;"
        f" reused {made.clips_reused}, {made.speech_reused}, {made.music_reused}",
        f"  storyboard: {_beside(folder, made.storyboard)}",
        *([f"  language models: {in_all(filmed.bill)}"] if filmed.bill.asked else []),
        *(f"  note: {warning}" for warning in filmed.warnings),
    ]
    return "\n".join(told)
