"""Raw pages as WARC: one gzip member a record, in `<archive>/YYYY/MM/DD-NN.warc.gz`.

A record counts once a row of `visits` names its file, offset and length. What lies behind the last named record is
the torn tail of a killed run: it is never read and never written behind; the next record opens the next file.
"""

import os
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tppo_news.errors import StoreError
from tppo_news.records import Page
from tppo_news.store.times import from_iso, to_iso

MAX_FILE_BYTES = 1_000_000_000
REQUESTED_URL = "X-TPPO-Requested-URI"
_GZIP_WINDOW = 31
_BLOCK = 65_536
# A page holds the decoded body, so these would lie about it; they are kept under another name.
_TRANSPORT_HEADERS = frozenset({"content-encoding", "content-length", "transfer-encoding"})
_KEPT_AS = "x-archive-orig-"


@dataclass(frozen=True, slots=True)
class ArchivePlace:
    """Where a record lies: `file` is relative to the archive's folder."""

    file: str
    offset: int
    length: int


def _record_bytes(page: Page) -> bytes:
    headers = [
        (f"{_KEPT_AS}{name}" if name in _TRANSPORT_HEADERS else name, value) for name, value in page.headers.items()
    ]
    buffer = BytesIO()
    writer = WARCWriter(buffer, gzip=False, warc_version="WARC/1.1")
    warc_headers = {"WARC-Date": to_iso(page.fetched_at).replace("+00:00", "Z")}
    if page.requested_url != page.final_url:
        warc_headers[REQUESTED_URL] = page.requested_url
    record = writer.create_warc_record(
        page.final_url,
        "response",
        payload=BytesIO(page.content),
        length=len(page.content),
        http_headers=StatusAndHeaders(str(page.status_code), headers, protocol="HTTP/1.1"),
        warc_headers_dict=warc_headers,
    )
    writer.write_record(record)
    compressor = zlib.compressobj(6, zlib.DEFLATED, _GZIP_WINDOW)
    return compressor.compress(buffer.getvalue()) + compressor.flush()


class Archive:
    """The folder of raw pages. One process writes (the store's run lock sees to that), any number reads."""

    def __init__(self, folder: Path, known_end: Callable[[str], int]) -> None:
        """`known_end` gives the end of the last record of a file that a row names; 0 for none."""
        self.folder = folder
        self._known_end = known_end
        self._lock = Lock()
        self._written: dict[str, int] = {}
        """End of each file that this process wrote to: its rows may still be on their way."""

    def save_page(self, page: Page) -> ArchivePlace:
        """Append one page and bring it to the disk; StoreError names the page that was not kept."""
        data = _record_bytes(page)
        with self._lock:
            try:
                name = self._open_name(page)
                offset = self._append(self.folder / name, data)
            except OSError as error:
                raise StoreError(f"{self.folder}: {error.strerror or error}; not kept: {page.final_url}") from error
            self._written[name] = offset + len(data)
        return ArchivePlace(name, offset, len(data))

    def read_page(self, file: str, offset: int) -> Page:
        """The page at a place; StoreError where there is no whole record, or where it was purged (`file` is "" then)."""
        if not file:
            raise StoreError(f"{self.folder}: the raw page was purged")
        path = self.folder / file
        try:
            with path.open("rb") as handle:
                handle.seek(offset)
                return _read_record(handle)
        except (OSError, EOFError, ArchiveLoadFailed, zlib.error) as error:
            raise StoreError(f"{path}: no whole page at {offset} ({error})") from error

    @staticmethod
    def _append(path: Path, data: bytes) -> int:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            offset = file.tell()
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        return offset

    def _open_name(self, page: Page) -> str:
        day = page.fetched_at
        number = 0
        while True:
            number += 1
            name = f"{day:%Y/%m/%d}-{number:02d}.warc.gz"
            path = self.folder / name
            size = path.stat().st_size if path.exists() else 0
            end = self._written.get(name) or self._known_end(name)
            if size < MAX_FILE_BYTES and size == end:
                return name


def _read_member(handle: BinaryIO) -> bytes:
    """The gzip member at the handle's place, its checksum verified; EOFError where it is torn."""
    decompressor = zlib.decompressobj(_GZIP_WINDOW)
    pieces = []
    while not decompressor.eof:
        block = handle.read(_BLOCK)
        if not block:
            raise EOFError("torn record")
        pieces.append(decompressor.decompress(block))
    return b"".join(pieces)


def _read_record(handle: BinaryIO) -> Page:
    record = next(iter(ArchiveIterator(BytesIO(_read_member(handle)))))
    if record.http_headers is None:
        raise EOFError("the page was erased")
    final_url = record.rec_headers.get_header("WARC-Target-URI")
    return Page(
        requested_url=record.rec_headers.get_header(REQUESTED_URL) or final_url,
        final_url=final_url,
        status_code=int(record.http_headers.get_statuscode()),
        headers={name.removeprefix(_KEPT_AS): value for name, value in record.http_headers.headers},
        content=record.raw_stream.read(),
        fetched_at=from_iso(record.rec_headers.get_header("WARC-Date")),
    )
