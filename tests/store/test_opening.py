import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.builders import NOW, clock
from tests.store.tables import read
from tppo_news.errors import StoreError
from tppo_news.store import open_store, store_kind


def test_a_new_store_is_wal_with_our_mark_and_its_kind(tmp_path: Path) -> None:
    path = tmp_path / "new" / "sample.db"
    open_store(path, "sample", clock=clock).close()
    assert read(path, "PRAGMA journal_mode") == [("wal",)]
    assert read(path, "PRAGMA application_id") == [(0x5450504F,)]
    assert read(path, "SELECT kind, created_at FROM store_info") == [("sample", "2026-01-26T03:00:00.000000+00:00")]
    assert store_kind(path) == "sample"


def test_foreign_keys_are_enforced(tmp_path: Path) -> None:
    with (
        open_store(tmp_path / "a.db", "live") as store,
        pytest.raises(StoreError, match="FOREIGN KEY"),
        store._connection.transaction() as db,
    ):
        db.execute("INSERT INTO url_aliases VALUES ('https://a.test/', 'nobody')")


def test_a_sample_store_is_not_opened_as_a_live_one_nor_the_reverse(tmp_path: Path) -> None:
    sample, live = tmp_path / "sample.db", tmp_path / "live.db"
    open_store(sample, "sample").close()
    open_store(live, "live").close()
    with pytest.raises(StoreError, match="a sample store; it is never opened as a live one"):
        open_store(sample, "live")
    with pytest.raises(StoreError, match="a live store; it is never opened as a sample one"):
        open_store(live, "sample")


def test_a_file_that_is_not_sqlite_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("bukan basis data " * 100)
    with pytest.raises(StoreError, match=r"notes\.db: not an SQLite database$"):
        open_store(path, "live")
    assert path.read_text() == "bukan basis data " * 100
    assert sorted(tmp_path.iterdir()) == [path]


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="a folder, not a store"):
        open_store(tmp_path, "live")


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(StoreError, match="an SQLite database of another program"):
        open_store(path, "live")
    assert read(path, "PRAGMA journal_mode") == [("delete",)]


def test_a_store_from_a_newer_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    open_store(path, "live").close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match=r"written by a newer tppo-news \(store version 99"):
        open_store(path, "live")


def test_a_missing_store_is_refused_where_none_is_to_be_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such store"):
        open_store(tmp_path / "a.db", "live", create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_second_run_is_refused_with_the_firsts_pid_and_start(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with open_store(path, "live", clock=clock), pytest.raises(StoreError) as refusal:
        open_store(path, "live")
    assert f"pid {os.getpid()}, started {NOW.isoformat(timespec='microseconds')}" in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_the_lock_goes_with_the_store_that_held_it(tmp_path: Path) -> None:
    open_store(tmp_path / "a.db", "live").close()
    open_store(tmp_path / "a.db", "live").close()


def test_the_lock_goes_with_a_killed_process(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    code = (
        "import os, sys; from pathlib import Path; from tppo_news.store import open_store\n"
        "open_store(Path(sys.argv[1]), 'live'); os.kill(os.getpid(), 9)"
    )
    source = Path(sys.modules["tppo_news"].__path__[0]).parent
    ended = subprocess.run([sys.executable, "-c", code, str(path)], env={"PYTHONPATH": str(source)}, check=False)
    assert ended.returncode == -9
    open_store(path, "live").close()


def test_who_only_looks_opens_beside_a_run(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with open_store(path, "live"), open_store(path, "live", lock=False) as beside:
        assert beside.report.stats().kind == "live"


def test_a_failed_opening_leaves_no_lock_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    open_store(path, "live").close()
    with pytest.raises(StoreError):
        open_store(path, "sample")
    open_store(path, "live").close()


def test_a_damaged_store_names_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    open_store(path, "live").close()
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * 8000)
    with pytest.raises(StoreError, match=r"damaged .* restore a backup"):
        open_store(path, "live")


def test_a_row_that_breaks_a_rule_is_no_held_database(tmp_path: Path) -> None:
    """The rule that is quoted holds the word "blocked"."""
    with (
        open_store(tmp_path / "s.db", "live", clock=clock) as store,
        pytest.raises(StoreError, match=r"breaks a rule of the store \(CHECK constraint failed.*not saved"),
        store._connection.transaction() as db,
    ):
        db.execute(
            "INSERT INTO publisher_alarms (publisher, kind, since_day, detail, raised_at)"
            " VALUES ('kabar.test', 'sad', '2026-03-02', '', '2026-03-02')"
        )
