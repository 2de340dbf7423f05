"""A question as a chat completion's body, and its answer read from one."""

import json
import re
from typing import Any

from shotgraph_core.backends.llm._errors import Passing
from shotgraph_core.backends.llm._manners import Manner
from shotgraph_core.backends.llm._schema import strict_schema
from shotgraph_core.desk.models import Means, ModelCard
from shotgraph_core.ports import Prompt, Reply
from shotgraph_core.text.tokens import token_count

CUT_OFF = ("length", "max_tokens")
MOST_TOKENS = 1_000_000_000
THOUGHT = re.compile(r"\A\s*<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)\s*", re.DOTALL)
THOUGHT_BEGUN_IN_PROMPT = re.compile(r"\A(?!\s*[{\[`<]).*?</think>\s*", re.DOTALL)


def question(card: ModelCard, prompt: Prompt, manner: Manner) -> dict[str, Any]:
    """The body of a request."""
    every = manner.means is Means.STRICT
    schema = strict_schema(json.loads(prompt.json_schema), every) if prompt.json_schema else None
    system = prompt.system
    if schema is not None and manner.means in (Means.JSON_OBJECT, Means.PLAIN):
        compact = json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
        system = f"{system}\n\nAnswer with JSON that fits this schema, and nothing else:\n{compact}".lstrip()
    messages = [{"role": "user", "content": prompt.user}]
    if system:
        messages.insert(0, {"role": "system", "content": system})
    body: dict[str, Any] = {
        "model": card.id,
        "messages": messages,
        "temperature": prompt.temperature,
        "seed": prompt.seed,
        manner.length: prompt.max_tokens,
        "stream": False,
        **card.extra,
    }
    if schema is not None and manner.means is not Means.PLAIN:
        body["response_format"] = _format(manner.means, prompt.schema_name or "answer", schema)
    return {name: value for name, value in body.items() if name not in manner.left_out}


def _format(means: Means, name: str, schema: Any) -> dict[str, Any]:
    match means:
        case Means.STRICT:
            return {"type": "json_schema", "json_schema": {"name": name, "strict": True, "schema": schema}}
        case Means.JSON_SCHEMA:
            return {"type": "json_schema", "json_schema": {"name": name, "schema": schema}}
    return {"type": "json_object"}


def answer(body: Any, prompt: Prompt, means: str) -> tuple[Reply, str]:
    """The reply in a completion, and the refusal in it, which is empty for a proper one.

    Raises Passing for what is no completion, or says nothing at all.
    """
    choice = _choice(body)
    message = choice.get("message")
    if not isinstance(message, dict):
        raise Passing("answered without a message")
    refusal = message.get("refusal")
    finish = choice.get("finish_reason")
    # Half a character, which a model can leave where it was cut off, can be neither stored nor shown.
    text = _content(message.get("content")).encode("utf-8", "replace").decode("utf-8")
    refused = refusal if isinstance(refusal, str) else ""
    if finish == "content_filter":
        refused = refused or "content_filter"
    thinks = bool(prompt.schema_name)  # a guard does not: what it says before its verdict must not be passed over
    spoken = (THOUGHT_BEGUN_IN_PROMPT.sub("", THOUGHT.sub("", text)) if thinks else text).strip()
    if not (spoken or refused or finish in CUT_OFF):
        raise Passing("answered with nothing")
    reply = Reply(
        text=spoken,
        tokens_in=_tokens(body, "prompt_tokens", prompt.system + prompt.user),
        tokens_out=_tokens(body, "completion_tokens", text),
        finish="length" if finish in CUT_OFF else "stop",
        means=means,
    )
    return reply, refused


def failed_generation(body: Any) -> str:
    """What a model wrote that its server did not accept as JSON (Groq); empty in any other error."""
    error = body.get("error") if isinstance(body, dict) else None
    written = error.get("failed_generation") if isinstance(error, dict) else None
    return written.strip() if isinstance(written, str) else ""


def _choice(body: Any) -> dict[str, Any]:
    choices = body.get("choices") if isinstance(body, dict) else None
    if not isinstance(choices, list) or not choices or not isinstance(choices[0], dict):
        raise Passing("answered without a choice")
    return choices[0]


def _content(content: Any) -> str:
    match content:
        case str():
            return content
        case None:
            return ""
        case list():
            parts = [part.get("text") for part in content if isinstance(part, dict)]
            return "".join(part for part in parts if isinstance(part, str))
    raise Passing("answered with something that is not text")


def _tokens(body: dict[str, Any], name: str, text: str) -> int:
    usage = body.get("usage")
    reported = usage.get(name) if isinstance(usage, dict) else None
    if isinstance(reported, int) and not isinstance(reported, bool) and 0 <= reported <= MOST_TOKENS:
        return reported
    return token_count(text)
