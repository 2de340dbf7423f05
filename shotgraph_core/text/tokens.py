"""Tokens as language models count them: byte pair encoding with the vocabulary o200k_base.

The encoder is OpenAI's `tiktoken`. It would download the vocabulary, so the published file lies beside this module.
"""

import base64
import hashlib
import lzma
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import tiktoken

from shotgraph_core.errors import Broken

VOCABULARY = "o200k_base"
"""What gpt-oss and OpenAI's models since gpt-4o read; others count much alike."""
SHA256 = "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"
"""Of the published file, as `tiktoken_ext/openai_public.py` expects it."""
PATTERN = "|".join(
    [
        r"""[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?""",
        r"""[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?""",
        r"""\p{N}{1,3}""",
        r""" ?[^\s\p{L}\p{N}]+[\r\n/]*""",
        r"""\s*[\r\n]+""",
        r"""\s+(?!\S)""",
        r"""\s+""",
    ]
)
"""Where the encoder may cut, from the same source."""


def token_count(text: str) -> int:
    """How many tokens a language model reads in a text. A model's control words count as the plain text they are."""
    return len(encoding().encode_ordinary(text))


@cache
def encoding() -> tiktoken.Encoding:
    """The encoder, read once a process (0.3 s). Raises Broken where the vocabulary is not the published one."""
    return tiktoken.Encoding(VOCABULARY, pat_str=PATTERN, mergeable_ranks=dict(_ranks()), special_tokens={})


def _ranks() -> Iterator[tuple[bytes, int]]:
    packed = files("shotgraph_core.text.vocabulary").joinpath(f"{VOCABULARY}.tiktoken.xz").read_bytes()
    published = lzma.decompress(packed)
    if hashlib.sha256(published).hexdigest() != SHA256:
        raise Broken(f"The vocabulary {VOCABULARY} of this installation is damaged; install shotgraph again.")
    for line in published.splitlines():
        token, rank = line.split()
        yield base64.b64decode(token), int(rank)
