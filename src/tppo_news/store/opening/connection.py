"""The one writing connection of a store: threads of a process take turns, each write is one short transaction."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from sqlite_utils import Database

from tppo_news.errors import StoreError

BUSY_TIMEOUT_SECONDS = 15.0

Value = str | int | float | None
Row = dict[str, Value]
Parameters = Sequence[Value] | Mapping[str, Value]


def store_error(path: Path, error: sqlite3.Error) -> StoreError:
    """One line that says what failed and what was kept."""
    text = str(error)
    if isinstance(error, sqlite3.IntegrityError):  # its text quotes the rule, which may hold any word ("blocked")
        cause = f"a row breaks a rule of the store ({text}), a defect of this program"
    elif "is locked" in text:
        cause = f"another program has held the database for more than {BUSY_TIMEOUT_SECONDS:.0f} s"
    elif "disk is full" in text:
        cause = "the disk is full"
    elif "readonly" in text or "unable to open" in text:
        cause = f"it cannot be written ({text})"
    elif "malformed" in text or "not a database" in text:
        return StoreError(f"{path}: the database is damaged ({text}); restore a backup: tppo-news store restore")
    else:
        cause = text
    return StoreError(f"{path}: {cause}; this step was not saved, everything saved before it is kept")


class Connection:
    """A SQLite connection with its lock. Reads and writes both wait for their turn; SQL errors become StoreError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = RLock()
        # isolation_level None: no transaction begins unless transaction() begins it.
        raw = sqlite3.connect(path, timeout=BUSY_TIMEOUT_SECONDS, check_same_thread=False, isolation_level=None)
        self._database = Database(raw, execute_plugins=False)

    @property
    def raw(self) -> sqlite3.Connection:
        """The driver's connection, for backup and restore alone."""
        return self._database.conn

    def configure(self) -> None:
        """Set WAL, foreign keys, the sync level that WAL makes safe against a killed process, and that what is deleted is gone."""
        with self._errors(), self._lock:
            self._database.enable_wal()
            self._database.execute("PRAGMA foreign_keys = ON")
            self._database.execute("PRAGMA synchronous = NORMAL")
            # Else the bytes of a deleted text stay in the file until something takes their place.
            self._database.execute("PRAGMA secure_delete = ON")

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """One write transaction: committed at the end, rolled back on any error."""
        with self._errors(), self._lock:
            raw = self._database.conn
            # IMMEDIATE, because a read that turns into a write is refused at once, without waiting its turn.
            raw.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
                raw.execute("COMMIT")
            except BaseException:
                if raw.in_transaction:
                    raw.execute("ROLLBACK")
                raise

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """The rows of a SELECT, by column name."""
        with self._errors(), self._lock:
            cursor = self._database.execute(sql, parameters)  # type: ignore[arg-type]
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def value(self, sql: str, parameters: Parameters = ()) -> Value:
        """The first column of the first row, or None."""
        rows = self.rows(sql, parameters)
        return next(iter(rows[0].values())) if rows else None

    @contextmanager
    def exclusive(self) -> Iterator[sqlite3.Connection]:
        """The driver's connection while no other thread uses it; SQL errors become StoreError."""
        with self._errors(), self._lock:
            yield self._database.conn

    def close(self) -> None:
        """Close the connection; the write-ahead log is folded into the file."""
        with self._lock:
            self._database.close()

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise store_error(self.path, error) from error
