"""Raw pages that were kept long enough: whole files go, and no row names a lost record."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.store.builders import NOW, PUBLISHERS, SATU, list_entries, make_entry, make_finding, make_page
from tests.store.tables import read
from tppo_news.errors import StoreError
from tppo_news.records import Entry
from tppo_news.store import Store, open_store

KEPT = "SELECT archive_file <> '', purged_at IS NOT NULL FROM visits ORDER BY fetched_at"


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    with open_store(tmp_path / "sample.db", "sample", clock=clock) as opened:
        opened.publishers.sync(PUBLISHERS)
        yield opened


def add(store: Store, slug: str, fetched_at: datetime, *, analysed: bool = True) -> Entry:
    entry = make_entry(SATU, slug)
    list_entries(store, [entry])
    store.crawl.save_pages(entry, [replace(make_page(entry.url), fetched_at=fetched_at)])
    if analysed:
        store.findings.save_finding(entry, make_finding(entry.url))
    return entry


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder / "sample-archive")) for path in folder.rglob("*.warc.gz"))


def test_an_old_file_goes_and_its_rows_say_so(store: Store, tmp_path: Path) -> None:
    old = add(store, "lama", NOW - timedelta(days=40))
    young = add(store, "baru", NOW - timedelta(days=2))
    assert store.purging.run(30) == 1
    assert files(tmp_path) == ["2026/01/24-01.warc.gz"]
    assert read(store.path, KEPT) == [(0, 1), (1, 0)]
    assert store.raw_pages.pages_of(young.id)
    with pytest.raises(StoreError, match="purged on 2026-01-26"):
        store.raw_pages.pages_of(old.id)
    with pytest.raises(StoreError, match="purged"):
        store.findings.read_pages(old)


def test_the_article_and_its_text_stay(store: Store) -> None:
    add(store, "lama", NOW - timedelta(days=40))
    store.purging.run(30)
    assert read(store.path, "SELECT count(*) FROM article_texts") == [(1,)]


def test_nothing_goes_where_no_limit_is_set(store: Store, tmp_path: Path) -> None:
    add(store, "lama", NOW - timedelta(days=4000))
    assert store.purging.run(0) == 0
    assert len(files(tmp_path)) == 1


def test_a_page_that_waits_for_analysis_keeps_its_file(store: Store) -> None:
    waiting = add(store, "menunggu", NOW - timedelta(days=40), analysed=False)
    assert store.purging.run(30) == 0
    assert store.findings.read_pages(waiting)


def test_a_kill_between_rows_and_file_is_made_good_by_the_next_run(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store, "lama", NOW - timedelta(days=40))
    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", lambda *_, **__: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            store.purging.run(30)
    assert (len(files(tmp_path)), read(store.path, KEPT)) == (1, [(0, 1)])
    store.purging.run(30)
    assert (files(tmp_path), read(store.path, "SELECT * FROM archive_purges")) == ([], [])


def test_forgetting_a_purged_article_has_no_page_to_erase(store: Store) -> None:
    entry = add(store, "lama", NOW - timedelta(days=40))
    store.purging.run(30)
    assert store.forgetting.forget(entry.url).pages == 0
    assert read(store.path, "SELECT count(*) FROM erasures") == [(0,)]


def test_a_page_fetched_anew_is_kept_anew(store: Store, clock: Clock) -> None:
    entry = add(store, "lama", NOW - timedelta(days=40))
    store.purging.run(30)
    clock.now = NOW + timedelta(days=1)
    store.crawl.save_pages(entry, [replace(make_page(entry.url), fetched_at=clock.now)])
    assert store.findings.read_pages(entry)
