"""What each sentence tells whoever plans: the reading of words (`text`) as the facts that planning (`plan`) wants."""

from collections.abc import Sequence

from shotgraph_core.model import Character, Sentence, Wishes
from shotgraph_core.plan.facts import Deed, Doer, PlaceFact, SentenceFacts, Stranger
from shotgraph_core.text.company import Doer as Someone
from shotgraph_core.text.company import Stranger as Other
from shotgraph_core.text.company import strangers
from shotgraph_core.text.deeds import Deed as Told
from shotgraph_core.text.deeds import deeds
from shotgraph_core.text.hints import hints
from shotgraph_core.text.mentions import Callers
from shotgraph_core.text.words import words


def facts(sentences: Sequence[Sentence], cast: Sequence[Character], story: Wishes) -> tuple[SentenceFacts, ...]:
    """The facts of each sentence of a story, of which `story` tells the language and the writer's own words."""
    callers = Callers(cast, story.language, story.lexicon)
    return tuple(_fact(sentence, callers, story) for sentence in sentences)


def _fact(sentence: Sentence, callers: Callers, story: Wishes) -> SentenceFacts:
    found, meant = hints(sentence.text, story.language, story.lexicon), callers.mentions(sentence.text)
    read = callers.read(sentence.text)
    others = strangers(read, callers)
    return SentenceFacts(
        sentence=sentence,
        places=tuple(PlaceFact(*place) for place in found.places),
        time=found.time,
        weather=found.weather,
        mood=found.mood,
        strong=found.strong,
        moves_on=found.moves_on,
        props=found.props,
        deeds=tuple(_deed(deed, others) for deed in deeds(read, callers)),
        strangers=tuple(Stranger(one.species, one.age, one.gender, one.many, one.pose) for one in others),
        dialogue=found.dialogue,
        speaker=meant.speaker,
        speaker_pronoun=meant.speaker_pronoun,
        opening=meant.opening,
        named=meant.named,
        pronouns=meant.pronouns,
        plural=meant.plural,
        words=max(len(words(sentence.text)), 1),
    )


def _deed(told: Told, others: Sequence[Other]) -> Deed:
    return Deed(told.pose, told.holds, tuple(_doer(one, others) for one in told.doers))


def _doer(one: Someone, others: Sequence[Other]) -> Doer:
    return Doer(one.who, one.gender, one.together, others.index(one.stranger) if one.stranger else -1)
