from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.facts.quoted import with_phrases

from tppo_news.facts.numerals import (
    Quantity,
    find_numbers,
    lower_ascii,
    parse_collective,
    parse_digits,
    parse_number,
    parse_words,
)

READERS: tuple[Callable[[str], object], ...] = (
    find_numbers, parse_words, parse_digits, parse_number, parse_collective,
)  # fmt: skip


@pytest.mark.parametrize(("read", "phrase"), with_phrases(READERS))
def test_a_rule_reads_the_phrases_of_its_docstring(read: Callable[[str], object], phrase: str) -> None:
    assert read(phrase)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12), ("1.006", 1006), ("2.477", 2477), ("12.345.678", 12_345_678), ("15 ribu", 15_000), ("2,5 juta", 2_500_000),
        ("satu", 1), ("tiga belas", 13), ("sebelas", 11), ("dua puluh lima", 25), ("seratus dua puluh", 120),
        ("dua ratus tiga puluh satu", 231), ("seribu dua ratus", 1200), ("lima belas ribu enam ratus", 15_600),
        ("satu juta dua ratus ribu", 1_200_000), ("3 (tiga)", 3), ("tiga (3)", 3), ("Tiga Belas", 13),
    ],
)  # fmt: skip
def test_an_exact_number_is_its_own_bounds(text: str, value: int) -> None:
    assert parse_number(text) == Quantity(value, value, value)


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("belasan", 11, 19), ("puluhan", 20, 99), ("ratusan", 100, 999), ("ribuan", 1000, 9999), ("puluhan ribu", 20_000, 99_999),
        ("1-2", 1, 2), ("dua atau tiga", 2, 3), ("10 hingga 15", 10, 15), ("3 s.d. 5", 3, 5),
    ],
)  # fmt: skip
def test_a_vague_number_has_bounds_and_no_value(text: str, lower: int, upper: int) -> None:
    assert parse_number(text) == Quantity(None, lower, upper)


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("lebih dari 100", Quantity(100, 100, None)),
        ("1.000 lebih", Quantity(1000, 1000, None)),
        ("sedikitnya lima", Quantity(5, 5, None)),
        ("hampir 200", Quantity(200, None, 200)),
        ("kurang dari 10", Quantity(10, None, 10)),
        ("sekitar 111", Quantity(111, None, None)),
        ("sekitar puluhan", Quantity(None, 20, 99)),
    ],
)
def test_a_hedge_keeps_the_value_and_opens_a_bound(text: str, quantity: Quantity) -> None:
    assert parse_number(text) == quantity


@pytest.mark.parametrize("text", ["", "desa", "puluh", "dua tiga", "2,5", "1.00", "3-2", "belas", "ribu", "9" * 40])
def test_what_is_no_number_is_none(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize(("text", "value"), [("ketiga", 3), ("Keenam", 6), ("kedua belas", 12), ("ke-12", 12)])
def test_a_collective_says_how_many(text: str, value: int) -> None:
    assert parse_collective(text) == value


@pytest.mark.parametrize("text", ["kepala", "ketika", "ke", "ketiganya"])
def test_other_words_with_ke_are_no_collective(text: str) -> None:
    assert parse_collective(text) is None


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("Sebanyak 37 desa dan tiga belas kelurahan", ["37", "tiga belas"]),
        ("Lebih dari 1.006 orang", ["Lebih dari 1.006"]),
        ("pukul 10.30 tanggal 5/6/2024", []),
        ("Satuan tugas dan Limau", []),
        ("3 (tiga) desa", ["3 (tiga)"]),
    ],
)
def test_numbers_are_found_with_their_hedges_and_not_in_times_dates_or_words(text: str, surfaces: list[str]) -> None:
    assert [text[n.start : n.end] for n in find_numbers(text)] == surfaces


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_lower_ascii_keeps_the_length_of_any_text(text: str) -> None:
    assert len(lower_ascii(text)) == len(text)


@given(st.text(alphabet="0123456789., -()abcdegilmnopqrstuh", max_size=60))
def test_no_text_breaks_the_parser(text: str) -> None:
    quantity = parse_number(text)
    if quantity is not None and quantity.lower is not None and quantity.upper is not None:
        assert quantity.lower <= quantity.upper
