"""Penalties, and who says them."""

from collections.abc import Callable, Iterator
from functools import cache

import pytest
from spacy.language import Language
from tests.facts.quoted import with_phrases

from tppo_news.facts.document import Document, load_language, read_document
from tppo_news.facts.law.sentences import (
    find_sentences,
    life_and_death,
    money_penalties,
    parse_money,
    prison_terms,
)
from tppo_news.records import Sentence


@cache
def language() -> Language:
    return load_language()


def found(text: str) -> list[Sentence]:
    return list(find_sentences(read_document(language(), text)))


@pytest.mark.parametrize(
    ("rule", "phrase"),
    with_phrases((prison_terms, money_penalties, life_and_death)),
)
def test_a_rule_reads_the_phrases_of_its_docstring(rule: Callable[[Document], Iterator[Sentence]], phrase: str) -> None:
    assert list(rule(read_document(language(), phrase)))


@pytest.mark.parametrize(
    ("text", "kind", "stage", "amount"),
    [
        ("Jaksa menuntut terdakwa 7 tahun 6 bulan penjara.", "prison", "asked", 90),
        ("Ia divonis pidana penjara selama sembilan tahun.", "prison", "given", 108),
        ("dengan ancaman hukuman maksimal 15 tahun penjara.", "prison", "threatened", 180),
        ("Hakim menjatuhkan hukuman 8 (delapan) bulan kurungan.", "prison", "given", 8),
        ("Terdakwa dituntut membayar denda Rp 200 juta.", "fine", "asked", 200_000_000),
        ("Ia dihukum membayar denda sebesar Rp120.000.000.", "fine", "given", 120_000_000),
        (
            "Majelis menjatuhkan restitusi kepada para korban sebesar Rp 1,5 miliar.",
            "restitution",
            "given",
            1_500_000_000,
        ),
        ("Terdakwa divonis seumur hidup.", "life", "given", None),
        ("Jaksa meminta agar terdakwa divonis 12 tahun penjara.", "prison", "asked", 144),
        ("Pelaku terancam penjara 3 hingga 15 tahun.", "prison", "threatened", 180),
        ("Ancamannya minimal lima tahun dan maksimal 15 tahun penjara.", "prison", "threatened", 60),
        ("Jaksa menuntut terdakwa 2,5 tahun penjara.", "prison", "asked", 30),
        ("Ia divonis satu setengah tahun penjara.", "prison", "given", 18),
        ("Ia dihukum dua tahun setengah.", "prison", "given", 30),
    ],
)
def test_a_penalty_has_kind_stage_and_amount(text: str, kind: str, stage: str, amount: int | None) -> None:
    penalty = found(text)[0]
    assert (penalty.kind, penalty.stage) == (kind, stage)
    assert (penalty.months if penalty.rupiah is None else penalty.rupiah) == amount


def test_what_stands_in_for_a_fine_is_told_apart() -> None:
    penalties = found("Ia divonis 5 tahun penjara dan denda Rp 200 juta subsider 6 bulan kurungan.")
    assert [(p.kind, p.months, p.rupiah) for p in penalties] == [
        ("prison", 60, None),
        ("fine", None, 200_000_000),
        ("substitute", 6, None),
    ]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Mahkamah Agung memotong hukuman itu dari 10 tahun menjadi 7 tahun penjara.", [120, 84]),
        (
            "Hukumannya berkurang dari vonis, yakni menjadi 11 tahun dan 4 bulan dari semula 14 tahun penjara.",
            [136, 168],
        ),
        ("Pengadilan Tinggi memperberat hukuman terdakwa menjadi 9 tahun dari sebelumnya 5 tahun.", [108, 60]),
    ],
)
def test_a_term_that_a_court_above_changes_is_read_before_and_after(text: str, months: list[int]) -> None:
    assert [(p.stage, p.months) for p in found(text)] == [("given", term) for term in months]


def test_a_penalty_that_nobody_is_said_to_give_is_of_whom_the_one_before_is() -> None:
    text = "Hakim memvonis Budi 2 tahun penjara. Sedangkan Andi, hukuman 1 tahun penjara."
    assert [(p.stage, p.months) for p in found(text)] == [("given", 24), ("given", 12)]


def test_what_a_prosecutor_asks_a_court_to_give_is_asked() -> None:
    text = "Putusan itu di bawah tuntutan jaksa (JPU) yang meminta hakim menjatuhkan vonis selama 3 tahun."
    assert [(p.stage, p.months) for p in found(text)] == [("asked", 36)]


def test_what_a_boss_asks_for_is_no_fine() -> None:
    assert found("Bos korban menuntut denda hingga Rp50 juta.") == []


def test_a_penalty_that_is_not_given_is_not_read() -> None:
    assert found("Budi juga tidak diwajibkan membayar uang pengganti Rp 83 miliar subsider 2 tahun penjara.") == []


def test_an_age_that_changes_is_no_term() -> None:
    assert found("Batas usia menjadi 15 tahun dari sebelumnya 14 tahun.") == []


def test_both_ends_of_a_fine_are_read() -> None:
    penalties = found("Ancamannya denda paling sedikit Rp120 juta dan paling banyak Rp600 juta.")
    assert [(p.kind, p.stage, p.rupiah) for p in penalties] == [
        ("fine", "threatened", 120_000_000),
        ("fine", "threatened", 600_000_000),
    ]


@pytest.mark.parametrize(
    "text", ["denda Rp 50 juta subside enam bulan kurungan", "diganti pidana kurungan selama 6 bulan"]
)
def test_what_stands_in_for_a_fine_is_told_by_other_words_as_well(text: str) -> None:
    assert ("substitute", 6) in [(p.kind, p.months) for p in found(f"Ia dihukum membayar {text}.")]


@pytest.mark.parametrize(
    "text",
    ["Kantor itu berdiri 12 tahun lalu.", "Korban bekerja selama dua tahun.", "Anak berusia 15 tahun diselamatkan."],
)
def test_a_term_that_is_no_penalty_is_not_read(text: str) -> None:
    assert found(f"{text} Pelaku terancam hukuman berat.") == []


@pytest.mark.parametrize(
    ("digits", "scale", "rupiah"),
    [
        ("200", "juta", 200_000_000),
        ("1,5", "miliar", 1_500_000_000),
        ("120.000.000,00", None, 120_000_000),
        (".,", None, None),
    ],
)
def test_money_is_read_in_rupiah(digits: str, scale: str | None, rupiah: int | None) -> None:
    assert parse_money(digits, scale) == rupiah
