from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from tests.store.builders import NOW, PUBLISHERS, SATU, make_date, make_entry, make_finding, make_office, make_page
from tests.store.tables import read
from tppo_news.records import Entry, Facts, Finding, KnownPage, Rejection, Validators
from tppo_news.store import Store, open_store

OFFICES = Facts(
    offices=(make_office("Polres Malang", "police"),),
    dates=(make_date("2026-01-20"),),
)


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def later(self, **spans: float) -> None:
        self.now += timedelta(**spans)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    with open_store(tmp_path / "sample.db", "sample", clock=clock) as opened:
        opened.publishers.sync(PUBLISHERS)
        yield opened


def finding(entry: Entry, text: str = "Contoh, bukan berita.") -> Finding:
    return make_finding(entry.url, "prosecution", "2026-01-20", facts=OFFICES, text=text)


def add(store: Store, slug: str = "a", text: str = "Contoh, bukan berita.") -> Entry:
    """A stored article."""
    entry = make_entry(SATU, slug)
    store.crawl.save_pages(entry, [make_page(entry.url)])
    store.findings.save_finding(entry, finding(entry, text))
    return entry


def due(store: Store, clock: Clock) -> list[str]:
    return [entry.url for entry, _ in store.revisits.due_revisits(SATU, clock.now, 10)]


def test_an_article_is_asked_again_after_an_hour_a_day_a_week_and_a_month(store: Store, clock: Clock) -> None:
    entry = add(store)
    hours = []
    for hour in range(24 * 45):
        clock.now = NOW + timedelta(hours=hour)
        if due(store, clock):
            hours.append(hour)
            store.revisits.save_unchanged(entry)
    assert hours == [1, 24, 7 * 24, 30 * 24]


def test_the_question_is_conditional(store: Store, clock: Clock) -> None:
    add(store)
    clock.later(hours=2)
    ((entry, (page,)),) = store.revisits.due_revisits(SATU, clock.now, 10)
    assert page.url == entry.url
    assert page.validators.etag == '"v1"'
    assert len(page.validators.content_hash or "") == 64


def test_each_page_of_an_article_has_its_own_validators_as_they_were_last_had(store: Store, clock: Clock) -> None:
    entry = add(store)
    urls = [entry.url, f"{entry.url}?page=2", f"{entry.url}?page=3"]
    store.revisits.save_changed(entry, [make_page(url, url.encode()) for url in urls])
    store.findings.save_finding(entry, finding(entry))
    clock.later(days=2)
    ((_, pages),) = store.revisits.due_revisits(SATU, clock.now, 10)
    assert [page.url for page in pages] == urls
    assert [page.validators.content_hash for page in pages] == [sha256(url.encode()).hexdigest() for url in urls]


def test_an_article_of_which_a_page_is_missing_is_asked_for_the_whole(store: Store, clock: Clock) -> None:
    entry = make_entry(SATU, "a")
    store.crawl.save_pages(entry, [make_page(entry.url), make_page(f"{entry.url}?page=2")], incomplete=True)
    store.findings.save_finding(entry, finding(entry))
    clock.later(hours=2)
    ((_, pages),) = store.revisits.due_revisits(SATU, clock.now, 10)
    assert pages == [KnownPage(url, Validators()) for url in (entry.url, f"{entry.url}?page=2")]
    store.revisits.save_changed(entry, [make_page(entry.url), make_page(f"{entry.url}?page=2")])
    store.findings.save_finding(entry, finding(entry))
    clock.later(days=1)
    ((_, pages),) = store.revisits.due_revisits(SATU, clock.now, 10)
    assert all(page.validators.etag for page in pages)


def test_a_failed_question_is_asked_again_next_day_and_not_for_ever(store: Store, clock: Clock) -> None:
    entry = add(store)
    asked = 0
    for hour in range(24 * 90):
        clock.now = NOW + timedelta(hours=hour)
        if due(store, clock):
            asked += 1
            store.revisits.save_failed(entry)
    assert 30 < asked < 45


def test_a_changed_article_keeps_what_it_said(store: Store, clock: Clock) -> None:
    entry = add(store, text="Polisi menangkap tiga orang.")
    clock.later(hours=2)
    store.revisits.save_changed(entry, [make_page(entry.url, b"baru")])
    assert [waiting.url for waiting in store.findings.fetched_entries()] == [entry.url]
    store.findings.save_finding(entry, finding(entry, "Polisi menangkap empat orang."))
    assert read(store.path, "SELECT text FROM article_texts") == [("Polisi menangkap empat orang.",)]
    assert read(store.path, "SELECT kind, text, label FROM revisions") == [
        ("change", "Polisi menangkap tiga orang.", "prosecution")
    ]
    assert due(store, clock) == []


def test_a_changed_article_that_says_that_it_corrects_is_a_correction(store: Store, clock: Clock) -> None:
    entry = add(store, text="Polisi menangkap tiga orang.")
    store.revisits.save_changed(entry, [make_page(entry.url, b"baru")])
    store.findings.save_finding(entry, finding(entry, "Ralat: polisi menangkap empat orang, bukan tiga."))
    assert read(store.path, "SELECT kind FROM revisions") == [("correction",)]


def test_a_page_that_changed_and_says_the_same_leaves_no_revision(store: Store, clock: Clock) -> None:
    entry = add(store)
    store.revisits.save_changed(entry, [make_page(entry.url, b"iklan lain")])
    store.findings.save_finding(entry, finding(entry))
    assert read(store.path, "SELECT count(*) FROM revisions") == [(0,)]


def test_an_article_is_not_lost_when_its_changed_page_gives_none(store: Store, clock: Clock) -> None:
    entry = add(store)
    store.revisits.save_changed(entry, [make_page(entry.url, b"templat baru")])
    store.findings.save_rejection(entry, Rejection(entry.url, "extract", "too_short"))
    assert read(store.path, "SELECT outcome, article_id FROM entries") == [("article", entry.id)]
    assert read(store.path, "SELECT count(*) FROM article_texts") == [(1,)]


@pytest.mark.parametrize("how", ["status", "page"])
def test_a_withdrawn_article_leaves_a_tombstone_and_no_words(store: Store, clock: Clock, how: str) -> None:
    entry = add(store, text="Rahasia yang ditarik.")
    clock.later(hours=2)
    if how == "status":
        store.revisits.save_gone(entry, "http_410")
    else:
        store.revisits.save_changed(entry, [make_page(entry.url, b"artikel tidak ditemukan")])
        store.findings.save_rejection(entry, Rejection(entry.url, "extract", "not_found_page"))
    reason = "http_410" if how == "status" else "not_found_page"
    assert read(store.path, "SELECT url, publication_date, label, reason FROM tombstones") == [
        (entry.url, "2026-01-20", "prosecution", reason)
    ]
    assert read(store.path, "SELECT count(*) FROM article_texts") == [(0,)]
    assert read(store.path, "SELECT surface FROM article_offices UNION SELECT surface FROM article_dates") == [("",)]
    assert read(store.path, "SELECT title, authors FROM articles") == [("", "[]")]
    assert read(store.path, "SELECT sum(articles) FROM trend_monthly WHERE label = 'prosecution'") == [(1,)]


def test_a_withdrawn_article_that_comes_back_is_whole_again(store: Store, clock: Clock) -> None:
    entry = add(store)
    clock.later(hours=2)
    store.revisits.save_gone(entry, "http_404")
    clock.later(days=1)
    assert store.revisits.due_revisits(SATU, clock.now, 10) == [(entry, [KnownPage(entry.url, Validators())])]
    store.revisits.save_changed(entry, [make_page(entry.url)])
    store.findings.save_finding(entry, finding(entry))
    assert read(store.path, "SELECT count(*) FROM tombstones") == [(0,)]
    assert read(store.path, "SELECT count(*) FROM article_texts") == [(1,)]


def test_the_raw_page_of_a_withdrawn_article_is_gone_after_thirty_days(store: Store, clock: Clock) -> None:
    kept, entry = add(store, "b"), add(store, "a")
    store.revisits.save_gone(entry, "http_410")
    clock.later(days=29)
    assert (store.withdrawals.purge(), store.erasures.run()) == (0, 0)
    clock.later(days=2)
    assert (store.withdrawals.purge(), store.erasures.run()) == (1, 1)
    with pytest.raises(Exception, match="erased"):
        store.findings.read_pages(entry)
    assert store.findings.read_pages(kept)
    assert due(store, clock) == [kept.url]


def test_a_correction_is_linked_to_what_it_corrects(store: Store, clock: Clock) -> None:
    wrong, other = make_entry(SATU, "salah"), make_entry(SATU, "lain")
    titles = {
        wrong: "Polres Malang Tetapkan Tiga Tersangka Perdagangan Orang",
        other: "Imigrasi Malang Kukuhkan Desa Binaan Baru",
        make_entry(SATU, "ralat"): "RALAT: Polres Malang Tetapkan Empat Tersangka Perdagangan Orang",
    }
    for entry, title in titles.items():
        article = make_finding(entry.url, "prosecution", "2026-01-20")
        store.findings.save_finding(entry, replace(article, article=replace(article.article, title=title)))
    assert store.revisits.link_corrections() == 1
    assert store.revisits.link_corrections() == 0
    assert read(store.path, "SELECT corrected_id FROM corrections") == [(wrong.id,)]


def test_what_was_corrected_is_counted_no_more_until_its_correction_is_gone(store: Store) -> None:
    wrong, right = make_entry(SATU, "salah"), make_entry(SATU, "ralat")
    for entry, title in (
        (wrong, "Tiga Tersangka TPPO Ditahan di Malang"),
        (right, "Ralat: Empat Tersangka TPPO Ditahan di Malang"),
    ):
        found = make_finding(entry.url, "prosecution", "2026-01-20")
        store.findings.save_finding(entry, replace(found, article=replace(found.article, title=title)))

    def counted() -> list[object]:
        rows = read(store.path, "SELECT articles FROM trend_monthly WHERE month = '2026-01' AND label = 'prosecution'")
        places = read(store.path, "SELECT sum(articles) FROM trend_by_province WHERE label = 'prosecution'")
        return [rows[0][0], places[0][0]]

    assert counted() == [2, 2]
    assert store.revisits.link_corrections() == 1
    assert counted() == [1, 1]
    assert store.forgetting.forget(right.url)
    assert counted() == [1, 1]
    assert read(store.path, "SELECT superseded FROM articles") == [(0,)]
