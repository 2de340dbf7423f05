"""When and where a story seems to play, read off a few telling words."""

import re
import unicodedata
from collections.abc import Iterable

from shotgraph_core.model import Language


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


LONG_AGO = _set("""
    king kings queen queens prince princess kingdom palace castle throne sultan emperor empress knight wizard carriage
    sword राजा राजाओं रानी राजकुमार राजकुमारी महल महलों राज्य सिंहासन बादशाह सुल्तान मंत्री महाराज
""")
TODAY = _set("""
    phone phones telephone mobile computer computers internet laptop television tv video bus buses car cars taxi metro
    airport aeroplane airplane scooter truck trucks robot फोन मोबाइल कंप्यूटर टीवी कार कारें मोटर स्कूटर ट्रक टैक्सी
    हवाईजहाज बिजली
""")
INDIA = _set("""
    rupee rupees sari saree dhoti kurta roti rotis chapati chapatis mango mangoes monsoon bazaar mandi rickshaw diya
    diyas banyan peepal neem raja rani amma appa nani dadi nana dadaji didi bhaiya chacha chachi aai ajji asha leela
    kabir gauri mira meera ravi arjun priya anita sita gita geeta mohan raju lakshmi kavita sunita ramu munni kamala
    radha krishna gopal
""")
ENOUGH = 3
"""Sentences with a telling word before it counts, so that one edited sentence seldom changes the era."""

ERAS = {
    ("long ago", True): "India, once upon a time",
    ("long ago", False): "once upon a time",
    ("today", True): "present-day India",
    ("today", False): "the present day",
    ("", True): "timeless India",
    ("", False): "timeless",
}
WORDS = re.compile(r"[\w\u0900-\u0963]+")


def era(sentences: Iterable[str], language: Language) -> str:
    """When and where a story plays, in a few words."""
    told = [set(_words(sentence)) for sentence in sentences]
    long_ago, today, india = (sum(not words.isdisjoint(signs) for words in told) for signs in (LONG_AGO, TODAY, INDIA))
    time = "" if max(long_ago, today) < ENOUGH else "today" if today >= long_ago else "long ago"
    return ERAS[time, language is Language.HI or india >= ENOUGH]


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFD", text).casefold().replace("\u093c", "")
    return WORDS.findall(unicodedata.normalize("NFC", plain))
