"""The words of a text: none is lost, and each stands where its offset says."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tppo_news.facts.numerals import lower_ascii
from tppo_news.facts.words import find_cues, find_heads, heads_of, words_of

TEXTS = st.text(alphabet="abkorn KP12_-.,(\n\u00e9\u0130\u03a3\u2022", max_size=80)


@given(TEXTS)
def test_every_word_stands_at_its_offset(text: str) -> None:
    folded = lower_ascii(text)
    words = words_of(folded)
    found = [(start, form) for start, form in zip(words.starts, words.forms, strict=False) if form]
    assert found == [(match.start(), match.group().lower()) for match in re.finditer(r"\w+", folded)]


@given(TEXTS, st.sampled_from(["korban", "pmi", "a", "orang", "bak"]))
def test_every_run_of_letters_is_found_by_its_head(text: str, word: str) -> None:
    folded = lower_ascii(f"{text} {word} {text}")
    heads = heads_of([word])
    runs = [match for match in re.finditer(r"[a-z]+", folded) if match.group()[:4] in heads]
    assert find_heads(folded, heads) == [match.start() for match in runs]


@pytest.mark.parametrize("text", ["12korban", "korban2 12korban", "p21", "r\u00e9korban", "_korban_"])
def test_letters_glued_to_something_else_begin_a_word(text: str) -> None:
    starts = [match.start() for match in re.finditer("korban|p", text)]
    assert find_heads(text, heads_of(["korban", "p"])) == starts


def test_a_phrase_is_looked_for_by_its_first_word() -> None:
    assert heads_of(["tenaga kerja wanita", "di bawah umur", "lc"]) == {"tena", "di", "lc"}


def test_a_cue_counts_as_a_whole_word_only() -> None:
    assert find_cues("polres, kapolres/polres", frozenset({"polres"})) == [(0, "polres"), (17, "polres")]
