"""Values of a YAML file that know where they stand, so that an error can say in which line it is."""

import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from pathlib import Path

import yaml

from shotgraph_core.errors import InputError
from shotgraph_core.plan.colours import hue_named
from shotgraph_core.text.showable import showable

MOST_CHARACTERS = 500
"""Of one value. Prompts use the first 40 words of an appearance and fewer of the rest."""
NOTHING = ("", "~", "null")
YES, NO = ("true", "yes", "on"), ("false", "no", "off", "")
DECIMAL = re.compile(r"[0-9]{1,6}(\.[0-9]{0,6})?")


class Spot:
    """A value in the file: its node, and what to call it when it is wrong."""

    def __init__(self, node: yaml.Node, file: Path, what: str, line: int = 0) -> None:
        self.node, self.file, self.what = node, file, what
        self.line = line or node.start_mark.line + 1

    def wrong(self, sentence: str) -> InputError:
        """The error that says where this is."""
        return InputError(f"{self.file}: line {self.line}: {self.what} {sentence}")

    def fields(self, example: str) -> dict[str, "Spot"]:
        """What a mapping holds, by its keys."""
        if isinstance(self.node, yaml.ScalarNode) and self.node.value in NOTHING:
            return {}
        if not isinstance(self.node, yaml.MappingNode):
            raise self.wrong(f"has no names with colons; write lines like `{example}`")
        found: dict[str, Spot] = {}
        for key, value in self.node.value:
            name = Spot(key, self.file, "a name").words()
            if not name or name in found:
                raise Spot(key, self.file, repr(name)).wrong(
                    "is there twice; keep one" if name else "is no name; write one"
                )
            found[name] = Spot(value, self.file, name, key.start_mark.line + 1)
        return found

    def known(self, keys: Collection[str], meant: Mapping[str, str], example: str) -> dict[str, "Spot"]:
        """What a mapping holds, if only these keys; `meant` has other words for some."""
        found = self.fields(example)
        given = {meant.get(key.lower(), key.lower()): spot for key, spot in found.items()}
        if len(given) < len(found):
            raise self.wrong("says one thing twice, in two words for it; keep one")
        for key, spot in given.items():
            if key not in keys:
                near = get_close_matches(key, keys, n=1, cutoff=0.7)
                hint = f"did you mean {near[0]!r}?" if near else f"write one of: {', '.join(keys)}"
                raise spot.wrong(f"is not known here; {hint}")
        return given

    def words(self) -> str:
        """One value, in single spaces."""
        if not isinstance(self.node, yaml.ScalarNode):
            raise self.wrong("has several values; write one, such as `some words`")
        text = showable(str(self.node.value))
        if len(text) > MOST_CHARACTERS:
            raise self.wrong(f"has {len(text)} characters; write at most {MOST_CHARACTERS}")
        return "" if text.lower() in NOTHING else text

    def list(self) -> tuple[str, ...]:
        """Several values, in a list or with commas."""
        if isinstance(self.node, yaml.SequenceNode):
            found = [Spot(one, self.file, self.what).words() for one in self.node.value]
        else:
            found = self.words().split(",")
        return tuple(filter(None, (one.strip() for one in found)))

    def one_of(self, choices: Collection[str]) -> str:
        """One of some words, or nothing; `close-up` is `close_up`."""
        word = self.words().lower()
        joined = re.sub(r"[\s_-]+", "_", word)
        if word and not {word, joined} & {*choices}:
            raise self.wrong(f"{word!r} is not known; write one of: {', '.join(choices)}")
        return word if word in choices else joined

    def number(self, end: int) -> int | None:
        """A whole number from 0 to below an end, or nothing."""
        word = self.words()
        if word and not (word.isdecimal() and len(word) <= len(str(end)) and int(word) < end):
            raise self.wrong(f"{word!r} is not a whole number from 0 to {end - 1}; correct it")
        return int(word) if word else None

    def between(self, least: float, most: float) -> float | None:
        """A number in a range, or nothing."""
        word = self.words()
        if word and not (DECIMAL.fullmatch(word) and least <= float(word) <= most):
            raise self.wrong(f"{word!r} is not a number from {least:g} to {most:g}; correct it")
        return float(word) if word else None

    def truth(self) -> bool:
        """Yes or no; nothing is no."""
        word = self.words().lower()
        if word not in (*YES, *NO):
            raise self.wrong(f"{word!r} is neither true nor false; write one of the two")
        return word in YES

    def hue(self) -> int | None:
        """Degrees, or a colour's name, or nothing."""
        word = self.words()
        named = hue_named(word)
        if named is None and word and not word.isdecimal():
            raise self.wrong(f"{word!r} is not a colour of the rainbow; write yellow, say, or degrees from 0 to 359")
        return self.number(360) if named is None else named


def root(text: str, file: Path, what: str, example: str) -> Spot | None:
    """The whole file, which is `what`, made of lines like the example; None when it is empty. Raises InputError."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError, RecursionError) as problem:
        mark = getattr(problem, "problem_mark", None)
        where = f"line {mark.line + 1}" if mark else "it"
        problem_is = getattr(problem, "problem", None) or "this is not valid YAML"
        raise InputError(f"{file}: {where} is broken ({problem_is}); write lines like `{example}`") from None
    return Spot(node, file, what) if node else None
