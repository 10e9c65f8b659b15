"""An office that no table knows, settled by a person: in what is stored, and in every later article."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.builders import SATU, make_count, make_entry, make_finding, make_office, mention, open_sample
from tests.store.tables import dump, read
from tppo_news.errors import InputError
from tppo_news.records import Entry, Facts, Finding, OfficialFact
from tppo_news.store import KnownOffice, Store

WRITTEN = "Kantor Imigrasi Kelas II Kota Antah"
ALIAS = "Kantor Imigrasi Kota Antah"
KNOWN = KnownOffice(
    name="Kantor Imigrasi Malang",
    kind="immigration",
    place="Malang",
    regency_code="35.73",
    province="Jawa Timur",
    parent="Kantor Wilayah Direktorat Jenderal Imigrasi Jawa Timur",
    gazetteer_id="immigration-malang",
)


def item(slug: str, name: str = WRITTEN, gazetteer_id: str | None = None) -> tuple[Entry, Finding]:
    """An article in which this office founds twelve villages and its head speaks."""
    entry = make_entry(SATU, slug)
    office = make_office(name, "immigration", place="Kota Antah", gazetteer_id=gazetteer_id)
    facts = Facts(
        offices=(replace(office, mention=mention("Kanim Antah")),),
        officials=(OfficialFact(mention("Budi Contoh", 40), "Budi Contoh", "Kepala Kantor", name),),
        village_counts=(make_count(12, "new", name),),
    )
    return entry, make_finding(entry.url, "prevention", "2026-01-20", facts=facts)


def save(store: Store, *items: tuple[Entry, Finding]) -> None:
    store.findings.save_findings(items)


def test_an_unresolved_office_waits_with_what_is_missing_and_an_example(store: Store) -> None:
    save(store, item("a"), item("b"))
    (office,) = store.offices.unresolved()
    assert (office.name, office.kind, office.province, office.missing, office.articles) == (
        ALIAS,
        "immigration",
        None,
        "province",
        2,
    )
    assert office.example_url.startswith(f"https://{SATU}/")


def test_a_settled_office_is_the_known_one_in_every_stored_article(store: Store) -> None:
    save(store, item("a"), item("b"))
    assert store.offices.settle(ALIAS, KNOWN, "rina") == 2
    assert store.offices.unresolved() == []
    assert read(store.path, "SELECT name, place, province, gazetteer_id FROM offices") == [
        ("Kantor Imigrasi Malang", "Malang", "Jawa Timur", "immigration-malang")
    ]
    assert read(store.path, "SELECT office, province, articles FROM trend_by_office") == [
        ("Kantor Imigrasi Malang", "Jawa Timur", 2)
    ]
    assert read(store.path, "SELECT office, new_villages, articles FROM village_counts_by_office") == [
        ("Kantor Imigrasi Malang", 12, 2)
    ]
    assert read(store.path, "SELECT office, name FROM officials_by_office") == [
        ("Kantor Imigrasi Malang", "Budi Contoh")
    ]
    assert read(store.path, "SELECT alias FROM office_aliases") == [("Kanim Antah",)]
    assert read(store.path, "PRAGMA foreign_key_check") == []


def test_articles_count_under_the_province_of_the_settled_office(store: Store) -> None:
    save(store, item("a"))
    assert read(store.path, "SELECT * FROM article_provinces") == []
    store.offices.settle(ALIAS, KNOWN, "rina")
    assert read(store.path, "SELECT province, province_code, basis FROM article_provinces") == [
        ("Jawa Timur", "35", "office")
    ]


def test_the_article_keeps_the_name_that_it_gives(store: Store) -> None:
    save(store, item("a"))
    store.offices.settle(ALIAS, KNOWN, "rina")
    assert read(store.path, "SELECT name FROM article_offices") == [(WRITTEN,)]


def test_later_articles_are_read_with_the_decision(store: Store) -> None:
    save(store, item("a"))
    store.offices.settle(ALIAS, KNOWN, "rina")
    save(store, item("b"))
    assert store.offices.unresolved() == []
    assert read(store.path, "SELECT name FROM offices") == [("Kantor Imigrasi Malang",)]
    assert read(store.path, "SELECT office, articles FROM trend_by_office") == [("Kantor Imigrasi Malang", 2)]


def test_settled_before_or_after_the_store_is_the_same(tmp_path: Path) -> None:
    known = item("c", "Kantor Imigrasi Malang", "immigration-malang")
    with open_sample(tmp_path / "early") as store:
        save(store, item("a"))
        store.offices.settle(ALIAS, KNOWN, "rina")
        save(store, item("b"), known)
    with open_sample(tmp_path / "late") as store:
        save(store, known, item("b"), item("a"))
        store.offices.settle(ALIAS, KNOWN, "rina")
    assert dump(tmp_path / "early" / "sample.db") == dump(tmp_path / "late" / "sample.db")


def test_a_body_of_its_own_waits_no_more_and_stays_itself(store: Store) -> None:
    save(store, item("a"))
    assert store.offices.settle(ALIAS.upper(), None, "rina") == 1
    save(store, item("b"))
    assert store.offices.unresolved() == []
    assert read(store.path, "SELECT office, articles FROM trend_by_office") == [(ALIAS, 2)]


def test_an_office_can_be_settled_anew_and_others_stay(store: Store) -> None:
    save(store, item("a"), item("b", "Kantor Imigrasi Malang", "immigration-malang"))
    store.offices.settle(ALIAS, KNOWN, "rina")
    right = replace(KNOWN, name="Kantor Imigrasi Blitar", place="Blitar", gazetteer_id="immigration-blitar")
    assert store.offices.settle(ALIAS, right, "rina") == 1
    assert read(store.path, "SELECT office, articles FROM trend_by_office ORDER BY 1") == [
        ("Kantor Imigrasi Blitar", 1),
        ("Kantor Imigrasi Malang", 1),
    ]
    assert read(store.path, "SELECT settled_by, gazetteer_id FROM settled_offices") == [("rina", "immigration-blitar")]


def test_an_office_that_nobody_named_is_one_clear_line(store: Store) -> None:
    with pytest.raises(InputError, match="no office 'Kantor Entah' waits"):
        store.offices.settle("Kantor Entah", KNOWN, "rina")


def test_a_decision_outlives_the_articles(store: Store) -> None:
    save(store, item("a"))
    store.offices.settle(ALIAS, KNOWN, "rina")
    store.forgetting.forget(f"https://{SATU}/a")
    assert read(store.path, "SELECT count(*) FROM offices") == [(0,)]
    save(store, item("b"))
    assert read(store.path, "SELECT office, articles FROM trend_by_office") == [("Kantor Imigrasi Malang", 1)]
