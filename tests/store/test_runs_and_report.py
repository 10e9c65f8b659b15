import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.builders import NOW, SATU, fill, make_entry, make_finding, make_page, open_sample
from tests.store.tables import read
from tppo_news.errors import StoreError
from tppo_news.records import RequestRecord
from tppo_news.store import Store
from tppo_news.store.opening import connection


def test_a_run_is_kept_with_its_counts(store: Store) -> None:
    run = store.runs.start("monitor")
    store.runs.finish(run, "completed", {"stored": 3})
    last = store.runs.last()
    assert last is not None
    assert (last.run_id, last.kind, last.status, last.counts, last.ended_at) == (
        run.run_id,
        "monitor",
        "completed",
        {"stored": 3},
        NOW,
    )


def test_a_run_that_never_ended_was_killed(store: Store) -> None:
    store.runs.start("monitor")
    store.runs.start("backfill")
    assert read(store.path, "SELECT kind, status FROM runs ORDER BY kind") == [
        ("backfill", "running"),
        ("monitor", "killed"),
    ]


def test_a_run_left_out_is_kept_as_skipped(store: Store) -> None:
    store.runs.record_skipped("monitor", "another run holds this store")
    assert read(store.path, "SELECT status, error FROM runs") == [("skipped", "another run holds this store")]


def test_a_summary_tells_what_happened_since(store: Store) -> None:
    fill(store)
    entry = make_entry(SATU, "halaman")
    store.crawl.save_pages(entry, [make_page(entry.url), make_page(entry.url)])
    summary = store.report.summary(NOW)
    assert (summary.entries_listed, summary.pages_fetched, summary.refused_by_robots, summary.pending) == (15, 2, 1, 2)
    assert summary.rejected == {"gate: no_tppo_words": 2}
    assert summary.stored_by_label == {"prevention": 3, "prosecution": 5, "protection": 1, "unrelated": 1}
    assert (summary.articles_stored, summary.needs_review) == (10, 1)


def test_a_summary_shows_the_fullest_records_and_no_title(store: Store) -> None:
    fill(store)
    sample = store.report.summary(NOW, sample_count=2).samples[0]
    assert (sample.official, sample.date, sample.village_count) == ("BUDI CONTOH, Kepala Kantor", "2025-10-15", 12)
    assert "Judul rahasia" not in repr(store.report.summary(NOW))


def test_a_summary_of_a_run_that_did_nothing_is_zero(store: Store) -> None:
    fill(store)
    summary = store.report.summary(NOW + timedelta(seconds=1))
    assert (summary.entries_listed, summary.articles_stored, summary.rejected, summary.samples) == (0, 0, {}, ())


def test_stats_tell_what_the_store_holds(store: Store) -> None:
    fill(store)
    stats = store.report.stats()
    assert (stats.kind, stats.rows["articles"], stats.rows["entries"]) == ("sample", 10, 14)
    assert stats.entries_by_outcome == {"article": 10, "pending": 1, "rejection": 3}
    assert (stats.first_publication_date, stats.last_publication_date) == ("2025-10-16", "2026-01-25")
    assert stats.byte_count > 100_000


def test_threads_of_one_process_share_a_store(store: Store) -> None:
    def work(name: str) -> None:
        for number in range(20):
            entry = make_entry(SATU, f"{name}-{number}")
            store.crawl.save_request(RequestRecord(entry.url, SATU, NOW, "fetched", "allowed", 200))
            store.crawl.save_pages(entry, [make_page(entry.url)])
            store.findings.save_finding(entry, make_finding(entry.url))

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.report.stats().rows["articles"] == 80
    assert read(store.path, "SELECT count(DISTINCT archive_file), count(DISTINCT archive_offset) FROM visits") == [
        (1, 80)
    ]


def test_a_locked_store_is_one_line_that_says_what_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_TIMEOUT_SECONDS", 0.05)
    entry = make_entry(SATU, "a")
    with open_sample(tmp_path) as store, closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(
            StoreError, match=r"another program has held the database .* not saved, everything saved before"
        ):
            store.findings.save_finding(entry, make_finding(entry.url))
        other.execute("ROLLBACK")
        store.findings.save_finding(entry, make_finding(entry.url))
        assert store.report.stats().rows["articles"] == 1


def test_a_full_disk_is_one_line_and_keeps_what_was_saved(store: Store) -> None:
    fill(store)
    pages = store._connection.value("PRAGMA page_count")
    store._connection.rows(f"PRAGMA max_page_count = {pages}")
    entry = make_entry(SATU, "besar")
    with pytest.raises(StoreError, match="the disk is full; this step was not saved"):
        store.findings.save_finding(entry, make_finding(entry.url, text="kata " * 100_000))
    assert store.report.stats().rows["articles"] == 10
