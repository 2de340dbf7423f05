"""What is not there but only compared with."""

from shotgraph_core.model import Language
from shotgraph_core.text.lexicon import Lexicon
from shotgraph_core.text.reading import Reading

LED = 2
"""Words before a noun among which its article is."""


def compared(read: Reading, start: int, end: int, words: Lexicon) -> bool:
    """Whether something is only compared with the phrase: "like a bird", "as a big drum"."""
    if words.language is Language.HI:
        return any(
            read.key(at) in words.likeness and read.key(at) not in (read.key(at - 1), read.key(at + 1))
            for at in (end, end + 1)
        )
    led = [at for at in range(start - 1, start - 1 - LED, -1) if read.key(at) in words.determiners]
    return any(
        read.key(at - 1) in words.likeness
        and (read.key(at - 1) != "as" or read.key(at) in ("a", "an") or "as" in (read.key(at - 3), read.key(at - 4)))
        for at in (start, *led)
    )
