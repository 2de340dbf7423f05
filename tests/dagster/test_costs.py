"""What language models cost a story: shown, capped, and told beforehand; over a real server on this machine."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import dagster as dg
import pytest

import shotgraph_core.backends as catalogue
from shotgraph_core.desk.ledger import bill, kept_lines
from shotgraph_core.desk.models import providers
from shotgraph_core.settings import LanguageModelSettings, Settings
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.store import Store
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Progress
from shotgraph_dagster.home import dagster_home, open_instance
from shotgraph_dagster.progress import Lines
from tests import fakes
from tests.dagster.conftest import HOUSE, STORY, Said
from tests.llm_server import Body, Fault, Faults, LlmServer, ServerError, Slow, always
from tests.rehearsed import KEY, Known

Command = Callable[..., Said]
Serve = Callable[..., LlmServer]
DRAFTER = "openai/gpt-oss-120b"
PLACES = ("forest", "river", "desert", "palace", "market", "cave", "temple")
MORE_SCENES = "".join(
    f"\n***\n\nIn the morning the fox walked to the {place}. It was quiet in the {place}. Nobody came to the {place}. "
    f"So the fox slept in the {place}. In a dream the {place} was full of birds.\n"
    for place in PLACES
)
really_opened = catalogue.opened
BEGIN = (
    "import shotgraph_core.backends as catalogue; from shotgraph_dagster.cli import main;"
    "from tests.dagster.test_costs import opened; catalogue.opened = opened; main()"
)


def opened(port: str, name: str, *given: Any) -> Any:
    """Real planners, a real client and a real guard; whatever costs time is a fake."""
    real = port in ("director", "llm", "moderator")
    return really_opened(port, name, *given) if real else fakes.opened(port, name, *given)


@pytest.fixture(autouse=True)
def planners(shotgraph: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [one.key for one in providers().values() if one.key]
    for name in [*LanguageModelSettings.model_fields, *keys]:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setattr(catalogue, "opened", opened)


@pytest.fixture
def serve(story: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Serves the story's plans at known prices; the settings lead there."""
    with ExitStack() as stack:

        def begun(fault: Faults = lambda *_: None, provider: str = "together", **given: Any) -> LlmServer:
            def answer(body: Body) -> str:
                return "safe" if len(body["messages"]) == 1 else known(story.read_bytes())(body)

            @cache
            def known(_: bytes) -> Known:
                return Known(processed_story(read_story(story)))

            server = stack.enter_context(LlmServer(answer, fault, **given))
            settings = {"LLM_PROVIDER": provider, "LLM_BASE_URL": server.url, "LLM_API_KEY": KEY, "LLM_RETRIES": "0"}
            for name, value in settings.items():
                monkeypatch.setenv(name, value)
            return server

        yield begun


def report(said: Said) -> dict[str, Any]:
    assert said.status == 0, said
    found: dict[str, Any] = json.loads(said.out)
    return found


def test_every_call_is_counted_shown_and_kept(shotgraph: Command, serve: Serve, story: Path, home: Path) -> None:
    server = serve()
    first = report(shotgraph("film", story, "--json"))
    assert first["llm_calls"] == len(server.questions)
    assert first["llm_dollars"] > 0
    total = bill(kept_lines(Store(str(home)), "fox"))
    assert (total.calls, total.tokens_in, total.tokens_out) == (
        first["llm_calls"],
        first["llm_tokens_in"],
        first["llm_tokens_out"],
    )
    again = report(shotgraph("film", story, "--json"))
    assert (again["llm_calls"], again["llm_remembered"], again["llm_dollars"]) == (0, 0, 0)
    replanned = shotgraph("film", story, "--replan")
    assert f"language models: 0 calls, 0 tokens, $0.0000; {total.calls - guarded(server)} answers" in replanned.out
    (cost,) = [json.loads(line) for line in shotgraph("costs", "--json").out.splitlines()]
    assert (cost["story"], cost["llm_calls"], cost["llm_dollars"]) == ("fox", total.calls, first["llm_dollars"])


def guarded(server: LlmServer) -> int:
    """How many texts the guard was asked about; verdicts are remembered whole, without a line in any ledger."""
    return sum(len(one.body["messages"]) == 1 for one in server.questions)


def test_costs_are_a_table_by_stage_and_model(shotgraph: Command, serve: Serve, story: Path) -> None:
    serve()
    film = shotgraph("film", story)
    (told,) = [line for line in film.out.splitlines() if "language models: " in line]
    for asked in (str(story), "fox.md", "fox"):
        lines = shotgraph("costs", asked).out.splitlines()
        assert lines[0] == f"fox: {told.partition('language models: ')[2]}"
        assert lines[1].split() == [
            "stage",
            "model",
            "calls",
            "remembered",
            "tokens",
            "in",
            "tokens",
            "out",
            "repairs",
            "dollars",
        ]
        assert [line.split()[0] for line in lines[2:]] == ["scenes", "shots", "safety"]
        assert {line.split()[1] for line in lines[2:4]} == {DRAFTER}


def test_what_no_model_was_asked_for_has_cost_nothing(shotgraph: Command, story: Path, folder: Path) -> None:
    assert shotgraph("costs").out == "nothing was spent yet\n"
    assert shotgraph("costs", story).out == "nothing was spent yet\n"
    assert [file.name for file in folder.iterdir()] == ["fox.md"]
    film = shotgraph("film", story)
    assert "language models" not in film.out
    assert shotgraph("costs", "fox").out == "nothing was spent yet\n"


@pytest.mark.parametrize("asked", ["wolf", "missing.md", "..", "../fox"])
def test_costs_of_an_unknown_story_are_one_sentence(shotgraph: Command, asked: str) -> None:
    said = shotgraph("costs", asked)
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
    assert said.err.startswith(f"{asked}: ")


def test_costs_need_none_of_the_slow_packages() -> None:
    program = (
        "import sys; from shotgraph_dagster.cli import main\n"
        "try: main()\n"
        "except SystemExit: print(sorted({'dagster', 'av', 'spacy', 'httpx', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "costs"],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(HOUSE)},
    )  # fmt: skip
    assert done.stdout.splitlines() == ["nothing was spent yet", "[]"]


def test_the_cap_stops_in_one_sentence_and_a_higher_one_goes_on_from_there(
    shotgraph: Command, serve: Serve, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.write_text(STORY + MORE_SCENES, encoding="utf-8")
    server = serve()
    price = report(shotgraph("film", story, "--dry-run", "--json"))
    monkeypatch.setenv("LLM_PARALLEL", "1")
    monkeypatch.setenv("LLM_MAX_COST_PER_STORY", "0")
    first_call = re.search(r"could cost \$(\d\.\d+), and \$0\.0000", shotgraph("film", story).err)
    assert first_call
    assert server.questions == []
    monkeypatch.setenv("LLM_MAX_COST_PER_STORY", str(float(first_call[1]) * 1.05))
    stopped = shotgraph("film", story)
    assert (stopped.status, stopped.out) == (2, "")
    assert "raise LLM_MAX_COST_PER_STORY, and the same command goes on from here" in stopped.err.splitlines()[-1]
    assert "Traceback" not in stopped.err
    paid = len(server.questions)
    assert 0 < paid < price["llm_calls"]
    monkeypatch.setenv("LLM_MAX_COST_PER_STORY", "1")
    finished = report(shotgraph("film", story, "--json"))
    assert finished["llm_calls"] == len(server.questions) - paid
    assert finished["llm_remembered"] > 0
    assert len(server.questions) == price["llm_calls"]
    (cost,) = [json.loads(line) for line in shotgraph("costs", "--json").out.splitlines()]
    assert cost["llm_calls"] == price["llm_calls"]


def test_a_cap_says_what_it_cannot_hold(
    shotgraph: Command, serve: Serve, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    serve(provider="custom")
    monkeypatch.setenv("LLM_MODEL", "house-model")
    monkeypatch.setenv("LLM_MAX_COST_PER_STORY", "0.01")
    said = shotgraph("film", story)
    note = "note: the price of house-model is not known; LLM_MAX_COST_PER_STORY does not hold it"
    assert said.out.count(note) == 1
    assert "$0.0000 and what house-model cost, whose price is not known" in said.out


def test_a_dry_run_asks_nobody_leaves_nothing_and_counts_what_the_film_will_ask(
    shotgraph: Command, serve: Serve, story: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve()
    with monkeypatch.context() as keyless:
        keyless.delenv("LLM_API_KEY")
        price = report(shotgraph("film", story, "--dry-run", "--json"))
    assert server.requests == []
    assert [file.name for file in folder.iterdir()] == ["fox.md"]
    assert price["llm_calls"] == report(shotgraph("film", story, "--json"))["llm_calls"] == len(server.questions)
    told = shotgraph("film", story, "--dry-run").out.splitlines()
    assert told[0].startswith("fox: 2 scenes, 5 shots, about 0:")
    assert told[1:] == ["  no language model would be asked: costs nothing"]
    replanned = report(shotgraph("film", story, "--dry-run", "--replan", "--json"))
    assert (replanned["llm_calls"], replanned["llm_remembered"] > 0) == (0, True)


def test_a_dry_run_after_an_edit_tells_what_the_edit_costs(shotgraph: Command, serve: Serve, story: Path) -> None:
    server = serve()
    shotgraph("film", story)
    whole = len(server.questions)
    story.write_text(STORY.replace("slept in the warm sun", "barked at the grey cat"), encoding="utf-8")
    price = report(shotgraph("film", story, "--dry-run", "--json"))
    assert len(server.questions) == whole
    assert price["spent_dollars"] > 0
    edited = report(shotgraph("film", story, "--json"))
    assert 0 < price["llm_calls"] == edited["llm_calls"] < whole


def test_a_dry_run_says_whether_the_cap_lets_it_pass(
    shotgraph: Command, serve: Serve, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    serve()
    monkeypatch.setenv("LLM_MAX_COST_PER_STORY", "1")
    assert "  fits under LLM_MAX_COST_PER_STORY ($1.0000, of which $0.0000" in shotgraph("film", story, "--dry-run").out
    monkeypatch.setenv("LLM_MAX_COST_PER_STORY", "0.0001")
    said = shotgraph("film", story, "--dry-run").out
    assert "  does not fit under LLM_MAX_COST_PER_STORY" in said
    monkeypatch.setenv("LLM_MAX_COST_PER_STORY", said.partition("raise it to $")[2].split()[0])
    assert "  fits under" in shotgraph("film", story, "--dry-run").out


def test_a_dry_run_by_rule_costs_nothing(shotgraph: Command, story: Path, folder: Path) -> None:
    said = shotgraph("film", story, "--dry-run")
    assert said.out.splitlines()[1:] == ["  planned by rule, no language model: costs nothing"]
    assert [file.name for file in folder.iterdir()] == ["fox.md"]


def no_shots(body: Body, _: int) -> Fault | None:
    """No shots for anybody."""
    shots = "plan the shots" in body["messages"][0]["content"]
    return ServerError(400, "This model cannot do that") if shots else None


def test_scenes_that_rules_planned_are_told_and_asked_about_again(
    shotgraph: Command, serve: Serve, story: Path
) -> None:
    server = serve(no_shots)
    (note,) = report(shotgraph("film", story, "--json"))["warnings"]
    assert note.startswith(f"2 of 2 scenes were planned in shots by rule: {DRAFTER}: ")
    assert "This model cannot do that" in note
    assert note.endswith("; what no model answered is asked again next time")
    server.fault = lambda *_: None
    again = report(shotgraph("film", story, "--json"))
    assert (again["warnings"], again["llm_calls"] > 0) == ([], True)


def test_the_ui_shows_who_planned_each_scene_and_what_it_cost(
    shotgraph: Command, serve: Serve, story: Path, home: Path
) -> None:
    server = serve(no_shots)
    shotgraph("film", story)
    with open_instance(dagster_home(Settings(home=home))) as instance:
        shown = {asset: metadata(instance, asset) for asset in ("scene_list", "shot_plans", "clips")}
    assert [row["planned by"] for row in rows(shown["scene_list"]["breakdown"])] == [DRAFTER, DRAFTER]
    ruled, _ = rows(shown["shot_plans"]["planned"])
    assert ruled["planned by"] == "rules"
    assert "This model cannot do that" in ruled["notes"]
    assert shown["shot_plans"]["planned_by_rules"].startswith("2 of 2 scenes: ")
    assert "planned_by_rules" not in shown["scene_list"]
    assert [row["stage"] for row in rows(shown["scene_list"]["llm"])] == ["scenes"]
    assert sum(row["calls"] for row in rows(shown["scene_list"]["llm"])) == shown["scene_list"]["llm_calls"] == 1
    assert not [name for name in shown["clips"] if name.startswith("llm")]
    assert guarded(server) > 0


def metadata(instance: dg.DagsterInstance, asset: str) -> dict[str, Any]:
    event = instance.get_latest_materialization_event(dg.AssetKey(asset))
    assert event
    assert event.asset_materialization
    return {name: entry.value for name, entry in event.asset_materialization.metadata.items()}


def rows(table: Any) -> list[dict[str, Any]]:
    return [dict(row.data) for row in table.records]


def test_ctrl_c_need_not_wait_for_a_silent_server(shotgraph: Command, serve: Serve, story: Path, home: Path) -> None:
    server = serve(always(Slow(part="silent")))
    process = subprocess.Popen(
        [sys.executable, "-c", BEGIN, "film", str(story)],
        env={**os.environ, "PYTHONPATH": str(HOUSE)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )  # fmt: skip
    try:
        assert process.stderr
        first = process.stderr.readline()
        while not server.questions:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        # The server keeps still for a minute and the client is patient for four: this is no matter of speed.
        out, err = process.communicate(timeout=30)
    finally:
        process.kill()
        process.wait()
    assert first == "fox: planning scenes, asking language models\n"
    assert (process.returncode, out) == (130, "")
    assert err.splitlines()[-1].startswith("Stopped. Finished work is kept")
    assert "Traceback" not in err
    server.fault = lambda *_: None
    assert report(shotgraph("film", story, "--json"))["llm_calls"] > 0


def test_the_doctor_says_who_plans_for_how_much_and_never_the_key(shotgraph: Command, serve: Serve) -> None:
    serve(models=(DRAFTER, "meta-llama/Llama-Guard-4-12B"))
    said = shotgraph("doctor")
    assert said.status == 0
    for words in (
        "stories are planned by: llm (LLM_PROVIDER and LLM_BASE_URL and LLM_API_KEY set)",
        "shots are judged by: guard",
        "language models: together at http://127.0.0.1:",
        "key: set (LLM_API_KEY)",
        f"reading: {DRAFTER} ($0.15 and $0.6 for a million tokens read and written), then ",
        "lists 2 models, but not deepseek-ai/DeepSeek-V4.1-Flash",
        "names in en: ",
        "names in hi: ",
    ):
        assert words in said.out
    assert KEY not in said.out


def test_the_doctor_fails_for_planners_that_cannot_work_and_for_no_others(
    shotgraph: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shotgraph("doctor").status == 0
    monkeypatch.setenv("LLM_PROVIDER", "together")
    said = shotgraph("doctor")
    assert said.status == 1
    assert "key: not set (TOGETHER_API_KEY, or LLM_API_KEY)" in said.out
    monkeypatch.setenv("SHOTGRAPH_DIRECTOR", "rules")
    assert shotgraph("doctor").status == 0


def test_a_stage_whose_length_is_not_known_is_told_in_few_lines() -> None:
    said: list[str] = []
    now = iter(range(0, 1000, 4))
    lines = Lines("fox", said.append, lambda: next(now))
    for asked in range(1, 6):
        lines(Progress("shots", asked - 1, asked, grows=True))
        lines(Progress("shots", asked, asked, grows=True))
    lines(Progress("narration", 0, 2))
    assert said[0] == "fox: planning shots, asking language models"
    assert said[1] == "fox: planning shots, 2 of 2 questions answered"
    assert said[-2].startswith("fox: planning shots done, 5 questions in ")
    assert said[-1] == "fox: speaking, 2 steps"
    assert len(said) <= 6
