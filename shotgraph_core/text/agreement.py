"""Whom a Hindi verb or pronoun may mean, as far as endings tell: "दौड़ता" is said of him, "दौड़ रही" of her."""

from shotgraph_core.model import Gender
from shotgraph_core.text.lexicon import Lexicon
from shotgraph_core.text.reading import Reading
from shotgraph_core.text.words import key_of
from shotgraph_core.text.words import words as words_of

SUBJECTS = tuple(map(key_of, ("वह", "वो")))
"""Pronouns with which a verb agrees."""
OPENING = (*SUBJECTS, *map(key_of, ("उसने", "उसे", "उसको")))
"""Pronouns that may be whom a sentence tells of."""
LINKING = frozenset(map(key_of, ("कि", "जब", "अगर", "यदि", "जैसे", "जैसा", "मानो", "क्योंकि", "जो", "ताकि", "जिस")))
"""Words after which a pronoun may mean someone of the same sentence."""
HER_HELP = frozenset(
    map(key_of, ("रही", "रहीं", "गई", "गयी", "गईं", "गयीं", "लगी", "लगीं", "पड़ी", "पड़ीं", "चुकी", "जाती", "बैठी", "थी", "थीं"))
)
HIS_HELP = frozenset(map(key_of, ("रहा", "गया", "लगा", "पड़ा", "चुका", "जाता", "बैठा", "था")))
HERS, HIS = (key_of("ती"), key_of("तीं")), (key_of("ता"),)
SEVERAL = tuple(map(key_of, ("ते", "ए", "ये", "रहे", "े")))
BARE = tuple(map(key_of, ("ना", "नी", "कर")))
NOUNS = frozenset(
    word.key
    for word in words_of(
        "झपकी डुबकी गोता इशारा दोस्ती गिनती बस्ती मस्ती धरती खेती चुनौती गलती मोती पता नाश्ता चिंता चिन्ता कविता फीता सहायता "
        "सुंदरता पी"
    )
)
"""Words that end like verbs which show a gender."""
LEAST = 2
"""A verb has more letters than so many."""


def verb_gender(read: Reading, at: int) -> Gender | None:
    """The gender that a verb shows whose last word stands there, or its helping verb; None where it shows none."""
    key, after = read.key(at), read.key(at + 1)
    if key.endswith(SEVERAL) or key in NOUNS:
        return None
    if after in HER_HELP or after in HIS_HELP:
        return Gender.FEMALE if after in HER_HELP else Gender.MALE
    if key.endswith(BARE):
        return None
    if key.endswith(("ी", "ीं", "ई", "ईं")):
        return Gender.FEMALE
    return Gender.MALE if key.endswith("ा") else None


def opening(read: Reading, named: int, words: Lexicon) -> Gender | None:
    """The gender of a Hindi pronoun that opens a sentence's telling, unknown where its verb shows none.

    `named` is the index of the first word that names someone there. None where no pronoun stands before it, where the
    pronoun only points ("वह किताब"), or may mean someone of the sentence itself ("जब वह ...").
    """
    for at, word in enumerate(read.words[:named]):
        if read.quoted[at]:
            continue
        if word.key in LINKING:
            return None
        if word.key in OPENING and not points(read, at, words):
            return _shown(read, at, words)
    return None


def points(read: Reading, at: int, words: Lexicon) -> bool:
    """Whether a pronoun only points to the noun after it: "वह किताब", "वह लड़की", but not "वह माँ के पास"."""
    key = read.key(at + 1)
    thing = key in words.people or (key in words.props and key not in words.places)
    return read.key(at) in SUBJECTS and thing and read.key(at + 2) not in words.cases


def _shown(read: Reading, start: int, words: Lexicon) -> Gender:
    """The gender of the first verb after a pronoun that shows one; with a mark of case, no verb of the past does."""
    free = read.key(start) in SUBJECTS
    for at in range(start + 1, len(read.words)):
        key = read.key(at)
        if key in LINKING:
            break
        if read.quoted[at] or key in NOUNS or key in words.props or key in words.people or key in words.places:
            continue
        for endings, helps, gender in ((HERS, HER_HELP, Gender.FEMALE), (HIS, HIS_HELP, Gender.MALE)):
            if (free and key in helps) or (key.endswith(endings) and len(key) > LEAST):
                return gender
    return Gender.UNKNOWN
