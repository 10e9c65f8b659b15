"""A store opened: its parts by job, and the checks before anything is read or written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Literal

from tppo_news.errors import StoreError
from tppo_news.store.articles.findings import Findings
from tppo_news.store.articles.furniture_rows import FurnitureRows
from tppo_news.store.articles.reprocessing import Reprocessing
from tppo_news.store.articles.rereading import Rereading
from tppo_news.store.crawling.crawl_ledger import CrawlLedger
from tppo_news.store.crawling.health import Health
from tppo_news.store.crawling.politeness import Ledgers
from tppo_news.store.crawling.publishers import Publishers
from tppo_news.store.crawling.revisits import Revisits
from tppo_news.store.crawling.withdrawals import Withdrawals
from tppo_news.store.decisions.labels import Labels
from tppo_news.store.decisions.learning import Learning
from tppo_news.store.decisions.offices import Offices
from tppo_news.store.opening.checks import check_is_sqlite, check_kind, check_ours, check_store_file, store_version
from tppo_news.store.opening.connection import Connection
from tppo_news.store.opening.copying import copy_database
from tppo_news.store.opening.lock import RunLock
from tppo_news.store.opening.migrate import load_migrations, migrate
from tppo_news.store.raw.archive import Archive
from tppo_news.store.raw.erasing import Erasures
from tppo_news.store.raw.forget import Forgetting
from tppo_news.store.raw.purging import Purging
from tppo_news.store.raw.raw_pages import RawPages
from tppo_news.store.report import Report
from tppo_news.store.runs import Runs
from tppo_news.store.times import utc_now

StoreKind = Literal["sample", "live"]


class Store:
    """An open store; close it, or use it in a `with`. Threads of one process share it."""

    def __init__(
        self, connection: Connection, archive: Archive, lock: RunLock | None, clock: Callable[[], datetime]
    ) -> None:
        self._connection = connection
        self._lock = lock
        self.publishers = Publishers(connection)
        self.crawl = CrawlLedger(connection, self.publishers, archive if lock else None, clock)
        self.findings = Findings(connection, self.publishers, archive, clock)
        self.labels = Labels(connection)
        self.learning = Learning(connection)
        self.runs = Runs(connection, clock)
        self.report = Report(connection)
        self.revisits = Revisits(connection, self.crawl, clock)
        self.erasures = Erasures(connection, archive)
        self.withdrawals = Withdrawals(connection, clock)
        self.forgetting = Forgetting(connection, self.erasures, clock)
        self.health = Health(connection, self.publishers, clock)
        self.ledgers = Ledgers(connection)
        self.raw_pages = RawPages(connection, archive)
        self.purging = Purging(connection, archive, clock)
        self.furniture = FurnitureRows(connection, clock)
        self.reprocessing = Reprocessing(connection, self.findings, clock)
        self.offices = Offices(connection, clock)
        self.rereading = Rereading(connection, self.publishers)

    @property
    def path(self) -> Path:
        """The database file."""
        return self._connection.path

    def backup(self, path: Path) -> None:
        """Write a whole copy while the store is in use. Only an older backup is ever overwritten."""
        if path.exists():
            if path.samefile(self.path):
                raise StoreError(f"{path}: the store itself; name another file for the backup")
            check_store_file(path, len(load_migrations()))
        copy_database(self._connection, path)

    def close(self) -> None:
        """Close the database and let the run's lock go."""
        self._connection.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_store(
    path: Path,
    kind: StoreKind,
    *,
    archive_dir: Path | None = None,
    create: bool = True,
    lock: bool = True,
    clock: Callable[[], datetime] = utc_now,
) -> Store:
    """Open a store, made or brought up to date where needed.

    `archive_dir` is where raw pages are kept ("archive" or "sample-archive" beside the store by default). `lock` is
    for a run, of which there is one at a time; who only looks or labels opens without it and waits for nobody.
    Raises StoreError: not SQLite, another program's, newer, of the other kind, or held by another run.
    """
    now = clock()
    held: RunLock | None = None
    connection: Connection | None = None
    try:
        _check_file(path, create)
        held = RunLock(path, now) if lock else None
        connection = Connection(path)
        _bring_up_to_date(connection, kind, now, locked=lock)
        folder = archive_dir or path.parent / ("archive" if kind == "live" else "sample-archive")
        return Store(connection, Archive(folder, _known_end(connection)), held, clock)
    except BaseException:
        if connection is not None:
            connection.close()
        if held is not None:
            held.release()
        raise


def store_kind(path: Path) -> StoreKind:
    """Whether the file is a sample or a live store; StoreError where it is none."""
    if not path.exists():
        raise StoreError(f"{path}: no such store; a run makes it (make run)")
    check_store_file(path, len(load_migrations()))
    connection = Connection(path)
    try:
        return "sample" if connection.value("SELECT kind FROM store_info") == "sample" else "live"
    finally:
        connection.close()


def _check_file(path: Path, create: bool) -> None:
    if path.exists():
        check_is_sqlite(path)
    elif not create:
        raise StoreError(f"{path}: no such store; a run makes it (make run)")
    else:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"{path.parent}: {error.strerror or error}") from error


def _bring_up_to_date(connection: Connection, kind: StoreKind, now: datetime, *, locked: bool) -> None:
    migrations = load_migrations()
    check_ours(connection, len(migrations))
    version = store_version(connection)
    if version > 0:
        check_kind(connection, kind)
    connection.configure()
    if version == len(migrations):
        return
    # Nobody changes the schema under a run.
    held = None if locked else RunLock(connection.path, now)
    try:
        migrate(connection, migrations, kind, now)
    finally:
        if held is not None:
            held.release()


def _known_end(connection: Connection) -> Callable[[str], int]:
    sql = "SELECT max(archive_offset + archive_length) FROM visits WHERE archive_file = ?"
    return lambda name: int(connection.value(sql, [name]) or 0)
