"""The first stage: a story is read. Nothing here touches the world."""

from shotgraph_core.errors import InputError
from shotgraph_core.model import ProcessedStory, StoryInput
from shotgraph_core.settings import Settings
from shotgraph_core.text.chunks import chunks
from shotgraph_core.text.entities import entities
from shotgraph_core.text.figures import figures
from shotgraph_core.text.languages import checked_language
from shotgraph_core.text.nlp import named_entities
from shotgraph_core.text.sentences import sentences
from shotgraph_core.text.summary import summary
from shotgraph_core.text.tokens import token_count


def processed_story(story: StoryInput, settings: Settings | None = None) -> ProcessedStory:
    """The story as sentences, chunks of whole sentences within a token budget, a summary, entities and figures.

    A story below the summary threshold needs no summary; it has a logline of at most three of its sentences. A longer
    one is summed up in up to 300 tokens of sentences from all its stretches.

    Raises InputError for a story without words, in a script that ShotGraph does not read, or in another language than
    it says. Raises MissingPart where a spaCy model that the settings name is not installed.
    """
    settings = settings or Settings()
    chunk_tokens = settings.story.chunk_tokens
    language = checked_language(story.text, story.language)
    told = sentences(story.text, language)
    if not told:
        raise InputError("The story has nothing to tell but markup; write at least one sentence")
    texts = [sentence.text for sentence in told]
    tokens = token_count(" ".join(texts))
    names = named_entities(told, language, settings.nlp.model(language))
    found = figures(told, language, names, story.lexicon)
    return ProcessedStory(
        original_text=story.text,
        title=story.title,
        credits=story.credits,
        **story.wishes,
        bible=story.bible,
        sentences=told,
        chunks=chunks(texts, chunk_tokens),
        summary=summary(told, language, long=tokens >= settings.llm.llm_skip_summarization_threshold),
        entities=entities(told, language, found, names, story.lexicon),
        figures=found,
        token_count=tokens,
        was_chunked=tokens > chunk_tokens,
    )
