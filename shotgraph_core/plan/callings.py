"""What people wear because of what they are: a queen has a crown, a fairy wings."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from shotgraph_core.model import Character


class Calling(NamedTuple):
    """What someone of a calling wears, in the words of an appearance; empty where nothing special."""

    headgear: str = ""
    dress: str = ""
    """A garment instead of the usual one; a hole is for the character's colour."""
    besides: str = ""


def _table(*rows: tuple[str, Calling]) -> Mapping[str, Calling]:
    return MappingProxyType({word: calling for words, calling in rows for word in words.split()})


HIM = _table(
    (
        "king emperor sultan maharaja राजा महाराज महाराजा सम्राट बादशाह सुल्तान prince राजकुमार",
        Calling("a golden crown", "{} coat"),
    ),
    ("soldier guard policeman captain postman watchman सिपाही सैनिक कप्तान", Calling("a navy cap", "navy uniform")),
    ("farmer shepherd cowherd किसान गड़रिया चरवाहा", Calling("{} turban", "a white dhoti and {} shawl")),
    ("wizard magician sorcerer जादूगर", Calling("a navy hood", "navy robe")),
    ("monk hermit sage priest साधु ऋषि संन्यासी पुजारी", Calling("", "orange robe")),
    ("doctor वैद्य डॉक्टर", Calling("", "white coat")),
    ("fairy परी", Calling("", "", "wings")),
)
HER = _table(
    ("queen empress maharani रानी महारानी princess राजकुमारी", Calling("a golden crown", "{} gown")),
    ("soldier guard captain कप्तान", Calling("a navy cap", "navy uniform")),
    ("witch जादूगरनी", Calling("a navy hood", "navy robe")),
    ("doctor डॉक्टर", Calling("", "white coat")),
    ("fairy परी", Calling("", "", "wings")),
)


def calling(character: Character, female: bool) -> Calling:
    """What someone's name or alias says that they are; nothing special for most."""
    table = HER if female else HIM
    called = (word for name in (character.name, *character.aliases) for word in name.casefold().split())
    return next((table[word] for word in called if word in table), Calling())
