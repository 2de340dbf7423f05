"""The first stage: a story is read. Nothing here touches the world."""

from shotgraph_core.errors import InputError
from shotgraph_core.model import ProcessedStory, StoryInput
from shotgraph_core.settings import NlpSettings
from shotgraph_core.text.chunks import chunks
from shotgraph_core.text.entities import entities
from shotgraph_core.text.figures import figures
from shotgraph_core.text.languages import checked_language
from shotgraph_core.text.nlp import named_entities
from shotgraph_core.text.sentences import sentences
from shotgraph_core.text.summary import summary
from shotgraph_core.text.tokens import token_count


def processed_story(
    story: StoryInput, *, chunk_tokens: int = 2000, summary_tokens: int = 2000, nlp: NlpSettings | None = None
) -> ProcessedStory:
    """The story as sentences, chunks of at most `chunk_tokens` tokens, a summary, entities and figures.

    A story of fewer than `summary_tokens` tokens needs no summary; it has a logline of at most three of its sentences.
    A longer one is summed up in up to 300 tokens of sentences from all its stretches. `nlp` names the spaCy models;
    without it the environment does, or else the best installed ones are taken.

    Raises InputError for a story without words, in a script that ShotGraph does not read, or in another language than
    it says. Raises MissingPart where a named spaCy model is not installed.
    """
    language = checked_language(story.text, story.language)
    told = sentences(story.text, language)
    if not told:
        raise InputError("The story has nothing to tell but markup; write at least one sentence")
    texts = [sentence.text for sentence in told]
    tokens = token_count(" ".join(texts))
    names = named_entities(told, language, (nlp or NlpSettings()).model(language))
    found = figures(told, language, names)
    return ProcessedStory(
        original_text=story.text,
        title=story.title,
        language=language,
        style=story.style,
        seed=story.seed,
        voice=story.voice,
        aspect=story.aspect,
        moderation=story.moderation,
        bible=story.bible,
        sentences=told,
        chunks=chunks(texts, chunk_tokens),
        summary=summary(told, language, long=tokens >= summary_tokens),
        entities=entities(told, language, found, names),
        figures=found,
        token_count=tokens,
        was_chunked=tokens > chunk_tokens,
    )
