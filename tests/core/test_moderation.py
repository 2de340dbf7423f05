"""What may be shown and what may not by its words, and what is done about an unsafe shot."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.backends.moderator.guard import GuardModerator
from shotgraph_core.backends.moderator.lexicon import LexiconModerator
from shotgraph_core.desk.model_desk import BareDesk
from shotgraph_core.errors import InputError, ServerDown, UnsafeStory
from shotgraph_core.film import make_film
from shotgraph_core.model import HAZARDS, POLICIES, Language, SceneList, ShotPlans, StoryInput
from shotgraph_core.ports import Stage
from shotgraph_core.settings import Settings
from shotgraph_core.stages.moderation import moderation, refuse_unsafe, shot_texts
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.scene_list import scene_list
from shotgraph_core.stages.shot_plans import shot_plans, untold_or_doubled
from shotgraph_core.stages.softening import softened
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Progress, Studio
from shotgraph_core.text import hazards
from tests.fakes import fake_studio
from tests.films import CORPUS, STORIES
from tests.forty_lines import EN, HI, TABLE
from tests.scripted_desk import ScriptedDesk

LINES = pytest.mark.parametrize(("language", "line", "hazard"), TABLE, ids=[f"{one[0]}-{one[1][:24]}" for one in TABLE])

# The lexicon


@LINES
def test_the_lexicon_tells_safe_lines_from_unsafe_ones(language: Language, line: str, hazard: str) -> None:
    verdict = LexiconModerator().verdict(line, language, BareDesk())
    assert verdict.categories == ((hazard,) if hazard else ())
    assert verdict.safe is not bool(hazard)
    assert bool(verdict.words) is bool(hazard)
    assert all(word in line for word in verdict.words)


def test_the_table_has_forty_lines_of_both_languages_and_kinds() -> None:
    kinds = [(language, bool(hazard)) for language, _, hazard in TABLE]
    assert [kinds.count(kind) for kind in ((EN, True), (EN, False), (HI, True), (HI, False))] == [12, 12, 8, 8]


@pytest.mark.parametrize(
    "text",
    [
        "murdered", "MURDERED", "Murdered", "ｍｕｒｄｅｒｅｄ", "mur\u200bdered", "mur\u00addered", "mürdered",
        "mu\u0301rdered", "murrrrdered", "mur-dered", "m-u-r-d-e-r-e-d", "murd3r3d", "murdеrеd",
    ],
)  # fmt: skip
def test_cheap_disguises_are_seen_through(text: str) -> None:
    (hit,) = hazards.hits(f"He {text} him.")
    assert (hit.text, hit.hazard.category) == (text, "S1")


@pytest.mark.parametrize("spelt", ["क\u093cत्ल कर दिया", "कत्ल कर दिया", "\u0958त्ल कर दिया"])
def test_hindi_spelling_variants_are_one_word(spelt: str) -> None:
    assert [hit.hazard.category for hit in hazards.hits(f"उसने उसका {spelt}।")] == ["S1"]


@pytest.mark.parametrize(
    "text",
    [
        "The heroine waved.", "Grapes and raisins.", "Essex, Sussex and Middlesex.", "The therapist smiled.",
        "He skilled himself in judo.", "Scunthorpe won.", "She hung the wash on the line.", "He shot a photograph.",
        "Mira had six apples.", "A skeleton danced.", "The emperor is naked!", "She was stabbed by envy.",
        "The giant killed the king's best ox.", "Blood oranges.", "He laughed himself to death.", "The rain beat it.",
        "गांडीव धनुष", "सोना बहुत महँगा है", "उसका ख़ून खौल उठा", "वह शर्म से लाल हो गया", "राजा ने दुश्मन को हरा दिया",
    ],
)  # fmt: skip
def test_words_inside_words_and_ordinary_ones_are_safe(text: str) -> None:
    assert hazards.hits(text) == ()


def test_every_known_phrase_is_found_and_its_mild_words_are_mild() -> None:
    meanings = hazards._hazards()[0]._meanings
    for phrase, meaning in meanings.items():
        text = f"It was {' '.join(phrase)} there."
        assert [hit.hazard for hit in hazards.hits(text)] == ([meaning] if meaning else []), phrase
        assert hazards.hits(hazards.mild(text)) == (), phrase
    assert {meaning.category for meaning in meanings.values() if meaning} <= HAZARDS.keys()
    assert not [meaning for meaning in meanings.values() if meaning and set(meaning.mild) & set("{}()_")]


@given(st.text())
def test_a_text_without_offending_words_stays_as_it_is(text: str) -> None:
    assert hazards.hits(text) or hazards.mild(text) == text


def test_mild_words_keep_a_sentence_a_sentence() -> None:
    assert hazards.mild("He stabbed him to death, and ran.") == "He hurt him, and ran."
    assert hazards.mild("Fucking hell, said he.") == "Hell, said he."
    assert hazards.mild("डाकू ने राजा की हत्या कर दी।") == "डाकू ने राजा की चोट पहुँचाई।"


@pytest.mark.parametrize("file", [*STORIES, *sorted(CORPUS.glob("*/*.md"))], ids=lambda file: file.stem)
def test_every_shot_of_the_real_stories_may_be_shown(file: Path) -> None:
    director, desk = RulesDirector(), BareDesk()
    plans = director.shots(director.scenes(processed_story(read_story(file)), desk), desk)
    for shot in plans.shots:
        assert hazards.hits(f"{shot.description} {shot.subtitle_text}") == ()


# The stage


UNSAFE_TEXT = (
    "The old boat lay on the warm sand. Mira sat down beside it.\n\n***\n\n"
    "Then the pirate murdered the captain. The gulls cried over the quiet sea. Mira walked home in the rain.\n"
)


def told(text: str, policy: str = "", language: Language = EN) -> StoryInput:
    return StoryInput(text=text, title="The Boat", language=language, moderation=policy)


def lexicon_studio(home: Path, **changes: object) -> Studio:
    return fake_studio(home, moderator=LexiconModerator(), director=RulesDirector(), **changes)


def planned(story: StoryInput, studio: Studio) -> tuple[SceneList, ShotPlans]:
    scenes = scene_list(processed_story(story), studio)
    return scenes, shot_plans(scenes, studio)


def model_studio(home: Path, desk: ScriptedDesk, **changes: object) -> Studio:
    return lexicon_studio(home, desk_with=lambda _: desk, **changes)


def test_every_picture_and_line_is_judged_and_remembered(tmp_path: Path) -> None:
    desk = ScriptedDesk(lambda *_: "safe")
    seen: list[Progress] = []
    studio = fake_studio(tmp_path, moderator=GuardModerator(), desk_with=lambda _: desk, on_progress=seen.append)
    _, plans = planned(told(UNSAFE_TEXT), studio)
    first = moderation(plans, studio)
    texts = {text for shot in plans.shots for text in shot_texts(shot).values()}
    assert {prompt.user for _, _, prompt in desk.asked} == texts
    assert len(desk.asked) == len(texts)
    assert seen[-1] == Progress("moderation", len(texts), len(texts))
    assert moderation(plans, studio) == first
    assert len(desk.asked) == len(texts)


def test_another_safety_model_judges_anew(tmp_path: Path) -> None:
    answers = {"mild": "safe", "stern": "unsafe\nS1"}
    desks = [ScriptedDesk(lambda model, _: answers[model], safety=(name,)) for name in answers]
    judged = []
    for desk in desks:
        studio = fake_studio(tmp_path, moderator=GuardModerator(), desk_with=lambda _, desk=desk: desk)
        judged.append(moderation(planned(told(UNSAFE_TEXT), studio)[1], studio))
    assert [len(one.unsafe) for one in judged] == [0, 5]


def test_the_lexicon_shows_no_progress(tmp_path: Path) -> None:
    seen: list[Progress] = []
    studio = lexicon_studio(tmp_path, on_progress=seen.append)
    moderation(planned(told(UNSAFE_TEXT, "soften"), studio)[1], studio)
    assert seen == []


def test_what_a_camera_is_told_is_judged_with_its_style(tmp_path: Path) -> None:
    studio = lexicon_studio(tmp_path)
    _, plans = planned(told(UNSAFE_TEXT.replace("murdered", "met")), studio)
    shots = tuple(
        shot.model_copy(update={"prompt": f"naked women. {shot.description}"}) if number == 1 else shot
        for number, shot in enumerate(plans.shots)
    )
    (unsafe,) = moderation(plans.model_copy(update={"shots": shots}), studio).unsafe
    assert (unsafe.number, unsafe.unsafe, unsafe.categories, unsafe.words) == (
        2,
        ("picture",),
        ("S12",),
        ("naked women",),
    )


def test_a_film_of_an_unsafe_story_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(
        UnsafeStory, match=r"Not safe to show: shot 3 \(shot-[0-9a-f]{12}\), picture and line, "
    ) as error:
        make_film(told(UNSAFE_TEXT), lexicon_studio(tmp_path))
    for named in (
        "violent crimes (S1)",
        "'murdered' (“Then the pirate murdered the captain.”)",
        "Change the story there",
        "`moderation: soften`",
        "`moderation: warn`",
    ):
        assert named in str(error.value)
    assert not list(tmp_path.glob("memo/speech/*"))
    assert not list(tmp_path.glob("memo/clip/*"))


def test_many_unsafe_shots_are_three_and_a_number(tmp_path: Path) -> None:
    text = " ".join(f"On day {number} the pirate murdered one more of the tired sailors." for number in range(7))
    with pytest.raises(UnsafeStory, match=r"shot 1 .*; shot 2 .*; shot 3 .*; and 4 more\. Change"):
        make_film(told(text), lexicon_studio(tmp_path))


def test_an_unreadable_guard_says_so_in_place_of_a_hazard(tmp_path: Path) -> None:
    desk = ScriptedDesk(lambda *_: "Certainly!")
    studio = fake_studio(tmp_path, moderator=GuardModerator(), desk_with=lambda _: desk)
    with pytest.raises(UnsafeStory, match="the guard's answer could not be read: 'Certainly!'"):
        make_film(told(UNSAFE_TEXT), studio)


def test_warn_makes_the_film(tmp_path: Path) -> None:
    assert make_film(told(UNSAFE_TEXT, "warn"), lexicon_studio(tmp_path)).shots == 5


def test_the_story_decides_before_the_settings(tmp_path: Path) -> None:
    warning = Settings(home=tmp_path, moderation="warn")
    studio = lexicon_studio(tmp_path, settings=warning)
    refuse_unsafe(planned(told(UNSAFE_TEXT), studio)[1], studio)
    with pytest.raises(UnsafeStory):
        refuse_unsafe(planned(told(UNSAFE_TEXT, "stop"), studio)[1], studio)


# Softening


REWRITE = {
    "description": "Wide shot: the pirate chases the captain away.",
    "line": "Then the pirate chased the captain off.",
}


def test_the_lexicon_softens_a_shot_and_only_that(tmp_path: Path) -> None:
    studio = lexicon_studio(tmp_path)
    scenes, before = planned(told(UNSAFE_TEXT), studio)
    _, after = planned(told(UNSAFE_TEXT, "soften"), studio)
    assert [shot.softened for shot in after.shots] == [False, False, True, False, False]
    assert after.shots[2].subtitle_text == "Then the pirate hurt the captain."
    assert after.shots[2].description == before.shots[2].description.replace("murdered", "hurt")
    assert [shot for shot in after.shots if not shot.softened] == [*before.shots[:2], *before.shots[3:]]
    assert after.scenes[1].summary == "Then the pirate hurt the captain."
    assert untold_or_doubled(scenes, after) == ""
    assert moderation(after, studio).unsafe == ()
    assert planned(told(UNSAFE_TEXT, "soften"), lexicon_studio(tmp_path / "elsewhere"))[1] == after


def test_a_softened_story_is_filmed(tmp_path: Path) -> None:
    assert make_film(told(UNSAFE_TEXT, "soften"), lexicon_studio(tmp_path)).shots == 5


def test_a_language_model_softens_where_there_is_one(tmp_path: Path) -> None:
    desk = ScriptedDesk(lambda *_: f"```json\n{json.dumps(REWRITE)}\n```", safety=(), repair=("writer",))
    _, plans = planned(told(UNSAFE_TEXT, "soften"), model_studio(tmp_path, desk))
    assert (plans.shots[2].description, plans.shots[2].subtitle_text) == tuple(REWRITE.values())
    ((stage, model, prompt),) = desk.asked
    assert (stage, model, prompt.schema_name) == (Stage.REPAIR, "writer", "rewrite")
    schema = json.loads(prompt.json_schema)
    assert (schema["required"], schema["additionalProperties"]) == (["description", "line"], False)
    shown = json.loads(prompt.user)
    assert (shown["line"], shown["hazards"]) == ("Then the pirate murdered the captain.", "violent crimes (S1)")
    assert shown["words"] == ["murdered"]


BAD_REWRITES: dict[str, str | Exception] = {
    "no JSON": "I would rather not.",
    "another object": '{"text": "x"}',
    "no words": json.dumps(REWRITE | {"line": "…"}),
    "an empty description": json.dumps(REWRITE | {"description": " "}),
    "another language": json.dumps(REWRITE | {"line": "समुद्री डाकू चला गया।"}, ensure_ascii=False),
    "a novel": json.dumps(REWRITE | {"line": "And then the pirate sang. " * 40}),
    "a failure": ServerDown("busy"),
}


@pytest.mark.parametrize("answer", BAD_REWRITES.values(), ids=BAD_REWRITES)
def test_a_rewrite_that_cannot_be_used_leaves_it_to_the_next_and_then_to_the_lexicon(
    tmp_path: Path, answer: str | Exception
) -> None:
    desk = ScriptedDesk(lambda *_: answer, safety=(), repair=("one", "two"))
    _, plans = planned(told(UNSAFE_TEXT, "soften"), model_studio(tmp_path, desk))
    assert [model for _, model, _ in desk.asked] == ["one", "two"]
    assert plans.shots[2].subtitle_text == "Then the pirate hurt the captain."


def test_there_is_one_rewrite_and_then_the_story_stops(tmp_path: Path) -> None:
    still = json.dumps(REWRITE | {"line": "Then the pirate strangled the captain, and slit his throat."})
    desk = ScriptedDesk(lambda *_: still, safety=(), repair=("writer",))
    studio = model_studio(tmp_path, desk)
    with pytest.raises(UnsafeStory, match=r"Not safe to show even after one softening: shot 3 .*'slit his throat'"):
        make_film(told(UNSAFE_TEXT, "soften"), studio)
    assert len(desk.asked) == 1


def test_a_safe_line_stays_when_only_its_picture_is_softened(tmp_path: Path) -> None:
    desk = ScriptedDesk(lambda *_: json.dumps(REWRITE), safety=(), repair=("writer",))
    studio = model_studio(tmp_path, desk)
    _, plans = planned(told(UNSAFE_TEXT.replace("murdered", "met"), "soften"), studio)
    shown = plans.shots[2].model_copy(update={"description": "A pool of blood.", "prompt": "Ink. A pool of blood."})
    plans = softened(plans.model_copy(update={"shots": (*plans.shots[:2], shown, *plans.shots[3:])}), studio)
    assert plans.shots[2].softened
    assert plans.shots[2].subtitle_text == "Then the pirate met the captain."
    assert plans.shots[2].prompt == f"Ink. {REWRITE['description']}"


def test_dialogue_follows_a_softened_line(tmp_path: Path) -> None:
    text = UNSAFE_TEXT + 'The captain\'s wife said, "He murdered my husband in the night!"\n'
    _, plans = planned(told(text, "soften"), lexicon_studio(tmp_path))
    assert plans.shots[-1].dialogue == "He hurt my husband in the night!"


def test_hindi_is_softened_too(tmp_path: Path) -> None:
    text = "मीरा नाव के पास बैठी थी और समुद्र शांत था। फिर डाकू ने नाविक की हत्या कर दी। सब लोग चुपचाप घर चले गए।"
    _, plans = planned(told(text, "soften", HI), lexicon_studio(tmp_path))
    assert [shot.subtitle_text for shot in plans.shots if shot.softened] == ["फिर डाकू ने नाविक की चोट पहुँचाई।"]


def test_a_softened_line_does_not_outlive_the_wish_to_soften(tmp_path: Path) -> None:
    studio = lexicon_studio(tmp_path)
    _, soft = planned(told(UNSAFE_TEXT, "soften"), studio)
    scenes, _ = planned(told(UNSAFE_TEXT, "stop"), studio)
    plans = shot_plans(scenes, studio, last=soft)
    assert not any(shot.softened for shot in plans.shots)
    assert len(moderation(plans, studio).unsafe) == 1


def test_only_softened_lines_may_differ_from_the_story(tmp_path: Path) -> None:
    scenes, plans = planned(told(UNSAFE_TEXT.replace("murdered", "met")), lexicon_studio(tmp_path))
    for softened_line, line, right in ((True, "Gone.", True), (False, "Gone.", False), (True, " ", False)):
        shot = plans.shots[1].model_copy(update={"subtitle_text": line, "softened": softened_line})
        changed = plans.model_copy(update={"shots": (plans.shots[0], shot, *plans.shots[2:])})
        assert (untold_or_doubled(scenes, changed) == "") is right


# Settings


def test_a_story_says_what_is_done_about_unsafe_shots(tmp_path: Path) -> None:
    file = tmp_path / "boat.md"
    for policy in POLICIES:
        file.write_text(f"---\nmoderation: {policy}\n---\n{UNSAFE_TEXT}", encoding="utf-8")
        assert read_story(file).moderation == policy
        assert Settings(moderation=policy).moderation == policy
    file.write_text(UNSAFE_TEXT, encoding="utf-8")
    assert read_story(file).moderation == ""


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("moderation: off", "moderation False is not known; write one of: stop, soften, warn"),
        ("moderation: Ignore", "moderation 'Ignore' is not known; write one of: stop, soften, warn"),
        ("moderation: [stop, warn]", "is not known; write one of: stop, soften, warn"),
        ("modaration: warn", "did you mean 'moderation'?"),
    ],
)
def test_a_wrong_moderation_is_told(tmp_path: Path, line: str, problem: str) -> None:
    file = tmp_path / "boat.md"
    file.write_text(f"---\n{line}\n---\n{UNSAFE_TEXT}", encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_story(file)
    assert problem in str(error.value)
