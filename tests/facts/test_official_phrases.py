"""Every phrase that the rules for officials quote is read, or refused where the rule refuses; all persons are invented."""

import inspect
import re
from collections.abc import Callable, Iterable
from types import ModuleType

import pytest
from tests.facts.reading_officials import officials

from tppo_news.facts.officials.holders import before, doubts, joint, listed, pairs, trials
from tppo_news.facts.officials.people import guard, successors
from tppo_news.facts.officials.titles import parts, skipped
from tppo_news.facts.officials.titles.office_parts import OfficeParts
from tppo_news.facts.officials.words import heads, unit_heads
from tppo_news.facts.officials.words.heads import match_head

READS: tuple[Callable[..., object], ...] = (
    before.name_before, pairs._name_behind, pairs._bracketed_name, pairs._is_chained, trials.further_names, trials.as_judge,
    skipped.with_skipped_place, skipped.with_skipped_unit, skipped.past_unknown_unit, skipped.past_named_unit,
    OfficeParts._take_far_province, before.name_of_list, before._right_before, joint.deputy_beside, joint.fellow_deputy,
    parts.province_end, parts.town_end, before._past_area, pairs._is_styled, listed.further_chiefs,
    skipped.past_house, successors.successor, successors.taker, successors.own_deputy, successors.is_filled,
)  # fmt: skip
REFUSES: tuple[Callable[..., object], ...] = (
    pairs._is_said, doubts.is_village_list, doubts.is_of_a_place, doubts.is_doubtful, guard.ends_other_phrase,
    guard._is_surname, guard._is_of_a_company,
)  # fmt: skip


def quoted(rules: Iterable[Callable[..., object]], least: int = 1) -> list[str]:
    """The phrases of the docstrings of at least so many words; a part of a phrase that is quoted beside it has one or two."""
    texts = (" ".join((inspect.getdoc(rule) or "").split()) for rule in rules)
    phrases = (phrase for text in texts for phrase in re.findall(r'"([^"]+)"', text))
    return [phrase for phrase in phrases if len(phrase.split()) >= least]


def beside_heads(module: ModuleType) -> list[str]:
    comments = re.findall(r"^ +# (.*)$", inspect.getsource(module), re.MULTILINE)
    return [phrase for comment in comments for phrase in re.findall(r'"([^"]+)"', comment)]


@pytest.mark.parametrize("phrase", quoted(READS, least=3))
def test_a_rule_reads_the_phrases_of_its_docstring(phrase: str) -> None:
    text = phrase if phrase.endswith("hadir") else f"{phrase}, hadir"
    assert officials(f"{text}.")


@pytest.mark.parametrize("phrase", quoted(REFUSES))
def test_a_guard_lists_nobody_of_its_docstring(phrase: str) -> None:
    assert officials(f"{phrase}.") == ()


@pytest.mark.parametrize("phrase", [*beside_heads(unit_heads), *beside_heads(heads)])
def test_a_head_stands_in_the_phrases_beside_it(phrase: str) -> None:
    at = len("kata ") if phrase.startswith("kata ") else 0
    assert match_head(phrase, at) is not None
