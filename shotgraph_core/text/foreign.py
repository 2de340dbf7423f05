"""Latin text that is not English, told by its small words. A rough check, made to be silent where it is unsure."""

from collections import Counter

from shotgraph_core.text.words import words

ENGLISH = frozenset(
    word.key
    for word in words(
        "the and of to in is was it he she they you i that for on with as at his her be by had not are but from have "
        "this my we one all there so up out what when your can said were do did will its into them then if has no me"
    )
)
OTHERS = {
    "French": "le la les des du une est dans pour que qui avec sur pas il elle ils nous vous et était au aux ce un",
    "Spanish": "el la los las una que con por para su del se y es en un fue estaba como pero más lo al",
    "German": "der das und ist nicht mit ein eine zu den dem sie er auf sich ich von für es im wie aber auch",
    "Italian": "il lo la gli che di non una con per è si un del della nel ma era al le sono",
    "Portuguese": "os um uma que não com para da em se ele ela mas era na por e o dos ao",
    "Dutch": "het een en van ik niet dat zijn op met voor hij ze er de te haar maar ook",
    "Hindi in Latin letters": "hai ka ki ke mein ne ko se tha thi aur nahi ek ho gaya raha kya wo woh bhi hain par",
}
"""Languages by their small words, those that are English as well left out below."""
ENOUGH_WORDS = 20
DIFFERENT = 4
"""Least number of different small words: "la la la" is a song."""
SHARE = 0.15
"""Least share of a text's words that are small words of another language."""
TIMES = 3
"""How many times as frequent as English ones they have to be."""


def foreign_language(text: str) -> str:
    """The name of the language that a Latin text is clearly in, where that is not English; else empty.

    >>> foreign_language("Le petit chat est dans la maison et il dort sur le lit avec les souris. " * 2)
    'French'
    >>> foreign_language("The little cat sleeps.")
    ''
    """
    counts = Counter(word.key for word in words(text))
    if counts.total() < ENOUGH_WORDS:
        return ""
    english = sum(counts[key] for key in ENGLISH)
    found = {name: [counts[key] for key in {*small.split()} - ENGLISH if counts[key]] for name, small in OTHERS.items()}
    name = max(found, key=lambda one: sum(found[one]))
    many = len(found[name]) >= DIFFERENT and sum(found[name]) >= max(SHARE * counts.total(), TIMES * english)
    return name if many else ""
