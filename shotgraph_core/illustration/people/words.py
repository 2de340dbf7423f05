"""What words for someone's looks say that can be drawn. English and Hindi words in tables; nothing is drawn here."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from shotgraph_core.plan.colours import HUES

WORD = re.compile(r"[\w\u0900-\u0963]+(?:['’]s)?")
PHRASES = re.compile(r"[,;.।:]|\b(?:and|with|in|under|over|wearing|wears|on)\b|\bऔर\b")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NOT = _set("no without never not")
SHADES = _set("dark light pale bright deep warm")
PLAIN = _set("""
    black white grey gray cream ivory beige silver pink navy tan fair khaki golden blond blonde ginger auburn chestnut
    dark काला काली काले सफेद सलेटी
""")
"""Colours of cloth and hair that are no place on the colour circle, or another one than their hue tells."""


def _table(lines: str) -> Mapping[str, str]:
    """Each line is what is drawn, a colon, and the words for it, several of a kind parted by commas."""
    found = {}
    for line in lines.strip().splitlines():
        drawn, words = line.split(":")
        found.update({word.strip(): drawn.strip() for word in words.split(",")})
    return MappingProxyType(found)


GARMENTS = _table("""
    sari: sari, saree, साडी
    dress: dress, frock, pinafore, sundress, फ्रॉक
    gown: gown, ballgown, ball gown
    lehenga: lehenga, ghagra, lahanga, लहंगा, लहँगा
    kurta: kurta, kurti, kameez, कुर्ता, कुरता
    salwar: salwar, salwar kameez, shalwar kameez, सलवार
    tunic: tunic, smock, jerkin
    dhoti: dhoti, lungi, loincloth, धोती
    shawl: shawl, शॉल
    shirt: shirt, blouse, कमीज
    waistcoat: waistcoat, vest
    suit: suit, jacket, blazer
    coat: coat, overcoat, sherwani, achkan, कोट
    raincoat: raincoat, mackintosh, anorak, oilskin, बरसाती
    robe: robe, robes, चोगा
    cloak: cloak, cape, mantle
    shorts: shorts, knickers
    trousers: trousers, pants, jeans, breeches, leggings
    skirt: skirt
    uniform: uniform, school uniform, schoolboy, schoolgirl, वर्दी
    sweater: sweater, jumper, pullover, jersey, cardigan, hoodie, स्वेटर
    apron: apron
""")
HAIRS = _table("""
    long: long hair, flowing hair, loose hair, hair to her waist, hair down
    bun: bun, topknot, knot of hair, जूडा
    plait: plait, braid, चोटी
    plaits: plaits, braids, pigtails, two plaits, two braids, चोटियाँ, चोटियां
    ponytail: ponytail, pony tail
    bob: bob, bobbed hair, chin-length hair
    short: short hair, cropped hair, crop
    tousled: tousled hair, messy hair, wild hair, unkempt hair, shaggy hair, tangled hair, spiky hair
    curls: curls, curly, curly hair, frizzy hair, afro
    bald: bald, bald head, shaven head, hairless, गंजा
""")
HEADGEAR = _table("""
    veil: veil, headscarf, head scarf, dupatta over her head, घूँघट
    turban: turban, pagri, पगडी, साफा
    cap: cap, topi, beret, टोपी
    hat: hat, straw hat, top hat, bonnet
    crown: crown, tiara, diadem, coronet, मुकुट
    band: hairband, headband, hair band
    ribbon: ribbon, bow, ribbons, रिबन
    flower: flower, flowers, jasmine, गजरा
    hood: hood
""")
EXTRAS = _table("""
    beard: beard, bearded, दाढी
    moustache: moustache, mustache, moustached, मूँछ, मूंछ, मूँछें, मूंछें
    spectacles: spectacles, glasses, eyeglasses, चश्मा
    bindi: bindi, tilak, बिंदी
    scarf: scarf, muffler, dupatta, stole, दुपट्टा
    wings: wings, winged, fairy, पंख, परी
    stick: stick, cane, walking stick, staff, crutch, लाठी
    necklace: necklace, beads, pearls, garland, माला
    boots: boots, wellingtons, gumboots
    barefoot: barefoot, bare feet
    belt: belt, sash
    stout: stout, fat, plump, chubby, portly, big-bellied, मोटा, मोटी
    slim: slim, thin, lean, slender, skinny, gaunt, दुबला, दुबली, पतला, पतली
    royal: king, queen, prince, princess, राजा, रानी, राजकुमार, राजकुमारी
""")
BODIES = _table("""
    hair: hair, haired, बाल, बालों
    skin: skin, skinned, complexion, त्वचा
    eyes: eyes, eyed, आँखें, आंखें
""")
NOUNS = MappingProxyType(
    {word: (slot, drawn) for slot, table in (
        ("garment", GARMENTS), ("hair", HAIRS), ("headgear", HEADGEAR), ("extra", EXTRAS), ("body", BODIES)
    ) for word, drawn in table.items()}
)  # fmt: skip


@dataclass(frozen=True)
class Said:
    """What words say of someone's looks; what they leave open is missing. Values are words for colours, or empty."""

    garments: Mapping[str, str] = field(default_factory=dict)
    hair: Mapping[str, str] = field(default_factory=dict)
    headgear: Mapping[str, str] = field(default_factory=dict)
    extras: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, str] = field(default_factory=dict)


def said(appearance: str) -> Said:
    """What an appearance says.

    >>> found = said("long dark brown hair, a white beard, a red scarf over a black raincoat, no hat")
    >>> dict(found.garments), dict(found.extras), dict(found.hair), dict(found.headgear)
    ({'raincoat': 'black'}, {'beard': 'white', 'scarf': 'red'}, {'long': ''}, {})
    """
    slots: dict[str, dict[str, str]] = {slot: {} for slot in ("garment", "hair", "headgear", "extra", "body")}
    for phrase in PHRASES.split(plain(appearance)):
        for slot, drawn, colour in _things(WORD.findall(phrase)):
            slots[slot][drawn] = colour or slots[slot].get(drawn, "")
    return Said(slots["garment"], slots["hair"], slots["headgear"], slots["extra"], slots["body"])


def plain(text: str) -> str:
    """Text without case and nukta."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold().replace("\u093c", ""))


def _things(words: list[str]) -> Iterator[tuple[str, str, str]]:
    """What a phrase names, each with the colour named before it."""
    colour, at = "", 0
    while at < len(words):
        if words[at] in NOT:
            return
        long, drawn = _colour(words[at:])
        if long:
            colour, at = drawn, at + long
            continue
        long, thing = _noun(words[at:])
        if thing:
            yield (*thing, colour)
            colour = colour if thing[0] == "body" else ""
        at += max(1, long)


def _colour(words: list[str]) -> tuple[int, str]:
    """How many words name a colour here, and which."""
    for many in (3, 2, 1):
        head, last = words[: many - 1], " ".join(words[many - 1 : many])
        pair = " ".join(words[:2])
        if many == 2 and pair in HUES:
            return 2, pair
        if len(words) >= many and last in HUES.keys() | PLAIN and all(word in SHADES for word in head):
            return many, " ".join(words[:many])
    return 0, ""


def _noun(words: list[str]) -> tuple[int, tuple[str, str] | None]:
    """How many words name something that can be drawn, and what."""
    for many in (3, 2, 1):
        found = NOUNS.get(" ".join(words[:many])) if len(words) >= many else None
        if found:
            return many, found
    if "hair" in words[1:4]:
        style = NOUNS.get(f"{words[0]} hair")
        return (1, style) if style and style[0] == "hair" else (1, None)
    return 1, None
