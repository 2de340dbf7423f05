"""What every director of the catalogue keeps to."""

import pytest

from shotgraph_core.backends import names, opened
from shotgraph_core.desk.model_desk import BareDesk
from shotgraph_core.model import Language, StoryInput
from shotgraph_core.ports import Director
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.shot_plans import untold_or_doubled

STORIES = {
    Language.EN: (
        "Mira lived by the sea. Every night she lit a lamp.\n\n"
        '"Who is there?" she called. Nobody answered; the wind went on.\n\n'
        "In the morning the village was full of snow. An old dog sat at her door."
    ),
    Language.HI: "मीरा गाँव में रहती थी। वह रोज़ नदी पर जाती थी।\n\nएक रात बहुत बारिश हुई। उसका कुत्ता घर नहीं आया।",
}


@pytest.fixture(params=names("director"))
def director(request: pytest.FixtureRequest) -> Director:
    return opened("director", request.param)


@pytest.mark.parametrize("language", Language)
def test_every_sentence_is_told_once_and_the_same_story_gives_the_same_plan(director, language):
    story = processed_story(StoryInput(text=STORIES[language], title="A", language=language))
    scenes = director.scenes(story, BareDesk())
    plans = director.shots(scenes, BareDesk())
    assert scenes.sentences == story.sentences
    assert untold_or_doubled(scenes, plans) == ""
    assert director.shots(director.scenes(story, BareDesk()), BareDesk()).digest() == plans.digest()


def test_every_shot_belongs_to_a_scene_and_knows_its_cast(director):
    story = processed_story(StoryInput(text=STORIES[Language.EN], title="A"))
    scenes = director.scenes(story, BareDesk())
    plans = director.shots(scenes, BareDesk())
    known = {character.id for character in scenes.characters}
    assert {shot.scene_id for shot in plans.shots} == {scene.id for scene in plans.scenes}
    assert all(character.id in known for shot in plans.shots for character in shot.cast)


def test_it_says_who_it_is(director):
    assert (director.spec.port, director.spec.name in names("director")) == ("director", True)
