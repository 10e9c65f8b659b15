"""Raw pages that may not stay: their bytes in the archive are overwritten by a record that says so.

What is to go is queued in the transaction that decides it, and leaves the queue once the bytes are gone: a kill in
between only puts the overwriting off to the next run.
"""

import logging
import os
import struct
import zlib
from pathlib import Path

from sqlite_utils import Database

from tppo_news.errors import StoreError
from tppo_news.records import Entry
from tppo_news.store.opening.connection import Connection
from tppo_news.store.raw.archive import Archive

log = logging.getLogger(__name__)

_MAX_BLOCK = 65_535
_GZIP_FIXED = 20
"""Bytes of a gzip member with an extra field around its data: header 10, length of the field 2, trailer 8."""
_BLOCK_HEADER = 5
_MERGE_PAGES = 64
"""So many pages of the search index are merged in one transaction: some 30 ms."""
_CHANGES_OF_NO_MERGE = 2
_RECORD = (
    "WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:tppo-news:erased>\r\n"
    "WARC-Date: 1970-01-01T00:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: {:012d}\r\n\r\n"
)
_RECORD_END = b"\r\n\r\n"
_QUEUE = """
INSERT OR IGNORE INTO erasures (archive_file, archive_offset, archive_length)
SELECT archive_file, archive_offset, archive_length FROM visits WHERE entry_id = ? AND purged_at IS NULL
"""

_QUEUE_ALL = """
INSERT OR IGNORE INTO erasures (archive_file, archive_offset, archive_length)
SELECT v.archive_file, v.archive_offset, v.archive_length FROM visits v JOIN entries e ON e.id = v.entry_id
WHERE e.publisher = :publisher AND v.purged_at IS NULL
"""


def queue_erasure(db: Database, entry_id: str) -> None:
    """Let every raw page of the entry be overwritten."""
    db.execute(_QUEUE, [entry_id])


def discard_texts(db: Database, publisher: str) -> None:
    """Take all texts of a publisher, former ones and hidden words too, and queue all its raw pages: link and facts stay."""
    own = {"publisher": publisher}
    for table in ("article_texts", "article_furniture", "revisions"):
        db.execute(
            f"DELETE FROM {table} WHERE article_id IN (SELECT id FROM articles WHERE publisher = :publisher)",  # noqa: S608
            own,
        )
    db.execute(
        "UPDATE masks SET hidden = NULL WHERE article_id IN (SELECT id FROM articles WHERE publisher = :publisher)", own
    )
    db.execute(_QUEUE_ALL, own)


def erase_words(connection: Connection) -> None:
    """Take the words of deleted texts out of the search index and out of the write-ahead log, step by step.

    The index only notes that a text is gone; its words leave when the parts that hold them are merged.
    """
    pages = -_MERGE_PAGES
    is_done = False
    while not is_done:
        with connection.transaction() as db:
            before = db.conn.total_changes
            db.execute("INSERT INTO article_texts_fts (article_texts_fts, rank) VALUES ('merge', ?)", [pages])
            is_done = db.conn.total_changes - before < _CHANGES_OF_NO_MERGE
        pages = _MERGE_PAGES
    with connection.exclusive() as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class Erasures:
    """The table `erasures`: what still has to be overwritten."""

    def __init__(self, connection: Connection, archive: Archive) -> None:
        self._connection = connection
        self._folder = archive.folder

    def discard(self, entry: Entry) -> None:
        """Queue every raw page of the entry."""
        with self._connection.transaction() as db:
            queue_erasure(db, entry.id)

    def run(self) -> int:
        """Overwrite what is queued; returns how many pages went. A file that cannot be written stays queued."""
        rows = self._connection.rows("SELECT * FROM erasures ORDER BY archive_file, archive_offset")
        count = 0
        for row in rows:
            name, offset, length = (
                str(row["archive_file"]),
                int(row["archive_offset"] or 0),
                int(row["archive_length"] or 0),
            )
            try:
                overwrite(self._folder / name, offset, length)
            except StoreError as error:
                log.error("%s", error)
                continue
            with self._connection.transaction() as db:
                db.execute("DELETE FROM erasures WHERE archive_file = ? AND archive_offset = ?", [name, offset])
            count += 1
        return count


def overwrite(path: Path, offset: int, length: int) -> None:
    """Put a filler where a record lies; a file that is gone already needs none. StoreError where it cannot be written."""
    try:
        with path.open("r+b") as file:
            file.seek(offset)
            file.write(filler(length))
            file.flush()
            os.fsync(file.fileno())
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror or error}; the page at {offset} is still to be erased") from error


def filler(length: int) -> bytes:
    """A gzip member of exactly this length that holds one WARC record of blanks, so that the file stays readable."""
    blocks = max(1, -(-(length - _GZIP_FIXED) // (_MAX_BLOCK + _BLOCK_HEADER)))
    size = length - _GZIP_FIXED - _BLOCK_HEADER * blocks
    if (
        size <= _MAX_BLOCK * (blocks - 1) and blocks > 1
    ):  # the last block would be empty: the extra field takes the rest
        blocks -= 1
        size = _MAX_BLOCK * blocks
    extra = length - _GZIP_FIXED - _BLOCK_HEADER * blocks - size
    blanks = size - len(_RECORD.format(0)) - len(_RECORD_END)
    if blanks < 0:  # too short for a record: an empty member
        blocks, extra, data = 1, length - _GZIP_FIXED - _BLOCK_HEADER, b""
    else:
        data = _RECORD.format(blanks).encode() + b" " * blanks + _RECORD_END
    if extra < 0:
        raise ValueError(f"no gzip member is {length} bytes long")
    header = b"\x1f\x8b\x08\x04\x00\x00\x00\x00\x00\xff" + struct.pack("<H", extra) + b"\0" * extra
    return header + _stored(data) + struct.pack("<II", zlib.crc32(data), len(data) & 0xFFFFFFFF)


def _stored(data: bytes) -> bytes:
    """The data as deflate's stored blocks."""
    pieces = [data[start : start + _MAX_BLOCK] for start in range(0, len(data), _MAX_BLOCK)] or [b""]
    blocks = []
    for number, piece in enumerate(pieces, start=1):
        blocks.append(struct.pack("<BHH", number == len(pieces), len(piece), len(piece) ^ 0xFFFF) + piece)
    return b"".join(blocks)
