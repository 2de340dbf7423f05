"""The `shotgraph` command, as a person and as a script meet it."""

import contextlib
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import dagster as dg
import pytest
import yaml

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.model import Age, Bible, Character, Film, Gender, PlaceLook
from shotgraph_dagster.shown import bible_table
from tests import fakes
from tests.dagster.conftest import STORY, Said

Command = Callable[..., Said]
Begun = Callable[..., "subprocess.Popen[str]"]
LONG = "".join(f"Word number {number} was said aloud. " for number in range(40))

BAD_STORIES = {
    "short.md": b"Too short.",
    "long.md": b"word and more " * 8000,
    "huge.txt": b"word and more " * 40_000,
    "empty.md": b"",
    "latin.txt": f"{LONG} Caf\xe9.".encode("latin-1"),
    "wide.txt": LONG.encode("utf-16"),
    "nul.md": LONG.encode() + b"\0",
    "open.md": f"---\ntitle: Open\n\n{LONG}".encode(),
    "broken.md": f"---\ntitle: [one\n---\n{LONG}".encode(),
    "french.md": f"---\nlanguage: fr\n---\n{LONG}".encode(),
    "seed.md": f"---\nseed: many\n---\n{LONG}".encode(),
    "voice.md": f"---\nvoice: nobody\n---\n{LONG}".encode(),
    "aspect.md": f"---\naspect: 4:3\n---\n{LONG}".encode(),
    "picture.png": b"\x89PNG",
}


@pytest.mark.parametrize("name", BAD_STORIES)
def test_a_bad_story_is_one_sentence_and_leaves_no_trace(shotgraph: Command, folder: Path, name: str) -> None:
    (folder / name).write_bytes(BAD_STORIES[name])
    said = shotgraph("film", name)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(f"{name}: ")
    assert said.err.count("\n") == 1
    assert [file.name for file in folder.iterdir()] == [name]


@pytest.mark.parametrize("command", ["film", "storyboard"])
@pytest.mark.parametrize("place", ["taken", "taken/below", "/proc/shotgraph", "x" * 300])
def test_a_folder_that_cannot_be_written_is_told_of_before_the_work(
    shotgraph: Command, story: Path, folder: Path, command: str, place: str
) -> None:
    (folder / "taken").write_text("Mine.")
    said = shotgraph(command, story, "--out", place)
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
    assert said.err.startswith(f"{place}: ")
    assert "for --out" in said.err
    assert not list(folder.rglob("*.storyboard.html"))


def test_a_folder_in_the_way_of_a_copy_is_named(shotgraph: Command, story: Path, folder: Path) -> None:
    (folder / "boards" / f"{story.stem}.storyboard.html").mkdir(parents=True)
    said = shotgraph("storyboard", story, "--out", "boards")
    assert said.status == 2
    assert f"boards/{story.stem}.storyboard.html: a folder is in the way of this file" in said.err


@pytest.mark.parametrize("name", ["missing.md", ".", "pipe.md"])
def test_what_is_no_file_is_one_sentence_too(shotgraph: Command, folder: Path, name: str) -> None:
    os.mkfifo(folder / "pipe.md")
    said = shotgraph("film", name)
    assert said.status == 2
    assert said.err.count("\n") == 1
    assert [file.name for file in folder.iterdir()] == ["pipe.md"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_one_sentence(shotgraph: Command, story: Path) -> None:
    story.chmod(0)
    assert "cannot be read" in shotgraph("film", story).err


def test_a_file_whose_disk_fails_is_one_sentence(
    shotgraph: Command, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", failing)
    said = shotgraph("film", story)
    assert (said.status, said.err.count("\n")) == (2, 1)
    assert "cannot be read (Permission denied)" in said.err


def test_every_bad_story_has_its_sentence_and_no_good_one_is_begun(
    shotgraph: Command, folder: Path, story: Path
) -> None:
    (folder / "short.md").write_text("Too short.")
    said = shotgraph("film", story, "short.md", "missing.md")
    assert said.status == 2
    assert [line.split(":")[0] for line in said.err.splitlines()] == ["short.md", "missing.md"]
    assert not (folder / ".shotgraph").exists()


@pytest.mark.parametrize("name", ["SHOTGRAPH_FILM__HEIGHT", "SHOTGRAPH_EXECUTOR", "LLM_RETRIES"])
def test_a_wrong_setting_is_named(shotgraph: Command, story: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "tall")
    said = shotgraph("film", story)
    assert said.status == 2
    assert said.err.startswith(f"{name}: ")


def test_an_out_that_is_no_folder_is_refused_first(shotgraph: Command, story: Path, folder: Path) -> None:
    (folder / "out").write_text("a file")
    said = shotgraph("film", story, "--out", "out")
    assert said.status == 2
    assert not (folder / ".shotgraph").exists()


def test_a_film_is_made_and_the_second_time_nothing(shotgraph: Command, story: Path, folder: Path) -> None:
    first, second = (shotgraph("film", story, "--json", "--out", "films") for _ in range(2))
    reports = [json.loads(said.out) for said in (first, second)]
    assert set(reports[0]) == {
        "story", "film", "storyboard", "seconds", "frames", "scenes", "shots", "clips_rendered", "clips_reused",
        "speech_rendered", "speech_reused", "music_rendered", "music_reused", "wall_seconds", "loudness_lufs",
        "true_peak_dbtp", "llm_calls", "llm_remembered", "llm_tokens_in", "llm_tokens_out", "llm_dollars", "warnings",
    }  # fmt: skip
    counts = ["clips_rendered", "clips_reused", "speech_rendered", "speech_reused", "music_rendered", "music_reused"]
    assert [[report[count] for count in counts] for report in reports] == [[5, 0, 5, 0, 2, 0], [0, 5, 0, 5, 0, 2]]
    assert sorted(file.name for file in (folder / "films").iterdir()) == [
        "fox.jpg",
        "fox.mp4",
        "fox.srt",
        "fox.storyboard.html",
        "fox.storyboard.png",
        "fox.vtt",
    ]
    assert Path(reports[0]["film"]).read_bytes() == (folder / "films" / "fox.mp4").read_bytes()
    assert "fox: filming" in first.err
    assert "dagster" not in first.err.lower()


def test_a_person_is_told_where_the_film_is_and_what_was_made(shotgraph: Command, story: Path) -> None:
    story.write_text(STORY.replace("the warm sun", "the unspeakable sun"))
    said = shotgraph("film", story)
    assert said.out.startswith(".shotgraph/films/fox/fox.mp4\n")
    assert "5 shots" in said.out
    assert "storyboard: .shotgraph/films/fox/fox.storyboard.html\n" in said.out
    assert "rendered 5 clips, 5 lines, 2 pieces of music; reused 0, 0, 0" in said.out
    assert "note: fallback spoke 1 of 5 lines" in said.out


def test_a_storyboard_is_drawn_from_the_plan_alone(shotgraph: Command, story: Path, folder: Path) -> None:
    first, second = shotgraph("storyboard", story), shotgraph("storyboard", story, "--json", "--out", "boards")
    assert first.out == ".shotgraph/films/fox/fox.storyboard.html\n.shotgraph/films/fox/fox.storyboard.png\n"
    assert "fox: sketching, 6 steps" in first.err
    report = json.loads(second.out)
    assert (report["story"], report["shots"]) == ("fox", 5)
    page = folder / ".shotgraph" / "films" / "fox" / "fox.storyboard.html"
    assert (folder / "boards" / "fox.storyboard.html").read_bytes() == page.read_bytes()
    assert sorted(file.name for file in page.parent.iterdir()) == ["fox.storyboard.html", "fox.storyboard.png"]
    assert shotgraph("film", story).status == 0


def test_a_style_that_is_not_drawn_and_a_lost_shot_are_told_with_board_and_film(
    shotgraph: Command, story: Path
) -> None:
    story.write_text(STORY.replace("language: en", "language: en\nstyle: cubism"))
    story.with_name("fox.shots.yaml").write_text("shot-000000000000: {move: push_in}\n")
    board = shotgraph("storyboard", story)
    assert board.out.count("\n") == 2
    assert "fox: note: style 'cubism' names none of the looks that are drawn here (paper-cut, " in board.err
    assert "fox: note: fox.shots.yaml: line 1: shot-000000000000 is not in the film" in board.err
    warnings = json.loads(shotgraph("storyboard", story, "--json").out)["warnings"]
    assert len(warnings) == 2
    assert sorted(json.loads(shotgraph("film", story, "--json").out)["warnings"]) == sorted(warnings)


def test_a_storyboard_of_an_unsafe_story_is_drawn_and_its_film_is_not(shotgraph: Command, story: Path) -> None:
    story.write_text(STORY.replace("the warm sun", "the forbidden sun"))
    assert shotgraph("film", story).status != 0
    said = shotgraph("storyboard", story)
    assert said.status == 0
    assert "unsafe" in Path(said.out.splitlines()[0]).read_text()


@pytest.mark.parametrize("name", ["short.md", "french.md"])
def test_a_storyboard_of_a_bad_story_is_one_sentence(shotgraph: Command, folder: Path, name: str) -> None:
    (folder / name).write_bytes(BAD_STORIES[name])
    said = shotgraph("storyboard", name)
    assert (said.status, said.err.count("\n")) == (2, 1)
    assert [file.name for file in folder.iterdir()] == [name]


def test_one_failure_does_not_stop_the_other_films(shotgraph: Command, folder: Path, story: Path) -> None:
    bad = folder / "bad.md"
    bad.write_text(STORY)
    assert shotgraph("add", bad).out == "bad\n"
    (folder / ".shotgraph" / "values" / "processed_story" / "bad.json").mkdir(parents=True)
    said = shotgraph("film", bad, story)
    assert said.status == 1
    assert "fox.mp4" in said.out
    assert "bad: " in said.err
    assert "Traceback" not in said.err
    assert "Stack Trace" in shotgraph("film", bad, "--verbose").err


def test_two_stories_of_one_name_have_two_films(shotgraph: Command, folder: Path, story: Path) -> None:
    other = folder / "other" / "fox.md"
    other.parent.mkdir()
    other.write_text(STORY.replace("fox", "wolf"))
    said = shotgraph("film", story, other, story, "--json")
    names = [json.loads(line)["story"] for line in said.out.splitlines()]
    assert names[0] == "fox"
    assert names[1].startswith("fox-")
    assert len(names) == 2


@pytest.fixture
def ruled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stories are planned by rule, so that a bible tells."""
    monkeypatch.setitem(fakes.FAKES, "director", RulesDirector)


@pytest.mark.usefixtures("ruled")
def test_a_bible_is_printed_and_nothing_is_written(shotgraph: Command, story: Path, folder: Path) -> None:
    said = shotgraph("bible", story)
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("# The bible of fox.md: ")
    assert {"palette", "light", "era", "characters", "places"} == set(yaml.safe_load(said.out))
    assert {"fox", "dog"} <= set(yaml.safe_load(said.out)["characters"])
    assert [file.name for file in folder.iterdir()] == ["fox.md"]


@pytest.mark.usefixtures("ruled")
def test_a_bible_that_is_written_and_left_as_it_is_films_nothing_again(
    shotgraph: Command, story: Path, folder: Path
) -> None:
    first = json.loads(shotgraph("film", story, "--json").out)
    printed = shotgraph("bible", story).out
    assert shotgraph("bible", "fox.md", "--write").out == "fox.bible.yaml\n"
    assert (folder / "fox.bible.yaml").read_text(encoding="utf-8") == printed
    again = json.loads(shotgraph("film", story, "--json").out)
    assert (again["clips_rendered"], again["clips_reused"]) == (0, first["clips_rendered"])
    assert (again["speech_rendered"], again["music_rendered"]) == (0, 0)
    assert shotgraph("bible", story).out == printed


@pytest.mark.usefixtures("ruled")
def test_an_edited_bible_films_the_shots_of_its_character_again_and_no_others(
    shotgraph: Command, story: Path, folder: Path
) -> None:
    shotgraph("film", story)
    (folder / "fox.bible.yaml").write_text("characters:\n  dog: a dog with a red collar\n")
    report = json.loads(shotgraph("film", story, "--json").out)
    assert report["clips_rendered"] >= 1
    assert report["clips_reused"] >= 1
    assert "a dog with a red collar" in shotgraph("bible", story).out


@pytest.mark.usefixtures("ruled")
def test_a_bible_is_never_overwritten(shotgraph: Command, story: Path, folder: Path) -> None:
    (folder / "fox.bible.yml").write_text("era: the 1930s\n")
    said = shotgraph("bible", "fox.md", "--write")
    assert said.status == 2
    assert said.err == "fox.bible.yml: this is there already and stays as it is; edit it, or move it away first\n"
    assert sorted(file.name for file in folder.iterdir()) == ["fox.bible.yml", "fox.md"]
    assert "era: the 1930s\n" in shotgraph("bible", story).out


def test_the_ui_shows_a_bible_row_by_row() -> None:
    someone = Character(id="asha", name="Asha", age=Age.CHILD, gender=Gender.FEMALE, appearance="a yellow raincoat")
    table = bible_table(Bible(characters=(someone,), places=(PlaceLook(name="sea", look="grey glass"),), era="1930"))
    rows = [tuple(record.data.values()) for record in table.records]
    assert rows == [
        ("character", "Asha", "a girl", "a yellow raincoat"),
        ("place", "sea", "", "grey glass"),
        ("film", "palette", "", ""),
        ("film", "light", "", ""),
        ("film", "era", "", "1930"),
    ]


@pytest.mark.parametrize("command", ["film", "bible", "add"])
def test_a_broken_bible_is_one_sentence_and_leaves_no_trace(
    shotgraph: Command, story: Path, folder: Path, command: str
) -> None:
    (folder / "fox.bible.yaml").write_text("light: [low\n")
    said = shotgraph(command, story)
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
    assert "fox.bible.yaml: line " in said.err
    assert sorted(file.name for file in folder.iterdir()) == ["fox.bible.yaml", "fox.md"]


def test_adding_makes_a_partition_and_no_film(
    shotgraph: Command, story: Path, home: Path, records: Callable[[], list[dg.DagsterRun]]
) -> None:
    assert shotgraph("add", story).out == "fox\n"
    assert records() == []
    assert not (home / "films").exists()


def test_the_doctor_finds_this_machine_fit_and_leaves_nothing(shotgraph: Command, folder: Path) -> None:
    said = shotgraph("doctor")
    assert said.status == 0
    for word in ("Python", "libx264", "voice", "stories in hi", "GPU", "disk", "This machine can make films."):
        assert word in said.out
    assert list(folder.iterdir()) == []


def test_the_doctor_names_what_is_missing(shotgraph: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOTGRAPH_HOME", "/proc/nowhere")
    said = shotgraph("doctor")
    assert said.status == 1
    assert "set SHOTGRAPH_HOME" in said.out


def test_help_needs_none_of_the_heavy_packages() -> None:
    program = (
        "import sys; from shotgraph_dagster.cli import main\n"
        "try: main()\n"
        "except SystemExit: print(sorted({'dagster', 'numpy', 'av', 'pydantic', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program, "--help"], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert "film" in done.stdout


def clips_done(home: Path) -> int:
    return len(list((home / "memo" / "clip").glob("*.json")))


def waited(process: "subprocess.Popen[str]", home: Path, clips: int) -> None:
    """Returns when some clips are finished and the process is at work on the next."""
    while clips_done(home) < clips:
        assert process.poll() is None, process.communicate()
        time.sleep(0.02)


def film_digest(home: Path) -> str:
    return Film.model_validate_json((home / "values" / "final_video" / "fox.json").read_bytes()).digest()


@pytest.fixture
def undisturbed(shotgraph: Command, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The digest of the film as another home makes it without trouble."""
    with monkeypatch.context() as patch:
        patch.setenv("SHOTGRAPH_HOME", str(tmp_path / "calm"))
        assert shotgraph("film", story).status == 0
    return film_digest(tmp_path / "calm")


def test_a_killed_film_goes_on_where_it_was(
    begun: Begun,
    shotgraph: Command,
    story: Path,
    home: Path,
    undisturbed: str,
    records: Callable[[], list[dg.DagsterRun]],
) -> None:
    killed = begun("film", story, SHOTGRAPH_FAKE_SECONDS="0.3", SHOTGRAPH_WORKERS="1")
    waited(killed, home, 2)
    killed.kill()
    killed.wait()
    done = clips_done(home)
    assert [run.status for run in records()] == [dg.DagsterRunStatus.STARTED]
    report = json.loads(shotgraph("film", story, "--json").out)
    assert (report["clips_reused"], report["clips_rendered"]) == (done, 5 - done)
    assert film_digest(home) == undisturbed
    assert [run.status for run in records()] == [dg.DagsterRunStatus.SUCCESS, dg.DagsterRunStatus.FAILURE]


def test_ctrl_c_stops_keeps_and_says_so(
    begun: Begun,
    shotgraph: Command,
    story: Path,
    home: Path,
    undisturbed: str,
    records: Callable[[], list[dg.DagsterRun]],
) -> None:
    stopped = begun("film", story, SHOTGRAPH_FAKE_SECONDS="0.3", SHOTGRAPH_WORKERS="1")
    waited(stopped, home, 1)
    stopped.send_signal(signal.SIGINT)
    out, err = stopped.communicate()
    assert (stopped.returncode, out) == (130, "")
    assert err.splitlines()[-1] == "Stopped. Finished work is kept; the same command goes on from there."
    assert "Traceback" not in err
    assert records()[0].status in (dg.DagsterRunStatus.FAILURE, dg.DagsterRunStatus.CANCELED)
    assert list((home / "films").glob("*/*.mp4")) == []
    assert list((home / "tmp").iterdir()) == []
    assert json.loads(shotgraph("film", story, "--json").out)["clips_reused"] >= 1
    assert film_digest(home) == undisturbed


def test_two_at_once_make_the_same_film(begun: Begun, story: Path, home: Path, undisturbed: str) -> None:
    both = [begun("film", story, "--json", SHOTGRAPH_FAKE_SECONDS="0.2") for _ in range(2)]
    said = [process.communicate() for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert len({hashlib.sha256(Path(json.loads(out)["film"]).read_bytes()).hexdigest() for out, _ in said}) == 1
    assert film_digest(home) == undisturbed


def test_the_ui_refuses_a_port_that_is_taken(shotgraph: Command, folder: Path) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        said = shotgraph("ui", "--port", str(taken.getsockname()[1]))
    assert said.status == 2
    assert "choose another --port" in said.err


def test_the_ui_takes_the_place_of_the_command_with_every_story_registered(
    shotgraph: Command, folder: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "stories").mkdir()
    (folder / "stories" / "The Fox.md").write_text(STORY)
    became: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _, words: became.append(words))
    before = dict(os.environ)
    with contextlib.suppress(SystemExit):
        shotgraph("ui", "--port", "0")
    monkeypatch.setattr(os, "environ", before)
    assert became[0][1:4] == ["-m", "dagster", "dev"]
    assert json.loads((home / "stories" / "the-fox.json").read_text())["source"].endswith("The Fox.md")
