"""What every moderator of the catalogue keeps to."""

import pytest

from shotgraph_core.backends import names, opened
from shotgraph_core.errors import ServerDown
from shotgraph_core.model import HAZARDS, Language
from shotgraph_core.ports import Moderator, Verdict
from tests.forty_lines import TABLE
from tests.scripted_desk import ScriptedDesk

MODERATORS = names("moderator")
HAZARD_OF = {line: hazard for _, line, hazard in TABLE}


def played(_: str, text: str) -> str:
    return f"unsafe\n{HAZARD_OF[text]}" if HAZARD_OF[text] else "safe"


def judged(moderator: Moderator, line: str, language: Language) -> Verdict:
    return moderator.verdict(line, language, ScriptedDesk(played))


@pytest.mark.parametrize("name", MODERATORS)
def test_a_moderator_says_who_it_is(name: str) -> None:
    spec = opened("moderator", name).spec
    assert (spec.port, spec.name) == ("moderator", name)


@pytest.mark.parametrize("name", MODERATORS)
def test_the_same_line_gets_the_same_verdict_with_its_hazard_and_judge(name: str) -> None:
    moderator = opened("moderator", name)
    for language, line, hazard in TABLE:
        verdict = judged(moderator, line, language)
        assert verdict == judged(moderator, line, language)
        assert verdict.safe is not bool(hazard)
        assert bool(verdict.categories) is not verdict.safe
        assert set(verdict.categories) <= HAZARDS.keys()
        assert verdict.by.startswith(name)


@pytest.mark.parametrize("name", MODERATORS)
def test_a_moderator_whose_models_are_away_never_finds_an_unsafe_line_safe(name: str) -> None:
    desk = ScriptedDesk(lambda *_: ServerDown("busy"))
    for language, line, hazard in TABLE:
        try:
            verdict = opened("moderator", name).verdict(line, language, desk)
        except ServerDown:
            continue
        assert verdict.safe is not bool(hazard)
