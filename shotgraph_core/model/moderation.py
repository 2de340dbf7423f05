"""Whether a film's shots may be shown, and what is done about those that may not."""

import textwrap

from shotgraph_core.model.value import Frozen

QUOTED = 60
"""Most characters of a line that a person is shown."""

POLICIES = ("stop", "soften", "warn")
"""What can be done about an unsafe shot."""

HAZARDS = {
    "S1": "violent crimes",
    "S2": "non-violent crimes",
    "S3": "sex crimes",
    "S4": "sexual exploitation of children",
    "S5": "defamation",
    "S6": "specialized advice",
    "S7": "privacy",
    "S8": "intellectual property",
    "S9": "indiscriminate weapons",
    "S10": "hate",
    "S11": "suicide and self-harm",
    "S12": "sexual content",
    "S13": "elections",
    "S14": "code interpreter abuse",
}
"""The hazards of MLCommons as Llama Guard 3 and 4 number them."""


class ShotVerdict(Frozen):
    """Whether a shot may be shown."""

    shot_id: str
    number: int
    """Its place in the film, from 1."""
    line: str
    """What is told meanwhile: where a writer finds the shot in the story."""
    softened: bool
    """Whether it was rewritten before this verdict."""
    unsafe: tuple[str, ...] = ()
    """What of it may not be shown: `picture`, `line`."""
    categories: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    by: str = ""
    """Who judged it unsafe."""
    reason: str = ""

    @property
    def safe(self) -> bool:
        """Whether all of it may be shown."""
        return not self.unsafe

    @property
    def hazards(self) -> str:
        """The hazards by their names."""
        return ", ".join(f"{HAZARDS.get(one, 'a hazard')} ({one})" for one in self.categories)

    def __str__(self) -> str:
        """What is wrong with the shot, in a part of a sentence."""
        words = f": {', '.join(repr(word) for word in self.words)}" if self.words else ""
        wrong = f"{self.hazards or self.reason or 'not safe'}{words}"
        line = textwrap.shorten(self.line, QUOTED, placeholder=" …")
        return f"shot {self.number} ({self.shot_id}), {' and '.join(self.unsafe)}, {wrong} (“{line}”)"


class Moderation(Frozen):
    """The verdicts on a film's shots, in their order."""

    policy: str
    """What is done about an unsafe shot: `stop`, `soften` or `warn`."""
    verdicts: tuple[ShotVerdict, ...]

    @property
    def unsafe(self) -> tuple[ShotVerdict, ...]:
        """The shots that may not be shown."""
        return tuple(verdict for verdict in self.verdicts if not verdict.safe)

    @property
    def stops(self) -> bool:
        """Whether the film may not be made."""
        return bool(self.unsafe) and self.policy != "warn"
