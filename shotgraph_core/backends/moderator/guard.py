"""The moderator that asks Llama Guard, or another model that answers in its way. It fails closed.

Servers wrap the text in the model's own template, hazards and all, so the text is sent alone. The answer is `safe`, or
`unsafe` and on the next line the hazards (`S1,S10`); see the model cards of Llama Guard 3 and 4. Whatever else is
answered counts as unsafe.
"""

import re

from shotgraph_core.errors import ModelFailed, Refused, UnknownModel
from shotgraph_core.model import Language
from shotgraph_core.ports import BackendSpec, Desk, Prompt, Reply, Stage, Verdict
from shotgraph_core.prompts import prompt
from shotgraph_core.text.hazards import hits, revision
from shotgraph_core.text.tokens import token_count

NO_MODEL = (
    "No safety model is known for this server, so nothing may be shown; "
    "set LLM_SAFETY_MODEL, or SHOTGRAPH_MODERATOR=lexicon"
)
MAX_TOKENS = 100
"""All fourteen hazards are far fewer."""
BLANK = " \t\r\n"
SAFE = "safe"
HAZARD = r"S(?:1[0-4]|[1-9])"
UNSAFE = re.compile(rf"unsafe[ \t]*\r?\n[ \t]*({HAZARD}(?:[ \t]*,[ \t]*{HAZARD})*)")
CONTROL = re.compile(r"<\|.*?\|>|\[/?INST\]|</?s>|<(?:BEGIN|END) [A-Z ]+>")
"""What would end the text in a model's template and let a story answer in the guard's place."""
SHOWN = 60
"""Most characters of an unreadable answer that a person is shown."""


class GuardModerator:
    """Asks the models for safety in turn until one gives a verdict that can be read."""

    spec = BackendSpec(port="moderator", name="guard", version=1, revision=revision())

    def verdict(self, text: str, language: Language, desk: Desk) -> Verdict:
        """The first verdict that can be read; unsafe where models answered but none of them so.

        Raises ModelFailed when no model answered at all.
        """
        unread: Verdict | None = None
        failed: ModelFailed | None = None
        for model in desk.models(Stage.SAFETY, token_count(text)):
            try:
                verdict = self._asked(model, text, desk)
            except ModelFailed as failure:
                failed = failed or failure
                continue
            if not verdict.reason:
                return verdict
            unread = verdict
        if unread:
            return unread
        raise failed or UnknownModel(NO_MODEL)

    def _asked(self, model: str, text: str, desk: Desk) -> Verdict:
        written = prompt("safety", {"text": CONTROL.sub(" ", text)})
        question = Prompt(system=written.system, user=written.user, max_tokens=MAX_TOKENS)
        try:
            reply = desk.ask(Stage.SAFETY, model, question).reply
        except Refused as refusal:
            return self._unread(f"the guard would not answer: {refusal}", model, text)
        categories = read_answer(reply)
        if categories is None:
            return self._unread(f"the guard's answer could not be read: {reply.text[:SHOWN]!r}", model, text)
        words = _words(text) if categories else ()
        return Verdict(safe=not categories, categories=categories, words=words, by=f"{self.spec.name} ({model})")

    def _unread(self, reason: str, model: str, text: str) -> Verdict:
        return Verdict(safe=False, words=_words(text), by=f"{self.spec.name} ({model})", reason=reason)


def read_answer(reply: Reply) -> tuple[str, ...] | None:
    """The hazards of a guard's answer, none where it is `safe`; None for an answer in any other form, or cut off."""
    answer = reply.text.strip(BLANK)
    if reply.finish == "length":
        return None
    if answer == SAFE:
        return ()
    unsafe = UNSAFE.fullmatch(answer)
    return tuple(dict.fromkeys(hazard.strip(BLANK) for hazard in unsafe[1].split(","))) if unsafe else None


def _words(text: str) -> tuple[str, ...]:
    """What the lexicon minds: the guard names no words, and a person wants to know which."""
    return tuple(dict.fromkeys(hit.text for hit in hits(text)))
