"""The first stage: a story is read. Nothing here touches the world."""

from shotgraph_core.errors import InputError
from shotgraph_core.model import ProcessedStory, StoryInput
from shotgraph_core.text.chunks import chunks
from shotgraph_core.text.entities import entities
from shotgraph_core.text.languages import checked_language
from shotgraph_core.text.sentences import sentences
from shotgraph_core.text.summary import summary
from shotgraph_core.text.words import token_count


def processed_story(story: StoryInput, *, chunk_tokens: int = 2000) -> ProcessedStory:
    """The story as sentences, chunks of at most `chunk_tokens` tokens, a summary and entities.

    Raises InputError for a story without words, in a script that ShotGraph does not read, or in another language than
    it says.
    """
    language = checked_language(story.text, story.language)
    told = sentences(story.text, language)
    if not told:
        raise InputError("The story has nothing to tell but markup; write at least one sentence")
    texts = [sentence.text for sentence in told]
    tokens = token_count(" ".join(texts))
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
        summary=summary(told, language),
        entities=entities(told, language),
        token_count=tokens,
        was_chunked=tokens > chunk_tokens,
    )
