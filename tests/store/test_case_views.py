import csv
from pathlib import Path

import pytest

from tests.store.builders import SATU, make_date, make_entry, make_finding, mention, open_sample
from tests.store.tables import read
from tppo_news.records import Facts, LegalBasis, Sentence
from tppo_news.settings import resource_path
from tppo_news.store import Store


def save_sentences(
    store: Store, slug: str, *sentences: Sentence, label: str = "prosecution", review: bool = False
) -> None:
    entry = make_entry(SATU, slug)
    facts = Facts(dates=(make_date("2026-01-10"),), sentences=sentences)
    store.findings.save_finding(entry, make_finding(entry.url, label, "2026-01-12", facts=facts, needs_review=review))


def prison(months: int, start: int = 0, stage: str = "given") -> Sentence:
    return Sentence(mention("contoh", start), "prison", stage, months=months)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("view", "value"),
    [
        ("trend_by_offence", "tppo"),
        ("trend_by_case_stage", "tersangka"),
        ("trend_by_destination", "KH"),
        ("trend_by_modus", "job_offer"),
    ],
)
def test_an_article_counts_once_for_each_value_in_its_month(filled_path: Path, view: str, value: str) -> None:
    rows = read(filled_path, f"SELECT * FROM {view}")  # noqa: S608
    assert [(row[0], *row[-5:]) for row in rows] == [(value, "2025-11", "event", "prosecution", 1, 0)]


def test_an_article_with_two_offences_counts_in_each_and_unsure_ones_apart(store: Store) -> None:
    laws = (
        LegalBasis(mention("a"), "UU 21/2007", ("2",), "tppo"),
        LegalBasis(mention("b", 9), "UU 21/2007", ("10",), "tppo"),
        LegalBasis(mention("c", 20), "UU 18/2017", ("81",), "placement"),
    )
    for slug, review in (("a", False), ("b", True)):
        entry = make_entry(SATU, slug)
        finding = make_finding(
            entry.url, "prosecution", "2026-01-12", facts=Facts(legal_bases=laws), needs_review=review
        )
        store.findings.save_finding(entry, finding)
    rows = read(store.path, "SELECT offence, articles, needs_review FROM trend_by_offence ORDER BY offence")
    assert rows == [("placement", 1, 1), ("tppo", 1, 1)]


@pytest.mark.parametrize(
    ("months", "median"), [((36, 60, 84), 60.0), ((36, 60), 48.0), ((36, 36, 60, 120), 60.0), ((12,), 12.0)]
)
def test_the_median_counts_equal_penalties_of_a_month_once(
    tmp_path: Path, months: tuple[int, ...], median: float
) -> None:
    with open_sample(tmp_path) as store:
        for number, term in enumerate(months):
            save_sentences(store, str(number), prison(term))
        sql = "SELECT month, articles, penalties, median_months, lowest_months, highest_months FROM sentences_monthly"
        assert read(store.path, sql) == [("2026-01", len(months), len(set(months)), median, min(months), max(months))]


def test_asked_and_given_stand_apart_and_a_life_term_has_no_median(store: Store) -> None:
    life = Sentence(mention("seumur hidup", 50), "life", "given")
    fine = Sentence(mention("denda", 80), "fine", "given", rupiah=200_000_000)
    save_sentences(store, "a", prison(60, stage="asked"), prison(36, 20), life, fine)
    rows = read(
        store.path, "SELECT kind, stage, penalties, median_months, median_rupiah FROM sentences_monthly ORDER BY 1, 2"
    )
    assert rows == [
        ("fine", "given", 1, None, 200_000_000.0),
        ("life", "given", 0, None, None),
        ("prison", "asked", 1, 60.0, None),
        ("prison", "given", 1, 36.0, None),
    ]


def test_penalties_of_other_news_and_of_unsure_labels_are_left_out(store: Store) -> None:
    save_sentences(store, "a", prison(60), label="unrelated")
    save_sentences(store, "b", prison(60), review=True)
    assert read(store.path, "SELECT * FROM sentences_monthly") == []


def test_a_sum_that_no_number_holds_has_no_value(store: Store) -> None:
    save_sentences(store, "a", Sentence(mention("denda"), "fine", "given", rupiah=10**27))
    assert read(store.path, "SELECT rupiah FROM sentences") == [(None,)]


def test_every_code_of_the_tables_has_an_indonesian_term(filled_path: Path) -> None:
    gazetteer = resource_path("data/gazetteer")
    for name, column in (("modus", "modus"), ("offences", "offence")):
        with (gazetteer / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
            codes = {row[column] for row in csv.DictReader(lines)}
        terms = {code for (code,) in read(filled_path, "SELECT code FROM terms WHERE list = ?", column)}
        assert codes - terms == set()
