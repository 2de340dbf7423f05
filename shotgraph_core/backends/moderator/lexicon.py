"""The moderator that judges by words, offline. What words cannot tell, it does not find; see `text.hazards`."""

from shotgraph_core.model import Language
from shotgraph_core.ports import BackendSpec, Desk, Verdict
from shotgraph_core.text.hazards import hits, revision


class LexiconModerator:
    """Knows words and phrases of the hazards, in English and Hindi."""

    spec = BackendSpec(port="moderator", name="lexicon", version=1, revision=revision())

    def verdict(self, text: str, language: Language, desk: Desk) -> Verdict:
        """The verdict by the words that a text has. A description mixes languages, so words of both are looked for."""
        found = hits(text)
        return Verdict(
            safe=not found,
            categories=tuple(dict.fromkeys(hit.hazard.category for hit in found)),
            words=tuple(dict.fromkeys(hit.text for hit in found)),
            by=self.spec.name,
        )
