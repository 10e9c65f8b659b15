"""What a store must be before it is opened; every refusal is one StoreError line."""

from pathlib import Path

from tppo_news.errors import StoreError
from tppo_news.store.opening.connection import Connection

APPLICATION_ID = 0x5450504F  # "TPPO"
SQLITE_HEADER = b"SQLite format 3\x00"


def check_is_sqlite(path: Path) -> None:
    """Raise StoreError unless the file is empty or begins as an SQLite database does."""
    if path.is_dir():
        raise StoreError(f"{path}: a folder, not a store")
    try:
        with path.open("rb") as file:
            header = file.read(len(SQLITE_HEADER))
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror or error}") from error
    if header and header != SQLITE_HEADER:
        raise StoreError(f"{path}: not an SQLite database")


def store_version(connection: Connection) -> int:
    """The number of the last migration that the store has seen; 0 is an empty file."""
    return int(connection.value("PRAGMA user_version") or 0)


def check_ours(connection: Connection, latest: int) -> None:
    """Refuse another program's database and one written by a newer version of this program."""
    path = connection.path
    version = store_version(connection)
    tables = connection.value("SELECT count(*) FROM sqlite_master")
    if (tables or version) and connection.value("PRAGMA application_id") != APPLICATION_ID:
        raise StoreError(f"{path}: an SQLite database of another program")
    if version > latest:
        raise StoreError(f"{path}: written by a newer tppo-news (store version {version}, this one knows {latest})")


def check_kind(connection: Connection, kind: str) -> None:
    """Refuse a sample store where a live one is meant, and the reverse."""
    found = connection.value("SELECT kind FROM store_info")
    if found is not None and found != kind:
        raise StoreError(f"{connection.path}: a {found} store; it is never opened as a {kind} one")


def check_store_file(path: Path, latest: int, kind: str | None = None) -> None:
    """Refuse a closed file that is no store of ours, or not of this kind if one is named."""
    check_is_sqlite(path)
    connection = Connection(path)
    try:
        check_ours(connection, latest)
        if store_version(connection) == 0:
            raise StoreError(f"{path}: an empty file, not a store")
        if kind is not None:
            check_kind(connection, kind)
    finally:
        connection.close()
