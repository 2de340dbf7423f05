"""Whom a story is about, and who is meant in a sentence."""

from pathlib import Path

import pytest

from shotgraph_core.model import Age, Character, Figure, Gender, Language, StoryEntities
from shotgraph_core.text.entities import entities
from shotgraph_core.text.figures import figures
from shotgraph_core.text.mentions import Callers
from shotgraph_core.text.sentences import sentences

EN, HI = Language.EN, Language.HI
CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"

ASHA = Character(id="asha", name="Asha", gender=Gender.FEMALE)
RAVI = Character(id="ravi", name="Ravi", gender=Gender.MALE)
OLD_MAN = Character(id="old-man", name="old man", age=Age.OLD, gender=Gender.MALE)
FOX = Character(id="fox", name="fox", species="fox")


def found(text: str, language: Language = EN) -> dict[str, Figure]:
    return {figure.name: figure for figure in figures(sentences(text, language), language)}


def listed(text: str, language: Language = EN) -> StoryEntities:
    told = sentences(text, language)
    return entities(told, language, figures(told, language))


def test_people_are_named_by_capitals_and_ordinary_words_at_a_beginning_are_not() -> None:
    story = (
        "But Asha ran. Suddenly Ravi saw Asha. One day Ravi laughed. Perhaps Asha heard. Silence fell. Silence stayed."
    )
    assert set(found(story)) == {"Asha", "Ravi"}


def test_places_and_festivals_are_no_people() -> None:
    story = "Asha lived in Rampur. She liked Rampur. Asha waited for Holi. In Rampur, Holi is loud. Asha ran."
    assert set(found(story)) == {"Asha"}
    assert "Rampur" in listed(story).locations


def test_an_alias_and_its_name_are_one_figure() -> None:
    assert set(found("Little Asha sang. Asha Rao danced. Then Asha slept, and Asha's cat slept.")) >= {"Asha"}
    assert not {"Little Asha", "Asha Rao"} & set(found("Little Asha sang. Asha Rao danced. Then Asha slept."))


def test_unnamed_people_and_animals_are_figures_with_looks() -> None:
    told = found("The old fisherman met a fox. “Come,” said the old fisherman. The fox came to her grandmother's door.")
    assert told["old fisherman"].gender is Gender.MALE
    assert told["fox"].species == "fox"
    assert "grandmother" not in told, "one mention does not make a figure"


def test_words_that_are_nouns_and_verbs_are_no_animals() -> None:
    assert not found("She could not bear it. He had to duck. They bear the load and duck again. It may crow or fish.")


def test_gender_comes_from_kinship_and_from_pronouns_of_sentences_that_name_one_person() -> None:
    told = found("Tavi lost his hat. Tavi and his sister Wola ran. Wola lost her shoe. Tavi laughed. Wola laughed.")
    assert told["Tavi"].gender is Gender.MALE
    assert told["Wola"].gender is Gender.FEMALE


def test_a_story_told_by_an_i_has_its_teller_as_a_figure_and_a_play_has_none() -> None:
    assert "Narrator" in found("I am six. I like to draw. I see a bird. My mother sings.")
    assert "Narrator" not in found("Rita: I am six.\n\nYash: I am ten.\n\nRita: I see you.\n\nYash: I see you too.")


def test_hindi_names_are_found_by_the_doers_mark_and_speech() -> None:
    told = found("टिंकू ने कहा, “चलो।” टिंकू दौड़ा। उसने देखा। किसी ने पूछा। बच्चों ने गाया। टिंकू की नानी आईं। नानी हँसीं।", HI)
    assert set(told) == {"टिंकू", "नानी"}
    assert told["टिंकू"].gender is Gender.MALE
    assert told["नानी"].age is Age.OLD


def test_hindi_kin_after_a_name_tell_its_looks() -> None:
    told = found("रहमान चाचा आए। रहमान चाचा ने पूछा। रहमान चाचा हँसे।", HI)
    assert set(told) == {"रहमान"}
    assert (told["रहमान"].gender, told["रहमान"].age) == (Gender.MALE, Age.ADULT)


def test_spelling_variants_of_hindi_are_one_word() -> None:
    assert found("साँप आया। सांप गया।", HI).keys() == found("सांप आया। सांप गया।", HI).keys()


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("“Come,” said Asha to Ravi.", "asha"),
        ("Ravi turned to Asha and said, “Come.”", "asha"),
        ("“Come,” the old man said kindly.", "old-man"),
        ("Ravi: Come, Asha!", "ravi"),
        ("“Come, Ravi!”", ""),
        ("Asha looked at Ravi.", ""),
    ],
)
def test_the_speaker_is_who_stands_with_the_verb_of_speech(line: str, speaker: str) -> None:
    assert Callers([ASHA, RAVI, OLD_MAN], EN).mentions(line).speaker == speaker


def test_the_hindi_speaker_has_the_doers_mark() -> None:
    cast = [Character(id="vicky", name="विक्की"), Character(id="kato", name="काटो")]
    assert Callers(cast, HI).mentions("“चलो,” विक्की ने काटो से कहा।").speaker == "vicky"
    assert Callers(cast, HI).mentions("“चलो,” काटो बोला।").speaker == "kato"


def test_a_pronoun_speaks_where_no_name_does() -> None:
    meant = Callers([ASHA, RAVI], EN).mentions("“Please,” he asked Asha, “wait.”")
    assert (meant.speaker, meant.speaker_pronoun) == ("", Gender.MALE)


def test_who_is_only_spoken_of_is_not_in_the_picture_but_who_is_called_is() -> None:
    callers = Callers([ASHA, RAVI, FOX], EN)
    assert callers.mentions("“Ravi is far away,” said Asha.").named == ("asha",)
    assert callers.mentions("“Wait, Ravi!” said Asha.").named == ("asha", "ravi")


def test_a_name_without_its_capital_is_a_word() -> None:
    rose = Character(id="rose", name="Rose")
    assert Callers([rose], EN).mentions("The sun rose.").named == ()
    assert Callers([rose], EN).mentions("Then Rose rose.").named == ("rose",)


EXPECTED = {
    "en/sailing-home": {"Sundari", "Basava", "father"},
    "en/hyena-and-raven": {"Hyena", "Raven"},
    "en/the-clever-tortoise-and-the-foolish-fox": {"tortoise", "fox"},
    "en/jamun-has-her-wish": {"Jamun", "Grandpa"},
    "en/ammu-s-puppy": {"Ammu", "Shankar", "Abdul", "Kumari", "Venu", "Unni"},
    "hi/ammu-ka-pilla": {"अम्मू", "वेणु", "अब्दुल", "कुमारी", "उन्नी"},
    "hi/nauka-ki-sair": {"विक्की", "काटो"},
    "hi/gura-ka-lakadhara": {"लकड़हारा", "पंडित"},
    "hi/sona-badi-sayani": {"सोना", "माँ"},
}


@pytest.mark.parametrize("stem", EXPECTED)
@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not here")
def test_the_people_a_reader_would_name_lead_the_list(stem: str) -> None:
    body = (CORPUS / f"{stem}.md").read_text(encoding="utf-8").split("---\n", 2)[2]
    language = Language(stem[:2])
    assert EXPECTED[stem] <= set(listed(body, language).characters[:8])


def test_hindi_names_are_of_the_kind_that_their_story_tells() -> None:
    told = found(
        "पेड़ पर गिलहरियों का एक परिवार रहता था। विक्की उस परिवार का सदस्य था। उसका चचेरा भाई काटो जंगल से आया। विक्की ने काटो से "
        "कहा, “चलो।” काटो ने कहा, “हाँ।”",
        HI,
    )
    assert {told["विक्की"].species, told["काटो"].species} == {"squirrel"}
    assert found("पिशि दुखी थी। कल तक वह मछलियों के समूह का हिस्सा थी। पिशि ने गोता लगाया।", HI)["पिशि"].species == "fish"


def test_a_mother_among_animals_is_one_of_them() -> None:
    told = found("हिरण का बच्चा दौड़ रहा था। हिरण का बच्चा गिरा। माँ ने उसे देखा। माँ हँसी।", HI)
    assert (told["हिरण"].age, told["माँ"].species) == (Age.CHILD, "deer")


def test_goods_of_a_hindi_shop_are_no_figures() -> None:
    told = found("मैं मछली की दुकान पर आई। बड़ी मछली, छोटी मछली, लम्बी मछली। मैं आगे चली। मैं घर पहुँची।", HI)
    assert "मछली" not in told


def test_a_hindi_pronoun_that_opens_a_sentence_has_the_gender_of_its_verb() -> None:
    cast = [Character(id="sona", name="सोना", gender=Gender.FEMALE), Character(id="ma", name="माँ")]
    callers = Callers(cast, HI)
    assert callers.mentions("वह माँ के पास दौड़ती है।").opening is Gender.FEMALE
    assert callers.mentions("उसने माँ को पकड़ लिया।").opening is Gender.UNKNOWN
    assert callers.mentions("वह किताब नीचे गिरी।").opening is None
    assert callers.mentions("जब वह घर आई, माँ हँसी।").opening is None
