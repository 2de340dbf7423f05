"""How each model likes to be asked, as its card says and as its server teaches: what is refused is not sent again."""

import re
import threading
from dataclasses import dataclass, field, replace

from shotgraph_core.desk.models import Means, ModelCard

SCHEMA_WORDS = re.compile(r"response[_ ]?format|json[_ ](schema|object|mode)|grammar|schema|structured|guided")
UNSUPPORTED = re.compile(r"unsupported|not supported|unrecogni[sz]ed|unexpected|unknown|not permitted")
LESS = {Means.STRICT: Means.JSON_SCHEMA, Means.JSON_SCHEMA: Means.JSON_OBJECT, Means.JSON_OBJECT: Means.PLAIN}
LENGTHS = {"max_tokens": "max_completion_tokens", "max_completion_tokens": "max_tokens"}


@dataclass(frozen=True)
class Manner:
    """How a model is asked."""

    means: Means
    length: str = "max_tokens"
    """The field that bounds the answer."""
    left_out: frozenset[str] = field(default=frozenset())
    """Fields that the server refused."""
    length_swapped: bool = False


class Manners:
    """The manner of each model of a server. Safe for several threads."""

    def __init__(self) -> None:
        self._known: dict[str, Manner] = {}
        self._lock = threading.Lock()

    def of(self, card: ModelCard, length: str) -> Manner:
        """How to ask a model now."""
        with self._lock:
            return self._known.setdefault(card.id, Manner(card.means, length))

    def learned(self, card: ModelCard, used: Manner, refusal: str, with_schema: bool) -> bool:
        """Whether a refusal, in the server's words, teaches another manner than the one that was used."""
        better = _better(used, refusal.lower(), (*card.extra, "temperature", "seed"), with_schema)
        if better is None:
            return False
        with self._lock:
            # Another thread may have learned more meanwhile.
            if self._known.get(card.id) == used:
                self._known[card.id] = better
        return True


def _better(used: Manner, refusal: str, droppable: tuple[str, ...], with_schema: bool) -> Manner | None:
    unknown = LENGTHS[used.length] in refusal or UNSUPPORTED.search(refusal)
    if _names(refusal, used.length) and unknown and not used.length_swapped:
        return replace(used, length=LENGTHS[used.length], length_swapped=True)
    refused = [name for name in droppable if name not in used.left_out and _names(refusal, name)]
    if refused:
        return replace(used, left_out=used.left_out | set(refused))
    if with_schema and used.means in LESS and SCHEMA_WORDS.search(refusal):
        return replace(used, means=LESS[used.means])
    return None


def _names(refusal: str, name: str) -> bool:
    return re.search(rf"(?<![\w]){re.escape(name.lower())}(?![\w])", refusal) is not None
