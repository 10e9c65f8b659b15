"""Numbered SQL files, applied in order, each in one transaction together with its number (PRAGMA user_version).

sqlite-utils' own Migrations remember names in a table and cannot tell an older store from one written by a newer
program; the number in the file's header can, before anything is read.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from pathlib import Path

from tppo_news.errors import StoreError
from tppo_news.store.opening.checks import APPLICATION_ID, store_version
from tppo_news.store.opening.connection import Connection
from tppo_news.store.opening.copying import copy_database
from tppo_news.store.times import to_iso

_FILE_NAME = re.compile(r"(\d{4})_\w+\.sql")


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema; `number` is the store's version after it."""

    number: int
    sql: str


@cache
def load_migrations() -> tuple[Migration, ...]:
    """The steps that ship with this program, in order and without a gap."""
    found = []
    for item in files("tppo_news.store").joinpath("migrations").iterdir():
        if match := _FILE_NAME.fullmatch(item.name):
            found.append(Migration(int(match[1]), item.read_text(encoding="utf-8")))
    found.sort(key=lambda migration: migration.number)
    if [migration.number for migration in found] != list(range(1, len(found) + 1)):
        raise StoreError("the program's migrations are not numbered 1, 2, 3 …: reinstall it")
    return tuple(found)


def migrate(connection: Connection, migrations: Sequence[Migration], kind: str, now: datetime) -> Path | None:
    """Bring the store to the last migration; a new one becomes a store of this kind.

    Returns the backup taken before, or None where nothing could be lost.
    """
    version = store_version(connection)
    pending = [migration for migration in migrations if migration.number > version]
    if not pending:
        return None
    backup_path = None
    if version > 0:
        path = connection.path
        backup_path = path.with_name(f"{path.name}.v{version}-{now:%Y%m%dT%H%M%SZ}.backup")
        copy_database(connection, backup_path)
    for migration in pending:
        _apply(connection, migration, backup_path, kind, now)
    return backup_path


def _apply(connection: Connection, migration: Migration, backup_path: Path | None, kind: str, now: datetime) -> None:
    try:
        with connection.transaction() as db:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.executescript(migration.sql)
            db.execute(f"PRAGMA user_version = {migration.number}")
            if migration.number == 1:
                db.execute("INSERT INTO store_info (kind, created_at) VALUES (?, ?)", [kind, to_iso(now)])
    except StoreError as error:
        kept = f"; a copy from before is {backup_path}" if backup_path else ""
        raise StoreError(f"migration {migration.number} failed: {error}{kept}") from error
