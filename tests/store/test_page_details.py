"""What a page says of its article beside title and text, as analysts find it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from tests.store.builders import SATU, list_entries, make_entry, make_finding, mention
from tests.store.tables import read
from tppo_news.records import DateStatement, Entry, Facts, Finding, Mask, Rejection
from tppo_news.store import Store

STATED = (
    DateStatement("page", date(2026, 3, 2), datetime(2026, 3, 2, 2, 30, tzinfo=UTC), "2 Maret 2026 10:30 WITA"),
    DateStatement("address", date(2026, 3, 1), None, "2026/03/01"),
)


def saved(store: Store, finding: Finding | None = None, **details: object) -> Entry:
    entry = make_entry(SATU, "rincian")
    list_entries(store, [entry])
    finding = finding or make_finding(entry.url, "prevention", "2026-03-02")
    changed = replace(finding, article=replace(finding.article, **details))  # type: ignore[arg-type]
    store.findings.save_finding(entry, changed)
    return entry


def test_agency_paywall_zone_and_template_are_columns(store: Store) -> None:
    saved(store, wire="ANTARA", paywalled=True, published_zone="WITA", template_version="abc")
    rows = read(
        store.path, "SELECT wire, paywalled, published_zone, template_version, dates_agree FROM article_details"
    )
    assert rows == [("ANTARA", 1, "WITA", "abc", None)]


def test_tags_keep_their_order(store: Store) -> None:
    saved(store, tags=("TPPO", "Desa Binaan"))
    assert read(store.path, "SELECT tag FROM article_tags ORDER BY place") == [("TPPO",), ("Desa Binaan",)]


def test_contradictory_dates_are_a_view(store: Store) -> None:
    entry = saved(store, date_statements=STATED, dates_agree=False)
    rows = read(store.path, "SELECT url, page_says, metadata_says, address_says FROM publication_conflicts")
    assert rows == [(entry.url, "2026-03-02T02:30:00.000000+00:00", None, "2026-03-01")]


def test_dates_that_agree_are_no_conflict(store: Store) -> None:
    saved(store, date_statements=STATED[:1], dates_agree=True)
    assert read(store.path, "SELECT count(*) FROM publication_conflicts") == [(0,)]
    assert read(store.path, "SELECT stated FROM article_date_statements") == [("2 Maret 2026 10:30 WITA",)]


def test_a_tag_that_names_whom_the_article_hides_is_left_out(store: Store) -> None:
    facts = Facts(masks=(Mask(mention("Bunga Contoh"), "name"),))
    finding = make_finding(make_entry(SATU, "rincian").url, text="Bunga Contoh pulang.", facts=facts)
    saved(store, finding, tags=("TPPO", "bunga contoh"))
    assert read(store.path, "SELECT tag FROM article_tags") == [("TPPO",)]


def test_an_article_that_was_taken_down_leaves_no_tags(store: Store) -> None:
    entry = saved(store, tags=("TPPO",), wire="ANTARA")
    store.findings.save_rejection(entry, Rejection(entry.url, "fetch", "http_410"))
    assert read(store.path, "SELECT count(*) FROM article_tags") == [(0,)]
    assert read(store.path, "SELECT wire FROM article_details") == [("ANTARA",)]


def test_an_article_that_is_forgotten_leaves_none_of_it(store: Store) -> None:
    entry = saved(store, tags=("TPPO",), date_statements=STATED)
    store.forgetting.forget(entry.url)
    for table in ("article_details", "article_tags", "article_date_statements"):
        assert read(store.path, f"SELECT count(*) FROM {table}") == [(0,)]  # noqa: S608
