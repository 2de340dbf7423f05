"""Colours in words: what a hue is called, and which hue, age and gender a writer's words mean."""

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from shotgraph_core.model import Age, Gender

NAMES = (
    (8, "red"), (23, "rust"), (38, "orange"), (65, "yellow"), (91, "olive green"), (151, "green"), (173, "sea green"),
    (196, "teal"), (216, "sky blue"), (249, "blue"), (266, "indigo"), (291, "violet"), (311, "magenta"), (341, "pink"),
    (350, "crimson"), (360, "red"),
)  # fmt: skip
"""Up to which degree of the colour circle (not included) a colour is called so."""

HUES: Mapping[str, int] = {
    "red": 0, "scarlet": 5, "vermilion": 10, "rust": 15, "terracotta": 15, "brown": 20, "copper": 20, "orange": 30,
    "saffron": 35, "amber": 45, "gold": 48, "golden": 48, "mustard": 48, "ochre": 40, "yellow": 50, "olive": 75,
    "olive green": 75, "lime": 90, "green": 120, "emerald": 140, "sea green": 160, "turquoise": 175, "teal": 180,
    "cyan": 190, "sky blue": 205, "blue": 225, "navy": 230, "indigo": 258, "violet": 275, "lavender": 270,
    "purple": 280, "mauve": 285, "magenta": 300, "pink": 330, "rose": 335, "crimson": 345, "maroon": 345,
    "लाल": 0, "गुलाबी": 330, "नारंगी": 30, "केसरिया": 35, "भगवा": 35, "पीला": 50, "पीली": 50, "पीले": 50, "सुनहरा": 48,
    "सुनहरी": 48, "सुनहरे": 48, "हरा": 120, "हरी": 120, "हरे": 120, "नीला": 225, "नीली": 225, "नीले": 225, "आसमानी": 205,
    "फिरोजी": 175, "बैंगनी": 280, "जामुनी": 275, "भूरा": 20, "भूरी": 20, "भूरे": 20,
}  # fmt: skip
"""Words for colours as degrees on the colour circle. Black, white and grey have no place on it."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


BODY = _set("""
    hair haired eyes eyed skin skinned beard bearded moustache plait plaits braid braids pigtails curls locks lips
    cheeks cheeked nose face teeth brows बाल बालों आँखें आंखें आँखों आंखों त्वचा दाढी मूँछ मूंछ मूँछें मूंछें चोटी
    चोटियाँ चोटियां गाल
""")
"""What has a colour and is not worn."""
WORN = _set("""
    raincoat coat overcoat dress sari saree kurta shirt gown jacket cloak tunic skirt lehenga robe robes frock shawl
    uniform sweater jumper dhoti pullover cape apron jersey waistcoat suit साडी कुर्ता कुरता बरसाती कोट कमीज फ्रॉक
    लहंगा लहँगा शॉल स्वेटर वर्दी चोगा
""")
NEAR = 3
"""A colour belongs to a garment that is named so many words after it."""

AGES: Mapping[str, Age] = {
    **dict.fromkeys(_set("boy girl child kid toddler schoolboy schoolgirl लडका लडकी बच्चा बच्ची"), Age.CHILD),
    **dict.fromkeys(_set("old elderly aged grandmother grandfather granny बूढा बूढी बूढे बुजुर्ग बुढिया"), Age.OLD),
    **dict.fromkeys(_set("woman man lady gentleman औरत महिला आदमी"), Age.ADULT),
}
GENDERS: Mapping[str, Gender] = {
    **dict.fromkeys(_set("girl woman lady schoolgirl grandmother granny लडकी बच्ची औरत महिला बूढी बुढिया"), Gender.FEMALE),
    **dict.fromkeys(_set("boy man gentleman schoolboy grandfather लडका आदमी बूढा"), Gender.MALE),
}
WORDS = re.compile(r"[\w\u0900-\u0963]+(?:['’]s)?")


class Meant(NamedTuple):
    """What words for someone's looks mean to a camera that draws; None where they say nothing."""

    hue: int | None
    age: Age | None
    gender: Gender | None


def colour_name(hue: int) -> str:
    """What a hue is called.

    >>> colour_name(50), colour_name(225), colour_name(355)
    ('yellow', 'blue', 'red')
    """
    return next(name for end, name in NAMES if hue % 360 < end)


def hue_named(word: str) -> int | None:
    """The hue of a colour's name in English or Hindi, or None.

    >>> hue_named("Yellow"), hue_named("sky-blue"), hue_named("पीली"), hue_named("black")
    (50, 205, 50, None)
    """
    return HUES.get(" ".join(_words(word.replace("-", " "))))


def meant(appearance: str) -> Meant:
    """What an appearance says of dress, age and gender.

    >>> meant("an old woman with blue eyes, in a yellow raincoat")
    Meant(hue=50, age=<Age.OLD: 'old'>, gender=<Gender.FEMALE: 'female'>)
    """
    words = _words(appearance)
    ages = [AGES[word] for word in words if word in AGES]
    return Meant(
        hue=_hue(appearance),
        age=Age.OLD if Age.OLD in ages and _of_a_person(words) else next((a for a in ages if a is not Age.OLD), None),
        gender=next((GENDERS[word] for word in words if word in GENDERS), None),
    )


def _of_a_person(words: list[str]) -> bool:
    """Whether "old" is said of someone and not of a coat: a word for a person follows, or nothing does."""
    at = next(index for index, word in enumerate(words) if AGES.get(word) is Age.OLD)
    return words[at] not in ("old", "aged") or any(word in GENDERS or word == "person" for word in words[at + 1 :][:2])


def _hue(appearance: str) -> int | None:
    """The hue of the first coloured garment, else of the first colour that is not of the body."""
    worn: list[int] = []
    other: list[int] = []
    for phrase in re.split(r"[,;.।]|\band\b|\bwith\b|\bऔर\b", appearance):
        words = _words(phrase)
        for at, word in enumerate(words):
            found = HUES.get(" ".join(words[at : at + 2]), HUES.get(word))
            near = words[at + 1 : at + 1 + NEAR]
            if found is not None and BODY.isdisjoint(near):
                (other if WORN.isdisjoint(near) else worn).append(found)
    return next(iter([*worn, *other]), None)


def _words(text: str) -> list[str]:
    """Words without case and nukta; possessives stay apart from their nouns."""
    plain = unicodedata.normalize("NFD", text).casefold().replace("\u093c", "")
    return WORDS.findall(unicodedata.normalize("NFC", plain))
