"""What free words about an animal's looks mean to a brush: coats, colours of parts, marks and what it wears.

English and Hindi; a word it does not know changes nothing.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from shotgraph_core.illustration.engine.palette import RGB


def _named(table: Mapping[str, RGB]) -> dict[str, RGB]:
    return {word: colour for words, colour in table.items() for word in words.split()}


COLOURS = _named({
    "black ebony काला काली काले": (50, 47, 58), "white snowy snow सफेद श्वेत": (246, 243, 236),
    "grey gray silver silvery सलेटी धूसर चांदी स्लेटी": (146, 147, 156), "brown chocolate भूरा भूरी भूरे": (134, 88,
     58),
    "golden gold blond blonde honey सुनहरा सुनहरी सुनहरे": (226, 176, 84),
    "cream ivory buff fawn pale": (232, 214, 182), "tan sandy sand beige": (206, 168, 118),
    "orange ginger marmalade नारंगी": (228, 138, 60), "rust russet chestnut copper auburn": (168, 84, 48),
    "red scarlet crimson लाल": (206, 62, 52), "yellow lemon पीला पीली पीले": (240, 200, 72),
    "green emerald हरा हरी हरे": (92, 160, 74), "blue azure नीला नीली नीले": (70, 118, 190),
    "pink rosy गुलाबी": (238, 160, 166), "purple violet बैंगनी जामुनी": (134, 92, 168),
    "turquoise teal फिरोजी": (60, 160, 160),
})  # fmt: skip

PARTS = {
    word: part
    for words, part in {
        "ear ears eared कान कानों": "ear", "tail tailed दुम पूंछ पूँछ": "tail",
        "tip tipped": "tip", "paw paws pawed sock socks feet foot legs legged leg पंजे पैर पैरों": "socks",
        "belly bellied chest breast breasted bib throat पेट छाती": "chest",
        "face faced muzzle nose nosed blaze forehead मुंह मुँह चेहरा नाक माथा": "face",
        "eye eyes eyed आंख आंखें आँख आँखें आंखों आँखों": "eye", "patch patches patched चकत्ते": "patches",
        "spot spots spotted dots dotted speckles धब्बे धब्बों धब्बेदार": "spots",
        "stripe stripes striped banded धारी धारियां धारियाँ धारीदार": "stripes",
        "collar पट्टा": "collar", "scarf neckerchief kerchief muffler दुपट्टा मफलर गमछा": "scarf",
        "bow ribbon रिबन फीता": "bow", "bell bells घंटी": "bell", "beak bill चोंच": "beak",
        "comb crest कलगी": "comb", "wing wings winged पंख पंखों": "wing", "mane अयाल": "mane",
        "horn horns सींग": "horn", "shell shelled खोल": "shell",
    }.items()
    for word in words.split()
}  # fmt: skip
PLAIN_MARKS = frozenset(["spotted", "dotted", "striped", "patched", "speckled", "धब्बेदार", "धारीदार", "धब्बे"])
PIED = frozenset(["pied", "piebald", "dappled", "patchy", "चितकबरा", "चितकबरी", "चितकबरे"])
WORN = ("collar", "scarf", "bow", "bell")
WORDS = re.compile(r"[\w\u0900-\u0963]+")
PHRASES = re.compile(r"[,;.।]|\band\b|\bwith\b|\bin\b|\bwearing\b|\bऔर\b|\bव\b")
NEAR = 3
"""A colour belongs to a part that is named so many words after it."""


@dataclass(frozen=True)
class Said:
    """What was said of an animal's looks."""

    coat: RGB | None = None
    second: RGB | None = None
    """Another colour of the coat: patches."""
    parts: Mapping[str, RGB | None] = field(default_factory=dict)
    """Parts, marks and things worn, with their colours where these are said."""


def said(appearance: str) -> Said:
    """What words about an animal mean.

    >>> said("a black cat with a red collar").parts["collar"] == COLOURS["red"]
    True
    >>> said("a friendly one") == Said()
    True
    """
    coats: list[RGB] = []
    parts: dict[str, RGB | None] = {}
    for phrase in PHRASES.split(_plain(appearance)):
        _read(WORDS.findall(phrase), coats, parts)
    return Said(coats[0] if coats else None, coats[1] if len(coats) > 1 else None, parts)


def _read(words: list[str], coats: list[RGB], parts: dict[str, RGB | None]) -> None:
    for at, word in enumerate(words):
        near = [PARTS[one] for one in words[at + 1 : at + 1 + NEAR] if one in PARTS]
        if word in COLOURS and near:
            part = "tip" if "tip" in near else near[0]
            parts.setdefault("one ear" if part == "ear" and "one" in words[:at] else part, COLOURS[word])
        elif word in COLOURS:
            coats.append(COLOURS[word])
        elif word in PLAIN_MARKS or PARTS.get(word) in WORN:
            parts.setdefault(PARTS.get(word, "spots"), None)
        elif word in PIED:
            parts.setdefault("patches", None)


def _plain(text: str) -> str:
    """Lower case, without nukta: one spelling for a word."""
    bare = unicodedata.normalize("NFD", text).casefold().replace("\u093c", "")
    return unicodedata.normalize("NFC", bare).replace("-", " ")
