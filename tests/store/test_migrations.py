from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.store.builders import NOW, PUBLISHERS
from tests.store.tables import read
from tppo_news.errors import StoreError
from tppo_news.store import open_store
from tppo_news.store.opening.connection import Connection
from tppo_news.store.opening.lock import RunLock
from tppo_news.store.opening.migrate import Migration, load_migrations, migrate

FIRST = Migration(1, load_migrations()[0].sql)
SECOND = Migration(2, "CREATE TABLE moods (name TEXT); INSERT INTO moods VALUES ('contoh');")
BROKEN = Migration(2, "CREATE TABLE moods (name TEXT); INSERT INTO no_such_table VALUES (1);")


@contextmanager
def connected(path: Path) -> Iterator[Connection]:
    connection = Connection(path)
    connection.configure()
    try:
        yield connection
    finally:
        connection.close()


@pytest.fixture
def version_1(tmp_path: Path) -> Path:
    """A store of version 1 with one publisher in it."""
    path = tmp_path / "old.db"
    with connected(path) as connection:
        migrate(connection, [FIRST], "live", NOW)
        with connection.transaction() as db:
            db.execute(
                "INSERT INTO publishers (domain, name, scope, time_zone, status, evidence)"
                " VALUES ('lama.test', 'Lama', 'national', 'Asia/Jakarta', 'sample', 'invented')"
            )
    return path


def test_migrations_are_numbered_from_one_without_a_gap() -> None:
    numbers = [migration.number for migration in load_migrations()]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_new_store_takes_every_step_and_no_backup(tmp_path: Path) -> None:
    with connected(tmp_path / "new.db") as connection:
        assert migrate(connection, [FIRST, SECOND], "live", NOW) is None
    assert read(tmp_path / "new.db", "PRAGMA user_version") == [(2,)]
    assert not list(tmp_path.glob("*.backup"))


def test_an_older_store_is_backed_up_first_and_keeps_its_rows(version_1: Path) -> None:
    with connected(version_1) as connection:
        backup = migrate(connection, [FIRST, SECOND], "live", NOW)
    assert backup == version_1.with_name("old.db.v1-20260126T030000Z.backup")
    assert read(version_1, "SELECT domain FROM publishers") == [("lama.test",)]
    assert read(version_1, "SELECT name FROM moods") == [("contoh",)]
    assert read(backup, "PRAGMA user_version") == [(1,)]
    assert read(backup, "SELECT domain FROM publishers") == [("lama.test",)]


def test_a_store_that_is_up_to_date_is_not_backed_up(version_1: Path) -> None:
    with connected(version_1) as connection:
        assert migrate(connection, [FIRST], "live", NOW) is None
    assert not list(version_1.parent.glob("*.backup"))


def test_a_broken_step_leaves_the_store_as_it_was_and_names_the_backup(version_1: Path) -> None:
    with connected(version_1) as connection, pytest.raises(StoreError, match=r"migration 2 failed.*v1-.*backup"):
        migrate(connection, [FIRST, BROKEN], "live", NOW)
    assert read(version_1, "PRAGMA user_version") == [(1,)]
    assert read(version_1, "SELECT name FROM sqlite_master WHERE name = 'moods'") == []


def test_open_store_brings_an_older_store_up_to_date(version_1: Path) -> None:
    with open_store(version_1, "live") as store:
        store.publishers.sync(PUBLISHERS)
        assert store.report.stats().version == len(load_migrations())
    assert len(list(version_1.parent.glob("old.db.v1-*.backup"))) == 1


def test_who_only_looks_does_not_migrate_under_a_run(version_1: Path) -> None:
    lock = RunLock(version_1, NOW)
    try:
        with pytest.raises(StoreError, match="another run holds this store"):
            open_store(version_1, "live", lock=False)
    finally:
        lock.release()
    assert read(version_1, "PRAGMA user_version") == [(1,)]
