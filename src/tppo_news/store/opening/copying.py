"""A whole copy of a database, made while it is in use."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tppo_news.errors import StoreError
from tppo_news.store.opening.connection import Connection, store_error


def copy_database(connection: Connection, target: Path) -> None:
    """Write a copy of the open store to `target`: one file, which appears only once it is complete."""
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with connection.exclusive() as raw, closing(sqlite3.connect(part)) as copy:
            raw.backup(copy)
            # Out of WAL, so that the copy is whole without a second file beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
        part.replace(target)
    except sqlite3.Error as error:
        raise store_error(target, error) from error
    except OSError as error:
        raise StoreError(f"{target}: {error.strerror or error}; no copy was written") from error
    finally:
        part.unlink(missing_ok=True)
