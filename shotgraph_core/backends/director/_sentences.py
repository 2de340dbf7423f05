"""What each sentence tells a director: the reading of words (`text`) as the facts that planning (`plan`) wants."""

from collections.abc import Sequence

from shotgraph_core.model import Character, Language, Sentence
from shotgraph_core.plan.facts import PlaceFact, SentenceFacts
from shotgraph_core.text.hints import hints
from shotgraph_core.text.mentions import Callers
from shotgraph_core.text.words import words


def facts(sentences: Sequence[Sentence], cast: Sequence[Character], language: Language) -> tuple[SentenceFacts, ...]:
    """The facts of each sentence."""
    callers = Callers(cast, language)
    return tuple(_fact(sentence, callers, language) for sentence in sentences)


def _fact(sentence: Sentence, callers: Callers, language: Language) -> SentenceFacts:
    found, meant = hints(sentence.text, language), callers.mentions(sentence.text)
    return SentenceFacts(
        sentence=sentence,
        places=tuple(PlaceFact(*place) for place in found.places),
        time=found.time,
        weather=found.weather,
        mood=found.mood,
        strong=found.strong,
        moves_on=found.moves_on,
        props=found.props,
        dialogue=found.dialogue,
        speaker=meant.speaker,
        speaker_pronoun=meant.speaker_pronoun,
        named=meant.named,
        pronouns=meant.pronouns,
        plural=meant.plural,
        words=max(len(words(sentence.text)), 1),
    )
