from pathlib import Path

import pytest

from tests.store.builders import SATU, clock, fill, make_entry, make_finding, open_sample
from tests.store.tables import dump, read
from tppo_news.errors import StoreError
from tppo_news.store import Store, open_store, restore_store


def test_a_backup_made_in_use_is_whole_and_one_file(store: Store, tmp_path: Path) -> None:
    fill(store)
    store.backup(tmp_path / "copy.db")
    assert dump(tmp_path / "copy.db") == dump(store.path)
    assert [path.name for path in tmp_path.glob("copy.db*")] == ["copy.db"]


def test_an_older_backup_is_replaced(store: Store, tmp_path: Path) -> None:
    store.backup(tmp_path / "copy.db")
    fill(store)
    store.backup(tmp_path / "copy.db")
    assert read(tmp_path / "copy.db", "SELECT count(*) FROM articles") == [(10,)]


def test_a_file_that_is_no_backup_is_never_overwritten(store: Store, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("penting sekali, jangan hilang")
    with pytest.raises(StoreError, match="not an SQLite database"):
        store.backup(tmp_path / "README.md")
    assert (tmp_path / "README.md").read_text() == "penting sekali, jangan hilang"


def test_a_store_is_not_backed_up_onto_itself(store: Store) -> None:
    with pytest.raises(StoreError, match="the store itself"):
        store.backup(store.path)


def test_a_backup_into_a_missing_folder_is_one_line(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"cannot be written|no copy was written"):
        store.backup(tmp_path / "nowhere" / "copy.db")


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup of ten articles; the store at sample.db has one more since."""
    with open_sample(tmp_path) as store:
        fill(store)
        store.backup(tmp_path / "copy.db")
        entry = make_entry(SATU, "kemudian")
        store.findings.save_finding(entry, make_finding(entry.url))
    return tmp_path / "copy.db"


def test_restoring_puts_the_backup_in_place_and_the_old_store_aside(backup: Path, tmp_path: Path) -> None:
    aside = restore_store(backup, tmp_path / "sample.db", "sample", clock=clock)
    assert dump(tmp_path / "sample.db") == dump(backup)
    assert aside == tmp_path / "sample.db.before-restore-20260126T030000Z"
    assert read(aside, "SELECT count(*) FROM articles") == [(11,)]
    open_store(tmp_path / "sample.db", "sample").close()


def test_restoring_where_no_store_is_puts_nothing_aside(backup: Path, tmp_path: Path) -> None:
    assert restore_store(backup, tmp_path / "elsewhere" / "sample.db", "sample") is None
    assert dump(tmp_path / "elsewhere" / "sample.db") == dump(backup)


def test_a_damaged_store_can_be_restored(backup: Path, tmp_path: Path) -> None:
    (tmp_path / "sample.db").write_bytes(b"rusak")
    restore_store(backup, tmp_path / "sample.db", "sample")
    assert dump(tmp_path / "sample.db") == dump(backup)


def test_a_backup_of_the_other_kind_is_refused_and_nothing_changes(backup: Path, tmp_path: Path) -> None:
    with open_store(tmp_path / "live.db", "live") as live:
        live.backup(tmp_path / "live-copy.db")
    before = dump(tmp_path / "sample.db")
    with pytest.raises(StoreError, match="a live store; it is never opened as a sample one"):
        restore_store(tmp_path / "live-copy.db", tmp_path / "sample.db", "sample")
    assert dump(tmp_path / "sample.db") == before


def test_a_damaged_backup_is_refused_and_nothing_changes(backup: Path, tmp_path: Path) -> None:
    data = bytearray(backup.read_bytes())
    data[40960:81920] = b"\xff" * 40960
    backup.write_bytes(data)
    before = dump(tmp_path / "sample.db")
    with pytest.raises(StoreError, match="damaged"):
        restore_store(backup, tmp_path / "sample.db", "sample")
    assert dump(tmp_path / "sample.db") == before


def test_nothing_is_restored_under_a_run(backup: Path, tmp_path: Path) -> None:
    with open_sample(tmp_path), pytest.raises(StoreError, match="another run holds this store"):
        restore_store(backup, tmp_path / "sample.db", "sample")


def test_a_missing_backup_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such file"):
        restore_store(tmp_path / "copy.db", tmp_path / "sample.db", "sample")
