"""The phrases that docstrings quote, for the tests that read them: nothing here is a test."""

import inspect
import re
from collections.abc import Callable, Iterable
from typing import TypeVar

Rule = TypeVar("Rule", bound=Callable[..., object])
QUOTED = re.compile(r'"([^"]+)"')


def quoted(rule: Callable[..., object]) -> list[str]:
    """The phrases in double quotes that a rule's docstring says it reads; raises ValueError where it quotes none."""
    phrases = QUOTED.findall(inspect.getdoc(rule) or "")
    if not phrases:
        raise ValueError(f"{rule.__name__}: the docstring quotes no phrase")
    return phrases


def with_phrases(rules: Iterable[Rule]) -> list[tuple[Rule, str]]:
    """Each rule with each of its phrases."""
    return [(rule, phrase) for rule in rules for phrase in quoted(rule)]
