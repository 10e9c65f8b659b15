"""A backup put in the store's place; works on a store that is damaged, too."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from tppo_news.errors import StoreError
from tppo_news.store.opening.checks import check_store_file
from tppo_news.store.opening.connection import Connection
from tppo_news.store.opening.copying import copy_database
from tppo_news.store.opening.lock import RunLock
from tppo_news.store.opening.migrate import load_migrations
from tppo_news.store.times import utc_now


def restore_store(backup_path: Path, path: Path, kind: str, *, clock: Callable[[], datetime] = utc_now) -> Path | None:
    """Put a backup in the store's place. Returns where the old store went, or None where there was none.

    Raises StoreError, and changes nothing, where the backup is damaged or not of this kind, or a run holds the store.
    """
    if not backup_path.exists():
        raise StoreError(f"{backup_path}: no such file")
    check_store_file(backup_path, len(load_migrations()), kind)
    _check_whole(backup_path)
    path.parent.mkdir(parents=True, exist_ok=True)
    now = clock()
    lock = RunLock(path, now)
    try:
        incoming = path.with_name(path.name + ".incoming")
        source = Connection(backup_path)
        try:
            copy_database(source, incoming)
        finally:
            source.close()
        aside = path.with_name(f"{path.name}.before-restore-{now:%Y%m%dT%H%M%SZ}") if path.exists() else None
        if aside is not None:
            _move_aside(path, aside)
        incoming.replace(path)
        return aside
    finally:
        lock.release()


def _check_whole(path: Path) -> None:
    try:
        with closing(sqlite3.connect(path)) as raw:
            verdict = raw.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        verdict = str(error)
    if verdict != "ok":
        raise StoreError(f"{path}: damaged ({verdict}); nothing was restored")


def _move_aside(path: Path, aside: Path) -> None:
    """Move the database with its write-ahead log, which may hold what a killed run wrote last."""
    log, index = path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")
    path.replace(aside)
    if log.exists():
        log.replace(aside.with_name(aside.name + "-wal"))
    index.unlink(missing_ok=True)
