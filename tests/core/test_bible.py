"""A story's bible: what stays the same through the film, what its writer says, and what every shot's prompt says."""

from pathlib import Path

import pytest

from shotgraph_core.backends.director.rules import RulesDirector
from shotgraph_core.bible_file import bible_edits, bible_files, bible_text
from shotgraph_core.desk.model_desk import BareDesk
from shotgraph_core.errors import InputError
from shotgraph_core.film import make_storyboard
from shotgraph_core.illustration.animals import animals, beasts
from shotgraph_core.illustration.filming.finish import DEFAULT, STYLES, finish_of
from shotgraph_core.illustration.people import people
from shotgraph_core.model import (
    Age,
    Bible,
    BibleEdits,
    Character,
    Gender,
    Place,
    SceneList,
    Setting,
    ShotPlans,
    StoryInput,
)
from shotgraph_core.plan import looks
from shotgraph_core.plan.bible import cast, edited
from shotgraph_core.plan.colours import HUES, NAMES, colour_name, hue_named, meant
from shotgraph_core.plan.places import LOOKS
from shotgraph_core.plan.prompt import dressed, shot_prompt
from shotgraph_core.stages.clips import FootageRequest, clips
from shotgraph_core.stages.narration import narration
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.stages.shot_plans import shot_plans
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from tests.fakes import fake_studio
from tests.films import STORIES

TEXT = (
    "Asha lived by the sea with her grandmother. Asha had a small brown dog. "
    "The old lamplighter came by every evening.\n\n"
    "Asha ran along the beach. The dog ran after Asha. Grandmother laughed out loud. "
    "Then a stranger called Bruno spoke to Asha. Bruno smiled at the dog.\n"
)
FILE = Path("fox.bible.yaml")


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    """Real plans, small fakes of all that costs time."""
    return fake_studio(tmp_path, director=RulesDirector())


def planned(folder: Path, text: str = TEXT, bible: str = "", front: str = "") -> tuple[SceneList, ShotPlans]:
    """What is filmed when a story lies beside a bible."""
    file = folder / "asha.md"
    file.write_text(f"---\nseed: 4\n{front}---\n{text}", encoding="utf-8")
    bible_files(file)[0].write_text(bible, encoding="utf-8")
    studio = fake_studio(folder / "home", director=RulesDirector())
    scenes = studio.director.scenes(processed_story(read_story(file)), BareDesk())
    return scenes, shot_plans(scenes, studio)


def prompts(plans: ShotPlans) -> dict[str, str]:
    return {shot.subtitle_text: shot.prompt for shot in plans.shots}


def who(scenes: SceneList, name: str) -> Character:
    return next(one for one in scenes.characters if one.name == name)


def test_words_for_people_are_those_by_which_they_are_drawn() -> None:
    hairs = dict(zip(people.HAIRS, looks.HAIRS, strict=True)) | dict(zip(people.GREYS, looks.GREYS, strict=True))
    assert len(looks.SKINS) == len(people.SKINS)
    for variant in range(180):
        for age in Age:
            for gender in Gender:
                one = Character(id="x", name="X", age=age, gender=gender, variant=variant)
                drawn = people.look(one, 0)
                assert looks.garment(one) == drawn.garment
                assert looks.hair_colour(one) == hairs[drawn.hair]
                assert (" beard" in looks.appearance(one)) == drawn.face.beard
                assert ("spectacles" in looks.appearance(one)) == drawn.face.spectacles
                assert looks.SKINS[people.SKINS.index(drawn.skin)] in looks.appearance(one)


def test_every_animal_that_can_be_drawn_has_words() -> None:
    drawn = {*beasts.BEASTS, *animals.BIRDS, *animals.OTHERS} - {"bird", "turtle"}
    assert drawn == {*looks.COATS, *looks.SKINNED}
    assert set(LOOKS) == set(Place)


def test_a_colour_is_called_as_it_is_named() -> None:
    assert all(colour_name(HUES[name]) == name for _, name in NAMES)
    assert {colour_name(hue) for hue in range(360)} == {name for _, name in NAMES}
    assert hue_named("black") is None


@pytest.mark.parametrize(
    ("words", "hue", "age", "gender"),
    [
        ("two plaits, a yellow raincoat", 50, None, None),
        ("blue eyes and a red ribbon", 0, None, None),
        ("a red scarf, a green coat", 120, None, None),
        ("an old man in an old blue coat", 225, Age.OLD, Gender.MALE),
        ("an old red coat", 0, None, None),
        ("a boy's cap", None, None, None),
        ("a girl with black plaits", None, Age.CHILD, Gender.FEMALE),
        ("लाल साड़ी, नीली आँखें", 0, None, None),
        ("बूढ़ी औरत, पीली साड़ी", 50, Age.OLD, Gender.FEMALE),
        ("", None, None, None),
    ],
)
def test_words_of_an_appearance_mean_a_dress_an_age_and_a_gender(
    words: str, hue: int | None, age: Age | None, gender: Gender | None
) -> None:
    assert meant(words) == (hue, age, gender)


def test_a_prompt_begins_with_the_style_and_says_everything_once(tmp_path: Path) -> None:
    scenes, plans = planned(tmp_path, front="style: oil on glass\n")
    for shot in plans.shots:
        parts = [
            "Oil on glass.",
            *(one.appearance for one in shot.cast),
            *(scenes.bible.palette, scenes.bible.light, scenes.bible.era),
        ]
        at = [shot.prompt.lower().find(part.lower()) for part in parts]
        assert at[0] == 0
        assert at == sorted(at)
        assert all(shot.prompt.lower().count(part.lower()) == 1 for part in [*parts, shot.subtitle_text])


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_prompts_are_short_name_the_whole_cast_and_are_the_same_when_dressed_again(path: Path) -> None:
    director = RulesDirector()
    scenes = director.scenes(processed_story(read_story(path)), BareDesk())
    plans = dressed(director.shots(scenes, BareDesk()), scenes.bible)
    assert dressed(plans, scenes.bible) == plans
    for shot in plans.shots:
        assert len(shot.prompt.split()) - len(shot.subtitle_text.split()) <= 120
        assert all(one.appearance in shot.prompt or one.appearance.capitalize() in shot.prompt for one in shot.cast)


def test_a_line_in_another_script_comes_last() -> None:
    path = next(path for path in STORIES if path.stem == "pehli-barish")
    scenes = RulesDirector().scenes(processed_story(read_story(path)), BareDesk())
    plans = dressed(RulesDirector().shots(scenes, BareDesk()), scenes.bible)
    assert all(shot.prompt.startswith("Picture-book illustration. ") for shot in plans.shots)
    assert all(shot.prompt.rstrip(".").endswith(shot.subtitle_text.rstrip(".")) for shot in plans.shots)


def test_an_edited_sentence_leaves_every_other_prompt_as_it_was(tmp_path: Path) -> None:
    _, before = planned(tmp_path)
    for line in ("Grandmother laughed out loud.", "The dog ran after Asha.", "Asha had a small brown dog."):
        _, after = planned(tmp_path, TEXT.replace(line, "The wind was quiet and nobody spoke for a while."))
        kept = {said: prompt for said, prompt in prompts(after).items() if "quiet" not in said}
        assert kept == {said: prompt for said, prompt in prompts(before).items() if said in kept}
        assert len(kept) == len(before.shots) - 1


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_what_a_bible_says_of_someone_hangs_on_no_other_sentence(path: Path) -> None:
    story = read_story(path)
    told = processed_story(story)
    whole = RulesDirector().scenes(told, BareDesk()).bible
    for gone in told.sentences[2::7]:
        left = story.model_copy(update={"text": story.text.replace(gone.text, "Nobody spoke.")})
        bible = RulesDirector().scenes(processed_story(left), BareDesk()).bible
        same = {(one.id, one.species, one.age, one.gender): one for one in whole.characters}
        for one in bible.characters:
            assert same.get((one.id, one.species, one.age, one.gender), one) == one
        places = {place.name: place for place in whole.places}
        assert all(places.get(place.name, place) == place for place in bible.places)


def test_a_writers_words_win_in_the_prompts_and_in_the_drawn_colour(tmp_path: Path, studio: Studio) -> None:
    found, plain = planned(tmp_path)
    said = "palette: ash and gold\nplaces: {The Sea: grey glass}\ncharacters: {asha: 'two plaits, a yellow raincoat'}\n"
    scenes, plans = planned(tmp_path, bible=said)
    assert (who(scenes, "Asha").hue, who(found, "Asha").hue == 50) == (50, False)
    spoken = narration(plans, studio)
    shown = [shot for shot in plans.shots if "asha" in {one.id for one in shot.cast}]
    assert shown
    assert all("two plaits, a yellow raincoat" in shot.prompt for shot in shown)
    assert all("Ash and gold." in shot.prompt for shot in plans.shots)
    assert any("Grey glass." in shot.prompt for shot in plans.shots)
    with studio.counting() as (counted, tally):
        clips(plain, spoken, counted)
        clips(plans, spoken, counted)
    assert tally.made(FootageRequest.step) == len(plans.shots) * 2
    dress = [people.look(who(one, "Asha"), 0).dress for one in (scenes, found)]
    assert dress[0][0] > dress[0][2] + 40
    assert dress[0] != dress[1]


def test_words_about_one_character_leave_the_shots_without_it_alone(tmp_path: Path) -> None:
    _, before = planned(tmp_path)
    _, after = planned(tmp_path, bible="characters:\n  Bruno: a tall man in a violet cloak\n")
    changed = [old.subtitle_text for old, new in zip(before.shots, after.shots, strict=True) if old != new]
    assert changed == [shot.subtitle_text for shot in before.shots if any(one.name == "Bruno" for one in shot.cast)]
    assert changed


def test_given_fields_replace_what_was_found_and_the_appearance_follows(tmp_path: Path) -> None:
    said = "characters:\n  Asha: {age: old, gender: male, colour: green, variant: 3, species: ''}\n"
    asha = who(planned(tmp_path, bible=said)[0], "Asha")
    assert (asha.age, asha.gender, asha.hue, asha.variant, asha.species) == (Age.OLD, Gender.MALE, 120, 3, "person")
    assert asha.appearance == looks.appearance(asha)
    assert "green" in asha.appearance


def test_whom_nobody_found_is_added_and_seen(tmp_path: Path) -> None:
    text = TEXT.replace("Grandmother laughed out loud.", "Juniper branches moved.")
    assert "Juniper" not in {one.name for one in planned(tmp_path, text)[0].characters}
    scenes, plans = planned(tmp_path, text, "characters:\n  Juniper: {species: owl}\n")
    assert (scenes.characters[-1].name, scenes.characters[-1].species) == ("Juniper", "owl")
    shot = next(shot for shot in plans.shots if "Juniper" in shot.subtitle_text)
    assert shot.cast[0] == scenes.characters[-1]
    assert "Juniper is an owl: brown feathers." in shot.prompt


def test_two_that_are_one_become_one() -> None:
    found = (Character(id="girl", name="girl"), Character(id="asha", name="Asha"), Character(id="dog", name="dog"))
    edits = bible_edits("characters:\n  Asha: {aliases: [the Girl], colour: 10}\n", FILE)
    now = cast(found, edits, seed=1)
    assert [(one.id, one.name, one.aliases) for one in now] == [("asha", "Asha", ("the Girl",)), ("dog", "dog", ())]
    assert now[0].hue == 10


def test_someone_found_without_a_name_can_be_given_one() -> None:
    edits = bible_edits("characters:\n  Mira: {aliases: old woman}\n", FILE)
    (now,) = cast((Character(id="old-woman", name="old woman"),), edits, seed=1)
    assert (now.id, now.name, now.aliases) == ("old-woman", "Mira", ("old woman",))


def test_hindi_names_are_the_same_with_and_without_nukta() -> None:
    path = next(path for path in STORIES if path.stem == "pehli-barish")
    told = processed_story(read_story(path))
    edits = bible_edits("characters:\n  गौरी: पीली बरसाती\n  मोती: {आयु: x}\n".replace("  मोती: {आयु: x}\n", ""), FILE)
    scenes = RulesDirector().scenes(told.model_copy(update={"bible": edits}), BareDesk())
    assert (who(scenes, "गौरी").hue, who(scenes, "गौरी").appearance) == (50, "पीली बरसाती")
    ram = (Character(id="x", name="बड़ा राजा"),)
    assert len(cast(ram, bible_edits("characters: {बडा राजा: लाल}", FILE), 1, lambda word: word.replace("़", ""))) == 1


def test_editing_twice_changes_nothing_more(tmp_path: Path) -> None:
    said = "era: the 1930s\ncharacters:\n  Asha: a green coat\n  Ghost: {variant: 8}\nplaces: {moon: dust}\n"
    scenes, _ = planned(tmp_path, bible=said)
    assert edited(scenes.bible, bible_edits(said, FILE), seed=99) == scenes.bible


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_bible_read_as_it_was_written_says_what_was_found(path: Path) -> None:
    told = processed_story(read_story(path))
    scenes = RulesDirector().scenes(told, BareDesk())
    edits = bible_edits(bible_text(scenes.bible, path), FILE)
    assert RulesDirector().scenes(told.model_copy(update={"bible": edits}), BareDesk()) == scenes


def test_a_written_bible_that_is_edited_is_kept_in_both_ways(tmp_path: Path) -> None:
    scenes, _ = planned(tmp_path)
    written = bible_text(scenes.bible, FILE)
    asha = who(scenes, "Asha")
    recoloured = written.replace(f"colour: {asha.hue} ", "colour: violet ", 1)
    assert "a violet" in who(planned(tmp_path, bible=recoloured)[0], "Asha").appearance
    spoken = written.replace(f"    # appearance: {asha.appearance}", "    appearance: 'no: a #coat'", 1)
    again = planned(tmp_path, bible=spoken)[0]
    assert who(again, "Asha").appearance == "no: a #coat"
    assert who(planned(tmp_path, bible=bible_text(again.bible, FILE))[0], "Asha") == who(again, "Asha")


def test_odd_names_survive_being_written() -> None:
    names = ("Yes", "null me", "007", "a: b", "# one", "- two", "*three", 'q"uote', "नानी", "{x}", "O'Neil", "true")
    people_ = tuple(Character(id=f"c{n}", name=name, aliases=(f"{name} II",)) for n, name in enumerate(names))
    bible = Bible(characters=cast(people_, BibleEdits(), 0), palette="a: 'b' # c", light="on", era="1930")
    edits = bible_edits(bible_text(bible, Path("odd.md")), FILE)
    assert tuple(one.name for one in edits.characters) == names
    assert edited(bible, edits, seed=0) == bible


@pytest.mark.parametrize("text", ["", "# nothing\n", "characters:\n", "palette: ~\ncharacters: {}\nplaces:\n"])
def test_an_empty_bible_says_nothing(text: str) -> None:
    assert bible_edits(text, FILE) == BibleEdits()


WRONG = {
    "palete: x\n": r"line 1: palete is not known here; did you mean 'palette'\?",
    "weather: x\n": r"line 1: weather is not known here; write one of: palette, light, era, characters, places",
    "- x\n": r"line 1: the bible has no names with colons; write lines like `light: low winter sun`",
    "light: [a, b]\n": r"line 1: light has several values; write one",
    "light: [a\n": r"line \d is broken \(.+\); write lines like",
    "light:\tx\n a: b": r"line \d is broken",
    "x: " + "[" * 5000: r"is broken",
    "characters: [Asha]\n": r"line 1: characters has no names with colons",
    "characters:\n  Asha:\n    age: yung\n": r"line 3: age 'yung' is not known; write one of: child, adult, old",
    "characters:\n  Asha: {gender: girl}\n": r"line 2: gender 'girl' is not known; write one of: female, male",
    "characters:\n  Asha: {colour: blak}\n": r"line 2: colour 'blak' is not a colour of the rainbow",
    "characters:\n  Asha: {colour: 360}\n": r"line 2: colour '360' is not a whole number from 0 to 359",
    "characters:\n  Asha: {colour: 5, hue: 6}\n": r"line 2: Asha says one thing twice",
    "characters:\n  Asha: {variant: -1}\n": r"line 2: variant '-1' is not a whole number from 0 to 999",
    "characters:\n  Asha: {apearance: x}\n": r"line 2: apearance is not known here; did you mean 'appearance'\?",
    "characters:\n  Asha: x\n  Asha: y\n": r"line 3: 'Asha' is there twice; keep one",
    "characters:\n  Asha: {aliases: [Mo]}\n  mo: y\n": r"line 3: mo is called 'mo', and so is Asha",
    "characters:\n  '': x\n": r"line 2: '' is no name; write one",
    "places:\n  sea: {look: x}\n": r"line 2: sea has several values",
    f"era: {'x' * 600}\n": r"line 1: era has 600 characters; write at most 500",
    "a: b\n---\nc: d\n": r"line 2 is broken",
}


@pytest.mark.parametrize("text", WRONG, ids=lambda text: text[:24].replace("\n", " "))
def test_a_wrong_bible_is_refused_in_one_sentence_that_says_where(text: str) -> None:
    with pytest.raises(InputError, match=WRONG[text]) as refused:
        bible_edits(text, FILE)
    assert str(refused.value).startswith("fox.bible.yaml: ")
    assert "\n" not in str(refused.value)


def test_a_place_is_known_by_its_own_name_first_and_then_by_its_kind(tmp_path: Path) -> None:
    _, plans = planned(tmp_path)
    shot = plans.shots[0].model_copy(update={"setting": Setting(place=Place.SEA, name="lighthouse")})
    edits = bible_edits("places: {sea: grey glass, lighthouse: a white tower}", FILE)
    kind = edits.model_copy(update={"places": edits.places[:1]})
    assert "A white tower." in shot_prompt(shot, Bible(places=edits.places), "")
    assert "Grey glass." in shot_prompt(shot, Bible(places=kind.places), "")
    assert "lighthouse with red bands" in shot_prompt(shot, Bible(), "")
    (moon,) = edited(Bible(), bible_edits("places: {The Moon: dust}", FILE), seed=0).places
    assert moon.name == "moon"


@pytest.mark.parametrize(
    ("style", "name"),
    [
        ("watercolour", "watercolour"), ("a watercolour, like Turner", "watercolour"), ("Watercolor", "watercolour"),
        ("water-colour", "watercolour"), ("watercolr", "watercolour"), ("papercut", "paper-cut"),
        ("Paper Cuts", "paper-cut"), ("paper_cut", "paper-cut"), ("shadow theater", "shadow-theatre"), ("FLAT", "flat"),
    ],
)  # fmt: skip
def test_a_style_is_understood_however_it_is_spelt(style: str, name: str) -> None:
    assert finish_of(style) is STYLES[name]


@pytest.mark.parametrize("style", ["", "float", "flattering", "oil on glass", "newspaper", "a shadow", "जल रंग"])
def test_other_words_for_a_style_leave_the_house_look(style: str) -> None:
    assert finish_of(style) is DEFAULT


@pytest.mark.parametrize(("style", "told"), [("", 0), ("default", 0), ("Water colour", 0), ("oil on glass", 1)])
def test_a_style_that_is_not_drawn_is_told_of(tmp_path: Path, style: str, told: int) -> None:
    story = StoryInput(text="The fox sat on the hill. The moon rose over the sea.", title="The Fox", style=style)
    notes = make_storyboard(story, fake_studio(tmp_path)).notes
    assert [note.startswith(f"style {style!r} names none of the looks") for note in notes] == [True] * told


def test_a_preset_leads_prompts_in_a_painters_words(tmp_path: Path) -> None:
    _, plans = planned(tmp_path, front="style: Paper Cut\n")
    assert all(shot.prompt.startswith("Layered paper-cut illustration. ") for shot in plans.shots)
