"""What planning a story costs in tokens and money: this design in JSON and in TOON, retyping, and one large model.

    python -m benchmarks.tokens [--provider together] [--stories] [--json] [story.md ...]

Without stories it takes the corpus beside the repository, else `stories/`. Each design asks a real server on this
machine through the real client and desk; the server answers from one recorded plan, so all designs plan the same scenes
and shots, and counts tokens with o200k_base: messages, the schema they are held to, and the answer. What models think
before they answer is not in it, nor is the guard of shots, which costs each design the same.
"""

import argparse
import json
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

from benchmarks.recorded import Plan, bible_tokens, desk_before, recorded_plan, rehearsed
from benchmarks.retyping import answered_once, ask_once, retype, retyped
from shotgraph_core.backends.director.llm import LlmDirector
from shotgraph_core.desk.answers import Format
from shotgraph_core.desk.model_desk import ModelDesk
from shotgraph_core.ports import Stage
from tests.llm_server import Body

HERE = Path(__file__).parents[1]
CORPUS = HERE.parent / "shared" / "corpus"
STAGES = (Stage.READING, Stage.SCENES, Stage.SHOTS)
BASELINE = "retyped, pretty"
GOALS = {"scene breakdown, tokens written": 0.15, "all planning, dollars": 0.50}
"""At most so large a share of retyping."""


@dataclass
class Spent:
    """What a design was charged for."""

    calls: int = 0
    tokens_in: int = 0
    dollars: float = 0.0
    out: dict[str, int] = field(default_factory=lambda: dict.fromkeys(STAGES, 0))
    """Tokens written, by stage."""
    repairs: int = 0

    @property
    def tokens_out(self) -> int:
        """Tokens written, in all stages."""
        return sum(self.out.values())

    def moved(self, tokens: int) -> "Spent":
        """The same, with so many of the tokens that stage B wrote counted as stage A's."""
        out = {**self.out}
        out[Stage.READING] += tokens
        out[Stage.SCENES] -= tokens
        return Spent(self.calls, self.tokens_in, self.dollars, out, self.repairs)

    def __add__(self, other: "Spent") -> "Spent":
        out = {stage: self.out[stage] + other.out[stage] for stage in STAGES}
        added = (getattr(self, one) + getattr(other, one) for one in ("calls", "tokens_in", "dollars"))
        return Spent(*added, out, self.repairs + other.repairs)


Ask = Callable[[Plan, ModelDesk], None]


def direct(plan: Plan, desk: ModelDesk) -> None:
    """Asks all that this design asks."""
    director = LlmDirector(desk.settings)
    director.shots(director.scenes(plan.story, desk), desk)


def designs(plan: Plan) -> dict[str, tuple[Ask, Callable[[Body], str], Format]]:
    """How each design asks, what it is answered, and in which format."""
    return {
        "this design, JSON": (direct, rehearsed(plan, "json"), "json"),
        "this design, TOON": (direct, rehearsed(plan, "toon"), "toon"),
        BASELINE: (partial(retype, manner="pretty"), retyped(plan, "pretty"), "json"),
        "retyped, compact": (partial(retype, manner="compact"), retyped(plan, "compact"), "json"),
        "one large model": (ask_once, answered_once(plan), "json"),
    }


def spent_on(file: Path, provider: str, schema_read: bool = True) -> dict[str, Spent]:
    """What each design spends on a story."""
    plan = recorded_plan(file)
    spent = {}
    for name, (ask, answer, form) in designs(plan).items():
        with desk_before(answer, provider, form, schema_read) as (desk, server):
            ask(plan, desk)
            bible = bible_tokens(answer, (one.body for one in server.questions), form)
            spent[name] = charged(desk).moved(bible)
    return spent


def charged(desk: ModelDesk) -> Spent:
    """What a desk's ledger says."""
    total = Spent()
    for line in desk.ledger.lines:
        out = {**dict.fromkeys(STAGES, 0), line.stage: line.tokens_out}
        total += Spent(line.calls, line.tokens_in, line.dollars, out, line.repairs)
    return total


def summed(spent: Iterable[dict[str, Spent]]) -> dict[str, Spent]:
    """All stories' spending, by design."""
    totals: dict[str, Spent] = {}
    for one in spent:
        for name, cost in one.items():
            totals[name] = totals.get(name, Spent()) + cost
    return totals


def shares(cost: Spent, base: Spent) -> dict[str, float]:
    """What the goals are about, as shares of the baseline."""
    breakdown = cost.out[Stage.SCENES] / base.out[Stage.SCENES]
    return dict(zip(GOALS, (breakdown, cost.dollars / base.dollars), strict=True))


def table(totals: dict[str, Spent]) -> str:
    """A line for each design."""
    base = totals[BASELINE]
    heads = "".join(f"{head:>9}" for head in ("read", "written", *STAGES))
    lines = [f"{'':20}{'calls':>6}{heads}{'US$':>10}{'% of retyping':>15}"]
    for name, cost in totals.items():
        stages = "".join(f"{cost.out[stage]:9}" for stage in STAGES)
        lines.append(
            f"{name:20}{cost.calls:6}{cost.tokens_in:9}{cost.tokens_out:9}{stages}"
            f"{cost.dollars:10.5f}{cost.dollars / base.dollars:15.1%}"
        )
    return "\n".join(lines)


def verdicts(totals: dict[str, Spent]) -> str:
    """Whether the goals hold, and what TOON gains or loses."""
    lines = []
    for form in ("JSON", "TOON"):
        for goal, share in shares(totals[f"this design, {form}"], totals[BASELINE]).items():
            held = "holds" if share <= GOALS[goal] else "FAILS"
            lines.append(f"{form}: {goal}: {share:.1%} of retyping; goal at most {GOALS[goal]:.0%}: {held}")
    json_, toon = totals["this design, JSON"], totals["this design, TOON"]
    for what, one, other in (
        ("reads", toon.tokens_in, json_.tokens_in),
        ("writes", toon.tokens_out, json_.tokens_out),
        ("costs", toon.dollars, json_.dollars),
    ):
        lines.append(f"TOON {what} {abs(one / other - 1):.1%} {'less' if one < other else 'more'} than JSON")
    return "\n".join(lines)


def main() -> None:
    """Print what `--help` says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--provider", default="together", help="whose models and prices")
    parser.add_argument("--stories", action="store_true", help="a table for each story, too")
    parser.add_argument(
        "--schema-unread", action="store_true", help="schemas only make the server's grammar; no model reads them"
    )
    parser.add_argument("--json", action="store_true", help="all numbers as JSON")
    given = parser.parse_args()
    files = given.files or sorted(CORPUS.glob("*/*.md")) or sorted((HERE / "stories").glob("*.md"))
    with ProcessPoolExecutor(min(len(files), os.cpu_count() or 1)) as pool:
        spent = dict(
            zip(
                files,
                pool.map(partial(spent_on, provider=given.provider, schema_read=not given.schema_unread), files),
                strict=True,
            )
        )
    totals = summed(spent.values())
    if given.json:
        print(json.dumps({"stories": {file.stem: _plain(one) for file, one in spent.items()}, "all": _plain(totals)}))
        return
    for file, one in spent.items() if given.stories else ():
        print(f"{file.stem}\n{table(one)}\n")
    print(f"{len(files)} stories, {given.provider}\n{table(totals)}\n\n{verdicts(totals)}")


def _plain(spent: dict[str, Spent]) -> dict[str, object]:
    return {name: asdict(cost) for name, cost in spent.items()}


if __name__ == "__main__":
    main()
