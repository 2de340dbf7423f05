"""Text from elsewhere without the characters that can be neither stored nor shown."""

import re

UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, marks that turn the direction of what follows, and half ones that no encoding has."""


def showable(text: str) -> str:
    r"""The text in one line, single spaces in place of such characters.

    >>> showable("a\x1b[2Jb\n c\ud800")
    'a [2Jb c'
    """
    return " ".join(UNSHOWN.sub(" ", text).split())
