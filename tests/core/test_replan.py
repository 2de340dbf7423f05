"""What an edit of a story changes in its plan, and what it leaves as it was."""

import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.desk.model_desk import BareDesk
from shotgraph_core.drafts import draft_name, keep_draft, last_draft
from shotgraph_core.errors import InputError
from shotgraph_core.model import (
    Age,
    Aspect,
    Bible,
    Character,
    Language,
    Mood,
    Place,
    PlaceLook,
    Scene,
    SceneList,
    Sentence,
    Setting,
    Shot,
    ShotPlans,
    StoryInput,
    TimeOfDay,
    Weather,
)
from shotgraph_core.plan.facts import THERE, PlaceFact, SentenceFacts
from shotgraph_core.plan.replan import outline, plan_digest, scene_id
from shotgraph_core.plan.replan_scenes import Edit, kept_bible, kept_cast, kept_setting
from shotgraph_core.plan.scenes import LEAST, MOST
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.shot_plans import untold_or_doubled
from shotgraph_core.store import Store
from shotgraph_core.text.sentences import sentences

STORIES = sorted((Path(__file__).parents[2] / "stories").glob("*.md"))
DIRECTOR, DESK = RulesDirector(), BareDesk()
NEUTRAL = {
    Language.EN: "It took a long time to count everything again.",
    Language.HI: "सब कुछ फिर से गिनने में बहुत समय लगा।",
}
Plan = tuple[SceneList, ShotPlans]


def planned(text: str, last: Plan | None = None, language: Language = Language.EN, **front: object) -> Plan:
    read = processed_story(StoryInput(text=text, title="A", language=language, **front))  # type: ignore[arg-type]
    scenes = DIRECTOR.scenes(read, DESK, last and last[0])
    assert scenes.sentences == read.sentences
    plans = DIRECTOR.shots(scenes, DESK, last and last[1])
    assert untold_or_doubled(scenes, plans) == ""
    return scenes, plans


def changed(before: Plan, after: Plan) -> list[str]:
    """The lines of the old shots that are no more as they were, where their sentences still are."""
    now = {shot.id: shot for shot in after[1].shots}
    told = {sentence.id for sentence in after[0].sentences}
    stand = [shot for shot in before[1].shots if told.issuperset(shot.sentence_ids)]
    return [shot.subtitle_text for shot in stand if now.get(shot.id) != shot]


def story(path: Path) -> tuple[str, Language]:
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return body, Language(yaml.safe_load(front)["language"])


# The outline, on sentences alone.

drawn_sentence = st.tuples(
    st.integers(0, 12), st.sampled_from(["", "", "", "paragraph", "paragraph", "section", "heading"])
)
drawn_story = st.lists(drawn_sentence, min_size=1, max_size=40)


def as_sentences(drawn: list[tuple[int, str]]) -> tuple[Sentence, ...]:
    """Sentences of a dozen texts, with the ids that the text's reading gives them."""
    found, seen = [], dict[int, int]()
    for number, opens in drawn:
        seen[number] = seen.get(number, 0) + 1
        found.append(
            Sentence(
                id=f"{number:06x}{seen[number]:06x}",
                text=f"Line {number}.",
                opens_paragraph=opens != "",
                opens_section=opens in ("section", "heading"),
                is_heading=opens == "heading",
            )
        )
    return tuple(found)


def scene_list(told: tuple[Sentence, ...], cuts: set[int]) -> SceneList:
    ends = sorted({0, len(told), *(cut for cut in cuts if cut < len(told))})
    scenes = tuple(
        Scene(id=f"scene-{n}", sentences=told[start:end], setting=Setting(place=Place.SEA), mood=Mood.SAD)
        for n, (start, end) in enumerate(pairwise(ends))
    )
    return SceneList(language=Language.EN, style="", seed=0, voice="", aspect=Aspect.WIDE, bible=Bible(), scenes=scenes)


drawn_edit = st.tuples(
    st.sampled_from(["insert", "delete", "replace", "move", "double", "split", "join"]),
    st.integers(0, 40),
    st.integers(1, 8),
    st.lists(st.tuples(st.integers(8, 20), st.sampled_from(["", "paragraph", "section"])), min_size=1, max_size=20),
)


def edited(drawn: list[tuple[int, str]], edits: list[tuple[str, int, int, list[tuple[int, str]]]]) -> list:  # type: ignore[type-arg]
    found = list(drawn)
    for kind, where, size, new in edits:
        at = where % (len(found) + 1)
        part = found[at : at + size]
        match kind:
            case "insert":
                found[at:at] = new
            case "delete":
                del found[at : at + size]
            case "replace":
                found[at : at + size] = new
            case "move":
                del found[at : at + size]
                found[(at + size) // 2 : (at + size) // 2] = part
            case "double":
                found[at:at] = part
            case _:
                found[at : at + size] = [(number, "paragraph" if kind == "split" else "") for number, _ in part]
    return found


@given(drawn_story, st.sets(st.integers(1, 40), max_size=8), st.lists(drawn_edit, max_size=4))
def test_whatever_the_edit_every_sentence_is_in_one_region_in_order(drawn, cuts, edits):  # type: ignore[no-untyped-def]
    last = scene_list(as_sentences(drawn), cuts)
    new = as_sentences(edited(drawn, edits))
    regions = outline(last, new)
    assert tuple(one for region in regions for one in region.sentences) == new
    assert all(region.sentences for region in regions)
    names = [region.id for region in regions if region.id]
    assert len(set(names)) == len(names)
    longest = max(len(scene.sentences) for scene in last.scenes)
    for region in regions:
        assert region.is_new or len(region.sentences) <= max(MOST + LEAST, longest)
        assert region.kept is None or region.kept.sentences == region.sentences
    for one, other in pairwise(regions):
        assert not (one.is_new and other.is_new)
    order = [last.scenes.index(scene) for region in regions if (scene := _same(region, last))]
    assert order == sorted(order)


def _same(region, last: SceneList) -> Scene | None:  # type: ignore[no-untyped-def]
    return next((scene for scene in last.scenes if region.id == scene.id), None)


@given(drawn_story, st.sets(st.integers(1, 40), max_size=8))
def test_a_story_that_was_not_edited_keeps_every_scene(drawn, cuts):  # type: ignore[no-untyped-def]
    last = scene_list(as_sentences(drawn), cuts)
    assert [region.kept for region in outline(last, last.sentences)] == list(last.scenes)


def told(*lines: str) -> tuple[Sentence, ...]:
    """Lines as sentences: `|` opens a paragraph, `*` a section."""
    return tuple(
        Sentence(id=line, text=line.lstrip("|*"), opens_paragraph=line[0] in "|*", opens_section=line[0] == "*")
        for line in lines
    )


TWO = scene_list(told("*a", "b", "c", "|d", "|e", "f", "g", "h"), {4})
"""The scenes "a b c d" and "e f g h"."""


@pytest.mark.parametrize(
    ("edit", "regions"),
    [
        (["*a", "x", "c", "|d", "|e", "f", "g", "h"], ["edited a x c d", "kept e f g h"]),
        (["*a", "b", "c", "|x", "|e", "f", "g", "h"], ["edited a b c x", "kept e f g h"]),
        (["*a", "b", "c", "|d", "|x", "f", "g", "h"], ["kept a b c d", "edited x f g h"]),
        (["*a", "b", "c", "|x", "|y", "f", "g", "h"], ["edited a b c x", "edited y f g h"]),
        (["*a", "b", "c", "|d", "x", "|e", "f", "g", "h"], ["edited a b c d x", "kept e f g h"]),
        (["*a", "b", "c", "|d", "|x", "|e", "f", "g", "h"], ["edited a b c d x", "kept e f g h"]),
        (["*a", "b", "c", "|d", "|x", "e", "f", "g", "h"], ["kept a b c d", "edited x e f g h"]),
        (["*a", "b", "c", "|d", "*x", "|e", "f", "g", "h"], ["kept a b c d", "new x", "kept e f g h"]),
        (["*a", "b", "c", "|d", "|x", "y", "z", "|e", "f", "g", "h"], ["kept a b c d", "new x y z", "kept e f g h"]),
        (["*x", "|a", "b", "c", "|d", "|e", "f", "g", "h"], ["new x", "kept a b c d", "kept e f g h"]),
        (["*x", "a", "b", "c", "|d", "|e", "f", "g", "h"], ["edited x a b c d", "kept e f g h"]),
        (["*a", "b", "*c", "|d", "|e", "f", "g", "h"], ["edited a b", "edited c d", "kept e f g h"]),
        (["*a", "b", "c", "|d", "|x"], ["kept a b c d", "new x"]),
        (["*e", "f", "g", "h"], ["kept e f g h"]),
        (["*a", "b", "c", "|d", "f", "h"], ["kept a b c d", "edited f h"]),
        (["*x", "y", "z"], ["new x y z"]),
    ],
)
def test_new_sentences_find_their_scene(edit: list[str], regions: list[str]) -> None:
    found = outline(TWO, told(*edit))
    kinds = ["new" if one.is_new else "kept" if one.kept else "edited" for one in found]
    assert [
        f"{kind} {' '.join(s.text for s in one.sentences)}" for kind, one in zip(kinds, found, strict=True)
    ] == regions


def test_a_sentence_written_again_above_does_not_make_the_lower_one_look_edited() -> None:
    last = scene_list(sentences("Yes. The fox ran.\n\nShe slept. He sang. Yes.", Language.EN), {2})
    new = sentences("Yes.\n\nYes. The fox ran.\n\nShe slept. He sang. Yes.", Language.EN)
    assert [(one.is_new, bool(one.kept)) for one in outline(last, new)] == [(True, False), (False, True), (False, True)]


def test_a_new_scene_never_takes_an_old_ones_name() -> None:
    first = Sentence(id="abcdef123456", text="A.")
    assert scene_id(first, set()) == "scene-abcdef12"
    assert scene_id(first, {"scene-abcdef12", "scene-abcdef12-2"}) == "scene-abcdef12-3"


# What stays of an edited scene.


def fact(number: int, **what: object) -> SentenceFacts:
    return SentenceFacts(sentence=Sentence(id=str(number), text=f"Line {number}."), **what)  # type: ignore[arg-type]


NIGHT, DAWN = fact(1, time=TimeOfDay.NIGHT), fact(2, time=TimeOfDay.DAWN)
PLAIN = [fact(number) for number in range(3, 9)]
OLD = Setting(place=Place.SEA, name="lighthouse", time=TimeOfDay.NIGHT, weather=Weather.STORM)
FRESH = Setting(place=Place.SEA, name="lighthouse", time=TimeOfDay.DAWN)


@pytest.mark.parametrize(
    ("edit", "time"),
    [
        (Edit([*PLAIN, PLAIN[0]], new=PLAIN[:1], gone=[NIGHT]), TimeOfDay.NIGHT),
        (Edit([*PLAIN, DAWN], new=[DAWN], gone=[]), TimeOfDay.NIGHT),
        (Edit([*PLAIN, DAWN], new=[DAWN], gone=[NIGHT]), TimeOfDay.DAWN),
        (Edit([*PLAIN, DAWN, DAWN], new=[DAWN, DAWN], gone=[]), TimeOfDay.DAWN),
        (Edit([DAWN, *PLAIN], new=[DAWN], gone=[]), TimeOfDay.DAWN),
    ],
    ids=["nobody tells it", "one in the midst", "instead of who told it", "several", "at the opening"],
)
def test_the_hour_turns_only_where_the_edit_tells_it(edit: Edit, time: TimeOfDay) -> None:
    assert kept_setting(OLD, FRESH, edit) == OLD.model_copy(update={"time": time})


def test_talk_of_a_place_does_not_move_a_scene() -> None:
    there, talk = (fact(1, places=(PlaceFact(Place.FOREST, "", weight),)) for weight in (THERE, THERE - 1))
    forest = Setting(place=Place.FOREST)
    assert kept_setting(OLD, forest, Edit([talk, *PLAIN], [talk], [])).place is Place.SEA
    moved = kept_setting(OLD, forest, Edit([there, *PLAIN], [there], []))
    assert (moved.place, moved.name, moved.weather) == (Place.FOREST, "", Weather.STORM)


def test_a_cast_stays_until_a_new_sentence_names_someone_else() -> None:
    meera = fact(1, named=("meera",))
    plain, named, known = Edit(PLAIN, PLAIN[:1], []), Edit([meera], [meera], []), ("asha", "ravi", "meera")
    assert kept_cast(["asha", "ravi"], ["ravi"], plain, known) == ("asha", "ravi")
    assert kept_cast(["asha"], ["meera"], named, known) == ("meera",)
    assert kept_cast(["asha"], ["asha", "meera"], named, known) == ("asha", "meera")
    assert kept_cast(["asha", "dog"], ["asha"], plain, known) == ("asha",)


def test_a_bible_keeps_who_is_still_there_and_adds_who_is_new() -> None:
    asha, ravi = Character(id="asha", name="Asha", hue=10), Character(id="ravi", name="Ravi", aliases=("the boy",))
    last = Bible(characters=(asha, ravi), palette="ochre", places=(PlaceLook(name="sea", look="grey"),))
    found = (
        Character(id="fox", name="Fox"),
        Character(id="asha", name="Asha", hue=99),
        Character(id="b", name="the boy"),
    )
    fresh = Bible(characters=found, palette="blue", light="low", places=(PlaceLook(name="sea", look="green"),))
    kept = kept_bible(last, fresh, still=())
    assert kept == Bible(
        characters=(asha, ravi, found[0]), palette="ochre", light="low", places=(PlaceLook(name="sea", look="grey"),)
    )
    assert kept_bible(last, Bible(), still={"ravi"}).characters == (ravi,)


# The director by rule.


def test_a_neutral_sentence_changes_no_other_shot_but_those_of_whom_nothing_tells_any_more() -> None:
    tried = 0
    for path in STORIES:
        text, language = story(path)
        before = planned(text, language=language)
        for sentence in before[0].sentences[1:-1]:
            if text.count(sentence.text) == 1:
                after = planned(text.replace(sentence.text, NEUTRAL[language]), before, language)
                gone = {one.id for one in before[0].characters} - {one.id for one in after[0].characters}
                showed = [shot.subtitle_text for shot in before[1].shots if gone & {one.id for one in shot.cast}]
                assert set(changed(before, after)) <= set(showed)
                tried += 1
    assert tried > 150


def test_the_same_story_again_is_the_same_plan() -> None:
    for path in STORIES:
        text, language = story(path)
        once = planned(text, language=language)
        assert planned(text, once, language) == once
        half = planned(text[: len(text) // 2], once, language)
        assert planned(text[: len(text) // 2], half, language) == half


def long_story() -> str:
    """Four of the demo stories and a generated one, as one story of two thousand words."""
    english = [body for body, language in map(story, STORIES) if language is Language.EN]
    who, did = ("Tara", "the potter", "Arjun", "a gardener"), ("carried", "painted", "counted", "forgot", "hid")
    lines = [
        f"{who[n % 4].capitalize()} {did[n % 5]} basket number {n} before the others had noticed." for n in range(70)
    ]
    made = "\n\n".join(" ".join(lines[n : n + 5]) for n in range(0, len(lines), 5))
    text = "\n\n***\n\n".join([*english, made])
    assert len(text.split()) >= 2000
    return text


def test_one_changed_sentence_of_two_thousand_words_touches_one_scene_and_no_other_shot() -> None:
    text = long_story()
    before = planned(text)
    for sentence in before[0].sentences[1:-1:16]:
        if text.count(sentence.text) == 1:
            edited_text = text.replace(sentence.text, NEUTRAL[Language.EN])
            regions = outline(before[0], sentences(edited_text, Language.EN))
            assert sum(region.kept is None for region in regions) == 1
            assert changed(before, planned(edited_text, before)) == []


def test_a_paragraph_in_front_of_two_thousand_words_is_a_scene_of_its_own() -> None:
    text = long_story()
    before = planned(text)
    after = planned(f"Listen well. This is a tale that Rukmini told one night.\n\n{text.lstrip()}", before)
    assert after[0].scenes[1:] == tuple(
        scene.model_copy(update={"sentences": now.sentences})
        for scene, now in zip(before[0].scenes, after[0].scenes[1:], strict=True)
    )
    assert after[1].shots[-len(before[1].shots) :] == before[1].shots


def test_a_deleted_sentence_takes_its_shot_with_it_and_no_other() -> None:
    text = long_story()
    before = planned(text)
    for sentence in before[0].sentences[1:-1:23]:
        after = planned(text.replace(sentence.text, "", 1), before)
        assert len(changed(before, after)) <= 1, sentence.text


ASHA = (
    "Asha walked to the well. She smiled at the sky above her. The bucket was full.\n\n"
    "Ravi waited at home for a long time."
)


def test_another_name_shows_its_bearer_in_what_follows_from_it() -> None:
    before = planned(ASHA)
    assert [shot.cast[0].id for shot in before[1].shots[:2]] == ["asha", "asha"]
    after = planned(ASHA.replace("Asha", "Meera"), before)
    assert [shot.cast[0].id for shot in after[1].shots[:2]] == ["meera", "meera"]
    assert after[1].shots[-1] == before[1].shots[-1]
    assert "asha" not in {one.id for one in after[0].characters}


def test_whoever_was_there_before_looks_as_before() -> None:
    before = planned(ASHA)
    after = planned(f"{ASHA} Asha was an old woman. The girl Tara was with her.", before)
    looks = {one.id: one for one in after[0].characters}
    assert [looks[one.id] for one in before[0].characters] == list(before[0].characters)
    assert list(after[0].characters[: len(before[0].characters)]) == list(before[0].characters)


def test_a_writers_word_on_a_characters_looks_reaches_the_shots_that_stay() -> None:
    scenes, plans = planned(ASHA)
    old = scenes.characters[0].model_copy(update={"hue": 200, "age": Age.OLD})
    dressed = scenes.model_copy(
        update={"bible": Bible(characters=(Character(**old.model_dump()), *scenes.characters[1:]))}
    )
    again = DIRECTOR.shots(dressed, DESK, plans)
    assert again.shots[0].cast[0].hue == 200
    assert again.shots[0].description != plans.shots[0].description
    assert [shot.framing for shot in again.shots] == [shot.framing for shot in plans.shots]


def test_a_softened_shot_is_planned_again_from_the_storys_own_words() -> None:
    scenes, plans = planned(ASHA)
    soft = plans.shots[1].model_copy(update={"subtitle_text": "…", "description": "…", "softened": True})
    last = plans.model_copy(update={"shots": (plans.shots[0], soft, *plans.shots[2:])})
    assert DIRECTOR.shots(scenes, DESK, last) == plans


@pytest.mark.parametrize("front", [{"seed": 5}, {"style": "ink"}])
def test_another_seed_or_style_is_planned_from_nothing(front: dict[str, object]) -> None:
    text, _ = story(STORIES[0])
    before = planned(text)
    assert planned(text, before, **front) == planned(text, **front)


def test_another_director_begins_from_nothing_and_another_voice_or_shape_does_not() -> None:
    read = processed_story(StoryInput(text=ASHA, title="A"))
    assert plan_digest(DIRECTOR.spec, read) != plan_digest(DIRECTOR.spec, read, ["a model"])
    same = read.model_copy(update={"voice": "espeak", "aspect": Aspect.TALL, "moderation": "warn"})
    assert plan_digest(DIRECTOR.spec, read) == plan_digest(DIRECTOR.spec, same)


def test_plans_of_two_versions_of_a_story_still_fit_together() -> None:
    half, whole = ASHA, f"{long_story()[:3000]}\n\n{ASHA}"
    for text, scenes, plans in ((whole, half, whole), (half, whole, half), (f"{half}\n\n{whole}", half, whole)):
        keeps_the_grammar(planned(text, (planned(scenes)[0], planned(plans)[1])))


# Any number of edits, one after the other.


def keeps_the_grammar(plan: Plan) -> None:
    scenes, plans = plan
    known = {one.id: one for one in scenes.characters}
    casts = {scene.id: scene.cast for scene in scenes.scenes}
    assert len(casts) == len(scenes.scenes)
    assert len({shot.id for shot in plans.shots}) == len(plans.shots)
    assert max(len(scene.sentences) for scene in scenes.scenes) <= MOST + LEAST
    assert all(set(cast) <= known.keys() for cast in casts.values())
    for shot in plans.shots:
        _keeps_the_grammar(shot, casts, known)
    for one, other in pairwise(plans.shots):
        alike = (one.shot_type, one.framing) == (other.shot_type, other.framing)
        assert not (alike and one.scene_id == other.scene_id)


def _keeps_the_grammar(shot: Shot, casts: dict[str, tuple[str, ...]], known: dict[str, Character]) -> None:
    assert bool(shot.cast) >= bool(casts[shot.scene_id])
    assert len(shot.cast) <= 3
    assert all(known[one.id] == one for one in shot.cast)
    assert shot.speaker in {"", *(one.id for one in shot.cast)}
    assert shot.subtitle_text in shot.description


def random_edit(paragraphs: list[list[str]], chance: random.Random, pool: list[str]) -> None:
    """One edit of a story's paragraphs, in place."""
    at = chance.randrange(len(paragraphs))
    lines = paragraphs[at]
    inside = chance.randrange(len(lines))
    edits: list[Callable[[], object]] = [
        lambda: lines.insert(inside, chance.choice(pool)),
        lambda: lines.__setitem__(inside, chance.choice(pool)),
        lambda: lines.pop(inside) if len(lines) > 1 else None,
        lambda: paragraphs.insert(at, chance.sample(pool, chance.randint(1, 6))),
        lambda: paragraphs.pop(at) if len(paragraphs) > 1 else None,
        lambda: paragraphs.insert(chance.randrange(len(paragraphs)), paragraphs.pop(at)),
        lambda: paragraphs.insert(at, list(lines)),
        lambda: paragraphs.__setitem__(slice(at, at + 1), [one for one in (lines[:inside], lines[inside:]) if one]),
        lambda: paragraphs.__setitem__(
            slice(at, at + 2), [[one for lines in paragraphs[at : at + 2] for one in lines]]
        ),
        lambda: paragraphs.insert(at, [chance.choice(["***", "## A Chapter"])]),
    ]
    chance.choice(edits)()


@pytest.mark.parametrize("path", STORIES, ids=[path.stem for path in STORIES])
def test_thirty_edits_in_a_row_lose_nothing_and_keep_the_grammar(path: Path) -> None:
    text, language = story(path)
    plan = planned(text, language=language)
    chance = random.Random(path.stem)
    pool = [sentence.text for sentence in plan[0].sentences]
    blocks = [block.split("\n") for block in text.strip().split("\n\n")]
    for number in range(30):
        random_edit(blocks, chance, pool)
        now = "\n\n".join(" ".join(lines) for lines in blocks)
        plan = planned(now, plan, language)
        keeps_the_grammar(plan)
        assert number % 6 or planned(now, plan, language) == plan


# Drafts.


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(str(tmp_path))


def test_a_text_that_comes_back_finds_its_own_plan(store: Store) -> None:
    before = planned(ASHA)[0]
    keep_draft(store, "scene_list", "asha", before)
    after = planned(
        ASHA.replace("Asha walked to the well.", "At dawn the fox and Tara went to the sea."),
        (before, planned(ASHA)[1]),
    )[0]
    keep_draft(store, "scene_list", "asha", after)
    assert last_draft(store, "scene_list", "asha", SceneList, before.sentences) == before
    assert last_draft(store, "scene_list", "asha", SceneList, after.sentences) == after
    assert last_draft(store, "scene_list", "asha", SceneList, after.sentences[1:]) == after


def test_a_plan_by_another_director_than_the_last_is_no_beginning(store: Store) -> None:
    by_rule = planned(ASHA)[1]
    other = by_rule.model_copy(update={"director": "another", "shots": by_rule.shots[1:]})
    for plan in (by_rule, other):
        keep_draft(store, "shot_plans", "asha", plan)
    assert last_draft(store, "shot_plans", "asha", ShotPlans, planned(ASHA)[0].sentences) == other


@pytest.mark.parametrize("data", [None, b"", b"{", b"[]", b'{"scenes": []}', b"\xff\xfe"])
def test_a_draft_that_is_missing_damaged_or_of_another_version_is_none(store: Store, data: bytes | None) -> None:
    if data is not None:
        store.write(draft_name("scene_list", "asha"), data)
    assert last_draft(store, "scene_list", "asha", SceneList, ()) is None


@pytest.mark.parametrize("story", ["", "..", "a/b", "../../a", "a\\b"])
def test_a_storys_name_never_leads_out_of_its_folder(story: str) -> None:
    with pytest.raises(InputError, match="cannot name a story"):
        draft_name("scene_list", story)
