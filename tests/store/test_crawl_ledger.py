from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.store.builders import DUA, NOW, SATU, list_entries, make_entry, make_page
from tests.store.tables import read
from tppo_news.errors import StoreError
from tppo_news.records import (
    CrawlState,
    Entry,
    HostPause,
    Ledger,
    ListingState,
    PendingEntry,
    Rejection,
    RequestRecord,
    RobotsRecord,
    Validators,
)
from tppo_news.store import Store, open_store

FEED = ListingState("https://satu.test/feed", Validators('"v1"', "Mon", "abc"), NOW + timedelta(hours=1), 3600.0, 2)


def due(store: Store, publisher: str = SATU, at: datetime = NOW) -> list[tuple[str, str]]:
    return [(pending.entry.url.rsplit("/", 1)[1], pending.reason) for pending in store.crawl.due_entries(publisher, at)]


def entry_row(store: Store, entry: Entry, columns: str) -> tuple[object, ...]:
    (row,) = read(store.path, f"SELECT {columns} FROM entries WHERE id = ?", entry.id)  # noqa: S608
    return row


def test_a_listing_comes_back_as_it_was_saved(store: Store) -> None:
    assert store.crawl.listing_state(FEED.url) is None
    store.crawl.save_listing(SATU, "feed", replace(FEED, failures=0), [])
    store.crawl.save_listing(SATU, "feed", FEED, [])
    assert store.crawl.listing_state(FEED.url) == FEED


def test_robots_come_back_as_saved_and_no_text_stays_no_text(store: Store) -> None:
    state: CrawlState = store.crawl
    ledger: Ledger = store.crawl
    kept = RobotsRecord("satu.test", "User-agent: *\nDisallow: /p", 200, NOW)
    shut = RobotsRecord("satu.test", None, 503, NOW)
    assert state.robots_record("satu.test") is None
    ledger.save_robots(kept)
    assert state.robots_record("satu.test") == kept
    ledger.save_robots(shut)
    assert state.robots_record("satu.test") == shut


def test_of_a_domains_pauses_the_longest_stands(store: Store) -> None:
    state: CrawlState = store.crawl
    assert state.host_pause("satu.test") is None
    short = HostPause("satu.test", NOW + timedelta(hours=1), False)
    long = HostPause("satu.test", NOW + timedelta(hours=2), True)
    for pause, stands in ((short, short), (long, long), (short, long)):
        store.crawl.save_host_pause(pause)
        assert state.host_pause("satu.test") == stands


def test_a_listing_counts_only_entries_that_are_new(store: Store) -> None:
    entries = [make_entry(SATU, slug) for slug in ("a", "b", "a")]
    assert store.crawl.save_listing(SATU, "feed", FEED, entries) == 2
    assert store.crawl.save_listing(SATU, "feed", FEED, [*entries, make_entry(SATU, "c")]) == 1


def test_a_long_sitemap_is_one_listing(store: Store) -> None:
    entries = [make_entry(SATU, f"n{number}", "sitemap") for number in range(1200)]
    assert store.crawl.save_listing(SATU, "sitemap", FEED, entries) == 1200
    assert store.crawl.save_listing(SATU, "sitemap", FEED, entries) == 0


def test_validators_and_entries_are_kept_together_or_not_at_all(store: Store) -> None:
    entries = [make_entry(SATU, "a"), make_entry("asing.test", "b")]
    with pytest.raises(StoreError, match=r"unknown publisher 'asing\.test'"):
        store.crawl.save_listing(SATU, "feed", FEED, entries)
    assert store.crawl.listing_state(FEED.url) is None
    assert due(store) == []


def test_a_listed_entry_is_due_at_once_in_order_of_listing(store: Store) -> None:
    later = make_entry(SATU, "later", listed_at=NOW + timedelta(seconds=1))
    list_entries(store, [later, make_entry(SATU, "b"), make_entry(SATU, "a"), make_entry(DUA, "other")])
    assert due(store, at=NOW + timedelta(minutes=1)) == [("b", "listed"), ("a", "listed"), ("later", "listed")]
    assert due(store) == [("b", "listed"), ("a", "listed")]


def test_a_due_entry_is_the_entry_that_was_listed(store: Store) -> None:
    entry = make_entry(
        SATU, "a", "sitemap", title="Judul", listed_at=datetime(2026, 1, 25, 23, 59, 59, 999999, tzinfo=UTC)
    )
    list_entries(store, [entry])
    assert list(store.crawl.due_entries(SATU, NOW)) == [PendingEntry(entry, "listed", entry.listed_at)]


def test_an_entry_put_off_waits_for_its_time(store: Store) -> None:
    entry = make_entry(SATU, "a")
    list_entries(store, [entry])
    store.crawl.save_pending(entry, "retry_after", NOW + timedelta(minutes=5))
    assert due(store) == []
    assert due(store, at=NOW + timedelta(minutes=5)) == [("a", "retry_after")]


def test_a_rejected_entry_is_over_and_stays_so_when_listed_again(store: Store) -> None:
    entry = make_entry(SATU, "a")
    list_entries(store, [entry])
    store.crawl.save_rejection(entry, Rejection(entry.url, "fetch", "gone", "410"))
    list_entries(store, [entry])
    assert due(store) == []
    columns = "outcome, stage, reason, detail, pending_reason, due_at, article_id"
    assert entry_row(store, entry, columns) == ("rejection", "fetch", "gone", "410", None, None, None)


def test_an_entry_that_no_listing_named_is_kept_as_well(store: Store) -> None:
    entry = make_entry(SATU, "a")
    store.crawl.save_rejection(entry, Rejection(entry.url, "robots", "disallowed"))
    assert entry_row(store, entry, "outcome, stage") == ("rejection", "robots")


def test_fetched_pages_wait_for_analysis_and_not_for_a_fetch(store: Store) -> None:
    entry = make_entry(SATU, "a")
    list_entries(store, [entry])
    pages = (make_page(entry.url), make_page(entry.url + "?page=2", b"<p>dua</p>"))
    store.crawl.save_pages(entry, pages, incomplete=True)
    assert due(store) == []
    assert list(store.findings.iter_fetched(10)) == [(entry, pages)]
    assert entry_row(store, entry, "outcome, pending_reason, incomplete") == ("pending", "fetched", 1)
    visits = read(store.path, "SELECT visit, part, status_code, etag FROM visits ORDER BY part")
    assert visits == [(1, 1, 200, '"v1"'), (1, 2, 200, '"v1"')]


def test_analysis_reads_the_latest_fetch(store: Store) -> None:
    entry = make_entry(SATU, "a")
    store.crawl.save_pages(entry, [make_page(entry.url, b"lama"), make_page(entry.url, b"lama 2")])
    store.crawl.save_pages(entry, [make_page(entry.url, b"baru")])
    assert [page.content for page in store.findings.read_pages(entry)] == [b"baru"]


def test_an_entry_whose_raw_pages_are_lost_is_fetched_again(store: Store) -> None:
    entry = make_entry(SATU, "a")
    store.crawl.save_pages(entry, [make_page(entry.url)])
    for path in (store.path.parent / "sample-archive").rglob("*.warc.gz"):
        path.unlink()
    assert list(store.findings.iter_fetched(10)) == []
    assert due(store) == [("a", "archive_lost")]


def test_pages_are_not_kept_beside_a_run(store: Store) -> None:
    entry = make_entry(SATU, "a")
    with open_store(store.path, "sample", lock=False) as beside, pytest.raises(StoreError, match="opened beside a run"):
        beside.crawl.save_pages(entry, [make_page(entry.url)])


def test_every_request_is_a_row(store: Store) -> None:
    request = RequestRecord("https://satu.test/a", SATU, NOW, "refused", "robots: Disallow: /")
    store.crawl.save_request(request)
    store.crawl.save_request(request)
    assert (
        read(store.path, "SELECT url, decision, rule, status_code FROM requests")
        == [("https://satu.test/a", "refused", "robots: Disallow: /", None)] * 2
    )


def test_an_alias_is_kept_once(store: Store) -> None:
    entry = make_entry(SATU, "a")
    store.crawl.save_alias(entry, "https://satu.test/a/amp")
    store.crawl.save_alias(entry, "https://satu.test/a/amp")
    assert read(store.path, "SELECT url, entry_id FROM url_aliases") == [("https://satu.test/a/amp", entry.id)]


def best_found(store: Store, order: Sequence[Entry]) -> tuple[object, ...]:
    list_entries(store, order)
    return entry_row(store, order[0], "found_by, listing_kind, title")


@pytest.mark.parametrize("turn", [1, -1])
def test_an_entry_counts_under_its_best_listing_in_whatever_order(store: Store, turn: int) -> None:
    tag = make_entry(SATU, "a", "listing", title="Dari halaman topik")
    sitemap = make_entry(SATU, "a", "sitemap")
    feed = make_entry(SATU, "a", "feed", title="Dari umpan")
    assert best_found(store, [tag, sitemap, feed][::turn]) == ("https://satu.test/feed", "feed", "Dari umpan")


@pytest.mark.parametrize("turn", [1, -1])
def test_a_title_is_not_lost_to_a_better_listing_without_one(store: Store, turn: int) -> None:
    tag, sitemap = make_entry(SATU, "a", "listing", title="Judul"), make_entry(SATU, "a", "sitemap")
    assert best_found(store, [tag, sitemap][::turn]) == ("https://satu.test/sitemap", "sitemap", "Judul")


def test_a_listing_day_is_the_publishers_own(store: Store) -> None:
    evening = datetime(2026, 1, 25, 16, 30, tzinfo=UTC)
    wib, wita = make_entry(SATU, "a", listed_at=evening), make_entry(DUA, "a", listed_at=evening)
    list_entries(store, [wib, wita])
    assert entry_row(store, wib, "listed_date") == ("2026-01-25",)
    assert entry_row(store, wita, "listed_date") == ("2026-01-26",)


def test_an_entry_keeps_when_its_feed_says_it_was_published(store: Store) -> None:
    stated = NOW - timedelta(hours=5)
    dated = replace(make_entry(SATU, "a"), published_at=stated)
    list_entries(store, [dated])
    list_entries(store, [make_entry(SATU, "a"), make_entry(SATU, "b", "listing")])
    found = {pending.entry.url: pending.entry.published_at for pending in store.crawl.due_entries(SATU, NOW)}
    assert found == {dated.url: stated, make_entry(SATU, "b").url: None}


def test_a_feed_that_comes_later_tells_when_an_entry_was_published(store: Store) -> None:
    stated = NOW - timedelta(hours=5)
    list_entries(store, [make_entry(SATU, "a", "listing")])
    list_entries(store, [replace(make_entry(SATU, "a"), published_at=stated)])
    (pending,) = store.crawl.due_entries(SATU, NOW)
    assert pending.entry.published_at == stated
